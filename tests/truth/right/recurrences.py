"""Loops that hand a state from one step to the next, and their backward through time: proved at every length."""

import numpy as np

from verify import claim


@claim(x="T", a="", h0="")
def scan(x, a, h0):
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@scan.gradient("x", "a", "h0")
def scan_gradient(G, x, a, h0):
    T = x.shape[0]
    before, h = np.zeros(T), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros(T), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return dx, da, dh


@claim(x="T D", a="")
def smoothing(x, a):  # exponential smoothing, all of it returned
    s = np.zeros_like(x)
    state = x[0]
    for t in range(x.shape[0]):
        state = a * x[t] + (1 - a) * state
        s[t] = state
    return s


@smoothing.gradient("x", "a")
def smoothing_gradient(G, x, a):
    dx, da = np.zeros_like(x), 0.0
    before, state = np.zeros_like(x), x[0]
    for t in range(x.shape[0]):
        before[t] = state
        state = a * x[t] + (1 - a) * state
    ds = np.zeros_like(x[0])
    for t in np.arange(x.shape[0])[::-1]:
        ds = ds + G[t]
        da += np.sum(ds * (x[t] - before[t]))
        dx[t] += a * ds
        ds = (1 - a) * ds
    dx[0] += ds
    return dx, da


@claim(x="T D", W="H D", U="H H", b="H", h0="H")
def rnn(x, W, U, b, h0):
    h, hs = h0, np.zeros((x.shape[0], b.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h + b)
        hs[t] = h
    return hs


@rnn.gradient("x", "W", "U", "b", "h0")
def rnn_gradient(G, x, W, U, b, h0):
    before, h = np.zeros_like(G), h0
    hs = rnn(x, W, U, b, h0)
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dx, dW, dU, db, dh = np.zeros_like(x), np.zeros_like(W), np.zeros_like(U), np.zeros_like(b), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = (dh + G[t]) * (1 - hs[t] ** 2)
        dW += np.outer(da, x[t])
        dU += np.outer(da, before[t])
        db += da
        dx[t] = W.T @ da
        dh = U.T @ da
    return dx, dW, dU, db, dh


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


@claim(x="T B D", W="D 4*H", U="H 4*H", b="4*H", h0="B H", c0="B H")
def lstm(x, W, U, b, h0, c0):
    H = h0.shape[1]
    h, c = h0, c0
    for t in range(x.shape[0]):
        a = x[t] @ W + h @ U + b
        i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
        o, g = sigmoid(a[:, 2 * H : 3 * H]), np.tanh(a[:, 3 * H :])
        c = f * c + i * g
        h = o * np.tanh(c)
    return h


@lstm.gradient("x", "W", "U", "b", "h0", "c0")
def lstm_gradient(G, x, W, U, b, h0, c0):
    T, B, H = x.shape[0], x.shape[1], h0.shape[1]
    gates, cells, before, kept = np.zeros((T, B, 4 * H)), np.zeros((T, B, H)), np.zeros((T, B, H)), np.zeros((T, B, H))
    h, c = h0, c0
    for t in range(T):
        before[t], kept[t] = h, c
        a = x[t] @ W + h @ U + b
        i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
        o, g = sigmoid(a[:, 2 * H : 3 * H]), np.tanh(a[:, 3 * H :])
        c = f * c + i * g
        h = o * np.tanh(c)
        gates[t] = np.concatenate([i, f, o, g], axis=1)
        cells[t] = c
    dx, dW, dU, db = np.zeros_like(x), np.zeros_like(W), np.zeros_like(U), np.zeros_like(b)
    dh, dc = G, np.zeros_like(c0)
    for t in np.arange(T)[::-1]:
        i, f, o, g = gates[t, :, :H], gates[t, :, H : 2 * H], gates[t, :, 2 * H : 3 * H], gates[t, :, 3 * H :]
        tc = np.tanh(cells[t])
        dc = dc + dh * o * (1 - tc**2)
        da = np.concatenate(
            [dc * g * i * (1 - i), dc * kept[t] * f * (1 - f), dh * tc * o * (1 - o), dc * i * (1 - g**2)], axis=1
        )
        dW += x[t].T @ da
        dU += before[t].T @ da
        db += da.sum(axis=0)
        dx[t] = da @ W.T
        dh = da @ U.T
        dc = dc * f
    return dx, dW, dU, db, dh, dc


@claim(x="T D", W="D H", U="H H", Wr="D H", Ur="H H", h0="H")
def gru(x, W, U, Wr, Ur, h0):  # one gate for both of its uses
    h = h0
    for t in range(x.shape[0]):
        z = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ W + (z * h) @ U)
        h = (1 - z) * n + z * h
    return h


@gru.gradient("x", "W", "U", "Wr", "Ur", "h0")
def gru_gradient(G, x, W, U, Wr, Ur, h0):
    before = np.zeros((x.shape[0], h0.shape[0]))
    h = h0
    for t in range(x.shape[0]):
        before[t] = h
        z = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ W + (z * h) @ U)
        h = (1 - z) * n + z * h
    dx, dW, dU, dWr, dUr = np.zeros_like(x), np.zeros_like(W), np.zeros_like(U), np.zeros_like(Wr), np.zeros_like(Ur)
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        h = before[t]
        z = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ W + (z * h) @ U)
        dn = dh * (1 - z) * (1 - n**2)
        dzh = U @ dn
        dz = (dh * (h - n) + dzh * h) * z * (1 - z)
        dW += np.outer(x[t], dn)
        dU += np.outer(z * h, dn)
        dWr += np.outer(x[t], dz)
        dUr += np.outer(h, dz)
        dx[t] = W @ dn + Wr @ dz
        dh = dh * z + dzh * z + Ur @ dz
    return dx, dW, dU, dWr, dUr, dh


@claim(x="T", p0="")
def products(x, p0):  # cumulative products
    p, ps = p0, np.zeros_like(x)
    for t in range(x.shape[0]):
        p = p * x[t]
        ps[t] = p
    return ps


@products.gradient("x", "p0")
def products_gradient(G, x, p0):
    before, p = np.zeros_like(x), p0
    for t in range(x.shape[0]):
        before[t] = p
        p = p * x[t]
    dx, dp = np.zeros_like(x), 0.0
    for t in np.arange(x.shape[0])[::-1]:
        dp = dp + G[t]
        dx[t] = dp * before[t]
        dp = dp * x[t]
    return dx, dp


@claim(x="T", a="", b="", u="", v="")
def second_order(x, a, b, u, v):  # the last two values are handed on
    last, before = u, v
    for t in range(x.shape[0]):
        last, before = a * last + b * before + x[t], last
    return last


@second_order.gradient("x", "a", "b", "u", "v")
def second_order_gradient(G, x, a, b, u, v):
    one, two = np.zeros_like(x), np.zeros_like(x)
    last, before = u, v
    for t in range(x.shape[0]):
        one[t], two[t] = last, before
        last, before = a * last + b * before + x[t], last
    dx, da, db, dlast, dbefore = np.zeros_like(x), 0.0, 0.0, G, 0.0
    for t in np.arange(x.shape[0])[::-1]:
        dx[t] = dlast
        da += dlast * one[t]
        db += dlast * two[t]
        dlast, dbefore = a * dlast + dbefore, b * dlast
    return dx, da, db, dlast, dbefore


@claim(x="T D", W="H D", U="H H", h0="H")
def relu_rnn(x, W, U, h0):
    h = h0
    for t in range(x.shape[0]):
        h = np.maximum(0, W @ x[t] + U @ h)
    return h


@relu_rnn.gradient("x", "W", "U", "h0")
def relu_rnn_gradient(G, x, W, U, h0):
    hs = np.zeros((x.shape[0], h0.shape[0]))
    prev = np.zeros_like(hs)
    h = h0
    for t in range(x.shape[0]):
        prev[t] = h
        h = np.maximum(0, W @ x[t] + U @ h)
        hs[t] = h
    dx = np.zeros_like(x)
    dW = np.zeros_like(W)
    dU = np.zeros_like(U)
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        da = dh * (hs[t] > 0)
        dW += np.outer(da, x[t])
        dU += np.outer(da, prev[t])
        dx[t] = W.T @ da
        dh = U.T @ da
    return dx, dW, dU, dh


@claim(x="T D", g="D", where={"g": "positive"})
def normed(x, g):
    h = g
    for t in range(x.shape[0]):
        a = x[t] + h
        h = a / np.sqrt((a**2).sum() + 1)
    return h


@normed.gradient("x", "g")
def normed_gradient(G, x, g):
    prev = np.zeros_like(x)
    h = g
    for t in range(x.shape[0]):
        prev[t] = h
        a = x[t] + h
        h = a / np.sqrt((a**2).sum() + 1)
    dx = np.zeros_like(x)
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        a = x[t] + prev[t]
        r = np.sqrt((a**2).sum() + 1)
        dh = dh / r - a * (a @ dh) / r**3
        dx[t] = dh
    return dx, dh


@claim(x="T D", W="D K", U="D D", y="T", where={"y": "labels(K)"})
def characters(x, W, U, y):
    h = np.zeros(x.shape[1])
    loss = 0.0
    for t in range(x.shape[0]):
        h = np.tanh(x[t] + U @ h)
        z = h @ W
        p = np.exp(z) / np.exp(z).sum()
        loss += -np.log(p[y[t]])
    return loss


@characters.gradient("x", "W", "U")
def characters_gradient(G, x, W, U, y):
    T = x.shape[0]
    hs = np.zeros_like(x)
    prev = np.zeros_like(x)
    ps = np.zeros((T, W.shape[1]))
    h = np.zeros(x.shape[1])
    for t in range(T):
        prev[t] = h
        h = np.tanh(x[t] + U @ h)
        hs[t] = h
        z = h @ W
        ps[t] = np.exp(z) / np.exp(z).sum()
    dx = np.zeros_like(x)
    dW = np.zeros_like(W)
    dU = np.zeros_like(U)
    dh = np.zeros(x.shape[1])
    for t in np.arange(T)[::-1]:
        dz = ps[t].copy()
        dz[y[t]] -= 1
        dz = dz * G
        dW += np.outer(hs[t], dz)
        dh = dh + W @ dz
        da = dh * (1 - hs[t] ** 2)
        dx[t] = da
        dU += np.outer(da, prev[t])
        dh = U.T @ da
    return dx, dW, dU


@claim(x="T D", W="H D", U="H H", h0="H")
def kept_in_an_array(x, W, U, h0):
    hs = np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        before = hs[t - 1] if t > 0 else h0
        hs[t] = np.tanh(W @ x[t] + U @ before)
    return hs


@kept_in_an_array.gradient("x", "W", "U", "h0")
def kept_in_an_array_gradient(G, x, W, U, h0):
    states = kept_in_an_array(x, W, U, h0)
    dx, dW, dU, dh = np.zeros_like(x), np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in range(x.shape[0] - 1, -1, -1):
        da = (dh + G[t]) * (1 - states[t] ** 2)
        dW += np.outer(da, x[t])
        dU += np.outer(da, states[t - 1] if t > 0 else h0)
        dx[t] = W.T @ da
        dh = U.T @ da
    return dx, dW, dU, dh


@claim(x="T", p0="")
def products_in_an_array(x, p0):
    ps = np.zeros_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else p0) * x[t]
    return ps


@products_in_an_array.gradient("x", "p0")
def products_in_an_array_gradient(G, x, p0):
    ps, dx, dp = products_in_an_array(x, p0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * (ps[t - 1] if t > 0 else p0)
        dp = dp * x[t]
    return dx, dp


@claim(x="T D", U="D D", h0="D")
def states_in_a_list(x, U, h0):
    states, h = [], h0
    for t in range(x.shape[0]):
        h = np.tanh(x[t] + U @ h)
        states.append(h)
    return np.array(states)


@states_in_a_list.gradient("x", "U", "h0")
def states_in_a_list_gradient(G, x, U, h0):
    states, h = [], h0
    for row in x:
        h = np.tanh(row + U @ h)
        states.append(h)
    dx, dU, dh = np.zeros_like(x), np.zeros_like(U), np.zeros_like(h0)
    for t in reversed(range(len(x))):
        before = states[t - 1] if t > 0 else h0
        da = (dh + G[t]) * (1 - states[t] ** 2)
        dU += np.outer(da, before)
        dx[t] = da
        dh = U.T @ da
    return dx, dU, dh


@claim(x="T D", U="D D", h0="D")
def start_in_front(x, U, h0):  # one state more than there are steps
    hs = np.zeros((x.shape[0] + 1, h0.shape[0]))
    hs[0] = h0
    for t in range(x.shape[0]):
        hs[t + 1] = np.tanh(x[t] + U @ hs[t])
    return hs[1:]


@start_in_front.gradient("x", "U", "h0")
def start_in_front_gradient(G, x, U, h0):
    hs = np.zeros((x.shape[0] + 1, h0.shape[0]))
    hs[0] = h0
    for t in range(x.shape[0]):
        hs[t + 1] = np.tanh(x[t] + U @ hs[t])
    dx, dU, dh = np.zeros_like(x), np.zeros_like(U), np.zeros_like(h0)
    for t in reversed(range(x.shape[0])):
        da = (dh + G[t]) * (1 - hs[t + 1] ** 2)
        dU += np.outer(da, hs[t])
        dx[t] = da
        dh = U.T @ da
    return dx, dU, dh


@claim(x="T D", U="D D", h0="D")
def start_behind(x, U, h0):  # hs[-1] is the state before the first step
    T = len(x)
    hs = np.zeros((T + 1, len(h0)))
    hs[-1] = h0
    for t in np.arange(T):
        hs[t] = np.tanh(x[t] + U @ hs[t - 1])
    return hs[:-1]


@start_behind.gradient("x", "U", "h0")
def start_behind_gradient(G, x, U, h0):
    T = len(x)
    hs = np.zeros((T + 1, len(h0)))
    hs[-1] = h0
    for t in np.arange(T):
        hs[t] = np.tanh(x[t] + U @ hs[t - 1])
    dx, dU, dh = np.zeros_like(x), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(T)[::-1]:
        da = (dh + G[t]) * (1 - hs[t] ** 2)
        dU += np.outer(da, hs[t - 1])
        dx[t] = da
        dh = U.T @ da
    return dx, dU, dh


@claim(x="T D", a="D", h0="D")
def all_states(x, a, h0):  # steps counted from 1, and the start is returned, too
    hs = np.zeros((len(x) + 1, len(h0)))
    hs[0] = h0
    for t in range(1, len(x) + 1):
        hs[t] = np.tanh(a * hs[t - 1] + x[t - 1])
    return hs


@all_states.gradient("x", "a", "h0")
def all_states_gradient(G, out, x, a, h0):
    dx, da, dh = np.zeros_like(x), np.zeros_like(a), np.zeros_like(h0)
    for t in range(len(x), 0, -1):
        dz = (dh + G[t]) * (1 - out[t] ** 2)
        da += dz * out[t - 1]
        dx[t - 1] = dz
        dh = a * dz
    return dx, da, dh + G[0]


@claim(x="T D", a="D", h0="D")
def cotangents_in_an_array(x, a, h0):  # kept like the states, and used when the loop is over
    hs = np.zeros((len(x) + 1, len(h0)))
    hs[0] = h0
    for t in range(len(x)):
        hs[t + 1] = np.tanh(a * hs[t] + x[t])
    return hs[-1]


@cotangents_in_an_array.gradient("x", "a", "h0")
def cotangents_in_an_array_gradient(G, x, a, h0):
    T = len(x)
    hs, dhs, dzs = np.zeros((T + 1, len(h0))), np.zeros((T + 1, len(h0))), np.zeros_like(x)
    hs[0] = h0
    for t in range(T):
        hs[t + 1] = np.tanh(a * hs[t] + x[t])
    dhs[T] = G
    for t in reversed(range(T)):
        dzs[t] = dhs[t + 1] * (1 - hs[t + 1] ** 2)
        dhs[t] = a * dzs[t]
    return dzs, (dzs * hs[:-1]).sum(axis=0), dhs[0]
