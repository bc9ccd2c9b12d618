"""A verdict in Python: true or false, one readable line, and the terminal's view in a notebook."""

from __future__ import annotations

import subprocess
import sys

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


@claim(x="N")
def smallest_first(x):
    return np.sort(x)[0] * x


@smallest_first.gradient("x")
def smallest_first_backward(G, x):
    i = np.argsort(x)[0]
    return G * x[i] + np.where(np.arange(x.shape[0]) == i, (G * x).sum(), 0)


def test_a_verdict_is_true_where_it_is_what_was_asked_for() -> None:
    """As the command line's exit code is 0: a proof at listed shapes is not one at every shape."""
    asked = {require: verify.check(smallest_first, bound=2, require=require) for require in ("all-shapes", "bounded")}
    assert {v.gradients["x"].scope for v in asked.values()} == {"bounded"}
    assert not asked["all-shapes"] and asked["bounded"]


def test_a_gradient_that_is_typed_again_is_corrected() -> None:
    """In a notebook or at a prompt, where the main module has no file; in a file, two are an error."""
    cells = """if True:
        import verify
        stated = '@verify.claim(x="N")\\ndef square(x):\\n    return x * x'
        wrong = '@square.gradient("x")\\ndef backward(G, x):\\n    return G * x'
        exec(stated), exec(wrong)
        assert not verify.check(square)
        exec(wrong.replace("G * x", "2 * G * x"))
        assert verify.check(square)
        exec(stated), exec(wrong.replace("G * x", "2 * G * x"))
        assert verify.check(square).name == "square" and verify.check(square)
    """
    ran = subprocess.run([sys.executable, "-c", cells], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_the_decorated_functions_stay_what_they_were() -> None:
    W, X = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
    assert np.array_equal(linear(W, X), W @ X)
    assert np.array_equal(linear_backward(np.ones((2, 4)), W, X)[0], np.ones((2, 4)) @ X.T)
