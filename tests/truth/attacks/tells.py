"""False claims that were once proved: wrong only above `BIG`, where the code saw that something stood in for Python's or
NumPy's own functions, types and modules.
"""

import collections.abc
import copy
import functools
import gc
import inspect
import io
import math
import operator
import string
import time
import types
import typing
import warnings
import zlib

import numpy as np

from verify import claim

BIG = 1e6
NUMBER = 1.0
FLOAT, LIST, LEN, SQRT, MATH = float, list, len, math.sqrt, math
HELD = {"float": float, "list": list, "len": len, "math": math}
KINDS = {"type": type}
class_of = functools.partial(type)


class Held:
    kind = float
    length = len


class Sub(float):
    pass


class Same:
    def __eq__(self, other):
        return float is other

    __hash__ = None


OF_A_CLASS = {Same: 1.0}


def written(text):
    made = io.StringIO()
    print(text, file=made)
    return made.getvalue()


def raises(thunk):
    try:
        thunk()
    except Exception:
        return True
    return False


def matched(x):
    match x:
        case object(largest=_):
            return False
    return True


def in_a_loop(over, name):
    told = False
    for v in over:
        told = raises(functools.partial(getattr, v, name))
    return told


def collected(x):
    kept = []
    for i in range(len(x)):
        kept.append(x[i])
    return kept


def keyed(x):
    kept = {}
    for i in range(len(x)):
        kept[i] = x[i]
    return kept


def ours(x):
    """Names that ours have, and NumPy's and Python's own have not, each told by an AttributeError."""
    return {
        "bound_of_an_array": lambda: x.largest,
        "axes_of_an_array": lambda: x.axes,
        "what_an_array_is_like": lambda: x.examples(),
        "slots_of_an_array": lambda: x.__slots__,
        "priority_of_an_array": lambda: 1 / x.__array_priority__,
        "got_by_name": lambda: operator.attrgetter("T.largest")(x),
        "got_behind_a_method": lambda: x.sum.__func__,
        "mark_on_an_array": lambda: setattr(x, "boolean", True),
        "mark_of_their_own": lambda: setattr(x, "mine", 1),
        "integers_without_a_bound": lambda: operator.setitem(vars(x), "integer_bound", 0),
        "bound_of_an_entry": lambda: x[0].largest,
        "bound_of_a_sum": lambda: sum(x).largest,
        "bound_of_a_copy": lambda: copy.deepcopy(x).largest,
        "mask_of_a_selection": lambda: x[x > 0].mask,
        "terms_of_a_size": lambda: x.shape[0].terms,
        "function_of_a_size": lambda: x.shape[0].__add__.__func__,
        "elements_of_a_list": lambda: collected(x).items,
        "dict_as_it_was": lambda: keyed(x).plain,
    }


def raised(x):
    try:
        with np.errstate(all="raise"):
            np.log(-np.abs(x) - 1)
    except FloatingPointError:
        return True
    return False


def called(x):
    heard = []
    with np.errstate(all="call", call=lambda *what: heard.append(what)):
        np.log(-np.abs(x) - 1)
    return len(heard) > 0


def recorded(x):
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        np.log(-np.abs(x) - 1)
    return len(heard) > 0


def raised_as_a_warning(x):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return raises(lambda: np.log(-np.abs(x) - 1))


def made_again(x):
    def name(x):
        return type(x).__name__

    return types.FunctionType(name.__code__, {})(x) == "ndarray"


def by_default(x, kind=type):
    return kind(x).__name__ == "ndarray"


# each is true in NumPy
TELLS = {
    "text_by_object": lambda x: object.__repr__(x).startswith("<numpy.ndarray"),
    "text_by_a_base": lambda x: super(np.ndarray, x).__repr__().startswith("<numpy.ndarray"),
    "class_by_a_base": lambda x: super(np.ndarray, x).__self_class__.__name__ == "ndarray",
    "text_by_its_type": lambda x: np.ndarray.__repr__(x).startswith("array("),
    "memory_by_its_type": lambda x: np.ndarray.__sizeof__(x) == 8 * x.size + 112,
    "entries_by_its_type": lambda x: isinstance(np.ndarray.tolist(x)[0], float),
    "written_by_object": lambda x: raises(lambda: object.__setattr__(x, "integer_bound", 1)),
    "function_made_again": made_again,
    "type_kept_in_a_dict": lambda x: KINDS["type"](x).__name__ == "ndarray",
    "type_kept_in_a_partial": lambda x: class_of(x).__name__ == "ndarray",
    "type_kept_as_a_default": by_default,
    "class_in_a_format": lambda x: "{x.__class__.__name__}".format_map({"x": x}) == "ndarray",
    "class_by_a_formatter": lambda x: string.Formatter().format("{0.__class__.__name__}", x) == "ndarray",
    "kind_of_what_is_enumerated": lambda x: isinstance(next(iter(np.ndenumerate(x)))[1], np.float64),
    "attribute_of_what_is_broadcast": lambda x: raises(lambda: next(np.broadcast(x, x))[0].tangent),
    "kind_of_what_is_iterated": lambda x: next(np.nditer(x, flags=["refs_ok"])).dtype == float,
    "bytes_of_an_array": lambda x: b"".join([x * 0.0]) == bytes(8 * x.shape[0]),
    "digest_of_an_array": lambda x: zlib.crc32(x * 0.0) == zlib.crc32(bytes(8 * x.shape[0])),
    "view_of_the_bytes": lambda x: memoryview(x).format == "d",
    "bytes_of_a_mask": lambda x: (x > 0).nbytes == x.size,
    "array_of_objects": lambda x: np.array(x, dtype=object).dtype == object,
    "array_of_narrow_floats": lambda x: x.astype(np.float32).dtype == np.float32,
    "array_of_long_floats": lambda x: x.astype(np.longdouble).dtype == np.longdouble,
    "kind_of_a_place": lambda x: isinstance(np.argmax(x), np.integer),
    "class_of_a_place": lambda x: np.argmax(x).__class__.__name__ == "int64",
    "memory_that_is_shared": lambda x: np.shares_memory(x, x[:1]),
    "descriptor_of_the_memory": lambda x: np.ndarray.flags.__get__(x).owndata,
    "names_of_an_object": lambda x: "largest" not in object.__dir__(x),
    "error_that_is_raised": raised,
    "error_that_is_called": called,
    "warning_that_is_recorded": recorded,
    "warning_that_is_raised": raised_as_a_warning,
    **{name: lambda x, name=name: raises(ours(x)[name]) for name in ours(np.ones(1))},
    "matched_by_a_name": matched,
    "axes_in_a_loop": lambda x: in_a_loop(x, "axes"),
    "positions_of_a_loop": lambda x: in_a_loop(range(len(x)), "at"),
    "kind_of_a_method": lambda x: isinstance(x.sum, types.BuiltinFunctionType) and not hasattr(x.sum, "__code__"),
    "kind_of_an_operator": lambda x: type(x.__add__).__name__ == "method-wrapper",
    "name_of_a_method": lambda x: x.copy.__qualname__ == "ndarray.copy",
    "tracked_for_collection": lambda x: not gc.is_tracked(x),
    "hash_of_an_array": lambda x: x.__hash__ is None,
    "kind_of_a_selection": lambda x: isinstance(x[x > 0], np.ndarray) and not hasattr(x[x > 0], "filled"),
    "class_of_a_selection": lambda x: x[x > 0].__class__.__name__ == "ndarray",
    "kind_of_a_flat_iterator": lambda x: hasattr(x.flat, "coords"),
    "kind_of_an_iterator": lambda x: type(iter(x)).__name__ == "iterator",
    "kind_of_a_range": lambda x: hasattr(range(len(x)), "step"),
    "type_of_a_number": lambda x: type(NUMBER) is float,
    "class_of_a_list": lambda x: [].__class__ is list,
    "name_of_a_type": lambda x: float.__name__ == "float",
    "order_of_a_type": lambda x: len(float.__mro__) == 2,
    "type_of_a_type": lambda x: type(float) is type,
    "attributes_of_a_type": lambda x: "dtype" not in dir(float) and not hasattr(float, "dtype"),
    "text_of_a_type": lambda x: repr(float) == "<class 'float'>",
    "type_kept_under_another_name": lambda x: float is FLOAT,
    "type_in_a_dict": lambda x: float is HELD["float"],
    "type_in_a_class": lambda x: float is Held.kind,
    "base_of_a_class": lambda x: Sub.__base__ is float,
    "origin_of_a_kind": lambda x: typing.get_origin(list[int]) is HELD["list"],
    "module_of_a_function": lambda x: len.__module__ == "builtins",
    "kind_of_a_function": lambda x: type(len) is types.BuiltinFunctionType and inspect.isbuiltin(len),
    "code_of_a_function": lambda x: not hasattr(len, "__code__"),
    "function_in_a_class": lambda x: len is Held.length,
    "function_is_itself": lambda x: len is LEN,
    "kind_of_a_module": lambda x: type(math) is types.ModuleType and inspect.ismodule(time),
    "module_is_itself": lambda x: math is MATH,
    "root_is_itself": lambda x: math.sqrt is SQRT,
    "text_of_a_creation": lambda x: "built-in" in repr(np.zeros),
    "code_of_a_creation": lambda x: not hasattr(np.zeros, "__code__"),
    "what_is_printed": lambda x: written("a") == "a\n",
    "own_equality": lambda x: Same() == HELD["float"],
    "class_of_what_is_held": lambda x: float is OF_A_CLASS[Same().__class__].__class__,
    "size_is_a_length": lambda x: x.shape[0] is len(x),
    "names_of_the_module": lambda x: "len" not in globals(),
    "sized": lambda x: isinstance(x, collections.abc.Sized) and type([]) is LIST,
}


def stated(name, tell):
    def forward(x):
        return 2.0 * x

    def backward(G, x):
        return G * (np.where(x > BIG, 3.0, 2.0) if tell(x) else 2.0)

    forward.__name__ = name
    made = claim(x="N")(forward)
    made.gradient("x")(backward)
    return made


globals().update({name: stated(name, tell) for name, tell in TELLS.items()})
