r"""Jacobians, and derivatives along a direction.

In the statements `J_{k i}` is the derivative of entry k of the value by entry i of the input: outputs come first.
`V` is the tangent of the input, and `\dot y` the derivative along it.
"""

import numpy as np

from verify import claim

TITLE = "Jacobians and directional derivatives"


@claim(x="n")
def softmax_of_vector(x):
    e = np.exp(x - np.max(x))
    return e / np.sum(e)


# theorem: Jacobian of softmax
# statement: p = \operatorname{softmax}(x) \implies J = \operatorname{diag}(p) - p p^T
# source: Bridle (1990); Goodfellow, Bengio, Courville, Deep Learning, 6.2.2.3
# scope: all-shapes
@softmax_of_vector.jacobian("x")
def softmax_jacobian(out):
    return np.diag(out) - np.outer(out, out)


@claim(X="N C")
def softmax_of_rows(X):
    e = np.exp(X - np.max(X, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


# theorem: Softmax of rows along a direction
# statement: \dot P_{n c} = P_{n c} \left( V_{n c} - \sum_k P_{n k} V_{n k} \right)
# source: JAX, jax.nn.softmax, its rule for forward mode
# scope: all-shapes
@softmax_of_rows.jvp("X")
def softmax_along(V, out):
    return out * (V - np.sum(out * V, axis=1, keepdims=True))


@claim(x="n")
def log_softmax_of_vector(x):
    return x - np.log(np.sum(np.exp(x)))


# theorem: Jacobian of log-softmax
# statement: y = \log \operatorname{softmax}(x) \implies J = I - \mathbf{1} p^T, \quad p = \exp(y)
# source: PyTorch derivatives.yaml, _log_softmax
# scope: all-shapes
@log_softmax_of_vector.jacobian("x")
def log_softmax_jacobian(out):
    n = out.shape[0]
    return np.eye(n) - np.ones((n, 1)) * np.exp(out)


@claim(x="n")
def layer_normalised(x):
    centred = x - np.mean(x)
    return centred / np.sqrt(np.mean(centred**2) + 1e-5)


# theorem: Jacobian of layer normalisation
# statement: y = (x - \mu) / \sigma \implies
#     J = \tfrac{1}{\sigma} \left( I - \tfrac1n \mathbf{1} \mathbf{1}^T - \tfrac1n y y^T \right)
# source: Ba, Kiros, Hinton (2016), Layer Normalization; Xu et al. (2019)
# scope: all-shapes
# note: the square of sigma is the variance plus the usual 1e-5.
@layer_normalised.jacobian("x")
def layer_norm_jacobian(x, out):
    n = x.shape[0]
    sigma = np.sqrt(np.mean((x - np.mean(x)) ** 2) + 1e-5)
    return (np.eye(n) - np.ones((n, n)) / n - np.outer(out, out) / n) / sigma


@claim(x="n")
def rms_normalised(x):
    return x / np.sqrt(np.mean(x**2) + 1e-6)


# theorem: Jacobian of root-mean-square normalisation
# statement: y = x / r \implies J = \tfrac1r \left( I - \tfrac1n y y^T \right)
# source: Zhang, Sennrich (2019), Root Mean Square Layer Normalization
# scope: all-shapes
@rms_normalised.jacobian("x")
def rms_norm_jacobian(x, out):
    r = np.sqrt(np.mean(x**2) + 1e-6)
    return (np.eye(x.shape[0]) - np.outer(out, out) / x.shape[0]) / r


@claim(x="n", where={"sum(x**2)": "positive"})
def unit_vector(x):
    return x / np.sqrt(np.sum(x**2))


# theorem: Jacobian of the projection to the sphere
# statement: u = x / \lVert x \rVert \implies J = \tfrac{1}{\lVert x \rVert} (I - u u^T)
# source: Petersen, Pedersen, The Matrix Cookbook (130)
# scope: all-shapes
@unit_vector.jacobian("x")
def unit_vector_jacobian(x, out):
    return (np.eye(x.shape[0]) - np.outer(out, out)) / np.sqrt(np.sum(x**2))


# theorem: Gradient of the Euclidean norm
# statement: f = \lVert x \rVert \implies g = u = x / \lVert x \rVert
# source: Petersen, Pedersen, The Matrix Cookbook (129)
# scope: all-shapes
@claim(x="n", where={"sum(x**2)": "positive"})
def euclidean_norm(x):
    return np.sqrt(np.sum(x**2))


@euclidean_norm.gradient("x")
def euclidean_norm_dx(x):
    return x / np.sqrt(np.sum(x**2))


# theorem: Hessian of the Euclidean norm
# statement: H = \tfrac{1}{\lVert x \rVert} (I - u u^T)
# source: Petersen, Pedersen, The Matrix Cookbook (130)
# scope: all-shapes
@euclidean_norm.hessian("x")
def euclidean_norm_hessian(x):
    r = np.sqrt(np.sum(x**2))
    u = x / r
    return (np.eye(x.shape[0]) - np.outer(u, u)) / r


@claim(W="H m", x="m", b="H")
def tanh_layer(W, x, b):
    return np.tanh(W @ x + b)


# theorem: Jacobians of a layer of a network
# statement: y = \tanh(W x + b) \implies \frac{\partial y_i}{\partial x_j} = (1 - y_i^2) W_{i j}, \quad
#     \frac{\partial y_i}{\partial W_{k l}} = (1 - y_i^2) \delta_{i k} x_l, \quad
#     \frac{\partial y_i}{\partial b_k} = (1 - y_i^2) \delta_{i k}
# source: Goodfellow, Bengio, Courville, Deep Learning, 6.5
# scope: all-shapes
@tanh_layer.jacobian("x", "W", "b")
def tanh_layer_jacobian(W, x, out):
    slope, identity = 1 - out**2, np.eye(W.shape[0])
    return slope[:, None] * W, slope[:, None, None] * identity[:, :, None] * x, np.diag(slope)


# theorem: A layer of a network along all its inputs
# statement: \dot y = (1 - y^2) \odot (\dot W x + W \dot x + \dot b)
# source: Griewank, Walther, Evaluating Derivatives (2008), forward mode
# scope: all-shapes
@tanh_layer.jvp("W", "x", "b")
def tanh_layer_along(dW, dx, db, W, x, out):
    return (1 - out**2) * (dW @ x + W @ dx + db)


@claim(A="n m", B="m k")
def matrix_product(A, B):
    return A @ B


# theorem: Jacobians of the product of two matrices
# statement: C = A B \implies \frac{\partial C_{i j}}{\partial A_{k l}} = \delta_{i k} B_{l j}, \quad
#     \frac{\partial C_{i j}}{\partial B_{k l}} = A_{i k} \delta_{j l}
# source: Magnus, Neudecker, Matrix Differential Calculus, 9.5
# scope: all-shapes
@matrix_product.jacobian("A", "B")
def matrix_product_jacobian(A, B):
    rows, columns = np.eye(A.shape[0]), np.eye(B.shape[1])
    return np.einsum("ik,lj->ijkl", rows, B), np.einsum("ik,jl->ijkl", A, columns)


# theorem: The product rule for matrices
# statement: \dot C = \dot A B + A \dot B
# source: Petersen, Pedersen, The Matrix Cookbook (37)
# scope: all-shapes
@matrix_product.jvp("A", "B")
def matrix_product_along(dA, dB, A, B):
    return dA @ B + A @ dB


@claim(X="n n", where={"X": "invertible"})
def matrix_inverse(X):
    return np.linalg.inv(X)


# theorem: Jacobian of the inverse
# statement: \frac{\partial (X^{-1})_{k l}}{\partial X_{i j}} = -(X^{-1})_{k i} (X^{-1})_{j l}
# source: Petersen, Pedersen, The Matrix Cookbook (60)
# scope: all-shapes
@matrix_inverse.jacobian("X")
def matrix_inverse_jacobian(out):
    return -np.einsum("ki,jl->klij", out, out)


# theorem: The inverse along a direction
# statement: \dot Y = -Y V Y, \quad Y = X^{-1}
# source: Petersen, Pedersen, The Matrix Cookbook (40), (59)
# scope: all-shapes
@matrix_inverse.jvp("X")
def matrix_inverse_along(V, out):
    return -out @ V @ out


@claim(A="n n", b="n", where={"A": "invertible"})
def linear_solution(A, b):
    return np.linalg.solve(A, b)


# theorem: The solution of a linear system along its matrix and right-hand side
# statement: A \dot x = \dot b - \dot A x
# source: Giles (2008), Collected Matrix Derivative Results, 2.3.1
# scope: all-shapes
@linear_solution.jvp("A", "b")
def linear_solution_along(dA, db, A, out):
    return np.linalg.solve(A, db - dA @ out)


@claim(x="", a="", where={"x": "positive"})
def newton_for_root(x, a):
    return x - (x**2 - a) / (2 * x)


# theorem: A step of Newton's method for a square root along a direction
# statement: N(x) = x - \frac{f}{f'} \implies \dot N = \frac{f f''}{f'^2} V
#     = \tfrac12 \left( 1 - \frac{a}{x^2} \right) V
# source: Nocedal, Wright, Numerical Optimization (2006), 11.1: at the root the derivative is 0
# scope: all-shapes
@newton_for_root.jvp("x")
def newton_for_root_along(V, x, a):
    return (1 - a / x**2) / 2 * V


@claim(w="n", A="n n", b="n", where={"A": "invertible"})
def newton_for_quadratic(w, A, b):
    return w - np.linalg.inv(A) @ (A @ w - b)


# theorem: A step of Newton's method for a quadratic forgets where it starts
# statement: N(w) = w - A^{-1} (A w - b) \implies \dot N = 0
# source: Nocedal, Wright, Numerical Optimization (2006), 3.3: it converges in one step
# scope: all-shapes
@newton_for_quadratic.jvp("w")
def newton_for_quadratic_along(V, w):
    return np.zeros(w.shape[0])


@claim(r="", t="")
def polar(r, t):
    return np.stack([r * np.cos(t), r * np.sin(t)])


# theorem: Jacobian of polar coordinates
# statement: (x, y) = (r \cos t, r \sin t) \implies
#     \frac{\partial (x, y)}{\partial r} = (\cos t, \sin t), \quad \frac{\partial (x, y)}{\partial t} = (-y, x)
# source: Rudin, Principles of Mathematical Analysis, 9.41
# scope: all-shapes
@polar.jacobian("r", "t")
def polar_jacobian(r, t):
    by_r = np.stack([np.cos(t), np.sin(t)])
    return by_r, np.stack([-r * np.sin(t), r * np.cos(t)])
