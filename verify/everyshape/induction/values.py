"""The numbers behind states that loops hand on: their steps, one after the other, at concrete sizes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from verify.symbolic import axes as ax
from verify.symbolic.loops.states.families import AFTER, BEFORE, LAST, Family, Step, tensor
from verify.symbolic.loops.unknown import tensors as tensors_in
from verify.terms.evaluate import Evaluator
from verify.terms.index import Fixed, Var
from verify.terms.substitution import substitute
from verify.terms.term import Term

Array = NDArray[Any]
Sizes = Mapping[str, int]
Evaluating = Callable[[Sizes, dict[str, Array]], Evaluator]


def with_states(
    families: Sequence[Family], sizes: Sizes, tensors: Mapping[str, Array], evaluating: Evaluating, moving: bool = False
) -> dict[str, Array]:
    """The tensors, and those of the families; of their tangents, too, where the input is ``moving``."""
    found = dict(tensors)
    parts = {}
    for f in families:
        parts[tensor(f.name, BEFORE)] = (f, 0)
        if moving and f.tangent is not None:
            parts[tensor(f.tangent, BEFORE)] = (f, 1)
    for name in parts:
        if name not in found:
            together = _together(name, parts, found)
            _run([parts[n] for n in together], sizes, found, evaluating)
    return found


def _together(first: str, parts: Mapping[str, tuple[Family, int]], known: Mapping[str, Any]) -> list[str]:
    """The states without values so far that one of them is made of, itself included."""
    found = [first]
    for name in found:
        family, k = parts[name]
        names = {n for s in family.steps for n, _ in tensors_in(s.after[k])}
        found += sorted(n for n in names if n in parts and n not in known and n not in found)
    return found


def _run(parts: Sequence[tuple[Family, int]], sizes: Sizes, found: dict[str, Array], evaluating: Evaluating) -> None:
    """Enter the values of some states, which are made of one another."""
    names = [(f.tangent or "") if k else f.name for f, k in parts]
    length = sizes[parts[0][0].var.sort]
    before = evaluating(sizes, dict(found))
    now = [_entries(before, f, [(s, s.start[k]) for s in f.steps]) for f, k in parts]
    for name, array in zip(names, now, strict=True):
        found[tensor(name, BEFORE)] = np.stack([array] * length)
        found[tensor(name, AFTER)] = found[tensor(name, BEFORE)].copy()
    for n in range(length):
        for name, array in zip(names, now, strict=True):
            found[tensor(name, BEFORE)][n, ...] = array
        here = evaluating(sizes, dict(found))
        now = [_entries(here, f, [(s, _at(f, s.after[k], n)) for s in f.steps]) for f, k in parts]
        for name, array in zip(names, now, strict=True):
            found[tensor(name, AFTER)][n, ...] = array
    for name, array in zip(names, now, strict=True):
        found[tensor(name, LAST)] = array


def _at(family: Family, term: Term, n: int) -> Term:
    return substitute(term, {family.var: Fixed(n, family.var.sort)})


def _entries(evaluator: Evaluator, family: Family, terms: Sequence[tuple[Step, Term]]) -> Array:
    """All entries of a state as an array with one axis for each part of its index."""
    shape = [n for axis in family.axes for n in packed_shape(axis, evaluator.sizes)]
    result: Array = np.zeros(shape, dtype=object)
    for step, term in terms:
        value = evaluator.value(term)
        result[(*_places(step, evaluator.sizes), ...)] = _ordered(
            value.variables, value.array, step.variables, evaluator.sizes
        )
    exact = any(not isinstance(x, (int, float)) for x in result.flat)
    return result if exact else result.astype(float)


def _places(step: Step, sizes: Sizes) -> tuple[Any, ...]:
    return tuple(slice(0, sizes[i.sort]) if isinstance(i, Var) else i for i in step.flat)


def _ordered(mine: Sequence[Var], array: Array, wanted: Sequence[Var], sizes: Sizes) -> Array:
    """An array over some variables as one over those wanted, in their order."""
    if not set(mine) <= set(wanted):
        raise LookupError("a state depends on an index that is not its own")
    there = [v for v in wanted if v in mine]
    turned = np.transpose(array, [list(mine).index(v) for v in there])
    spread = turned[tuple(slice(None) if v in mine else None for v in wanted)]
    return np.broadcast_to(spread, [sizes[v.sort] for v in wanted])


def packed_shape(axis: ax.Axis, sizes: Sizes) -> list[int]:
    """One length for each part of an index of the axis: merged axes split, blocks padded to the largest."""
    match axis:
        case ax.Lit():
            return [axis.n]
        case ax.Named() | ax.Short():
            return [sizes[axis.sort]]
        case ax.Prod():
            return [n for p in axis.parts for n in packed_shape(p, sizes)]
        case ax.Blocks():
            return [len(axis.parts), *map(max, zip(*(packed_shape(p, sizes) for p in axis.parts), strict=True))]
