"""Kinks at which a forward has a derivative all the same: ``x * abs(x)`` at 0, the maximum under a softmax at a tie.

At a point where an argument of a comparison or of an absolute value is 0, the forward can only have a derivative
where its values and its derivative agree from both sides. So a claim is proved under the hypothesis "the argument is
not 0, or nothing jumps there", which leaves out no point at which the forward has a derivative.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Final

from verify.errors import Undefined
from verify.kernel import polynomial as poly
from verify.kernel.atoms import Atoms
from verify.terms.substitution import rebuild
from verify.terms.term import ONE, ZERO, Term, compare, mul

MOST_KINKS: Final = 24  # of one trace; beyond that the points are left out as they are
MOST_TERMS: Final = 400


def relaxed(kinks: dict[Term, Term], terms: Sequence[Term]) -> dict[Term, Term] | None:
    """For each smoothness condition (with the argument of its kink) the weaker one: it holds, or no term jumps there.

    Conditions that no term needs are left out. None where there are too many kinks to look at.
    """
    if len(kinks) > MOST_KINKS or len(terms) > MOST_TERMS:
        return None
    atoms = Atoms()
    found = {}
    for condition, argument in kinks.items():
        steady = _steady(argument, terms, atoms)
        if steady is not ONE:
            found[condition] = ONE - mul(ONE - condition, ONE - steady)
    return found


def _steady(argument: Term, terms: Iterable[Term], atoms: Atoms) -> Term:
    """1 where no term jumps as the argument passes 0, nor is another at 0 itself: where(x == 0, 5*x, x) is x."""
    key = _direction(argument, atoms)
    above: dict[Term, Term] = {}
    below: dict[Term, Term] = {}
    at: dict[Term, Term] = {}
    jumps = []
    for term in terms:
        left, right = _side(term, key[0], key[1], atoms, above), _side(term, key[0], -key[1], atoms, below)
        try:
            here = _side(term, key[0], 0, atoms, at)
        except Undefined:  # log|x| at 0
            return ZERO
        jumps += [compare("eq", right - other) for other in (left, here) if other is not right]
    return mul(*dict.fromkeys(jumps))


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
