"""Whose file is this? One table of names, and the line that a message points at."""

from __future__ import annotations

import functools
import os
import sysconfig
from pathlib import Path

import numpy as np
import pytest

import verify
from verify.users import is_ours, is_users, raised, running, where

VERIFY = os.path.dirname(verify.__file__)
USERS = [
    "/home/u/layers.py",
    "/home/u/contextlib_notes/layers.py",  # a folder's name decides nothing
    "/home/u/my-site-packages/layers.py",
    "layers.py",
    os.path.join(VERIFY, "suite", "chapters", "linear.py"),
    "<string>",
    "<stdin>",
    "<ipython-input-1>",
]
NOBODYS = [
    "/home/u/.venv/lib/python3.11/site-packages/somebody.py",
    "/usr/lib/python3/dist-packages/layers.py",
    functools.__file__,
    np.__file__,
    os.path.join(VERIFY, "pipeline.py"),
    os.path.join(VERIFY, "suite", "steps.py"),
    os.path.join(sysconfig.get_path("scripts"), "gradproof"),
    "<frozen importlib._bootstrap>",
    "<__array_function__ internals>",
]


@pytest.mark.parametrize("file", USERS)
def test_a_users_file(file: str) -> None:
    assert is_users(file) and not is_ours(file)


@pytest.mark.parametrize("file", NOBODYS)
def test_nobodys_file(file: str) -> None:
    assert not is_users(file)


def test_the_line_that_runs_is_the_users_even_inside_a_library() -> None:
    place = functools.reduce(lambda _, __: running(), [0, 0])
    assert place is not None and Path(place.file) == Path(__file__)


def test_the_line_that_raised_is_the_users_even_inside_a_library() -> None:
    with pytest.raises(ValueError) as caught:
        np.linalg.norm(np.zeros((2, 2)), ord="no such norm")
    file, line = where(raised(caught.value))
    assert (file, line) == (__file__, caught.traceback[0].lineno + 1)
    assert where(None) == (None, None)
