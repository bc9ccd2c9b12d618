"""Reshapes: the atoms of axes grouped in another way, in C order; neighbouring literals split and merge as numbers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from verify.errors import Unsupported
from verify.symbolic.axes import ONE, Axis, Lit, Prod, atoms_of, merged, size_of
from verify.symbolic.sizes import Size, exact_quotient


def regroup(source: Sequence[Axis], sizes: Sequence[Any]) -> list[Axis]:
    """The axes of a reshape to ``sizes`` (one may be -1): neighbouring atoms of ``source`` are grouped in order."""
    atoms = atoms_of(merged(source))
    wild = [n for n, s in enumerate(sizes) if isinstance(s, int) and s == -1]
    head = sizes[: wild[0]] if wild else sizes
    tail = sizes[wild[0] + 1 :] if wild else []
    front = [_take(atoms, s, first=True) for s in head]
    back = [_take(atoms, s, first=False) for s in reversed(tail)][::-1]
    groups = [*front, *([merged(atoms)] if wild else []), *back]
    if not wild and atoms:
        raise Unsupported(f"a reshape to {tuple(sizes)} that does not keep whole axes together")
    return groups


def _take(atoms: list[Axis], size: Any, first: bool) -> Axis:
    """Remove atoms from one end of the list until their product is ``size``."""
    taken: list[Axis] = []
    while _product(taken) is not None and not _equal(_product(taken), size):
        if not atoms:
            raise Unsupported(f"a reshape that splits or merges axes to size {size}")
        nxt = _split(atoms, exact_quotient(Size.of(size), Size.of(_product(taken))), first)
        taken = [*taken, nxt] if first else [nxt, *taken]
    return merged(taken)


def _split(atoms: list[Axis], wanted: Any, first: bool) -> Axis:
    """Remove the first (or last) atom; of a literal one, only the part that the size ``wanted`` has room for."""
    nxt = atoms.pop(0 if first else -1)
    room = math.gcd(*(c.numerator for c in Size.of(wanted).terms.values())) if wanted is not None else 1
    if not isinstance(nxt, Lit) or nxt.n % room or room == 1:
        return nxt
    if nxt.n != room:
        atoms.insert(0 if first else len(atoms), Lit(nxt.n // room))
    return Lit(room)


def _product(parts: Sequence[Axis]) -> Any:
    return math.prod((size_of(p) for p in parts), start=1)


def _equal(a: Any, b: Any) -> bool:
    return Size.of(a).terms == Size.of(b).terms


def regrouped(source: Sequence[Axis], target: Sequence[Axis], idx: tuple[Any, ...]) -> tuple[Any, ...]:
    """An index over ``source`` axes as one over ``target`` axes with the same atoms."""
    left = [i for _, i in _runs([p for axis, i in zip(source, idx, strict=True) for p in _parts(axis, i)])]
    wanted = [(n, a) for n, axis in enumerate(target) for a in atoms_of(axis)]
    found: list[list[Any]] = [[] for _ in target]
    while wanted:
        run = list(itertools.takewhile(lambda w: isinstance(w[1], Lit), wanted)) or wanted[:1]
        wanted = wanted[len(run) :]
        here = left.pop(0)
        literal = [a.n for _, a in run if isinstance(a, Lit)]
        digits = map(int, np.unravel_index(here, literal)) if literal else (here,)
        for (n, _), digit in zip(run, digits, strict=True):
            found[n].append(digit)
    return tuple(tuple(f) if isinstance(a, Prod) else f[0] if f else 0 for a, f in zip(target, found, strict=True))


def _parts(axis: Axis, i: Any) -> list[tuple[Axis, Any]]:
    return list(zip(atoms_of(axis), i if isinstance(axis, Prod) else (i,), strict=True)) if axis != ONE else []


def _runs(parts: list[tuple[Axis, Any]]) -> list[tuple[Axis, Any]]:
    """The parts with neighbouring literals as one."""
    result: list[tuple[Axis, Any]] = []
    for a, i in parts:
        if isinstance(a, Lit) and result and isinstance(result[-1][0], Lit):
            result[-1] = (merged([result[-1][0], a]), result[-1][1] * a.n + i)
        else:
            result.append((a, i))
    return result
