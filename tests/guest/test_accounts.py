"""A guest is heard on its own claims, once each: whatever else it says ends it, and takes its verdicts with it."""

from __future__ import annotations

import contextlib
import inspect
import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from verify.claims.source import Options, Source, Target
from verify.codes import Code
from verify.command.outcome import Outcome
from verify.explain.derivation.explained import Explained
from verify.guest import files as guest_files
from verify.guest.events import Checked, Found, Problem, Stated
from verify.guest.files import check_sources, from_file
from verify.guest.wire import encode
from verify.verdict import Condition, Counterexample, Evidence, GradientVerdict, Reason, Verdict

PROVED = GradientVerdict("proved", "all-shapes", evidence=(Evidence("route A", "both sides are equal"),))
WITNESS = Counterexample({}, {}, 1, None, "0", "1", "")
REFUTED = GradientVerdict("refuted", refuted_by="value", counterexample=WITNESS)
OPTIONS = Options(bound=1, examples=5, seed=0, require="all-shapes", jobs=2)
FOUND = Found(0, (Stated("square", ("x",)), Stated("cube", ("x",))))


def verdict(name: str = "square", gradient: GradientVerdict = PROVED, **files: str) -> Verdict:
    return Verdict(
        name, "guest.py", 3, {"x": gradient}, (), {k.replace("__", "/") + ".smt2": t for k, t in files.items()}
    )


def checked(claim: int = 0, made: Verdict | None = None, source: int = 0, **code: Any) -> Checked:
    return Checked(source, claim, verdict() if made is None else made, code)


RIGHT = (FOUND, checked(), checked(1, verdict("cube", REFUTED)))
UNSHOWN = GradientVerdict("refuted", refuted_by="value")
UNKNOWN = GradientVerdict("unknown", evidence=PROVED.evidence)
BOUNDED = GradientVerdict("proved", "bounded", evidence=PROVED.evidence)
BROKEN = Problem(0, 0, Reason(Code.DEFECT, "two routes disagree"), defect=True, traceback="here")
SPEECHES: dict[str, tuple[str, tuple[Any, ...]]] = {
    "a verdict before its claims": ("does not state", (checked(),)),
    "its claims twice": ("a second list", (*RIGHT, FOUND)),
    "no claims": ("without an answer", ()),
    "a claim without an answer": ("without an answer for cube", RIGHT[:2]),
    "a second answer": ("a second answer for square", (*RIGHT, checked())),
    "a problem, then a verdict": (
        "a second answer for square",
        (FOUND, Problem(0, 0, Reason(Code.TIMEOUT, "slow")), *RIGHT[1:]),
    ),
    "another file's verdict": ("another file", (*RIGHT[:2], checked(1, verdict("cube"), source=1))),
    "another claim's name": ("another claim", (FOUND, checked(0, verdict("cube")), RIGHT[2])),
    "a claim that is not there": ("does not state", (*RIGHT, checked(2))),
    "a claim before the first": ("does not state", (*RIGHT, checked(-2))),
    "another input": ("another claim", (FOUND, checked(0, Verdict("square", None, None, {"y": PROVED})), RIGHT[2])),
    "one input of none": ("another claim", (FOUND, checked(0, Verdict("square", None, None, {})), RIGHT[2])),
    "proved, and no scope": (
        "that none can be",
        (FOUND, checked(0, verdict(gradient=GradientVerdict("proved"))), RIGHT[2]),
    ),
    "proved of no evidence": (
        "that none can be",
        (FOUND, checked(0, verdict(gradient=GradientVerdict("proved", "all-shapes"))), RIGHT[2]),
    ),
    "proved at no shape": ("that none can be", (FOUND, checked(0, verdict(gradient=BOUNDED)), RIGHT[2])),
    "refuted without a witness": ("that none can be", (FOUND, checked(0, verdict(gradient=UNSHOWN)), RIGHT[2])),
    "another status": (
        "that none can be",
        (FOUND, checked(0, verdict(gradient=GradientVerdict("certain", "all-shapes"))), RIGHT[2]),
    ),
    "unknown for no reason": ("that none can be", (FOUND, checked(0, verdict(gradient=UNKNOWN)), RIGHT[2])),
    "evidence above the report": ("no place", (FOUND, checked(0, verdict(**{"smt2__..": "x"})), RIGHT[2])),
    "evidence elsewhere": ("no place", (FOUND, checked(0, verdict(**{"report": "x"})), RIGHT[2])),
    "evidence in another file's folder": (
        "no place",
        (FOUND, checked(0, verdict(**{"smt2__other__a": "x"})), RIGHT[2]),
    ),
    "one file, two texts": (
        "contradicts itself",
        (FOUND, checked(0, verdict(smt2__a="x")), checked(1, verdict("cube", smt2__a="y"))),
    ),
    "a derivation of another input": (
        "other derivations",
        (FOUND, replace(checked(), explained=(Explained("y"),)), RIGHT[2]),
    ),
    "more of a claim than its code": ("more than a verdict", (FOUND, checked(gradients={}), RIGHT[2])),
    "that gradproof is broken": ("nobody else saw", (FOUND, BROKEN, RIGHT[2])),
    "no event": ("no Found", (*RIGHT, Condition("off", (), "nowhere"))),
    "a text": ("in place of a dict", (*RIGHT, "proved")),
}


Send = Callable[[Any], None]
Work = Callable[[Send], None]


def source(file: Path, work: Work) -> Source:
    """A source whose worker says what it likes."""
    return Source(file.name, str(file), work)  # type: ignore[arg-type]


def write(send: Send, data: bytes) -> None:
    """Bytes into a worker's pipe, which a hostile file finds as this does."""
    os.write(inspect.getclosurevars(send).nonlocals["pipe"], data)


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that run `load` with their pipe in place of a check; one with a file to read is as always."""
    real = guest_files._source_work

    def work(number: int, made: Source, *rest: Any) -> Any:
        return made.load if made.file and "guest.py" in made.file else real(number, made, *rest)

    monkeypatch.setattr(guest_files, "_source_work", work)


def outcome(*sources: Source) -> Outcome:
    found = Outcome()
    for event in check_sources(list(sources), OPTIONS):
        found.add(event)
    return found


def says(*speech: Any) -> Work:
    def work(send: Send) -> None:
        for message in speech:
            send(message)

    return work


HONEST = """from verify import claim

@claim(x="n")
def honest(x):
    return x * x

@honest.gradient("x")
def honest_backward(G, x):
    return 2 * G * x
"""


@pytest.mark.usefixtures("speaking")
def test_what_every_check_says_is_heard(tmp_path: Path) -> None:
    square, cube = HONEST.replace("honest", "square"), HONEST.replace("honest", "cube")
    (tmp_path / "guest.py").write_text(f"{square}\n{cube}")  # for the second look
    found = outcome(source(tmp_path / "guest.py", says(*RIGHT)))
    assert [(v.name, bool(v)) for v in found.verdicts] == [("square", True), ("cube", False)]
    assert not found.problems


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("name", SPEECHES)
def test_whoever_says_anything_else_is_not_heard(name: str, tmp_path: Path) -> None:
    why, speech = SPEECHES[name]
    found = outcome(source(tmp_path / "guest.py", says(*speech)))
    *_, problem = sorted(found.problems, key=lambda p: p.reason.code == Code.GUEST)
    assert problem.reason.code == Code.GUEST and why in problem.reason.message
    assert not found.verdicts and not problem.defect


@pytest.mark.usefixtures("speaking")
def test_no_worker_has_the_pipe_of_another(tmp_path: Path) -> None:
    def waits(send: Send) -> None:
        time.sleep(0.3)
        says(*RIGHT)(send)

    def reads(send: Send) -> None:
        for number in range(3, 100):
            with contextlib.suppress(OSError):
                os.set_blocking(number, False)
        until = time.monotonic() + 0.6
        while time.monotonic() < until:
            for number in range(3, 100):
                with contextlib.suppress(OSError):
                    os.read(number, 1 << 16)

    found = outcome(source(tmp_path / "guest.py", waits), source(tmp_path / "guest.py", reads))
    assert [c.source for c in found.checked] == [0, 0] and [p.source for p in found.problems] == [1]


@pytest.mark.usefixtures("speaking")
def test_what_is_no_line_of_a_check_is_not_heard_and_disturbs_nobody(tmp_path: Path) -> None:
    """Written to the pipe itself, as a file that looks for it can; the file beside it has its verdict."""
    honest = tmp_path / "honest.py"
    honest.write_text(HONEST)
    proved_elsewhere = encode(checked(0, verdict("honest"), source=1))
    for bytes_sent in (b"\x80\x04.\n", b"[" * 100_000 + b"\n", proved_elsewhere, encode(RIGHT[1])[:-9] + b"\n"):
        guest = source(tmp_path / "guest.py", partial(write, data=bytes_sent))
        found = outcome(guest, from_file(Target(str(honest))))
        assert [(v.name, bool(v)) for v in found.verdicts] == [("honest", True)]
        assert [p.source for p in found.problems] == [0]


@pytest.mark.usefixtures("speaking")
def test_a_message_without_an_end_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.guest.process.MESSAGE_BYTES", 1 << 20)

    def floods(send: Send) -> None:
        while True:
            write(send, b" " * (1 << 16))

    (problem,) = outcome(source(tmp_path / "guest.py", floods)).problems
    assert problem.reason.code == Code.GUEST and "too long" in problem.reason.message
