"""Faults that people make in activations and losses."""

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


# fault: the mean over all entries was differentiated as a mean over the batch
@claim(P="N M", Y="N M")
def mse_divided_by_batch(P, Y):
    return ((P - Y) ** 2).mean()


@mse_divided_by_batch.gradient("P")
def mse_divided_by_batch_wrong(P, Y):
    return 2 * (P - Y) / P.shape[0]


# fault: the factor 2 of the square is lost
@claim(P="N M", Y="N M")
def mse_without_two(P, Y):
    return ((P - Y) ** 2).sum()


@mse_without_two.gradient("P")
def mse_without_two_wrong(P, Y):
    return P - Y


# fault: the derivative of the residual by the prediction has the sign of that by the target
@claim(P="N M", Y="N M")
def mse_sign(P, Y):
    return ((Y - P) ** 2).sum()


@mse_sign.gradient("P")
def mse_sign_wrong(P, Y):
    return 2 * (Y - P)


# fault: Huber without the clip
@claim(p="N", y="N")
def huber_without_clip(p, y):
    r = np.abs(p - y)
    return np.where(r <= 1, 0.5 * r**2, r - 0.5).sum()


@huber_without_clip.gradient("p")
def huber_without_clip_wrong(p, y):
    return p - y


# fault: y - p for p - y
@claim(z="N", y="N", where={"y": "binary"})
def logistic_loss_sign(z, y):
    p = sigmoid(z)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


@logistic_loss_sign.gradient("z")
def logistic_loss_sign_wrong(z, y):
    return y - sigmoid(z)


# fault: the derivative by the logit multiplied once more by s(1 - s)
@claim(z="N", y="N", where={"y": "binary"})
def logistic_loss_sigmoid_twice(z, y):
    p = sigmoid(z)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()


@logistic_loss_sigmoid_twice.gradient("z")
def logistic_loss_sigmoid_twice_wrong(z, y):
    p = sigmoid(z)
    return (p - y) * p * (1 - p)


# fault: 1/N for a loss that is a sum
@claim(Z="N K", Y="N K", where={"Y": "one_hot"})
def cross_entropy_sum_averaged(Z, Y):
    return -(Y * np.log(softmax(Z))).sum()


@cross_entropy_sum_averaged.gradient("Z")
def cross_entropy_sum_averaged_wrong(Z, Y):
    return (softmax(Z) - Y) / Z.shape[0]


# fault: 1/N is applied twice
@claim(Z="N K", Y="N K", where={"Y": "one_hot"})
def cross_entropy_averaged_twice(Z, Y):
    return -(Y * np.log(softmax(Z))).sum() / Z.shape[0]


@cross_entropy_averaged_twice.gradient("Z")
def cross_entropy_averaged_twice_wrong(Z, Y):
    N = Z.shape[0]
    return (softmax(Z) - Y) / N / N


# fault: 1/N is missing
@claim(Z="N K", y="N", where={"y": "labels(K)"})
def cross_entropy_not_averaged(Z, y):
    N = Z.shape[0]
    return -np.log(softmax(Z)[np.arange(N), y]).sum() / N


@cross_entropy_not_averaged.gradient("Z")
def cross_entropy_not_averaged_wrong(Z, y):
    dZ = softmax(Z)
    dZ[np.arange(Z.shape[0]), y] -= 1
    return dZ


# fault: 1 is subtracted in the whole columns of the labels, not at the labels
@claim(Z="N K", y="N", where={"y": "labels(K)"})
def cross_entropy_label_columns(Z, y):
    return -np.log(softmax(Z)[np.arange(Z.shape[0]), y]).sum()


@cross_entropy_label_columns.gradient("Z")
def cross_entropy_label_columns_wrong(Z, y):
    dZ = softmax(Z)
    dZ[:, y] -= 1
    return dZ


# fault: p - y although the rows of Y do not sum to 1
@claim(Z="N K", Y="N K")
def cross_entropy_any_targets(Z, Y):
    return -(Y * np.log(softmax(Z))).sum()


@cross_entropy_any_targets.gradient("Z")
def cross_entropy_any_targets_wrong(Z, Y):
    return softmax(Z) - Y


# fault: the correct class gets no gradient in the hinge loss
@claim(S="N K", y="N", where={"y": "labels(K)"})
def hinge_without_correct_class(S, y):
    n = np.arange(S.shape[0])
    margins = np.maximum(0, S - S[n, y][:, None] + 1)
    margins[n, y] = 0
    return margins.sum()


@hinge_without_correct_class.gradient("S")
def hinge_without_correct_class_wrong(S, y):
    n = np.arange(S.shape[0])
    active = np.where(S - S[n, y][:, None] + 1 > 0, 1.0, 0.0)
    active[n, y] = 0
    return active


# fault: the correct class gets -1 whatever the number of violated margins
@claim(S="N K", y="N", where={"y": "labels(K)"})
def hinge_correct_class_once(S, y):
    n = np.arange(S.shape[0])
    margins = np.maximum(0, S - S[n, y][:, None] + 1)
    margins[n, y] = 0
    return margins.sum()


@hinge_correct_class_once.gradient("S")
def hinge_correct_class_once_wrong(S, y):
    n = np.arange(S.shape[0])
    active = np.where(S - S[n, y][:, None] + 1 > 0, 1.0, 0.0)
    active[n, y] = -1
    return active


# fault: the Kullback-Leibler divergence differentiated as if only the logarithm depended on p
@claim(p="N", q="N", where={"p": "positive", "q": "positive"})
def divergence_one_term(p, q):
    return (p * (np.log(p) - np.log(q))).sum()


@divergence_one_term.gradient("p")
def divergence_one_term_wrong(p, q):
    return np.log(p) - np.log(q)
