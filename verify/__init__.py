"""gradproof: is the gradient that you derived right? For all values, and for every shape.

State a forward function and its gradient in plain NumPy with `claim` (or course code with `from_cached`, `from_loss`)
and ask `check` for a verdict. The command line is ``gradproof``; ``python -m verify`` is the same.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from verify.claims.statement import claim, from_cached, from_loss

if TYPE_CHECKING:
    from verify.explain.derivation.asked import derive
    from verify.jaxpr.claim import from_jax
    from verify.pipeline import check
    from verify.pytorch.claim import from_torch
    from verify.verdict import Verdict

__all__ = ["Verdict", "check", "claim", "derive", "from_cached", "from_jax", "from_loss", "from_torch"]


# loaded only when they are asked for, so that a claim file imports in no time
_LATER = {
    "check": "verify.pipeline",
    "derive": "verify.explain.derivation.asked",
    "Verdict": "verify.verdict",
    "from_jax": "verify.jaxpr.claim",
    "from_torch": "verify.pytorch.claim",
}


def __getattr__(name: str) -> Any:
    """The names of the interface that load much."""
    if name in _LATER:
        return getattr(import_module(_LATER[name]), name)
    raise AttributeError(f"module 'verify' has no attribute {name!r}")
