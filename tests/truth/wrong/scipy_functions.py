"""Wrong gradients with functions of SciPy."""

import numpy as np
import scipy.linalg as sl
from scipy.special import expit, logsumexp, softmax

from verify import claim


# the sign
@claim(z="N")
def logistic(z):
    return expit(z)


@logistic.gradient("z")
def logistic_backward(G, z):
    s = expit(z)
    return G * s * (s - 1)


# along the other axis
@claim(z="N C")
def log_partition(z):
    return logsumexp(z, axis=1)


@log_partition.gradient("z")
def log_partition_backward(G, z):
    return G[:, None] * softmax(z, axis=0)


# the system is not transposed
@claim(A="n n", b="n", where={"A": "invertible"})
def solved(A, b):
    return sl.solve(A, b)


@solved.gradient("b")
def solved_backward(G, A, b):
    return sl.solve(A, G)


# the lower triangle is read, and the upper one is meant
@claim(U="n n", b="n", where={"U": "invertible"})
def back_substitution(U, b):
    return sl.solve_triangular(np.triu(U) + np.eye(len(b)), b)


@back_substitution.gradient("b")
def back_substitution_backward(G, U, b):
    return sl.solve_triangular(np.triu(U) + np.eye(len(b)), G, trans="T", lower=True)
