"""Sets that a proof does not cover, in words: equations in the names of the claim's inputs and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import gcd, lcm
from typing import Final

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.poly import Largest, Mono, Poly, mono_text, poly_text
from verify.domain.needs import Need
from verify.terms.show import index_text, named, nameless
from verify.verdict import Condition

ONE: Final = Fraction(1)
RELATIONS: Final = {"base": "≤"}  # of what is left out to 0, where it is no equation
REASONS: Final = {
    "root": ", under a root",
    "cut": ", on the cut of arctan2",
    "base": ", to a power that varies",
}


def zeros(kind: str, p: Poly) -> Iterator[Condition]:
    """{p = 0}; of a polynomial in one size alone, the sizes at which it is 0."""
    sizes = _sizes(p)
    if sizes is not None:
        yield from (Condition("size", (text,), text) for text in sizes)
        return
    text = equation(p, RELATIONS.get(kind, "="))
    yield Condition(kind, (text,), text + REASONS.get(kind, ""))


def tie(place: Largest) -> Condition:
    """The points at which a maximum is reached twice."""
    text = f"ties for the largest {poly_text(place.body)}"
    return Condition("tie", (text,), text)


def of_need(need: Need, c: Canonical) -> Iterator[Condition]:
    """Where a need of the forward does not hold, or just holds."""
    if need.kind in KINDS:
        yield from zeros(KINDS[need.kind], c.poly(need.term))
        return
    m = c.matrices.rectangle(need.term, c.poly(need.term.args[0]))
    yield Condition(need.kind, (poly_text(m.body),), WORDS[need.kind].format(poly_text(m.body)))


KINDS: Final = {"nonzero": "zero", "positive": "zero", "root": "root"}
WORDS: Final = {
    "invertible": "the determinant of the matrix of {} = 0",
    "definite": "the matrix of {} is not positive definite",
    "full-rank": "the matrix of {} has not full rank",
}


def equation(p: Poly, relation: str = "=") -> str:
    """``p = 0`` without negative terms: those stand on the other side; common factors are taken out first."""
    p = _whole(p)
    common, rests = _shared(p)
    if common and len(p) > 1:
        terms = [((-1 if k < 0 else 1), mono_text(m, abs(k))) for m, k in rests]
        head, *tail = sorted(terms, key=lambda t: (t[0] < 0, t[1].isdigit(), nameless(t[1])))
        inside = ("-" if head[0] < 0 else "") + head[1] + "".join(f" {'-' if s < 0 else '+'} {t}" for s, t in tail)
        return named(f"({inside})·{common} {relation} 0")
    left, right = ([mono_text(m, abs(k)) for m, k in _ordered(p) if (k > 0) is above] for above in (True, False))
    if not left:
        left, right = right, left
    return named(f"{' + '.join(left)} {relation} {' + '.join(right) or '0'}")


def _whole(p: Poly) -> Poly:
    """With whole coefficients that have no common divisor, that of the first term of highest degree positive."""
    below = lcm(*(k.denominator for _, k in p))
    scale = Fraction(below, gcd(*(int(k * below) for _, k in p)))
    first = max(_ordered(p), key=lambda t: sum(e for _, e in t[0].factors))[1]
    return Poly({code: (m, k * scale * (1 if first > 0 else -1)) for code, (m, k) in p.terms.items()})


def _shared(p: Poly) -> tuple[str, list[tuple[Mono, Fraction]]]:
    """What all terms have in common as a text, and the rest of each: factors, or all but the sizes."""
    tables = [{a for a, e in m.factors if e == 1 and a.free.isdisjoint(m.bound)} for m, _ in p]
    common = set.intersection(*tables)
    if common:
        rests = [(Mono(m.bound, tuple((a, e) for a, e in m.factors if a not in common)), k) for m, k in p]
        return mono_text(Mono(frozenset(), tuple((a, ONE) for a in common)), ONE), rests
    if len({_bound_alike(_without_sizes(m)) for m, _ in p}) > 1:
        return "", []
    sizes = [(Mono(frozenset(), tuple((a, e) for a, e in m.factors if a.kind == "size")), k) for m, k in p]
    first, _ = next(iter(p))
    return mono_text(_without_sizes(first), ONE), sizes


def _bound_alike(m: Mono) -> str:
    """The text of a monomial in which the bound variables are numbered by their places."""
    text = mono_text(m, ONE)
    for n, v in enumerate(sorted(m.bound, key=lambda v: text.find(index_text(v)))):
        text = text.replace(index_text(v), f"<bound {n}>")
    return text


def _without_sizes(m: Mono) -> Mono:
    return Mono(m.bound, tuple((a, e) for a, e in m.factors if a.kind != "size"))


def _ordered(p: Poly) -> list[tuple[Mono, Fraction]]:
    """The terms with the constant last."""
    return sorted(p, key=lambda t: (not t[0].factors, nameless(mono_text(t[0], ONE))))


def _sizes(p: Poly) -> list[str] | None:
    """``N = 17`` for each positive whole zero of a polynomial in one size; None for any other polynomial."""
    atoms = {a for m, _ in p for a, _ in m.factors}
    if len(atoms) != 1 or any(a.kind != "size" for a in atoms) or any(m.bound for m, _ in p):
        return None
    exponents = {(m.factors[0][1] if m.factors else Fraction(0)): k for m, k in p}
    if any(e.denominator != 1 or e < 0 for e in exponents):
        return None
    lowest = min(exponents)
    scale = Fraction(1)
    for k in exponents.values():
        scale *= k.denominator
    last = abs(int(exponents[lowest] * scale))
    if last > limits.SIZE_ROOTS:
        return None
    (size,) = atoms
    whole = (n for n in range(1, last + 1) if last % n == 0)
    return [f"{size.data[0]} = {n}" for n in whole if sum(k * n ** int(e) for e, k in exponents.items()) == 0]
