"""Linear layers: the seed theorem in both conventions, and the layers that are built from it."""

import numpy as np

from verify import claim

TITLE = "Linear layers"


# theorem: The seed theorem, column convention
# statement: D = W X,\ L = f(D) \implies \bar W = G X^T,\ \bar X = W^T G,\ G = \partial L / \partial D
# source: J. Johnson, Backpropagation for a linear layer, CS231n handout (Stanford, 2017)
# scope: all-shapes
# note: the inner sum of D_ij runs over the m columns of W; to let it run elsewhere is a misprint.
@claim(W="H m", X="m n")
def linear_column(W, X):
    return W @ X


@linear_column.gradient("W", "X")
def linear_column_backward(G, W, X):
    return G @ X.T, W.T @ G


# theorem: The seed theorem, row convention
# statement: D = X W \implies \bar X = G W^T,\ \bar W = X^T G
# source: J. Johnson, Backpropagation for a linear layer, CS231n handout (Stanford, 2017)
# scope: all-shapes
@claim(X="n m", W="m H")
def linear_row(X, W):
    return X @ W


@linear_row.gradient("X", "W")
def linear_row_backward(G, X, W):
    return G @ W.T, X.T @ G


# theorem: Linear layer with bias, column convention
# statement: D = W X + b 1^T \implies \bar b = G 1
# source: Goodfellow, Bengio, Courville, Deep Learning (2016), section 6.5
# scope: all-shapes
@claim(W="H m", X="m n", b="H 1")
def linear_column_bias(W, X, b):
    return W @ X + b


@linear_column_bias.gradient("W", "X", "b")
def linear_column_bias_backward(G, W, X):
    return G @ X.T, W.T @ G, G.sum(axis=1, keepdims=True)


# theorem: Linear layer with bias, row convention
# statement: D = X W + 1 b^T \implies \bar b = G^T 1
# source: CS231n assignment 1, affine layer; PyTorch derivatives.yaml, addmm
# scope: all-shapes
@claim(X="N D", W="D M", b="M")
def linear_row_bias(X, W, b):
    return X @ W + b


@linear_row_bias.gradient("X", "W", "b")
def linear_row_bias_backward(G, X, W):
    return G @ W.T, X.T @ G, G.sum(axis=0)


# theorem: The neuron f(relu(W X + b))
# statement: Z = W X + b,\ D = \max(Z, 0),\ \Delta = G \odot [Z > 0] \implies \bar W = \Delta X^T
# source: Parr and Howard, The matrix calculus you need for deep learning (2018), section 5
# scope: all-shapes
@claim(W="H m", X="m n", b="H 1")
def neuron(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron.gradient("W", "X", "b")
def neuron_backward(G, W, X, b):
    delta = G * (W @ X + b > 0)
    return delta @ X.T, W.T @ delta, delta.sum(axis=1, keepdims=True)


# theorem: Matrix times vector
# statement: y = A x \implies \bar A = g x^T,\ \bar x = A^T g
# source: PyTorch derivatives.yaml, mv
# scope: all-shapes
@claim(A="m n", x="n")
def matrix_vector(A, x):
    return A @ x


@matrix_vector.gradient("A", "x")
def matrix_vector_backward(G, A, x):
    return np.outer(G, x), A.T @ G


# theorem: Scaled sum of a matrix and a product
# statement: Y = \beta M + \alpha A B \implies \bar A = \alpha G B^T,\ \bar B = \alpha A^T G
# source: PyTorch derivatives.yaml, addmm
# scope: all-shapes
@claim(M="m n", A="m k", B="k n", alpha="", beta="")
def scaled_product(M, A, B, alpha, beta):
    return beta * M + alpha * (A @ B)


@scaled_product.gradient("M", "A", "B", "alpha", "beta")
def scaled_product_backward(G, M, A, B, alpha, beta):
    return beta * G, alpha * (G @ B.T), alpha * (A.T @ G), (G * (A @ B)).sum(), (G * M).sum()


# theorem: Batched matrix product
# statement: D_b = A_b B_b \implies \bar A_b = G_b B_b^T,\ \bar B_b = A_b^T G_b
# source: PyTorch derivatives.yaml, bmm
# scope: all-shapes
@claim(A="B m k", C="B k n")
def batched_product(A, C):
    return A @ C


@batched_product.gradient("A", "C")
def batched_product_backward(G, A, C):
    return G @ C.swapaxes(1, 2), A.swapaxes(1, 2) @ G


# theorem: One weight matrix applied to every position of a batch of sequences
# statement: Y_{bt} = X_{bt} W \implies \bar W = \sum_{bt} X_{bt}^T G_{bt}
# source: CS231n assignment 3, temporal affine layer
# scope: all-shapes
@claim(X="B T D", W="D M", b="M")
def positionwise_linear(X, W, b):
    return X @ W + b


@positionwise_linear.gradient("X", "W", "b")
def positionwise_linear_backward(G, X, W):
    return G @ W.T, np.einsum("btd,btm->dm", X, G), G.sum(axis=(0, 1))


# theorem: Low-rank adaptation (LoRA)
# statement: Y = X (W + s A B) \implies \bar A = s X^T G B^T,\ \bar B = s A^T X^T G
# source: Hu et al., LoRA: Low-rank adaptation of large language models (2021), equation 3
# scope: all-shapes
@claim(X="N D", W="D M", A="D r", B="r M", s="")
def lora(X, W, A, B, s):
    return X @ W + s * (X @ A) @ B


@lora.gradient("X", "W", "A", "B")
def lora_backward(G, X, W, A, B, s):
    dX = G @ W.T + s * (G @ B.T) @ A.T
    return dX, X.T @ G, s * X.T @ (G @ B.T), s * (X @ A).T @ G


# theorem: Bilinear layer
# statement: y_{nk} = x_n^T W_k z_n \implies \bar W_k = \sum_n G_{nk} x_n z_n^T
# source: PyTorch derivatives.yaml, _trilinear
# scope: all-shapes
@claim(x="N D", W="K D M", z="N M")
def bilinear(x, W, z):
    return np.einsum("nd,kdm,nm->nk", x, W, z)


@bilinear.gradient("x", "W", "z")
def bilinear_backward(G, x, W, z):
    dx = np.einsum("nk,kdm,nm->nd", G, W, z)
    dW = np.einsum("nk,nd,nm->kdm", G, x, z)
    dz = np.einsum("nk,nd,kdm->nm", G, x, W)
    return dx, dW, dz


# theorem: A chain of three matrices
# statement: Y = A B C \implies \bar B = A^T G C^T
# source: Giles, Collected matrix derivative results (2008), multiplication
# scope: all-shapes
@claim(A="m k", B="k p", C="p n")
def chain_of_three(A, B, C):
    return A @ B @ C


@chain_of_three.gradient("A", "B", "C")
def chain_of_three_backward(G, A, B, C):
    return G @ C.T @ B.T, A.T @ G @ C.T, B.T @ A.T @ G


# theorem: Gram matrix
# statement: K = X X^T \implies \bar X = (G + G^T) X
# source: Gatys, Ecker, Bethge, A neural algorithm of artistic style (2015), equation 3
# scope: all-shapes
@claim(X="n d")
def gram(X):
    return X @ X.T


@gram.gradient("X")
def gram_backward(G, X):
    return (G + G.T) @ X


# theorem: Outer product
# statement: Y = a b^T \implies \bar a = G b,\ \bar b = G^T a
# source: PyTorch derivatives.yaml, outer
# scope: all-shapes
@claim(a="m", b="n")
def outer_product(a, b):
    return np.outer(a, b)


@outer_product.gradient("a", "b")
def outer_product_backward(G, a, b):
    return G @ b, G.T @ a


# theorem: Embedding lookup
# statement: Y_t = E_{i_t} \implies \bar E_v = \sum_{t : i_t = v} G_t
# source: CS231n assignment 3, word embedding layer; PyTorch derivatives.yaml, embedding
# scope: all-shapes
# note: an index may repeat, so that `dE[i] = G` is false: it keeps the last occurrence only.
@claim(E="V D", i="T", where={"i": "index(V)"})
def embedding(E, i):
    return E[i]


@embedding.gradient("E")
def embedding_backward(G, E, i):
    dE = np.zeros_like(E)
    np.add.at(dE, i, G)
    return dE
