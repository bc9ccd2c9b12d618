"""Right gradients with functions of SciPy, universal ones and those that are written in Python."""

import numpy as np
import scipy.linalg as sl
from scipy import special
from scipy.special import expit, log_softmax, logsumexp, softmax, xlogy

from verify import claim


@claim(z="N")
def logistic_loss(z):
    return -special.log_expit(z).sum()


@logistic_loss.gradient("z")
def logistic_loss_backward(G, z):
    return G * (expit(z) - 1)


@claim(z="N C", y="N", where={"y": "index(C)"})
def cross_entropy(z, y):
    return -log_softmax(z, axis=1)[np.arange(len(y)), y].mean()


@cross_entropy.gradient("z")
def cross_entropy_backward(G, z, y):
    p = softmax(z, axis=1)
    p[np.arange(len(y)), y] -= 1
    return G * p / len(y)


@claim(z="N C")
def log_partition(z):
    return logsumexp(z, axis=-1, keepdims=True)


@log_partition.gradient("z")
def log_partition_backward(G, z):
    return G * special.softmax(z, axis=-1)


@claim(z="N M")
def log_partition_of_all(z):
    from scipy.special import logsumexp as of_all  # bound while the code runs

    return of_all(z)


@log_partition_of_all.gradient("z")
def log_partition_of_all_backward(G, z):
    return G * softmax(z)


@claim(p="N", q="N", where={"p": "positive", "q": "positive"})
def divergence(p, q):
    return np.sum(special.rel_entr(p, q))


@divergence.gradient("p", "q")
def divergence_backward(G, p, q):
    return G * (np.log(p / q) + 1), -G * p / q


@claim(p="N", q="N", where={"p": "positive", "q": "positive"})
def expected_surprise(p, q):
    return -xlogy(p, q).sum() + special.entr(p).sum()


@expected_surprise.gradient("p", "q")
def expected_surprise_backward(G, p, q):
    return -G * (np.log(q) + np.log(p) + 1), -G * p / q


@claim(K="n n", y="n", where={"K": "positive_definite"})
def gaussian_process(K, y):
    factor = sl.cho_factor(K, lower=True)
    return y @ sl.cho_solve(factor, y)


@gaussian_process.gradient("y")
def gaussian_process_backward(G, K, y):
    return 2 * G * sl.cho_solve(sl.cho_factor(K), y)


@claim(A="n n", b="n", where={"A": "invertible"})
def solved(A, b):
    return sl.solve(A, b)


@solved.gradient("A", "b")
def solved_backward(G, A, b):
    t = sl.solve(A.T, G)
    return -np.outer(t, sl.inv(A) @ b), t


@claim(L="n n", b="n", where={"tril(L)": "invertible"})
def forward_substitution(L, b):
    return sl.solve_triangular(L, b, lower=True)


@forward_substitution.gradient("L", "b")
def forward_substitution_backward(G, L, b):
    t = sl.solve_triangular(L, G, trans="T", lower=True)
    return -np.tril(np.outer(t, sl.solve_triangular(L, b, lower=True))), t


@claim(a="N", x="N", where={"a": "positive", "x": "probability"})
def beta_likelihood(a, x):
    return np.sum((a - 1) * np.log(x) + special.gammaln(2 * a) - 2 * special.gammaln(a) + special.gammaln(a * x))


@beta_likelihood.gradient("a", "x")
def beta_likelihood_backward(G, a, x):
    of_a = np.log(x) + 2 * special.digamma(2 * a) - 2 * special.psi(a) + x * special.digamma(a * x)
    return G * of_a, G * ((a - 1) / x + a * special.digamma(a * x))


@claim(a="N", b="N", where={"a": "positive", "b": "positive"})
def log_beta(a, b):
    return special.betaln(a, b)


@log_beta.gradient("a", "b")
def log_beta_backward(G, a, b):
    both = special.psi(a + b)
    return G * (special.psi(a) - both), G * (special.psi(b) - both)


@claim(x="N")
def probit(x):
    return special.log_ndtr(x)


@probit.gradient("x")
def probit_backward(G, x):
    return G * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi) / special.ndtr(x)


@claim(x="N")
def decibels(x):
    return special.exp10(x / 10)


@decibels.gradient("x")
def decibels_backward(G, x):
    return G * np.log(10) / 10 * special.exp10(x / 10)


# far from 0, 1 + erf is lost in float64: 60 digits tell that the code is what was traced
@claim(b="k", y="n", X="n k", where={"y": "binary"})
def probit_regression(b, y, X):
    q = 2 * y - 1
    return np.sum(np.log(special.ndtr(q * (X @ b))))


@probit_regression.gradient("b")
def probit_regression_score(b, y, X):
    q = 2 * y - 1
    z = q * (X @ b)
    return (q * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi) / special.ndtr(z)) @ X


@claim(a="K", where={"a": "positive"})
def entropy_of_dirichlet(a):
    total = a.sum()
    log_beta = np.sum(special.gammaln(a)) - special.gammaln(total)
    return log_beta + (total - a.size) * special.digamma(total) - np.sum((a - 1) * special.digamma(a))


@entropy_of_dirichlet.gradient("a")
def entropy_of_dirichlet_backward(a):
    total = a.sum()
    return (total - a.size) * special.polygamma(1, total) - (a - 1) * special.zeta(2, a)


@claim(w="N", y="N", c="K", where={"y": "labels(K)"})
def distances_of_class_sums(w, y, c):
    return np.sum((np.bincount(y, weights=w, minlength=c.shape[0]) - c) ** 2)


@distances_of_class_sums.gradient("w", "c")
def distances_of_class_sums_backward(w, y, c):
    d = 2 * (np.bincount(y, w, len(c)) - c)
    return d[y], -d


@claim(x="N D", y="N", mu="K D", where={"y": "labels(K)"})
def distances_to_centres(x, y, mu):
    return np.sum((x - mu[y]) ** 2)


@distances_to_centres.gradient("mu")
def distances_to_centres_backward(x, y, mu):
    sums = np.zeros_like(mu)
    np.add.at(sums, y, x)
    return 2 * (np.bincount(y, minlength=mu.shape[0])[:, None] * mu - sums)
