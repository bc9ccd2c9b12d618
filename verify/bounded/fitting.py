"""Whether the shapes that are stated fit the forward: sizes that have to be equal under two names, or few that fit.

Nothing is proved here, and nothing refuted: a bounded proof at the few shapes where a forward with a slip in its shapes
runs is true, and not what anybody meant to claim.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from verify import limits
from verify.claims import shapes
from verify.claims.claim import Claim
from verify.codes import Code
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.points import Sizes
from verify.users import raised, where
from verify.verdict import Reason

_TRIED: Final = (2, 3, 4)  # not 1: an axis of one entry is broadcast, or summed over, where another would not fit


def misfit(claim: Claim) -> Reason | None:
    """Why the stated shapes are not those that the forward is for, or None where they may be.

    The plain forward runs once at each shape of a few sizes. Two names are one size where it raises at every shape in
    which they differ, and not at every shape; else it has to raise at more than three quarters of all: a window in each
    of two axes fits at fewer than half.
    """
    ran = dict(_runs(claim))
    failed = {sizes: error for sizes, error in ran.items() if error is not None}
    meant = _meant(claim) if failed else ""
    if not failed or (len(failed) == len(ran) and not meant):  # it raises at every size: that is said as an error
        return None
    error = next(iter(failed.values()))
    text = f"({type(error).__name__}: {error})"
    if meant:
        said = f"the forward raises at {len(failed)} of {len(ran)} shapes that were tried {text}: did you mean {meant}?"
    elif equal := _equal(len(claim.sizes), ran):
        what = " and ".join(f"{claim.sizes[i]} != {claim.sizes[j]}" for i, j in equal)
        said = f"the forward raises wherever {what} {text}: correct the shapes, or give what is one size one name"
    elif 4 * sum(not isinstance(e, np.linalg.LinAlgError) for e in failed.values()) > 3 * len(ran):  # that is of values
        said = f"the forward raises at {len(failed)} of {len(ran)} shapes that were tried {text}: are the shapes right?"
    else:
        return None
    file, line = where(raised(error))
    return Reason(Code.UNFIT_SHAPES, said, file or claim.file, line or claim.line)


def _meant(claim: Claim) -> str:
    """``W="H m"`` for ``W="Hm"``: the shapes with the parts of one size as axes, where the forward then always runs."""
    for parts in shapes.RUN_TOGETHER:
        taken = [replace(i, shape=tuple(d for dim in i.shape for d in shapes.apart(dim, parts))) for i in claim.inputs]
        changed = [new for new, i in zip(taken, claim.inputs, strict=True) if new != i]
        ran = dict(_runs(replace(claim, inputs=tuple(taken)))) if changed else {}
        if ran and not any(ran.values()):
            return ", ".join(f'{i.name}="{shapes.show(i.shape)}"' for i in changed)
    return ""


def _equal(names: int, ran: Mapping[tuple[int, ...], Exception | None]) -> list[tuple[int, int]]:
    """Pairs of names that have to be one size: with none of them unequal, the forward runs at more than half of all."""

    def fails(i: int, j: int) -> bool:
        unlike = [error for sizes, error in ran.items() if sizes[i] != sizes[j]]
        return bool(unlike) and None not in unlike

    pairs = [pair for pair in itertools.combinations(range(names), 2) if fails(*pair)]
    alike = [error for sizes, error in ran.items() if all(sizes[i] == sizes[j] for i, j in pairs)]
    return pairs if 2 * alike.count(None) > len(alike) else []


def _runs(claim: Claim) -> Iterator[tuple[tuple[int, ...], Exception | None]]:
    """Sizes, and what the plain forward raised there; not where an input's kind has no array of them."""
    every = itertools.product(_TRIED, repeat=len(claim.sizes))
    for values in itertools.islice(every, limits.FITTING_SHAPES):
        sizes: Sizes = dict(zip(claim.sizes, values, strict=True))
        point = points.draw_point(claim, sizes, "positive", "fitting")
        if point is None:
            continue
        try:
            falsify_float.forward(claim, point)
        except falsify_float.MACHINES:
            continue
        except Exception as error:
            yield values, error
        else:
            yield values, None
