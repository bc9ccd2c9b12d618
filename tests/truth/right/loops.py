"""Loops over named sizes: maps, sums, nested, with conditions, by enumerate and zip."""

import numpy as np

from verify import claim


@claim(x="N D", w="D M", b="M")
def affine_rows(x, w, b):
    out = np.zeros((x.shape[0], w.shape[1]))
    for i in range(x.shape[0]):
        out[i] = x[i] @ w + b
    return out


@affine_rows.gradient("x", "w", "b")
def affine_rows_gradient(G, x, w, b):
    dx = np.zeros_like(x)
    dw = np.zeros_like(w)
    db = np.zeros_like(b)
    for i in range(x.shape[0]):
        dx[i] = w @ G[i]
        dw += np.outer(x[i], G[i])
        db += G[i]
    return dx, dw, db


@claim(x="N D", w="D M")
def affine_entries(x, w):
    N, D = x.shape
    M = w.shape[1]
    out = np.zeros((N, M))
    for n in range(N):
        for m in range(M):
            for d in range(D):
                out[n, m] += x[n, d] * w[d, m]
    return out


@affine_entries.gradient("x", "w")
def affine_entries_gradient(G, x, w):
    dx = np.zeros(x.shape)
    dw = np.zeros(w.shape)
    for n in range(x.shape[0]):
        for d in range(x.shape[1]):
            for m in range(w.shape[1]):
                dx[n, d] += G[n, m] * w[d, m]
                dw[d, m] += G[n, m] * x[n, d]
    return dx, dw


@claim(W="V E", idx="T", where={"idx": "index(V)"})
def bag(W, idx):
    s = np.zeros(W.shape[1])
    for t in range(len(idx)):
        s += W[idx[t]]
    return s


@bag.gradient("W")
def bag_gradient(G, W, idx):
    dW = np.zeros_like(W)
    for t in idx:
        dW[t] += G
    return dW


@claim(x="N")
def rebound_sum(x):
    acc = 0
    for i in range(x.shape[0]):
        acc = acc + x[i] ** 2
    return acc


@rebound_sum.gradient("x")
def rebound_sum_gradient(G, x):
    dx = np.empty_like(x)
    for i, v in enumerate(x):
        dx[i] = 2 * v * G
    return dx


@claim(x="N D", y="N D")
def zipped(x, y):
    s = 0.0
    for a, b in zip(x, y, strict=True):
        s += a @ b
    return s


@zipped.gradient("x")
def zipped_gradient(G, x, y):
    dx = np.zeros(x.shape)
    for row, b in zip(dx, y, strict=True):
        row += G * b
    return dx


@claim(x="N D")
def relu_entries(x):
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            if x[i, j] > 0:
                out[i, j] = x[i, j]
    return out


@relu_entries.gradient("x")
def relu_entries_gradient(G, x):
    dx = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            if x[i, j] > 0:
                dx[i, j] = G[i, j]
            else:
                dx[i, j] = 0
    return dx


@claim(x="N D")
def row_softmax(x):
    out = np.zeros_like(x)
    for i in range(len(x)):
        e = np.exp(x[i] - x[i].max())
        out[i] = e / e.sum()
    return out


@row_softmax.gradient("x")
def row_softmax_gradient(G, out):
    dx = np.zeros_like(out)
    for i in range(len(out)):
        s = out[i].reshape(-1, 1)
        J = np.diagflat(s) - s @ s.T
        dx[i] = J @ G[i]
    return dx


@claim(x="N M", y="K M")
def dists(x, y):
    d = np.zeros((x.shape[0], y.shape[0]))
    for i in range(x.shape[0]):
        for j in range(y.shape[0]):
            d[i, j] = np.sum((x[i] - y[j]) ** 2)
    return d


@dists.gradient("x", "y")
def dists_gradient(G, x, y):
    dx = np.zeros_like(x)
    dy = np.zeros_like(y)
    for i in range(x.shape[0]):
        for j in range(y.shape[0]):
            diff = 2 * (x[i] - y[j]) * G[i, j]
            dx[i] += diff
            dy[j] -= diff
    return dx, dy
