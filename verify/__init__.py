"""gradproof: is the gradient that you derived right? For all values, and for every shape.

State a forward function and its gradient in plain NumPy with `claim` (or course code with `from_cached`, `from_loss`)
and ask `check` for a verdict. The command line is ``gradproof``; ``python -m verify`` is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verify.claims.claim import claim, from_cached, from_loss

if TYPE_CHECKING:
    from verify.pipeline import check
    from verify.verdict import Verdict

__all__ = ["Verdict", "check", "claim", "from_cached", "from_loss"]


def __getattr__(name: str) -> Any:
    """`check` and `Verdict` load what they need only when they are asked for: a claim file imports in no time."""
    if name == "check":
        from verify.pipeline import check

        return check
    if name == "Verdict":
        from verify.verdict import Verdict

        return Verdict
    raise AttributeError(f"module 'verify' has no attribute {name!r}")
