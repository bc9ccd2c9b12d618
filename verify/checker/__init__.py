"""TRUSTED. A checker of certificates: plain JSON data in, and an accepted identity or a refusal out.

It imports nothing of gradproof but its own four files, runs nothing that it reads, and is the twin of the checker that
`certificates/coq/Soundness.v` proves sound. What it accepts: for all sizes, all inputs as they are assumed to be and
all cotangents and directions, ``left = right`` wherever every defined tensor has a value; and, where it states a loss,
that ``left`` is its derivative. `data` reads what a certificate says, `identity` decides when a sum of products is
zero, `laws` says what a side relation may be, `gradient` differentiates.
"""

from __future__ import annotations

from verify.checker.check import OF_LOSS, Accepted, Checker, accept
from verify.checker.data import Refused

__all__ = ["OF_LOSS", "Accepted", "Checker", "Refused", "accept"]
