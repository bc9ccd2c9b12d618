"""The compiled theory in the user's cache folder: used where it is whole and was made from the same, else made anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools import need
from verify.certificates.coq import Coq
from verify.certificates.coq.cache import Cache, digest, folder

CONTENT = b"compiled"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A cache folder that holds one file, under the key ``k``."""
    made = tmp_path / "made.vo"
    made.write_bytes(CONTENT)
    Cache(tmp_path / "cache").keep("k", made)
    return tmp_path / "cache"


def test_what_was_kept_is_found(kept: Path, tmp_path: Path) -> None:
    assert Cache(kept).fetch("k", tmp_path / "again.vo")
    assert (tmp_path / "again.vo").read_bytes() == CONTENT
    assert not Cache(kept).fetch("another", tmp_path / "never.vo")
    assert not (tmp_path / "never.vo").exists()


@pytest.mark.parametrize("change", [lambda b: b[:-1], lambda b: b + b"!", lambda b: b"", lambda b: b[:64]])
def test_a_damaged_file_is_not_used(kept: Path, tmp_path: Path, change) -> None:
    (kept / "k").write_bytes(change((kept / "k").read_bytes()))
    assert not Cache(kept).fetch("k", tmp_path / "again.vo")


def test_a_folder_that_others_may_write_to_is_not_used(kept: Path, tmp_path: Path) -> None:
    kept.chmod(0o777)
    assert not Cache(kept).fetch("k", tmp_path / "again.vo")


def test_that_nothing_can_be_kept_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = Cache(tmp_path / "file")
    cache.keep("k", tmp_path / "file")
    assert not cache.fetch("k", tmp_path / "again.vo")


def test_the_key_changes_with_all_that_a_file_is_made_from(tmp_path: Path) -> None:
    (tmp_path / "library.vo").write_text("1")
    first = digest({"a": "x", "b": "y"}, "coqc 1", tmp_path)
    assert digest({"b": "y", "a": "x"}, "coqc 1", tmp_path) == first
    others = {digest({"a": "x", "b": "z"}, "coqc 1", tmp_path), digest({"a": "x", "b": "y"}, "coqc 2", tmp_path)}
    others.add(digest({"a": "xb", "": "y"}, "coqc 1", tmp_path))
    (tmp_path / "library.vo").write_text("12")
    others.add(digest({"a": "x", "b": "y"}, "coqc 1", tmp_path))
    assert len(others - {first}) == 4


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert folder() == tmp_path / "gradproof" / "coq"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # the standard says: to be ignored
    monkeypatch.setenv("HOME", str(tmp_path))
    assert folder() == tmp_path / ".cache" / "gradproof" / "coq"


@pytest.mark.slow
def test_a_theory_from_the_cache_is_accepted_and_compiles_nothing(tmp_path: Path) -> None:
    need("coqc", "coq libcoq-mathcomp-algebra libcoq-mathcomp-algebra-tactics")
    for used in (False, True):
        with Coq(cache=tmp_path / "cache") as coq:
            assert coq.theory("Expr").certified
            assert (coq.theory("Expr").seconds == 0) is used
