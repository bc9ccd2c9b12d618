"""Tests of one claim file run in one worker, so that the file is checked once; so do those of one module."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.command import environment
from tests.conftest import group

TEST = """import os
import pytest

@pytest.mark.parametrize("name", [f"{file}::{claim}" for claim in range(8) for file in ("one", "other")])
def test_of_a_file(name):
    with open("workers.txt", "a") as out:
        out.write(f"{name.partition('::')[0]} {os.environ['PYTEST_XDIST_WORKER']}\\n")
"""


@pytest.mark.parametrize(
    ("nodeid", "found"),
    [
        ("tests/truth/test_wrong.py::test_a_fault[layers::dense]", "tests/truth/test_wrong.py::layers"),
        ("tests/truth/test_course.py::test_what_is_said[affine]", "tests/truth/test_course.py::affine"),
        ("tests/kernel/test_core.py::test_a_goal[x > 0]", "tests/kernel/test_core.py"),
        ("tests/kernel/test_core.py::test_a_goal", "tests/kernel/test_core.py"),
    ],
)
def test_the_group_of_a_test(nodeid: str, found: str) -> None:
    assert group(nodeid) == found


def test_a_claim_file_goes_to_one_worker(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import pytest_xdist_make_scheduler\n")
    (tmp_path / "test_files.py").write_text(TEST)
    arguments = ("-q", "-p", "no:cacheprovider", "-n", "2", "--dist", "loadscope", "test_files.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ran = {tuple(line.split()) for line in (tmp_path / "workers.txt").read_text().splitlines()}
    assert sorted(file for file, _ in ran) == ["one", "other"], ran
    assert len({worker for _, worker in ran}) == 2, ran
