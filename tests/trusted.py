"""What has to be believed for each kind of proof: the files whose code decides it, found by their imports.

``python -m tests.trusted`` writes the README's table between its two marks; `tests/test_trusted.py` fails when more has
to be believed than the README says.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tests.test_layers import ROOT, arrows, modules

README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- trust: begin -->"
END: Final = "<!-- trust: end -->"
HEAD: Final = "| to believe | files | lines | of code | starting at |\n|---|---|---|---|---|"
FACADE: Final = "verify"  # names for users, each imported when it is asked for: it decides nothing


@dataclass(frozen=True)
class Proof:
    """A kind of proof: ``roots``, whose imports are followed, and planners, which join answers and count by themselves.

    What else a planner imports looks for counterexamples, or compares: it takes proofs away and makes none.
    """

    name: str
    roots: tuple[str, ...]
    planners: tuple[str, ...] = ()


EVERY_SHAPE: Final = ("verify.everyshape.typed", "verify.domain.law", "verify.everyshape.regular")
ROUTE_B: Final = ("verify.everyshape.cutoff", "verify.everyshape.instantiate", "verify.kernel")
PROOFS: Final = (
    Proof(
        "a proof at bounded shapes",
        ("verify.bounded.goals", "verify.kernel"),
        ("verify.bounded.prove", "verify.kernel.asked"),
    ),
    Proof("a proof at every shape, by route A", EVERY_SHAPE, ("verify.everyshape.prove",)),
    Proof("the same, with route B", (*EVERY_SHAPE, *ROUTE_B), ("verify.everyshape.prove",)),
    Proof(
        "a certificate that is accepted, at every shape",
        ("verify.checker",),
        ("verify.minted", "verify.guest.plain.sides", "verify.guest.plain.compare"),
    ),
    Proof("that a compiled certificate is about this code", ("verify.certify.prove",)),
)


@dataclass(frozen=True)
class Size:
    """How much there is to read; ``code`` leaves out blank lines, comments and docstrings."""

    files: int
    lines: int
    code: int


def closure(proof: Proof) -> set[str]:
    """The modules that decide a kind of proof: its roots, what they import, the packages around them, its planners."""
    known, imports = _imports()
    found: set[str] = set()
    todo = list(proof.roots)
    while todo:
        module = todo.pop()
        if module in found or module == FACADE:
            continue
        found.add(module)
        todo += imports[module]
        parent = module.rpartition(".")[0]
        todo += [parent] if parent in known else []
    return found | set(proof.planners)


@cache
def _imports() -> tuple[dict[str, Path], dict[str, set[str]]]:
    return modules(), arrows()


def size(names: Iterable[str]) -> Size:
    """How much there is to read of some modules."""
    known = modules()
    texts = [known[name].read_text(encoding="utf-8") for name in names]
    return Size(len(texts), sum(len(t.splitlines()) for t in texts), sum(map(code_lines, texts)))


def code_lines(text: str) -> int:
    """The lines of a file that are neither blank, nor comments, nor docstrings."""
    silent = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
    used: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in silent:
            used.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            used -= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return len(used)


def rounded(n: int) -> int:
    """Lines up to the next hundred, of few the next twenty, so that not every commit changes the README."""
    step = 100 if n > 2000 else 20
    return -(-n // step) * step


def table() -> str:
    """Markdown: a row a kind of proof."""
    return "\n".join([HEAD, *map(_row, PROOFS)])


def _row(proof: Proof) -> str:
    found = size(closure(proof))
    roots = ", ".join(f"`{name.removeprefix('verify.').replace('.', '/')}`" for name in (*proof.roots, *proof.planners))
    return f"| {proof.name} | {found.files} | {rounded(found.lines)} | {rounded(found.code)} | {roots} |"


def stated(readme: str) -> Mapping[str, Size]:
    """What a README says, by the kind of proof. Raises ValueError where it has no table."""
    _, begin, rest = readme.partition(BEGIN)
    rows, end, _ = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"no {BEGIN} ... {END}")
    cells = [[c.strip() for c in row.strip("|").split("|")] for row in rows.strip().splitlines()[2:]]
    return {name: Size(int(files), int(lines), int(code)) for name, files, lines, code, _ in cells}


def written(readme: str) -> str:
    """A README with the table as it is now."""
    stated(readme)
    before, _, rest = readme.partition(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    Path(README).write_text(written(README.read_text("utf-8")), "utf-8")
