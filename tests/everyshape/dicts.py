"""Random loops that keep their states in dicts by position; some of them ask for a key that is not there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

PROGRAM: Final = """
def program(x, m, w, y):
    d, g, out, rows, s, r = {{}}, {{}}, np.zeros_like(x), np.zeros_like(m), w, x * w
{body}
    return {result}
"""
HEADS: Final = (
    *("for i in range(len(x)):", "for i in range(x.shape[0]):", "for i in reversed(range(len(x))):"),
    *("for i in range(1, len(x)):", "for i in range(1, len(x) + 1):", "for i in range(len(x) - 1):"),
    *("for i in range(len(x) - 1, -1, -1):", "for i, u in enumerate(x):"),
)
WAYS: Final = (  # the key of the start, the loop, an iteration's own key, the one before it, and what it reads of x
    *((-1, HEADS[0], "i", "i - 1", "i"), (-1, HEADS[7], "i", "i - 1", "i"), (0, HEADS[0], "i + 1", "i", "i")),
    *((0, HEADS[3], "i", "i - 1", "i"), (0, HEADS[4], "i", "i - 1", "i - 1"), (0, HEADS[5], "i + 1", "i", "i")),
    *((None, HEADS[0], "i", "i", "i"), (None, HEADS[6], "i", "i", "i"), (None, HEADS[3], "i", "i", "i")),
    *((-1, HEADS[2], "i", "i", "i"), (-1, HEADS[5], "i", "i - 1", "i")),
)
KEYS: Final = ("i", "i", "i", "i - 1", "i - 1", "i + 1", "len(x) - 1 - i", "0", "-1", "len(x) - 1", "len(x)", "1")
OF_SCALARS: Final = {
    "starts": ("w", "np.sin(w)", "0.5", "w * 2", "x[0]", "0"),
    "values": (
        *("np.tanh(d[{p}] * w + x[{x}])", "d[{p}] * w + s", "d[{p}] + x[{x}]", "np.sin(s + x[{x}])", "x[{x}]"),
        *("m[{x}].sum() * d[{p}]", "1.0", "d[{p}] * d[{p}] * w", "w * g[{k}] + d[{p}]"),
    ),
    "others": ("s = {v}; d[{k}] = s", "s = s * w", "g[{k}] = d[{p}] * w", "d[{k}] *= 2.0", "s += d[{p}]"),
    "reads": (
        *("out[i] = d[{k}]", "out[i] += d[{p}] * w", "s = s * w + d[{k}]", "s += d[{k}] * x[i]", "s = d[{p}] * s"),
        *("out[i] = d[{k}] - d[{p}]", "rows[i] = d[{k}] * m[i]", "d[{k}] = w"),
    ),
    "results": ("out + s", "out + d[len(x) - 1]", "out * s + d[0]", "out + d[-1] + s", "rows + s"),
}
OF_ROWS: Final = {
    "starts": ("r", "x.copy()", "m[0] * w", "r * 2", "x"),
    "values": (
        *("np.tanh(d[{p}] * w + m[{x}])", "d[{p}] * x[{x}] + r", "m[{x}]", "m[{x}] * w", "r", "m @ d[{p}]"),
        *("np.sin(r)", "d[{p}]", "rows[{x}] + m[{x}]", "d[{p}] * w + g[{k}]"),
    ),
    "others": (
        *("r = {v} + r; d[{k}] = r", "r = r * w", "g[{k}] = d[{p}] * w", "d[{k}] *= 2.0", "r += 1.0"),
        *("d[{k}][i] = w", "r = r + 1.0", "rows[{x}] = {v}", "q = m[{x}] * w; d[{k}] = q; q += 1.0"),
    ),
    "reads": (
        *("rows[i] = d[{k}]", "rows[i] = d[{p}]", "out[i] = d[{k}].sum()", "r = r * w + d[{k}]", "r += d[{k}]"),
        *("rows[i] = d[{k}] * d[{p}]", "q = d[{k}]; q += 1.0", "s += d[{p}] @ x", "out += d[{k}] * d[{k}]"),
    ),
    "results": ("out + s", "rows + r", "rows + d[len(x) - 1]", "d[0] + r", "rows * s + d[-1]", "d[len(x)] + out"),
}
BETWEEN: Final = (
    *(
        "s += 1.0",
        "r += 1.0",
        "rows += 1.0",
        "d[-1] = w",
        "d[0] = w",
        "d = {}",
        "m[0] = 0.0",
        "d, g = g, d",
        "x *= 2.0",
    ),
    *("s = len(d) * w", "s = sum(d.values())", "d[0] += 1.0", "s = s + d.get(0, s)", "d[-1] *= 2.0"),
)


def dicts(seed: int, count: int) -> Iterator[str]:
    """Loops that fill dicts, and others that read them."""
    rng = random.Random(f"dicts {seed}")
    for _ in range(count):
        start, head, *places = rng.choice(WAYS)
        parts = rng.choice((OF_SCALARS, OF_ROWS))
        if places[0] == places[1] and rng.random() < 0.9:  # nothing stands before the first key
            parts = {**parts, "values": tuple(v for v in parts["values"] if "{p}" not in v)}
        lines = [] if start is None else [f"d[{start}] = {rng.choice(parts['starts'])}"]
        lines += [head, *_body(rng, parts, places, ("d[{k}] = {v}", *parts["others"] * (rng.random() < 0.5)))]
        if rng.random() < 0.3:
            lines.append(rng.choice(BETWEEN))
        if rng.random() < 0.8:
            again = rng.choice((head, head, HEADS[2], rng.choice(HEADS)))
            lines += [again, *_body(rng, parts, places, parts["reads"])]
        if rng.random() < 0.05:
            lines = ["for j in range(len(x)):", *(f"    {line}" for line in lines)]
        body = "\n".join("    " + line for line in lines)
        yield PROGRAM.format(body=body, result=rng.choice(parts["results"]))


def _body(
    rng: random.Random, parts: dict[str, tuple[str, ...]], places: list[str], statements: tuple[str, ...]
) -> list[str]:
    """Some statements, the first of them one time in three under a condition."""
    chosen = [statements[0], rng.choice(statements)] if rng.random() < 0.5 else [rng.choice(statements)]
    rng.shuffle(chosen)
    lines = [_filled(rng, parts, places, text) for text in chosen]
    if rng.random() < 0.15:
        other = _filled(rng, parts, places, rng.choice(statements))
        lines[:1] = ["if x[i] > 0:", f"    {lines[0]}", *(["else:", f"    {other}"] if rng.random() < 0.7 else [])]
    return ["    " + line for line in lines]


def _filled(rng: random.Random, parts: dict[str, tuple[str, ...]], places: list[str], text: str) -> str:
    """A statement with its keys; one key in ten is any other."""
    text = text.replace("{v}", rng.choice(parts["values"]))
    for name, place in zip(("{k}", "{p}", "{x}"), places, strict=True):
        while name in text:
            text = text.replace(name, place if name == "{x}" or rng.random() < 0.9 else rng.choice(KEYS), 1)
    return text
