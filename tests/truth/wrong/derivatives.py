"""Jacobians and products with a vector that are wrong; second derivatives are in `tests/claims/test_derivatives.py`."""

import numpy as np

from verify import claim


@claim(W="H m", x="m")
def transposed(W, x):
    return W @ x


@transposed.jacobian("x")  # the shape of x comes last
def transposed_jacobian(W):
    return W.T


@claim(W="n n", x="n")
def transposed_square(W, x):
    return np.tanh(W @ x)


@transposed_square.jacobian("x")  # right shape, transposed
def transposed_square_jacobian(W, out):
    return W.T * (1 - out**2)


@claim(X="n m", A="m m")
def swapped(X, A):
    return X @ A


@swapped.jacobian("X")  # the last axes swapped: [i, j, m, n] instead of [i, j, n, m]
def swapped_jacobian(X, A):
    return A.T[None, :, :, None] * np.eye(X.shape[0])[:, None, None, :]


@claim(X="n m", A="m m")
def crossed(X, A):
    return X @ A


@crossed.jacobian("X")  # A in place of A.T
def crossed_jacobian(X, A):
    return A[None, :, None, :] * np.eye(X.shape[0])[:, None, :, None]


@claim(x="n", y="m")
def broadcasts(x, y):
    return np.outer(x, y)


@broadcasts.jacobian("x")  # a shape that broadcasts to the right one
def broadcasts_jacobian(x, y):
    return np.eye(x.shape[0])[:, None, :] * np.ones(1)[:, None]


@claim(x="n")
def softmax(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


@softmax.jacobian("x")  # the diagonal alone
def softmax_jacobian(out):
    return np.diag(out * (1 - out))


@claim(W="H m", x="m")
def signed(W, x):
    return np.tanh(W @ x)


@signed.jvp("x")  # the sign
def signed_along(V, W, out):
    return -(1 - out**2) * (W @ V)


@claim(W="n n", x="n")
def adjoint(W, x):
    return W @ x


@adjoint.jvp("x")  # the transposed map: a VJP
def adjoint_along(V, W):
    return W.T @ V


@claim(x="n")
def summed(x):
    return x**2


@summed.jvp("x")  # a scalar where there is a vector
def summed_along(V, x):
    return np.sum(2 * x * V)


@claim(W="H m", x="m")
def partial(W, x):
    return np.tanh(W @ x)


@partial.jvp("W", "x")  # one of two terms
def partial_along(dW, dx, W, out):
    return (1 - out**2) * (W @ dx)


@claim(x="n")
def quadratic_along(x):
    return x**2


@quadratic_along.jvp("x")  # not linear in the tangent
def quadratic_along_x(V, x):
    return 2 * x * V + V**2


@claim(x="n")
def constant_shape(x):
    return x * 2


@constant_shape.jacobian("x")  # one row is missing an axis
def constant_shape_jacobian(x):
    return 2 * np.ones(x.shape[0])
