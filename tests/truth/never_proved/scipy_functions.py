"""Functions of SciPy at points where terms have no value: nothing is proved of them there."""

from scipy import special

from verify import claim


# why: gamma's logarithm has a slope at negative numbers, too
@claim(x="N")
def log_gamma_of_any_number(x):
    return special.gammaln(x)


@log_gamma_of_any_number.gradient("x")
def log_gamma_of_any_number_wrong(G, x):
    return G * (special.digamma(x) + (x < 0))


# why: the same, where the forward needs no gamma
@claim(x="N")
def log_gamma_that_cancels(x):
    return special.gammaln(x) - special.gammaln(x) + x


@log_gamma_that_cancels.gradient("x")
def log_gamma_that_cancels_wrong(G, x):
    return G * (1 + (x < 0))
