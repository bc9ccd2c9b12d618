"""What ``where`` can say of an input. One table; the generators, the exact numbers and z3 honour the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import combinations
from random import Random
from typing import Final

from verify.claims.shapes import Shape, concrete, names, show
from verify.codes import Code
from verify.errors import BadInput


@dataclass(frozen=True)
class Row:
    """A kind of input: how many axes it needs (None: any), square, integer, and whether it takes a size."""

    text: str
    rank: int | None = None
    square: bool = False
    integer: bool = False
    sized: bool = False
    open: bool = True  # an open set of real arrays: derivatives in every direction exist inside it
    stated: bool = True  # a user may state it


KINDS: Final[dict[str, Row]] = {
    "positive": Row("every entry of {} is positive"),
    "nonzero": Row("no entry of {} is 0"),
    "invertible": Row("{} is invertible", square=True),
    "symmetric": Row("{} is symmetric", square=True, open=False),
    "positive_definite": Row("{} is symmetric and positive definite", square=True, open=False),
    "diagonal": Row("{} is diagonal", square=True, open=False),
    "zero_diagonal": Row("the diagonal of {} is 0", square=True, open=False),
    "sums_to_1": Row("the entries of {} sum to 1", open=False),
    "binary": Row("every entry of {} is 0 or 1", open=False),
    "sign": Row("every entry of {} is -1 or 1", open=False),
    "one_hot": Row("every row of {} has one 1 and else 0", open=False),
    "one_hot_columns": Row("every column of {} has one 1 and else 0", open=False),
    "simplex": Row("the rows of {} are positive and sum to 1", open=False),
    "full_column_rank": Row("the columns of {} are linearly independent"),
    "labels": Row("{} holds integers in range({})", integer=True, sized=True, open=False),
    "index": Row("{} holds integers in range({})", integer=True, sized=True, open=False),
    "unique_index": Row("{} holds distinct integers in range({})", integer=True, sized=True, open=False),
    "probability": Row("every entry of {} is strictly between 0 and 1"),
    "zero": Row("{} is 0", open=False, stated=False),  # the step along a tangent; see `verify.claims.derivatives`
}
STATED: Final = tuple(name for name, row in KINDS.items() if row.stated)


@dataclass(frozen=True)
class Kind:
    """A restriction of one input: its name in the table and, for labels and indices, the size that bounds them."""

    name: str
    size: str | None = None

    @property
    def integer(self) -> bool:
        """Whether the input holds integers and so is not differentiated."""
        return KINDS[self.name].integer

    def text(self, input_name: str) -> str:
        """The assumption in words."""
        return KINDS[self.name].text.format(input_name, self.size)

    def __str__(self) -> str:
        return self.name if self.size is None else f"{self.name}({self.size})"


_CALL = re.compile(r"\s*([A-Za-z_0-9]+)\s*(?:\(\s*([A-Za-z_0-9]+)\s*\))?\s*")
_SEVERAL = re.compile(r"[^\s,&(]+(?:\s*\([^)]*\))?")  # kinds, one after the other
TRIED: Final = (3, 2, 1)  # sizes at which an array of several kinds is looked for


def parse(text: str, input_name: str, shape: Shape, sizes: Sequence[str]) -> tuple[Kind, ...]:
    """The kinds that ``text`` names for an input of ``shape``. Raises BadInput that names the value and the remedy."""
    words = [w for w in _SEVERAL.findall(text) if w != "and"] if isinstance(text, str) else []
    found = [_parse(word, input_name, shape, sizes) for word in (words if len(words) > 1 else [text])]
    if len(found) > 1:
        _check_together(tuple(dict.fromkeys(found)), input_name, shape)
    return tuple(dict.fromkeys(found))


def _check_together(found: Sequence[Kind], name: str, shape: Shape) -> None:
    """Raises BadInput for kinds that no array is of together."""
    integers = next((k for k in found if k.integer), None)
    if integers is not None and len(found) > 1:
        text = f"where: {str(integers)!r} makes {name!r} integers, of which nothing else can be stated"
        raise BadInput(text, code=Code.CONTRADICTING_KINDS)
    groups = (*combinations(found, 2), found)
    wrong = next((g for g in groups if not _exists(g, shape)), None)
    if wrong is not None:
        *most, last = (repr(str(k)) for k in wrong)
        tried = (
            f"no array of sizes up to {max(TRIED)} was found that is {'both' if len(wrong) == 2 else 'all of these'}"
        )
        text = f"where: {', '.join(most)} and {last} contradict each other for {name!r}: {tried}"
        raise BadInput(text, code=Code.CONTRADICTING_KINDS)


@cache
def drawing() -> Callable[[Sequence[str], tuple[int, ...]], bool]:
    """Whether an array of a shape is of all the kinds; what draws them is loaded with the first input of several."""
    from strategies.errors import NoArray
    from strategies.sources import STYLES, SeededSource
    from strategies.structures import of_all

    def drawn(kinds: Sequence[str], shape: tuple[int, ...]) -> bool:
        row = of_all(kinds)
        with suppress(NoArray):
            if row.fits(shape, 0):
                row.generate(SeededSource(Random(0), STYLES["small"]), shape, 0)
                return True
        return False

    return drawn


def _exists(found: Sequence[Kind], shape: Shape) -> bool:
    kinds, sizes = [k.name for k in found], names([shape])
    return any(drawing()(kinds, concrete(shape, dict.fromkeys(sizes, size))) for size in TRIED)


def _parse(text: object, input_name: str, shape: Shape, sizes: Sequence[str]) -> Kind:
    match = _CALL.fullmatch(text) if isinstance(text, str) else None
    if match is None or match[1] not in STATED:
        near = get_close_matches(match[1] if match else str(text), STATED, 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; it can be {', '.join(STATED)}"
        raise BadInput(f"where: {text!r} for {input_name!r} is not an assumption{hint}", code=Code.UNKNOWN_KIND)
    row = KINDS[match[1]]
    if row.sized != (match[2] is not None):
        example = f"{match[1]}(K)" if row.sized else match[1]
        raise BadInput(f"where: {text!r} for {input_name!r} should be {example!r}", code=Code.UNKNOWN_KIND)
    if match[2] and not match[2].isdigit() and match[2] not in sizes:
        raise BadInput(
            f"where: the size {match[2]!r} in {text!r} for {input_name!r} is in no shape of this claim; "
            f"sizes: {', '.join(sizes) or 'none'}",
            code=Code.UNKNOWN_SIZE,
        )
    if row.square and (len(shape) < 2 or shape[-1] != shape[-2]):
        raise BadInput(
            f"where: {text!r} needs a square matrix, but {input_name!r} is {show(shape)!r}", code=Code.BAD_SHAPE
        )
    return Kind(match[1], match[2])
