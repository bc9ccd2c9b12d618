"""A process that lists, checks and reports for pytest: run as a program, it never loads a test, a plugin or a conftest.

So that what checks a file is forked from a process that ran no user's code, as on the command line. Each line of JSON
on stdin asks for one thing; the answer is events (`verify.guest.wire`), a line each, then one that ends it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from verify import limits
from verify.claims.source import Options, Source, Target
from verify.errors import BadInput
from verify.guest.events import Event, Stage
from verify.guest.wire import decode, encode, parse

EVENTS: Final = ".events"  # the files of a session that hold what was asked and its answer


def main() -> None:
    """Answer until nobody asks."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        try:
            for event in DO[asked["do"]](asked):
                answers.write(encode(event))
            end: dict[str, Any] = {"end": True}
        except BadInput as error:
            end = {"refused": error.message}
        answers.write(encode(end))
        answers.flush()


def _list(asked: Mapping[str, Any]) -> Iterator[Event]:
    from verify.guest.files import listed

    _sees(asked)
    yield from listed(_source(asked))


def _check(asked: Mapping[str, Any]) -> Iterator[Event]:
    from verify.guest.files import check_sources

    _sees(asked)
    how = {"certificates": asked["evidence"], "explain": asked["evidence"]}
    options = Options(limits.BOUND, limits.EXAMPLES, 0, asked["require"], asked["jobs"], **how)
    yield from (event for event in check_sources([_source(asked)], options) if not isinstance(event, Stage))


def _place(asked: Mapping[str, Any]) -> Iterator[Event]:
    from verify.command import run

    run.check_out(Path(asked["out"]))
    return iter(())


def _report(asked: Mapping[str, Any]) -> Iterator[Event]:
    """What the files of a session's folder hold, as one report: that of ``gradproof check`` of the same files."""
    from dataclasses import replace

    from verify.command import run
    from verify.command.checking.named import job
    from verify.command.outcome import Outcome
    from verify.command.sources import carried

    found = sorted((_read(file) for file in Path(asked["folder"]).glob(f"check-*{EVENTS}")), key=lambda f: f[0]["file"])
    checked = job(tuple(f"{a['file']}::{n}" if n else a["file"] for a, _ in found for n in a["names"] or [""]))
    outcome = Outcome(sources=carried(checked.files))
    for number, (_, events) in enumerate(found):
        for event in events:
            outcome.add(replace(event, source=number))
    if not outcome.checked:
        raise BadInput("no claim was checked")
    if any(p.defect for p in outcome.problems):
        raise BadInput("gradproof has a defect, which the test shows that failed of it")
    given: Any = {"bound": limits.BOUND, "examples": limits.EXAMPLES, "seed": 0, "coq": False}
    run.write_report(checked, outcome, given | {"require": asked["require"]}, Path(asked["out"]))
    return iter(())


def _read(file: Path) -> tuple[dict[str, Any], list[Event]]:
    first, *lines = file.read_bytes().splitlines()
    return json.loads(first), [decode(parse(line), Event) for line in lines]


def _source(asked: Mapping[str, Any]) -> Source:
    from verify.guest.files import from_file

    return from_file(Target(asked["file"], tuple(asked["names"])))


def _sees(asked: Mapping[str, Any]) -> None:
    """Guests import what pytest's process could import when it asked; what is ours comes first."""
    path = [place for place in asked["path"] if place not in sys.path]
    sys.path.extend(path)
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)


DO: Final[dict[str, Callable[[Mapping[str, Any]], Iterator[Event]]]] = {
    "list": _list,
    "check": _check,
    "place": _place,
    "report": _report,
}


if __name__ == "__main__":
    main()
