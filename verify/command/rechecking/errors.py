"""Why a report is not established again."""

from __future__ import annotations


class Refused(Exception):
    """Something in it is not as this version of gradproof would write it."""


class OtherVersion(Refused):
    """Another version of gradproof wrote it: this one cannot tell."""
