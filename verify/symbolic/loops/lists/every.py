"""From what one iteration appends to a list to what all of them append; docs/loops.md."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, Indices, SymArray, View
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops.lists.listed import Piece, check_sources, joined
from verify.symbolic.loops.parts import Part
from verify.symbolic.loops.summary import merged
from verify.terms import term as t
from verify.terms.index import Var, fresh
from verify.terms.substitution import replace_index
from verify.terms.term import Term

Decisions = list[tuple[Term, bool]]
Ends = Sequence[tuple[Decisions, Piece | None]]
Slots = Callable[[Sequence[ax.Axis], Entry], Entry]  # entries of an iteration -> those of all, the iteration in front


def zero(idx: Indices) -> Dual:
    """The entries of what is not appended."""
    return Dual(t.ZERO)


class Every:
    """From what one iteration appends to what all of them append."""

    def __init__(
        self, var: Var, part: Part, slots: Slots, read: Callable[[Term], Term], written: Iterable[int]
    ) -> None:
        self.var, self.part, self.slots, self.read, self.written = var, part, slots, read, set(written)

    def pieces(self, ends: Sequence[tuple[Decisions, tuple[Piece, ...]]]) -> list[Piece]:
        """The pieces that all iterations append, from those of each path through the body.

        Where the paths append as many elements, these stand in the order of the iterations; else only their sum is
        known, and what a path does not append is 0.
        """
        for p in itertools.chain(*(pieces for _, pieces in ends)):
            check_sources(p)
            if any(id(source) in self.written for source, _ in p.sources):
                raise SymbolicBranch("a loop over a named size that writes in place an array that it appended")
        if any(pieces for _, pieces in ends) and self._even(ends):
            return [self._piece([(decisions, joined(pieces)) for decisions, pieces in ends], False)]
        most = max(len(pieces) for _, pieces in ends)
        padded = [(decisions, (*pieces, *[None] * (most - len(pieces)))) for decisions, pieces in ends]
        inside = self.part.holds(self.var)
        if inside is not t.ONE:
            padded = [([(inside, True), *d], p) for d, p in padded] + [([(inside, False)], (None,) * most)]
        return [self._piece([(decisions, pieces[k]) for decisions, pieces in padded], True) for k in range(most)]

    def _even(self, ends: Sequence[tuple[Decisions, tuple[Piece, ...]]]) -> bool:
        """Whether each path appends as many elements, and there is an axis for them."""
        lengths = {tuple(p.slot for p in pieces) for _, pieces in ends}
        whole = isinstance(self.part.axis, ax.Named) or (self.part.axis is not None and lengths == {(ax.ONE,)})
        return whole and len(lengths) == 1 and not any(p.ragged for _, pieces in ends for p in pieces)

    def _piece(self, ends: Ends, ragged: bool) -> Piece:
        found = [p for _, p in ends if p is not None]
        sources = tuple(s for p in found for s in p.sources)
        lists = any(p.lists for p in found)
        fields = () if ragged else tuple(self._piece(field, False) for field in _fields(ends))
        if fields and any(p.array is None for p in found):
            return Piece(None, sources, lists, fields=fields)
        values = [p.value for p in found]
        kinds = {(type(v), v.axes, v.largest, v.dtype) for v in values}
        if len(kinds) > 1:
            raise SymbolicBranch("a loop over a named size that appends arrays of several shapes or types to a list")
        if isinstance(values[0], IndexArray):
            if len(ends) > 1:
                raise SymbolicBranch("a loop over a named size that appends positions where a condition holds")
            if ragged or not isinstance(self.part.axis, ax.Named):
                raise SymbolicBranch("a loop over a part of an axis that appends positions")
            return Piece(self._positions(values[0]), sources, lists)
        entry = merged([(d, zero if p is None else p.value.snapshot()) for d, p in ends])
        axes = values[0].axes
        array = SymArray(
            (ax.Named(self.var.sort), *axes), self.slots(axes, entry), values[0].boolean, values[0].integer_bound
        )
        return Piece(_in_order(array) if ragged else self._along(_in_order(array)), sources, lists, ragged, fields)

    def _along(self, array: SymArray) -> SymArray:
        """What stands at the positions of a part, along an axis of its own."""
        axis = self.part.axis
        if not isinstance(axis, ax.Short):
            return array
        entry, nth = array.snapshot(), self.part.nth
        axes = (axis, *array.axes[1:])
        return SymArray(axes, lambda idx: entry((nth(idx[0]), *idx[1:])), array.boolean, array.integer_bound)

    def _positions(self, labels: IndexArray) -> IndexArray:
        axes = labels.axes[1:]
        if labels.axes[0] != ax.ONE:
            raise SymbolicBranch("a loop over a named size that appends several positions to a list")
        at = labels.at
        for generic, _ in ax.cases(ax.Prod(axes)):
            place = at((0, *generic))
            if not isinstance(place, int):
                shown = t.delta(place, fresh(place.sort))
                if self.read(shown) is not shown:
                    raise SymbolicBranch("a loop over a named size that appends positions which depend on its state")
        return type(labels)(
            (ax.Named(self.var.sort), *axes),
            lambda idx: replace_index(at((0, *idx[1:])), {self.var: idx[0]}),
            labels.target,
        )


def _fields(ends: Ends) -> list[Ends]:
    """What stands at each place of the tuples that the paths append; empty where these are no tuples of one length."""
    found = [p for _, p in ends if p is not None]
    if len(found) < len(ends) or len({len(p.fields) for p in found}) != 1:
        return []
    return [[(d, p and p.fields[k]) for d, p in ends] for k in range(len(found[0].fields))]


def _in_order(array: SymArray) -> SymArray:
    """The iterations and what each appends as one axis: those of one iteration are neighbours."""
    first, second, *rest = array.axes
    flat = View.reshaped(array, (ax.merged((first, second)), *rest))
    return SymArray(flat.axes, flat.snapshot(), array.boolean, array.integer_bound)
