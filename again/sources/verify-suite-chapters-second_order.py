r"""Second order: Hessians, and their products with vectors, of gradients that are theorems themselves.

In the statements `g` is the gradient, `H_{i j}` the derivative of its entry i by entry j of the input (four indices for
a matrix), and `H V` its product with a direction.
"""

import numpy as np

from verify import claim

TITLE = "Second order"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


# theorem: Gradient of a quadratic with a linear term
# statement: f = x^T A x + b^T x \implies g = (A + A^T) x + b
# source: Petersen, Pedersen, The Matrix Cookbook (97)
# scope: all-shapes
@claim(x="n", A="n n", b="n")
def quadratic(x, A, b):
    return x @ A @ x + b @ x


@quadratic.gradient("x")
def quadratic_dx(x, A, b):
    return (A + A.T) @ x + b


# theorem: Hessian of a quadratic
# statement: f = x^T A x + b^T x \implies H = A + A^T
# source: Petersen, Pedersen, The Matrix Cookbook (98)
# scope: all-shapes
@quadratic.hessian("x")
def quadratic_hessian(A):
    return A + A.T


# theorem: The gradient of a quadratic form by its vector, differentiated by its matrix
# statement: g = (A + A^T) x \implies \bar A = G x^T + x G^T
# source: Magnus, Neudecker, Matrix Differential Calculus, 9.9
# scope: all-shapes
@claim(x="n", A="n n", b="n")
def gradient_of_quadratic(x, A, b):
    return quadratic_dx(x, A, b)


@gradient_of_quadratic.gradient("A")
def gradient_of_quadratic_dA(G, x):
    return np.outer(G, x) + np.outer(x, G)


# theorem: Gradient of a squared residual
# statement: f = \lVert A x - b \rVert^2 \implies g = 2 A^T (A x - b)
# source: Petersen, Pedersen, The Matrix Cookbook (84)
# scope: all-shapes
@claim(x="n", A="m n", b="m")
def squared_residual(x, A, b):
    return np.sum((A @ x - b) ** 2)


@squared_residual.gradient("x")
def squared_residual_dx(x, A, b):
    return 2 * A.T @ (A @ x - b)


# theorem: Hessian of a squared residual
# statement: f = \lVert A x - b \rVert^2 \implies H = 2 A^T A
# source: Boyd, Vandenberghe, Convex Optimization (2004), A.4
# scope: all-shapes
@squared_residual.hessian("x")
def squared_residual_hessian(A):
    return 2 * A.T @ A


# theorem: Gradient of the logarithm of a determinant
# statement: f = \log |\det X| \implies g = X^{-T}
# source: Petersen, Pedersen, The Matrix Cookbook (57)
# scope: all-shapes
@claim(X="n n", where={"X": "invertible"})
def log_abs_determinant(X):
    return np.linalg.slogdet(X)[1]


@log_abs_determinant.gradient("X")
def log_abs_determinant_dX(X):
    return np.linalg.inv(X).T


# theorem: Hessian of the logarithm of a determinant
# statement: H_{i j k l} = -(X^{-1})_{j k} (X^{-1})_{l i}
# source: Boyd, Vandenberghe, Convex Optimization (2004), A.4.3
# scope: all-shapes
@log_abs_determinant.hessian("X")
def log_abs_determinant_hessian(X):
    inverse = np.linalg.inv(X)
    return -np.einsum("jk,li->ijkl", inverse, inverse)


# theorem: Hessian of the logarithm of a determinant, times a matrix
# statement: H V = -(X^{-1} V X^{-1})^T
# source: Boyd, Vandenberghe, Convex Optimization (2004), A.4.3
# scope: all-shapes
@log_abs_determinant.hvp("X")
def log_abs_determinant_along(V, X):
    inverse = np.linalg.inv(X)
    return -(inverse @ V @ inverse).T


# theorem: Gradient of a bilinear trace
# statement: f = \operatorname{tr}(X^T A X B) \implies g = A X B + A^T X B^T
# source: Petersen, Pedersen, The Matrix Cookbook (117)
# scope: all-shapes
@claim(X="n m", A="n n", B="m m")
def bilinear_trace(X, A, B):
    return np.trace(X.T @ A @ X @ B)


@bilinear_trace.gradient("X")
def bilinear_trace_dX(X, A, B):
    return A @ X @ B + A.T @ X @ B.T


# theorem: Hessian of a bilinear trace, times a matrix
# statement: H V = A V B + A^T V B^T
# source: Magnus, Neudecker, Matrix Differential Calculus, 10.6
# scope: all-shapes
@bilinear_trace.hvp("X")
def bilinear_trace_along(V, A, B):
    return A @ V @ B + A.T @ V @ B.T


# theorem: Gradient of logistic regression
# statement: f = \sum_i \log(1 + e^{z_i}) - y_i z_i, \quad z = X w \implies g = X^T (\sigma(z) - y)
# source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (4.21)
# scope: all-shapes
@claim(w="D", X="N D", y="N")
def binary_regression(w, X, y):
    z = X @ w
    return np.sum(np.log(1 + np.exp(z)) - y * z)


@binary_regression.gradient("w")
def binary_regression_dw(w, X, y):
    return X.T @ (sigmoid(X @ w) - y)


# theorem: Hessian of logistic regression, its Fisher information
# statement: H = X^T \operatorname{diag}(p (1 - p)) X, \quad p = \sigma(X w)
# source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (4.22)
# scope: all-shapes
@binary_regression.hessian("w")
def binary_regression_hessian(w, X):
    p = sigmoid(X @ w)
    return X.T @ (X * (p * (1 - p))[:, None])


# theorem: Hessian of logistic regression, times a vector
# statement: H V = X^T (p (1 - p) \odot X V)
# source: Nocedal, Wright, Numerical Optimization (2006), 7.1: Newton steps by conjugate gradients
# scope: all-shapes
@binary_regression.hvp("w")
def binary_regression_along(V, w, X):
    p = sigmoid(X @ w)
    return X.T @ (p * (1 - p) * (X @ V))


# theorem: Gradient of softmax regression
# statement: f = \sum_n \log \sum_c e^{Z_{n c}} - \sum_{n c} Y_{n c} Z_{n c}, \quad Z = X W \implies g = X^T (P - Y)
# source: Bishop, Pattern Recognition and Machine Learning (4.109)
# scope: all-shapes
# note: rows of Y sum to 1.
@claim(W="D C", X="N D", Y="N C", where={"Y": "simplex"})
def multiclass_regression(W, X, Y):
    Z = X @ W
    return np.sum(np.log(np.sum(np.exp(Z), axis=1))) - np.sum(Y * Z)


@multiclass_regression.gradient("W")
def multiclass_regression_dW(W, X, Y):
    return X.T @ (softmax(X @ W) - Y)


# theorem: Hessian of softmax regression
# statement: H_{d c e k} = \sum_n X_{n d} X_{n e} P_{n c} (\delta_{c k} - P_{n k})
# source: Bishop, Pattern Recognition and Machine Learning (4.110)
# scope: all-shapes
@multiclass_regression.hessian("W")
def multiclass_regression_hessian(W, X):
    P = softmax(X @ W)
    own = np.einsum("nd,ne,nc,ck->dcek", X, X, P, np.eye(W.shape[1]))
    return own - np.einsum("nd,ne,nc,nk->dcek", X, X, P, P)


# theorem: Hessian of softmax regression, times a matrix
# statement: H V = X^T \left( P \odot (U - (P \odot U) \mathbf{1} \mathbf{1}^T) \right), \quad U = X V
# source: Schraudolph (2002), Fast Curvature Matrix-Vector Products
# scope: all-shapes
@multiclass_regression.hvp("W")
def multiclass_regression_along(dW, W, X):
    P, U = softmax(X @ W), X @ dW
    return X.T @ (P * (U - np.sum(P * U, axis=1, keepdims=True)))


# theorem: Gradient of Poisson regression
# statement: f = \sum_i e^{z_i} - y_i z_i, \quad z = X w \implies g = X^T (e^z - y)
# source: McCullagh, Nelder, Generalized Linear Models (1989), 6.2
# scope: all-shapes
@claim(w="D", X="N D", y="N")
def poisson_regression(w, X, y):
    z = X @ w
    return np.sum(np.exp(z) - y * z)


@poisson_regression.gradient("w")
def poisson_regression_dw(w, X, y):
    return X.T @ (np.exp(X @ w) - y)


# theorem: Fisher information of Poisson regression
# statement: H = X^T \operatorname{diag}(e^{X w}) X
# source: McCullagh, Nelder, Generalized Linear Models (1989), 2.5
# scope: all-shapes
@poisson_regression.hessian("w")
def poisson_regression_hessian(w, X):
    return X.T @ (X * np.exp(X @ w)[:, None])


# theorem: The mean of a categorical variable is the gradient of its log-partition
# statement: f = \log \sum_i e^{x_i} \implies g = \operatorname{softmax}(x)
# source: Wainwright, Jordan (2008), Graphical Models, 3.1
# scope: all-shapes
@claim(x="n")
def log_partition(x):
    return np.log(np.sum(np.exp(x)))


@log_partition.gradient("x")
def log_partition_dx(x):
    return np.exp(x) / np.sum(np.exp(x))


# theorem: Fisher information of a categorical variable
# statement: H = \operatorname{diag}(p) - p p^T, \quad p = \operatorname{softmax}(x)
# source: Amari, Nagaoka, Methods of Information Geometry, 3.5
# scope: all-shapes
@log_partition.hessian("x")
def log_partition_hessian(x):
    p = np.exp(x) / np.sum(np.exp(x))
    return np.diag(p) - np.outer(p, p)


# theorem: Gradient of negative entropy
# statement: f = \sum_i x_i \log x_i \implies g = \log x + 1
# source: Boyd, Vandenberghe, Convex Optimization (2004), 3.1.5
# scope: all-shapes
@claim(x="n", where={"x": "positive"})
def negative_entropy(x):
    return np.sum(x * np.log(x))


@negative_entropy.gradient("x")
def negative_entropy_dx(x):
    return np.log(x) + 1


# theorem: Hessian of negative entropy
# statement: H = \operatorname{diag}(1 / x)
# source: Boyd, Vandenberghe, Convex Optimization (2004), 3.1.5
# scope: all-shapes
@negative_entropy.hessian("x")
def negative_entropy_hessian(x):
    return np.diag(1 / x)


# theorem: Gradient of a logarithmic barrier
# statement: f = -\sum_i \log s_i, \quad s = b - A x \implies g = A^T (1 / s)
# source: Boyd, Vandenberghe, Convex Optimization (2004), 11.2.1
# scope: all-shapes
@claim(x="n", A="m n", b="m", where={"b - A @ x": "positive"})
def log_barrier(x, A, b):
    return -np.sum(np.log(b - A @ x))


@log_barrier.gradient("x")
def log_barrier_dx(x, A, b):
    return A.T @ (1 / (b - A @ x))


# theorem: Hessian of a logarithmic barrier
# statement: H = A^T \operatorname{diag}(1 / s^2) A
# source: Boyd, Vandenberghe, Convex Optimization (2004), 11.2.1
# scope: all-shapes
@log_barrier.hessian("x")
def log_barrier_hessian(x, A, b):
    return A.T @ (A / ((b - A @ x) ** 2)[:, None])


# theorem: Gradient of a nonlinear least-squares fit
# statement: f = \tfrac12 \lVert r \rVert^2, \quad r = \tanh(X w) - y, \quad J = \operatorname{diag}(1 - h^2) X
#     \implies g = J^T r
# source: Nocedal, Wright, Numerical Optimization (2006), (10.4)
# scope: all-shapes
@claim(w="D", X="N D", y="N")
def curve_fit(w, X, y):
    return np.sum((np.tanh(X @ w) - y) ** 2) / 2


@curve_fit.gradient("w")
def curve_fit_dw(w, X, y):
    h = np.tanh(X @ w)
    return X.T @ ((1 - h**2) * (h - y))


# theorem: Gauss-Newton and what it leaves out
# statement: H = J^T J + \sum_i r_i \nabla^2 r_i, \quad \nabla^2 r_i = -2 h_i (1 - h_i^2) x_i x_i^T
# source: Nocedal, Wright, Numerical Optimization (2006), (10.5)
# scope: all-shapes
# note: the Gauss-Newton method keeps the first term.
@curve_fit.hessian("w")
def curve_fit_hessian(w, X, y):
    h = np.tanh(X @ w)
    J = (1 - h**2)[:, None] * X
    curvature = -2 * h * (1 - h**2) * (h - y)
    return J.T @ J + X.T @ (X * curvature[:, None])


# theorem: Gradient of a network with one hidden layer by its first weights
# statement: f = a^T \tanh(W x) \implies g = (a \odot (1 - h^2)) x^T
# source: Rumelhart, Hinton, Williams (1986)
# scope: all-shapes
@claim(W="H m", x="m", a="H")
def hidden_layer(W, x, a):
    return a @ np.tanh(W @ x)


@hidden_layer.gradient("W")
def hidden_layer_dW(W, x, a):
    return np.outer(a * (1 - np.tanh(W @ x) ** 2), x)


# theorem: Pearlmutter's product of a network's Hessian with a direction
# statement: H V = (-2 a \odot h \odot (1 - h^2) \odot V x) x^T
# source: Pearlmutter (1994), Fast Exact Multiplication by the Hessian
# scope: all-shapes
@hidden_layer.hvp("W")
def hidden_layer_along(V, W, x, a):
    h = np.tanh(W @ x)
    return np.outer(-2 * a * h * (1 - h**2) * (V @ x), x)


# theorem: Gradient of a matrix factorisation by one factor
# statement: f = \tfrac12 \lVert U V^T - R \rVert_F^2 \implies g = (U V^T - R) V
# source: Koren, Bell, Volinsky (2009), Matrix Factorization Techniques
# scope: all-shapes
@claim(U="n k", V="m k", R="n m")
def factorisation(U, V, R):
    return np.sum((U @ V.T - R) ** 2) / 2


@factorisation.gradient("U")
def factorisation_dU(U, V, R):
    return (U @ V.T - R) @ V


# theorem: Hessian of a matrix factorisation by one factor
# statement: H_{i a j b} = \delta_{i j} (V^T V)_{a b}
# source: Hu, Koren, Volinsky (2008): alternating least squares
# scope: all-shapes
@factorisation.hessian("U")
def factorisation_hessian(U, V):
    return np.einsum("ij,ab->iajb", np.eye(U.shape[0]), V.T @ V)
