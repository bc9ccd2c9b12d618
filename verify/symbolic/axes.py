"""Axes of symbolic arrays: named, literal, shorter than named, merged (C order) and concatenated axes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from verify import limits
from verify.claims.shapes import Dim
from verify.errors import Unsupported
from verify.symbolic.sizes import Size, needs
from verify.terms import term as t
from verify.terms.index import Fixed, Roll, Var, fresh
from verify.terms.substitution import flip
from verify.terms.term import Term
from verify.tracing.orders import in_order


@dataclass(frozen=True)
class Named:
    """An axis of one named size; its index is an index term of that sort."""

    sort: str


@dataclass(frozen=True)
class Lit:
    """An axis of literal size; its index is an int, so it is unrolled."""

    n: int


@dataclass(frozen=True)
class Short:
    """An axis ``by`` shorter than a named one, as of ``x[1:]``; its index is a position on that one, and none of its
    last ``by``.

    Where the named size is ``by`` it is empty; a smaller one is none that the trace is about (see `sizes.needs`).
    """

    sort: str
    by: int = 1


@dataclass(frozen=True)
class Prod:
    """Several axes merged in C order (a reshape); its index is the tuple of their indices."""

    parts: tuple[Axis, ...]


@dataclass(frozen=True)
class Blocks:
    """Axes laid end to end (a concatenation); its index is (block number, index in the block)."""

    parts: tuple[Axis, ...]


Axis = Named | Lit | Short | Prod | Blocks
ONE = Lit(1)


def size_of(axis: Axis) -> Any:
    """The size of an axis: an int, or a `Size`."""
    match axis:
        case Named():
            return Size({(axis.sort,): Fraction(1)})
        case Lit():
            return axis.n
        case Short():
            return Size({(axis.sort,): Fraction(1), (): Fraction(-axis.by)})
        case Prod():
            return math.prod((size_of(p) for p in axis.parts), start=1)
        case Blocks():
            return sum(size_of(p) for p in axis.parts)


def axis_of_dim(dim: Dim) -> Axis:
    """The axis that a size in a claim states (``4*H``: the literal is the slower index, unless interleaved)."""
    literal, names = Lit(dim.coefficient), map(Named, dim.names)
    return merged([*names, literal] if dim.interleaved else [literal, *names])


def axis_of_size(size: Any) -> Axis:
    """The axis of a given size, where the size is one product."""
    if isinstance(size, int):
        return Lit(size)
    if len(size.terms) == 1:
        ((names, c),) = size.terms.items()
        if c.denominator == 1 and c > 0:
            return axis_of_dim(in_order(int(c), names))
    names, less = [k[0] for k in size.terms if len(k) == 1], -size.terms.get((), Fraction(0))
    if len(names) == 1 and less > 0 and size.terms == size_of(Short(names[0], int(less))).terms:
        return shorter(Named(names[0]), int(less))
    if len(names) == 1 and size.terms == size_of(one_more(Named(names[0]))).terms:
        return one_more(Named(names[0]))
    more = -less
    if len(names) == 1 and 1 < more <= limits.SLICED and size.terms == {(names[0],): 1, (): more}:
        return Blocks((Lit(int(more) // 2), Named(names[0]), Lit(int(more) - int(more) // 2)))  # ghost cells
    raise Unsupported(f"an array of size {size}: sizes of new arrays are products of named sizes and integers")


def one_more(axis: Named, behind: bool = False) -> Blocks:
    """An axis of one position more: in front of those of a named size, or behind them."""
    return Blocks((axis, ONE) if behind else (ONE, axis))


def atoms_of(axis: Axis) -> list[Axis]:
    """The unmerged parts of an axis, in order; axes of size 1 are left out."""
    if axis == ONE:
        return []
    return [a for p in axis.parts for a in atoms_of(p)] if isinstance(axis, Prod) else [axis]


def merged(parts: Sequence[Axis]) -> Axis:
    """Axes merged in C order; neighbouring literals become one."""
    flat: list[Axis] = []
    for a in (a for p in parts for a in atoms_of(p)):
        if isinstance(a, Lit) and flat and isinstance(flat[-1], Lit):
            flat[-1] = Lit(flat[-1].n * a.n)
        else:
            flat.append(a)
    if not flat:
        return ONE
    return flat[0] if len(flat) == 1 else Prod(tuple(flat))


def blocks_of(axis: Axis) -> list[Axis]:
    """The pieces that lie end to end along an axis: the parts of a concatenation, the blocks of ``4*H``."""
    if isinstance(axis, Blocks):
        return list(axis.parts)
    if isinstance(axis, Prod) and isinstance(axis.parts[0], Lit):
        return [merged(axis.parts[1:])] * axis.parts[0].n
    return [axis]


def concatenated(parts: Sequence[Axis]) -> Axis:
    """Axes laid end to end: literals add up; equal blocks become a merged axis with their number in front."""
    if all(isinstance(p, Lit) for p in parts):
        return Lit(sum(p.n for p in parts if isinstance(p, Lit)))
    flat = [q for p in parts for q in blocks_of(p)]
    if len(flat) == 1:
        return flat[0]
    return merged([Lit(len(flat)), flat[0]]) if len(set(flat)) == 1 else Blocks(tuple(flat))


def to_block(axis: Axis, i: Any) -> tuple[int, Any]:
    """An index of a concatenated axis as (block number, index in the block)."""
    if isinstance(axis, Prod):
        return i[0], i[1] if len(i) == 2 else i[1:]
    return i if isinstance(axis, Blocks) else (0, i)


def from_block(axis: Axis, block: int, i: Any) -> Any:
    """The inverse of `to_block`."""
    if isinstance(axis, Prod):
        return (block, *i) if isinstance(i, tuple) else (block, i)
    return (block, i) if isinstance(axis, Blocks) else i


def cases(axis: Axis) -> list[tuple[Any, tuple[Var, ...]]]:
    """What an index of this axis can be: (index, the variables to sum over), literal parts unrolled."""
    match axis:
        case Named():
            v = fresh(axis.sort)
            return [(v, (v,))]
        case Lit():
            return [(k, ()) for k in range(axis.n)]
        case Short():
            raise Unsupported(f"an axis of size {size_of(axis).text()} other than in sums and entry by entry")
        case Prod():
            combos = itertools.product(*(cases(p) for p in axis.parts))
            return [(tuple(i for i, _ in c), tuple(v for _, vs in c for v in vs)) for c in combos]
        case Blocks():
            return [((b, i), vs) for b, p in enumerate(axis.parts) for i, vs in cases(p)]


def shorter(axis: Named | Short, by: int) -> Named | Short:
    """An axis that is shorter than another one by so many positions, which that one has."""
    by += axis.by if isinstance(axis, Short) else 0
    needs(axis.sort, by)
    return Short(axis.sort, by) if by else Named(axis.sort)


def generic(axis: Axis) -> list[Any]:
    """What an index of this axis can be, as in `cases`; of a shorter axis, a position that is none of the last."""
    match axis:
        case Short():
            return [fresh(axis.sort)]
        case Prod():
            return list(itertools.product(*map(generic, axis.parts)))
        case Blocks():
            return [(b, i) for b, p in enumerate(axis.parts) for i in generic(p)]
        case _:
            return [i for i, _ in cases(axis)]


def places(axis: Axis) -> list[tuple[Any, tuple[Var, ...]]]:
    """What an index of this axis can be, and its variables; no sums: of a shorter axis, these are the named one's."""
    return [(i, tuple(v for v in flat_index(i) if isinstance(v, Var))) for i in generic(axis)]


def inside(axis: Named | Short, i: Any, first: int = 0) -> Term:
    """1 where a position on the named axis is one of the shorter axis without its first few, else 0."""
    last = range(1, 1 + axis.by) if isinstance(axis, Short) else ()
    ends = [*range(first), *(-k for k in last)]
    return t.ONE - t.add(*(t.delta(i, Fixed(k, axis.sort)) for k in ends))


def completed(parts: Sequence[Axis]) -> Named | None:
    """The named axis that literal ones beside one shorter than it make up."""
    short = [p for p in parts if isinstance(p, Short)]
    literal = [p.n for p in parts if isinstance(p, Lit)]
    whole = len(short) == 1 and len(literal) == len(parts) - 1 and sum(literal) == short[0].by
    return Named(short[0].sort) if whole else None


def cut_off(axis: Named | Short, key: slice) -> tuple[int, int] | None:
    """How many positions a slice leaves out at the start and at the end, where these are numbers."""
    first, last = key.start or 0, 0
    if key.stop is not None:
        last = -int(key.stop) if isinstance(key.stop, (int, np.integer)) else size_of(axis) - key.stop
    if not isinstance(first, (int, np.integer)) or not isinstance(last, int) or first < 0 or last < 0:
        return None
    return int(first), last


def few(key: slice) -> range:
    """The positions that a slice takes at one end, counted from there: of ``x[:2]``, of ``x[-3:-1]``."""
    first, last = key.start, key.stop
    if first is None and isinstance(last, int) and last > 0:
        first = 0
    if last is None and isinstance(first, int) and first < 0:
        last = 0
    if not isinstance(first, int) or not isinstance(last, int) or (first >= 0 > last) or (first < 0 < last):
        return range(0)
    found = range(first, last)
    return found if len(found) <= limits.SLICED else range(0)


def same(axis: Axis, i: Any, j: Any) -> Term:
    """1 where two indices of the axis are equal, else 0."""
    match axis:
        case Prod():
            return t.mul(*(same(p, a, b) for p, a, b in zip(axis.parts, i, j, strict=True)))
        case Blocks():
            return same(axis.parts[i[0]], i[1], j[1]) if i[0] == j[0] else t.ZERO
        case _:
            return t.delta(i, j)


def flat_index(i: Any) -> tuple[Any, ...]:
    """A structured index as a flat tuple of index terms and ints."""
    return tuple(x for part in i for x in flat_index(part)) if isinstance(i, tuple) else (i,)


def flipped(axis: Axis, i: Any) -> Any:
    """``size - 1 - i`` on an axis."""
    match axis:
        case Named():
            return flip(i, axis.sort)
        case Lit():
            return axis.n - 1 - i
        case Short():
            return Roll(flip(i, axis.sort), axis.by, axis.sort)
        case Prod():
            return tuple(flipped(p, x) for p, x in zip(axis.parts, i, strict=True))
        case Blocks():
            raise Unsupported("flipping an axis that was concatenated")


def fixed(k: int, axis: Axis) -> Any:
    """Position ``k`` (negative from the end) of an axis as an index."""
    match axis:
        case Named():
            needs(axis.sort, -k if k < 0 else k + 1)
            return Fixed(k, axis.sort)
        case Lit():
            if not -axis.n <= k < axis.n:
                raise IndexError(f"index {k} is out of bounds for axis with size {axis.n}")
            return k % axis.n
        case Short():
            needs(axis.sort, axis.by + (-k if k < 0 else k + 1))
            return Fixed(k - axis.by if k < 0 else k, axis.sort)
        case _ if k in (0, -1):
            parts = axis.parts
            if isinstance(axis, Blocks):
                return (k % len(parts), fixed(k, parts[k]))
            return tuple(fixed(k, p) for p in parts)
        case _:
            raise Unsupported(f"position {k} of a merged axis")
