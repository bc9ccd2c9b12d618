"""Terms as text, for messages and reports. Display only: nothing here decides anything.

Index variables have no names of their own: they are called i, j, k, ... in the order in which the text meets them, and
sums and products are put in the order of their texts, so that the same thing reads the same in every run.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from verify.terms.index import ArgMax, Fixed, Flip, Label, Roll, Var

if TYPE_CHECKING:
    from verify.terms.term import Term

VARIABLE: Final = re.compile(r"<(-?\d+)>")
LETTERS: Final = "ijklpqrsuvw"


def named(raw: str) -> str:
    """A text with its variables, so far ``<number>``, called by letters."""
    names: dict[str, str] = {}

    def name(match: re.Match[str]) -> str:
        n = len(names)
        letter = LETTERS[n % len(LETTERS)] + (str(n // len(LETTERS)) if n >= len(LETTERS) else "")
        return names.setdefault(match[1], letter)

    return VARIABLE.sub(name, raw)


def nameless(raw: str) -> str:
    """A text without the numbers of its variables: what it is sorted by."""
    return VARIABLE.sub("<>", raw)


def index_text(i: Any) -> str:
    """An index: a variable as its number in brackets (see `_named`), a fixed one as its position."""
    match i:
        case Var():
            return f"<{i.uid}>"
        case Fixed():
            return str(i.k)
        case Label():
            return f"{i.tensor}[{', '.join(map(index_text, i.indices))}]"
        case Flip():
            return f"{i.sort}-1-{index_text(i.inner)}"
        case Roll():
            return f"({index_text(i.inner)}{-i.shift:+d})%{i.sort}"
        case ArgMax():
            return f"argmax_{index_text(i.var)}({_term(i.body)})"
        case tuple():
            return ", ".join(map(index_text, i))
        case _:  # a number, or an index that other packages define and that writes itself in this form
            return str(i)


def _matrix_text(t: Term) -> str:
    r, c, *indices = t.data
    return f"{t.op}[{index_text(r)},{index_text(c)}: {_term(t.args[0])}]({', '.join(map(index_text, indices))})"


TEXT: Final[dict[str, Callable[[Term], str]]] = {
    "const": lambda t: str(t.data),
    "size": lambda t: str(t.data),
    "entry": lambda t: f"{t.data[0]}[{', '.join(map(index_text, t.data[1]))}]",
    "add": lambda t: "(" + " + ".join(map(_term, t.args)) + ")",
    "mul": lambda t: " * ".join(map(_term, t.args)),
    "pow": lambda t: f"({_term(t.args[0])})**({t.data})",
    "fn": lambda t: f"{t.data}({_term(t.args[0])})",
    "gt": lambda t: f"[{_term(t.args[0])} > 0]",
    "eq": lambda t: f"[{_term(t.args[0])} = 0]",
    "ite": lambda t: f"where({', '.join(map(_term, t.args))})",
    "sum": lambda t: f"sum_{','.join(map(index_text, t.data))}({_term(t.args[0])})",
    "delta": lambda t: f"[{index_text(t.data[0])} = {index_text(t.data[1])}]",
    "le": lambda t: f"[{index_text(t.data[0])} <= {index_text(t.data[1])} + {t.data[2]}]",
    **dict.fromkeys(("inv", "det", "chol", "pinv"), _matrix_text),
}


def text(t: Term) -> str:
    """A term on one line."""
    return named(_term(t))


def meaning(order: tuple[Var, ...], t: Term) -> str:
    """``[i, j] = ...``: the entry of a tensor at the variables ``order`` as a term."""
    return named(f"{f'[{index_text(order)}]' if order else ''} = {_term(t)}")


def _term(t: Term) -> str:
    return TEXT[t.op](t)
