"""Loops over parts of an axis, backwards, and with the entries beside."""

import numpy as np

from verify import claim


@claim(x="N D")
def backwards(x):
    out = np.zeros_like(x)
    for i in reversed(range(len(x))):
        out[i] = np.exp(x[i])
    return out


@backwards.gradient("x")
def backwards_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1, -1, -1):
        dx[i] = G[i] * np.exp(x[i])
    return dx


@claim(x="N D")
def backwards_into_a_list(x):
    return np.array([r * 2 for r in reversed(x)])


@backwards_into_a_list.gradient("x")
def backwards_into_a_list_gradient(G, x):
    rows = []
    for i in range(len(x) - 1, -1, -1):
        rows.append(2 * G[i])
    return np.array(rows)


@claim(x="N")
def neighbours(x):
    return sum(((x[i] - x[i + 1]) ** 2 for i in range(len(x) - 1)), 0.0)


@neighbours.gradient("x")
def neighbours_gradient(G, x):
    d = 2 * G * (x[:-1] - x[1:])
    dx = np.zeros_like(x)
    dx[:-1] += d
    dx[1:] -= d
    return dx


@claim(x="N")
def total_of_a_part(x):
    s = 0.0
    for i in range(1, len(x)):
        s += x[i] * x[i - 1]
    return s


@total_of_a_part.gradient("x")
def total_of_a_part_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] += G * x[i - 1]
        dx[i - 1] += G * x[i]
    return dx


@claim(x="N")
def total_variation(x):
    s = 0.0
    for i in range(1, len(x)):
        s += (x[i] - x[i - 1]) ** 2
    return s


@total_variation.gradient("x")
def total_variation_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        dx[i + 1] += 2 * G * (x[i + 1] - x[i])
        dx[i] -= 2 * G * (x[i + 1] - x[i])
    return dx


@claim(x="N", w="3")
def ring_of_three(x, w):  # several of the positions are one where N is 1 or 2
    N = len(x)
    y = np.zeros(N)
    for i in range(N):
        for k in range(3):
            y[i] += w[k] * x[(i + k - 1) % N]
    return y


@ring_of_three.gradient("x", "w")
def ring_of_three_gradient(G, x, w):
    N = len(x)
    dx, dw = np.zeros(N), np.zeros(3)
    for i in range(N):
        for k in range(3):
            dx[(i + k - 1 + N) % N] += w[k] * G[i]
            dw[k] += x[(i + k - 1) % N] * G[i]
    return dx, dw


@claim(x="T", a="")
def counted_from_the_end(x, a):
    ys, y = [], 0.0
    for t in range(len(x)):
        y = a * y + x[t]
        ys.append(y)
    return np.array(ys)


@counted_from_the_end.gradient("x", "a")
def counted_from_the_end_gradient(G, x, a):
    T, y = len(x), 0.0
    ys = [y]
    for t in range(T):
        y = a * y + x[t]
        ys.append(y)
    dx, da, dy = np.zeros(T), 0.0, 0.0
    for k in range(1, T + 1):
        dy = dy + G[-k]
        dx[-k] = dy
        da += dy * ys[T - k]
        dy = a * dy
    return dx, da


@claim(r="T", v="T", gamma="", lam="")
def advantages(r, v, gamma, lam):  # generalised: the next value is one where a condition says that there is one
    adv, last = np.zeros_like(r), 0.0
    for t in reversed(range(len(r))):
        after = v[t + 1] if t < len(r) - 1 else 0.0
        last = r[t] + gamma * after - v[t] + gamma * lam * last
        adv[t] = last
    return adv


@advantages.gradient("v")
def advantages_gradient(G, r, v, gamma, lam):
    dv, sum_so_far = np.zeros_like(v), 0.0
    for t in range(len(r)):
        sum_so_far = G[t] + gamma * lam * sum_so_far
        dv[t] -= sum_so_far
        if t + 1 < len(r):
            dv[t + 1] += gamma * sum_so_far
    return dv


@claim(r="T", v="T", gamma="")
def returns(r, v, gamma):  # discounted, and compared with values
    R, found = 0.0, np.zeros_like(r)
    for t in reversed(range(len(r))):
        R = r[t] + gamma * R
        found[t] = R
    return 0.5 * np.sum((found - v) ** 2)


@returns.gradient("r")
def returns_gradient(G, r, v, gamma):
    R, found = 0.0, np.zeros_like(r)
    for t in reversed(range(len(r))):
        R = r[t] + gamma * R
        found[t] = R
    dr, so_far = np.zeros_like(r), 0.0
    for t in range(len(r)):
        so_far = (found - v)[t] + gamma * so_far
        dr[t] = G * so_far
    return dr
