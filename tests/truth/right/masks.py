"""What masks select and write: entries, rows, empty arrays that two masks fill, and sizes times constants."""

import numpy as np

from verify import claim


# np.empty, which two masks fill, as numerically stable sigmoids are written
@claim(z="N")
def sigmoid_by_pieces(z):
    out = np.empty_like(z)
    idx = z > 0
    out[idx] = 1 / (1.0 + np.exp(-z[idx]))
    out[~idx] = np.exp(z[~idx]) / (1.0 + np.exp(z[~idx]))
    return out


@sigmoid_by_pieces.gradient("z")
def sigmoid_by_pieces_backward(G, z, out):
    return G * out * (1 - out)


# rows and entries that a mask selects, in sums and products, and what a condition on them selects
@claim(w="d", X="n d", y="n")
def huber(w, X, y):
    r = y - X @ w
    far = np.abs(r) > 1.0
    return 2.0 * np.sum(np.abs(r)[far]) - np.sum(far) + np.sum(r[~far] ** 2)


@huber.gradient("w")
def huber_backward(w, X, y):
    r = y - X @ w
    far = np.abs(r) > 1.0
    signs = np.ones_like(r[far])
    signs[r[far] < 0] = -1.0
    return -2.0 * X[~far].T @ r[~far] - 2.0 * np.dot(signs, X[far])


# the sum of the selected rows
@claim(X="n d", m="n", where={"m": "binary"})
def masked_sum(X, m):
    return X[m == 1].sum(axis=0)


@masked_sum.gradient("X")
def masked_sum_backward(G, X, m):
    d = np.zeros_like(X)
    d[m == 1] = G
    return d


# the shift by the largest does not cancel beside 1e-9, and its products with 1/sqrt(D) are irrational
@claim(q="T D", k="S D", v="S E", mask="T S", where={"mask": "binary"})
def guarded_attention(q, k, v, mask):
    s = q @ k.T / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(-1, keepdims=True)) * mask
    return e / (e.sum(-1, keepdims=True) + 1e-9) @ v


@guarded_attention.gradient("v")
def guarded_attention_dv(G, q, k, v, mask):
    s = q @ k.T / np.sqrt(q.shape[-1])
    e = np.exp(s - s.max(-1, keepdims=True)) * mask
    return (e / (e.sum(-1, keepdims=True) + 1e-9)).T @ G


# n * 0.07 is 0.21000000000000002 for n = 3
@claim(x="n")
def by_temperature(x):
    return (x**2).mean() / 0.07


@by_temperature.gradient("x")
def by_temperature_backward(x):
    return 2 * x / (len(x) * 0.07)


@claim(q="T D", k="S D", mask="T S", where={"mask": "binary"})
def weights_of_attention(q, k, mask):
    s = np.where(mask == 0, -1e9, q @ k.T)
    e = np.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


@weights_of_attention.gradient("q")
def weights_of_attention_backward(G, q, k, mask, out):
    ds = out * (G - (G * out).sum(-1, keepdims=True))
    return ds * mask @ k
