"""What a check ends with: frozen, plain data that prints itself. Nothing here decides anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from html import escape
from typing import Any, Final

from verify.codes import Code

_OF_A_KERNEL: Final = re.compile(r"[/\\]ipykernel_\d+[/\\]\d+\.py$")  # what Jupyter calls a cell: no file is there
STATUSES = ("proved", "refuted", "vacuous", "unknown", "unsupported")
SCOPES = ("all-shapes", "bounded")
REQUIRABLE: Final = ("tested", "bounded", "all-shapes")  # what may be asked of a gradient; the last is usual
CAUSES: Final = ("shape", "value", "definedness", "mutation")  # by what a gradient is refuted
MARKS: Final = {"proved": "✓", "refuted": "✗", "vacuous": "∅", "unknown": "?", "unsupported": "–"}
COLOURS: Final = {"proved": "green", "refuted": "#b00020"}
ALONE: Final = "canonical form"  # by what a proof at every shape is that no certificate proves
UNDECIDED: Final = "#8a6d00"  # the colour of every other status
KINDS: Final = {
    "jacobian": "Jacobian",
    "jvp": "Jacobian-vector product",
    "hessian": "Hessian",
    "hvp": "Hessian-vector product",
}  # of derivatives beside gradients, by what a claim's name ends in
SECOND: Final = ("hessian", "hvp")  # those of a stated gradient
ALONG: Final = " along "  # in the name of a product with a vector, before its tangents
SHOWN: Final = 4  # shapes, and sets that are left out, told one by one; of more, the number
LABEL: Final = 13  # columns of the longest label of a refutation


@dataclass(frozen=True)
class Reason:
    """Why there is no proof, or what is wrong with the input."""

    code: Code
    message: str
    file: str | None = None
    line: int | None = None


@dataclass(frozen=True)
class Condition:
    """A set of points (``except_on``) or an assumption (``holds_if``)."""

    kind: str
    args: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Evidence:
    """One thing that was established, by whom, and the file that records it (None: nothing to record)."""

    by: str
    what: str
    file: str | None = None


@dataclass(frozen=True)
class Counterexample:
    """A witness that plain NumPy reproduces.

    ``inputs`` and ``G`` are nested lists of ints or strings like "1/2"; ``entry`` is the index in the gradient that
    differs; ``snippet`` is NumPy code to paste.
    """

    sizes: Mapping[str, int]
    inputs: Mapping[str, Any]
    G: Any
    entry: tuple[int, ...] | None
    claimed: str | None
    true: str | None
    snippet: str

    @property
    def library(self) -> str:
        """What the snippet is written in."""
        marks = {"torch.autograd.grad(": "PyTorch", "jax.vjp(": "JAX"}
        return next((name for mark, name in marks.items() if mark in self.snippet), "NumPy")

    def __str__(self) -> str:
        return "\n".join((*(text for _, text in _values(self)), *_program(self, "")))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What `str` says, at a prompt of IPython."""
        printer.text(str(self))

    def _repr_html_(self) -> str:
        """The values, and the program, which unfolds."""
        return f"<div>{_html_block(_values(self))}{_unfolds(self)}</div>"

    def _repr_markdown_(self) -> str:
        """The same where a notebook becomes a paper."""
        return _markdown(_values(self), self)


@dataclass(frozen=True)
class GradientVerdict:
    """The verdict on the gradient with respect to one input."""

    status: str
    scope: str | None = None
    shapes: tuple[Mapping[str, int], ...] = ()
    except_on: tuple[Condition, ...] = ()
    holds_if: tuple[Condition, ...] = ()
    refuted_by: str | None = None
    repair: str | None = None
    counterexample: Counterexample | None = None
    reason: Reason | None = None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float = 0.0

    def __bool__(self) -> bool:
        return self.status == "proved"

    def reaches(self, require: str) -> bool:
        """Whether it is as strong as ``require`` asks: ``all-shapes``, ``bounded`` or ``tested``.

        A bounded proof that was asked for gives a reason where a shape up to the bound is missing.
        """
        if self.status == "proved":
            complete = self.scope == "bounded" and self.reason is None
            return self.scope == "all-shapes" or require == "tested" or (require == "bounded" and complete)
        return require == "tested" and self.reason is not None and self.reason.code == Code.TESTED


def kind_of(claim: str) -> str:
    """What a claim is of, by its name: ``gradient``, or the ``jacobian`` of ``layer.jacobian``."""
    kind = claim.rpartition(".")[2].partition("#")[0]
    return kind if kind in KINDS else "gradient"


def called(claim: str, name: str) -> str:
    """What a verdict is on, in words: ``layer, gradient of W``; ``layer, Jacobian by x``."""
    kind = kind_of(claim)
    if kind == "gradient":
        return f"{claim}, gradient of {name}"
    return f"{claim.rpartition('.')[0]}, {KINDS[kind]} by {name}"


def entry_of(claim: str, name: str) -> str:
    """What an entry is an entry of: the gradient is called as its input is."""
    kind = kind_of(claim)
    return name if kind == "gradient" else KINDS[kind]


def beneath(claim: str, name: str) -> tuple[str, str] | None:
    """The claim and the input of the gradient that a second derivative is the derivative of."""
    return (claim.rpartition(".")[0], name.partition(ALONG)[0]) if kind_of(claim) in SECOND else None


@dataclass(frozen=True)
class Verdict:
    """The verdict on one claim: a GradientVerdict for each input whose gradient was claimed.

    It is true where every gradient is proved as far as ``require`` asks, as the exit code of the command line is 0.
    """

    name: str
    file: str | None
    line: int | None
    gradients: Mapping[str, GradientVerdict]
    unclaimed: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    require: str = field(default="all-shapes", repr=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.gradients) and all(g.reaches(self.require) for g in self.gradients.values())

    def __iter__(self) -> Iterator[tuple[str, GradientVerdict]]:
        return iter(self.gradients.items())

    def to_json(self, *, times: bool = True) -> dict[str, Any]:
        """The claim object of the command line's JSON."""
        gradients = {}
        for name, gradient in self.gradients.items():
            data = asdict(gradient)
            if not times:
                del data["seconds"]
            gradients[name] = data
        claim = {
            "name": self.name,
            "file": self.file,
            "line": self.line,
            "gradients": gradients,
            "unclaimed": list(self.unclaimed),
        }
        kind = kind_of(self.name)
        return claim if kind == "gradient" else claim | {"derivative": kind}

    def __repr__(self) -> str:
        parts = []
        for name, gradient in self.gradients.items():
            text = gradient.status + (f" ({gradient.scope})" if gradient.scope else "")
            if gradient.reason:
                text += f": {gradient.reason.message}"
            parts.append(f"{'d/d' * (kind_of(self.name) == 'gradient')}{name}: {text}")
        return f"<Verdict {self.name}: " + "; ".join(parts) + ">"

    def __str__(self) -> str:
        return "\n".join(text for _, text in _lines(self))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What `str` says, at a prompt of IPython."""
        printer.text(str(self))

    def _repr_html_(self) -> str:
        """What `str` says, in colour, for notebooks; programs unfold."""
        return f"<div>{''.join(_html(self, name, g) for name, g in self)}{_html_block(_unclaimed(self))}</div>"

    def _repr_markdown_(self) -> str:
        """The same where a notebook becomes a paper."""
        parts = [_markdown(_gradient_lines(self, name, g), g.counterexample) for name, g in self]
        return "\n\n".join([*parts, *(f"```text\n{text}\n```" for _, text in _unclaimed(self))])


# --- in words: nothing here decides anything --------------------------------------------------------------------------


def way(gradient: GradientVerdict) -> str:
    """In which way a gradient ended, in words."""
    if gradient.status != "proved":
        return gradient.status
    return "proved at every shape" if gradient.scope == "all-shapes" else "proved at the listed shapes"


def details(verdict: Verdict, gradient: GradientVerdict) -> list[str]:
    """What has to be told beside how a gradient ended: shapes, reasons, points that are left out, notes."""
    lines = []
    if gradient.status == "proved" and gradient.scope == "bounded":
        lines.append(f"shapes: {_shapes(gradient.shapes)}")
    if gradient.status == "refuted":
        lines.append(f"by {gradient.refuted_by}")
    elif gradient.reason:
        missing = "not every shape: " if gradient.status == "proved" else ""
        lines.append(missing + _placed(gradient.reason, verdict))
    if gradient.scope == "all-shapes" and any(e.by == ALONE for e in gradient.evidence):
        lines.append("rests on the canonical form alone")
    if gradient.except_on:
        lines.append(f"not covered: {_sets(gradient.except_on)}")
    return lines if gradient.status == "refuted" else [*lines, *gradient.notes]


def _sets(found: Iterable[Condition]) -> str:
    """Sets of points, the short ones first: they are what a reader looks for, and long ones may be cut."""
    texts = sorted((c.text for c in found), key=len)
    more = f"; and {len(texts) - SHOWN} more such sets" if len(texts) > SHOWN else ""
    return "; ".join(texts[:SHOWN]) + more


def _placed(reason: Reason, verdict: Verdict) -> str:
    known = (reason.file, reason.line) == (verdict.file, verdict.line)
    if not reason.file or not reason.line or known:
        return reason.message
    place = f"line {reason.line} of its cell" if _OF_A_KERNEL.search(reason.file) else f"{reason.file}:{reason.line}"
    return f"{reason.message} ({place})"


def _shapes(shapes: Iterable[Mapping[str, int]]) -> str:
    texts = [sizes_text(s) for s in sorted(shapes, key=lambda s: (sum(s.values()), *s.values()))]
    more = f" and {len(texts) - SHOWN} more" if len(texts) > SHOWN else ""
    return "; ".join(texts[:SHOWN]) + more


def sizes_text(shape: Mapping[str, int]) -> str:
    """``H=2 m=3``; a claim without named sizes has one shape."""
    return " ".join(f"{n}={v}" for n, v in shape.items()) or "its one shape"


def refutation(name: str, gradient: GradientVerdict) -> Iterator[tuple[str, str]]:
    """Label and text of all that is known of a refuted gradient, its snippet aside; entries are those of ``name``."""
    if gradient.reason:
        yield "because", gradient.reason.message
    witness = gradient.counterexample
    if witness is not None:
        yield from _witness(witness, name, gradient.refuted_by)
    yield from (("holds if", c.text) for c in gradient.holds_if)
    if gradient.repair:
        yield "repair", gradient.repair
    yield from (("note", note) for note in gradient.notes)


def _witness(witness: Counterexample, name: str, by: str | None) -> Iterator[tuple[str, str]]:
    if witness.sizes:
        yield "at", sizes_text(witness.sizes)
    for key, value in (*witness.inputs.items(), ("GG" if "G" in witness.inputs else "G", witness.G)):
        if value is not None:
            yield key, array_text(value)
    if witness.entry is not None:
        yield "entry", f"{name}[{', '.join(map(str, witness.entry))}]" if witness.entry else name
    labels = ("claimed shape", "right shape") if by == "shape" else ("claimed", "true")
    yield from ((k, v) for k, v in zip(labels, (witness.claimed, witness.true), strict=True) if v is not None)


def array_text(value: Any) -> str:
    """Nested lists as rows of aligned columns; more than two axes as NumPy writes them, block by block."""
    if not isinstance(value, (list, tuple)):
        return str(value)
    if not any(isinstance(v, (list, tuple)) for v in value):
        return "[" + "  ".join(map(str, value)) + "]"
    if any(isinstance(w, (list, tuple)) for v in value for w in v):
        return "\n\n".join(array_text(v) for v in value)
    texts = [[str(w) for w in row] for row in value]
    widths = [max(map(len, column)) for column in zip(*texts, strict=False)]
    rows = ["  ".join(t.rjust(w) for t, w in zip(row, widths, strict=False)) for row in texts]
    return "[" + "\n ".join(f"[{row}]" for row in rows) + "]"


def _lines(verdict: Verdict) -> Iterator[tuple[str, str]]:
    """The lines of a verdict, each with the status that colours it ("" for none)."""
    for name, gradient in verdict:
        yield from _gradient_lines(verdict, name, gradient)
        yield from (("", text) for text in _program(gradient.counterexample, "     "))
    yield from _unclaimed(verdict)


def _gradient_lines(verdict: Verdict, name: str, gradient: GradientVerdict) -> Iterator[tuple[str, str]]:
    """Those of one gradient, without the program that shows its counterexample."""
    shown = name.ljust(max(map(len, verdict.gradients)))
    told = details(verdict, gradient)
    refuted = f" {told.pop(0)}" if gradient.status == "refuted" else ""
    yield gradient.status, f"{MARKS[gradient.status]}  {verdict.name}  {shown}  {way(gradient)}{refuted}"
    yield from (("", f"     {line}") for line in told)
    if refuted:
        yield from (("", line) for line in _labelled(refutation(entry_of(verdict.name, name), gradient), "     "))


def _unclaimed(verdict: Verdict) -> Iterator[tuple[str, str]]:
    if verdict.unclaimed:
        yield "", f"   {verdict.name}  not claimed: {', '.join(verdict.unclaimed)}"


def _labelled(rows: Iterable[tuple[str, str]], indent: str) -> Iterator[str]:
    more = "\n" + " " * (LABEL + 1 + len(indent))
    yield from (f"{indent}{label.ljust(LABEL)} {text}".replace("\n", more) for label, text in rows)


def _values(witness: Counterexample) -> Iterator[tuple[str, str]]:
    """The lines of a witness that stands alone."""
    yield from (("", text) for text in _labelled(_witness(witness, "gradient", None), ""))


def _program(witness: Counterexample | None, indent: str) -> Iterator[str]:
    if witness is not None and witness.snippet:
        yield f"{indent}to see it in {witness.library}"
        yield from (f"{indent}  {line}" for line in witness.snippet.strip().splitlines())


# --- in notebooks -----------------------------------------------------------------------------------------------------


def _html(verdict: Verdict, name: str, gradient: GradientVerdict) -> str:
    return _html_block(_gradient_lines(verdict, name, gradient)) + _unfolds(gradient.counterexample)


def _html_block(lines: Iterable[tuple[str, str]]) -> str:
    text = "\n".join(_coloured(*line) for line in lines)
    return f'<pre style="line-height: 1.3; margin: 0">{text}</pre>' if text else ""


def _unfolds(witness: Counterexample | None) -> str:
    if witness is None or not witness.snippet:
        return ""
    code = f'<pre style="line-height: 1.3">{escape(witness.snippet.strip())}</pre>'
    return f"<details><summary>to see it in {witness.library}</summary>{code}</details>"


def _coloured(status: str, text: str) -> str:
    if not status:
        return escape(text)
    return f'<span style="color: {COLOURS.get(status, UNDECIDED)}">{escape(text)}</span>'


def _markdown(lines: Iterable[tuple[str, str]], witness: Counterexample | None) -> str:
    text = "```text\n" + "\n".join(text for _, text in lines) + "\n```"
    return f"{text}\n\n```python\n{witness.snippet.strip()}\n```" if witness and witness.snippet else text
