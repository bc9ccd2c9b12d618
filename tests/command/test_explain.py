"""``gradproof explain``, and what a shell completes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.command.command import environment, gradproof
from verify.codes import Code
from verify.command.explaining.remedies import REMEDIES


def test_a_code_is_explained(tmp_path: Path) -> None:
    ran = gradproof("explain", "no-cut-off", cwd=tmp_path)
    meaning, remedy = ran.out.splitlines()
    assert (ran.code, meaning, ran.err) == (0, "no-cut-off: the cut-off theorem does not apply (unknown)", "")
    assert remedy == REMEDIES[Code.NO_CUT_OFF]


def test_every_code_has_a_remedy() -> None:
    assert [*REMEDIES] == [*Code]  # in the order of the table, which is that of the page


def test_every_code_is_listed(tmp_path: Path) -> None:
    ran = gradproof("explain", cwd=tmp_path)
    assert [line.partition(":")[0] for line in ran.out.splitlines()] == [code.value for code in Code]


def test_no_such_code(tmp_path: Path) -> None:
    ran = gradproof("explain", "no-cutoff", cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    said = "gradproof: there is no code 'no-cutoff'; did you mean 'no-cut-off'? `gradproof explain` lists all\n"
    assert ran.err == said


def test_a_shell_completes_commands_and_codes(tmp_path: Path) -> None:
    def completed(*words: str) -> list[str]:
        asked = {
            "_GRADPROOF_COMPLETE": "bash_complete",
            "COMP_WORDS": " ".join(words),
            "COMP_CWORD": str(len(words) - 1),
        }
        command = [sys.executable, "-P", "-m", "verify"]
        env = {**os.environ, **environment(), **asked}
        done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
        return done.stdout.split()

    assert completed("gradproof", "expl") == ["plain,explain"]
    assert completed("gradproof", "explain", "no-cut") == ["plain,no-cut-off"]
    assert completed("gradproof", "check", "lay") == ["file,lay"]
