"""The table of JAX's primitives: what each one is in NumPy, by its name in a jaxpr.

A row takes arrays (of NumPy, or traced) and the primitive's parameters under JAX's names, in which symbolic dimensions
are already sizes of ours; ``of`` is the kind of what it makes (``f``, ``i``, ``b``). The modules of this package enter
rows as they are imported. ``CALLS`` are the primitives that hold jaxprs of their own: their rows are given who runs
these first.
"""

from __future__ import annotations

from typing import Final

from verify.libraries.rows import Rows

ROWS: Final = Rows()
CALLS: Final = Rows()
row = ROWS.row
call = CALLS.row
