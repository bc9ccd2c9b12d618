"""What processes tell each other: lines of JSON, read by the types of frozen dataclasses and by nothing else.

A dataclass is its own schema: `decode` takes exactly its fields, with exactly their types. No line makes an object of a
class that its reader did not ask for, calls anything, or gets to be longer or deeper than what is bounded here.
"""

from __future__ import annotations

import functools
import json
import math
import re
import types
import typing
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, Final

from verify.limits import MESSAGE_DEPTH

KIND: Final = "is"  # the key under which a dataclass says its name
_UNSEEN: Final = ("Cc", "Cf", "Cs", "Zl", "Zp")  # control and bidi characters, lone surrogates, separators of lines
_SUSPECT: Final = re.compile(r"[^ -~\n\t]")
_SHOWN: Final = 60  # characters of a foreign text that a message repeats


class Malformed(ValueError):
    """A message that is none; the text says how, and goes on after "sent" ("a message that ...")."""


def encode(message: Any) -> bytes:
    """One line: dataclasses, mappings by text, sequences, texts, numbers, truth values and None. Raises TypeError."""
    return json.dumps(message, default=_object, allow_nan=False).encode() + b"\n"


def _object(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {KIND: type(value).__name__} | {f.name: getattr(value, f.name) for f in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if hasattr(value, "__index__"):
        return int(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent")


def parse(line: bytes) -> Any:
    """The plain data of a line. Raises Malformed."""
    try:
        return json.loads(line, object_pairs_hook=_distinct, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        if isinstance(error, Malformed):
            raise
        raise Malformed("a message that is no JSON") from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Malformed("a message with one key twice")
    return found


def _no_number(text: str) -> Any:
    raise Malformed(f"a message with the number {text}")


def clean(text: str) -> str:
    """A text in which every character is seen: control and bidi characters are spelt out, as Python writes them."""
    return _SUSPECT.sub(_spelt, text)


def _spelt(match: re.Match[str]) -> str:
    character = match[0]
    return ascii(character)[1:-1] if unicodedata.category(character) in _UNSEEN else character


def decode(data: Any, kind: Any) -> Any:
    """Parsed data as a value of a type: a dataclass, a tuple, a mapping, an enum, a scalar or a union of them.

    ``Any`` is plain data. Raises Malformed.
    """
    if kind is Any:
        return plain(data)
    made, arguments = typing.get_origin(kind), typing.get_args(kind)
    if made in (typing.Union, types.UnionType):
        return _union(data, arguments)
    if made is tuple:
        return tuple(decode(item, arguments[0]) for item in _expected(data, list))
    if made is not None and issubclass(made, Mapping):
        return _mapping(data, lambda value: decode(value, arguments[1]))
    if is_dataclass(kind):
        return _dataclass(data, kind)
    if issubclass(kind, Enum):
        return _member(data, kind)
    return _scalar(data, kind)


def plain(data: Any, depth: int = MESSAGE_DEPTH) -> Any:
    """Plain data, with clean texts. Raises Malformed."""
    if depth == 0:
        raise Malformed("a message that is too deep")
    if isinstance(data, list):
        return [plain(item, depth - 1) for item in data]
    if isinstance(data, dict):
        return _mapping(data, lambda value: plain(value, depth - 1))
    return data if data is None or isinstance(data, bool) else _scalar(data, type(data))


def _union(data: Any, kinds: tuple[Any, ...]) -> Any:
    if isinstance(data, dict):
        named = [k for k in kinds if is_dataclass(k) and k.__name__ == data.get(KIND)]  # type: ignore[union-attr]
        kinds = tuple(named) or kinds[:1]
    elif data is None and type(None) in kinds:
        return None
    return decode(data, kinds[0])


def _mapping(data: Any, value: Callable[[Any], Any]) -> dict[str, Any]:
    return _distinct([(clean(key), value(item)) for key, item in _expected(data, dict).items()])


def _dataclass(data: Any, kind: Any) -> Any:
    wanted = _hints(kind)
    if _expected(data, dict).keys() != {KIND, *wanted} or data[KIND] != kind.__name__:
        raise Malformed(f"a message that is no {kind.__name__}")
    return kind(**{name: decode(data[name], hint) for name, hint in wanted.items()})


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _member(data: Any, kind: type[Enum]) -> Enum:
    text = _expected(data, str)
    try:
        return kind(text)
    except ValueError:
        raise Malformed(f"a message with an unknown {kind.__name__.lower()}, {clean(text[:_SHOWN])!r}") from None


def _scalar(data: Any, kind: type) -> Any:
    if kind is float:
        number = data if type(data) is float else _expected(data, int)
        if not math.isfinite(number):
            raise Malformed("a message with a number that is too large")
        return float(number)
    value = _expected(data, kind)
    return clean(value) if isinstance(value, str) else value


def _expected(data: Any, kind: type) -> Any:
    if type(data) is not kind:
        raise Malformed(f"a message with a {type(data).__name__} in place of a {kind.__name__}")
    return data
