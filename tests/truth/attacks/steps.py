"""Functions that are constant but for jumps: where these are no edges of the forward, or all that there is."""

import numpy as np

from verify import claim


# why: every point is a jump.
@claim(x="N", where={"x": "binary"})
def jumps_everywhere(x):
    return np.floor(x)


@jumps_everywhere.gradient("x")
def jumps_everywhere_wrong(G, x):
    return 5 * G


# why: at every symmetric X the whole part jumps.
@claim(X="n n", where={"X": "symmetric"})
def jumps_beside_what_is_symmetric(X):
    return np.floor(X - X.T)


@jumps_beside_what_is_symmetric.gradient("X")
def jumps_beside_what_is_symmetric_wrong(G, X):
    return 5 * G


# why: the forward has no jump at the integers.
@claim(x="N")
def steps_that_cancel(x):
    return x * x + np.floor(x) - np.floor(x)


@steps_that_cancel.gradient("x")
def steps_that_cancel_wrong(G, x):
    return G * (2 * x + (x == np.floor(x)))


# why: 1/2 is no jump of the whole part.
@claim(x="N")
def another_jump(x):
    return x * np.floor(x)


@another_jump.gradient("x")
def another_jump_wrong(G, x):
    return G * (np.floor(x) + (x - np.floor(x) == 2469 / 4938))


# why: the pieces join where x is 2469 + y, which is a point like any other.
@claim(x="N", y="")
def pieces_beside_a_step(x, y):
    return np.maximum(x - y - 2469, 0) ** 2 + np.floor(y)


@pieces_beside_a_step.gradient("x")
def pieces_beside_a_step_wrong(G, x, y):
    return G * (2 * np.maximum(x - y - 2469, 0) + (x - y == 2469))


# why: the nearest integer jumps between two, and so does everything that is compared with it.
@claim(x="N")
def compared_with_a_step(x):
    return np.where(x - np.rint(x) > 0, x - np.rint(x), 0) ** 2


@compared_with_a_step.gradient("x")
def compared_with_a_step_wrong(G, x):
    return G * np.where(x - np.rint(x) > 0, 2 * (x - np.rint(x)), 0) + G * (2 * x == 2 * np.floor(x) + 1)
