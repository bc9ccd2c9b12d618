"""TRUSTED. The side relations: everything that z3 is told about functions, one row a relation.

Every row is true for all reals under the reading "1/0 is 0; the root or the logarithm of a negative number is some
fixed number": the guards leave such values free. So nothing is claimed at those points, and a theorem speaks about
the points where both of its sides have values. Each row says where it would be false without its
guard; the tests evaluate the emitted text at random points and at those, and try to prove the unguarded law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from verify import limits
from verify.kernel import polynomial as poly
from verify.kernel.atoms import Atom, Atoms
from verify.kernel.polynomial import Polynomial

# a formula: ("=" | ">" | ">=", polynomial, polynomial), ("not", f), ("and", f, ...), ("=>", f, g)
Formula = tuple[Any, ...]

ZERO: Final[Polynomial] = {}
ONE: Final[Polynomial] = poly.constant(Fraction(1))


@dataclass(frozen=True)
class Relation:
    """One row: what it is about (the kind of atom), the law, why it holds, and where the unguarded law fails."""

    kind: str
    law: str
    reason: str
    fails: str
    facts: Callable[[Atoms, Atom, Polynomial], Iterator[Formula]]  # from the atom and its argument


def _power(atoms: Atoms, x: Polynomial, exponent: int) -> Polynomial:
    result = ONE
    for _ in range(exponent):
        result = atoms.times(result, x)
    return result


def _minus(p: Polynomial) -> Polynomial:
    return poly.scaled(p, Fraction(-1))


def _own(a: Atom) -> Polynomial:
    return poly.atom(a.index)


def _inverse(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    yield "=>", ("not", ("=", x, ZERO)), ("=", atoms.times(_own(a), x), ONE)


def _inverse_of_product(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    one = poly.single(x)
    if one is None or (sum(k for _, k in one[0]) < 2 and _only(atoms, x, ("inverse",)) is None):
        return
    result, guards = ONE, []
    for index, k in one[0]:
        factor = atoms.found[index]
        inner = poly.atom(index)
        guards.append(("not", ("=", inner, ZERO)))
        if factor.kind == "inverse":  # 1 / (1/y) is y where y is not 0, which 1/y != 0 alone does not say
            guards.append(("not", ("=", dict(factor.argument), ZERO)))
            result = atoms.times(result, _power(atoms, dict(factor.argument), k))
        else:
            result = atoms.times(result, _power(atoms, atoms.inverse(inner), k))
    yield "=>", ("and", *guards), ("=", _own(a), result)


def _root(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    r = _own(a)
    yield "=>", (">=", x, ZERO), ("and", (">=", r, ZERO), ("=", _power(atoms, r, a.degree), x))


def _inverse_of_root(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    if x and (over_root := atoms.find("inverse", _own(a))) is not None:
        yield "=>", (">", x, ZERO), ("=", atoms.inverse(x), _power(atoms, over_root, a.degree))


def _exp_of_log(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    for monomial in x:
        if len(monomial) == 1 and monomial[0][1] == 1 and atoms.found[monomial[0][0]].kind == "log":
            log = atoms.found[monomial[0][0]]
            inside = dict(log.argument)
            yield "=>", (">", inside, ZERO), ("=", atoms.value("exp", _own(log)), inside)


def _log_of_product(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    one = poly.single(x)
    if one is None or one[1] <= 0 or not one[0] or (one[1] == 1 and one[0][0][1] == 1 and len(one[0]) == 1):
        return
    parts, guards = [] if one[1] == 1 else [atoms.value("log", poly.constant(one[1]))], []
    for index, k in one[0]:
        guards.append((">", poly.atom(index), ZERO))
        parts.append(poly.scaled(atoms.value("log", poly.atom(index)), Fraction(k)))
    yield "=>", ("and", *guards), ("=", _own(a), poly.plus(parts))


def _log_of_inverse(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    inside = _only(atoms, x, ("inverse", "root"))
    if inside is not None:
        y = dict(inside.argument)
        factor = Fraction(-1) if inside.kind == "inverse" else Fraction(1, inside.degree)
        yield "=>", (">", y, ZERO), ("=", _own(a), poly.scaled(atoms.value("log", y), factor))


def _log_of_common_factor(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    """log(exp(a) + exp(b)) = b + log(exp(a - b) + 1): both forms of two terms, of more terms the first in order."""
    forms = {poly.frozen(p): b for p, b in atoms.common_factors(x)}
    for form in sorted(forms) if len(x) == 2 else sorted(forms)[:1]:
        if dict(form) != x:
            log = atoms.value("log", dict(form))
            yield "=>", (">", x, ZERO), ("=", _own(a), poly.plus((forms[form], log)))


def _only(atoms: Atoms, x: Polynomial, kinds: tuple[str, ...]) -> Atom | None:
    one = poly.single(x)
    if one is None or one[1] != 1 or len(one[0]) != 1 or one[0][0][1] != 1:
        return None
    found = atoms.found[one[0][0][0]]
    return found if found.kind in kinds else None


def _log_sign(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    value = poly.constant_value(x)
    if value is not None and value > 0:
        yield (">", _own(a), ZERO) if value > 1 else (">", ZERO, _own(a))


def _tanh_by_exp(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    others = [dict(b.argument) for b in (*atoms.of("exp"), *atoms.of("tanh")) if b.index != a.index]
    if poly.spanned(others, x):
        e = atoms.value("exp", poly.scaled(x, Fraction(2)))
        yield "=", atoms.times(_own(a), poly.plus((e, ONE))), poly.plus((e, _minus(ONE)))


def _below_one(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    yield ">", ONE, atoms.times(_own(a), _own(a))


def _positive_at_constant(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    if poly.constant_value(x) is not None:  # odd: the normal form made the constant positive
        yield ">", _own(a), ZERO


def _exp_increases(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    others = atoms.opposed(a)
    if others is None:
        return
    yield "=>", (">", ZERO, x), (">", ONE, _own(a))
    yield "=>", ("=", x, ZERO), ("=", _own(a), ONE)
    for y, value in ((ZERO, ONE), *((dict(b.argument), _own(b)) for b in others if b.kind == "exp")):
        yield "=>", (">", x, y), (">", _own(a), value)


def _sign_of_argument(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    if atoms.opposed(a) is not None:  # elsewhere the sign does nothing, and costs
        yield "=>", (">", x, ZERO), (">", _own(a), ZERO)
        yield "=>", (">", ZERO, x), (">", ZERO, _own(a))
        yield "=>", ("=", x, ZERO), ("=", _own(a), ZERO)


def _pythagoras(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    other = atoms.find("sin" if a.kind == "cos" else "cos", x)
    square = atoms.times(_own(a), _own(a))
    if other is None:
        yield ">=", ONE, square
    elif a.kind == "sin":
        yield "=", poly.plus((square, atoms.times(other, other))), ONE


def _abs(atoms: Atoms, a: Atom, x: Polynomial) -> Iterator[Formula]:
    yield "=>", (">=", x, ZERO), ("=", _own(a), x)
    yield "=>", (">", ZERO, x), ("=", _own(a), _minus(x))


RELATIONS: Final = (
    Relation("inverse", "u x = 1 for u = 1/x", "definition of the reciprocal", "x = 0", _inverse),
    Relation("inverse", "1/(x y) = (1/x)(1/y)", "multiply by x y; 1/(1/x) = x", "x = 0 or y = 0", _inverse_of_product),
    Relation("root", "s**q = x, s >= 0 for s = x**(1/q)", "definition of the root", "x < 0; sqrt(x*x) is |x|", _root),
    Relation("root", "1/x = (1/s)**q for s = x**(1/q)", "s**q = x", "x <= 0", _inverse_of_root),
    Relation("exp", "exp(log(a)) = a", "log is the inverse of exp", "a <= 0", _exp_of_log),
    Relation("log", "log(a b) = log(a) + log(b)", "homomorphism of positive reals", "a, b < 0", _log_of_product),
    Relation("log", "log(1/y) = -log(y), log(y**(1/q)) = log(y)/q", "log(a b), a b = 1", "y <= 0", _log_of_inverse),
    Relation("log", "log(exp(b) p) = b + log(p)", "log(exp(b)) = b", "exp(b) p <= 0", _log_of_common_factor),
    Relation("log", "log(c) has the sign of c - 1, c constant", "log increases and log(1) = 0", "c <= 0", _log_sign),
    Relation("tanh", "t (e + 1) = e - 1 for e = exp(2a)", "definition of tanh", "nowhere", _tanh_by_exp),
    Relation("tanh", "tanh(a)**2 < 1", "|e - 1| < e + 1 for e > 0", "nowhere", _below_one),
    Relation("erf", "erf(a)**2 < 1", "the Gaussian has total mass 1", "nowhere", _below_one),
    Relation("tanh", "tanh(c) > 0 for constant c > 0", "odd and increasing", "c <= 0", _positive_at_constant),
    Relation("erf", "erf(c) > 0 for constant c > 0", "odd and increasing", "c <= 0", _positive_at_constant),
    Relation("arctan", "arctan(c) > 0 for constant c > 0", "odd and increasing", "c <= 0", _positive_at_constant),
    Relation("exp", "exp(a) > exp(b) for a > b", "exp increases, and exp(0) = 1", "a <= b", _exp_increases),
    Relation("tanh", "tanh(a) has the sign of a", "odd and increasing", "another sign", _sign_of_argument),
    Relation("erf", "erf(a) has the sign of a", "odd and increasing", "another sign", _sign_of_argument),
    Relation("arctan", "arctan(a) has the sign of a", "odd and increasing", "another sign", _sign_of_argument),
    Relation("sin", "sin(a)**2 + cos(a)**2 = 1", "the unit circle", "nowhere", _pythagoras),
    Relation("cos", "sin(a)**2 + cos(a)**2 = 1", "the unit circle", "nowhere", _pythagoras),
    Relation("abs", "|x| = x for x >= 0, -x for x < 0", "definition of abs", "nowhere", _abs),
)


def facts(atoms: Atoms) -> list[tuple[str, Formula]]:
    """All facts about the atoms, each with its law.

    Rows can add atoms (``log(a)`` for ``log(a b)``), which get their facts too. The second round
    lets rows that only relate atoms that are there (`find`) see those that the first one added.
    """
    found: dict[str, tuple[str, Formula]] = {}
    for _ in range(2):
        done = 0
        while done < len(atoms.found):
            atom = atoms.found[done]
            done += 1
            for row in RELATIONS:
                if row.kind == atom.kind:
                    for fact in row.facts(atoms, atom, dict(atom.argument)):
                        found.setdefault(repr(fact), (row.law, fact))
    return list(found.values())


def congruences(found: list[Atom]) -> list[Formula]:
    """``f(a) = f(b)`` where ``a = b``, for pairs of atoms: needed where hypotheses make arguments equal."""
    result: list[Formula] = []
    for i, a in enumerate(found):
        for b in found[i + 1 :]:
            if a.kind == b.kind and a.kind not in ("entry", "part") and a.degree == b.degree:
                same = ("=", dict(a.argument), dict(b.argument))
                result.append(("=>", same, ("=", _own(a), _own(b))))
            if a.kind == b.kind == "exp":
                opposite = ("=", dict(a.argument), _minus(dict(b.argument)))
                result.append(("=>", opposite, ("=", {((a.index, 1), (b.index, 1)): Fraction(1)}, ONE)))
    return result[: limits.CONGRUENCES]
