"""What a check ends with: frozen, plain data. Nothing here decides anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

STATUSES = ("proved", "refuted", "vacuous", "unknown", "unsupported")
SCOPES = ("all-shapes", "bounded")
REFUTED_BY = ("shape", "value", "definedness", "mutation")


@dataclass(frozen=True)
class Reason:
    """Why there is no proof, or what is wrong with the input."""

    code: str
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


@dataclass(frozen=True)
class Verdict:
    """The verdict on one claim: a GradientVerdict for each input whose gradient was claimed."""

    name: str
    file: str | None
    line: int | None
    gradients: Mapping[str, GradientVerdict]
    unclaimed: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.gradients) and all(self.gradients.values())

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
        return {
            "name": self.name,
            "file": self.file,
            "line": self.line,
            "gradients": gradients,
            "unclaimed": list(self.unclaimed),
        }

    def __repr__(self) -> str:
        parts = []
        for name, gradient in self.gradients.items():
            text = gradient.status + (f" ({gradient.scope})" if gradient.scope else "")
            if gradient.reason:
                text += f": {gradient.reason.message}"
            parts.append(f"d/d{name}: {text}")
        return f"<Verdict {self.name}: " + "; ".join(parts) + ">"

    def _repr_html_(self) -> str:
        """What the terminal shows, for notebooks."""
        from verify.command.console import html

        return html(self)
