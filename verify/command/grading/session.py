"""A run of ``gradproof grade``: results of an earlier one are read, the rest is marked, each is kept as it comes."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from verify import limits
from verify.claims.submission import Asked
from verify.codes import Code
from verify.command.grading import handed_in, marks, storage, tables
from verify.command.grading.handed_in import Handed
from verify.command.grading.marks import Column, Row
from verify.command.outcome import own_version
from verify.command.run import INTERRUPTED
from verify.command.sources import carried
from verify.errors import BadInput
from verify.guest import Failure, Progress, Slots, call, supervise
from verify.guest.confined import confine
from verify.guest.files import SUBJECTS, preload
from verify.guest.hearing import Typed
from verify.guest.keeper import adopt, end_descendants
from verify.guest.placed import relative
from verify.guest.submissions import asked_by
from verify.guest.wire import decode
from verify.verdict import Reason


@dataclass(frozen=True)
class Task:
    """What is asked of everybody."""

    reference: Path
    asked: tuple[Asked, ...]
    columns: tuple[Column, ...]
    require: str
    seconds: float  # of a claim


def run(
    submissions: Sequence[str], reference: str, points: str, require: str, jobs: int, out: Path, seconds: float
) -> int:
    """Mark, write everything, print; returns 0, or 3 where somebody has to look at a gradient. Raises BadInput."""
    task = _task(Path(reference), points, require, seconds)
    handed, others = handed_in.handed_in(submissions, Path(reference).absolute())
    storage.prepare(out)
    common = _common(task)
    digests = {h.student: hashlib.sha256(f"{common}{handed_in.digest(h)}".encode()).hexdigest() for h in handed}
    found = {h.student: storage.kept(out, h.student, digests[h.student], len(task.columns)) for h in handed}
    rows = {student: row for student, row in found.items() if row is not None}
    left = [h for h in handed if h.student not in rows]
    tables.say_what_is_there(len(rows), len(left), others, task.columns)
    if left:
        tables.say_what_is_open(_confined())
    try:
        for row in rows.values():
            storage.keep(out, row, task.columns, digests[row.student])  # points may be others by now
        with tables.progress(len(rows), len(handed)) as tell:
            for row in _marked(left, task, jobs):
                storage.keep(out, row, task.columns, digests[row.student])
                rows[row.student] = row
                tell(row)
        every = [rows[h.student] for h in handed]
        _write(out, every, task)
    except KeyboardInterrupt:
        done = f"{len(rows)} of {len(handed)} are marked, give the command again to go on"
        print(f"gradproof: interrupted; {done}", file=sys.stderr)
        return INTERRUPTED
    tables.show(every, task.columns, out)
    return 3 if any(cell.by_hand for row in every for cell in row.cells) else 0


def _task(reference: Path, points: str, require: str, seconds: float) -> Task:
    asked = _asked(reference)
    columns = tuple(Column(a.claim, n, a.function, 1.0) for a in asked for n in a.names)
    try:
        given = marks.points_of(points, columns)
    except ValueError as error:
        raise BadInput(f"--points: {error}", code=Code.USAGE) from None
    columns = tuple(replace(c, points=given.get(c.key, c.points)) for c in columns)
    return Task(reference.resolve(), asked, columns, require, seconds)


def _asked(reference: Path) -> tuple[Asked, ...]:
    """What the reference asks for; it is run in a guest, as every file is."""
    preload(str(reference))
    found = call(lambda: list(asked_by(str(reference))), seconds=limits.IMPORT_SECONDS, memory=limits.CLAIM_MEMORY)
    if isinstance(found, Failure):
        message = SUBJECTS.get(found.kind, "importing it ") + found.message
        raise BadInput(message, file=relative(found.file) or str(reference), line=found.line, code=found.reason)
    return tuple(decode(data, Asked) for data in found)


def _confined() -> list[str]:
    """What this system can confine."""
    found = call(lambda: list(confine([], [])), seconds=limits.IMPORT_SECONDS, memory=limits.CLAIM_MEMORY)
    return [] if isinstance(found, Failure) else list(found)


def _common(task: Task) -> str:
    """A digest of all but the submission on which a row depends."""
    made = hashlib.sha256(repr((own_version(), task.require, task.seconds, task.asked)).encode())
    for path, data in sorted(carried({task.reference.name: str(task.reference)}).items()):
        made.update(f"{path} {len(data)}\n".encode() + data)
    return made.hexdigest()


def _marked(handed: Sequence[Handed], task: Task, jobs: int) -> Iterator[Row]:
    """Rows as they come: a keeper a submission, ``jobs`` of them at once."""
    from verify.command.grading.guarded import LIMITS, guarded

    slots = Slots(jobs - 1)
    adopt()  # what keepers that were ended have left
    with _scratch() as scratch:
        works = {
            n: guarded(h, task.reference, task.asked, task.require, task.seconds, scratch / str(n))
            for n, h in enumerate(handed)
        }
        try:
            for n, event in supervise(works, LIMITS, slots=slots, listener=Typed(Any, Row | Failure)):
                if not isinstance(event, Progress):
                    final = event if isinstance(event, Failure) else event.value
                    _removed(scratch / str(n))
                    yield final if isinstance(final, Row) else _failed(handed[n], final, task)
        finally:
            slots.close()
            end_descendants()


def _failed(handed: Handed, failure: Failure, task: Task) -> Row:
    """Of a submission whose process did not live to say anything."""
    message = SUBJECTS.get(failure.kind, "the submission ") + failure.message
    cell = marks.of_problem(Reason(failure.reason, message, failure.file, failure.line))
    return Row(handed.student, handed.path.name, tuple(cell for _ in task.columns), 0.0)


@contextmanager
def _scratch() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="gradproof-"))
    try:
        yield folder
    finally:
        _removed(folder)


def _removed(folder: Path) -> None:
    """Remove a folder, whatever its owner did to the rights of what is in it."""
    if not folder.exists():
        return
    folder.chmod(stat.S_IRWXU)
    for place, folders, _ in os.walk(folder):
        for path in (Path(place, name) for name in folders):
            if not path.is_symlink():
                path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        print(f"gradproof: {folder} could not be removed; remove it by hand", file=sys.stderr)


def _write(out: Path, rows: Sequence[Row], task: Task) -> None:
    from reports import marks_page

    storage.write(out / "marks.csv", tables.csv_of(rows, task.columns))
    storage.write(out / "marks.html", marks_page(tables.page(rows, task.columns, task.reference.name)))
