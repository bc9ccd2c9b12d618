"""TRUSTED. What terms come to where a size is 1: its one position is the first and the last, and a loop has one step.

Where a proof tells the first iteration of a loop apart from the last one, it speaks of two or more. One iteration is
then a case of its own, in which the states are written out: the start, and the step from there.
"""

from __future__ import annotations

from collections.abc import Mapping

from verify.errors import Unsupported
from verify.everyshape.induction.unfold import Spoken
from verify.symbolic.loops.states.families import BEFORE
from verify.terms import term as t
from verify.terms.index import ArgMax, Fixed, Flip, Index, Label, Roll
from verify.terms.substitution import rebuild
from verify.terms.term import Term
from verify.terms.walks import postorder


class Single:
    """Terms where the size ``sort`` is 1; ``spoken`` says which tensors are states."""

    def __init__(self, spoken: Mapping[str, Spoken], sort: str) -> None:
        self.spoken, self.sort, self.first = spoken, sort, Fixed(0, sort)
        self._memo: dict[Term, Term] = {}

    def term(self, term: Term) -> Term:
        """One term. Raises Unsupported for a matrix of that size."""
        for node in postorder(term, self._memo):
            self._memo[node] = self._node(node, tuple(self._memo[a] for a in node.args))
        return self._memo[term]

    def _node(self, node: Term, args: tuple[Term, ...]) -> Term:
        match node.op:
            case "entry":
                return self._entry(*node.data)
            case "delta":
                return t.delta(self._index(node.data[0]), self._index(node.data[1]))
            case "le":
                return self._order(self._index(node.data[0]), self._index(node.data[1]), node.data[2])
            case "size":
                return t.ONE if node.data == self.sort else node
            case "sum":
                return t.sum_over(tuple(v for v in node.data if v.sort != self.sort), args[0])
            case "inv" | "det" | "chol" | "pinv":
                raise Unsupported("a matrix beside a loop whose first or last step is another one than the others")
        return rebuild(node, args)

    def _order(self, i: Index, j: Index, k: int) -> Term:
        """[i <= j + k]."""
        return t.const(int(k >= 0)) if i == j else t.at_most(i, j, k)

    def _entry(self, name: str, indices: tuple[Index, ...]) -> Term:
        found = tuple(map(self._index, indices))
        spoken = self.spoken.get(name)
        if spoken is None or spoken.family.var.sort != self.sort:
            return t.entry(name, found)
        if spoken.when == BEFORE:
            return self.term(spoken.family.start(found[1:])[spoken.which])
        flat = found if spoken.is_last else found[1:]
        return self.term(spoken.family.step(self.first, flat)[spoken.which])

    def _index(self, i: Index) -> Index:
        """An index: of that size, there is one."""
        if isinstance(i, int):
            return i
        if i.sort == self.sort:
            return self.first
        match i:
            case Label():
                return Label(i.tensor, tuple(map(self._index, i.indices)), i.sort)
            case Flip():
                return Flip(self._index(i.inner), i.sort)
            case Roll():
                return Roll(self._index(i.inner), i.shift, i.sort)
            case ArgMax():
                raise Unsupported("an argmax beside a loop whose first or last step is another one than the others")
        return i
