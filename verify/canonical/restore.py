"""A canonical polynomial as a term again, to evaluate it or to show it. Nothing is simplified and nothing is proved."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from verify.canonical.poly import Atom, Largest, Matrix, Mono, Poly
from verify.terms import term as t
from verify.terms.index import ArgMax, Flip, Index, Label, Roll


def term_of(p: Poly) -> t.Term:
    """The term that a polynomial stands for."""
    return t.add(*(t.mul(t.const(c), _mono(m)) for m, c in p))


def index_of(i: Any) -> Index:
    """The index of a term that an index of an atom stands for."""
    match i:
        case Largest():
            return ArgMax(i.var, term_of(i.body), i.sort)
        case Label():
            return Label(i.tensor, tuple(map(index_of, i.indices)), i.sort)
        case Flip():
            return Flip(index_of(i.inner), i.sort)
        case Roll():
            return Roll(index_of(i.inner), i.shift, i.sort)
        case _:
            same: Index = i
            return same


def atom_term(a: Atom) -> t.Term:
    """The term that an atom stands for."""
    return ATOMS[a.kind](*a.data)


def _mono(m: Mono) -> t.Term:
    factors = t.mul(*(t.power(atom_term(a), e) for a, e in m.factors))
    return t.sum_over(tuple(sorted(m.bound, key=lambda v: v.uid)), factors)


def _entry(name: str, indices: tuple[Any, ...]) -> t.Term:
    places = tuple(map(index_of, indices))
    of_diagonal = name.removeprefix("diag ")
    return t.entry(name, places) if of_diagonal == name else t.entry(of_diagonal, (*places, places[-1]))


def _matrix(op: str) -> Callable[..., t.Term]:
    def made(m: Matrix, *indices: Any) -> t.Term:
        return t.matrix_atom(op, m.row, m.column, term_of(m.body), *map(index_of, indices))

    return made


ATOMS: Final[dict[str, Callable[..., t.Term]]] = {
    "entry": _entry,
    "size": t.size,
    "prime": lambda n: t.const(Fraction(n)),
    "pow": term_of,
    "exp": lambda p: t.function("exp", term_of(p)),
    "log": lambda p: t.function("log", t.function("abs", term_of(p))),
    "fn": lambda name, p: t.function(name, term_of(p)),
    "gt": lambda p: t.compare("gt", term_of(p)),
    "eq": lambda p: t.compare("eq", term_of(p)),
    "delta": lambda i, j: t.delta(index_of(i), index_of(j)),
    "le": lambda i, j, k: t.at_most(index_of(i), index_of(j), k),
    **{op: _matrix(op) for op in ("inv", "det", "chol", "pinv")},
}
