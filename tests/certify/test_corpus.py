"""The certificates of the corpus' true claims: Coq's kernel accepts each, without an axiom."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.certify.compiled import accepted
from tests.truth.differences import claims
from tests.truth.files import EXPECTED, PUBLISHED
from verify.certificates.coq import Coq
from verify.certify.prove import coq_route
from verify.errors import GradproofError
from verify.everyshape.typed import trace


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


def test_coq_accepts_every_certificate_of_true_corpus_claims(coq: Coq) -> None:
    assert accepted(coq, corpus()) >= 59
