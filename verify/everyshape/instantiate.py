"""TRUSTED. A typed expression at concrete sizes: sums written out, every index an int. Route B asks z3 about it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Final

from verify import limits
from verify.canonical.facts import Facts
from verify.codes import Code
from verify.errors import Unsupported
from verify.terms import term as t
from verify.terms.index import Fixed, Flip, Index, Roll, Var
from verify.terms.substitution import rebuild
from verify.terms.term import Term

Place = dict[Var, int]


class Instantiator:
    """Writes terms out at given sizes, identifying the entries that the facts say are equal."""

    def __init__(self, sizes: Mapping[str, int], facts: Facts) -> None:
        self.sizes = sizes
        self.facts = facts
        self._memo: dict[tuple[Term, tuple[tuple[Var, int], ...]], Term] = {}

    def term(self, term: Term, place: Place) -> Term:
        """The term with its free variables at ``place``. Raises Unsupported where it grows too large."""
        key = (term, tuple((v, place[v]) for v in sorted(term.free, key=lambda v: v.uid)))
        found = self._memo.get(key)
        if found is None:
            if len(self._memo) > limits.CUTOFF_NODES:
                raise Unsupported(f"more than {limits.CUTOFF_NODES} parts at the cut-off", code=Code.TOO_LARGE)
            operation = OPERATIONS.get(term.op)
            if operation is not None:
                found = operation(self, term, place)
            else:
                found = rebuild(term, tuple(self.term(a, place) for a in term.args))
            self._memo[key] = found
        return found

    def index(self, i: Index, place: Place) -> int:
        """An index as an int."""
        match i:
            case int():
                return i
            case Var():
                return place[i]
            case Fixed():
                if not -self.sizes[i.sort] <= i.k < self.sizes[i.sort]:
                    raise Unsupported(f"position {i.k} of a dimension of size {self.sizes[i.sort]}")
                return i.k % self.sizes[i.sort]
            case Flip():
                return self.sizes[i.sort] - 1 - self.index(i.inner, place)
            case Roll():
                return (self.index(i.inner, place) - i.shift) % self.sizes[i.sort]
            case _:
                raise Unsupported(f"an index of kind {type(i).__name__} at the cut-off")

    def entry(self, term: Term, place: Place) -> Term:
        """An entry at concrete indices."""
        tensor, indices = term.data
        at = tuple(self.index(i, place) for i in indices)
        if tensor in self.facts.symmetric:
            at = (*at[:-2], *sorted(at[-2:]))
        if tensor in self.facts.diagonal and at[-1] != at[-2]:
            return t.ZERO
        return t.entry(tensor, at)

    def total(self, term: Term, place: Place) -> Term:
        """A sum, written out."""
        ranges = (range(self.sizes[v.sort]) for v in term.data)
        choices = itertools.product(*ranges)
        return t.add(*(self.term(term.args[0], {**place, **dict(zip(term.data, c, strict=True))}) for c in choices))


def _refuse(self: Instantiator, term: Term, place: Place) -> Term:
    raise Unsupported(f"{term.op} at the cut-off")


OPERATIONS: Final[dict[str, Callable[[Instantiator, Term, Place], Term]]] = {
    "const": lambda self, term, place: term,
    "size": lambda self, term, place: t.const(self.sizes[term.data]),
    "entry": Instantiator.entry,
    "sum": Instantiator.total,
    "delta": lambda self, term, place: t.delta(*(self.index(i, place) for i in term.data)),
    "le": lambda self, term, place: t.at_most(
        self.index(term.data[0], place), self.index(term.data[1], place), term.data[2]
    ),
    **dict.fromkeys(("inv", "det", "chol", "pinv"), _refuse),
}
