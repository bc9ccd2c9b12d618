"""What code keeps between calls is its own doing: what Python or the watch itself writes down is not."""

from __future__ import annotations

import copy
import functools
import itertools
import mmap
import sys
import threading
import types
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

import verify
from verify import pipeline
from verify.claims.statement import claim
from verify.codes import Code
from verify.tracing.patches import users_modules
from verify.tracing.state import changes, snapshot


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
        try:
            function.calls += 1
        except AttributeError:
            function.calls = 1

    return count


KEPT = {
    "an object of the user's": count_by_itself,
    "a ufunc": count_on(np.exp),
    "a function of NumPy": count_on(np.sum),
    "a function of a package's module": count_on(np.linalg.norm),
    "a function of a library": count_on(np.full),
}


def held(value: Any, change: Callable[[Any], Any]) -> tuple[Callable[[], Any], Callable[[], Any]]:
    """A function that holds a value, and how the value changes."""
    return lambda: value, lambda: change(value)


def remembering(cache: Callable[..., Any]) -> Any:
    """A function with a cache that has remembered two lists."""
    kept = cache(lambda number: [number])
    return kept if kept(1) is not kept(2) else None


LOCAL = threading.local()
HELD = {
    "one of two keys without a text of their own": held({Row(1): [0], Row(2): [0]}, lambda d: d[Row(1)].append(1)),
    "what a cache remembers": held(remembering(functools.cache), lambda kept: kept(1).append(1)),
    "what a bounded cache remembers": held(remembering(functools.lru_cache(4)), lambda kept: kept(1).append(1)),
    "an iterator of a lambda's": held(map(lambda n: -n, itertools.count()), next),  # noqa: C417
    "what a thread has": held(LOCAL, lambda v: setattr(v, "number", 1)),
    "a semaphore": held(threading.Semaphore(9), lambda v: v.acquire()),
    "an event": held(threading.Event(), lambda v: v.set()),
    "a lock that is taken twice": held(threading.RLock(), lambda v: v.acquire()),
    "a map of memory": held(mmap.mmap(-1, 16), lambda v: v.write(b"x")),
    "a place in an array": held(np.arange(9).flat, next),
    "a place in two arrays": held(np.broadcast(np.arange(9), 1), next),
    "a place in an iteration": held(np.nditer(np.arange(9)), lambda v: (next(v), next(v))),
}


@pytest.mark.parametrize(("holds", "change"), HELD.values(), ids=HELD)
def test_a_change_of_what_a_function_holds_is_seen(holds: Callable[[], Any], change: Callable[[], Any]) -> None:
    before = snapshot([holds])
    assert not changes(before, snapshot([holds]))
    change()
    assert changes(before, snapshot([holds]))


@pytest.mark.parametrize("cache", [functools.cache, functools.lru_cache(4)])
def test_what_a_cache_remembers_for_the_first_time_is_no_change(cache: Callable[..., Any]) -> None:
    kept = remembering(cache)
    before = snapshot([kept])
    assert kept(3) is kept(3) and kept(1) is kept(1)
    assert not changes(before, snapshot([kept]))


@pytest.mark.parametrize("count", KEPT.values(), ids=KEPT)
def test_what_the_code_keeps_is_seen(count: Callable[[], None]) -> None:
    found = verdict(count)
    assert (found.status, found.reason.code) == ("unsupported", Code.NOT_REPEATABLE)


def test_a_module_that_says_it_equals_another_is_not_taken_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    class Alike(types.ModuleType):
        __file__ = __file__

        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = types.ModuleType.__hash__

    for module in (Alike("alike"), Alike("alike")):
        monkeypatch.setitem(sys.modules, "alike", module)
        assert any(met is module for met in users_modules())
