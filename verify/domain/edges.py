"""The arguments on whose zeros a forward may have no derivative: where they are not 0, its indicators are constants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.poly import Atom, Largest, Poly, atoms_in
from verify.domain.definedness import Forward
from verify.domain.joins import join
from verify.errors import Unsupported
from verify.terms.beyond import SHIFTS
from verify.terms.term import ANY_MAXIMUM, FREE_MAXIMUM, STEPS, Term

INDICATORS: Final = frozenset({"gt", "eq"})


class Edges:
    """The comparisons in the canonical form of a forward whose argument moves with the inputs ``moving``.

    A comparison that the canonical form has not is none of the function's: the form equals it at every point. One whose
    argument does not move is constant in every direction of the input. ``joined`` are the arguments at whose zeros the
    pieces join, ``kept`` the others, by their codes. Where loops hand states on, these move, and no pieces are joined:
    a state at a later step depends on which piece it was at an earlier one. A step function has no piece to join at its
    jumps, and an argument that holds one is not continuous there: neither joins.
    """

    def __init__(self, canonical: Canonical, values: Sequence[Poly], derivative: Poly, forward: Forward) -> None:
        polys = (*values, derivative)
        factors = {a for p in polys for m, _ in p for a, _ in m.factors}
        inside = {a for f in factors for a in atoms_in(f.data)}
        self.joined: dict[int, Poly] = {}
        self.kept: dict[int, Poly] = {}
        nested = {canonical.key_of_zeros(p) for p in _arguments(inside, forward)}
        alike: dict[int, dict[int, Poly]] = {}  # by where they are 0: p, and -p with other names of its indices
        jumps = {canonical.key_of_zeros(p): p for p in _jumps(canonical, factors | inside, forward)}
        for p in _arguments(factors | inside, forward):
            alike.setdefault(canonical.key_of_zeros(p), {}).setdefault(canonical.key(p), p)
        for code, group in alike.items():
            joins = (
                not forward.states
                and code not in nested | jumps.keys()
                and not any(any(map(is_step, atoms_in((p,)))) for p in group.values())
                and all(join(canonical, p, values, derivative) for p in group.values())
            )
            (self.joined if joins else self.kept)[code] = next(iter(group.values()))
        self.kept |= jumps


def left_out(c: Canonical, forward: Forward, arguments: Iterable[Term]) -> set[Term]:
    """Those arguments of comparisons whose zeros a proof leaves out: some edge that they stand for is kept.

    Not one that is 0 whatever the inputs are: its comparisons are constants. ``c`` knows no facts; what it found of
    the values serves the next input of the same forward, which has a budget of its own.
    """
    c.allow(limits.EDGE_WORK)
    values = [c.settled(c.poly(v)) for v in forward.values]
    edges = Edges(c, values, c.settled(c.poly(forward.derivative)), forward)
    return {p for p in arguments if not _codes(c, c.poly(p), forward).isdisjoint(edges.kept)}


def _codes(c: Canonical, p: Poly, forward: Forward) -> set[int]:
    """The codes of the edges that [p > 0] and [p = 0] have."""
    factors = {a for q in (c.positive_part(p), c.zero_at(p)) for m, _ in q for a, _ in m.factors}
    inside = {a for f in factors for a in atoms_in(f.data)}
    return {c.key_of_zeros(q) for q in _arguments(factors | inside, forward)}


def _arguments(atoms: Iterable[Atom], forward: Forward) -> Iterator[Poly]:
    for a in atoms:
        if a.kind in INDICATORS and moves(a, forward.moving, forward.states):
            yield a.data[0]


def _jumps(c: Canonical, atoms: Iterable[Atom], forward: Forward) -> Iterator[Poly]:
    """``y - floor(y)`` for the step functions among some atoms: it is 0 where they may jump (`verify.terms.beyond`)."""
    for a in atoms:
        if is_step(a) and moves(a, forward.moving, forward.states):
            y = c.add(a.data[1], c.number(SHIFTS[a.data[0]]))
            yield c.add(y, c.scale(c.function("floor", y), Fraction(-1)))


def is_step(a: Atom) -> bool:
    """Whether an atom is a constant but for jumps."""
    return a.kind == "fn" and a.data[0] in STEPS


def moves(a: Atom, moving: frozenset[str], states: frozenset[str] = frozenset()) -> bool:
    """Whether what an atom is made of depends on inputs that move, otherwise than by jumps, which are edges of their
    own. Raises Unsupported where that is not known."""
    names = {b.data[0] for b in atoms_in(a.data, lambda b: not is_step(b)) if b.kind == "entry"}
    if any(name.startswith(ANY_MAXIMUM) for name in names):
        raise Unsupported("a comparison with the maximum of an array with -inf in it")
    return any(n.removeprefix("diag ") in moving or n in states or n.startswith(FREE_MAXIMUM) for n in names)


def places_in(p: Poly) -> set[Largest]:
    """The maxima whose positions a polynomial depends on."""
    factors = {a for m, _ in p for a, _ in m.factors}
    atoms = factors | {a for f in factors for a in atoms_in(f.data)}
    return {i for a in atoms for i in _places(a.data)}


def _places(d: Any) -> Iterator[Largest]:
    if isinstance(d, Largest):
        yield d
    elif isinstance(d, tuple):
        for i in d:
            yield from _places(i)
