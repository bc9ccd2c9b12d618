"""Right gradients whose functions call the cotangent what people call it."""

import numpy as np

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


# a backward is a forward again: it takes G, and what it is differentiated by has a cotangent of another name
@claim(W="H m", X="m n")
def dense(W, X):
    return np.tanh(W @ X)


@claim(G="H n", W="H m", X="m n")
@dense.gradient("W")
def dense_dW(G, W, X):
    return (G * (1 - np.tanh(W @ X) ** 2)) @ X.T


@dense_dW.gradient("G")
def dense_dW_dG(H, W, X):
    return (H @ X) * (1 - np.tanh(W @ X) ** 2)


@dense_dW.gradient("X")
def dense_dW_dX(dout, G, W, X):
    t = np.tanh(W @ X)
    slope = 1 - t**2
    return dout.T @ (G * slope) + W.T @ ((dout @ X) * G * (-2 * t * slope))


# two outputs, two cotangents, and inputs that are called like them
@claim(G0="N", G1="N", x="N")
def two(G0, G1, x):
    return G0 * x, G1 * x**2


@two.gradient("x")
def two_dx(dout, G0, G1, x):
    return dout[0] * G0 + 2 * dout[1] * G1 * x
