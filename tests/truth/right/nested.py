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


@claim(x="N d", m="N")
def potential(x, m):  # every pair of bodies once
    energy = 0.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            energy -= m[i] * m[j] / np.sqrt(np.sum((x[i] - x[j]) ** 2) + 0.01)
    return energy


@potential.gradient("x", "m")
def potential_gradient(G, x, m):
    dx, dm = np.zeros_like(x), np.zeros_like(m)
    for i in range(len(x) - 1, -1, -1):
        for j in range(i - 1, -1, -1):
            d = x[i] - x[j]
            r = np.sqrt(d @ d + 0.01)
            f = m[i] * m[j] / r**3 * d
            dx[i] += f
            dx[j] -= f
            dm[i] -= m[j] / r
            dm[j] -= m[i] / r
    return G * dx, G * dm


@claim(q="T D", k="T D", v="T")
def attention_to_those_before(q, k, v):
    out = np.zeros_like(v)
    for t in range(len(q)):
        z, s = 0.0, 0.0
        for u in range(t + 1):
            e = np.exp(q[t] @ k[u])
            z = z + e
            s = s + e * v[u]
        out[t] = s / z
    return out


@attention_to_those_before.gradient("v")
def attention_to_those_before_gradient(G, q, k, v):
    P = np.tril(np.exp(q @ k.T))
    P = P / P.sum(axis=1, keepdims=True)
    dv = np.zeros_like(v)
    for t in range(len(q)):
        for u in range(t, -1, -1):
            dv[u] += P[t, u] * G[t]
    return dv
