"""TRUSTED. The kernel: goals to SMT-LIB, z3's ``unsat`` to theorems. It believes nobody; that a goal says what a claim
says is for those who make goals (`bounded`, `everyshape`), who are trusted as well.

`prove` answers a `Goal` with a `Theorem`, a `Countermodel` or `GaveUp`; `replay` checks a theorem again, and `record`
writes evidence of none that does not replay. It is small on purpose: `polynomial` and `atoms` (when are two arguments
equal), `relations` (what is true of functions), `script` (the translation) with its comments in `words`, `solver` (z3),
`core` (theorems).
"""

from __future__ import annotations

from verify.kernel.core import Countermodel, GaveUp, Goal, Theorem, model, prove, record, replay

__all__ = ["Countermodel", "GaveUp", "Goal", "Theorem", "model", "prove", "record", "replay"]
