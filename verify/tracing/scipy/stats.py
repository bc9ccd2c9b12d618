"""The normal distribution of ``scipy.stats`` in NumPy; source: SciPy's documentation of ``norm``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np


def pdf(x: Any, loc: Any = 0, scale: Any = 1) -> Any:
    """exp(-z^2/2) / sqrt(2 pi), for z = (x - loc) / scale, by the scale."""
    return np.exp(-(((x - loc) / scale) ** 2) / 2) / (np.sqrt(2 * np.pi) * scale)


def logpdf(x: Any, loc: Any = 0, scale: Any = 1) -> Any:
    """The logarithm of `pdf`."""
    return -(((x - loc) / scale) ** 2) / 2 - np.log(scale) - np.log(2 * np.pi) / 2


def cdf(x: Any, loc: Any = 0, scale: Any = 1) -> Any:
    """The integral of `pdf` up to x."""
    from scipy import special  # SciPy itself is imported by the user's code, or not at all

    return special.ndtr((x - loc) / scale)


def sf(x: Any, loc: Any = 0, scale: Any = 1) -> Any:
    """1 - `cdf`."""
    return cdf(2 * loc - x, loc, scale)


def logcdf(x: Any, loc: Any = 0, scale: Any = 1) -> Any:
    """The logarithm of `cdf`."""
    from scipy import special

    return special.log_ndtr((x - loc) / scale)


ROWS: Final[Mapping[str, Callable[..., Any]]] = {f.__name__: f for f in (pdf, logpdf, cdf, sf, logcdf)}
