"""Wrong gradients with the constants of the normal distribution."""

import numpy as np
from scipy.special import erf

from verify import claim


# the density is that of another variance
@claim(x="N")
def wrong(x):
    return 0.5 * x * (1 + erf(x / np.sqrt(2)))


@wrong.gradient("x")
def wrong_dx(G, x):
    return G * (0.5 * (1 + erf(x / np.sqrt(2))) + x * np.exp(-(x**2) / 2) / np.sqrt(np.pi))
