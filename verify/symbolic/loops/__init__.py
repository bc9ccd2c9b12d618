"""Loops over a named size: the body runs at one symbolic index, and what it does is told for all of them.

`loop` runs the body, `kept` sees what it may not change, `summary` says what all iterations together make of the arrays
and variables that it changes, `unknown` what stands for these meanwhile. docs/loops.md states and proves the rules.
"""

from __future__ import annotations

from verify.symbolic.loops import steps  # it enters what enumerate and zip mean
from verify.symbolic.loops.loop import followed

__all__ = ["followed", "steps"]
