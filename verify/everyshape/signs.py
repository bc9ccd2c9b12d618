"""Signs that can be read off a term as it was written: squares before they are expanded."""

from __future__ import annotations

from collections import Counter

from verify.terms.term import Term


def visibly_positive(term: Term) -> bool:
    """Whether the term is > 0 wherever it is defined, by its form alone."""
    match term.op:
        case "const":
            return bool(term.data > 0)
        case "size":
            return True
        case "fn":
            return bool(term.data == "exp")
        case "add":
            return all(map(visibly_not_negative, term.args)) and any(map(visibly_positive, term.args))
        case "mul":
            return all(map(visibly_positive, term.args))
        case "pow":
            return visibly_positive(term.args[0]) or (term.data < 0 and visibly_not_negative(term))
        case "sum":
            return visibly_positive(term.args[0])
        case _:
            return False


def visibly_not_negative(term: Term) -> bool:
    """Whether the term is >= 0 wherever it is defined, by its form alone: a sum of squares, say."""
    if visibly_positive(term):
        return True
    match term.op:
        case "const":
            return bool(term.data >= 0)
        case "gt" | "eq" | "delta" | "le":
            return True
        case "fn":
            return bool(term.data == "abs")
        case "add" | "sum":
            return all(map(visibly_not_negative, term.args))
        case "mul":
            unpaired = [a for a, n in Counter(term.args).items() if n % 2]
            return all(map(visibly_not_negative, unpaired))
        case "pow":
            even = term.data.numerator % 2 == 0 and term.data.denominator == 1
            return even or term.data.denominator != 1 or visibly_not_negative(term.args[0])
        case _:
            return False
