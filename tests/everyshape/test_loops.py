"""Loops over named sizes: whatever is followed computes what NumPy does, at lengths 1, 2, 3 and 7."""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np
import pytest

from tests.everyshape.dicts import dicts
from tests.everyshape.loops import growing, lists, longer, programs, shifted
from tests.everyshape.nested import nested
from tests.everyshape.windowed import windowed
from tests.scale import scaled
from verify import claim
from verify.claims.claim import Claim
from verify.errors import GradproofError
from verify.everyshape.spot_check import spot_check
from verify.everyshape.typed import Trace, trace
from verify.tracing import patches


def claimed(text: str) -> Claim:
    """The program as a claim; what it says of the gradient does not matter."""
    patches.install()
    linecache.cache["<program>"] = (len(text), None, text.splitlines(keepends=True), "<program>")
    space: dict[str, Any] = {"np": np, "__name__": "a program"}
    exec(compile(text, "<program>", "exec", dont_inherit=True), space)
    patches.rebind(space)
    made: Any = claim(x="N", m="N N", w="", y="N", where={"y": "labels(N)"})(space["program"])
    made.gradient("w")(lambda G, w: w)
    return made.__claim__  # type: ignore[no-any-return]


def followed(c: Claim) -> Trace | None:
    """The typed expression; None where the loop is refused, or the program has an error of its own."""
    try:
        return trace(c, c.gradients[0], "w")
    except (GradproofError, NameError, TypeError, ValueError, LookupError):
        return None


@pytest.mark.parametrize(
    ("kind", "share"),
    [(programs, 6), (lists, 10), (shifted, 6), (longer, 6), (growing, 8), (windowed, 8), (dicts, 8), (nested, 8)],
)
def test_a_random_loop_is_refused_or_computes_what_numpy_does(
    kind: Callable[[int, int], Iterator[str]], share: int
) -> None:
    count = 0
    for text in kind(0, scaled(60)):
        c = claimed(text)
        found = followed(c)
        if found is not None and found.loops:
            count += 1
            problem = spot_check(c, c.gradients[0], found, 0, {}).problem
            assert problem is None, f"{problem}\n{text}"
    assert count >= scaled(60) // share


HELD: Final = """
def program(x, m, w, y):
    m2, c, d, out, rows = m.copy(), np.zeros_like(x), x + 1.0, np.zeros_like(x), []
    for i in range(len(x)):
{body}
    {after}
    return out + m2.sum(0) + d
"""


@pytest.mark.parametrize(
    ("body", "after"),
    [
        (("c = m2[i]",), "c += 1.0"),  # the last row is written through the variable
        (("c = d",), "c += 1.0"),
        (("c = x * w", "d = c"), "c += 1.0"),  # two variables of one array
        (("c = x * w", "rows.append(c)"), "c += 1.0; out += rows[-1]"),
        (("m2 += 1.0", "out[i] = c.sum()", "c = m2[i]"), "pass"),  # a row that later iterations write
        (("out[i] = c.sum()", "c = m2[0]", "m2[0] = m2[0] * 2.0"), "pass"),
        (("c = m2[i]",), "m2 *= 2.0; out += c"),
    ],
)
def test_an_array_that_outlives_its_iteration_under_two_names_is_not_followed(
    body: tuple[str, ...], after: str
) -> None:
    text = HELD.format(body="\n".join(f"        {line}" for line in body), after=after)
    found = followed(claimed(text))
    assert found is None, text
