"""Whole models whose gradients textbooks derive by hand."""

import numpy as np

from verify import claim

TITLE = "Models"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# theorem: Two-layer network with a softmax loss
# statement: H = \max(X W_1 + b_1, 0),\ \bar S = (P - Y) / N,\ \bar H = \bar S W_2^T
# source: CS231n, Putting it together: minimal neural network case study
# scope: all-shapes
@claim(X="N D", W1="D H", b1="H", W2="H K", b2="K", Y="N K", where={"Y": "one_hot"})
def two_layer_network(X, W1, b1, W2, b2, Y):
    S = np.maximum(X @ W1 + b1, 0) @ W2 + b2
    return -(Y * np.log(softmax(S))).sum() / X.shape[0]


@two_layer_network.gradient("W1", "b1", "W2", "b2")
def two_layer_network_backward(X, W1, b1, W2, b2, Y):
    H = np.maximum(X @ W1 + b1, 0)
    dS = (softmax(H @ W2 + b2) - Y) / X.shape[0]
    dH = (dS @ W2.T) * (H > 0)
    return X.T @ dH, dH.sum(axis=0), H.T @ dS, dS.sum(axis=0)


# theorem: Two sigmoid layers with the quadratic cost (the equations BP1 to BP4)
# statement: \delta^L = (a^L - y) \odot \sigma'(z^L),\ \delta^l = (W^{l+1})^T \delta^{l+1} \odot \sigma'(z^l)
# source: Nielsen, Neural networks and deep learning (2015), chapter 2
# scope: all-shapes
@claim(W1="M D", b1="M 1", W2="K M", b2="K 1", x="D 1", y="K 1")
def quadratic_cost_network(W1, b1, W2, b2, x, y):
    a2 = sigmoid(W2 @ sigmoid(W1 @ x + b1) + b2)
    return 0.5 * ((a2 - y) ** 2).sum()


@quadratic_cost_network.gradient("W1", "b1", "W2", "b2")
def quadratic_cost_network_backward(W1, b1, W2, b2, x, y):
    a1 = sigmoid(W1 @ x + b1)
    a2 = sigmoid(W2 @ a1 + b2)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (W2.T @ d2) * a1 * (1 - a1)
    return d1 @ x.T, d1, d2 @ a1.T, d2


# theorem: Residual block
# statement: Y = X + \tanh(X W_1) W_2 \implies \bar X = G + (G W_2^T \odot (1 - H^2)) W_1^T
# source: He et al., Identity mappings in deep residual networks (2016), equation 5
# scope: all-shapes
@claim(X="N D", W1="D H", W2="H D")
def residual_block(X, W1, W2):
    return X + np.tanh(X @ W1) @ W2


@residual_block.gradient("X", "W1", "W2")
def residual_block_backward(G, X, W1, W2):
    H = np.tanh(X @ W1)
    dA = (G @ W2.T) * (1 - H**2)
    return G + dA @ W1.T, X.T @ dA, H.T @ G


# theorem: Logistic regression
# statement: L = -\tfrac1N \sum_n y_n \ln p_n + (1 - y_n) \ln(1 - p_n) \implies \bar w = \tfrac1N X^T (p - y)
# source: Andrew Ng, CS229 lecture notes 1, section 5; Machine learning (Coursera), week 3
# scope: all-shapes
@claim(X="N D", y="N", w="D", b="", where={"y": "binary"})
def logistic_regression(X, y, w, b):
    p = sigmoid(X @ w + b)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum() / X.shape[0]


@logistic_regression.gradient("w", "b")
def logistic_regression_backward(X, y, w, b):
    p = sigmoid(X @ w + b)
    return X.T @ (p - y) / X.shape[0], (p - y).sum() / X.shape[0]


# theorem: Softmax regression with weight decay
# statement: L = -\tfrac1N \sum_{nk} Y_{nk} \ln P_{nk} + \lambda \lVert W \rVert^2 \implies \bar W =
#     \tfrac1N X^T (P - Y) + 2 \lambda W
# source: CS231n assignment 1, softmax classifier
# scope: all-shapes
@claim(X="N D", W="D K", Y="N K", lam="", where={"Y": "one_hot"})
def softmax_regression(X, W, Y, lam):
    return -(Y * np.log(softmax(X @ W))).sum() / X.shape[0] + lam * (W**2).sum()


@softmax_regression.gradient("W")
def softmax_regression_backward(X, W, Y, lam):
    return X.T @ (softmax(X @ W) - Y) / X.shape[0] + 2 * lam * W


# theorem: Least squares
# statement: L = \tfrac{1}{2 N} \lVert X w - y \rVert^2 \implies \bar w = \tfrac1N X^T (X w - y)
# source: Andrew Ng, CS229 lecture notes 1, section 2; Machine learning (Coursera), week 2
# scope: all-shapes
@claim(X="N D", w="D", y="N")
def least_squares(X, w, y):
    return ((X @ w - y) ** 2).sum() / (2 * X.shape[0])


@least_squares.gradient("w")
def least_squares_backward(X, w, y):
    return X.T @ (X @ w - y) / X.shape[0]


# theorem: Ridge regression
# statement: L = \lVert X w - y \rVert^2 + \lambda \lVert w \rVert^2 \implies \bar w = 2 X^T (X w - y) + 2
#     \lambda w
# source: Hastie, Tibshirani, Friedman, The elements of statistical learning (2009), equation 3.43
# scope: all-shapes
@claim(X="N D", w="D", y="N", lam="")
def ridge(X, w, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * (w @ w)


@ridge.gradient("w")
def ridge_backward(X, w, y, lam):
    return 2 * X.T @ (X @ w - y) + 2 * lam * w


# theorem: Weighted least squares
# statement: L = (X w - y)^T U (X w - y),\ U = U^T \implies \bar w = 2 X^T U (X w - y)
# source: Hastie, Tibshirani, Friedman, The elements of statistical learning (2009), section 4.4.1
# scope: all-shapes
# note: U must be symmetric (diagonal, as a rule); for any other U the gradient is X^T (U + U^T) (X w - y).
@claim(X="N D", w="D", y="N", U="N N", where={"U": "diagonal"})
def weighted_least_squares(X, w, y, U):
    return (X @ w - y) @ U @ (X @ w - y)


@weighted_least_squares.gradient("w")
def weighted_least_squares_backward(X, w, y, U):
    return 2 * X.T @ U @ (X @ w - y)


# theorem: Linear support vector machine
# statement: L = \tfrac12 \lVert w \rVert^2 + C \textstyle\sum_n \max(0, 1 - y_n x_n \cdot w) \implies \bar
#     w = w - C X^T (y \odot a)
# source: Bishop, Pattern recognition and machine learning (2006), equation 7.44
# scope: all-shapes
@claim(X="N D", y="N", w="D", C="", where={"y": "sign"})
def support_vector_machine(X, y, w, C):
    return 0.5 * (w @ w) + C * np.maximum(0, 1 - y * (X @ w)).sum()


@support_vector_machine.gradient("w")
def support_vector_machine_backward(X, y, w, C):
    active = 1 - y * (X @ w) > 0
    return w - C * X.T @ (y * active)


# theorem: Rayleigh quotient
# statement: r = x^T A x / x^T x,\ A = A^T \implies \bar x = 2 (A x - r x) / x^T x
# source: Trefethen and Bau, Numerical linear algebra (1997), lecture 27
# scope: all-shapes
@claim(A="n n", x="n", where={"A": "symmetric", "x": "nonzero"})
def rayleigh_quotient(A, x):
    return (x @ A @ x) / (x @ x)


@rayleigh_quotient.gradient("x")
def rayleigh_quotient_backward(out, A, x):
    return 2 * (A @ x - out * x) / (x @ x)


# theorem: Principal components as a tied linear autoencoder
# statement: R = X W W^T - X,\ L = \lVert R \rVert^2 \implies \bar W = 2 (X^T R + R^T X) W
# source: Baldi and Hornik, Neural networks and principal component analysis (1989), section 2
# scope: all-shapes
@claim(X="N D", W="D k")
def principal_components(X, W):
    return ((X @ W @ W.T - X) ** 2).sum()


@principal_components.gradient("W")
def principal_components_backward(X, W):
    R = X @ W @ W.T - X
    return 2 * (X.T @ R + R.T @ X) @ W


# theorem: Matrix factorisation with observed entries
# statement: E = \Omega \odot (M - U V^T),\ L = \tfrac12 \lVert E \rVert^2 + \tfrac{\lambda}{2} (\lVert U
#     \rVert^2 + \lVert V \rVert^2) \implies \bar U = -E V + \lambda U
# source: Salakhutdinov and Mnih, Probabilistic matrix factorization (2007), equation 4
# scope: all-shapes
@claim(M="m n", U="m k", V="n k", mask="m n", lam="", where={"mask": "binary"})
def matrix_factorisation(M, U, V, mask, lam):
    return 0.5 * (mask * (M - U @ V.T) ** 2).sum() + 0.5 * lam * ((U**2).sum() + (V**2).sum())


@matrix_factorisation.gradient("U", "V")
def matrix_factorisation_backward(M, U, V, mask, lam):
    E = mask * (M - U @ V.T)
    return lam * U - E @ V, lam * V - E.T @ U


# theorem: Factorisation machine
# statement: y = w^T x + \tfrac12 (\lVert V^T x \rVert^2 - \textstyle\sum_i \lVert V_i \rVert^2 x_i^2)
#     \implies \bar V = x (V^T x)^T - \operatorname{diag}(x^2) V
# source: Rendle, Factorization machines (2010), equation 4
# scope: all-shapes
@claim(x="D", w="D", V="D k")
def factorisation_machine(x, w, V):
    return w @ x + 0.5 * (((x @ V) ** 2).sum() - ((x**2) @ (V**2)).sum())


@factorisation_machine.gradient("w", "V")
def factorisation_machine_backward(x, V):
    return x, np.outer(x, x @ V) - (x**2)[:, None] * V


# theorem: Skip-gram with negative sampling
# statement: L = -\ln \sigma(u \cdot v) - \textstyle\sum_k \ln \sigma(-N_k \cdot v) \implies \bar v =
#     (\sigma(u \cdot v) - 1) u + N^T \sigma(N v)
# source: Mikolov et al., Distributed representations of words and phrases (2013), equation 4
# scope: all-shapes
@claim(v="D", u="D", N="K D")
def negative_sampling(v, u, N):
    return -np.log(sigmoid(u @ v)) - np.log(sigmoid(-(N @ v))).sum()


@negative_sampling.gradient("v", "u", "N")
def negative_sampling_backward(v, u, N):
    p, q = sigmoid(u @ v) - 1, sigmoid(N @ v)
    return p * u + q @ N, p * v, np.outer(q, v)


# theorem: Log-density of a Gaussian by its covariance
# statement: \ell = -\tfrac12 r^T \Sigma^{-1} r - \tfrac12 \ln \det \Sigma \implies \bar \Sigma = \tfrac12
#     (\Sigma^{-1} r r^T \Sigma^{-1} - \Sigma^{-1})^T
# source: Bishop, Pattern recognition and machine learning (2006), exercise 2.34; HIPS autograd issue 401
# scope: all-shapes
# note: the sign of the whole expression was wrong in a released library.
@claim(x="n", mu="n", S="n n", where={"S": "positive_definite"})
def gaussian_density(x, mu, S):
    r = x - mu
    return -0.5 * r @ np.linalg.inv(S) @ r - 0.5 * np.log(np.linalg.det(S))


@gaussian_density.gradient("mu", "S")
def gaussian_density_backward(x, mu, S):
    R = np.linalg.inv(S)
    r = x - mu
    return 0.5 * (R + R.T) @ r, 0.5 * (R @ np.outer(r, r) @ R - R).T
