"""Published claims: no right one is refuted, every wrong one is, and plain NumPy shows each witness."""

import pytest

from tests.testing.replay import shows
from tests.truth.differences import claims
from tests.truth.files import EXPECTED, PUBLISHED
from verify.testing.search import Refutation, falsify

CLAIMS = {c.name: c for f in PUBLISHED for c in claims(f)}
RIGHT = {name for name, entry in EXPECTED.items() if entry["verdict"] == "TRUE"}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(RIGHT))
def test_right_claims_hold_at_every_point(name):
    for result in falsify(CLAIMS[name], examples=25).values():
        assert not isinstance(result, Refutation)
        assert result.reason is None and result.points >= 10


@pytest.mark.parametrize("name", sorted(EXPECTED.keys() - RIGHT))
def test_wrong_claims_have_a_witness_that_replays(name):
    refuted = [r for r in falsify(CLAIMS[name]).values() if isinstance(r, Refutation)]
    assert refuted
    for refutation in refuted:
        assert shows(refutation)
        assert max(refutation.counterexample.sizes.values(), default=1) <= 3
