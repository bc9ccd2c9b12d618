"""The table of torch's functions and methods: what each one is in NumPy, by torch's name for it.

A row takes arrays (of NumPy, or traced) in the place of tensors, and torch's other arguments under torch's names. The
modules of this package enter rows as they are imported.
"""

from __future__ import annotations

from typing import Any, Final

from verify.libraries.rows import Row as Row
from verify.libraries.rows import Rows

ROWS: Final = Rows()
row = ROWS.row


def axis_of(dim: Any) -> Any:
    """NumPy's axis from torch's ``dim``: a list becomes a tuple, and no dimensions mean all."""
    if isinstance(dim, (list, tuple)):
        return tuple(dim) or None
    return dim


def sizes_of(sizes: tuple[Any, ...]) -> tuple[Any, ...]:
    """The sizes of ``f(2, 3)`` and of ``f((2, 3))``."""
    return tuple(sizes[0]) if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)) else sizes
