"""Right claims with an argument that is 0 at some of its indices whatever the inputs are, and nowhere else."""

import numpy as np

from verify import claim


@claim(x="n")
def sums_long_before(x):
    before = np.tril(np.ones((x.shape[0], x.shape[0])), -2)
    return np.maximum(before @ x, 0)


@sums_long_before.gradient("x")
def sums_long_before_dx(G, x):
    before = np.tril(np.ones((x.shape[0], x.shape[0])), -2)
    return before.T @ (G * (before @ x > 0))
