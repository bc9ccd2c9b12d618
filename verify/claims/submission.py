"""Gradient functions that others wrote, without gradproof in them, for the forwards of a reference file."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, Final

from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.errors import BadInput

_COMMENT: Final = re.compile(r"#\s*submission:\s*(?:(?P<names>\w+(?:\s*,\s*\w+)*)\s*=\s*)?(?P<function>\w+)\s*")
_MARK: Final = re.compile(r"#\s*submission\b")
_SHOWN: Final = 6  # names of functions that a message lists


@dataclass(frozen=True)
class Asked:
    """A function that every submission has to hold: its name, and the gradients that it answers for, in order."""

    claim: str
    names: tuple[str, ...]
    function: str

    @property
    def label(self) -> str:
        """The claim about it."""
        return f"{self.claim} by {self.function}"


@dataclass(frozen=True)
class Submission:
    """A file of gradient functions, and the file with the forwards that they are marked against.

    ``again`` is a copy of the file for the second look, in a folder that the first neither reads nor writes: so nothing
    that a submission finds in the first reaches it.
    """

    file: str
    again: str
    reference: str
    asked: tuple[Asked, ...]


def asked_of(claims: Sequence[Claim], text: str, file: str) -> tuple[Asked, ...]:
    """What a reference asks for: for each of its gradients a function of the same name, if no comment says otherwise.

    ``# submission: W, X = backward`` above a forward names the function for inputs, or for all of them without
    ``W, X =``; ``# submission: backward`` above a gradient of the reference's own renames it. Raises BadInput.
    """
    lines = text.splitlines()
    used: set[int] = set()
    found = [a for claim in claims if type(claim) is Claim for a in _asked(claim, lines, used)]  # gradients only
    stray = next((n for n, line in enumerate(lines, 1) if _MARK.match(line.strip()) and n not in used), None)
    if stray is not None:
        example = "write it right above a forward or a gradient, as # submission: W = grad_W"
        raise BadInput(f"this comment asks for nothing; {example}", file=file, line=stray)
    twice = next((a for a in found if sum(a.label == b.label for b in found) > 1), None)
    if twice is not None:
        what = (
            f"{twice.function} is asked for twice for {twice.claim}; name its inputs together: # submission: W, X = f"
        )
        raise BadInput(what, file=file)
    return tuple(found)


def _asked(claim: Claim, lines: Sequence[str], used: set[int]) -> Iterator[Asked]:
    taken: set[str] = set()
    if claim.style == "jax":
        raise BadInput(f"{claim.name} is JAX's; a reference states NumPy or PyTorch", file=claim.file, line=claim.line)
    if claim.style == "function":
        every = tuple(i.name for i in claim.inputs if i.differentiable)
        for match in _above(claim.line, lines, used):
            names = tuple(re.findall(r"\w+", match["names"] or "")) or every
            wrong = next((n for n in names if n not in every or n in taken), None)
            if wrong is not None:
                known = f"its inputs are {', '.join(every)}, each once"
                raise BadInput(f"{claim.name} has no gradient by {wrong!r} to ask for; {known}", file=claim.file)
            taken |= set(names)
            yield Asked(claim.name, names, match["function"])
    for gradient in claim.gradients:
        above = claim.line if claim.style != "function" else gradient.line
        renamed = [m["function"] for m in _above(above, lines, used)]
        names = tuple(n for n in gradient.names if n not in taken)
        if len(names) == len(gradient.names):
            own = getattr(gradient.function, "__name__", "")
            yield Asked(claim.name, names, (renamed or [own])[0])


def _above(line: int | None, lines: Sequence[str], used: set[int]) -> Iterator[re.Match[str]]:
    """What the comments right above a line ask for, in order."""
    first = line or 1
    while first > 1 and lines[first - 2].lstrip().startswith("#"):
        first -= 1
    for number in range(first, line or 1):
        match = _COMMENT.fullmatch(lines[number - 1].strip())
        if match:
            used.add(number)
            yield match


def joined(claim: Claim, asked: Asked, function: Any, defined: Sequence[str] = ()) -> Claim:
    """The claim that somebody's function is the gradient that is asked for. Raises BadInput where it cannot be called.

    ``defined`` are the functions that there are, for the message where this one is not.
    """
    if not callable(function):
        near = get_close_matches(asked.function, defined, 1)
        there = ", ".join(defined[:_SHOWN]) + (" and others" if len(defined) > _SHOWN else "")
        hint = f"did you mean {near[0]!r}?" if near else f"it defines {there or 'no function'}"
        raise BadInput(f"there is no function {asked.function!r}; {hint}", code=Code.NO_GRADIENT)
    code = getattr(inspect.unwrap(function), "__code__", None)
    file, line = (code.co_filename, code.co_firstlineno) if code else (None, None)
    called = _called(claim, asked, function) if claim.style == "function" else {}
    renamed = {value: p for value, p in called.items() if value != p}
    gradient = Gradient(asked.names, function, tuple(called), file, line, renamed)
    return replace(claim, name=asked.label, gradients=[gradient], derivatives=[])


def _called(claim: Claim, asked: Asked, function: Callable[..., Any]) -> dict[str, str]:
    """Under which parameter a function takes what: by name; else, of one that is left, the cotangent; else by place."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        raise _unfit(asked, "cannot be asked what it takes", claim) from None
    if any(p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD, p.POSITIONAL_ONLY) for p in parameters):
        raise _unfit(asked, "has parameters without a name of their own", claim)
    known = claim.arguments
    found = {p.name: p.name for p in parameters if p.name in known}
    left = [p.name for p in parameters if p.name not in known and p.default is p.empty]
    for name in list(left):
        near = [k for k in known if k.lower() == name.lower() and k not in found]
        if len(near) == 1:
            found[near[0]] = name
            left.remove(name)
    if len(left) == 1 and claim.cotangent not in found:
        found[claim.cotangent] = left.pop()
    if not left:
        return found
    required = [p.name for p in parameters if p.default is p.empty]
    own = next((g.parameters for g in claim.gradients if set(asked.names) & set(g.names)), ())
    for order in (own, (claim.cotangent, *(i.name for i in claim.inputs))):
        pairs = dict(zip(order, required, strict=False))
        if len(order) == len(required) and all(p == v for v, p in pairs.items() if p in known):
            return pairs
    raise _unfit(asked, f"takes {', '.join(required)}", claim)


def _unfit(asked: Asked, what: str, claim: Claim) -> BadInput:
    known = ", ".join(i.name for i in claim.inputs)
    text = f"{asked.function} {what}; it can take G (or dout), out, {known}"
    return BadInput(text, code=Code.GRADIENT_ARGUMENT)


def told(called: Mapping[str, str]) -> str:
    """A sentence on what was not called by its name."""
    return ", ".join(f"{parameter} is taken for {value}" for value, parameter in called.items())
