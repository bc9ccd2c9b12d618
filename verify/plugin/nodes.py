"""What pytest collects: a file that states claims, its claims, and a test for each gradient."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import pytest

from verify.codes import Code
from verify.command.outcome import Outcome
from verify.guest.events import Found, Problem, Stated
from verify.plugin.checks import Checks, Refused
from verify.verdict import Reason, Verdict, way

MARKER: Final = "gradproof"
CHECKS: Final = pytest.StashKey[Checks]()


class NotProved(Exception):
    """A gradient is not what was required; the text is all that is shown."""


class ClaimFile(pytest.File):
    """A file that states claims. ``module`` is pytest's own collector of it, where it is a test module, too."""

    module: pytest.Module | None = None
    named: bool = True  # by the user, so that it has to state claims
    _states: int = 0
    _names: Sequence[str] = ()  # of claims, in the order in which the check spoke of them
    _outcome: Outcome | None = None

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Its claims, and one failing test for each thing that is wrong with it."""
        scope = self.module.obj if self.module is not None else None  # pytest imports it first, and says what is wrong
        try:
            events = self.config.stash[CHECKS].listed(self.shown)
        except Refused as error:
            raise self.CollectError(str(error)) from None
        claims = [claim for event in events if isinstance(event, Found) for claim in event.claims]
        problems = [event for event in events if isinstance(event, Problem)]
        if not self.named and [p.reason.code for p in problems] == [Code.NO_CLAIMS]:
            return
        if not claims:
            raise self.CollectError("\n".join(map(told, problems)) or "it states no claims")
        self._states = len(claims)
        if self.module is not None:
            self.own_markers.extend(self.module.own_markers)
        for claim in claims:
            yield ClaimNode.from_parent(self, name=claim.name, claim=claim, marks=_marks(scope, claim.name))
        for number, problem in enumerate(problems, 1):
            yield ProblemItem.from_parent(self, name=f"problem {number}", problem=problem)

    @property
    def shown(self) -> str:
        """Its path as messages and reports have it."""
        return os.path.relpath(self.path, self.config.invocation_params.dir)

    def verdict(self, claim: str) -> Verdict:
        """The verdict on a claim of its; all that are tested in this session are checked at once. Raises NotProved."""
        if self._outcome is None:
            self._outcome = self._checked()
        found = next((v for v in self._outcome.verdicts if v.name == claim), None)
        if found is None:
            place = self._names.index(claim) if claim in self._names else -1
            about = [told(p) for p in self._outcome.problems if p.claim in (-1, place)]
            raise NotProved("\n".join(about) or f"{self.shown}: the check gave no verdict on {claim}")
        return found

    def _checked(self) -> Outcome:
        items = [i for i in self.session.items if isinstance(i, GradientItem) and i.getparent(ClaimFile) is self]
        names = list(dict.fromkeys(item.claim.name for item in items))
        outcome = Outcome()
        try:
            events = self.config.stash[CHECKS].checked(self.shown, names if len(names) < self._states else [])
        except Refused as error:
            events = [Problem(0, -1, Reason(Code.GUEST, str(error), self.shown))]
        for event in events:
            outcome.add(event)
        self._names = [claim.name for event in events if isinstance(event, Found) for claim in event.claims]
        return outcome


class ClaimNode(pytest.Collector):
    """A claim: its gradients are its tests."""

    def __init__(self, *, claim: Stated, marks: Iterable[pytest.Mark], **given: Any) -> None:
        super().__init__(**given)
        self.claim = claim
        self.own_markers.extend(marks)  # `-m` sees those of a test's parents, too

    def collect(self) -> Iterator[pytest.Item]:
        """A test a gradient."""
        for name in self.claim.inputs:
            yield GradientItem.from_parent(self, name=name, claim=self.claim)


class _Item(pytest.Item):
    """A test whose failure is a text, without a traceback."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What is shown of a failure."""
        return str(excinfo.value) if isinstance(excinfo.value, NotProved) else super().repr_failure(excinfo, style)

    @property
    def of(self) -> ClaimFile:
        """The file that states it."""
        found = self.getparent(ClaimFile)
        assert found is not None
        return found


class GradientItem(_Item):
    """The test of one gradient: it passes where the gradient is proved as far as is required."""

    def __init__(self, *, claim: Stated, **given: Any) -> None:
        super().__init__(**given)
        self.claim = claim
        self.add_marker(MARKER)

    def runtest(self) -> None:
        """Check the claims of the file, if that was not done before, and look at this gradient."""
        verdict = self.of.verdict(self.claim.name)
        gradient = verdict.gradients.get(self.name)
        require = self.config.stash[CHECKS].require
        if gradient is None:
            raise NotProved(f"{self.of.shown}: the check gave no verdict on the gradient of {self.name}")
        if not gradient.reaches(require):
            alone = replace(verdict, gradients={self.name: gradient}, unclaimed=())
            asked = f"     required is {require}, and this is {way(gradient)}\n" if gradient.status != "refuted" else ""
            place = ":".join(str(part) for part in (verdict.file, verdict.line) if part is not None)
            raise NotProved(f"{briefly(alone, self.config)}\n{asked}{place}")

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """Where it is stated, and what it is called."""
        return self.path, None, f"{self.claim.name}, gradient of {self.name}"


class ProblemItem(_Item):
    """The test of what is wrong with a file that states claims: it fails."""

    def __init__(self, *, problem: Problem, **given: Any) -> None:
        super().__init__(**given)
        self.problem = problem
        self.add_marker(MARKER)

    def runtest(self) -> None:
        """Say what is wrong."""
        raise NotProved(told(self.problem))

    def reportinfo(self) -> tuple[Any, int | None, str]:
        """The file."""
        return self.path, None, self.nodeid


def told(problem: Problem) -> str:
    """``file:line: message``; a defect of ours with its traceback."""
    reason = problem.reason
    place = "".join(f"{part}:" for part in (reason.file, reason.line) if part is not None)
    defect = f"a defect of gradproof, please report it: {problem.traceback}\n" if problem.defect else ""
    return f"{place} {defect}{reason.message}".strip()


def briefly(verdict: Verdict, config: pytest.Config) -> str:
    """A verdict in words; the programs that show its witnesses only where more is asked for (-v)."""
    witnesses = {n: g.counterexample for n, g in verdict.gradients.items() if g.counterexample is not None}
    if config.get_verbosity() > 0 or not witnesses:
        return str(verdict)
    short = {n: replace(verdict.gradients[n], counterexample=replace(w, snippet="")) for n, w in witnesses.items()}
    library = next(iter(witnesses.values())).library
    return f"{replace(verdict, gradients={**verdict.gradients, **short})}\n     -v shows it in {library}"


def _marks(module: Any, name: str) -> list[pytest.Mark]:
    """The marks of the function that states a claim, where pytest imported it."""
    found = getattr(getattr(module, name, None), "pytestmark", [])
    return [mark for mark in found if isinstance(mark, pytest.Mark)] if isinstance(found, list) else []
