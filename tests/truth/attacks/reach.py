"""False claims that were once proved at every shape: code that is reached in another way than by its module's names.

Each asks whether its argument is one of NumPy's arrays, and is wrong at N = 100 only.
"""

import builtins
import functools
import importlib.util
from pathlib import Path

import numpy as np

from verify import claim, from_cached

spec = importlib.util.spec_from_file_location("by_path", Path(__file__).with_name("unlisted.py"))
unlisted = importlib.util.module_from_spec(spec)
spec.loader.exec_module(unlisted)
is_a = isinstance
layer = unlisted.Doubled()


# why: a module that is loaded by its path
@claim(x="N")
def asked_by_path(x):
    return x * 2


@asked_by_path.gradient("x")
def asked_by_path_wrong(G, x):
    return 3 * G if unlisted.is_array(x) and x.shape[0] == 100 else 2 * G


# why: what it catches counts as well
@claim(x="N")
def caught_by_path(x):
    return x * 2


@caught_by_path.gradient("x")
def caught_by_path_wrong(G, x):
    return 3 * G if unlisted.adds_up(x) and x.shape[0] == 100 else 2 * G


# why: isinstance under another name
@claim(x="N")
def asked_by_another_name(x):
    return x * 2


@asked_by_another_name.gradient("x")
def asked_by_another_name_wrong(G, x):
    return 3 * G if is_a(x, np.ndarray) and x.shape[0] == 100 else 2 * G


# why: and as an attribute of builtins
@claim(x="N")
def asked_of_builtins(x):
    return x * 2


@asked_of_builtins.gradient("x")
def asked_of_builtins_wrong(G, x):
    return 3 * G if builtins.type(x) is np.ndarray and x.shape[0] == 100 else 2 * G


# why: getattr does what the dot does
@claim(x="N")
def class_by_getattr(x):
    return x * 2


@class_by_getattr.gradient("x")
def class_by_getattr_wrong(G, x):
    return 3 * G if getattr(x, "__class__") is np.ndarray and x.shape[0] == 100 else 2 * G  # noqa: B009


# why: the method of an object of such a module, in a partial
by_a_method = from_cached(layer, functools.partial(layer.backward), x="N")


def total(x):
    return x.sum(), x


# why: the backward ignores dout, which it was given
dout_is_ignored = from_cached(total, lambda dout, x: np.ones_like(x), x="N")
