"""Random loops over named sizes, written as text: a few statements in each of two loops, some of them under conditions.

Most are no map and no sum. A sound summary refuses those; whatever it follows computes what NumPy does.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

SIMPLE: Final = (
    *("out[i] = {v}", "out[i] += {v}", "out[i] -= {v} * x[i]", "out[0] += {v}", "out[-1] = {v}", "out += {v}"),
    *("back[i] = {v}", "back[i] += {v}", "other[i] = {v}", "other[i] *= {v}", "first += {v}", "out[y[i]] += {v}"),
    *("out[y[i]] = {v}", "s = s + {v}", "s += {v}", "s = {v}", "t = {v}", "t = t + {v}", "t += out[i]", "s -= t"),
    *("x2[i] = x2[i] * {v}", "x2 = x2 + {v}", "s, t = t, s", "out[i], other[i] = other[i], out[i]", "row = out[i:]"),
)
VALUES: Final = (
    *("x[i]", "x[i] * w", "out[i]", "other[i]", "back[i]", "x[0]", "out[0]", "s", "t", "2.0", "x[y[i]]", "x2[i]"),
    *("x.sum()", "out.sum()", "i", "x[i] * s", "v", "m[i, 0]", "m[i].sum()", "m[:, i] @ x"),
)
CONDITIONS: Final = ("x[i] > 0", "y[i] == i", "i == 0", "s > 0", "out[i] > 1", "w > 0", "i > 0", "x[i] > x[0]")
HEADS: Final = (
    *("for i in range(x.shape[0]):", "for i in range(len(x)):", "for i, v in enumerate(x):"),
    *("for i, (v, w) in enumerate(zip(x, out)):", "for i in np.arange(x.shape[0]):"),
)
INNER: Final = ("for j in range(x.shape[0]):", "for j, u in enumerate(x):")
BOTH: Final = "for i, j in np.ndindex(m.shape):"
OF_INNER: Final = (
    *("m2[i, j] = {v} * x[j]", "m2[j, i] += {v}", "m2[i] += x[j]", "out[i] += m[i, j]", "out[j] += {v}", "s += x[j]"),
    *(
        "t = t + m[i, j] * {v}",
        "out[j] = x[j]",
        "m2[j] = m[i]",
        "t = x[j]",
        "m2[i, j] += m2[i, j]",
        "m2[i, j] = m2[j, i]",
    ),
)
PROGRAM: Final = """
def program(x, m, w, y):
    out, x2, other, m2 = np.zeros_like(x), x.copy(), np.ones_like(x), m.copy()
    back, first, s, t, v = out[::-1], out[0:], 0.0, w, w
{body}
    return {result}
"""


def programs(seed: int, count: int) -> Iterator[str]:
    """Texts of functions of x: N, m: N N, a number w and labels y: N below N."""
    rng = random.Random(seed)
    for _ in range(count):
        if rng.random() < 0.1:
            lines = [BOTH, *(f"    {_filled(rng, OF_INNER)}" for _ in range(rng.randint(1, 2)))]
        else:
            lines = _one(rng)
        result = rng.choice(
            ("out", "out + x2", "out * other", "out + s", "out + s + t", "m2.sum(0) + out", "m2 @ x + s")
        )
        yield PROGRAM.format(body="\n".join("    " + line for line in lines), result=result)


def _one(rng: random.Random) -> list[str]:
    lines = [rng.choice(HEADS)]
    for _ in range(rng.randint(1, 3)):
        lines += ["    " + line for line in _statement(rng)]
    if rng.random() < 0.3:
        lines.append("    " + rng.choice(("t = 0.0", "s = 0.0", "r = x[i]")))
        lines.append("    " + rng.choice(INNER))
        lines += [f"        {_filled(rng, OF_INNER)}" for _ in range(rng.randint(1, 2))]
    return lines


def _statement(rng: random.Random) -> list[str]:
    kind = rng.random()
    if kind < 0.7:
        return [_filled(rng, SIMPLE)]
    if kind < 0.9:
        return [f"if {rng.choice(CONDITIONS)}:", "    " + _filled(rng, SIMPLE)]
    return [f"if {rng.choice(CONDITIONS)}:", "    " + rng.choice(("continue", "continue", "break"))]


def _filled(rng: random.Random, statements: tuple[str, ...]) -> str:
    return rng.choice(statements).format(v=rng.choice(VALUES))
