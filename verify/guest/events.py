"""What is heard of a check while it runs, as plain data: sources read, stages, verdicts, problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from verify.explain.derivation.explained import Explained
from verify.verdict import GradientVerdict, Reason, Verdict


@dataclass(frozen=True)
class Stated:
    """A claim that will be checked: its name, and the inputs whose gradients it claims.

    ``called`` is the parameter of a gradient function for each of what it takes under another name.
    """

    name: str
    inputs: tuple[str, ...]
    called: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """A source was read: the claims that will be checked, and a sentence on what of it was not run."""

    source: int
    claims: tuple[Stated, ...]
    note: str = ""


@dataclass(frozen=True)
class Stage:
    """Where the check of a claim stands, with the verdicts so far and their files."""

    source: int
    claim: int
    text: str
    gradients: Mapping[str, GradientVerdict]
    files: Mapping[str, str]


@dataclass(frozen=True)
class Checked:
    """The verdict on a claim, and what else a report shows of it: the text of its functions, say.

    ``explained`` is a theorem with its derivation for each gradient, where that was asked for.
    """

    source: int
    claim: int
    verdict: Verdict
    code: Mapping[str, Any]
    explained: tuple[Explained, ...] = ()


@dataclass(frozen=True)
class Problem:
    """What is wrong with the input, or (``defect``) with gradproof; ``limited`` where that is a limit of the run."""

    source: int
    claim: int
    reason: Reason
    defect: bool = False
    traceback: str = ""
    limited: bool = False


Event = Found | Stage | Checked | Problem
