"""Windows that a loop moves: too short, shifted, of another loop, reaching into the next one."""

import numpy as np

from verify import claim


@claim(x="H*2")
def too_short(x):
    return np.sum(x * x)


@too_short.gradient("x")
def too_short_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        dx[i * 2 : i * 2 + 1] = 2 * G * x[i * 2 : i * 2 + 1]
    return dx


@claim(x="H*2")
def shifted_by_one(x):
    return np.sum(x * x)


@shifted_by_one.gradient("x")
def shifted_by_one_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        dx[i * 2 : i * 2 + 1] = 2 * G * x[i * 2 + 1 : i * 2 + 2]
        dx[i * 2 + 1] = 2 * G * x[i * 2]
    return dx


@claim(x="H*2")
def overlapping(x):
    return np.sum(x * x)


@overlapping.gradient("x")
def overlapping_gradient(G, x):  # the third entry is the next window's first
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        dx[i * 2 : i * 2 + 3] += 2 * G * x[i * 2 : i * 2 + 3]
    return dx


@claim(x="H*2")
def window_of_the_other_loop(x):
    return np.sum(x * x)


@window_of_the_other_loop.gradient("x")
def window_of_the_other_loop_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        for j in range(len(x) // 2):
            dx[i * 2 : j * 2 + 2] = 2 * G * x[i * 2 : j * 2 + 2]
    return dx


@claim(x="H*3")
def steps_of_two_in_threes(x):
    return np.sum(x * x)


@steps_of_two_in_threes.gradient("x")
def steps_of_two_in_threes_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 3):
        dx[i * 2 : i * 2 + 2] = 2 * G * x[i * 2 : i * 2 + 2]
    return dx


@claim(x="2*H")
def in_halves(x):
    return np.sum(x * x)


@in_halves.gradient("x")
def in_halves_gradient(G, x):  # the last window is left out
    dx = np.zeros_like(x)
    for i in range(len(x) // 2 - 1):
        dx[i * 2 : i * 2 + 2] = 2 * G * x[i * 2 : i * 2 + 2]
    return dx


@claim(x="H*2 W*2")
def transposed_windows(x):
    return np.sum(x * x)


@transposed_windows.gradient("x")
def transposed_windows_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0] // 2):
        for j in range(x.shape[1] // 2):
            dx[i * 2 : i * 2 + 2, j * 2 : j * 2 + 2] = 2 * G * x[i * 2 : i * 2 + 2, j * 2 : j * 2 + 2].T
    return dx


@claim(x="H*2")
def window_before_the_first(x):
    return np.sum(x * x)


@window_before_the_first.gradient("x")
def window_before_the_first_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        dx[i * 2 - 1] = 2 * G * x[i * 2 - 1]
    return dx


@claim(x="H*2")
def window_written_again(x):
    return np.sum(x * x)


@window_written_again.gradient("x")
def window_written_again_gradient(G, x):  # each window is kept by a list, and set to zero in the end
    dx, kept = 2 * G * x, []
    for i in range(len(x) // 2):
        kept.append(dx[i * 2 : i * 2 + 2])
    for i in range(len(x) // 2):
        dx[i * 2] = 0.0
    return np.array(kept).reshape(-1)


@claim(x="H*2")
def multiple_as_a_number(x):
    return np.sum(x * np.arange(len(x) // 2).repeat(2))


@multiple_as_a_number.gradient("x")
def multiple_as_a_number_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) // 2):
        dx[i * 2 : i * 2 + 2] = G * (i * 2)
    return dx
