"""How many random cases a fuzz draws: a fixed number, which GRADPROOF_FUZZ=k multiplies (never divides)."""

from __future__ import annotations

import os


def scaled(count: int) -> int:
    """``count`` times the factor of the environment, at least ``count``."""
    return count * max(1, int(os.environ.get("GRADPROOF_FUZZ", "1")))
