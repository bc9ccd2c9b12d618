"""Sizes that fit together, arrays away from kinks, and every structured kind, exact and as floats."""

from fractions import Fraction
from itertools import combinations
from math import prod

import numpy as np
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from strategies import (
    KINDS,
    InvalidArgument,
    dimension_names,
    exact_arrays,
    float_arrays,
    shape_of,
    sizes,
    structured,
)

SHAPES = st.lists(st.integers(1, 4), max_size=3).map(tuple)
RELAXED = settings(max_examples=60, deadline=None)


def test_shape_strings():
    size = {"N": 2, "H": 3, "C": 5, "K": 7}
    assert shape_of("N 4*H", size) == (2, 12)
    assert shape_of("C*K", size) == (35,) and shape_of("7", {}) == (7,) and shape_of("", {}) == ()
    assert dimension_names("N 4*H", "C*K N", "7", "") == ("N", "H", "C", "K")


@given(sizes("H m", "m n", "4*H C*K 7", max_size=5))
def test_sizes_name_every_dimension_once(size):
    assert list(size) == ["H", "m", "n", "C", "K"] and all(1 <= n <= 5 for n in size.values())


@given(sizes("H m", "m n", "2*H 3", max_size=6, distinct=True))
def test_distinct_sizes_differ_from_each_other_from_literals_and_products(size):
    assert len({size["H"], size["m"], size["n"], 2 * size["H"], 3}) == 5


def test_sizes_shrink_to_small_ones():
    assert find(sizes("H m", "m n"), lambda size: True) == {"H": 1, "m": 1, "n": 1}
    assert find(sizes("H m", "m n"), lambda size: size["m"] > 2) == {"H": 1, "m": 3, "n": 1}
    smallest = find(sizes("H m", "m n", min_size=2, max_size=6, distinct=True), lambda size: True)
    assert sorted(smallest.values()) == [2, 3, 4]


def test_no_names_have_no_sizes():
    assert find(sizes("7", ""), lambda size: True) == {}


def is_away_from_kinks(array, gap, distance):
    entries = list(array.flat)
    return all(abs(x) >= distance for x in entries) and all(abs(x - y) >= gap for x, y in combinations(entries, 2))


@RELAXED
@given(st.data(), SHAPES)
def test_exact_arrays_keep_their_promise(data, shape):
    array = data.draw(exact_arrays(shape))
    assert array.shape == shape and array.dtype == object and all(type(x) is Fraction for x in array.flat)
    assert is_away_from_kinks(array, Fraction(1, 6), Fraction(1, 3))
    assert all(x.denominator <= 3 and abs(x.numerator) <= 8 + 2 * prod(shape) for x in array.flat)


@RELAXED
@given(st.data(), SHAPES, st.sampled_from([0.5, 4.0, 100.0]))
def test_float_arrays_keep_their_promise(data, shape, magnitude):
    array = data.draw(float_arrays(shape, magnitude=magnitude))
    step = 2.0 ** np.floor(np.log2(magnitude / (prod(shape) // 2 + 4)))
    assert array.shape == shape and array.dtype == np.float64 and np.abs(array).max() <= magnitude
    assert is_away_from_kinks(array, step / 2, 3 * step / 4)


def test_arrays_shrink_to_small_integers_and_binary_fractions():
    assert find(exact_arrays((1, 2)), lambda a: True).tolist() == [[1, -1]]
    assert find(float_arrays((1, 2)), lambda a: True).tolist() == [[0.5, -0.5]]


def determinant(matrix):
    """By expansion along the first row: small, exact, and nothing of NumPy's."""
    if len(matrix) == 1:
        return matrix[0][0]
    minors = ([row[:j] + row[j + 1 :] for row in matrix[1:]] for j in range(len(matrix)))
    return sum((-1) ** j * matrix[0][j] * determinant(minor) for j, minor in enumerate(minors))


def is_positive_definite(a):
    return (a == a.T).all() and all(determinant(a[:k, :k].tolist()) > 0 for k in range(1, len(a) + 1))


def is_one_hot(a):
    return set(a.flat) <= {0, 1} and (a.sum(axis=-1) == 1).all()


PROPERTIES = {
    "positive": lambda a: (a > 0).all(),
    "nonzero": lambda a: (a != 0).all(),
    "zero": lambda a: (a == 0).all(),
    "zero_diagonal": lambda a: (np.diagonal(a) == 0).all(),
    "sums_to_1": lambda a: np.isclose(float(a.sum()), 1),
    "probability": lambda a: ((a > 0) & (a < 1)).all(),
    "binary": lambda a: set(a.flat) <= {0, 1},
    "sign": lambda a: set(a.flat) <= {-1, 1},
    "simplex": lambda a: (a > 0).all() and np.allclose((a.sum(axis=-1) - 1).astype(float), 0, atol=1e-15),
    "one_hot": is_one_hot,
    "one_hot_columns": lambda a: is_one_hot(a.T),
    "symmetric": lambda a: (a == a.T).all(),
    "diagonal": lambda a: all((a[i, j] != 0) == (i == j) for i, j in np.ndindex(a.shape)),
    "positive_definite": is_positive_definite,
    "invertible": lambda a: determinant(a.tolist()) != 0,
    "full_column_rank": lambda a: determinant((a.T @ a).tolist()) != 0,
    "labels": lambda a: a.dtype == np.int64 and ((a >= 0) & (a < 12)).all(),
    "index": lambda a: a.dtype == np.int64 and ((a >= 0) & (a < 12)).all(),
    "unique_index": lambda a: len(set(a.flat)) == a.size and ((a >= 0) & (a < 12)).all(),
}


def test_every_kind_has_a_property_here():
    assert set(PROPERTIES) == set(KINDS)


@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data(), n=st.integers(1, 4), extra=st.integers(0, 2))
def test_structured(kind, exact, data, n, extra):
    limited = KINDS[kind].limited
    shape = (
        (n, n)
        if kind in ("symmetric", "diagonal", "zero_diagonal", "positive_definite", "invertible")
        else (n + extra, n)
    )
    shape = (n, 2) if kind == "unique_index" else shape
    array = data.draw(structured(f"{kind}(C)" if limited else kind, shape, exact=exact, sizes={"C": 12}))
    assert array.shape == shape and PROPERTIES[kind](array)
    if not limited:
        assert array.dtype == (object if exact else np.float64)
        assert not exact or all(type(x) is Fraction for x in array.flat)


@given(structured("simplex", (2, 3), exact=True))
def test_exact_simplex_rows_sum_to_one_exactly(array):
    assert (array.sum(axis=-1) == 1).all()


@pytest.mark.parametrize("kind", ["invertible", "positive_definite", "full_column_rank"])
def test_float_matrices_are_well_conditioned(kind):
    @settings(max_examples=40, deadline=None)
    @given(structured(kind, (4, 4), exact=False))
    def check(array):
        assert np.linalg.cond(array) < 1e4

    check()


@pytest.mark.parametrize("kind", ["symmetric", "positive_definite", "invertible", "diagonal"])
def test_stacks_of_matrices(kind):
    stack = find(structured(kind, (2, 3, 3), exact=True), lambda stack: True)
    assert stack.shape == (2, 3, 3) and all(PROPERTIES[kind](matrix) for matrix in stack)


def test_labels_may_repeat_and_cover_their_range():
    assert find(structured("labels(3)", (4,), exact=True), lambda y: len(set(y)) == 3 and len(y) == 4).max() == 2
    assert find(structured("index(3)", (2,), exact=True), lambda y: y[0] == y[1]).tolist() == [0, 0]


def test_symmetric_matrices_are_not_all_diagonal_and_invertible_ones_not_all_symmetric():
    assert find(structured("symmetric", (2, 2), exact=True), lambda a: a[0, 1] != 0)[1, 0] != 0
    found = find(structured("invertible", (2, 2), exact=True), lambda a: a[0, 1] != a[1, 0] and a[0, 0] == 0)
    assert determinant(found.tolist()) != 0


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: sizes("N, D"), "shape='N, D': the axis 'N,' is neither a name, a positive integer nor a product of them; separate axes by spaces, and write products without spaces, as in \"N 4*H\""),
        (lambda: sizes("N 4 * H"), "shape='N 4 * H': the axis '*' is neither a name, a positive integer nor a product of them; separate axes by spaces, and write products without spaces, as in \"N 4*H\""),
        (lambda: sizes("0"), "shape='0': the axis '0' is neither a name, a positive integer nor a product of them; separate axes by spaces, and write products without spaces, as in \"N 4*H\""),
        (lambda: sizes(("N", "D")), "shape=('N', 'D'): not a string; write the axes as a string such as \"N 4*H\""),
        (lambda: sizes("N", max_size=0), "max_size=0: the range from 1 is empty; choose 1 <= min <= max"),
        (lambda: sizes("A B C", max_size=2, distinct=True), "max_size=2: no distinct sizes exist for A B C; choose a larger max_size"),
        (lambda: shape_of("N D", {"N": 1}), "sizes={'N': 1}: no size for 'D'; add it to the mapping"),
        (lambda: exact_arrays((2, 0)), "shape=(2, 0): not a tuple of positive integers; pass one such as (2, 3)"),
        (lambda: float_arrays(3), "shape=3: not a tuple of positive integers; pass one such as (2, 3)"),
        (lambda: float_arrays((3,), magnitude=-1), "magnitude=-1: not a positive moderate number; choose one such as 4.0"),
        (lambda: structured("symmetric", (2, 3), exact=True), "shape=(2, 3): does not fit the kind 'symmetric'; it needs a square matrix"),
        (lambda: structured("full_column_rank", (2, 3), exact=True), "shape=(2, 3): does not fit the kind 'full_column_rank'; it needs at least as many rows as columns"),
        (lambda: structured("unique_index(2)", (3,), exact=True), "shape=(3,): does not fit the kind 'unique_index(2)'; it needs no more entries than there are integers to choose from"),
        (lambda: structured("labels", (3,), exact=True), "kind='labels': wrong number of sizes in parentheses; write 'labels(K)'"),
        (lambda: structured("positive(3)", (3,), exact=True), "kind='positive(3)': wrong number of sizes in parentheses; write 'positive'"),
        (lambda: structured("labels(C)", (3,), exact=True), "sizes={}: no size for 'C'; add it to the mapping"),
        (lambda: structured("labels(0)", (3,), exact=True), "kind='labels(0)': range(0) is empty; choose a size of at least 1"),
        (lambda: structured("orthogonal", (3, 3), exact=True), "kind='orthogonal': not a known kind; choose one of " + " ".join(KINDS)),
    ],
)  # fmt: skip
def test_errors_name_argument_value_and_remedy(build, message):
    with pytest.raises(InvalidArgument) as caught:
        build()
    assert str(caught.value) == message
