"""Random loops over named sizes, written as text: a few statements in each of two loops, some of them under conditions;
lists that they fill, comprehensions and sums of generator expressions.

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
CONDITIONS: Final = (
    *("x[i] > 0", "y[i] == i", "i == 0", "s > 0", "out[i] > 1", "w > 0", "i > 0", "x[i] > x[0]"),
    *("i < len(x) - 1", "i + 1 < len(x)"),
)
HEADS: Final = (
    *("for i in range(x.shape[0]):", "for i in range(len(x)):", "for i, v in enumerate(x):"),
    *("for i, (v, w) in enumerate(zip(x, out)):", "for i in np.arange(x.shape[0]):"),
)
SHIFTED: Final = (
    *("for i in range(1, x.shape[0]):", "for i in range(len(x) - 1):", "for i in range(1, len(x) - 1):"),
    *("for i in reversed(range(len(x))):", "for i in range(len(x) - 1, -1, -1):", "for i in range(0, len(x), 2):"),
    *(
        "for i, v in enumerate(reversed(x)):",
        "for i in range(len(x) - 1, 0, -1):",
        "for i in range(len(x) - 2, -1, -1):",
    ),
)
NEIGHBOURS: Final = (
    "x[i - 1]",
    "x[i + 1]",
    "x[i - 1] * w",
    "out[i - 1]",
    "x[i] - x[i - 1]",
    "x[i + 1] - x[i]",
    "(x[i + 1] if i < len(x) - 1 else w)",
    "(0.0 if i == x.shape[0] - 1 else x2[i + 1] * w)",
    "m[i - 1, i]",
)
BESIDE: Final = ("out[i - 1] = {v}", "out[i + 1] += {v}", "out[i - 1] += {v}", "x2[i - 1] = x2[i]", "out[i] -= {v}")
COUNTED: Final = (  # positions that the code counts itself
    *("for k in range(len(x)):\n        i = len(x) - 1 - k", "for k in range(x.shape[0]):\n        i = len(x) - k - 1"),
    *(
        "for k in range(1, len(x) + 1):\n        i = len(x) - k",
        "for k in range(len(x) - 1):\n        i = len(x) - 1 - k",
    ),
)
AROUND: Final = (
    *("x[(i + 1) % len(x)]", "x[(i - 1) % len(x)] * w", "x[(i + 2) % len(x)]", "out[(i + 1) % len(x)]", "x[-i]"),
    *(
        "x[(i + 1) % len(x)] - x[(i - 1) % len(x)]",
        "x[-i - 1]",
        "x[~i]",
        "(i + 1) % len(x)",
        "x[(len(x) - i) % len(x)]",
    ),
    *("m[i, (i + 1) % len(x)]", "x[(i - 1 + len(x)) % len(x)]", "len(x) - i", "x[(3 - i) % len(x)]", "-i * w"),
)
BESIDE_AROUND: Final = (
    *("out[(i + 1) % len(x)] += {v}", "out[(i - 1) % len(x)] -= {v}", "out[(i + 2) % len(x)] += {v}", "out[-i] += {v}"),
    *("out[(i + 1) % len(x)] = {v}", "out[~i] = {v}", "x2[(i - 1) % len(x)] = x2[i]", "out[-i - 1] *= {v}"),
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
OF_LISTS: Final = (
    *("g.append({v})", "g.append({v})", "g += [{v}]", "g.extend([{v}, x[i]])", "h.append({v})", "rows.append(m[i])"),
    *("g.insert(0, {v})", "h.insert(0, {v})", "rows.insert(0, m[i])", "h.insert(0, g[-1])"),
    *("rows.append(m2[i])", "rows.append(m2[i].copy())", "r = m[i] * {v}", "rows.append(r)", "r += 1.0", "m2[i] = {v}"),
    *(
        "rows.append(x2)",
        "rows.append(r)",
        "out[i] = {v}",
        "s += {v}",
        "m2[i] *= 2.0",
        "k = g",
        "rows.append([{v}, s])",
    ),
    *("rows.append(x * {v})", "rows.append(x * {v})", "h.append(g)", "g = [w]", "g.append(s)", "r[i] = {v}", "h += g"),
)
COLLECTED: Final = (
    *(
        "sum(m[i, j] * w for j in range(len(x)))",
        "sum([u * x[i] for u in m[i]])",
        "sum((u for u in m[i] if u > 0), 0.0)",
    ),
    *(
        "sum((x[j] for j in range(len(x)) if j < i), 0.0)",
        "np.array([u * v for u in m[i]]).sum()",
        "sum(g)",
        "len(g)",
        "g[-1]",
    ),
    *("sum(sum(m[j, k] for k in range(len(x))) for j in range(len(x)) if x[j] > x[i])", "max(x[i], 0.0)", "sum(m[i])"),
    *("np.sum([a * b for a, b in zip(m[i], x)])", "sum((a for a, b in zip(x, out) if b > 0), s)", "sum(list(x))"),
)
AFTERWARDS: Final = (
    *(
        "m2 *= 2.0",
        "x2 += 1.0",
        "r *= 2.0",
        "g.append(w)",
        "g += [s, w]",
        "h.append(x[0])",
        "rows.append(x)",
        "g.reverse()",
        "g = g[::-1]",
        "rows = rows[::-1]; rows.append(x)",
        "m2[0] = w",
    ),
    *("for k in rows: k *= 2.0", "for k in rows: out += k", "for i, k in enumerate(g): out[i] += k", "rows[0][:] = w"),
    *(
        "for i in range(len(x)): out[i] += g[i] * x[i]",
        "for k in g: s += k",
        "h = list(g)",
        "out[:] = [k * w for k in x]",
    ),
    *("m2 = np.array([[m[i, j] for i in range(len(x))] for j in range(len(x))])", "rows = [k + 1.0 for k in rows]"),
    *("g = [a * b for a, b in zip(g, x)]", "rows = [[m[j, i] * x[j] for j in range(len(x))] for i in range(len(x))]"),
)
RESULTS: Final = (
    *("out + np.array(g)", "out + sum(g)", "np.stack(rows).sum(0) + out", "np.array(rows) @ x", "np.array(rows).T @ x"),
    *("out + np.array(h) * 2.0", "sum(rows) + out", "np.vstack(rows) @ x", "out + len(g)", "out + np.array(g[::-1])"),
    *(
        "np.sum(rows, axis=0)",
        "out + np.mean(g)",
        "np.hstack(rows).reshape(x.shape[0], -1) @ x",
        "out + g[0]",
        "m2 @ x + s",
    ),
    *("np.array([k * s for k in g])", "out + sum(k for k in g)", "np.stack(rows, axis=1) @ x", "out + rows[-1]"),
)
PROGRAM: Final = """
def program(x, m, w, y):
    out, x2, other, m2 = np.zeros_like(x), x.copy(), np.ones_like(x), m.copy()
    back, first, s, t, v = out[::-1], out[0:], 0.0, w, w
{body}
    return {result}
"""
WITH_LISTS: Final = """
def program(x, m, w, y):
    out, x2, other, m2 = np.zeros_like(x), x.copy(), np.ones_like(x), m.copy()
    back, first, s, t, v = out[::-1], out[0:], 0.0, w, w
    g, h, rows, r = {start}, [], [], x + 1.0
{body}
    return {result}
"""


WITH_LONGER: Final = """
def program(x, m, w, y):
    h, g, out, s = np.zeros(len(x) + 1), np.zeros(x.shape[0] + 1), np.zeros_like(x), 0.5 * w
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


def lists(seed: int, count: int) -> Iterator[str]:
    """The same with lists."""
    rng = random.Random(f"lists {seed}")
    for _ in range(count):
        lines = [rng.choice((*HEADS, *SHIFTED[:1], *SHIFTED[3:4]))]
        for _ in range(rng.randint(1, 3)):
            lines += _shown(rng, "    ", _filled(rng, OF_LISTS, (*VALUES[:4], *COLLECTED)))
        if rng.random() < 0.3:
            lines += ["    " + rng.choice(("s = 0.0", "r = x * w", "k = []")), "    " + rng.choice(INNER)]
            lines += _shown(rng, "        ", _filled(rng, (*OF_LISTS[:6], "k.append(m[i, j])"), ("x[j]", "m[i, j]")))
            lines += ["    " + rng.choice(("rows.append(k)", "g.append(s)", "h.append(sum(k))", "out[i] = s"))]
        for _ in range(rng.randint(0, 2)):
            lines.append(rng.choice(AFTERWARDS))
        body = "\n".join("    " + line for line in lines)
        start = rng.choice(("[]", "[]", "[]", "[w]", "[0.0, w]"))
        yield WITH_LISTS.format(body=body, result=rng.choice(RESULTS), start=start)


GROWING: Final = (
    *("g.append({v})", "g.append({v})", "g.append({v})", "g += [{v}]", "g.extend([{v}, g[-1] * 0.5])", "s = g[-1]"),
    *("h.append({v})", "h.append((w if i == 0 else h[i - 1] * w) + x[i])", "rows.append(rows[i] * w + m[i])"),
    *("h.append(g[-1])", "pairs.append((x[i], {v}))", "pairs.append((g[-1], (m[i], {v})))", "out[i] = {v}", "s += {v}"),
    *(
        "rows.append(np.tanh(rows[-1]) * {v})",
        "rows.append(rows[-1] + m[i])",
        "r = rows[-1]",
        "r += 1.0",
        "x2[i] = {v}",
    ),
    *("rows.append(x2)", "rows.append(r)", "g[-1] = w", "k = g", "g = [w]", "rows[-1][0] = w", "s = pairs[-1][0]"),
)
OF_GROWING: Final = (
    *("g[-1] * w", "g[-1] + x[i]", "np.tanh(g[-1]) * x[i]", "g[-1]", "x[i]", "s", "out[i]", "rows[-1][i]", "g[0]"),
    *("g[i]", "g[i] * w + x[i]", "(g[i - 1] if i > 0 else w) * x[i]", "(h[i - 1] if i > 0 else w)", "rows[i] @ x"),
    *("(h[i - 1] * w if i != 0 else s)", "(rows[i - 1] if i > 0 else x2) @ x"),
    *("rows[-1] @ x", "(w if i == 0 else g[-1])", "len(g)", "g[-2]", "k[-1]", "x[i - 1] * g[-1]", "1.0"),
)
GROWN: Final = (
    *(
        "out + g[-1]",
        "out + s + g[-1]",
        "rows[-1] + out",
        "np.stack(rows).sum(0) + out",
        "out + sum(g) * w",
        "x2 + out",
    ),
    *("out + sum(a for a, b in pairs)", "out + np.array([b for a, b in pairs])", "out + pairs[-1][0]", "out + g[0]"),
    *(
        "out + np.array(g[1:])",
        "np.array([a * s for a, b in reversed(pairs)]) + out",
        "out + sum(g[i] for i in range(len(x)))",
    ),
    *("out + np.array([g[i + 1] - g[i] for i in range(len(x))])", "out + g[len(x)]", "out + g[len(x) - 1]"),
)
WHILE_GROWING: Final = """
def program(x, m, w, y):
    out, x2, s, k = np.zeros_like(x), x.copy(), 0.5 * w, [w]
    g, h, rows, pairs, r = [{start}], [], [{row}], [], x + 1.0
{body}
    return {result}
"""


def growing(seed: int, count: int) -> Iterator[str]:
    """Lists of which the loop that fills them reads the last element, and lists of tuples."""
    rng = random.Random(f"growing {seed}")
    for _ in range(count):
        lines = [rng.choice((*HEADS[:3], SHIFTED[0], *SHIFTED[3:5]))]
        for _ in range(rng.randint(1, 3)):
            lines += _shown(rng, "    ", _filled(rng, GROWING, OF_GROWING))
        body = "\n".join("    " + line for line in lines)
        start, row = rng.choice(("w", "0.0", "s", "x[0]", "0.0, w")), rng.choice(("x", "x2", "np.ones_like(x)"))
        yield WHILE_GROWING.format(body=body, result=rng.choice(GROWN), start=start, row=row)


HANDED_ON: Final = (
    *("x2[i] = x2[i - 1] * w + {v}", "x2[i] = (x2[i - 1] if i > 0 else w) * {v}", "s = s * w + {v}", "t = s"),
    *("out[i] = np.tanh(out[i - 1]) + {v}", "out[i] = s + t", "x2 = x2 * 0.5 + s", "s = t + {v}"),
    *(
        "x2[i - 1] += x2[i] * w + {v}",
        "x2[i + 1] += x2[i] * {v}",
        "x2[i + 1] = x2[i] * w + {v}",
        "out[i - 1] += out[i] + {v}",
    ),
)
AFTER_IT: Final = (
    *("out[i] += x2[i - 1]", "s += x2[i - 1] * x[i]", "out[i] += (x2[i - 1] if i > 0 else w)", "x2[i] += out[i - 1]"),
    "s = s * w + x2[i - 1]",
)


def states(seed: int, count: int) -> Iterator[str]:
    """Loops that hand states on, and loops that read what these kept."""
    rng = random.Random(f"states {seed}")
    heads = (HEADS[0], *SHIFTED[:2], *SHIFTED[3:5], *SHIFTED[-2:], *COUNTED[:3])
    for _ in range(count):
        lines = [rng.choice(heads)]
        for _ in range(rng.randint(1, 3)):
            lines += _shown(rng, "    ", _filled(rng, HANDED_ON, (*NEIGHBOURS, *VALUES[:4], "s * w", "np.tanh(s)")))
        lines += [rng.choice(heads), "    " + rng.choice(AFTER_IT)]
        body = "\n".join("    " + line for line in lines)
        yield WITH_LISTS.format(body=body, result=rng.choice(("out + x2", "out + s", "out + s + t")), start="[w]")


def shifted(seed: int, count: int) -> Iterator[str]:
    """The same over parts of an axis, backwards, and with what stands beside an entry."""
    rng = random.Random(f"shifted {seed}")
    for _ in range(count):
        lines, around = [rng.choice((*SHIFTED, *COUNTED, HEADS[0]))], rng.random() < 0.5
        for _ in range(rng.randint(1, 3)):
            statements = (*SIMPLE[:8], *SIMPLE[12:20], *(3 * BESIDE_AROUND if around else BESIDE), "g.append({v})")
            lines += _shown(rng, "    ", _filled(rng, statements, (*(AROUND if around else NEIGHBOURS), *VALUES[:4])))
        body = "\n".join("    " + line for line in lines)
        result = rng.choice(
            ("out", "out + x2", "out + s", "out + s + t", "out + sum(g)", "out + x2 + np.array(g).sum()")
        )
        yield WITH_LISTS.format(body=body, result=result, start="[w]")


LONGER: Final = (
    *("for i in range(len(x)):", "for i in reversed(range(len(x))):", "for i in range(1, len(x) + 1):"),
    *("for i in range(len(x), 0, -1):", "for i in np.arange(x.shape[0])[::-1]:", "for i in range(len(x) - 1):"),
    *COUNTED[:3],
)
OF_LONGER: Final = (
    *(
        "h[i] = {v}",
        "h[i + 1] = {v}",
        "h[i] += {v}",
        "h[i + 1] += {v}",
        "g[i] = {v}",
        "g[i + 1] = {v}",
        "h[i - 1] = {v}",
    ),
    *("out[i] = {v}", "out[i - 1] = {v}", "s = {v}", "s += {v}", "h[0] = {v}", "h[-1] += {v}", "out[i] += {v}"),
)
OF_POSITIONS: Final = (
    *("h[i]", "h[i + 1]", "h[i - 1]", "g[i]", "g[i + 1]", "g[i - 1]", "w * h[i] + x[i]", "w * h[i - 1] + x[i - 1]"),
    *("w * h[i + 1] + x[i]", "h[0]", "h[-1]", "x[i]", "x[i - 1]", "s", "out[i]", "g[-1] * w", "1.0"),
)
BEFOREHAND: Final = (
    "h[0] = w",
    "h[-1] = w",
    "g[-1] = 2 * w",
    "h[1:] = x",
    "h[:-1] = x",
    "g[0] = s",
    "g = np.zeros_like(h)",
)
OF_ALL: Final = (
    "h",
    "h[1:]",
    "h[:-1] * 2",
    "h[-1]",
    "h[0] + s",
    "out",
    "h + g",
    "h[1:] + h[:-1]",
    "out + s",
    "g",
    "g[1:]",
)


def longer(seed: int, count: int) -> Iterator[str]:
    """Arrays of one position more than there are iterations: states before and after steps, from either end."""
    rng = random.Random(f"longer {seed}")
    for _ in range(count):
        lines = [rng.choice(BEFOREHAND) for _ in range(rng.randint(0, 2))]
        for _ in range(rng.randint(1, 2)):
            lines.append(rng.choice(LONGER))
            lines += ["    " + _filled(rng, OF_LONGER, OF_POSITIONS) for _ in range(rng.randint(1, 2))]
        body = "\n".join("    " + line for line in lines)
        yield WITH_LONGER.format(body=body, result=rng.choice(OF_ALL))


def _shown(rng: random.Random, indent: str, line: str) -> list[str]:
    """A statement, perhaps under a condition."""
    if rng.random() < 0.8:
        return [indent + line]
    return [f"{indent}if {rng.choice(CONDITIONS)}:", f"{indent}    {line}"]


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


def _filled(rng: random.Random, statements: tuple[str, ...], values: tuple[str, ...] = VALUES) -> str:
    return rng.choice(statements).format(v=rng.choice(values))
