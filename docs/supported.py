"""Write docs/numpy.md, the table of supported NumPy, from the registries: ``python docs/supported.py``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple

from verify.concrete import functions as at_one
from verify.symbolic import creation
from verify.symbolic import functions as at_every
from verify.tracing import elementwise, patches
from verify.tracing.scipy import linalg, special, stats

OF_SCIPY: Final = frozenset(
    {
        "erf",
        "erfc",
        "expit",
        "log_expit",
        "logit",
        "ndtr",
        "log_ndtr",
        "exp10",
        "betaln",
        "entr",
        "xlogy",
        "xlog1py",
        "rel_entr",
        "kl_div",
        "gammaln",
        "psi",
        "zeta",
    }
)
BENEATH: Final = frozenset({"_zeta", "trigamma"})  # what polygamma and zeta stand for
TYPES: Final = frozenset({"float64", "float32", "nditer"})  # patched, but no functions, or refused


class Row(NamedTuple):
    """A function of NumPy's, without ``np.``, and where it is supported."""

    name: str
    at_one_shape: bool
    at_every_shape: bool


def functions() -> list[Row]:
    """Universal functions and others, by name."""
    universal = {*elementwise.LOGIC, *elementwise.ARITHMETIC, "matmul"} - OF_SCIPY - BENEATH
    one = universal | at_one.SUPPORTED
    every = universal | at_every.SUPPORTED
    return [Row(name, name in one, name in every) for name in sorted(one | every)]


def creations() -> list[Row]:
    """Functions that make arrays out of nothing, with a symbolic size or not."""
    return [Row(name, True, name in creation.CREATION) for name in sorted({*patches.CREATION} - TYPES)]


def _table(rows: list[Row]) -> str:
    marks = {True: "yes", False: ""}
    lines = [f"| `np.{r.name}` | {marks[r.at_one_shape]} | {marks[r.at_every_shape]} |" for r in rows]
    return "\n".join(("| function | at one shape | at every shape |", "|---|---|---|", *lines))


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))


def page() -> str:
    """The text of docs/numpy.md."""
    methods = ", ".join(f"`{name}`" for name in sorted(at_every.METHODS))
    return f"""# Supported NumPy

Generated from the registries of `verify/concrete` and `verify/symbolic` by `python docs/supported.py`. A test calls
each function of arrays in each column and compares with NumPy; another compares this page. *At one shape* means exact
arithmetic and bounded proofs, *at every shape* the typed expression. What is not listed is refused by name and line,
never guessed. Not every argument is supported: those that would change a meaning are refused, too.

## Functions of arrays

{_table(functions())}

## SciPy

Where SciPy is installed, at one shape and at every shape: of `scipy.special` {_names(OF_SCIPY | {*special.ROWS})}; of
`scipy.linalg` {_names({*linalg.ROWS})}; of `scipy.stats.norm` {_names({*stats.ROWS})}.

## Functions that make arrays

At every shape means with symbolic sizes.

{_table(creations())}

## Methods

Arrays at one shape have NumPy's methods, which do what the functions do. At every shape: {methods};
the operators, `.T`, `.mT`, `.shape`, `.ndim`, `.size` and `.dtype`; `reduce` of `np.add`, `np.multiply`, `np.maximum`
and `np.minimum`, `np.add.accumulate`, `np.add.at`, `np.subtract.at`, and `outer` of every universal function.
"""


if __name__ == "__main__":
    Path(__file__).with_name("numpy.md").write_text(page(), encoding="utf-8")
