"""Every part of some terms, each once, without recursion: terms can be deep."""

from __future__ import annotations

from collections.abc import Container, Iterator

from verify.terms.term import ONE, Term

COMPARED = frozenset({"gt", "eq", "delta", "le"})  # terms that are 0 or 1


def nodes(*roots: Term) -> Iterator[Term]:
    """The terms and all their arguments, in no order that means anything."""
    seen, todo = set[Term](), list(roots)
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo += node.args
            yield node


def postorder(root: Term, done: Container[Term] = ()) -> list[Term]:
    """The nodes below ``root`` that are not yet ``done``, arguments first."""
    order: list[Term] = []
    seen: set[Term] = set()
    stack = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if ready:
            order.append(node)
        elif node not in seen and node not in done:
            seen.add(node)
            stack.append((node, True))
            stack.extend((a, False) for a in reversed(node.args))
    return order


def is_truth(term: Term) -> bool:
    """Whether a term is 0 or 1 by its form: built from comparisons by and, or, not."""
    if term.op in COMPARED:
        return True
    if term.op == "const":
        return term.data in (0, 1)
    if term.op == "mul":
        return all(map(is_truth, term.args))
    if term.op != "add" or len(term.args) != 2 or ONE not in term.args:
        return False
    other = term.args[0] if term.args[1] is ONE else term.args[1]
    return other.op == "mul" and is_truth(-other)  # 1 - h
