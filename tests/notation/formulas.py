"""Formulas as people write them, and what each means in NumPy: parsed by one test, derived by another."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """``text`` with its inputs' shapes, the input to derive by, NumPy that says the same, and kinds of inputs."""

    text: str
    shapes: str
    wrt: str
    numpy: str
    where: str = ""


LEAST = "X=n d, w=d, y=n"
ROWS = [
    # least squares and ridge
    Row("||X w - y||^2", LEAST, "w", "((X @ w - y) ** 2).sum()"),
    Row(r"\lVert Xw-y\rVert_2^2", LEAST, "w", "((X @ w - y) ** 2).sum()"),
    Row("(X w - y)^T (X w - y)", LEAST, "w", "(X @ w - y) @ (X @ w - y)"),
    Row(
        "1/2 ||X w - y||^2 + λ/2 ||w||^2",
        LEAST + ", λ=",
        "w",
        "1 / 2 * ((X @ w - y) ** 2).sum() + λ / 2 * (w ** 2).sum()",
    ),
    Row(
        r"\frac{1}{2n} \left\| X \mathbf{w} - y \right\|_2^2 + \lambda \lVert w \rVert_2^2",
        LEAST + ", lambda_=",
        "w",
        "1 / (2 * X.shape[0]) * ((X @ w - y) ** 2).sum() + lambda_ * (w ** 2).sum()",
    ),
    Row("1/n sum_i (y_i - w^T x_i)^2", LEAST, "w", "1 / X.shape[0] * ((y - X @ w) ** 2).sum()"),
    Row(
        "np.mean((X @ w - y)**2) + lam * np.sum(w**2)",
        LEAST + ", lam=",
        "w",
        "np.mean((X @ w - y)**2) + lam * np.sum(w**2)",
    ),
    Row("||Y - X W||_F^2", "X=n d, W=d k, Y=n k", "W", "((Y - X @ W) ** 2).sum()"),
    Row("½‖Xw − y‖² + ½ λ ‖w‖²", LEAST + ", λ=", "w", "1 / 2 * ((X @ w - y) ** 2).sum() + 1 / 2 * λ * (w ** 2).sum()"),
    Row(r"\big(a^\top x - b\big)^2", "a=n, x=n, b=", "x", "(a @ x - b) ** 2"),
    Row("<w, x>^2", "w=n, x=n", "w", "(w @ x) ** 2"),
    Row("‖X‖_F² + ∑ᵢ wᵢ²", "X=n d, w=d", "X", "(X ** 2).sum() + (w ** 2).sum()"),
    Row("W₂ relu(W₁ x)", "W_2=k h, W_1=h n, x=n", "W_1", "W_2 @ maximum(W_1 @ x, 0)"),
    Row(
        "1/2 w'w + C sum_i max(0, 1 - y_i x_i'w)",
        "w=d, C=, y=n, x=n d",
        "w",
        "1 / 2 * (w @ w) + C * maximum(0, 1 - y * (x @ w)).sum()",
    ),
    Row("log|A|", "A=n n", "A", "log(linalg.det(A))", "A=positive_definite"),
    Row("vec(X)' vec(X)", "X=n m", "X", "X.T.ravel() @ X.T.ravel()"),
    # quadratic forms
    Row("x^T A x", "x=n, A=n n", "x", "x @ A @ x"),
    Row("x' A x + b' x", "x=n, A=n n, b=n", "x", "x @ A @ x + b @ x"),
    Row(r"\frac{1}{2} x^\top A x - b^\top x", "x=n, A=n n, b=n", "x", "1 / 2 * (x @ A @ x) - b @ x"),
    Row("(x - μ)ᵀ A (x - μ)", "x=n, mu=n, A=n n", "mu", "(x - mu) @ A @ (x - mu)"),
    Row(r"\sum_{i,j} A_{ij} x_i x_j", "x=n, A=n n", "x", "(A * x[:, None] * x[None, :]).sum()"),
    Row(r"\langle x, A x \rangle", "x=n, A=n n", "A", "x @ (A @ x)"),
    Row("x.T @ A @ x", "x=n, A=n n", "A", "x.T @ A @ x"),
    # traces
    Row("tr(A X B)", "A=n m, X=m k, B=k n", "X", "trace(A @ X @ B)"),
    Row("tr(X'X)", "X=n m", "X", "trace(X.T @ X)"),
    Row(r"\operatorname{tr}(A X B X^{\top})", "A=n n, X=n m, B=m m", "X", "trace(A @ X @ B @ X.T)"),
    Row("tr(A^{-1} B)", "A=n n, B=n n", "A", "trace(linalg.inv(A) @ B)", "A=invertible"),
    Row("a^T X^{-1} b", "a=n, X=n n, b=n", "X", "a @ linalg.inv(X) @ b", "X=invertible"),
    Row("tr((X^T X + λ I) S)", "X=n m, λ=, S=m m", "X", "trace((X.T @ X + λ * eye(X.shape[1])) @ S)"),
    # determinants
    Row("log det X", "X=n n", "X", "log(linalg.det(X))", "X=positive_definite"),
    Row(
        r"\log\det(X) + \operatorname{tr}(S X^{-1})",
        "X=n n, S=n n",
        "X",
        "log(linalg.det(X)) + trace(S @ linalg.inv(X))",
        "X=positive_definite",
    ),
    Row("det(A X)", "A=n n, X=n n", "X", "linalg.det(A @ X)", "A=invertible;X=invertible"),
    Row("logdet(eye(n) + X'X)", "X=m n", "X", "log(linalg.det(eye(X.shape[1]) + X.T @ X))"),
    # Frobenius norms and matrix factorisation
    Row("||X - U V^T||_F^2", "X=n m, U=n k, V=m k", "U", "((X - U @ V.T) ** 2).sum()"),
    Row(
        r"\|X - UV\|_F^2 + \alpha\|U\|_F^2",
        "X=n m, U=n k, V=k m, alpha=",
        "V",
        "((X - U @ V) ** 2).sum() + alpha * (U ** 2).sum()",
    ),
    Row("sum((M ⊙ (X - W H)) ** 2)", "M=n m, X=n m, W=n k, H=k m", "W", "sum((M * (X - W @ H)) ** 2)"),
    Row("sum_{ij} (X_ij - u_i v_j)^2", "X=n m, u=n, v=m", "u", "((X - u[:, None] * v[None, :]) ** 2).sum()"),
    # logistic and other losses
    Row(
        r"\sum_{i=1}^{n} \log(1 + e^{-y_i w^\top x_i})",
        LEAST,
        "w",
        "log(1 + exp(-y * (X @ w))).sum()",
    ),
    Row(
        "-sum(y * log(sigmoid(X w)) + (1 - y) * log(1 - sigmoid(X w)))",
        LEAST,
        "w",
        "-sum(y * log(1 / (1 + exp(-(X @ w)))) + (1 - y) * log(1 - 1 / (1 + exp(-(X @ w)))))",
    ),
    Row(r"\sigma(Wx + b)", "W=k d, x=d, b=k", "W", "1 / (1 + exp(-(W @ x + b)))"),
    Row("relu(W x + b)", "W=k d, x=d, b=k", "W", "maximum(W @ x + b, 0)"),
    Row("v^T relu(W x)", "v=k, W=k d, x=d", "W", "v @ maximum(W @ x, 0)"),
    Row("log(1 + exp(-y ⊙ (X w))).sum()", LEAST, "w", "log(1 + exp(-y * (X @ w))).sum()"),
    # softmax
    Row("softmax(z)", "z=k", "z", "exp(z) / exp(z).sum()"),
    Row("logsumexp(z) - y^T z", "z=k, y=k", "z", "log(exp(z).sum()) - y @ z"),
    Row("-y^T log softmax(W x)", "y=k, W=k d, x=d", "W", "-y @ log(exp(W @ x) / exp(W @ x).sum())"),
    Row("-sum_i y_i log p_i", "y=k, p=k", "p", "-(y * log(p)).sum()", "p=positive"),
    Row("log sum_j exp(z_j)", "z=k", "z", "log(exp(z).sum())"),
    Row(r"\log\sum_{k} e^{z_k}", "z=K", "z", "log(exp(z).sum())"),
    # kernels
    Row("exp(-||x - y||^2 / (2 σ^2))", "x=d, y=d, σ=", "x", "exp(-((x - y) ** 2).sum() / (2 * σ ** 2))", "σ=positive"),
    Row(r"\exp\left(-\gamma \lVert x-y\rVert^2\right)", "x=d, y=d, gamma=", "x", "exp(-gamma * ((x - y) ** 2).sum())"),
    Row("(x^T y + c)^2", "x=d, y=d, c=", "x", "(x @ y + c) ** 2"),
    Row("sum_i sum_j K_ij a_i a_j", "K=n n, a=n", "a", "(K * a[:, None] * a[None, :]).sum(1).sum()"),
    # small ones
    Row("W^T V", "W=m n, V=m k", "W", "W.T @ V"),
    Row("|x|", "x=n", "x", "abs(x)"),
    Row("||w||_1", "w=d", "w", "abs(w).sum()"),
    Row("2x² - 3x", "x=", "x", "2 * x ** 2 - 3 * x"),
    Row("u v^T", "u=n, v=m", "u", "outer(u, v)"),
    Row("sum_i A_ii", "A=n n", "A", "A.diagonal().sum()"),
    # accents, rows in bold, other brackets, logarithms to a base, products, pseudoinverses, the largest entry
    Row(
        r"\frac{1}{n} \sum_i (\hat{y}_i - y_i)^2",
        "y_hat=n, y=n",
        "y_hat",
        "1 / y_hat.shape[0] * ((y_hat - y) ** 2).sum()",
    ),
    Row(
        r"\mathbf{\bar{x}}^T \tilde{\mathbf{y}} + \bar\mu",
        "xbar=n, y_tilde=n, mubar=",
        "xbar",
        "xbar @ y_tilde + mubar",
    ),
    Row(r"\sum_{i=1}^{n} \mathbf{w}^\top \mathbf{x}_{i}", "X=n d, w=d", "w", "(X @ w).sum()"),
    Row(r"\sum_i [y_i \log p_i - p_i]", "y=n, p=n", "p", "(y * log(p) - p).sum()", "p=positive"),
    Row(r"\log_2 x + x", "x=", "x", "log2(x) + x", "x=positive"),
    Row(r"\prod_{i=1}^n x_i", "x=n", "x", "x.prod()", "x=positive"),
    Row(r"X^{\dagger} y", "X=n d, y=n", "y", "linalg.pinv(X) @ y", "X=full_column_rank"),
]
# what is read, and whose gradient NumPy writes in no simple way
READ = [
    Row(r"\log_{10}(x) - \log_10 x", "x=", "x", "log10(x) - log10(x)", "x=positive"),
    Row(r"\|x\|_\infty + ||x||_inf", "x=n", "x", "abs(x).max() + abs(x).max()"),
]
