"""TRUSTED. A checker of certificates: plain JSON data in, and an accepted identity or a refusal out.

It imports nothing of gradproof but its own three files, runs nothing that it reads, and is the twin of the checker that
`certificates/coq/Soundness.v` proves sound. What it accepts: for all sizes, all inputs as they are assumed to be and
all cotangents and directions, ``left = right`` wherever every defined tensor has a value. `data` reads what a
certificate says, `identity` decides when a sum of products is zero, `laws` says what a side relation may be.
"""

from __future__ import annotations

from verify.checker.check import Accepted, accept, identities
from verify.checker.data import Refused

__all__ = ["Accepted", "Refused", "accept", "identities"]
