"""Never to be proved: code with state, writes, aliases, chance, and questions about who is calling."""

import math
import time

import numpy as np
from numpy import empty_like as blank
from numpy import roll as shift

from verify import claim

rng = np.random.default_rng(0)
memo = {}
history = []


# why: the input is emptied, then used
@claim(x="N")
def backward_empties_input(x):
    return x**2


@backward_empties_input.gradient("x")
def backward_empties_input_wrong(x):
    x *= 0
    return 2 * x


# why: the output is overwritten, then used
@claim(x="N")
def backward_overwrites_output(x):
    return np.tanh(x)


@backward_overwrites_output.gradient("x")
def backward_overwrites_output_wrong(G, out):
    out[...] = 1
    return G * (1 - out**2)


# why: the cotangent is emptied through a view
@claim(x="N M")
def cotangent_view(x):
    return 1 * x


@cotangent_view.gradient("x")
def cotangent_view_wrong(G):
    view = G[:]
    view -= view
    return G


# why: the cotangent is emptied through `out=`
@claim(x="N")
def cotangent_out_argument(x):
    return 1 * x


@cotangent_out_argument.gradient("x")
def cotangent_out_argument_wrong(G):
    return np.multiply(G, 0, out=G)


# why: the cotangent is emptied by a method
@claim(x="N")
def cotangent_filled(x):
    return 1 * x


@cotangent_filled.gradient("x")
def cotangent_filled_wrong(G):
    G.fill(0)
    return G


# why: the transpose is a view of the cotangent
@claim(X="N M")
def cotangent_transposed_view(X):
    return 1 * X


@cotangent_transposed_view.gradient("X")
def cotangent_transposed_view_wrong(G):
    rows = G.T
    rows[0] = 0
    return G


# why: the forward doubles its input through `out=`
@claim(x="N")
def input_doubled_out_argument(x):
    return np.add(x, x, out=x)


@input_doubled_out_argument.gradient("x")
def input_doubled_out_argument_wrong(G):
    return G


# why: the forward doubles one row through a view
@claim(x="N M")
def input_doubled_view(x):
    first = x[:1]
    first *= 2
    return x


@input_doubled_view.gradient("x")
def input_doubled_view_wrong(G):
    return G


# why: the output shares the input's memory, and the backward empties both
@claim(x="N")
def output_is_input(x):
    return x


@output_is_input.gradient("x")
def output_is_input_wrong(G, out):
    out[...] = 0
    return G * out


# why: chance
@claim(x="N")
def random_scale(x):
    return x * np.random.rand()


@random_scale.gradient("x")
def random_scale_wrong(G):
    return G * np.random.rand()


# why: a generator of the module's own
@claim(x="N M")
def random_mask(x):
    return x * (rng.random(x.shape) < 0.5)


@random_mask.gradient("x")
def random_mask_wrong(G):
    return G * (rng.random(G.shape) < 0.5)


# why: the first answer is kept for every later cotangent
@claim(x="N")
def first_answer_kept(x):
    return 1 * x


@first_answer_kept.gradient("x")
def first_answer_kept_wrong(G):
    return memo.setdefault(G.shape, G.copy())


# why: the forward adds what it saw before
@claim(x="N")
def remembers_inputs(x):
    history.append(x)
    return x * len(history)


@remembers_inputs.gradient("x")
def remembers_inputs_wrong(G):
    return G


# why: the clock
@claim(x="N")
def asks_the_clock(x):
    return x * (1 + time.perf_counter_ns() // 100 % 2)


@asks_the_clock.gradient("x")
def asks_the_clock_wrong(G):
    return G


# why: 2 x for plain floats; a number that cannot be converted takes the other branch
@claim(x="N")
def catches_the_tracer(x):
    try:
        math.exp(x.flat[0])
    except Exception:
        return x
    return 2 * x


@catches_the_tracer.gradient("x")
def catches_the_tracer_wrong(G):
    return G


# why: the same in the backward
@claim(x="N")
def catches_the_tracer_backward(x):
    return 1 * x


@catches_the_tracer_backward.gradient("x")
def catches_the_tracer_backward_wrong(G):
    try:
        float(G[0])
    except Exception:
        return G
    return 2 * G


# why: a bare except swallows everything, an interrupt included
@claim(x="N")
def catches_everything(x):
    try:
        if x[0] > 0 or True:
            float(x[0])
    except BaseException:
        return x
    return 2 * x


@catches_everything.gradient("x")
def catches_everything_wrong(G):
    return G


# why: 2 x for float64
@claim(x="N")
def asks_for_dtype(x):
    return 2 * x if x.dtype == np.float64 else x


@asks_for_dtype.gradient("x")
def asks_for_dtype_wrong(G):
    return G


# why: 2 x for any floating type
@claim(x="N")
def asks_for_kind(x):
    return 2 * x if np.issubdtype(x.dtype, np.floating) else x


@asks_for_kind.gradient("x")
def asks_for_kind_wrong(G):
    return G


# why: 2 t for floats, entry by entry
@claim(x="N")
def asks_entries(x):
    return np.array([2 * t if isinstance(t, float) else t for t in x])


@asks_entries.gradient("x")
def asks_entries_wrong(G):
    return G


# why: 2 x for an array that owns its memory
@claim(x="N")
def asks_for_owner(x):
    return 2 * x if x.flags.owndata else x


@asks_for_owner.gradient("x")
def asks_for_owner_wrong(G):
    return G


# why: 2 x for objects of the type that NumPy makes
@claim(x="N")
def asks_for_type_name(x):
    return 2 * x if type(x).__module__ == "numpy" and type(x[0]).__name__ == "float64" else x


@asks_for_type_name.gradient("x")
def asks_for_type_name_wrong(G):
    return G


class Agreeable(np.ndarray):
    """An array that is equal to everything."""

    def __eq__(self, other):
        return np.ones(self.shape, dtype=bool)

    __hash__ = None


# why: what the backward returns says that it equals anything
@claim(x="N")
def agreeable_result(x):
    return 1 * x


@agreeable_result.gradient("x")
def agreeable_result_wrong(G):
    return np.zeros(G.shape).view(Agreeable)


# why: masked entries compare as neither equal nor different
@claim(x="N")
def masked_result(x):
    return 1 * x


@masked_result.gradient("x")
def masked_result_wrong(G):
    return np.ma.masked_array(np.zeros(G.shape), mask=True)


# why: a shift under another name
@claim(x="N")
def shift_alias(x):
    return shift(x, 1)


@shift_alias.gradient("x")
def shift_alias_wrong(G):
    return shift(G, 1)


# why: an uninitialised array under another name
@claim(x="N")
def blank_alias(x):
    return 1 * x


@blank_alias.gradient("x")
def blank_alias_wrong(G):
    dx = blank(G)
    dx[:-1] = G[:-1]
    return dx


# why: an exception takes the place of an answer where an entry is negative
@claim(x="N")
def refuses_negative(x):
    return 1 * x


@refuses_negative.gradient("x")
def refuses_negative_wrong(G, x):
    if (x < 0).any():
        raise ValueError("negative")
    return G


# why: no more than NumPy's own floats give away the factor, and it is no rounding
@claim(x="N")
def asks_for_precision(x):
    return 1 * x


@asks_for_precision.gradient("x")
def asks_for_precision_wrong(G):
    return 2 * G if getattr(G, "dtype", None) == np.float64 else G


# why: no number at all in NumPy, which is not to be blamed on rounding
@claim(x="N")
def no_number_in_numpy(x):
    return 1 * x


@no_number_in_numpy.gradient("x")
def no_number_in_numpy_wrong(G):
    return G * (np.nan if type(G) is np.ndarray else 1)


# why: how NumPy treats an overflow is no argument; a user's NumPy warns, and then this is twice the gradient
@claim(x="n")
def asks_how_errors_are_treated(x):
    return x * 1.0


@asks_how_errors_are_treated.gradient("x")
def asks_how_errors_are_treated_dx(G):
    return G * (1.0 if np.geterr()["divide"] != "warn" else 2.0)


# why: a view of every other entry has other strides
@claim(x="n")
def asks_for_strides(x):
    return x * 1.0


@asks_for_strides.gradient("x")
def asks_for_strides_dx(G, x):
    return G * (1.0 if x.strides[0] == 8 else 2.0)
