"""The Matrix Cookbook (2012), chapter 2: derivatives of traces."""

import numpy as np

from verify import claim

TITLE = "Matrix Cookbook: traces"


# theorem: Cookbook 100, trace of a product
# statement: \partial \operatorname{tr}(X A) / \partial X = A^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 100
# scope: all-shapes
@claim(X="m n", A="n m")
def cookbook_100(X, A):
    return np.trace(X @ A)


@cookbook_100.gradient("X")
def cookbook_100_backward(A):
    return A.T


# theorem: Cookbook 101, trace of a product of three
# statement: \partial \operatorname{tr}(A X B) / \partial X = A^T B^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 101
# scope: all-shapes
@claim(A="p m", X="m n", B="n p")
def cookbook_101(A, X, B):
    return np.trace(A @ X @ B)


@cookbook_101.gradient("X")
def cookbook_101_backward(A, B):
    return A.T @ B.T


# theorem: Cookbook 102, trace with a transpose
# statement: \partial \operatorname{tr}(A X^T B) / \partial X = B A
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 102
# scope: all-shapes
@claim(A="p n", X="m n", B="m p")
def cookbook_102(A, X, B):
    return np.trace(A @ X.T @ B)


@cookbook_102.gradient("X")
def cookbook_102_backward(A, B):
    return B @ A


# theorem: Cookbook 103, transpose first
# statement: \partial \operatorname{tr}(X^T A) / \partial X = A
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 103
# scope: all-shapes
@claim(X="m n", A="m n")
def cookbook_103(X, A):
    return np.trace(X.T @ A)


@cookbook_103.gradient("X")
def cookbook_103_backward(A):
    return A


# theorem: Cookbook 104, transpose last
# statement: \partial \operatorname{tr}(A X^T) / \partial X = A
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 104
# scope: all-shapes
@claim(A="m n", X="m n")
def cookbook_104(A, X):
    return np.trace(A @ X.T)


@cookbook_104.gradient("X")
def cookbook_104_backward(A):
    return A


# theorem: Cookbook 105, trace of a Kronecker product
# statement: \partial \operatorname{tr}(A \otimes X) / \partial X = \operatorname{tr}(A) I
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 105
# scope: all-shapes
@claim(A="m m", X="n n")
def cookbook_105(A, X):
    return np.trace(np.kron(A, X))


@cookbook_105.gradient("X")
def cookbook_105_backward(A, X):
    return np.trace(A) * np.eye(X.shape[0])


# theorem: Cookbook 106, square
# statement: \partial \operatorname{tr}(X^2) / \partial X = 2 X^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 106
# scope: all-shapes
@claim(X="n n")
def cookbook_106(X):
    return np.trace(X @ X)


@cookbook_106.gradient("X")
def cookbook_106_backward(X):
    return 2 * X.T


# theorem: Cookbook 107, weighted square
# statement: \partial \operatorname{tr}(X^2 B) / \partial X = (X B + B X)^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 107
# scope: all-shapes
@claim(X="n n", B="n n")
def cookbook_107(X, B):
    return np.trace(X @ X @ B)


@cookbook_107.gradient("X")
def cookbook_107_backward(X, B):
    return (X @ B + B @ X).T


# theorem: Cookbook 108, form
# statement: \partial \operatorname{tr}(X^T B X) / \partial X = B X + B^T X
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 108
# scope: all-shapes
@claim(X="m n", B="m m")
def cookbook_108(X, B):
    return np.trace(X.T @ B @ X)


@cookbook_108.gradient("X")
def cookbook_108_backward(X, B):
    return B @ X + B.T @ X


# theorem: Cookbook 109, form, rotated once
# statement: \partial \operatorname{tr}(B X X^T) / \partial X = B X + B^T X
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 109
# scope: all-shapes
@claim(X="m n", B="m m")
def cookbook_109(X, B):
    return np.trace(B @ X @ X.T)


@cookbook_109.gradient("X")
def cookbook_109_backward(X, B):
    return B @ X + B.T @ X


# theorem: Cookbook 110, form, rotated twice
# statement: \partial \operatorname{tr}(X X^T B) / \partial X = B X + B^T X
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 110
# scope: all-shapes
@claim(X="m n", B="m m")
def cookbook_110(X, B):
    return np.trace(X @ X.T @ B)


@cookbook_110.gradient("X")
def cookbook_110_backward(X, B):
    return B @ X + B.T @ X


# theorem: Cookbook 111, inner form
# statement: \partial \operatorname{tr}(X B X^T) / \partial X = X B^T + X B
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 111
# scope: all-shapes
@claim(X="m n", B="n n")
def cookbook_111(X, B):
    return np.trace(X @ B @ X.T)


@cookbook_111.gradient("X")
def cookbook_111_backward(X, B):
    return X @ B.T + X @ B


# theorem: Cookbook 112, inner form, rotated once
# statement: \partial \operatorname{tr}(B X^T X) / \partial X = X B^T + X B
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 112
# scope: all-shapes
@claim(X="m n", B="n n")
def cookbook_112(X, B):
    return np.trace(B @ X.T @ X)


@cookbook_112.gradient("X")
def cookbook_112_backward(X, B):
    return X @ B.T + X @ B


# theorem: Cookbook 113, inner form, rotated twice
# statement: \partial \operatorname{tr}(X^T X B) / \partial X = X B^T + X B
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 113
# scope: all-shapes
@claim(X="m n", B="n n")
def cookbook_113(X, B):
    return np.trace(X.T @ X @ B)


@cookbook_113.gradient("X")
def cookbook_113_backward(X, B):
    return X @ B.T + X @ B


# theorem: Cookbook 114, two factors of X
# statement: \partial \operatorname{tr}(A X B X) / \partial X = A^T X^T B^T + B^T X^T A^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 114
# scope: all-shapes
@claim(A="n m", X="m n", B="n m")
def cookbook_114(A, X, B):
    return np.trace(A @ X @ B @ X)


@cookbook_114.gradient("X")
def cookbook_114_backward(A, X, B):
    return A.T @ X.T @ B.T + B.T @ X.T @ A.T


# theorem: Cookbook 115, squared Frobenius norm as a trace
# statement: \partial \operatorname{tr}(X^T X) / \partial X = 2 X
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 115
# scope: all-shapes
@claim(X="m n")
def cookbook_115(X):
    return np.trace(X.T @ X)


@cookbook_115.gradient("X")
def cookbook_115_backward(X):
    return 2 * X


# theorem: Cookbook 116, form between B
# statement: \partial \operatorname{tr}(B^T X^T C X B) / \partial X = C^T X B B^T + C X B B^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 116
# scope: all-shapes
@claim(X="m n", B="n p", C="m m")
def cookbook_116(X, B, C):
    return np.trace(B.T @ X.T @ C @ X @ B)


@cookbook_116.gradient("X")
def cookbook_116_backward(X, B, C):
    return C.T @ X @ B @ B.T + C @ X @ B @ B.T


# theorem: Cookbook 117, form with a weight on each side
# statement: \partial \operatorname{tr}(X^T B X C) / \partial X = B X C + B^T X C^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 117
# scope: all-shapes
@claim(X="m n", B="m m", C="n n")
def cookbook_117(X, B, C):
    return np.trace(X.T @ B @ X @ C)


@cookbook_117.gradient("X")
def cookbook_117_backward(X, B, C):
    return B @ X @ C + B.T @ X @ C.T


# theorem: Cookbook 118, form with an outer pair
# statement: \partial \operatorname{tr}(A X B X^T C) / \partial X = A^T C^T X B^T + C A X B
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 118
# scope: all-shapes
@claim(A="p m", X="m n", B="n n", C="m p")
def cookbook_118(A, X, B, C):
    return np.trace(A @ X @ B @ X.T @ C)


@cookbook_118.gradient("X")
def cookbook_118_backward(A, X, B, C):
    return A.T @ C.T @ X @ B.T + C @ A @ X @ B


# theorem: Cookbook 119, squared norm of an affine map
# statement: \partial \operatorname{tr}((A X B + C)(A X B + C)^T) / \partial X = 2 A^T (A X B + C) B^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 119
# scope: all-shapes
@claim(A="p m", X="m n", B="n q", C="p q")
def cookbook_119(A, X, B, C):
    R = A @ X @ B + C
    return np.trace(R @ R.T)


@cookbook_119.gradient("X")
def cookbook_119_backward(A, X, B, C):
    return 2 * A.T @ (A @ X @ B + C) @ B.T


# theorem: Cookbook 120, trace of a Kronecker square
# statement: \partial \operatorname{tr}(X \otimes X) / \partial X = 2 \operatorname{tr}(X) I
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 120
# scope: all-shapes
@claim(X="n n")
def cookbook_120(X):
    return np.trace(X) * np.trace(X)


@cookbook_120.gradient("X")
def cookbook_120_backward(X):
    return 2 * np.trace(X) * np.eye(X.shape[0])


# theorem: Cookbook 121 at k = 3, power
# statement: \partial \operatorname{tr}(X^3) / \partial X = 3 (X^2)^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 121
# scope: all-shapes
@claim(X="n n")
def cookbook_121(X):
    return np.trace(X @ X @ X)


@cookbook_121.gradient("X")
def cookbook_121_backward(X):
    return 3 * (X @ X).T


# theorem: Cookbook 122 at k = 3, weighted power
# statement: \partial \operatorname{tr}(A X^3) / \partial X = \textstyle\sum_{r=0}^{2} (X^r A X^{2-r})^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 122
# scope: all-shapes
@claim(A="n n", X="n n")
def cookbook_122(A, X):
    return np.trace(A @ X @ X @ X)


@cookbook_122.gradient("X")
def cookbook_122_backward(A, X):
    return (A @ X @ X + X @ A @ X + X @ X @ A).T


# theorem: Cookbook 123, form of the fourth degree
# statement: \partial \operatorname{tr}(B^T X^T C X X^T C X B) / \partial X = C X X^T C X B B^T + C^T X B
#     B^T X^T C^T X + C X B B^T X^T C X + C^T X X^T C^T X B B^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 123
# scope: all-shapes
@claim(X="m n", B="n p", C="m m")
def cookbook_123(X, B, C):
    return np.trace(B.T @ X.T @ C @ X @ X.T @ C @ X @ B)


@cookbook_123.gradient("X")
def cookbook_123_backward(X, B, C):
    M = X @ B @ B.T
    dX = C @ X @ X.T @ C @ M + C.T @ M @ X.T @ C.T @ X
    dX = dX + C @ M @ X.T @ C @ X + C.T @ X @ X.T @ C.T @ M
    return dX


# theorem: Cookbook 139, trace with a symmetric structure
# statement: \partial \operatorname{tr}(A S) / \partial P = \operatorname{tril}(A + A^T - A \odot I)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 139
# scope: all-shapes
# note: the book's derivative is by the free entries of S = tril(P) + tril(P, -1)^T, not by each entry of S.
@claim(A="n n", P="n n")
def cookbook_139(A, P):
    return np.trace(A @ (np.tril(P) + np.tril(P, -1).T))


@cookbook_139.gradient("P")
def cookbook_139_backward(A):
    return np.tril(A + A.T - A * np.eye(A.shape[0]))
