"""Course code with one fault each: recurrent nets over time, embeddings, temporal layers, attention."""

import numpy as np

from verify import from_cached, from_loss


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def softmax(scores):
    e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def rnn_forward(x, h0, Wx, Wh, b):
    N, T, _ = x.shape
    h = np.zeros((N, T, h0.shape[1]))
    prev = h0
    for t in range(T):
        prev = np.tanh(x[:, t] @ Wx + prev @ Wh + b)
        h[:, t] = prev
    return h, (x, h0, Wx, Wh, h)


def rnn_backward(dh, cache):
    x, h0, Wx, Wh, h = cache
    dx, dWx, dWh, db = np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), np.zeros(Wh.shape[0])
    dprev = np.zeros_like(h0)
    for t in reversed(range(x.shape[1])):
        before = h[:, t - 1] if t > 0 else h0
        da = dh[:, t] * (1 - h[:, t] ** 2)  # fault: what comes back from later steps is not added
        dprev = da @ Wh.T
        dx[:, t] = da @ Wx.T
        dWx += x[:, t].T @ da
        dWh += before.T @ da
        db += da.sum(axis=0)
    return dx, dprev, dWx, dWh, db


def lstm_step_forward(x, prev_h, prev_c, Wx, Wh, b):
    H = prev_h.shape[1]
    a = x @ Wx + prev_h @ Wh + b
    i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g = np.tanh(a[:, 3 * H :])
    next_c = f * prev_c + i * g
    return o * np.tanh(next_c), next_c, (x, prev_h, prev_c, Wx, Wh, i, f, o, g, next_c)


def lstm_step_backward(dnext_h, dnext_c, cache):
    x, prev_h, prev_c, Wx, Wh, i, f, o, g, next_c = cache
    t = np.tanh(next_c)
    dc = dnext_h * o * (1 - t**2)  # fault: dnext_c is dropped
    da = np.hstack((dc * g * i * (1 - i), dc * prev_c * f * (1 - f), dnext_h * t * o * (1 - o), dc * i * (1 - g**2)))
    return da @ Wx.T, da @ Wh.T, dc * f, x.T @ da, prev_h.T @ da, da.sum(axis=0)


def lstm_forward(x, h0, Wx, Wh, b):
    N, T, _ = x.shape
    h = np.zeros((N, T, h0.shape[1]))
    prev_h, prev_c, caches = h0, np.zeros_like(h0), []
    for t in range(T):
        prev_h, prev_c, cache = lstm_step_forward(x[:, t], prev_h, prev_c, Wx, Wh, b)
        h[:, t] = prev_h
        caches.append(cache)
    return h, caches


def lstm_backward(dh, caches):
    dh_t = np.zeros_like(dh[:, 0])
    grads = [0, 0, 0]
    dx = []
    for t in range(dh.shape[1] - 1, -1, -1):
        # fault: the cell state's cotangent is not passed back in time
        dx_t, dh_t, _, *parts = lstm_step_backward(dh[:, t] + dh_t, 0, caches[t])
        dx.insert(0, dx_t)
        grads = [total + part for total, part in zip(grads, parts, strict=True)]
    return np.stack(dx, axis=1), dh_t, *grads


def word_embedding_forward(x, W):
    return W[x], (x, W)


def word_embedding_backward(dout, cache):
    x, W = cache
    dW = np.zeros_like(W)
    dW[x] += dout  # fault: repeated words are added once
    return dW


def temporal_affine_forward(x, w, b):
    return x @ w + b, (x, w)


def temporal_affine_backward(dout, cache):
    x, w = cache
    N, T, D = x.shape
    M = dout.shape[2]
    dw = x.reshape(N * T, D).T @ dout.reshape(N * T, M)
    return dout @ w.T, dw, dout.sum(axis=0)  # fault: db is not summed over time


def temporal_softmax_loss(x, y, mask):
    N, T, V = x.shape
    probs = softmax(x.reshape(N * T, V))
    rows, labels, keep = np.arange(N * T), y.reshape(N * T), mask.reshape(N * T)
    loss = -np.sum(keep * np.log(probs[rows, labels])) / N
    dx = probs.copy()
    dx[rows, labels] -= 1
    return loss, (dx / N).reshape(N, T, V)  # fault: the mask is missing


def attention_forward(query, key, value):
    scale = np.sqrt(query.shape[-1])
    weights = softmax(query @ key.T / scale)
    return weights @ value, (query, key, value, weights, scale)


def attention_backward(dout, cache):
    query, key, value, weights, _scale = cache
    dweights = dout @ value.T
    dscores = weights * (dweights - np.sum(dweights * weights, axis=-1, keepdims=True))
    return dscores @ key, dscores.T @ query, weights.T @ dout  # fault: the scale is missing


def causal_attention_forward(query, key, value):
    T = query.shape[0]
    scores = np.where(np.tril(np.ones((T, T))) > 0, query @ key.T, -1e9)
    weights = softmax(scores)
    return weights @ value, (query, key, value, weights)


def causal_attention_backward(dout, cache):
    query, key, value, _ = cache
    weights = softmax(query @ key.T)  # fault: recomputed without the mask
    dweights = dout @ value.T
    dscores = weights * (dweights - np.sum(dweights * weights, axis=-1, keepdims=True))
    return dscores @ key, dscores.T @ query, weights.T @ dout


GATES = {"Wx": "D 4*H", "Wh": "H 4*H", "b": "4*H"}
rnn = from_cached(rnn_forward, rnn_backward, x="N T D", h0="N H", Wx="D H", Wh="H H", b="H")
lstm_step = from_cached(
    lstm_step_forward, lstm_step_backward, shapes={"x": "N D", "prev_h": "N H", "prev_c": "N H", **GATES}
)
lstm = from_cached(lstm_forward, lstm_backward, shapes={"x": "N 2 D", "h0": "N H", **GATES})
word_embedding = from_cached(word_embedding_forward, word_embedding_backward, x="N T", W="V D", where={"x": "index(V)"})
temporal_affine = from_cached(temporal_affine_forward, temporal_affine_backward, x="N T D", w="D M", b="M")
temporal_softmax = from_loss(
    temporal_softmax_loss,
    wrt="x",
    x="N T V",
    y="N T",
    mask="N T",
    where={"y": "labels(V)", "mask": "binary"},
)
attention = from_cached(attention_forward, attention_backward, query="T D", key="S D", value="S M")
causal_attention = from_cached(causal_attention_forward, causal_attention_backward, query="T D", key="T D", value="T M")
