"""States that random loops hand on: values and tangents, before and after they are written out, are what NumPy's are."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest

from tests.everyshape.dicts import dicts
from tests.everyshape.loops import programs, states
from tests.everyshape.nested import nested
from tests.everyshape.test_loops import claimed, followed
from tests.scale import scaled
from verify.claims.claim import Claim
from verify.everyshape.induction.advance import advanced
from verify.everyshape.induction.apart import Apart
from verify.everyshape.induction.unfold import Unfolding
from verify.everyshape.induction.values import with_states
from verify.everyshape.spot_check import packed
from verify.everyshape.typed import ANY_LOSS, Trace, input_axes
from verify.terms.evaluate import Evaluator
from verify.terms.term import direction
from verify.testing.points import draw_point

STEP = 1e-6


def slopes(c: Claim, traced: Trace, length: int, seed: int) -> tuple[float, ...] | None:
    """The derivative by w at a random point: of NumPy's code by differences, of the terms, and of them written out, also
    with the ends of loops told apart, and with states from their first step on.

    None where the differences do not tell: next to a kink, or where there is no value.
    """
    sizes, rng = {"N": length}, np.random.default_rng(seed)
    point = draw_point(c, sizes, "unit", f"{seed}")
    assert point is not None
    values: dict[str, Any] = {
        n: np.asarray(v) if v.dtype != object else v.astype(float) for n, v in point.values.items()
    }

    def at(w: float) -> Any:
        given = {n: v.copy() if v.ndim else v[()] for n, v in values.items()}
        return np.asarray(c.run_forward({**given, "w": given["w"] + w}).outputs[0], dtype=float)

    G = rng.uniform(-1, 1, at(0.0).shape)
    near, far = ((G * (at(h) - at(-h))).sum() / (2 * h) for h in (STEP, 2 * STEP))
    if not np.isfinite(near) or abs(near) > 1e6 or abs(near - far) > 1e-4 * (1 + abs(near)):
        return None
    tensors = {i.name: packed(values[i.name], input_axes(i), sizes) for i in c.inputs}
    axes = object.__getattribute__(traced.outputs[0], "axes")  # which no array of NumPy's has
    tensors |= {ANY_LOSS: packed(G, axes, sizes), direction("w"): np.asarray(1.0)}
    found, later = [near], advanced(traced, traced.families) or traced
    for of, u in (
        (traced, None),
        (traced, Unfolding(traced.families)),
        (traced, Apart(traced.families)),
        (later, Apart(later.families)),
    ):
        evaluator = Evaluator(sizes, with_states(of.families, sizes, tensors, Evaluator, moving=True))
        found.append(evaluator.number(of.left if u is None else u.term(of.left)))
    return tuple(found)


@pytest.mark.parametrize("texts", (programs, states, dicts, nested), ids=("any", "states", "dicts", "nested"))
def test_the_tangents_of_states_are_the_derivatives_of_what_the_code_computes(texts: Any) -> None:
    count = 0
    for seed, text in enumerate(texts(random.Random(0).randrange(10**6), scaled(40))):
        c = claimed(text)
        traced = followed(c)
        for length in (1, 2, 5) if traced is not None and traced.families else ():
            assert traced is not None
            found = slopes(c, traced, length, seed)
            if found is not None:
                count += 1
                assert found[1:] == pytest.approx((found[0],) * 4, rel=1e-3, abs=1e-3), text
    assert count >= scaled(10)
