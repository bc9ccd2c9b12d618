"""Attacks with indices: shifted slices, positions, and conditions on one index that are taken for those on another."""

import numpy as np

from verify import claim


# why: the forward needs x_i != 0 where m_i > 0, the backward where some m_j > 0
@claim(x="N", m="N")
def guard_of_another_entry(x, m):
    return np.sum(np.where(m > 0, 1 / x, 0.0))


@guard_of_another_entry.gradient("x")
def guard_of_another_entry_wrong(x, m):
    zero = np.where(m[None, :] > 0, 0 / x[:, None], 0.0).sum(1)
    return np.where(m > 0, -1 / x**2, 0.0) + zero


# why: the forward has no kink at x_0 = 0
@claim(x="N")
def kink_that_the_slice_leaves_out(x):
    return np.maximum(x[1:], 0).sum()


@kink_that_the_slice_leaves_out.gradient("x")
def kink_that_the_slice_leaves_out_wrong(x):
    g = (x > 0) * 1.0
    g[0] = np.where(x[0] == 0, 5.0, 0.0)
    return g


# why: the same, with the kink taken off by hand
@claim(x="N")
def kink_that_cancels(x):
    return np.maximum(x, 0).sum() - np.maximum(x[0], 0)


@kink_that_cancels.gradient("x")
def kink_that_cancels_wrong(x):
    g = (x > 0) * 1.0
    g[0] = np.where(x[0] == 0, 5.0, 0.0)
    return g


# why: the last entry has no next one, whatever the first is
@claim(x="N")
def kink_at_the_seam(x):
    return np.abs(x[1:] - x[:-1]).sum()


@kink_at_the_seam.gradient("x")
def kink_at_the_seam_wrong(x):
    s = np.sign(x[1:] - x[:-1])
    g = np.append(0.0, s) - np.append(s, 0.0)
    g[-1] += np.where(x[0] == x[-1], 1.0, 0.0)
    return g


# why: a slice does not wrap
@claim(x="N")
def differences_that_wrap(x):
    return ((x[1:] - x[:-1]) ** 2).sum()


@differences_that_wrap.gradient("x")
def differences_that_wrap_wrong(x):
    return 2 * (2 * x - np.roll(x, 1) - np.roll(x, -1))


# why: there is one difference less than there are entries
@claim(x="N")
def mean_of_differences(x):
    return np.mean(np.diff(x) ** 2)


@mean_of_differences.gradient("x")
def mean_of_differences_wrong(x):
    d = 2 * np.diff(x) / len(x)
    return np.append(0.0, d) - np.append(d, 0.0)


# why: nothing is said of x_0 by the logarithms of the others
@claim(x="N")
def logarithms_without_the_first(x):
    return np.log(x[1:]).sum()


@logarithms_without_the_first.gradient("x")
def logarithms_without_the_first_wrong(x):
    return np.append(0.0, 1 / x[1:]) + 0 / x[0]


# why: a slice of a slice that starts one later is another one
@claim(x="N", y="N")
def one_later(x, y):
    return (x[1:] * y[1:]).sum()


@one_later.gradient("x")
def one_later_wrong(x, y):
    return np.append(y[1:], 0.0)


# why: positions count from 0
@claim(x="N")
def weights_from_one(x):
    return x @ np.arange(1, len(x) + 1)


@weights_from_one.gradient("x")
def weights_from_one_wrong(x):
    return 1.0 * np.arange(len(x))


# why: labels are numbers too, and theirs are not their positions
@claim(x="N", y="N", w="K", where={"y": "labels(K)"})
def labels_as_weights(x, y, w):
    return (x * y).sum() + w.sum()


@labels_as_weights.gradient("x")
def labels_as_weights_wrong(x):
    return 1.0 * np.arange(len(x))


# why: [a q > 0] is [q < 0] where a < 0
@claim(x="N", y="N", a="N")
def sign_of_a_factor(x, y, a):
    return np.maximum(a * x, a * y).sum()


@sign_of_a_factor.gradient("x")
def sign_of_a_factor_wrong(x, y, a):
    return a * (x > y)


# why: the square of a position passes what 32 bits hold
@claim(x="N")
def narrow_positions(x):
    i = np.arange(x.shape[0]).astype(np.int32)
    return x @ (i * i)


@narrow_positions.gradient("x")
def narrow_positions_wrong(x):
    i = np.arange(x.shape[0])
    return 1.0 * i * i


# why: pairs are no halves
@claim(x="N 2*D")
def pairs_and_halves(x):
    return x[:, ::2] * x[:, 1::2]


@pairs_and_halves.gradient("x")
def pairs_and_halves_wrong(G, x):
    d = x.shape[1] // 2
    return np.concatenate([G * x[:, d:], G * x[:, :d]], axis=1)


# why: the other one of each pair
@claim(x="N 2*D")
def even_and_odd(x):
    return x[:, ::2].sum()


@even_and_odd.gradient("x")
def even_and_odd_wrong(x):
    g = np.zeros_like(x)
    g[:, 1::2] = 1
    return g


# why: where both kinks meet they cancel, and the forward has a derivative
@claim(x="N", y="N")
def kinks_that_cancel(x, y):
    return (np.abs(x) - np.abs(x + y)).sum()


@kinks_that_cancel.gradient("x")
def kinks_that_cancel_wrong(x, y):
    return np.sign(x) - np.sign(x + y) + np.where((x == 0) & (y == 0), 3.0, 0.0)


# why: the last of the sums is the sum, whatever x is: there the forward is constant
@claim(x="N")
def sums_up_to_the_last_twice(x):
    return np.maximum(np.cumsum(x) - x.sum(), 0)


@sums_up_to_the_last_twice.gradient("x")
def sums_up_to_the_last_twice_wrong(G, x):
    s = np.cumsum(x)
    m = G * (s > x.sum())
    return np.cumsum(m[::-1])[::-1] - m.sum() + G * (s == x.sum())


# why: a prefix sum is compared with itself at i = j, whatever x is
@claim(x="N")
def pairs_of_prefix_sums_twice(x):
    c = np.cumsum(x)
    return np.abs(c[:, None] - c[None, :]).sum()


@pairs_of_prefix_sums_twice.gradient("x")
def pairs_of_prefix_sums_twice_wrong(G, x):
    c = np.cumsum(x)
    d = c[:, None] - c[None, :]
    m = 2 * G * (np.sign(d) + (d == 0)).sum(axis=1)
    return np.cumsum(m[::-1])[::-1]


# why: the third position is the last one where there are three, and nowhere else
@claim(x="N")
def third_position(x):
    return x[2] * 1.0


@third_position.gradient("x")
def third_position_wrong(G, x):
    g = np.zeros_like(x)
    g[-1] += G
    return g


# why: the first position is left out, which no window but the first one holds
@claim(x="T", w="3")
def windows_but_the_first(x, w):
    return np.lib.stride_tricks.sliding_window_view(x, 3) @ w


@windows_but_the_first.gradient("w")
def windows_but_the_first_wrong(G, x):
    return np.lib.stride_tricks.sliding_window_view(x, 3)[1:].T @ G[1:]


# why: rolled round instead of cut off: the last entry of G reaches the first one of x
@claim(x="T")
def sums_of_three_neighbours(x):
    return x[2:] + x[1:-1] + x[:-2]


@sums_of_three_neighbours.gradient("x")
def sums_of_three_neighbours_wrong(G, x):
    g = np.zeros_like(x)
    g[:-2] += G
    return g + np.roll(g, 1) + np.roll(g, 2) + np.where(np.arange(x.shape[0]) == 0, G[-1], 0.0)


# why: where both indices are one the distance is 0, whatever x is, and so is its derivative
@claim(x="N D")
def distances_and_one_for_each(x):
    return np.sqrt(((x[:, None] - x[None, :]) ** 2).sum(axis=-1)).sum()


@distances_and_one_for_each.gradient("x")
def distances_and_one_for_each_wrong(G, x):
    d = np.sqrt(((x[:, None] - x[None, :]) ** 2).sum(axis=-1))
    return 2 * G * ((x[:, None] - x[None, :]) / (d + np.eye(x.shape[0]))[:, :, None]).sum(axis=1) + (d == 0).sum()
