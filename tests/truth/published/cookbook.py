"""Gradient claims that people published: cookbook."""

import numpy as np

from verify import claim

inv = np.linalg.inv

det = np.linalg.det

tr = np.trace


# log|det|  [Matrix Cookbook eq.57 (numbers as in sympy test_derivatives.py)]
@claim(X="n n", where={"X": "invertible"})
def f57(X):
    out = np.log(abs(det(X)))
    return out


@f57.gradient("X")
def f57_dX(X):
    return inv(X).T


# det(X^-1)  [Matrix Cookbook eq.62 (numbers as in sympy test_derivatives.py)]
@claim(X="n n", where={"X": "invertible"})
def f62(X):
    out = det(inv(X))
    return out


@f62.gradient("X")
def f62_dX(X):
    return -det(inv(X)) * inv(X).T


# a'Xb  [Matrix Cookbook eq.70 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", a="m", b="n")
def f70(X, a, b):
    out = a @ X @ b
    return out


@f70.gradient("X")
def f70_dX(a, b):
    return np.outer(a, b)


# b'X'Xc  [Matrix Cookbook eq.77 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", b="n", c_="n")
def f77(X, b, c_):
    out = b @ X.T @ X @ c_
    return out


@f77.gradient("X")
def f77_dX(X, b, c_):
    return X @ (np.outer(b, c_) + np.outer(c_, b))


# b'X'DXc  [Matrix Cookbook eq.82 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", D="m m", b="n", c_="n")
def f82(X, D, b, c_):
    out = b @ X.T @ D @ X @ c_
    return out


@f82.gradient("X")
def f82_dX(X, D, b, c_):
    return D.T @ X @ np.outer(b, c_) + D @ X @ np.outer(c_, b)


# tr(XA)  [Matrix Cookbook eq.100 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", A="n m")
def f100(X, A):
    out = tr(X @ A)
    return out


@f100.gradient("X")
def f100_dX(A):
    return A.T


# tr(X^2)  [Matrix Cookbook eq.106 (numbers as in sympy test_derivatives.py)]
@claim(X="n n")
def f106(X):
    out = tr(X @ X)
    return out


@f106.gradient("X")
def f106_dX(X):
    return 2 * X.T


# tr(X'BX)  [Matrix Cookbook eq.108 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", B="m m")
def f108(X, B):
    out = tr(X.T @ B @ X)
    return out


@f108.gradient("X")
def f108_dX(X, B):
    return B @ X + B.T @ X


# tr(X'X)  [Matrix Cookbook eq.115 (numbers as in sympy test_derivatives.py)]
@claim(X="m n")
def f115(X):
    out = tr(X.T @ X)
    return out


@f115.gradient("X")
def f115_dX(X):
    return 2 * X


# tr(X'BXC)  [Matrix Cookbook eq.117 (numbers as in sympy test_derivatives.py)]
@claim(X="m n", B="m m", C="n n")
def f117(X, B, C):
    out = tr(X.T @ B @ X @ C)
    return out


@f117.gradient("X")
def f117_dX(X, B, C):
    return B @ X @ C + B.T @ X @ C.T


# tr(X^3)  [Matrix Cookbook eq.121 (numbers as in sympy test_derivatives.py)]
@claim(X="n n")
def f121(X):
    out = tr(X @ X @ X)
    return out


@f121.gradient("X")
def f121_dX(X):
    return 3 * (X @ X).T


# tr((X'CX)^-1 A)  [Matrix Cookbook eq.125 (numbers as in sympy test_derivatives.py)]
@claim(X="m k", C="m m", A="k k")
def f125(X, C, A):
    out = tr(inv(X.T @ C @ X) @ A)
    return out


@f125.gradient("X")
def f125_dX(X, C, A):
    return -(C @ X @ inv(X.T @ C @ X)) @ (A + A.T) @ inv(X.T @ C @ X)
