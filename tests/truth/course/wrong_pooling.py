"""Mistakes in the gradient of max pooling."""

import numpy as np

from verify import claim, from_cached


def overlapping_forward(x):
    out = np.zeros((2, 2))
    for i in range(2):
        for j in range(2):
            out[i, j] = np.max(x[i : i + 2, j : j + 2])
    return out, x


def keeps_the_last_window(dout, x):
    dx = np.zeros_like(x)
    for i in range(2):
        for j in range(2):
            window = x[i : i + 2, j : j + 2]
            dx[i : i + 2, j : j + 2][np.unravel_index(window.argmax(), window.shape)] = dout[i, j]
    return dx


from_cached(overlapping_forward, keeps_the_last_window, x="3 3")


def column_pool_forward(x):
    N, C, H, W = x.shape
    cols = x.reshape(N, C, H // 2, 2, W // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(-1, 4)
    best = np.argmax(cols, axis=1)
    return cols[range(best.size), best].reshape(N, C, H // 2, W // 2), (x.shape, cols, best)


def best_of_the_wrong_axis(dout, cache):
    (N, C, H, W), cols, best = cache
    dcols = np.zeros_like(cols)
    dcols[np.arange(best.size), best] = dout.transpose(0, 1, 3, 2).ravel()
    return dcols.reshape(N, C, H // 2, W // 2, 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(N, C, H, W)


from_cached(column_pool_forward, best_of_the_wrong_axis, x="N 1 4 4")


@claim(x="4 6")
def swapped_pool(x):
    return np.array([[x[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max() for j in range(3)] for i in range(2)])


@swapped_pool.gradient("x")
def swapped_pool_backward(G, x):
    dx = np.zeros(x.shape)
    for i in range(2):
        for j in range(3):
            k = x[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].argmax()
            dx[2 * i + k % 2, 2 * j + k // 2] += G[i, j]
    return dx


@claim(x="N 3")
def smallest(x):
    return x.max(axis=1)


@smallest.gradient("x")
def smallest_backward(G, x):
    dx = np.zeros_like(x)
    dx[np.arange(x.shape[0]), x.argmin(axis=1)] = G
    return dx
