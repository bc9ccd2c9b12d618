"""Proofs at every shape: what is true at small or square sizes only is never proved, and the true is proved quickly."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import numpy as np
import pytest

from tests.truth.differences import claims
from tests.truth.files import WRONG as FILES
from verify.claims import shapes
from verify.claims.claim import Claim, Gradient, Input
from verify.everyshape.prove import AllShapes, prove_all_shapes

WRONG = [(f, c.name) for f in FILES if f.stem in ("shapes", "shapes_sizes") for c in claims(f)]


@pytest.mark.parametrize(("file", "name"), [pytest.param(f, n, id=n) for f, n in WRONG])
def test_true_at_small_sizes_only_is_never_proved(file: object, name: str) -> None:
    claim = next(c for c in claims(file) if c.name == name)  # type: ignore[arg-type]
    results = {n: prove_all_shapes(claim, g, n) for g in claim.gradients for n in g.names}
    assert results and not any(r.proved for r in results.values())
    assert all(r.reason is not None for r in results.values())


def test_the_list_is_long_and_holds_the_trap() -> None:
    names = [n for _, n in WRONG]
    assert len(names) >= 16 and "trap" in names


def seed() -> Claim:
    """D = W X; the gradients of any loss of D."""

    def backward(G, W, X):  # type: ignore[no-untyped-def]
        return G @ X.T, W.T @ G

    return stated(lambda W, X: W @ X, backward, {"W": "H m", "X": "m n"}, ("W", "X"))


def chain(length: int) -> Claim:
    """A product of matrices of unequal sizes, and its gradient with respect to the middle one."""
    names = [f"A{k}" for k in range(length)]
    middle = length // 2

    def product(parts):  # type: ignore[no-untyped-def]
        result = parts[0]
        for p in parts[1:]:
            result = result @ p
        return result

    def backward(G, **inputs):  # type: ignore[no-untyped-def]
        parts = [inputs[n] for n in names]
        return product(parts[:middle]).T @ G @ product(parts[middle + 1 :]).T

    given = {n: f"s{k} s{k + 1}" for k, n in enumerate(names)}
    return stated(lambda **inputs: product([inputs[n] for n in names]), backward, given, (names[middle],))


def power(exponent: int) -> Claim:
    """sum(x)**k as a product of k equal factors."""

    def forward(x):  # type: ignore[no-untyped-def]
        result = x.sum()
        for _ in range(exponent - 1):
            result = result * x.sum()
        return result

    def backward(G, x):  # type: ignore[no-untyped-def]
        return G * exponent * x.sum() ** (exponent - 1) * np.ones_like(x)

    return stated(forward, backward, {"x": "n"}, ("x",))


def trace_power(exponent: int) -> Claim:
    """tr(A**k) and its gradient k (A**(k-1))'."""

    def repeated(A, k):  # type: ignore[no-untyped-def]
        result = A
        for _ in range(k - 1):
            result = result @ A
        return result

    def backward(A):  # type: ignore[no-untyped-def]
        return exponent * repeated(A, exponent - 1).T

    return stated(lambda A: np.trace(repeated(A, exponent)), backward, {"A": "n n"}, ("A",))


def stated(
    forward: Callable[..., object], backward: Callable[..., object], given: dict[str, str], names: tuple[str, ...]
) -> Claim:
    inputs = tuple(Input(n, shapes.parse(s)) for n, s in given.items())
    parameters = ("G", *given) if names != ("A",) else ("A",)
    gradient = Gradient(names, backward, parameters, None, None)
    return Claim("stated", forward, inputs, None, None, gradients=[gradient])


def seconds(claim: Claim, runs: int) -> tuple[float, AllShapes]:
    """The least processor time of a proof of the first gradient, and the last proof."""
    gradient, found = claim.gradients[0], []
    gc.freeze()  # what other tests left in memory is not to be walked
    for _ in range(runs):
        start = time.process_time()
        result = prove_all_shapes(claim, gradient, gradient.names[0])
        found.append(time.process_time() - start)
    gc.unfreeze()
    return min(found), result


def additions(count: int) -> float:
    """The processor time of so many additions in Python: a measure that a slow or busy machine stretches too."""
    start, total = time.process_time(), 0
    for k in range(count):
        total += k
    return time.process_time() - start


def test_the_seed_is_proved_in_the_time_of_a_million_additions() -> None:
    claim, rounds = seed(), []
    for _ in range(10):  # by turns, so that a machine that slows down slows down both
        spent, result = seconds(claim, 5)
        rounds.append((spent, min(additions(1_000_000) for _ in range(2))))
    assert result.proved and [e.by for e in result.evidence] == ["route A", "float64", "route B"]
    assert min(spent for spent, _ in rounds) <= min(added for _, added in rounds)


def test_a_chain_of_twelve_matrices_is_proved_in_a_second() -> None:
    spent, result = seconds(chain(12), 3)
    assert result.proved, result.reason
    assert spent <= 1


@pytest.mark.parametrize("claim", [power(12), trace_power(12)], ids=["sum", "trace"])
def test_twelve_equal_factors_do_not_explode(claim: Claim) -> None:
    spent, result = seconds(claim, 2)
    assert result.proved, result.reason
    assert spent <= 3
