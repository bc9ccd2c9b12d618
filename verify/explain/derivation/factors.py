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


def inherent(part: Any, names: Mapping[Any, int]) -> Any:
    """What a part of a polynomial is, as nested tuples that can be compared: no number that depends on what was
    interned before is in them.

    ``names`` are the places of tensors and of free indices; other indices count by the dimension that they run over.
    """
    if isinstance(part, Var):
        return (0, f"{names.get(part, len(names)):04}", part.sort)
    if isinstance(part, Poly):
        return (1, *sorted((inherent(m, names), str(c)) for m, c in part))
    if isinstance(part, Mono):
        return (2, *sorted((inherent(a, names), str(e)) for a, e in part.factors))
    if isinstance(part, Atom):
        return (3, part.kind, *(inherent(d, names) for d in part.data))
    if isinstance(part, (tuple, frozenset)):
        return (4, *(inherent(d, names) for d in part))
    if is_dataclass(part) and not isinstance(part, type):
        return (5, type(part).__name__, *(inherent(getattr(part, f.name), names) for f in fields(part)))
    return (6, f"{names.get(part, len(names)):04}", str(part))


def in_order(m: Mono, places: Mapping[Any, int]) -> list[tuple[Atom, Fraction]]:
    """The factors as people write them: sizes, the first tensor, cases, the others in their order, functions.

    Bound indices count by where they stand: their own numbers depend on what else was traced before.
    """
    where = {
        v: repr(sorted(repr(inherent(a, {**places, v: -1})) for a, _ in m.factors if v in a.free)) for v in m.bound
    }
    ranks = {text: len(places) + k for k, text in enumerate(sorted({*where.values()}))}
    known = {**places, **{v: ranks[text] for v, text in where.items()}}

    def rank(a: Atom) -> int:
        first = a.kind == "entry" and places.get(a.data[0]) == 0
        return RANKS.get("first" if first else a.kind, len(RANKS))

    return sorted(m.factors, key=lambda ae: (rank(ae[0]), repr(inherent(ae[0], known)), ae[1]))


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
