"""Entries of np.empty that nobody has written yet, at one shape."""

from __future__ import annotations

import itertools
from typing import Any, Final

from verify.codes import Code
from verify.numbers.dual import Dual
from verify.terms import term as t
from verify.tracing.elementwise import written
from verify.tracing.session import unsupported


class Unwritten:
    """The value of an entry that np.empty made and nobody has written. Any use of it raises Unsupported."""

    __slots__ = ()

    def _refuse(self, *_: Any) -> Any:
        raise unsupported("reading an entry of np.empty before it is written", code=Code.UNINITIALISED)

    __add__ = __radd__ = __mul__ = __rmul__ = __neg__ = __bool__ = power = function = positive = zero = select = _refuse
    like = __float__ = _refuse
    defined = op = exact = partial = property(_refuse)

    def __repr__(self) -> str:
        return "uninitialised"


def unwritten() -> Dual:
    """An entry of np.empty: to compute with it is refused."""
    return Dual(Unwritten())


_made: Final = itertools.count()


def chosen(condition: Dual, yes: Dual, no: Dual) -> Dual:
    """``yes`` where the condition is 1, else ``no``: what a write through a mask leaves.

    Where a symbolic mask leaves open whether an entry is written (``out[z > 0] = ...``, with ``out[z <= 0] = ...`` to
    come), what stands there is memory as it is: a number and a tangent of their own, which equal nothing. So what rests
    on them is not proved, and what the second write covers is, since its goal holds whatever they are.
    """
    if isinstance(condition.value, t.Term) and condition.value.op != "const":
        yes, no = _memory(yes), _memory(no)
    return written(condition, yes, no)


def _memory(number: Dual) -> Dual:
    if not isinstance(number.value, Unwritten):
        return number
    name = f"{t.UNINITIALISED} {next(_made)}"
    return Dual(t.entry(name, ()), t.entry(f"{name} moving", ()))
