"""Who may import whom: the street is strategies -> verify -> reports, and nothing goes back."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("strategies", "verify", "reports")
MAIN = "verify/__main__.py"
MOST_LINES = 400


def sources(*folders: str, pattern: str = "*.py") -> list[Path]:
    found = [p for folder in folders for p in sorted((ROOT / folder).rglob(pattern))]
    assert found
    return found


def imported(path: Path, *, top_level: bool = False) -> Iterator[str]:
    """The modules that a file imports, anywhere or at its top level only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top_level else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ours(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)} & {*PACKAGES, "tests"}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize(
    ("package", "allowed"), [("strategies", set()), ("verify", {"strategies"}), ("reports", set())]
)
def test_no_package_imports_backwards(package: str, allowed: set[str]) -> None:
    for path in sources(package):
        extra = ours(path) - allowed - {package}
        assert not extra or (shown(path) == MAIN and extra == {"reports"}), f"{shown(path)} imports {sorted(extra)}"


def test_the_command_imports_reports_only_where_it_writes_one() -> None:
    top = {name.split(".")[0] for name in imported(ROOT / MAIN, top_level=True)}
    assert "reports" not in top
    assert "reports" in ours(ROOT / MAIN)


def test_only_the_kernel_imports_z3() -> None:
    importers = {shown(p) for p in sources(*PACKAGES) if any(n.split(".")[0] == "z3" for n in imported(p))}
    assert importers
    assert all(p.startswith("verify/kernel/") for p in importers), importers


def test_the_kernel_has_no_assert_that_an_option_could_remove() -> None:
    for path in sources("verify/kernel"):
        found = [n.lineno for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Assert)]
        assert not found, f"{shown(path)}: assert at lines {found}"


def test_the_kernel_imports_no_prover() -> None:
    for path in sources("verify/kernel"):
        allowed = ("verify.kernel", "verify.terms", "verify.numbers", "verify.errors")
        extra = [n for n in imported(path) if n.split(".")[0] in PACKAGES and not n.startswith(allowed)]
        assert not extra, f"{shown(path)} imports {extra}"


@pytest.mark.parametrize("folder", [*PACKAGES, "tests"])
def test_no_file_is_longer_than_one_can_read(folder: str) -> None:
    """A module of tests that has no test is a table of cases, which may be as long as it is."""
    pattern = "test_*.py" if folder == "tests" else "*.py"
    long = {
        shown(p): n
        for p in sources(folder, pattern=pattern)
        if (n := len(p.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long


@pytest.mark.parametrize("folder", PACKAGES)
def test_every_module_says_what_it_is(folder: str) -> None:
    silent = [
        shown(p) for p in sources(folder) if p.read_text().strip() and not ast.get_docstring(ast.parse(p.read_text()))
    ]
    assert not silent
