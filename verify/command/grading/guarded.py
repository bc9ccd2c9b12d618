"""One submission, checked where it can do no harm: a copy in a scratch folder, under limits, confined, kept."""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from verify import limits
from verify.claims.source import Options
from verify.claims.submission import Asked, Submission
from verify.command.grading.handed_in import Handed, copied, main_file
from verify.command.grading.marks import Row, cells_of, of_problem
from verify.errors import BadInput
from verify.guest.files import check_sources
from verify.guest.keeper import Share, adopt, kept
from verify.guest.process import Limits, Send, Work
from verify.guest.submissions import from_submission
from verify.verdict import Reason

SHARE: Final = Share(limits.SUBMISSION_PROCESSES, limits.SUBMISSION_RESIDENT, limits.SUBMISSION_DISK)
LIMITS: Final = Limits(limits.SUBMISSION_SECONDS, limits.SUBMISSION_MEMORY)
_KEPT: Final = (
    "HOME",
    "PATH",
    "LANG",
    "LC_",
    "TZ",
    "PYTHON",
    "OPENBLAS_",
    "LD_LIBRARY_PATH",
    "VIRTUAL_ENV",
)  # of variables


def guarded(
    handed: Handed, reference: Path, asked: Sequence[Asked], require: str, seconds: float, folder: Path
) -> Work:
    """The work of marking one submission, ``seconds`` a claim; it ends as a `Row` or a `Failure`.

    ``folder`` is made, and never removed.
    """

    def work(send: Send) -> Row:
        began = time.monotonic()
        home, again = folder / "work", folder / "again"
        for place in (home, again, folder / "tmp"):
            place.mkdir(parents=True)
        try:
            copied(handed, home)
            copied(handed, again)
            file = main_file(handed, reference)
        except BadInput as error:
            reason = Reason(error.code, error.message, error.file, error.line)
            cell = of_problem(reason)
            return Row(handed.student, handed.path.name, tuple(cell for a in asked for _ in a.names), 0.0)
        _settle(home, folder / "tmp")
        submission = Submission(str(home / file), str(again / file), str(reference), tuple(asked))
        options = Options(limits.BOUND, limits.EXAMPLES, 0, require, 1)
        events = check_sources([from_submission(submission)], options, Limits(seconds, limits.SUBMISSION_MEMORY))
        cells = cells_of(asked, events, require, {os.path.relpath(reference): reference.name})
        shown = file if not handed.path.is_dir() else f"{handed.path.name}/{file}"
        return Row(handed.student, shown, cells, round(time.monotonic() - began, 1))

    return kept(work, SHARE, str(folder), LIMITS)


def _settle(home: Path, temporary: Path) -> None:
    """Be where the submission is at home, with few variables of ours and limits of its own.

    What is imported from now on is found where it was before: nothing that it writes there is taken for a module.
    """
    sys.path[:] = [os.path.abspath(p) for p in sys.path if p]
    named = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    os.environ["PYTHONPATH"] = os.pathsep.join(os.path.abspath(p) for p in named if p)
    os.chdir(home)
    for name in [n for n in os.environ if not n.startswith(_KEPT)]:
        del os.environ[name]
    os.environ["TMPDIR"] = tempfile.tempdir = str(temporary)
    _lower(resource.RLIMIT_FSIZE, limits.SUBMISSION_FILE)
    _lower(resource.RLIMIT_NPROC, _tasks() + limits.SUBMISSION_TASKS)
    adopt()


def _lower(kind: int, most: int) -> None:
    hard = resource.getrlimit(kind)[1]
    least = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(kind, (least, least))


def _tasks() -> int:
    """How many tasks this user has; the system counts them for its limit."""
    total = 0
    for name in os.listdir("/proc") if os.path.isdir("/proc/self/task") else ():
        try:
            total += len(os.listdir(f"/proc/{name}/task")) if os.stat(f"/proc/{name}").st_uid == os.getuid() else 0
        except OSError:
            continue
    return total
