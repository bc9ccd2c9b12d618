"""What the terms of a polynomial have in common: numbers, factors, the order in which tensors have indices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import reduce
from math import gcd
from typing import Any, Final

from verify.canonical.poly import Atom, Mono, Poly
from verify.terms.index import Var


class Inherent:
    """What parts of a polynomial are, as nested tuples that can be compared: no number that depends on what was
    interned before is in them.

    ``names`` are the places of tensors and of free indices; other indices count by the dimension that they run over.
    What was asked once is kept.
    """

    def __init__(self, names: Mapping[Any, int]) -> None:
        self.names = names
        self._known: dict[Mono | Atom, Any] = {}
        self._texts: dict[Mono | Atom, str] = {}

    def text(self, part: Mono | Atom) -> str:
        """By what parts are sorted."""
        if part not in self._texts:
            self._texts[part] = repr(self.of(part))
        return self._texts[part]

    def of(self, part: Any) -> Any:
        """The tuples of a part."""
        if isinstance(part, (Mono, Atom)):
            if part not in self._known:
                self._known[part] = self._of_product(part) if isinstance(part, Mono) else self._of_factor(part)
            return self._known[part]
        if isinstance(part, Var):
            return (0, self._place(part), part.sort)
        if isinstance(part, Poly):
            return (1, *sorted((self.of(m), str(c)) for m, c in part))
        if isinstance(part, (tuple, frozenset)):
            return (4, *map(self.of, part))
        if is_dataclass(part) and not isinstance(part, type):
            return (5, type(part).__name__, *(self.of(getattr(part, f.name)) for f in fields(part)))
        return (6, self._place(part), str(part))

    def _of_product(self, part: Mono) -> Any:
        return (2, *sorted((self.of(a), str(e)) for a, e in part.factors))

    def _of_factor(self, part: Atom) -> Any:
        return (3, part.kind, *map(self.of, part.data))

    def _place(self, part: Any) -> str:
        return f"{self.names.get(part, len(self.names)):04}"


def in_order(m: Mono, places: Mapping[Any, int]) -> list[tuple[Atom, Fraction]]:
    """The factors as people write them: sizes, the first tensor, cases, the others in their order, functions.

    Bound indices count by where they stand: their own numbers depend on what else was traced before.
    """
    where = {}
    for v in m.bound:
        beside = Inherent({**places, v: -1})
        where[v] = repr(sorted(beside.text(a) for a, _ in m.factors if v in a.free))
    ranks = {text: len(places) + k for k, text in enumerate(sorted({*where.values()}))}
    known = Inherent({**places, **{v: ranks[text] for v, text in where.items()}})

    def rank(a: Atom) -> int:
        first = a.kind == "entry" and places.get(a.data[0]) == 0
        return RANKS.get("first" if first else a.kind, len(RANKS))

    return sorted(m.factors, key=lambda ae: (rank(ae[0]), known.text(ae[0]), ae[1]))


RANKS: Final = {kind: k for k, kind in enumerate(("size", "prime", "first", "gt", "entry"))}


def natural(p: Poly, variables: Sequence[Var]) -> tuple[Var, ...]:
    """The variables in the order in which the tensors have them: rows before columns."""
    seen: dict[Var, list[float]] = {v: [] for v in variables}
    for indices in _entries(p):
        for place, i in enumerate(indices):
            if isinstance(i, Var) and i in seen:
                seen[i].append(place / (len(indices) - 1) if len(indices) > 1 else 0.5)
    return tuple(sorted(variables, key=lambda v: sum(seen[v]) / max(len(seen[v]), 1)))


def _entries(p: Poly) -> Iterator[tuple[Any, ...]]:
    """The indices of every entry in a polynomial, those inside functions included."""
    for m, _ in p:
        for a, _ in m.factors:
            if a.kind == "entry":
                yield a.data[1]
            for d in a.data:
                if isinstance(d, Poly):
                    yield from _entries(d)
            if a.kind in ("inv", "chol", "pinv"):
                yield a.data[1:]


def everywhere(p: Poly) -> list[tuple[Atom, Fraction]]:
    """The factors of every term."""
    every = [dict(m.factors) for m, _ in p]
    return [(a, e) for a, e in every[0].items() if all(other.get(a) == e for other in every)] if every else []


def content_of(numbers: Sequence[Fraction]) -> Fraction:
    """The largest number that leaves integers, negative where all are."""
    top = reduce(gcd, (abs(c.numerator) for c in numbers))
    bottom = reduce(lambda x, y: x * y // gcd(x, y), (c.denominator for c in numbers))
    return Fraction(-top if all(c < 0 for c in numbers) else top, bottom)


def divided(m: Mono, c: Fraction, taken: dict[Atom, Fraction]) -> tuple[Mono, Fraction]:
    left = ((a, e - taken.get(a, Fraction(0))) for a, e in m.factors)
    return Mono(m.bound, tuple((a, e) for a, e in left if e)), c


def linkable(monos: Sequence[tuple[Mono, Fraction]]) -> dict[int, tuple[Atom, Var]]:
    """The entry of one tensor over one bound variable that the most terms have: by term, the entry and the variable."""
    places: dict[Any, dict[int, tuple[Atom, Var]]] = {}
    for k, (m, _) in enumerate(monos):
        for a, e in m.factors:
            inner = a.free & m.bound
            if a.kind == "entry" and e == 1 and len(inner) == 1 and a.free - inner:
                (v,) = inner
                key = (a.data[0], v.sort, tuple("*" if i == v else i for i in a.data[1]))
                places.setdefault(key, {}).setdefault(k, (a, v))
    return max(places.values(), key=len, default={})
