"""A worker that lies is a guest that lies: what it says is heard by the same accounts, and looked at again here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cluster.many import cluster
from tests.command.command import LINEAR, gradproof

WRONG = LINEAR.replace("G @ X.T", "3 * G @ X.T").replace("W.T @ G", "3 * W.T @ G")
LIES = """
import json
from pathlib import Path
from verify.command.clustered import worker

honest = worker.honest = getattr(worker, "honest", worker.answer)  # this may be loaded twice
TOLD = {"status": "proved", "scope": "all-shapes", "refuted_by": None, "counterexample": None, "reason": None, "repair": None}
EVIDENCE = [{"is": "Evidence", "by": "route A", "what": "the canonical form is empty", "file": None}]


class Opened:
    def __reduce__(self):
        return Path.touch, (Path(FOLDER) / "opened",)


def checked(line):
    return line["is"] == "Progress" and line["value"]["is"] == "Checked"


def lie(parcel):
    versions, *lines = map(json.loads, honest(parcel).splitlines())
    if "says_proved" in parcel:
        for gradients in (line["value"]["verdict"]["gradients"] for line in lines if checked(line)):
            for gradient in gradients.values():
                gradient.update(TOLD, evidence=EVIDENCE)
    elif "says_twice" in parcel:
        lines[-1:] = [line for line in lines if checked(line)] + lines[-1:]
    elif "leaves_out" in parcel:
        lines = [line for line in lines if not checked(line)]
    elif "without_end" in parcel:
        lines = lines[:-1]
    elif "of_another" in parcel:
        for line in filter(checked, lines):
            line["value"]["source"] += 1
    elif "more_time" in parcel:
        lines[:0] = [{"is": "Allow", "seconds": 1e9}]
    elif "pickled" in parcel:
        return Opened()
    elif "nothing" in parcel:
        return ""
    return "".join(json.dumps(line) + chr(10) for line in [versions, *lines])


worker.answer = lie
"""
LIED = {
    "says_twice": "sent a second answer for linear; so none of its verdicts counts",
    "leaves_out": "sent an end without an answer for linear; so none of its verdicts counts",
    "without_end": "sent an answer without an end; so none of its verdicts counts",
    "of_another": "sent a message about another file; so none of its verdicts counts",
    "more_time": "sent what no host sends; so none of its verdicts counts",
    "pickled": "no worker gave an answer",
}


@pytest.fixture(scope="module")
def liars(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("liars")
    (folder / "lies.py").write_text(f"FOLDER = {str(folder)!r}\n{LIES}")
    with cluster(1, local_directory=str(folder), preload=[str(folder / "lies.py")]) as made:
        yield made, folder


def test_a_wrong_gradient_that_a_worker_calls_proved_is_not(liars: Any, tmp_path: Path) -> None:
    (tmp_path / "says_proved.py").write_text(WRONG)
    ran = gradproof(
        "check", "says_proved.py", "--format", "json", "--cluster", liars[0].scheduler_address, cwd=tmp_path
    )
    (claim,) = ran.json["claims"]
    assert {name: (g["status"], g["reason"]["code"]) for name, g in claim["gradients"].items()} == {
        "W": ("unknown", "trace-differs"),
        "X": ("unknown", "trace-differs"),
    }


def test_what_no_check_says_counts_for_nothing(liars: Any, tmp_path: Path) -> None:
    for name in LIED:
        (tmp_path / f"{name}.py").write_text(LINEAR)
    files = [f"{name}.py" for name in LIED]
    ran = gradproof("check", *files, "--format", "json", "--cluster", liars[0].scheduler_address, cwd=tmp_path)
    assert (ran.code, ran.json["claims"]) == (2, []), ran.out
    said = {error["file"]: error["message"] for error in ran.json["errors"]}
    assert said.keys() == set(files) and len(ran.json["errors"]) == len(files)
    assert all(LIED[name] in said[f"{name}.py"] for name in LIED), said
    assert not (liars[1] / "opened").exists()  # what it pickled was loaded by nobody


def test_an_answer_that_is_none_ends_the_run(liars: Any, tmp_path: Path) -> None:
    (tmp_path / "nothing.py").write_text(LINEAR)
    ran = gradproof("check", "nothing.py", "--cluster", liars[0].scheduler_address, cwd=tmp_path)
    assert ran.code == 2 and "sent a message that is no JSON" in ran.err
