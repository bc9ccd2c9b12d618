"""Replacing index variables in terms, without capture; and rebuilding a node on other arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from verify.errors import Unsupported
from verify.terms.index import ArgMax, Fixed, Flip, Index, Label, Roll, Var, free_variables, fresh
from verify.terms.term import (
    ONE,
    Term,
    add,
    at_most,
    compare,
    delta,
    entry,
    function,
    ite,
    matrix_atom,
    mul,
    power,
    sum_over,
)
from verify.terms.walks import postorder

Substitution = dict[Var, Index]


def replace_index(index: Index, mapping: Substitution) -> Index:
    """``index`` with its variables replaced."""
    match index:
        case Var():
            return mapping.get(index, index)
        case Label():
            return Label(index.tensor, tuple(replace_index(i, mapping) for i in index.indices), index.sort)
        case Flip():
            return flip(replace_index(index.inner, mapping), index.sort)
        case Roll():
            return Roll(replace_index(index.inner, mapping), index.shift, index.sort)
        case ArgMax():
            var, body = _freshen((index.var,), index.body)
            return ArgMax(var[0], substitute(body, mapping), index.sort)
        case _:
            return index


def flip(index: Index, sort: str) -> Index:
    """``size - 1 - index``, with double flips and fixed positions resolved."""
    match index:
        case Flip():
            return index.inner
        case Fixed():
            return Fixed(-1 - index.k, sort)
        case _:
            return Flip(index, sort)


def placed(i: Index, j: Index) -> Term:
    """[i = j], where one is a position from an end: that is the second, and the first is no flip and no roll."""
    if isinstance(i, Fixed):
        i, j = j, i
    if isinstance(j, Fixed) and isinstance(i, Flip):
        return placed(i.inner, flip(j, i.sort))
    if isinstance(j, Fixed) and isinstance(i, Roll):
        return placed(i.inner, Fixed(j.k + i.shift, i.sort))
    return delta(i, j)


def oriented(condition: Term, yes: Term, no: Term) -> tuple[Term, Term, Term]:
    """A choice by whether two indices are equal, not by the opposite; `placed`."""
    if condition.op == "add" and ONE in condition.args and len(condition.args) == 2:
        other = -condition.args[condition.args[0] is ONE]
        if other.op == "delta":
            return placed(*other.data), no, yes
    return (placed(*condition.data) if condition.op == "delta" else condition), yes, no


def _freshen(variables: tuple[Var, ...], body: Term) -> tuple[tuple[Var, ...], Term]:
    renamed = tuple(fresh(v.sort) for v in variables)
    return renamed, substitute(body, dict(zip(variables, renamed, strict=True)))


def substitute(term: Term, mapping: Substitution) -> Term:
    """``term`` with free index variables replaced, without capture: bound ones are renamed where they could clash."""
    mapping = {v: i for v, i in mapping.items() if v in term.free}
    if not mapping:
        return term
    return _substitute(term, mapping, {})


def _substitute(term: Term, mapping: Substitution, memo: dict[Term, Term]) -> Term:
    if not any(v in mapping for v in term.free):
        return term
    done = memo.get(term)
    if done is None:
        done = memo[term] = _substitute_node(term, mapping, memo)
    return done


def _substitute_node(term: Term, mapping: Substitution, memo: dict[Term, Term]) -> Term:
    def sub(index: Index) -> Index:
        return replace_index(index, mapping)

    match term.op:
        case "entry":
            return entry(term.data[0], tuple(map(sub, term.data[1])))
        case "delta":
            return delta(sub(term.data[0]), sub(term.data[1]))
        case "le":
            return at_most(sub(term.data[0]), sub(term.data[1]), term.data[2])
        case "sum":
            bound, body = _avoid_capture(term.data, term.args[0], mapping)
            return sum_over(bound, _substitute(body, mapping, memo))
        case "inv" | "det" | "chol" | "pinv":
            (row, column), body = _avoid_capture(term.data[:2], term.args[0], mapping)
            return matrix_atom(term.op, row, column, _substitute(body, mapping, memo), *map(sub, term.data[2:]))
        case _:
            return rebuild(term, tuple(_substitute(a, mapping, memo) for a in term.args))


def _avoid_capture(bound: tuple[Var, ...], body: Term, mapping: Substitution) -> tuple[tuple[Var, ...], Term]:
    incoming = frozenset[Var]().union(*(free_variables(i) for i in mapping.values()))
    if incoming.isdisjoint(bound) and mapping.keys().isdisjoint(bound):
        return bound, body
    return _freshen(bound, body)


_REBUILD: Final[dict[str, Callable[[Any, tuple[Term, ...]], Term]]] = {
    "add": lambda data, args: add(*args),
    "mul": lambda data, args: mul(*args),
    "pow": lambda data, args: power(args[0], data),
    "fn": lambda data, args: function(data, args[0]),
    "gt": lambda data, args: compare("gt", args[0]),
    "eq": lambda data, args: compare("eq", args[0]),
    "ite": lambda data, args: ite(*args),
    "sum": lambda data, args: sum_over(data, args[0]),
    "inv": lambda data, args: matrix_atom("inv", data[0], data[1], args[0], *data[2:]),
    "det": lambda data, args: matrix_atom("det", data[0], data[1], args[0], *data[2:]),
    "chol": lambda data, args: matrix_atom("chol", data[0], data[1], args[0], *data[2:]),
    "pinv": lambda data, args: matrix_atom("pinv", data[0], data[1], args[0], *data[2:]),
}


def rebuild(term: Term, args: tuple[Term, ...]) -> Term:
    """The same operation on other arguments."""
    if not term.args:
        return term
    if term.op not in _REBUILD:
        raise Unsupported(f"no term of kind {term.op!r}")
    return _REBUILD[term.op](term.data, args)


def with_entries(term: Term, new: Callable[[str, tuple[Index, ...]], Term | None]) -> Term:
    """``term`` with entries of tensors replaced, where ``new`` gives something for a tensor at indices.

    What an index holds (the body of an ``ArgMax``) is left as it is.
    """
    done: dict[Term, Term] = {}
    for node in postorder(term):
        found = new(*node.data) if node.op == "entry" else None
        done[node] = rebuild(node, tuple(done[a] for a in node.args)) if found is None else found
    return done[term]
