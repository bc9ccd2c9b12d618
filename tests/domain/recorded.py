"""The random campaign, recorded: ``python -m tests.domain.recorded FILE --count 20000``.

Each program is drawn from a seed of its own; a run that was stopped goes on where FILE ends. One line a program.
Terms and canonical forms are kept for as long as a process lives, so that equal ones are one object: a process runs
``TASKS`` programs and is followed by a fresh one.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import random
import time
from collections import Counter
from fractions import Fraction
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import numpy as np

from tests.domain.campaign import Program, draw
from tests.domain.surds import Surd
from verify import limits
from verify.canonical.facts import Facts
from verify.domain.law import Law
from verify.domain.needs import Need
from verify.domain.points import ExactEvaluator, regular
from verify.errors import Ambiguous, GradproofError, Undefined, Unsupported
from verify.everyshape.prove import proved_law
from verify.everyshape.typed import trace
from verify.numbers.real import Real
from verify.tracing import patches

WORK: Final = 8_000  # of one canonical form, in terms
LONGEST: Final = 110  # characters of a forward
TASKS: Final = 100  # programs of one process


def program(seed: str) -> Program:
    """The program of a seed."""
    rng = random.Random(seed)
    while True:
        found = draw(rng, depth=rng.choice((1, 2, 2, 3)))
        if len(found.forward) < LONGEST:
            return found


def answer(program: Program) -> Law | None:
    """What a proof at every shape covers; None where there is none. Raises GradproofError where it is not followed."""
    claim = program.claim()
    with patch.object(limits, "FORM_WORK", WORK):  # most programs need far less, a few take minutes
        return proved_law(trace(claim, claim.gradients[0], "x"), Facts())


def covers(law: Law, x: Any, y: Any) -> bool:
    """Whether the proof says something of a point: none of the sets that it leaves out holds it."""
    sizes = {"n": x.size}
    tensors = {name: np.frompyfunc(_real, 1, 1)(v) for name, v in (("x", x), ("y", y))}
    tensors = {name: np.asarray(v, dtype=object) for name, v in tensors.items()}
    try:
        return regular(law, sizes, tensors) and all(_holds(n, sizes, tensors) for n in law.needs.open)
    except (Ambiguous, Undefined, Unsupported):
        return False  # 60 digits do not tell a number from 0: it is one of those that are left out


def _real(x: Surd) -> Real:
    return Real(x.a) + Real(x.b) * Real(2).power(Fraction(1, 2)) if x.b else Real(x.a)


def _holds(need: Need, sizes: dict[str, int], tensors: dict[str, Any]) -> bool:
    values = ExactEvaluator(sizes, dict(tensors)).value(need.term).array
    return all(v.sign() != 0 for v in np.asarray(values, dtype=object).flat)


def outcome(seed: str) -> str:
    """What became of one program."""
    made = program(seed)
    try:
        law = answer(made)
    except GradproofError:
        return "not followed"
    if law is None:
        return "not proved"
    wrong = list(made.wrong(seed))
    if any(covers(law, x, y) for x, y in wrong):
        return "PROVED WRONG"
    return "proved, wrong where it is left out" if wrong else "proved"


def main() -> None:
    """Run what is left of the campaign, and tell the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    chosen = parser.parse_args()
    found = chosen.file.read_text().splitlines() if chosen.file.exists() else []
    until = time.monotonic() + chosen.seconds
    left = range(len(found), chosen.count)
    fresh = multiprocessing.get_context("fork").Pool(1, patches.install, maxtasksperchild=TASKS)
    with chosen.file.open("a") as file, fresh as pool:
        for k, what in zip(left, pool.imap(outcome, (f"recorded {k}" for k in left)), strict=True):
            found.append(json.dumps([k, what]))
            print(found[-1], file=file, flush=True)
            if time.monotonic() > until:
                break
    counted = Counter(json.loads(line)[1] for line in found)
    print(len(found), "programs:", ", ".join(f"{what} {number}" for what, number in counted.most_common()))


if __name__ == "__main__":
    main()
