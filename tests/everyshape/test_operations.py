"""Operations and rules that no built-in theorem needs: right gradients are proved at every shape."""

from __future__ import annotations

import pytest

from tests.truth.differences import claims, holds, sizes_for
from tests.truth.files import RIGHT
from verify.claims.claim import Claim
from verify.everyshape.prove import prove_all_shapes
from verify.tracing import patches

patches.install()
CLAIMS = [c for f in RIGHT for c in claims(f)]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.name)
def test_a_right_gradient_is_proved_at_every_shape(claim: Claim) -> None:
    for gradient in claim.gradients:
        for name in gradient.names:
            assert prove_all_shapes(claim, gradient, name).proved, name


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda c: c.name)
def test_the_gradient_is_right(claim: Claim) -> None:
    tried = [holds(claim, sizes, seed) for seed, sizes in enumerate(sizes_for(claim, unequal=3, equal=2))]
    assert any(tried)
    assert False not in tried
