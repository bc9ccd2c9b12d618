"""Right gradients of inputs of several kinds at once."""

import numpy as np

from verify import claim


# the quadratic form of a graph's Laplacian: affinities are symmetric, and none is of a point to itself
@claim(P="n n", Y="n d", where={"P": "symmetric zero_diagonal sums_to_1"})
def spread(P, Y):
    return (P * ((Y[:, None, :] - Y[None, :, :]) ** 2).sum(-1)).sum()


@spread.gradient("Y")
def spread_dY(P, Y):
    return 4 * (P.sum(1, keepdims=True) * Y - P @ Y)


@claim(P="n n", x="n", where={"P": "sums_to_1 zero_diagonal"})
def weighed(P, x):
    return (P.sum() + np.trace(P)) * (x**2).sum()


@weighed.gradient("x")
def weighed_dx(P, x):
    return 2 * x


# the KL divergence of t-SNE with its normalisation: the affinities sum to 1
@claim(P="n n", S="n n", where={"P": "zero_diagonal sums_to_1", "S": "positive"})
def divergence(P, S):
    return -(P * np.log(S)).sum() + np.log(S.sum()) * P.sum()


@divergence.gradient("S")
def divergence_dS(P, S):
    return 1 / S.sum() - P / S


@claim(A="n n", where={"A": "symmetric invertible"})
def log_volume(A):
    return np.trace(A @ np.linalg.inv(A) @ A)


@log_volume.gradient("A")
def log_volume_dA(A):
    return np.eye(A.shape[0])


# t-SNE: the normaliser is a sum over all pairs but those of a point with itself
@claim(P="n n", Y="n d", where={"P": "symmetric zero_diagonal sums_to_1"})
def tsne(P, Y):
    near = 1 + ((Y[:, None, :] - Y[None, :, :]) ** 2).sum(-1)
    q = (1 - np.eye(Y.shape[0])) / near
    return (P * np.log(near)).sum() + np.log(q.sum())


@tsne.gradient("Y")
def tsne_dY(P, Y):
    near = 1 + ((Y[:, None, :] - Y[None, :, :]) ** 2).sum(-1)
    q = (1 - np.eye(Y.shape[0])) / near
    forces = (P - q / q.sum()) / near
    return 4 * (forces.sum(1, keepdims=True) * Y - forces @ Y)
