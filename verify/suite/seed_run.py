"""Runs the seed's theorems: every step at every shape up to a bound through the kernel, and the numeric side."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from verify import limits
from verify.errors import Defect
from verify.evidence import script
from verify.kernel import Countermodel, GaveUp, prove, record
from verify.suite.numeric import Numeric, examine
from verify.suite.seed import Step, Theorem

Progress = Callable[[str, int, int], None]  # what is being done, how many of its parts are done, of how many


@dataclass(frozen=True)
class StepResult:
    """One step: the shapes at which it was proved, the file of its obligations, and the failure that ended it."""

    name: str
    text: str
    latex: str
    shapes: tuple[dict[str, int], ...]
    file: str
    failed: str | None = None
    refuted: bool = False


@dataclass(frozen=True)
class Result:
    """What a run of one theorem established; ``files`` are its obligations by path."""

    theorem: Theorem
    steps: tuple[StepResult, ...]
    numeric: Numeric
    files: dict[str, str]

    @property
    def status(self) -> str:
        """``proved``: every step at every shape; ``refuted``: a step has a countermodel; else ``unknown``."""
        if any(step.refuted for step in self.steps) or self.numeric.failure:
            return "refuted"
        return "unknown" if any(step.failed for step in self.steps) else "proved"

    def to_json(self) -> dict[str, Any]:
        """Plain data for a report: what is stated, the proved steps, the shapes common to all, the numeric side."""
        theorem = self.theorem
        common = [s for s in self.steps[0].shapes if all(s in step.shapes for step in self.steps)]
        return {
            "name": theorem.name,
            "title": theorem.title,
            "statement": theorem.statement,
            "source": theorem.source,
            "note": theorem.layer.note,
            "assumptions": list(theorem.assumptions),
            "status": self.status,
            "scope": "bounded" if self.status == "proved" else None,
            "shapes": common,
            "steps": [
                {"name": s.name, "text": s.text, "latex": s.latex, "shapes_proved": len(s.shapes), "file": s.file}
                for s in self.steps
                if s.shapes
            ],
            "failures": [f"{s.name}: {s.failed}" for s in self.steps if s.failed],
            "numeric": self.numeric.to_json(),
        }


def shapes(theorem: Theorem, bound: int) -> Iterator[dict[str, int]]:
    """Every choice of sizes from 1 to ``bound``."""
    names = theorem.layer.names
    for values in itertools.product(range(1, bound + 1), repeat=len(names)):
        yield dict(zip(names, values, strict=True))


def run(
    theorem: Theorem,
    bound: int = limits.BOUND,
    seed: int = 0,
    examples: int = limits.EXAMPLES,
    progress: Progress = lambda what, done, of: None,
    rlimit: int = limits.KERNEL_UNITS,
) -> Result:
    """Prove every step at every shape up to ``bound`` and examine the theorem numerically.

    Raises Defect where the steps are proved and a numeric example contradicts the theorem.
    """
    files: dict[str, str] = {}
    steps = []
    for number, step in enumerate(theorem.steps, 1):
        file = f"smt2/{theorem.name}/{number}_{step.name}.smt2"
        done, files[file] = _prove_step(theorem, step, file, bound, progress, rlimit)
        steps.append(done)
    numeric = examine(theorem.layer, seed=seed, examples=examples, bound=bound)
    result = Result(theorem, tuple(steps), numeric, files)
    if numeric.failure and not any(step.failed for step in steps):
        raise Defect(f"{theorem.name} is proved, and {numeric.failure}")
    return result


def _prove_step(
    theorem: Theorem, step: Step, file: str, bound: int, progress: Progress, rlimit: int
) -> tuple[StepResult, str]:
    proved: list[dict[str, int]] = []
    scripts: dict[str, str] = {}
    asked = cache(lambda goal: prove(goal, rlimit))  # of two shapes that differ in what a step does not mention
    recorded = cache(record)
    failed, refuted = None, False
    todo = list(shapes(theorem, bound))
    for sizes in todo:
        answer = asked(step.goal(theorem.layer, sizes))
        shown = ", ".join(f"{name} = {size}" for name, size in sizes.items())
        if isinstance(answer, (Countermodel, GaveUp)):
            refuted = isinstance(answer, Countermodel)
            failed = f"at {shown}: " + ("z3 has a countermodel" if isinstance(answer, Countermodel) else answer.reason)
            break
        written = recorded(answer)
        if written is None:
            failed = f"at {shown}: z3 did not find again what it had found"
            break
        proved.append(sizes)
        scripts[shown] = written
        progress(f"{theorem.name}: {step.name}", len(proved), len(todo))
    text = script(scripts) if scripts else ""
    result = StepResult(step.name, step.text, theorem.latex(step), tuple(proved), file, failed, refuted)
    return result, text
