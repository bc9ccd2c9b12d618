"""One compiled theory for all tests here. A missing coqc fails these tests; it does not skip them."""

from collections.abc import Iterator

import pytest

from verify.certificates.coq import Coq


@pytest.fixture(scope="session")
def coq() -> Iterator[Coq]:
    with Coq(timeout=120) as compiler:
        assert compiler.version is not None, "coqc is missing: apt-get install coq libcoq-mathcomp-analysis"
        yield compiler
