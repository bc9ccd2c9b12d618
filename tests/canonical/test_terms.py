"""A typed expression and its canonical form have one value, for random expressions in which the rules meet each other."""

from __future__ import annotations

import random
from collections import Counter

from tests.canonical.exact import NoValue, number
from tests.canonical.terms import FACTS, TINY, Generator, values
from tests.scale import scaled
from verify.canonical.canonical import Canonical
from verify.canonical.poly import Poly
from verify.errors import GradproofError
from verify.terms.term import Term

SHAPES = ({"n": 2, "m": 3}, {"n": 3, "m": 2}, {"n": 1, "m": 1})
WORK = 20_000  # a form that takes longer is given up, as always


def form(term: Term) -> Poly | None:
    canonical = Canonical(FACTS)
    canonical.most_work = WORK
    try:
        return canonical.settled(canonical.poly(term))
    except GradproofError:
        return None


def compared(term: Term, found: Poly, seed: str) -> Counter[str]:
    """At how many shapes both have a value, and whether it is the same."""
    seen: Counter[str] = Counter()
    for sizes in SHAPES:
        at = values(random.Random(f"{seed}, {sizes}"), sizes)
        try:
            mine = number(at.term(term, {}))
            theirs = number(at.poly(found, {}))
        except (NoValue, ZeroDivisionError):
            seen["no value"] += 1
            continue
        seen["compared"] += 1
        assert abs(mine - theirs) <= TINY * (1 + abs(mine)), f"seed {seed} at {sizes}: {term}\n{found}"
    return seen


def test_a_term_and_its_canonical_form_have_one_value() -> None:
    count, seen = scaled(300), Counter[str]()
    for k in range(count):
        seed = f"terms {k}"
        try:
            term = Generator(random.Random(seed)).closed()
        except GradproofError:  # a division by 0 that shows when it is written
            continue
        found = form(term)
        if found is not None:
            assert found.free <= term.free, f"seed {seed}: an index that was summed over is free"
            seen += compared(term, found, seed)
    assert seen["compared"] > 1.5 * count, seen
