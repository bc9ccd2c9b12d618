"""Re-check a report without trusting whoever wrote it.

One law carries it: a report is a function of its sources, options and versions. So it is made again from these, and
every file has to be what comes out, byte for byte. That is why each row, formula, script, certificate and page stands,
and no file is there that no row owns. Only then z3, cvc5 and Coq are asked of the scripts and certificates, of which
this version has just written each itself.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verify import limits
from verify.command.rechecking import again
from verify.command.rechecking.asking import Answers, Say, ask
from verify.command.rechecking.differences import differences
from verify.command.rechecking.errors import OtherVersion, Refused
from verify.command.rechecking.folder import REPORT, against_manifest, plain, read
from verify.command.rechecking.resting import rests_on

__all__ = ["Recheck", "Row", "recheck"]


@dataclass(frozen=True)
class Row:
    """One gradient that came out again as the report has it, and ``by`` what else: ``z3 2/2``.

    ``rests`` says on what its proof does, as far as that was established here.
    """

    claim: str
    gradient: str
    file: str | None
    status: str
    scope: str | None
    by: tuple[str, ...]
    rests: str = ""


@dataclass
class Recheck:
    """What was established again (``rows``, ``done``), what is wrong, where no answer came, and what was not tried."""

    rows: list[Row] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """1 where something is wrong, 3 where something has no answer or nothing was there to check, else 0."""
        if self.failed:
            return 1
        return 3 if self.undecided or not self.rows else 0


def recheck(
    folder: Path, say: Say, *, coq: bool = False, make: Callable[[again.Recipe], again.Made] = again.make
) -> Recheck:
    """Re-check the report in ``folder``; ``say`` hears of each script. Raises BadInput for other folders.

    ``coq`` has Coq asked of the certificates. ``make`` makes a report again.
    """
    result = Recheck()
    try:
        files, result.failed = read(folder)
        result.failed += against_manifest(files)
        if not result.failed:
            _compare(files, make, coq, say, result)
    except OtherVersion as error:
        result.undecided.append(str(error))
    except Refused as error:
        result.failed.append(str(error))
    return result


def _compare(
    files: Mapping[str, bytes], make: Callable[[again.Recipe], again.Made], coq: bool, say: Say, result: Recheck
) -> None:
    report = plain(REPORT, files.get(REPORT, b""))
    made = make(again.recipe(report, files))
    others = _other_versions(report["tool"], made.tool)
    written = made.written(report["tool"])
    found = list(itertools.islice(differences(files, written), limits.REPORT_DIFFERENCES + 1))
    if len(found) > limits.REPORT_DIFFERENCES:
        found[-1] = "and more"
    if others:  # what differs may do so for that reason
        result.undecided = others + found
    else:
        result.failed = found
    if found:
        return
    left_out = len(written) - len(files)
    result.done.append(f"{len(files)} files are, byte for byte, what the sources give again")
    if left_out:
        result.done.append(f"{left_out} files that are left out came out with the manifest's digests")
    _take(ask(written, coq, say), report, written, result)


def _other_versions(stated: Mapping[str, str], own: Mapping[str, str]) -> list[str]:
    """What made a report and is another here; with these, bytes may differ for good reasons.

    The last number of Python's version is none: 3.11.2 and 3.11.7 run the same programs.
    """
    return [
        f"made with {name} {stated.get(name, 'that is not named')}, checked again with {own.get(name, 'none')}: "
        "install that version to compare like with like"
        for name in sorted(stated.keys() | own.keys())
        if _that_matters(name, stated.get(name)) != _that_matters(name, own.get(name))
    ]


def _that_matters(name: str, version: str | None) -> str | None:
    return version.rpartition(".")[0] if name == "python" and version and version.count(".") == 2 else version


def _take(answers: Answers, document: Mapping[str, Any], files: Mapping[str, bytes], result: Recheck) -> None:
    """The rows of a report that came out again, with who accepts the evidence of each."""
    for claim in document["claims"]:
        for name, gradient in claim["gradients"].items():
            named = dict.fromkeys(e["file"] for e in gradient["evidence"])
            by = _summed([answers.accepted[file] for file in named if file in answers.accepted])
            rests = rests_on(name, gradient, files)
            scope = gradient["scope"]
            result.rows.append(Row(claim["name"], name, claim["file"], gradient["status"], scope, by, rests))
    result.done += answers.done
    result.failed += answers.failed
    result.undecided += answers.undecided
    result.skipped += answers.skipped


def _summed(accepted: list[dict[str, tuple[int, int]]]) -> tuple[str, ...]:
    """``z3 2/2``: of how many questions about a row each gives the answer that proves it."""
    total: dict[str, tuple[int, int]] = {}  # solvers before Coq
    for counts in sorted(accepted, key=lambda counts: "Coq" in counts):
        for who, (proved, asked) in counts.items():
            before = total.get(who, (0, 0))
            total[who] = (before[0] + proved, before[1] + asked)
    return tuple(f"{who} {proved}/{asked}" for who, (proved, asked) in total.items())
