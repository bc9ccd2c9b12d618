"""Random programs: where the canonical form of a claim is empty, the claim is true at random shapes.

Truth is computed without the verifier (`tests.everyshape.programs`). And what a program traces to has the same value as its
canonical form, in exact numbers.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import pytest

from tests.canonical import exact
from tests.everyshape.programs import RIGHT, Program, draw_program, holds
from tests.scale import scaled
from verify.canonical.canonical import Canonical
from verify.canonical.facts import facts_of
from verify.domain.law import Law
from verify.errors import GradproofError
from verify.everyshape.typed import Trace, axis_sorts, trace
from verify.tracing import patches

SIZES = "nmhk"


def drawn(seed: str, count: int, functions: bool) -> Iterator[tuple[Program, random.Random]]:
    patches.install()
    rng = random.Random(seed)
    for _ in range(count):
        yield draw_program(rng, functions), rng


def traced(program: Program) -> tuple[Trace, Canonical] | None:
    """The typed expressions of a program and the rules for its inputs; None for shapes that do not fit."""
    claim, gradient = program.claim()
    try:
        return trace(claim, gradient, program.target), Canonical(facts_of(claim, axis_sorts(claim)))
    except (GradproofError, ValueError):
        return None


def shown(program: Program) -> bool:
    """Whether the canonical form of left minus right is empty, off the kinks of the forward where need be."""
    found = traced(program)
    if found is None:
        return False
    expressions, canonical = found
    try:
        law = Law(canonical, canonical, expressions.forward)
        return not law.difference(expressions.right).terms
    except GradproofError:
        return False


def sizes(rng: random.Random) -> dict[str, int]:
    return {n: rng.randint(1, 3) for n in SIZES}


CHUNKS = [*((k, 2_500, False) for k in range(7)), *((k, 1_250, True) for k in range(2))]


@pytest.mark.parametrize(("part", "count", "functions"), CHUNKS)
def test_what_is_shown_at_all_shapes_holds_at_random_shapes(part: int, count: int, functions: bool) -> None:
    seen: Counter[tuple[str, bool]] = Counter()
    for program, rng in drawn(f"claims {functions} {part}", scaled(count), functions):
        proved = shown(program)
        kind = "right" if program.fault is None and program.change in RIGHT else "suspect"
        seen[kind, proved] += 1
        if proved:
            for shape in (sizes(rng), sizes(rng)):
                assert holds(program, shape, rng), (shape, program)
        elif seen[kind, False] % 5 == 0:
            true = holds(program, {n: 2 + k % 3 for k, n in enumerate(SIZES)}, rng)
            seen["true" if true else "false", False] += 1
            assert true or kind == "suspect", program
    right, suspect = seen["right", True], seen["suspect", False]
    assert right >= 0.95 * (right + seen["right", False])
    assert suspect >= 0.2 * count and seen["false", False] >= 0.03 * count  # there is something to get wrong


def tensors(rng: random.Random) -> exact.Exact:
    """Random sizes and random tensors, whose entries are drawn when they are first read."""
    shape, drawn_so_far = sizes(rng), {}

    def entry(tensor: str, at: tuple[int, ...]) -> Any:
        key = (tensor, at)
        if key not in drawn_so_far:
            label = tensor == "i"
            drawn_so_far[key] = (
                rng.randrange(shape["k"]) if label else Fraction(rng.randint(-99, 99), rng.randint(1, 9))
            )
        return drawn_so_far[key]

    return exact.Exact(shape, entry)


@pytest.mark.parametrize(("functions", "count"), [(False, 1_200), (True, 400)])
def test_a_term_and_its_canonical_form_have_one_value(functions: bool, count: int) -> None:
    compared = 0
    for program, rng in drawn(f"values {functions}", scaled(count), functions):
        found = traced(program)
        if found is None:
            continue
        expressions, canonical = found
        at = tensors(rng)
        for side in (expressions.left, expressions.right):
            try:
                form, value = canonical.poly(side), at.term(side, {})
            except (GradproofError, exact.NoValue):
                continue
            other = at.poly(form, {})
            compared += 1
            assert value == other or abs(value - other) < 1e-40 * (1 + abs(value)), program
    assert compared > 1.8 * count
