"""Random programs: where the canonical form of a claim is empty, the claim is true at random shapes.

Truth is computed without the verifier (`tests.everyshape.programs`). And what a program traces to has the same value as its
canonical form, in exact numbers.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import islice
from typing import Any

import pytest

from tests.canonical import exact
from tests.everyshape.operations import FUNCTIONS, OPERATIONS
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


CHUNKS = [(0, 1_500, False), (1, 1_500, False), (0, 1_000, True)]  # GRADPROOF_FUZZ=5 draws 20,000


@pytest.mark.slow
@pytest.mark.parametrize(("part", "count", "functions"), CHUNKS)
def test_what_is_shown_at_all_shapes_holds_at_random_shapes(part: int, count: int, functions: bool) -> None:
    seen: Counter[tuple[str, bool]] = Counter()
    met, count = set[str](), scaled(count)
    for program, rng in drawn(f"claims {functions} {part}", count, functions):
        met |= {s.op for s in program.steps}
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
    assert met >= OPERATIONS.keys() - (set() if functions else FUNCTIONS)


FAULTS = [(name, k) for name, operation in OPERATIONS.items() for k in range(len(operation.wrong))]


def false_programs(name: str, wrong: int, rng: random.Random) -> Iterator[Program]:
    """Random programs with an operation whose adjoint is the wrong one, and makes a difference."""
    unequal = {n: 2 + k % 3 for k, n in enumerate(SIZES)}
    while True:
        program = draw_program(rng, name in FUNCTIONS)
        for k, step in enumerate(program.steps):
            planted = replace(program, fault=(k, wrong), change="none")
            if step.op == name and not holds(planted, unequal, rng):
                yield planted
                break


@pytest.mark.parametrize(("name", "wrong"), FAULTS)
def test_no_wrong_adjoint_passes(name: str, wrong: int) -> None:
    """Each is planted in programs of its own, whatever faults the random programs happen to hold."""
    patches.install()
    rng = random.Random(f"planted {name} {wrong}")
    for program in islice(false_programs(name, wrong, rng), scaled(3)):
        assert not shown(program), program


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


@pytest.mark.slow
@pytest.mark.parametrize(("functions", "count"), [(False, 500), (True, 200)])
def test_a_term_and_its_canonical_form_have_one_value(functions: bool, count: int) -> None:
    compared, count = 0, scaled(count)
    for program, rng in drawn(f"values {functions}", count, functions):
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
