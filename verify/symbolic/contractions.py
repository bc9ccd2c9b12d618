"""Contractions of symbolic arrays: everything is an einsum."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from functools import reduce
from typing import Any, Final

from verify.errors import Unsupported
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, View, aligned, broadcast_axes, lift, sum_axes, total
from verify.symbolic.axes import Lit
from verify.symbolic.sizes import Size
from verify.symbolic.views import unsure_of
from verify.tracing.dtypes import bound, checked


def _without_ellipsis(text: str, ranks: list[int]) -> str:
    """The subscripts with letters in place of ``...``, where all operands that have one leave out as many axes."""
    if "." not in text:
        return text
    inputs, arrow, _ = text.partition("->")
    words = inputs.split(",")
    left_out = {rank - len(w) + 3 for w, rank in zip(words, ranks, strict=True) if "..." in w}
    if len(left_out) != 1 or not arrow:
        raise Unsupported("np.einsum with an ellipsis for different numbers of axes, or without an output")
    letters = [c for c in LETTERS if c not in text][: left_out.pop()]
    return text.replace("...", "".join(letters))


def _subscripts(subscripts: str, arrays: Sequence[SymArray]) -> tuple[list[str], str]:
    """The letters of each operand and of the result, which may be left out."""
    text = _without_ellipsis(subscripts.replace(" ", ""), [a.ndim for a in arrays])
    inputs, _, output = text.partition("->")
    labels = inputs.split(",")
    if "->" not in text:
        joined = "".join(labels)
        output = "".join(sorted(c for c in set(joined) if joined.count(c) == 1))
    if len(set(output)) != len(output):
        raise ValueError("einstein sum subscripts string includes an output subscript multiple times")
    return labels, output


def _axes_of_letters(labels: Sequence[str], arrays: Sequence[SymArray]) -> dict[str, ax.Axis]:
    axis_of: dict[str, ax.Axis] = {}
    for word, a in zip(labels, arrays, strict=True):
        if len(word) != a.ndim:
            raise ValueError(f"einstein sum subscripts string {word!r} does not fit an operand with {a.ndim} axes")
        for letter, axis in zip(word, a.axes, strict=True):
            axis_of[letter] = broadcast_axes([axis_of.get(letter, axis)], [axis])[0]
    return axis_of


def einsum(subscripts: Any, *operands: Any) -> SymArray:
    """``np.einsum`` with explicit or implicit output."""
    if not isinstance(subscripts, str):
        raise Unsupported("np.einsum with lists of axes; write the subscripts as text")
    arrays = [lift(o) for o in operands]
    labels, output = _subscripts(subscripts, arrays)
    if all(a.boolean for a in arrays):
        raise Unsupported("a product of arrays of truth values is one of truth values; make them floats first")
    axis_of = _axes_of_letters(labels, arrays)
    contracted = [c for c in axis_of if c not in output]
    entries = [aligned(a, [axis_of[c] for c in word]) for word, a in zip(labels, arrays, strict=True)]

    def at(idx: tuple[Any, ...]) -> Dual:
        free = dict(zip(output, idx, strict=True))

        def product(choice: tuple[Any, ...]) -> Dual:
            place = {**free, **dict(zip(contracted, choice, strict=True))}
            factors = [e(tuple(place[c] for c in word)) for e, word in zip(entries, labels, strict=True)]
            return reduce(operator.mul, factors)

        return sum_axes([axis_of[c] for c in contracted], product)

    integer_bound = reduce(operator.mul, [bound(a) for a in arrays])
    if integer_bound:
        integer_bound = checked(
            "einsum", integer_bound * bound(ax.size_of(ax.merged([axis_of[c] for c in contracted])))
        )
    found = SymArray([axis_of[c] for c in output], at, integer_bound=integer_bound, scalar=True)
    # NumPy gives a view where it only picks entries
    return unsure_of(found, arrays[0]) if len(arrays) == 1 and not contracted else found


LETTERS: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _check_contraction(a: ax.Axis, b: ax.Axis, x: SymArray, y: SymArray) -> None:
    if a != b:
        raise ValueError(f"shapes {x.shape} and {y.shape} not aligned: {ax.size_of(a)} != {ax.size_of(b)}")


def matmul(x: Any, y: Any) -> SymArray:
    """``x @ y`` with batch axes broadcast."""
    a, b = lift(x), lift(y)
    if not a.ndim or not b.ndim:
        raise ValueError("matmul: Input operand does not have enough dimensions")
    _check_contraction(a.axes[-1], b.axes[-2 if b.ndim > 1 else 0], a, b)
    batch = max(a.ndim, b.ndim, 2) - 2
    left = LETTERS[: max(a.ndim - 2, 0)] if a.ndim - 2 == batch else LETTERS[batch - max(a.ndim - 2, 0) : batch]
    right = LETTERS[batch - max(b.ndim - 2, 0) : batch]
    rows, columns = "Y" * (a.ndim > 1), "Z" * (b.ndim > 1)
    broadcast_axes(a.axes[:-2], b.axes[:-2])
    return einsum(f"{left}{rows}X,{right}X{columns}->{LETTERS[:batch]}{rows}{columns}", a, b)


def dot(x: Any, y: Any) -> SymArray:
    """``np.dot``: last axis of x with the second-to-last of y."""
    a, b = lift(x), lift(y)
    if not a.ndim or not b.ndim:
        return a * b  # type: ignore[no-any-return]
    return tensordot(a, b, ([a.ndim - 1], [max(b.ndim - 2, 0)]))


def tensordot(x: Any, y: Any, axes: Any = 2) -> SymArray:
    """``np.tensordot``."""
    a, b = lift(x), lift(y)
    if isinstance(axes, int):
        axes = (list(range(a.ndim - axes, a.ndim)), list(range(axes)))
    left, right = (
        [n % m.ndim for n in (ns if isinstance(ns, (list, tuple)) else [ns])]
        for ns, m in zip(axes, (a, b), strict=True)
    )
    names_a = list(LETTERS[: a.ndim])
    names_b = list(LETTERS[a.ndim : a.ndim + b.ndim])
    for m, n in zip(left, right, strict=True):
        _check_contraction(a.axes[m], b.axes[n], a, b)
        names_b[n] = names_a[m]
    kept = [c for n, c in enumerate(names_a) if n not in left] + [c for n, c in enumerate(names_b) if n not in right]
    return einsum(f"{''.join(names_a)},{''.join(names_b)}->{''.join(kept)}", a, b)


def outer(x: Any, y: Any) -> SymArray:
    """``np.outer`` (flattens its arguments)."""
    return einsum("i,j->ij", lift(x).reshape(-1), lift(y).reshape(-1))


def inner(x: Any, y: Any) -> SymArray:
    """``np.inner``: last axes contracted."""
    a, b = lift(x), lift(y)
    return a * b if not a.ndim or not b.ndim else tensordot(a, b, ([a.ndim - 1], [b.ndim - 1]))


def expanded(a: SymArray, rank: int) -> SymArray:
    """``a`` with ``rank`` new axes of size 1 at the end."""
    entry, skip = a.snapshot(), a.ndim
    return SymArray((*a.axes, *[ax.ONE] * rank), lambda idx: entry(idx[:skip]), a.boolean, a.integer_bound)


def kron(x: Any, y: Any) -> SymArray:
    """``np.kron`` of arrays of equal rank."""
    a, b = lift(x), lift(y)
    if a.ndim != b.ndim:
        raise Unsupported("np.kron of arrays of different rank")
    n = a.ndim
    both = expanded(a, n) * b
    order = [k for pair in zip(range(n), range(n, 2 * n), strict=True) for k in pair]
    axes = [ax.merged([p, q]) for p, q in zip(a.axes, b.axes, strict=True)]
    return View.reshaped(View.transposed(both, order), axes)


def convolve(x: Any, y: Any, mode: str = "full") -> SymArray:
    """``np.convolve`` of vectors of literal size."""
    a, v = lift(x), lift(y)
    if not (a.ndim == v.ndim == 1 and isinstance(a.axes[0], Lit) and isinstance(v.axes[0], Lit)):
        raise Unsupported("np.convolve of vectors of symbolic size")
    if a.boolean or v.boolean or (bound(a) and bound(v)):
        raise Unsupported("np.convolve of truth values or integers; make them floats first")
    n, m = a.axes[0].n, v.axes[0].n
    if m > n:
        return convolve(v, a, mode)
    start, length = {"full": (0, n + m - 1), "same": ((m - 1) // 2, n), "valid": (m - 1, n - m + 1)}[mode]
    p, q = a.snapshot(), v.snapshot()

    def at(idx: tuple[Any, ...]) -> Dual:
        k = idx[0] + start
        return total([p((i,)) * q((k - i,)) for i in range(max(0, k - m + 1), min(n, k + 1))])

    return SymArray([Lit(length)], at)


def correlate(x: Any, y: Any, mode: str = "valid") -> SymArray:
    """``np.correlate`` of a vector with one that is not longer."""
    a, v = lift(x), lift(y)
    if a.ndim == v.ndim == 1 and Size.of(a.shape[0]) < Size.of(v.shape[0]):
        raise Unsupported("np.correlate with a second vector that is longer")
    return convolve(a, v[::-1], mode)
