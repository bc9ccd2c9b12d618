"""What code keeps between calls is its own doing: what Python or the watch itself writes down is not."""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import verify
from verify import pipeline
from verify.claims.statement import claim
from verify.codes import Code


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


def test_what_is_loaded_at_the_first_call_is_not_kept_by_the_code() -> None:
    sys.modules.pop("numpy.ctypeslib", None)
    vars(np).pop("ctypeslib", None)
    found = verdict(lambda: (np.ctypeslib, verify.claim))
    assert "ctypeslib" in vars(np)
    assert (found.status, found.scope) == ("proved", "all-shapes"), found.reason


def count_by_itself() -> None:
    COUNT.number += 1


def count_on(function: Any) -> Callable[[], None]:
    def count() -> None:
        function.calls = getattr(function, "calls", 0) + 1

    return count


KEPT = {
    "an object of the user's": count_by_itself,
    "a ufunc": count_on(np.exp),
    "a function of NumPy": count_on(np.sum),
    "a function of a package's module": count_on(np.linalg.norm),
    "a function of a library": count_on(np.full),
}


@pytest.mark.parametrize("count", KEPT.values(), ids=KEPT)
def test_what_the_code_keeps_is_seen(count: Callable[[], None]) -> None:
    found = verdict(count)
    assert (found.status, found.reason.code) == ("unsupported", Code.NOT_REPEATABLE)
