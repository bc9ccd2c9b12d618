"""Derivatives of every kind that are right: Jacobians, Hessians and their products with vectors."""

import numpy as np

from verify import claim


@claim(W="H m", x="m")
def layer(W, x):
    return np.tanh(W @ x)


@layer.jacobian("x")
def layer_jacobian(W, out):
    return (1 - out**2)[:, None] * W


@layer.jacobian("W")
def layer_jacobian_by_weights(W, x, out):
    return (1 - out**2)[:, None, None] * np.eye(W.shape[0])[:, :, None] * x


@layer.jvp("x")
def layer_along(V, W, out):
    return (1 - out**2) * (W @ V)


@layer.jvp("W", "x")
def layer_along_both(dW, dx, W, x, out):
    return (1 - out**2) * (W @ dx + dW @ x)


@claim(X="n m", A="m k")
def product(X, A):
    return X @ A


@product.jacobian("X", "A")  # of a matrix by a matrix: four axes
def product_jacobian(X, A):
    n, k = X.shape[0], A.shape[1]
    by_x = np.eye(n)[:, None, :, None] * A.T[None, :, None, :]
    by_a = X[:, None, :, None] * np.eye(k)[None, :, None, :]
    return by_x, by_a


@claim(x="n", where={"x": "positive"})
def entropy(x):
    return -np.sum(x * np.log(x))


@entropy.gradient("x")
def entropy_dx(G, x):
    return -G * (np.log(x) + 1)


@entropy.jacobian("x")  # of a scalar it has the shape of the input
def entropy_jacobian(x):
    return -np.log(x) - 1


@entropy.hessian("x")
def entropy_hessian(x):
    return np.diag(-1 / x)


@entropy.hvp("x")
def entropy_along(dx, x):
    return -dx / x


@claim(w="n", X="m n", y="m")
def squares(w, X, y):
    return np.sum((X @ w - y) ** 2) / 2


@squares.gradient("X", "w")  # the Hessian by w needs one of two
def squares_backward(w, X, y):
    r = X @ w - y
    return np.outer(r, w), X.T @ r


@squares.hessian("w")
def squares_hessian(X):
    return X.T @ X


@squares.hvp("w")
def squares_along(V, X):
    return X.T @ (X @ V)


@claim(x="n")
def clipped(x):
    return np.sum(np.maximum(x, 0) ** 3)


@clipped.gradient("x")
def clipped_dx(x):
    return 3 * np.maximum(x, 0) ** 2


@clipped.hessian("x")
def clipped_hessian(x):
    return np.diag(6 * np.maximum(x, 0))


@claim(x="n")
def two(x):
    return np.sum(x**2), np.exp(x)


@two.jvp("x")  # of several outputs, a tuple
def two_along(V, x):
    return 2 * x @ V, np.exp(x) * V


@claim(x="n", A="n n")  # a gradient function is a function: mixed second derivatives are gradients of it
def form(x, A):
    return x @ A @ x


@claim(x="n", A="n n")
@form.gradient("x")
def form_dx(x, A):
    return (A + A.T) @ x


@form_dx.gradient("A")
def form_dxdA(G, x):
    return np.outer(G, x) + np.outer(x, G)


@claim(s="")
def scalar(s):
    return np.sin(s) * s


@scalar.gradient("s")
def scalar_ds(s):
    return np.cos(s) * s + np.sin(s)


@scalar.hessian("s")
def scalar_hessian(s):
    return 2 * np.cos(s) - s * np.sin(s)


@scalar.hvp("s")
def scalar_along(V, s):
    return V * (2 * np.cos(s) - s * np.sin(s))
