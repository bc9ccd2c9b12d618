"""Gradient claims that people published: symbolic tools."""

import numpy as np

from verify import claim

tr = np.trace


# SymPy tr(XA) -> 3A^T  [GH sympy/sympy#15614 (fixed)]
@claim(X="n n", A="n n")
def h02(X, A):
    out = tr(X @ A)
    return out


@h02.gradient("X")
def h02_dX(A):
    return 3 * A.T


# SymPy 0.5|A-UV|^2+0.5|A|^2 wrt U -> 0  [GH sympy/sympy#26585 (open; reproduced here on 1.14.0)]
@claim(A="m n", U="m k", V="k n")
def h04(A, U, V):
    out = 0.5 * ((A - U @ V) ** 2).sum() + 0.5 * (A**2).sum()
    return out


@h04.gradient("U")
def h04_dU(U):
    return np.zeros_like(U)


# SymPy tr(x'w)+b wrt w -> 0  [GH sympy/sympy#24725 (reproduced on 1.14.0)]
@claim(x="n", w="n", b="")
def h07(x, w, b):
    out = x @ w + b
    return out


@h07.gradient("w")
def h07_dw(w):
    return np.zeros_like(w)
