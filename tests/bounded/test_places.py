"""Places of largest entries that depend on values: what is read and written there is what NumPy reads and writes."""

from fractions import Fraction

import numpy as np
import pytest

from tests.bounded.test_bounded import check, stated
from verify.concrete.array import blank, raw, wrap
from verify.concrete.create import tracing
from verify.kernel.models import evaluate
from verify.numbers.dual import Dual
from verify.terms.term import entry
from verify.tracing.session import symbolic

POINTS = [
    np.array([[3.0, -1, 2], [0, 5, 4]]),
    np.array([[1.0, 1, 1], [2, 2, 0]]),  # ties: the first of equal entries
    np.array([[-2.0, 0, 7], [7, 7, 7]]),
]


def added(x):
    out = np.zeros((2, 3))
    np.add.at(out, (np.array([0, 1, 1, 0]), [x[0].argmax(), x[1].argmax(), x[1].argmax(), 1]), np.arange(1.0, 5))
    return out


def subtracted(x):
    out = x.copy()
    np.subtract.at(out, (x.argmax(0), np.arange(3)), 2.0)
    return out


def last_write_wins(x):
    out = np.zeros(3)
    out[[x[0].argmax(), x[1].argmax()]] = [1.0, 2.0]
    return out


def buffered(x):
    out = np.zeros(3)
    out[[x[0].argmax(), x[1].argmax()]] += [1.0, 2.0]
    return out


def row_written(x):
    out = x.copy()
    out[x[:, 1].argmax()] = x[0]
    return out


def column_scaled(x):
    out = x.copy()
    out[:, x[0].argmin()] *= 3
    return out


def along(x):
    out = x.copy()
    places = x.argmax(axis=1)[:, None]
    np.put_along_axis(out, places, 9.0, axis=1)
    return out + np.take_along_axis(x, places, axis=1)


def unravelled(x):
    row, column = np.unravel_index(x.argmax(), x.shape)
    return x[row, column] + x[:, column] * x[row, 0]


def many_unravelled(x):
    row, column = np.unravel_index(x.argmax(axis=0), x.T.shape)
    return x[row // 2, column] + x[row, 0]


READERS = [
    added,
    subtracted,
    last_write_wins,
    buffered,
    row_written,
    column_scaled,
    along,
    unravelled,
    many_unravelled,
    lambda x: x.T[x.argmax(1), range(2)],
    lambda x: x[x.argmax(0).reshape(3, 1), [[0, 2]]],
    lambda x: np.eye(3)[x.argmax(1)],
    lambda x: x[1, x[0].argmax() - 1],
    lambda x: x[x[0].argmax() // 2, (x[0].argmax() * 2 + x[0].argmax() + 1) % 3],
    lambda x: x[1 - x[:, 0].argmax(), ::2],
]


def entries():
    terms = blank((2, 3))
    for i in np.ndindex(2, 3):
        terms[i] = Dual(entry("x", i))
    return wrap(terms)


@pytest.mark.parametrize("function", READERS)
def test_places_read_and_write_as_numpy_does(function):
    session = symbolic()
    session.places = {}
    with tracing(session, vars(np), globals()):
        found = raw(function(entries()))
    assert session.places
    for point in POINTS:
        expected = np.asarray(function(point.copy()))
        values = {("x", i): Fraction(point[i]) for i in np.ndindex(2, 3)}
        assert found.shape == expected.shape
        for i in np.ndindex(*found.shape):
            assert evaluate(found[i].value, values).exact == Fraction(expected[i]), (point, i)


def largest(x):
    return x.max(axis=1)


def backward(written):
    def function(G, x):
        dx = np.zeros_like(x)
        written(dx, np.arange(x.shape[0]), x, G)
        return dx

    return function


def into_largest(dx, rows, x, G):
    dx[rows, x.argmax(1)] = G


def into_smallest(dx, rows, x, G):
    dx[rows, x.argmin(1)] = G


def into_next(dx, rows, x, G):
    dx[rows, (x.argmax(1) + 1) % 3] = G


def twice(dx, rows, x, G):
    np.add.at(dx, (rows, x.argmax(1)), G)
    np.add.at(dx, (rows, x.argmax(1)), G)


def by_paths(dx, rows, x, G):
    for i in rows:
        dx[i, int(x[i].argmax())] = G[i]


@pytest.mark.parametrize("written", [into_largest, by_paths])
def test_the_gradient_of_a_largest_entry_is_proved(written):
    assert len(check(stated(largest, backward(written), "x", x="N 3"))["x"].shapes) == 2


@pytest.mark.parametrize("written", [into_smallest, into_next, twice])
def test_a_wrong_place_is_never_proved(written):
    assert not check(stated(largest, backward(written), "x", x="N 3"))["x"].shapes
