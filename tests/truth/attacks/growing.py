"""Lists that are read while they grow, lists of tuples, steps of several positions: each wrong in one thing."""

import numpy as np

from verify import claim


@claim(x="T D", U="D D", h0="D")
def last_after_the_step(x, U, h0):  # what is last when the step is over, instead of before it
    hs = [h0]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    return hs[-1]


@last_after_the_step.gradient("U")
def last_after_the_step_gradient(G, x, U, h0):
    hs, prev = [h0], []
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
        prev.append(hs[-1])
    dU, dh = np.zeros_like(U), G
    for t in reversed(range(len(x))):
        da = dh * (1 - hs[t + 1] ** 2)
        dU += np.outer(da, prev[t])
        dh = U.T @ da
    return dU


@claim(x="T D", U="D D", h0="D")
def states_off_by_one(x, U, h0):  # hs[t] is the state before step t
    hs = [h0]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    return hs[-1]


@states_off_by_one.gradient("h0")
def states_off_by_one_gradient(G, x, U, h0):
    hs = [h0]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    dh = G
    for t in reversed(range(len(x))):
        dh = U.T @ (dh * (1 - hs[t] ** 2))
    return dh


@claim(x="T D", U="D D", h0="D")
def start_forgotten(x, U, h0):  # the list of the backward starts from 0
    hs = [h0]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    return hs[-1]


@start_forgotten.gradient("h0")
def start_forgotten_gradient(G, x, U, h0):
    hs = [np.zeros_like(h0)]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    dh = G
    for t in reversed(range(len(x))):
        dh = U.T @ (dh * (1 - hs[t + 1] ** 2))
    return dh


@claim(x="T", p0="")
def order_of_a_list(x, p0):  # the cotangents are in the order in which they were appended
    p, ps = p0, np.zeros_like(x)
    for t in range(len(x)):
        p = p * x[t]
        ps[t] = p
    return ps


@order_of_a_list.gradient("x")
def order_of_a_list_gradient(G, x, p0):
    before = [p0]
    for t in range(len(x)):
        before.append(before[-1] * x[t])
    dps = [0.0]
    for t in reversed(range(len(x))):
        dps.append((dps[-1] + G[t]) * x[t])
    return np.array([(dps[t] + G[t]) * before[t] for t in range(len(x))])


@claim(x="T", p0="")
def last_step_forgotten(x, p0):
    p = p0
    for t in range(len(x)):
        p = p * x[t]
    return p


@last_step_forgotten.gradient("p0")
def last_step_forgotten_gradient(G, x, p0):
    dps = [G]
    for t in reversed(range(1, len(x))):
        dps.append(dps[-1] * x[t])
    return dps[-1]


@claim(x="T", a="")
def start_that_is_written(x, a):  # hs[-1] is h itself at the first step, which has written it by then
    return a * x.sum()


@start_that_is_written.gradient("x")
def start_that_is_written_gradient(G, x, a):
    h = np.zeros(1)
    hs, dx = [h], np.zeros_like(x)
    for t in range(len(x)):
        h += 1.0
        dx[t] = G * a * (1.0 - hs[-1][0] * 0.0 - (hs[-1][0] if t == 0 else 0.0) + 0.0)
        hs.append(np.zeros(1))
    return dx


@claim(x="T", a="")
def last_that_is_written(x, a):  # the array that was appended last is written later on
    return a * x.sum()


@last_that_is_written.gradient("x")
def last_that_is_written_gradient(G, x, a):
    buffer = np.zeros(1)
    hs, dx = [np.zeros(1)], np.zeros_like(x)
    for t in range(len(x)):
        buffer += 1.0
        dx[t] = G * a * (1.0 + (hs[-1][0] - t if t > 0 else 0.0) * 0.5)
        hs.append(buffer)
    return dx


@claim(x="T", a="")
def appended_where_positive(x, a):  # the last one is of the last step at which something was appended
    s = 0.0
    for t in range(len(x)):
        s += a * x[t]
    return s


@appended_where_positive.gradient("a")
def appended_where_positive_gradient(G, x, a):
    s = [0.0]
    for t in range(len(x)):
        if x[t] > -1000.0:
            s.append(s[-1] + G * x[t])
    return s[-1]


def step(x, h, U):
    new = np.tanh(x + U @ h)
    return new, (x, h, new)


@claim(x="T D", U="D D", h0="D")
def fields_mistaken(x, U, h0):  # a tuple's places are exchanged
    h = h0
    for t in range(len(x)):
        h, _ = step(x[t], h, U)
    return h


@fields_mistaken.gradient("U")
def fields_mistaken_gradient(G, x, U, h0):
    h, kept = h0, []
    for t in range(len(x)):
        h, cache = step(x[t], h, U)
        kept.append(cache)
    dU, dh = np.zeros_like(U), G
    for t in reversed(range(len(x))):
        prev, _, new = kept[t]
        da = dh * (1 - new**2)
        dU += np.outer(da, prev)
        dh = U.T @ da
    return dU


@claim(x="T D", U="D D", h0="D")
def caches_forwards(x, U, h0):  # the caches are gone over in the forward's order
    h = h0
    for t in range(len(x)):
        h, _ = step(x[t], h, U)
    return h


@caches_forwards.gradient("h0")
def caches_forwards_gradient(G, x, U, h0):
    h, kept = h0, []
    for t in range(len(x)):
        h, cache = step(x[t], h, U)
        kept.append(cache)
    dh = G
    for _, _, new in kept:
        dh = U.T @ (dh * (1 - new**2))
    return dh


@claim(x="T D", U="D D", h0="D")
def last_cache(x, U, h0):  # the cache of the last step at every step
    h = h0
    for t in range(len(x)):
        h, _ = step(x[t], h, U)
    return h


@last_cache.gradient("h0")
def last_cache_gradient(G, x, U, h0):
    h, kept = h0, []
    for t in range(len(x)):
        h, cache = step(x[t], h, U)
        kept.append(cache)
    dh = G
    for _ in reversed(range(len(x))):
        _, _, new = kept[-1]
        dh = U.T @ (dh * (1 - new**2))
    return dh


@claim(x="2*N")
def the_other_ones(x):  # range(0, 2*N, 2) are the even positions
    s = 0.0
    for i in range(0, len(x), 2):
        s += x[i] ** 2
    return s


@the_other_ones.gradient("x")
def the_other_ones_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x), 2):
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="2*N")
def all_of_them(x):
    s = 0.0
    for i in range(0, len(x), 2):
        s += x[i] ** 2
    return s


@all_of_them.gradient("x")
def all_of_them_gradient(G, x):
    return 2 * G * x


@claim(x="2*N")
def half_of_them(x):  # as many positions as groups: the first half is another one
    s = 0.0
    for i in range(0, len(x), 2):
        s += x[i] ** 2
    return s


@half_of_them.gradient("x")
def half_of_them_gradient(G, x):
    dx = np.zeros_like(x)
    for n in range(len(x) // 2):
        dx[n] = 2 * G * x[n]
    return dx


def by_position(x, U, h0):
    hs = []
    for t in range(len(x)):
        before = hs[t - 1] if t > 0 else h0
        hs.append(np.tanh(U @ before + x[t]))
    return hs


@claim(x="T D", U="D D", h0="D")
def position_after(x, U, h0):
    return by_position(x, U, h0)[-1]


@position_after.gradient("U")
def position_after_gradient(G, x, U, h0):  # the state after the step
    hs, dU, dh = by_position(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def position_around(x, U, h0):
    return by_position(x, U, h0)[-1]


@position_around.gradient("U")
def position_around_gradient(G, x, U, h0):  # hs[-1], the last state, where the start belongs
    hs, dU, dh = by_position(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def position_without_a_start(x, U, h0):
    return by_position(x, U, h0)[-1]


@position_without_a_start.gradient("U")
def position_without_a_start_gradient(G, x, U, h0):  # the first step is forgotten
    hs, dU, dh = by_position(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        if t > 0:
            dU += np.outer(dz, hs[t - 1])
        dh = U.T @ dz
    return dU


@claim(x="T D", U="D D", h0="D")
def position_of_the_start(x, U, h0):
    return by_position(x, U, h0)[-1]


@position_of_the_start.gradient("h0")
def position_of_the_start_gradient(G, x, U, h0):  # one step too few
    hs, dh = by_position(x, U, h0), G
    for t in range(len(x) - 1, 0, -1):
        dh = U.T @ (dh * (1 - hs[t] ** 2))
    return dh


@claim(x="T", a="", h0="")
def another_start(x, a, h0):
    hs = []
    for t in range(len(x)):
        hs.append(a * (hs[t - 1] if t > 0 else h0) + x[t])
    return np.array(hs)


@another_start.gradient("a")
def another_start_gradient(G, x, a, h0):  # the states of another loop: it starts with 0
    hs = []
    for t in range(len(x)):
        hs.append(a * (hs[t - 1] if t > 0 else 0.0) + x[t])
    da, dh = 0.0, 0.0
    for t in reversed(range(len(x))):
        dh = dh + G[t]
        da += dh * (hs[t - 1] if t > 0 else h0)
        dh = a * dh
    return da


@claim(x="T", a="")
def two_at_once(x, a):  # hs[t] is no longer the last one: two are appended
    hs = [a]
    for t in range(len(x)):
        hs.append(hs[t] * a)
        hs.append(x[t])
    return hs[-2]


@two_at_once.gradient("a")
def two_at_once_gradient(G, x, a):
    hs, d = [a], 1.0
    for _ in range(len(x)):
        d = d * a + hs[-1]
        hs.append(hs[-1] * a)
    return G * d


@claim(x="T", a="")
def key_before(x, a):  # a dict, of which the backward takes the wrong key
    h = {}
    for t in range(len(x)):
        h[t] = np.sin((h[t - 1] if t > 0 else a) * x[t])
    return h[len(x) - 1]


@key_before.gradient("a")
def key_before_gradient(G, x, a):
    h = {}
    for t in range(len(x)):
        h[t] = np.sin((h[t - 1] if t > 0 else a) * x[t])
    d = G
    for t in reversed(range(len(x))):
        d = d * np.cos(h[t] * x[t]) * x[t]
    return d
