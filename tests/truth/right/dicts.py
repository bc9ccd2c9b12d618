"""States in dicts, by the positions of a loop, as published recurrent networks keep them."""

import numpy as np

from verify import claim


def steps(x, h0, Wxh, Whh, Why, bh, by):
    """The forward pass of a character model, in its own manner."""
    xs, hs, ys = {}, {}, {}
    hs[-1] = np.copy(h0)
    loss = 0
    for t in range(len(x)):
        xs[t] = x[t]
        hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t - 1]) + bh)
        ys[t] = np.dot(Why, hs[t]) + by
        loss += np.sum(ys[t] ** 2)
    return loss, xs, hs, ys


@claim(x="T n", h0="m", Wxh="m n", Whh="m m", Why="k m", bh="m", by="k")
def character_model(x, h0, Wxh, Whh, Why, bh, by):
    return steps(x, h0, Wxh, Whh, Why, bh, by)[0]


@character_model.gradient("Wxh", "Whh", "Why", "bh", "by")
def character_model_gradient(G, x, h0, Wxh, Whh, Why, bh, by):
    _, xs, hs, ys = steps(x, h0, Wxh, Whh, Why, bh, by)
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(hs[0])
    for t in reversed(range(len(x))):
        dy = np.copy(ys[t])
        dy *= 2 * G
        dWhy += np.outer(dy, hs[t])
        dby += dy
        dh = np.dot(Why.T, dy) + dhnext
        dhraw = (1 - hs[t] * hs[t]) * dh
        dbh += dhraw
        dWxh += np.outer(dhraw, xs[t])
        dWhh += np.outer(dhraw, hs[t - 1])
        dhnext = np.dot(Whh.T, dhraw)
    return dWxh, dWhh, dWhy, dbh, dby


@claim(x="T D", a="D", h0="D")
def last_of_dict(x, a, h0):  # the loss is the last state's
    h = {-1: h0}
    for t in range(len(x)):
        h[t] = np.sin(a * h[t - 1] + x[t])
    return h[len(x) - 1]


@last_of_dict.gradient("x", "a", "h0")
def last_of_dict_gradient(G, x, a, h0):
    h, dx = {-1: h0}, {}
    for t in range(len(x)):
        h[t] = np.sin(a * h[t - 1] + x[t])
    da, dh = np.zeros_like(a), G
    for t in reversed(range(len(x))):
        dx[t] = dh * np.cos(a * h[t - 1] + x[t])
        da += dx[t] * h[t - 1]
        dh = a * dx[t]
    dx_all = np.zeros_like(x)
    for t in range(len(x)):
        dx_all[t] = dx[t]
    return dx_all, da, dh


@claim(x="T D", a="D", h0="D")
def start_in_front(x, a, h0):  # h[0] is the start, h[t + 1] what step t leaves
    h, total = {0: h0}, 0.0
    for t in range(len(x)):
        h[t + 1] = np.sin(a * h[t] + x[t])
        total += np.sum(h[t + 1] * h[t])
    return total


@start_in_front.gradient("a", "h0")
def start_in_front_gradient(G, x, a, h0):
    h = {0: h0}
    for t in range(len(x)):
        h[t + 1] = np.sin(a * h[t] + x[t])
    da, dh = np.zeros_like(a), np.zeros_like(h[len(x)])
    for t in reversed(range(len(x))):
        dz = (dh + G * h[t]) * np.cos(a * h[t] + x[t])
        da += dz * h[t]
        dh = a * dz + G * h[t + 1]
    return da, dh


@claim(x="T", a="", h0="")
def steps_from_one(x, a, h0):
    h = {}
    h[0] = h0
    for t in range(1, len(x) + 1):
        h[t] = np.sin(a * h[t - 1] + x[t - 1])
    return h[len(x)]


@steps_from_one.gradient("a")
def steps_from_one_gradient(G, x, a, h0):
    h = {}
    h[0] = h0
    for t in range(1, len(x) + 1):
        h[t] = np.sin(a * h[t - 1] + x[t - 1])
    da, dh = 0.0, G
    for t in range(len(x), 0, -1):
        dz = dh * np.cos(a * h[t - 1] + x[t - 1])
        da += dz * h[t - 1]
        dh = a * dz
    return da


@claim(x="N D", w="D")
def cached(x, w):  # no state at all: what one loop keeps, another one reads
    kept, total = {}, 0.0
    for i in range(len(x)):
        kept[i] = np.exp(w * x[i])
        kept[i] *= 2.0  # the array that was just put there
        total += kept[i].sum()
    return total


@cached.gradient("w")
def cached_gradient(G, x, w):
    kept, dw = {}, np.zeros_like(w)
    for i in range(len(x)):
        e = np.exp(w * x[i])
        kept[i] = e
        e *= 2.0
    for i in range(len(x)):
        dw += G * kept[i] * x[i]
    return dw


@claim(
    inputs="T",
    targets="T",
    hprev="H 1",
    Wxh="H V",
    Whh="H H",
    Why="V H",
    bh="H 1",
    by="V 1",
    where={"inputs": "labels(V)", "targets": "labels(V)"},
)
def min_char_rnn(inputs, targets, hprev, Wxh, Whh, Why, bh, by):  # one-hot inputs, softmax; G comes at the end
    xs, hs, ys, ps = {}, {}, {}, {}
    hs[-1] = np.copy(hprev)
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((Why.shape[0], 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t - 1]) + bh)
        ys[t] = np.dot(Why, hs[t]) + by
        ps[t] = np.exp(ys[t]) / np.sum(np.exp(ys[t]))
        loss += -np.log(ps[t][targets[t], 0])
    return loss


@min_char_rnn.gradient("Wxh", "Whh", "Why", "bh", "by")
def min_char_rnn_gradient(G, inputs, targets, hprev, Wxh, Whh, Why, bh, by):
    xs, hs, ys, ps = {}, {}, {}, {}
    hs[-1] = np.copy(hprev)
    for t in range(len(inputs)):
        xs[t] = np.zeros((Why.shape[0], 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(np.dot(Wxh, xs[t]) + np.dot(Whh, hs[t - 1]) + bh)
        ys[t] = np.dot(Why, hs[t]) + by
        ps[t] = np.exp(ys[t]) / np.sum(np.exp(ys[t]))
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    dhnext = np.zeros_like(hs[0])
    for t in reversed(range(len(inputs))):
        dy = np.copy(ps[t])
        dy[targets[t]] -= 1
        dWhy += np.dot(dy, hs[t].T)
        dby += dy
        dh = np.dot(Why.T, dy) + dhnext
        dhraw = (1 - hs[t] * hs[t]) * dh
        dbh += dhraw
        dWxh += np.dot(dhraw, xs[t].T)
        dWhh += np.dot(dhraw, hs[t - 1].T)
        dhnext = np.dot(Whh.T, dhraw)
    return G * dWxh, G * dWhh, G * dWhy, G * dbh, G * dby
