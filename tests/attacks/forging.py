"""How each attack ends: ``python -m tests.attacks.forging`` writes docs/attacks.md, and a test holds its list of names."""

from __future__ import annotations

from typing import Final

from tests.attacks.forgeries import FORGERIES, STILL_PROVED
from tests.attacks.hostile import CERTIFICATES, TEXTS, changed, refusal
from tests.attacks.run import ends
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


def certificates() -> str:
    """The table of certificates that are refused."""
    texts = {name: changed(base, change) for name, (base, change, _) in CERTIFICATES.items()}
    texts |= {name: text() for name, (text, _) in TEXTS.items()}
    return SECOND + "".join(f"| {name} | {refusal(text).replace('|', '/')} |\n" for name, text in texts.items())


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
