"""Indices: what selects an entry of a tensor. Every index has a sort, the name of its dimension.

A sort is a dimension's name ("N"); two names are two sorts, even where their sizes happen to agree. At concrete sizes
indices are plain ints.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.terms.term import Term

_fresh = itertools.count()


@dataclass(frozen=True, slots=True)
class Var:
    """An index variable that ranges over range(size of ``sort``).

    Its hash is no text's, which differs from process to process: sets of variables are run through in one order.
    """

    uid: int
    sort: str

    def __hash__(self) -> int:
        return self.uid


@dataclass(frozen=True, slots=True)
class Fixed:
    """A fixed position, modulo the size: ``k >= 0`` counts from the start, ``k < 0`` from the end, as Python does."""

    k: int
    sort: str


@dataclass(frozen=True, slots=True)
class Label:
    """The integer that ``tensor`` holds at ``indices``, used as an index into ``sort``."""

    tensor: str
    indices: tuple[Index, ...]
    sort: str


@dataclass(frozen=True, slots=True)
class Flip:
    """``size - 1 - inner``, a bijection of the sort onto itself."""

    inner: Index
    sort: str


@dataclass(frozen=True, slots=True)
class Roll:
    """``(inner - shift) mod size``, a bijection of the sort onto itself."""

    inner: Index
    shift: int
    sort: str


@dataclass(frozen=True, slots=True)
class ArgMax:
    """The position of ``var`` at which ``body`` (which may hold other, free, indices) is largest."""

    var: Var
    body: Term
    sort: str


Index = int | Var | Fixed | Label | Flip | Roll | ArgMax


def fresh(sort: str) -> Var:
    """A variable of ``sort`` that occurs nowhere else."""
    return Var(next(_fresh), sort)


def free_variables(index: Index) -> frozenset[Var]:
    """The variables that ``index`` depends on."""
    match index:
        case Var():
            return frozenset((index,))
        case Label():
            return frozenset().union(*map(free_variables, index.indices))
        case Flip() | Roll():
            return free_variables(index.inner)
        case ArgMax():
            return index.body.free - {index.var}
        case _:
            return frozenset()
