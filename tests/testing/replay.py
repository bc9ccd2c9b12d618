"""Runs the snippet of a counterexample in plain NumPy."""

import contextlib
import io

import numpy as np


def shows(refutation) -> bool:
    """Whether the pasted snippet shows the mistake: it raises, or prints two values (or shapes) that differ."""
    names: dict = {}
    shape = refutation.by == "shape"
    try:
        with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            exec(compile(refutation.counterexample.snippet, "<snippet>", "exec"), names)
    except Exception:
        return shape or refutation.by == "definedness"
    claimed, true = names["claimed"], names["true"]
    if shape:
        return claimed != true
    return not abs(claimed - true) <= 1e-6 * max(1e-6, abs(true))
