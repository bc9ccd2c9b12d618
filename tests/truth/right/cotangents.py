"""Right gradients whose functions call the cotangent what people call it."""

from verify import claim, from_cached


@claim(W="H m", X="m n")
def product(W, X):
    return W @ X


@product.gradient("W", "X")
def product_backward(dout, W, X):
    return dout @ X.T, W.T @ dout


@claim(x="N", w="N")
def dot(x, w):
    return x @ w


@dot.gradient("x")
def dot_dx(grad_output, w):
    return grad_output * w


@dot.gradient("w")
def dot_dw(upstream, x):
    return upstream * x


# two outputs: the cotangents come as a pair
@claim(x="N")
def both(x):
    return x**2, x.sum()


@both.gradient("x")
def both_dx(douts, x):
    return 2 * douts[0] * x + douts[1]


def scale(x, s):
    return s * x, (x, s)


def scale_backward(upstream, cache):
    x, s = cache
    return upstream * s, (upstream * x).sum()


from_cached(scale, scale_backward, x="N", s="")
