"""Codes of polynomials for all values of their free indices: what is compared where an assumption holds for all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from verify.canonical.poly import Mono, Poly, atom
from verify.canonical.renaming import bijection_of, inverse
from verify.terms.index import Var

if TYPE_CHECKING:
    from verify.canonical.algebra import Algebra

Named = tuple[str, Poly]  # a polynomial, and what it is there for


def key(algebra: Algebra, parts: Sequence[Named]) -> int:
    """One code of several polynomials with shared free indices, whose names do not matter, nor flips and rolls of one.

    Of the ways to write a flipped or rolled index, the one with fewest such indices is taken: each way reaches it.
    """
    free = frozenset[Var]().union(*(p.free for _, p in parts))
    for v in free:
        turns = dict.fromkeys(i for i in _turned(algebra, parts) if bijection_of(i, v))
        others = [[(kind, algebra.substitute(p, {v: inverse(i, v)})) for kind, p in parts] for i in turns]
        parts = min([parts, *others], key=lambda each: (len(list(_turned(algebra, each))), _code(algebra, each, free)))
    return _code(algebra, parts, free)


def _turned(algebra: Algebra, parts: Sequence[Named]) -> Iterator[Any]:
    """The flips and rolls in polynomials, as often as they occur."""
    return (i for _, p in parts for m, _ in p for a, _ in m.factors for i in algebra.turns(a))


def _code(algebra: Algebra, parts: Sequence[Named], free: frozenset[Var]) -> int:
    atoms = dict.fromkeys(atom(kind, p) for kind, p in parts)
    return algebra.coder.mono(Mono(free, tuple((a, Fraction(1)) for a in atoms)), {})
