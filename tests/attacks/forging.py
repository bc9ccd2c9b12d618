"""How each attack ends: ``python -m tests.attacks.forging`` writes docs/attacks.md, and a test holds its list of names."""

from __future__ import annotations

from typing import Final

from tests.attacks.forgeries import FORGERIES, STILL_PROVED
from tests.attacks.hostile import CERTIFICATES, TEXTS, changed, refusal
from tests.attacks.run import ends
from tests.attacks.tamperings import TAMPERINGS
from tests.kernel.test_asked import FOREIGN
from tests.reports.test_folder import KILLS
from tests.test_layers import ROOT

PAGE: Final = ROOT / "docs" / "attacks.md"
HEAD: Final = """# Attacks from inside a claim file

Written by `python -m tests.attacks.forging`. Each is a file that states a wrong gradient (`5 * G * x` for `sum(x * x)`) and does what its name says; the texts are in
`tests/attacks/forgeries.py`, and `tests/attacks/test_forgeries.py` runs them all. `docs/ARCHITECTURE.md` says what stands against them, and what would stop those that succeed.

| what it changes or says | ends as |
|---|---|
"""


SECOND: Final = """
## Certificates that prove nothing

Each is an honest certificate after a change (`tests/attacks/hostile.py`), its orders written anew; `verify/checker` refuses it.
One that it accepts and that is not of the code is found by the second look (`tests/guest/test_plain.py`).

| what is changed | refused: |
|---|---|
"""


COUNTS: Final = """
## How many there are

| attack | tried | refused and named | tests |
|---|---|---|---|
"""
GOALS: Final = {"forgeries": 40, "tamperings": 80, "certificates and scripts": 30, "kills": 200}


def counts() -> dict[str, tuple[int, int, str]]:
    """Of each kind of attack, how many the tests try, how many end refused and named, and which tests these are."""
    sent = len(CERTIFICATES) + len(TEXTS) + len(FOREIGN)
    tests = "`tests/attacks/test_hostile.py`, `tests/kernel/test_asked.py`"
    tried = len(FORGERIES) + len(STILL_PROVED)
    return {
        "forgeries": (tried, len(FORGERIES), "`tests/attacks/test_forgeries.py`"),
        "tamperings": (len(TAMPERINGS), len(TAMPERINGS), "`tests/attacks/test_tampering.py`"),
        "certificates and scripts": (sent, sent, tests),
        "kills": (KILLS, KILLS, "`tests/reports/test_folder.py`, at random moments of a report's writing"),
    }


def certificates() -> str:
    """The table of certificates that are refused, and how many attacks of each kind there are."""
    texts = {name: changed(base, change) for name, (base, change, _) in CERTIFICATES.items()}
    texts |= {name: text() for name, (text, _) in TEXTS.items()}
    refused = "".join(f"| {name} | {refusal(text).replace('|', '/')} |\n" for name, text in texts.items())
    rows = (f"| {kind} | {tried} | {ended} | {where} |\n" for kind, (tried, ended, where) in counts().items())
    return SECOND + refused + COUNTS + "".join(rows)


def row(attack: str) -> str:
    """One line of the table."""
    statuses, said = ends(attack)
    told = "; ".join([*sorted(statuses), *(said if "refuted" not in statuses else ())])
    told = f"**{told}: it succeeds**" if attack in STILL_PROVED else told
    return f"| {attack} | {told.replace('|', '/')} |\n"


def names() -> list[str]:
    """The attacks that the page lists."""
    first = PAGE.read_text(encoding="utf-8").partition(SECOND)[0]
    lines = [line for line in first.splitlines() if line.startswith("| ")][1:]
    return [line.split(" | ")[0].removeprefix("| ") for line in lines]


if __name__ == "__main__":
    PAGE.write_text(HEAD + "".join(map(row, [*FORGERIES, *STILL_PROVED])) + certificates(), encoding="utf-8")
