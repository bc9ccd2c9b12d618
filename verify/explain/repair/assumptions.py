"""Assumptions under which a refuted gradient holds: found by trying, reported only when proved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim, Gradient, Input
from verify.claims.kinds import KINDS, Kind
from verify.claims.shapes import Dim, Shape
from verify.everyshape.prove import AllShapes, prove_all_shapes, prove_where_it_has_a_value
from verify.explain.repair.variant import Variant, proved, quick_points, survives, variant
from verify.verdict import Condition, Evidence

# what may be assumed of an input beyond what the claim assumes, the weakest first
STRONGER: Final[Mapping[str | None, tuple[str, ...]]] = {
    None: ("nonzero", "invertible", "symmetric", "positive", "diagonal", "one_hot", "simplex", "positive_definite"),
    "invertible": ("symmetric", "positive_definite", "diagonal"),
    "nonzero": ("positive", "sign"),
    "symmetric": ("positive_definite", "diagonal"),
    "positive_definite": (),
    "full_column_rank": ("invertible",),
    "index": ("unique_index",),
}
IMPLIED: Final[Mapping[str, tuple[str, ...]]] = {
    "positive": ("nonzero",),
    "sign": ("nonzero",),
    "diagonal": ("symmetric", "square"),
    "positive_definite": ("symmetric", "square", "invertible", "symmetric-direction"),
    "symmetric": ("square", "symmetric-direction"),
    "simplex": ("positive", "nonzero"),
}


@dataclass(frozen=True)
class FoundAssumption:
    """An assumption under which the gradient holds, and where that was proved."""

    condition: Condition
    evidence: Evidence


def holds_if(claim: Claim, name: str, refuted_by: str, seed: int = 0) -> list[FoundAssumption]:
    """Assumptions under each of which the refuted gradient of ``name`` is proved, with the evidence.

    Each stands alone: they are alternatives. None that follows from one that was found before is tried.
    """
    undefined = refuted_by == "definedness"
    at_once = partial(prove_all_shapes, units=limits.VARIANT_CUTOFF_UNITS)
    if undefined and (everywhere := _wherever_it_has_a_value(claim, name, seed, at_once)) is not None:
        return [everywhere]
    found: list[FoundAssumption] = []
    proofs = 0
    for condition, candidate in _candidates(claim, name, refuted_by):
        if len(found) >= limits.ASSUMPTIONS or proofs >= limits.ASSUMPTION_PROOFS or _follows(condition, found):
            continue
        if not survives(candidate, name, quick_points(candidate, seed)):
            continue
        proofs += 1
        where = proved(candidate, name, seed, looked_at=True)
        if where is not None:
            text = f"the gradient holds if {condition.text}: proved {where}"
            found.append(FoundAssumption(condition, Evidence("proof", text)))
    if undefined and not found:
        off = _wherever_it_has_a_value(claim, name, seed, prove_where_it_has_a_value)
        return [off] if off is not None else []
    return found


def _wherever_it_has_a_value(
    claim: Claim, name: str, seed: int, prove: Callable[[Claim, Gradient, str, int], AllShapes]
) -> FoundAssumption | None:
    """A gradient that lacks a value where the forward has a derivative may be right at every other point."""
    gradient = next(g for g in claim.gradients if name in g.names)
    result = prove(claim, gradient, name, seed)
    if not result.proved or not result.except_on:
        return None
    sets = tuple(c.text for c in result.except_on)
    text = f"it has a value: proved at every shape, not covered: {'; '.join(sets)}"
    return FoundAssumption(Condition("off", sets, text), Evidence("proof", f"the gradient holds wherever {text}"))


def _follows(condition: Condition, found: Sequence[FoundAssumption]) -> bool:
    weaker = IMPLIED.get(condition.kind, ())
    kinds = (*weaker, condition.kind)
    return any(f.condition.args == condition.args and f.condition.kind in kinds for f in found)


def _candidates(claim: Claim, name: str, refuted_by: str) -> Iterator[tuple[Condition, Variant]]:
    if refuted_by == "mutation":
        return
    if refuted_by != "definedness":
        yield from _layouts(claim, name)
        yield from _squares(claim, name)
    if refuted_by != "shape":
        for given in claim.inputs:
            yield from _kinds(claim, name, claim.inputs, given)
        yield from _symmetric_directions(claim, name)


def _kinds(claim: Claim, name: str, inputs: Sequence[Input], given: Input) -> Iterator[tuple[Condition, Variant]]:
    """The input ``given`` of the claim with each stronger kind."""
    for known in given.kinds or (None,):
        for kind in STRONGER.get(known.name if known else None, ()):
            if KINDS[kind].square and (len(given.shape) < 2 or given.shape[-1] != given.shape[-2]):
                continue
            if (kind in ("one_hot", "simplex") and not given.shape) or given.has(kind):
                continue
            if kind == "one_hot" and given.name == name:  # nothing moves there: it is a norm of 1 by another name
                continue
            stronger = Kind(kind, known.size if known else None)
            held = (*(k for k in given.kinds if k != known), stronger)
            changed = [replace(i, kinds=held) if i.name == given.name else i for i in inputs]
            yield Condition(kind, (given.name,), stronger.text(given.name)), variant(claim, name, inputs=changed)


def _squares(claim: Claim, name: str) -> Iterator[tuple[Condition, Variant]]:
    """Each matrix input square: its second size becomes the first, throughout the claim; then symmetric as well."""
    for given in claim.inputs:
        if len(given.shape) < 2:
            continue
        rows, columns = given.shape[-2:]
        if rows == columns or not (_plain(rows) and _plain(columns)):
            continue
        inputs = [_renamed(i, columns.names[0], rows.names[0]) for i in claim.inputs]
        square = Condition("square", (given.name,), f"{given.name} is square")
        yield square, variant(claim, name, inputs=inputs)
        changed = next(i for i in inputs if i.name == given.name)
        for condition, candidate in _kinds(claim, name, inputs, changed):
            if condition.kind in ("symmetric", "diagonal"):
                yield replace(condition, text=f"{given.name} is square and {condition.kind}"), candidate


def _plain(dim: Dim) -> bool:
    return dim.coefficient == 1 and len(dim.names) == 1


def _renamed(given: Input, old: str, new: str) -> Input:
    kinds = tuple(replace(k, size=new) if k.size == old else k for k in given.kinds)
    return Input(given.name, _renamed_shape(given.shape, old, new), kinds)


def _renamed_shape(shape: Shape, old: str, new: str) -> Shape:
    return tuple(Dim(d.coefficient, tuple(new if n == old else n for n in d.names)) for d in shape)


# --- layouts ----------------------------------------------------------------------------------------------------------


def _layouts(claim: Claim, name: str) -> Iterator[tuple[Condition, Variant]]:
    rank = len(claim.input(name).shape)
    if rank == 2:
        text = f"the gradient of {name} is laid out transposed (numerator layout)"
        yield Condition("layout", (name,), text), variant(claim, name, after=_transposed)
    if rank == 1:
        text = f"a row or column may stand for the gradient of the vector {name}"
        yield Condition("layout", (name,), text), variant(claim, name, after=_flat)
    given = claim.input(name)
    if rank == 2 and given.shape[0] == given.shape[1]:
        yield from _symmetric_layout(claim, name)


def _symmetric_layout(claim: Claim, name: str) -> Iterator[tuple[Condition, Variant]]:
    """For a symmetric input: T + T.T - diag(T) of the gradient T, as if entry (i, j) moved (j, i) along.

    The gradient of F((X + X.T)/2) at symmetric X is S = (T + T.T)/2, and c = 2 S - diag(S) just where
    (c + diag(c))/2 = S; so that is the claim that is checked.
    """
    inputs = _with_symmetric(claim, name)
    text = f"{name} is symmetric and its equal entries count as one variable (T + T.T - diag(T) for the gradient T)"
    candidate = variant(claim, name, inputs=inputs, before=_symmetrised(name), after=_unpaired)
    yield Condition("symmetric-layout", (name,), text), candidate


def _symmetric_directions(claim: Claim, name: str) -> Iterator[tuple[Condition, Variant]]:
    """For an input that stays symmetric: the symmetric part of the gradient is all that such directions see."""
    shape = claim.input(name).shape
    if len(shape) == 2 and shape[0] == shape[1]:
        text = f"{name} is symmetric and moves in symmetric directions only"
        inputs = _with_symmetric(claim, name)
        candidate = variant(claim, name, inputs=inputs, before=_symmetrised(name), after=_symmetric_part)
        yield Condition("symmetric-direction", (name,), text), candidate


def _with_symmetric(claim: Claim, name: str) -> list[Input]:
    """The inputs, with ``name`` symmetric."""
    given = claim.input(name)
    kinds = given.kinds if given.has("positive_definite") else (Kind("symmetric"),)
    return [replace(i, kinds=kinds) if i.name == name else i for i in claim.inputs]


def _transposed(claimed: Any) -> Any:
    return np.transpose(claimed)


def _flat(claimed: Any) -> Any:
    return np.reshape(claimed, (-1,)) if 1 in np.shape(claimed) else claimed


def _symmetrised(name: str) -> Callable[[Mapping[str, Any]], Mapping[str, Any]]:
    return lambda values: {**values, name: (values[name] + np.transpose(values[name])) / 2}


def _unpaired(claimed: Any) -> Any:
    return (claimed + np.diag(np.diag(claimed))) / 2


def _symmetric_part(claimed: Any) -> Any:
    return (claimed + np.transpose(claimed)) / 2
