"""The table on the screen: a line a gradient, and notes that neither hide it nor run on."""

from __future__ import annotations

import pytest

from verify.codes import Code
from verify.command.console.table import lines, rows
from verify.command.encoding import spelt
from verify.verdict import Condition, GradientVerdict, Reason, Verdict

SETS = tuple(Condition("kink", (t,), t) for t in ("Σ_{j} W[j, i]·x[k, j] = 0 and more of it " * 8, "x[i] = 0"))
REASON = Reason(Code.NOT_PROVED, "nothing that is long enough " * 20)
PROVED = GradientVerdict("proved", "all-shapes", except_on=SETS)
VERDICTS = (
    Verdict("layer", "a.py", 1, {"x": PROVED, "W": PROVED, "b": GradientVerdict("proved", "all-shapes")}, ("y",)),
    Verdict("loss", "a.py", 9, {"x": GradientVerdict("unknown", reason=REASON)}),
)


def table(width: int, *verdicts: Verdict, encoding: str = "utf-8") -> list[str]:
    told = [row for verdict in verdicts for row in rows(verdict, lambda text: spelt(text, encoding))]
    return [line.plain for text in lines(told, width) for line in text.split("\n")]


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_gradient_has_one_line_and_a_note_three(width: int, encoding: str) -> None:
    shown = table(width, *VERDICTS, encoding=encoding)
    mark = {"utf-8": "✓", "ascii": "+"}[encoding]
    assert shown[:5] == [
        f"  {mark}  layer  x  proved at every shape  [1]",
        f"  {mark}         W  proved at every shape  [1]",
        f"  {mark}         b  proved at every shape",
        "            y  not claimed",
        "  ?  loss   x  unknown                [2]",
    ]
    first, second = shown[5:8], shown[8:]
    assert first[0].startswith("  [1] not covered: x[i] = 0; ") and first[-1].endswith("(the rest: --format json)")
    assert second[0].startswith("  [2] nothing that") and len(second) == 3
    assert all(len(line) <= width for line in shown)
    assert all(line.isascii() for line in shown) or encoding == "utf-8"


def test_what_is_short_stands_beside_its_verdict() -> None:
    assert table(
        80, Verdict("relu", None, None, {"x": GradientVerdict("proved", "all-shapes", except_on=SETS[1:])})
    ) == ["  ✓  relu  x  proved at every shape  not covered: x[i] = 0"]


def test_a_name_that_leaves_no_room_stands_above() -> None:
    name = "softmax_loss_naive_with_a_margin_of_one"
    shown = table(60, Verdict(name, None, None, {"x": GradientVerdict("refuted", refuted_by="value")}))
    assert shown == [f"  {name}", "  ✗  x  refuted by value"]
