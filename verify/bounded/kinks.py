"""TRUSTED. Comparisons at one shape: at which zeros of their arguments does a forward have a derivative all the same?

The law of `verify.domain` says so, for the trace of one shape as for every shape: where the pieces join, the
derivative at a zero of the argument is that of the piece below.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction

from verify import limits
from verify.canonical.canonical import Canonical
from verify.domain.definedness import Forward
from verify.domain.edges import left_out
from verify.errors import GradproofError
from verify.kernel import polynomial as poly
from verify.kernel.atoms import Atoms
from verify.terms.substitution import rebuild
from verify.terms.term import ONE, ZERO, Term, compare
from verify.terms.walks import postorder

Entry = tuple[str, tuple[int, ...]]


def kept(kinks: Mapping[Term, Term], forward: Forward, canonical: Canonical) -> frozenset[Term]:
    """Of conditions with the arguments that they are about, those that a proof needs; all of them where in doubt.

    ``canonical`` is that of all inputs of a forward.
    """
    if not kinks or len(kinks) > limits.EDGES or len(forward.values) > limits.EDGE_VALUES:
        return frozenset(kinks)
    try:
        arguments = left_out(canonical, forward, kinks.values())
    except GradproofError:  # too large, or a value that is nowhere
        return frozenset(kinks)
    return frozenset(condition for condition, argument in kinks.items() if argument in arguments)


def below(true: Mapping[Entry, Term], joined: Iterable[Term]) -> dict[Entry, Term]:
    """Derivatives with [p = 0] put to 0 for the arguments p at whose zeros pieces join, so [-p > 0] = 1 - [p > 0]."""
    atoms = Atoms()
    directions = {_direction(p, atoms)[0] for p in joined} - {()}
    memo: dict[Term, Term] = {}
    for root in true.values():
        for node in postorder(root, memo):
            memo[node] = _below(node, tuple(memo[a] for a in node.args), directions, atoms)
    return {entry: memo[root] for entry, root in true.items()}


def _below(node: Term, args: tuple[Term, ...], directions: set[poly.Frozen], atoms: Atoms) -> Term:
    if node.op in ("gt", "eq") and directions:
        direction, sign = _direction(node.args[0], atoms)
        if direction in directions:
            if node.op == "eq":
                return ZERO
            return compare("gt", args[0]) if sign > 0 else ONE - compare("gt", -args[0])
    return rebuild(node, args)


def _direction(argument: Term, atoms: Atoms) -> tuple[poly.Frozen, int]:
    """The argument up to a factor, and the sign of that factor: x - y and 2*y - 2*x are one kink."""
    form = atoms.form(argument)
    if not form:
        return (), 1
    lead = poly.leading(form)
    return poly.frozen(poly.scaled(form, Fraction(1) / lead)), 1 if lead > 0 else -1
