"""Indices inside atoms: what occurs, what is free, and replacing variables under canonical binders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from verify.canonical.poly import Largest, Matrix, Poly
from verify.terms.index import Fixed, Flip, Label, Roll, Var, fresh

Again = Callable[[Poly, dict[Var, Any]], Poly]


def _binder_names(free: frozenset[Var], *sorts: str) -> list[Var]:
    """Names for bound variables that depend only on what is free beside them: equal binders become the same object."""
    taken = {v.uid for v in free}
    uids = (uid for uid in range(-1, -1000, -1) if uid not in taken)
    return [Var(uid, sort) for uid, sort in zip(uids, sorts, strict=False)]


def matrix(row: Var, column: Var, body: Poly, again: Again) -> Matrix:
    """The matrix whose entry (row, column) is ``body``, with canonical names for the two bound variables."""
    r, c = _binder_names(body.free - {row, column}, row.sort, column.sort)
    return Matrix(r, c, again(body, {row: r, column: c}))


def largest(var: Var, body: Poly, again: Again) -> Largest:
    """The position of ``var`` at which ``body`` is largest, with a canonical name for the bound variable."""
    (v,) = _binder_names(body.free - {var}, var.sort)
    return Largest(v, again(body, {var: v}), var.sort)


def flipped(i: Any, sort: str) -> Any:
    """``size - 1 - i``; a flip of a roll is written as a roll of a flip."""
    match i:
        case Flip():
            return i.inner
        case Fixed():
            return Fixed(-1 - i.k, sort)
        case Roll():
            return rolled(flipped(i.inner, sort), -i.shift, sort)
        case _:
            return Flip(i, sort)


def rolled(i: Any, shift: int, sort: str) -> Any:
    """``(i - shift) mod size``; a fixed position counts modulo the size, too."""
    if isinstance(i, Roll):
        i, shift = i.inner, shift + i.shift
    if isinstance(i, Fixed):
        return Fixed(i.k - shift, sort)
    return Roll(i, shift, sort) if shift else i


def rename(d: Any, mapping: dict[Var, Any], again: Again) -> Any:
    """Indices and tuples of indices with variables replaced; ``again`` does the same for a polynomial."""
    match d:
        case Var():
            return mapping.get(d, d)
        case Label():
            return Label(d.tensor, tuple(rename(i, mapping, again) for i in d.indices), d.sort)
        case Flip():
            return flipped(rename(d.inner, mapping, again), d.sort)
        case Roll():
            return rolled(rename(d.inner, mapping, again), d.shift, d.sort)
        case Largest():
            var = fresh(d.sort)
            return largest(var, again(again(d.body, {d.var: var}), mapping), again)
        case Matrix():
            row, column = fresh(d.row.sort), fresh(d.column.sort)
            body = again(again(d.body, {d.row: row, d.column: column}), mapping)
            return matrix(row, column, body, again)
        case Poly():
            return again(d, mapping)
        case tuple():
            return tuple(rename(i, mapping, again) for i in d)
        case _:
            return d


def indices_of(data: Any) -> Iterable[Any]:
    """Every index that occurs in the data of an atom, nested ones included."""
    for d in data if isinstance(data, tuple) else (data,):
        match d:
            case tuple():
                yield from indices_of(d)
            case Poly():
                for m, _ in d:
                    for a, _ in m.factors:
                        yield from indices_of(a.data)
            case Label():
                yield d
                yield from indices_of(d.indices)
            case Flip() | Roll():
                yield d
                yield from indices_of(d.inner)
            case Var() | Fixed() | Largest():
                yield d
            case _ if hasattr(d, "row"):
                yield from indices_of(d.body)


def sort_of(i: Any) -> str | None:
    """The dimension that an index belongs to."""
    return getattr(i, "sort", None)


def bijection_of(i: Any, v: Var) -> bool:
    """Whether the index is a flip or roll (or both) of ``v`` itself."""
    return isinstance(i, (Flip, Roll)) and (i.inner == v or bijection_of(i.inner, v))


def inverse(i: Any, v: Var, wanted: Any = None) -> Any:
    """The index to put for ``v`` so that ``i`` becomes ``wanted`` (by default ``v``)."""
    result: Any = v if wanted is None else wanted
    while i != v:
        result = flipped(result, v.sort) if isinstance(i, Flip) else rolled(result, -i.shift, v.sort)
        i = i.inner
    return result
