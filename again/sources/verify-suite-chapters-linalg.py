"""Matrix functions: Giles' results for reverse mode, and matrix norms."""

import numpy as np

from verify import claim

TITLE = "Linear algebra"
inv = np.linalg.inv
det = np.linalg.det


# theorem: Inverse
# statement: C = A^{-1} \implies \bar A = -C^T G C^T
# source: Giles, Collected matrix derivative results (2008), inverse
# scope: all-shapes
# note: a published port writes out.transpose(-2, -1) beside a transpose that does nothing; it holds for
#     symmetric A only.
@claim(A="n n", where={"A": "invertible"})
def inverse(A):
    return inv(A)


@inverse.gradient("A")
def inverse_backward(G, out):
    return -(out.T @ G @ out.T)


# theorem: Solution of a linear system
# statement: X = A^{-1} B \implies \bar B = A^{-T} G,\ \bar A = -\bar B X^T
# source: Giles, Collected matrix derivative results (2008), matrix inverse product
# scope: all-shapes
@claim(A="n n", B="n m", where={"A": "invertible"})
def solution(A, B):
    return np.linalg.solve(A, B)


@solution.gradient("A", "B")
def solution_backward(G, out, A):
    dB = np.linalg.solve(A.T, G)
    return -dB @ out.T, dB


# theorem: Determinant
# statement: c = \det A \implies \bar A = g c A^{-T}
# source: Giles, Collected matrix derivative results (2008), determinant
# scope: all-shapes
@claim(A="n n", where={"A": "invertible"})
def determinant(A):
    return det(A)


@determinant.gradient("A")
def determinant_backward(G, out, A):
    return G * out * inv(A).T


# theorem: Logarithm of the determinant
# statement: c = \ln \det A \implies \bar A = g A^{-T}
# source: Giles, Collected matrix derivative results (2008), determinant
# scope: all-shapes
@claim(A="n n", where={"A": "positive_definite"})
def log_determinant(A):
    return np.log(det(A))


@log_determinant.gradient("A")
def log_determinant_backward(G, A):
    return G * inv(A).T


# theorem: Logarithm of the absolute determinant
# statement: c = \ln |\det A| \implies \bar A = g A^{-T}
# source: PyTorch derivatives.yaml, linalg_slogdet
# scope: all-shapes
@claim(A="n n", where={"A": "invertible"})
def slogdet(A):
    return np.linalg.slogdet(A)[1]


@slogdet.gradient("A")
def slogdet_backward(G, A):
    return G * inv(A).T


# theorem: Cholesky factor of a symmetrised matrix
# statement: L L^T = \tfrac12 (A + A^T) \implies \bar A = \tfrac12 L^{-T} (\Phi + \Phi^T) L^{-1},\ \Phi =
#     \tfrac12 \operatorname{diag} + \operatorname{tril}_{-1} \text{ of } L^T G
# source: Giles (2008), Cholesky factorisation; Murray, Differentiation of the Cholesky decomposition (2016)
# scope: all-shapes
# note: Cholesky reads one triangle; without the symmetrisation the gradient depends on which one.
@claim(A="n n", where={"A": "positive_definite"})
def cholesky(A):
    return np.linalg.cholesky((A + A.T) / 2)


@cholesky.gradient("A")
def cholesky_backward(G, out):
    inverse = inv(out)
    P = np.tril(out.T @ np.tril(G))
    P = P - np.diag(np.diag(P)) / 2
    return inverse.T @ (P + P.T) @ inverse / 2


# theorem: Pseudo-inverse at full column rank
# statement: P = A^+ \implies \bar A = (-P G^T P + P P^T G (I - A P) + (I - P A) G P^T P)^T
# source: Golub and Pereyra (1973), equation 4.12; HIPS autograd, grad_pinv
# scope: all-shapes
# note: where the rank can change, the pseudo-inverse is not continuous and has no derivative.
@claim(A="m k", where={"A": "full_column_rank"})
def pseudo_inverse(A):
    return np.linalg.pinv(A)


@pseudo_inverse.gradient("A")
def pseudo_inverse_backward(G, out, A):
    P = out
    left = P @ P.T @ G @ (np.eye(A.shape[0]) - A @ P)
    right = (np.eye(A.shape[1]) - P @ A) @ G @ P.T @ P
    return (left + right - P @ G.T @ P).T


# theorem: Frobenius norm
# statement: c = \lVert A \rVert_F \implies \bar A = g A / c
# source: Giles, Collected matrix derivative results (2008), matrix norms
# scope: all-shapes
# note: at A = 0 there is no derivative.
@claim(A="m n", where={"A": "nonzero"})
def frobenius_norm(A):
    return np.linalg.norm(A)


@frobenius_norm.gradient("A")
def frobenius_norm_backward(G, out, A):
    return G * A / out


# theorem: Quadratic form in the inverse
# statement: C = B^T A^{-1} B \implies \bar A = -A^{-T} B G B^T A^{-T},\ \bar B = A^{-1} B G^T + A^{-T} B G
# source: Giles, Collected matrix derivative results (2008), second quadratic form
# scope: all-shapes
@claim(A="n n", B="n m", where={"A": "invertible"})
def inverse_quadratic(A, B):
    return B.T @ inv(A) @ B


@inverse_quadratic.gradient("A", "B")
def inverse_quadratic_backward(G, A, B):
    R = inv(A)
    return -R.T @ B @ G @ B.T @ R.T, R @ B @ G.T + R.T @ B @ G


# theorem: Quadratic form
# statement: C = B^T A B \implies \bar A = B G B^T,\ \bar B = A B G^T + A^T B G
# source: Giles, Collected matrix derivative results (2008), first quadratic form
# scope: all-shapes
@claim(A="n n", B="n m")
def matrix_quadratic(A, B):
    return B.T @ A @ B


@matrix_quadratic.gradient("A", "B")
def matrix_quadratic_backward(G, A, B):
    return B @ G @ B.T, A @ B @ G.T + A.T @ B @ G


# theorem: Matrix polynomial
# statement: C = I + A + \tfrac12 A^2 \implies \bar A = G + \tfrac12 (A^T G + G A^T)
# source: Giles, Collected matrix derivative results (2008), matrix polynomial
# scope: all-shapes
@claim(A="n n")
def matrix_polynomial(A):
    return np.eye(A.shape[0]) + A + A @ A / 2


@matrix_polynomial.gradient("A")
def matrix_polynomial_backward(G, A):
    return G + (A.T @ G + G @ A.T) / 2


# theorem: Kronecker product
# statement: C = A \otimes B \implies \bar A_{ij} = \textstyle\sum_{pq} G_{(i p),(j q)} B_{pq}
# source: Magnus and Neudecker, Matrix differential calculus (1999)
# scope: all-shapes
@claim(A="m n", B="p q")
def kronecker(A, B):
    return np.kron(A, B)


@kronecker.gradient("A", "B")
def kronecker_backward(G, A, B):
    blocks = G.reshape(A.shape[0], B.shape[0], A.shape[1], B.shape[1])
    return np.einsum("ipjq,pq->ij", blocks, B), np.einsum("ipjq,ij->pq", blocks, A)


# theorem: Symmetric part
# statement: C = \tfrac12 (A + A^T) \implies \bar A = \tfrac12 (G + G^T)
# source: Magnus and Neudecker, Matrix differential calculus (1999)
# scope: all-shapes
@claim(A="n n")
def symmetric_part(A):
    return (A + A.T) / 2


@symmetric_part.gradient("A")
def symmetric_part_backward(G):
    return (G + G.T) / 2


# theorem: Cross product
# statement: c = a \times b \implies \bar a = b \times g,\ \bar b = g \times a
# source: Magnus and Neudecker, Matrix differential calculus (1999); PyTorch derivatives.yaml, linalg_cross
# scope: all-shapes
@claim(a="N 3", b="N 3")
def cross_product(a, b):
    return np.cross(a, b)


@cross_product.gradient("a", "b")
def cross_product_backward(G, a, b):
    return np.cross(b, G), np.cross(G, a)
