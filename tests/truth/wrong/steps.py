"""Mistakes at functions that are constant but for jumps."""

import numpy as np

from verify import claim


# why: the whole part does not move
@claim(x="N")
def whole_part(x):
    return x * np.floor(x)


@whole_part.gradient("x")
def whole_part_wrong(G, x):
    return G * (np.floor(x) + x)


# why: rounding up is not rounding to the nearest
@claim(x="N")
def nearest(x):
    return x * np.round(x)


@nearest.gradient("x")
def nearest_wrong(G, x):
    return G * np.ceil(x)


# why: the divisor takes its multiples away
@claim(x="N", y="N", where={"y": "positive"})
def rest(x, y):
    return x % y


@rest.gradient("y")
def rest_wrong(G, x, y):
    return G * (x // y)


# why: the gradient "straight through" a rounding is no gradient of it
@claim(x="N")
def straight_through(x):
    return np.round(x)


@straight_through.gradient("x")
def straight_through_wrong(G):
    return G


# why: 1100 is the factor; at 2, 3, ... no float holds either
@claim(x="N")
def beyond_floats(x):
    return x**1100


@beyond_floats.gradient("x")
def beyond_floats_wrong(G, x):
    return 1101 * x**1099 * G
