"""``gradproof check --watch``: files are checked again when they, or what they import from beside them, change."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from typing import Final

from verify.command import console, run
from verify.command.checking import named
from verify.command.options import Settings
from verify.command.sources import carried
from verify.errors import BadInput

_PAUSE: Final = 0.3  # seconds between two looks at the files
State = Mapping[str, tuple[int, int] | None]


def watch(arguments: Sequence[str], settings: Settings) -> int:
    """Check until Ctrl-C; returns the exit code of the last check. Raises BadInput where nothing can be watched."""
    if settings["out"] is not None:
        raise BadInput("--watch writes no report; leave --out away, and write it when you are done")
    seen: dict[str, State] = {}
    code, told = run.INTERRUPTED, ""
    try:
        while True:
            changed, trouble = _changed(arguments, seen)
            if trouble not in ("", told):
                console.say(trouble)
            told = trouble
            if changed:
                seen |= {target: _state(target) for target in changed}  # before it is read: no change is missed
                code = run.run(named.job(changed), settings)
                if code == run.INTERRUPTED:
                    break
                print(f"\nWatching {len(seen)} file{'s' * (len(seen) != 1)}; Ctrl-C ends.\n", flush=True)
            time.sleep(_PAUSE)
    except KeyboardInterrupt:
        pass
    return code


def _changed(arguments: Sequence[str], seen: dict[str, State]) -> tuple[tuple[str, ...], str]:
    """What has to be checked (again), and what is wrong with the arguments by now."""
    try:
        targets = named.targets(arguments)
    except BadInput as error:
        if not seen:
            raise
        return (), f"{error.file}: {error.message}"
    for gone in seen.keys() - set(targets):
        del seen[gone]
    return tuple(t for t in targets if t not in seen or any(_stamp(p) != s for p, s in seen[t].items())), ""


def _state(target: str) -> State:
    """When each file that a target is made of was written; a missing one may come."""
    file = target.partition("::")[0]
    return {path: _stamp(path) for path in (file, *carried({file: file}))}


def _stamp(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
