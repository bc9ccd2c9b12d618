"""Claims of which a proof leaves nothing out: pieces that join, arguments without a zero, what a selection discards."""

import numpy as np

from verify import claim


@claim(x="N")
def squared_relu(x):
    return np.maximum(x, 0) ** 2


@squared_relu.gradient("x")
def squared_relu_dx(G, x):
    return 2 * G * np.maximum(x, 0)


@claim(x="N")
def elu(x):
    return np.where(x > 0, x, np.exp(x) - 1)


@elu.gradient("x")
def elu_dx(G, x):
    return G * np.where(x >= 0, 1, np.exp(x))


@claim(x="N")
def huber(x):
    a = np.abs(x)
    return np.where(a <= 1, x * x / 2, a - 0.5)


@huber.gradient("x")
def huber_dx(G, x):
    return G * np.clip(x, -1, 1)


@claim(x="N", d="", where={"d": "positive"})
def huber_of_any_width(x, d):
    a = np.abs(x)
    return np.where(a <= d, x * x / 2, d * (a - d / 2))


@huber_of_any_width.gradient("x")
def huber_of_any_width_dx(G, x, d):
    return G * np.where(np.abs(x) <= d, x, d * np.sign(x))


@claim(x="N")
def signed_square(x):
    return x * np.abs(x)


@signed_square.gradient("x")
def signed_square_dx(G, x):
    return G * 2 * np.abs(x)


@claim(x="N")
def stable_softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


@stable_softplus.gradient("x")
def stable_softplus_dx(G, x):
    return G / (1 + np.exp(-x))


@claim(x="M N")
def stable_logsumexp(x):
    m = x.max(axis=1, keepdims=True)
    return np.log(np.exp(x - m).sum(axis=1)) + m[:, 0]


@stable_logsumexp.gradient("x")
def stable_logsumexp_dx(G, x):
    e = np.exp(x)
    return G[:, None] * e / e.sum(axis=1, keepdims=True)


@claim(x="N")
def a_square_and_one(x):
    return np.where(x * x + 1 > 0, x, 5 * x) / (x * x + 1)


@a_square_and_one.gradient("x")
def a_square_and_one_dx(G, x):
    return G * (1 - x * x) / (x * x + 1) ** 2


@claim(x="N")
def log_of_what_is_positive(x):
    return np.where(x > 0, np.log(np.where(x > 0, x, 1)), 0) * np.where(x > 0, 0, 1)


@log_of_what_is_positive.gradient("x")
def log_of_what_is_positive_dx(G, x):
    return G * 0


@claim(x="N")
def filled_hole(x):
    return np.where(x != 0, x, 0)


@filled_hole.gradient("x")
def filled_hole_dx(G):
    return G


@claim(s="N", y="N", where={"y": "sign"})
def squared_hinge(s, y):
    return np.maximum(0, 1 - y * s) ** 2


@squared_hinge.gradient("s")
def squared_hinge_ds(G, s, y):
    return -2 * G * y * np.maximum(0, 1 - y * s)


@claim(x="N", b="N", where={"b": "binary"})
def of_another_input(x, b):
    return np.where(b == 1, x * x, 3 * x)


@of_another_input.gradient("x")
def of_another_input_dx(G, x, b):
    return G * np.where(b == 1, 2 * x, 3)


@claim(x="n")
def square_of_a_norm(x):
    return np.linalg.norm(x) ** 2


@square_of_a_norm.gradient("x")
def square_of_a_norm_dx(G, x):
    return 2 * G * x


@claim(S="T T")
def causal(S):
    e = np.tril(np.exp(S))
    return e / e.sum(axis=1, keepdims=True)


@causal.gradient("S")
def causal_dS(G, S):
    e = np.tril(np.exp(S))
    P = e / e.sum(axis=1, keepdims=True)
    return P * (G - (G * P).sum(axis=1, keepdims=True))


@claim(p="N", where={"p": "probability"})
def entropy(p):
    return -(p * np.log(p) + (1 - p) * np.log1p(-p)).sum()


@entropy.gradient("p")
def entropy_dp(G, p):
    return G * np.log((1 - p) / p)


@claim(x="N", y="N", where={"y": "binary"})
def focal(x, y):
    p = 1 / (1 + np.exp(-x))
    pt = y * p + (1 - y) * (1 - p)
    return np.sum(-((1 - pt) ** 2) * np.log(pt))


@focal.gradient("x")
def focal_dx(x, y):
    p = 1 / (1 + np.exp(-x))
    pt = y * p + (1 - y) * (1 - p)
    return (2 * y - 1) * (2 * (1 - pt) ** 2 * pt * np.log(pt) - (1 - pt) ** 3)


@claim(A="n n", where={"A": "symmetric"})
def joins_around_a_symmetric_matrix(A):
    z = 7 * A - 3
    return (z * np.abs(z)).sum()


@joins_around_a_symmetric_matrix.gradient("A")
def joins_around_a_symmetric_matrix_dA(G, A):
    return G * 14 * np.abs(7 * A - 3)


@claim(x="N")
def divided_by_a_square_and_more(x):  # (x - 1)**2 + 1
    return 1 / (x * x - 2 * x + 2)


@divided_by_a_square_and_more.gradient("x")
def divided_by_a_square_and_more_dx(G, x):
    return -G * (2 * x - 2) / (x * x - 2 * x + 2) ** 2


@claim(x="N", y="N")
def edge_at_no_zero_of_a_form(x, y):  # (x + y/2)**2 + 3/4 y**2 + 1
    return np.where(x * x + x * y + y * y + 1 == 0, x, 2 * x)


@edge_at_no_zero_of_a_form.gradient("x")
def edge_at_no_zero_of_a_form_dx(G):
    return 2 * G


@claim(x="N")
def divided_by_a_sine_and_more(x):
    return 1 / (np.sin(x) + 2)


@divided_by_a_sine_and_more.gradient("x")
def divided_by_a_sine_and_more_dx(G, x):
    return -G * np.cos(x) / (np.sin(x) + 2) ** 2


@claim(x="N")
def root_of_what_tanh_stays_above(x):
    return np.sqrt(np.tanh(x) + 1)


@root_of_what_tanh_stays_above.gradient("x")
def root_of_what_tanh_stays_above_dx(G, x):
    return G * (1 - np.tanh(x) ** 2) / (2 * np.sqrt(np.tanh(x) + 1))


@claim(x="N")
def edges_at_no_zero_of_a_sum(x):
    return np.where((np.exp(x) + np.cos(x) + 1 == 0) | (np.exp(x) + 1 == 0), x, 2 * x)


@edges_at_no_zero_of_a_sum.gradient("x")
def edges_at_no_zero_of_a_sum_dx(G):
    return 2 * G
