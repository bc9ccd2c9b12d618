"""Right gradients with functions that are constant but for jumps: what jumps is left out of the proof, by name."""

import numpy as np

from verify import claim


@claim(x="N", y="M", where={"y": "positive"})
def remainders(x, y):
    return (x[:, None] % y) ** 2 + np.fmod(x[:, None], 2 * y) * y


@remainders.gradient("x", "y")
def remainders_backward(G, x, y):
    x = x[:, None]
    rest = x % y
    of_y = np.fmod(x, 2 * y) - 2 * rest * (x // y) - 2 * y * np.trunc(x / (2 * y))
    return np.sum(G * (2 * rest + y), axis=1), np.sum(G * of_y, axis=0)


@claim(x="N")
def quantised(x):
    return x * np.round(x, 1) + (x - np.round(x)) ** 2 + np.ceil(x) * x.round() - np.fix(x) * x


@quantised.gradient("x")
def quantised_backward(G, x):
    return G * (np.rint(10 * x) / 10 + 2 * (x - np.round(x)) - np.trunc(x))


@claim(x="N", w="N")
def every_other_interval(x, w):
    return np.sum(np.where(np.floor(x) % 2 == 0, x * w, -x), axis=0)


@every_other_interval.gradient("x", "w")
def every_other_interval_backward(G, x, w):
    even = np.floor(x) % 2 == 0
    return G * np.where(even, w, -1), G * even * x
