"""``gradproof derive``: a derivation made by a guest, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from verify.codes import Code
from verify.command.outcome import plain
from verify.errors import BadInput
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

    from verify.explain.derivation import derive

    def work(send: Send) -> Derivation:
        return derive.derived(claim, wrt, seed)

    for _, event in supervise({0: work}, LIMITS, slots=Slots(0), listener=Typed(Any, derive.Derivation)):
        if isinstance(event, Result):
            made: derive.Derivation = event.value
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
