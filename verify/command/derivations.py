"""``gradproof derive``: a derivation made by a guest, as text and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from verify.codes import Code
from verify.command.outcome import plain
from verify.errors import BadInput, Unsupported
from verify.guest.failure import Failure
from verify.guest.files import LIMITS
from verify.guest.hearing import Typed
from verify.guest.process import Result, Send, Slots, supervise
from verify.verdict import Reason

if TYPE_CHECKING:
    from verify.explain.derivation.derive import Derivation


def derived(expression: str, shapes: Sequence[str], wrt: str, where: Sequence[str], seed: int) -> Derivation | Reason:
    """The derivation of the gradient by input ``wrt``, made in a worker under limits; or why there is none.

    Raises BadInput where the formula, or ``wrt``, is wrong.
    """
    from verify.claims import formulas as formula

    claim = formula.claim_of(expression, shapes, (), where)
    given = next((i for i in claim.inputs if i.name == wrt), None)
    if given is None or not given.differentiable:
        names = ", ".join(i.name for i in claim.inputs if i.differentiable)
        raise BadInput(f"--wrt {wrt!r}: no input that has a gradient; those are {names}", code=Code.UNKNOWN_INPUT)

    from verify.explain.derivation.derive import Derivation, derive, explain

    def work(send: Send) -> Derivation:
        found = derive(claim, wrt, seed)
        with suppress(Unsupported):  # the gradient stands without them
            found = replace(found, steps=explain(claim, wrt, seed))
        return found

    for _, event in supervise({0: work}, LIMITS, slots=Slots(0), listener=Typed(Any, Derivation)):
        if isinstance(event, Result):
            made: Derivation = event.value
            return made
        if isinstance(event, Failure):
            return _reason(event)
    return Reason(Code.WORKER, "the worker gave no answer")


def _reason(failure: Failure) -> Reason:
    if failure.kind == "bad-input":
        raise BadInput(failure.message, code=failure.code or Code.FORMULA)
    return Reason(failure.reason, failure.message)


def assumptions(derivation: Derivation) -> list[str]:
    """What was assumed beyond the command line, as ``--where`` takes it."""
    return [f"{c.args[0]}={c.kind}" for c in derivation.assumes]


def document(derivation: Derivation) -> dict[str, Any]:
    """A derivation in JSON."""
    found: dict[str, Any] = plain(asdict(derivation))
    return found


def text(derivation: Derivation) -> str:
    """A derivation for a terminal: numbered steps, each with its reason, and in brackets what has shown it."""
    lines = ["L is any differentiable loss of the output, G its gradient by the output."]
    for number, step in enumerate(derivation.steps, 1):
        lines += [f"{number}. {step.title}: {step.why}", f"     {step.text}", f"     [{step.shown}]"]
    lines += [f"   assuming that {c.text}" for c in derivation.assumes]
    return "\n".join(lines)
