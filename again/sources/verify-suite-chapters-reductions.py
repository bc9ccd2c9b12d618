"""Sums, means and products over axes, broadcasting, and operations that only move entries."""

import numpy as np

from verify import claim

TITLE = "Reductions and broadcasting"


# theorem: Sum over an axis
# statement: y_j = \sum_i X_{ij} \implies \bar X_{ij} = G_j
# source: PyTorch derivatives.yaml, sum.dim_IntList
# scope: all-shapes
@claim(X="N M")
def sum_axis(X):
    return X.sum(axis=0)


@sum_axis.gradient("X")
def sum_axis_backward(G, X):
    return np.broadcast_to(G, X.shape)


# theorem: Mean over an axis
# statement: y_i = \tfrac{1}{M} \sum_j X_{ij} \implies \bar X_{ij} = G_i / M
# source: PyTorch derivatives.yaml, mean.dim
# scope: all-shapes
@claim(X="N M")
def mean_axis(X):
    return X.mean(axis=1, keepdims=True)


@mean_axis.gradient("X")
def mean_axis_backward(G, X):
    return np.broadcast_to(G, X.shape) / X.shape[1]


# theorem: Mean of all entries
# statement: y = \tfrac{1}{N M} \sum_{ij} X_{ij} \implies \bar X = g 1 1^T / (N M)
# source: PyTorch derivatives.yaml, mean
# scope: all-shapes
@claim(X="N M")
def mean_all(X):
    return X.mean()


@mean_all.gradient("X")
def mean_all_backward(G, X):
    return G * np.ones_like(X) / X.size


# theorem: Broadcast sum of a column and a row
# statement: Y_{ij} = u_i + v_j \implies \bar u_i = \sum_j G_{ij},\ \bar v_j = \sum_i G_{ij}
# source: PyTorch derivatives.yaml, add with sum_to_size
# scope: all-shapes
@claim(u="N 1", v="M")
def broadcast_sum(u, v):
    return u + v


@broadcast_sum.gradient("u", "v")
def broadcast_sum_backward(G):
    return G.sum(axis=1, keepdims=True), G.sum(axis=0)


# theorem: Scaling the columns
# statement: Y = X \operatorname{diag}(s) \implies \bar s_j = \sum_i G_{ij} X_{ij}
# source: PyTorch derivatives.yaml, mul with sum_to_size
# scope: all-shapes
@claim(X="N M", s="M")
def broadcast_scale(X, s):
    return X * s


@broadcast_scale.gradient("X", "s")
def broadcast_scale_backward(G, X, s):
    return G * s, (G * X).sum(axis=0)


# theorem: Centring the columns
# statement: Y = (I - \tfrac{1}{N} 1 1^T) X \implies \bar X = (I - \tfrac{1}{N} 1 1^T) G
# source: PyTorch issue 107007 (where only the own-index term was expected)
# scope: all-shapes
@claim(X="N M")
def centring(X):
    return X - X.mean(axis=0)


@centring.gradient("X")
def centring_backward(G):
    return G - G.mean(axis=0)


# theorem: Variance of each column
# statement: v_j = \tfrac{1}{N} \sum_i (X_{ij} - \mu_j)^2 \implies \bar X_{ij} = \tfrac{2}{N} G_j (X_{ij} -
#     \mu_j)
# source: PyTorch derivatives.yaml, var_backward
# scope: all-shapes
@claim(X="N M")
def variance(X):
    return X.var(axis=0)


@variance.gradient("X")
def variance_backward(G, X):
    return 2 * G * (X - X.mean(axis=0)) / X.shape[0]


# theorem: Euclidean norm of each row
# statement: y_i = \lVert X_i \rVert \implies \bar X_i = G_i X_i / y_i
# source: PyTorch derivatives.yaml, norm_backward
# scope: all-shapes
# note: a row that is zero has no derivative.
@claim(X="N M", where={"X": "nonzero"})
def row_norm(X):
    return np.sqrt((X**2).sum(axis=1))


@row_norm.gradient("X")
def row_norm_backward(G, out, X):
    return (G / out)[:, None] * X


# theorem: Product of five entries
# statement: y = \prod_{i=1}^{5} x_i,\ x_i \ne 0 \implies \bar x_i = g y / x_i
# source: HIPS autograd, numpy_vjps.py, grad_np_prod
# scope: all-shapes
# note: the published form divides 0 by 0 where an entry is zero; with nonzero entries it is right.
@claim(x="5", where={"x": "nonzero"})
def product(x):
    return np.prod(x)


@product.gradient("x")
def product_backward(G, out, x):
    return G * out / x


# theorem: Cumulative sum
# statement: y_t = \sum_{s \le t} x_s \implies \bar x_s = \sum_{t \ge s} G_t
# source: PyTorch derivatives.yaml, cumsum_backward
# scope: all-shapes
@claim(X="N T")
def cumulative_sum(X):
    return np.cumsum(X, axis=1)


@cumulative_sum.gradient("X")
def cumulative_sum_backward(G):
    return np.flip(np.cumsum(np.flip(G, axis=1), axis=1), axis=1)


# theorem: Transposition
# statement: Y = X^T \implies \bar X = G^T
# source: PyTorch derivatives.yaml, t
# scope: all-shapes
@claim(X="N M")
def transposition(X):
    return X.T


@transposition.gradient("X")
def transposition_backward(G):
    return G.T


# theorem: Flattening all axes but the first
# statement: Y_{n,(c,p)} = X_{ncp} \implies \bar X_{ncp} = G_{n,(c,p)}
# source: PyTorch derivatives.yaml, view
# scope: all-shapes
@claim(X="N C P")
def flattening(X):
    return X.reshape(X.shape[0], -1)


@flattening.gradient("X")
def flattening_backward(G, X):
    return G.reshape(X.shape)


# theorem: Lower triangle
# statement: Y = \operatorname{tril}(X) \implies \bar X = \operatorname{tril}(G)
# source: PyTorch derivatives.yaml, tril
# scope: all-shapes
@claim(X="M N")
def lower_triangle(X):
    return np.tril(X)


@lower_triangle.gradient("X")
def lower_triangle_backward(G):
    return np.tril(G)


# theorem: Diagonal matrix of a vector
# statement: Y = \operatorname{diag}(x) \implies \bar x_i = G_{ii}
# source: PyTorch derivatives.yaml, diag
# scope: all-shapes
@claim(x="N")
def diagonal_matrix(x):
    return np.diag(x)


@diagonal_matrix.gradient("x")
def diagonal_matrix_backward(G):
    return np.diag(G)


# theorem: Concatenation
# statement: Y = [A, B] \implies [\bar A, \bar B] = G
# source: PyTorch derivatives.yaml, cat
# scope: all-shapes
@claim(A="N P", B="N Q")
def concatenation(A, B):
    return np.concatenate([A, B], axis=1)


@concatenation.gradient("A", "B")
def concatenation_backward(G, A):
    P = A.shape[1]
    return G[:, :P], G[:, P:]


# theorem: Repeating a vector in every row
# statement: Y = 1 x^T \implies \bar x = G^T 1
# source: PyTorch derivatives.yaml, expand
# scope: all-shapes
@claim(x="M", Z="N M")
def repeated_row(x, Z):
    return Z * np.broadcast_to(x, Z.shape)


@repeated_row.gradient("x")
def repeated_row_backward(G, Z):
    return (G * Z).sum(axis=0)


# theorem: Maximum of each row
# statement: y_i = \max_j X_{ij} \implies \bar X_{ij} = G_i [X_{ij} = y_i]
# source: CS231n, Backpropagation notes, the max gate; PyTorch derivatives.yaml, max
# scope: all-shapes
# note: where two entries of a row tie there is no derivative.
@claim(X="N M")
def row_maximum(X):
    return X.max(axis=1)


@row_maximum.gradient("X")
def row_maximum_backward(G, out, X):
    return G[:, None] * (out[:, None] == X)
