"""Parts of an axis, backwards, and entries beside the loop's own: wrong by one, at one end, or in their order."""

import numpy as np

from verify import claim


@claim(x="N")
def first_forgotten(x):
    return np.sum(x * x)


@first_forgotten.gradient("x")
def first_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def last_forgotten(x):
    return np.sum(x * x)


@last_forgotten.gradient("x")
def last_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 2, -1, -1):
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def both_forgotten(x):
    return x.sum()


@both_forgotten.gradient("x")
def both_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x) - 1):
        dx[i] += G
    return dx


@claim(x="N")
def down_to_one(x):
    return x.sum() ** 2 / 2


@down_to_one.gradient("x")
def down_to_one_gradient(G, x):  # stops before the first
    s = 0.0
    for i in range(len(x) - 1, 0, -1):
        s += x[i]
    return G * s * np.ones_like(x)


@claim(x="N")
def wraps_before_the_first(x):
    return np.sum(x[1:] * x[:-1])


@wraps_before_the_first.gradient("x")
def wraps_before_the_first_gradient(G, x):  # x[-1] is the last one
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] += G * x[i - 1]
        dx[i - 1] += G * x[i]
    return dx


@claim(x="N")
def one_end_of_a_difference(x):
    return np.sum((x[1:] - x[:-1]) ** 2) / 2


@one_end_of_a_difference.gradient("x")
def one_end_of_a_difference_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] += G * (x[i] - x[i - 1])
    return dx


@claim(x="N")
def signs_of_a_difference(x):
    return np.sum((x[1:] - x[:-1]) ** 2) / 2


@signs_of_a_difference.gradient("x")
def signs_of_a_difference_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        dx[i + 1] += G * (x[i + 1] - x[i])
        dx[i] += G * (x[i + 1] - x[i])
    return dx


@claim(x="N")
def neighbour_written(x):
    return np.sum(x * x)


@neighbour_written.gradient("x")
def neighbour_written_gradient(G, x):  # what one step wrote the next one overwrites
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] = 2 * G * x[i]
        dx[i - 1] = 2 * G * x[i]
    return dx


@claim(x="N")
def neighbour_read(x):
    return np.sum(x * x)


@neighbour_read.gradient("x")
def neighbour_read_gradient(G, x):
    dx = 2 * G * x
    for i in range(1, len(x)):
        dx[i] = dx[i - 1]
    return dx


@claim(x="N")
def backwards_into_a_list(x):
    return np.sum(x * x)


@backwards_into_a_list.gradient("x")
def backwards_into_a_list_gradient(G, x):
    return np.array([2 * G * x[i] for i in range(len(x) - 1, -1, -1)])


@claim(x="N D")
def reversed_rows(x):
    return np.sum(x * x)


@reversed_rows.gradient("x")
def reversed_rows_gradient(G, x):
    dx = np.zeros_like(x)
    for i, row in enumerate(reversed(x)):
        dx[i] = 2 * G * row
    return dx


@claim(x="N")
def shifted_list(x):
    return np.sum(x[1:] ** 2)


@shifted_list.gradient("x")
def shifted_list_gradient(G, x):  # the elements belong to the second position and on
    g = [2 * G * x[i] for i in range(1, len(x))]
    g.append(0.0 * G)
    return np.array(g)


@claim(x="N")
def position_beside_as_a_number(x):
    return np.sum(np.arange(len(x)) * x)


@position_beside_as_a_number.gradient("x")
def position_beside_as_a_number_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] = G * (i - 1)
    return dx


@claim(x="N")
def beside_is_compared(x):
    return x.sum()


@beside_is_compared.gradient("x")
def beside_is_compared_gradient(G, x):  # -1 is no position: nothing equals it
    dx = np.zeros_like(x)
    for i in range(len(x)):
        for j in range(len(x)):
            if i - 1 == j:
                dx[i] += G
    return dx


@claim(x="N")
def length_of_a_part(x):
    return x.sum()


@length_of_a_part.gradient("x")
def length_of_a_part_gradient(G, x):
    g = [G for _ in range(1, len(x))]
    return np.ones_like(x) * sum(g) / len(x)


@claim(x="N")
def zip_of_neighbours(x):
    return np.sum(x[1:] * x[:-1])


@zip_of_neighbours.gradient("x")
def zip_of_neighbours_gradient(G, x):
    dx = np.zeros_like(x)
    for i, (a, b) in enumerate(zip(x[1:], x[:-1], strict=True)):
        dx[i] += G * a
        dx[i] += G * b
    return dx


@claim(x="N")
def last_of_a_part(x):
    return x[-1] * 1.0


@last_of_a_part.gradient("x")
def last_of_a_part_gradient(G, x):  # the last step of the loop is not the last position
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        g = G * x[i] / x[i]
    dx[-2] = g
    return dx


@claim(W="V E", idx="T", where={"idx": "index(V)"})
def label_beside(W, idx):
    return W[idx].sum()


@label_beside.gradient("W")
def label_beside_gradient(G, W, idx):
    dW = np.zeros_like(W)
    for t in range(1, len(idx)):
        dW[idx[t - 1]] += G
    return dW
