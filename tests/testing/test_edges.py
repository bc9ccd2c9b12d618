"""Points on the edges of a forward: what a proof leaves out is tried where it is left out."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from verify import claim, pipeline
from verify.testing.edges import points_on_edges
from verify.testing.search import Refutation, on_edges, telling


@claim(x="N", y="N")
def guarded(x, y):
    return np.where(7 * y == 3, x * x, 2 * x)


@guarded.gradient("x")
def guarded_dx(G, x, y):
    return 2 * G  # at y = 3/7 it should be 2 G x


@claim(x="N", where={"x": "positive"})
def clipped(x):
    return np.maximum(x, 1)


@clipped.gradient("x")
def clipped_dx(G, x):
    return G * (x > 1)


def test_a_zero_that_no_random_point_meets_is_found():
    assert any(Fraction(3, 7) in p.values["y"].flat for p in points_on_edges(guarded.__claim__, 0))


def test_a_gradient_that_is_wrong_on_an_edge_alone_is_refuted_there():
    assert not isinstance(telling(guarded.__claim__)["x"], Refutation)
    assert isinstance(on_edges(guarded.__claim__, ["x"])["x"], Refutation)
    assert pipeline.check(guarded).gradients["x"].status == "refuted"


def test_inputs_stay_what_the_claim_says_they_are():
    values = [x for p in points_on_edges(clipped.__claim__, 0) for x in p.values["x"].flat]
    assert Fraction(1) in values
    assert all(x > 0 for x in values)


def test_a_right_gradient_is_proved_and_its_edges_are_listed():
    found = pipeline.check(clipped).gradients["x"]
    assert (found.status, found.scope) == ("proved", "all-shapes")
    assert found.except_on
