"""A worker that runs out of time after a proof keeps the proof, and the files that the proof names."""

from __future__ import annotations

from pathlib import Path

from verify import pipeline
from verify.claims.source import Options, Target
from verify.guest.events import Checked
from verify.guest.files import check_sources, from_file
from verify.guest.loader import load
from verify.guest.process import Limits

# a forward that never returns again once it has been called so often
FILE = """from verify import claim

calls, most = 0, {most}

@claim(x="n")
def square(x):
    global calls
    calls += 1
    while calls > most:
        pass
    return x * x

@square.gradient("x")
def square_backward(G, x):
    return 2 * G * x
"""


def calls_before_the_bounded_proofs(folder: Path) -> int:
    """How often the forward is called until the proof at every shape is done."""
    file = folder / "counted.py"
    file.write_text(FILE.format(most=10**9))
    made = load(Target(str(file))).claims[0]
    told: dict[str, int] = {}

    def progress(text: str, gradients: object, files: object) -> None:
        told[text] = made.function.__globals__["calls"]

    pipeline.trial(made)
    assert pipeline.check(made, certificates=True, progress=progress)
    return told["proving up to size 4"]


def test_a_proof_before_the_time_out_keeps_its_files(tmp_path: Path) -> None:
    most = calls_before_the_bounded_proofs(tmp_path)
    file = tmp_path / "hangs.py"
    file.write_text(FILE.format(most=most))
    options = Options(bound=4, examples=60, seed=0, require="all-shapes", jobs=1, certificates=True)
    events = list(check_sources([from_file(Target(str(file)))], ["hangs.py"], options, Limits(8.0, 6 << 30)))
    verdict = next(e for e in events if isinstance(e, Checked)).verdict
    gradient = verdict.gradients["x"]
    assert (gradient.status, gradient.scope) == ("proved", "all-shapes")
    assert gradient.reason is not None and gradient.reason.code == "timeout"
    named = {e.file for e in gradient.evidence if e.file}
    assert len(named) >= 2 and named <= verdict.files.keys()
