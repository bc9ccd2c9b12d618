"""Where a verdict stands in a report: relative paths, and evidence in a folder of its file's."""

from __future__ import annotations

import os
from dataclasses import replace

from verify.evidence import slug
from verify.users import CHAPTERS, ROOT
from verify.verdict import GradientVerdict, Verdict


def placed(verdict: Verdict, file: str | None) -> Verdict:
    """With relative paths, and evidence in a folder of the file's, so that names of several files never meet."""
    shown = relative(file)
    folder = slug(shown.removesuffix(".py")) if shown else ""
    gradients = {n: _gradient(g, folder) for n, g in verdict.gradients.items()}
    files = {_inside(path, folder): text for path, text in verdict.files.items()}
    return replace(verdict, file=shown and relative(verdict.file), gradients=gradients, files=files)


def _gradient(gradient: GradientVerdict, folder: str) -> GradientVerdict:
    reason = gradient.reason and replace(gradient.reason, file=relative(gradient.reason.file))
    evidence = (replace(e, file=e.file and _inside(e.file, folder)) for e in gradient.evidence)
    return replace(gradient, reason=reason, evidence=tuple(evidence))


def _inside(path: str, folder: str) -> str:
    """``smt2/linear-W.smt2`` as ``smt2/layers/linear-W.smt2``."""
    kind, _, name = path.partition("/")
    return f"{kind}/{folder}/{name}" if folder else path


def relative(file: str | None) -> str | None:
    """As seen from where the command runs; a built-in chapter is the same from everywhere."""
    if file and os.path.abspath(file).startswith(CHAPTERS):
        return os.path.relpath(file, ROOT)
    return os.path.relpath(file) if file and os.path.isabs(file) else file
