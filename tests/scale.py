"""How many random cases a fuzz draws: a fixed number, times the factor in GRADPROOF_FUZZ (10: a long run; 0.1: a quick one)."""

from __future__ import annotations

import os


def scaled(count: int) -> int:
    """``count`` times the factor of the environment, at least one."""
    return max(1, round(count * float(os.environ.get("GRADPROOF_FUZZ", "1"))))
