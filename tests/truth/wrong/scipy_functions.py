"""Wrong gradients with functions of SciPy."""

import numpy as np
import scipy.linalg as sl
from scipy import special
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


# the derivative of gamma's logarithm at x + 1 is taken at x
@claim(k="N", where={"k": "positive"})
def log_factorial(k):
    return special.gammaln(k + 1)


@log_factorial.gradient("k")
def log_factorial_backward(G, k):
    return G * special.digamma(k)


# the logarithm of gamma is no logarithm
@claim(a="N", where={"a": "positive"})
def log_gamma(a):
    return special.gammaln(2 * a)


@log_gamma.gradient("a")
def log_gamma_backward(G, a):
    return G / a


# the factor 2 of the inner function is missing
@claim(a="K", where={"a": "positive"})
def digamma_of_counts(a):
    return special.psi(2 * a).sum()


@digamma_of_counts.gradient("a")
def digamma_of_counts_backward(a):
    return special.polygamma(1, 2 * a)


# counts where sums belong
@claim(w="N", y="N", c="K", where={"y": "labels(K)"})
def sums_of_classes(w, y, c):
    return np.sum((np.bincount(y, weights=w, minlength=c.shape[0]) - c) ** 2)


@sums_of_classes.gradient("w")
def sums_of_classes_backward(w, y, c):
    return 2 * (np.bincount(y, minlength=len(c)) - c)[y]
