"""What a term needs to have a value: read off its partial operations, each under the guards of the selections above it.

What a selection (``np.where``, a triangle, a mask) discards is not needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from verify.terms.index import ArgMax, Index, Label
from verify.terms.term import GAMMA, STEPS, Term
from verify.terms.walks import nodes

Guards = frozenset[tuple[Term, bool]]


@dataclass(frozen=True)
class Need:
    """``kind`` of ``term`` must hold wherever the guards do.

    ``nonzero`` and ``positive``: of the term; ``root``: the term under a root is not negative (and not 0 where the
    root is to have a derivative); ``not-negative``: the same for a power above 1, which has a derivative at 0;
    ``invertible``, ``definite``, ``full-rank``: of the matrix in an ``inv``, ``chol`` or ``pinv`` term.
    """

    kind: str
    term: Term
    guards: Guards = frozenset()


MATRIX_KINDS = {"inv": "invertible", "chol": "definite", "pinv": "full-rank"}


def needs_of(term: Term) -> frozenset[Need]:
    """What must hold for ``term`` to have a value and, where it is a root, a derivative."""
    found: set[Need] = set()
    seen: set[tuple[Term, Guards]] = set()
    todo: list[tuple[Term, Guards]] = [(term, frozenset())]
    while todo:
        node, guards = todo.pop()
        if (node, guards) in seen:
            continue
        seen.add((node, guards))
        found.update(Need(kind, t, guards) for kind, t in _of_node(node))
        todo += _inside(node, guards)
    return frozenset(found)


def _inside(node: Term, guards: Guards) -> Iterator[tuple[Term, Guards]]:
    if node.op == "ite":
        condition, yes, no = node.args
        yield condition, guards
        yield yes, guards | {(condition, True)}
        yield no, guards | {(condition, False)}
        return
    for arg in node.args:
        yield arg, guards
    if node.op in ("entry", "delta", "le"):
        indices = node.data[1] if node.op == "entry" else node.data[:2]
        for body in (b for i in indices for b in _bodies(i)):
            yield body, guards


def _bodies(i: Index) -> Iterator[Term]:
    match i:
        case ArgMax():
            yield i.body
        case Label():
            for j in i.indices:
                yield from _bodies(j)
        case _ if hasattr(i, "inner"):
            yield from _bodies(i.inner)


def _of_node(node: Term) -> Iterator[tuple[str, Term]]:
    match node.op:
        case "pow" if node.data.denominator != 1:
            yield ("positive" if node.data < 0 else "root" if node.data < 1 else "not-negative"), node.args[0]
        case "pow" if node.data < 0:
            yield from _nonzero(node.args[0])
        case "fn" if node.data == "log":
            yield from _of_log(node.args[0])
        case "fn" if node.data in GAMMA:
            yield "positive", node.args[0]
        case "inv" | "chol" | "pinv":
            yield MATRIX_KINDS[node.op], node


def _nonzero(term: Term) -> Iterator[tuple[str, Term]]:
    """A product or a power is not 0 just where its parts are not; a negative power is 0 nowhere."""
    if term.op == "pow" and term.data < 0:
        return
    if term.op == "mul" or term.op == "pow":
        for a in term.args:
            yield from _nonzero(a)
    elif term.op not in ("const", "size") or not (term.op == "size" or term.data):
        yield "nonzero", term


def _of_log(argument: Term) -> Iterator[tuple[str, Term]]:
    """log|x| needs x != 0, which says more than |x| > 0 does."""
    if argument.op == "fn" and argument.data == "abs":
        yield "nonzero", argument.args[0]
    else:
        yield "positive", argument


def decided_by_signs(roots: tuple[Term, ...]) -> bool:
    """Whether a comparison, maximum, step, root or logarithm (of a square, it is one of |x|) is in some terms."""
    return any(_by_sign(node) for node in nodes(*roots))


def _by_sign(node: Term) -> bool:
    if node.op == "entry":
        return any(True for i in node.data[1] for _ in _bodies(i))
    return (
        node.op in ("gt", "eq")
        or (node.op == "pow" and node.data.denominator != 1)
        or (node.op == "fn" and (node.data in ("abs", "log") or node.data in STEPS))
    )
