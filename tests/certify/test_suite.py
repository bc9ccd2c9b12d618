"""Certificates of the suite and of the corpus' true claims: Coq's kernel accepts them, without an axiom.

Of the suite's every third is compiled, which keeps CI under its limit; with GRADPROOF_FUZZ=3 it is each.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.scale import scaled
from tests.truth.differences import claims
from tests.truth.files import EXPECTED, PUBLISHED
from verify.certificates.coq import Coq
from verify.certificates.storage import loads
from verify.certify.prove import coq_route
from verify.command.compiling import certificates
from verify.errors import GradproofError
from verify.everyshape.typed import trace
from verify.suite import catalogue


@cache
def suite() -> dict[str, str]:
    """The files of every certificate of the chapters, by path."""
    return {f"{f.stem}/{path}": text for f in catalogue.files() for path, text in written(f, ()).items()}


@cache
def corpus() -> dict[str, str]:
    """The files of every certificate of the corpus' true claims, by path."""
    false = tuple(name for name, entry in EXPECTED.items() if entry["verdict"] != "TRUE")
    return {f"{f.stem}/{path}": text for f in PUBLISHED for path, text in written(f, false).items()}


def written(file: Path, but: tuple[str, ...]) -> dict[str, str]:
    """The certificates that the claims of a file have; a few claims have none."""
    found: dict[str, str] = {}
    for claim in claims(file):
        for gradient in claim.gradients if claim.name not in but else ():
            for name in gradient.names:
                try:
                    found |= coq_route(claim, trace(claim, gradient, name))[1]
                except GradproofError:
                    continue
    return found


def test_coq_accepts_certificates_of_the_suite(coq: Coq) -> None:
    paths = certificates(suite())
    assert len(paths) >= 319
    accepted_all(coq, suite(), paths[:: max(1, 3 // scaled(1))])


def test_coq_accepts_every_certificate_of_true_corpus_claims(coq: Coq) -> None:
    paths = certificates(corpus())
    assert len(paths) >= 59
    accepted_all(coq, corpus(), paths)


def accepted_all(coq: Coq, files: dict[str, str], paths: list[str]) -> None:
    expected = {path: loads(files[path.removesuffix(".v") + ".json"]) for path in paths}
    done = coq.certificates({path: files[path] for path in paths}, expected)
    assert {path: answer.detail for path, answer in done.items() if not answer.certified} == {}
    assert {answer.axioms for answer in done.values()} == {()}
