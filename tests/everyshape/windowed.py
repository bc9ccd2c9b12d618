"""Random loops that take windows which overlap, on axes with a padding and without."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from tests.everyshape.loops import HEADS, INNER, SHIFTED

OF_WINDOWS: Final = (
    *(
        "d[i : i + 3] += {v}",
        "d[i : i + 3] += {v}",
        "d[i : i + 3] = {v}",
        "d[i : i + 3] *= {v}",
        "out[i] = {u}",
        "s += {u}",
    ),
    *("out[i] += {u}", "e[i : i + 2] += {v}[1:]", "d[i : i + 2] += {v}[:2]", "c = p[i : i + 3]", "c = d[i : i + 3]"),
    *("c += {v}", "d[i : i + 3][1] += {u}", "d[i + 1] += {u}", "x2[i : i + 2] += {v}[:2]", "e[i : i + 3] -= c"),
    *("q[i, j : j + 3] += {v}", "q[i : i + 3, j] += {v}", "q[i : i + 3, 0] += {v}", "d[i * 1 : i * 1 + 3] += {v}"),
    *("d[i] = {u}", "d[i + 2] += {u}", "g[i + 1] = g[i] * w + {u}", "g[i] += {u}", "g[i + 3] *= w", "e[i + 2] = d[i]"),
    *("x2[i : i + 3] += {v}", "out[i + 2] += {u}", "out[i - 2] -= {u}", "out[i + 1] += out[i] + {u}"),
)
WINDOWS: Final = (
    *("p[i : i + 3]", "w * p[i : i + 3]", "p[i : i + 3] * x[i]", "d[i : i + 3]", "e[i : i + 3] + p[i : i + 3]", "c"),
    *("np.ones(3) * x[i]", "p[i : i + 3][::-1]", "np.array([x[i], w, 2.0])", "np.append(x2[i : i + 2], w)"),
)
OF_ONE: Final = (
    *(
        "p[i : i + 3].sum()",
        "p[i : i + 3].max()",
        "d[i : i + 3] @ p[i : i + 3]",
        "x[i]",
        "p[i : i + 3][1]",
        "e[i : i + 2][0]",
    ),
    *(
        "c.sum()",
        "s",
        "x2[i : i + 2].sum()",
        "p[i : i + 4].sum()",
        "x[i : i + 3].sum()",
        "x[i - 2]",
        "x[i + 2]",
        "out[i + 2]",
    ),
)
BEFORE: Final = (
    *(
        "d[2:] += x",
        "d[:-2] = x * w",
        "d[2 : len(x)] = x[2:]",
        "g[3:] += x",
        "g[: len(x)] -= x",
        "g[1 : len(x) + 1] = p[2:]",
    ),
    *("e[: len(x)] += p[2:]", "g[2:-1] = d[1:-1] + e[:-2]", "d[0] = w", "x2 += g[3:]", "x2 *= p[:-2]", "g[2:] = p[1:]"),
)
OF_SHORTER: Final = 4 * (
    "f[i] = {u}",
    "f[i] += {u}",
    "f[i] = x[i : i + 3].sum() * w",
    "out[i] += f[i]",
    "f[i] = f[i - 1] + x[i]",
)
FEWER: Final = ("for i in range(len(x) - 2):", "for i in range(2, len(x)):", "for i in range(1, len(x) - 2):")
OF_WINDOWED: Final = (
    *(
        "out",
        "d[1:-1]",
        "d[1:-1] + out",
        "e[1:-1] * out",
        "out + s",
        "x2 + out",
        "out + d[0] + d[-1]",
        "out + d[2:]",
        "out * p[:-2]",
        "x + d.sum()",
    ),
    *("out + g[3:]", "out + g[: len(x)] * e[2:]", "g[1:-2] + d[: len(x)]", "(out + q[2:, : len(x)]).sum(0) + g.sum()"),
    *("q[1:-1, 1:-1].sum(0) + out", "np.lib.stride_tricks.sliding_window_view(d, 3) @ np.arange(3.0)", "out + q.sum()"),
)
WITH_WINDOWS: Final = """
def program(x, m, w, y):
    p, x2, s, out = np.pad(x, 1), x.copy(), 0.5 * w, np.zeros_like(x)
    d, e, q, c = np.zeros_like(p), np.pad(x * w, 1), np.pad(m, 1), np.zeros(3)
    g = np.zeros(len(x) + 3)
{body}
    return {result}
"""


def windowed(seed: int, count: int) -> Iterator[str]:
    """Windows that overlap, on axes with a padding and without."""
    rng = random.Random(f"windowed {seed}")
    for _ in range(count):
        apart = rng.random() < 0.25  # with an array of an entry for each window
        lines = ["f = np.zeros(len(x) - 2)"] * apart
        lines += [rng.choice(BEFORE) for _ in range(rng.choice((0, 0, 1, 2)))]
        for _ in range(rng.randint(1, 2)):
            lines.append(rng.choice((HEADS[0], HEADS[1], SHIFTED[0], SHIFTED[1], SHIFTED[1], *SHIFTED[3:5], *FEWER)))
            inner = [rng.choice((*OF_WINDOWS, *OF_SHORTER * apart)) for _ in range(rng.randint(1, 2))]
            if any("j" in line for line in inner):
                inner = [INNER[0], *("    " + line for line in inner)]
            lines += ["    " + line.format(v=rng.choice(WINDOWS), u=rng.choice(OF_ONE)) for line in inner]
        body = "\n".join("    " + line for line in lines)
        yield WITH_WINDOWS.format(body=body, result="out + f.sum() + s" if apart else rng.choice(OF_WINDOWED))
