"""``--cluster`` on a real cluster of this machine: the report of a local run, whatever becomes of workers."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cluster.many import checked, cluster, end_one_that_works, expected, hosts_of, workers, written
from tests.command.command import LINEAR, Ran, environment, gradproof
from tests.tools import hear_interrupts
from verify.claims.source import Options, Target
from verify.command import suite
from verify.command.clustered import client, parcel
from verify.command.outcome import Outcome, document
from verify.errors import BadInput
from verify.guest.files import check_sources, from_file

FILES = {
    "layers.py": LINEAR,
    "wrong.py": LINEAR.replace("W.T @ G", "2 * W.T @ G").replace("linear", "doubled"),
    "with_helper.py": LINEAR.replace("return W @ X", "return product(W, X)").replace(
        "from verify", "from helpers.products import product\nfrom verify"
    ),
    "helpers/__init__.py": "",
    "helpers/products.py": "def product(a, b):\n    return a @ b\n",
    "raises.py": "import numpy as np\nraise RuntimeError('at import')\n",
    "syntax.py": "def f(:\n",
    "exits.py": LINEAR.replace("    return G @", "    import os; os._exit(3)\n    return G @"),
    "none.py": "import numpy as np\n",
    "latin.py": "# -*- coding: latin-1 -*-\n# \xe9\x0c\n" + LINEAR.replace("linear", "elsewhere"),
}
ASKED = (
    "layers.py::linear",
    "wrong.py",
    "with_helper.py",
    "raises.py",
    "syntax.py",
    "exits.py",
    "none.py",
    "latin.py",
    "missing.py",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with cluster(2, local_directory=str(tmp_path_factory.mktemp("workers"))) as started:
        yield started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(text.encode("latin-1"))
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def without_times(ran: Ran) -> Any:
    said = ran.json
    for claim in said["claims"]:
        for gradient in claim["gradients"].values():
            del gradient["seconds"]
    return said


def test_the_report_is_that_of_a_local_run_byte_for_byte(made: Any, folder: Path) -> None:
    here = gradproof("check", *ASKED, "--out", "here", "--format", "json", cwd=folder)
    there = gradproof(
        "check", *ASKED, "--out", "there", "--format", "json", "--cluster", made.scheduler_address, cwd=folder
    )
    assert (here.code, there.code) == (2, 2), there.err
    assert without_times(here) == without_times(there)
    assert len(here.json["claims"]) == 4 and len(here.json["errors"]) == 5
    assert contents(folder / "here") == contents(folder / "there")
    assert len(contents(folder / "here")) > 20


def test_a_file_of_many_claims_goes_to_several_workers_and_each_claim_is_answered_once(
    made: Any, tmp_path: Path
) -> None:
    files = written(tmp_path, 20)
    found = checked(tmp_path, files, made.scheduler_address)
    assert len(files) == 1 and (found.code, found.answers) == (0, expected(20))


@pytest.mark.slow
def test_a_worker_that_is_killed_midway_loses_and_doubles_nothing(made: Any, tmp_path: Path) -> None:
    """A small run of `tests.cluster.many`, which has the figures of a large one."""
    files = written(tmp_path, 110)
    ended: list[int] = []
    killer = threading.Thread(target=lambda: ended.append(end_one_that_works(made)), daemon=True)
    killer.start()
    found = checked(tmp_path, files, made.scheduler_address)
    killer.join(30)
    assert ended and found.answers == expected(110)
    assert found.code == 1  # one of them is wrong, as it should be


def test_ctrl_c_leaves_no_report_and_no_process_on_the_workers(made: Any, tmp_path: Path) -> None:
    files = ["asleep.py", "asleep_too.py"]  # for almost as long as a file may take to import
    for name in files:
        (tmp_path / name).write_text(f"import time\ntime.sleep(55)\n{LINEAR}")
    command = [
        sys.executable,
        "-P",
        "-m",
        "verify",
        "check",
        *files,
        "--out",
        "report",
        "--cluster",
        made.scheduler_address,
    ]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment(), preexec_fn=hear_interrupts, stderr=subprocess.PIPE, text=True
    )
    wait_until(lambda: any(hosts_of(pid) for pid in workers(made)))
    process.send_signal(signal.SIGINT)
    assert "interrupted; nothing was written" in process.communicate(timeout=120)[1]
    assert process.returncode == 130 and not (tmp_path / "report").exists()
    wait_until(lambda: not any(hosts_of(pid) for pid in workers(made)), 25.0)
    beside = Path(made.workers[0].local_directory).parent
    wait_until(lambda: not any(name.startswith("gradproof-") for _, names, _ in os.walk(beside) for name in names))


@pytest.mark.slow
def test_what_is_stated_in_no_file_is_the_same(made: Any) -> None:
    """The derivations of the suite; its chapters are claim files."""
    job = suite.job()
    sources = job.sources[:1]
    options = Options(bound=2, examples=8, seed=0, require="all-shapes", jobs=1, certificates=True)

    def first(number: int) -> Any:
        return parcel.first(number, sources[number].file, "gradproof suite --bound 2 --examples 8", number, {}, options)

    here, there = Outcome(), Outcome()
    for event in check_sources(sources, options):
        here.add(event)
    for event in check_sources(sources, options, crew=client.crew(made.scheduler_address, first)):
        there.add(event)
    assert len(here.checked) == 7 and not here.problems
    assert document(here, times=False) == document(there, times=False)
    assert here.files == there.files and [c.code for c in here.checked] == [c.code for c in there.checked]


def test_nothing_answers_at_the_address(tmp_path: Path) -> None:
    (tmp_path / "layers.py").write_text(LINEAR)
    ran = gradproof("check", "layers.py", "--cluster", "tcp://127.0.0.1:9", cwd=tmp_path, timeout=300)
    assert ran.code == 2 and "no cluster answers at tcp://127.0.0.1:9" in ran.err
    ran = gradproof("check", "layers.py", "--cluster", "nowhere://", cwd=tmp_path, timeout=300)
    assert ran.code == 2 and "no cluster answers at nowhere://" in ran.err and "Traceback" not in ran.err


def test_a_cluster_without_workers_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "CLUSTER_SECONDS", 2.0)
    (tmp_path / "layers.py").write_text(LINEAR)
    with cluster(0) as empty, pytest.raises(BadInput, match=r"no worker is at tcp://.*dask worker tcp://"):
        asked(tmp_path, empty.scheduler_address)


def test_a_worker_with_another_version_is_refused(made: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = parcel.versions()
    monkeypatch.setattr(parcel, "versions", lambda: mine | {"numpy": "1.0"})
    (tmp_path / "layers.py").write_text(LINEAR)
    with pytest.raises(BadInput, match=r"has numpy \d.*, and here is 1.0; install the same versions"):
        asked(tmp_path, made.scheduler_address)


def asked(folder: Path, address: str) -> list[Any]:
    """The events of a check of layers.py on a cluster."""
    file = str(folder / "layers.py")
    options = Options(bound=2, examples=8, seed=0, require="all-shapes", jobs=1)

    def first(number: int) -> Any:
        return parcel.first(
            number, file, "gradproof check layers.py --seed 0 --bound 2 --examples 8", 0, {"layers.py": file}, options
        )

    return list(check_sources([from_file(Target(file))], options, crew=client.crew(address, first)))


def wait_until(true: Any, seconds: float = 120.0) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.1)
