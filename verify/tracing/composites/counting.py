"""NumPy's functions that count."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np

from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported


def bincount(x: Any, weights: Any = None, minlength: Any = 0) -> Any:
    """``np.bincount``; with symbolic sizes into ``minlength`` bins, of which there is one for each label."""
    if getattr(x, "symbolic", False):
        if isinstance(minlength, int):
            raise unsupported("np.bincount into bins whose number the labels decide: say minlength=")
    elif isinstance(x, Traced):
        raise unsupported("np.bincount of what is no array of integers")
    else:
        minlength = max(operator.index(minlength), int(np.max(x, initial=-1)) + 1)
    found = np.zeros(minlength)
    np.add.at(found, x, 1.0 if weights is None else weights)
    return found
