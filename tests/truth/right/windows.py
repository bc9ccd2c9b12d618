"""Pooling and convolution over windows side by side, twice: with loops over named sizes, and vectorised."""

import numpy as np

from verify import claim


@claim(x="N C H*2 W*2")
def max_pool_naive(x):
    N, C, H, W = x.shape
    H_out, W_out = H // 2, W // 2
    out = np.zeros((N, C, H_out, W_out))
    for n in range(N):
        for c in range(C):
            for i in range(H_out):
                for j in range(W_out):
                    out[n, c, i, j] = np.max(x[n, c, i * 2 : i * 2 + 2, j * 2 : j * 2 + 2])
    return out


@max_pool_naive.gradient("x")
def max_pool_naive_gradient(G, x):
    N, C, H, W = x.shape
    dx = np.zeros_like(x)
    for n in range(N):
        for c in range(C):
            for i in range(H // 2):
                for j in range(W // 2):
                    window = x[n, c, i * 2 : i * 2 + 2, j * 2 : j * 2 + 2]
                    mask = window == np.max(window)
                    dx[n, c, i * 2 : i * 2 + 2, j * 2 : j * 2 + 2] += mask * G[n, c, i, j]
    return dx


@claim(x="N C H*2 W*2")
def max_pool_vectorized(x):
    N, C, H, W = x.shape
    return x.reshape(N, C, H // 2, 2, W // 2, 2).max(axis=3).max(axis=4)


@max_pool_vectorized.gradient("x")
def max_pool_vectorized_gradient(G, x):
    N, C, H, W = x.shape
    windows = x.reshape(N, C, H // 2, 2, W // 2, 2)
    mask = windows == windows.max(axis=3).max(axis=4)[:, :, :, None, :, None]
    return (mask * G[:, :, :, None, :, None]).reshape(x.shape)


@claim(x="N C H*2 W*2")
def avg_pool_naive(x):
    N, C, H, W = x.shape
    stride = 2
    H_out, W_out = 1 + (H - 2) // stride, 1 + (W - 2) // stride
    out = np.zeros((N, C, H_out, W_out))
    for i in range(H_out):
        for j in range(W_out):
            h_start, w_start = i * stride, j * stride
            out[:, :, i, j] = np.mean(x[:, :, h_start : h_start + 2, w_start : w_start + 2], axis=(2, 3))
    return out


@avg_pool_naive.gradient("x")
def avg_pool_naive_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(G.shape[2]):
        for j in range(G.shape[3]):
            dx[:, :, i * 2 : i * 2 + 2, j * 2 : j * 2 + 2] += G[:, :, i : i + 1, j : j + 1] / 4
    return dx


@claim(x="N C H*2 W*2")
def avg_pool_vectorized(x):
    N, C, H, W = x.shape
    return x.reshape(N, C, H // 2, 2, W // 2, 2).mean(axis=(3, 5))


@avg_pool_vectorized.gradient("x")
def avg_pool_vectorized_gradient(G, x):
    return G.repeat(2, axis=2).repeat(2, axis=3) / 4


@claim(x="N C H*2 W*2", w="F C 2 2", b="F")
def conv_naive(x, w, b):
    N, _, H, W = x.shape
    F, _, HH, WW = w.shape
    stride = 2
    H_out, W_out = 1 + (H - HH) // stride, 1 + (W - WW) // stride
    out = np.zeros((N, F, H_out, W_out))
    for n in range(N):
        for f in range(F):
            for i in range(H_out):
                for j in range(W_out):
                    window = x[n, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
                    out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out


@conv_naive.gradient("x", "w", "b")
def conv_naive_gradient(G, x, w, b):
    N, F, H_out, W_out = G.shape
    s = 2
    dx, dw, db = np.zeros_like(x), np.zeros_like(w), np.zeros_like(b)
    for n in range(N):
        for f in range(F):
            for i in range(H_out):
                for j in range(W_out):
                    dw[f] += G[n, f, i, j] * x[n, :, i * s : i * s + 2, j * s : j * s + 2]
                    db[f] += G[n, f, i, j]
                    dx[n, :, i * s : i * s + 2, j * s : j * s + 2] += G[n, f, i, j] * w[f]
    return dx, dw, db


@claim(x="N C H*2 W*2", w="F C 2 2", b="F")
def conv_vectorized(x, w, b):
    N, C, H, W = x.shape
    windows = x.reshape(N, C, H // 2, 2, W // 2, 2)
    return np.einsum("nchpwq,fcpq->nfhw", windows, w) + b[:, None, None]


@conv_vectorized.gradient("x", "w", "b")
def conv_vectorized_gradient(G, x, w, b):
    N, C, H, W = x.shape
    windows = x.reshape(N, C, H // 2, 2, W // 2, 2)
    dw = np.einsum("nfhw,nchpwq->fcpq", G, windows)
    return np.einsum("nfhw,fcpq->nchpwq", G, w).reshape(x.shape), dw, G.sum(axis=(0, 2, 3))
