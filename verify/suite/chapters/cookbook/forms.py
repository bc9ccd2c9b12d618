"""The Matrix Cookbook (2012), chapter 2: vector and scalar forms, and norms."""

import numpy as np

from verify import claim

TITLE = "Matrix Cookbook: forms and norms"


# theorem: Cookbook 69, linear form
# statement: \partial (a^T x) / \partial x = a
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 69
# scope: all-shapes
@claim(a="n", x="n")
def cookbook_69(a, x):
    return a @ x


@cookbook_69.gradient("x")
def cookbook_69_backward(a):
    return a


# theorem: Cookbook 70, bilinear form
# statement: \partial (a^T X b) / \partial X = a b^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 70
# scope: all-shapes
@claim(a="m", X="m n", b="n")
def cookbook_70(a, X, b):
    return a @ X @ b


@cookbook_70.gradient("X")
def cookbook_70_backward(a, b):
    return np.outer(a, b)


# theorem: Cookbook 71, bilinear form in the transpose
# statement: \partial (a^T X^T b) / \partial X = b a^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 71
# scope: all-shapes
@claim(a="n", X="m n", b="m")
def cookbook_71(a, X, b):
    return a @ X.T @ b


@cookbook_71.gradient("X")
def cookbook_71_backward(a, b):
    return np.outer(b, a)


# theorem: Cookbook 72, quadratic form in its matrix
# statement: \partial (a^T X a) / \partial X = a a^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 72
# scope: all-shapes
@claim(a="n", X="n n")
def cookbook_72(a, X):
    return a @ X @ a


@cookbook_72.gradient("X")
def cookbook_72_backward(a):
    return np.outer(a, a)


# theorem: Cookbook 76, square of the sum
# statement: \partial (\textstyle\sum_{ij} X_{ij})^2 / \partial X_{ij} = 2 \sum_{kl} X_{kl}
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 76
# scope: all-shapes
@claim(X="m n")
def cookbook_76(X):
    return X.sum() ** 2


@cookbook_76.gradient("X")
def cookbook_76_backward(X):
    return 2 * X.sum() * np.ones_like(X)


# theorem: Cookbook 77, bilinear form in the Gram matrix
# statement: \partial (b^T X^T X c) / \partial X = X (b c^T + c b^T)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 77
# scope: all-shapes
@claim(X="m n", b="n", c="n")
def cookbook_77(X, b, c):
    return b @ X.T @ X @ c


@cookbook_77.gradient("X")
def cookbook_77_backward(X, b, c):
    return X @ (np.outer(b, c) + np.outer(c, b))


# theorem: Cookbook 78, product of two affine maps
# statement: \partial (B x + b)^T C (D x + d) / \partial x = B^T C (D x + d) + D^T C^T (B x + b)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 78
# scope: all-shapes
@claim(B="p n", x="n", b="p", C="p q", D="q n", d="q")
def cookbook_78(B, x, b, C, D, d):
    return (B @ x + b) @ C @ (D @ x + d)


@cookbook_78.gradient("x")
def cookbook_78_backward(B, x, b, C, D, d):
    return B.T @ C @ (D @ x + d) + D.T @ C.T @ (B @ x + b)


# theorem: Cookbook 81, quadratic form
# statement: \partial (x^T B x) / \partial x = (B + B^T) x
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 81
# scope: all-shapes
# note: often quoted as 2 B x, which holds for symmetric B only.
@claim(x="n", B="n n")
def cookbook_81(x, B):
    return x @ B @ x


@cookbook_81.gradient("x")
def cookbook_81_backward(x, B):
    return (B + B.T) @ x


# theorem: Cookbook 82, bilinear form in a weighted Gram matrix
# statement: \partial (b^T X^T D X c) / \partial X = D^T X b c^T + D X c b^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 82
# scope: all-shapes
@claim(X="m n", D="m m", b="n", c="n")
def cookbook_82(X, D, b, c):
    return b @ X.T @ D @ X @ c


@cookbook_82.gradient("X")
def cookbook_82_backward(X, D, b, c):
    return D.T @ X @ np.outer(b, c) + D @ X @ np.outer(c, b)


# theorem: Cookbook 83, quadratic form of an affine map
# statement: \partial (X b + c)^T D (X b + c) / \partial X = (D + D^T)(X b + c) b^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 83
# scope: all-shapes
@claim(X="m n", b="n", c="m", D="m m")
def cookbook_83(X, b, c, D):
    return (X @ b + c) @ D @ (X @ b + c)


@cookbook_83.gradient("X")
def cookbook_83_backward(X, b, c, D):
    return np.outer((D + D.T) @ (X @ b + c), b)


# theorem: Cookbook 84, weighted residual by the parameters
# statement: \partial (x - A s)^T W (x - A s) / \partial s = -2 A^T W (x - A s),\ W = W^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 84
# scope: all-shapes
@claim(x="m", A="m n", s="n", W="m m", where={"W": "symmetric"})
def cookbook_84(x, A, s, W):
    return (x - A @ s) @ W @ (x - A @ s)


@cookbook_84.gradient("s")
def cookbook_84_backward(x, A, s, W):
    return -2 * A.T @ W @ (x - A @ s)


# theorem: Cookbook 85, weighted distance by the first point
# statement: \partial (x - s)^T W (x - s) / \partial x = 2 W (x - s),\ W = W^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 85
# scope: all-shapes
@claim(x="n", s="n", W="n n", where={"W": "symmetric"})
def cookbook_85(x, s, W):
    return (x - s) @ W @ (x - s)


@cookbook_85.gradient("x")
def cookbook_85_backward(x, s, W):
    return 2 * W @ (x - s)


# theorem: Cookbook 86, weighted distance by the second point
# statement: \partial (x - s)^T W (x - s) / \partial s = -2 W (x - s),\ W = W^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 86
# scope: all-shapes
@claim(x="n", s="n", W="n n", where={"W": "symmetric"})
def cookbook_86(x, s, W):
    return (x - s) @ W @ (x - s)


@cookbook_86.gradient("s")
def cookbook_86_backward(x, s, W):
    return -2 * W @ (x - s)


# theorem: Cookbook 87, weighted residual by the data
# statement: \partial (x - A s)^T W (x - A s) / \partial x = 2 W (x - A s),\ W = W^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 87
# scope: all-shapes
@claim(x="m", A="m n", s="n", W="m m", where={"W": "symmetric"})
def cookbook_87(x, A, s, W):
    return (x - A @ s) @ W @ (x - A @ s)


@cookbook_87.gradient("x")
def cookbook_87_backward(x, A, s, W):
    return 2 * W @ (x - A @ s)


# theorem: Cookbook 88, weighted residual by the matrix
# statement: \partial (x - A s)^T W (x - A s) / \partial A = -2 W (x - A s) s^T,\ W = W^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 88
# scope: all-shapes
@claim(x="m", A="m n", s="n", W="m m", where={"W": "symmetric"})
def cookbook_88(x, A, s, W):
    return (x - A @ s) @ W @ (x - A @ s)


@cookbook_88.gradient("A")
def cookbook_88_backward(x, A, s, W):
    return -2 * np.outer(W @ (x - A @ s), s)


# theorem: Cookbook 91 at n = 3, bilinear form in a power
# statement: \partial (a^T X^3 b) / \partial X = \textstyle\sum_{r=0}^{2} (X^r)^T a b^T (X^{2-r})^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 91
# scope: all-shapes
@claim(a="n", X="n n", b="n")
def cookbook_91(a, X, b):
    return a @ X @ X @ X @ b


@cookbook_91.gradient("X")
def cookbook_91_backward(a, X, b):
    return np.outer(a, X @ X @ b) + np.outer(X.T @ a, X @ b) + np.outer((X @ X).T @ a, b)


# theorem: Cookbook 92 at n = 2, corrected, Gram matrix of a power
# statement: \partial (a^T (X^2)^T X^2 b) / \partial X = \textstyle\sum_{r=0}^{1} (X^r)^T X^2 (b a^T + a
#     b^T) (X^{1-r})^T
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 92
# scope: all-shapes
# note: the book's first term, X^{n-1-r} a b^T (X^n)^T X^r, is the transpose of the right one.
@claim(a="n", X="n n", b="n")
def cookbook_92(a, X, b):
    return a @ (X @ X).T @ (X @ X) @ b


@cookbook_92.gradient("X")
def cookbook_92_backward(a, X, b):
    Y = X @ X
    M = np.outer(b, a) + np.outer(a, b)
    return Y @ M @ X.T + X.T @ Y @ M


# theorem: Cookbook 93, bilinear form of two functions
# statement: \partial (s^T A r) / \partial x = S^T A r + R^T A^T s,\ s = S x,\ r = R x
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 93
# scope: all-shapes
# note: for linear s and r, whose Jacobians are constant.
@claim(S="p n", x="n", A="p q", R="q n")
def cookbook_93(S, x, A, R):
    return (S @ x) @ A @ (R @ x)


@cookbook_93.gradient("x")
def cookbook_93_backward(S, x, A, R):
    return S.T @ A @ R @ x + R.T @ A.T @ S @ x


# theorem: Cookbook 95, corrected, ratio of two squared norms
# statement: \partial (\lVert A x \rVert^2 / \lVert B x \rVert^2) / \partial x = 2 A^T A x / q - 2 (x^T A^T
#     A x) B^T B x / q^2,\ q = x^T B^T B x
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 95
# scope: all-shapes
# note: the printed denominator x^T B B x lacks a transpose; B is invertible here, so that q is not 0.
@claim(A="p n", x="n", B="n n", where={"x": "nonzero", "B": "invertible"})
def cookbook_95(A, x, B):
    return ((A @ x) @ (A @ x)) / ((B @ x) @ (B @ x))


@cookbook_95.gradient("x")
def cookbook_95_backward(A, x, B):
    q = x @ B.T @ B @ x
    return 2 * A.T @ A @ x / q - 2 * (x @ A.T @ A @ x) * B.T @ B @ x / q**2


# theorem: Cookbook 97, gradient of a quadratic function
# statement: f = x^T A x + b^T x \implies \nabla f = (A + A^T) x + b
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 97
# scope: all-shapes
@claim(A="n n", x="n", b="n")
def cookbook_97(A, x, b):
    return x @ A @ x + b @ x


@cookbook_97.gradient("x")
def cookbook_97_backward(A, x, b):
    return (A + A.T) @ x + b


# theorem: Cookbook 129, distance to a point
# statement: \partial \lVert x - a \rVert / \partial x = (x - a) / \lVert x - a \rVert
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 129
# scope: all-shapes
# note: at x = a there is no derivative.
@claim(x="n", a="n")
def cookbook_129(x, a):
    return np.sqrt(((x - a) ** 2).sum())


@cookbook_129.gradient("x")
def cookbook_129_backward(x, a):
    return (x - a) / np.sqrt(((x - a) ** 2).sum())


# theorem: Cookbook 130, direction to a point
# statement: y = (x - a) / r,\ r = \lVert x - a \rVert \implies \bar x = G / r - (x - a) ((x - a) \cdot G)
#     / r^3
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 130
# scope: all-shapes
# note: at x = a there is no derivative.
@claim(x="n", a="n")
def cookbook_130(x, a):
    return (x - a) / np.sqrt(((x - a) ** 2).sum())


@cookbook_130.gradient("x")
def cookbook_130_backward(G, x, a):
    r = np.sqrt(((x - a) ** 2).sum())
    return G / r - (x - a) * ((x - a) @ G) / r**3


# theorem: Cookbook 131, squared norm
# statement: \partial \lVert x \rVert^2 / \partial x = 2 x
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 131
# scope: all-shapes
@claim(x="n")
def cookbook_131(x):
    return (x**2).sum()


@cookbook_131.gradient("x")
def cookbook_131_backward(x):
    return 2 * x


# theorem: Cookbook 132, squared Frobenius norm
# statement: \partial \lVert X \rVert_F^2 / \partial X = 2 X
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 132
# scope: all-shapes
@claim(X="m n")
def cookbook_132(X):
    return (X**2).sum()


@cookbook_132.gradient("X")
def cookbook_132_backward(X):
    return 2 * X


# theorem: Cookbook 138, any loss of a matrix with a symmetric structure
# statement: S = \operatorname{tril}(P) + \operatorname{tril}_{-1}(P)^T \implies \bar P =
#     \operatorname{tril}(G + G^T - G \odot I)
# source: Petersen and Pedersen, The Matrix Cookbook (2012), equation 138
# scope: all-shapes
# note: the derivative by the free entries of a symmetric matrix; as a gradient by all its entries it is
#     false.
@claim(P="n n")
def cookbook_138(P):
    return np.tril(P) + np.tril(P, -1).T


@cookbook_138.gradient("P")
def cookbook_138_backward(G, P):
    return np.tril(G + G.T - G * np.eye(P.shape[0]))
