"""What an assertion of a script is, in words: comments, which no solver reads and nothing depends on."""

from __future__ import annotations

from typing import Final

from verify.terms import show
from verify.terms.term import Term
from verify.terms.walks import is_truth

WIDEST: Final = 160  # characters of a comment
MOST_PARTS: Final = 60  # of a term that is written out


def comment(text: str) -> str:
    """A comment on one line, whatever the names in it are."""
    line = "".join(c if c.isprintable() else "?" for c in text)
    return f"  ; {line if len(line) <= WIDEST else line[: WIDEST - 3] + '...'}"


def holds(term: Term) -> str:
    """That a 0/1-valued term is 1: ``x[0] is not 0``, ``y[1] > 0 and z[0] = 0``."""
    match term.op:
        case "gt":
            return f"{_text(term.args[0])} > 0"
        case "eq":
            return f"{_text(term.args[0])} = 0"
        case "mul" if is_truth(term):
            return " and ".join(map(holds, term.args))
        case "add" if is_truth(term):
            return fails(next(-a for a in term.args if a.op == "mul"))
        case _:
            return f"{_text(term)} = 1"


def fails(term: Term) -> str:
    """That a 0/1-valued term is 0."""
    match term.op:
        case "gt":
            return f"{_text(term.args[0])} <= 0"
        case "eq":
            return f"{_text(term.args[0])} is not 0"
        case _:
            return f"not ({holds(term)})"


def equation(left: Term, right: Term) -> str:
    """That two sides are equal."""
    return f"{_text(left)} = {_text(right)}"


def _text(term: Term) -> str:
    """A term as text; "(...)" for one that is large: written out, shared parts would be written again and again."""
    todo, count = [term], 0
    while todo:
        todo += todo.pop().args
        count += 1
        if count > MOST_PARTS:
            return "(...)"
    return show.text(term)
