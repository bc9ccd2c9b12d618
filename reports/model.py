"""The document model: what every format of a report shows, checked and in order.

``build`` turns the plain input into frozen dataclasses that hold finished sentences and formulas; the
templates only place them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from reports import words
from reports.arrays import array_formulas, value_text
from reports.errors import ReportError
from reports.schema import ClaimData, CounterexampleData, Document, GradientData, ReasonData, RunData
from reports.shapes import drawn

SCHEMA = "gradproof/1"
DEFAULT_TITLE = "Gradients, checked"
DEFAULT_CHAPTER = "Claims"
NOT_COVERED = "Not covered by the proof"
ANCHOR = 80  # characters of a name in a link
RUN_FACTS = (("seed", "Seed"), ("bound", "Bound on sizes"), ("examples", "Random examples per claim"))


@dataclass(frozen=True)
class Evidence:
    """One thing that was established; ``file`` is a path inside the report folder."""

    by: str
    what: str
    file: str | None


@dataclass(frozen=True)
class Step:
    """One line of a derivation or one proved step; ``note`` says at how many shapes it was proved."""

    text: str
    latex: str | None
    note: str | None
    file: str | None


@dataclass(frozen=True)
class Counterexample:
    """A witness, ready to be shown: ``arrays`` are LaTeX equations, one an array or a matrix of it."""

    sizes: str
    arrays: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    snippet: str


@dataclass(frozen=True)
class Gradient:
    """One verdict: ``promise`` is all that was shown, ``facts`` what limits or explains it."""

    name: str
    status: str
    word: str
    mark: str
    scope: str
    promise: str
    facts: tuple[tuple[str, str], ...]
    repair: str | None
    counterexample: Counterexample | None
    evidence: tuple[Evidence, ...]
    what: str = words.GRADIENT
    picture: str = ""  # an SVG of the shapes at which the code itself was proved

    @property
    def way(self) -> str:
        """By what it is found and coloured: its status, or ``bounded`` for a proof at the listed shapes only."""
        return "bounded" if self.scope == words.SCOPES["bounded"] else self.status

    @property
    def badge(self) -> str:
        """Its mark and how it ended: a proof says where it holds."""
        return f"{self.mark} {words.BADGES.get(self.way, self.word)}"

    @property
    def not_covered(self) -> str:
        """What the proof leaves out, for the summary: the set, or how many there are."""
        sets = [text for label, text in self.facts if label == NOT_COVERED]
        return sets[0] if len(sets) == 1 else f"{len(sets)} sets" if sets else ""


@dataclass(frozen=True)
class Shared:
    """One verdict and the names of the gradients that share it."""

    names: str
    gradient: Gradient


@dataclass(frozen=True)
class Claim:
    """One claim; ``label`` is Theorem only where every gradient is proved at every shape."""

    label: str
    number: int
    anchor: str
    name: str
    title: str
    place: str | None
    statement: str | None
    source: str | None
    forward_source: str | None
    gradient_source: str | None
    derivation: tuple[Step, ...]
    steps: tuple[Step, ...]
    gradients: tuple[Gradient, ...]
    unclaimed: str
    what: str = words.GRADIENT  # of what it is: a gradient, a Jacobian, ...
    readings: tuple[tuple[str, str], ...] = ()  # a formula as it was written, as which NumPy it was understood

    @property
    def formula(self) -> str | None:
        """Its statement for the summary, where that has one line."""
        return None if self.statement is None or r"\\" in self.statement else self.statement

    @property
    def summary(self) -> tuple[Shared, ...]:
        """The gradients by how they ended and what is not covered, for the summary: what is refuted comes first."""
        found = _shared(self.gradients, lambda gradient: (gradient.status, gradient.scope, gradient.not_covered))
        return tuple(sorted(found, key=lambda shared: words.ORDER.index(shared.gradient.way)))

    @property
    def verdicts(self) -> tuple[Shared, ...]:
        """The gradients of which exactly the same is said."""
        return _shared(self.gradients, lambda gradient: replace(gradient, name=""))


@dataclass(frozen=True)
class Chapter:
    """Claims under one heading, in the order of the input."""

    title: str
    anchor: str
    claims: tuple[Claim, ...]

    @property
    def summary(self) -> tuple[Claim, ...]:
        """Its claims for the summary: those with something refuted first, then what is undecided."""
        return tuple(
            sorted(self.claims, key=lambda claim: [words.ORDER.index(s.gradient.way) for s in claim.summary[:1]])
        )

    @property
    def numbers(self) -> str:
        """Which claims it holds: ``3`` or ``3–7``."""
        first, last = self.claims[0].number, self.claims[-1].number
        return str(first) if first == last else f"{first}–{last}"


@dataclass(frozen=True)
class Report:
    """A whole report."""

    title: str
    summary: str
    counts: tuple[tuple[str, str, str, int], ...]  # way, mark, phrase, how many gradients; what is refuted first
    chapters: tuple[Chapter, ...]
    errors: tuple[tuple[str, str], ...]  # place, message
    assumptions: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    versions: tuple[tuple[str, str], ...]
    command: str | None
    reading: tuple[tuple[str, str], ...] = ()  # whose evidence, how it is read
    sources: tuple[tuple[str, str], ...] = ()  # path where the command ran, file of the folder
    authors: tuple[str, ...] = ()
    year: str | None = None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim, in order."""
        return tuple(claim for chapter in self.chapters for claim in chapter.claims)

    @property
    def files(self) -> tuple[str, ...]:
        """Every file of the folder that the report points to, sorted, each once."""
        found = {file for _, file in self.sources}
        for claim in self.claims:
            found.update(step.file for step in (*claim.derivation, *claim.steps) if step.file)
            found.update(item.file for gradient in claim.gradients for item in gradient.evidence if item.file)
        return tuple(sorted(found))


def build(document: Document) -> Report:
    """Check the input and turn it into a Report.

    Raises ReportError where the input is not of the schema, or would have the report promise something that
    nothing stands behind: an unknown status, a proof without evidence, a bounded one without shapes, a refutation
    without a witness.
    """
    if document.get("schema") != SCHEMA:
        raise ReportError(f"The input has schema {document.get('schema')!r}.", f"Pass an object of schema {SCHEMA!r}.")
    chapters = _chapters(document["claims"])
    gradients = [g for chapter in chapters for claim in chapter.claims for g in claim.gradients]
    counts = tuple(
        (way, words.MARKS[way], words.COUNTED[way], number)
        for way in words.ORDER
        if (number := sum(g.way == way for g in gradients))
    )
    run = document.get("run", {})
    return Report(
        title=document.get("title") or DEFAULT_TITLE,
        summary=_summary(len(document["claims"]), len(gradients), counts),
        counts=counts,
        chapters=chapters,
        errors=tuple((_place(error) or "input", error["message"]) for error in document["errors"]),
        assumptions=_assumptions(run, gradients),
        facts=tuple((label, str(run[key])) for key, label in RUN_FACTS if key in run),  # type: ignore[literal-required]
        versions=tuple(sorted(document["tool"].items())),
        command=run.get("command"),
        reading=tuple(_reading(claim for chapter in chapters for claim in chapter.claims)),
        sources=tuple((source["path"], source["file"]) for source in run.get("sources", [])),
        authors=tuple(document.get("authors", [])),
        year=document.get("year"),
    )


def _summary(claims: int, gradients: int, counts: Iterable[tuple[str, str, str, int]]) -> str:
    parts = [f"{number} {phrase}" for _, _, phrase, number in counts]
    counted = f"{words.counted(claims, 'claim')} with {words.counted(gradients, 'gradient')}"
    return f"{counted}: {', '.join(parts)}." if parts else f"{counted}."


def _assumptions(run: RunData, gradients: list[Gradient]) -> tuple[str, ...]:
    used = {gradient.scope for gradient in gradients}
    meant = (text for scope, text in words.SCOPE_MEANS.items() if scope in used)
    return tuple(dict.fromkeys((*words.STANDING_ASSUMPTIONS, *meant, *run.get("assumptions", []))))


def _reading(claims: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    """How the evidence is read that there is: sentences on its kinds, in one order."""
    every = list(claims)
    gradients = [g for claim in every for g in claim.gradients]
    used = {item.by for g in gradients for item in g.evidence}
    yield from ((by, text) for by, text in words.READING.items() if by in used)
    if any(g.way == "proved" and g.picture for g in gradients):
        yield words.BOTH_SCOPES
    if any(g.picture for g in gradients):
        yield words.PICTURE
    if any(claim.derivation for claim in every):
        yield words.BRACKETS


def _shared(gradients: Iterable[Gradient], key: Callable[[Gradient], Hashable]) -> tuple[Shared, ...]:
    groups: dict[Hashable, list[Gradient]] = {}
    for gradient in gradients:
        groups.setdefault(key(gradient), []).append(gradient)
    return tuple(Shared(", ".join(g.name for g in group), group[0]) for group in groups.values())


def _chapters(claims: list[ClaimData]) -> tuple[Chapter, ...]:
    grouped: dict[str, list[ClaimData]] = {}
    for data in claims:
        grouped.setdefault(data.get("chapter") or DEFAULT_CHAPTER, []).append(data)
    number, chapters, anchors = 0, [], set[str]()
    for title, members in grouped.items():
        anchor = _anchor("chapter", title, anchors)
        built = tuple(
            _claim(data, number + position, _anchor("claim", data["name"], anchors))
            for position, data in enumerate(members, start=1)
        )
        number += len(members)
        chapters.append(Chapter(title, anchor, built))
    return tuple(chapters)


def _anchor(kind: str, name: str, taken: set[str]) -> str:
    """Where a link leads: by the name, so that it stays where others are added; a second of its name has a number."""
    plain = "-".join([kind, *re.findall(r"[A-Za-z0-9_.]+", name)])[:ANCHOR]
    found = next(a for n in itertools.count(1) if (a := plain if n == 1 else f"{plain}-{n}") not in taken)
    taken.add(found)
    return found


def _claim(data: ClaimData, number: int, anchor: str) -> Claim:
    name = data["name"]
    what = words.DERIVATIVES.get(data.get("derivative", ""), words.GRADIENT)
    gradients = tuple(_gradient(g, item, name, what) for g, item in sorted(data["gradients"].items()))
    everywhere = bool(gradients) and all(g.scope == words.SCOPES["all-shapes"] for g in gradients)
    derivation = data.get("derivation", [])
    return Claim(
        label="Theorem" if everywhere else "Claim",
        number=number,
        anchor=anchor,
        name=name,
        title=data.get("title") or name,
        place=_place(data),
        statement=data.get("statement"),
        source=data.get("source"),
        forward_source=data.get("forward_source", "").strip("\n") or None,
        gradient_source=data.get("gradient_source", "").strip("\n") or None,
        derivation=tuple(Step(line["text"], line.get("latex"), None, line.get("file")) for line in derivation),
        steps=tuple(
            Step(
                step.get("text") or step["name"],
                step["latex"],
                _at_shapes(step["shapes_proved"], name),
                step.get("file"),
            )
            for step in data.get("steps", [])
        ),
        gradients=gradients,
        unclaimed=", ".join(data.get("unclaimed", [])),
        what=what,
        readings=tuple((reading["written"], reading["numpy"]) for reading in data.get("readings", [])),
    )


def _at_shapes(number: int, claim: str) -> str:
    if number < 1:
        raise ReportError(
            f"A step of claim {claim!r} is proved at {number} shapes.", "List only steps that were proved."
        )
    return f"proved at {words.counted(number, 'shape')}"


def _gradient(name: str, data: GradientData, claim: str, what: str) -> Gradient:
    status, scope, cause = data["status"], data["scope"], data["refuted_by"]
    kind = scope if status == "proved" else cause if status == "refuted" else None
    where = f"The gradient {name!r} of claim {claim!r}"
    if (status, kind) not in words.PROMISES:
        known = ", ".join(f"{s} ({k})" if k else s for s, k in words.PROMISES)
        raise ReportError(f"{where} is {status!r} with {kind!r}.", f"Known are: {known}.")
    if status == "proved" and scope == "bounded" and not data["shapes"]:
        raise ReportError(f"{where} is proved as bounded, and lists no shape.", "List the shapes that were proved.")
    if status == "proved" and not data["evidence"]:
        raise ReportError(f"{where} is proved without evidence.", "Pass what proved it.")
    if status == "refuted" and data["counterexample"] is None:
        raise ReportError(f"{where} is refuted without a witness.", "Pass the counterexample that was replayed.")
    witness = data["counterexample"]
    return Gradient(
        name=name,
        status=status,
        word=words.STATUSES[status].word,
        mark=words.STATUSES[status].mark,
        scope=words.SCOPES[kind],
        promise=words.promise(status, kind, what),
        facts=_facts(data, where),
        repair=data["repair"],
        counterexample=_counterexample(witness, name, cause or "value", what) if witness else None,
        evidence=tuple(Evidence(item["by"], item["what"], item["file"]) for item in data["evidence"]),
        what=what,
        picture=drawn(data["shapes"], data["scope"] == "all-shapes") if status == "proved" else "",
    )


def _facts(data: GradientData, where: str) -> tuple[tuple[str, str], ...]:
    if len({tuple(sorted(shape)) for shape in data["shapes"]}) > 1:
        raise ReportError(f"{where} lists shapes over different dimensions.", "Give every shape the same names.")
    facts = []
    if data["shapes"]:
        label = "Shapes" if data["scope"] == "bounded" else "The code itself was proved at"
        facts.append((label, words.shapes_text(data["shapes"])))
    reason = data["reason"]
    if reason is not None:
        place = _place(reason)
        facts.append(("Reason", f"{reason['message']} ({place})" if place else reason["message"]))
    facts += [(NOT_COVERED, item["text"]) for item in data["except_on"]]
    facts += [("Holds if", item["text"]) for item in data["holds_if"]]
    facts += [("Note", note) for note in data.get("notes", [])]
    return tuple(facts)


def _counterexample(data: CounterexampleData, name: str, cause: str, what: str) -> Counterexample:
    arrays = [*sorted(data["inputs"].items()), ("GG" if "G" in data["inputs"] else "G", data["G"])]
    claimed, true = words.compared(cause, what)
    entry = data["entry"]
    index = f"[{', '.join(map(str, entry))}]" if entry else ""
    shown = f"{name}{index} of the {what}" if what == words.GRADIENT else f"{index or 'all'} of the {what}"
    facts = [("Entry", shown)] if entry is not None else []
    facts += [
        (label, value_text(value))
        for label, value in ((claimed, data["claimed"]), (true, data["true"]))
        if value is not None
    ]
    return Counterexample(
        sizes=words.sizes_text(data["sizes"]),
        arrays=tuple(latex for key, value in arrays if value is not None for latex in array_formulas(key, value)),
        facts=tuple(facts),
        snippet=data["snippet"],
    )


def _place(data: Mapping[str, Any] | ClaimData | ReasonData) -> str | None:
    file, line = data.get("file"), data.get("line")
    if file is None:
        return None
    if PurePosixPath(file).is_absolute() or PureWindowsPath(file).is_absolute():
        raise ReportError(f"The path {file!r} is absolute.", "Pass paths relative to where the command ran.")
    return f"{file}:{line}" if line is not None else str(file)
