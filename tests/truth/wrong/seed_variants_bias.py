"""False variants of the row convention, of the bias and of the neuron."""

import numpy as np

from verify import claim


# fault: the column convention on the row convention
@claim(X="n m", W="m H")
def row_weight_as_column(X, W):
    return X @ W


@row_weight_as_column.gradient("W")
def row_weight_as_column_wrong(G, X):
    return G @ X.T


# fault: dW transposed
@claim(X="n m", W="m H")
def row_result_transposed(X, W):
    return X @ W


@row_result_transposed.gradient("W")
def row_result_transposed_wrong(G, X):
    return G.T @ X


# fault: dX without the transpose of W
@claim(X="n m", W="m H")
def row_input_missing_transpose(X, W):
    return X @ W


@row_input_missing_transpose.gradient("X")
def row_input_missing_transpose_wrong(G, W):
    return G @ W


# fault: dX transposed
@claim(X="n m", W="m H")
def row_input_result_transposed(X, W):
    return X @ W


@row_input_result_transposed.gradient("X")
def row_input_result_transposed_wrong(G, W):
    return W @ G.T


# fault: the mean over the batch
@claim(X="n m", W="m H")
def row_averaged(X, W):
    return X @ W


@row_averaged.gradient("W")
def row_averaged_wrong(G, X):
    return X.T @ G / X.shape[0]


# fault: the gradient of the other factor
@claim(X="n m", W="m H")
def row_input_as_weight(X, W):
    return X @ W


@row_input_as_weight.gradient("X")
def row_input_as_weight_wrong(G, X):
    return X @ (X.T @ X) * G.sum()


# fault: db is G, which broadcasts
@claim(W="H m", X="m n", b="H 1")
def bias_cotangent(W, X, b):
    return W @ X + b


@bias_cotangent.gradient("b")
def bias_cotangent_wrong(G):
    return G


# fault: db is the mean
@claim(W="H m", X="m n", b="H 1")
def bias_mean(W, X, b):
    return W @ X + b


@bias_mean.gradient("b")
def bias_mean_wrong(G):
    return G.mean(axis=1, keepdims=True)


# fault: db sums over the wrong axis
@claim(W="H m", X="m n", b="H 1")
def bias_wrong_axis(W, X, b):
    return W @ X + b


@bias_wrong_axis.gradient("b")
def bias_wrong_axis_wrong(G):
    return G.sum(axis=0, keepdims=True)


# fault: db loses its second axis
@claim(W="H m", X="m n", b="H 1")
def bias_axis_lost(W, X, b):
    return W @ X + b


@bias_axis_lost.gradient("b")
def bias_axis_lost_wrong(G):
    return G.sum(axis=1)


# fault: db is the sum of everything
@claim(W="H m", X="m n", b="H 1")
def bias_total(W, X, b):
    return W @ X + b


@bias_total.gradient("b")
def bias_total_wrong(G, b):
    return np.broadcast_to(G.sum(), b.shape)


# fault: db is the number of columns: G ignored
@claim(W="H m", X="m n", b="H 1")
def bias_ones(W, X, b):
    return W @ X + b


@bias_ones.gradient("b")
def bias_ones_wrong(b, X):
    return X.shape[1] * np.ones_like(b)


# fault: db sums over the features
@claim(X="N D", W="D M", b="M")
def bias_row_wrong_axis(X, W, b):
    return X @ W + b


@bias_row_wrong_axis.gradient("b")
def bias_row_wrong_axis_wrong(G):
    return G.sum(axis=1)


# fault: db keeps the batch axis
@claim(X="N D", W="D M", b="M")
def bias_row_keepdims(X, W, b):
    return X @ W + b


@bias_row_keepdims.gradient("b")
def bias_row_keepdims_wrong(G):
    return G.sum(axis=0, keepdims=True)


# fault: db of the first sample only
@claim(X="N D", W="D M", b="M")
def bias_row_first(X, W, b):
    return X @ W + b


@bias_row_first.gradient("b")
def bias_row_first_wrong(G):
    return G[0]


# fault: the mask of relu is missing
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_missing(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_missing.gradient("W")
def neuron_mask_missing_wrong(G, X):
    return G @ X.T


# fault: the mask forgets the bias
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_without_bias(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_without_bias.gradient("W")
def neuron_mask_without_bias_wrong(G, W, X):
    return (G * (W @ X > 0)) @ X.T


# fault: relu is applied to the cotangent
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_of_cotangent(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_of_cotangent.gradient("W")
def neuron_mask_of_cotangent_wrong(G, X):
    return np.maximum(G, 0) @ X.T


# fault: the mask is that of the input
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_of_input(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_of_input.gradient("X")
def neuron_mask_of_input_wrong(G, W, X):
    return (W.T @ G) * (X > 0)


# fault: the mask lets the wrong side through
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_inverted(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_inverted.gradient("W")
def neuron_mask_inverted_wrong(G, W, X, b):
    return (G * (W @ X + b < 0)) @ X.T


# fault: the bias gradient lacks the mask
@claim(W="H m", X="m n", b="H 1")
def neuron_bias_unmasked(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_bias_unmasked.gradient("b")
def neuron_bias_unmasked_wrong(G):
    return G.sum(axis=1, keepdims=True)


# fault: the activation takes the place of its derivative
@claim(W="H m", X="m n", b="H 1")
def neuron_value_for_mask(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_value_for_mask.gradient("W")
def neuron_value_for_mask_wrong(G, out, X):
    return (G * out) @ X.T


# fault: the mask of the first column is used for all
@claim(W="H m", X="m n", b="H 1")
def neuron_mask_of_first_column(W, X, b):
    return np.maximum(W @ X + b, 0)


@neuron_mask_of_first_column.gradient("W")
def neuron_mask_of_first_column_wrong(G, W, X, b):
    return (G * (W @ X + b > 0)[:, :1]) @ X.T
