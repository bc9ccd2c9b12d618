"""``--coq``: Coq's answer is evidence in the report; without it nothing tells whether coqc is there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.command.command import LINEAR, gradproof
from verify.command.compiling import Compilation, with_compilation
from verify.command.outcome import Outcome, exit_code
from verify.guest.events import Checked
from verify.verdict import Evidence, GradientVerdict, Verdict

CHECK = ("check", "claims.py", "--bound", "2", "--examples", "5", "--format", "json")
ABSENT = "no-such-coqc"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "claims.py").write_text(LINEAR)
    return tmp_path


def route_c(document: Any) -> list[str]:
    gradients = document["claims"][0]["gradients"].values()
    return [e["what"] for g in gradients for e in g["evidence"] if e["by"] == "route C"]


@pytest.mark.slow
def test_what_coq_says_is_in_the_report(folder: Path) -> None:
    ran = gradproof(*CHECK, "--coq", "--out", "report", cwd=folder, timeout=400)
    assert ran.code == 0, ran.err
    written = json.loads((folder / "report" / "report.json").read_text())
    assert route_c(written) == route_c(ran.json)
    assert len(route_c(written)) == 2
    for said in route_c(written):
        assert "kernel accepted" in said
        assert "closed under the global context" in said
    assert (folder / "report" / "coq" / "theory" / "Soundness.v").exists()


def test_without_the_option_a_report_does_not_tell_whether_coqc_is_there(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradproof(*CHECK, "--out", "with", cwd=folder)
    monkeypatch.setenv("COQC", ABSENT)
    gradproof(*CHECK, "--out", "without", cwd=folder)
    assert (folder / "with" / "MANIFEST.json").read_bytes() == (folder / "without" / "MANIFEST.json").read_bytes()


def test_without_coqc_the_verdict_stands_and_says_on_what(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COQC", ABSENT)
    ran = gradproof(*CHECK, "--coq", "--out", "report", cwd=folder)
    assert ran.code == 0
    assert all("coqc was not found" in said for said in route_c(ran.json))
    assert "no certificate was compiled" in ran.err
    again = gradproof("recheck", "report", cwd=folder)
    assert again.code == 0 and "not done: 2 certificates were not compiled" in again.out


def outcome() -> Outcome:
    gradient = GradientVerdict("proved", "all-shapes", evidence=(Evidence("route C", "states it", "coq/c-x.v"),))
    verdict = Verdict("c", "c.py", 1, {"x": gradient}, files={"coq/c-x.v": "", "coq/c-x.json": ""})
    return Outcome([Checked(0, 0, verdict, {})])


def test_a_rejected_certificate_is_a_defect_and_no_verdict() -> None:
    after = with_compilation(outcome(), Compilation("8.16.1", rejected={"coq/c-x.v": "no"}))
    assert after.checked == []
    assert exit_code(after, lambda checked, gradient: True) == 70


@pytest.mark.parametrize("version", [None, "8.16.1"])
def test_no_answer_of_coq_takes_nothing_away_and_accepts_nothing(version: str | None) -> None:
    after = with_compilation(outcome(), Compilation(version, undecided={"coq/c-x.v": "coqc took more than 120 s"}))
    assert exit_code(after, lambda checked, gradient: True) == 0
    said = after.verdicts[0].gradients["x"].evidence[0].what
    assert "accepted" not in said
    assert "stands on the other evidence" in said
