"""TRUSTED. What a trace takes for granted: where its terms have values and derivatives, and the coefficients of its
direction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from verify.domain.signs import visibly_positive
from verify.errors import Defect
from verify.terms.beyond import cuts, jump, varying_bases
from verify.terms.term import DIRECTION, FREE_MAXIMUM, ONE, PARTIAL_FUNCTIONS, STEPS, ZERO, Term, add, compare, ite, mul
from verify.terms.walks import postorder

Entry = tuple[str, tuple[int, ...]]


def negation(truth: Term) -> Term:
    """1 where a 0/1 term is 0."""
    return ONE - truth


@dataclass(frozen=True)
class Edge:
    """A set that a condition leaves out: where ``argument`` is 0 (or below); ``reason`` says of what it is one."""

    argument: Term
    relation: str = "="
    reason: str = ""


@dataclass
class Conditions:
    """Conditions as 0/1 terms (each must be 1), and what each leaves out.

    ``defined``: every partial operation has a value; ``smooth``: no comparison or absolute value is at its
    kink, no step function at a jump.
    Under an ``ite`` a condition is required only where that branch is taken.
    """

    moving: frozenset[str]  # the inputs that change in the direction: only what depends on them can have a kink
    defined: dict[Term, Edge] = field(default_factory=dict)
    smooth: dict[Term, Edge] = field(default_factory=dict)
    kinks: dict[Term, Term] = field(default_factory=dict)  # the argument of each smoothness condition
    edges: dict[Term, Edge] = field(default_factory=dict)  # whose failure is told, unless there is none
    _seen: set[tuple[Term, frozenset[Term]]] = field(default_factory=set)

    def walk(self, roots: Iterable[Term]) -> Conditions:
        """Collect the conditions of terms, each under the guards of the branches above it."""
        waiting = [(root, frozenset[Term]()) for root in roots]
        while waiting:
            term, guards = waiting.pop()
            if (term, guards) in self._seen or (guards and (term, frozenset()) in self._seen):
                continue
            self._seen.add((term, guards))
            self._node(term, guards)
            if term.op == "ite":
                test, yes, no = term.args
                waiting += [(test, guards), (yes, guards | {test}), (no, guards | {negation(test)})]
            else:
                waiting += [(a, guards) for a in term.args]
        return self

    def _node(self, term: Term, guards: frozenset[Term]) -> None:
        for p in varying_bases(term):
            self._require(self.edges, compare("gt", p), guards, Edge(p, "≤", ", to a power that varies"))
        for p in cuts(term):
            self._require(self.edges, negation(compare("eq", p)), guards, Edge(p, "=", ", on the cut of arctan2"))
        if term.op == "pow" and term.data < 0 and term.data.denominator == 1:
            self._defined(negation(compare("eq", term.args[0])), guards, term, "")
        elif term.op == "pow" and term.data > 0 and term.data.denominator != 1:
            # 0 to a power has a value; whether it has a derivative is seen in the derivative, x**(q-1)
            self._require(self.defined, negation(compare("gt", -term.args[0])), guards, Edge(term.args[0], "<"))
        elif (term.op == "pow" and term.data.denominator != 1) or (term.op == "fn" and term.data in PARTIAL_FUNCTIONS):
            self._defined(compare("gt", term.args[0]), guards, term, ", under a root" if term.op == "pow" else "")
        elif (edge := _kink(term)) is not None and self._moves(term.args[0]):
            unless = negation(compare("eq", edge))
            condition = self._require(self.smooth, unless, guards, Edge(edge))
            if condition is not ONE:
                self.kinks.setdefault(condition, edge)

    def _defined(self, condition: Term, guards: frozenset[Term], term: Term, reason: str) -> None:
        needed = self._require(self.defined, condition, guards, Edge(term.args[0]))
        if not visibly_positive(term.args[0]):
            self.edges.setdefault(needed, Edge(term.args[0], "=", reason))

    def _moves(self, root: Term) -> bool:
        """Whether a term changes continuously with the moving inputs; comparisons and steps inside it only jump."""
        waiting, seen = [root], {root}
        while waiting:
            term = waiting.pop()
            if term.op == "entry" and (term.data[0] in self.moving or term.data[0].startswith(FREE_MAXIMUM)):
                return True
            inside = () if term.op in ("gt", "eq") or _is_step(term) else term.args
            waiting += [a for a in inside if a not in seen]
            seen.update(inside)
        return False

    def _require(self, into: dict[Term, Edge], condition: Term, guards: frozenset[Term], edge: Edge) -> Term:
        if guards:
            condition = negation(mul(*sorted(guards, key=lambda g: g.key), negation(condition)))
        if condition is not ONE:
            into.setdefault(condition, edge)
        return condition


def _is_step(term: Term) -> bool:
    return term.op == "fn" and term.data in STEPS


def _kink(term: Term) -> Term | None:
    """What is 0 where a term may have no derivative: the argument of a comparison, or how far it is to a jump."""
    if term.op in ("gt", "eq") or (term.op == "fn" and term.data == "abs"):
        return term.args[0]
    return jump(term) if _is_step(term) else None


def coefficients(term: Term) -> dict[Entry, Term]:
    """The coefficient of every direction entry in a term that is linear in them (reverse accumulation over the DAG).

    Raises Defect where the term is not linear: the dual numbers make no such tangent.
    """
    moving = _moving(term)
    if term not in moving:
        return {}
    seeds: dict[Term, list[Term]] = {term: [ONE]}
    found: dict[Entry, Term] = {}
    for node in reversed(moving):
        weight = add(*seeds.pop(node, ()))
        if node.op == "entry":
            found[node.data] = weight
            continue
        for child, factor in _factors(node, moving):
            seeds.setdefault(child, []).append(mul(weight, factor) if factor is not None else weight)
            if node.op == "ite":
                seeds[child][-1] = _branch(node, child, weight)
    return found


def _branch(node: Term, child: Term, weight: Term) -> Term:
    test, yes, no = node.args
    return ite(test, weight if yes is child else ZERO, weight if no is child else ZERO)


def _factors(node: Term, moving: Mapping[Term, None]) -> list[tuple[Term, Term | None]]:
    """The children of a node that hold the direction, each with what it is multiplied by."""
    inside = [a for a in node.args if a in moving]
    if node.op == "add":
        return [(a, None) for a in inside]
    if node.op == "ite" and node.args[0] not in moving:
        return [(a, None) for a in dict.fromkeys(inside)]
    if node.op == "mul" and len(inside) == 1:
        rest = list(node.args)
        rest.remove(inside[0])
        return [(inside[0], mul(*rest))]
    raise Defect(f"a tangent is not linear in its direction: {node.op}")


def _moving(term: Term) -> dict[Term, None]:
    """The nodes that hold a direction entry, children before parents."""
    order: dict[Term, None] = {}
    known: dict[Term, bool] = {}
    for node in postorder(term):
        known[node] = (node.op == "entry" and node.data[0].startswith(DIRECTION)) or any(known[a] for a in node.args)
        if known[node]:
            order[node] = None
    return order


def minors(rows: list[list[Term]]) -> list[Term]:
    """The leading principal minors of a matrix of terms (Sylvester's criterion)."""
    return [determinant([row[:k] for row in rows[:k]]) for k in range(1, len(rows) + 1)]


def determinant(rows: list[list[Term]]) -> Term:
    """The determinant, by expansion along the first row."""
    if not rows:
        return ONE
    parts = []
    for j, head in enumerate(rows[0]):
        rest = [[*row[:j], *row[j + 1 :]] for row in rows[1:]]
        parts.append(mul(head, determinant(rest)) if j % 2 == 0 else -mul(head, determinant(rest)))
    return add(*parts)
