"""A goal equation by equation, each with the hypotheses that have to do with it.

To leave out a hypothesis only makes a goal harder, so what is proved of a slice holds of the goal.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

from verify.kernel import Goal
from verify.terms.term import Term
from verify.terms.walks import nodes, postorder

Equation = tuple[Term, Term]


def slices(goal: Goal) -> Iterator[tuple[Equation, tuple[Term, ...]]]:
    """Each equation, with the hypotheses that share an entry with it, with one of those, and so on."""
    held = {h: _entries(h) for h in goal.hypotheses}
    for equation in goal.equations:
        known = _entries(*equation)
        chosen: set[Term] = set()
        while more := [h for h, names in held.items() if h not in chosen and names & known]:
            chosen.update(more)
            known = known.union(*(held[h] for h in more))
        yield equation, tuple(h for h in goal.hypotheses if h in chosen or not held[h])


def _entries(*roots: Term) -> set[Term]:
    return {t for t in nodes(*roots) if t.op in ("entry", "sum")}


def cost(goal: Goal) -> int:
    """Solver units that a goal is counted for: its size, since z3 does not say what it used."""
    return 200 * sum(1 for _ in nodes(*goal.hypotheses, *itertools.chain(*goal.equations)))


def products(goal: Goal) -> int:
    """The most products that a side of an equation has when it is written out, which z3 does before it counts its work.

    The arguments of functions are not written out.
    """
    found: dict[Term, int] = {}
    sides = [*itertools.chain(*goal.equations)]
    for side in sides:
        for node in postorder(side, found):
            found[node] = _products(node, [found[a] for a in node.args])
    return max(found[side] for side in sides)


def _products(node: Term, args: list[int]) -> int:
    if node.op in ("add", "ite"):
        return sum(args)
    if node.op == "mul":
        return math.prod(args)
    whole = node.op == "pow" and node.data.denominator == 1 and node.data > 0
    return int(args[0] ** int(node.data)) if whole else 1
