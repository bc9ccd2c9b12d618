"""Faults that people make in losses."""

import numpy as np

from verify import claim


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


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


# fault: the logarithm of the base multiplies, where it divides
@claim(x="N", where={"x": "positive"})
def decibels_upside_down(x):
    return 10 * np.log10(x)


@decibels_upside_down.gradient("x")
def decibels_upside_down_wrong(G, x):
    return G * 10 * np.log(10) / x


# fault: degrees are taken for radians
@claim(x="N")
def degrees_as_radians(x):
    return np.sin(np.deg2rad(x))


@degrees_as_radians.gradient("x")
def degrees_as_radians_wrong(G, x):
    return G * np.cos(x * np.pi / 180) * np.pi / 360


# fault: the arguments of arctan2 are switched
@claim(y="N", x="N")
def angle_of_switched_arguments(y, x):
    return np.arctan2(y, x)


@angle_of_switched_arguments.gradient("y")
def angle_of_switched_arguments_wrong(G, y, x):
    return G * y / (x**2 + y**2)


# fault: 2 exp(x) - 1 is positive long before x is
@claim(x="N")
def threshold_at_another_place(x):
    return np.maximum(0, 2 * np.exp(x) - 1)


@threshold_at_another_place.gradient("x")
def threshold_at_another_place_wrong(G, x):
    return G * (x > 0) * 2 * np.exp(x)
