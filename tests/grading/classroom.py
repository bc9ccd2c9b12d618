"""A class of 200, marked: ``python -m tests.grading.classroom FOLDER [--students 200 --jobs 2]``; prints figures.

Those of `students.HOSTILE` are hostile, the others right or wrong in ways that are known. It says whether each has the marks that are
due, whether a file outside changed, and whether a process or a scratch file is left. A run that was stopped goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from tests.grading.students import REFERENCE, Student, honest, hostile

ROOT = Path(__file__).resolve().parents[2]


def lay_out(folder: Path, students: int) -> list[Student]:
    """The files of a class, in ``folder``; those that are there stay."""
    bad = hostile(str(folder))
    everybody = [*honest(students - len(bad)), *bad]
    (folder / "submissions").mkdir(parents=True, exist_ok=True)
    (folder / "reference.py").write_text(REFERENCE)
    for student in everybody:
        path = folder / "submissions" / student.file
        if not path.exists():
            path.write_bytes(student.data)
    return everybody


def digests(folder: Path) -> dict[str, str]:
    """Of all files but marks."""
    files = [p for p in folder.rglob("*") if p.is_file() and p.relative_to(folder).parts[0] != "marks"]
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def unlike(folder: Path, everybody: list[Student]) -> tuple[list[str], Counter[str]]:
    """Submissions whose marks are not those that are due, and how often each status occurs."""
    found: dict[str, Any] = {}
    for path in (folder / "marks" / "results").glob("*.json"):
        row = json.loads(path.read_text())["extra_data"]["gradproof"]["row"]
        found[row["file"]] = row
    wrong, statuses = [], Counter[str]()
    for student in everybody:
        row = found.get(student.file)
        cells = row["cells"] if row else []
        statuses.update(cell["status"] for cell in cells)
        got = "".join("+" if cell["earned"] else "-" for cell in cells)
        if len(got) != len(student.worth) or any(w not in (g, "*") for g, w in zip(got, student.worth, strict=True)):
            wrong.append(f"{student.file}: {got or 'no result'}, due is {student.worth}")
    return wrong, statuses


def left(scratch: Path) -> list[str]:
    """Processes that run below the scratch folder, and what is in it."""
    found = [str(p) for p in scratch.iterdir()]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            where = os.readlink(process / "cwd")
        except OSError:
            continue
        if where.startswith(str(scratch)):
            found.append(f"process {process.name}")
    return found


def main() -> int:
    """Mark a class and say how it went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--students", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    folder, scratch = given.folder.absolute() / "class", given.folder.absolute() / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    everybody = lay_out(folder, given.students)
    before, began, used = digests(folder), time.monotonic(), os.times()
    command = [sys.executable, "-P", "-m", "verify", "grade", "submissions", "--against", "reference.py"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(scratch)}
    ran = subprocess.run(
        [*command, "--jobs", str(given.jobs)], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True
    )
    seconds, after = time.monotonic() - began, os.times()
    wrong, statuses = unlike(folder, everybody)
    changed = sorted(set(before.items()) ^ set(digests(folder).items()))
    remains = left(scratch)
    cpu = after.children_user + after.children_system - used.children_user - used.children_system
    print(
        f"exit code {ran.returncode}; {len(everybody)} submissions; {seconds:.0f} s with {given.jobs} jobs, {cpu:.0f} s of CPU"
    )
    print("gradients:", ", ".join(f"{n} {status}" for status, n in statuses.most_common()))
    print(
        f"marks that are not due: {len(wrong)}; files outside that changed: {len(changed)}; left behind: {len(remains)}"
    )
    print(*wrong, *changed, *remains, sep="\n")
    return 0 if not (wrong or changed or remains) and ran.returncode == 3 else 1


if __name__ == "__main__":
    sys.exit(main())
