"""Every way to forge a verdict from inside a claim file that we know ends refused or not proved, and is named."""

from __future__ import annotations

import pytest

from tests.attacks import forging
from tests.attacks.forgeries import FORGERIES, STILL_PROVED
from tests.attacks.run import ends, outcome
from verify.command.outcome import exit_code

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("attack", FORGERIES)
def test_a_forgery_is_not_proved_and_is_named(attack: str) -> None:
    statuses, said = ends(attack)
    assert "proved" not in statuses
    assert "refuted" in statuses or (said and all(said))


@pytest.mark.parametrize("attack", STILL_PROVED)
def test_what_still_succeeds_is_what_the_documentation_lists(attack: str) -> None:
    """Not as it should be: whoever stops one moves it to the others."""
    assert ends(attack)[0] == {"proved"}


def test_what_a_file_breaks_of_gradproof_is_no_defect_of_gradproof() -> None:
    assert not [p.reason.message for p in outcome().problems if p.defect]
    assert exit_code(outcome(), lambda checked, gradient: bool(gradient)) == 2


def test_a_file_beside_them_has_its_verdict() -> None:
    verdict = outcome().verdicts[-1]
    assert verdict.name == "honest" and verdict


def test_the_documentation_lists_them_all() -> None:
    assert forging.names() == [*FORGERIES, *STILL_PROVED], "python -m tests.attacks.forging"
