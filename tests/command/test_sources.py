"""A report carries what it was made from: the claim files, what they import from beside them, options and versions."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.command.command import LINEAR, gradproof
from verify.command.sources import carried, stored

PROVE = ("prove", "--shape", "x=N", "--gradient", "x=-G", "--bound", "2", "--require", "bounded", "--out", "report")


def files(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        path = folder / name.replace("__", "/").replace("_py", ".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def test_modules_beside_a_claim_file_are_carried_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files(
        tmp_path,
        claims_py="import numpy, helper\nfrom pack import inner\nimport pack.deep.er\nimport absent",
        helper_py="def f():\n    import late",
        late_py="import helper",
        pack__init_py="",
        pack__inner_py="from . import beside\nfrom .deep import er",
        pack__beside_py="",
        pack__deep__er_py="(",
        stranger_py="",
    )
    (tmp_path / "pack" / "init.py").rename(tmp_path / "pack" / "__init__.py")
    monkeypatch.chdir(tmp_path)
    names = ["helper", "late", "pack/__init__", "pack/inner", "pack/beside", "pack/deep/er", "claims"]
    assert carried({"claims.py": "claims.py"}).keys() == {f"{name}.py" for name in names}
    monkeypatch.chdir(tmp_path / "pack")
    assert carried({"../claims.py": "../claims.py"}).keys() == {f"../{name}.py" for name in names}


def test_what_cannot_be_read_is_left_to_whoever_checks_it(tmp_path: Path) -> None:
    assert carried({"a.py": str(tmp_path / "a.py"), ".": str(tmp_path)}) == {}


def test_no_two_sources_share_a_file() -> None:
    paths = ["a.py", "../a.py", "b/a.py", "b-a.py", "γ.py", "β.py", "b/../a.py", "up/a.py", "../../a.py"]
    assert len({stored(path) for path in paths}) == len(paths)


def test_a_report_names_its_sources_and_versions_and_holds_their_bytes(tmp_path: Path) -> None:
    source = LINEAR.replace("\n", "\r\n").encode() + b"# \xc3\xa9\r\n"
    (tmp_path / "claims.py").write_bytes(source)
    ran = gradproof("check", str(tmp_path / "claims.py"), "--bound", "2", "--out", "report", cwd=tmp_path)
    assert ran.code == 0, ran.err
    report = json.loads((tmp_path / "report" / "report.json").read_text())
    (carries,) = report["run"]["sources"]
    assert (carries["path"], carries["file"]) == ("claims.py", "sources/claims.py")
    assert (tmp_path / "report" / carries["file"]).read_bytes() == source
    assert {"gradproof", "z3", "python", "numpy", "jinja2"} <= report["tool"].keys()
    assert report["run"]["command"] == "gradproof check claims.py --seed 0 --bound 2 --examples 60"


def test_the_command_of_a_report_can_be_given_again(tmp_path: Path) -> None:
    ran = gradproof(*PROVE, "--", "-x", cwd=tmp_path)
    assert ran.code == 0, ran.err
    command = json.loads((tmp_path / "report" / "report.json").read_text())["run"]["command"]
    assert "--require bounded" in command
    _, prove, *words = shlex.split(command)
    again = gradproof(prove, "--out", "again", *words, cwd=tmp_path)
    assert again.code == 0, again.err
    assert (tmp_path / "again" / "MANIFEST.json").read_bytes() == (tmp_path / "report" / "MANIFEST.json").read_bytes()
