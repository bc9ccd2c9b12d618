"""Right gradients with the constants of the normal distribution, which are square roots."""

import math

import numpy as np
from scipy.special import erf

from verify import claim


@claim(x="N")
def gelu(x):
    return 0.5 * x * (1 + erf(x / np.sqrt(2)))


@gelu.gradient("x")
def gelu_dx(G, x):
    return G * (0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi))


@claim(x="N")
def gelu2(x):
    return 0.5 * x * (1 + erf(x / math.sqrt(2.0)))


@gelu2.gradient("x")
def gelu2_dx(G, x):
    cdf = 0.5 * (1 + erf(x / 1.4142135623730951))
    pdf = 1 / math.sqrt(2 * math.pi) * np.exp(-0.5 * x * x)
    return G * (cdf + x * pdf)
