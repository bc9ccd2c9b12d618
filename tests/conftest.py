"""How tests are spread over workers, and one compiled theory for all tests of a worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools import need
from verify.certificates.coq import Coq


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What asks about one claim file, or stands in one module, goes to one worker; what takes long starts first.

    A claim file is then checked once, and not once a worker (`tests.truth.answers`).
    """
    for item in items:
        item.add_marker(pytest.mark.xdist_group(group(item)))
        if "coq" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def group(item: pytest.Item) -> str:
    """The module of a test, and the claim file among its parameters."""
    given = item.callspec.params.values() if isinstance(item, pytest.Function) and hasattr(item, "callspec") else ()
    return "-".join([item.path.stem, item.path.parent.name, *(p.stem for p in given if isinstance(p, Path))])


@pytest.fixture(scope="session")
def coq() -> Iterator[Coq]:
    need("coqc", "coq libcoq-mathcomp-algebra libcoq-mathcomp-algebra-tactics libcoq-mathcomp-analysis")
    with Coq(timeout=120) as compiler:
        yield compiler
