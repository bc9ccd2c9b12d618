"""The Matrix Cookbook (2012), chapter 2: derivatives of determinants, inverses and eigenvalues."""

import numpy as np

from verify import claim

TITLE = "Matrix Cookbook: determinants and inverses"
det = np.linalg.det
inv = np.linalg.inv


# theorem: Cookbook 49, determinant
# statement: \partial \det(X) / \partial X = \det(X) X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 49
# scope: all-shapes
@claim(X="n n", where={"X": "invertible"})
def cookbook_49(X):
    return det(X)


@cookbook_49.gradient("X")
def cookbook_49_backward(X):
    return det(X) * inv(X).T


# theorem: Cookbook 51, determinant of a product
# statement: \partial \det(A X B) / \partial X = \det(A X B) X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 51
# scope: all-shapes
# note: A, X and B are square here; the book does not say so.
@claim(A="n n", X="n n", B="n n", where={"A": "invertible", "X": "invertible", "B": "invertible"})
def cookbook_51(A, X, B):
    return det(A @ X @ B)


@cookbook_51.gradient("X")
def cookbook_51_backward(A, X, B):
    return det(A @ X @ B) * inv(X).T


# theorem: Cookbook 52, determinant of a square form
# statement: \partial \det(X^T A X) / \partial X = 2 \det(X^T A X) X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 52
# scope: all-shapes
@claim(X="n n", A="n n", where={"X": "invertible", "A": "invertible"})
def cookbook_52(X, A):
    return det(X.T @ A @ X)


@cookbook_52.gradient("X")
def cookbook_52_backward(X, A):
    return 2 * det(X.T @ A @ X) * inv(X).T


# theorem: Cookbook 53, determinant of a symmetric form
# statement: \partial \det(X^T A X) / \partial X = 2 \det(X^T A X) A X (X^T A X)^{-1},\ A = A^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 53
# scope: all-shapes
@claim(X="m k", A="m m", where={"X": "full_column_rank", "A": "positive_definite"})
def cookbook_53(X, A):
    return det(X.T @ A @ X)


@cookbook_53.gradient("X")
def cookbook_53_backward(X, A):
    return 2 * det(X.T @ A @ X) * A @ X @ inv(X.T @ A @ X)


# theorem: Cookbook 54, determinant of a form
# statement: \partial \det(X^T A X) / \partial X = \det(X^T A X) (A X (X^T A X)^{-1} + A^T X (X^T A^T X)^{-1})
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 54
# scope: all-shapes
# note: X^T A X must be invertible; here A = B + S with B positive definite and S - S^T added, so that it is.
@claim(X="m k", B="m m", S="m m", where={"X": "full_column_rank", "B": "positive_definite"})
def cookbook_54(X, B, S):
    A = B + S - S.T
    return det(X.T @ A @ X)


@cookbook_54.gradient("X")
def cookbook_54_backward(X, B, S):
    A = B + S - S.T
    return det(X.T @ A @ X) * (A @ X @ inv(X.T @ A @ X) + A.T @ X @ inv(X.T @ A.T @ X))


# theorem: Cookbook 55, log-determinant of the Gram matrix
# statement: \partial \ln \det(X^T X) / \partial X = 2 (X^+)^T = 2 X (X^T X)^{-1}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 55
# scope: all-shapes
@claim(X="m k", where={"X": "full_column_rank"})
def cookbook_55(X):
    return np.log(det(X.T @ X))


@cookbook_55.gradient("X")
def cookbook_55_backward(X):
    return 2 * X @ inv(X.T @ X)


# theorem: Cookbook 56, log-determinant of the Gram matrix by the pseudo-inverse
# statement: Q = (X^+)^T \implies \partial \ln \det(X^T X) / \partial Q = -2 X,\ X = Q (Q^T Q)^{-1}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 56
# scope: all-shapes
# note: the book writes -2 X^T, the derivative by X^+ itself; Q is its transpose, so that its columns are
#     independent.
@claim(Q="m k", where={"Q": "full_column_rank"})
def cookbook_56(Q):
    X = Q @ inv(Q.T @ Q)
    return np.log(det(X.T @ X))


@cookbook_56.gradient("Q")
def cookbook_56_backward(Q):
    return -2 * Q @ inv(Q.T @ Q)


# theorem: Cookbook 57, logarithm of the absolute determinant
# statement: \partial \ln |\det X| / \partial X = X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 57
# scope: all-shapes
# note: often quoted without the transpose, which holds for symmetric X only.
@claim(X="n n", where={"X": "invertible"})
def cookbook_57(X):
    return np.log(np.abs(det(X)))


@cookbook_57.gradient("X")
def cookbook_57_backward(X):
    return inv(X).T


# theorem: Cookbook 58 at k = 3, determinant of a power
# statement: \partial \det(X^3) / \partial X = 3 \det(X^3) X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 58
# scope: all-shapes
@claim(X="n n", where={"X": "invertible"})
def cookbook_58(X):
    return det(X @ X @ X)


@cookbook_58.gradient("X")
def cookbook_58_backward(X):
    return 3 * det(X @ X @ X) * inv(X).T


# theorem: Cookbook 61, bilinear form in the inverse
# statement: \partial (a^T X^{-1} b) / \partial X = -X^{-T} a b^T X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 61
# scope: all-shapes
@claim(a="n", X="n n", b="n", where={"X": "invertible"})
def cookbook_61(a, X, b):
    return a @ inv(X) @ b


@cookbook_61.gradient("X")
def cookbook_61_backward(a, X, b):
    return -inv(X).T @ np.outer(a, b) @ inv(X).T


# theorem: Cookbook 62, determinant of the inverse
# statement: \partial \det(X^{-1}) / \partial X = -\det(X^{-1}) X^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 62
# scope: all-shapes
@claim(X="n n", where={"X": "invertible"})
def cookbook_62(X):
    return det(inv(X))


@cookbook_62.gradient("X")
def cookbook_62_backward(X):
    return -det(inv(X)) * inv(X).T


# theorem: Cookbook 63, trace with an inverse
# statement: \partial \operatorname{tr}(A X^{-1} B) / \partial X = -(X^{-1} B A X^{-1})^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equations 63 and 124
# scope: all-shapes
@claim(A="p n", X="n n", B="n p", where={"X": "invertible"})
def cookbook_63(A, X, B):
    return np.trace(A @ inv(X) @ B)


@cookbook_63.gradient("X")
def cookbook_63_backward(A, X, B):
    return -(inv(X) @ B @ A @ inv(X)).T


# theorem: Cookbook 64, trace of a shifted inverse
# statement: \partial \operatorname{tr}((X + A)^{-1}) / \partial X = -((X + A)^{-1} (X + A)^{-1})^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 64
# scope: all-shapes
# note: X + A must be invertible; both are positive definite here, which is enough.
@claim(X="n n", A="n n", where={"X": "positive_definite", "A": "positive_definite"})
def cookbook_64(X, A):
    return np.trace(inv(X + A))


@cookbook_64.gradient("X")
def cookbook_64_backward(X, A):
    return -(inv(X + A) @ inv(X + A)).T


# theorem: Cookbook 65, any loss of the inverse
# statement: W = A^{-1} \implies \bar A = -A^{-T} \bar W A^{-T}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 65
# scope: all-shapes
@claim(A="n n", where={"A": "invertible"})
def cookbook_65(A):
    return inv(A)


@cookbook_65.gradient("A")
def cookbook_65_backward(G, out):
    return -out.T @ G @ out.T


# theorem: Cookbook 66, sum of the eigenvalues
# statement: \partial \textstyle\sum_i \lambda_i(X) / \partial X = \partial \operatorname{tr}(X) / \partial
#     X = I
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equations 66 and 99
# scope: all-shapes
@claim(X="n n")
def cookbook_66(X):
    return np.trace(X)


@cookbook_66.gradient("X")
def cookbook_66_backward(X):
    return np.eye(X.shape[0])


# theorem: Cookbook 125, inverse of a form
# statement: \partial \operatorname{tr}((X^T C X)^{-1} A) / \partial X = -C X R (A + A^T) R,\ R = (X^T C
#     X)^{-1},\ C = C^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 125
# scope: all-shapes
# note: the book needs C symmetric; for any other C the formula is false.
@claim(X="m k", C="m m", A="k k", where={"X": "full_column_rank", "C": "positive_definite"})
def cookbook_125(X, C, A):
    return np.trace(inv(X.T @ C @ X) @ A)


@cookbook_125.gradient("X")
def cookbook_125_backward(X, C, A):
    R = inv(X.T @ C @ X)
    return -C @ X @ R @ (A + A.T) @ R


# theorem: Cookbook 126, ratio of two forms
# statement: \partial \operatorname{tr}((X^T C X)^{-1} X^T B X) / \partial X = -2 C X R X^T B X R + 2 B X
#     R,\ R = (X^T C X)^{-1}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 126
# scope: all-shapes
# note: B and C symmetric, as the book assumes from equation 125 on.
@claim(X="m k", C="m m", B="m m", where={"X": "full_column_rank", "C": "positive_definite", "B": "symmetric"})
def cookbook_126(X, C, B):
    return np.trace(inv(X.T @ C @ X) @ X.T @ B @ X)


@cookbook_126.gradient("X")
def cookbook_126_backward(X, C, B):
    R = inv(X.T @ C @ X)
    return -2 * C @ X @ R @ X.T @ B @ X @ R + 2 * B @ X @ R


# theorem: Cookbook 127, corrected, ratio of two forms with a shift
# statement: \partial \operatorname{tr}((A + X^T C X)^{-1} X^T B X) / \partial X = -2 C X R X^T B X R + 2 B
#     X R,\ R = (A + X^T C X)^{-1}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 127
# scope: all-shapes
# note: the book asks for symmetric B and C only; A must be symmetric as well.
@claim(
    A="k k",
    X="m k",
    C="m m",
    B="m m",
    where={"A": "positive_definite", "C": "positive_definite", "B": "symmetric"},
)
def cookbook_127(A, X, C, B):
    return np.trace(inv(A + X.T @ C @ X) @ X.T @ B @ X)


@cookbook_127.gradient("X")
def cookbook_127_backward(A, X, C, B):
    R = inv(A + X.T @ C @ X)
    return -2 * C @ X @ R @ X.T @ B @ X @ R + 2 * B @ X @ R


# theorem: Cookbook 140, determinant with a symmetric structure
# statement: \partial \det(S) / \partial P = \det(S) \operatorname{tril}(2 S^{-1} - S^{-1} \odot I)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 140
# scope: all-shapes
# note: the book's derivative is by the free entries of S = tril(P) + tril(P, -1)^T, not by each entry of S.
@claim(P="n n", where={"P": "positive_definite"})
def cookbook_140(P):
    return det(np.tril(P) + np.tril(P, -1).T)


@cookbook_140.gradient("P")
def cookbook_140_backward(out, P):
    R = inv(np.tril(P) + np.tril(P, -1).T)
    return out * np.tril(2 * R - R * np.eye(P.shape[0]))


# theorem: Cookbook 141, log-determinant with a symmetric structure
# statement: \partial \ln \det(S) / \partial P = \operatorname{tril}(2 S^{-1} - S^{-1} \odot I)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 141
# scope: all-shapes
# note: by the free entries of S = tril(P) + tril(P, -1)^T, as in equation 140.
@claim(P="n n", where={"P": "positive_definite"})
def cookbook_141(P):
    return np.log(det(np.tril(P) + np.tril(P, -1).T))


@cookbook_141.gradient("P")
def cookbook_141_backward(P):
    R = inv(np.tril(P) + np.tril(P, -1).T)
    return np.tril(2 * R - R * np.eye(P.shape[0]))
