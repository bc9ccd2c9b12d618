"""`gradproof grade` as a teacher uses it: a class with hostile submissions, marks in every form, and going on."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.command.command import ROOT, Ran, environment, gradproof
from tests.grading.students import DAEMON, HEAD, HOSTILE, LINEAR, REFERENCE
from tests.tools import hear_interrupts
from verify.guest import call
from verify.guest.confined import confine

ONE = REFERENCE.split("\n\n\n# submission: squares")[0] + "\n"  # the linear layer alone
RIGHT = HEAD + LINEAR[0][0]
PATIENCE = 300.0
SCRATCH = "scratch"


def notebook(*cells: str) -> str:
    made = [{"cell_type": "code", "source": c, "metadata": {}, "outputs": [], "execution_count": None} for c in cells]
    return json.dumps({"cells": made, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


# what this system's kernel confines; docs/marking.md says what a submission may do elsewhere
CONFINED = call(lambda: list(confine([], [])), seconds=60, memory=4 << 30)
CLASS: dict[str, tuple[str | bytes, str]] = {
    "anna.py": (RIGHT, "++"),
    "bert.py": (HEAD + LINEAR[1][0].replace("np.dot(W.T, dout)", "2 * np.dot(W.T, dout)"), "+-"),
    "cora.ipynb": (notebook(HEAD, "raise ValueError('a plot')", LINEAR[3][0]), "++"),
    "dora.ipynb": (notebook("1/0\n" + RIGHT), "--"),
    **{
        name: HOSTILE[name]
        for name in (
            "syntax.py",
            "junk.py",
            "forks.py",
            "sleeps.py",
            "kills_parent.py",
            "leaves_a_daemon.py",
            "patches_reference.py",
            "plants.py",
            *(["steals.py"] if "files" in CONFINED else []),
            *(["writes_and_removes.py"] if "files" in CONFINED else []),
        )
    },
}


def lay_out(folder: Path, files: dict[str, str | bytes]) -> None:
    (folder / "handed in").mkdir()
    (folder / "reference.py").write_text(ONE)
    for name, text in files.items():
        data = text if isinstance(text, bytes) else text.replace("OUTSIDE", repr(str(folder))).encode()
        (folder / "handed in" / name).parent.mkdir(exist_ok=True)
        (folder / "handed in" / name).write_bytes(data)


def grade(folder: Path, *options: str) -> Ran:
    return gradproof("grade", "handed in", "--against", "reference.py", *options, cwd=folder, timeout=PATIENCE)


def results(folder: Path) -> dict[str, Any]:
    found = [json.loads(path.read_text()) for path in (folder / "marks" / "results").glob("*.json")]
    return {made["extra_data"]["gradproof"]["row"]["student"]: made for made in found}


def contents(folder: Path) -> dict[str, str]:
    files = [p for p in sorted(folder.rglob("*")) if p.is_file() and "marks" not in p.relative_to(folder).parts]
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def running(marker: str) -> list[str]:
    """The processes whose folder is below a folder of that name."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            where = os.readlink(process / "cwd")
        except OSError:
            continue
        if marker in where:
            found.append(where)
    return found


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran, dict[str, str]]:
    """A class that was marked: its folder, what was printed, and what the folder held before."""
    folder = tmp_path_factory.mktemp("class")
    lay_out(folder, {name: text for name, (text, _) in CLASS.items()})
    (folder / "handed in" / "notes.txt").write_text("by the teacher")
    before = contents(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(tmp_path_factory.mktemp(SCRATCH)))
        patch.setattr("tests.command.command.ROOT", Path(f"{os.pathsep}{ROOT}"))  # many have an empty entry: the folder
        return folder, grade(folder, "--points", "W=2"), before


def test_each_student_has_the_marks_that_are_due(marked: tuple[Path, Ran, dict[str, str]]) -> None:
    folder, ran, _ = marked
    assert ran.code == 3, ran.out + ran.err  # some are to be looked at by hand
    found = results(folder)
    assert found.keys() == {name.rpartition(".")[0] for name in CLASS}
    for name, (_, worth) in CLASS.items():
        made = found[name.rpartition(".")[0]]
        got = "".join("+" if test["status"] == "passed" else "-" for test in made["tests"])
        assert all(w in (g, "*") for g, w in zip(got, worth[:2], strict=True)), (name, got, made)
        assert made["score"] == sum(test["score"] for test in made["tests"])
        assert [test["max_score"] for test in made["tests"]] == [2, 1]


def test_a_hostile_submission_costs_itself_only(marked: tuple[Path, Ran, dict[str, str]]) -> None:
    folder, _, before = marked
    assert contents(folder) == before
    scratch = folder.parent / f"{SCRATCH}0"
    assert not [*scratch.iterdir()]
    assert not running(str(scratch))


def test_what_is_said_of_each(marked: tuple[Path, Ran, dict[str, str]]) -> None:
    folder, ran, _ = marked
    found = results(folder)
    wrong = found["bert"]["tests"][1]
    assert "claimed 2; true 1" in wrong["output"] and "W.T" not in wrong["output"]  # no solution is given away
    row = {name: made["extra_data"]["gradproof"]["row"]["cells"] for name, made in found.items()}
    assert "dout is taken for G" in row["bert"][0]["told"]
    assert row["bert"][1]["diagnosis"].startswith("repair: dX = np.dot(W.T, dout)")
    assert "a is taken for G, b is taken for W, c is taken for X" in row["cora"][0]["told"]
    assert "dora.ipynb:cell 1:1: there is no function 'linear_backward'" in row["dora"][0]["told"]
    ended = ("started more than 64 processes", "took more than 2048 MB of memory")  # whichever is seen first
    assert any(text in row["forks"][0]["told"] for text in ended)
    assert "did not finish within 10 s" in row["sleeps"][0]["told"]
    assert "computes something else than what was proved" in row["patches_reference"][0]["told"]
    killed = "Operation not permitted" if "signals" in CONFINED else "ended by SIGKILL"
    assert killed in row["kills_parent"][0]["told"]
    assert "Not marked, since neither .py nor .ipynb: notes.txt." in ran.err
    assert ("This system does not confine" in ran.err) == (len(CONFINED) < 3)
    assert f"{len(CLASS)}/{len(CLASS)} " in ran.err
    assert "bert: linear X: refuted by value" in " ".join(ran.out.split())


def test_the_tables_have_a_row_a_student(marked: tuple[Path, Ran, dict[str, str]]) -> None:
    folder, ran, _ = marked
    with (folder / "marks" / "marks.csv").open(newline="") as handle:
        rows = {row["student"]: row for row in csv.DictReader(handle)}
    assert len(rows) == len(CLASS)
    assert (rows["bert"]["points"], rows["bert"]["of"], rows["bert"]["linear.W"]) == ("2", "3", "2")
    assert rows["bert"]["first witness"].startswith("at H=1 m=1 n=1; W [[1]]")
    page = (folder / "marks" / "marks.html").read_text()
    assert page.count('<th scope="row">') == len(CLASS)
    assert "<script" not in page and "bert" in page
    lines = [line.split() for line in ran.out.splitlines()]
    assert ["student", "points", "W", "X"] in lines and ["bert", "2", "✓", "✗"] in lines


def test_a_run_goes_on_where_another_ended(tmp_path: Path) -> None:
    waits = DAEMON + "open('started', 'w').close()\ntime.sleep(600)\n"
    lay_out(tmp_path, {"anna.py": RIGHT, "bert.py": waits, "carl.py": "def f("})
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [sys.executable, "-P", "-m", "verify", "grade", "handed in", "--against", "reference.py", "--jobs", "1"]
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment() | {"TMPDIR": str(scratch)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=hear_interrupts,
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("Asked for: linear_backward for linear")
        first = process.stderr.readline()
        assert first.startswith("1/3 ")
        until = time.monotonic() + PATIENCE
        while not [*scratch.glob("*/*/*/started")] and time.monotonic() < until:
            time.sleep(0.05)
        assert running(str(scratch))
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        assert process.wait(PATIENCE) == 130
    assert "give the command again to go on" in said
    assert not running(str(scratch)) and not [*scratch.iterdir()]
    (tmp_path / "handed in" / "bert.py").write_text(HEAD + LINEAR[7][0])
    done = results(tmp_path)  # each of them is whole
    assert 1 <= len(done) < 3 and not [*tmp_path.rglob("*.half")]
    (tmp_path / "marks" / "results" / "x.json.half").write_text("left by a run that was killed")
    again = grade(tmp_path)
    assert f"{len(done)} marked before and unchanged; {3 - len(done)} to mark." in again.err
    assert len(results(tmp_path)) == 3 and not [*tmp_path.rglob("*.half")]
    (tmp_path / "handed in" / "carl.py").write_text(RIGHT)
    third = grade(tmp_path, "--points", "linear.X=3")
    assert "2 marked before and unchanged; 1 to mark." in third.err
    assert third.code == 0
    assert {name: made["score"] for name, made in results(tmp_path).items()} == {"anna": 4, "bert": 0, "carl": 4}


def test_folders_and_names_that_are_not_plain(tmp_path: Path) -> None:
    files = {
        "eva/reference.py": "from helper import twice\n" + RIGHT.replace("G @ X.T", "twice(G) @ X.T / 2"),
        "eva/helper.py": "def twice(x):\n    return 2 * x\n",
        "fred/a.py": RIGHT,
        "fred/b.py": RIGHT,
        "=1+1.py": RIGHT.replace("W.T @ G", "'='"),
    }
    lay_out(tmp_path, files)
    (tmp_path / "handed in" / "link.py").symlink_to(tmp_path / "reference.py")
    os.mkfifo(tmp_path / "handed in" / "pipe.py")
    ran = grade(tmp_path)
    scores = {name: made["score"] for name, made in results(tmp_path).items()}
    assert scores == {"eva": 2, "fred": 0, "=1+1": 1, "link": 0, "pipe": 0}, ran.out
    assert "fred: fred: the folder holds a.py, b.py; the one to mark has to be called reference.py" in " ".join(
        ran.out.split()
    )
    with (tmp_path / "marks" / "marks.csv").open(newline="") as handle:
        rows = list(csv.reader(handle))
    assert not [text for row in rows for text in row if text.startswith(("=", "@"))]


@pytest.mark.parametrize(
    ("options", "files", "said"),
    [
        (("--points", "b=1"), {}, "--points: no gradient is called 'b'; there are linear.W, linear.X"),
        (("--points", "W=many"), {}, "--points: 'W=many' gives no points; write W=2"),
        (("--out", "handed in"), {}, "handed in: is there and holds no marks of gradproof; name another --out"),
        ((), {"reference.py": "import numpy as np\n1/0\n"}, "reference.py:2: importing it raised ZeroDivisionError"),
        ((), {"reference.py": ONE.replace("W, X =", "V =")}, "reference.py: linear has no gradient by 'V' to ask for"),
        ((), {"reference.py": ONE.replace("# submission: W, X = linear_backward\n", "")}, "reference.py: asks for no"),
        ((), {"reference.py": ONE + "# submission: late\n"}, "reference.py:9: this comment asks for nothing"),
    ],
)
def test_what_cannot_be_marked_is_one_sentence(
    tmp_path: Path, options: tuple[str, ...], files: dict[str, str], said: str
) -> None:
    lay_out(tmp_path, {"anna.py": RIGHT})
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    ran = grade(tmp_path, *options)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"gradproof: {said}") and len(ran.err.splitlines()) == 1
