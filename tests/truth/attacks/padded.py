"""Windows that overlap, on a padded axis: wrong at the ends, where the padding is, or in the order of the writes."""

import numpy as np

from verify import claim

windows = np.lib.stride_tricks.sliding_window_view


def correlation(x, w):
    xp, out = np.pad(x, 1), np.zeros_like(x)
    for i in range(len(x)):
        out[i] = np.sum(xp[i : i + 3] * w)
    return out


@claim(x="N", w="3")
def around_the_ends(x, w):  # as if the axis were a circle
    return correlation(x, w)


@around_the_ends.gradient("x")
def around_the_ends_gradient(G, x, w):
    return np.roll(G, -1) * w[0] + G * w[1] + np.roll(G, 1) * w[2]


@claim(x="N", w="3")
def not_turned(x, w):  # the filter is to be turned
    return correlation(x, w)


@not_turned.gradient("x")
def not_turned_gradient(G, x, w):
    return windows(np.pad(G, 1), 3) @ w


@claim(x="N", w="3")
def padding_kept(x, w):  # a position too far: what stands in the padding is given to the first entry
    return correlation(x, w)


@padding_kept.gradient("x")
def padding_kept_gradient(G, x, w):
    dxp = np.zeros_like(np.pad(x, 1))
    for i in range(len(x)):
        dxp[i : i + 3] += G[i] * w
    dx = dxp[1:-1].copy()
    dx[0] += dxp[0]
    return dx


@claim(x="N", w="3")
def overwritten(x, w):  # the windows overlap: the last write stands
    return correlation(x, w)


@overwritten.gradient("x")
def overwritten_gradient(G, x, w):
    dxp = np.zeros_like(np.pad(x, 1))
    for i in range(len(x)):
        dxp[i : i + 3] = dxp[i : i + 3] * 0.0 + G[i] * w
    return dxp[1:-1]


@claim(x="N", w="3")
def last_window_forgotten(x, w):
    return correlation(x, w)


@last_window_forgotten.gradient("x")
def last_window_forgotten_gradient(G, x, w):
    dxp = np.zeros_like(np.pad(x, 1))
    for i in range(len(x) - 1):
        dxp[i : i + 3] += G[i] * w
    return dxp[1:-1]


@claim(x="N", w="3")
def first_window_forgotten(x, w):
    return correlation(x, w)


@first_window_forgotten.gradient("w")
def first_window_forgotten_gradient(G, x, w):
    xp, dw = np.pad(x, 1), np.zeros_like(w)
    for i in range(1, len(x)):
        dw += G[i] * xp[i : i + 3]
    return dw


@claim(x="N", w="3")
def other_padding(x, w):  # the forward pads with 0
    return correlation(x, w)


@other_padding.gradient("w")
def other_padding_gradient(G, x, w):
    xp, dw = np.pad(x, 1, mode="edge"), np.zeros_like(w)
    for i in range(len(x)):
        dw += G[i] * xp[i : i + 3]
    return dw


@claim(x="N", w="3")
def windows_backwards(x, w):
    return correlation(x, w)


@windows_backwards.gradient("x")
def windows_backwards_gradient(G, x, w):
    dxp = np.zeros_like(np.pad(x, 1))
    for i in reversed(range(len(x))):
        dxp[i : i + 3] += G[len(x) - 1 - i] * w
    return dxp[1:-1]


@claim(x="N")
def read_while_it_grows(x):  # a window of what the windows before have added to
    return x * 0.0 + np.sum(x)


@read_while_it_grows.gradient("x")
def read_while_it_grows_gradient(G, x):
    d = np.zeros_like(np.pad(x, 1))
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] = np.sum(G) - d[i : i + 3].sum()
        d[i : i + 3] += np.ones(3)
    return dx


@claim(x="N")
def half_a_padding(x):  # two in front, none behind: the window ends at the position itself
    xp, out = np.pad(x, (2, 0)), np.zeros_like(x)
    for i in range(len(x)):
        out[i] = xp[i : i + 3] @ np.array([1.0, 2.0, 3.0])
    return out


@half_a_padding.gradient("x")
def half_a_padding_gradient(G, x):
    dxp = np.zeros_like(np.pad(x, (0, 2)))
    for i in range(len(x)):
        dxp[i : i + 3] += G[i] * np.array([1.0, 2.0, 3.0])
    return dxp[:-2]


@claim(x="N", w="3")
def at_two_only(x, w):  # right where N is 1: there is one window, and its middle
    return correlation(x, w)


@at_two_only.gradient("x")
def at_two_only_gradient(G, x, w):
    return G * w[1]


def added_from(G, w, first):
    dxp = np.zeros(len(G) + 2)
    for k in range(3):
        dxp[k : k + len(G)] += G * w[k]
    return dxp[first : first + len(G)]


@claim(x="N", w="3")
def one_place_too_early(x, w):
    return correlation(x, w)


@one_place_too_early.gradient("x")
def one_place_too_early_gradient(G, x, w):
    return added_from(G, w, 0)


@claim(x="N", w="3")
def one_place_too_late(x, w):
    return correlation(x, w)


@one_place_too_late.gradient("x")
def one_place_too_late_gradient(G, x, w):
    return added_from(G, w, 2)


@claim(x="N", w="3")
def written_over(x, w):  # each place of the filter writes over what the ones before added
    return correlation(x, w)


@written_over.gradient("x")
def written_over_gradient(G, x, w):
    dxp = np.zeros(len(G) + 2)
    for k in range(3):
        dxp[k : k + len(G)] = G * w[k]
    return dxp[1:-1]


@claim(u="N")
def ghost_cells(u):
    g = np.zeros(len(u) + 2)
    g[1:-1] = u
    g[0], g[-1] = u[0], u[-1]
    return g[2:] - g[:-2]


@ghost_cells.gradient("u")
def ghost_cells_gradient(G, u):  # without what the cells at the ends bring
    dg = np.zeros(len(u) + 2)
    for i in range(len(u)):
        dg[i + 2] += G[i]
        dg[i] -= G[i]
    return dg[1:-1]
