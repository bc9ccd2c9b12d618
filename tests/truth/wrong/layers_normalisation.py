"""Faults that people make in normalisation layers and in reductions."""

import numpy as np

from verify import claim


# fault: the path through the mean is dropped
@claim(x="N D")
def centring_without_mean(x):
    return x - x.mean(axis=0)


@centring_without_mean.gradient("x")
def centring_without_mean_wrong(G):
    return G


# fault: the own-index term of the mean only
@claim(x="N")
def centring_own_index(x):
    return x - x.mean()


@centring_own_index.gradient("x")
def centring_own_index_wrong(G, x):
    return (1 - 1 / x.size) * G


# fault: the sum for the mean
@claim(x="N D")
def centring_sum_for_mean(x):
    return x - x.mean(axis=0)


@centring_sum_for_mean.gradient("x")
def centring_sum_for_mean_wrong(G):
    return G - G.sum(axis=0)


# fault: N - 1 for N in the variance
@claim(x="N D")
def variance_bessel(x):
    return x.var(axis=0)


@variance_bessel.gradient("x")
def variance_bessel_wrong(G, x):
    return 2 * G * (x - x.mean(axis=0)) / (x.shape[0] - 1)


# fault: the variance differentiated without centring
@claim(x="N D")
def variance_uncentred(x):
    return x.var(axis=0)


@variance_uncentred.gradient("x")
def variance_uncentred_wrong(G, x):
    return 2 * G * x / x.shape[0]


# fault: batch norm with mean and variance taken as constants
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_constants(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_constants.gradient("x")
def batch_norm_constants_wrong(G, x, gamma, eps):
    return G * gamma / np.sqrt(x.var(axis=0) + eps)


# fault: the path through the variance is dropped
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_without_variance(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_without_variance.gradient("x")
def batch_norm_without_variance_wrong(G, x, gamma, eps):
    g = G * gamma
    return (g - g.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


# fault: the path through the mean is dropped
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_without_mean(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_without_mean.gradient("x")
def batch_norm_without_mean_wrong(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    g = G * gamma
    return (g - xhat * (g * xhat).mean(axis=0)) / s


# fault: sums for means
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_sum_for_mean(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_sum_for_mean.gradient("x")
def batch_norm_sum_for_mean_wrong(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    g = G * gamma
    return (g - g.sum(axis=0) - xhat * (g * xhat).sum(axis=0)) / s


# fault: the sign of the variance path
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_variance_sign(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_variance_sign.gradient("x")
def batch_norm_variance_sign_wrong(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    g = G * gamma
    return (g - g.mean(axis=0) + xhat * (g * xhat).mean(axis=0)) / s


# fault: divided by the variance, not by its root
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_root_missing(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_root_missing.gradient("x")
def batch_norm_root_missing_wrong(G, x, gamma, eps):
    v = x.var(axis=0) + eps
    xhat = (x - x.mean(axis=0)) / np.sqrt(v)
    g = G * gamma
    return (g - g.mean(axis=0) - xhat * (g * xhat).mean(axis=0)) / v


# fault: gamma is forgotten in the gradient of the input
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_gamma_forgotten(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_gamma_forgotten.gradient("x")
def batch_norm_gamma_forgotten_wrong(G, x, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    return (G - G.mean(axis=0) - xhat * (G * xhat).mean(axis=0)) / s


# fault: eps is left out of the backward
@claim(x="N D", eps="", where={"eps": "positive"})
def batch_norm_eps_forgotten(x, eps):
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_eps_forgotten.gradient("x")
def batch_norm_eps_forgotten_wrong(G, x, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    centred = x - x.mean(axis=0)
    return (G - G.mean(axis=0) - centred * (G * centred).mean(axis=0) / (s**2 - eps)) / s


# fault: the gradient of gamma uses the input, not the normalised input
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def batch_norm_gamma_of_input(x, gamma, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_gamma_of_input.gradient("gamma")
def batch_norm_gamma_of_input_wrong(G, x):
    return (G * x).sum(axis=0)


# fault: the gradient of beta is a mean
@claim(x="N D", beta="D", eps="", where={"eps": "positive"})
def batch_norm_beta_mean(x, beta, eps):
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps) + beta


@batch_norm_beta_mean.gradient("beta")
def batch_norm_beta_mean_wrong(G):
    return G.mean(axis=0)


# fault: layer norm with the means of batch norm
@claim(x="N D", eps="", where={"eps": "positive"})
def layer_norm_wrong_axis(x, eps):
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


@layer_norm_wrong_axis.gradient("x")
def layer_norm_wrong_axis_wrong(G, out, x, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    return (G - G.mean(axis=0) - out * (G * out).mean(axis=0)) / s


# fault: gamma enters after the means instead of before
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def layer_norm_gamma_late(x, gamma, eps):
    return gamma * (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)


@layer_norm_gamma_late.gradient("x")
def layer_norm_gamma_late_wrong(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    return gamma * (G - G.mean(axis=1, keepdims=True) - xhat * (G * xhat).mean(axis=1, keepdims=True)) / s


# fault: the norm of RMS normalisation is taken as a constant
@claim(x="N D", eps="", where={"eps": "positive"})
def rms_norm_constant(x, eps):
    return x / np.sqrt((x**2).mean(axis=1, keepdims=True) + eps)


@rms_norm_constant.gradient("x")
def rms_norm_constant_wrong(G, x, eps):
    return G / np.sqrt((x**2).mean(axis=1, keepdims=True) + eps)


# fault: spatial batch norm averages over the positions only, not over the batch
@claim(x="N C P", eps="", where={"eps": "positive"})
def spatial_norm_axes(x, eps):
    return (x - x.mean(axis=(0, 2), keepdims=True)) / np.sqrt(x.var(axis=(0, 2), keepdims=True) + eps)


@spatial_norm_axes.gradient("x")
def spatial_norm_axes_wrong(G, out, x, eps):
    s = np.sqrt(x.var(axis=(0, 2), keepdims=True) + eps)
    return (G - G.mean(axis=2, keepdims=True) - out * (G * out).mean(axis=2, keepdims=True)) / s


# fault: the projection on the tangent space is missing
@claim(x="N D", where={"x": "nonzero"})
def unit_rows_unprojected(x):
    return x / np.sqrt((x**2).sum(axis=1, keepdims=True))


@unit_rows_unprojected.gradient("x")
def unit_rows_unprojected_wrong(G, x):
    return G / np.sqrt((x**2).sum(axis=1, keepdims=True))


# fault: dropout without its mask
@claim(x="N M", mask="N M", p="", where={"mask": "binary", "p": "probability"})
def dropout_without_mask(x, mask, p):
    return x * mask / (1 - p)


@dropout_without_mask.gradient("x")
def dropout_without_mask_wrong(G, p):
    return G / (1 - p)


# fault: dropout without its scale
@claim(x="N M", mask="N M", p="", where={"mask": "binary", "p": "probability"})
def dropout_without_scale(x, mask, p):
    return x * mask / (1 - p)


@dropout_without_scale.gradient("x")
def dropout_without_scale_wrong(G, mask):
    return G * mask


# fault: the mean's 1/M is lost
@claim(x="N M")
def mean_without_divisor(x):
    return x.mean(axis=1)


@mean_without_divisor.gradient("x")
def mean_without_divisor_wrong(G, x):
    return np.broadcast_to(G[:, None], x.shape)


# fault: the mean is divided by the other size
@claim(x="N M")
def mean_wrong_divisor(x):
    return x.mean(axis=1)


@mean_wrong_divisor.gradient("x")
def mean_wrong_divisor_wrong(G, x):
    return np.broadcast_to(G[:, None], x.shape) / x.shape[0]


# fault: the cumulative sum is not reversed
@claim(x="N T")
def cumulative_sum_forward(x):
    return np.cumsum(x, axis=1)


@cumulative_sum_forward.gradient("x")
def cumulative_sum_forward_wrong(G):
    return np.cumsum(G, axis=1)


# fault: the maximum's gradient goes to the whole row
@claim(x="N M")
def maximum_to_all(x):
    return x.max(axis=1)


@maximum_to_all.gradient("x")
def maximum_to_all_wrong(G, x):
    return np.broadcast_to(G[:, None], x.shape)


# fault: repeated indices keep the last occurrence only
@claim(E="V D", i="T", where={"i": "index(V)"})
def embedding_overwritten(E, i):
    return E[i]


@embedding_overwritten.gradient("E")
def embedding_overwritten_wrong(G, E, i):
    dE = np.zeros_like(E)
    dE[i] = G
    return dE


# fault: `+=` with repeated indices adds once
@claim(E="V D", i="T", where={"i": "index(V)"})
def embedding_added_once(E, i):
    return E[i]


@embedding_added_once.gradient("E")
def embedding_added_once_wrong(G, E, i):
    dE = np.zeros_like(E)
    dE[i] += G
    return dE
