"""TRUSTED. The derivative of a loss along a direction, as `derivative` in `certificates/coq/Gradient.v` computes it."""

from __future__ import annotations

from collections.abc import Iterator

from verify.checker.data import ANY, STATE, Product, Side, refuse
from verify.checker.laws import Known


def derivative(known: Known, loss: Side, moving: str, along: str) -> Iterator[Product]:
    """The derivative of a polynomial in an input along a direction: each occurrence of the input in turn.

    All other tensors stand still: none may be made of the input, as states may be.
    """
    fits = moving in known.axes and known.axes.get(along) == known.axes[moving] and moving != along
    refuse(not fits or not {moving, along}.isdisjoint(known.definitions), "a direction of something else")
    moved = {moving}
    for name, d in known.definitions.items():
        made_of = {t for side in d.of for p in side for t, _ in p.factors} | {*map(str, d.given)}
        moved |= set() if moved.isdisjoint(made_of) and d.op not in (STATE, *ANY) else {name}
    for p in loss:
        for k, (tensor, at) in enumerate(p.factors):
            refuse(tensor in moved - {moving}, f"a loss by {tensor}, which is made of {moving}")
            if tensor == moving:
                yield p._replace(factors=(*p.factors[:k], (along, at), *p.factors[k + 1 :]))
