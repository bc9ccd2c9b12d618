"""LaTeX of losses: numbers, matrices, sums, and functions of entries. Indices count from 1."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from strategies.elementwise import ELEMENTWISE


@dataclass(frozen=True)
class Symbol:
    """How LaTeX names a matrix, and its entry at an index such as `i,j`."""

    matrix: str
    entry: Callable[[str], str]


def formula(function: str, x: str) -> str:
    """A function of the table `ELEMENTWISE`, applied to x."""
    return ELEMENTWISE[function].latex.format(x=x)


def number(x: int | Fraction) -> str:
    """An exact number."""
    if x.denominator == 1:
        return str(x)
    return f"{'-' if x < 0 else ''}\\frac{{{abs(x.numerator)}}}{{{x.denominator}}}"


def matrix(rows: Any) -> str:
    """A matrix of exact numbers."""
    body = r" \\ ".join(" & ".join(map(number, row)) for row in rows)
    return rf"\begin{{bmatrix}} {body} \end{{bmatrix}}"


def inner_product(rows: Any, other: str) -> str:
    """The sum of the entrywise products of a constant matrix and another."""
    return rf"\left\langle {matrix(rows)}, {other} \right\rangle"


def signed_sum(terms: list[str]) -> str:
    """The terms joined by plus, or by minus where one starts with it."""
    joined = terms[0]
    for term in terms[1:]:
        joined += f" - {term[1:]}" if term.startswith("-") else f" + {term}"
    return joined


def summand(x: str) -> str:
    """In parentheses where a sum sign would swallow what follows."""
    return grouped(x) if x.startswith((r"\sum", r"\log")) else x


def grouped(x: str) -> str:
    """In parentheses."""
    return rf"\left({x}\right)"


def mapped(function: str, symbol: Symbol) -> Symbol:
    """The matrix whose entries are the function of the symbol's entries."""

    def entry(index: str) -> str:
        return formula(function, symbol.entry(index))

    return Symbol(rf"\left[{entry('i,j')}\right]_{{i,j}}", entry)


def power_of(base: str, power: int) -> str:
    """A power; the braces allow for a base that is a power itself."""
    return base if power == 1 else f"{{{base}}}^{{{power}}}"
