"""Wrong at one set alone, which a proof at every shape lists and at which the forward has a derivative."""

import numpy as np

from verify import claim


@claim(x="n")
def sums_of_pairs(x):  # each pair twice: which of two indicators is whose is not told apart with symbolic sizes
    z = 7 * (x[:, None] + x[None, :]) - 3
    return (z * np.abs(z)).sum()


@sums_of_pairs.gradient("x")
def sums_of_pairs_dx(G, x):
    z = 7 * (x[:, None] + x[None, :]) - 3
    return G * (28 * np.abs(z) + 5 * (z == 0)).sum(axis=1)


@claim(A="n n", where={"A": "symmetric"})
def joins_but_for_a_constant(A):  # off the diagonal z is 0 at every admissible point, and nowhere around it
    z = A - A.T
    return np.where(z == 0, 5 * z, z * z).sum() + A.sum()


@joins_but_for_a_constant.gradient("A")
def joins_but_for_a_constant_dA(G, A):
    return G * np.ones_like(A)
