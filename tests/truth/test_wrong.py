"""Planted faults are refuted, with witnesses that plain NumPy reproduces; tricks are never proved."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from pathlib import Path

import pytest

from tests.truth.answers import answers, refutations, shown, statuses
from tests.truth.files import GUESTS, NEVER_PROVED, WRONG, each
from verify.claims.source import Options, Target
from verify.guest.events import Checked, Problem
from verify.guest.files import check_sources, from_file
from verify.guest.process import Limits

pytestmark = pytest.mark.slow

# What these do depends on more than their arguments, so that a pasted witness need not show it.
STATEFUL = {"counts_calls", "counts_to_three", "remembers_inputs", "asks_the_clock", "random_scale", "random_mask"}
STATEFUL |= {"first_answer_kept", "asks_for_owner", "empty_read"}
TOO_SMALL = {"nearly_right"}  # central differences do not tell one part in 10^9


@pytest.mark.parametrize(("file", "name"), each(WRONG))
def test_a_planted_fault_is_refuted(file: Path, name: str) -> None:
    found = refutations(file, name)
    assert found
    for by, outcome in found:
        assert shown(by, outcome), (by, outcome)


@pytest.mark.parametrize(("file", "name"), each(NEVER_PROVED))
def test_a_trick_is_never_proved(file: Path, name: str) -> None:
    assert statuses(file, name) <= {"refuted", "vacuous", "unknown", "unsupported"}
    for by, outcome in refutations(file, name):
        assert shown(by, outcome) or name in STATEFUL or (name in TOO_SMALL and exactly_wrong(file, name)), (
            by,
            outcome,
        )


def exactly_wrong(file: Path, name: str) -> bool:
    """Whether each witness is one by its own numbers, which are exact."""
    found = (v["counterexample"] for v in answers(file)[name].values() if v["status"] == "refuted")
    return all(Fraction(w["claimed"]) != Fraction(w["true"]) for w in found)


@pytest.mark.parametrize(("file", "name"), each([GUESTS]))
def test_a_harmful_guest_is_never_proved(file: Path, name: str) -> None:
    """Their harm is done in workers; each has its verdict or its problem, and the workers after it go on."""
    checked, troubled = guests(file)
    assert (name in checked) != (name in troubled)
    assert checked.get(name, set()) <= {"refuted", "unknown", "unsupported"}


@lru_cache
def guests(file: Path) -> tuple[dict[str, set[str]], set[str]]:
    """The statuses of the claims of a file with all proofs tried, and the claims that have none; no claim takes long."""
    options = Options(bound=3, examples=20, seed=0, require="all-shapes", jobs=2, certificates=False)
    events = list(check_sources([from_file(Target(str(file)))], options, Limits(12.0, 2 << 30)))
    verdicts = [e.verdict for e in events if isinstance(e, Checked)]
    troubled = {named(e.reason.message.partition(":")[0]) for e in events if isinstance(e, Problem)}
    return {named(v.name): {g.status for g in v.gradients.values()} for v in verdicts}, troubled


def named(claim: str) -> str:
    """A claim's name as its file says it: collected here and loaded again in a worker, c is c#2."""
    return claim.partition("#")[0]
