"""Gradient claims that people published: exchange."""

import numpy as np

from verify import claim

inv = np.linalg.inv

det = np.linalg.det

tr = np.trace


# ||Y-XW||_F^2: +2X^T(Y-XW)  [math.SE 2122461 (the posted ANSWER); same sign slip math.SE 1850761 (asker)]
@claim(X="N D", W="D M", Y="N M")
def g02(X, W, Y):
    out = ((Y - X @ W) ** 2).sum()
    return out


@g02.gradient("W")
def g02_dW(X, W, Y):
    return 2 * X.T @ (Y - X @ W)


# ||X'-A||_F^2  [math.SE 1991657 (answer, techqa mirror)]
@claim(X="n m", A="m n")
def g04(X, A):
    out = ((X.T - A) ** 2).sum()
    return out


@g04.gradient("X")
def g04_dX(X, A):
    return 2 * X.T - A - A.T


# tr(XA): derivative A  [math.SE 3908360 (asker)]
@claim(X="n n", A="n n")
def g07(X, A):
    out = tr(X @ A)
    return out


@g07.gradient("X")
def g07_dX(A):
    return A


# tr((x'A)'(x'A)): 2 x x' A  [Mathematica.SE same (question)]
@claim(x="n 1", A="n m")
def g09(x, A):
    out = tr((x.T @ A).T @ (x.T @ A))
    return out


@g09.gradient("A")
def g09_dA(x, A):
    return 2 * x @ (x.T @ A)


# tr(X^-1) = -tr(X^-1)^2  [math.SE 3764596 (asker)]
@claim(X="n n", where={"X": "invertible"})
def g12(X):
    out = tr(inv(X))
    return out


@g12.gradient("X")
def g12_dX(X):
    return np.array(-tr(inv(X)) * tr(inv(X)))


# logdet X: X^-1  [Boyd & Vandenberghe A.4.1 via math.SE 1447692]
@claim(X="n n", where={"X": "invertible"})
def g14(X):
    out = np.log(abs(det(X)))
    return out


@g14.gradient("X")
def g14_dX(X):
    return inv(X)


# masked factorisation: scalar residual  [math.SE 3933010 (asker)]
@claim(M_="m n", U="m k", V="n k", Om="m n", lam="", where={"Om": "binary"})
def g17(M_, U, V, Om, lam):
    out = 0.5 * (Om * (M_ - U @ V.T) ** 2).sum() + 0.5 * lam * ((U**2).sum() + (V**2).sum())
    return out


@g17.gradient("U")
def g17_dU(M_, U, V, Om, lam):
    return np.array(-(Om * (M_ - U @ V.T) ** 2).sum() + lam * (U**2).sum())


# ||Y-XUV'||^2 + lam||UV'||^2  [math.SE 4276459 (answer via matrixcalculus.org)]
@claim(Y="N q", X="N p", U="p k", V="q k", lam="")
def g19(Y, X, U, V, lam):
    out = ((Y - X @ U @ V.T) ** 2).sum() + lam * ((U @ V.T) ** 2).sum()
    return out


@g19.gradient("U")
def g19_dU(Y, X, U, V, lam):
    return -2 * X.T @ Y @ V + 2 * X.T @ X @ U @ V.T @ V + 2 * lam * U @ V.T @ V


@g19.gradient("V")
def g19_dV(Y, X, U, V, lam):
    return 2 * lam * V @ U.T @ U - 2 * (Y.T - V @ U.T @ X.T) @ X @ U


# 0.5||D-UV'||^2: -EV, -E'U  [Aggarwal, Artificial Intelligence sec 9.2 (fliphtml5)]
@claim(D="m n", U="m k", V="n k")
def g22(D, U, V):
    E = D - U @ V.T
    out = 0.5 * (E**2).sum()
    return out


@g22.gradient("U")
def g22_dU(D, U, V):
    E = D - U @ V.T
    out = 0.5 * (E**2).sum()
    return -E @ V


@g22.gradient("V")
def g22_dV(D, U, V):
    E = D - U @ V.T
    out = 0.5 * (E**2).sum()
    return -E.T @ U


# weighted least squares  [stats.SE weighted least squares gradient (imathworks mirror)]
@claim(X="N D", w="D", y="N", U="N N", where={"U": "diagonal"})
def g24(X, w, y, U):
    out = (X @ w - y) @ U @ (X @ w - y)
    return out


@g24.gradient("w")
def g24_dw(X, w, y, U):
    return 2 * X.T @ U @ (X @ w - y)


# logdet(X^-1): -X^-T  [math.SE 38701 (newbetuts mirror)]
@claim(X="n n", where={"X": "invertible"})
def g27(X):
    out = np.log(abs(det(inv(X))))
    return out


@g27.gradient("X")
def g27_dX(X):
    return -inv(X).T


# Gaussian log density wrt Sigma, sign flipped  [GH HIPS/autograd#401/#412 (autograd 1.2)]
@claim(x="n", mu="n", Sg="n n", where={"Sg": "positive_definite"})
def g29(x, mu, Sg):
    r = x - mu
    out = -0.5 * r @ inv(Sg) @ r - 0.5 * np.log(det(Sg))
    return out


@g29.gradient("Sg")
def g29_dSg(x, mu, Sg):
    r = x - mu
    out = -0.5 * r @ inv(Sg) @ r - 0.5 * np.log(det(Sg))
    return 0.5 * (inv(Sg) - inv(Sg) @ np.outer(r, r) @ inv(Sg)).T
