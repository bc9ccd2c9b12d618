"""What our arrays compute is what NumPy computes: the same expression on both, and its derivative by differences."""

from fractions import Fraction as F

import numpy as np
import pytest

from verify.concrete.array import Array, lift
from verify.concrete.create import tracing
from verify.testing.exact import array
from verify.tracing import session

A = np.array([[2.25, -1.5, 3.5], [1.25, 4.5, -2.75]])  # no entry, and no tie, is at a kink of the expressions
S = np.array([[3, 1, 0], [1, 4, 2], [0, 2, 5]], dtype=float)
V = np.array([0.5, -2.0, 1.5])


def fill_and_write(x):
    out = np.zeros((3, 2))
    out[:, 0] = x[0]
    out[0, 1] += x[1, 2]
    out[[1, 2], [1, 1]] = x[1, :2]
    out *= 2
    return out


def scattered(x):
    out = np.zeros_like(x)
    np.add.at(out, (np.array([0, 0, 1]), np.array([2, 2, 1])), x[0])
    return out


def masked_write(x):
    out = x.copy()
    out[x < 0] = 0
    out[~(x > 2) & (x > 0)] *= 3
    return out


def running(x):
    h = np.zeros(x.shape[0])
    for t in range(x.shape[1]):
        h = np.tanh(h + x[:, t])
    return h


def divided(x):
    return np.divide(1, x, out=np.zeros_like(x), where=x > 0)


def scalars(x):
    s = x[0, 0]
    t = s
    s += x[1, 1]
    return s * t + x.sum().item()


EXPRESSIONS = {
    "arithmetic": lambda x: (x + 1) * x / 2 - 3 / (x + 10) + 2**x + x**3,
    "matmul": lambda x: x @ x.T @ x,
    "einsum": lambda x: np.einsum("ij,kj,k->ik", x, x, V[:2]),
    "tensordot": lambda x: np.tensordot(x, x, axes=([1], [1])),
    "dot": lambda x: np.dot(x, V) + x.dot(V),
    "outer": lambda x: np.outer(x, V),
    "kron": lambda x: np.kron(x, x[:1]),
    "cross": lambda x: np.cross(x[0], x[1]),
    "inner": lambda x: np.inner(x, x) + np.vdot(x, x),
    "elementwise": lambda x: np.exp(x) + np.log(x * x + 1) + np.tanh(x) + np.sqrt(x + 5) + np.sin(x) * np.cos(x),
    "abs_sign": lambda x: np.abs(x) * np.sign(x) + abs(x) + np.square(x) + np.reciprocal(x),
    "sum": lambda x: x.sum() + x.sum(0).sum() + np.sum(x, axis=(0, 1), keepdims=True)[0, 0],
    "mean": lambda x: x.mean(axis=1, keepdims=True) - np.mean(x),
    "var": lambda x: x.var(0) + np.var(x, axis=0, ddof=1) + x.std(axis=0),
    "maximum": lambda x: np.maximum(x, 0) + np.minimum(x, V) + x.max(1, keepdims=True) - x.min() + np.clip(x, -1, 2),
    "where": lambda x: np.where(x > 0, np.log(np.where(x > 0, x, 1)), x / 2),
    "mask": lambda x: x * (x > 0) + (x > 1).astype(float) + (x >= 2).sum(),
    "masked_write": masked_write,
    "logical": lambda x: np.where(np.logical_and(x > 0, np.logical_not(x > 2)) | (x < -1), x, 0),
    "select_entries": lambda x: x[x > 0] * 2,
    "reshape": lambda x: x.reshape(3, 2).T.ravel()[::-1][1:5].reshape(2, -1),
    "index": lambda x: x[:, None, [2, 0]] + x[..., -1][:, None, None],
    "axes": lambda x: np.expand_dims(np.swapaxes(x, 0, 1), 0).squeeze(0) + np.moveaxis(x, 0, 1) + x.T,
    "concatenate": lambda x: np.concatenate([x, x[:1] * 2], 0) @ np.hstack([x[0], x[1]])[:3],
    "stack": lambda x: np.stack([x[0], x[1]], axis=1) + np.vstack([x[:, 0], x[:, 1], x[:, 2]]),
    "split": lambda x: np.split(x, 3, axis=1)[1] * np.array_split(x, 2, axis=1)[1],
    "pad": lambda x: np.pad(x, ((1, 0), (0, 2))),
    "tile": lambda x: np.tile(x, (2, 1)) + np.repeat(x, 2, axis=0)[[0, 2, 1, 3]],
    "roll_flip": lambda x: np.roll(x, 1, axis=1) + np.flip(x, 1) + x[::-1] + np.fliplr(x),
    "cumulative": lambda x: np.cumsum(x, 1) + np.cumprod(x, axis=0) + np.prod(x),
    "triangles": lambda x: np.tril(x) + 2 * np.triu(x, 1) + np.diag(np.diag(x[:, :2]))[:, :1] + np.trace(x),
    "broadcast": lambda x: np.broadcast_to(x[0], (2, 3)) * x + x[0] * x[:, :1],
    "take": lambda x: np.take(x, [2, 0], axis=1) + np.take_along_axis(x, np.array([[0, 1], [1, 2]]), 1),
    "made": lambda x: (
        np.eye(2) @ x + np.ones((2, 3)) * np.full(3, 2.5) + np.array([[1, 2, 3], [4, 5, 6]]) + np.linspace(0, 1, 3)
    ),
    "array_of": lambda x: np.array([x[0, 0], x[1, 1] * 2]) + np.array([[x[0, 1]], [3.0]])[:, 0],
    "norm": lambda x: (
        np.linalg.norm(x) + np.linalg.norm(x, axis=1).sum() + np.linalg.norm(x[0], 1) + np.linalg.norm(x, 1)
    ),
    "inverse": lambda x: np.linalg.inv(x[:, :2]) @ x + np.linalg.solve(x[:, :2], x),
    "determinant": lambda x: np.linalg.det(x[:, :2]) + np.linalg.slogdet(x[:, :2])[1] * np.linalg.slogdet(x[:, :2])[0],
    "pinv": lambda x: np.linalg.pinv(x) + np.linalg.pinv(x.T).T,
    "matrix_power": lambda x: np.linalg.matrix_power(x[:, :2], 3) + np.linalg.matrix_power(x[:, :2], -1),
    "multi_dot": lambda x: np.linalg.multi_dot([x, x.T, x]),
    "softmax": lambda x: (
        np.exp(x - x.max(-1, keepdims=True)) / np.exp(x - x.max(-1, keepdims=True)).sum(-1, keepdims=True)
    ),
    "sorted": lambda x: np.sort(x, axis=1) + x[:, x[0].argsort()],
    "argmax": lambda x: x[np.arange(2), x.argmax(1)] * x[0, np.argmin(x[0])],
    "at": scattered,
    "fill_and_write": fill_and_write,
    "loop": running,
    "divide_where": divided,
    "scalars": scalars,
    "out": lambda x: np.add(x, 1, out=x.copy()) + np.exp(x, out=np.zeros_like(x)),
    "average": lambda x: np.average(x, axis=0, weights=[1, 3]) + np.ptp(x, axis=0),
    "outer_ufunc": lambda x: np.subtract.outer(x[0], x[1]) + np.multiply.outer(x[0], V),
    "iteration": lambda x: sum(row * (i + 1) for i, row in enumerate(x)) + sum(v for v in x.flat),
    "diff": lambda x: np.diff(x, axis=1),
    "logaddexp": lambda x: np.logaddexp(x[0], x[1]) + np.hypot(x[0], x[1]) + np.log1p(np.exp(x[0])),
    "select": lambda x: np.select([x < 0, x > 2], [x * x, 3 * x], default=1.0),
    "fill_diagonal": lambda x: _diagonal_filled(x),
    "power_of": lambda x: (x * x + 1) ** 0.5 + (x * x + 2) ** -1.5 + (x * x) ** x,
    "meshes": lambda x: x[np.ix_([0, 1], [2, 0])] + x[np.triu_indices(2)][:2],
    "batched": lambda x: np.linalg.inv(np.stack([x[:, :2], x[:, 1:]])) @ x,
}


def _diagonal_filled(x):
    out = x.copy()
    np.fill_diagonal(out, 0)
    return out


def run(function, values, direction=None):
    """The value and the tangent of an expression in exact arithmetic, as floats."""
    exact = np.vectorize(F, otypes=[object])(values)
    along = None if direction is None else np.vectorize(F, otypes=[object])(direction)
    with tracing(session.exact()):
        found = lift(function(array(exact, along)))
    values, tangents = np.zeros(found.shape), np.zeros(found.shape)
    for i in np.ndindex(*found.shape):
        values[i] = float(found[i].value)
        tangents[i] = 0.0 if found[i].tangent is None else float(found[i].tangent)
    return values, tangents


@pytest.mark.parametrize("name", sorted(EXPRESSIONS))
def test_value_and_derivative(name):
    function = EXPRESSIONS[name]
    direction = np.array([[1, -2, 0.5], [3, 1, -1]])
    values, tangents = run(function, A, direction)
    expected = np.asarray(function(A.copy()))
    assert values.shape == expected.shape
    np.testing.assert_allclose(values, expected, rtol=1e-11, atol=1e-11)
    step = 1e-6
    slope = (np.asarray(function(A + step * direction)) - np.asarray(function(A - step * direction))) / (2 * step)
    np.testing.assert_allclose(tangents, slope, rtol=1e-6, atol=1e-6)


def test_cholesky_of_a_symmetric_matrix():
    values, tangents = run(np.linalg.cholesky, S, S)
    np.testing.assert_allclose(values, np.linalg.cholesky(S), rtol=1e-12)
    np.testing.assert_allclose(tangents, np.linalg.cholesky(S) / 2, rtol=1e-12)  # chol((1+t) S) = sqrt(1+t) chol(S)


def test_views_share_memory_as_in_numpy():
    def write(x):
        x = x.copy()
        row, turned = x[0], x.T
        row[1] = 7
        turned[2] *= 2
        return x

    np.testing.assert_array_equal(run(write, A)[0], write(A))


def test_arrays_say_that_they_are_floats():
    def ask(x):
        assert isinstance(x, np.ndarray) and x.dtype == np.float64 and x.ndim == 2 and len(x) == 2
        assert np.zeros(3).dtype == float and np.arange(3).dtype.kind == "i" and (x > 0).dtype == bool
        assert x[0, 0].shape == () and x.sum().ndim == 0 and x[0, 0].T.reshape(1).shape == (1,)
        return x

    run(ask, A)


def test_no_array_of_ours_outlives_the_run():
    run(lambda x: x, A)
    assert type(np.zeros(3)) is np.ndarray and not isinstance(np.ones(2), Array)


def test_random_numbers_are_made_by_numpy_itself():
    def draw(x):
        rng = np.random.default_rng(0)
        return x * rng.random(x.shape) + np.random.RandomState(1).randn(*x.shape) + rng.permutation(3)

    np.testing.assert_allclose(run(draw, A)[0], draw(A), rtol=1e-11)


# programs on arrays of one shape that once did otherwise than NumPy: views and copies, arrays without axes, dtypes
PROGRAMS = {
    "conj": lambda x: _written(x, lambda z: z.conj()),
    "clip": lambda x: _written(x, lambda z: np.clip(z, None, None)),
    "copy_if_needed": lambda x: _written(x, lambda z: np.array(z, copy=None)),
    "astype_no_copy": lambda x: _written(x, lambda z: z.astype(float, copy=False)),
    "astype_no_copy_in_order": lambda x: _written(x, lambda z: z.astype(float, "K", "unsafe", True, False)),
    "fortran": lambda x: _written(x, np.asfortranarray),
    "fortran_order": lambda x: _written(x, lambda z: np.asarray(z, order="F")),
    "contiguous_transpose": lambda x: _written(x, lambda z: np.ascontiguousarray(z.T)),
    "contiguous": lambda x: _written(x, np.ascontiguousarray),
    "power_one": lambda x: _written(x[:, :2], lambda z: np.linalg.matrix_power(z, 1)),
    "new_axis_of_a_scalar": lambda x: _written(x[0, 0], lambda z: z[None]),
    "at_least_1d_of_a_scalar": lambda x: _written(x[0, 0], np.atleast_1d),
    "zeros_without_axes": lambda x: _shared(x, np.zeros(())),
    "array_without_axes": lambda x: _shared(x, np.array(x.sum())),
    "number_without_axes": lambda x: _shared(x, np.array(1.0)),
    "squeezed_to_no_axes": lambda x: _shared(x, x[:1, 0].squeeze()),
    "chosen_without_axes": lambda x: _shared(x, np.where(x[0, 0] > 0, x[0, 0], 1.0)),
    "entry": lambda x: _shared(x, x[0, 0]),
    "sum": lambda x: _shared(x, x.sum()),
    "std_out": lambda x: _into(lambda out: x.std(0, None, out)),
    "in_order_of_memory": lambda x: np.asfortranarray(x).T.ravel(),
}


def _written(x, make):
    z = x * 1
    y = make(z)
    z += 5
    y += 1
    return np.concatenate([np.ravel(y), np.ravel(z)])


def _shared(x, s):
    t = s
    s += x[0, 1]
    return x + s + 2 * t


def _into(fill):
    out = np.zeros(3)
    fill(out)
    return out


@pytest.mark.parametrize("name", sorted(PROGRAMS))
def test_writes_show_where_they_show_in_numpy(name):
    np.testing.assert_allclose(run(PROGRAMS[name], A)[0], PROGRAMS[name](A.copy()), rtol=1e-11)
