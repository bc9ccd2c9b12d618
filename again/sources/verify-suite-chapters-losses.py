"""Losses, with the constants that hand derivations lose."""

import numpy as np

from verify import claim

TITLE = "Losses"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# theorem: Mean squared error
# statement: L = \tfrac{1}{N M} \lVert P - Y \rVert_F^2 \implies \bar P = \tfrac{2}{N M} (P - Y)
# source: PyTorch derivatives.yaml, mse_loss_backward
# scope: all-shapes
@claim(P="N M", Y="N M")
def mean_squared_error(P, Y):
    return ((P - Y) ** 2).mean()


@mean_squared_error.gradient("P")
def mean_squared_error_backward(P, Y):
    return 2 * (P - Y) / P.size


# theorem: Mean absolute error
# statement: L = \tfrac1N \sum_i |p_i - y_i| \implies \bar p = \tfrac1N \operatorname{sign}(p - y)
# source: PyTorch derivatives.yaml, l1_loss
# scope: all-shapes
# note: where p_i = y_i there is no derivative.
@claim(p="N", y="N")
def mean_absolute_error(p, y):
    return np.abs(p - y).mean()


@mean_absolute_error.gradient("p")
def mean_absolute_error_backward(p, y):
    return np.sign(p - y) / p.shape[0]


# theorem: Huber loss
# statement: h(r) = \tfrac12 r^2 [|r| \le 1] + (|r| - \tfrac12)[|r| > 1] \implies h'(r) = \max(-1, \min(1, r))
# source: Huber (1964); PyTorch derivatives.yaml, smooth_l1_loss
# scope: all-shapes
@claim(p="N", y="N")
def huber(p, y):
    r = np.abs(p - y)
    return np.where(r <= 1, 0.5 * r**2, r - 0.5).sum()


@huber.gradient("p")
def huber_backward(p, y):
    return np.clip(p - y, -1, 1)


# theorem: Log-cosh loss
# statement: L = \sum_i \ln \cosh(p_i - y_i) \implies \bar p = \tanh(p - y)
# source: Chen et al., Log hyperbolic cosine loss (2019)
# scope: all-shapes
@claim(p="N", y="N")
def log_cosh(p, y):
    r = p - y
    return np.log((np.exp(r) + np.exp(-r)) / 2).sum()


@log_cosh.gradient("p")
def log_cosh_backward(p, y):
    return np.tanh(p - y)


# theorem: Binary cross-entropy of logits
# statement: L = -\sum_i y_i \ln \sigma(z_i) + (1 - y_i) \ln(1 - \sigma(z_i)) \implies \bar z = \sigma(z) - y
# source: Bishop, Pattern recognition and machine learning (2006), equation 4.91
# scope: all-shapes
@claim(z="N", y="N", where={"y": "binary"})
def binary_cross_entropy(z, y):
    p = sigmoid(z)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


@binary_cross_entropy.gradient("z")
def binary_cross_entropy_backward(z, y):
    return sigmoid(z) - y


# theorem: Binary cross-entropy of probabilities
# statement: L = -\sum_i y_i \ln p_i + (1 - y_i) \ln(1 - p_i) \implies \bar p_i = (p_i - y_i) / (p_i (1 -
#     p_i))
# source: PyTorch derivatives.yaml, binary_cross_entropy
# scope: all-shapes
@claim(p="N", y="N", where={"p": "probability"})
def binary_cross_entropy_probabilities(p, y):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


@binary_cross_entropy_probabilities.gradient("p")
def binary_cross_entropy_probabilities_backward(p, y):
    return (p - y) / (p * (1 - p))


# theorem: Softmax cross-entropy with one-hot targets
# statement: L = -\tfrac1N \sum_{nk} Y_{nk} \ln P_{nk},\ P = \operatorname{softmax}(Z) \implies \bar Z = (P
#     - Y) / N
# source: Bishop, Pattern recognition and machine learning (2006), equation 4.109
# scope: all-shapes
# note: rows of Y must sum to 1; for any other Y the gradient is (P * Y.sum(axis=1) - Y) / N.
@claim(Z="N K", Y="N K", where={"Y": "one_hot"})
def softmax_cross_entropy(Z, Y):
    return -(Y * np.log(softmax(Z))).sum() / Z.shape[0]


@softmax_cross_entropy.gradient("Z")
def softmax_cross_entropy_backward(Z, Y):
    return (softmax(Z) - Y) / Z.shape[0]


# theorem: Softmax cross-entropy with any targets
# statement: L = -\sum_{nk} Y_{nk} \ln P_{nk} \implies \bar Z_{nk} = P_{nk} \textstyle\sum_j Y_{nj} - Y_{nk}
# source: the form of Bishop's equation 4.109 that needs no assumption on Y
# scope: all-shapes
@claim(Z="N K", Y="N K")
def softmax_cross_entropy_any(Z, Y):
    return -(Y * np.log(softmax(Z))).sum()


@softmax_cross_entropy_any.gradient("Z")
def softmax_cross_entropy_any_backward(Z, Y):
    return softmax(Z) * Y.sum(axis=1, keepdims=True) - Y


# theorem: Softmax cross-entropy with integer labels
# statement: L = -\tfrac1N \sum_n \ln P_{n y_n} \implies \bar Z_{nk} = (P_{nk} - [k = y_n]) / N
# source: CS231n assignment 1, softmax loss
# scope: all-shapes
@claim(Z="N K", y="N", where={"y": "labels(K)"})
def softmax_cross_entropy_labels(Z, y):
    N = Z.shape[0]
    return -np.log(softmax(Z)[np.arange(N), y]).sum() / N


@softmax_cross_entropy_labels.gradient("Z")
def softmax_cross_entropy_labels_backward(Z, y):
    N = Z.shape[0]
    dZ = softmax(Z)
    dZ[np.arange(N), y] -= 1
    return dZ / N


# theorem: Distillation with soft targets
# statement: L = -\sum_{nk} Q_{nk} \ln P_{nk},\ P = \operatorname{softmax}(Z / \tau) \implies \bar Z = (P -
#     Q) / \tau
# source: Hinton, Vinyals, Dean, Distilling the knowledge in a neural network (2015), equation 2
# scope: all-shapes
@claim(Z="N K", Q="N K", tau="", where={"Q": "simplex", "tau": "positive"})
def distillation(Z, Q, tau):
    return -(Q * np.log(softmax(Z / tau))).sum()


@distillation.gradient("Z")
def distillation_backward(Z, Q, tau):
    return (softmax(Z / tau) - Q) / tau


# theorem: Kullback-Leibler divergence from the second argument
# statement: L = \sum_i p_i (\ln p_i - \ln q_i) \implies \bar q_i = -p_i / q_i,\ \bar p_i = \ln(p_i / q_i) + 1
# source: PyTorch derivatives.yaml, kl_div
# scope: all-shapes
# note: the entries of p are independent here; on the simplex the + 1 is a multiplier and drops out.
@claim(p="N", q="N", where={"p": "positive", "q": "positive"})
def kl_divergence(p, q):
    return (p * (np.log(p) - np.log(q))).sum()


@kl_divergence.gradient("p", "q")
def kl_divergence_backward(p, q):
    return np.log(p) - np.log(q) + 1, -p / q


# theorem: Multiclass hinge loss
# statement: L = \tfrac1N \sum_n \sum_{k \ne y_n} \max(0, S_{nk} - S_{n y_n} + 1)
# source: Weston and Watkins (1999); CS231n assignment 1, SVM loss
# scope: all-shapes
@claim(S="N K", y="N", where={"y": "labels(K)"})
def multiclass_hinge(S, y):
    n = np.arange(S.shape[0])
    margins = np.maximum(0, S - S[n, y][:, None] + 1)
    margins[n, y] = 0
    return margins.sum() / S.shape[0]


@multiclass_hinge.gradient("S")
def multiclass_hinge_backward(S, y):
    n = np.arange(S.shape[0])
    active = np.where(S - S[n, y][:, None] + 1 > 0, 1.0, 0.0)
    active[n, y] = 0
    active[n, y] -= active.sum(axis=1)
    return active / S.shape[0]


# theorem: Squared hinge loss
# statement: L = \sum_i \max(0, 1 - y_i s_i)^2 \implies \bar s_i = -2 y_i \max(0, 1 - y_i s_i)
# source: Tang, Deep learning using linear support vector machines (2013), section 2
# scope: all-shapes
@claim(s="N", y="N", where={"y": "sign"})
def squared_hinge(s, y):
    return (np.maximum(0, 1 - y * s) ** 2).sum()


@squared_hinge.gradient("s")
def squared_hinge_backward(s, y):
    return -2 * y * np.maximum(0, 1 - y * s)


# theorem: Gaussian negative log-likelihood with learned variance
# statement: L = \tfrac12 \sum_i s_i + (y_i - \mu_i)^2 e^{-s_i} \implies \bar s_i = \tfrac12 (1 - (y_i -
#     \mu_i)^2 e^{-s_i})
# source: Kendall and Gal, What uncertainties do we need (2017), equation 8
# scope: all-shapes
@claim(mu="N", s="N", y="N")
def gaussian_likelihood(mu, s, y):
    return 0.5 * (s + (y - mu) ** 2 * np.exp(-s)).sum()


@gaussian_likelihood.gradient("mu", "s")
def gaussian_likelihood_backward(mu, s, y):
    return (mu - y) * np.exp(-s), 0.5 * (1 - (y - mu) ** 2 * np.exp(-s))


# theorem: Poisson negative log-likelihood
# statement: L = \sum_i e^{z_i} - y_i z_i \implies \bar z = e^z - y
# source: McCullagh and Nelder, Generalized linear models (1989), section 6.2
# scope: all-shapes
@claim(z="N", y="N")
def poisson_likelihood(z, y):
    return (np.exp(z) - y * z).sum()


@poisson_likelihood.gradient("z")
def poisson_likelihood_backward(z, y):
    return np.exp(z) - y


# theorem: Divergence of a diagonal Gaussian from the standard one
# statement: L = \tfrac12 \sum_i \mu_i^2 + e^{s_i} - 1 - s_i \implies \bar \mu = \mu,\ \bar s = \tfrac12
#     (e^s - 1)
# source: Kingma and Welling, Auto-encoding variational Bayes (2014), appendix B
# scope: all-shapes
@claim(mu="N D", s="N D")
def gaussian_divergence(mu, s):
    return 0.5 * (mu**2 + np.exp(s) - 1 - s).sum()


@gaussian_divergence.gradient("mu", "s")
def gaussian_divergence_backward(mu, s):
    return mu, 0.5 * (np.exp(s) - 1)


# theorem: Contrastive loss with in-batch negatives (InfoNCE)
# statement: S = U V^T,\ L = -\sum_n \ln P_{nn},\ P = \operatorname{softmax}(S) \implies \bar U = (P - I) V
# source: van den Oord, Li, Vinyals, Contrastive predictive coding (2018), equation 4
# scope: all-shapes
@claim(U="N D", V="N D")
def contrastive(U, V):
    return -np.trace(np.log(softmax(U @ V.T)))


@contrastive.gradient("U", "V")
def contrastive_backward(U, V):
    dS = softmax(U @ V.T) - np.eye(U.shape[0])
    return dS @ V, dS.T @ U
