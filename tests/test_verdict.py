"""A verdict in Python: true or false, one readable line, and the terminal's view in a notebook."""

from __future__ import annotations

import numpy as np

import verify
from verify import claim


@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X


@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return G @ X.T, 2 * W.T @ G


def test_a_verdict_shows_itself() -> None:
    verdict = verify.check(linear)
    assert not verdict
    assert verdict.gradients["W"] and not verdict.gradients["X"]
    assert repr(verdict).startswith("<Verdict linear: d/dW: proved (all-shapes); d/dX: refuted: ")
    page = verdict._repr_html_()
    assert page.startswith("<pre") and page.endswith("</pre>")
    for shown in ("proved at every shape", "repair", "dX = W.T @ G", "claimed", "import numpy as np"):
        assert shown in page


def test_the_decorated_functions_stay_what_they_were() -> None:
    W, X = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
    assert np.array_equal(linear(W, X), W @ X)
    assert np.array_equal(linear_backward(np.ones((2, 4)), W, X)[0], np.ones((2, 4)) @ X.T)
