"""Claims that are right below a size only: identities, slices, functions of sums."""

import numpy as np

from verify import claim


def p(x, k):
    """The k-th power sum of x."""
    return (x**k).sum()


def t(A, k):
    """The trace of the k-th power of A."""
    M = A
    for _ in range(k - 1):
        M = M @ A
    return np.trace(M)


# right: n <= 2   false: n = 3
@claim(x="n", y="n", z="n")
def trap(x, y, z):
    return x.sum() * y.sum() * z.sum() + 2 * (x * y * z).sum()


@trap.gradient("x")
def trap_wrong(y, z):
    return y * z.sum() + z * y.sum() + (y * z).sum()


# right: n = 1   false: n = 2
@claim(x="n")
def elementary_2(x):
    return p(x, 1) ** 2 - p(x, 2)


@elementary_2.gradient("x")
def elementary_2_wrong(x):
    return np.zeros_like(x)


# right: n <= 2   false: n = 3
@claim(x="n")
def elementary_3(x):
    return p(x, 1) ** 3 - 3 * p(x, 1) * p(x, 2) + 2 * p(x, 3)


@elementary_3.gradient("x")
def elementary_3_wrong(x):
    return np.zeros_like(x)


# right: n <= 3   false: n = 4
@claim(x="n")
def elementary_4(x):
    q = p(x, 1)
    return q**4 - 6 * q**2 * p(x, 2) + 3 * p(x, 2) ** 2 + 8 * q * p(x, 3) - 6 * p(x, 4)


@elementary_4.gradient("x")
def elementary_4_wrong(x):
    return np.zeros_like(x)


# right: n <= 4   false: n = 5
@claim(x="n")
def elementary_5(x):
    a, b, c, d = p(x, 1), p(x, 2), p(x, 3), p(x, 4)
    return a**5 - 10 * a**3 * b + 15 * a * b**2 + 20 * a**2 * c - 20 * b * c - 30 * a * d + 24 * p(x, 5)


@elementary_5.gradient("x")
def elementary_5_wrong(x):
    return np.zeros_like(x)


# right: n = 1   false: n = 2
@claim(A="n n")
def squared_trace(A):
    return np.trace(A) ** 2 - t(A, 2)


@squared_trace.gradient("A")
def squared_trace_wrong(A):
    return np.zeros_like(A)


# right: n <= 2   false: n = 3
@claim(A="n n")
def third_invariant(A):
    return np.trace(A) ** 3 - 3 * np.trace(A) * t(A, 2) + 2 * t(A, 3)


@third_invariant.gradient("A")
def third_invariant_wrong(A):
    return np.zeros_like(A)


# right: n <= 2 (Cayley and Hamilton)   false: n = 3
@claim(A="n n")
def cayley_hamilton_2(A):
    I = np.eye(A.shape[0])
    return A @ A - np.trace(A) * A + 0.5 * (np.trace(A) ** 2 - t(A, 2)) * I


@cayley_hamilton_2.gradient("A")
def cayley_hamilton_2_wrong(A):
    return np.zeros_like(A)


# right: m = 1 or r <= 1   false: m = r = 2
@claim(U="m r", V="r m")
def rank_one(U, V):
    return np.trace(U @ V) ** 2 - t(U @ V, 2)


@rank_one.gradient("U")
def rank_one_wrong(U):
    return np.zeros_like(U)


# right: m <= 2 or r <= 2   false: m = r = 3
@claim(U="m r", V="r m")
def rank_two(U, V):
    A = U @ V
    return np.trace(A) ** 3 - 3 * np.trace(A) * t(A, 2) + 2 * t(A, 3)


@rank_two.gradient("V")
def rank_two_wrong(V):
    return np.zeros_like(V)


# right: n = 1   false: n = 2
@claim(A="n n", B="n n")
def commutator(A, B):
    return A @ B


@commutator.gradient("A")
def commutator_wrong(G, B):
    return B.T @ G


# right: n <= 2 (Hall)   false: n = 3
@claim(A="n n", B="n n", C="n n")
def hall(A, B, C):
    D = A @ B - B @ A
    return D @ D @ C - C @ D @ D


@hall.gradient("C")
def hall_wrong(C):
    return np.zeros_like(C)


# right: N = 1   false: N = 2
@claim(x="N")
def first_for_sum(x):
    return x[0]


@first_for_sum.gradient("x")
def first_for_sum_wrong(x):
    return np.ones_like(x)


# right: N <= 3   false: N = 4
@claim(x="N")
def first_three(x):
    return x[:3].sum()


@first_three.gradient("x")
def first_three_wrong(x):
    return np.ones_like(x)


# right: N <= 4   false: N = 5
@claim(x="N")
def last_four(x):
    return (x[-4:] ** 2).sum()


@last_four.gradient("x")
def last_four_wrong(x):
    return 2 * x


# right: N = 1, 2, 3, 4 and 6   false: N = 5
@claim(x="N")
def roll_by_twelve(x):
    return np.roll(x, 12)


@roll_by_twelve.gradient("x")
def roll_by_twelve_wrong(G):
    return G


# right: n <= 4   false: n = 5
@claim(X="m n")
def wide_triangle(X):
    return np.tril(X, 3)


@wide_triangle.gradient("X")
def wide_triangle_wrong(G):
    return G


# right: N <= 2   false: N = 3
@claim(x="N")
def squared_deviations(x):
    return ((x - x.mean()) ** 2).sum()


@squared_deviations.gradient("x")
def squared_deviations_wrong(x):
    return x - x[::-1]


# right: N <= 2   false: N = 3
@claim(x="N")
def midrange_for_mean(x):
    return (x.max() + x.min()) / 2


@midrange_for_mean.gradient("x")
def midrange_for_mean_wrong(x):
    return np.ones_like(x) / x.shape[0]


# right: N = 1   false: N = 2
@claim(x="N")
def function_of_sum(x):
    return np.tanh(x.sum())


@function_of_sum.gradient("x")
def function_of_sum_wrong(G, x):
    return G * (1 - np.tanh(x) ** 2)


# right: N = 1   false: N = 2
@claim(x="N")
def sum_of_function(x):
    return np.exp(x).sum()


@sum_of_function.gradient("x")
def sum_of_function_wrong(x):
    return np.exp(x.sum()) * np.ones_like(x)


# right: N = 1   false: N = 2
@claim(x="N")
def nested_function(x):
    return np.tanh(np.sin(x).sum())


@nested_function.gradient("x")
def nested_function_wrong(x):
    return (1 - np.tanh(np.sin(x)) ** 2) * np.cos(x)


# right: N = 1   false: N = 2
@claim(x="N")
def square_of_exponentials(x):
    return np.exp(x).sum() ** 2


@square_of_exponentials.gradient("x")
def square_of_exponentials_wrong(x):
    return 2 * np.exp(2 * x)


# G is a pair, of two shapes where n and m differ: no array
@claim(x="n", z="m")
def pair_not_taken_apart(x, z):
    return x * 1.0, z * 1.0


@pair_not_taken_apart.gradient("x", "z")
def pair_not_taken_apart_backward(G):
    return G, G


# a list of rows of different lengths
@claim(X="n m")
def ragged(X):
    return X * 2.0


@ragged.gradient("X")
def ragged_backward(G):
    return [list(row[: k + 1]) for k, row in enumerate(2 * G)] + [[]]
