"""Normalisation layers: every path through the mean and the variance."""

import numpy as np

from verify import claim

TITLE = "Normalisation"


# theorem: Batch normalisation, input
# statement: \bar x = \tfrac{1}{s} (g - \operatorname{mean}(g) - \hat x \operatorname{mean}(g \hat x)),\ g
#     = G \gamma
# source: Ioffe and Szegedy, Batch normalization (2015), section 3, simplified
# scope: all-shapes
@claim(x="N D", gamma="D", beta="D", eps="", where={"eps": "positive"})
def batch_norm(x, gamma, beta, eps):
    return gamma * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps) + beta


@batch_norm.gradient("x", "gamma", "beta")
def batch_norm_backward(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=0) + eps)
    xhat = (x - x.mean(axis=0)) / s
    g = G * gamma
    dx = (g - g.mean(axis=0) - xhat * (g * xhat).mean(axis=0)) / s
    return dx, (G * xhat).sum(axis=0), G.sum(axis=0)


# theorem: Batch normalisation, the published steps
# statement: \bar x = \bar{\hat x} / s + \bar v\, 2 (x - \mu) / N + \bar \mu / N
# source: Ioffe and Szegedy, Batch normalization (2015), section 3, the six equations
# scope: all-shapes
# note: the published mean step has a variance term that is always 0; leaving it out was reported as a bug,
#     wrongly.
@claim(x="N D", eps="", where={"eps": "positive"})
def batch_norm_steps(x, eps):
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)


@batch_norm_steps.gradient("x")
def batch_norm_steps_backward(G, x, eps):
    N = x.shape[0]
    centred = x - x.mean(axis=0)
    s = np.sqrt(x.var(axis=0) + eps)
    dvar = (G * centred).sum(axis=0) * -0.5 / s**3
    dmu = -(G / s).sum(axis=0) + dvar * (-2 * centred).mean(axis=0)
    return G / s + dvar * 2 * centred / N + dmu / N


# theorem: Sum of a batch-normalised column
# statement: L = \textstyle\sum_n \hat x_{nd} \implies \bar x = 0
# source: a corollary; `loss = out.sum()` therefore tests nothing about batch normalisation
# scope: all-shapes
@claim(x="N D", eps="", where={"eps": "positive"})
def batch_norm_sum(x, eps):
    return ((x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + eps)).sum()


@batch_norm_sum.gradient("x")
def batch_norm_sum_backward(x):
    return np.zeros_like(x)


# theorem: Batch normalisation with running statistics
# statement: y = \gamma (x - m) / \sqrt{v + \epsilon} + \beta \implies \bar x = G \gamma / \sqrt{v + \epsilon}
# source: Ioffe and Szegedy, Batch normalization (2015), algorithm 2
# scope: all-shapes
@claim(x="N D", gamma="D", beta="D", m="D", v="D", where={"v": "positive"})
def batch_norm_inference(x, gamma, beta, m, v):
    return gamma * (x - m) / np.sqrt(v) + beta


@batch_norm_inference.gradient("x", "gamma", "beta")
def batch_norm_inference_backward(G, x, gamma, m, v):
    s = np.sqrt(v)
    return G * gamma / s, (G * (x - m) / s).sum(axis=0), G.sum(axis=0)


# theorem: Layer normalisation
# statement: \bar x = \tfrac{1}{s} (g - \operatorname{mean}(g) - \hat x \operatorname{mean}(g \hat x))
#     \text{ in each row}
# source: Ba, Kiros, Hinton, Layer normalization (2016), section 3
# scope: all-shapes
@claim(x="N D", gamma="D", beta="D", eps="", where={"eps": "positive"})
def layer_norm(x, gamma, beta, eps):
    centred = x - x.mean(axis=1, keepdims=True)
    return gamma * centred / np.sqrt(x.var(axis=1, keepdims=True) + eps) + beta


@layer_norm.gradient("x", "gamma", "beta")
def layer_norm_backward(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=1, keepdims=True) + eps)
    xhat = (x - x.mean(axis=1, keepdims=True)) / s
    g = G * gamma
    dx = (g - g.mean(axis=1, keepdims=True) - xhat * (g * xhat).mean(axis=1, keepdims=True)) / s
    return dx, (G * xhat).sum(axis=0), G.sum(axis=0)


# theorem: Root-mean-square normalisation
# statement: \hat x = x / r,\ r^2 = \operatorname{mean}(x^2) + \epsilon \implies \bar x = \tfrac1r (g -
#     \hat x \operatorname{mean}(g \hat x))
# source: Zhang and Sennrich, Root mean square layer normalization (2019), equation 4
# scope: all-shapes
@claim(x="N D", gamma="D", eps="", where={"eps": "positive"})
def rms_norm(x, gamma, eps):
    return gamma * x / np.sqrt((x**2).mean(axis=1, keepdims=True) + eps)


@rms_norm.gradient("x", "gamma")
def rms_norm_backward(G, x, gamma, eps):
    r = np.sqrt((x**2).mean(axis=1, keepdims=True) + eps)
    xhat = x / r
    g = G * gamma
    return (g - xhat * (g * xhat).mean(axis=1, keepdims=True)) / r, (G * xhat).sum(axis=0)


# theorem: Spatial batch normalisation
# statement: \text{batch normalisation with means over } n, p, q \text{ for each channel } c
# source: Ioffe and Szegedy, Batch normalization (2015), section 3.2; CS231n assignment 2
# scope: all-shapes
@claim(x="N C P Q", gamma="C 1 1", eps="", where={"eps": "positive"})
def spatial_batch_norm(x, gamma, eps):
    centred = x - x.mean(axis=(0, 2, 3), keepdims=True)
    return gamma * centred / np.sqrt(x.var(axis=(0, 2, 3), keepdims=True) + eps)


@spatial_batch_norm.gradient("x", "gamma")
def spatial_batch_norm_backward(G, x, gamma, eps):
    axes = (0, 2, 3)
    s = np.sqrt(x.var(axis=axes, keepdims=True) + eps)
    xhat = (x - x.mean(axis=axes, keepdims=True)) / s
    g = G * gamma
    dx = (g - g.mean(axis=axes, keepdims=True) - xhat * (g * xhat).mean(axis=axes, keepdims=True)) / s
    return dx, (G * xhat).sum(axis=axes)[:, None, None]


# theorem: Group normalisation
# statement: \text{normalisation over the channels of a group and all positions, for each sample}
# source: Wu and He, Group normalization (2018), section 3.1
# scope: all-shapes
@claim(x="N K C P", gamma="K C 1", eps="", where={"eps": "positive"})
def group_norm(x, gamma, eps):
    centred = x - x.mean(axis=(2, 3), keepdims=True)
    return gamma * centred / np.sqrt(x.var(axis=(2, 3), keepdims=True) + eps)


@group_norm.gradient("x", "gamma")
def group_norm_backward(G, x, gamma, eps):
    s = np.sqrt(x.var(axis=(2, 3), keepdims=True) + eps)
    xhat = (x - x.mean(axis=(2, 3), keepdims=True)) / s
    g = G * gamma
    dx = (g - g.mean(axis=(2, 3), keepdims=True) - xhat * (g * xhat).mean(axis=(2, 3), keepdims=True)) / s
    return dx, (G * xhat).sum(axis=(0, 3))[:, :, None]


# theorem: Weight normalisation
# statement: w = \tfrac{g}{\lVert v \rVert} v \implies \bar v = \tfrac{g}{\lVert v \rVert} G - \tfrac{g (G
#     \cdot v)}{\lVert v \rVert^3} v
# source: Salimans and Kingma, Weight normalization (2016), equation 3
# scope: all-shapes
@claim(v="D", g="", where={"v": "nonzero"})
def weight_norm(v, g):
    return g * v / np.sqrt((v**2).sum())


@weight_norm.gradient("v", "g")
def weight_norm_backward(G, v, g):
    r = np.sqrt((v**2).sum())
    return g * G / r - g * (G @ v) * v / r**3, (G @ v) / r


# theorem: Projection of each row to the unit sphere
# statement: y = x / \lVert x \rVert \implies \bar x = (G - y (y \cdot G)) / \lVert x \rVert
# source: PyTorch functional.normalize; Schroff, Kalenichenko, Philbin, FaceNet (2015), section 3.1
# scope: all-shapes
@claim(x="N D", where={"x": "nonzero"})
def unit_rows(x):
    return x / np.sqrt((x**2).sum(axis=1, keepdims=True))


@unit_rows.gradient("x")
def unit_rows_backward(G, out, x):
    r = np.sqrt((x**2).sum(axis=1, keepdims=True))
    return (G - out * (out * G).sum(axis=1, keepdims=True)) / r


# theorem: Cosine similarity
# statement: c = x \cdot y / (\lVert x \rVert \lVert y \rVert) \implies \bar x = \tfrac{g}{\lVert x \rVert}
#     (y / \lVert y \rVert - c\, x / \lVert x \rVert)
# source: PyTorch cosine_similarity
# scope: all-shapes
@claim(x="D", y="D", where={"x": "nonzero", "y": "nonzero"})
def cosine_similarity(x, y):
    return (x @ y) / (np.sqrt((x**2).sum()) * np.sqrt((y**2).sum()))


@cosine_similarity.gradient("x", "y")
def cosine_similarity_backward(G, out, x, y):
    nx = np.sqrt((x**2).sum())
    ny = np.sqrt((y**2).sum())
    return G * (y / ny - out * x / nx) / nx, G * (x / nx - out * y / ny) / ny


# theorem: Dropout with a given mask
# statement: Y = X \odot M / (1 - p) \implies \bar X = G \odot M / (1 - p)
# source: Srivastava et al., Dropout (2014); CS231n assignment 2, inverted dropout
# scope: all-shapes
@claim(X="N M", mask="N M", p="", where={"mask": "binary", "p": "probability"})
def dropout(X, mask, p):
    return X * mask / (1 - p)


@dropout.gradient("X")
def dropout_backward(G, mask, p):
    return G * mask / (1 - p)
