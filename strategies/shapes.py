"""Concrete shapes, and object arrays that NumPy does not look into."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from strategies.errors import InvalidArgument

Array = npt.NDArray[Any]
Shape = tuple[int, ...]


def check_shape(shape: object) -> Shape:
    """The shape as a tuple of positive integers. Raises InvalidArgument."""
    entries = tuple(shape) if isinstance(shape, tuple | list) else None
    if entries is None or not all(isinstance(n, int | np.integer) and n >= 1 for n in entries):
        raise InvalidArgument("shape", shape, "not a tuple of positive integers", "pass one such as (2, 3)")
    return tuple(int(n) for n in entries)


def as_object_array(entries: Sequence[object], shape: Shape) -> Array:
    """An object array of the given shape, whatever its entries are."""
    flat = np.empty(len(entries), dtype=object)
    flat[:] = entries
    return flat.reshape(shape)
