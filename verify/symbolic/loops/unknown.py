"""What stands for the state while the body of a loop runs at a symbolic index: entries that equal nothing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from verify.errors import SymbolicBranch
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.terms import term as t
from verify.terms.index import ArgMax, Flip, Index, Label, Roll
from verify.terms.term import Term
from verify.terms.walks import nodes
from verify.tracing.operators import refuse_missing, seen_class
from verify.tracing.protocol import Traced

_made = itertools.count()


@dataclass(frozen=True)
class Unknown:
    """The entries of one array at the start of an iteration: tensors of this name, and of their tangents."""

    value: str
    tangent: str

    @staticmethod
    def fresh() -> Unknown:
        """Tensors that occur nowhere else."""
        n = next(_made)
        return Unknown(f"carried {n}", f"tangent of carried {n}")

    def at(self, idx: Any) -> Dual:
        """An entry."""
        flat = ax.flat_index(idx)
        return Dual(t.entry(self.value, flat), t.entry(self.tangent, flat))


class Gone(Traced):
    """A variable whose value belongs to another iteration, or to the last: whatever is asked of it is refused."""

    __slots__ = ("why",)
    symbolic = True
    __class__ = property(seen_class)

    def __init__(self, why: str) -> None:
        object.__setattr__(self, "why", why)

    def _refuse(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise SymbolicBranch(self.why)

    @property
    def largest(self) -> int:
        """See `Traced`."""
        return self._refuse()

    def examples(self) -> list[Any]:
        """See `Traced`."""
        return self._refuse()

    def __getattr__(self, name: str) -> Any:
        return self._refuse()

    length = positions = enumerated = zipped = _refuse
    __iter__ = __bool__ = __eq__ = __ne__ = __hash__ = __array__ = _refuse
    __array_ufunc__ = __array_function__ = __setattr__ = __delattr__ = __copy__ = __deepcopy__ = _refuse


refuse_missing(Gone, np.ndarray, np.float64, int, dict, list, str, refusal=Gone._refuse)


def tensors(*terms: Term) -> Iterator[tuple[str, tuple[Index, ...]]]:
    """All entries of tensors in some terms, those in the bodies that an index holds included."""
    for node in nodes(*terms):
        match node.op:
            case "entry":
                yield node.data
                yield from _inside(node.data[1])
            case "delta" | "le":
                yield from _inside(node.data[:2])
            case "inv" | "det" | "chol" | "pinv":
                yield from _inside(node.data[2:])


def _inside(indices: Sequence[Index]) -> Iterator[tuple[str, tuple[Index, ...]]]:
    for i in indices:
        match i:
            case ArgMax():
                yield from tensors(i.body)
            case Label():
                yield from _inside(i.indices)
            case Flip() | Roll():
                yield from _inside((i.inner,))
