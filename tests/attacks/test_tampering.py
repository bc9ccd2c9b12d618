"""Whoever alters a report and computes its digests again is found out, and what was altered is named."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from tests.attacks.report import CLAIMS, HELPER, OPTIONS, copied, document, rechecked
from tests.attacks.table import PAGE, page
from tests.attacks.tamperings import TAMPERINGS, Tampering
from tests.command.command import gradproof

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    (folder / "claims.py").write_text(CLAIMS)
    (folder / "helper.py").write_text(HELPER)
    gradproof("check", "claims.py", *OPTIONS, cwd=folder)
    return folder / "report"


@pytest.mark.parametrize("tampering", TAMPERINGS, ids=lambda t: f"{t.kind}: {t.what}")
def test_an_altered_report_is_refused_and_what_was_altered_is_named(
    tampering: Tampering, report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = rechecked(copied(report, tmp_path, tampering.change))
    assert found.exit_code in (1, 3)
    assert any(tampering.named in line for line in found.failed + found.undecided), (found.failed, found.undecided)
    if not tampering.named.startswith("made with"):  # where only a version is another, the rest is told
        assert not found.rows  # nothing is called established, and no solver or Coq was asked
    assert not list(tmp_path.rglob("owned"))


def test_the_page_of_alterations_is_the_table_that_is_tested() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.attacks.table"


def test_another_patch_of_python_is_no_other_version(report: Path, tmp_path: Path) -> None:
    patched = ".".join([*platform.python_version_tuple()[:2], "99"])
    found = rechecked(copied(report, tmp_path, document(lambda d: d["tool"].update(python=patched))))
    assert not any("made with python" in line for line in found.failed + found.undecided)


def test_the_report_as_it_was_written_is_accepted(report: Path) -> None:
    found = rechecked(report)
    assert (found.failed, found.undecided, found.exit_code) == ([], [], 0)
    assert {(r.claim, r.gradient, r.status, r.scope) for r in found.rows} == {
        ("linear", "W", "proved", "all-shapes"),
        ("linear", "X", "proved", "all-shapes"),
        ("square", "x", "refuted", None),
        ("relu", "x", "proved", "all-shapes"),
        ("halves", "x", "proved", "bounded"),
        ("spectrum", "x", "unsupported", None),
    }
