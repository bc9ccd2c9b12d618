"""TRUSTED. Terms with the first and the last iteration of a loop told apart from the others, and from the only one.

A term is [0 = n - 1] ? what it is where n is 1 : what it is elsewhere; there, 0 and n - 1 are two positions.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from verify.everyshape.induction.single import Single
from verify.everyshape.induction.unfold import Unfolding, under
from verify.symbolic.loops.states.families import Family
from verify.terms import term as t
from verify.terms.index import Fixed
from verify.terms.term import Term


class Apart:
    """Terms of the states of some loops."""

    def __init__(self, families: Sequence[Family]) -> None:
        self.sorts: Final = tuple(dict.fromkeys(f.var.sort for f in families))
        self.unfolding: Final = Unfolding(families, ends=True)

    def term(self, term: Term) -> Term:
        """The term, size by size."""
        return self._by(term, self.sorts)

    def _by(self, term: Term, sorts: Sequence[str]) -> Term:
        if not sorts:
            return self.unfolding.term(term)
        first, last = (Fixed(k, sorts[0]) for k in (0, -1))
        one = self._by(Single(self.unfolding.spoken, sorts[0]).term(term), sorts[1:])
        more = self._by(term, sorts[1:])
        for same in (t.delta(first, last), t.delta(last, first)):
            more = under(more, same, t.ZERO)
        return t.ite(t.delta(first, last), one, more)
