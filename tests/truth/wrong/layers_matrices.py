"""Faults that people make in convolutions, matrix functions and whole models."""

import numpy as np

from verify import claim

inv = np.linalg.inv
det = np.linalg.det


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def convolve(X, W):
    """Valid correlation of X (N, C, T) with W (M, C, 3)."""
    T = X.shape[2] - 2
    return sum(np.einsum("nct,oc->not", X[:, :, k : k + T], W[:, :, k]) for k in range(3))


# fault: the flip of the kernel is missing in the full convolution
@claim(X="N C 5", W="M C 3")
def convolution_unflipped(X, W):
    return convolve(X, W)


@convolution_unflipped.gradient("X")
def convolution_unflipped_wrong(G, W):
    padded = np.pad(G, ((0, 0), (0, 0), (2, 2)))
    return sum(np.einsum("not,oc->nct", padded[:, :, k : k + 5], W[:, :, k]) for k in range(3))


# fault: the kernel's gradient is flipped
@claim(X="N C 5", W="M C 3")
def convolution_kernel_flipped(X, W):
    return convolve(X, W)


@convolution_kernel_flipped.gradient("W")
def convolution_kernel_flipped_wrong(G, X):
    return np.stack([np.einsum("not,nct->oc", G, X[:, :, k : k + 3]) for k in (2, 1, 0)], axis=2)


# fault: the windows overwrite where they should add
@claim(X="N C 5", W="M C 3")
def convolution_overwrites(X, W):
    return convolve(X, W)


@convolution_overwrites.gradient("X")
def convolution_overwrites_wrong(G, X, W):
    dX = np.zeros_like(X)
    for t in range(3):
        dX[:, :, t : t + 3] = np.einsum("no,ock->nck", G[:, :, t], W)
    return dX


# fault: the stride is forgotten in the backward
@claim(X="N C 7", W="M C 3")
def convolution_stride_forgotten(X, W):
    return sum(np.einsum("nct,oc->not", X[:, :, k : k + 5 : 2], W[:, :, k]) for k in range(3))


@convolution_stride_forgotten.gradient("X")
def convolution_stride_forgotten_wrong(G, X, W):
    dX = np.zeros_like(X)
    for k in range(3):
        dX[:, :, k : k + 3] += np.einsum("not,oc->nct", G, W[:, :, k])
    return dX


# fault: the padding is returned with the gradient
@claim(X="N C 4", W="M C 3")
def convolution_padding_kept(X, W):
    return convolve(np.pad(X, ((0, 0), (0, 0), (1, 1))), W)


@convolution_padding_kept.gradient("X")
def convolution_padding_kept_wrong(G, X, W):
    dX = np.zeros((X.shape[0], X.shape[1], X.shape[2] + 2))
    for k in range(3):
        dX[:, :, k : k + 4] += np.einsum("not,oc->nct", G, W[:, :, k])
    return dX


# fault: the padding is cut off on one side only
@claim(X="N C 4", W="M C 3")
def convolution_padding_one_side(X, W):
    return convolve(np.pad(X, ((0, 0), (0, 0), (1, 1))), W)


@convolution_padding_one_side.gradient("X")
def convolution_padding_one_side_wrong(G, X, W):
    dX = np.zeros((X.shape[0], X.shape[1], X.shape[2] + 2))
    for k in range(3):
        dX[:, :, k : k + 4] += np.einsum("not,oc->nct", G, W[:, :, k])
    return dX[:, :, 2:]


# fault: the convolution's bias gradient does not sum over the batch
@claim(X="N C P", b="C")
def convolution_bias_batch(X, b):
    return X + b[:, None]


@convolution_bias_batch.gradient("b")
def convolution_bias_batch_wrong(G):
    return G[0].sum(axis=1)


# fault: average pooling without its divisor
@claim(X="N C P 2")
def pooling_without_divisor(X):
    return X.mean(axis=3)


@pooling_without_divisor.gradient("X")
def pooling_without_divisor_wrong(G, X):
    return np.broadcast_to(G[..., None], X.shape)


# fault: max pooling shares the gradient among the window
@claim(X="N C P K")
def max_pooling_shared(X):
    return X.max(axis=3)


@max_pooling_shared.gradient("X")
def max_pooling_shared_wrong(G, X):
    return np.broadcast_to(G[..., None] / X.shape[3], X.shape)


# fault: the inverse is not transposed
@claim(A="n n", where={"A": "invertible"})
def inverse_untransposed(A):
    return inv(A)


@inverse_untransposed.gradient("A")
def inverse_untransposed_wrong(G, out):
    return -out @ G @ out


# fault: the sign of the inverse's derivative
@claim(A="n n", where={"A": "invertible"})
def inverse_sign(A):
    return inv(A)


@inverse_sign.gradient("A")
def inverse_sign_wrong(G, out):
    return out.T @ G @ out.T


# fault: the scalar rule -1/a^2, elementwise
@claim(A="n n", where={"A": "invertible"})
def inverse_elementwise(A):
    return inv(A)


@inverse_elementwise.gradient("A")
def inverse_elementwise_wrong(G, out):
    return -G * out**2


# fault: the system is solved with A, not with its transpose
@claim(A="n n", B="n m", where={"A": "invertible"})
def solve_untransposed(A, B):
    return np.linalg.solve(A, B)


@solve_untransposed.gradient("B")
def solve_untransposed_wrong(G, A):
    return np.linalg.solve(A, G)


# fault: the inverse for the inverse's transpose
@claim(A="n n", where={"A": "invertible"})
def log_determinant_untransposed(A):
    return np.log(np.abs(det(A)))


@log_determinant_untransposed.gradient("A")
def log_determinant_untransposed_wrong(A):
    return inv(A)


# fault: the determinant's factor is missing
@claim(A="n n", where={"A": "invertible"})
def determinant_factor_missing(A):
    return det(A)


@determinant_factor_missing.gradient("A")
def determinant_factor_missing_wrong(A):
    return inv(A).T


# fault: a scalar where a matrix belongs
@claim(X="n n", where={"X": "invertible"})
def trace_inverse_scalar(X):
    return np.trace(inv(X))


@trace_inverse_scalar.gradient("X")
def trace_inverse_scalar_wrong(X):
    return -(np.trace(inv(X)) ** 2)


# fault: 2 B x for a matrix that is not symmetric
@claim(x="n", B="n n")
def quadratic_form_symmetric_only(x, B):
    return x @ B @ x


@quadratic_form_symmetric_only.gradient("x")
def quadratic_form_symmetric_only_wrong(x, B):
    return 2 * B @ x


# fault: one of the two factors of X is held constant
@claim(X="m n", B="m m")
def trace_form_one_factor(X, B):
    return np.trace(X.T @ B @ X)


@trace_form_one_factor.gradient("X")
def trace_form_one_factor_wrong(X, B):
    return B @ X


# fault: the gradient of the norm is that of its square
@claim(A="m n", where={"A": "nonzero"})
def norm_as_square(A):
    return np.linalg.norm(A)


@norm_as_square.gradient("A")
def norm_as_square_wrong(G, A):
    return 2 * G * A


# fault: the derivative at the activation of the wrong layer
@claim(W1="M D", W2="K M", x="D 1")
def network_wrong_layer(W1, W2, x):
    return sigmoid(W2 @ sigmoid(W1 @ x))


@network_wrong_layer.gradient("W2")
def network_wrong_layer_wrong(G, out, W1, x):
    a1 = sigmoid(W1 @ x)
    return G * out * (1 - out) @ (a1 * (1 - a1)).T


# fault: the derivative of the hidden activation is missing
@claim(W1="M D", W2="K M", x="D 1")
def network_hidden_derivative(W1, W2, x):
    return W2 @ sigmoid(W1 @ x)


@network_hidden_derivative.gradient("W1")
def network_hidden_derivative_wrong(G, W2, x):
    return W2.T @ G @ x.T


# fault: the skip connection's gradient is dropped
@claim(X="N D", W="D D")
def residual_skip_dropped(X, W):
    return X + np.tanh(X @ W)


@residual_skip_dropped.gradient("X")
def residual_skip_dropped_wrong(G, X, W):
    return (G * (1 - np.tanh(X @ W) ** 2)) @ W.T


# fault: the sign of the residual
@claim(X="N D", w="D", y="N")
def least_squares_sign(X, w, y):
    return ((X @ w - y) ** 2).sum()


@least_squares_sign.gradient("w")
def least_squares_sign_wrong(X, w, y):
    return 2 * X.T @ (y - X @ w)


# fault: the penalty's factor 2 is missing
@claim(X="N D", w="D", y="N", lam="")
def ridge_penalty_halved(X, w, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * (w @ w)


@ridge_penalty_halved.gradient("w")
def ridge_penalty_halved_wrong(X, w, y, lam):
    return 2 * X.T @ (X @ w - y) + lam * w


# fault: the weight decay is divided by the batch size with the data term
@claim(X="N D", W="D K", Y="N K", lam="", where={"Y": "one_hot"})
def weight_decay_averaged(X, W, Y, lam):
    return -(Y * np.log(softmax(X @ W))).sum() / X.shape[0] + lam * (W**2).sum()


@weight_decay_averaged.gradient("W")
def weight_decay_averaged_wrong(X, W, Y, lam):
    return (X.T @ (softmax(X @ W) - Y) + 2 * lam * W) / X.shape[0]


# fault: the weights are applied once, the mask squared away
@claim(M="m n", U="m k", V="n k", w="m n")
def factorisation_weight_squared(M, U, V, w):
    return 0.5 * (w * (M - U @ V.T) ** 2).sum()


@factorisation_weight_squared.gradient("U")
def factorisation_weight_squared_wrong(M, U, V, w):
    return -(w**2 * (M - U @ V.T)) @ V


# fault: the gradient of the other factor
@claim(M="m n", U="m k", V="n k")
def factorisation_swapped(M, U, V):
    return 0.5 * ((M - U @ V.T) ** 2).sum()


@factorisation_swapped.gradient("U", "V")
def factorisation_swapped_wrong(M, U, V):
    E = M - U @ V.T
    return -E.T @ U, -E @ V


# fault: the quotient rule without the derivative of the denominator
@claim(A="n n", x="n", where={"A": "symmetric", "x": "nonzero"})
def rayleigh_numerator_only(A, x):
    return (x @ A @ x) / (x @ x)


@rayleigh_numerator_only.gradient("x")
def rayleigh_numerator_only_wrong(A, x):
    return 2 * A @ x / (x @ x)


# fault: the adapter's scale is missing in one factor
@claim(X="N D", A="D r", B="r M", s="")
def lora_scale_missing(X, A, B, s):
    return s * (X @ A) @ B


@lora_scale_missing.gradient("A", "B")
def lora_scale_missing_wrong(G, X, A, B, s):
    return X.T @ G @ B.T, s * (X @ A).T @ G
