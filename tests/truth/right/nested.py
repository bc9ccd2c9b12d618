"""Loops through time inside of loops over a batch: every row hands on states of its own."""

import numpy as np

from verify import claim


@claim(x="N T D", W="D H", U="H H", b="H")
def rnn_of_each_row(x, W, U, b):
    N, T, _ = x.shape
    hs = np.zeros((N, T, b.shape[0]))
    for n in range(N):
        h = np.zeros_like(b)
        for t in range(T):
            h = np.tanh(x[n, t] @ W + h @ U + b)
            hs[n, t] = h
    return hs


@rnn_of_each_row.gradient("W", "U")
def rnn_of_each_row_gradient(G, x, W, U, b):
    N, T, _ = x.shape
    hs = rnn_of_each_row(x, W, U, b)
    dW, dU = np.zeros_like(W), np.zeros_like(U)
    for n in range(N):
        dh = np.zeros_like(b)
        for t in reversed(range(T)):
            dz = (G[n, t] + dh) * (1 - hs[n, t] ** 2)
            before = hs[n, t - 1] if t > 0 else np.zeros_like(b)
            dW += np.outer(x[n, t], dz)
            dU += np.outer(before, dz)
            dh = dz @ U.T
    return dW, dU


@claim(x="B T", a="", h0="B")
def one_more_of_each_row(x, a, h0):  # the states of all rows in one array, the start in front
    B, T = x.shape
    h = np.zeros((B, T + 1))
    for b in range(B):
        h[b, 0] = h0[b]
        for t in range(T):
            h[b, t + 1] = a * np.sin(h[b, t]) + x[b, t]
    return h[:, 1:]


@one_more_of_each_row.gradient("a", "h0")
def one_more_of_each_row_gradient(G, x, a, h0):
    B, T = x.shape
    h = np.zeros((B, T + 1))
    for b in range(B):
        h[b, 0] = h0[b]
        for t in range(T):
            h[b, t + 1] = a * np.sin(h[b, t]) + x[b, t]
    da, dh0 = 0.0, np.zeros_like(h0)
    for b in range(B):
        dh = 0.0
        for t in range(T - 1, -1, -1):
            dh = dh + G[b, t]
            da += dh * np.sin(h[b, t])
            dh = a * np.cos(h[b, t]) * dh
        dh0[b] = dh
    return da, dh0


@claim(x="B N T", a="N")
def three_deep(x, a):  # the last state of each head
    B, N, T = x.shape
    out = np.zeros((B, N))
    for b in range(B):
        for n in range(N):
            h = 0.0
            for t in range(T):
                h = a[n] * h + x[b, n, t]
            out[b, n] = h
    return out


@three_deep.gradient("x", "a")
def three_deep_gradient(G, x, a):
    B, N, T = x.shape
    dx, da = np.zeros_like(x), np.zeros_like(a)
    for b in range(B):
        for n in range(N):
            h, before = 0.0, []
            for t in range(T):
                before.append(h)
                h = a[n] * h + x[b, n, t]
            dh = G[b, n]
            for t in reversed(range(T)):
                dx[b, n, t] = dh
                da[n] += dh * before[t]
                dh = a[n] * dh
    return dx, da


@claim(x="N T", a="", b="")
def errors_of_each_row(x, a, b):  # a state that starts with the row's first entry, over a part of the axis
    loss = 0.0
    for row in x:
        s = row[0]
        for t in range(1, x.shape[1]):
            loss += (row[t] - s - b) ** 2
            s = a * s + (1 - a) * row[t]
    return loss / len(x)


@errors_of_each_row.gradient("b")
def errors_of_each_row_gradient(G, x, a, b):
    db = 0.0
    for row in x:
        s = row[0]
        for t in range(1, x.shape[1]):
            db -= 2 * (row[t] - s - b)
            s = a * s + (1 - a) * row[t]
    return G * db / len(x)
