"""Right gradients, each with an operation or a rule that no built-in theorem needs."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from verify import claim

inv = np.linalg.inv


@dataclass(frozen=True)
class Layer:
    """A key of a table: its `__hash__` asks for the hash of a text, which is another one in each process."""

    name: str


SCALES = {Layer("first"): 2, Layer("second"): 3}


@cache
def scale(layer):
    return SCALES[layer]


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def squeezed(P, K):
    """The symmetric gradient of a Cholesky factor's argument, from the factor and what stands beside its tangent."""
    P = np.tril(P) - np.diag(np.diag(P)) / 2
    S = inv(K).T @ P @ inv(K)
    return (S + S.T) / 2


@claim(X="T H*D", V="T H*D", h="H")
def heads_split_from_one_axis(X, V, h):
    q = X.reshape(X.shape[0], h.shape[0], -1).transpose(1, 0, 2)
    v = V.reshape(V.shape[0], h.shape[0], -1).transpose(1, 0, 2)
    return (softmax(q @ q.transpose(0, 2, 1)) @ v).transpose(1, 0, 2).reshape(V.shape)


@heads_split_from_one_axis.gradient("V")
def heads_split_from_one_axis_backward(G, X, V, h):
    q = X.reshape(X.shape[0], h.shape[0], -1).transpose(1, 0, 2)
    g = G.reshape(V.shape[0], h.shape[0], -1).transpose(1, 0, 2)
    return (softmax(q @ q.transpose(0, 2, 1)).transpose(0, 2, 1) @ g).transpose(1, 0, 2).reshape(V.shape)


@claim(x="N C 4 6")
def average_of_reshaped_windows(x):
    return x.reshape(x.shape[0], x.shape[1], 2, 2, 3, 2).mean(axis=(3, 5))


@average_of_reshaped_windows.gradient("x")
def average_of_reshaped_windows_backward(G):
    return np.repeat(np.repeat(G, 2, axis=2), 2, axis=3) / 4


@claim(x="N 6")
def largest_of_reshaped_windows(x):
    return x.reshape(x.shape[0], 3, 2).max(axis=2)


@largest_of_reshaped_windows.gradient("x")
def largest_of_reshaped_windows_backward(G, out, x):
    y = x.reshape(x.shape[0], 3, 2)
    return ((y == out[:, :, None]) * G[:, :, None]).reshape(x.shape)


@claim(d="N K")
def mean_under_softmin(d):
    return (softmax(-d) * d).sum(1)


@mean_under_softmin.gradient("d")
def mean_under_softmin_backward(G, out, d):
    return G[:, None] * softmax(-d) * (1 - d + out[:, None])


@claim(a="N D", p="N D", n="N D", m="")
def triplet_loss(a, p, n, m):
    return np.maximum(0, ((a - p) ** 2).sum(1) - ((a - n) ** 2).sum(1) + m).sum()


@triplet_loss.gradient("a")
def triplet_loss_backward(a, p, n, m):
    active = ((a - p) ** 2).sum(1) - ((a - n) ** 2).sum(1) + m > 0
    return 2 * (n - p) * active[:, None]


@claim(s="D", where={"s": "positive"})
def squashed_capsule(s):
    n2 = (s**2).sum()
    return n2 / (1 + n2) * s / np.sqrt(n2)


@squashed_capsule.gradient("s")
def squashed_capsule_backward(G, s):
    n2 = (s**2).sum()
    n = np.sqrt(n2)
    return n / (1 + n2) * G + (1 - n2) / (1 + n2) ** 2 / n * (s @ G) * s


@claim(A="m n", S="n n", c="", where={"S": "positive_definite", "c": "positive"})
def inverse_of_a_definite_sum(A, S, c):
    return inv(A @ S @ A.T + c * np.eye(A.shape[0]))


@inverse_of_a_definite_sum.gradient("A")
def inverse_of_a_definite_sum_backward(G, out, A, S):
    return -out @ (G + G.T) @ out @ A @ S


@claim(K="n n", y="n", where={"K": "positive_definite"})
def gaussian_process_by_cholesky(K, y):
    L = np.linalg.cholesky((K + K.T) / 2)
    return y @ np.linalg.solve(L.T, np.linalg.solve(L, y)) / 2 + np.log(np.diag(L)).sum()


@gaussian_process_by_cholesky.gradient("K", "y")
def gaussian_process_by_cholesky_backward(K, y):
    a = inv(K) @ y
    return (inv(K) - np.outer(a, a)) / 2, a


@claim(A="n n", where={"A": "positive_definite"})
def cholesky_of_the_lower_triangle(A):
    return np.linalg.cholesky(A)


@cholesky_of_the_lower_triangle.gradient("A")
def cholesky_of_the_lower_triangle_backward(G, out):
    S = squeezed(out.T @ np.tril(G), out)
    return 2 * np.tril(S) - np.diag(np.diag(S))


@claim(X="N D", where={"X": "full_column_rank"})
def volume_of_columns(X):
    return np.log(np.linalg.det(X.T @ X))


@volume_of_columns.gradient("X")
def volume_of_columns_backward(X):
    return 2 * np.linalg.pinv(X).T


@claim(x="9", w="3")
def full_convolution(x, w):
    return np.convolve(x, w)


@full_convolution.gradient("x")
def full_convolution_backward(G, w):
    return np.correlate(G, w)


@claim(A="B m k", C="B k n")
def einsum_with_an_ellipsis(A, C):
    return np.einsum("...ij,...jk->...ik", A, C)


@einsum_with_an_ellipsis.gradient("A")
def einsum_with_an_ellipsis_backward(G, C):
    return np.einsum("...ik,...jk->...ij", G, C)


@claim(x="N M", y="K M")
def turned_and_appended(x, y):
    return np.rot90(np.append(x, y, axis=0))


@turned_and_appended.gradient("x", "y")
def turned_and_appended_backward(G, x):
    g = np.rot90(G, -1)
    return g[: x.shape[0]], g[x.shape[0] :]


@claim(x="N")
def log_of_cumulative_sums(x):
    return np.log(np.cumsum(np.exp(x)))


@log_of_cumulative_sums.gradient("x")
def log_of_cumulative_sums_backward(G, out, x):
    return np.exp(x) * np.cumsum((G * np.exp(-out))[::-1])[::-1]


@claim(x="N")
def hard_swish(x):
    return x * np.clip(x + 3, 0, 6) / 6


@hard_swish.gradient("x")
def hard_swish_backward(G, x):
    return G * np.where(x < -3, 0, np.where(x > 3, 1, (2 * x + 3) / 6))


@claim(A="n n", x="n")
def matrix_without_its_diagonal(A, x):
    B = A.copy()
    np.fill_diagonal(B, 0)
    return B @ x


@matrix_without_its_diagonal.gradient("A")
def matrix_without_its_diagonal_backward(G, x):
    dA = np.outer(G, x)
    np.fill_diagonal(dA, 0)
    return dA


@claim(p="N C", where={"p": "positive"})
def entropy_in_bits(p):
    return -(p * np.log2(p)).sum(1)


@entropy_in_bits.gradient("p")
def entropy_in_bits_backward(G, p):
    return -G[:, None] * (np.log2(p) + 1 / np.log(2))


@claim(x="N", y="N", where={"y": "positive"})
def powers_and_angles_by_constants(x, y):
    return 2.0**x + np.sin(np.deg2rad(x)) + np.cos(2 * np.pi * x) + 10 * np.log10(y)


@powers_and_angles_by_constants.gradient("x", "y")
def powers_and_angles_by_constants_backward(G, x, y):
    dx = np.log(2) * 2.0**x + np.cos(x * np.pi / 180) * np.pi / 180 - 2 * np.pi * np.sin(2 * np.pi * x)
    return G * dx, G * 10 / (np.log(10) * y)


@claim(y="N", x="N")
def angle(y, x):
    return np.arctan2(y, x)


@angle.gradient("y", "x")
def angle_backward(G, y, x):
    r = x**2 + y**2
    return G * x / r, -G * y / r


@claim(x="N", a="", where={"a": "positive"})
def celu_by_maximum_and_minimum(x, a):
    return np.maximum(0, x) + np.minimum(0, a * (np.exp(x / a) - 1))


@celu_by_maximum_and_minimum.gradient("x")
def celu_by_maximum_and_minimum_backward(G, x, a):
    return G * np.where(x > 0, 1, np.exp(x / a))


# what a run prints is ignored, arrays among it
@claim(x="n")
def prints_what_it_is_given(x):
    print("x is", x, "of shape", x.shape)
    return x * x


@prints_what_it_is_given.gradient("x")
def prints_what_it_is_given_gradient(G, x):
    print(G)
    return 2 * G * x


@claim(x="N")
def inverses_of_sine_and_cosine(x):
    return np.arcsin(np.tanh(x)) - np.arccos(x / 64)


@inverses_of_sine_and_cosine.gradient("x")
def inverses_of_sine_and_cosine_backward(G, x):
    return G * (np.sqrt(1 - np.tanh(x) ** 2) + 1 / np.sqrt(64**2 - x**2))


@claim(x="N")
def inverse_of_the_hyperbolic_cosine(x):
    return np.arccosh(2 + x**2)


@inverse_of_the_hyperbolic_cosine.gradient("x")
def inverse_of_the_hyperbolic_cosine_backward(G, x):
    return G * 2 * x / np.sqrt((2 + x**2) ** 2 - 1)


@claim(x="N", y="N")
def what_is_visibly_above_0(x, y):
    form = x**2 - x * y + y**2 - 2 * x + 3  # squares, completed, and 5/3
    return np.log(form) + np.sqrt(2 + np.sin(x) * np.cos(y)) / (np.tanh(y) + np.exp(x) + 1)


@what_is_visibly_above_0.gradient("x")
def what_is_visibly_above_0_backward(G, x, y):
    form = x**2 - x * y + y**2 - 2 * x + 3
    root, below = np.sqrt(2 + np.sin(x) * np.cos(y)), np.tanh(y) + np.exp(x) + 1
    return G * ((2 * x - y - 2) / form + np.cos(x) * np.cos(y) / (2 * root * below) - root * np.exp(x) / below**2)


@claim(x="N")
def scale_of_a_layer(x):
    return scale(Layer("second")) * x**2


@scale_of_a_layer.gradient("x")
def scale_of_a_layer_backward(G, x):
    return 2 * SCALES[Layer("second")] * G * x


@claim(K="n n", s="")
def evidence_by_the_noise(K, s):
    return np.linalg.slogdet(K + s * np.eye(K.shape[0]))[1]


@evidence_by_the_noise.gradient("s")
def evidence_by_the_noise_backward(K, s):
    return np.trace(np.linalg.inv(K + s * np.eye(K.shape[0])))


@claim(x="N")
def beyond_floats(x):
    return x**1100


@beyond_floats.gradient("x")
def beyond_floats_backward(G, x):
    return 1100 * x**1099 * G


# a kink is one however faint: below any tolerance on slopes
@claim(x="N")
def faint_hinge(x):
    return np.exp(-18.0) * np.sum(np.where(x >= 0, x, 0))


@faint_hinge.gradient("x")
def faint_hinge_backward(G, x):
    return G * np.exp(-18.0) * (x > 0)


@claim(x="N")
def faint_distance(x):
    return np.exp(-18.0) * np.sum(np.abs(x))


@faint_distance.gradient("x")
def faint_distance_backward(G, x):
    with np.errstate(all="ignore"):
        return G * np.exp(-18.0) * x / np.abs(x)
