"""What a proof at every shape leaves out is listed, or is removed by a proof; and regular points exist where it counts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.domain import left_out, nothing_left_out, nowhere
from verify.everyshape.prove import AllShapes, prove_all_shapes
from verify.tracing import patches

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
