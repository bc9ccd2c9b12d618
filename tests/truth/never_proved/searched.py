"""Claims that must never be proved: each is wrong, or is no function of its arguments."""

import math

import numpy as np

from verify import claim


@claim(X="N M", b="M")
def bias_as_is(X, b):
    return X + b


@bias_as_is.gradient("b")
def bias_as_is_b(G):
    return G


@claim(x="N")
def total(x):
    return x.sum()


@total.gradient("x")
def total_x(G):
    return G


@claim(X="N M")
def identity(X):
    return X


@identity.gradient("X")
def identity_x(G, X):
    return G.T.reshape(X.shape)


@claim(W="H m", X="m n")
def product(W, X):
    return W @ X


@product.gradient("W")
def product_w(G, X):
    return G.T @ X.T


@claim(X="N N")
def centre(X):
    return X - X.mean(1)


@centre.gradient("X")
def centre_x(G):
    return G - G.mean(1, keepdims=True)


@claim(x="N")
def zeroed(x):
    return x * x


@zeroed.gradient("x")
def zeroed_x(G):
    G *= 0
    return G


@claim(x="N")
def shifted_in_place(x):
    x -= x.max()
    return x


@shifted_in_place.gradient("x")
def shifted_in_place_x(G):
    return G


@claim(x="N")
def root_of_square(x):
    return np.sqrt(x**2)


@root_of_square.gradient("x")
def root_of_square_x(G):
    return G


@claim(x="N")
def same(x):
    return x * 1


@same.gradient("x")
def same_x(G, x):
    return G * x / x


@claim(x="N")
def same_again(x):
    return x * 1


@same_again.gradient("x")
def same_again_x(G):
    return G * abs(G) / abs(G)


@claim(x="N")
def nowhere(x):
    return 1 / (x - x)


@nowhere.gradient("x")
def nowhere_x(G):
    return G


@claim(x="N")
def rounded_size(x):
    return x * (x.shape[0] / 3)


@rounded_size.gradient("x")
def rounded_size_x(G, x):
    return G * (x.shape[0] // 3)


@claim(x="N")
def rolled(x):
    return np.roll(x, 2)


@rolled.gradient("x")
def rolled_x(G):
    return G


@claim(x="N")
def scaled_argument(x):
    return np.exp(x / x.shape[0])


@scaled_argument.gradient("x")
def scaled_argument_x(G, x):
    return G * np.exp(x / 2) / 2


@claim(C="P D", y="T", where={"y": "index(P)"})
def embedding(C, y):
    return C[y]


@embedding.gradient("C")
def embedding_c(G, C, y):
    d = np.zeros_like(C)
    d[y] = G
    return d


@claim(x="N")
def special_size(x):
    return 3 * x if x.shape[0] == 3 else x


@special_size.gradient("x")
def special_size_x(G):
    return G


calls = []


@claim(x="N")
def counting(x):
    calls.append(1)
    return x * len(calls)


@counting.gradient("x")
def counting_x(G):
    return G


@claim(x="N")
def asks(x):
    return 2 * x if type(x) is np.ndarray else 3 * x


@asks.gradient("x")
def asks_x(G):
    return 3 * G


@claim(x="N")
def truncated(x):
    return x.astype(int) * 1.0


@truncated.gradient("x")
def truncated_x(G):
    return 0 * G


@claim(x="N")
def unwritten(x):
    return x * 1


@unwritten.gradient("x")
def unwritten_x(G, x):
    d = np.empty_like(x)
    d[1:] = G[1:]
    return d


@claim(x="N")
def integers(x):
    return x / 2


@integers.gradient("x")
def integers_x(G, x):
    d = np.zeros_like(np.arange(x.shape[0]))
    d[:] = G / 2
    return d


@claim(x="n", y="n", z="n")
def trap(x, y, z):
    return (
        x.sum() * y.sum() * z.sum()
        + 2 * (x * y * z).sum()
        - (x * y).sum() * z.sum()
        - (y * z).sum() * x.sum()
        - (z * x).sum() * y.sum()
    )


@trap.gradient("x")
def trap_x(x):
    return np.zeros_like(x)


@claim(x="N")
def random_mask(x):
    return x * (np.random.rand(*x.shape) > 0.5)


@random_mask.gradient("x")
def random_mask_x(G):
    return G


@claim(x="N")
def averaged(x):
    return x.sum()


@averaged.gradient("x")
def averaged_x(G, x):
    return G * np.ones_like(x) / x.size


@claim(x="N D")
def softmax_diagonal(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


@softmax_diagonal.gradient("x")
def softmax_diagonal_x(G, out):
    return G * out * (1 - out)


@claim(x="N")
def rectified(x):
    return np.maximum(x, 0)


@rectified.gradient("x")
def rectified_x(G, x):
    return G * (x < 0)


@claim(x="N")
def off_at_zero(x):
    return x * abs(x)


@off_at_zero.gradient("x")
def off_at_zero_x(G, x):
    return G * (2 * abs(x) + (x == 0))


@claim(x="N")
def undefined_at_zero(x):
    return x * abs(x)


@undefined_at_zero.gradient("x")
def undefined_at_zero_x(G, x):
    return G * 2 * x * x / abs(x)


@claim(x="N D")
def unbiased(x):
    return x.var(0, ddof=1)


@unbiased.gradient("x")
def unbiased_x(G, x):
    return G * 2 * (x - x.mean(0)) / x.shape[0]


@claim(A="n n", where={"A": "symmetric"})
def quadratic(A):
    return (A @ A).sum()


@quadratic.gradient("A")
def quadratic_a(A):
    return np.tril(A + A)


@claim(x="N")
def first(x):
    return x[0] * 1


@first.gradient("x")
def first_x(G, x):
    return G * np.ones_like(x)


@claim(x="N")
def cubed(x):
    return x**3


@cubed.gradient("x")
def cubed_x(G, x):
    return 3 * x**2 * G + 1e-3


@claim(X="N M")
def by_axis(X):
    return X.sum(0)


@by_axis.gradient("X")
def by_axis_x(G, X):
    return np.repeat(G, X.shape[0]).reshape(X.shape)


@claim(x="N")
def masked(x):
    return np.where(x > 0, x, 0)


@masked.gradient("x")
def masked_x(G, x):
    d = np.ones_like(x)
    d[x < -1] = 0
    return d * G


@claim(x="N", y="N")
def dotted(x, y):
    return x @ y


@dotted.gradient("x", "y")
def dotted_xy(G, x, y):
    return G * x, G * y


@claim(x="N")
def looped(x):
    out = np.zeros(x.shape)
    for i in range(len(x)):
        out[i] = x[: i + 1].sum()
    return out


@looped.gradient("x")
def looped_x(G):
    return np.cumsum(G)


@claim(x="N")
def widened(x):
    return np.tanh(x)


@widened.gradient("x")
def widened_x(G, out):
    return G * (1 - out)


@claim(X="n n", where={"X": "invertible"})
def inverse(X):
    return np.linalg.inv(X)


@inverse.gradient("X")
def inverse_x(G, out):
    return -out.T @ G.T @ out.T


@claim(x="N")
def math_module(x):
    return np.array([math.exp(v) for v in x])


@math_module.gradient("x")
def math_module_x(G, x):
    return G * np.exp(-x)


@claim(x="N")
def stateful_default(x, memory=[0]):  # noqa: B006
    memory[0] += 1
    return x * (1 if memory[0] < 5 else 2)


@stateful_default.gradient("x")
def stateful_default_x(G):
    return G


@claim(x="N")
def changes_out(x):
    return np.exp(x)


@changes_out.gradient("x")
def changes_out_x(G, out):
    out *= 0
    return G * out


@claim(x="N")
def none(x):
    return x * 2


@none.gradient("x")
def none_x(G):
    G * 2


@claim(x="")
def scalar(x):
    return x**2


@scalar.gradient("x")
def scalar_x(x):
    return np.array([2 * x])


@claim(x="N")
def huge_sizes(x):
    return x * (1 if x.shape[0] < 11 else 2)


@huge_sizes.gradient("x")
def huge_sizes_x(G):
    return G


@claim(x="N", mu="N")
def tiny(x, mu):
    return 1e-9 * ((x - mu) ** 2).sum()


@tiny.gradient("x")
def tiny_x(x, mu):
    return 1e-9 * (x - mu)


# the bias is wrong beside a gradient that is a thousand million times larger, and the constants are roundings
@claim(x="N", b="")
def small_beside_large(x, b):
    return np.sqrt(2) * 1e9 * x.sum() + np.sqrt(3) * b


@small_beside_large.gradient("x", "b")
def small_beside_large_x_b(x, b):
    return np.full(x.shape, np.sqrt(2) * 1e9), 1.9


# why: the constant of the backward is infinity, where the forward has two that a float64 holds
@claim(x="N")
def too_large(x):
    return 1e308 * x * 10


@too_large.gradient("x")
def too_large_wrong(G):
    return 1e309 * G


# why: infinity is no slope
@claim(x="N")
def infinite_slope(x):
    return 2 * x


@infinite_slope.gradient("x")
def infinite_slope_wrong(G):
    return 2 * G + 1e309
