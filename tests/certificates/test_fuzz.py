"""Random pairs of sides: wherever Coq accepts, the two sides have the same exact values."""

import random
from dataclasses import replace
from fractions import Fraction
from itertools import product as tuples

import pytest

from tests.certificates.test_true import random_point
from verify.certificates import (
    Certificate,
    Cofactor,
    Factor,
    Hypothesis,
    Index,
    Literal,
    Product,
    Side,
    evaluate,
    hypotheses_hold,
)
from verify.certificates.coq import Coq, check_term

SORTS = ("N", "M")
TENSORS = {"A": ("N", "M"), "S": ("N", "N"), "x": ("N",), "y": ("M",), "c": ()}
BATCH = 500


def random_product(draw: random.Random, free: tuple[str, ...]) -> Product:
    bound = tuple(draw.choice(SORTS) for _ in range(draw.randint(0, 3)))
    context = free + bound

    def pick(sort: str) -> Index:
        places = [k for k, s in enumerate(context) if s == sort]
        return draw.choice(places) if places and draw.random() < 0.9 else Literal(draw.choice((0, -1)))

    factors = tuple(Factor(t, tuple(map(pick, TENSORS[t]))) for t in draw.choices(tuple(TENSORS), k=draw.randint(0, 3)))
    deltas = []
    for sort in SORTS:
        places = [k for k, s in enumerate(context) if s == sort]
        if places and draw.random() < 0.3:
            deltas.append((draw.choice(places), pick(sort)))
    coefficient = Fraction(draw.choice((1, 1, 2, -1, 3)), draw.choice((1, 1, 1, 2)))
    return Product(coefficient, bound, factors, tuple(deltas))


def renamed(draw: random.Random, side: Side, free: int) -> Side:
    """The same side otherwise written: bound indices, factors, deltas and products in another order."""
    result = []
    for p in side:
        order = draw.sample(range(len(p.bound)), len(p.bound))
        places = {free + old: free + new for new, old in enumerate(order)}

        def moved(i: Index, places: dict[int, int] = places) -> Index:
            return places.get(i, i) if isinstance(i, int) else i

        factors = [Factor(f.tensor, tuple(map(moved, f.indices))) for f in p.factors]
        deltas = [tuple(draw.sample((moved(a), moved(b)), 2)) for a, b in p.deltas]
        split = draw.random() < 0.3
        q = Product(
            p.coefficient / 2 if split else p.coefficient,
            tuple(p.bound[k] for k in order),
            tuple(draw.sample(factors, len(factors))),
            tuple(draw.sample(deltas, len(deltas))),
        )
        result += [q, q] if split else [q]
    return tuple(draw.sample(result, len(result)))


def mutated(draw: random.Random, side: Side) -> Side:
    """One thing changed, which may or may not change the value."""
    k = draw.randrange(len(side))
    p = side[k]
    kind = draw.randrange(4)
    if kind == 0:
        p = Product(-p.coefficient, p.bound, p.factors, p.deltas)
    elif kind == 1:
        p = Product(p.coefficient, p.bound, p.factors[1:], p.deltas)
    elif kind == 2:
        p = Product(p.coefficient, p.bound, p.factors, p.deltas[1:])
    else:
        swapped = tuple(Factor(f.tensor, f.indices[::-1]) if f.tensor == "S" else f for f in p.factors)
        p = Product(p.coefficient, p.bound, swapped, p.deltas)
    return (*side[:k], p, *side[k + 1 :])


def random_pair(seed: int) -> tuple[Certificate, bool]:
    """A certificate, and whether it was built to be true."""
    draw = random.Random(seed)
    free = tuple(draw.choice(SORTS) for _ in range(draw.randint(0, 1)))
    left = tuple(random_product(draw, free) for _ in range(draw.randint(1, 3)))
    kind = seed % 4
    right = renamed(draw, left, len(free))
    if kind == 2:
        right = mutated(draw, right)
    if kind == 3:
        right = tuple(random_product(draw, free) for _ in range(draw.randint(0, 2)))
    return Certificate(f"pair {seed}", SORTS, TENSORS, left, right, free=free), kind < 2


def random_assumption(seed: int) -> tuple[Certificate, bool]:
    """A certificate that rests on ``u x = 1``, and whether its cofactors were left as they were built."""
    draw = random.Random(seed)
    given = {**TENSORS, "u": ("N",), "v": ()}
    probe = Factor("v")
    left = tuple(replace(p, factors=(*p.factors, probe)) for p in (random_product(draw, ()) for _ in range(2)))
    right, cofactors = list(left), []
    for _ in range(draw.randint(1, 3)):
        p = replace(random_product(draw, ()), bound=("N", "M"), factors=(Factor("S", (0, 0)), Factor("y", (1,)), probe))
        p = replace(p, deltas=())
        times = (Factor("u", (0,)), Factor("x", (0,)))
        right += [replace(p, factors=p.factors + times), replace(p, coefficient=-p.coefficient)]
        cofactors.append(Cofactor(p, "reciprocal 1", (0,)))
    true = seed % 2 == 0
    if not true:
        k = draw.randrange(len(right))
        right[k] = replace(right[k], coefficient=right[k].coefficient + draw.choice((1, -1)))
    relation = Hypothesis(
        "reciprocal 1", ("N",), (Product(Fraction(1), (), (Factor("u", (0,)), Factor("x", (0,)))),), ONE
    )
    sides = (left, tuple(draw.sample(right, len(right))))
    made = Certificate(f"pair {seed}", SORTS, given, *sides, (relation,), tuple(cofactors), probes=("v",))
    return made, true


ONE = (Product(Fraction(1)),)


def equal_at(cert: Certificate, seed: int) -> bool:
    point = random_point(cert, seed, largest=3)
    frees = tuples(*(range(point.size(s)) for s in cert.free))
    given = (tuple(zip(cert.free, values, strict=True)) for values in frees)
    return all(evaluate(cert.left, point, f) == evaluate(cert.right, point, f) for f in given)


def verdicts(coq: Coq, certs: list[Certificate]) -> list[bool]:
    answer = coq.answer("\n".join(f"Eval vm_compute in {check_term(c)}." for c in certs))
    assert answer.certified, answer.detail
    return [line.split("=")[1].strip() == "true" for line in answer.detail.splitlines() if line.strip()[:1] == "="]


@pytest.mark.parametrize("batch", range(5))
def test_coq_accepts_nothing_that_exact_evaluation_refutes(coq: Coq, batch: int) -> None:
    pairs = [random_pair(seed) for seed in range(batch * BATCH, (batch + 1) * BATCH)]
    found = verdicts(coq, [cert for cert, _ in pairs])
    assert len(found) == BATCH
    for (cert, built_true), accepted in zip(pairs, found, strict=True):
        if accepted:
            assert all(equal_at(cert, seed) for seed in range(4)), cert
        if built_true:
            assert equal_at(cert, 0), f"the generator is wrong: {cert}"
    refused = sum(not accepted for accepted in found)
    kept = sum(accepted for (_, built_true), accepted in zip(pairs, found, strict=True) if built_true)
    assert refused > BATCH / 4, "too few false pairs to mean anything"
    assert kept >= 0.98 * BATCH / 2, f"only {kept} of {BATCH // 2} true pairs are accepted"


def test_coq_accepts_nothing_that_exact_evaluation_refutes_where_the_hypothesis_holds(coq: Coq) -> None:
    pairs = [random_assumption(seed) for seed in range(200)]
    found = verdicts(coq, [cert for cert, _ in pairs])
    assert found == [built_true for _, built_true in pairs]
    for cert, built_true in pairs:
        point = random_point(cert, 1, largest=3)
        inverse = {key: 1 / Fraction(value) for key, value in point.tensors["x"].items()}
        point = replace(point, tensors={**point.tensors, "u": inverse})
        assert hypotheses_hold(cert, point)
        if built_true:
            assert evaluate(cert.left, point) == evaluate(cert.right, point)
