"""One gradient function under way at bounded shapes: what is proved so far of each input, and what stopped it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from verify import limits
from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.kernel import Theorem, record
from verify.testing.points import Sizes
from verify.testing.search import Refutation
from verify.verdict import Condition, Reason


@dataclass(frozen=True)
class BoundedResult:
    """What was proved of one gradient: ``shapes`` exactly, with the obligations as SMT-LIB texts by name.

    ``reason`` says why not (all) shapes were; ``refutation`` is a countermodel that exact arithmetic replayed;
    ``vacuous`` that the hypotheses have no model at any shape. ``complete``: every shape up to the bound at which the
    forward is defined.
    """

    shapes: tuple[Mapping[str, int], ...] = ()
    obligations: Mapping[str, str] = field(default_factory=dict)
    except_on: tuple[Condition, ...] = ()
    reason: Reason | None = None
    refutation: Refutation | None = None
    vacuous: bool = False
    complete: bool = False
    notes: tuple[str, ...] = ()


@dataclass
class Work:
    """One gradient function under way: what is proved so far of each of its inputs, and what stopped it."""

    claim: Claim
    gradient: Gradient
    seed: int
    budget: int
    open: list[str]
    question: int = limits.SHAPE_UNITS  # the most units of one question
    left: int = 0  # of the budget, for the shape under way
    proved: dict[str, list[Sizes]] = field(default_factory=dict)
    theorems: dict[str, list[Theorem]] = field(default_factory=dict)
    left_out: dict[str, dict[str, None]] = field(default_factory=dict)
    reasons: dict[str, Reason] = field(default_factory=dict)
    refuted: dict[str, Refutation] = field(default_factory=dict)
    empty: dict[str, list[Sizes]] = field(default_factory=dict)  # shapes without a point
    failed: dict[str, list[Sizes]] = field(default_factory=dict)  # shapes given up; larger ones are not tried
    notes: dict[str, None] = field(default_factory=dict)
    hard_at_kinks: set[str] = field(default_factory=set)  # z3 gave up on the weaker hypotheses once: not tried again

    def fail(self, names: list[str], sizes: Sizes, code: Code, message: str) -> None:
        """A shape that is not proved: larger ones are not tried, and after a few of them nothing is."""
        for name in names:
            failed = self.failed.setdefault(name, [])
            failed.append(sizes)
            self.reasons[name] = Reason(code, message, self.claim.file, self.claim.line)
            if len(failed) >= limits.FAILED_SHAPES and name in self.open:
                self.open.remove(name)

    def stop(
        self, names: Sequence[str], code: Code, message: str, file: str | None = None, line: int | None = None
    ) -> None:
        """A gradient that is left alone, and why."""
        for name in names:
            self.reasons[name] = Reason(code, message, file or self.claim.file, line or self.claim.line)
            if name in self.open:
                self.open.remove(name)

    def disagree(self, names: Sequence[str], message: str) -> None:
        """A goal is not what the code computes: nothing that was proved of these inputs counts."""
        self._take_away(names, Code.TRACE_DIFFERS, message)

    def doubt(self, names: Sequence[str], message: str) -> None:
        """A countermodel that may be one: nothing that was proved of these inputs counts."""
        self._take_away(names, Code.COUNTERMODEL_NOT_CONFIRMED, message)

    def _take_away(self, names: Sequence[str], code: Code, message: str) -> None:
        self.stop(names, code, message)
        for name in names:
            self.proved.pop(name, None)
            self.theorems.pop(name, None)

    def result(self, name: str, complete: bool) -> BoundedResult:
        """What was proved of one input, with evidence of theorems that replay."""
        records = {t.goal.name: record(t) for t in self.theorems.get(name, [])}
        written = {goal: script for goal, script in records.items() if script is not None}
        proved = tuple(self.proved.get(name, []))
        reason = self.reasons.get(name)
        if len(written) < len(records):  # what z3 found once and not again is no evidence
            text = "z3 did not find again what it had found"
            proved, written, reason = (), {}, Reason(Code.SOLVER_GAVE_UP, text, self.claim.file, self.claim.line)
        empty = self.empty.get(name, [])
        if self.claim.sizes and all(map(_degenerate, proved)):
            if proved and reason is None and not empty:
                text = "proved where every size is 1 alone, which shows no sum and no transpose"
                reason = Reason(Code.DEGENERATE, text, self.claim.file, self.claim.line)
            proved = ()
        if not any(map(_telling, proved)) and any(map(_telling, empty)):
            proved = ()  # at sizes 1 alone: x_i - x_j and the like have no second entry there
        vacuous = not proved and reason is None and bool(empty)
        if reason is None and not proved:
            text = "no shape was within the budget"
            if vacuous:
                text = "at no shape does a point satisfy the assumptions and have a value and a derivative"
            reason = Reason(Code.VACUOUS if vacuous else Code.NO_BUDGET, text, self.claim.file, self.claim.line)
        return BoundedResult(
            shapes=proved,
            obligations=written,
            except_on=tuple(Condition("zero", (text,), text) for text in self.left_out.get(name, {})),
            reason=reason,
            refutation=self.refuted.get(name),
            vacuous=vacuous,
            complete=complete and reason is None,
            notes=tuple(self.notes),
        )


def _degenerate(sizes: Sizes) -> bool:
    return set(sizes.values()) == {1}


def _telling(sizes: Sizes) -> bool:
    return 1 not in sizes.values()
