"""One run of every attack, each file in a process of its own, and of an honest file beside them."""

from __future__ import annotations

import tempfile
from functools import lru_cache
from pathlib import Path

from tests.attacks.forgeries import FORGERIES, STILL_PROVED, text
from verify.claims.source import Options, Target
from verify.command.outcome import Outcome
from verify.guest.files import check_sources, from_file
from verify.guest.process import Limits

ATTACKS = [*FORGERIES, *STILL_PROVED]
HONEST = "from verify import claim\n\n@claim(x='n')\ndef honest(x):\n    return x * x\n\n"
HONEST += "@honest.gradient('x')\ndef honest_backward(G, x):\n    return 2 * G * x\n"
OPTIONS = Options(bound=2, examples=10, seed=0, require="all-shapes", jobs=2)


@lru_cache
def outcome() -> Outcome:
    """One run of all attacks, and of an honest file after them."""
    found = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"attack_{i}.py") for i in range(len(ATTACKS) + 1)]
        for i, (file, attack) in enumerate(zip(files, ATTACKS, strict=False)):
            file.write_text(text(attack, i))
        files[-1].write_text(HONEST)
        sources = [from_file(Target(str(file))) for file in files]
        for event in check_sources(sources, OPTIONS, Limits(15.0, 4 << 30)):
            found.add(event)
    return found


def ends(attack: str) -> tuple[set[str], list[str]]:
    """The statuses that an attack ended with, and what was said of its file."""
    number = ATTACKS.index(attack)
    gradients = [g for c in outcome().checked if c.source == number for g in c.verdict.gradients.values()]
    said = [g.reason.message for g in gradients if g.reason] + [
        p.reason.message for p in outcome().problems if p.source == number
    ]
    return {g.status for g in gradients}, said
