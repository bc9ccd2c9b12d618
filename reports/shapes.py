"""Shapes drawn: a column a dimension, upwards its sizes; a line is a shape at which the code itself was proved."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from itertools import pairwise

STEP, HEIGHT, LEFT, TOP = 44, 12, 22, 14  # pixels: between columns, between sizes, and around
SMALLEST = 6  # sizes that are always drawn
LARGEST = 12  # above it, sizes stand on the top line
MOST = 8  # columns
INK = (
    "text{font:italic 11px serif;fill:#555;text-anchor:middle}.axis{stroke:#bbb;fill:none}.size{fill:#888}"
    ".covered{fill:#2f6f4f;opacity:.13}.shape{stroke:#2f6f4f;fill:none}.at{fill:#2f6f4f}"
)


def drawn(shapes: Sequence[Mapping[str, int]], every: bool) -> str:
    """An SVG of shapes over the same dimensions; the band behind them is what is covered at ``every`` shape.

    Empty where there are no dimensions, or too many for a picture.
    """
    names = sorted(shapes[0]) if shapes else []
    if not names or len(names) > MOST:
        return ""
    top = min(LARGEST, max(SMALLEST, *(shape[name] for shape in shapes for name in names)))
    width, height = 2 * LEFT + STEP * (len(names) - 1), 2 * TOP + HEIGHT * (top + 1)

    def x(column: int) -> int:
        return LEFT + STEP * column

    def y(size: int) -> int:
        return TOP + HEIGHT * (top + 1 - min(size, top))

    parts = [_band(x(0) - 8, TOP, x(len(names) - 1) + 8, y(1) + 4)] if every else []
    for column, name in enumerate(names):
        end = TOP if every else y(top)
        parts += [f'<path class="axis" d="M{x(column)} {y(1)}V{end}"></path>', _text(x(column), height - 1, name)]
        parts += [
            f'<circle class="size" cx="{x(column)}" cy="{y(size)}" r="1.4"></circle>' for size in range(1, top + 1)
        ]
    places = [[(x(column), y(shape[name])) for column, name in enumerate(names)] for shape in shapes]
    lines = sorted({line for place in places for line in pairwise(place)})
    parts += [f'<path class="shape" d="M{a} {b}L{c} {d}"></path>' for (a, b), (c, d) in lines]
    points = sorted({point for place in places for point in place})
    parts += [f'<circle class="at" cx="{a}" cy="{b}" r="3"></circle>' for a, b in points]
    number = f"{len(shapes)} shape{'s' * (len(shapes) != 1)}"
    label = f"Sizes upwards from 1: the code was proved at {number}{'; covered: every size' * every}"
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    return f'<svg class="shapes" {size} role="img" aria-label="{html.escape(label)}">{"".join(parts)}</svg>'


def alone(svg: str) -> str:
    """The drawing as a file of its own, which carries its colours: a PDF has no style sheet."""
    return svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1).replace(">", f"><style>{INK}</style>", 1)


def width(svg: str) -> str:
    """Its width in points, at three quarters of a pixel."""
    return str(int(svg.partition('width="')[2].partition('"')[0]) * 3 // 4)


def _band(left: int, top: int, right: int, bottom: int) -> str:
    return f'<path class="covered" d="M{left} {top}H{right}V{bottom}H{left}Z"></path>'


def _text(x: int, y: int, name: str) -> str:
    return f'<text x="{x}" y="{y}">{html.escape(name[:6])}</text>'
