"""Course code: scaled dot-product attention, with a causal mask, and with several heads."""

import numpy as np

from verify import from_cached


def softmax(scores):
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def attention_forward(query, key, value):
    scale = np.sqrt(query.shape[-1])
    weights = softmax(query @ key.T / scale)
    return weights @ value, (query, key, value, weights, scale)


def attention_backward(dout, cache):
    query, key, value, weights, scale = cache
    dvalue = weights.T @ dout
    dweights = dout @ value.T
    dscores = weights * (dweights - np.sum(dweights * weights, axis=-1, keepdims=True))
    return dscores @ key / scale, dscores.T @ query / scale, dvalue


def causal_attention_forward(query, key, value):
    T = query.shape[0]
    scale = np.sqrt(query.shape[-1])
    scores = query @ key.T / scale
    allowed = np.tril(np.ones((T, T)))
    scores = np.where(allowed > 0, scores, -1e9)
    weights = softmax(scores)
    return weights @ value, (query, key, value, weights, allowed, scale)


def causal_attention_backward(dout, cache):
    query, key, value, weights, allowed, scale = cache
    dvalue = weights.T @ dout
    dweights = dout @ value.T
    dscores = weights * (dweights - np.sum(dweights * weights, axis=-1, keepdims=True))
    dscores = dscores * allowed
    return dscores @ key / scale, dscores.T @ query / scale, dvalue


def multi_head_forward(x, Wq, Wk, Wv, Wo, heads):
    T, D = x.shape
    q = (x @ Wq).reshape(T, heads, D // heads).transpose(1, 0, 2)
    k = (x @ Wk).reshape(T, heads, D // heads).transpose(1, 0, 2)
    v = (x @ Wv).reshape(T, heads, D // heads).transpose(1, 0, 2)
    weights = softmax(q @ k.transpose(0, 2, 1) / np.sqrt(D // heads))
    merged = (weights @ v).transpose(1, 0, 2).reshape(T, D)
    return merged @ Wo, (x, Wq, Wk, Wv, Wo, heads, q, k, v, weights, merged)


def multi_head_backward(dout, cache):
    x, Wq, Wk, Wv, Wo, heads, q, k, v, weights, merged = cache
    T, D = x.shape
    dmerged = dout @ Wo.T
    dheads = dmerged.reshape(T, heads, D // heads).transpose(1, 0, 2)
    dv = weights.transpose(0, 2, 1) @ dheads
    dweights = dheads @ v.transpose(0, 2, 1)
    dscores = weights * (dweights - (dweights * weights).sum(axis=-1, keepdims=True))
    dscores = dscores / np.sqrt(D // heads)
    dq = (dscores @ k).transpose(1, 0, 2).reshape(T, D)
    dk = (dscores.transpose(0, 2, 1) @ q).transpose(1, 0, 2).reshape(T, D)
    dv = dv.transpose(1, 0, 2).reshape(T, D)
    dx = dq @ Wq.T + dk @ Wk.T + dv @ Wv.T
    return {"x": dx, "Wq": x.T @ dq, "Wk": x.T @ dk, "Wv": x.T @ dv, "Wo": merged.T @ dout}


attention = from_cached(attention_forward, attention_backward, query="T D", key="S D", value="S M")
causal_attention = from_cached(causal_attention_forward, causal_attention_backward, query="T D", key="T D", value="T M")
multi_head = from_cached(
    multi_head_forward,
    multi_head_backward,
    constants={"heads": 2},
    x="T 2*K",
    Wq="2*K 2*K",
    Wk="2*K 2*K",
    Wv="2*K 2*K",
    Wo="2*K 2*K",
)
