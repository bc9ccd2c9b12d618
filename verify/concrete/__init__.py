"""Arrays at one shape, of dual numbers: what NumPy does, entry by entry."""

from __future__ import annotations

from verify.concrete import elementwise, functions, places, reductions, selections  # they enter what they mean

__all__ = ["elementwise", "functions", "places", "reductions", "selections"]
