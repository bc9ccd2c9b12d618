"""The folder of marks: one file a submission, in the form of Gradescope's results, written whole as it comes.

Source of the form: https://gradescope-autograders.readthedocs.io/en/latest/specs/. What gradproof needs to go on stands
in ``extra_data``, which students do not see; nor do they see a repair, which would give the solution away.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from verify.codes import Code
from verify.command.grading.marks import ABSENT, Cell, Column, Row, score
from verify.errors import BadInput
from verify.evidence import slug
from verify.guest.wire import Malformed, decode, encode, parse

SCHEMA: Final = "gradproof-grade/1"
MARKER: Final = "gradproof-marks"  # a file that says whose folder this is
RESULTS: Final = "results"
_HALF: Final = ".half"  # the ending of a file that is being written


def prepare(out: Path) -> None:
    """Make the folder, or go on with it; what a killed run left half is removed. Raises BadInput."""
    try:
        if out.exists() and (not out.is_dir() or (any(out.iterdir()) and not (out / MARKER).exists())):
            raise BadInput("is there and holds no marks of gradproof; name another --out", file=str(out))
        (out / RESULTS).mkdir(parents=True, exist_ok=True)
        for half in (*out.glob(f"*{_HALF}"), *(out / RESULTS).glob(f"*{_HALF}")):
            half.unlink()
        write(out / MARKER, f"{SCHEMA}\n")
    except OSError as error:
        raise BadInput(f"cannot be written: {error.strerror}", file=str(out), code=Code.REPORT) from None


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    half = path.with_name(path.name + _HALF)
    try:
        half.write_text(text, encoding="utf-8")
        os.replace(half, path)
    finally:
        with contextlib.suppress(OSError):
            half.unlink()


def place(out: Path, student: str) -> Path:
    """Where the result of a student is."""
    return out / RESULTS / f"{slug(student)}.json"


def keep(out: Path, row: Row, columns: Sequence[Column], digest: str) -> None:
    """Write the result of a submission."""
    own = {"schema": SCHEMA, "digest": digest, "row": json.loads(encode(row))}
    made = gradescope(row, columns) | {"extra_data": {"gradproof": own}}
    write(place(out, row.student), json.dumps(made, indent=1, ensure_ascii=False) + "\n")


def kept(out: Path, student: str, digest: str, number: int) -> Row | None:
    """The row of an earlier run, if it is of the same submission, reference, options and version."""
    try:
        own = parse(place(out, student).read_bytes())["extra_data"]["gradproof"]
        row: Row = decode(own["row"], Row)
    except (OSError, KeyError, TypeError, Malformed):
        return None
    same = own.get("schema") == SCHEMA and own.get("digest") == digest
    return row if same and row.student == student and len(row.cells) == number else None


def gradescope(row: Row, columns: Sequence[Column]) -> dict[str, Any]:
    """A row as Gradescope's autograder has it: one test a gradient."""
    pairs = list(zip(row.cells, columns, strict=True))
    return {
        "score": score(row, columns),
        "execution_time": round(row.seconds),
        "output": _summary([cell for cell, _ in pairs]),
        "output_format": "text",
        "visibility": "visible",
        "tests": [_test(cell, column) for cell, column in pairs],
    }


def _test(cell: Cell, column: Column) -> dict[str, Any]:
    return {
        "name": f"{column.claim}: gradient by {column.name} ({column.function})",
        "name_format": "text",
        "score": column.points if cell.earned else 0,
        "max_score": column.points,
        "status": "passed" if cell.earned else "failed",
        "output": "\n".join(filter(None, (_verdict(cell), cell.told, cell.witness))),
        "output_format": "text",
    }


def _verdict(cell: Cell) -> str:
    if cell.status == ABSENT:
        return "There is no function that could be checked."
    if cell.by_hand:
        return f"Not decided ({cell.way}): somebody looks at it by hand."
    return cell.way[:1].upper() + cell.way[1:] + "."


def _summary(cells: Sequence[Cell]) -> str:
    earned, hand = sum(c.earned for c in cells), sum(c.by_hand for c in cells)
    text = f"{earned} of {len(cells)} gradients are right."
    return text + (f" {hand} could not be decided and will be looked at by hand." if hand else "")
