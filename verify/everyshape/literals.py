"""Literal sizes as names: what holds at every size holds at the one that is written.

Each literal size of an input that the code does not need as a number becomes a name, equal literals one name. Where the
code does need it (``reshape(4, 6)``, a mean divided by 24) the claim with names is not proved, and nothing is lost: the
claim as it is written is tried after it. A size of 1 stays: it is broadcast.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from verify.claims.claim import Claim, Input
from verify.claims.shapes import Dim
from verify.verdict import Condition

ONE_SIZE: Final = re.compile(r"(\w+) (=|<) (\d+)")


def general(claim: Claim) -> tuple[Claim, dict[str, int]]:
    """The claim with names for its literal sizes, and what each of them stands for; no names where there are none."""
    found = sorted({n for i in claim.inputs for n in _literals(i)})
    taken = {*claim.sizes, *(i.name for i in claim.inputs)}
    names = {n: _fresh(f"size{n}", taken) for n in found}
    return replace(claim, inputs=tuple(_named(i, names) for i in claim.inputs)), {m: n for n, m in names.items()}


def _literals(i: Input) -> list[int]:
    bounds = [int(k.size) for k in i.kinds if k.size and k.size.isdigit()]
    sizes = [d.coefficient for d in i.shape if not d.names]
    return [n for n in (*sizes, *bounds) if n > 1]


def _fresh(name: str, taken: set[str]) -> str:
    return name if name not in taken else _fresh(f"{name}_", taken)


def _named(i: Input, names: Mapping[int, str]) -> Input:
    shape = tuple(Dim(1, (names[d.coefficient],)) if not d.names and d.coefficient in names else d for d in i.shape)
    kinds = tuple(
        replace(k, size=names.get(int(k.size), k.size)) if k.size and k.size.isdigit() else k for k in i.kinds
    )
    return replace(i, shape=shape, kinds=kinds)


def left_out(conditions: tuple[Condition, ...], stands_for: Mapping[str, int]) -> tuple[Condition, ...]:
    """What a proof with names leaves out at the literal sizes: not the other sizes at which there is no value."""
    return tuple(c for c in conditions if not _is_another_size(c.text, stands_for))


def _is_another_size(text: str, stands_for: Mapping[str, int]) -> bool:
    one = ONE_SIZE.fullmatch(text)
    if one is None or one[1] not in stands_for:
        return False
    size, other = stands_for[one[1]], int(one[3])
    return size != other if one[2] == "=" else size >= other


def shown(stands_for: Mapping[str, int]) -> str:
    """The names and what they stand for, in words."""
    return ", ".join(f"{n} as {name}" for name, n in stands_for.items())
