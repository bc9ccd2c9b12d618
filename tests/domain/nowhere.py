"""Claims whose forward sits on an edge at every admissible point: what is shown off the edges is shown nowhere."""

import numpy as np

from verify import claim


@claim(A="n n", where={"A": "symmetric"})
def on_symmetric(A):
    return np.abs(A - A.T).sum() + A.sum()


@on_symmetric.gradient("A")
def on_symmetric_dA(G, A):
    return G * np.ones_like(A)


@claim(x="N", where={"x": "simplex"})
def on_simplex(x):
    return np.abs(x.sum() - 1) + (x * x).sum()


@on_simplex.gradient("x")
def on_simplex_dx(G, x):
    return G * 2 * x


@claim(x="N", where={"x": "simplex"})
def jump_on_simplex(x):
    return np.where(x.sum() == 1, 5, 1) * (x * x).sum()


@jump_on_simplex.gradient("x")
def jump_on_simplex_dx(G, x):
    return G * 10 * x


@claim(Y="N C", where={"Y": "one_hot"})
def on_one_hot(Y):
    return np.abs(Y).sum()


@on_one_hot.gradient("Y")
def on_one_hot_dY(G, Y):
    return G * Y


@claim(s="N", where={"s": "sign"})
def on_sign(s):
    return np.abs(s * s - 1).sum() + s.sum()


@on_sign.gradient("s")
def on_sign_ds(G, s):
    return G * np.ones_like(s)


@claim(D="n n", where={"D": "diagonal"})
def on_diagonal(D):
    return np.abs(D).sum()


@on_diagonal.gradient("D")
def on_diagonal_dD(G, D):
    return G * np.sign(D)


@claim(b="N", where={"b": "binary"})
def on_binary(b):
    return np.where(b * b == b, 2 * b, b).sum()


@on_binary.gradient("b")
def on_binary_db(G, b):
    return 2 * G * np.ones_like(b)


@claim(x="N", where={"x": "simplex"})
def root_on_simplex(x):
    return np.sqrt((x.sum() - 1) ** 2) + x.sum()


@root_on_simplex.gradient("x")
def root_on_simplex_dx(G, x):
    return G * np.ones_like(x)
