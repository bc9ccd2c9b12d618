"""Small arrays of a counterexample as LaTeX, so that every format sets them in the same way."""

from __future__ import annotations

import re
from typing import Any

from reports.latex import GREEK, escape

NUMBER = re.compile(r"-?\d+(\.\d+)?(/\d+)?")


def array_formulas(name: str, value: Any) -> list[str]:
    """LaTeX equations for a nested list: one for a scalar, vector or matrix; for more axes one a matrix."""
    if _depth(value) <= 2:
        return [f"{symbol(name)} = {_matrix(value)}"]
    return [latex for index, part in enumerate(value) for latex in array_formulas(_indexed(name, index), part)]


def symbol(name: str) -> str:
    """A Python name as a LaTeX symbol: one letter as it is, more upright; an index stays behind it."""
    head, bracket, index = name.partition("[")
    letters = "".join(f"{{{GREEK[letter]}}}" if letter in GREEK else letter for letter in head)
    upright = letters.replace("_", r"\_")
    return (letters if len(head) == 1 else rf"\mathrm{{{upright}}}") + bracket + index


def value_text(value: Any) -> str:
    """A claimed or true value in plain text: numbers as they are, shapes and vectors as tuples."""
    if isinstance(value, list):
        inner = ", ".join(value_text(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return str(value).replace("-", "−") if NUMBER.fullmatch(str(value)) else str(value)


def _indexed(name: str, index: int) -> str:
    return f"{name[:-1]}, {index}]" if name.endswith("]") else f"{name}[{index}]"


def _depth(value: Any) -> int:
    if not isinstance(value, list):
        return 0
    return 1 + max((_depth(item) for item in value), default=0)


def _matrix(value: Any) -> str:
    if not isinstance(value, list):
        return _entry(value)
    rows = value if _depth(value) == 2 else [value]
    width = max((len(row) for row in rows), default=0)
    body = r" \\ ".join(" & ".join(_entry(item) for item in row) for row in rows)
    return rf"\left( \begin{{array}}{{{'r' * max(width, 1)}}} {body} \end{{array}} \right)"


def _entry(value: Any) -> str:
    text = str(value)
    return text if NUMBER.fullmatch(text) else rf"\text{{{escape(text)}}}"
