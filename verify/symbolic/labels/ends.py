"""Comparisons of the position of a loop, counted from where code likes, as ones with the first or the last position.

`i + 1 < N` is `i < N - 1`, and `i >= 1` is `i > 0`: of integers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from verify.symbolic import axes as ax
from verify.symbolic.labels import Counted
from verify.symbolic.sizes import Size

TURNED: Final = {
    **{"less": "greater", "greater": "less", "less_equal": "greater_equal", "greater_equal": "less_equal"},
    **{"equal": "equal", "not_equal": "not_equal"},
}
NEIGHBOURS: Final = {  # of integers: the same of the number that is one more or less
    **{"less": ("less_equal", -1), "less_equal": ("less", 1)},
    **{"greater": ("greater_equal", 1), "greater_equal": ("greater", -1)},
}


def at_an_end(name: str, inputs: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    """A comparison of a position as one with 0 or N - 1, where it is one; as it stands elsewhere."""
    (a, b), same = inputs, name
    if not isinstance(a, Counted):
        a, b, same = b, a, TURNED[name]
    if isinstance(a, Counted) and type(b) in (int, Size):
        position, sign, added = a.parts
        for other, number in _ways(same, b - added) if sign == 1 else _ways(TURNED[same], added - b):
            if _is_end(number, ax.size_of(position.target)):
                return other, (position, number)
    return name, inputs


def _ways(name: str, number: Any) -> Iterator[tuple[str, Any]]:
    yield name, number
    if name in NEIGHBOURS:
        other, more = NEIGHBOURS[name]
        yield other, number + more


def _is_end(number: Any, size: Any) -> bool:
    found = Size.of(number).simplified()
    return found == 0 if isinstance(found, int) else Size.of(number - size + 1).simplified() == 0
