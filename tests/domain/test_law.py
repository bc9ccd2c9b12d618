"""What a proof at every shape leaves out is listed, or is removed by a proof; and regular points exist where it counts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.domain import distances, left_out, nothing_left_out, nowhere, refuted_where_left_out, zero_at_an_index
from verify import pipeline
from verify.bounded.prove import BoundedResult, prove_bounded
from verify.everyshape.prove import AllShapes, prove_all_shapes
from verify.tracing import patches

AT_OTHER_SIZES = {"a_size_without_a_value", "one_size"}  # than 1 and 2
# z3 does not follow there: it knows nothing of exp at a 0 that is not written, nor of log(p/q), and gives up on two widths
NOT_AT_A_SHAPE = {"elu", "entropy", "huber_of_any_width"}
patches.install()


def names(module: Any) -> list[str]:
    return [name for name, value in vars(module).items() if hasattr(value, "__claim__")]


def answer(module: Any, name: str) -> AllShapes:
    claim = getattr(module, name).__claim__
    (gradient,) = claim.gradients
    return prove_all_shapes(claim, gradient, gradient.names[0])


def test_the_table_names_every_claim() -> None:
    assert set(names(left_out)) == set(left_out.LISTED)


@pytest.mark.parametrize(("name", "listed"), left_out.LISTED.items())
def test_what_is_left_out_is_listed(name: str, listed: str | None) -> None:
    found = answer(left_out, name)
    assert found.proved is (listed is not None), found.reason
    if listed is not None:
        assert any(c.text.startswith(listed) for c in found.except_on), [c.text for c in found.except_on]
        assert all(c.kind and c.args and c.text for c in found.except_on)


@pytest.mark.parametrize("name", names(nothing_left_out))
def test_a_set_that_a_proof_removes_is_not_listed(name: str) -> None:
    found = answer(nothing_left_out, name)
    assert found.proved, found.reason
    assert found.except_on == ()


@pytest.mark.parametrize("name", names(nowhere))
def test_a_forward_that_is_nowhere_off_its_edges_is_proved_nowhere(name: str) -> None:
    found = answer(nowhere, name)
    assert not found.proved and found.vacuous, found


def test_what_is_0_at_one_index_by_its_form_makes_no_claim_vacuous() -> None:
    for name in names(zero_at_an_index):
        found = answer(zero_at_an_index, name)
        assert not found.vacuous and not found.proved and found.reason is not None
        assert pipeline.check(getattr(zero_at_an_index, name), bound=3).gradients["x"].status == "proved"


@pytest.mark.parametrize("name", names(distances))
def test_a_root_of_what_is_0_by_its_form_is_a_constant(name: str) -> None:
    assert not answer(distances, name).proved  # the canonical form divides by it
    assert pipeline.check(getattr(distances, name), bound=3).gradients["x"].status == "proved"


def bounded(module: Any, name: str) -> BoundedResult:
    claim = getattr(module, name).__claim__
    (gradient,) = claim.gradients
    (wrt,) = gradient.names
    return prove_bounded(claim, [wrt], bound=2)[wrt]


@pytest.mark.parametrize("name", left_out.LISTED)
def test_at_bounded_shapes_it_is_listed_too(name: str) -> None:
    found = bounded(left_out, name)
    sizes = (shape[n] for shape in found.shapes for n in shape)
    exempt = name in AT_OTHER_SIZES or all(n == 1 for n in sizes)
    assert not found.shapes or found.except_on or exempt


@pytest.mark.parametrize("name", [n for n in names(nothing_left_out) if n not in NOT_AT_A_SHAPE])
def test_at_bounded_shapes_the_same_proofs_remove_sets(name: str) -> None:
    found = bounded(nothing_left_out, name)
    assert found.shapes and found.except_on == ()


@pytest.mark.parametrize("name", names(nowhere))
def test_nothing_is_proved_at_bounded_shapes_without_a_regular_point(name: str) -> None:
    found = bounded(nowhere, name)
    assert not found.shapes


def test_a_refutation_at_a_point_that_is_not_covered_contradicts_no_proof() -> None:
    name = "sums_of_pairs"
    assert answer(refuted_where_left_out, name).except_on
    found = pipeline.check(getattr(refuted_where_left_out, name)).gradients["x"]
    assert found.status == "refuted" and found.counterexample is not None


def test_what_equations_make_0_joins_only_around_the_point() -> None:
    found = answer(refuted_where_left_out, "joins_but_for_a_constant")
    assert not found.proved or found.except_on
