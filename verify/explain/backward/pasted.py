"""A backward function to paste under a claim: candidates in order of length, the first that is proved is taken."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim, Gradient
from verify.codes import Code
from verify.errors import Unsupported
from verify.explain.backward.programs import Program, names_in, programs
from verify.explain.backward.samples import LARGE, samples
from verify.explain.derivation.assumed import ASSUMED, with_assumptions
from verify.explain.derivation.coefficient import plain
from verify.explain.derivation.derive import derive
from verify.explain.derivation.explained import Explained, written
from verify.explain.derivation.stages import Stage, stages
from verify.explain.repair.code import source_of
from verify.explain.repair.variant import proved
from verify.verdict import Condition

EVERY: Final = "at every shape"
TRIED: Final = 3  # candidates of a gradient that are given to the provers


@dataclass(frozen=True)
class Pasted:
    """One function for the gradients of ``names``: ``code`` is what is pasted; ``proved`` says where each was proved,
    ``assumes`` what had to be assumed for that beyond the claim."""

    names: tuple[str, ...]
    code: str
    proved: tuple[str, ...]
    assumes: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Backward:
    """The backward of a claim as code, and the derivations of its gradients.

    ``missing`` are inputs whose gradient was not derived, each with the reason.
    """

    claim: str
    functions: tuple[Pasted, ...]
    missing: Mapping[str, str]
    derivations: tuple[Explained, ...] = ()

    @property
    def everywhere(self) -> bool:
        """Whether every gradient that was asked for was proved at every shape."""
        return not self.missing and all(where == EVERY for f in self.functions for where in f.proved)

    def __str__(self) -> str:
        """The derivations, and then what is pasted."""
        shown = [self._derivation(e) for e in self.derivations if e.steps]
        for made in self.functions:
            said = [f"{n} {where}" for n, where in zip(made.names, made.proved, strict=True)]
            shown.append(f"To paste under {self.claim}; proved: {', '.join(said)}.")
            shown += [f"Assuming that {c.text}." for c in made.assumes]
            shown.append(made.code)
        shown += [f"No gradient of {n}: {why}" for n, why in self.missing.items()]
        return "\n\n".join(shown)

    def _derivation(self, found: Explained) -> str:
        assumed = (f"assuming that {c.text}" for c in found.assumes)
        return "\n".join([f"{self.claim}, gradient of {found.name}", *written(found.steps), *assumed])


@dataclass(frozen=True)
class _Proof:
    program: int
    where: str
    assumes: tuple[Condition, ...]


def backward(claim: Claim, names: Sequence[str], seed: int = 0) -> Backward:
    """Code for the gradients of ``names``, each proved. Raises nothing: why there is none is among the result."""
    try:
        return _backward(claim, names, seed)
    except Exception as error:  # the user's code
        return Backward(claim.name, (), dict.fromkeys(names, " ".join(str(error).split()) or type(error).__name__))


def _backward(claim: Claim, names: Sequence[str], seed: int) -> Backward:
    found = source_of(claim.function)
    namespace = dict(claim.constants) | (found[1] if found else {"np": np})
    taken = _ways(claim)
    made = [p for p in programs(claim, taken, names, namespace, seed) if p.results]
    order = sorted(made, key=lambda p: (len(names) - len(p.results), not _stands(p, claim, namespace, seed), p.length))
    proofs: dict[str, _Proof] = {}
    missing: dict[str, str] = {}
    for n in names:
        try:
            proofs[n] = _proved(claim, n, order, namespace, seed)
        except Unsupported as error:
            missing[n] = error.message
    functions = tuple(_function(claim, program, number, proofs) for number, program in enumerate(order))
    return Backward(claim.name, tuple(f for f in functions if f), missing)


def _ways(claim: Claim) -> list[tuple[Stage, ...]]:
    """The ways in which the forward is taken apart: at its own names, and further."""
    own, further = stages(claim), stages(claim, apart=True)
    return [own] if [s.text for s in own] == [s.text for s in further] else [own, further]


def _stands(program: Program, claim: Claim, namespace: Mapping[str, Any], seed: int) -> bool:
    """Whether it has finite values where inputs are large and the forward has: exp(x) has none, exp(x - max) has."""
    at = samples(claim, program.stages, namespace, seed, LARGE)
    if at is None:
        return True
    for n, tree in program.slopes.items():
        known = at.known(n, tree)
        if known is None:
            return False
        at = known
    return all(at.worth(tree) is not None for tree in program.results.values())


def _proved(claim: Claim, n: str, order: Sequence[Program], namespace: Mapping[str, Any], seed: int) -> _Proof:
    """The first candidate that is proved. Raises Unsupported where none is."""
    having = [k for k, program in enumerate(order) if n in program.results]
    if not having:
        derive(claim, n, seed)  # says why it has none
        raise Unsupported(f"the gradient of {n} was derived, and not as code")
    for k in having[:TRIED]:
        only = order[k].only([n])
        if only.length > limits.FORMULA_CHARACTERS:
            continue
        stated = _stated(claim, only, n, namespace)
        for condition, candidate in with_assumptions(stated, claim, n, seed, ASSUMED):
            where = proved(candidate, n, seed)
            if where is not None:
                return _Proof(k, where, (condition,) if condition else ())
    raise Unsupported(f"no derived gradient of {n} was proved, so none is shown", code=Code.NOT_PROVED)


def _stated(claim: Claim, program: Program, n: str, namespace: Mapping[str, Any]) -> Claim:
    """The claim that the program gives the gradient of one input."""
    made, known = plain(claim, n), dict(namespace)
    parameters = _parameters(claim, program)
    text = "\n".join(_lines(program, "derived", parameters))
    exec(compile(text, "<derived>", "exec"), known)
    function = known["derived"]
    function.__source__ = text
    made.gradients[:] = [Gradient((n,), function, parameters, None, None)]
    return made


def _parameters(claim: Claim, program: Program) -> tuple[str, ...]:
    """What the function takes: the cotangent, the output, and inputs, of all that it names."""
    trees = (*program.slopes.values(), *program.results.values())
    used = {n for tree in trees for n in names_in(tree)}
    used |= {n for stage in program.needed for n in _read(stage)}
    own = {s.name for s in program.needed}
    return tuple(n for n in (claim.cotangent, "out", *(i.name for i in claim.inputs)) if n in used and n not in own)


def _read(stage: Stage) -> set[str]:
    return names_in(ast.parse(stage.text, mode="eval").body)


def _lines(program: Program, name: str, parameters: Iterable[str]) -> Iterator[str]:
    """The function."""
    yield f"def {name}({', '.join(parameters)}):"
    for stage in program.needed:
        yield f"    {stage.name} = {stage.text}"
    for n, tree in program.slopes.items():
        yield f"    {n} = {ast.unparse(tree)}"
    yield f"    return {', '.join(ast.unparse(tree) for tree in program.results.values())}"


def _function(claim: Claim, program: Program, number: int, proofs: Mapping[str, _Proof]) -> Pasted | None:
    """The function of the gradients for which this program was proved."""
    names = tuple(n for n, proof in proofs.items() if proof.program == number)
    if not names:
        return None
    only = program.only(names)
    parameters, own = _parameters(claim, only), claim.function.__name__
    called = f"{own}_backward" if len(names) > 1 else f"{own}_d{names[0]}"
    lines = list(_lines(only, called, parameters))
    if claim.style == "function":
        lines.insert(0, f"@{own}.gradient({', '.join(map(repr_of, only.results))})")
    if "np" not in getattr(claim.function, "__globals__", {"np": None}):
        lines[:0] = ["import numpy as np", "", ""]
    assumes = tuple(dict.fromkeys(c for n in names for c in proofs[n].assumes))
    return Pasted(tuple(only.results), "\n".join(lines), tuple(proofs[n].where for n in only.results), assumes)


def repr_of(text: str) -> str:
    """A text as the code of others has it: in double quotes."""
    return f'"{text}"'
