"""Arrays with symbolic sizes, of terms: what NumPy does at every shape at once."""

from __future__ import annotations

from verify.symbolic import creation, functions, indexing, loops  # they enter what they mean

__all__ = ["creation", "functions", "indexing", "loops"]
