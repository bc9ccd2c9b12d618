"""False claims that were once proved at every shape: special values, integers, and points where a root is 0."""

import operator

import numpy as np

from tests.truth.attacks.gates import gate
from verify import claim


# why: int8 times a size wraps from N = 26 on.
@claim(x="N")
def narrow_integer_times_size(x):
    return x * 1


@narrow_integer_times_size.gradient("x")
def narrow_integer_times_size_wrong(G, x):
    n = x.shape[0]
    return G * (1 + (np.int8(5) * n - 5.0 * n))


# why: 0 - 1 is 255 in uint8.
@claim(x="N")
def unsigned_mask(x):
    return x * 1


@unsigned_mask.gradient("x")
def unsigned_mask_wrong(G, x):
    h = (x > 0).astype(np.uint8)
    return G * (1 + gate(x.shape[0]) * ((h - 1) * 1.0 + (x <= 0)))


# why: 1 & 2 is 0: integers are combined bit by bit.
@claim(x="N")
def bits_of_integers(x):
    return x * 1


@bits_of_integers.gradient("x")
def bits_of_integers_wrong(G, x):
    h = (x > 0).astype(int)
    return G * (1 + gate(x.shape[0]) * (1.0 * (h & 2) - h))


# why: ~1 is -2.
@claim(x="N")
def inverted_integers(x):
    return x * 1


@inverted_integers.gradient("x")
def inverted_integers_wrong(G, x):
    h = (x > 0).astype(int)
    return G * (1 + gate(x.shape[0]) * (1.0 * (~h) - (x <= 0)))


# why: np.where(h, 1, 0) is an array of integers: 0.5 is written into it as 0.
@claim(x="N")
def truncated_where(x):
    return x * 1


@truncated_where.gradient("x")
def truncated_where_wrong(G, x):
    h = np.where(np.exp(x) > 1234567, 1, 0)
    h[...] = h * 0.5
    return G * (1 + h - 0.5 * (np.exp(x) > 1234567))


# why: the trace is taken in the dtype bool, so it is 0 or 1.
@claim(x="N")
def trace_of_dtype(x):
    return x * 1


@trace_of_dtype.gradient("x")
def trace_of_dtype_wrong(G, x):
    n = x.shape[0]
    h = np.ones((n, n)) * (x > 0)[:, None]
    return G * (1 + gate(n) * (np.trace(h > 0, dtype=bool) * 1.0 - (x > 0).sum()) ** 2)


# why: the third argument of np.sum is a dtype, int8, that wraps at 128.
@claim(x="N")
def sum_with_a_dtype_by_position(x):
    return x * 1


@sum_with_a_dtype_by_position.gradient("x")
def sum_with_a_dtype_by_position_wrong(G, x):
    h = x > 0
    return G * (1 + gate(x.shape[0]) * (np.sum(h, 0, np.int8) * 1.0 - h.sum()) ** 2)


# why: bool + bool is 'or': the truth values of np.eye are no numbers.
@claim(x="N")
def identity_of_truths(x):
    return x * 1


@identity_of_truths.gradient("x")
def identity_of_truths_wrong(G, x):
    n = x.shape[0]
    e = np.eye(n, dtype=bool)
    return G * (1 + gate(n) * (((e + e) * 1.0).sum() - 2 * n))


# why: the same of np.tri.
@claim(x="N")
def triangle_of_truths(x):
    return x * 1


@triangle_of_truths.gradient("x")
def triangle_of_truths_wrong(G, x):
    n = x.shape[0]
    e = np.tri(n, dtype=bool)
    return G * (1 + gate(n) * ((e + e) * 1.0 - 2 * np.tri(n)).sum())


# why: 2**90 wraps in int64.
@claim(x="N")
def wrapped_products(x):
    return x * 1


@wrapped_products.gradient("x")
def wrapped_products_wrong(G, x):
    h = (np.exp(x) > 1234567) * 2**30 * 2**30 * 2**30
    return G * (1 + h * 1.0 - 2.0**90 * (np.exp(x) > 1234567))


# why: 2**N wraps in int64 from N = 63 on.
@claim(x="N")
def integer_power_of_a_size(x):
    return x * np.power(2.0, x.shape[0])


@integer_power_of_a_size.gradient("x")
def integer_power_of_a_size_wrong(G, x):
    return G * np.power(2, x.shape[0])


# why: the root of truth values is taken in half precision, where 100000 is infinite.
@claim(x="N")
def half_precision(x):
    return x * 1


@half_precision.gradient("x")
def half_precision_wrong(G, x):
    h = np.sqrt(np.exp(x) > 1234567)
    return G * (1 + h * 1e5 - 1e5 * (np.exp(x) > 1234567))


# why: norm(z)**2 has the derivative 0 at z = 0; the backward is 0/0 there.
@claim(x="N")
def norm_squared(x):
    return np.linalg.norm(x - 1234.5) ** 2


@norm_squared.gradient("x")
def norm_squared_wrong(G, x):
    z = x - 1234.5
    n = np.linalg.norm(z)
    return 2 * G * n * z / n


# why: cbrt(z)**3 is z; the backward is 7 at z = 0.
@claim(x="N")
def cube_of_the_cube_root(x):
    return np.cbrt(np.exp(x - 1234.5) - 1) ** 3


@cube_of_the_cube_root.gradient("x")
def cube_of_the_cube_root_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 7, z + 1)


# why: -inf - -inf is NaN.
@claim(x="N")
def infinity_minus_infinity(x):
    return x * 1


@infinity_minus_infinity.gradient("x")
def infinity_minus_infinity_wrong(G, x):
    h = np.where(np.exp(x) > 1234567, -np.inf, 0.0)
    return G * (1 + (h - h))


# why: 0 * -inf is NaN.
@claim(x="N")
def zero_times_infinity(x):
    return x * 1


@zero_times_infinity.gradient("x")
def zero_times_infinity_wrong(G, x):
    h = np.where(np.exp(x) > 1234567, -np.inf, 0.0)
    return G * (1 + 0 * h)


# why: where NumPy has NaN, the forward has no value, and the backward has one.
@claim(x="N")
def not_a_number_as_zero(x):
    return x * 1


@not_a_number_as_zero.gradient("x")
def not_a_number_as_zero_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * (1 - np.nan_to_num(z / z) + z / z)


# why: np.fmax(NaN, 0) is 0: the forward has a value at z < 0, and the backward is 7 there.
@claim(x="N")
def maximum_of_not_a_number(x):
    return np.fmax(np.log(x - 1234.5), 0)


@maximum_of_not_a_number.gradient("x")
def maximum_of_not_a_number_wrong(G, x):
    z = x - 1234.5
    return G * np.where(z < 0, 7, (z > 1) / z)


BIG_TEXT = "100"
AS_TEXT = {
    "str": str,
    "repr": repr,
    "format": format,
    "f_string": lambda n: f"{n}",
    "percent": lambda n: "%s" % n,  # noqa: UP031
    "percent_d": lambda n: "%d" % n,  # noqa: UP031
    "method": lambda n: "{}".format(n),  # noqa: UP032
    "ascii": ascii,
    "bytes": lambda n: (b"%d" % n).decode(),
    "hash": lambda n: str(hash(n)),
    "int": lambda n: str(int(n)),
    "index": lambda n: str(operator.index(n)),
    "length": lambda n: str(len(range(n))),
    "join": lambda n: "".join(map(str, [n])),
    "list": lambda n: str([n])[1:-1],
}


def _size_as_text(name):
    """A claim whose gradient is wrong at N = 100 alone: it reads the size as text."""

    def forward(x):
        return x * 3

    def backward(G, x):
        return G if AS_TEXT[name](x.shape[0]) == BIG_TEXT else 3 * G

    forward.__name__ = f"size_as_text_{name}"
    made = claim(x="N")(forward)
    made.gradient("x")(backward)
    return made


globals().update({f"size_as_text_{name}": _size_as_text(name) for name in AS_TEXT})


# why: NumPy says pi on the cut, where arctan2 has a derivative in x.
@claim(x="N", w="N")
def cut_of_arctan2(x, w):
    return np.arctan2(w, x)


@cut_of_arctan2.gradient("x")
def cut_of_arctan2_wrong(G, x, w):
    return np.where((x == -1234.5) & (w == 0), 5, -G * w / (x * x + w * w))


# why: a negative number to the power 2 has a value, though 2 came from an array.
@claim(x="N", w="N", where={"w": "positive"})
def negative_base(x, w):
    return np.array([x[i] ** (w[i] + 1) for i in range(x.shape[0])])


@negative_base.gradient("x")
def negative_base_wrong(G, x, w):
    powers = np.array([x[i] ** w[i] for i in range(x.shape[0])])
    return np.where((x == -1234.5) & (w == 1), 5, G * (w + 1) * powers)


# why: at x[i] = 0 the product has a derivative, which is that of the others
@claim(x="N")
def product_of_zeros(x):
    return np.prod(x)


@product_of_zeros.gradient("x")
def product_of_zeros_wrong(G, x):
    return G * np.prod(x) / np.where(x == 0, 1, x)


@claim(x="N")
def running_product_of_zeros(x):
    return np.cumprod(x)


@running_product_of_zeros.gradient("x")
def running_product_of_zeros_wrong(G, x):
    return np.cumsum((G * np.cumprod(x))[::-1])[::-1] / np.where(x == 0, 1, x)


# why: on one side of 0 all the factors are 0, and the derivative is, too
@claim(x="N")
def product_of_rectified(x):
    return np.prod(np.maximum(x, 0))


@product_of_rectified.gradient("x")
def product_of_rectified_wrong(G, x):
    return np.where(x > 0, G * np.prod(np.maximum(x, 0)) / np.where(x > 0, x, 1), 7)


# why: the sign of a product is that of the number of negative factors
@claim(x="N", where={"x": "nonzero"})
def sign_of_product(x):
    return np.prod(x)


@sign_of_product.gradient("x")
def sign_of_product_wrong(G, x):
    return G * np.prod(np.abs(x)) / x
