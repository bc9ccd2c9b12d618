"""Claims whose gradients are right but for one set of points: a proof leaves the set out by listing it, or is none.

``LISTED`` maps the name of a claim to the set that a proof has to list; None where there may be no proof.
"""

import numpy as np

from verify import claim

LISTED = {
    "factor_of_another_input": "(7·y - 3)·x = 0",
    "factor_beside_exp": "(exp(b) - 3)·x[i] = 0",
    "one_size": "(N^2 - 10·N - 39)·Σ_{i} x[i] = 0",
    "a_size_without_a_value": "N = 17",
    "constant_at_one": "N = 1",
    "a_norm_and_a_sum": "Σ_{i} z[i]^2 = 0",
    "an_edge_of_an_edge": "x[i] = 0",
    "nested_in_exp": "x[i] = 0",
    "both_sides_of_a_hole": "x[i] = 0",
    "irrational_zeros": "x^2 = 2",
    "two_edges_at_once": "x[i] = 0",
    "jump_of_a_value": "x[i] = 1",
    "coincident_entries": "x[i] = x[j]",
    "against_its_label": "x[i, j] = x[i, y[i]]",
    "cube_that_decides": "x[i]^3 = 0",
    "a_square_alone": "x[i]^2 + 1 = 2·x[i]",
    "a_form_that_is_0": "x[i]^2 + 2·x[i]·y[i] + y[i]^2 = 0",
    "a_bound_that_is_reached": "sin(x[i]) + 1 = 0",
    "an_exponential_and_a_bound": "cos(x[i]) = exp(x[i])",
    "selected_by_tril": None,
    "selected_by_where": None,
    "selected_by_mask": None,
    "thick_set": None,
    "backward_with_an_edge": None,
    "backward_that_divides": None,
    "backward_at_a_joined_edge": None,
    "backward_divides_at_a_joined_edge": None,
}


@claim(x="", y="")
def factor_of_another_input(x, y):  # x at y = 3/7
    return np.where(x * (7 * y - 3) == 0, x, 2 * x)


@factor_of_another_input.gradient("x")
def factor_of_another_input_dx(G):
    return 2 * G


@claim(x="N", b="")
def factor_beside_exp(x, b):  # x at b = log 3
    return np.where(x * np.exp(b) == 3 * x, x, 2 * x)


@factor_beside_exp.gradient("x")
def factor_beside_exp_dx(G, x):
    return 2 * G * np.ones_like(x)


@claim(x="N")
def one_size(x):  # the sum itself at N = 13
    N = x.shape[0]
    return np.where((N * N - 10 * N - 39) * x.sum() == 0, x.sum(), 2 * x.sum())


@one_size.gradient("x")
def one_size_dx(G, x):
    return 2 * G * np.ones_like(x)


@claim(x="N")
def a_size_without_a_value(x):
    return x.sum() / (x.shape[0] - 17)


@a_size_without_a_value.gradient("x")
def a_size_without_a_value_dx(G, x):
    return G * np.ones_like(x) / (x.shape[0] - 17)


@claim(x="N")
def constant_at_one(x):
    return x.std()


@constant_at_one.gradient("x")
def constant_at_one_dx(G, x):
    return G * (x - x.mean()) / (x.shape[0] * x.std())


@claim(z="n")
def a_norm_and_a_sum(z):  # has the derivative 0 at z = 0
    return np.sqrt((z * z).sum()) * z.sum()


@a_norm_and_a_sum.gradient("z")
def a_norm_and_a_sum_dz(G, z):
    n = np.sqrt((z * z).sum())
    return G * (z / n * z.sum() + n)


@claim(x="N")
def an_edge_of_an_edge(x):  # the inner comparison alone decides at 0
    return np.where(np.maximum(x, 0) > 0, x, 2 * x)


@an_edge_of_an_edge.gradient("x")
def an_edge_of_an_edge_dx(G, x):
    return G * np.where(x > 0, 1, np.where(x == 0, 7, 2))


@claim(x="N")
def nested_in_exp(x):
    return np.exp(np.maximum(x, 0).sum())


@nested_in_exp.gradient("x")
def nested_in_exp_dx(G, x):
    return G * np.exp(np.maximum(x, 0).sum()) * (x > 0)


@claim(x="N")
def both_sides_of_a_hole(x):  # no value agrees with its sides: no derivative
    return np.where(x == 0, 5, x)


@both_sides_of_a_hole.gradient("x")
def both_sides_of_a_hole_dx(G, x):
    return G * np.ones_like(x)


@claim(x="")
def irrational_zeros(x):
    return np.where(x * x > 2, x, 3 * x)


@irrational_zeros.gradient("x")
def irrational_zeros_dx(G, x):
    return G * np.where(x * x > 2, 1, 3)


@claim(x="N", y="N")
def two_edges_at_once(x, y):  # |x| - |x| at y = 0
    return (np.abs(x) - np.abs(x + y)).sum()


@two_edges_at_once.gradient("x")
def two_edges_at_once_dx(x, y):
    return np.sign(x) - np.sign(x + y) + np.where((x == 0) & (y == 0), 3.0, 0.0)


@claim(x="N")
def jump_of_a_value(x):
    return np.where(x > 1, x + 1, x)


@jump_of_a_value.gradient("x")
def jump_of_a_value_dx(G, x):
    return G * np.ones_like(x)


@claim(x="N")
def coincident_entries(x):
    return np.abs(x[:, None] - x[None, :]).sum()


@coincident_entries.gradient("x")
def coincident_entries_dx(G, x):
    return 2 * G * np.sign(x[:, None] - x[None, :]).sum(axis=1)


@claim(x="N C", shapes={"y": "N"}, where={"y": "labels(C)"})
def against_its_label(x, y):
    own = x[np.arange(x.shape[0]), y]
    return np.abs(x - own[:, None]).sum()


@against_its_label.gradient("x")
def against_its_label_dx(G, x, y):
    rows = np.arange(x.shape[0])
    s = np.sign(x - x[rows, y][:, None])
    d = s.copy()
    d[rows, y] -= s.sum(axis=1)
    return G * d


@claim(x="N")
def cube_that_decides(x):  # the ReLU: neither step alone, across |x| or across x^3, shows the kink
    return np.where(x**3 > 0, np.abs(x), 0)


@cube_that_decides.gradient("x")
def cube_that_decides_dx(G, x):
    return G * np.where(x**3 > 0, np.sign(x), 0)


@claim(A="N N")
def selected_by_tril(A):
    return np.tril(1 / (A * A - 2)).sum()


@selected_by_tril.gradient("A")
def selected_by_tril_dA(G, A):  # inf * 0 above the diagonal
    return -2 * G * A / (A * A - 2) ** 2 * np.tril(np.ones_like(A))


@claim(x="N", y="N")
def selected_by_where(x, y):
    return np.where(y > 0, 1 / x, 0)


@selected_by_where.gradient("x")
def selected_by_where_dx(G, x, y):
    return -G / x**2 * (y > 0)


@claim(x="N", y="N")
def selected_by_mask(x, y):
    z = np.zeros_like(x)
    z[y > 0] = 1 / x[y > 0]
    return z


@selected_by_mask.gradient("x")
def selected_by_mask_dx(G, x, y):
    return -G / x**2 * (y > 0)


@claim(x="", y="")
def thick_set(x, y):  # 2x for every x at y = sqrt 2
    return np.where(x * (y * y - 2) > 0, x, 2 * x)


@thick_set.gradient("x")
def thick_set_dx(G, x, y):
    return G * np.where(x * (y * y - 2) >= 0, 1, 2)


@claim(x="N")
def backward_with_an_edge(x):
    return x * x


@backward_with_an_edge.gradient("x")
def backward_with_an_edge_dx(G, x):
    return G * (2 * x + (x * x == 2))


@claim(x="N")
def backward_that_divides(x):
    return 3 * x


@backward_that_divides.gradient("x")
def backward_that_divides_dx(G, x):
    return 3 * G * x / x


@claim(x="N")
def backward_at_a_joined_edge(x):
    return np.maximum(x - 1, 0) ** 2


@backward_at_a_joined_edge.gradient("x")
def backward_at_a_joined_edge_dx(G, x):
    return G * np.where(x == 1, 3, 2 * np.maximum(x - 1, 0))


@claim(x="N")
def backward_divides_at_a_joined_edge(x):
    return x * np.abs(x)


@backward_divides_at_a_joined_edge.gradient("x")
def backward_divides_at_a_joined_edge_dx(G, x):
    return G * 2 * x**2 / np.abs(x)


@claim(x="N")
def a_square_alone(x):  # x at x = 1: (x - 1)**2, and nothing is left of it
    return np.where(x * x + 1 == 2 * x, x, 2 * x)


@a_square_alone.gradient("x")
def a_square_alone_dx(G):
    return 2 * G


@claim(x="N", y="N")
def a_form_that_is_0(x, y):  # x at x = -y
    return np.where(x * x + 2 * x * y + y * y == 0, x, 2 * x)


@a_form_that_is_0.gradient("x")
def a_form_that_is_0_dx(G):
    return 2 * G


@claim(x="N")
def a_bound_that_is_reached(x):  # x at x = -pi/2
    return np.where(np.sin(x) + 1 == 0, x, 2 * x)


@a_bound_that_is_reached.gradient("x")
def a_bound_that_is_reached_dx(G):
    return 2 * G


@claim(x="N")
def an_exponential_and_a_bound(x):  # x at x = 0
    return np.where(np.exp(x) - np.cos(x) == 0, x, 2 * x)


@an_exponential_and_a_bound.gradient("x")
def an_exponential_and_a_bound_dx(G):
    return 2 * G
