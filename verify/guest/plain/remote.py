"""The functions of a file that runs elsewhere, as claims of ours: each call is one question to its process."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

import numpy as np

from verify.claims.claim import Claim
from verify.claims.derivatives import DERIVATIVES
from verify.claims.statement import claim, from_cached, from_loss, going_on
from verify.errors import GradproofError
from verify.guest.plain.texts import unlike_its_text
from verify.limits import MESSAGE_BYTES
from verify.users import is_cell

KINDS: Final = {kind: kind for kind in ("gradient", *DERIVATIVES)}  # the decorators, by what the process calls them
PROCESS: Final = Path(__file__).with_name("process.py")
READ_BY_PROCESS: Final = (PROCESS.parent, PROCESS.parents[2] / "claims")  # of ours, by its path


class Silent(Exception):
    """The process said nothing that can be understood."""


class Unwritten(Silent):
    """The process runs something else than its file says."""


@dataclass(frozen=True)
class Held:
    """A value that stays in the process."""

    number: int


@dataclass(frozen=True)
class Handed:
    """A value for another process, as the one that made it wrote it down; it is not read here."""

    data: Any


@contextmanager
def stated(file: str, hands_over: bool = False) -> Iterator[dict[str, Claim]]:
    """The claims that a file states where there is only NumPy, by name. Raises Silent.

    ``hands_over``: the caches of its forwards can be given to functions of another process.
    """
    with _process(file, "--hand-over" if hands_over else "--keep") as calls:
        claims = _claims(calls)
        with calls.as_written():
            yield claims


@contextmanager
def functions(file: str, names: Sequence[str], first: Callable[[], None]) -> Iterator[dict[str, Callable[..., Any]]]:
    """Those functions of a file that there are, by name, in a process that calls ``first`` first. Raises Silent."""
    with _process(file, "--functions", *names, first=first) as calls:
        try:
            told = [(d["name"], d["function"], d["parameters"]) for d in calls.read()]
            found = {name: _function(calls, number, parameters, name) for name, number, parameters in told}
        except (KeyError, TypeError, ValueError) as error:
            raise Silent("it told what cannot be read") from error
        with calls.as_written():
            yield found


@contextmanager
def _process(file: str, *how: str, first: Callable[[], None] | None = None) -> Iterator[_Calls]:
    command = [sys.executable, "-P", str(PROCESS), file, *how]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, preexec_fn=first, **streams) as process:  # type: ignore[call-overload]
        try:
            yield _Calls(process)
        finally:
            process.kill()


class _Calls:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._asked: IO[bytes] = process.stdin
        self._answers: IO[bytes] = process.stdout

    def read(self) -> Any:
        line = self._answers.readline(MESSAGE_BYTES)
        try:
            return json.loads(line)
        except (ValueError, RecursionError):
            raise Silent("it ended, or said what cannot be read") from None

    def call(self, function: int, arguments: tuple[Any, ...], named: Mapping[str, Any]) -> Any:
        asked = {"function": function, "arguments": [*map(_asked, arguments)]}
        answer = self._answer(asked | {"named": {name: _asked(value) for name, value in named.items()}})
        if "value" not in answer:
            raise ArithmeticError("the code raised")
        return _value(answer["value"])

    @contextmanager
    def as_written(self) -> Iterator[None]:
        """What is called meanwhile is what the file says, before and after. Raises Unwritten where it is not."""
        self._compare()
        yield
        self._compare()

    def _compare(self) -> None:
        answer = self._answer({})
        told = answer.get("value") if type(answer) is dict else None
        if type(told) is not list or not all(type(t) is list and [*map(type, t)] == [str, int, str, str] for t in told):
            raise Silent("it told what cannot be read")
        unlike = unlike_its_text(told)
        if unlike:
            raise Unwritten(unlike)

    def _answer(self, asked: Mapping[str, Any]) -> Any:
        try:
            self._asked.write(json.dumps(asked).encode() + b"\n")
            self._asked.flush()
        except OSError:
            raise Silent("it ended") from None
        return self.read()


def _asked(value: Any) -> dict[str, Any]:
    if isinstance(value, Held):
        return {"held": value.number}
    if isinstance(value, Handed):
        return {"handed": value.data}
    if isinstance(value, tuple):
        return {"items": [*map(_asked, value)]}
    made = np.asarray(value)
    kind = "f8" if made.dtype.kind == "f" else "i8"
    scalar = not isinstance(value, np.ndarray)
    return {"type": kind, "shape": list(made.shape), "scalar": scalar, "data": made.ravel().tolist()}


def _value(data: Mapping[str, Any]) -> Any:
    if "named" in data:
        return {name: _value(item) for name, item in data["named"].items()}
    if "items" in data:
        return tuple(map(_value, data["items"]))
    if "held" in data:
        return Held(int(data["held"]))
    if "handed" in data:
        return Handed(data["handed"])
    if data["type"] not in ("f8", "i8"):
        return None
    return np.array(data["data"], dtype=data["type"]).reshape(data["shape"])


def _claims(calls: _Calls) -> dict[str, Claim]:
    found: dict[str, Claim] = {}
    same: Counter[tuple[str, str]] = Counter()
    try:
        for data in calls.read():
            place = data["name"], data["file"]
            same[place] += 0 if is_cell(data["file"]) and same[place] else 1  # a cell that is stated again replaces it
            name = data["name"] if same[place] == 1 else f"{data['name']}#{same[place]}"
            made = _claim(calls, data)
            if made is not None:
                found[name] = made
                found |= {name + d.name.removeprefix(made.name): d for d in made.derivatives}
    except (KeyError, TypeError, AttributeError) as error:
        raise Silent("it stated what cannot be read") from error
    return found


def _claim(calls: _Calls, data: Mapping[str, Any]) -> Claim | None:
    forward = _function(calls, data["function"], data["parameters"], data["name"])
    given = {"where": data["where"], "shapes": data["shapes"]}
    try:
        if data["style"] == "function":
            claim(**given)(forward)
            for gradient in data["gradients"]:
                function = _function(calls, gradient["function"], gradient["parameters"], "gradient")
                with going_on():  # one that is no statement has no verdict, and the others have theirs
                    getattr(forward, KINDS[gradient["kind"]])(*gradient["names"])(function)
            made: Claim = forward.__claim__  # type: ignore[attr-defined]
            return made
        if data["style"] == "loss":
            return from_loss(forward, data["wrt"], **given)
        return from_cached(
            forward, _function(calls, data["gradients"][0]["function"], [], "backward"), wrt=data["wrt"], **given
        )
    except GradproofError:
        return None


def _function(calls: _Calls, number: int, parameters: list[Any], name: str) -> Callable[..., Any]:
    def function(*arguments: Any, **named: Any) -> Any:
        return calls.call(number, arguments, named)

    made = [_parameter(*p) for p in parameters]
    function.__name__ = function.__qualname__ = name
    function.__signature__ = inspect.Signature(made)  # type: ignore[attr-defined]
    return function


def _parameter(name: str, kind: int, has_default: bool, shape: str | None) -> inspect.Parameter:
    default = None if has_default else inspect.Parameter.empty
    annotation = type("Annotated", (), {"dim_str": shape}) if isinstance(shape, str) else inspect.Parameter.empty
    return inspect.Parameter(name, inspect._ParameterKind(kind), default=default, annotation=annotation)
