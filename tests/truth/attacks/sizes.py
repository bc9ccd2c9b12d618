"""False claims that were once proved at every shape: what code asks of a size. Each is wrong at N = 100 and above only,
or at points that no test draws."""

from decimal import Decimal

import numpy as np

from verify import claim


# why: an int equals a complex number of the same value
@claim(x="N")
def size_equals_a_complex_number(x):
    return x * 2


@size_equals_a_complex_number.gradient("x")
def size_equals_a_complex_number_wrong(G, x):
    return 3 * G if x.shape[0] == 100 + 0j else 2 * G


# why: a Decimal, too
@claim(x="N")
def size_equals_a_decimal(x):
    return x * 2


@size_equals_a_decimal.gradient("x")
def size_equals_a_decimal_wrong(G, x):
    return 3 * G if x.shape[0] == Decimal(100) else 2 * G


# why: and an array, entry by entry
@claim(x="N")
def size_equals_an_array(x):
    return x * 2


@size_equals_an_array.gradient("x")
def size_equals_an_array_wrong(G, x):
    return 3 * G if x.shape[0] == np.array(100) else 2 * G


# why: the same array, of traced numbers
@claim(x="N")
def size_equals_the_input(x):
    return x * 2


@size_equals_the_input.gradient("x")
def size_equals_the_input_wrong(G, x):
    return G * (2 + (x.shape[0] == x + 1000.5))


# why: True is 1
@claim(x="N")
def size_equals_true(x):
    return x * 2


@size_equals_true.gradient("x")
def size_equals_true_wrong(G, x):
    return 3 * G if x.shape[0] - 99 == True else 2 * G  # noqa: E712


# why: a difference of sizes may be 0, which is false
@claim(x="N")
def truth_of_a_difference(x):
    return x * 2


@truth_of_a_difference.gradient("x")
def truth_of_a_difference_wrong(G, x):
    return 2 * G if x.shape[0] - 100 else 3 * G


# why: int8 wraps at 128, in the cast itself
@claim(x="N")
def size_as_a_narrow_integer(x):
    return x * x.shape[0]


@size_as_a_narrow_integer.gradient("x")
def size_as_a_narrow_integer_wrong(G, x):
    return G * np.asarray(x.shape[0]).astype(np.int8)


# why: NumPy makes text of it
@claim(x="N")
def size_as_text_by_numpy(x):
    return x * 2


@size_as_text_by_numpy.gradient("x")
def size_as_text_by_numpy_wrong(G, x):
    return 3 * G if np.strings.str_len(np.strings.mod("%s", x.shape[0])) > 2 else 2 * G


# why: the label 256 is 0 in uint8
@claim(x="N K", y="N", where={"y": "labels(K)"})
def labels_as_bytes(x, y):
    return x[np.arange(x.shape[0]), y]


@labels_as_bytes.gradient("x")
def labels_as_bytes_wrong(G, x, y):
    return G[:, None] * (y.astype(np.uint8)[:, None] == np.arange(x.shape[1]))
