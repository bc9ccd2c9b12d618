"""Right gradients with shifted slices, rolls, pairs and positions as numbers, with signs of products and with roots."""

import numpy as np

from verify import claim


@claim(x="N M")
def squared_differences(x):
    dx, dy = x[:, 1:] - x[:, :-1], x[1:] - x[:-1]
    return (dx**2).sum() + (dy**2).sum()


@squared_differences.gradient("x")
def squared_differences_backward(x):
    g = np.zeros_like(x)
    dx, dy = x[:, 1:] - x[:, :-1], np.diff(x, axis=0)
    g[:, 1:] += 2 * dx
    g[:, : x.shape[1] - 1] -= 2 * dx
    g[1:, :] += 2 * dy
    g[:-1, :] -= 2 * dy
    return g


@claim(x="N", c="", where={"c": "positive"})
def smooth_total_variation(x, c):
    d = np.diff(x)
    return np.sqrt(d * d + c).sum()


@smooth_total_variation.gradient("x")
def smooth_total_variation_backward(x, c):
    d = np.diff(x)
    w = d / np.sqrt(d * d + c)
    return np.concatenate([[0.0], w]) - np.append(w, 0.0)


@claim(x="N", w="N")
def products_with_the_next(x, w):
    return (x[1:] * w[:-1]).sum()


@products_with_the_next.gradient("x", "w")
def products_with_the_next_backward(G, x, w):
    dx, dw = np.zeros(len(x)), np.zeros(len(w))
    dx[1:] = G * w[:-1]
    dw[: len(w) - 1] = G * x[1:]
    return dx, dw


@claim(x="N")
def ratios(x):
    return (x[1:] / x[:-1]).sum()


@ratios.gradient("x")
def ratios_backward(x):
    g = np.zeros_like(x)
    g[1:] += 1 / x[:-1]
    g[:-1] -= x[1:] / x[:-1] ** 2
    return g


@claim(V="T", last="", r="T", gamma="")
def temporal_differences(V, last, r, gamma):
    return 0.5 * ((r + gamma * np.append(V[1:], last) - V) ** 2).sum()


@temporal_differences.gradient("V", "last")
def temporal_differences_backward(V, last, r, gamma):
    delta = r + gamma * np.append(V[1:], last) - V
    g = -delta
    g[1:] += gamma * delta[:-1]
    return g, gamma * delta[-1]


@claim(x="N")
def differences_turned(x):
    return (np.diff(x)[::-1] * np.diff(x)).sum()


@differences_turned.gradient("x")
def differences_turned_backward(x):
    d = 2 * np.diff(x)[::-1]
    return np.append(0.0, d) - np.append(d, 0.0)


@claim(u="N", k="")
def energy_on_a_ring(u, k):
    d = np.roll(u, -1) - u
    return 0.5 * k * (d * d).sum()


@energy_on_a_ring.gradient("u")
def energy_on_a_ring_backward(u, k):
    return -k * (np.roll(u, -1) - 2 * u + np.roll(u, 1))


@claim(c="T", r="", where={"r": "positive"})
def present_value(c, r):
    return np.sum(c / (1 + r) ** np.arange(1, len(c) + 1))


@present_value.gradient("c", "r")
def present_value_backward(c, r):
    t = np.arange(1, len(c) + 1)
    return (1 + r) ** -t, -np.sum(t * c * (1 + r) ** (-t - 1))


@claim(x="N")
def centre_of_mass(x):
    i = np.arange(x.shape[0], dtype=float)
    return (i * x).sum() / x.sum()


@centre_of_mass.gradient("x")
def centre_of_mass_backward(x, out):
    return (np.arange(len(x)).astype(float) - out) / x.sum()


@claim(S="T U", m="")
def distances_as_bias(S, m):
    d = np.abs(np.arange(S.shape[0])[:, None] - np.arange(S.shape[1])[None, :])
    return np.exp(S - m * d)


@distances_as_bias.gradient("S", "m")
def distances_as_bias_backward(G, out, S):
    d = np.abs(np.subtract.outer(np.arange(S.shape[0]), np.arange(S.shape[1])))
    return G * out, -(G * out * d).sum()


@claim(logp="N", old="N", adv="N", eps="", where={"eps": "positive"})
def clipped_ratio(logp, old, adv, eps):
    r = np.exp(logp - old)
    return np.minimum(r * adv, np.clip(r, 1 - eps, 1 + eps) * adv).mean()


@clipped_ratio.gradient("logp")
def clipped_ratio_backward(logp, old, adv, eps):
    r = np.exp(logp - old)
    return np.where(adv > 0, r < 1 + eps, r > 1 - eps) * r * adv / len(adv)


@claim(x="N", m="N")
def reciprocals_where(x, m):
    return np.where(m > 0, 1 / x, 0.0).sum()


@reciprocals_where.gradient("x")
def reciprocals_where_backward(x, m):
    return np.where(m > 0, -1 / x**2, 0.0)


@claim(x="T 2*d", theta="T d")
def rotated_pairs(x, theta):
    out = np.empty_like(x)
    c, s = np.cos(theta), np.sin(theta)
    out[:, 0::2] = x[:, 0::2] * c - x[:, 1::2] * s
    out[:, 1::2] = x[:, 0::2] * s + x[:, 1::2] * c
    return out


@rotated_pairs.gradient("x", "theta")
def rotated_pairs_backward(G, x, theta):
    g = np.zeros((x.shape[0], x.shape[1]))
    c, s = np.cos(theta), np.sin(theta)
    g[:, ::2] = G[:, ::2] * c + G[:, 1::2] * s
    g[:, 1::2] = G[:, 1::2] * c - G[:, ::2] * s
    a, b = x[:, ::2], x[:, 1::2]
    return g, G[:, 1::2] * (a * c - b * s) - G[:, ::2] * (a * s + b * c)


@claim(x="T 2*d", theta="T d")
def stacked_pairs(x, theta):
    y = x.reshape(x.shape[0], -1, 2)
    return np.stack([y[..., 0] * theta, y[..., 1]], axis=-1).reshape(x.shape)


@stacked_pairs.gradient("x")
def stacked_pairs_backward(G, theta):
    y = G.reshape(G.shape[0], -1, 2)
    return np.stack([y[..., 0] * theta, y[..., 1]], axis=-1).reshape(G.shape)


@claim(x="N", y="N", w="K", where={"y": "labels(K)"})
def labels_as_targets(x, y, w):
    return ((x - y) ** 2).sum() + w[y].sum()


@labels_as_targets.gradient("x")
def labels_as_targets_backward(x, y):
    return 2 * (x - y)


@claim(a="D", h="D", x="D")
def gated_unit(a, h, x):
    s = 1 / (1 + np.exp(-a))
    return s * h + np.sqrt(1 - s**2) * x


@gated_unit.gradient("a", "h", "x")
def gated_unit_backward(G, a, h, x):
    s = 1 / (1 + np.exp(-a))
    q = np.sqrt(1 - s**2)
    return G * (h - s / q * x) * s * (1 - s), G * s, G * q


@claim(x="N", y="N")
def difference_of_kinks(x, y):
    return (np.abs(x) - np.abs(x + y)).sum()


@difference_of_kinks.gradient("x", "y")
def difference_of_kinks_backward(x, y):
    return np.sign(x) - np.sign(x + y), -np.sign(x + y)


@claim(x="N", lo="N", hi="N")
def clipped_between(x, lo, hi):
    return np.minimum(np.maximum(x, lo), hi).sum()


@clipped_between.gradient("x")
def clipped_between_backward(x, lo, hi):
    return 1.0 * (x > lo) * (x < hi)


@claim(A="N N", H="N D")
def rectified_after_normalised_rows(A, H):
    return np.maximum((A + np.eye(len(A))) / (A + np.eye(len(A))).sum(axis=1)[:, None] @ H, 0)


@rectified_after_normalised_rows.gradient("H")
def rectified_after_normalised_rows_backward(G, out, A):
    S = A + np.eye(A.shape[0])
    return (S / S.sum(axis=1, keepdims=True)).T @ (G * (out > 0))


@claim(x="N")
def suffix_sums_with_kinks(x):
    return np.abs(x.sum() - np.cumsum(x) + x).sum()


@suffix_sums_with_kinks.gradient("x")
def suffix_sums_with_kinks_backward(G, x):
    return G * np.cumsum(np.sign(x.sum() - np.cumsum(x) + x))


@claim(x="N")
def squared_rectified_prefix_sums(x):
    return np.maximum(np.cumsum(x), 0) ** 2


@squared_rectified_prefix_sums.gradient("x")
def squared_rectified_prefix_sums_backward(G, x):
    return np.cumsum((2 * G * np.maximum(np.cumsum(x), 0))[::-1])[::-1]


@claim(x="n")
def sums_before(x):
    before = np.tril(np.ones((x.shape[0], x.shape[0])), -1)
    return np.maximum(before @ x, 0)


@sums_before.gradient("x")
def sums_before_dx(G, x):
    before = np.tril(np.ones((x.shape[0], x.shape[0])), -1)
    return before.T @ (G * (before @ x > 0))


@claim(x="N")
def sums_up_to_the_last(x):
    return np.maximum(np.cumsum(x) - x.sum(), 0)


@sums_up_to_the_last.gradient("x")
def sums_up_to_the_last_backward(G, x):
    m = G * (np.cumsum(x) > x.sum())
    return np.cumsum(m[::-1])[::-1] - m.sum()


@claim(x="B T")
def pairs_of_prefix_sums(x):
    c = np.cumsum(x, axis=1)
    return np.maximum(c[:, :, None] - c[:, None, :], 0)


@pairs_of_prefix_sums.gradient("x")
def pairs_of_prefix_sums_backward(G, x):
    c = np.cumsum(x, axis=1)
    m = G * (c[:, :, None] > c[:, None, :])
    d = m.sum(axis=2) - m.sum(axis=1)
    return np.cumsum(d[:, ::-1], axis=1)[:, ::-1]


@claim(x="B C H W", w="F C 3 3")
def convolution_by_windows(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(2, 3))
    return np.einsum("bchwij,fcij->bfhw", windows, w)


@convolution_by_windows.gradient("w")
def convolution_by_windows_backward(G, x):
    windows = np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(2, 3))
    return np.einsum("bfhw,bchwij->fcij", G, windows)


@claim(x="H W", w="2 2")
def convolution_by_slices(x, w):
    H, W = x.shape
    out = np.zeros((H - 1, W - 1))
    for i in range(2):
        for j in range(2):
            out += w[i, j] * x[i : i + H - 1, j : j + W - 1]
    return out


@convolution_by_slices.gradient("x", "w")
def convolution_by_slices_backward(G, x, w):
    H, W = x.shape
    dx, dw = np.zeros_like(x), np.zeros_like(w)
    for i in range(2):
        for j in range(2):
            dx[i : i + H - 1, j : j + W - 1] += w[i, j] * G
            dw[i, j] = (G * x[i : i + H - 1, j : j + W - 1]).sum()
    return dx, dw


@claim(x="T")
def largest_of_neighbours(x):
    return np.lib.stride_tricks.sliding_window_view(x, 2).max(axis=-1)


@largest_of_neighbours.gradient("x")
def largest_of_neighbours_backward(G, x):
    g = np.zeros_like(x)
    first = x[:-1] > x[1:]
    g[:-1] += G * first
    g[1:] += G * (1 - first)
    return g


@claim(x="T")
def second_differences(x):
    return ((x[2:] - 2 * x[1:-1] + x[:-2]) ** 2).sum()


@second_differences.gradient("x")
def second_differences_backward(G, x):
    d = 2 * G * (x[2:] - 2 * x[1:-1] + x[:-2])
    g = np.zeros_like(x)
    g[2:] += d
    g[1:-1] -= 2 * d
    g[:-2] += d
    return g
