"""Terms up to the names of their bound variables: one form of each, and what a pattern with places matches.

The variables of a binder are named by how many binders are nested inside of it, so that equal parts have equal names
wherever they stand, and no name is bound twice on one way down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from verify.terms import term as t
from verify.terms.index import Index, Var, free_variables
from verify.terms.substitution import rebuild, substitute
from verify.terms.term import BINDERS, Term
from verify.terms.walks import postorder

Binding = dict[Var, Index]


_names: dict[tuple[str, int, str], Var] = {}  # no two variables have one number, as everywhere


def place(n: int, sort: str) -> Var:
    """The n-th place of patterns: a variable that is free, never bound, and the same in every run."""
    return _name("place", n, sort)


def _name(what: str, n: int, sort: str) -> Var:
    return _names.setdefault((what, n, sort), Var(-len(_names) - 1, sort))


def named_apart(term: Term) -> Term:
    """The term with canonical names of bound variables: two that differ in such names only become the same object."""
    done: dict[Term, Term] = {}
    heights: dict[Term, int] = {}
    for node in postorder(term):
        inside = max((heights[a] for a in node.args), default=0)
        args = tuple(done[a] for a in node.args)
        variables = _variables(node)
        new = tuple(_name("bound", inside + n, v.sort) for n, v in enumerate(variables))
        done[node] = _rebuilt(node, args, variables, new) if variables else rebuild(node, args)
        heights[node] = inside + len(variables)
    return done[term]


def _variables(node: Term) -> tuple[Var, ...]:
    if node.op == "sum":
        return tuple(node.data)
    return tuple(node.data[:2]) if node.op in BINDERS else ()


def _rebuilt(node: Term, args: tuple[Term, ...], old: tuple[Var, ...], new: tuple[Var, ...]) -> Term:
    body = substitute(args[0], dict(zip(old, new, strict=True)))
    if node.op == "sum":
        return t.sum_over(new, body)
    row, column = new
    return t.matrix_atom(node.op, row, column, body, *node.data[2:])


def matched(pattern: Term, term: Term, places: frozenset[Var]) -> Binding | None:
    """What stands in a term at the places of a pattern; None where it is no such term. Both are `named_apart`."""
    found: Binding = {}
    todo: list[tuple[Term, Term, frozenset[Var]]] = [(pattern, term, frozenset())]
    while todo:
        p, x, bound = todo.pop()
        if p.free.isdisjoint(places):
            if p is not x:
                return None
            continue
        if p.op != x.op or len(p.args) != len(x.args) or _variables(p) != _variables(x):
            return None
        inner = bound.union(_variables(p))
        if not _same_data(p, x, places, inner, found):
            return None
        todo += ((a, b, inner) for a, b in zip(p.args, x.args, strict=True))
    return found


def _same_data(p: Term, x: Term, places: frozenset[Var], bound: frozenset[Var], found: Binding) -> bool:
    mine, theirs = list(_indices(p)), list(_indices(x))
    if len(mine) != len(theirs) or _rest(p) != _rest(x):
        return False
    return all(_bind(i, j, places, bound, found) for i, j in zip(mine, theirs, strict=True))


def _bind(i: Index, j: Index, places: frozenset[Var], bound: frozenset[Var], found: Binding) -> bool:
    """Whether index j is index i, with something at its place that no binder of the pattern binds."""
    if not isinstance(i, Var) or i not in places:
        return i == j and free_variables(i).isdisjoint(places)
    return found.setdefault(i, j) == j and free_variables(j).isdisjoint(bound)


def _indices(node: Term) -> Iterable[Index]:
    match node.op:
        case "entry":
            return tuple(node.data[1])
        case "delta" | "le":
            return tuple(node.data[:2])
        case _ if node.op in BINDERS:
            return tuple(node.data[2:])
    return ()


def _rest(node: Term) -> object:
    """What else a node holds."""
    match node.op:
        case "entry":
            return node.data[0]
        case "le":
            return node.data[2]
        case "const" | "size" | "pow" | "fn":
            return node.data
    return None


def parts(term: Term) -> Iterator[Term]:
    """Every part of a term that is no index, from the whole inwards."""
    yield from reversed(postorder(term))
