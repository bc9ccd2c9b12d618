"""Gradient claims that people published: linalg."""

import numpy as np

from verify import claim

inv = np.linalg.inv


# numpy port of inv_backward: result.transpose(-2,-1) is a no-op  [GH pytorch/pytorch.github.io#2135 (official blog)]
@claim(A="n n", where={"A": "invertible"})
def i02(A):
    out = inv(A)
    return out


@i02.gradient("A")
def i02_dA(G, out):
    return -out.transpose(-2, -1) @ (G @ out.transpose(-2, -1))


# triangular solve, dA not masked  [GH ekzhang/jax-js#84; same class jax-ml/jax#40421 (cholesky lower=False)]
@claim(A="n n", B="n m", where={"A": "invertible"})
def i04(A, B):
    out = np.linalg.solve(np.triu(A), B)
    return out


@i04.gradient("A")
def i04_dA(G, out, A):
    return -np.linalg.solve(np.triu(A).T, G) @ out.T


# pseudo-inverse (full column rank)  [HIPS autograd grad_pinv]
@claim(A="m k")
def i07(A):
    out = np.linalg.pinv(A)
    return out


@i07.gradient("A")
def i07_dA(G, out, A):
    P = out
    T1 = -(P @ G.T @ P)
    T2 = P @ P.T @ G @ (np.eye(A.shape[0]) - A @ P)
    T3 = (np.eye(P.shape[0]) - P @ A) @ G @ P.T @ P
    dA = (T1 + T2 + T3).T
    return dA


# batched inverse with 2-D dot  [GH elixir-nx/nx#1748 (linalg grads assume 2-D)]
@claim(A="B n n", where={"A": "invertible"})
def i09(A):
    out = inv(A)
    return out


@i09.gradient("A")
def i09_dA(G, out):
    return -np.tensordot(np.tensordot(out.swapaxes(-1, -2), G, (-1, -2)), out.swapaxes(-1, -2), (-1, -2))
