"""``gradproof derive``: derivations of a formula and of a file's claims, made by a guest, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from verify import limits
from verify.codes import Code
from verify.command.outcome import SCHEMA, plain, versions
from verify.errors import BadInput
from verify.guest.failure import Failure
from verify.guest.files import LIMITS
from verify.guest.hearing import Typed
from verify.guest.process import Allow, Progress, Result, Send, Slots, supervise
from verify.verdict import Reason

if TYPE_CHECKING:
    from verify.claims.claim import Claim
    from verify.explain.backward.pasted import Backward
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


def backwards(target: str, wrt: Sequence[str], seed: int) -> list[Backward] | Reason:
    """The gradients of a file's claims as code, derived in a worker under limits; or why there are none.

    Raises BadInput where the file, or ``wrt``, is wrong.
    """
    from verify.explain.backward.pasted import Backward
    from verify.guest import files, loader

    (wanted,) = loader.targets([target])
    files.prepare([files.from_file(wanted)])

    def work(send: Send) -> None:
        claims = [c for c in loader.stated(wanted)[0] if c.derivative == "gradient"]
        names = [_differentiable(c, wrt) for c in claims]
        send(Allow(limits.CLAIM_SECONDS * len(claims)))
        for claim, asked in zip(claims, names, strict=True):
            _derive(claim, asked, seed, send)

    found: dict[str, Backward] = {}
    for _, event in supervise({0: work}, LIMITS, slots=Slots(0), listener=Typed(Backward, type(None))):
        if isinstance(event, Progress):
            found[event.value.claim] = event.value  # the second time with its derivations
        elif isinstance(event, Failure) and not found:
            return _reason(event)
    return [*found.values()]


def _differentiable(claim: Claim, wrt: Sequence[str]) -> list[str]:
    """The inputs whose gradients are wanted. Raises BadInput."""
    names = [i.name for i in claim.inputs if i.differentiable and not i.is_step]
    unknown = next((n for n in wrt if n not in names), None)
    if unknown is not None:
        text = f"--wrt {unknown!r}: no input of {claim.name} that has a gradient; those are {', '.join(names)}"
        raise BadInput(text, file=claim.file, code=Code.UNKNOWN_INPUT)
    return [n for n in names if n in wrt or not wrt]


def _derive(claim: Claim, names: Sequence[str], seed: int, send: Send) -> None:
    from verify.explain.backward.pasted import backward
    from verify.explain.derivation.theorem import theorems

    made = backward(claim, names, seed)
    send(made)  # it stands, whatever becomes of what follows
    derived = [n for n in names if n not in made.missing]
    send(replace(made, derivations=theorems(claim, derived, seed)))


def _reason(failure: Failure) -> Reason:
    if failure.kind == "bad-input":
        code = failure.code or Code.FORMULA
        raise BadInput(failure.message, file=failure.file, line=failure.line, code=code)
    return Reason(failure.reason, failure.message)


def assumptions(derivation: Derivation) -> list[str]:
    """What was assumed beyond the command line, as ``--where`` takes it."""
    return [f"{subject}={c.kind}" for c in derivation.assumes for subject in c.args]


def documents(found: Sequence[Backward]) -> dict[str, Any]:
    """What was derived for a file in JSON."""
    return {"schema": SCHEMA, "tool": versions(), "derived": [plain(asdict(f)) for f in found]}


def document(derivation: Derivation) -> dict[str, Any]:
    """A derivation in JSON."""
    found: dict[str, Any] = plain(asdict(derivation))
    return found
