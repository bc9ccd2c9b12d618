"""TRUSTED. Exact polynomials over atoms: the normal form that tells the kernel when two arguments are equal.

A polynomial is a map from monomials to nonzero rationals; a monomial is a sorted tuple of (atom, exponent > 0), an
atom a number that `kernel.atoms` gave to an entry or to the value of a function. What it stands for is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd

Monomial = tuple[tuple[int, int], ...]
Polynomial = dict[Monomial, Fraction]
Frozen = tuple[tuple[Monomial, Fraction], ...]

UNIT: Monomial = ()


def constant(value: Fraction) -> Polynomial:
    """The constant polynomial."""
    return {UNIT: value} if value else {}


def atom(index: int) -> Polynomial:
    """The polynomial that is one atom."""
    return {((index, 1),): Fraction(1)}


def plus(parts: Iterable[Polynomial]) -> Polynomial:
    """The sum."""
    total: Polynomial = {}
    for part in parts:
        for monomial, c in part.items():
            total[monomial] = total.get(monomial, Fraction(0)) + c
    return {m: c for m, c in total.items() if c}


def scaled(p: Polynomial, factor: Fraction) -> Polynomial:
    """``factor * p``."""
    return {m: c * factor for m, c in p.items()} if factor else {}


def frozen(p: Polynomial) -> Frozen:
    """The same polynomial as a hashable, sorted tuple."""
    return tuple(sorted(p.items()))


def leading(p: Polynomial) -> Fraction:
    """The coefficient of the first monomial in sorted order; the constant one comes last."""
    return p[min((m for m in p if m != UNIT), default=UNIT)]


def constant_value(p: Polynomial) -> Fraction | None:
    """The value of a constant polynomial, None of another."""
    if not p:
        return Fraction(0)
    return p[UNIT] if len(p) == 1 and UNIT in p else None


def single(p: Polynomial) -> tuple[Monomial, Fraction] | None:
    """The monomial and coefficient of a polynomial with one term, None of another."""
    return next(iter(p.items())) if len(p) == 1 else None


def lcm(numbers: Iterable[int]) -> int:
    """The least common multiple, 1 of none."""
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result


Combination = dict[int, Fraction]


def basis(vectors: list[Polynomial]) -> tuple[list[Polynomial], list[Combination]]:
    """Vectors over monomials as combinations of independent ones.

    Returns the basis and, for each vector, its coordinates in it. The basis is made of the shortest vectors, or of what
    is left of one after another one is taken away, where that is shorter (``m`` for ``a - m`` beside ``a``).
    """
    order = sorted(range(len(vectors)), key=lambda i: (len(vectors[i]), i))
    rows: list[tuple[Monomial, Polynomial, Combination]] = []  # pivot, reduced vector, its coordinates in the basis
    chosen: list[Polynomial] = []
    coordinates: dict[int, Combination] = {}
    for i in order:
        rest, used = _reduced(vectors[i], rows)
        if not rest:
            coordinates[i] = {k: c for k, c in used.items() if c}
            continue
        new, coordinates[i] = _shortest(vectors[i], chosen)
        chosen.append(new)
        combination = dict(coordinates[i])
        _accumulate(combination, used, Fraction(-1))
        rows.append((min(rest), rest, combination))
    return chosen, [coordinates[i] for i in range(len(vectors))]


def spanned(vectors: list[Polynomial], vector: Polynomial) -> bool:
    """Whether ``vector`` is a linear combination of ``vectors``."""
    if any(all(monomial not in v for v in vectors) for monomial in vector):
        return False  # the usual case, without elimination
    rows: list[tuple[Monomial, Polynomial, Combination]] = []
    for v in vectors:
        rest, _ = _reduced(v, rows)
        if rest:
            rows.append((min(rest), rest, {}))
    return not _reduced(vector, rows)[0]


def _reduced(
    vector: Polynomial, rows: list[tuple[Monomial, Polynomial, Combination]]
) -> tuple[Polynomial, Combination]:
    """What is left of a vector after elimination, and the coordinates of what was taken away."""
    rest, used = dict(vector), Combination()
    for pivot, row, combination in rows:
        factor = rest.get(pivot, Fraction(0)) / row[pivot]
        if factor:
            rest = plus((rest, scaled(row, -factor)))
            _accumulate(used, combination, factor)
    return rest, used


def _shortest(vector: Polynomial, chosen: list[Polynomial]) -> tuple[Polynomial, Combination]:
    """The vector plus or minus a chosen one where that is shorter, else itself; and the coordinates of the vector."""
    new, coordinates = vector, {len(chosen): Fraction(1)}
    for k, b in enumerate(chosen):
        for sign in (Fraction(1), Fraction(-1)):
            rest = plus((vector, scaled(b, -sign)))
            if len(rest) < len(new):
                new, coordinates = rest, {len(chosen): Fraction(1), k: sign}
    return new, coordinates


def _accumulate(total: Combination, part: Combination, factor: Fraction) -> None:
    for k, c in part.items():
        total[k] = total.get(k, Fraction(0)) + factor * c
