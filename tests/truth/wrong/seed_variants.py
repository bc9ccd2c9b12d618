"""False variants of the seed theorem, D = W X."""

import numpy as np

from verify import claim


# fault: the transpose of X is missing
@claim(W="H m", X="m n")
def missing_transpose(W, X):
    return W @ X


@missing_transpose.gradient("W")
def missing_transpose_wrong(G, X):
    return G @ X


# fault: G is transposed as well
@claim(W="H m", X="m n")
def extra_transpose(W, X):
    return W @ X


@extra_transpose.gradient("W")
def extra_transpose_wrong(G, X):
    return G.T @ X.T


# fault: the whole gradient is transposed
@claim(W="H m", X="m n")
def result_transposed(W, X):
    return W @ X


@result_transposed.gradient("W")
def result_transposed_wrong(G, X):
    return X @ G.T


# fault: the factors stand in the wrong order
@claim(W="H m", X="m n")
def factors_swapped(W, X):
    return W @ X


@factors_swapped.gradient("W")
def factors_swapped_wrong(G, X):
    return X.T @ G


# fault: the sign
@claim(W="H m", X="m n")
def wrong_sign(W, X):
    return W @ X


@wrong_sign.gradient("W")
def wrong_sign_wrong(G, X):
    return -(G @ X.T)


# fault: a factor 2, as if the loss were a square
@claim(W="H m", X="m n")
def factor_two(W, X):
    return W @ X


@factor_two.gradient("W")
def factor_two_wrong(G, X):
    return 2 * (G @ X.T)


# fault: the mean over j instead of the sum
@claim(W="H m", X="m n")
def mean_for_sum(W, X):
    return W @ X


@mean_for_sum.gradient("W")
def mean_for_sum_wrong(G, X):
    return G @ X.T / X.shape[1]


# fault: divided by the number of rows
@claim(W="H m", X="m n")
def divided_by_rows(W, X):
    return W @ X


@divided_by_rows.gradient("W")
def divided_by_rows_wrong(G, X):
    return G @ X.T / G.shape[0]


# fault: G is ignored: right for L = sum(D) only
@claim(W="H m", X="m n")
def cotangent_ignored(W, X):
    return W @ X


@cotangent_ignored.gradient("W")
def cotangent_ignored_wrong(W, X):
    return np.ones((W.shape[0], X.shape[1])) @ X.T


# fault: the sum of products became a product of sums
@claim(W="H m", X="m n")
def sums_factorised(W, X):
    return W @ X


@sums_factorised.gradient("W")
def sums_factorised_wrong(G, X):
    return np.outer(G.sum(axis=1), X.sum(axis=1))


# fault: the sum over j is missing: j = 0 only
@claim(W="H m", X="m n")
def first_column_only(W, X):
    return W @ X


@first_column_only.gradient("W")
def first_column_only_wrong(G, X):
    return np.outer(G[:, 0], X[:, 0])


# fault: the sum over j stops one too early
@claim(W="H m", X="m n")
def last_column_dropped(W, X):
    return W @ X


@last_column_dropped.gradient("W")
def last_column_dropped_wrong(G, X):
    return G[:, :-1] @ X[:, :-1].T


# fault: the delta of i and d is missing
@claim(W="H m", X="m n")
def delta_missing(W, X):
    return W @ X


@delta_missing.gradient("W")
def delta_missing_wrong(G, X):
    return np.ones((G.shape[0], G.shape[0])) @ G @ X.T


# fault: the row index is summed away and the result broadcasts
@claim(W="H m", X="m n")
def row_index_lost(W, X):
    return W @ X


@row_index_lost.gradient("W")
def row_index_lost_wrong(G, X):
    return (G @ X.T).sum(axis=0)


# fault: the column index is summed away and the result broadcasts
@claim(W="H m", X="m n")
def column_index_lost(W, X):
    return W @ X


@column_index_lost.gradient("W")
def column_index_lost_wrong(G, X):
    return (G @ X.T).sum(axis=1, keepdims=True)


# fault: a scalar where a matrix belongs
@claim(W="H m", X="m n")
def scalar_result(W, X):
    return W @ X


@scalar_result.gradient("W")
def scalar_result_wrong(G, X):
    return (G @ X.T).sum()


# fault: X appears squared
@claim(W="H m", X="m n")
def squared_factor(W, X):
    return W @ X


@squared_factor.gradient("W")
def squared_factor_wrong(G, X):
    return G @ (X**2).T


# fault: the weight itself is added
@claim(W="H m", X="m n")
def extra_term(W, X):
    return W @ X


@extra_term.gradient("W")
def extra_term_wrong(G, W, X):
    return G @ X.T + W


# fault: the columns of X are read in reverse
@claim(W="H m", X="m n")
def columns_reversed(W, X):
    return W @ X


@columns_reversed.gradient("W")
def columns_reversed_wrong(G, X):
    return G @ X[:, ::-1].T


# fault: the row index is off by one
@claim(W="H m", X="m n")
def rows_shifted(W, X):
    return W @ X


@rows_shifted.gradient("W")
def rows_shifted_wrong(G, X):
    return np.roll(G, 1, axis=0) @ X.T


# fault: the output takes the place of the input
@claim(W="H m", X="m n")
def wrong_operand(W, X):
    return W @ X


@wrong_operand.gradient("W")
def wrong_operand_wrong(G, out):
    return G @ out.T


# fault: the sum runs over the rows of X
@claim(W="H m", X="m n")
def sum_over_wrong_axis(W, X):
    return W @ X


@sum_over_wrong_axis.gradient("W")
def sum_over_wrong_axis_wrong(G, X):
    return np.einsum("dj,cj->dc", G, np.broadcast_to(X.sum(axis=0), X.shape))


# fault: dX without the transpose of W
@claim(W="H m", X="m n")
def input_missing_transpose(W, X):
    return W @ X


@input_missing_transpose.gradient("X")
def input_missing_transpose_wrong(G, W):
    return W @ G


# fault: dX with the factors in the wrong order
@claim(W="H m", X="m n")
def input_factors_swapped(W, X):
    return W @ X


@input_factors_swapped.gradient("X")
def input_factors_swapped_wrong(G, W):
    return G @ W.T


# fault: dX with the inverse for the transpose
@claim(W="H m", X="m n")
def input_pseudo_inverse(W, X):
    return W @ X


@input_pseudo_inverse.gradient("X")
def input_pseudo_inverse_wrong(G, W):
    return np.linalg.pinv(W) @ G


# fault: dX with G transposed
@claim(W="H m", X="m n")
def input_cotangent_transposed(W, X):
    return W @ X


@input_cotangent_transposed.gradient("X")
def input_cotangent_transposed_wrong(G, W):
    return W.T @ G.T


# fault: dX with the row sums of W for the transpose
@claim(W="H m", X="m n")
def input_row_sums(W, X):
    return W @ X


@input_row_sums.gradient("X")
def input_row_sums_wrong(G, W):
    return W.sum(axis=0)[:, None] * G.sum(axis=0)


# fault: dX halved
@claim(W="H m", X="m n")
def input_halved(W, X):
    return W @ X


@input_halved.gradient("X")
def input_halved_wrong(G, W):
    return 0.5 * W.T @ G
