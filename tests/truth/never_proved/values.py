"""Never to be proved: wrong on a small set of values, undefined, rounded, or right for some directions only."""

import numpy as np

from verify import claim


# why: wrong at x = 0, where the forward has a derivative
@claim(x="N")
def wrong_at_zero(x):
    return 1 * x


@wrong_at_zero.gradient("x")
def wrong_at_zero_wrong(G, x):
    return np.where(x == 0, 0, G)


# why: sign(0) is 0
@claim(x="N")
def sign_squared(x):
    return 1 * x


@sign_squared.gradient("x")
def sign_squared_wrong(G, x):
    return G * np.sign(x) ** 2


# why: wrong where an entry of G is 1
@claim(x="N")
def wrong_at_one(x):
    return 1 * x


@wrong_at_one.gradient("x")
def wrong_at_one_wrong(G):
    return np.where(G == 1, 0, G)


# why: wrong where x and G agree
@claim(x="N")
def wrong_on_diagonal(x):
    return 1 * x


@wrong_on_diagonal.gradient("x")
def wrong_on_diagonal_wrong(G, x):
    return np.where(x == G, 2 * G, G)


# why: wrong for large values
@claim(x="N")
def wrong_far_away(x):
    return np.where(x > 1e6, 2 * x, x)


@wrong_far_away.gradient("x")
def wrong_far_away_wrong(G):
    return G


# why: wrong for small values
@claim(x="N")
def wrong_close_by(x):
    return np.where(np.abs(x) < 1e-9, 2 * x, x)


@wrong_close_by.gradient("x")
def wrong_close_by_wrong(G):
    return G


# why: another function where the sum is large
@claim(x="N")
def branch_on_sum(x):
    if x.sum() > 1000:
        return 2 * x
    return x


@branch_on_sum.gradient("x")
def branch_on_sum_wrong(G):
    return G


# why: another answer for large cotangents
@claim(x="N")
def branch_on_cotangent(x):
    return 1 * x


@branch_on_cotangent.gradient("x")
def branch_on_cotangent_wrong(G):
    return G if np.abs(G).max() < 100 else np.clip(G, -100, 100)


# why: one part in 10^9
@claim(x="N")
def nearly_right(x):
    return 1 * x


@nearly_right.gradient("x")
def nearly_right_wrong(G):
    return G * (1 + 1e-9)


# why: an error that grows with the values, invisible at small ones
@claim(x="N")
def tiny_cubic_error(x):
    return 1 * x


@tiny_cubic_error.gradient("x")
def tiny_cubic_error_wrong(G, x):
    return G * (1 + 1e-12 * x**3)


# why: the logarithm is defined for positive x only, the forward everywhere
@claim(x="N")
def logarithm_cancelled(x):
    return 1 * x


@logarithm_cancelled.gradient("x")
def logarithm_cancelled_wrong(G, x):
    return G * np.exp(np.log(x)) / x


# why: the root is defined for x >= 0 only
@claim(x="N")
def root_squared(x):
    return 0.5 * x**2


@root_squared.gradient("x")
def root_squared_wrong(G, x):
    return G * np.sqrt(x) ** 2


# why: 0/0 where the entries sum to 0
@claim(x="N")
def sum_cancelled(x):
    return 1 * x


@sum_cancelled.gradient("x")
def sum_cancelled_wrong(G, x):
    return G * x.sum() / x.sum()


# why: 0/0 at G = 0
@claim(x="N")
def square_over_cotangent(x):
    return 1 * x


@square_over_cotangent.gradient("x")
def square_over_cotangent_wrong(G):
    return G**2 / G


# why: no answer where A is singular
@claim(A="n n")
def system_cancelled(A):
    return 1 * A


@system_cancelled.gradient("A")
def system_cancelled_wrong(G, A):
    return np.linalg.solve(A, A @ G)


# why: not a number
@claim(x="N")
def not_a_number(x):
    return 1 * x


@not_a_number.gradient("x")
def not_a_number_wrong(G):
    return G * float("nan")


# why: infinity minus infinity
@claim(x="N")
def infinity_cancelled(x):
    return 1 * x


@infinity_cancelled.gradient("x")
def infinity_cancelled_wrong(G):
    return G + np.inf - np.inf


# why: the forward is defined nowhere
@claim(x="N")
def logarithm_of_negative(x):
    return np.log(-1 - x**2)


@logarithm_of_negative.gradient("x")
def logarithm_of_negative_wrong(G, x):
    return 2 * G * x / (1 + x**2)


# why: the assumption and the forward contradict one another
@claim(v="N", where={"v": "positive"})
def root_of_negative(v):
    return np.sqrt(-v)


@root_of_negative.gradient("v")
def root_of_negative_wrong(G, out):
    return -0.5 * G / out


# why: (x**4)**(1/4) is |x|
@claim(x="N")
def fourth_root(x):
    return (x**4) ** 0.25


@fourth_root.gradient("x")
def fourth_root_wrong(G):
    return G


# why: max(x, -x) is |x|
@claim(x="N")
def absolute_by_maximum(x):
    return np.maximum(x, -x)


@absolute_by_maximum.gradient("x")
def absolute_by_maximum_wrong(G):
    return G


# why: log(x**2) is 2 log|x|, and its derivative is no even function
@claim(x="N", where={"x": "nonzero"})
def logarithm_of_square(x):
    return np.log(x**2)


@logarithm_of_square.gradient("x")
def logarithm_of_square_wrong(G, x):
    return 2 * G / np.abs(x)


# why: sorting moves the entries
@claim(x="N")
def sorted_entries(x):
    return np.sort(x)


@sorted_entries.gradient("x")
def sorted_entries_wrong(G):
    return G


# why: the greatest entry is not always the first
@claim(x="N")
def greatest_is_first(x):
    return x.max()


@greatest_is_first.gradient("x")
def greatest_is_first_wrong(G, x):
    dx = np.zeros_like(x)
    dx[0] = G
    return dx


# why: rounding is a step function
@claim(x="N")
def rounded(x):
    return np.round(x)


@rounded.gradient("x")
def rounded_wrong(G):
    return G


# why: floor division is a step function
@claim(x="N")
def floor_division(x):
    return x // 1


@floor_division.gradient("x")
def floor_division_wrong(G):
    return G


# why: a truth value is no number
@claim(x="N")
def truth_values(x):
    return x.astype(bool)


@truth_values.gradient("x")
def truth_values_wrong(G):
    return G


# why: in floats 0.1 + 0.2 is not 0.3, and the forward is 0
@claim(x="N")
def tenth_and_fifth(x):
    return x * (0.1 + 0.2 == 0.3)


@tenth_and_fifth.gradient("x")
def tenth_and_fifth_wrong(G):
    return G


# why: int(0.29 * 100) is 28
@claim(x="N")
def truncated_constant(x):
    return x * int(0.29 * 100)


@truncated_constant.gradient("x")
def truncated_constant_wrong(G):
    return 29 * G


# why: 1j * 1j is -1
@claim(x="N")
def complex_detour(x):
    return np.real(1j * (1j * x))


@complex_detour.gradient("x")
def complex_detour_wrong(G):
    return G


# why: a complex gradient of a real input
@claim(x="N")
def complex_result(x):
    return 1 * x


@complex_result.gradient("x")
def complex_result_wrong(G):
    return G * (1 + 1e-30j)


# why: right for symmetric directions only; an assumption on X says nothing about its directions
@claim(X="n n", A="n n", where={"X": "symmetric"})
def symmetric_direction(X, A):
    return (A * X).sum()


@symmetric_direction.gradient("X")
def symmetric_direction_wrong(A):
    return (A + A.T) / 2


# why: right for diagonal directions only
@claim(D="n n", A="n n", where={"D": "diagonal"})
def diagonal_direction(D, A):
    return np.trace(A @ D)


@diagonal_direction.gradient("D")
def diagonal_direction_wrong(A):
    return np.diag(np.diag(A))


# why: right for directions within the simplex only
@claim(p="K", where={"p": "simplex"})
def simplex_direction(p):
    return (p * np.log(p)).sum()


@simplex_direction.gradient("p")
def simplex_direction_wrong(p):
    return np.log(p)


# why: an unused input has a gradient of its own shape, not the number 0
@claim(x="N", y="M")
def unused_input(x, y):
    return 1 * x


@unused_input.gradient("y")
def unused_input_wrong():
    return 0.0


# why: where z is not positive, nobody wrote
@claim(z="N")
def half_written(z):
    out = np.empty_like(z)
    out[z > 0] = z[z > 0] ** 2
    return out


@half_written.gradient("z")
def half_written_backward(G, z):
    return 2 * G * z * (z > 0)


# why: the second mask does not cover what the first left, between 0 and 1/64
@claim(z="N")
def nearly_covered(z):
    return z**2


@nearly_covered.gradient("z")
def nearly_covered_backward(G, z):
    d = np.empty_like(z)
    d[z <= 0] = (2 * G * z)[z <= 0]
    d[z > 1 / 64] = (2 * G * z)[z > 1 / 64]
    return d
