"""Wrong claims are refuted, with a witness that plain NumPy shows; what is no function is never proved."""

import pytest

from tests.testing.replay import shows
from tests.truth.differences import claims
from tests.truth.files import SEARCHED
from verify.bounded.prove import prove_bounded
from verify.testing.search import Passed, Refutation, falsify

CLAIMS = {c.name: c for c in claims(SEARCHED)}

# these are not refuted: the reason says why they cannot be proved
WITHOUT_WITNESS = {
    "counting": "not-repeatable",
    "random_mask": "not-repeatable",
    "stateful_default": "not-repeatable",
    "truncated": "truncation",
    "unwritten": "uninitialised",
    "nowhere": "no-point",
    "too_large": "infinite-constant",
}


@pytest.mark.parametrize("name", sorted(set(CLAIMS) - set(WITHOUT_WITNESS)))
def test_wrong_claims_are_refuted_and_the_snippet_shows_it(name):
    found = falsify(CLAIMS[name])
    refuted = [r for r in found.values() if isinstance(r, Refutation)]
    assert refuted
    for refutation in refuted:
        assert shows(refutation)
        assert max(refutation.counterexample.sizes.values(), default=1) <= 3 or name == "huge_sizes"


@pytest.mark.parametrize("name", sorted(WITHOUT_WITNESS))
def test_code_that_is_no_function_is_never_proved(name):
    found = falsify(CLAIMS[name])
    for result in found.values():
        assert isinstance(result, Passed)
        assert result.reason is not None and result.reason.code == WITHOUT_WITNESS[name]


FOLLOWED = sorted(set(CLAIMS) - set(WITHOUT_WITNESS) - {"math_module", "integers", "none", "asks", "huge_sizes"})


@pytest.mark.parametrize("name", FOLLOWED)
def test_no_proof_at_the_shape_of_a_witness(name):
    claim = CLAIMS[name]
    refuted = {n: r for n, r in falsify(claim).items() if isinstance(r, Refutation)}
    for gradient, result in prove_bounded(claim, sorted(refuted), bound=3, budget=3_000_000).items():
        assert dict(refuted[gradient].counterexample.sizes) not in [dict(s) for s in result.shapes]
        assert not result.complete


def test_vacuous_where_no_point_has_a_value():
    result = prove_bounded(CLAIMS["nowhere"], ["x"], bound=2)["x"]
    assert result.vacuous and not result.shapes


def test_the_trap_holds_below_three():
    result = prove_bounded(CLAIMS["trap"], ["x"], bound=3)["x"]
    assert [dict(s) for s in result.shapes] in ([], [{"n": 1}], [{"n": 2}, {"n": 1}])
    assert result.refutation is not None and dict(result.refutation.counterexample.sizes) == {"n": 3}
