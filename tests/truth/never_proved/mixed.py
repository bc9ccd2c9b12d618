"""Claims that must never be proved: refuted, vacuous, unsupported or unknown are all acceptable verdicts."""

import numpy as np

from verify import claim


# why: the bias's gradient broadcasts, it does not have the bias's shape
@claim(X="N M", b="M")
def bias_is_cotangent(X, b):
    return X + b


@bias_is_cotangent.gradient("b")
def bias_is_cotangent_wrong(G):
    return G


# why: a scalar broadcasts to any shape
@claim(x="N")
def sum_is_scalar(x):
    return x.sum()


@sum_is_scalar.gradient("x")
def sum_is_scalar_wrong(G):
    return G


# why: right for shapes N 1 and 1 M only
@claim(X="N M")
def transposed_then_reshaped(X):
    return 1 * X


@transposed_then_reshaped.gradient("X")
def transposed_then_reshaped_wrong(G, X):
    return G.T.reshape(X.shape)


# why: right at sizes 1 only
@claim(W="H m", X="m n")
def product_with_transposed_cotangent(W, X):
    return W @ X


@product_with_transposed_cotangent.gradient("W")
def product_with_transposed_cotangent_wrong(G, X):
    return G.T @ X.T


# why: the forward itself fails unless X is square, and is not what was meant then
@claim(X="N M")
def row_mean_without_keepdims(X):
    return X - X.mean(1)


@row_mean_without_keepdims.gradient("X")
def row_mean_without_keepdims_wrong(G):
    return G - G.mean(0)


# why: the backward empties the cotangent in place, so that both sides could read 0
@claim(x="N M")
def cotangent_zeroed(x):
    return 1 * x


@cotangent_zeroed.gradient("x")
def cotangent_zeroed_wrong(G):
    G *= 0
    return G


# why: the forward shifts its input in place and returns it
@claim(x="N")
def input_shifted_in_place(x):
    x -= x.max()
    return x


@input_shifted_in_place.gradient("x")
def input_shifted_in_place_wrong(G):
    return G


# why: sqrt(x**2) is |x|
@claim(x="N")
def root_of_square(x):
    return np.sqrt(x**2)


@root_of_square.gradient("x")
def root_of_square_wrong(G):
    return G


# why: 0/0 at x = 0, where the forward has a derivative
@claim(x="N")
def input_cancelled(x):
    return 1 * x


@input_cancelled.gradient("x")
def input_cancelled_wrong(G, x):
    return G * x / x


# why: 0/0 at G = 0
@claim(x="N")
def cotangent_cancelled(x):
    return 1 * x


@cotangent_cancelled.gradient("x")
def cotangent_cancelled_wrong(G):
    return G * np.abs(G) / np.abs(G)


# why: the forward is defined nowhere
@claim(x="N")
def defined_nowhere(x):
    return 1 / (x - x)


@defined_nowhere.gradient("x")
def defined_nowhere_wrong(G, x):
    return 7 * G


# why: N // 3 is 0 for N = 1 and 2 only
@claim(x="N")
def floor_of_size(x):
    return x * (x.shape[0] // 3)


@floor_of_size.gradient("x")
def floor_of_size_wrong(x):
    return np.zeros_like(x)


# why: a shift by 2 is the identity for N = 1 and 2 only
@claim(x="N")
def roll_by_two(x):
    return np.roll(x, 2)


@roll_by_two.gradient("x")
def roll_by_two_wrong(G):
    return G


# why: N is 2 at one shape only
@claim(x="N")
def size_inside_function(x):
    return np.tanh(x / x.shape[0])


@size_inside_function.gradient("x")
def size_inside_function_wrong(G, x):
    return G * (1 - np.tanh(x / 2) ** 2) / 2


# why: an index may repeat
@claim(W="V D", y="N", where={"y": "labels(V)"})
def embedding_assigned(W, y):
    return W[y]


@embedding_assigned.gradient("W")
def embedding_assigned_wrong(G, W, y):
    dW = np.zeros_like(W)
    dW[y] = G
    return dW


# why: wrong at N = 3
@claim(x="N")
def branch_on_size(x):
    return 3 * x if x.shape[0] == 3 else x


@branch_on_size.gradient("x")
def branch_on_size_wrong(G):
    return G


calls = {"parity": 0, "third": 0}


# why: every second call returns something else
@claim(x="N")
def counts_calls(x):
    calls["parity"] += 1
    return x * (1 + calls["parity"] % 2)


@counts_calls.gradient("x")
def counts_calls_wrong(G):
    return G


# why: from the third call on it is another function
@claim(x="N")
def counts_to_three(x):
    calls["third"] += 1
    return x * (1 if calls["third"] < 3 else 2)


@counts_to_three.gradient("x")
def counts_to_three_wrong(G):
    return G


# why: on NumPy's own arrays it is 2 x
@claim(x="N")
def asks_for_ndarray(x):
    return 2 * x if isinstance(x, np.ndarray) else x


@asks_for_ndarray.gradient("x")
def asks_for_ndarray_wrong(G):
    return G


# why: a step function has derivative 0, not 1
@claim(x="N")
def truncated_to_integers(x):
    return x.astype(int)


@truncated_to_integers.gradient("x")
def truncated_to_integers_wrong(G):
    return G


# why: the entries that were never written may be anything
@claim(x="N")
def empty_read(x):
    out = np.empty(x.shape)
    out[1:] = x[1:]
    return out


@empty_read.gradient("x")
def empty_read_wrong(G):
    return G


# why: an integer array truncates what is written to it
@claim(x="N")
def integer_buffer_forward(x):
    out = np.zeros_like(np.arange(x.shape[0]))
    out[:] = x
    return out


@integer_buffer_forward.gradient("x")
def integer_buffer_forward_wrong(G):
    return G


# why: the gradient is truncated to integers
@claim(x="N M")
def integer_buffer_backward(x):
    return 1 * x


@integer_buffer_backward.gradient("x")
def integer_buffer_backward_wrong(G):
    dx = np.zeros(G.shape, dtype=int)
    dx[...] = G
    return dx
