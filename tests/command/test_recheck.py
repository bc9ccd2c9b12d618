"""`gradproof recheck` trusts nothing of a report: not its files, its scripts, nor its claims."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command.command import LINEAR, gradproof
from verify.command.rechecking import flat_checks

SCRIPT = "smt2/claims/linear-W.smt2"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    (folder / "claims.py").write_text(LINEAR)
    gradproof("check", "claims.py", "--bound", "2", "--out", "report", "--format", "json", cwd=folder)
    return folder / "report"


def altered(report: Path, tmp_path: Path, change: Callable[[Path], None], *, sign: bool) -> Path:
    """A copy of the report that was changed; with ``sign`` its manifest was made to fit."""
    copy = tmp_path / "report"
    shutil.copytree(report, copy)
    change(copy)
    if sign:
        manifest = json.loads((copy / "MANIFEST.json").read_text())
        for name in manifest["files"]:
            if (copy / name).exists():
                manifest["files"][name] = hashlib.sha256((copy / name).read_bytes()).hexdigest()
        (copy / "MANIFEST.json").write_text(json.dumps(manifest))
    return copy


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / name).read_text()
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1))

    return change


def without_evidence(folder: Path) -> None:
    data = json.loads((folder / "report.json").read_text())
    data["claims"][0]["gradients"]["W"]["evidence"] = []
    (folder / "report.json").write_text(json.dumps(data))


ALTERED = {
    "a byte of a page": (edit("report.html", "<title>", "<title> "), False, "report.html was changed"),
    "a missing file": (lambda f: (f / "report.tex").unlink(), False, "report.tex is missing"),
    "a stranger": (lambda f: (f / "smt2" / "x.smt2").write_text(""), False, "smt2/x.smt2 is not in the manifest"),
    "a script that says nothing": (
        lambda f: (f / SCRIPT).write_text("(set-logic QF_NRA)\n"),
        True,
        f"{SCRIPT} asks for nothing",
    ),
    "a script that is satisfiable": (
        edit(SCRIPT, "(assert (or", "(assert (or true"),
        True,
        f"{SCRIPT}, check 1: z3 finds it satisfiable",
    ),
    "a script that is not closed": (
        lambda f: (f / SCRIPT).write_text("(check-sat"),
        True,
        f"{SCRIPT}: a parenthesis is not closed",
    ),
    "a proof without evidence": (without_evidence, True, "linear, gradient of W: proved without evidence"),
    "a report that is no JSON": (lambda f: (f / "report.json").write_text("{"), True, "report.json cannot be read"),
    "a report that is nested": (
        lambda f: (f / "report.json").write_text("[" * 100_000),
        True,
        "report.json cannot be read",
    ),
    "evidence that is no object": (
        edit("report.json", '"evidence": [', '"evidence": [7, '),
        True,
        "report.json cannot be",
    ),
    "a gradient that is no object": (
        lambda f: (f / "report.json").write_text('{"claims": [{"name": "c", "gradients": {"x": 1}}]}'),
        True,
        "report.json cannot be read",
    ),
    "a link": (lambda f: _linked(f / "report.tex"), False, "report.tex is a link"),
    "a script of other bytes": (lambda f: (f / SCRIPT).write_bytes(b"\xff\xfe(check-sat)"), True, f"{SCRIPT}: "),
    "a script with an empty command": (
        lambda f: (f / SCRIPT).write_text("()(check-sat)"),
        True,
        f"{SCRIPT}: a command is empty",
    ),
    "a script that pushes": (
        lambda f: (f / SCRIPT).write_text("(push 99999999999)(check-sat)"),
        True,
        f"{SCRIPT}: it pushes or pops",
    ),
}


def _linked(path: Path) -> None:
    path.rename(path.parent.parent / "elsewhere")
    path.symlink_to(path.parent.parent / "elsewhere")


@pytest.mark.slow
def test_a_report_as_it_was_written_rechecks(report: Path) -> None:
    ran = gradproof("recheck", str(report), cwd=report.parent)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert all(line.startswith(("ok: ", "not done: ")) for line in lines)
    for solver in ("z3", "cvc5"):
        (line,) = [text for text in lines if text.startswith(f"ok: {solver} finds")]
        proved, of, total = line.split()[3:6]
        assert of == "of" and proved == total and int(total) > 0


@pytest.mark.parametrize("name", ALTERED)
def test_an_altered_report_is_found_out(name: str, report: Path, tmp_path: Path) -> None:
    change, sign, message = ALTERED[name]
    copy = altered(report, tmp_path, change, sign=sign)
    ran = gradproof("recheck", str(copy), cwd=tmp_path, path="/nowhere")  # certificates are the tests' of coq
    assert ran.code == 1
    assert f"WRONG: {message}" in ran.out
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("name", ["../claims.py", "/etc/passwd", "smt2//x", "./report.tex"])
def test_a_manifest_that_leads_out_of_the_report_is_refused(name: str, report: Path, tmp_path: Path) -> None:
    copy = altered(report, tmp_path, edit("MANIFEST.json", '"files": {', f'"files": {{"{name}": "0", '), sign=False)
    ran = gradproof("recheck", str(copy), cwd=tmp_path)
    assert ran.code == 2 and "its MANIFEST.json cannot be read" in ran.out + ran.err
    assert "Traceback" not in ran.err


def test_a_script_that_no_solver_decides_is_not_counted_as_done(report: Path, tmp_path: Path) -> None:
    change = edit(SCRIPT, "(check-sat)", "(assert (nonsense))\n(check-sat)")
    copy = altered(report, tmp_path, change, sign=True)
    ran = gradproof("recheck", str(copy), cwd=tmp_path, path="/nowhere")
    assert ran.code == 3
    assert f"undecided: {SCRIPT}, check 1: z3 gave no answer" in ran.out


def test_flat_checks_are_what_a_solver_would_see() -> None:
    script = """; a ( in a comment
(set-logic QF_NRA)
(declare-fun |a) ;b| () Real)
(push 1)
(assert (> |a) ;b| 0))
(check-sat)
(push)
(assert (< |a) ;b| 0))
(check-sat)
(pop 2)
(assert (= |a) ;b| 1))
(check-sat)
(exit)
"""
    head = ["(set-logic QF_NRA)", "(declare-fun |a) ;b| () Real)"]
    positive, negative, one = "(assert (> |a) ;b| 0))", "(assert (< |a) ;b| 0))", "(assert (= |a) ;b| 1))"
    assert [c.splitlines() for c in flat_checks(script)] == [
        [*head, positive],
        [*head, positive, negative],
        [*head, one],
    ]


@pytest.mark.parametrize(
    "script", ["(check-sat", ")", "(pop 1)", "(pop -1)", "(push x)", "(push 9999)", "()", "(assert |x)", '(echo "x)']
)
def test_scripts_that_are_not_balanced_are_refused(script: str) -> None:
    with pytest.raises(ValueError):
        list(flat_checks(script))
