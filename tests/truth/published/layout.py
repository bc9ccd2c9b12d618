"""Gradient claims that people published: layout."""

import numpy as np

from verify import claim

inv = np.linalg.inv

det = np.linalg.det


# least squares in row layout  [math.SE 1540047]
@claim(y="N 1", X="N D", w="D 1")
def j02(y, X, w):
    out = ((y - X @ w) ** 2).sum()
    return out


@j02.gradient("w")
def j02_dw(y, X, w):
    return -2 * y.T @ X + 2 * w.T @ X.T @ X


# d det(S)/dS for symmetric S: det(2S^-1 - diag)  [imathworks.com (answer); Cookbook symmetric-X rule (number not checked)]
@claim(X="n n", where={"X": "positive_definite"})
def j04(X):
    out = det(X)
    return out


@j04.gradient("X")
def j04_dX(X):
    return det(X) * (2 * inv(X) - np.diag(np.diag(inv(X))))
