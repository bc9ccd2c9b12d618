"""TRUSTED. The kernel: terms to SMT-LIB, z3's ``unsat`` to theorems. Nothing else of gradproof needs to be believed.

`prove` answers a `Goal` with a `Theorem`, a `Countermodel` or `GaveUp`; `replay` checks a theorem again. It is small on
purpose: `polynomial` and `atoms` (when are two arguments equal), `relations` (what is true of functions), `script` (the
translation), `solver` (z3), `core` (theorems).
"""

from __future__ import annotations

from verify.kernel.core import Countermodel, GaveUp, Goal, Theorem, has_model, prove, replay, smtlib

__all__ = ["Countermodel", "GaveUp", "Goal", "Theorem", "has_model", "prove", "replay", "smtlib"]
