"""Windows that overlap without a padding, and what stands a few positions beside: proved at every shape."""

import numpy as np

from verify import claim


@claim(x="H W", K="2 3")
def cross_correlation(x, K):
    h, w = K.shape
    out = np.zeros((x.shape[0] - h + 1, x.shape[1] - w + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = (x[i : i + h, j : j + w] * K).sum()
    return out


@cross_correlation.gradient("x", "K")
def cross_correlation_gradient(G, x, K):
    h, w = K.shape
    dx, dK = np.zeros_like(x), np.zeros_like(K)
    for i in range(G.shape[0]):
        for j in range(G.shape[1]):
            dx[i : i + h, j : j + w] += G[i, j] * K
            dK += G[i, j] * x[i : i + h, j : j + w]
    return dx, dK


@claim(x="B T D", w="3 D F")
def over_time(x, w):
    B, T, _ = x.shape
    k, _, F = w.shape
    out = np.zeros((B, T - k + 1, F))
    for t in range(T - k + 1):
        out[:, t] = np.tensordot(x[:, t : t + k], w, axes=([1, 2], [0, 1]))
    return out


@over_time.gradient("x", "w")
def over_time_gradient(G, x, w):
    dx, dw = np.zeros_like(x), np.zeros_like(w)
    for t in range(G.shape[1]):
        dx[:, t : t + 3] += np.einsum("bf,kdf->bkd", G[:, t], w)
        dw += np.einsum("bkd,bf->kdf", x[:, t : t + 3], G[:, t])
    return dx, dw


@claim(x="N", w="3")
def entry_by_entry(x, w):  # a list, and single positions instead of windows
    return np.array([np.dot(x[i : i + 3], w) for i in range(len(x) - 2)])


@entry_by_entry.gradient("x", "w")
def entry_by_entry_gradient(G, x, w):
    dx, dw = np.zeros_like(x), np.zeros_like(w)
    for i in range(len(x) - 2):
        for k in range(3):
            dx[i + k] += G[i] * w[k]
            dw[k] += G[i] * x[i + k]
    return dx, dw


@claim(x="N")
def curvature(x):
    s = 0.0
    for i in range(1, len(x) - 1):
        s += (x[i - 1] - 2 * x[i] + x[i + 1]) ** 2
    return s


@curvature.gradient("x")
def curvature_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x) - 1):
        d = 2 * G * (x[i - 1] - 2 * x[i] + x[i + 1])
        dx[i - 1] += d
        dx[i] -= 2 * d
        dx[i + 1] += d
    return dx


@claim(x="N")
def two_back(x):
    s = 0.0
    for i in range(2, len(x)):
        s += x[i] * x[i - 2]
    for v in x[2:]:
        s += v**2
    return s


@two_back.gradient("x")
def two_back_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1, 1, -1):
        dx[i] += G * (x[i - 2] + 2 * x[i])
        dx[i - 2] += G * x[i]
    return dx
