"""Literal sizes as names: the proof for all of them is one of those stated, where the code does not need the numbers."""

from __future__ import annotations

import numpy as np
import pytest

from verify import claim, pipeline
from verify.everyshape.literals import general
from verify.everyshape.prove import AllShapes, prove_all_shapes


@claim(W="24 24", X="24 24")
def product(W, X):
    return W @ X


@product.gradient("W")
def product_dW(G, X):
    return G @ X.T


@claim(x="24")
def mean(x):
    return x.mean()


@mean.gradient("x")
def mean_dx(G, x):
    return G * np.ones_like(x) / 24  # right at 24 alone


@claim(x="4")
def mean_of_four(x):
    return x.sum() / 4


@mean_of_four.gradient("x")
def mean_of_four_dx(G, x):
    return G * np.ones_like(x) / x.shape[0]  # the same


@claim(W="6 6", X="6 6")
def padded(W, X):
    return W @ X


@padded.gradient("W")
def padded_dW(G, X):
    return np.zeros((6, 6)) + G @ X.T  # has another shape at other sizes


@claim(x="4 6")
def reshaped(x):
    return x.reshape(24)


@reshaped.gradient("x")
def reshaped_dx(G):
    return G.reshape(4, 6)


@claim(x="N 5", y="N", where={"y": "labels(5)"})
def cross_entropy(x, y):
    e = np.exp(x)
    return -np.log((e / e.sum(axis=1, keepdims=True))[np.arange(len(y)), y]).mean()


@cross_entropy.gradient("x")
def cross_entropy_dx(x, y):
    e = np.exp(x)
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    return p / len(y)


@claim(W="7 7", X="7 7")
def transposed(W, X):
    return W @ X


@transposed.gradient("W")
def transposed_dW(G, X):
    return G @ X


@claim(x="9")
def odd_at_seven(x):
    return x * 2.0


@odd_at_seven.gradient("x")
def odd_at_seven_dx(G, x):
    return G * 2.0 + (0 if x.shape[0] == 9 else G)  # right at 9, and at no other size


def everywhere(f) -> AllShapes:
    made = f.__claim__
    pipeline.trial(made)  # as it is before every proof
    return prove_all_shapes(made, made.gradients[0], made.gradients[0].names[0])


@pytest.mark.parametrize("f", [product, cross_entropy])
def test_a_size_that_the_code_does_not_need_becomes_a_name(f) -> None:
    found = everywhere(f)
    assert found.proved and found.claim is not None and not found.except_on
    assert "for all literal sizes" in found.evidence[0].what


@pytest.mark.parametrize("f", [mean, mean_of_four, padded, reshaped, odd_at_seven])
def test_a_size_that_the_code_needs_stays_a_number(f) -> None:
    found = everywhere(f)
    assert found.claim is None
    assert not any("for all literal sizes" in e.what for e in found.evidence)


@pytest.mark.parametrize("f", [mean, mean_of_four, padded, reshaped])
def test_what_holds_at_the_literal_size_alone_is_proved_there(f) -> None:
    found = pipeline.check(f).gradients
    assert {g.status for g in found.values()} == {"proved"}


def test_a_wrong_gradient_at_literal_sizes_is_refuted() -> None:
    found = pipeline.check(transposed).gradients["W"]
    assert found.status == "refuted" and found.counterexample is not None


def test_the_verdict_is_about_the_claim_as_it_is_written() -> None:
    found = pipeline.check(product).gradients["W"]
    assert (found.status, found.scope, found.shapes, found.except_on) == ("proved", "all-shapes", (), ())


def test_equal_literals_get_one_name_that_nobody_has() -> None:
    @claim(x="size3 3", y="3 1 2*N")
    def sizes(x, y):
        return x.sum() + y.sum()

    made, stands_for = general(sizes.__claim__)
    assert stands_for == {"size3_": 3}
    assert [str(d) for i in made.inputs for d in i.shape] == ["size3", "size3_", "size3_", "1", "2*N"]
