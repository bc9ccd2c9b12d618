"""Course code: batch, layer, spatial batch and group normalisation."""

import numpy as np

from verify import from_cached


def batchnorm_forward(x, gamma, beta, bn_param):
    mode = bn_param["mode"]
    eps = bn_param.get("eps", 1e-5)
    momentum = bn_param.get("momentum", 0.9)
    _N, D = x.shape
    running_mean = bn_param.get("running_mean", np.zeros(D, dtype=x.dtype))
    running_var = bn_param.get("running_var", np.ones(D, dtype=x.dtype))
    if mode == "train":
        mu = x.mean(axis=0)
        var = x.var(axis=0)
        std = np.sqrt(var + eps)
        x_hat = (x - mu) / std
        out = gamma * x_hat + beta
        cache = (x, mu, var, std, x_hat, gamma)
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
    elif mode == "test":
        std = np.sqrt(running_var + eps)
        x_hat = (x - running_mean) / std
        out = gamma * x_hat + beta
        cache = (std, x_hat, gamma)
    else:
        raise ValueError(f"unknown mode {mode!r}")
    bn_param["running_mean"] = running_mean
    bn_param["running_var"] = running_var
    return out, cache


def batchnorm_backward(dout, cache):
    """Node by node along the graph."""
    x, mu, _var, std, x_hat, gamma = cache
    N = x.shape[0]
    dbeta = dout.sum(axis=0)
    dgamma = np.sum(dout * x_hat, axis=0)
    dx_hat = dout * gamma
    dvar = np.sum(dx_hat * (x - mu) * -0.5 * std ** (-3), axis=0)
    dmu = np.sum(dx_hat * -1 / std, axis=0) + dvar * np.mean(-2 * (x - mu), axis=0)
    dx = dx_hat / std + dvar * 2 * (x - mu) / N + dmu / N
    return dx, dgamma, dbeta


def batchnorm_backward_alt(dout, cache):
    """In one expression."""
    _, _, _, std, x_hat, gamma = cache
    N = dout.shape[0]
    dgamma = (dout * x_hat).sum(axis=0)
    dbeta = dout.sum(axis=0)
    g = dout * gamma
    dx = 1.0 / N / std * (N * g - g.sum(axis=0) - x_hat * (g * x_hat).sum(axis=0))
    return dx, dgamma, dbeta


def batchnorm_backward_test(dout, cache):
    std, x_hat, gamma = cache
    return dout * gamma / std, (dout * x_hat).sum(axis=0), dout.sum(axis=0)


def layernorm_forward(x, gamma, beta, ln_param):
    eps = ln_param.get("eps", 1e-5)
    xt = x.T
    mu = xt.mean(axis=0)
    var = xt.var(axis=0)
    std = np.sqrt(var + eps)
    x_hat = ((xt - mu) / std).T
    out = x_hat * gamma + beta
    return out, (x_hat, std, gamma)


def layernorm_backward(dout, cache):
    x_hat, std, gamma = cache
    D = dout.shape[1]
    dgamma = np.sum(dout * x_hat, axis=0)
    dbeta = np.sum(dout, axis=0)
    g = (dout * gamma).T
    h = x_hat.T
    dx = (D * g - g.sum(axis=0) - h * np.sum(g * h, axis=0)) / (D * std)
    return dx.T, dgamma, dbeta


def spatial_batchnorm_forward(x, gamma, beta, bn_param):
    N, C, H, W = x.shape
    flat = x.transpose(0, 2, 3, 1).reshape(-1, C)
    out, cache = batchnorm_forward(flat, gamma, beta, bn_param)
    return out.reshape(N, H, W, C).transpose(0, 3, 1, 2), cache


def spatial_batchnorm_backward(dout, cache):
    N, C, H, W = dout.shape
    flat = dout.transpose(0, 2, 3, 1).reshape(-1, C)
    dx, dgamma, dbeta = batchnorm_backward_alt(flat, cache)
    return dx.reshape(N, H, W, C).transpose(0, 3, 1, 2), dgamma, dbeta


def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
    eps = gn_param.get("eps", 1e-5)
    N, C, H, W = x.shape
    groups = x.reshape(N, G, C // G, H, W)
    mu = groups.mean(axis=(2, 3, 4), keepdims=True)
    var = groups.var(axis=(2, 3, 4), keepdims=True)
    std = np.sqrt(var + eps)
    x_hat = ((groups - mu) / std).reshape(N, C, H, W)
    return gamma * x_hat + beta, (x_hat, std, gamma, G)


def spatial_groupnorm_backward(dout, cache):
    x_hat, std, gamma, G = cache
    N, C, H, W = dout.shape
    dgamma = np.sum(dout * x_hat, axis=(0, 2, 3), keepdims=True)
    dbeta = np.sum(dout, axis=(0, 2, 3), keepdims=True)
    g = (dout * gamma).reshape(N, G, C // G, H, W)
    h = x_hat.reshape(N, G, C // G, H, W)
    size = C // G * H * W
    axes = (2, 3, 4)
    dx = size * g - g.sum(axis=axes, keepdims=True) - h * (g * h).sum(axis=axes, keepdims=True)
    dx = dx / (size * std)
    return dx.reshape(N, C, H, W), dgamma, dbeta


train = {"bn_param": {"mode": "train"}}
batchnorm = from_cached(batchnorm_forward, batchnorm_backward, constants=train, x="N D", gamma="D", beta="D")
batchnorm_alt = from_cached(batchnorm_forward, batchnorm_backward_alt, constants=train, x="N D", gamma="D", beta="D")
batchnorm_test = from_cached(
    batchnorm_forward,
    batchnorm_backward_test,
    constants={"bn_param": {"mode": "test"}},
    x="N D",
    gamma="D",
    beta="D",
)
layernorm = from_cached(layernorm_forward, layernorm_backward, constants={"ln_param": {}}, x="N D", gamma="D", beta="D")
spatial_batchnorm = from_cached(
    spatial_batchnorm_forward,
    spatial_batchnorm_backward,
    constants=train,
    x="N C P Q",
    gamma="C",
    beta="C",
)
spatial_groupnorm = from_cached(
    spatial_groupnorm_forward,
    spatial_groupnorm_backward,
    constants={"G": 2, "gn_param": {}},
    x="N 2*K P Q",
    gamma="1 2*K 1 1",
    beta="1 2*K 1 1",
)
