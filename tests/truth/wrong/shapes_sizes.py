"""Claims that are right at some sizes only: coefficients that vanish, equal sizes, one label, integer arithmetic."""

import numpy as np

from verify import claim


# right: N = 1 or M = 1   false: N = M = 2
@claim(X="N M")
def vanishes_on_a_cross(X):
    N, M = X.shape
    return (N - 1) * (M - 1) * X.sum()


@vanishes_on_a_cross.gradient("X")
def vanishes_on_a_cross_wrong(X):
    return np.zeros_like(X)


# right: N = 2 or M = 3   false: everywhere else
@claim(X="N M")
def vanishes_on_another_cross(X):
    N, M = X.shape
    return (N - 2) * (M - 3) * X.sum()


@vanishes_on_another_cross.gradient("X")
def vanishes_on_another_cross_wrong(X):
    return np.zeros_like(X)


# right: N <= 4   false: N = 5
@claim(x="N")
def vanishes_up_to_four(x):
    N = x.shape[0]
    return (N - 1) * (N - 2) * (N - 3) * (N - 4) * x.sum()


@vanishes_up_to_four.gradient("x")
def vanishes_up_to_four_wrong(x):
    return np.zeros_like(x)


# right: N = M   false: N != M
@claim(X="N M")
def vanishes_at_squares(X):
    return (X.shape[0] - X.shape[1]) * X.sum()


@vanishes_at_squares.gradient("X")
def vanishes_at_squares_wrong(X):
    return np.zeros_like(X)


# right: N = M   false: N != M
@claim(X="N M")
def mean_over_wrong_size(X):
    return X.mean(axis=0)


@mean_over_wrong_size.gradient("X")
def mean_over_wrong_size_wrong(G, X):
    return np.broadcast_to(G, X.shape) / X.shape[1]


# right: N = M (two names of one size)   false: N != M
@claim(x="N", y="M")
def two_means(x, y):
    return x.sum() / x.shape[0] + y.sum() / y.shape[0]


@two_means.gradient("x", "y")
def two_means_wrong(x, y):
    return np.ones_like(x) / y.shape[0], np.ones_like(y) / x.shape[0]


# right: m = k   false: m > k
@claim(A="m k", where={"A": "full_column_rank"})
def square_pseudo_inverse(A):
    return np.linalg.pinv(A)


@square_pseudo_inverse.gradient("A")
def square_pseudo_inverse_wrong(G, out):
    return -out.T @ G @ out.T


# right: m <= k + 1   false: m = k + 2
@claim(A="m k")
def diagonal_by_stride(A):
    return np.trace(A)


@diagonal_by_stride.gradient("A")
def diagonal_by_stride_wrong(A):
    dA = np.zeros(A.size)
    dA[:: A.shape[1] + 1] = 1
    return dA.reshape(A.shape)


# right: K = 1   false: K = 2
@claim(Z="N K", y="N", where={"y": "labels(K)"})
def one_label(Z, y):
    return Z[np.arange(Z.shape[0]), y]


@one_label.gradient("Z")
def one_label_wrong(G, Z):
    return G[:, None] * np.ones_like(Z)


# right: K = 1   false: K = 2
@claim(Z="N K", Y="N K", where={"Y": "one_hot"})
def one_class(Z, Y):
    return (Z * Y).sum()


@one_class.gradient("Z")
def one_class_wrong(Z):
    return np.ones_like(Z)


# right: T = 1   false: T = 2, with equal indices
@claim(E="V D", i="T", where={"i": "index(V)"})
def one_token(E, i):
    return E[i].sum(axis=0)


@one_token.gradient("E")
def one_token_wrong(G, E, i):
    dE = np.zeros_like(E)
    dE[i] = G
    return dE


# right: N <= 4   false: N = 5
@claim(x="N")
def least_of_size(x):
    return min(x.shape[0], 4) * x


@least_of_size.gradient("x")
def least_of_size_wrong(G, x):
    return x.shape[0] * G


# right: N <= 4   false: N = 5
@claim(x="N")
def power_of_two(x):
    return 2 ** x.shape[0] * x


@power_of_two.gradient("x")
def power_of_two_wrong(G, x):
    N = x.shape[0]
    binomials = N * (N - 1) / 2 + N * (N - 1) * (N - 2) / 6 + N * (N - 1) * (N - 2) * (N - 3) / 24
    return (1 + N + binomials) * G


# right: N <= 4   false: N = 5
@claim(x="N")
def remainder_of_size(x):
    return (x.shape[0] - x.shape[0] % 5) * x


@remainder_of_size.gradient("x")
def remainder_of_size_wrong(x):
    return np.zeros_like(x)


# right: N != 7   false: N = 7
@claim(x="N")
def size_in_table(x):
    return {7: 2.0}.get(x.shape[0], 1.0) * x


@size_in_table.gradient("x")
def size_in_table_wrong(G):
    return G


# right: N <= 6   false: N = 7
@claim(x="N")
def loop_beyond_six(x):
    y = x
    for _ in range(6, x.shape[0]):
        y = 2 * y
    return y


@loop_beyond_six.gradient("x")
def loop_beyond_six_wrong(G):
    return G


# right: N M != 12   false: N = 3, M = 4
@claim(X="N M")
def twelve_entries(X):
    return 2 * X if X.size == 12 else X


@twelve_entries.gradient("X")
def twelve_entries_wrong(G):
    return G


# right: n >= 2   false: n = 1
@claim(x="n", y="n")
def singular_above_one(x, y):
    return np.linalg.det(np.outer(x, y))


@singular_above_one.gradient("x")
def singular_above_one_wrong(x):
    return np.zeros_like(x)
