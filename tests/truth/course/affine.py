"""Course code: fully connected layers that flatten their input, ReLU, dropout, and layers put together."""

import numpy as np

from verify import from_cached


def affine_forward(x, w, b):
    rows = x.reshape(x.shape[0], -1)
    out = rows.dot(w) + b
    cache = (x, w, b)
    return out, cache


def affine_backward(dout, cache):
    x, w, _b = cache
    rows = x.reshape(x.shape[0], -1)
    dx = dout.dot(w.T).reshape(x.shape)
    dw = rows.T.dot(dout)
    db = np.sum(dout, axis=0)
    return dx, dw, db


def relu_forward(x):
    out = np.maximum(0, x)
    cache = x
    return out, cache


def relu_backward(dout, cache):
    x = cache
    dx = dout.copy()
    dx[x <= 0] = 0
    return dx


def leaky_relu_forward(x, slope):
    return np.where(x > 0, x, slope * x), (x, slope)


def leaky_relu_backward(dout, cache):
    x, slope = cache
    dx = np.ones_like(x)
    dx[x < 0] = slope
    return dx * dout


def affine_relu_forward(x, w, b):
    a, fc_cache = affine_forward(x, w, b)
    out, relu_cache = relu_forward(a)
    return out, (fc_cache, relu_cache)


def affine_relu_backward(dout, cache):
    fc_cache, relu_cache = cache
    da = relu_backward(dout, relu_cache)
    dx, dw, db = affine_backward(da, fc_cache)
    return {"x": dx, "w": dw, "b": db}


def dropout_forward(x, mask, dropout_param):
    p = dropout_param["p"]
    if dropout_param["mode"] == "train":
        scaled = mask / p
        out = x * scaled
    else:
        scaled = None
        out = x
    return out, (dropout_param, scaled)


def dropout_backward(dout, cache):
    dropout_param, scaled = cache
    if dropout_param["mode"] == "train":
        return dout * scaled
    return dout


flat_affine = from_cached(affine_forward, affine_backward, x="N D", w="D M", b="M")
image_affine = from_cached(affine_forward, affine_backward, x="N C P", w="C*P M", b="M")
relu = from_cached(relu_forward, relu_backward, x="N D")
leaky_relu = from_cached(
    leaky_relu_forward, leaky_relu_backward, wrt="x", x="N D", slope="", where={"slope": "positive"}
)
affine_relu = from_cached(affine_relu_forward, affine_relu_backward, x="N D", w="D M", b="M")
dropout = from_cached(
    dropout_forward,
    dropout_backward,
    wrt="x",
    x="N D",
    mask="N D",
    where={"mask": "binary"},
    constants={"dropout_param": {"mode": "train", "p": 0.75}},
)
dropout_at_test = from_cached(
    dropout_forward,
    dropout_backward,
    wrt="x",
    x="N D",
    mask="N D",
    where={"mask": "binary"},
    constants={"dropout_param": {"mode": "test", "p": 0.75}},
)
