"""How tests are spread over workers, and one compiled theory for all tests of a worker."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.tools import need
from verify.certificates.coq import Coq

# tests start hundreds of processes: their bytecode is kept also where the environment says otherwise, away from the tree
if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
    os.environ["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir(), f"gradproof-tests-{os.getuid()}"))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes long starts first."""
    for item in items:
        if "coq" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """What asks about one claim file, or stands in one module, goes to one worker.

    A claim file is then checked once, and not once a worker (`tests.truth.answers`). The test's name decides, since
    pytest 9 and xdist 3.8 lose the group that a mark states.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Grouped(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return group(nodeid)

    return Grouped(config, log)


def group(nodeid: str) -> str:
    """The module of a test, and the claim file among its parameters: ``[file::claim]``, or ``[file]`` in tests/truth."""
    module, _, rest = nodeid.partition("::")
    _, _, given = rest.partition("[")
    file, found, _ = given.rstrip("]").partition("::")
    return f"{module}::{file}" if found or "/truth/" in module else module


@pytest.fixture(scope="session")
def coq() -> Iterator[Coq]:
    need("coqc", "coq libcoq-mathcomp-algebra libcoq-mathcomp-algebra-tactics libcoq-mathcomp-analysis")
    with Coq(timeout=120) as compiler:
        yield compiler
