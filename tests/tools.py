"""Tools from outside Python. Where one is missing its tests are skipped, and say so; in CI nothing is: there they fail."""

import os
import shutil
import signal

import pytest


def need(command: str, package: str) -> str:
    """The path of a command, or the end of the test that needs it."""
    found = shutil.which(command)
    if found is None:
        end = pytest.fail if os.environ.get("CI") else pytest.skip
        end(f"{command} is missing: apt-get install {package}")
    return found


def hear_interrupts() -> None:
    """For a child process: SIGINT as at a terminal. A shell that starts a job in the background has it ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
