"""The arguments on whose zeros a forward may have no derivative: where they are not 0, its indicators are constants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from verify.canonical.canonical import Canonical
from verify.canonical.poly import Atom, Largest, Poly, atoms_in
from verify.domain.joins import join
from verify.errors import Unsupported
from verify.terms.term import ANY_MAXIMUM

INDICATORS: Final = frozenset({"gt", "eq"})


class Edges:
    """The comparisons in the canonical form of a forward whose argument moves with the input ``moving``.

    A comparison that the canonical form has not is none of the function's: the form equals it at every point. One whose
    argument does not move is constant in every direction of the input. ``joined`` are the codes of the arguments at
    whose zeros the pieces join (looked for if ``joining``), ``kept`` the other arguments by their codes.
    """

    def __init__(
        self, canonical: Canonical, values: Sequence[Poly], derivative: Poly, moving: str, joining: bool
    ) -> None:
        polys = (*values, derivative)
        factors = {a for p in polys for m, _ in p for a, _ in m.factors}
        inside = {a for f in factors for a in atoms_in(f.data)}
        self.joined: set[int] = set()
        self.kept: dict[int, Poly] = {}
        nested = {canonical.key(p) for p in _arguments(inside, moving)}
        for p in _arguments(factors | inside, moving):
            code = canonical.key(p)
            if code in self.joined or code in self.kept:
                continue
            if joining and code not in nested and join(canonical, p, values, derivative):
                self.joined.add(code)
            else:
                self.kept[code] = p


def _arguments(atoms: Iterable[Atom], moving: str) -> Iterator[Poly]:
    for a in atoms:
        if a.kind in INDICATORS and moves(a, moving):
            yield a.data[0]


def moves(a: Atom, moving: str) -> bool:
    """Whether what an atom is made of depends on the input. Raises Unsupported where that is not known."""
    names = {b.data[0] for b in atoms_in(a.data) if b.kind == "entry"}
    if any(name.startswith(ANY_MAXIMUM) for name in names):
        raise Unsupported("a comparison with the maximum of an array with -inf in it")
    return not names.isdisjoint({moving, f"diag {moving}"})


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
