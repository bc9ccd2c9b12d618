"""Certificates that prove nothing are refused, each for its own reason; the honest ones that they are made of are not."""

from __future__ import annotations

import pytest

from tests.attacks.forging import GOALS, PAGE, certificates, counts
from tests.attacks.hostile import BASES, CERTIFICATES, TEXTS, changed, honest, refusal


@pytest.mark.parametrize("name", BASES)
def test_an_honest_certificate_is_accepted(name: str) -> None:
    assert refusal(honest(name)) == ""


@pytest.mark.parametrize("kind", CERTIFICATES)
def test_a_hostile_certificate_is_refused(kind: str) -> None:
    base, change, why = CERTIFICATES[kind]
    assert why in refusal(changed(base, change))


@pytest.mark.parametrize("kind", TEXTS)
def test_a_hostile_text_is_refused(kind: str) -> None:
    text, why = TEXTS[kind]
    assert why in refusal(text())


def test_the_documentation_says_how_each_is_refused() -> None:
    assert PAGE.read_text(encoding="utf-8").endswith(certificates()), "python -m tests.attacks.forging"


@pytest.mark.parametrize("kind", GOALS)
def test_there_are_as_many_attacks_of_each_kind_as_were_promised(kind: str) -> None:
    assert counts()[kind][1] >= GOALS[kind]
