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
