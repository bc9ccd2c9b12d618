"""Right claims with roots of what is 0 at some of its indices whatever the inputs are: constants, and no edges."""

import numpy as np

from verify import claim


@claim(x="n d")
def pairwise_distances(x):
    return np.sqrt(((x[:, None] - x[None, :]) ** 2).sum(axis=-1)).sum()


@pairwise_distances.gradient("x")
def pairwise_distances_dx(G, x):
    d = np.sqrt(((x[:, None] - x[None, :]) ** 2).sum(axis=-1)) + np.eye(x.shape[0])
    return 2 * G * ((x[:, None] - x[None, :]) / d[:, :, None]).sum(axis=1)


@claim(x="n")
def distances_from_the_turned(x):
    return np.sqrt((x - x[::-1]) ** 2).sum()


@distances_from_the_turned.gradient("x")
def distances_from_the_turned_dx(G, x):
    return 2 * G * np.sign(x - x[::-1])
