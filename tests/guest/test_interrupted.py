"""A worker that runs out of time after a proof has proved nothing; what it established keeps its evidence and files."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from verify import pipeline
from verify.claims.source import Options, Target
from verify.guest.events import Checked
from verify.guest.files import check_sources, from_file
from verify.guest.process import Limits

pytestmark = pytest.mark.slow

FILE = """from verify import claim

@claim(x="n")
def square(x):
    return x * x

@square.gradient("x")
def square_backward(G, x):
    return 2 * G * x
"""


def never(*_: object, **__: object) -> None:
    """A stage that does not end."""
    while True:
        time.sleep(1)


def test_a_proof_before_the_time_out_is_none_and_keeps_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "prove_bounded", never)  # in the workers, too, which are forked from here
    file = tmp_path / "hangs.py"
    file.write_text(FILE)
    options = Options(bound=4, examples=60, seed=0, require="all-shapes", jobs=1, certificates=True)
    events = list(check_sources([from_file(Target(str(file)))], options, Limits(15.0, 6 << 30)))
    verdict = next(e for e in events if isinstance(e, Checked)).verdict
    gradient = verdict.gradients["x"]
    assert (gradient.status, gradient.scope) == ("unknown", None)  # a later stage may have taken the proof away
    assert gradient.reason is not None and gradient.reason.code == "timeout"
    named = {e.file for e in gradient.evidence if e.file}
    assert len(named) >= 2 and named <= verdict.files.keys()
