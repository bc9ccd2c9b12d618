"""A report folder: whole or not at all, reproducible, and never in place of somebody's files."""

from __future__ import annotations

import hashlib
import itertools
import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from reports import ReportError, swap, write
from tests.reports import sample
from tests.tools import hear_interrupts

ROOT = Path(__file__).resolve().parents[2]
WRITE = """
import json, sys
from reports import write
from tests.reports import sample
def turned(value):
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(item) for item in value] if isinstance(value, list) else value
document, files = sample.document(), sample.files()
if "turn" in sys.argv:
    document, files = turned(document), turned(files)
"""


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def start(code: str, cwd: Path, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-c", WRITE + code, *arguments]
    return subprocess.Popen(command, cwd=cwd, env=env, stderr=subprocess.PIPE, text=True, preexec_fn=hear_interrupts)


def test_the_manifest_lists_every_file(tmp_path: Path) -> None:
    folder = write(sample.document(), sample.files(), tmp_path / "report")
    contents = tree(folder)
    manifest = json.loads(contents.pop("MANIFEST.json"))
    assert manifest["files"] == {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
    assert {
        "report.html",
        "report.json",
        "report.tex",
        "standalone.tex",
        "citation.bib",
        "smt2/linear-W-6.smt2",
    } <= set(contents)


def test_the_data_is_kept_without_times(tmp_path: Path) -> None:
    document = sample.document()
    expected = json.loads(json.dumps(document))
    document["claims"][0]["gradients"]["W"]["seconds"] = 1.25
    folder = write(document, sample.files(), tmp_path / "report")
    assert json.loads((folder / "report.json").read_text(encoding="utf-8")) == expected


def test_the_folder_does_not_depend_on_where_when_or_in_which_order(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two" / "deeper"
    first.mkdir()
    second.mkdir(parents=True)
    code = "write(document, files, 'out', pdf=True)"
    settings = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C", "HOME": str(second)}
    run = start(code, first, PYTHONHASHSEED="1", TZ="UTC")
    assert run.wait(timeout=60) == 0
    time.sleep(1.1)  # times in a PDF are in seconds
    assert start(code, second, "turn", **settings).wait(timeout=60) == 0
    contents = tree(first / "out")
    assert contents == tree(second / "out")
    everything = b"".join(contents.values())
    assert len(contents) == 13 and str(tmp_path).encode() not in everything


def test_an_earlier_report_is_replaced_with_nothing_left_of_it(tmp_path: Path) -> None:
    out = tmp_path / "report"
    write(sample.document(), {**sample.files(), "smt2/former.smt2": "(check-sat)"}, out)
    write(sample.document(), sample.files(), out)
    fresh = write(sample.document(), sample.files(), tmp_path / "fresh")
    assert tree(out) == tree(fresh)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fresh", "report"]


def test_an_empty_folder_and_missing_parents_are_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert (write(sample.document(), sample.files(), tmp_path / "empty") / "report.html").is_file()
    assert (write(sample.document(), sample.files(), tmp_path / "a" / "b") / "report.html").is_file()


@pytest.mark.parametrize("name", ["thesis.txt", "MANIFEST.json", "report.html"])
def test_a_folder_of_somebody_else_is_never_replaced(name: str, tmp_path: Path) -> None:
    out = tmp_path / "thesis"
    out.mkdir()
    (out / name).write_text('{"schema": "other"}')
    with pytest.raises(ReportError, match=r"thesis exists and is not a gradproof report\. Choose another"):
        write(sample.document(), sample.files(), out)
    assert tree(out) == {name: b'{"schema": "other"}'}


def test_a_report_with_a_strangers_file_is_not_replaced(tmp_path: Path) -> None:
    out = write(sample.document(), sample.files(), tmp_path / "report")
    (out / "notes.txt").write_text("mine")
    with pytest.raises(ReportError, match=r"also holds notes\.txt"):
        write(sample.document(), sample.files(), out)
    assert (out / "notes.txt").read_text() == "mine"


def test_a_file_in_the_way_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "report").write_text("mine")
    with pytest.raises(ReportError, match="not a folder"):
        write(sample.document(), sample.files(), tmp_path / "report")
    assert (tmp_path / "report").read_text() == "mine"


@pytest.mark.parametrize("name", ["../a.smt2", "/a.smt2", "a.smt2", "smt2/../../a", "smt2\\a", "smt2//a", "./smt2/a"])
def test_files_stay_inside_subfolders(name: str, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="subfolder"):
        write(sample.document(), {**sample.files(), name: "x"}, tmp_path / "report")
    assert list(tmp_path.iterdir()) == []


def test_evidence_without_its_file_is_refused(tmp_path: Path) -> None:
    files = sample.files()
    del files["smt2/linear-W-3.smt2"]
    with pytest.raises(ReportError, match=r"smt2/linear-W-3\.smt2"):
        write(sample.document(), files, tmp_path / "report")
    assert list(tmp_path.iterdir()) == []


def test_what_json_cannot_hold_is_refused(tmp_path: Path) -> None:
    document = sample.document()
    document["claims"][1]["gradients"]["W"]["counterexample"]["inputs"]["W"] = [[float("nan")]]
    with pytest.raises(ReportError, match="plain JSON"):
        write(document, sample.files(), tmp_path / "report")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("earlier", [False, True])
def test_an_interrupt_half_way_leaves_what_was_there(earlier: bool, tmp_path: Path) -> None:
    out = tmp_path / "report"
    before = tree(write(sample.document(), sample.files(), out)) if earlier else {}
    run = start("write(document, files | {f'smt2/{i}.smt2': 'x' * 4096 for i in range(6000)}, 'report')", tmp_path)
    deadline = time.monotonic() + 30
    while not list(tmp_path.glob(".report-*/new/smt2/*")):
        assert run.poll() is None and time.monotonic() < deadline, "the report was written before it was interrupted"
        time.sleep(0.001)
    run.send_signal(signal.SIGINT)
    _, errors = run.communicate(timeout=60)
    assert run.returncode != 0 and "KeyboardInterrupt" in errors
    assert [path.name for path in tmp_path.iterdir()] == (["report"] if earlier else [])
    assert not earlier or tree(out) == before


def test_a_disk_that_refuses_leaves_what_was_there(tmp_path: Path) -> None:
    before = tree(write(sample.document(), sample.files(), tmp_path / "report"))
    limit = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (10**6, 10**6))\n"
    run = start(limit + "write(document, files | {'smt2/large.smt2': 'x' * 2 * 10**6}, 'report')", tmp_path)
    _, errors = run.communicate(timeout=60)
    assert run.returncode == 1 and "ReportError: report could not be written: File too large" in errors
    assert [path.name for path in tmp_path.iterdir()] == ["report"]
    assert tree(tmp_path / "report") == before


def test_where_no_exchange_is_an_error_between_the_two_renames_puts_the_former_report_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report"
    before = tree(write(sample.document(), sample.files(), out))
    rename, calls = Path.rename, []

    def interrupted(path: Path, target: Path) -> Path:
        calls.append(path.name)
        if calls == ["report", "new"]:
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    monkeypatch.setattr(swap, "_exchanged", lambda one, other: False)
    with pytest.raises(KeyboardInterrupt):
        write(sample.document() | {"title": "Another"}, sample.files(), out)
    assert calls == ["report", "new", "old"]
    assert tree(out) == before and list(tmp_path.iterdir()) == [out]


def test_a_signal_waits_for_the_swap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exchanged = swap._exchanged

    def interrupted(one: Path, other: Path) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return exchanged(one, other)

    write(sample.document(), sample.files(), tmp_path / "report")
    fresh = tree(write(sample.document() | {"title": "Another"}, sample.files(), tmp_path / "fresh"))
    monkeypatch.setattr(swap, "_exchanged", interrupted)
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            write(sample.document() | {"title": "Another"}, sample.files(), tmp_path / "report")
    finally:
        signal.signal(signal.SIGINT, former)
    assert tree(tmp_path / "report") == fresh
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fresh", "report"]


def test_a_file_that_somebody_changed_is_not_replaced(tmp_path: Path) -> None:
    out = write(sample.document(), sample.files(), tmp_path / "report")
    (out / "report.tex").write_text("my own words")
    with pytest.raises(ReportError, match=r"somebody changed report\.tex"):
        write(sample.document(), sample.files(), out)
    assert (out / "report.tex").read_text() == "my own words"


KILLS = 200


def rewrite_for_ever(folder: Path, started: Connection) -> None:
    """Replaces a report by one whose files all hold the number of the turn; says so after the first."""
    for turn in itertools.count():
        with swap.replacement(folder) as fresh:
            (fresh / "smt2").mkdir(parents=True)
            for name in ("a", "b", "smt2/c"):
                (fresh / name).write_text(str(turn))
        if not turn:
            started.send(None)


def test_a_kill_at_any_moment_leaves_a_whole_folder_and_the_next_run_cleans_up(tmp_path: Path) -> None:
    draw, report = random.Random(0), tmp_path / "report"
    processes = multiprocessing.get_context("fork")
    for _ in range(KILLS):
        hear, tell = processes.Pipe(duplex=False)
        run = processes.Process(target=rewrite_for_ever, args=(report, tell))
        run.start()
        hear.recv()
        time.sleep(draw.random() * 0.01)
        run.kill()
        run.join()
        contents = tree(report)
        assert contents.keys() == {"a", "b", "smt2/c"} and len(set(contents.values())) == 1
    with swap.replacement(report) as fresh:
        fresh.mkdir()
    assert [path.name for path in tmp_path.iterdir()] == ["report"]


def test_what_a_kill_between_two_renames_left_is_put_back(tmp_path: Path) -> None:
    out = write(sample.document(), sample.files(), tmp_path / "report")
    before, gone = tree(out), subprocess.Popen(["true"])
    gone.wait()
    left = tmp_path / f".report-{gone.pid}-abcdefgh"
    left.mkdir()
    out.rename(left / "old")
    with pytest.raises(ZeroDivisionError), swap.replacement(out):
        assert tree(out) == before
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == [out] and tree(out) == before


def test_what_only_looks_like_left_over_is_kept(tmp_path: Path) -> None:
    mine = tmp_path / ".report-1-abcdefgh", tmp_path / f".report-{2**22 + 1}-abcdefgh", tmp_path / ".report-notes"
    for folder in mine:
        folder.mkdir()
        (folder / "thesis.txt").write_text("mine")
    write(sample.document(), sample.files(), tmp_path / "report")
    assert all((folder / "thesis.txt").read_text() == "mine" for folder in mine)


def test_importing_reports_does_not_import_the_template_engine() -> None:
    code = "import sys, reports; print(sorted({'jinja2', 'latex2mathml', 'typst', 'verify'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert run.stdout.strip() == "[]"
