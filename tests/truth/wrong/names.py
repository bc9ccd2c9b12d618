"""Wrong claims whose names are those that a pasted witness would give to its own helpers."""

import numpy as np

from verify import claim, from_cached, from_loss


@claim(step="N", moved="N", out="")
def loss(step, moved, out):
    return np.sum(step * moved) * out


@loss.gradient("step", "moved", "out")
def gradients(step, moved, out):
    return moved * out, 2 * step * out, np.sum(step * moved)


def loss_at(rest, cache):
    return np.sum(rest**2 * cache), 2 * rest


from_loss(loss_at, wrt="rest", rest="N", cache="N")


def step_forward(loss, gradients):
    return loss * gradients, (loss, gradients)


def step_backward(dout, cache):
    return {"loss": dout * cache[1], "dgradients": dout}


from_cached(step_forward, step_backward, loss="N", gradients="N")


# wrong: twice; the cotangent is the first argument, and G is the input of that name
@claim(G="H n", X="m n")
def backward_of_product(G, X):
    return G @ X.T


@backward_of_product.gradient("X")
def backward_of_product_dX(dout, G):
    return dout.T @ (G + G)


# wrong: the part of the derivative that comes with the slope's own is missing
@claim(G="n", x="n")
def backward_of_tanh(G, x):
    return G * (1 - np.tanh(x) ** 2)


@backward_of_tanh.gradient("x")
def backward_of_tanh_dx(H, G, x):
    return -2 * H * G * np.tanh(x)


# wrong: no gradient, twice; the functions have one name, as where nobody uses it
@claim(X="n n")
def trace(X):
    return np.trace(X)


@trace.gradient("X")
def _(X):
    return 0 * X


@claim(X="n m")
def square_of_sum(X):
    return X.sum() ** 2


@square_of_sum.gradient("X")
def _(G, X):
    return G * np.ones_like(X)
