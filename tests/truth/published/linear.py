"""Gradient claims that people published: linear."""

import numpy as np

from verify import claim


# Y=WX wrt X  [GH annp0/Triton-Kernels README; cs231n handout linear-backprop]
@claim(W="H M", X="M N")
def a02(W, X):
    out = W @ X
    return out


@a02.gradient("X")
def a02_dX(G, W):
    return W.T @ G


# affine layer, column convention, mean over m columns  [deeplearning.ai; GH bighuang624/Andrew-Ng-Deep-Learning-notes#10 (corrected)]
@claim(W="H D", A="D N", b="H 1")
def a04(W, A, b):
    m = A.shape[1]
    out = (W @ A + b) / m
    return out


@a04.gradient("W")
def a04_dW(G, W, A, b):
    m = A.shape[1]
    out = (W @ A + b) / m
    return G @ A.T / m


@a04.gradient("b")
def a04_db(G, W, A, b):
    m = A.shape[1]
    out = (W @ A + b) / m
    return G.sum(1, keepdims=True) / m


# asker wants grad_w2 where w2.T belongs  [GH jcjohnson/pytorch-examples#28 (question)]
@claim(Hh="N D", W2="D M")
def a07(Hh, W2):
    out = Hh @ W2
    return out


@a07.gradient("Hh")
def a07_dHh(G, Hh):
    return G @ (Hh.T @ G)


# gradient of A.T@B returned transposed  [GH JuliaDiff/ChainRules.jl#29 (failing test: AD = FD transposed)]
@claim(A="K M", B="K N")
def a09(A, B):
    out = A.T @ B
    return out


@a09.gradient("A")
def a09_dA(G, B):
    return G @ B.T


# mv, matrix term gets zero  [GH pytorch/pytorch#3303]
@claim(A="M K", x="K")
def a12(A, x):
    out = A @ x
    return out


@a12.gradient("A")
def a12_dA(A):
    return np.zeros_like(A)


# addmv  [pytorch derivatives.yaml addmv]
@claim(s="M", A="M K", v="K", alpha="", beta="")
def a14(s, A, v, alpha, beta):
    out = beta * s + alpha * A @ v
    return out


@a14.gradient("s")
def a14_ds(G, beta):
    return beta * G


@a14.gradient("A")
def a14_dA(G, v, alpha):
    return alpha * np.outer(G, v)


@a14.gradient("v")
def a14_dv(G, A, alpha):
    return alpha * A.T @ G


# bmm  [pytorch derivatives.yaml bmm/baddbmm]
@claim(P="B M K", Q="B K N")
def a17(P, Q):
    out = P @ Q
    return out


@a17.gradient("P")
def a17_dP(G, Q):
    return G @ Q.swapaxes(1, 2)


@a17.gradient("Q")
def a17_dQ(G, P):
    return P.swapaxes(1, 2) @ G


# dot  [pytorch derivatives.yaml dot]
@claim(a="N", b="N")
def a19(a, b):
    out = np.dot(a, b)
    return out


@a19.gradient("a")
def a19_da(G, b):
    return G * b


@a19.gradient("b")
def a19_db(G, a):
    return G * a


# Z=WA+b: dA = dZ W  [community.deeplearning.ai/t/313543 (asker)]
@claim(W="H D", A="D N", b="H 1")
def a22(W, A, b):
    out = W @ A + b
    return out


@a22.gradient("A")
def a22_dA(G, W):
    return G @ W


# z=Wx with delta: dJ/dW = delta x (no transpose)  [GH stanfordnlp/cs224n-winter17-notes#9 (gradient-notes identity 5)]
@claim(W="N M", x="M 1")
def a24(W, x):
    out = W @ x
    return out


@a24.gradient("W")
def a24_dW(G, x):
    return G @ x


# bilinear layer x_n^T W_k y_n  [torch.nn.Bilinear / derivatives.yaml _trilinear]
@claim(x="N D", W="K D M", y="N M")
def a27(x, W, y):
    out = np.einsum("ni,kij,nj->nk", x, W, y)
    return out


@a27.gradient("W")
def a27_dW(G, x, y):
    return np.einsum("nk,ni,nj->kij", G, x, y)


@a27.gradient("x")
def a27_dx(G, W, y):
    return np.einsum("nk,kij,nj->ni", G, W, y)


# einsum ij->j against a second operand  [HIPS autograd numpy_vjps grad_einsum (naked-summed index gets a ones factor; bug #242)]
@claim(X="M N", v="K")
def a29(X, v):
    out = np.einsum("ij,k->jk", X, v)
    return out


@a29.gradient("X")
def a29_dX(G, X, v):
    return np.einsum("jk,k,i->ij", G, v, np.ones(X.shape[0]))


@a29.gradient("v")
def a29_dv(G, X):
    return np.einsum("jk,ij->k", G, X)
