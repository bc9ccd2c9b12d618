"""What explains a verdict: a gradient as a theorem, and its derivation; frozen, plain data that prints itself."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from verify.verdict import Condition, GradientVerdict

WIDTH: Final = 60  # columns
VIA: Final = " via "  # in an equation for what goes one way of several
BEFORE: Final = ("chain rule", "transpose", "matrix product")  # steps that state no gradient
MATRIX: Final = ("matrix form", "sum over the ways")  # steps that state all of its entries at once
WORDS: Final = {"all-shapes": "Theorem", "bounded": "Proved at the listed shapes", None: "What is right"}


@dataclass(frozen=True)
class Equation:
    """An equation as text and in LaTeX."""

    text: str
    latex: str


@dataclass(frozen=True)
class Step:
    r"""One step: what is done, why, the equation as text and in LaTeX, and what has shown it.

    ``prose`` is why with its formulas in LaTeX, between ``\(`` and ``\)``.
    """

    title: str
    why: str
    text: str
    latex: str
    shown: str
    prose: str


@dataclass(frozen=True)
class Explained:
    """The gradient by the input ``name`` as a theorem with its derivation; or in ``reason``, why there is none.

    ``given`` says for which sizes, inputs and losses, ``defined`` what the forward computes; ``steps`` derive the
    gradient that is right, whatever was claimed; ``cotangent`` is what stands in it for dL/dout.
    """

    name: str
    given: str = ""
    defined: tuple[Equation, ...] = ()
    assumes: tuple[Condition, ...] = ()
    steps: tuple[Step, ...] = ()
    reason: str = ""
    cotangent: str = "G"

    @property
    def index_form(self) -> tuple[Equation, ...]:
        """What an entry of each gradient is: the last of the steps that say so."""
        said = {_sides(s.text)[0]: s for s in self.steps if s.title not in (*BEFORE, *MATRIX)}
        return tuple(Equation(s.text, s.latex) for s in said.values())

    @property
    def matrix_form(self) -> tuple[Equation, ...]:
        """All entries at once."""
        stated = [s for s in self.steps if s.title in MATRIX and VIA not in s.text]
        return tuple(Equation(s.text, s.latex) for s in stated)

    @property
    def _where(self) -> str:
        *stages, last = (e.text for e in self.defined)
        return f", where {self.cotangent} is dL/d{_sides(stages[-1])[0]}" if last.startswith("L = f(") else ""

    def lines(self, claim: str, verdict: GradientVerdict) -> Iterator[str]:
        """The theorem and its derivation as text, under the verdict on what was claimed."""
        if self.reason:
            yield from _wrapped(f"{claim}, gradient of {self.name}: no derivation: {self.reason}")
            return
        but = ", at all points but those that the verdict leaves out" if verdict.except_on else ""
        word = WORDS[verdict.scope]
        yield from _wrapped(f"{word} ({claim}, gradient of {self.name}). For {self.given}{but}: if")
        yield from (line for e in self.defined for line in _wrapped(e.text, "    "))
        yield from _wrapped(f"then{''.join(f', assuming that {c.text},' for c in self.assumes)} by entries")
        yield from (line for e in self.index_form for line in _equation(e.text, "    "))
        yield f"and all at once{self._where}"
        yield from (f"    {e.text}" for e in self.matrix_form)
        yield "Derivation."
        yield from (f"  {line}" for line in written(self.steps, WIDTH - 2))


def statement_of(found: Sequence[Explained]) -> str:
    """Theorems of one claim in LaTeX: a line for what the forward computes, then lines for what follows."""
    defined = [e.latex for e in found[0].defined]
    lines = defined if len(defined) > 2 else [r",\ ".join(defined)]
    for each in found:
        entries = each.index_form if len(each.matrix_form) == 1 else ()  # of several they are long, and steps anyway
        lines += [rf"\implies {e.latex}" for e in (*entries, *each.matrix_form)]
    return r"\begin{aligned} & " + r" \\ & ".join(dict.fromkeys(lines)) + r" \end{aligned}"


def written(steps: Iterable[Step], width: int = WIDTH) -> Iterator[str]:
    """The steps of a derivation as a chain of equations, each line with its reason and, in brackets, what shows it."""
    before = ""
    for step in steps:
        left, right = _sides(step.text)
        if step.title in MATRIX:
            yield step.text  # for pasting: never wrapped
        else:
            if left != before:
                yield left
            yield from _wrapped(f"= {right}", "  ", "    ", width)
        before = left
        yield from _wrapped(f"{step.why}  [{step.shown}]", "      ", width=width)


def continued(steps: Iterable[Step]) -> Iterator[tuple[Step, str]]:
    """Each step with its equation in LaTeX, without the left side where that is the one before."""
    before = ""
    for step in steps:
        left, right = _sides(step.latex)
        yield step, f"= {right}" if left == before else step.latex
        before = left


def _sides(equation: str) -> tuple[str, str]:
    left, _, right = equation.partition(" = ")
    return left, right


def _equation(text: str, indent: str) -> list[str]:
    return _wrapped(text, indent, f"{indent}    ")


def _wrapped(text: str, indent: str = "", more: str | None = None, width: int = WIDTH) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent if more is None else more,
        break_long_words=False,
        break_on_hyphens=False,
    )
