"""Certificates that rest on relations of functions: what they state, and what they refuse to rest on."""

from __future__ import annotations

import pytest

from tests.truth.differences import claims
from tests.truth.files import COURSE, PUBLISHED, RIGHT
from verify.certify.prove import coq_route
from verify.claims.claim import Claim
from verify.claims.formulas import claim_of
from verify.everyshape.typed import trace
from verify.suite import catalogue


def route(claim: Claim, name: str) -> tuple[str, str]:
    """What the evidence says of a gradient's certificate, and the Coq text (empty where there is none)."""
    gradient = next(g for g in claim.gradients if name in g.names)
    stated, files = coq_route(claim, trace(claim, gradient, name))
    return stated.what, next((text for path, text in files.items() if path.endswith(".v")), "")


def from_suite(chapter: str, name: str, of: str) -> tuple[str, str]:
    file = next(f for f in catalogue.files() if f.stem == chapter)
    stated = (c for c in claims(file) if c.name.partition("#")[0] == name)  # another test may have loaded the file, too
    return route(next(stated), of)


def formula(forward: str, gradient: str, shape: str = "N") -> tuple[str, str]:
    names = [n for n in "xy" if n in forward.replace("exp", "")]
    return route(claim_of(forward, [f"{n}={shape}" for n in names], [f"x={gradient}"]), "x")


def test_softmax_rests_on_its_row_sums_alone() -> None:
    said, text = from_suite("activations", "softmax_rows", "x")
    assert said.startswith(
        "a certificate states the adjoint identity for Coq's kernel, under the hypotheses it names ("
    )
    assert "(reciprocal)" in said
    assert "(forall (i : 'I_N), (\\sum_(j < K) reciprocal_3 i * exp_1 i j) = 1) ->" in text
    assert "The hypotheses, in their order: reciprocal" in text
    assert "reciprocal_3[i] = (sum_j(exp(" in text


@pytest.mark.parametrize(
    ("chapter", "name", "of", "premise"),
    [
        ("activations", "logistic", "x", "reciprocal_1 i j * exp_2 i j + reciprocal_1 i j = 1) ->"),
        ("losses", "softmax_cross_entropy_labels", "Z", "selected_3 i j * exp_"),
        ("determinants", "cookbook_140", "P", " i i = 1) ->"),
        ("losses", "multiclass_hinge", "S", "at_5 i j = 0) ->"),
        ("losses", "squared_hinge", "s", "y i * y i = 1) ->"),
        ("normalisation", "batch_norm", "x", "= 1) ->"),
        ("linalg", "pseudo_inverse", "A", "= (\\sum_(l < k) A j l * inverse_2 i l)) ->"),
    ],
)
def test_each_relation_is_a_premise_that_can_be_read(chapter: str, name: str, of: str, premise: str) -> None:
    said, text = from_suite(chapter, name, of)
    assert premise in text, said


def test_a_relation_of_the_cotangent_is_not_stated() -> None:
    """``G |G| / |G|`` is not the gradient where G is 0; its certificate would rest on ``1/|G|``, so there is none."""
    said, text = formula("x * y", "G * y * abs(G) / abs(G)")
    assert said.startswith("no certificate")
    assert not text


def test_a_relation_that_is_false_at_some_shapes_is_not_stated() -> None:
    """A pseudo-inverse of a wide matrix is not what the relation for tall ones says."""
    claim = next(c for c in claims(next(f for f in PUBLISHED if f.stem == "linalg")) if c.name == "i07")
    said, text = route(claim, claim.gradients[0].names[0])
    assert "which does not hold wherever the forward has a value" in said
    assert not text


WRONG = {
    "a softmax without its sum": ("np.exp(x) / np.exp(x).sum()", "G * np.exp(x) / np.exp(x).sum()"),
    "a logistic function by its square": ("1 / (1 + np.exp(-x))", "G / (1 + np.exp(-x))**2"),
    "a norm without its root": ("np.sqrt((x**2).sum())", "G * x / (x**2).sum()"),
    "a reciprocal by its power": ("1 / x", "-G / x"),
    "a hyperbolic tangent by its value": ("np.tanh(x)", "G * (1 - np.tanh(x))"),
    "an absolute value by its indicator": ("abs(x)", "G * (x > 0)"),
    "a sine by itself": ("np.sin(x)", "G * np.sin(x)"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_gradient_has_no_certificate(kind: str) -> None:
    said, text = formula(*WRONG[kind])
    assert said.startswith("no certificate")
    assert not text


@pytest.mark.parametrize(
    ("file", "name", "of", "said"),
    [
        ("masks", "weights_of_attention", "q", "a certificate states the adjoint identity"),
        ("operations", "evidence_by_the_noise", "s", "no certificate for Coq: "),
    ],
    ids=["exp of -1e9", "the diagonal of an inverse"],
)
def test_what_a_certificate_states_or_that_there_is_none_is_said(file: str, name: str, of: str, said: str) -> None:
    stated = next(c for f in RIGHT if f.stem == file for c in claims(f) if c.name.partition("#")[0] == name)
    assert route(stated, of)[0].startswith(said)


def test_a_network_with_kinks_and_labels_has_a_certificate_for_each_input() -> None:
    stated = next(c for f in COURSE for c in claims(f) if c.name == "two_layer_net")
    assert all(route(stated, of)[0].startswith("a certificate states") for of in ("W1", "b1", "W2", "b2"))
