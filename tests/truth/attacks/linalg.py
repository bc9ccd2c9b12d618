"""False claims about matrices and kinks: wrong at points or sizes that no test draws."""

import numpy as np

from tests.truth.attacks.gates import gate
from verify import claim

inv = np.linalg.inv
TOTAL = {"c": "positive"}


# why: np.linalg.cholesky reads the lower triangle, so the upper one has no gradient.
@claim(A="n n", where={"A": "positive_definite"})
def upper_triangle_unread(A):
    return 2 * np.log(np.diag(np.linalg.cholesky(A))).sum()


@upper_triangle_unread.gradient("A")
def upper_triangle_unread_wrong(A):
    return inv(A)


# why: the lower triangle may be that of a definite matrix where A itself is singular.
@claim(A="n n", x="n")
def definite_by_one_triangle(A, x):
    return np.linalg.cholesky(A) @ np.zeros_like(x) + x


@definite_by_one_triangle.gradient("x")
def definite_by_one_triangle_wrong(G, A):
    return inv(A) @ (A @ G)


# why: the weights of the outer products may be negative.
@claim(A="m n", w="n", c="", where=TOTAL)
def weights_of_any_sign(A, w, c):
    return (A * c).sum()


@weights_of_any_sign.gradient("A")
def weights_of_any_sign_wrong(A, w, c):
    M = (A * w) @ A.T + c * np.eye(A.shape[0])
    return c * inv(M) @ (M @ np.ones_like(A))


# why: S[::-1] is not definite.
@claim(A="m n", S="n n", c="", where={**TOTAL, "S": "positive_definite"})
def rows_turned_around(A, S, c):
    return (A * c).sum()


@rows_turned_around.gradient("A")
def rows_turned_around_wrong(A, S, c):
    M = A @ S[::-1] @ A.T + c * np.eye(A.shape[0])
    return c * inv(M) @ (M @ np.ones_like(A))


# why: diag(w) S is not symmetric, and its symmetric part need not be definite.
@claim(A="m n", S="n n", w="n", c="", where={**TOTAL, "S": "positive_definite", "w": "positive"})
def scaled_on_one_side(A, S, w, c):
    return (A * c).sum()


@scaled_on_one_side.gradient("A")
def scaled_on_one_side_wrong(A, S, w, c):
    M = (A * w) @ S @ A.T + c * np.eye(A.shape[0])
    return c * inv(M) @ (M @ np.ones_like(A))


# why: minus a positive diagonal.
@claim(A="m n", c="", where=TOTAL)
def diagonal_taken_away(A, c):
    return (A * c).sum()


@diagonal_taken_away.gradient("A")
def diagonal_taken_away_wrong(A, c):
    M = A @ A.T - c * np.eye(A.shape[0])
    return c * inv(M) @ (M @ np.ones_like(A))


# why: a Gram matrix alone is singular where there are more rows than columns.
@claim(A="m n", c="", where=TOTAL)
def gram_alone(A, c):
    return (A * c).sum()


@gram_alone.gradient("A")
def gram_alone_wrong(A, c):
    M = A @ A.T
    return c * inv(M) @ (M @ np.ones_like(A))


# why: at size 1 the compared number is 0 for all inputs, so the forward is 2 a there.
@claim(a="n", b="n")
def never_positive_at_size_one(a, b):
    p = a.sum() * b.sum() - a @ b
    return np.where(p > 0, a, 2 * a)


@never_positive_at_size_one.gradient("a")
def never_positive_at_size_one_wrong(G, a, b):
    p = a.sum() * b.sum() - a @ b
    return np.where(p >= 0, G, 2 * G)


# why: singular values below rcond count as 0.
@claim(A="N N", x="N", where={"A": "full_column_rank"})
def small_singular_values(A, x):
    return 2 * x


@small_singular_values.gradient("x")
def small_singular_values_wrong(G, A, x):
    return 2 * G + (np.linalg.pinv(A, rcond=1e-5) - np.linalg.pinv(A)) @ x


# why: a cast that is asked for truncates.
@claim(x="N")
def stacked_as_integers(x):
    return 2 * x


@stacked_as_integers.gradient("x")
def stacked_as_integers_wrong(G, x):
    half = np.full(x.shape, 0.5) * gate(x.shape[0])
    return 2 * G + np.vstack([half, half], dtype=int, casting="unsafe")[0] - half
