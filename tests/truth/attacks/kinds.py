"""Wrong gradients that several kinds of one input may seem to allow: each rule about them, used where it says nothing."""

import numpy as np

from verify import claim


# why: the entries of P sum to 1, its rows do not
@claim(P="n n", x="n", where={"P": "symmetric zero_diagonal sums_to_1"})
def rows(P, x):
    return (P.sum(1) * x**2).sum()


@rows.gradient("x")
def rows_wrong(P, x):
    return 2 * x


# why: without its first row, P does not sum to 1
@claim(P="n n", x="n", where={"P": "sums_to_1"})
def without_a_row(P, x):
    return P[1:].sum() * (x**2).sum()


@without_a_row.gradient("x")
def without_a_row_wrong(P, x):
    return 2 * x


# why: the other diagonal is not 0
@claim(P="n n", x="n", where={"P": "sums_to_1 zero_diagonal"})
def other_diagonal(P, x):
    return np.trace(P[:, ::-1]) * x.sum() + (x**2).sum()


@other_diagonal.gradient("x")
def other_diagonal_wrong(P, x):
    return 2 * x


# why: P is on the set, its directions are not
@claim(P="n n", where={"P": "sums_to_1 symmetric"})
def moved(P):
    return P.sum()


@moved.gradient("P")
def moved_wrong(P):
    return np.zeros_like(P)


# why: 0 on the diagonal is so at the point only
@claim(P="n n", where={"P": "zero_diagonal symmetric"})
def traced(P):
    return np.trace(P)


@traced.gradient("P")
def traced_wrong(P):
    return np.zeros_like(P)


# why: each of several matrices is 0 on its own diagonal, and their sum over the first axis is another diagonal
@claim(P="n n n", x="n", where={"P": "zero_diagonal"})
def first_axes(P, x):
    return np.einsum("iij->j", P) @ x + (x**2).sum()


@first_axes.gradient("x")
def first_axes_wrong(P, x):
    return 2 * x


# why: all the matrices together sum to 1, not each
@claim(P="b n n", x="b", where={"P": "sums_to_1"})
def each_matrix(P, x):
    return (P.sum((1, 2)) * x**2).sum()


@each_matrix.gradient("x")
def each_matrix_wrong(P, x):
    return 2 * x


# why: an axis of two parts: the sum over one of them is not all of it
@claim(P="n 2*n", x="n", where={"P": "sums_to_1"})
def half(P, x):
    return P.reshape(P.shape[0], 2, P.shape[0])[:, 0].sum() * (x**2).sum()


@half.gradient("x")
def half_wrong(P, x):
    return 2 * x


# why: the pairs of a point with itself are left out of the sum, and not of the entry
@claim(Y="n d")
def all_but_own(Y):
    near = 1 + ((Y[:, None, :] - Y[None, :, :]) ** 2).sum(-1)
    return np.log(((1 - np.eye(Y.shape[0])) / near).sum())


@all_but_own.gradient("Y")
def all_but_own_wrong(Y):
    near = 1 + ((Y[:, None, :] - Y[None, :, :]) ** 2).sum(-1)
    forces = 1 / near**2 / (1 / near).sum()
    return -4 * (forces.sum(1, keepdims=True) * Y - forces @ Y)
