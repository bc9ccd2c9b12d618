"""Write docs/kinds.md, what can be stated of an input, from its table: ``python docs/kinds.py``."""

from __future__ import annotations

from pathlib import Path

from verify.claims.kinds import KINDS, STATED


def _row(name: str) -> str:
    row = KINDS[name]
    text = row.text.format("X", "K")
    fits = "a square matrix, or a stack of such" if row.square else "any shape"
    moves = "never: it holds integers" if row.integer else "all around it" if row.open else "at such points"
    return f"| `{name}{'(K)' if row.sized else ''}` | {text} | {fits} | {moves} |\n"


def page() -> str:
    """The text of docs/kinds.md."""
    return f"""# What can be stated of an input

`where={{"X": "invertible"}}` restricts an input of a claim, and several kinds stand one after the other:

```python
from verify import claim


@claim(P="n n", Y="n d", where={{"P": "symmetric zero_diagonal sums_to_1"}})
def neighbours(P, Y):
    return P @ Y
```

A proof holds at every point that is of all the kinds, and at least one such point is shown; the inputs that tests and
counterexamples draw are of all of them, too. Kinds that contradict each other (`positive zero_diagonal`) are an error,
and sizes at which no array is of all of them are listed as not covered (n = 1 for a zero diagonal that sums to 1).

A kind restricts the point and not the direction: a gradient with respect to a symmetric `X` has to be right for every
direction, symmetric or not. `K` is a size of the claim, or a number. Expressions in the inputs can be stated to be
`invertible`, `nonzero` or `positive`: `where={{"I + t*X": "invertible"}}`.

| kind | says that | of | a gradient with respect to X is asked for |
|---|---|---|---|
{"".join(map(_row, STATED))}
Written by `python docs/kinds.py`.
"""


if __name__ == "__main__":
    Path(__file__).with_name("kinds.md").write_text(page(), encoding="utf-8")
