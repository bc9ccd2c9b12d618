"""Loops over a named size: the body runs at one symbolic index, and what it does is told for all of them.

`loop` runs the body, `kept` sees what it may not change, `summary` says what all iterations together make of the arrays
and variables that it changes, `unknown` what stands for these meanwhile, and `running` which loops run; `states` are
what it hands on, `lists` does the same for lists, and `dicts` for dicts of states; `windows` are pieces that move with
the loop; `comprehensions` and `collecting` make loops of comprehensions and generator expressions. docs/loops.md states
and proves the rules.
"""

from __future__ import annotations

from verify.symbolic.loops import collecting, steps  # they enter what list, sum, enumerate and zip mean
from verify.symbolic.loops.running import followed

__all__ = ["collecting", "followed", "steps"]
