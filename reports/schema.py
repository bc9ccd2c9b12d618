"""The input of a report: the ``gradproof/1`` JSON object and what it may carry for presentation.

Only ``schema``, ``tool``, ``claims`` and ``errors`` are needed. Text fields are plain text in which
``\\(...\\)`` sets inline mathematics; ``statement`` and ``latex`` are LaTeX mathematics without delimiters.
"""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict


class ReasonData(TypedDict):
    """Why nothing was decided, or an input that could not be read."""

    code: str
    message: str
    file: str | None
    line: int | None


class ConditionData(TypedDict):
    """One assumption (``holds_if``) or one excluded set of points (``except_on``)."""

    kind: str
    args: list[str]
    text: str


class EvidenceData(TypedDict):
    """One thing that was established; ``file`` is a path inside the report folder."""

    by: str
    what: str
    file: str | None


class CounterexampleData(TypedDict):
    """A witness; arrays are nested lists of integers, floats or strings like ``"1/2"``."""

    sizes: dict[str, int]
    inputs: dict[str, Any]
    G: Any
    entry: list[int] | None
    claimed: Any
    true: Any
    snippet: str


class GradientData(TypedDict):
    """The verdict on the gradient with respect to one input."""

    status: str
    scope: str | None
    shapes: list[dict[str, int]]
    except_on: list[ConditionData]
    holds_if: list[ConditionData]
    refuted_by: str | None
    repair: str | None
    counterexample: CounterexampleData | None
    reason: ReasonData | None
    evidence: list[EvidenceData]
    notes: NotRequired[list[str]]


class DerivationData(TypedDict):
    """One line of a derivation; ``file`` is the obligation that carries it."""

    text: str
    latex: NotRequired[str]
    file: NotRequired[str]


class StepData(TypedDict):
    """One proved step of a theorem, which ``text`` tells in a sentence; ``file`` is the obligation that carries it."""

    name: str
    text: NotRequired[str]
    latex: str
    shapes_proved: int
    file: NotRequired[str]


class ReadingData(TypedDict):
    """A formula as it was written, and as which NumPy it was understood."""

    written: str
    numpy: str


class ClaimData(TypedDict):
    """One claim, its verdicts, and how it is presented."""

    name: str
    file: str | None
    line: int | None
    gradients: dict[str, GradientData]
    unclaimed: NotRequired[list[str]]
    derivative: NotRequired[str]
    readings: NotRequired[list[ReadingData]]
    title: NotRequired[str]
    statement: NotRequired[str]
    source: NotRequired[str]
    chapter: NotRequired[str]
    forward_source: NotRequired[str]
    gradient_source: NotRequired[str]
    derivation: NotRequired[list[DerivationData]]
    steps: NotRequired[list[StepData]]


class SourceData(TypedDict):
    """A file that the command read: its path there, the file of the folder that holds its bytes, their SHA-256."""

    path: str
    file: str
    sha256: str


class RunData(TypedDict, total=False):
    """What is needed to run it again."""

    seed: int
    bound: int
    examples: int
    command: str
    assumptions: list[str]
    sources: list[SourceData]


class Document(TypedDict):
    """The whole input."""

    schema: str
    tool: dict[str, str]
    claims: list[ClaimData]
    errors: list[ReasonData]
    title: NotRequired[str]
    authors: NotRequired[list[str]]
    year: NotRequired[str]
    run: NotRequired[RunData]
