"""The kinds of ``where``: every room that knows kinds knows the same ones, and what is drawn of a kind is of it."""

from __future__ import annotations

import runpy
from fractions import Fraction
from pathlib import Path
from random import Random

import numpy as np
import pytest

from strategies import KINDS as GENERATORS
from strategies import draw_seeded, structured
from strategies.sources import STYLES, SeededSource
from strategies.structures import of_all
from verify import claim
from verify.bounded.goals import KINDS as HYPOTHESES
from verify.canonical.facts import FACTS_OF_KIND
from verify.claims.claim import Claim
from verify.claims.kinds import KINDS, STATED
from verify.errors import BadInput

DOCS = Path(__file__).resolve().parents[2] / "docs"
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
    "zero_diagonal": lambda a: not np.diagonal(a).any(),
    "sums_to_1": lambda a: a.sum() == 1,
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


@pytest.mark.parametrize("kind", GENERATORS)
def test_a_kind_holds_of_what_is_of_it_and_of_nothing_else(kind: str) -> None:
    arrays = [
        [[0, 0], [0, 0]],
        [[1, 0], [0, 1]],
        [[0, 1], [0, 0]],
        [[1, 2], [2, 1]],
        [[2, 1], [1, 2]],
        [[1, 1], [1, 1]],
    ]
    arrays += [
        [["1/4", "3/4"], ["1/2", "1/2"]],
        [["1/4", "1/4"], ["1/4", "1/4"]],
        [[0, "1/2"], ["1/2", 0]],
        [[-1, 1], [1, 1]],
    ]
    if kind not in INTEGERS:
        for rows in arrays:
            array = np.array([[Fraction(x) for x in row] for row in rows], dtype=object)
            assert GENERATORS[kind].holds(array) == bool(HOLDS[kind](array)), rows


TOGETHER = ["symmetric zero_diagonal sums_to_1", "positive sums_to_1", "symmetric positive", "invertible symmetric"]
TOGETHER += ["positive_definite diagonal", "binary zero_diagonal", "probability symmetric", "nonzero sums_to_1"]


@pytest.mark.parametrize("kinds", TOGETHER)
@pytest.mark.parametrize("n", [2, 3, 4])
def test_what_is_drawn_of_several_kinds_is_of_all_of_them(kinds: str, n: int) -> None:
    seeded = of_all(kinds.split()).generate(SeededSource(Random(n), STYLES["rational"]), (n, n), 0)
    drawn = draw_seeded(structured(kinds, (n, n), exact=True), n, 1)[0]
    for found in (seeded, drawn):
        assert found.shape == (n, n) and all(HOLDS[kind](found) for kind in kinds.split()), found


def stated(kinds: str, shape: str = "n n") -> Claim:
    @claim(P=shape, where={"P": kinds})
    def total(P):  # type: ignore[no-untyped-def]
        return P.sum()

    return total.__claim__  # type: ignore[no-any-return,attr-defined]


@pytest.mark.parametrize("text", ["symmetric zero_diagonal", "symmetric, zero_diagonal", "symmetric and zero_diagonal"])
def test_kinds_stand_one_after_the_other(text: str) -> None:
    assert [k.name for k in stated(text).input("P").kinds] == ["symmetric", "zero_diagonal"]


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ("positive zero_diagonal", "'positive' and 'zero_diagonal' contradict each other for 'P'"),
        ("symmetric sign zero_diagonal", "'sign' and 'zero_diagonal' contradict each other for 'P'"),
        ("symmetric zero_digonal", "'zero_digonal' for 'P' is not an assumption; did you mean 'zero_diagonal'?"),
        ("sums to 1", "did you mean 'sums_to_1'?"),
        ("labels(n) positive", "'labels(n)' makes 'P' integers, of which nothing else can be stated"),
    ],
)
def test_kinds_that_do_not_go_together_are_told(kinds: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        stated(kinds)
    assert said in str(caught.value)


def test_the_page_is_what_the_table_says() -> None:
    """To write it again: ``python docs/kinds.py``."""
    page = runpy.run_path(str(DOCS / "kinds.py"))["page"]()
    assert (DOCS / "kinds.md").read_text(encoding="utf-8") == page
    assert all(f"| `{name}" in page for name in STATED)


def test_one_seed_draws_the_same_again() -> None:
    for kind, row in GENERATORS.items():
        first, second = (row.generate(SeededSource(Random(7), STYLES["small"]), (3, 3), 16) for _ in range(2))
        assert (first == second).all(), kind
