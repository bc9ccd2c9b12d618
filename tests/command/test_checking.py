"""`gradproof check` on folders and patterns of names, `--quiet`, `--watch`; and `gradproof init`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

from tests.command.command import LINEAR, environment, gradproof
from tests.tools import hear_interrupts

WRONG = LINEAR.replace("W.T @ G", "2 * W.T @ G")
FIRST = LINEAR.replace('"W", "X"', '"W"').replace("G @ X.T, W.T @ G", "G @ X.T")  # one gradient: the quickest
PATIENCE = 120.0  # seconds, on however busy a machine


def lay_out(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def test_a_folder_stands_for_its_claim_files(tmp_path: Path) -> None:
    files = {
        "hw/b/layers.py": FIRST,
        "hw/a.py": FIRST,
        "hw/helper.py": "import numpy\n# no verify here\n",
        "hw/.hidden/x.py": FIRST,
        "hw/env/pyvenv.cfg": "",
        "hw/env/x.py": FIRST,
        "hw/notes.txt": "verify",
        "hw/n.ipynb": json.dumps({"cells": [{"cell_type": "code", "source": FIRST}], "nbformat": 4}),
        "hw/other.ipynb": json.dumps({"cells": [{"cell_type": "code", "source": "import numpy  # no verify"}]}),
        "hw/broken.py": "from verify import(",
    }
    lay_out(tmp_path, files)
    ran = gradproof("check", "hw", "hw/a.py", "--format", "json", "--require", "tested", cwd=tmp_path)
    assert [c["file"] for c in ran.json["claims"]] == ["hw/a.py", "hw/b/layers.py", "hw/n.ipynb:cell 1"]
    assert [(e["file"], e["code"]) for e in ran.json["errors"]] == [("hw/broken.py", "syntax")]
    assert ran.code == 2


def test_a_pattern_stands_for_what_it_matches_and_a_name_for_the_claim_in_each(tmp_path: Path) -> None:
    lay_out(tmp_path, {"hw1/x.py": FIRST, "hw2/x.py": FIRST, "hw2/y.py": FIRST, "odd[1].py": FIRST})
    ran = gradproof("check", "hw*/x.py::linear", "odd[1].py", "--format", "json", "--require", "tested", cwd=tmp_path)
    assert [c["file"] for c in ran.json["claims"]] == ["hw1/x.py", "hw2/x.py", "odd[1].py"]
    assert ran.code == 0


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("empty", "gradproof: empty: holds no claim file: no .py, no .ipynb"),
        ("plain", "gradproof: plain: holds no claim file: 1 Python file, and none imports verify"),
        ("plain::linear", "gradproof: plain: is a folder; name the file in it that states 'linear'"),
        ("no*.py", "gradproof: no*.py: no file matches this pattern"),
    ],
)
def test_what_stands_for_no_file_is_one_sentence(tmp_path: Path, argument: str, said: str) -> None:
    (tmp_path / "empty").mkdir()
    lay_out(tmp_path, {"plain/x.py": "import verifying  # not verify\n"})
    ran = gradproof("check", argument, cwd=tmp_path)
    assert (ran.code, ran.out, ran.err.splitlines()) == (2, "", [said])


def test_quiet_is_a_line_for_each_gradient_that_is_not_as_it_should_be(tmp_path: Path) -> None:
    lay_out(tmp_path, {"hw/right.py": LINEAR, "hw/wrong.py": WRONG, "hw/broken.py": "import verify\ndef"})
    ran = gradproof("check", "hw", "--quiet", cwd=tmp_path)
    assert (ran.code, ran.err) == (1 + 1, "")
    assert ran.out.splitlines() == [
        "✗ hw/wrong.py:4: linear, gradient of X: refuted by value at H=1 m=1 n=1",
        "hw/broken.py:2: invalid syntax (line 2)",
        "2 claims, 4 gradients: 3 proved at every shape, 1 refuted.",
    ]
    quiet = gradproof("check", "hw/right.py", "--quiet", cwd=tmp_path)
    assert (quiet.code, quiet.out) == (0, "1 claim, 2 gradients: 2 proved at every shape.\n")
    both = gradproof("check", "hw", "--quiet", "--format", "json", cwd=tmp_path)
    assert both.code == 2 and "--quiet is for text" in both.json["errors"][0]["message"]


@contextmanager
def watched(*arguments: str, cwd: Path) -> Iterator[tuple[subprocess.Popen[str], Queue[str]]]:
    """The command while it watches, and a queue of the lines that it prints."""
    command = [sys.executable, "-P", "-u", "-m", "verify", "check", *arguments, "--watch", "--quiet"]
    lines: Queue[str] = Queue()
    with subprocess.Popen(
        [*command, "--require", "tested"],
        cwd=cwd,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=hear_interrupts,
    ) as process:
        try:
            Thread(target=lambda: [lines.put(line.strip()) for line in process.stdout or ()], daemon=True).start()
            yield process, lines
        finally:
            process.kill()


def until(lines: Queue[str], wanted: str) -> list[str]:
    """The lines up to one that starts with ``wanted``."""
    found = [lines.get(timeout=PATIENCE)]
    while not found[-1].startswith(wanted):
        found.append(lines.get(timeout=PATIENCE))
    return found


def test_watch_checks_what_changed_and_only_that(tmp_path: Path) -> None:
    lay_out(
        tmp_path,
        {"hw/a.py": FIRST, "hw/b.py": FIRST.replace("import numpy", "import helper, numpy"), "hw/helper.py": ""},
    )
    with watched("hw", cwd=tmp_path) as (process, lines):
        assert "2 claims, 2 gradients: 2 unknown." in until(lines, "Watching 2 files")
        (tmp_path / "hw/a.py").write_text(FIRST.replace("G @ X.T", "2 * G @ X.T"))
        again = until(lines, "Watching 2 files")
        assert any(line.startswith("✗ hw/a.py:4: linear, gradient of W") for line in again)
        assert "1 claim, 1 gradient: 1 refuted." in again
        (tmp_path / "hw/helper.py").write_text("def")
        assert any("hw/helper.py:1" in line for line in until(lines, "Watching 2 files"))
        (tmp_path / "hw/helper.py").write_text("")
        until(lines, "Watching 2 files")
        (tmp_path / "hw/c.py").write_text(FIRST)
        assert "1 claim, 1 gradient: 1 unknown." in until(lines, "Watching 3 files")
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0  # of the last check


def test_watch_refuses_what_it_cannot_watch(tmp_path: Path) -> None:
    nothing = gradproof("check", "hw*", "--watch", cwd=tmp_path)
    assert (nothing.code, nothing.err) == (2, "gradproof: hw*: no file matches this pattern\n")
    out = gradproof("check", "x.py", "--watch", "--out", "report", cwd=tmp_path)
    assert out.code == 2 and out.err.startswith("gradproof: --watch writes no report")


def test_init_writes_a_file_that_passes_and_never_replaces_one(tmp_path: Path) -> None:
    ran = gradproof("init", cwd=tmp_path)
    assert (ran.code, ran.out) == (0, "claims.py is written. Next: gradproof check claims.py\n")
    checked = gradproof("check", "claims.py", "--format", "json", cwd=tmp_path)
    assert checked.code == 0
    assert [c["name"] for c in checked.json["claims"]] == ["linear", "total_log"]
    (tmp_path / "claims.py").write_text("mine")
    again = gradproof("init", "claims.py", cwd=tmp_path)
    assert (again.code, again.err) == (2, "gradproof: claims.py: is there already; name another file\n")
    assert (tmp_path / "claims.py").read_text() == "mine"
    (tmp_path / "dangling.py").symlink_to("elsewhere.py")
    assert gradproof("init", "dangling.py", cwd=tmp_path).code == 2
    assert gradproof("init", "nowhere/x.py", cwd=tmp_path).err.startswith("gradproof: nowhere/x.py: cannot be written")
    assert gradproof("init", "x.ipynb", cwd=tmp_path).code == 2
    assert sorted(os.listdir(tmp_path)) == ["claims.py", "dangling.py"]
