"""Random loops inside of loops that hand states on: within a row, from row to row, or read where they should not be."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from tests.everyshape.loops import SHIFTED

OUTER: Final = ("for i in range(len(x)):",) * 4 + (SHIFTED[0], SHIFTED[3], "for i, v in enumerate(x):")
INNER: Final = ("for j in range(x.shape[0]):",) * 3 + (
    "for j in reversed(range(len(x))):",
    "for j in range(1, len(x)):",
    "for j in range(len(x) - 1, -1, -1):",
    "for j in range(len(x) - 1):",
    *("for j in range(i + 1, len(x)):", "for j in range(i):", "for j in range(i + 1):", "for j in range(i, len(x)):"),
    *("for j in range(len(x) - 1, i, -1):", "for j in range(i - 1, -1, -1):", "for j in reversed(range(i + 1)):"),
)
BEFORE: Final = (
    *("s = 0.0", "s = x[i]", "s = w * m[i, 0]", "r = x * w", "r = np.zeros_like(x)", "r = m[i]", "g = [w]", "g = []"),
    *("m2[i, 0] = x[i]", "h[i, 0] = x[i]", "h[i, -1] = w", "t = s", "s = out[i]", "pass", "h[i] = 0.0", "s = t * w"),
)
WITHIN: Final = (
    *("s = s * w + {v}", "s = np.tanh(s * x[i]) + {v}", "s = {v}", "t = s * {v}", "r = r * w + {v}", "g.append({v})"),
    *("m2[i, j] = s", "m2[i, j] = {v}", "m2[i, j] = m2[i, j - 1] * w + {v}", "m2[j, i] = s * {v}", "out[i] += s"),
    *("h[i, j + 1] = h[i, j] * w + {v}", "h[i, j] = s + {v}", "out[j] += s * {v}", "out[i] = out[i] * w + {v}"),
    *("m2[i, j - 1] += m2[i, j] * w", "u += s", "u = u * w + s", "r[j] = s", "x2[i] = x2[i] * 0.5 + {v}", "u += {v}"),
)
OF_PLACES: Final = (
    *("m[i, j]", "x[j]", "m[i, j] * x[i]", "s", "m2[i, j - 1]", "(m2[i, j - 1] if j > 0 else w)", "h[i, j]", "r @ x"),
    *("m2[i - 1, j]", "m[j, i] * w", "out[i]", "u", "t", "g[-1]", "x2[i]", "m[i - 1, j]", "m2[j, i]", "h[i - 1, j]"),
)
BEHIND: Final = (
    *("out[i] = s", "out[i] += s * x[i]", "u += s", "u = s", "pass", "m2[i] = r", "out[i] += r @ x", "t = t + s"),
    *("out[i] += h[i, -1]", "out[i] = m2[i, -1]", "out[i] += sum(g)", "u = u * w + s", "rows.append(s)", "out += r"),
)
RESULTS: Final = ("out + m2.sum(0)", "out + u", "out + m2 @ x", "out + h[:, 1:].sum(1) + u", "out + t", "x2 + out + s")
PROGRAM: Final = """
def program(x, m, w, y):
    out, m2, x2, h = np.zeros_like(x), m.copy(), x.copy(), np.zeros((len(x), len(x) + 1))
    s, t, u, r, g, rows = 0.0, w, 0.5 * w, x + 1.0, [w], []
{body}
    return {result}
"""


def nested(seed: int, count: int) -> Iterator[str]:
    """One or two loops inside of one, in each of which a few states are handed on; some loops are three deep."""
    rng = random.Random(f"nested {seed}")
    for _ in range(count):
        lines = [rng.choice(OUTER), "    " + rng.choice(BEFORE)]
        for _ in range(rng.choice((1, 1, 1, 1, 1, 2))):
            lines.append("    " + rng.choice(INNER))
            lines += ["        " + rng.choice(WITHIN).format(v=rng.choice(OF_PLACES)) for _ in range(rng.randint(1, 3))]
        lines.append("    " + rng.choice(BEHIND))
        if rng.random() < 0.05:
            lines = ["for k in range(len(x)):", "    u = u + x[k]", *("    " + line for line in lines)]
        yield PROGRAM.format(body="\n".join("    " + line for line in lines), result=rng.choice(RESULTS))
