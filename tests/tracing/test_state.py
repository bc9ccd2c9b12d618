"""What code keeps between calls is its own doing: what Python or the watch itself writes down is not."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

import pytest

from verify import pipeline
from verify.claims.statement import claim


@dataclass(frozen=True)
class Row:
    """An instance is copied through a list of slots, which Python remembers at the class."""

    number: int


@dataclass
class Count:
    number: int = 0


ROWS = [Row(n) for n in range(1500)]  # so many that they are compared as one text, which copies them
COUNT = Count()


def verdict(look: Any) -> Any:
    def double(x: Any) -> Any:
        look()
        return 2 * x

    made = claim(x="N")(double)
    made.gradient("x")(lambda G: 2 * G)
    return pipeline.check(made).gradients["x"]


@pytest.mark.parametrize("look", [lambda: ROWS[0].number, lambda: copy.copy(ROWS[0])])
def test_what_python_remembers_at_a_class_is_not_kept_by_the_code(look: Any) -> None:
    if "__slotnames__" in vars(Row):
        del Row.__slotnames__  # type: ignore[attr-defined]
    found = verdict(look)
    assert (found.status, found.scope) == ("proved", "all-shapes"), found.reason


def test_what_the_code_keeps_is_seen() -> None:
    def count() -> None:
        COUNT.number += 1

    assert verdict(count).status != "proved"
