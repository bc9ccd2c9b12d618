"""SciPy's functions on our arrays say what SciPy says of plain ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import scipy.linalg as sl
from scipy import special
from scipy.stats import norm

from tests.concrete.test_against_numpy import run
from tests.symbolic.test_against_numpy import traced
from verify.claims import shapes
from verify.claims.claim import Input
from verify.errors import Unsupported
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import input_axes
from verify.terms.evaluate import Evaluator
from verify.tracing import patches
from verify.tracing.scipy import ROWS

X = np.array([[0.5, -1.25, 2.0], [1.5, 0.25, -0.75], [-0.5, 1.0, 0.125]])
POSITIVE = X @ X.T + np.eye(3)
UNIVERSAL: dict[str, Callable[[Any], Any]] = {
    "expit": special.expit,
    "log_expit": special.log_expit,
    "logit": lambda x: special.logit(x / 10 + 0.5),
    "erfc": special.erfc,
    "ndtr": special.ndtr,
    "log_ndtr": special.log_ndtr,
    "exp10": special.exp10,
    "betaln": lambda x: special.betaln(1 + x * x, 2 + x * x),
    "entr": lambda x: special.entr(x * x),
    "xlogy": lambda x: special.xlogy(x, 1 + x * x),
    "xlog1py": lambda x: special.xlog1py(x, x * x),
    "rel_entr": lambda x: special.rel_entr(x * x, 1 + x * x),
    "kl_div": lambda x: special.kl_div(x * x, 1 + x * x),
}
WRITTEN: dict[str, list[Callable[[Any], Any]]] = {
    "logsumexp": [
        lambda x: special.logsumexp(x),
        lambda x: special.logsumexp(x, axis=1),
        lambda x: special.logsumexp(x, axis=0, b=1 + x * x, keepdims=True),
    ],
    "softmax": [lambda x: special.softmax(x), lambda x: special.softmax(x, axis=1)],
    "polygamma": [lambda x: special.polygamma(0, 1 + x * x), lambda x: special.polygamma(1, 1 + x * x)],
    "log_softmax": [lambda x: special.log_softmax(x), lambda x: special.log_softmax(x, axis=0)],
    "solve": [lambda x: sl.solve(x, x[0]), lambda x: sl.solve(x, x[0], transposed=True)],
    "inv": [lambda x: sl.inv(x)],
    "det": [lambda x: sl.det(x)],
    "pinv": [lambda x: sl.pinv(x)],
    "norm": [lambda x: sl.norm(x), lambda x: sl.norm(x, axis=1), lambda x: sl.norm(x[0], 1)],
    "cholesky": [lambda x: sl.cholesky(x @ x.T), lambda x: sl.cholesky(x @ x.T, lower=True)],
    "cho_factor": [lambda x: np.triu(sl.cho_factor(x @ x.T)[0])],
    "cho_solve": [
        lambda x: sl.cho_solve(sl.cho_factor(x @ x.T), x[0]),
        lambda x: sl.cho_solve(sl.cho_factor(x @ x.T, lower=True), x[0]),
    ],
    "solve_triangular": [
        lambda x: sl.solve_triangular(x, x[0]),
        lambda x: sl.solve_triangular(x, x[0], lower=True),
        lambda x: sl.solve_triangular(x, x[0], trans="T"),
        lambda x: sl.solve_triangular(x, x[0], trans=1, lower=True),
    ],
}
WRITTEN |= {
    "pdf": [lambda x: norm.pdf(x), lambda x: norm.pdf(x, 1, 2)],
    "logpdf": [lambda x: norm.logpdf(x), lambda x: norm.logpdf(x, loc=1, scale=1 + x * x)],
    "cdf": [lambda x: norm.cdf(x), lambda x: norm.cdf(x, scale=2)],
    "sf": [lambda x: norm.sf(x), lambda x: norm.sf(x, 1, 2)],
    "logcdf": [lambda x: norm.logcdf(x, 1)],
}
ALL = [*UNIVERSAL.values(), *(f for several in WRITTEN.values() for f in several)]
NAMES = [*UNIVERSAL, *(f"{name}-{n}" for name, several in WRITTEN.items() for n in range(len(several)))]
NOT_AT_ONE_SHAPE = ("pinv",)  # which has no exact entries there


def test_every_row_is_called() -> None:
    assert {name for rows in ROWS.values() for name in rows} == WRITTEN.keys()


@pytest.mark.parametrize("function", [f for f, n in zip(ALL, NAMES, strict=True) if not n.startswith(NOT_AT_ONE_SHAPE)])
def test_at_one_shape(function: Callable[[Any], Any]) -> None:
    patches.install()
    np.testing.assert_allclose(run(function, X)[0], function(X), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("function", ALL, ids=NAMES)
def test_at_every_shape(function: Callable[[Any], Any]) -> None:
    patches.install()
    x = Input("x", shapes.parse("n n"))
    found = traced(function, [x])
    assert found is not None, "refused"
    axes, closed, _ = found
    expected = np.asarray(function(X))
    weights = np.random.default_rng(0).uniform(0.5, 2, expected.shape)
    tensors = {"x": packed(X, input_axes(x), {"n": 3}), "anything": packed(weights, axes, {"n": 3})}
    assert Evaluator({"n": 3}, tensors).number(closed) == pytest.approx((weights * expected).sum(), rel=1e-6)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: sl.solve(x, x[0], assume_a="pos"),
        lambda x: sl.solve_triangular(x, x[0], unit_diagonal=True),
        lambda x: special.logsumexp(x, return_sign=True)[0],
        lambda x: sl.pinv(x, rtol=0.5),
        special.gamma,
        lambda x: special.polygamma(2, 1 + x * x),
    ],
)
def test_what_would_change_the_meaning_is_refused(function: Callable[[Any], Any]) -> None:
    patches.install()
    with pytest.raises(Unsupported):
        run(function, X)


def test_plain_numbers_are_scipys_own_business() -> None:
    patches.install()
    assert sl.cho_factor(POSITIVE)[0].shape == (3, 3)
    assert special.logsumexp([0.0, 0.0]) == pytest.approx(np.log(2))
    assert sl.solve(POSITIVE, X[0], assume_a="pos") == pytest.approx(np.linalg.solve(POSITIVE, X[0]))
