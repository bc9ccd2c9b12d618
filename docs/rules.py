"""Write docs/rules.md, the rules of the canonical form, from their tables: ``python docs/rules.py``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from verify.canonical.canonical import TABLES
from verify.canonical.rule import Rule

KINDS: Final = {
    "every": "all",
    "sum": "sums",
    "entry": "entries",
    "delta": "`[i = j]`",
    "le": "`[i <= j + k]`",
    "pow": "powers of sums",
    "prime": "roots of primes",
    "size": "sizes",
    "exp": "exponentials",
    "log": "logarithms",
    "abs": "absolute values",
    "fn": "functions",
    "gt": "`[p > 0]`",
    "eq": "`[p = 0]`",
    "inv": "inverses",
    "det": "determinants",
    "chol": "Cholesky factors",
    "pinv": "pseudo-inverses",
}


def rows(title: str) -> dict[str, tuple[Rule[Any], list[str]]]:
    """The rules under a title by their names, each with the kinds that ask for it."""
    found: dict[str, tuple[Rule[Any], list[str]]] = {}
    for table in TABLES[title]:
        for kind, rules in table.items():
            for r in rules:
                kinds = found.setdefault(r.name, (r, []))[1]
                kinds += [KINDS[kind]] if KINDS[kind] not in kinds else []
    return found


def _table(title: str) -> str:
    lines = [
        f"| {name} | {', '.join(kinds)} | `{_cell(r.law)}` | {_cell(r.fails_where)} |"
        for name, (r, kinds) in rows(title).items()
    ]
    return "\n".join(("| rule | asked by | law | where it fails |", "|---|---|---|---|", *lines))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def page() -> str:
    """The text of docs/rules.md."""
    sections = "\n\n".join(f"## {title}\n\n{_table(title)}" for title in TABLES)
    return f"""# The rules of the canonical form

Generated from the tables of `verify/canonical` by `python docs/rules.py`; a test compares this page. A proof at every
shape by route A is arithmetic of polynomials with these equations, each used from left to right. Every one holds
wherever its left side has a value, but where the last column says; there it is not applied. `tests/canonical` proves
each law in z3 under its condition, has z3 refuse a fault without it, and holds pairs of expressions that the rule makes
one, which stay two without it, and pairs that must stay two. `[...]` is 1 where the comparison holds, else 0.

{sections}
"""


if __name__ == "__main__":
    Path(__file__).with_name("rules.md").write_text(page(), encoding="utf-8")
