"""Gradient claims that people published: normalisation."""

import numpy as np

from verify import claim


# batch norm with the "missing" +mean(gY)mean(Y) term  [GH BVLC/caffe#4110, #3878 (term is identically 0)]
@claim(x="P D", gamma="D", beta="D")
def d02(x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    return out


@d02.gradient("x")
def d02_dx(G, x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    g = G * gamma
    dx = (g - g.mean(0) - xh * (g * xh).mean(0) + (g * xh).mean(0) * xh.mean(0)) / s
    return dx


# batch norm step by step, dmu without the var path  [GH pjreddie/darknet#29, AlexeyAB/darknet#4605 (reported as bugs; term vanishes)]
@claim(x="P D", gamma="D", beta="D")
def d04(x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    return out


@d04.gradient("x")
def d04_dx(G, x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    g = G * gamma
    n_ = x.shape[0]
    dvar = (g * (x - mu) * -0.5 * s**-3).sum(0)
    dmu = (-g / s).sum(0)
    dx = g / s + dvar * 2 * (x - mu) / n_ + dmu / n_
    return dx


# batch norm, +0.5 and no 1/n  [GH mlpack/mlpack#1327 (diff as reviewed)]
@claim(x="P D", gamma="D", beta="D")
def d07(x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    return out


@d07.gradient("x")
def d07_dx(G, x, gamma, beta):
    mu = x.mean(0)
    var = x.var(0)
    s = np.sqrt(var + 1e-3)
    xh = (x - mu) / s
    out = gamma * xh + beta
    g = G * gamma
    n_ = x.shape[0]
    v = (g * (x - mu)).sum(0) * s**-3 * 0.5
    dx = g / s + (x - mu) * v * 2 / n_ + (-g / s).sum(0) + v * (-2 * (x - mu)).mean(0) / n_
    return dx


# sum(batchnorm(x)) has zero gradient  [GH HomericIntelligence/Odyssey#2882 (read as a bug there)]
@claim(x="P D")
def d09(x):
    mu = x.mean(0)
    s = np.sqrt(x.var(0) + 1e-3)
    out = ((x - mu) / s).sum()
    return out


@d09.gradient("x")
def d09_dx(x):
    return np.zeros_like(x)


# cosine similarity  [pytorch cosine_similarity]
@claim(x="D", y="D")
def d12(x, y):
    nx = np.sqrt((x**2).sum())
    ny = np.sqrt((y**2).sum())
    out = (x * y).sum() / (nx * ny)
    return out


@d12.gradient("x")
def d12_dx(G, x, y):
    nx = np.sqrt((x**2).sum())
    ny = np.sqrt((y**2).sum())
    out = (x * y).sum() / (nx * ny)
    return G * (y / ny - out * x / nx) / nx


# dropout backward without the mask  [GH ddbourgin/numpy-ml#94; rohitg00/ai-engineering-from-scratch#17]
@claim(x="N M", mask="N M", p="", where={"mask": "binary", "p": "probability"})
def d14(x, mask, p):
    out = x * mask / (1 - p)
    return out


@d14.gradient("x")
def d14_dx(G, p):
    return G / (1 - p)
