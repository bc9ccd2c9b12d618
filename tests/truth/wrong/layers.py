"""Faults that people make in activations."""

import numpy as np

from verify import claim


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# fault: the mask of relu is that of the cotangent
@claim(x="N M")
def relu_mask_of_cotangent(x):
    return np.maximum(x, 0)


@relu_mask_of_cotangent.gradient("x")
def relu_mask_of_cotangent_wrong(G):
    return G * (G > 0)


# fault: the mask of relu is missing
@claim(x="N M")
def relu_without_mask(x):
    return np.maximum(x, 0)


@relu_without_mask.gradient("x")
def relu_without_mask_wrong(G):
    return G


# fault: the slope replaces the cotangent on the negative side
@claim(x="N M", a="")
def leaky_relu_forgets_cotangent(x, a):
    return np.where(x > 0, x, a * x)


@leaky_relu_forgets_cotangent.gradient("x")
def leaky_relu_forgets_cotangent_wrong(G, x, a):
    return np.where(x > 0, G, a)


# fault: the derivative of the sigmoid taken at its value
@claim(x="N M")
def sigmoid_at_activation(x):
    return sigmoid(x)


@sigmoid_at_activation.gradient("x")
def sigmoid_at_activation_wrong(G, out):
    return G * sigmoid(out) * (1 - sigmoid(out))


# fault: s(1 - s) with the input for s
@claim(x="N M")
def sigmoid_at_input(x):
    return sigmoid(x)


@sigmoid_at_input.gradient("x")
def sigmoid_at_input_wrong(G, x):
    return G * x * (1 - x)


# fault: the square of tanh is missing
@claim(x="N M")
def tanh_without_square(x):
    return np.tanh(x)


@tanh_without_square.gradient("x")
def tanh_without_square_wrong(G, out):
    return G * (1 - out)


# fault: the derivative of tanh taken at its value
@claim(x="N M")
def tanh_at_activation(x):
    return np.tanh(x)


@tanh_at_activation.gradient("x")
def tanh_at_activation_wrong(G, out):
    return G * (1 - np.tanh(out) ** 2)


# fault: the product rule of swish keeps one term
@claim(x="N")
def swish_one_term(x):
    return x * sigmoid(x)


@swish_one_term.gradient("x")
def swish_one_term_wrong(G, x):
    return G * sigmoid(x)


# fault: the inner derivative of GELU is missing
@claim(x="N", c="", a="")
def gelu_without_inner(x, c, a):
    return 0.5 * x * (1 + np.tanh(c * (x + a * x**3)))


@gelu_without_inner.gradient("x")
def gelu_without_inner_wrong(G, x, c, a):
    t = np.tanh(c * (x + a * x**3))
    return 0.5 * G * (1 + t + x * (1 - t**2))


# fault: the exponential is taken of both pieces of ELU
@claim(x="N", a="")
def elu_both_pieces(x, a):
    return np.where(x > 0, x, a * (np.exp(x) - 1))


@elu_both_pieces.gradient("x")
def elu_both_pieces_wrong(G, x, a):
    return G * a * np.exp(x)


# fault: the gate's gradient goes to the wrong half
@claim(A="N M", B="N M")
def glu_halves_swapped(A, B):
    return A * sigmoid(B)


@glu_halves_swapped.gradient("A", "B")
def glu_halves_swapped_wrong(G, A, B):
    s = sigmoid(B)
    return G * A * s * (1 - s), G * s


# fault: the diagonal of the softmax Jacobian only
@claim(x="N K")
def softmax_diagonal_only(x):
    return softmax(x)


@softmax_diagonal_only.gradient("x")
def softmax_diagonal_only_wrong(G, out):
    return G * out * (1 - out)


# fault: the softmax correction sums G without the weights
@claim(x="N K")
def softmax_unweighted_sum(x):
    return softmax(x)


@softmax_unweighted_sum.gradient("x")
def softmax_unweighted_sum_wrong(G, out):
    return out * (G - G.sum(axis=1, keepdims=True))


# fault: the softmax correction sums over the batch
@claim(x="N K")
def softmax_wrong_axis(x):
    return softmax(x)


@softmax_wrong_axis.gradient("x")
def softmax_wrong_axis_wrong(G, out):
    return out * (G - (G * out).sum(axis=0, keepdims=True))


# fault: the mean for the sum in the softmax correction
@claim(x="N K")
def softmax_mean_for_sum(x):
    return softmax(x)


@softmax_mean_for_sum.gradient("x")
def softmax_mean_for_sum_wrong(G, out):
    return out * (G - (G * out).mean(axis=1, keepdims=True))


# fault: the softmax Jacobian built from the input
@claim(x="K")
def softmax_jacobian_of_input(x):
    return softmax(x)


@softmax_jacobian_of_input.gradient("x")
def softmax_jacobian_of_input_wrong(G, out, x):
    return (np.diag(out) - np.outer(out, x)).T @ G


# fault: the temperature is forgotten
@claim(x="N K", tau="", where={"tau": "positive"})
def softmax_temperature_forgotten(x, tau):
    return softmax(x / tau)


@softmax_temperature_forgotten.gradient("x")
def softmax_temperature_forgotten_wrong(G, out):
    return out * (G - (G * out).sum(axis=1, keepdims=True))


# fault: log-softmax adds the softmax instead of subtracting it times the sum of G
@claim(x="N K")
def log_softmax_sign(x):
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


@log_softmax_sign.gradient("x")
def log_softmax_sign_wrong(G, out):
    return G + np.exp(out)


# fault: log-softmax subtracts the softmax without the sum of G
@claim(x="N K")
def log_softmax_without_sum(x):
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


@log_softmax_without_sum.gradient("x")
def log_softmax_without_sum_wrong(G, out):
    return G - np.exp(out)


# fault: log-sum-exp keeps the exponentials unnormalised
@claim(x="N K")
def log_sum_exp_unnormalised(x):
    return np.log(np.exp(x).sum(axis=1))


@log_sum_exp_unnormalised.gradient("x")
def log_sum_exp_unnormalised_wrong(G, x):
    return G[:, None] * np.exp(x)
