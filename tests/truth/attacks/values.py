"""False claims that were once proved at bounded shapes: wrong only for values above `BIG`, which no test draws.

The traced code took another path than NumPy's, or did something else with arrays than NumPy does.
"""

import numpy as np

from verify import claim

BIG = 1e6


def answer(thunk):
    try:
        return thunk()
    except Exception:
        return False


def seen(x):
    match x:
        case np.ndarray():
            return type(x) is np.ndarray
    return False


# why: what cannot be made a float is caught, and taken for "no"
@claim(x="N")
def caught_float(x):
    return 2 * x


@caught_float.gradient("x")
def caught_float_wrong(G, x):
    return 3 * G if answer(lambda: float(np.abs(x).max()) > BIG) else 2 * G


# why: the same for a method that only NumPy's numbers have
@claim(x="N")
def caught_method(x):
    return 2 * x


@caught_method.gradient("x")
def caught_method_wrong(G, x):
    return 3 * G if answer(lambda: x[0].is_integer() and x[0] > BIG) else 2 * G


# why: the type of the array is asked for
@claim(x="N")
def type_of_the_array(x):
    return 2 * x


@type_of_the_array.gradient("x")
def type_of_the_array_wrong(G, x):
    return 3 * G if type(x) is np.ndarray and (x > BIG).any() else 2 * G


# why: and its class, by a pattern
@claim(x="N")
def class_of_the_array(x):
    return 2 * x


@class_of_the_array.gradient("x")
def class_of_the_array_wrong(G, x):
    return 3 * G if seen(x) and (x > BIG).any() else 2 * G


# why: and the type of an entry
@claim(x="N")
def type_of_an_entry(x):
    return 2 * x


@type_of_an_entry.gradient("x")
def type_of_an_entry_wrong(G, x):
    return 3 * G if isinstance(x[0], float) and x[0] > BIG else 2 * G


# why: the memory is asked for
@claim(x="N")
def memory_of_the_array(x):
    return 2 * x


@memory_of_the_array.gradient("x")
def memory_of_the_array_wrong(G, x):
    return 3 * G if x.__array_interface__["typestr"] == "<f8" and (x > BIG).any() else 2 * G


# why: the text is asked for
@claim(x="N")
def text_of_the_array(x):
    return 2 * x


@text_of_the_array.gradient("x")
def text_of_the_array_wrong(G, x):
    return 3 * G if "array" in repr(x) and (x > BIG).any() else 2 * G


# why: np.where of integers makes integers, which truncate what is written
@claim(x="N")
def choice_of_integers(x):
    h = np.where(x > 0, 1, 1)
    h[...] = np.where(x > BIG, 0.5, 1.0)
    return h * x


@choice_of_integers.gradient("x")
def choice_of_integers_wrong(G, x):
    return G * np.where(x > BIG, 0.5, 1.0)


# why: integers have no negative powers
@claim(x="N")
def power_of_integers(x):
    return 2 ** np.where(x > BIG, -1, 1) * x


@power_of_integers.gradient("x")
def power_of_integers_wrong(G, x):
    return G * np.where(x > BIG, 0.5, 2.0)


# why: integers overflow
@claim(x="N")
def product_of_integers(x):
    h = np.where(x > BIG, 10**10, 1)
    return (h * h) * x


@product_of_integers.gradient("x")
def product_of_integers_wrong(G, x):
    return G * np.where(x > BIG, 1e20, 1.0)


# why: True + True is 2.0 where dtype=float
@claim(x="N")
def sum_of_truths(x):
    return (1 + np.add(x > BIG, x > BIG, dtype=float)) * x


@sum_of_truths.gradient("x")
def sum_of_truths_wrong(G, x):
    return G * np.where(x > BIG, 2.0, 1.0)


# why: True + True is True where np.where chose them
@claim(x="N")
def choice_of_truths(x):
    h = np.where(x > BIG, True, False)
    return (1 + (h + h)) * x


@choice_of_truths.gradient("x")
def choice_of_truths_wrong(G, x):
    return G * np.where(x > BIG, 3.0, 1.0)


# why: np.asarray(order='F') copies
@claim(x="N")
def order_in_memory(x):
    z = np.stack([x, x])
    y = np.asarray(z, order="F")
    z += np.where(x > BIG, x, 0)
    return y.sum(0)


@order_in_memory.gradient("x")
def order_in_memory_wrong(G, x):
    return 2 * G * np.where(x > BIG, 2, 1)


# why: x.conj() is x
@claim(x="N")
def conjugate_of_floats(x):
    z = x * 1
    y = z.conj()
    z += np.where(x > BIG, x, 0)
    return y * 1


@conjugate_of_floats.gradient("x")
def conjugate_of_floats_wrong(G, x):
    return G


# why: np.clip(z, None, None) copies
@claim(x="N")
def clip_between_nothing(x):
    z = x * 1
    y = np.clip(z, None, None)
    z += np.where(x > BIG, x, 0)
    return y * 1


@clip_between_nothing.gradient("x")
def clip_between_nothing_wrong(G, x):
    return G * np.where(x > BIG, 2, 1)


# why: an array without axes is no scalar: t is s
@claim(x="1")
def without_axes(x):
    s = np.zeros(())
    t = s
    s += np.where(x > BIG, 1.0, 0.0)[0]
    return (1 + t) * x


@without_axes.gradient("x")
def without_axes_wrong(G, x):
    return G


# why: NumPy does not stretch what it writes into
@claim(x="N")
def backward_raises_in_numpy(x):
    return 2 * x


@backward_raises_in_numpy.gradient("x")
def backward_raises_in_numpy_wrong(G, x):
    y = np.zeros_like(G)
    y += G[None]
    return 2 * y


# why: np.linalg.trace takes the last two axes, np.trace the first two
@claim(x="N N N")
def trace_of_a_stack(x):
    return 2 * x


@trace_of_a_stack.gradient("x")
def trace_of_a_stack_wrong(G, x):
    return G * (2 + (x > BIG) * (np.linalg.trace(x) - np.trace(x)))


# why: axes= says which axes are the matrices
@claim(x="N N")
def product_along_other_axes(x):
    return 2 * x


@product_along_other_axes.gradient("x")
def product_along_other_axes_wrong(G, x):
    turned = np.matmul(x, x, axes=[(1, 0), (0, 1), (0, 1)])
    return G * (2 + (x > BIG) * (turned - x @ x))


# why: item((0, 1)) is one entry
@claim(x="2 2")
def item_of_a_tuple(x):
    return 2 * x


@item_of_a_tuple.gradient("x")
def item_of_a_tuple_wrong(G, x):
    return G * (2 + (x > BIG) * (x.item((0, 1)) - x[[0, 1]]))


# why: a root of a negative number is not equal to itself
@claim(x="N")
def not_equal_to_itself(x):
    return 2 * x


@not_equal_to_itself.gradient("x")
def not_equal_to_itself_wrong(G, x):
    root = np.sqrt(BIG - x[0])
    return 3 * G if root != root else 2 * G


# why: between the masks, beyond BIG, nobody wrote
@claim(x="N")
def covered_but_far_out(x):
    return 2 * x


@covered_but_far_out.gradient("x")
def covered_but_far_out_wrong(G, x):
    d = np.empty_like(x)
    d[x <= BIG] = (2 * G)[x <= BIG]
    d[x > BIG + 1] = (2 * G)[x > BIG + 1]
    return d


# why: the rows that a mask selects, paired with those of another beyond BIG
@claim(x="N D", r="N")
def rows_of_another_mask(x, r):
    m = r > 0
    return x[m].T @ r[m]


@rows_of_another_mask.gradient("x")
def rows_of_another_mask_wrong(G, x, r):
    m, d = r > 0, np.zeros_like(x)
    rows = np.outer(r, G)
    d[m] = rows[m]
    d[r > BIG] = 0
    return d
