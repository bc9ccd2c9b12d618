"""The main job, whole: `gradproof suite` from an empty folder, its report, and what the project says of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.certify.compiled import accepted
from tests.command.command import ROOT, Ran, gradproof
from verify.certificates.coq import Coq
from verify.command.rechecking.differences import differences
from verify.command.rechecking.folder import against_manifest
from verify.command.rechecking.folder import read as files_of
from verify.suite import catalogue
from verify.suite.table import table

PUBLISHED = ROOT / "reports" / "published"
AGAIN = "gradproof suite --out again, then copy report.json and MANIFEST.json to reports/published, and update the README's table"


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> tuple[Ran, Path]:
    """What the main job printed, and the folder of its report."""
    empty = tmp_path_factory.mktemp("empty")
    return gradproof("suite", "--format", "json", cwd=empty, timeout=900), empty / "gradproof-report"


def test_the_suite_proves_every_theorem_at_its_scope_and_its_report_is_the_published_one(job: tuple[Ran, Path]) -> None:
    ran, folder = job
    assert ran.code == 0, ran.err
    report = read(folder / "report.json")
    assert [c["name"] for c in ran.json["claims"]] == [c["name"] for c in report["claims"]]
    assert report["errors"] == []
    for claim in report["claims"]:
        assert {(g["status"], g["scope"]) for g in claim["gradients"].values()} == {("proved", stated(claim))}, claim
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert table(report) in readme, AGAIN
    _, _, gradients, _, _, certified, _ = [
        cell.strip() for cell in table(report).splitlines()[-1].strip("|").split("|")
    ]
    assert f"{int(gradients) - int(certified)} of the {gradients} built-in gradients do" in readme
    assert proofs(folder) == proofs(PUBLISHED), AGAIN
    published = read(PUBLISHED / "report.json")
    assert verdicts(report) == verdicts(published), AGAIN
    if published["tool"] == report["tool"]:  # then `gradproof recheck reports/published` finds nothing
        assert list(differences(rechecked(PUBLISHED), rechecked(folder))) == [], AGAIN


def test_coq_accepts_every_certificate_of_the_report(job: tuple[Ran, Path], coq: Coq) -> None:
    _, folder = job
    files = {path: (folder / path).read_text(encoding="utf-8") for path in proofs(folder) if path.startswith("coq/")}
    assert accepted(coq, files) >= 319


def rechecked(folder: Path) -> dict[str, bytes]:
    files, wrong = files_of(folder)
    assert wrong == [] and against_manifest(files) == []
    return files


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def stated(claim: Any) -> str:
    """The scope that a theorem's file states; the seed's family is to be proved at every shape."""
    if claim["file"] is None:
        return "all-shapes"
    return catalogue.entry(ROOT / claim["file"], claim["line"]).scope


def proofs(folder: Path) -> dict[str, str]:
    """The digests of scripts and certificates: they depend on this code alone, pages on the libraries that set them."""
    files = read(folder / "MANIFEST.json")["files"]
    return {path: digest for path, digest in files.items() if path.startswith(("smt2/", "coq/"))}


def verdicts(report: Any) -> dict[tuple[str, str], list[Any]]:
    kept = ("status", "scope", "shapes", "except_on")
    return {(c["name"], n): [g[k] for k in kept] for c in report["claims"] for n, g in c["gradients"].items()}
