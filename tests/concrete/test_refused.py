"""What real numbers cannot do is refused, with the operation and the user's line."""

import math

import numpy as np
import pytest

from tests.concrete.test_against_numpy import A, run
from verify.concrete.array import blank, raw, wrap
from verify.concrete.create import tracing
from verify.errors import SymbolicBranch, Unsupported
from verify.numbers.dual import Dual
from verify.terms.term import entry
from verify.tracing import session


def truncating_write(x):
    d = np.zeros(3, dtype=int)
    d[:] = x[0] / 2
    return d


def plain_in_place(x):
    d = np.arange(3)
    d += x[0]
    return d


REFUSED = {
    "int cast": (lambda x: x.astype(int), "truncation"),
    "int array": (truncating_write, "plain-number"),
    "int in place": (plain_in_place, "truncation"),
    "float": (lambda x: float(x[0, 0]), "plain-number"),
    "math": (lambda x: math.exp(x[0, 0]), "plain-number"),
    "uninitialised": (lambda x: np.empty(3) + x, "uninitialised"),
    "uninitialised like": (lambda x: np.empty_like(x).sum(), "uninitialised"),
    "complex": (lambda x: x * 1j, "complex"),
    "complex cast": (lambda x: x.astype(complex), "complex"),
    "fft": (lambda x: np.fft.fft(x), "unsupported-operation"),
    "svd": (lambda x: np.linalg.svd(x), "unsupported-operation"),
    "quotient and remainder": (lambda x: divmod(x, 2), "unsupported-operation"),
    "not a number": (lambda x: x + np.nan, "infinite-constant"),
    "real index": (lambda x: x[x[0]], "real-index"),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_refused(name):
    function, code = REFUSED[name]
    with pytest.raises(Unsupported) as caught:
        run(function, A)
    assert caught.value.code == code


def test_the_place_is_the_users_line():
    with pytest.raises(Unsupported) as caught:
        run(plain_in_place, A)
    assert caught.value.file == __file__
    assert caught.value.line == plain_in_place.__code__.co_firstlineno + 2


def symbols():
    made = blank((2, 2))
    for i in np.ndindex(2, 2):
        made[i] = Dual(entry("x", i))
    return wrap(made)


SYMBOLIC = {
    "if": lambda x: x if x[0, 0] > 0 else -x,
    "python max": lambda x: max(x[0, 0], x[0, 1]),
    "selection": lambda x: x[x > 0].sum(),
    "argmax": lambda x: x.argmax(1),
    "sort": lambda x: np.sort(x),
    "nonzero": lambda x: np.nonzero(x > 0),
}


@pytest.mark.parametrize("name", sorted(SYMBOLIC))
def test_a_symbolic_number_decides_nothing(name):
    with tracing(session.symbolic()), pytest.raises(Unsupported) as caught:
        SYMBOLIC[name](symbols())
    assert caught.value.code in ("branches-on-value", "mask-selection") or isinstance(caught.value, SymbolicBranch)


def test_symbolic_masks_write_as_case_splits():
    with tracing(session.symbolic()):
        x = symbols()
        y = x.copy()
        y[x < 0] = 0
        whole = np.where(x < 0, 0, x)
        assert all(a.value is b.value for a, b in zip(raw(y).flat, raw(whole).flat, strict=True))
        assert raw(y)[0, 0].value.op == "ite"
