"""Named dimensions: shape strings such as `"N 4*H"`, and strategies for consistent sizes of their names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations
from math import prod

from hypothesis import strategies as st

from strategies.errors import InvalidArgument

_FACTOR = re.compile(r"[1-9][0-9]*|[A-Za-z_][A-Za-z_0-9]*")


@dataclass(frozen=True)
class Dimension:
    """One axis of a shape string: a positive integer times a product of names (sorted, so `C*K == K*C`)."""

    coefficient: int
    names: tuple[str, ...]

    def size(self, sizes: Mapping[str, int]) -> int:
        """The number of entries along this axis. Raises InvalidArgument where a name has no size."""
        missing = [name for name in self.names if name not in sizes]
        if missing:
            raise InvalidArgument("sizes", dict(sizes), f"no size for {missing[0]!r}", "add it to the mapping")
        return self.coefficient * prod(sizes[name] for name in self.names)


def parse_shape(text: str) -> tuple[Dimension, ...]:
    """Read a shape string: axes separated by spaces, each a product of names and positive integers.

    `"N D"` has two axes, `"4*H"` and `"C*K"` one, `"7"` a fixed one, `""` none (a scalar).
    Raises InvalidArgument.
    """
    if not isinstance(text, str):
        raise InvalidArgument("shape", text, "not a string", 'write the axes as a string such as "N 4*H"')
    return tuple(_parse_axis(text, axis) for axis in text.split())


def _parse_axis(text: str, axis: str) -> Dimension:
    factors = axis.split("*")
    wrong = [factor for factor in factors if not _FACTOR.fullmatch(factor)]
    if wrong:
        raise InvalidArgument(
            "shape",
            text,
            f"the axis {axis!r} is neither a name, a positive integer nor a product of them",
            'separate axes by spaces, and write products without spaces, as in "N 4*H"',
        )
    numbers = [int(factor) for factor in factors if factor.isdigit()]
    return Dimension(prod(numbers), tuple(sorted(factor for factor in factors if not factor.isdigit())))


def dimension_names(*shapes: str) -> tuple[str, ...]:
    """The names in the shape strings, each once, in the order in which they first appear."""
    names = (factor for shape in shapes for factor in shape.replace("*", " ").split())
    for shape in shapes:
        parse_shape(shape)
    return tuple(dict.fromkeys(name for name in names if not name.isdigit()))


def shape_of(text: str, sizes: Mapping[str, int]) -> tuple[int, ...]:
    """The concrete shape of a shape string: `shape_of("N 4*H", {"N": 2, "H": 3}) == (2, 12)`."""
    return tuple(axis.size(sizes) for axis in parse_shape(text))


def sizes(
    *shapes: str, min_size: int = 1, max_size: int = 4, distinct: bool = False
) -> st.SearchStrategy[dict[str, int]]:
    """Sizes, from `min_size` to `max_size`, for every name in the shape strings; they shrink to `min_size`.

    One name has one size, so the shapes fit together. With `distinct`, any two different axes
    (names, products and literal sizes) have different sizes: at equal sizes a missing transpose goes unseen.
    Raises InvalidArgument where no such sizes exist.
    """
    names = dimension_names(*shapes)
    if not 1 <= min_size <= max_size:
        raise InvalidArgument("max_size", max_size, f"the range from {min_size} is empty", "choose 1 <= min <= max")
    allowed = range(min_size, max_size + 1)
    count = len(names)
    drawn = st.lists(st.sampled_from(allowed), unique=distinct, min_size=count, max_size=count)
    assignments = drawn.map(lambda chosen: dict(zip(names, chosen, strict=True)))
    if not distinct:
        return assignments
    axes = frozenset(axis for shape in shapes for axis in parse_shape(shape))
    if next(_distinct_assignments(names, axes, allowed), None) is None:
        raise InvalidArgument(
            "max_size", max_size, f"no distinct sizes exist for {' '.join(names)}", "choose a larger max_size"
        )
    return assignments.filter(lambda assignment: _all_differ(axes, assignment))


def _distinct_assignments(
    names: tuple[str, ...], axes: frozenset[Dimension], allowed: range
) -> Iterator[dict[str, int]]:
    for drawn in permutations(allowed, len(names)):
        assignment = dict(zip(names, drawn, strict=True))
        if _all_differ(axes, assignment):
            yield assignment


def _all_differ(axes: frozenset[Dimension], assignment: Mapping[str, int]) -> bool:
    return len({axis.size(assignment) for axis in axes}) == len(axes)
