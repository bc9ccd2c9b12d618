"""The pytest plugin in a project of its own: one test a gradient, short failures, and nothing where nothing is stated."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.command import Ran
from tests.plugin.project import CLAIMS, PLAIN, PROJECT, TESTS, environment, made, outcomes, pytest_of

EXPECTED = {
    "src/model/claims_layers.py::linear::W": "PASSED",
    "src/model/claims_layers.py::linear::X": "FAILED",
    "tests/test_claims.py::square::x": "PASSED",
    "tests/test_claims.py::cube::x": "FAILED",
    "tests/test_claims.py::problem 1": "FAILED",
    "tests/test_claims.py::test_beside_claims": "PASSED",
    "tests/test_plain.py::test_verdict": "FAILED",
    "tests/test_plain.py::test_words": "FAILED",
}
REFUTED = """✗  linear  X  refuted by value
     because       the claimed entry differs from the derivative
     at            H=1 m=1 n=1
     W             [[1]]
     X             [[0]]
     G             [[1]]
     entry         X[0, 0]
     claimed       1
     true          2
     repair        dX = 2 * W.T @ G
     note          the mistake: it is 1/2 times the gradient
     -v shows it in NumPy
src/model/claims_layers.py:9
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {
        "pyproject.toml": PROJECT,
        "src__model__maths.py": "def twice(x):\n    return 2 * x\n",
        "src__model__claims_layers.py": CLAIMS,
        "tests__test_claims.py": TESTS,
        "tests__test_plain.py": PLAIN,
    }
    return made(tmp_path_factory.mktemp("project"), **files)


@pytest.fixture(scope="module")
def ran(project: Path) -> Ran:
    return pytest_of(project, "-rA", "--gradproof-report", "report")


def test_a_test_a_gradient(ran: Ran) -> None:
    assert outcomes(ran) == EXPECTED
    assert ran.code == 1


def test_a_failure_is_the_verdict_and_no_traceback(ran: Ran) -> None:
    _, _, shown = ran.out.partition(" linear, gradient of X ___")
    assert shown.lstrip("_").startswith((f"\n{REFUTED}==", f"\n{REFUTED}__"))
    assert "forgotten: nobody claimed a gradient" in ran.out
    assert "nodes.py" not in ran.out


def test_a_verdict_in_a_plain_test_is_short(ran: Ran) -> None:
    start = ran.out.index("assert verify.check(linear)")
    failure = ran.out[start : ran.out.index("test_plain.py:5: AssertionError")]
    assert "E       assert <Verdict linear>\nE       ✓  linear  W  proved at every shape\n" in failure
    assert "E            repair        dX = 2 * W.T @ G\n" in failure
    assert len(failure.splitlines()) < 20
    assert "E       AssertionError: no verdict\nE       assert 1 == 2" in ran.out


def test_the_report_is_that_of_the_command(project: Path, ran: Ran) -> None:
    assert "Report: " in ran.out
    places = {"PYTHONPATH": f"{environment(project)['PYTHONPATH']}:{project / 'src'}"}
    command = [sys.executable, "-P", "-m", "verify", "check", "src/model/claims_layers.py", "tests/test_claims.py"]
    done = subprocess.run(
        [*command, "--out", "again"], cwd=project, env=environment(project) | places, capture_output=True, timeout=300
    )
    assert done.returncode == 2  # of a claim without a gradient
    one, other = project / "report", project / "again"
    files = {p.relative_to(one) for p in one.rglob("*") if p.is_file()}
    assert files == {p.relative_to(other) for p in other.rglob("*") if p.is_file()} and len(files) > 8
    assert {f for f in files if (one / f).read_bytes() != (other / f).read_bytes()} == set()


@pytest.mark.slow
def test_workers_check_a_file_once(project: Path, ran: Ran) -> None:
    """A file is run to list its claims, to check them, and where plain NumPy looks at it again: not once a worker."""
    runs = project / "runs"
    runs.unlink()
    alone = pytest_of(project, "-m", "gradproof", "-q", "src/model/claims_layers.py")
    once = len(runs.read_text())
    runs.unlink()
    spread = pytest_of(project, "-m", "gradproof", "-q", "-n", "2", "-rA", "src/model/claims_layers.py")
    assert (alone.code, spread.code) == (1, 1)
    assert outcomes(spread) == {name: o for name, o in EXPECTED.items() if name.startswith("src")}
    assert len(runs.read_text()) == once > 1


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (("-k", "linear and X"), ["src/model/claims_layers.py::linear::X"]),
        (("-m", "hard"), ["tests/test_claims.py::square::x"]),
        (("tests/test_claims.py::cube",), ["tests/test_claims.py::cube::x"]),
        (("-m", "not gradproof"), [n for n in EXPECTED if "::test_" in n]),
    ],
    ids=["-k", "-m", "id", "without"],
)
def test_tests_are_chosen_as_any(project: Path, ran: Ran, chosen: tuple[str, ...], found: list[str]) -> None:
    listed = pytest_of(project, "--collect-only", "-q", *chosen)
    assert sorted(line for line in listed.out.splitlines() if "::" in line) == sorted(found)


BRANCHES = """import numpy as np
from verify import claim

@claim(x="2")
def f(x):
    return x[0] if x[0] > x[1] else x[1] * 2

@f.gradient("x")
def f_backward(G, x):
    return np.array([G, 0]) if x[0] > x[1] else np.array([0, 2 * G])
"""


@pytest.mark.slow
def test_what_is_required(tmp_path: Path) -> None:
    """A proof at listed shapes does not pass where more is required, and the option stands before the project's file."""
    files = {"test_f.py": BRANCHES, "pyproject.toml": "[tool.gradproof]\nrequire = 'bounded'\n"}
    folder = made(tmp_path, **files)
    assert pytest_of(folder, "-q").code == 0
    everywhere = pytest_of(folder, "-q", "--gradproof-require", "all-shapes")
    assert everywhere.code == 1
    assert "     required is all-shapes, and this is proved at the listed shapes\ntest_f.py:" in everywhere.out


BAD = {
    "no key": ("[tool.gradproof]\nfile = 'a.py'\n", "it has no key 'file'; it has files and require"),
    "no list": ("[tool.gradproof]\nfiles = 'a.py'\n", "files is not a list of names or patterns"),
    "no file": ("[tool.gradproof]\nfiles = ['src/*.py']\n", "no file matches this pattern"),
    "no level": (
        "[tool.gradproof]\nrequire = 'most'\n",
        "require is 'most', and not one of tested, bounded, all-shapes",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_cannot_be(name: str, tmp_path: Path) -> None:
    text, said = BAD[name]
    ran = pytest_of(made(tmp_path, **{"pyproject.toml": text}), "-q")
    assert ran.code == 4 and "pyproject.toml: [tool.gradproof]: " in ran.err and said in ran.err
    assert "Traceback" not in ran.err


def test_a_named_file_has_to_state_claims(tmp_path: Path) -> None:
    stated = {
        "pyproject.toml": "[tool.gradproof]\nfiles = ['a.py', 'b.py']\n",
        "a.py": "import verify\n",
        "b.py": "x = 1 +\n",
    }
    ran = pytest_of(made(tmp_path, **stated), "-q")
    assert ran.code == 2
    assert "a.py: states no claims; decorate" in ran.out and "b.py:1: invalid syntax" in ran.out


def test_a_report_that_has_no_place(tmp_path: Path) -> None:
    ran = pytest_of(
        made(tmp_path, **{"mine__notes.txt": "mine", "test_a.py": "def test_a(): pass\n"}), "--gradproof-report", "mine"
    )
    assert ran.code == 4 and "--gradproof-report: " in ran.err
    empty = pytest_of(tmp_path, "--gradproof-report", "fresh")
    assert empty.code == 1 and "no report was written: no claim was checked" in empty.out


HEAVY = ("numpy", "z3", "verify.pipeline", "rich", "click", "mpmath", "verify.plugin.nodes")


def loaded(folder: Path, *arguments: str) -> set[str]:
    """The modules that pytest has loaded at its end."""
    code = f"import sys, pytest\npytest.main({list(arguments)})\nprint(*sys.modules, file=sys.stderr)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True, timeout=120)
    return set(done.stderr.split())


def test_where_nothing_is_stated_nothing_is_loaded(tmp_path: Path) -> None:
    text = "from verify import claim\n\ndef test_a():\n    @claim(x='N')\n    def f(x):\n        return x\n"
    folder = made(tmp_path, **{"test_plain.py": text})
    with_it, without = (
        loaded(folder, "-q"),
        loaded(folder, "-q", "-p", "no:gradproof"),
    )  # other plugins load what they do
    assert "verify.plugin.hooks" in with_it - without
    assert not (with_it - without).intersection(HEAVY)
    assert not loaded(folder, "--version") - loaded(folder, "--version", "-p", "no:gradproof")
