"""Who may import whom: the street is strategies -> verify -> reports, and nothing goes back, nor round in circles."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("strategies", "verify", "reports")
MOST_LINES = 400
MOST_MODULES = 15  # in one folder, its __init__ aside

# the street, from the ground up: a package imports only from those on lines above its own
FLOORS = (
    "strategies reports verify.checker",  # reports knows plain data only
    "verify.codes verify.limits verify.users",
    "verify.errors",
    "verify.evidence",
    "verify.verdict",
    "verify.notation",
    "verify.claims",
    "verify.terms",
    "verify.numbers",
    "verify.tracing",
    "verify.libraries",
    "verify.pytorch verify.jaxpr",
    "verify.concrete verify.symbolic verify.canonical verify.kernel",
    "verify.domain",
    "verify.testing",
    "verify.everyshape verify.bounded verify.certificates",
    "verify.certify",
    "verify.explain",
    "verify.partial_verdict verify.minted",
    "verify.pipeline",
    "verify",  # what users import
    "verify.guest",
    "verify.suite",
    "verify.command",
    "verify.plugin verify.__main__",
)


def sources(*folders: str, pattern: str = "*.py") -> list[Path]:
    found = [p for folder in folders for p in sorted((ROOT / folder).rglob(pattern))]
    assert found
    return found


def imported(path: Path, *, top_level: bool = False) -> Iterator[str]:
    """The names that a file imports, anywhere or at its top level only; those for type checkers aside."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body if top_level else running(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def running(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node of a tree but what stands under ``if TYPE_CHECKING``."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
            yield node
            yield from running(node)


def ours(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)} & {*PACKAGES, "tests"}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules() -> dict[str, Path]:
    """Every module of ours by its dotted name."""
    return {
        ".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in sources(*PACKAGES)
    }


def room(module: str) -> str:
    """The package, or the single file, in which a module of `verify` stands; the other two packages are one room."""
    first, _, rest = module.partition(".")
    return f"verify.{rest.split('.')[0]}" if first == "verify" and rest else first


def arrows() -> dict[str, set[str]]:
    """Who imports whom, module by module, wherever the import stands; imports for type checkers only aside."""
    known = modules()
    return {m: {_module(name, known) for name in imported(p)} - {None, m} for m, p in known.items()}  # type: ignore[misc]


def _module(name: str, known: dict[str, Path]) -> str | None:
    """The module that an imported name is, or is in."""
    return name if name in known else _parent(name, known)


def _parent(name: str, known: dict[str, Path]) -> str | None:
    parent = name.rpartition(".")[0]
    return parent if parent in known else None


def test_a_package_imports_only_from_floors_below() -> None:
    floor = {name: n for n, names in enumerate(FLOORS) for name in names.split()}
    missing = {room(m) for m in modules()} - floor.keys()
    assert not missing, f"no floor is stated for {sorted(missing)}"
    back = {
        (room(m), room(n))
        for m, names in arrows().items()
        for n in names
        if room(m) != room(n) and floor[room(n)] >= floor[room(m)]
    }
    assert not back


def test_no_module_imports_itself_through_others() -> None:
    left = arrows()
    while True:  # take away, again and again, what imports nothing that is left, and what nothing left imports
        named = set().union(*left.values())
        inside = {m: names & left.keys() for m, names in left.items() if names & left.keys() and m in named}
        if inside == left:
            break
        left = inside
    assert not left, f"circles: {sorted(left)}"


def test_no_folder_holds_more_modules_than_one_can_survey() -> None:
    held = Counter(shown(p.parent) for p in sources(*PACKAGES) if p.name != "__init__.py")
    assert not {folder: n for folder, n in held.items() if n > MOST_MODULES}


def test_only_the_command_imports_reports() -> None:
    importers = {shown(p) for p in sources("strategies", "verify") if "reports" in ours(p)}
    assert importers == {"verify/command/run.py", "verify/command/grading/session.py"}
    assert "reports" not in {name.split(".")[0] for name in imported(ROOT / "verify/command/run.py", top_level=True)}


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
        allowed = ("verify.kernel", "verify.terms", "verify.numbers", "verify.errors", "verify.limits")
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
