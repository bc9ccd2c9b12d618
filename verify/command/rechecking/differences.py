"""How a report differs from what this version writes: each file, each row and each word of it, by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from verify import limits
from verify.command.rechecking.folder import REPORT, SHORT, plain
from verify.verdict import called

Step = str | int


class Absent:
    """What stands where one of two objects has no such key."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT: Final = Absent()


def differences(given: Mapping[str, bytes], made: Mapping[str, bytes]) -> Iterator[str]:
    """A sentence for each difference; none where the report is, byte for byte, what was made again.

    A short report (`SHORT`) leaves files out: its manifest, which has to be the same, vouches for them.
    """
    document = plain(REPORT, made[REPORT])
    if REPORT in given and given[REPORT] != made[REPORT]:
        found = list(_values(plain(REPORT, given[REPORT]), document, (), document))
        yield from found or [f"{REPORT} says the same in other bytes"]
    yield from (f"{name} is missing" for name in sorted(made.keys() - given.keys()) if not given.keys() <= SHORT)
    yield from (f"{name}: no row owns it" for name in sorted(given.keys() - made.keys()))
    owners = owned(document)
    for name in sorted(given.keys() & made.keys() - {REPORT}):
        if given[name] != made[name]:
            yield f"{name}{_of(owners.get(name, ()))} is not what this version writes"


def owned(document: Mapping[str, Any]) -> dict[str, list[str]]:
    """The rows that name each file of evidence."""
    rows: dict[str, list[str]] = {}
    for claim in document["claims"]:
        for name, gradient in claim["gradients"].items():
            for evidence in gradient["evidence"]:
                rows.setdefault(evidence["file"], []).append(row(claim["name"], name))
    return rows


def row(claim: str, gradient: str) -> str:
    """How one row is called."""
    return called(claim, gradient)


def _of(rows: Sequence[str]) -> str:
    return f" ({'; '.join(rows)})" if rows else ""


def _values(given: Any, made: Any, path: tuple[Step, ...], document: Mapping[str, Any]) -> Iterator[str]:
    """The places where two JSON values differ; never deeper than what was made."""
    if isinstance(given, dict) and isinstance(made, dict):
        for key in sorted(given.keys() | made.keys()):
            yield from _values(given.get(key, ABSENT), made.get(key, ABSENT), (*path, key), document)
    elif isinstance(given, list) and isinstance(made, list) and len(given) == len(made):
        for number, (one, other) in enumerate(zip(given, made, strict=True)):
            yield from _values(one, other, (*path, number), document)
    elif given != made or type(given) is not type(made):
        yield f"{_place(path, document)}: the report has {_short(given)}, and this version writes {_short(made)}"


def _place(path: Sequence[Step], document: Mapping[str, Any]) -> str:
    """Where in a report, with the row's name where it is in one."""
    match path:
        case ["claims", int(number), "gradients", str(gradient), *rest]:
            place = row(document["claims"][number]["name"], gradient)
        case ["claims", int(number), *rest]:
            place = str(document["claims"][number]["name"])
        case [*rest]:
            place = REPORT
    return ", ".join([place, *([".".join(map(str, rest))] if rest else [])])


def _short(value: Any) -> str:
    """A value in few words: of what is large, what it is."""
    match value:
        case list():
            return f"a list of {len(value)}"
        case dict():
            return f"an object of {len(value)}"
        case _:
            text = repr(value)
            return text if len(text) <= limits.SHOWN_VALUE else text[: limits.SHOWN_VALUE] + "..."
