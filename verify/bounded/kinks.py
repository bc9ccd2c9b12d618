"""Kinks at which a forward has a derivative all the same: ``x * abs(x)`` at 0, the maximum under a softmax at a tie.

At a point where an argument of a comparison or of an absolute value is 0, the forward can only have a derivative
where its values and its derivative agree from both sides. So a claim is proved under the hypothesis "the argument is
not 0, or nothing jumps there", which leaves out no point at which the forward has a derivative.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from verify.errors import Undefined
from verify.kernel import polynomial as poly
from verify.kernel.atoms import Atoms
from verify.terms.substitution import rebuild
from verify.terms.term import ONE, ZERO, Term, compare, ite, mul

MOST_KINKS: Final = 24  # of one trace; beyond that the points are left out as they are
MOST_TERMS: Final = 400
MOST_MENDED: Final = 4  # kinks at which a derivative is read off the sides: each doubles the terms

Entry = tuple[str, tuple[int, ...]]


@dataclass(frozen=True)
class Relaxed:
    """``conditions``: for each smoothness condition that a term needs, the weaker one: it holds, or nothing jumps.
    ``true``: the derivatives as they are where the weaker ones hold."""

    conditions: Mapping[Term, Term]
    true: Mapping[Entry, Term]


def relaxed(kinks: Mapping[Term, Term], values: Sequence[Term], true: Mapping[Entry, Term]) -> Relaxed | None:
    """Weaker forms of the smoothness conditions (given with the argument of their kink).

    None where there are too many kinks to look at.
    """
    if len(kinks) > MOST_KINKS or len(values) + len(true) > MOST_TERMS:
        return None
    atoms = Atoms()
    found = {}
    derivatives, mended = dict(true), 0
    for condition, argument in kinks.items():
        key = _direction(argument, atoms)
        try:
            steady = _steady(_jumps([_sides(t, key, atoms) for t in values], here=True), key, atoms)
            sides = {entry: _sides(t, key, atoms) for entry, t in derivatives.items()}
        except Undefined:  # log|x| at 0
            found[condition] = condition
            continue
        steady = mul(steady, _steady(_jumps(sides.values(), here=False), key, atoms))
        if steady is not ONE:
            found[condition] = ONE - mul(ONE - condition, ONE - steady)
        other = {entry: right for entry, (_, right, here) in sides.items() if here is not right}
        mended += bool(other)
        if mended > MOST_MENDED:
            return None
        derivatives |= {e: ite(compare("eq", argument), right, derivatives[e]) for e, right in other.items()}
    return Relaxed(found, derivatives)


def _sides(term: Term, key: tuple[poly.Frozen, int], atoms: Atoms) -> tuple[Term, Term, Term]:
    """A term below a kink, above it and at it."""
    below, above, here = (_side(term, key[0], sign * key[1], atoms, {}) for sign in (-1, 1, 0))
    return below, above, here


def _jumps(sides: Collection[tuple[Term, Term, Term]], here: bool) -> Iterator[Term]:
    """By how much terms jump as the argument passes 0; ``here``: and at 0 itself, as where(x == 0, 5, x) does.

    A derivative may be another at 0 itself: dual numbers follow one branch there, and the sides tell what it is.
    """
    yield from (right - left for left, right, _ in sides if left is not right)
    if here:
        yield from (right - at for _, right, at in sides if at is not right)


def _steady(jumps: Iterator[Term], key: tuple[poly.Frozen, int], atoms: Atoms) -> Term:
    """1 where none of the jumps is one; the argument itself, and multiples of it, are 0 at its kink."""
    real = [jump for jump in dict.fromkeys(jumps) if _direction(jump, atoms)[0] not in (key[0], ())]
    return mul(*(compare("eq", jump) for jump in real))


def _direction(argument: Term, atoms: Atoms) -> tuple[poly.Frozen, int]:
    """The argument up to a positive factor, and the sign of that factor: x - y and 2*y - 2*x are one kink."""
    form = atoms.form(argument)
    if not form:
        return (), 1
    lead = poly.leading(form)
    return poly.frozen(poly.scaled(form, Fraction(1) / lead)), 1 if lead > 0 else -1


def _side(root: Term, key: poly.Frozen, sign: int, atoms: Atoms, memo: dict[Term, Term]) -> Term:
    """The term as it is on one side of a kink, or at it (0): comparisons are decided, absolute values resolved."""
    waiting = [root]
    while waiting:
        node = waiting[-1]
        if node in memo:
            waiting.pop()
            continue
        missing = [a for a in node.args if a not in memo]
        if missing:
            waiting += missing
            continue
        waiting.pop()
        memo[node] = _decided(node, key, sign, atoms, tuple(memo[a] for a in node.args))
    return memo[root]


def _decided(node: Term, key: poly.Frozen, sign: int, atoms: Atoms, args: tuple[Term, ...]) -> Term:
    if node.op in ("gt", "eq") or (node.op == "fn" and node.data == "abs"):
        own, factor = _direction(node.args[0], atoms)
        if own == key:
            positive = factor * sign > 0
            if node.op == "fn":
                return (args[0] if positive else -args[0]) if sign else ZERO
            return ONE if (positive if node.op == "gt" else not sign) else ZERO
    return rebuild(node, args)
