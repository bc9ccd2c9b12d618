"""Named dimensions: the names in shape strings, and strategies for consistent sizes of them."""

from collections.abc import Iterator, Mapping
from itertools import permutations

from hypothesis import strategies as st

from strategies.axes import Dimension, parse_shape
from strategies.errors import InvalidArgument


def dimension_names(*shapes: str) -> tuple[str, ...]:
    """The names in the shape strings, each once, in the order in which they first appear."""
    return tuple(dict.fromkeys(name for shape in shapes for axis in parse_shape(shape) for name in axis.names))


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
    axes = frozenset(
        Dimension(axis.coefficient, tuple(sorted(axis.names))) for shape in shapes for axis in parse_shape(shape)
    )  # `C*K` is `K*C`
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
