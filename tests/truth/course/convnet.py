"""Course code: convolution and pooling with naive loops, arrays made by np.zeros and filled by index."""

import numpy as np

from verify import from_cached


def conv_forward_naive(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    N, _C, H, W = x.shape
    F, _, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="constant")
    H_out = 1 + (H + 2 * pad - HH) // stride
    W_out = 1 + (W + 2 * pad - WW) // stride
    out = np.zeros((N, F, H_out, W_out))
    for n in range(N):
        for f in range(F):
            for i in range(H_out):
                for j in range(W_out):
                    top, left = i * stride, j * stride
                    window = padded[n, :, top : top + HH, left : left + WW]
                    out[n, f, i, j] = np.sum(window * w[f]) + b[f]
    return out, (x, w, b, conv_param)


def conv_backward_naive(dout, cache):
    x, w, b, conv_param = cache
    stride, pad = conv_param["stride"], conv_param["pad"]
    N, _C, H, W = x.shape
    F, _, HH, WW = w.shape
    _, _, H_out, W_out = dout.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="constant")
    dpadded = np.zeros_like(padded)
    dw = np.zeros_like(w)
    db = np.zeros_like(b)
    for n in range(N):
        for f in range(F):
            for i in range(H_out):
                for j in range(W_out):
                    top, left = i * stride, j * stride
                    window = padded[n, :, top : top + HH, left : left + WW]
                    dw[f] += dout[n, f, i, j] * window
                    db[f] += dout[n, f, i, j]
                    dpadded[n, :, top : top + HH, left : left + WW] += dout[n, f, i, j] * w[f]
    dx = dpadded[:, :, pad : pad + H, pad : pad + W]
    return dx, dw, db


def max_pool_forward_naive(x, pool_param):
    ph, pw, stride = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H, W = x.shape
    H_out = 1 + (H - ph) // stride
    W_out = 1 + (W - pw) // stride
    out = np.zeros((N, C, H_out, W_out))
    for i in range(H_out):
        for j in range(W_out):
            window = x[:, :, i * stride : i * stride + ph, j * stride : j * stride + pw]
            out[:, :, i, j] = np.max(window, axis=(2, 3))
    return out, (x, pool_param)


def max_pool_backward_naive(dout, cache):
    x, pool_param = cache
    ph, pw, stride = pool_param["pool_height"], pool_param["pool_width"], pool_param["stride"]
    N, C, H_out, W_out = dout.shape
    dx = np.zeros_like(x)
    for n in range(N):
        for c in range(C):
            for i in range(H_out):
                for j in range(W_out):
                    top, left = i * stride, j * stride
                    window = x[n, c, top : top + ph, left : left + pw]
                    mask = window == np.max(window)
                    dx[n, c, top : top + ph, left : left + pw] += mask * dout[n, c, i, j]
    return dx


def average_pool_forward(x):
    N, C, H, W = x.shape
    blocks = x.reshape(N, C, H // 2, 2, W // 2, 2)
    return blocks.mean(axis=(3, 5)), x.shape


def average_pool_backward(dout, cache):
    dx = np.repeat(np.repeat(dout, 2, axis=2), 2, axis=3) / 4
    return dx.reshape(cache)


conv = from_cached(
    conv_forward_naive,
    conv_backward_naive,
    constants={"conv_param": {"stride": 1, "pad": 1}},
    x="N C 3 4",
    w="F C 3 3",
    b="F",
)
conv_strided = from_cached(
    conv_forward_naive,
    conv_backward_naive,
    constants={"conv_param": {"stride": 2, "pad": 0}},
    x="2 2 5 4",
    w="2 2 3 2",
    b="2",
)
max_pool = from_cached(
    max_pool_forward_naive,
    max_pool_backward_naive,
    constants={"pool_param": {"pool_height": 2, "pool_width": 2, "stride": 2}},
    x="N C 4 2",
)
max_pool_overlapping = from_cached(
    max_pool_forward_naive,
    max_pool_backward_naive,
    constants={"pool_param": {"pool_height": 2, "pool_width": 2, "stride": 1}},
    x="1 2 3 3",
)
average_pool = from_cached(average_pool_forward, average_pool_backward, x="N C 4 2")
