"""Course code with one fault each: affine, ReLU, dropout, normalisation, convolution, pooling, classes."""

import numpy as np

from verify import claim, from_cached


def affine_forward(x, w, b):
    return x.reshape(x.shape[0], -1).dot(w) + b, (x, w)


def affine_backward(dout, cache):
    x, w = cache
    dx = dout.dot(w.T).reshape(x.shape)
    dw = x.reshape(x.shape[0], -1).T.dot(dout)
    return dx, dw, np.mean(dout, axis=0)  # fault: the mean over the batch


def relu_forward(x):
    return np.maximum(0, x), x


def relu_backward(dout, x):
    dx = dout.copy()
    dx[dout <= 0] = 0  # fault: masked by the cotangent
    return dx


def dropout_forward(x, mask, p):
    return x * mask / p, (mask, p)


def dropout_backward(dout, cache):
    mask, _p = cache
    return dout * mask  # fault: the scale is missing


def batchnorm_forward(x, gamma, beta, bn_param):
    mu, var = x.mean(axis=0), x.var(axis=0)
    std = np.sqrt(var + bn_param["eps"])
    x_hat = (x - mu) / std
    return gamma * x_hat + beta, (x, mu, std, x_hat, gamma)


def batchnorm_backward(dout, cache):
    x, mu, std, x_hat, gamma = cache
    N = x.shape[0]
    dx_hat = dout * gamma
    dvar = np.sum(dx_hat * (x - mu), axis=0) * -0.5 / std**2  # fault: the power of std
    dmu = -np.sum(dx_hat / std, axis=0)
    dx = dx_hat / std + dvar * 2 * (x - mu) / N + dmu / N
    return dx, np.sum(dout * x_hat, axis=0), dout.sum(axis=0)


def layernorm_forward(x, gamma, beta):
    mu = x.mean(axis=1, keepdims=True)
    std = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
    x_hat = (x - mu) / std
    return gamma * x_hat + beta, (x_hat, std, gamma)


def layernorm_backward(dout, cache):
    x_hat, std, gamma = cache
    N = dout.shape[0]
    g = dout * gamma
    total = g.sum(axis=1, keepdims=True) + x_hat * (g * x_hat).sum(axis=1, keepdims=True)
    dx = (g - total / N) / std  # fault: divided by the batch size, not by the features
    return dx, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


def spatial_batchnorm_forward(x, gamma, beta):
    N, C, H, W = x.shape
    flat = x.transpose(0, 2, 3, 1).reshape(-1, C)
    std = np.sqrt(flat.var(axis=0) + 1e-5)
    x_hat = (flat - flat.mean(axis=0)) / std
    out = (gamma * x_hat + beta).reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return out, (x_hat, std, gamma)


def spatial_batchnorm_backward(dout, cache):
    x_hat, std, gamma = cache
    N, C, H, W = dout.shape
    flat = dout.reshape(-1, C)  # fault: the channels are not moved to the end first
    g = flat * gamma
    dx = (g - g.mean(axis=0) - x_hat * (g * x_hat).mean(axis=0)) / std
    dx = dx.reshape(N, H, W, C).transpose(0, 3, 1, 2)
    return dx, (flat * x_hat).sum(axis=0), flat.sum(axis=0)


def groupnorm_forward(x, gamma, G):
    N, C, L = x.shape
    groups = x.reshape(N, G, C // G, L)
    std = np.sqrt(groups.var(axis=(2, 3), keepdims=True) + 1e-5)
    x_hat = (groups - groups.mean(axis=(2, 3), keepdims=True)) / std
    return gamma * x_hat.reshape(N, C, L), (x_hat, std, gamma, G)


def groupnorm_backward(dout, cache):
    x_hat, std, gamma, G = cache
    N, C, L = dout.shape
    g = (dout * gamma).reshape(N, G, C // G, L)
    correction = g.mean(axis=3, keepdims=True) + x_hat * (g * x_hat).mean(axis=3, keepdims=True)
    dx = (g - correction) / std  # fault: the group's channels are left out of the means
    return dx.reshape(N, C, L), (dout * x_hat.reshape(N, C, L)).sum(axis=(0, 2)).reshape(1, C, 1)


def conv_forward(x, w, b, conv_param):
    stride, pad = conv_param["stride"], conv_param["pad"]
    N, _, H, W = x.shape
    F, _, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    out = np.zeros((N, F, 1 + (H + 2 * pad - HH) // stride, 1 + (W + 2 * pad - WW) // stride))
    for i in range(out.shape[2]):
        for j in range(out.shape[3]):
            window = padded[:, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            for f in range(F):
                out[:, f, i, j] = np.sum(window * w[f], axis=(1, 2, 3)) + b[f]
    return out, (x, w, conv_param)


def conv_backward(dout, cache):
    x, w, conv_param = cache
    stride, pad = conv_param["stride"], conv_param["pad"]
    _, _, H, W = x.shape
    F, _, HH, WW = w.shape
    padded = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)))
    dpadded, dw = np.zeros_like(padded), np.zeros_like(w)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            window = padded[:, :, i * stride : i * stride + HH, j * stride : j * stride + WW]
            for f in range(F):
                d = dout[:, f, i, j][:, None, None, None]
                dw[f] += np.sum(window * d, axis=0)
                # fault: assigned where windows overlap
                dpadded[:, :, i * stride : i * stride + HH, j * stride : j * stride + WW] = w[f] * d
    return dpadded[:, :, pad : pad + H, pad : pad + W], dw, dout.sum(axis=(0, 2, 3))


def max_pool_forward(x):
    N, C, H, W = x.shape
    out = np.zeros((N, C, H // 2, W // 2))
    for i in range(H // 2):
        for j in range(W // 2):
            out[:, :, i, j] = x[:, :, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max(axis=(2, 3))
    return out, x


def max_pool_backward(dout, x):
    dx = np.zeros_like(x)
    for i in range(dout.shape[2]):
        for j in range(dout.shape[3]):
            window = x[:, :, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2]
            mask = window == window.max()  # fault: the maximum over the whole batch
            dx[:, :, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2] = mask * dout[:, :, i, j][:, :, None, None]
    return dx


class Affine:
    def __init__(self, W):
        self.W = W

    def forward(self, x):
        self.x = x
        return x @ self.W

    def backward(self, dout):
        self.dW = dout.T @ self.x  # fault: transposed
        return dout @ self.W.T


@claim(x="N D", W="D M")
def affine_layer(x, W):
    return Affine(W).forward(x)


@affine_layer.gradient("x", "W")
def affine_layer_backward(G, x, W):
    layer = Affine(W)
    layer.forward(x)
    return layer.backward(G), layer.dW


affine = from_cached(affine_forward, affine_backward, x="N C P", w="C*P M", b="M")
relu = from_cached(relu_forward, relu_backward, x="N D")
dropout = from_cached(
    dropout_forward,
    dropout_backward,
    wrt="x",
    x="N D",
    mask="N D",
    where={"mask": "binary"},
    constants={"p": 0.75},
)
batchnorm = from_cached(
    batchnorm_forward, batchnorm_backward, constants={"bn_param": {"eps": 1e-5}}, x="N D", gamma="D", beta="D"
)
layernorm = from_cached(layernorm_forward, layernorm_backward, x="N D", gamma="D", beta="D")
spatial_batchnorm = from_cached(spatial_batchnorm_forward, spatial_batchnorm_backward, x="N C P Q", gamma="C", beta="C")
groupnorm = from_cached(groupnorm_forward, groupnorm_backward, constants={"G": 2}, x="N 2*K L", gamma="1 2*K 1")
conv = from_cached(
    conv_forward,
    conv_backward,
    constants={"conv_param": {"stride": 1, "pad": 1}},
    x="N C 3 4",
    w="F C 3 3",
    b="F",
)
max_pool = from_cached(max_pool_forward, max_pool_backward, x="N C 4 2")
