"""False claims that were once proved at every shape: integers, scalars, dtypes, views, and what code asks of a size.

Each is right up to size 9 and wrong from 10 on (`late`), or wrong at sizes above 100 only.
"""

import numpy as np

from tests.truth.attacks.gates import gate
from verify import claim


def late(n):
    """0 up to size 9, positive above: beyond all sizes that are tried."""
    strict = np.triu(np.ones((n, n)), 1)
    twice = strict @ strict
    return (twice @ twice @ twice @ twice @ strict).sum()


# why: np.full(shape, 1) makes integers, which truncate what is written
@claim(x="N")
def full_of_integers(x):
    h = np.full(x.shape, 1)
    h[...] = 1 + 0.5 * late(x.shape[0])
    return h * x


@full_of_integers.gradient("x")
def full_of_integers_wrong(G, x):
    return G * (1 + 0.5 * late(x.shape[0]))


# why: np.where(c, 1, 1) makes integers, too
@claim(x="N")
def choice_of_integers(x):
    h = np.where(x > 0, 1, 1)
    h[...] = 1 + 0.5 * late(x.shape[0])
    return h * x


@choice_of_integers.gradient("x")
def choice_of_integers_wrong(G, x):
    return G * (1 + 0.5 * late(x.shape[0]))


# why: NumPy's integers overflow: 10**19 has more than 63 bits
@claim(x="N")
def power_of_a_size(x):
    return x * np.power(x.shape[0], 19)


@power_of_a_size.gradient("x")
def power_of_a_size_wrong(G, x):
    return G * np.float_power(x.shape[0], 19)


# why: np.trace(..., dtype=int) truncates
@claim(S="N N", x="N")
def trace_of_integers(S, x):
    return x * np.trace(late(x.shape[0]) * S, dtype=int)


@trace_of_integers.gradient("x")
def trace_of_integers_wrong(G, S, x):
    return G * np.trace(late(x.shape[0]) * S)


# why: np.multiply(..., dtype=int, casting='unsafe') truncates
@claim(x="N", a="")
def ufunc_of_integers(x, a):
    return x * np.multiply(late(x.shape[0]), a, dtype=int, casting="unsafe")


@ufunc_of_integers.gradient("x")
def ufunc_of_integers_wrong(G, x, a):
    return G * late(x.shape[0]) * a


# why: an array without axes is no scalar: t is s
@claim(x="N")
def without_axes(x):
    s = np.zeros(())
    t = s
    s += late(x.shape[0])
    return x * (1 + t)


@without_axes.gradient("x")
def without_axes_wrong(G, x):
    return G


# why: y.clip(out=y) writes
@claim(x="N")
def clip_method_out(x):
    y = late(x.shape[0]) * x
    y.clip(0, 1000, out=y)
    return y + x


@clip_method_out.gradient("x")
def clip_method_out_wrong(G, x):
    return G * (late(x.shape[0]) + 1)


# why: np.einsum('i->i', z) is a view
@claim(x="N")
def einsum_view(x):
    z = x * 1
    y = np.einsum("i->i", z)
    z += late(x.shape[0]) * z
    return y * 1


@einsum_view.gradient("x")
def einsum_view_wrong(G, x):
    return G * 1


# why: z[::-1].ravel() is a copy, z[::-1].reshape(-1) a view
@claim(x="N")
def ravel_of_a_slice(x):
    z = x * 1
    y = z[::-1].ravel()
    z += late(x.shape[0]) * z
    return y * 1


@ravel_of_a_slice.gradient("x")
def ravel_of_a_slice_wrong(G, x):
    return G[::-1] * (1 + late(x.shape[0]))


# why: np.asfortranarray copies
@claim(x="N M")
def order_in_memory(x):
    z = x * 1
    y = np.asfortranarray(z)
    z += late(x.shape[0]) * z
    return y * 1


@order_in_memory.gradient("x")
def order_in_memory_wrong(G, x):
    return G * (1 + late(x.shape[0]))


# why: np.clip(z, None, None) copies
@claim(x="N")
def clip_between_nothing(x):
    z = x * 1
    y = np.clip(z, None, None)
    y += late(x.shape[0])
    return z * z


@clip_between_nothing.gradient("x")
def clip_between_nothing_wrong(G, x):
    return 2 * G * (x + late(x.shape[0]))


# why: np.rollaxis(R, -1) moves the last axis to the front
@claim(R="N N N", x="N")
def rolled_axis(R, x):
    return x * (1 + late(x.shape[0]) * np.rollaxis(R, -1)[0].sum())


@rolled_axis.gradient("x")
def rolled_axis_wrong(G, R, x):
    return G * (1 + late(x.shape[0]) * R[0].sum())


# why: np.diagflat flattens
@claim(S="N N", x="N")
def flat_diagonal(S, x):
    return x * (1 + late(x.shape[0]) * np.diagflat(S).sum())


@flat_diagonal.gradient("x")
def flat_diagonal_wrong(G, S, x):
    return G * (1 + late(x.shape[0]) * np.trace(S))


# why: np.size(x, 0) is one size
@claim(x="N", y="N M")
def size_of_an_axis(x, y):
    return x * (1 + gate(x.shape[0]) * np.size(y, 0))


@size_of_an_axis.gradient("x")
def size_of_an_axis_wrong(G, x, y):
    return G * (1 + gate(x.shape[0]) * y.size)


# why: True + True is True in an array made by np.eye(dtype=bool)
@claim(x="N")
def identity_of_truths(x):
    e = np.eye(x.shape[0], dtype=bool)
    return x * (1 + gate(x.shape[0]) * ((e + e) * 1.0).sum())


@identity_of_truths.gradient("x")
def identity_of_truths_wrong(G, x):
    return G * (1 + 2 * gate(x.shape[0]) * x.shape[0])


# why: n == 101.0 holds at n = 101
LATE = 101.0


@claim(x="N")
def size_equals_a_float(x):
    return x * 3


@size_equals_a_float.gradient("x")
def size_equals_a_float_wrong(G, x):
    return G if x.shape[0] == LATE else 3 * G


# why: `match` looks at the class; wrong above N = 100
FAR = 100


@claim(x="N")
def matched(x):
    return x * 3


@matched.gradient("x")
def matched_wrong(G, x):
    match x.shape[0]:
        case int(n) if n > FAR:
            return G
    return 3 * G


# why: a size that cannot be shifted raises a TypeError, which the code takes for an answer
@claim(x="N")
def caught_type_error(x):
    return x * 3


@caught_type_error.gradient("x")
def caught_type_error_wrong(G, x):
    try:
        return G if x.shape[0] >> 7 else 3 * G
    except TypeError:
        return 3 * G


# why: getattr with a default hears an AttributeError
@claim(x="N")
def attribute_with_a_default(x):
    return x * 3


@attribute_with_a_default.gradient("x")
def attribute_with_a_default_wrong(G, x):
    return G if getattr(x, "__array_interface__", None) and x.shape[0] > FAR else 3 * G
