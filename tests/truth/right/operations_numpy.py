"""Right gradients in the manner of course and published code, each with functions of NumPy that no theorem needs."""

import math

import numpy as np

from verify import claim


@claim(x="N D", w="D M", b="M")
def affine_in_single_precision(x, w, b):
    out = x.astype(np.float32).dot(w.astype(np.float32)) + b
    return out.astype(np.float32)


@affine_in_single_precision.gradient("x", "w", "b")
def affine_in_single_precision_backward(G, x, w, b):
    return (G @ w.T).astype(np.float32), (x.T @ G).astype("float32"), G.sum(0, dtype=np.float32)


@claim(x="N C H W")
def flattened_as_fortran_does(x):
    return x.reshape(x.shape[0], -1, order="F") ** 2


@flattened_as_fortran_does.gradient("x")
def flattened_as_fortran_does_backward(G, x):
    return 2 * x * G.reshape(x.shape, order="F")


@claim(x="N D")
def leaky_by_a_mask(x):
    out = x.copy()
    out[x < 0] *= 0.01
    return out


@leaky_by_a_mask.gradient("x")
def leaky_by_a_mask_backward(G, x):
    dx = G.copy()
    dx[x < 0] *= 0.01
    return dx


@claim(x="N", t="N")
def loss_of_masked_entries(x, t):
    m = t > 0
    return np.sum((x[m] - t[m]) ** 2) / (1 + m.sum())


@loss_of_masked_entries.gradient("x")
def loss_of_masked_entries_backward(G, x, t):
    m = t > 0
    g = np.zeros_like(x)
    g[m] = 2 * G * (x[m] - t[m]) / (1 + np.count_nonzero(m))
    return g


@claim(r="N")
def guarded_against_nan(r):
    q = r**3
    q[np.isnan(q)] = 0
    if np.any(np.isnan(q)) or not np.all(np.isfinite(q)):
        raise ValueError("not a number")
    return np.nansum(q) + np.nanmean(q)


@guarded_against_nan.gradient("r")
def guarded_against_nan_backward(G, r):
    return np.nan_to_num(G * 3 * r**2) * (1 + 1 / r.size)


@claim(x="N")
def by_pieces(x):
    return np.piecewise(x, [x < 0, x >= 0], [lambda v: -v, lambda v: v**2])


@by_pieces.gradient("x")
def by_pieces_backward(G, x):
    return G * np.piecewise(x, [x < 0, x >= 0], [-1, lambda v: 2 * v])


@claim(x="", y="")
def functions_of_math(x, y):
    return math.sin(x) * math.cosh(y) + math.hypot(x, 2.0) + math.log1p(math.pow(y, 2)) + math.tanh(float(x))


@functions_of_math.gradient("x", "y")
def functions_of_math_backward(G, x, y):
    dx = math.cos(x) * math.cosh(y) + x / math.hypot(x, 2.0) + 1 - math.tanh(x) ** 2
    return G * dx, G * (math.sin(x) * math.sinh(y) + 2 * y / (1 + y * y))


@claim(Y="N M", lam="")
def penalty_of_floats(Y, lam):
    return 0.5 * float(lam) * np.sum(Y**2) / float(Y.shape[0])


@penalty_of_floats.gradient("Y", "lam")
def penalty_of_floats_backward(G, Y, lam):
    return G * lam * Y / float(len(Y)), G * 0.5 * np.sum(Y**2) / float(len(Y))


@claim(u="N")
def total_variation(u):
    return np.sum(np.diff(u) ** 2)


@total_variation.gradient("u")
def total_variation_backward(G, u):
    d = 2 * np.diff(u)
    return G * (np.r_[0, d] - np.r_[d, 0])


@claim(a="N", b="N")
def columns_joined(a, b):
    return np.c_[a, b, a * b]


@columns_joined.gradient("a", "b")
def columns_joined_backward(G, a, b):
    return G[:, 0] + b * G[:, 2], G[:, 1] + a * G[:, 2]


@claim(x="N", y="M")
def on_a_grid(x, y):
    a, b = np.meshgrid(x, y)
    return a * b**2


@on_a_grid.gradient("x", "y")
def on_a_grid_backward(G, x, y):
    a, b = np.meshgrid(x, y)
    return (G * b**2).sum(axis=0), (2 * G * a * b).sum(axis=1)


@claim(x="N", c="4")
def cubic(x, c):
    return np.vander(x, 4) @ c + np.polyval(c, x)


@cubic.gradient("c", "x")
def cubic_backward(G, x, c):
    return 2 * np.vander(x, 4).T @ G, 2 * G * np.polyval(np.polyder(c), x)


@claim(x="N M")
def padded_with_ones(x):
    return np.pad(x, ((0, 0), (1, 0)), "constant", constant_values=1)


@padded_with_ones.gradient("x")
def padded_with_ones_backward(G, x):
    return G[:, 1:]


@claim(x="N", y="N")
def angle_of_a_sphere(x, y):
    return np.degrees(np.arctan2(y, x)) + np.radians(x)


@angle_of_a_sphere.gradient("x", "y")
def angle_of_a_sphere_backward(G, x, y):
    r = x**2 + y**2
    return G * (-y / r * 180 / np.pi + np.pi / 180), G * x / r * 180 / np.pi


@claim(x="N 3")
def middle_of_three(x):
    return np.sort(x, axis=1)[:, 1]


@middle_of_three.gradient("x")
def middle_of_three_backward(G, out, x):
    return G[:, None] * (x == out[:, None])


@claim(A="n n", B="n m", C="m m")
def blocks_of_matrices(A, B, C):
    return np.block([[A, B], [np.zeros(B.T.shape), C @ C]])


@blocks_of_matrices.gradient("A", "B", "C")
def blocks_of_matrices_backward(G, A, B, C):
    n = A.shape[0]
    D = G[n:, n:]
    return G[:n, :n], G[:n, n:], D @ C.T + C.T @ D


@claim(x="3 M")
def middle_of_three_quantiles(x):
    return np.quantile(x, 0.5, axis=0) + np.percentile(x, 50, 0)


@middle_of_three_quantiles.gradient("x")
def middle_of_three_quantiles_backward(G, x):
    return 2 * G * (x == np.median(x, axis=0))


# products over a named axis: where no factor is 0
@claim(x="N M", where={"x": "nonzero"})
def product_of_rows(x):
    return np.prod(x, axis=1)


@product_of_rows.gradient("x")
def product_of_rows_dx(G, x):
    return (G * np.prod(x, axis=1))[:, None] / x


@claim(x="N M", where={"x": "positive"})
def likelihood(x):
    return np.log(x.prod())


@likelihood.gradient("x")
def likelihood_dx(G, x):
    return G / x


@claim(x="N", where={"x": "nonzero"})
def running_product(x):
    return np.cumprod(x)


@running_product.gradient("x")
def running_product_dx(G, x):
    return np.cumsum((G * np.cumprod(x))[::-1])[::-1] / x


# alpha compositing: what is seen through the layers in front
@claim(a="N", c="N", where={"a": "probability"})
def composited(a, c):
    through = np.cumprod(1 - a) / (1 - a)
    return np.sum(a * through * c)


@composited.gradient("c")
def composited_dc(a):
    return a * np.cumprod(1 - a) / (1 - a)


@claim(x="N M")
def smallest_of_rows(x):
    return x[np.arange(x.shape[0]), np.argmin(x, axis=1)]


@smallest_of_rows.gradient("x")
def smallest_of_rows_dx(G, x):
    dx = np.zeros_like(x)
    dx[np.arange(x.shape[0]), x.argmin(axis=1)] = G
    return dx


@claim(x="N", y="N M")
def together(x, y):
    a, b = np.broadcast_arrays(x[:, None], y)
    return np.dstack([a, b]) * np.atleast_3d(y)


@together.gradient("x")
def together_dx(G, y):
    return (G[:, :, 0] * y).sum(axis=1)


@claim(x="N M", y="M K")
def product_of_matrices(x, y):
    return np.linalg.matmul(x, y)


@product_of_matrices.gradient("x")
def product_of_matrices_dx(G, y):
    return np.linalg.matmul(G, y.T)
