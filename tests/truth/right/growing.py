"""Lists that are read while a loop fills them, lists of tuples, and steps of several positions: proved at every length."""

import numpy as np

from verify import claim


@claim(x="T D", U="D D", h0="D")
def last_of_a_list(x, U, h0):
    hs = [h0]
    for t in range(len(x)):
        hs.append(np.tanh(x[t] + U @ hs[-1]))
    return hs[-1]


@last_of_a_list.gradient("x", "U", "h0")
def last_of_a_list_gradient(G, x, U, h0):
    hs = [h0]
    for row in x:
        h = np.tanh(row + U @ hs[-1])
        hs.append(h)
    dx, dU, dh = np.zeros_like(x), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        da = dh * (1 - hs[t + 1] ** 2)
        dU += np.outer(da, hs[t])
        dx[t] = da
        dh = U.T @ da
    return dx, dU, dh


@claim(x="T", a="")
def numbers_in_a_list(x, a):  # two appended at a step, and the second one is the last
    s = [0.0]
    for v in x:
        s.append(a * s[-1])
        s.append(s[-1] + v)
    return s[-1]


@numbers_in_a_list.gradient("x", "a")
def numbers_in_a_list_gradient(G, x, a):
    before, s = np.zeros_like(x), 0.0
    for t in range(len(x)):
        before[t] = s
        s = a * s + x[t]
    dx, da, ds = [G], 0.0, G
    dx = np.zeros_like(x)
    for t in reversed(range(len(x))):
        dx[t] = ds
        da += ds * before[t]
        ds = a * ds
    return dx, da


@claim(x="T", p0="")
def cotangents_in_a_list(x, p0):
    p = p0
    for t in range(len(x)):
        p = p * x[t]
    return p


@cotangents_in_a_list.gradient("p0")
def cotangents_in_a_list_gradient(G, x, p0):
    dps = [G]
    for t in reversed(range(len(x))):
        dps.append(dps[-1] * x[t])
    return dps[-1]


def step(x, h, W, U):
    new = np.tanh(x @ W + h @ U)
    return new, (x, h, W, U, new)


def step_backward(dh, cache):
    x, h, W, U, new = cache
    da = dh * (1 - new**2)
    return da @ W.T, da @ U.T, x.T @ da, h.T @ da


@claim(x="N T D", h0="N H", W="D H", U="H H")
def caches(x, h0, W, U):
    h, hs = h0, np.zeros((x.shape[0], x.shape[1], h0.shape[1]))
    for t in range(x.shape[1]):
        h, _ = step(x[:, t, :], h, W, U)
        hs[:, t, :] = h
    return hs


@caches.gradient("x", "h0", "W", "U")
def caches_gradient(G, x, h0, W, U):
    h, kept = h0, []
    for t in range(x.shape[1]):
        h, cache = step(x[:, t, :], h, W, U)
        kept.append(cache)
    dx, dW, dU, dh = np.zeros_like(x), np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in reversed(range(x.shape[1])):
        dx[:, t, :], dh, dW_t, dU_t = step_backward(G[:, t, :] + dh, kept[t])
        dW += dW_t
        dU += dU_t
    return dx, dh, dW, dU


@claim(x="N D", w="D")
def pairs_in_a_list(x, w):
    pairs = []
    for row in x:
        pairs.append((row @ w, row))
    return sum(s * r for s, r in pairs)


@pairs_in_a_list.gradient("x", "w")
def pairs_in_a_list_gradient(G, x, w):
    dx, dw = np.zeros_like(x), np.zeros_like(w)
    pairs = [(row @ w, (row, row @ G)) for row in x]
    for i, (s, (row, g)) in enumerate(pairs):
        dx[i] = s * G + g * w
        dw += g * row
    return dx, dw


@claim(x="2*N")
def every_other(x):
    s = 0.0
    for i in range(0, len(x), 2):
        s += x[i] * x[i + 1]
    return s


@every_other.gradient("x")
def every_other_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(0, x.shape[0], 2):
        dx[i] = G * x[i + 1]
    for i in range(1, x.shape[0], 2):
        dx[i] = G * x[i - 1]
    return dx


@claim(x="3*N D")
def tiles(x):
    out = []
    for i in range(0, x.shape[0], 3):
        out.append(np.exp(x[i : i + 3]).sum(axis=0))
    return np.array(out)


@tiles.gradient("x")
def tiles_gradient(G, x):
    dx = np.zeros_like(x)
    for n, i in enumerate(range(0, x.shape[0], 3)):
        dx[i : i + 3] = np.exp(x[i : i + 3]) * G[n]
    return dx


@claim(x="T n", W="n n")
def from_zeros(x, W):
    hs = [np.zeros(x.shape[1])]
    for t in range(x.shape[0]):
        hs.append(np.tanh(hs[-1] @ W + x[t]))
    return hs[-1]


@from_zeros.gradient("x", "W")
def from_zeros_backward(G, x, W):
    hs = [np.zeros(x.shape[1])]
    for t in range(x.shape[0]):
        hs.append(np.tanh(hs[-1] @ W + x[t]))
    dx, dW, d = np.zeros_like(x), np.zeros_like(W), G
    for t in reversed(range(x.shape[0])):
        dx[t] = d * (1 - hs[t + 1] ** 2)
        dW = dW + np.outer(hs[t], dx[t])
        d = W @ dx[t]
    return dx, dW


def by_position(x, U, h0):
    """States in a list without a start, by position."""
    hs = []
    for t in range(len(x)):
        before = hs[t - 1] if t > 0 else h0
        hs.append(np.tanh(U @ before + x[t]))
    return hs


@claim(x="T D", U="D D", h0="D")
def list_by_position(x, U, h0):
    return by_position(x, U, h0)[-1]


@list_by_position.gradient("U", "h0")
def list_by_position_gradient(G, x, U, h0):
    hs, dU, dh = by_position(x, U, h0), np.zeros_like(U), G
    for t in reversed(range(len(x))):
        dz = dh * (1 - hs[t] ** 2)
        dU += np.outer(dz, hs[t - 1] if t > 0 else h0)
        dh = U.T @ dz
    return dU, dh


@claim(x="T", a="", h0="")
def start_by_position(x, a, h0):  # with the start in front: hs[t] is the one before
    hs = [h0]
    for t in range(len(x)):
        hs.append(a * hs[t] + x[t])
    return np.array(hs[1:])


@start_by_position.gradient("a", "h0")
def start_by_position_gradient(G, x, a, h0):
    hs = {}
    for t in range(len(x)):
        hs[t] = a * (hs[t - 1] if t != 0 else h0) + x[t]
    da, dh = 0.0, 0.0
    for t in range(len(x) - 1, -1, -1):
        dh = dh + G[t]
        da += dh * (hs[t - 1] if t > 0 else h0)
        dh = a * dh
    return da, dh
