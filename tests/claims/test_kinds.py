"""The kinds of ``where``: every room that knows kinds knows the same ones, and what is drawn of a kind is of it."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import numpy as np
import pytest

from strategies import KINDS as GENERATORS
from strategies.sources import STYLES, SeededSource
from verify.bounded.goals import KINDS as HYPOTHESES
from verify.canonical.facts import FACTS_OF_KIND
from verify.claims.kinds import KINDS

INTEGERS = {name for name, row in KINDS.items() if row.integer}
BY_LABEL = {"one_hot", "one_hot_columns", "labels", "index"}  # at every shape an index says it, not a fact


def rank(matrix: np.ndarray) -> int:
    return int(np.linalg.matrix_rank(matrix.astype(float)))


def spd(m: np.ndarray) -> bool:
    return bool((m == m.T).all() and (np.linalg.eigvalsh(m.astype(float)) > 0).all())


def hot(rows: np.ndarray) -> bool:
    return bool((rows.sum(axis=-1) == 1).all() and all(x in (0, 1) for x in rows.flat))


HOLDS = {
    "positive": lambda a: all(x > 0 for x in a.flat),
    "nonzero": lambda a: all(x != 0 for x in a.flat),
    "probability": lambda a: all(0 < x < 1 for x in a.flat),
    "binary": lambda a: all(x in (0, 1) for x in a.flat),
    "sign": lambda a: all(x in (-1, 1) for x in a.flat),
    "one_hot": hot,
    "one_hot_columns": lambda a: hot(a.T),
    "simplex": lambda a: all(x > 0 for x in a.flat) and all(row.sum() == 1 for row in a),
    "symmetric": lambda a: (a == a.T).all(),
    "diagonal": lambda a: all(x == 0 or i == j for (i, j), x in np.ndenumerate(a)),
    "positive_definite": spd,
    "invertible": lambda a: rank(a) == len(a),
    "full_column_rank": lambda a: rank(a) == a.shape[1],
    "zero": lambda a: not a.any(),
    "labels": lambda a: all(0 <= x < 16 for x in a.flat),
    "index": lambda a: all(0 <= x < 16 for x in a.flat),
    "unique_index": lambda a: len(set(a.flat)) == a.size,
}


def test_every_room_knows_the_same_kinds() -> None:
    assert set(GENERATORS) == set(KINDS) == set(HOLDS)
    assert set(HYPOTHESES) == set(KINDS) - INTEGERS
    assert set(FACTS_OF_KIND) == set(KINDS) - BY_LABEL
    assert {n for n, row in GENERATORS.items() if row.limited} == {n for n, row in KINDS.items() if row.sized}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", GENERATORS)
@pytest.mark.parametrize("n", [1, 2, 3, 4])
def test_what_a_seed_draws_is_of_the_kind(kind: str, style: str, n: int) -> None:
    for seed in range(5):
        source = SeededSource(Random(f"{seed}/{n}"), STYLES[style])
        found = GENERATORS[kind].generate(source, (n, n), 16)
        assert found.shape == (n, n) and HOLDS[kind](found), found
        assert kind in INTEGERS or all(type(x) is Fraction for x in found.flat)


def test_one_seed_draws_the_same_again() -> None:
    for kind, row in GENERATORS.items():
        first, second = (row.generate(SeededSource(Random(7), STYLES["small"]), (3, 3), 16) for _ in range(2))
        assert (first == second).all(), kind
