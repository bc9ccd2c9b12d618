"""Windows that overlap on a padded axis: convolution and pooling, naive and vectorised, proved at every shape."""

import numpy as np

from verify import claim


@claim(x="N", w="3")
def correlated(x, w):
    xp = np.pad(x, 1)
    out = np.zeros_like(x)
    for i in range(len(x)):
        out[i] = np.sum(xp[i : i + 3] * w)
    return out


@correlated.gradient("x", "w")
def correlated_gradient(G, x, w):
    xp = np.pad(x, 1)
    dxp, dw = np.zeros_like(xp), np.zeros_like(w)
    for i in range(len(x)):
        dxp[i : i + 3] += G[i] * w
        dw += G[i] * xp[i : i + 3]
    return dxp[1:-1], dw


@claim(x="N", w="3")
def correlated_at_once(x, w):  # the same without a loop
    return np.lib.stride_tricks.sliding_window_view(np.pad(x, 1), 3) @ w


@correlated_at_once.gradient("x", "w")
def correlated_at_once_gradient(G, x, w):
    windows = np.lib.stride_tricks.sliding_window_view
    return windows(np.pad(G, 1), 3) @ w[::-1], windows(np.pad(x, 1), 3).T @ G


@claim(x="N", w="4")
def padded_behind(x, w):  # more in front than behind, as for filters of even size
    xp = np.pad(x, (2, 1))
    out = np.zeros_like(x)
    for i in range(len(x)):
        out[i] = xp[i : i + 4] @ w
    return out


@padded_behind.gradient("x", "w")
def padded_behind_gradient(G, x, w):
    xp = np.pad(x, (2, 1))
    dxp, dw = np.zeros_like(xp), np.zeros_like(w)
    for i in range(len(x)):
        dxp[i : i + 4] += G[i] * w
        dw += G[i] * xp[i : i + 4]
    return dxp[2:-1], dw


@claim(x="B C H W", w="F C 3 3", b="F")
def convolution(x, w, b):
    stride, pad = 1, 1
    N, _, H, W = x.shape
    F, _, HH, WW = w.shape
    rows, columns = 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride
    xp = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = np.zeros((N, F, rows, columns))
    for n in range(N):
        for f in range(F):
            for i in range(rows):
                for j in range(columns):
                    window = xp[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
                    out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out


@convolution.gradient("x", "w", "b")
def convolution_gradient(G, x, w, b):
    stride, pad = 1, 1
    N, F, rows, columns = G.shape
    _, _, HH, WW = w.shape
    xp = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    dxp, dw, db = np.zeros_like(xp), np.zeros_like(w), np.zeros_like(b)
    for n in range(N):
        for f in range(F):
            for i in range(rows):
                for j in range(columns):
                    window = xp[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
                    db[f] += G[n, f, i, j]
                    dw[f] += window * G[n, f, i, j]
                    dxp[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW] += w[f] * G[n, f, i, j]
    return dxp[:, :, pad:-pad, pad:-pad], dw, db


@claim(x="N D")
def means(x):
    xp, out = np.pad(x, ((1, 1), (0, 0))), np.zeros_like(x)
    for i in range(len(x)):
        out[i] = xp[i : i + 3].mean(axis=0)
    return out


@means.gradient("x")
def means_gradient(G, x):
    dxp = np.pad(np.zeros_like(x), ((1, 1), (0, 0)))
    for i in range(len(x)):
        dxp[i : i + 3] += G[i] / 3
    return dxp[1:-1]


@claim(x="N")
def differences(x):  # windows of two without a padding, at all positions but the last
    s = 0.0
    for i in range(len(x) - 1):
        a = x[i : i + 2]
        s += (a[1] - a[0]) ** 2
    return s


@differences.gradient("x")
def differences_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        a = x[i : i + 2]
        dx[i : i + 2] += 2 * G * (a[1] - a[0]) * np.array([-1.0, 1.0])
    return dx


@claim(u="N", k="")
def heat(u, k):  # a cell more at either end, which nobody writes
    g = np.zeros(len(u) + 2)
    g[1:-1] = u
    return u + k * (g[2:] - 2 * g[1:-1] + g[:-2])


@heat.gradient("u", "k")
def heat_gradient(G, u, k):
    g, dg, dk = np.zeros(len(u) + 2), np.zeros(len(u) + 2), 0.0
    g[1:-1] = u
    for i in range(len(u)):
        dg[i + 2] += k * G[i]
        dg[i + 1] -= 2 * k * G[i]
        dg[i] += k * G[i]
        dk += G[i] * (g[i + 2] - 2 * g[i + 1] + g[i])
    return G + dg[1:-1], dk


@claim(x="N C", w="3 C")
def shifted_and_added(x, w):  # a place of the filter at a time
    xp, out = np.pad(x, ((1, 1), (0, 0))), np.zeros_like(x)
    for k in range(w.shape[0]):
        out += xp[k : k + len(x)] * w[k]
    return out


@shifted_and_added.gradient("x", "w")
def shifted_and_added_gradient(G, x, w):
    xp, dxp, dw = np.pad(x, ((1, 1), (0, 0))), np.zeros((len(x) + 2, x.shape[1])), np.zeros_like(w)
    for k in range(w.shape[0]):
        dxp[k : k + len(x)] += G * w[k]
        dw[k] = (G * xp[k : k + len(x)]).sum(axis=0)
    return dxp[1:-1], dw
