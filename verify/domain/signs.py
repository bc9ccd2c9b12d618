"""Signs that can be read off a term as it was written: squares before they are expanded."""

from __future__ import annotations

from collections import Counter

from verify.terms.term import Term


def visibly_positive(term: Term, positive: frozenset[str] = frozenset()) -> bool:
    """Whether the term is > 0 wherever it is defined, by its form and that the tensors ``positive`` are."""
    match term.op:
        case "entry":
            return term.data[0] in positive
        case "const":
            return bool(term.data > 0)
        case "size":
            return True
        case "fn":  # an angle has the sign of its tangent: so pi, which is 4 arctan(1), is positive
            return bool(term.data == "exp") or (term.data == "arctan" and visibly_positive(term.args[0], positive))
        case "add":
            return all(visibly_not_negative(a, positive) for a in term.args) and any(
                visibly_positive(a, positive) for a in term.args
            )
        case "mul":
            return all(visibly_positive(a, positive) for a in term.args)
        case "pow":
            return visibly_positive(term.args[0], positive) or (term.data < 0 and _by_form(term, positive))
        case "sum":
            return visibly_positive(term.args[0], positive)
        case _:
            return False


def visibly_not_negative(term: Term, positive: frozenset[str] = frozenset()) -> bool:
    """Whether the term is >= 0 wherever it is defined, by its form alone: a sum of squares, say."""
    return visibly_positive(term, positive) or _by_form(term, positive)


def _by_form(term: Term, positive: frozenset[str]) -> bool:
    """Whether it is >= 0 as a square, a root, an absolute value, or made of such: all that is not read off as > 0."""
    match term.op:
        case "const":
            return bool(term.data >= 0)
        case "gt" | "eq" | "delta" | "le":
            return True
        case "fn":
            return bool(term.data == "abs")
        case "add" | "sum":
            return all(visibly_not_negative(a, positive) for a in term.args)
        case "mul":
            unpaired = [a for a, n in Counter(term.args).items() if n % 2]
            return all(visibly_not_negative(a, positive) for a in unpaired)
        case "pow":
            even = term.data.numerator % 2 == 0 and term.data.denominator == 1
            return even or term.data.denominator != 1 or visibly_not_negative(term.args[0], positive)
        case _:
            return False
