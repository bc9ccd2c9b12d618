"""Shape strings such as `"N 4*H"`: axes separated by spaces, each a product of names and positive integers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import prod

from strategies.errors import InvalidArgument

_FACTOR = re.compile(r"[A-Za-z_][A-Za-z_0-9]*|[0-9]+")


@dataclass(frozen=True)
class Dimension:
    """One axis of a shape string: a positive integer times a product of names, in the order in which they stand."""

    coefficient: int
    names: tuple[str, ...] = ()

    def size(self, sizes: Mapping[str, int]) -> int:
        """The number of entries along this axis. Raises InvalidArgument where a name has no size."""
        missing = [name for name in self.names if name not in sizes]
        if missing:
            raise InvalidArgument("sizes", dict(sizes), f"no size for {missing[0]!r}", "add it to the mapping")
        return self.coefficient * prod(sizes[name] for name in self.names)

    def __str__(self) -> str:
        if not self.names:
            return str(self.coefficient)
        return "*".join([str(self.coefficient)] * (self.coefficient != 1) + list(self.names))


def parse_axis(axis: str) -> Dimension | None:
    """One axis; None where it is neither a name, a positive integer nor a product of them."""
    factors = axis.split("*")
    if not all(map(_FACTOR.fullmatch, factors)):
        return None
    coefficient = prod(int(factor) for factor in factors if factor.isdigit())
    return Dimension(coefficient, tuple(f for f in factors if not f.isdigit())) if coefficient else None


def parse_shape(text: str) -> tuple[Dimension, ...]:
    """Read a shape string: `"N D"` has two axes, `"4*H"` and `"C*K"` one, `"7"` a fixed one, `""` none (a scalar).

    Raises InvalidArgument.
    """
    if not isinstance(text, str):
        raise InvalidArgument("shape", text, "not a string", 'write the axes as a string such as "N 4*H"')
    return tuple(_axis_of(text, axis) for axis in text.split())


def _axis_of(text: str, axis: str) -> Dimension:
    found = parse_axis(axis)
    if found is None:
        raise InvalidArgument(
            "shape",
            text,
            f"the axis {axis!r} is neither a name, a positive integer nor a product of them",
            'separate axes by spaces, and write products without spaces, as in "N 4*H"',
        )
    return found
