"""Submissions, loaded in a guest: the reference's forwards with somebody's gradient functions."""

from __future__ import annotations

import inspect
import os
import tempfile
from pathlib import Path
from typing import Any

from verify.claims.claim import Claim
from verify.claims.notebook import is_notebook
from verify.claims.source import Loaded, Source, Target
from verify.claims.submission import Asked, Submission, asked_of, joined
from verify.codes import Code
from verify.errors import BadInput, GradproofError
from verify.guest import loader
from verify.guest.confined import confine, python_paths
from verify.users import ROOT


def asked_by(reference: str) -> tuple[Asked, ...]:
    """What a reference file asks of every submission. It runs the file. Raises BadInput."""
    if is_notebook(reference):
        raise BadInput("a reference is a .py file; its comments say what is asked for", file=reference)
    claims, _ = loader.stated(Target(reference))
    asked = asked_of(claims, Path(reference).read_text(encoding="utf-8", errors="replace"), reference)
    if not asked:
        first = claims[0].name
        text = f"asks for no gradients; write # submission: grad_W right above {first}, or give it a gradient"
        raise BadInput(text, file=reference)
    return asked


def from_submission(submission: Submission) -> Source:
    """The claims that a submission's functions are what the reference asks for, loaded inside the worker.

    From the moment that the submission runs, its worker may write in its folder and where temporary files go only.
    """

    def load() -> Loaded:
        claims = {c.name: c for c in loader.stated(Target(submission.reference))[0]}
        home, beside = os.path.dirname(submission.file), os.path.dirname(submission.reference)
        confine([home, tempfile.gettempdir()], [*python_paths(), ROOT, beside])
        libraries = frozenset(c.style for c in claims.values() if c.style in loader.STATED)
        ran = loader.run(submission.file, libraries)
        own = ran.space.get("__name__")
        known = inspect.isclass if libraries else inspect.isfunction
        defined = [n for n, v in ran.space.items() if known(v) and v.__module__ == own]
        made: list[Claim] = []
        wrong: list[GradproofError] = []
        for asked in submission.asked:
            try:
                claim, function = claims[asked.claim], ran.space.get(asked.function)
                function = _torch_backward(function) if claim.style == "torch" else function
                made.append(joined(claim, asked, function, defined))
            except BadInput as error:
                wrong.append(_placed(error, ran, submission.file))
        return Loaded(tuple(made), tuple(wrong), ran.note)

    labels = tuple(a.label for a in submission.asked)
    return Source(submission.file, submission.file, load, labels, submission)


def _torch_backward(function: Any) -> Any:
    """The backward of a submission's class, which is given the ``ctx`` of the reference's forward. Raises BadInput."""
    if function is None:
        return None
    import torch

    from verify.pytorch.functions import BackwardHalf

    if not (inspect.isclass(function) and issubclass(function, torch.autograd.Function)):
        name = getattr(function, "__name__", type(function).__name__)
        raise BadInput(f"{name} has to be a torch.autograd.Function with a backward", code=Code.GRADIENT_ARGUMENT)
    return BackwardHalf(function)


def _placed(error: BadInput, ran: loader.Ran, file: str) -> BadInput:
    """What is missing in a notebook may be in a cell that did not run."""
    if not ran.wrong:
        error.file = error.file or file
        return error
    first = ran.wrong[0]
    text = f"{error.message}; what it stands in may not have run: {first.message}"
    return BadInput(text, file=first.file, line=first.line, code=error.code)
