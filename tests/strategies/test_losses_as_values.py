"""A loss as a value: repr, equality, LaTeX, number systems, kinks, refusals; and what failures shrink to."""

import dataclasses
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from strategies import (
    Interval,
    InvalidArgument,
    NotRationalError,
    StrategyError,
    UndecidedError,
    draw_seeded,
    exact_arrays,
    intervals,
    random_losses,
    sizes,
    smooth_points,
)
from strategies import losses as L
from strategies.loss_rules import RULES

SHAPES = st.tuples(st.integers(1, 3), st.integers(1, 3))
ONES = L.linear(((1, 1), (1, 1)))
ZERO = np.zeros((2, 2))


@settings(max_examples=150, deadline=None)
@given(SHAPES.flatmap(random_losses))
def test_repr_rebuilds_an_equal_loss(loss):
    rebuilt = eval(repr(loss), vars(L))
    assert rebuilt == loss and hash(rebuilt) == hash(loss) and repr(rebuilt) == repr(loss)


@settings(max_examples=150, deadline=None)
@given(SHAPES.flatmap(random_losses))
def test_latex_is_balanced(loss):
    text = loss.latex
    assert text.count("{") == text.count("}")
    assert text.count(r"\left") - text.count(r"\left\l") == text.count(r"\right") - text.count(r"\right\r")
    assert text.count(r"\begin{bmatrix}") == text.count(r"\end{bmatrix}")
    assert "}^{3}^{" not in text and "--" not in text and "+ -" not in text


@pytest.mark.parametrize(
    ("loss", "latex"),
    [
        (
            L.linear(((1, Fraction(-1, 2)),)),
            r"\left\langle \begin{bmatrix} 1 & -\frac{1}{2} \end{bmatrix}, D \right\rangle",
        ),
        (L.elementwise("tanh", ((1, 1),)), r"\sum_{i,j} \tanh\left(D_{i,j}\right)"),
        (L.product((2, 2), ((0, 1), (1, 0))), r"D_{1,2} D_{2,1}"),
        (L.polynomial((1, 2), ((-2, ((0, 1, 3),)), (1, ((0, 0, 1),)))), r"-2 {D_{1,2}}^{3} + D_{1,1}"),
        (
            L.compose("relu", L.frobenius((1, 2))),
            r"\operatorname{relu}\left(\left\lVert D \right\rVert_F\right)",
        ),
        (
            L.precompose(L.log_sum_exp((1, 2)), "sin"),
            r"\log \sum_{i,j} \exp\left(\sin\left(D_{i,j}\right)\right)",
        ),
        (
            L.cross_entropy((1, 0), 2),
            r"\left(\sum_{i} \log \sum_{j} \exp\left(D_{i,j}\right)\right) - D_{1,2} - D_{2,1}",
        ),
        (
            L.add(L.log_sum_exp((1, 1)), L.scale(-2, L.product((1, 1), ((0, 0),)))),
            r"\left(\log \sum_{i,j} \exp\left(D_{i,j}\right)\right) - 2 \left(D_{1,1}\right)",
        ),
    ],
    ids=repr,
)
def test_latex_of(loss, latex):
    assert loss.latex == latex


def test_a_loss_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        ONES.kind = "quadratic"


def test_a_gradient_is_fresh_and_the_point_is_left_alone():
    D = np.array([[1.0, 2.0], [3.0, 4.0]])
    ONES.gradient(D)[:] = 7
    assert (ONES.gradient(D) == 1).all() and D.tolist() == [[1, 2], [3, 4]]


def test_integers_are_taken_as_floats_and_as_rationals():
    assert ONES.value(np.array([[1, 2], [3, 4]])) == 10.0
    assert type(ONES.value(np.array([[1, 2], [3, 4]]))) is float
    exact = ONES.value(np.array([[1, 2], [3, 4]], dtype=object))
    assert exact == 10 and type(exact) is Fraction


def test_constants_become_numbers_of_the_kind_of_the_point():
    D = intervals(ZERO)
    assert all(type(x) is Interval for x in ONES.gradient(D).flat)
    assert type(L.polynomial((2, 2), ((3, ()),)).value(D)) is Interval


@pytest.mark.parametrize("loss", [L.frobenius((2, 2)), L.add(ONES, L.log_sum_exp((2, 2))), L.compose("sin", ONES)])
def test_rationals_are_refused_where_they_do_not_suffice(loss):
    assert not loss.rational
    with pytest.raises(NotRationalError, match="intervals"):
        loss.value(np.full((2, 2), Fraction(1, 2), dtype=object))


@pytest.mark.parametrize(
    ("loss", "smooth_at", "kink_at"),
    [
        (L.elementwise("relu", ((1, 1), (1, 1))), [[1, 2], [3, -4]], [[1, 0], [3, 4]]),
        (L.elementwise("abs", ((1, 1), (1, 1))), [[1, 2], [3, -4]], [[1, 0], [3, 4]]),
        (L.elementwise("huber", ((1, 1), (1, 1))), [[0, 2], [3, -4]], [[-1, 0], [3, 4]]),
        (L.frobenius((2, 2)), [[0, 0], [0, 1]], [[0, 0], [0, 0]]),
        (L.compose("abs", ONES), [[0, 0], [0, 1]], [[1, -1], [2, -2]]),
        (L.precompose(ONES, "relu"), [[1, 2], [3, -4]], [[1, 0], [3, 4]]),
        (L.multiply(ONES, L.compose("relu", ONES)), [[0, 0], [0, 1]], [[1, -1], [2, -2]]),
        (L.scale(2, L.add(ONES, L.frobenius((2, 2)))), [[0, 0], [0, 1]], [[0, 0], [0, 0]]),
    ],
    ids=repr,
)
def test_kinks_are_exposed(loss, smooth_at, kink_at):
    assert not loss.smooth
    for numbers in (np.array, lambda rows: intervals(np.array(rows))):
        assert loss.differentiable_at(numbers(smooth_at))
        assert not loss.differentiable_at(numbers(kink_at))


def test_a_margin_keeps_further_away():
    loss = L.elementwise("abs", ((1,),))
    assert loss.differentiable_at(np.array([[0.01]])) and not loss.differentiable_at(np.array([[0.01]]), margin=0.1)


def test_smooth_losses_have_no_kinks_even_at_zero():
    for loss in (ONES, L.log_sum_exp((2, 2)), L.compose("tanh", ONES), L.precompose(ONES, "cube")):
        assert loss.smooth and loss.differentiable_at(ZERO)


@settings(max_examples=60, deadline=None)
@given(st.data(), SHAPES, st.booleans())
def test_smooth_points_keep_the_margin(data, shape, exact):
    loss = data.draw(random_losses(shape))
    D = data.draw(smooth_points(loss, exact=exact))
    assert D.shape == shape and D.dtype == (object if exact else np.float64)
    assert all(abs(kink.middle) >= Fraction(1, 1000) for kink in loss.kinks(intervals(D)))


def test_intervals_across_a_kink_are_undecided_not_guessed():
    around_zero = intervals(np.array([[Fraction(1, 3)]])) * 3 - 1
    assert around_zero[0, 0].radius > 0
    with pytest.raises(UndecidedError):
        L.elementwise("relu", ((1,),)).value(around_zero)


def test_large_entries_do_not_overflow_the_stable_formulas():
    D = np.array([[1000.0, -1000.0], [999.0, 0.0]])
    with np.errstate(all="raise", under="ignore"):
        assert np.isclose(L.log_sum_exp((2, 2)).value(D), 1000.313261687518)
        assert np.isclose(L.cross_entropy((1, 0), 2).value(D), 2000.0)
        assert L.elementwise("softplus", ((1, 1), (1, 1))).value(D) == pytest.approx(1999.6931471805599)
        assert L.elementwise("sigmoid", ((1, 1), (1, 1))).gradient(D).tolist() == [[0, 0], [0, 0.25]]


def test_the_simplest_loss_is_a_linear_functional_of_one_entry():
    shapes = sizes("H n").map(lambda size: (size["H"], size["n"]))
    assert find(shapes.flatmap(random_losses), lambda loss: True) == L.linear(((1,),))


def _contains(loss, word):
    return word in repr(loss)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("word", "smallest"),
    [
        ("'tanh'", L.elementwise("tanh", ((1,),))),
        ("quadratic", L.quadratic(((1,),), ((1,),))),
        ("polynomial", L.polynomial((1, 1), ((1, ((0, 0, 1),)),))),
        ("multiply", L.multiply(L.linear(((1,),)), L.linear(((1,),)))),
        ("precompose", L.precompose(L.linear(((1,),)), "huber")),
    ],
)
def test_failures_shrink_to_something_readable(word, smallest):
    shapes = sizes("H n").map(lambda size: (size["H"], size["n"]))
    found = find(
        shapes.flatmap(random_losses),
        lambda loss: _contains(loss, word),
        settings=settings(max_examples=2000),
    )
    assert word in repr(found)
    assert len(repr(found)) <= len(repr(smallest)) + 60, found  # as short as the smallest, or nearly so


def test_a_coupling_quadratic_form_couples_every_pair_of_entries():
    loss = find(random_losses((2, 2)), lambda loss: loss.kind == "quadratic")
    base = loss.gradient(np.zeros((2, 2)))
    for at in np.ndindex(2, 2):
        D = np.zeros((2, 2))
        D[at] = 1
        assert (loss.gradient(D) != base).all()


def test_every_kind_is_drawn():
    assert {loss.kind for loss in draw_seeded(random_losses((2, 3)), seed=0, n=600)} == set(RULES)


def test_only_rational_losses_on_demand():
    D = find(exact_arrays((2, 2)), lambda D: True)
    for loss in draw_seeded(random_losses((2, 2), rational=True), seed=1, n=100):
        assert loss.rational and type(loss.value(D)) is Fraction


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: ONES.value(np.zeros((2, 3))), "D=(2, 3): not the shape of this loss; pass shape (2, 2)"),
        (lambda: ONES.value(np.zeros((2, 2), complex)), "D=dtype('complex128'): not real numbers; pass floats, Fractions or Intervals"),
        (lambda: ONES.value(np.zeros((2, 2), bool)), "D=dtype('bool'): not real numbers; pass floats, Fractions or Intervals"),
        (lambda: L.linear(((1, 2), (3,))), "coefficients=((1, 2), (3,)): not a matrix; pass rows of equal length, at least one entry"),
        (lambda: L.linear(((0.5,),)), "coefficients=0.5: not an exact number; pass integers or Fractions"),
        (lambda: L.scale(True, ONES), "factor=True: not an exact number; pass integers or Fractions"),
        (lambda: L.quadratic(((1, 2),), ((1,),)), "left=((1, 2),): not square; pass as many rows as columns"),
        (lambda: L.cross_entropy((0, 3), 3), "labels=(0, 3): not labels in range(3); pass one label for each row"),
        (lambda: L.product((2, 2), ((0, 2),)), "positions=((0, 2),): a position outside the shape (2, 2); count from 0"),
        (lambda: L.product((2, 2), ((0, 1), (0, 1))), "positions=((0, 1), (0, 1)): not distinct positions; pass each position once"),
        (lambda: L.polynomial((1, 1), ((1, ((0, 0, 0),)),)), "terms=((1, ((0, 0, 0),)),): a repeated position or power below 1; merge the powers"),
        (lambda: L.frobenius((2, 2, 2)), "shape=(2, 2, 2): not the shape of a matrix; pass two sizes such as (2, 3)"),
        (lambda: L.frobenius((2, 0)), "shape=(2, 0): not a tuple of positive integers; pass one such as (2, 3)"),
        (lambda: L.add(ONES, L.frobenius((1, 2))), "second=(1, 2): not the shape (2, 2); add and multiply equal shapes"),
        (lambda: L.compose("gelu", ONES), "function='gelu': not in the table; choose one of cube huber relu abs exp tanh sigmoid softplus sin"),
        (lambda: random_losses((2,)), "shape=(2,): not the shape of a matrix; pass two sizes such as (2, 3)"),
        (lambda: random_losses((2, 2), magnitude=0), "magnitude=0: not in (0, 1000]; scale the entries of the matrix down"),
    ],
)  # fmt: skip
def test_errors_name_argument_value_and_remedy(build, message):
    with pytest.raises(InvalidArgument) as caught:
        build()
    assert str(caught.value) == message and isinstance(caught.value, StrategyError)
