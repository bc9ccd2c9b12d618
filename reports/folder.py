"""A report folder on disk: written whole or not at all, and re-checkable byte by byte."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from reports.errors import ReportError
from reports.model import Report, build
from reports.schema import Document
from reports.swap import replacement, sync_folders

MANIFEST = "MANIFEST.json"
MANIFEST_SCHEMA = "gradproof-report/1"


def write(document: Document, files: Mapping[str, str | bytes], out: Path | str, *, pdf: bool = False) -> Path:
    """Write the report folder ``out`` and return its path.

    ``files`` are the obligations and certificates, by path inside the folder (``smt2/step-1.smt2``). The
    folder gets them, report.html, report.json, report.tex, citation.bib, report.pdf where ``pdf`` is asked,
    and a MANIFEST.json with the SHA-256 of each. It is built beside ``out`` and takes its place in one step; an
    exception or an interrupt on the way leaves what was there before. Raises ReportError where the input is
    not a report, evidence names a file that is not given, or ``out`` holds anything but an earlier report.
    """
    made = contents(document, files, pdf=pdf)
    try:
        return _put(made, Path(out))
    except OSError as error:
        remedy = "Choose a folder that can be written to, with space for it."
        raise ReportError(f"{out} could not be written: {error.strerror}.", remedy) from error


def contents(document: Document, files: Mapping[str, str | bytes], *, pdf: bool = False) -> dict[str, bytes]:
    """Every file of the report folder that `write` writes, by path inside it. Raises ReportError as `write` does."""
    from reports import render  # imports jinja2, which nobody who writes no report should wait for

    report = build(document)
    document_json = render.render_json(document)
    made = _given(report, files)
    own = {"report.json": document_json, **render.render_documents(report, document_json)}
    made |= {name: text.encode() for name, text in own.items()}
    if pdf:
        made["report.pdf"] = render.render_pdf(report, document_json)
    made[MANIFEST] = _manifest(made)
    return made


def _given(report: Report, files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    for name in files:
        path = PurePosixPath(name)
        if path.is_absolute() or "\\" in name or ".." in path.parts or str(path) != name or len(path.parts) < 2:
            raise ReportError(
                f"{name!r} is not a path inside a subfolder of the report.",
                "Use names like 'smt2/step-1.smt2'.",
            )
    missing = [name for name in report.files if name not in files]
    if missing:
        raise ReportError(f"The evidence names {', '.join(missing)}, not among the files.", "Pass every file it names.")
    return {name: data.encode() if isinstance(data, str) else data for name, data in files.items()}


def _manifest(contents: Mapping[str, bytes]) -> bytes:
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
    return (json.dumps({"schema": MANIFEST_SCHEMA, "files": digests}, sort_keys=True, indent=1) + "\n").encode()


def _put(contents: Mapping[str, bytes], out: Path) -> Path:
    target = out.resolve()
    check_replaceable(target)
    with replacement(target) as fresh:
        for name, data in contents.items():
            _write_durably(fresh / name, data)
        sync_folders(fresh)
        check_replaceable(target)  # written to while we built?
    return out


def check_replaceable(target: Path) -> None:
    """Raise ReportError unless ``target`` is free: only an earlier report, or an empty folder, is ever replaced,
    and none with a file that somebody added or changed.

    Ask before long work; `write` asks again.
    """
    remedy = "Choose another folder, or move this one away."
    if not target.exists():
        return
    if not target.is_dir():
        raise ReportError(f"{target} exists and is not a folder.", remedy)
    try:
        if not any(target.iterdir()):
            return
        manifest = json.loads((target / MANIFEST).read_bytes())
        ours = manifest["schema"] == MANIFEST_SCHEMA
        listed = dict(manifest["files"])
    except (OSError, ValueError, TypeError, KeyError):
        ours, listed = False, {}
    if not ours:
        raise ReportError(f"{target} exists and is not a gradproof report.", remedy)
    found = {path.relative_to(target).as_posix() for path in target.rglob("*") if not path.is_dir()}
    strangers = sorted(found - listed.keys() - {MANIFEST})
    if strangers:
        raise ReportError(f"{target} is a report that also holds {', '.join(strangers[:3])}.", remedy)
    changed = sorted(name for name in found & listed.keys() if _digest(target / name) != listed[name])
    if changed:
        raise ReportError(f"{target} is a report in which somebody changed {', '.join(changed[:3])}.", remedy)


def _digest(path: Path) -> str | None:
    """The SHA-256 of a file; None for what is no regular file."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() and not path.is_symlink() else None


def _write_durably(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
