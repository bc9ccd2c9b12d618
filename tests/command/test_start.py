"""How long one waits: help at once, and one simple claim from a cold start."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.command.command import LINEAR, environment, gradproof


def takes_at_most(times: float, *arguments: str, cwd: Path) -> bool:
    """Whether a run takes so many times what Python needs to load NumPy and z3, at most.

    Both are measured in turn, and the shortest of each in twelve rounds counts: machines differ, and may be busy.
    """

    def seconds(run: Callable[[], object]) -> float:
        before = time.perf_counter()
        run()
        return time.perf_counter() - before

    def libraries() -> None:
        subprocess.run([sys.executable, "-c", "import numpy, z3"], check=True, timeout=60)

    ours = theirs = math.inf
    for _ in range(12):
        ours = min(ours, seconds(lambda: gradproof(*arguments, cwd=cwd)))
        theirs = min(theirs, seconds(libraries))
        if ours <= times * theirs:
            return True
    return False


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """The modules that the command's own process imports for some arguments."""
    code = (
        "import sys\nfrom verify.command.main import main\ntry:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    pass\nprint(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return set(done.stderr.split())


def test_help_before_the_libraries_would_have_been_loaded(tmp_path: Path) -> None:
    assert takes_at_most(1, "--help", cwd=tmp_path)
    assert takes_at_most(1, "check", "--help", cwd=tmp_path)


def test_a_simple_claim_in_eight_times_what_loading_the_libraries_takes(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(LINEAR)
    assert takes_at_most(8, "check", "claims.py", cwd=tmp_path)


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    heavy = {"numpy", "z3", "hypothesis", "rich", "jinja2", "mpmath", "reports", "verify.pipeline"}
    modules = loaded("--help", cwd=tmp_path)
    assert "click" in modules
    assert not modules & heavy


def test_the_parent_never_imports_the_users_code(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text(LINEAR)
    modules = loaded("check", "claims.py", cwd=tmp_path)
    assert "verify.guest.files" in modules
    assert "claims" not in modules


def test_the_parent_imports_nothing_heavy_for_a_file_that_cannot_run(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text("def")
    assert not loaded("check", "claims.py", cwd=tmp_path) & {"numpy", "z3", "claims", "verify.pipeline"}


def test_help_teaches(tmp_path: Path) -> None:
    ran = gradproof("--help", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert all(len(line) <= 100 for line in ran.out.splitlines())
    for command in ("suite", "init", "check", "grade", "prove", "derive", "recheck", "explain"):
        assert f"gradproof {command}" in ran.out
        text = gradproof(command, "--help", cwd=tmp_path)
        assert text.code == 0
        assert f"gradproof {command} " in text.out.split("Options:")[0].split("\n", 1)[1], f"{command} has no example"
