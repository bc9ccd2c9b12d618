"""Who asks for an attribute: the bytecode is read alike whichever Python runs, however often the line has run before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from verify.tracing.frames import asked_by_us, attribute_is_read

OFTEN = 2000  # by then CPython has specialised the instructions of a loop
ASKED: list[bool] = []


class Watched:
    """Notes for each access of an attribute whether the code read it by name."""

    __class__ = property(lambda self: noted(type(self)))  # type: ignore[assignment]
    size = property(lambda self: noted(1))


def noted(found: Any) -> Any:
    ASKED.append(attribute_is_read(2))
    return found


def written_by_a_user(body: str) -> Callable[..., Any]:
    """A function of ``x``, in no file of ours."""
    names: dict[str, Any] = {}
    lines = "".join(f"        {line}\n" for line in body.split("\n"))
    exec(compile(f"def f(x):\n    for _ in range({OFTEN}):\n{lines}", "<a user's cell>", "exec"), names)
    found: Callable[..., Any] = names["f"]
    return found


READ = {"attribute": "x.size", "class": "x.__class__", "pattern": "match x:\n    case object(size=1): pass"}
NOT_READ = {
    "getattr": "getattr(x, 'size')",
    "hasattr": "hasattr(x, 'size')",
    "isinstance": "isinstance(x, int)",
}


def answers(body: str) -> set[bool]:
    ASKED.clear()
    written_by_a_user(body)(Watched())
    assert len(ASKED) >= OFTEN
    return set(ASKED)


@pytest.mark.parametrize("body", READ.values(), ids=list(READ))
def test_an_attribute_that_is_read_by_name_is_known_from_one_that_a_call_asks_for(body: str) -> None:
    assert answers(body) == {True}


@pytest.mark.parametrize("body", NOT_READ.values(), ids=list(NOT_READ))
def test_what_a_call_asks_for_is_not_read_by_name(body: str) -> None:
    assert answers(body) == {False}


@pytest.mark.parametrize("body", READ.values(), ids=list(READ))
def test_a_debugger_changes_no_answer(body: str) -> None:
    """Instructions are replaced by instrumented ones where something watches them."""
    before = sys.gettrace()
    sys.settrace(lambda frame, event, arg: lambda *_: None)
    try:
        assert answers(body) == {True}
    finally:
        sys.settrace(before)


def test_a_guard_answers_to_us_and_to_nobody_else() -> None:
    asked: list[bool] = []

    def guarded() -> None:
        asked.append(asked_by_us(1))

    guarded()  # by a test, which is no file of ours
    ours: dict[str, Any] = {"guarded": guarded}
    exec(compile("guarded()", sys.modules["verify.tracing.frames"].__file__ or "", "exec"), ours)
    assert asked == [False, True]
