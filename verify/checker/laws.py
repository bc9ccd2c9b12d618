"""TRUSTED. What a side relation may be: an instance of a law about what a tensor was defined as, or an input assumed.

A law takes the name of a tensor and says the whole relation, so that an instance leaves nothing open. Each is true
wherever the tensors in it have a value; those about functions of equal arguments first ask that the arguments are
equal, as identities of their own. What is algebra in them is proved in ``verify/certificates/coq/Laws.v``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from verify.checker.data import AFTER, ELEMENTWISE, MATRICES, STATE, Definition, Factor, Product, Side, number, refuse
from verify.checker.identity import instance, negated

ONE: Final = Fraction(1)
UNIT: Final = (Product(ONE, (), ()),)
MOST_ROOT: Final = 64


class Known(NamedTuple):
    """The axes of every tensor, what each was defined as, and what was assumed of inputs."""

    axes: Mapping[str, tuple[str, ...]]
    definitions: Mapping[str, Definition]
    assumed: Mapping[str, tuple[str, ...]]

    def definition(self, tensor: Any, *ops: str) -> Definition:
        """What a tensor was defined as, where that is one of some operations."""
        fits = tensor in self.definitions and self.definitions[tensor].op in ops
        refuse(not fits, f"a law about {tensor!r}, which is no {' or '.join(ops)}")
        return self.definitions[tensor]

    def entry(self, tensor: str, places: Mapping[int, int] | None = None) -> Factor:
        """The entry at free indices, with others in the places of some."""
        return tensor, tuple((places or {}).get(i, i) for i in range(len(self.axes[tensor])))


class Instance(NamedTuple):
    """A relation ``side = 0`` for all values of its free indices, where each of the ``conditions`` is an identity."""

    free: tuple[str, ...]
    side: Side
    conditions: tuple[tuple[tuple[str, ...], Side], ...] = ()


def times(factors: Sequence[Factor], side: Side = UNIT, c: Fraction = ONE) -> Side:
    """A side times entries at its free indices."""
    return tuple(Product(c * p.coefficient, p.bound, (*factors, *p.factors)) for p in side)


def power(known: Known, tensor: str, swapped: int = 0) -> Instance:
    """``t = b^(1/q)``: ``t^q = b``, or ``b = t^q``; ``t = b^(-1/q)``: ``t^q b = 1``."""
    d = known.definition(tensor, "power")
    e = number(d.given[0])
    refuse(abs(e.numerator) != 1, "a power that is no root and no reciprocal")
    refuse(e.denominator > MOST_ROOT, "a root of a large degree")
    powers = [known.entry(tensor)] * e.denominator
    if e < 0:
        return Instance(known.axes[tensor], times(powers, d.of[0]) + negated(UNIT))
    side = times(powers) + negated(d.of[0])
    return Instance(known.axes[tensor], negated(side) if swapped else side)


def one_of(known: Known, tensor: str, k: int) -> Instance:
    """Of the positions on axis ``k``, one is selected: they sum to 1."""
    return _sum_is_one(known, tensor, _selected(known, tensor, k), k)


def simplex(known: Known, tensor: str) -> Instance:
    """The rows of an input sum to 1."""
    axes = _assumed(known, tensor, "simplex")
    return _sum_is_one(known, tensor, axes, len(axes) - 1)


def _sum_is_one(known: Known, tensor: str, axes: tuple[str, ...], k: int) -> Instance:
    free = axes[:k] + axes[k + 1 :]
    places = {i: i - (i > k) for i in range(len(axes))} | {k: len(free)}
    return Instance(free, (Product(ONE, (axes[k],), (known.entry(tensor, places),)), *negated(UNIT)))


def _selected(known: Known, tensor: str, k: int) -> tuple[str, ...]:
    axes = known.axes.get(tensor, ())
    refuse(type(k) is not int or not 0 <= k < len(axes), "a selection along an axis that there is not")
    if tensor not in known.definitions:
        fact = {-1: "one_hot", -2: "one_hot_columns"}.get(k - len(axes))
        refuse(fact not in known.assumed.get(tensor, ()), f"a selection by {tensor!r}, not assumed to be one")
        return axes
    d = known.definition(tensor, "label", "largest", "turned")
    fitting = {
        # a flip or a roll: a bijection of an axis onto itself
        "turned": set(d.given[:2]) == {0, 1} and len(axes) == 2 and axes[0] == axes[1],
        "label": d.given[0] == k not in d.given[2:] and f"below {axes[k]}" in known.assumed.get(str(d.given[1]), ()),
        "largest": d.given == (k,) and k not in d.mentioned and d.extra == (axes[k],),
    }
    refuse(not fitting[d.op], "a selected position that depends on itself, or is of another axis")
    return axes


def turned(known: Known, tensor: str, *at: int) -> Instance:
    """A function has one value at equal arguments: its entry at ``at`` is that at ``0, 1, ...``.

    For an inverse whose two places change places, that of the transpose: its matrix has to be symmetric.
    """
    d = known.definition(tensor, *ELEMENTWISE, *MATRICES, "determinant")
    axes = known.axes[tensor]
    fits = len(at) == len(axes) and all(type(i) is int and 0 <= i < len(axes) for i in at)
    refuse(not fits or tuple(axes[i] for i in at) != axes, "a tensor at places that are none of its axes")
    extra = tuple(range(len(axes), len(axes) + len(d.extra)))
    if d.op in MATRICES:
        row, column = d.given[:2]
        turns = (at[row], at[column]) == (column, row) and d.op == "inverse"
        extra = extra[::-1] if turns else extra
        refuse(not turns and (at[row], at[column]) != (row, column), "a matrix at other places")
    free = axes + d.extra
    moved = tuple(instance(d.of[0], (*at, *extra), len(free)))
    same = times([known.entry(tensor)]) + negated(times([(tensor, at)]))
    return Instance(axes, same, ((free, d.of[0] + negated(moved)),))


def _assumed(known: Known, tensor: str, fact: str) -> tuple[str, ...]:
    """The axes of an input of which ``fact`` was assumed."""
    fits = tensor not in known.definitions and fact in known.assumed.get(tensor, ())
    refuse(not fits, f"{tensor!r} was not assumed to be {fact}")
    return known.axes[tensor]


def symmetric(known: Known, tensor: str) -> Instance:
    """An input is a symmetric matrix, or several."""
    axes = _assumed(known, tensor, "symmetric")
    i, j = len(axes) - 2, len(axes) - 1
    refuse(i < 0 or axes[i] != axes[j], "a symmetry of something else than square matrices")
    return Instance(axes, times([known.entry(tensor)]) + negated(times([known.entry(tensor, {i: j, j: i})])))


def telescope(known: Known, one: str, other: str) -> Instance:
    """Two states that are handed on in opposite directions, by what they are after it: by induction over the positions.

    Between two neighbours there is one pairing: what the one state leaves, times what the other finds there. So the sum
    of all that are left less all that are found is that after the last position less that before the first.
    """
    a, b = (known.definition(last, AFTER).given[0] for last in (one, other))
    of_a, of_b = (known.definition(state, STATE) for state in (a, b))
    axes, end = known.axes[a], known.axes[one]
    fits = axes == known.axes[b] and (*axes[:1], *end) == axes and end == known.axes[other] and len(axes) > len(end)
    refuse(not fits or of_a.given == of_b.given, "states that do not meet")
    start_a, start_b = (tuple(instance(d.of[0], range(-1, len(end)), len(end))) for d in (of_a, of_b))
    ends = times([known.entry(one)], start_b) + negated(times([known.entry(other)], start_a))
    steps = times([known.entry(a)], of_b.of[1]) + negated(times([known.entry(b)], of_a.of[1]))
    summed = [(end, p) for p in ends] + [(axes, p) for p in steps]
    return Instance((), tuple(p._replace(bound=sorts + p.bound) for sorts, p in summed))


LAWS: Final[Mapping[str, Callable[..., Instance]]] = {
    "power": power,
    "one of": one_of,
    "turned": turned,
    "simplex": simplex,
    "symmetric": symmetric,
    "telescope": telescope,
}
