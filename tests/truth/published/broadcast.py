"""Gradient claims that people published: broadcast."""

import numpy as np

from verify import claim


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def logsumexp(x):
    m = x.max(-1)
    return m + np.log(np.exp(x - m[..., None]).sum(-1))


# bias gradient averaged instead of summed  [GH andersbll/nnet layers.py#L69 via jimfleming/differentiation#1]
@claim(X="N D", W="D M", b="M")
def b02(X, W, b):
    out = X @ W + b
    return out


@b02.gradient("b")
def b02_db(G):
    return G.mean(0)


# mean over axis 0 keepdims: tile  [GH facebookresearch/shumai#74]
@claim(t="N M")
def b04(t):
    out = t.mean(0, keepdims=True)
    return out


@b04.gradient("t")
def b04_dt(G, t):
    return np.tile(G, t.shape) / t.shape[0]


# mean(dim)  [pytorch derivatives.yaml mean]
@claim(x="N M")
def b07(x):
    out = x.mean(0)
    return out


@b07.gradient("x")
def b07_dx(G, x):
    return np.broadcast_to(G, x.shape) / x.shape[0]


# NHWC bias with NCHW axes  [GH deeplearning4j/deeplearning4j#8280]
@claim(x="N P Q C", b="C")
def b09(x, b):
    out = x + b
    return out


@b09.gradient("b")
def b09_db(G):
    return G.sum((0, 2, 3))


# centering, own-index term only  [GH pytorch/pytorch#107007 (asker expectation)]
@claim(x="N")
def b12(x):
    out = x - x.mean()
    return out


@b12.gradient("x")
def b12_dx(G, x):
    return (1 - 1 / x.size) * G


# cumsum axis 1  [pytorch cumsum_backward; HIPS autograd 747b48b (fixed)]
@claim(x="N M")
def b14(x):
    out = np.cumsum(x, 1)
    return out


@b14.gradient("x")
def b14_dx(G):
    return np.flip(np.cumsum(np.flip(G, 1), 1), 1)


# trace of a tall matrix, stride n+1 fill  [GH pytorch/pytorch#171704 (open 2026-01)]
@claim(A="m k")
def b17(A):
    out = np.trace(A)
    return out


@b17.gradient("A")
def b17_dA(G, A):
    d = np.zeros(A.size)
    d[:: A.shape[1] + 1] = G
    dA = d.reshape(A.shape)
    return dA


# trace  [Matrix Cookbook eq.99; pytorch trace]
@claim(A="n n")
def b19(A):
    out = np.trace(A)
    return out


@b19.gradient("A")
def b19_dA(G, A):
    return G * np.eye(A.shape[0])


# prod via ans/x  [HIPS grad_np_prod]
@claim(x="N")
def b22(x):
    out = np.prod(x)
    return out


@b22.gradient("x")
def b22_dx(G, out, x):
    return G * out / x


# logsumexp  [pytorch derivatives.yaml logsumexp]
@claim(x="N M")
def b24(x):
    out = logsumexp(x)
    return out


@b24.gradient("x")
def b24_dx(G, x):
    return G[:, None] * softmax(x)


# tril  [pytorch derivatives.yaml tril]
@claim(X="M N")
def b27(X):
    out = np.tril(X)
    return out


@b27.gradient("X")
def b27_dX(G):
    return np.tril(G)


# reshape/view  [pytorch derivatives.yaml view]
@claim(x="N M")
def b29(x):
    out = x.reshape(-1)
    return out


@b29.gradient("x")
def b29_dx(G, x):
    return G.reshape(x.shape)


# embedding lookup, scatter-add  [GH karpathy/nn-zero-to-hero#55/#57; pytorch index]
@claim(C="P D", idx="T", where={"idx": "index(P)"})
def b32(C, idx):
    out = C[idx]
    return out


@b32.gradient("C")
def b32_dC(G, C, idx):
    dC = np.zeros_like(C)
    np.add.at(dC, idx, G)
    return dC
