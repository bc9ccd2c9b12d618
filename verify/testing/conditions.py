"""Does a claim's condition on an expression hold at a point? In exact arithmetic: its formula has a value there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from verify.claims.claim import Claim
from verify.concrete.array import Array, blank, lift, wrap
from verify.concrete.create import tracing
from verify.errors import GradproofError
from verify.numbers.dual import Dual
from verify.numbers.real import rational
from verify.tracing.session import exact

Values = Any  # an object array of Fractions, or an array of ints for the integer kinds


def hold(claim: Claim, values: Mapping[str, Values]) -> bool:
    """Whether the inputs satisfy every condition; False where 60 digits do not tell."""
    if not claim.conditions:
        return True
    arrays = {i.name: array(values[i.name]) if i.differentiable else values[i.name] for i in claim.inputs}
    try:
        with tracing(exact()):
            found = [lift(c.value(arrays)) for c in claim.conditions]
    except (GradproofError, ArithmeticError, np.linalg.LinAlgError):
        return False
    return all(e.value.defined for a in found for e in np.asarray(a, dtype=object).flat)


def array(values: Values, direction: Values | None = None) -> Array:
    """A traced array of Fractions, with tangents."""
    made = blank(np.shape(values))
    for i in np.ndindex(*made.shape):
        tangent = None if direction is None or not direction[i] else rational(direction[i])
        made[i] = Dual(rational(values[i]), tangent)
    return wrap(made)
