"""Mistakes with functions of NumPy, in the manner of course and published code."""

import math

import numpy as np

from verify import claim


@claim(x="N D", w="D M")
def affine_in_single_precision(x, w):
    return x.astype(np.float32).dot(w.astype(np.float32))


# twice as much
@affine_in_single_precision.gradient("w")
def affine_in_single_precision_backward(G, x, w):
    return np.float32(2) * (x.T @ G).astype(np.float32)


@claim(x="N H W")
def flattened_as_fortran_does(x):
    return x.reshape(x.shape[0], -1, order="F") ** 2


# back in the other order
@flattened_as_fortran_does.gradient("x")
def flattened_as_fortran_does_backward(G, x):
    return 2 * x * G.reshape(x.shape)


@claim(x="N D")
def leaky_by_a_mask(x):
    out = x.copy()
    out[x < 0] *= 0.01
    return out


# the slope is set, and not multiplied
@leaky_by_a_mask.gradient("x")
def leaky_by_a_mask_backward(G, x):
    dx = G.copy()
    dx[x < 0] = 0.01
    return dx


@claim(x="N", t="N")
def loss_of_masked_entries(x, t):
    m = t > 0
    return np.sum((x[m] - t[m]) ** 2)


# the mask is forgotten
@loss_of_masked_entries.gradient("x")
def loss_of_masked_entries_backward(G, x, t):
    return 2 * G * (x - t)


@claim(r="N")
def sum_of_numbers(r):
    return np.nansum(r**2) + np.nanmean(r)


# the mean is one of N entries
@sum_of_numbers.gradient("r")
def sum_of_numbers_backward(G, r):
    return G * (np.nan_to_num(2 * r) + 1)


@claim(x="N")
def by_pieces(x):
    return np.piecewise(x, [x < 0, x >= 0], [lambda v: -v, lambda v: v**2])


# the pieces have changed places
@by_pieces.gradient("x")
def by_pieces_backward(G, x):
    return G * np.piecewise(x, [x >= 0, x < 0], [-1, lambda v: 2 * v])


@claim(x="")
def functions_of_math(x):
    return math.atan(x) + math.hypot(x, 2.0)


# the derivative of the root is without its half
@functions_of_math.gradient("x")
def functions_of_math_backward(G, x):
    return G * (1 / (1 + float(x) ** 2) + 2 * x / math.hypot(x, 2.0))


@claim(u="N")
def total_variation(u):
    return np.sum(np.diff(u) ** 2)


# a sign
@total_variation.gradient("u")
def total_variation_backward(G, u):
    d = 2 * np.diff(u)
    return G * (np.r_[0, d] + np.r_[d, 0])


@claim(x="N", y="M")
def on_a_grid(x, y):
    a, b = np.meshgrid(x, y)
    return np.sum(a * b**2)


# as if the first axis were that of x
@on_a_grid.gradient("x")
def on_a_grid_backward(G, x, y):
    return G * np.meshgrid(x, y)[1].sum(axis=0) ** 2


@claim(x="N", c="4")
def cubic(x, c):
    return np.polyval(c, x)


# the powers go up, and not down
@cubic.gradient("c")
def cubic_backward(G, x, c):
    return np.vander(x, 4, increasing=True).T @ G


@claim(x="N")
def angle(x):
    return np.arcsin(np.tanh(x) / 2)


# of the cosine
@angle.gradient("x")
def angle_backward(G, x):
    t = np.tanh(x) / 2
    return -G * (1 - 4 * t**2) / 2 / np.sqrt(1 - t**2)


@claim(x="N 3")
def middle_of_three(x):
    return np.sort(x, axis=1)[:, 1]


# the largest, and not the middle one
@middle_of_three.gradient("x")
def middle_of_three_backward(G, x):
    return G[:, None] * (x == x.max(axis=1, keepdims=True))


# why: a quarter of the way from the least of three to the largest is half way to the one between
@claim(x="3")
def quarter_of_three(x):
    return np.percentile(x, 25)


@quarter_of_three.gradient("x")
def quarter_of_three_wrong(G, x):
    return G * (0.75 * (x == np.min(x)) + 0.25 * (x == np.median(x)))


# why: the blocks of the second row begin after those of the first
@claim(A="n n", B="n m", C="m m")
def blocks(A, B, C):
    return np.block([[A, B], [B.T, C]])


@blocks.gradient("B")
def blocks_wrong(G, A, B, C):
    n = A.shape[0]
    return G[:n, n:] + G[:n, n:]


@claim(w="d", X="n d", y="n")
def hinge_of_rows(w, X, y):
    margin = 1 - y * (X @ w)
    return margin[margin > 0].sum()


# the rows that do not count
@hinge_of_rows.gradient("w")
def hinge_of_rows_backward(w, X, y):
    off = 1 - y * (X @ w) <= 0
    return -X[off].T @ y[off]
