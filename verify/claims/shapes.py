"""Shape strings: ``"H m"``, ``"D 4*H"``, ``"N C 7"``, ``""`` (a scalar), as jaxtyping writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from strategies.axes import Dimension, parse_axis
from verify.codes import Code
from verify.errors import BadInput


@dataclass(frozen=True)
class Dim(Dimension):
    """The size of one axis: ``coefficient`` times the product of named sizes (``4*H``, ``C*K``, ``7``).

    A reshape may take the axis apart into its sizes in the order in which they are written, the literal first;
    or, where a proof takes it so, last (``interleaved``: even and odd entries instead of halves).
    """

    interleaved: bool = False


Shape = tuple[Dim, ...]
COUNTS: Final = {2: "two", 3: "three"}
RUN_TOGETHER: Final[tuple[Callable[[str], list[str]], ...]] = (list, partial(re.split, "[xX]"))  # Hm, and HxW


def parse(text: str, where: str = "shape") -> Shape:
    """The shape that ``text`` states; ``"(N, D)"`` is ``"N D"``. Raises BadInput that names ``where`` and the token."""
    inside = text.strip()
    if inside[:1] + inside[-1:] in ("()", "[]"):
        inside = inside[1:-1]
    return tuple(_dim(token, text, where) for token in inside.replace(",", " ").split())


def _dim(token: str, text: str, where: str) -> Dim:
    found = parse_axis(token)
    if found is not None:
        return Dim(found.coefficient, found.names)
    if any(factor.isdigit() and not int(factor) for factor in token.split("*")):
        raise BadInput(f"{where}: the size {token!r} in {text!r} is 0; sizes are positive", code=Code.BAD_SHAPE)
    raise BadInput(
        f"{where}: {token!r} in {text!r} is not a size; write names, integers and products, as in "
        f'"N D", "D 4*H", "N C 7", or "" for a scalar',
        code=Code.BAD_SHAPE,
    )


def axes_of(shape: Shape) -> tuple[str, ...]:
    """The sizes as a formula's reader takes them."""
    return tuple(map(str, shape))


def check_run_together(all_shapes: Mapping[str, Shape], who: str) -> None:
    """``"Hm"`` beside the sizes H and m was probably meant as ``"H m"``."""
    uses = [n for shape in all_shapes.values() for dim in shape for n in dim.names]
    for name, shape in all_shapes.items():
        for dim in shape:
            for n in dim.names:
                every = [split(n) for split in RUN_TOGETHER]
                parts = next((p for p in every if len(p) > 1 and {*p} <= {*uses} - {n}), None)
                if parts is not None and uses.count(n) == 1:
                    raise BadInput(
                        f"{who}, input {name!r}: {n!r} is one size; did you mean {' '.join(parts)!r} "
                        f"({COUNTS.get(len(parts), len(parts))} axes) or {'*'.join(parts)!r} (their product)?",
                        code=Code.BAD_SHAPE,
                    )


def apart(dim: Dim, split: Callable[[str], list[str]]) -> Shape:
    """The axes that were perhaps meant by one: ``H m`` for ``H*m``, and for ``Hm`` as it is ``split``."""
    sizes = [part for n in dim.names for part in (split(n) if len(dim.names) == 1 else [n])]
    several = dim.coefficient == 1 and len(sizes) > 1 and all(n.isidentifier() for n in sizes)
    return tuple(Dim(1, (n,)) for n in sizes) if several else (dim,)


def in_one_order(shapes: Mapping[str, Shape]) -> dict[str, Shape]:
    """The same shapes with every product of sizes in the order in which it is first written: ``H*D`` is ``D*H``."""
    first: dict[tuple[str, ...], tuple[str, ...]] = {}
    for dim in (d for shape in shapes.values() for d in shape):
        first.setdefault(tuple(sorted(dim.names)), dim.names)
    return {n: tuple(Dim(d.coefficient, first[tuple(sorted(d.names))]) for d in shape) for n, shape in shapes.items()}


def names(shapes: Iterable[Shape]) -> tuple[str, ...]:
    """The named sizes in order of first appearance."""
    return tuple(dict.fromkeys(n for shape in shapes for dim in shape for n in dim.names))


def concrete(shape: Shape, sizes: Mapping[str, int]) -> tuple[int, ...]:
    """The shape as ints."""
    return tuple(dim.size(sizes) for dim in shape)


def show(shape: Shape) -> str:
    """The shape as a user writes it."""
    return " ".join(map(str, shape))
