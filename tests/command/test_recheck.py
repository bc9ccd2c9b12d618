"""`gradproof recheck` as a user runs it; what it refuses is in `tests/attacks`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.attacks.report import signed
from tests.command.command import LINEAR, gradproof
from verify import limits
from verify.command.rechecking import recheck
from verify.command.rechecking.asking import ask, checks
from verify.command.rechecking.errors import Refused
from verify.command.rechecking.folder import read
from verify.evidence import script

pytestmark = pytest.mark.slow

QUICK = ("--bound", "2", "--examples", "5", "--jobs", "1", "--out", "report")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "claims.py").write_text(LINEAR)
    gradproof("check", "claims.py", *QUICK, cwd=tmp_path)
    return tmp_path / "report"


def test_each_row_says_what_was_established_again_and_by_what(report: Path) -> None:
    ran = gradproof("recheck", str(report), cwd=report.parent)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[:2] == ["ok: linear, gradient of W: proved at every shape", "    from its source, z3 2/2, cvc5 2/2"]
    assert all(line.startswith(("ok: ", "    ", "not done: ")) for line in lines)
    assert max(map(len, lines)) <= 60
    told = gradproof("recheck", str(report), "--format", "json", cwd=report.parent).json
    assert told["schema"] == "gradproof-recheck/1" and told["failed"] == told["undecided"] == []
    assert [(r["claim"], r["gradient"], r["status"], r["scope"]) for r in told["rows"]] == [
        ("linear", "W", "proved", "all-shapes"),
        ("linear", "X", "proved", "all-shapes"),
    ]


OTHERS = """
import numpy as np
from verify import claim

@claim(x="T")
def decayed(x):
    h = 0.0
    for t in range(len(x)):
        h = np.tanh(h) + x[t]
    return h

@decayed.gradient("x")
def decayed_backward(G, x):
    hs = np.zeros(len(x) + 1)
    for t in range(len(x)):
        hs[t + 1] = np.tanh(hs[t]) + x[t]
    dx = np.zeros(len(x))
    back = G
    for t in reversed(range(len(x))):
        dx[t] = back
        back = back * (1 - np.tanh(hs[t]) ** 2)
    return dx

@claim(x="n")
def ordered(x):
    return np.sort(x)[0] if x.size < 3 else np.min(x)

@ordered.gradient("x")
def ordered_backward(G, x):
    return G * (x == x.min())
"""


def test_a_row_says_on_what_its_proof_rests_and_no_more(report: Path, tmp_path: Path) -> None:
    rows = recheck(report, lambda text: None).rows
    assert {r.rests for r in rows} == {"every shape: the checker accepts the stated gradient"}
    (tmp_path / "others.py").write_text(OTHERS)
    gradproof("check", "others.py", *QUICK[:-1], "others", cwd=tmp_path)
    by_induction, bounded = recheck(tmp_path / "others", lambda text: None).rows
    assert by_induction.rests == "by induction over T: the checker accepts the adjoint identity"
    assert bounded.scope == "bounded"
    assert bounded.rests == "z3 at 2 shapes only, of goals that the code makes"


def test_what_is_wrong_is_named_on_one_line_that_can_be_seen(report: Path) -> None:
    (report / "smt2" / "\u202esrevo\x1b[2J").write_text("")
    signed(report)
    ran = gradproof("recheck", str(report), cwd=report.parent)
    assert ran.code == 1 and ran.err == ""
    assert ran.out.splitlines()[0] == r"WRONG: smt2/\u202esrevo\x1b[2J: no row owns it"
    assert gradproof("recheck", str(report), "--format", "json", cwd=report.parent).json["failed"]


def test_a_report_from_elsewhere_with_what_it_imports_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "course" / "week").mkdir(parents=True)
    (tmp_path / "here").mkdir()
    (tmp_path / "course" / "week" / "claims.py").write_text(f"from helper import *\n{LINEAR}")
    (tmp_path / "course" / "week" / "helper.py").write_text("one = 1\n")
    here = tmp_path / "here"
    made = gradproof("check", "../course/week/claims.py::linear", *QUICK, "--require", "bounded", cwd=here)
    assert made.code == 0, made.out + made.err
    (here / "report").rename(tmp_path / "moved")
    ran = gradproof("recheck", "moved", cwd=tmp_path)
    assert ran.code == 0, ran.out


@pytest.mark.parametrize(
    "command",
    [
        ("prove", "--shape", "x=N", "--gradient", "x=-G", *QUICK, "--", "-x"),
        ("derive", "A @ x", "--shape", "A=n n", "--shape", "x=n", "--wrt", "x", *QUICK),
    ],
    ids=["prove", "derive"],
)
def test_a_formula_needs_no_source(command: tuple[str, ...], tmp_path: Path) -> None:
    assert gradproof(*command, cwd=tmp_path).code == 0
    ran = gradproof("recheck", "report", cwd=tmp_path)
    assert ran.code == 0, ran.out


@pytest.mark.slow
def test_coq_is_asked_where_that_is_wanted(report: Path) -> None:
    ran = gradproof("recheck", str(report), "--coq", cwd=report.parent, timeout=400)
    assert ran.code == 0, ran.out
    assert "    from its source, z3 2/2, cvc5 2/2, Coq 1/1" in ran.out.splitlines()


def test_coq_that_is_wanted_and_absent_leaves_it_open(report: Path) -> None:
    ran = gradproof("recheck", str(report), "--coq", cwd=report.parent, path="/nowhere")
    assert ran.code == 3
    assert "undecided: Coq is not installed: 2 certificates were not compiled" in ran.out


def test_a_report_without_end_is_not_read_to_its_end(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "REPORT_FILES", 3)
    with pytest.raises(Refused, match="more than 3 files"):
        read(report)
    monkeypatch.setattr(limits, "REPORT_FILES", 10_000)
    monkeypatch.setattr(limits, "REPORT_BYTES", 2_000)
    found = recheck(report, lambda text: None)
    assert found.exit_code == 1
    assert "report.json is larger than a report may be" in found.failed


def test_only_unsat_is_an_acceptance() -> None:
    scripts = {
        "smt2/sat.smt2": b"(set-logic QF_NRA)\n(assert true)\n(check-sat)\n",
        "smt2/no.smt2": b"(set-logic QF_NRA)\n(assert (nonsense))\n(check-sat)\n",
        "smt2/yes.smt2": b"(set-logic QF_NRA)\n(assert false)\n(check-sat)\n",
    }
    found = ask(scripts, False, lambda text: None)
    assert {line.partition(": ")[0] for line in found.failed} == {"smt2/sat.smt2"} and len(found.failed) == 2
    assert [line.partition(": ")[0] for line in found.undecided] == ["smt2/no.smt2"]
    assert found.accepted["smt2/yes.smt2"] == {"z3": (1, 1), "cvc5": (1, 1)}
    assert found.accepted["smt2/no.smt2"]["z3"] == (0, 1)
    assert "cvc5 decides not every check of 1 scripts: these rest on z3" in found.skipped


def test_json_of_a_refusal(tmp_path: Path) -> None:
    ran = gradproof("recheck", str(tmp_path), "--format", "json", cwd=tmp_path)
    assert ran.code == 2
    assert json.loads(ran.out)["errors"][0]["code"] == "not-a-report"


def test_the_questions_of_a_script_are_what_it_was_made_of() -> None:
    parts = {n: f"(set-logic QF_NRA)\n(declare-fun |{n}| () Real)\n(check-sat)\n" for n in ("a", "b (push 1)", "pop 1")}
    assert checks(script(parts)) == [text.rstrip() for text in parts.values()]
    mixed = {"a": "(set-logic QF_NRA)\n(check-sat)", "b": "(set-logic QF_UFNRA)\n(check-sat)"}
    assert checks(script(mixed)) == ["(set-logic ALL)\n(check-sat)"] * 2
    assert checks(parts["a"]) == [parts["a"]]
