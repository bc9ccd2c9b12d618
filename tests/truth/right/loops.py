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


@claim(x="N D")
def ndindex(x):
    out = np.zeros_like(x)
    for i, j in np.ndindex(*x.shape):
        out[i, j] = np.sin(x[i, j])
    return out


@ndindex.gradient("x")
def ndindex_gradient(G, x):
    dx = np.zeros_like(x)
    for idx in np.ndindex(x.shape):
        dx[idx] = G[idx] * np.cos(x[idx])
    return dx


@claim(x="N D", mu="K D", z="N", where={"z": "labels(K)"})
def kmeans(x, mu, z):
    loss = 0.0
    for n in range(x.shape[0]):
        d = x[n] - mu[z[n]]
        loss += d @ d
    return loss


@kmeans.gradient("x", "mu")
def kmeans_gradient(G, x, mu, z):
    dx, dmu = np.zeros_like(x), np.zeros_like(mu)
    for n in range(x.shape[0]):
        dx[n] = 2 * (x[n] - mu[z[n]]) * G
        dmu[z[n]] -= 2 * (x[n] - mu[z[n]]) * G
    return dx, dmu


@claim(Q="B T D", K="B T D", V="B T D")
def attention(Q, K, V):
    out = np.zeros_like(V)
    for b in range(Q.shape[0]):
        S = Q[b] @ K[b].T
        P = np.exp(S)
        P = P / P.sum(axis=1, keepdims=True)
        out[b] = P @ V[b]
    return out


@attention.gradient("V")
def attention_gradient(G, Q, K, V):
    dV = np.zeros_like(V)
    for b in range(Q.shape[0]):
        S = Q[b] @ K[b].T
        P = np.exp(S)
        P = P / P.sum(axis=1, keepdims=True)
        dV[b] = P.T @ G[b]
    return dV


@claim(x="N", w="N")
def helper(x, w):
    return weighted(x, w)


def weighted(x, w):
    total = 0
    for i in range(len(x)):
        total = total + w[i] * x[i]
    return total / len(x)


@helper.gradient("x")
def helper_gradient(G, x, w):
    dx = np.zeros(len(x))
    for i in range(len(x)):
        dx[i] = G * w[i] / len(x)
    return dx


@claim(x="N D")
def row_scale(x):
    out = x.copy()
    for row in out:
        row /= 2.0
    return out


@row_scale.gradient("x")
def row_scale_gradient(G, x):
    dx = G.copy()
    for i in range(len(dx)):
        dx[i] *= 0.5
    return dx


@claim(x="N")
def pairs(x):
    s = 0.0
    for i in range(len(x)):
        for j in range(len(x)):
            if j < i:
                s += x[i] * x[j]
    return s


@pairs.gradient("x")
def pairs_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        for j in range(len(x)):
            if i != j:
                dx[i] += G * x[j]
    return dx


@claim(x="T D", a="D", h0="D")
def row_as_state(x, a, h0):  # what is handed on is the row that was written, under another name
    hs, h = np.zeros_like(x), h0
    for t in range(len(x)):
        hs[t] = a * h + x[t]
        h = hs[t]
    return hs


@row_as_state.gradient("x", "h0")
def row_as_state_gradient(G, x, a, h0):
    dx, d = np.zeros_like(x), np.zeros_like(h0)
    for t in reversed(range(len(x))):
        dx[t] = G[t] + d
        d = a * dx[t]
    return dx, d
