"""Terms and canonical forms as numbers, by their definitions: fractions, or 60 digits where a function occurs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any

from mpmath import mp

from verify.canonical.poly import Atom, Largest, Matrix, Mono, Poly
from verify.terms.index import ArgMax, Fixed, Flip, Label, Roll, Var
from verify.terms.term import Term

mp.dps = 60
LIMIT = 3_000  # terms of one sum
Place = Mapping[Var, int]
FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "exp": mp.exp,
    "log": mp.log,
    "tanh": mp.tanh,
    "sin": mp.sin,
    "cos": mp.cos,
    "arctan": mp.atan,
    "erf": mp.erf,
    "abs": abs,
}


class NoValue(ArithmeticError):
    """The expression is not defined at this point."""


def power(base: Any, exponent: Fraction) -> Any:
    """A rational power over the reals."""
    if base == 0 and exponent < 0:
        raise NoValue("division by zero")
    if exponent.denominator == 1:
        return base ** int(exponent)
    if base < 0:
        raise NoValue("a root of a negative number")
    return mp.mpf(0) if base == 0 else mp.exp(mp.log(number(base)) * number(exponent))


def number(x: Any) -> Any:
    """An mpmath number from a fraction."""
    return mp.mpf(x.numerator) / x.denominator if isinstance(x, (int, Fraction)) else x


def function(name: str, x: Any) -> Any:
    """An elementwise function; abs stays exact."""
    if name == "log" and x <= 0:
        raise NoValue("log of a number that is not positive")
    return abs(x) if name == "abs" else FUNCTIONS[name](number(x))


@dataclass
class Exact:
    """Values at given sizes, for tensors given as functions from indices to numbers."""

    sizes: Mapping[str, int]
    entry: Callable[[str, tuple[int, ...]], Any]
    _memo: dict[Any, Any] = field(default_factory=dict)

    # --- indices ------------------------------------------------------------------------------------------------------

    def index(self, i: Any, place: Place) -> int:
        match i:
            case int():
                return i
            case Var():
                return place[i]
            case Fixed():
                if not -self.sizes[i.sort] <= i.k < self.sizes[i.sort]:
                    raise NoValue("out of range")
                return i.k % self.sizes[i.sort]
            case Flip():
                return self.sizes[i.sort] - 1 - self.index(i.inner, place)
            case Roll():
                return (self.index(i.inner, place) - i.shift) % self.sizes[i.sort]
            case Label():
                return int(self.entry(i.tensor, self.indices(i.indices, place)))
            case ArgMax() | Largest():
                value = self.term if isinstance(i, ArgMax) else self.poly
                found = [value(i.body, {**place, i.var: k}) for k in range(self.sizes[i.sort])]
                return found.index(max(found))
        raise TypeError(i)

    def indices(self, indices: tuple[Any, ...], place: Place) -> tuple[int, ...]:
        return tuple(self.index(i, place) for i in indices)

    def places(self, variables: Any, place: Place) -> Any:
        """All ways to extend ``place`` to ``variables``."""
        names = list(variables)
        if prod(self.sizes[v.sort] for v in names) > LIMIT:
            raise NoValue("a sum too long to be written out")
        for choice in product(*(range(self.sizes[v.sort]) for v in names)):
            yield {**place, **dict(zip(names, choice, strict=True))}

    # --- terms --------------------------------------------------------------------------------------------------------

    def term(self, t: Term, place: Place) -> Any:
        """The value of a term."""
        key = (t, tuple((v, place[v]) for v in t.free))
        if key not in self._memo:
            self._memo[key] = self._term(t, place)
        return self._memo[key]

    def _term(self, t: Term, place: Place) -> Any:
        if t.op == "sum":
            return sum(self.term(t.args[0], p) for p in self.places(t.data, place))
        if t.op in ("inv", "det"):
            row, column = t.data[:2]
            matrix = self.matrix(lambda p: self.term(t.args[0], p), row, column, place)
            return determinant(matrix) if t.op == "det" else self.inverse_entry(matrix, t.data[2:], place)
        if t.op == "ite":
            condition, yes, no = t.args
            return self.term(yes if self.term(condition, place) else no, place)
        args = [self.term(a, place) for a in t.args]
        return OPERATIONS[t.op](self, t.data, args, place)

    # --- canonical forms ----------------------------------------------------------------------------------------------

    def poly(self, p: Poly, place: Place) -> Any:
        """The value of a polynomial."""
        return sum(c * self.mono(m, place) for m, c in p)

    def mono(self, m: Mono, place: Place) -> Any:
        """The value of a monomial: its factors multiplied, summed over its bound variables."""
        total: Any = 0
        for p in self.places(m.bound, place):
            value: Any = Fraction(1)
            for a, e in m.factors:
                value *= self.atom(a, e, p)
            total += value
        return total

    def atom(self, a: Atom, e: Fraction, place: Place) -> Any:
        """An atom to a power."""
        key = (a, e, tuple((v, place[v]) for v in a.free))
        if key not in self._memo:
            self._memo[key] = power(self._atom(a, place), e)
        return self._memo[key]

    def _atom(self, a: Atom, place: Place) -> Any:
        match a.kind:
            case "entry":
                tensor, indices = a.data
                at = self.indices(indices, place)
                return self.entry(tensor[5:], (*at, at[-1])) if tensor.startswith("diag ") else self.entry(tensor, at)
            case "delta" | "le":
                return OPERATIONS[a.kind](self, a.data, [], place)
            case "size":
                return Fraction(self.sizes[a.data[0]])
            case "prime":
                return Fraction(a.data[0])
            case "pow":
                return self.poly(a.data[0], place)
            case "exp" | "gt" | "eq":
                kind = "fn" if a.kind == "exp" else a.kind
                return OPERATIONS[kind](self, "exp", [self.poly(a.data[0], place)], place)
            case "log":  # log|p|
                return function("log", abs(self.poly(a.data[0], place)))
            case "fn":
                return function(a.data[0], self.poly(a.data[1], place))
            case "inv" | "det":
                m: Matrix = a.data[0]
                matrix = self.matrix(lambda p: self.poly(m.body, p), m.row, m.column, place)
                return determinant(matrix) if a.kind == "det" else self.inverse_entry(matrix, a.data[1:], place)
        raise TypeError(a.kind)

    # --- matrices -----------------------------------------------------------------------------------------------------

    def matrix(self, entry: Callable[[Place], Any], row: Var, column: Var, place: Place) -> list[list[Any]]:
        n = self.sizes[row.sort]
        return [[entry({**place, row: i, column: j}) for j in range(n)] for i in range(n)]

    def inverse_entry(self, matrix: list[list[Any]], indices: tuple[Any, ...], place: Place) -> Any:
        """An entry of the inverse, by cofactors."""
        i, j = self.indices(indices, place)
        whole = determinant(matrix)
        if whole == 0:
            raise NoValue("a singular matrix")
        minor = [[x for c, x in enumerate(line) if c != i] for r, line in enumerate(matrix) if r != j]
        return (-1) ** (i + j) * determinant(minor) * (1 / whole)


def determinant(matrix: list[list[Any]]) -> Any:
    """By the first row."""
    if not matrix:
        return Fraction(1)
    minors = ([line[:k] + line[k + 1 :] for line in matrix[1:]] for k in range(len(matrix)))
    return sum((-1) ** k * x * determinant(m) for k, (x, m) in enumerate(zip(matrix[0], minors, strict=True)))


def _product(args: list[Any]) -> Any:
    result: Any = Fraction(1)
    for a in args:
        result *= a
    return result


OPERATIONS: dict[str, Callable[[Exact, Any, list[Any], Place], Any]] = {
    "const": lambda e, data, args, place: data,
    "size": lambda e, data, args, place: Fraction(e.sizes[data]),
    "entry": lambda e, data, args, place: e.entry(data[0], e.indices(data[1], place)),
    "add": lambda e, data, args, place: sum(args),
    "mul": lambda e, data, args, place: _product(args),
    "pow": lambda e, data, args, place: power(args[0], data),
    "fn": lambda e, data, args, place: function(data, args[0]),
    "gt": lambda e, data, args, place: Fraction(int(args[0] > 0)),
    "eq": lambda e, data, args, place: Fraction(int(args[0] == 0)),
    "delta": lambda e, data, args, place: Fraction(int(e.index(data[0], place) == e.index(data[1], place))),
    "le": lambda e, data, args, place: Fraction(int(e.index(data[0], place) <= e.index(data[1], place) + data[2])),
}
