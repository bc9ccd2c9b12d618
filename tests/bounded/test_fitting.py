"""A slip in the shapes is told, and is no proof at the few shapes at which the forward runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from verify import claim, pipeline
from verify.bounded.fitting import misfit
from verify.codes import Code

A = Any


@claim(W="H m", X="n m")
def slip(W: A, X: A) -> A:
    return W @ X


@slip.gradient("W", "X")
def slip_backward(G: A, W: A, X: A) -> A:
    return G @ X.T, W.T @ G


@claim(x="N", y="M")
def product(x: A, y: A) -> A:
    return (x * y).sum()


@product.gradient("x", "y")
def product_backward(G: A, x: A, y: A) -> A:
    return G * y, G * x


@claim(W="Hm", X="mn")
def run_together(W: A, X: A) -> A:
    return W @ X


@claim(W="HxM", X="MXn")
def with_crosses(W: A, X: A) -> A:
    return W @ X


@claim(W="H*m", X="m n")
def multiplied(W: A, X: A) -> A:
    return W @ X


@claim(x="D", H="H", K="K")
def merged(x: A, H: A, K: A) -> A:
    return x.reshape(len(H), len(K)) * np.outer(H, K)


@claim(x="N M", w="K L")
def windows(x: A, w: A) -> A:
    return (np.lib.stride_tricks.sliding_window_view(x, w.shape) * w).sum((2, 3))


@claim(x="N")
def halves(x: A) -> A:
    return x.reshape(2, -1).sum(0)


@claim(A="N N")
def root(A: A) -> A:
    return np.linalg.cholesky(A)


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        (slip, "raises wherever m != n"),
        (run_together, 'did you mean W="H m", X="m n"?'),
        (with_crosses, 'did you mean W="H M", X="M n"?'),
        (multiplied, "raises at 27 of 27 shapes that were tried (ValueError"),
        (multiplied, 'did you mean W="H m"?'),
        (product, "raises wherever N != M"),
        (merged, "raises at 26 of 27 shapes"),
        (windows, None),
        (halves, None),
        (root, None),
    ],
)
def test_shapes_that_do_not_fit_are_told(stated: A, said: str | None) -> None:
    found = misfit(stated.__claim__)
    assert (found is None) if said is None else (found is not None and said in found.message)


@pytest.mark.parametrize("require", ["all-shapes", "bounded", "tested"])
def test_a_slip_is_no_tick_whatever_is_asked_for(require: str) -> None:
    found = pipeline.check(slip, bound=2, examples=10, require=require)
    assert not found
    for _, gradient in found:
        assert gradient.status == "unknown" and gradient.reason is not None
        assert gradient.reason.code == Code.UNFIT_SHAPES and not gradient.reaches(require)


def test_a_refutation_says_which_sizes_are_one() -> None:
    found = pipeline.check(product, bound=2, examples=10, require="tested")
    assert all(g.status == "refuted" and "wherever N != M" in g.notes[-1] for _, g in found)
