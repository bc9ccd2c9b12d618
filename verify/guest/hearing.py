"""What a supervisor makes of what its workers say: a worker ran a user's code, and is believed of itself only.

Each source has an account of what it stated and what it answered. A guest that speaks of another file, answers twice,
leaves an answer out, or says what no check ends with has misspoken, and none of its verdicts counts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.claims.source import Source, asked_for
from verify.errors import Defect
from verify.evidence import joined
from verify.guest.events import Checked, Event, Found, Stage
from verify.guest.placed import placed, relative
from verify.guest.wire import Malformed, decode
from verify.limits import FILE_CLAIMS
from verify.minted import minted
from verify.users import whole
from verify.verdict import CAUSES, SCOPES, STATUSES, GradientVerdict, Verdict

_EVIDENCE: Final = re.compile(r"(smt2|coq)/\w[\w.-]*", re.ASCII)  # the files of a claim
_OWN_EVIDENCE: Final = re.compile(r"(smt2|coq)/(\w+/)?\w[\w.-]*", re.ASCII)  # and of a theorem of ours
_SOURCES: Final = {"forward_source", "gradient_source"}  # what a guest tells of a claim's code
_OWN: Final = {"title", "statement", "source", "steps", "chapter"}  # and of a theorem of ours, which is in no file


class Listener:
    """Takes plain data as they are."""

    def said(self, key: int, data: Any) -> Any:
        """What is made of a message before the last. Raises Malformed."""
        return data

    def ended(self, key: int, data: Any) -> Any:
        """What is made of a result. Raises Malformed."""
        return data


@dataclass(frozen=True)
class Typed(Listener):
    """Takes messages of one type, and a result of another."""

    message: Any
    result: Any

    def said(self, key: int, data: Any) -> Any:
        return decode(data, self.message)

    def ended(self, key: int, data: Any) -> Any:
        return decode(data, self.result)


@dataclass
class _Account:
    """What one source has said."""

    source: Source
    found: Found | None = None
    answered: set[int] = field(default_factory=set)
    files: dict[str, str] = field(default_factory=dict)


class Accounts(Listener):
    """Takes events of sources, each of its own claims and each answer once."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._accounts = [_Account(source) for source in sources]

    def said(self, key: int, data: Any) -> Event:
        event: Event = decode(data, Event)
        account = self._accounts[key]
        if event.source != key:
            raise Malformed("a message about another file")
        if isinstance(event, Found):
            _finds(account, event)
        elif isinstance(event, Stage):
            _answerable(account, event.claim)
        elif isinstance(event, Checked):
            return _checked(account, event)
        elif event.claim != -1:
            _answer(account, event.claim)
        return event

    def ended(self, key: int, data: Any) -> None:
        account = self._accounts[key]
        stated = account.found.claims if account.found else ()
        missing = [c.name for i, c in enumerate(stated) if i not in account.answered]
        if account.found is None or data is not None or missing:
            raise Malformed(f"an end without an answer for {', '.join(missing[:3]) or 'its claims'}")
        account.files = {}  # no more come that could contradict them


def _finds(account: _Account, event: Found) -> None:
    if account.found is not None or len(event.claims) > FILE_CLAIMS:
        raise Malformed("a second list of its claims" if account.found else f"more than {FILE_CLAIMS} claims")
    unasked = [c.name for c in event.claims if not asked_for(c.name, account.source.names)]
    if unasked:
        raise Malformed(f"a claim that was not asked for, {unasked[0]}")
    if any(not c.name or not c.inputs or len(set(c.inputs)) != len(c.inputs) for c in event.claims):
        raise Malformed("a claim of nothing")
    account.found = event


def _answerable(account: _Account, claim: int) -> None:
    if account.found is None or not 0 <= claim < len(account.found.claims):
        raise Malformed("an answer for a claim that it does not state")
    if claim in account.answered:
        raise Malformed(f"a second answer for {account.found.claims[claim].name}")


def _answer(account: _Account, claim: int) -> None:
    _answerable(account, claim)
    account.answered.add(claim)


def _checked(account: _Account, event: Checked) -> Checked:
    """A verdict, if it is one of the source's own claims and says what verdicts say; its paths as a report has them."""
    _answer(account, event.claim)
    verdict, file = event.verdict, account.source.file
    stated = account.found.claims[event.claim] if account.found else None
    if stated is None or verdict.name != stated.name or verdict.gradients.keys() != set(stated.inputs):
        raise Malformed(f"a verdict on {verdict.name}, which is another claim than it stated")
    if not event.code.keys() <= (_SOURCES if file else _SOURCES | _OWN):
        raise Malformed(f"more than a verdict on {verdict.name}")
    if event.explained and [e.name for e in event.explained] != [*verdict.gradients]:
        raise Malformed(f"other derivations than of {verdict.name}")
    for name, gradient in verdict.gradients.items():
        if not _consistent(gradient, verdict.files):
            raise Malformed(f"a verdict that none can be, on the gradient of {name} in {verdict.name}")
    evidence = _EVIDENCE if file else _OWN_EVIDENCE
    strange = next((path for path in verdict.files if not evidence.fullmatch(path)), None)
    if strange is not None:
        raise Malformed(f"evidence that has no place in a report, {strange[:60]!r}")
    made = placed(minted(_in_its_file(verdict, file)), file)
    try:
        account.files = joined([account.files, made.files])
    except Defect as error:
        raise Malformed(f"evidence that contradicts itself: {error.message}") from None
    return replace(event, verdict=made)


def _in_its_file(verdict: Verdict, file: str | None) -> Verdict:
    """Under the file that was asked for; line and cell only where the claim is stated there, not in a helper of it."""
    stated = verdict.file and relative(whole(verdict.file))
    if file is None or verdict.file is None or stated != relative(file):
        return replace(verdict, file=file, line=None if file else verdict.line)
    cell = verdict.file.removeprefix(whole(verdict.file))
    return replace(verdict, file=file + cell, line=verdict.line if verdict.line is None else max(1, verdict.line))


def _consistent(gradient: GradientVerdict, files: Mapping[str, str]) -> bool:
    """Whether a gradient may have ended so: the rules of the schema, that it names what it rests on, and has it."""
    proved, refuted = gradient.status == "proved", gradient.status == "refuted"
    rules = (
        gradient.status in STATUSES,
        gradient.scope in SCOPES if proved else gradient.scope is None,
        gradient.refuted_by in CAUSES if refuted else gradient.refuted_by is None,
        (gradient.counterexample is not None) == refuted,
        proved or refuted or gradient.reason is not None,
        gradient.seconds >= 0,
        not proved or bool(gradient.evidence),
        gradient.scope != "bounded" or bool(gradient.shapes),
        all(size >= 1 for shape in gradient.shapes for size in shape.values()),
        all(e.file is None or e.file in files for e in gradient.evidence),
    )
    return all(rules)
