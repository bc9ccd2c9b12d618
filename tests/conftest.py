"""One compiled theory for all tests here."""

from collections.abc import Iterator

import pytest

from tests.tools import need
from verify.certificates.coq import Coq


@pytest.fixture(scope="session")
def coq() -> Iterator[Coq]:
    need("coqc", "coq libcoq-mathcomp-algebra libcoq-mathcomp-algebra-tactics libcoq-mathcomp-analysis")
    with Coq(timeout=120) as compiler:
        yield compiler
