"""TRUSTED. Whether hypotheses have a model: yes only at a point that was evaluated, or that z3 found exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from verify.errors import Ambiguous, Undefined
from verify.kernel.script import existence
from verify.kernel.solver import solve
from verify.numbers.real import Real, lift
from verify.terms.term import ONE, PARTIAL_FUNCTIONS, Term, compare
from verify.terms.walks import postorder

Entry = tuple[str, tuple[int, ...]]


@dataclass(frozen=True)
class Model:
    """Whether hypotheses can hold together, None where that is not known; and an exact point, if one was found."""

    exists: bool | None
    point: Mapping[Entry, Fraction] | None = None


def find(hypotheses: tuple[Term, ...], rlimit: int) -> Model:
    """Whether all ``hypotheses`` can be 1 at once, at a point where every part of them has a value."""
    if solve(existence(hypotheses).text, rlimit).status == "unsat":
        return Model(False)
    script = existence((*hypotheses, *_definedness(hypotheses)))
    answer = solve(script.text, rlimit)
    if answer.status != "sat":
        return Model(None)
    point = {term.data: answer.values.get(symbol.strip("|"), Fraction(0)) for symbol, term in script.entries.items()}
    if not answer.approximate and _holds(hypotheses, point):
        return Model(True, point)
    exact = not any(n.op == "fn" and n.data != "abs" for h in hypotheses for n in postorder(h, {}))
    return Model(True if exact else None)  # z3 is complete for polynomials and roots; functions are uninterpreted to it


def _definedness(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Conditions under which every part of ``terms`` has a value."""
    conditions: dict[Term, None] = {}
    for term in terms:
        for node in postorder(term, {}):
            if node.op == "pow" and node.data < 0:
                conditions[ONE - compare("eq", node.args[0])] = None
            if node.op == "pow" and node.data.denominator != 1:
                conditions[ONE - compare("gt", -node.args[0])] = None
            if node.op == "fn" and node.data in PARTIAL_FUNCTIONS:
                conditions[compare("gt", node.args[0])] = None
    return tuple(conditions)


def _holds(hypotheses: tuple[Term, ...], point: Mapping[Entry, Fraction]) -> bool:
    try:
        return all(evaluate(h, point).exact == 1 for h in hypotheses)
    except (Ambiguous, Undefined):
        return False


def evaluate(term: Term, point: Mapping[Entry, Fraction | Real], known: dict[Term, Real] | None = None) -> Real:
    """The value of a term at concrete shapes, exact or an interval. Raises KeyError for a missing entry.

    ``known`` holds values of its parts at this point, and takes those of all others.
    """
    values = {} if known is None else known
    for node in postorder(term, values):
        values[node] = _value(node, [values[a] for a in node.args], point)
    return values[term]


def _value(node: Term, args: list[Real], point: Mapping[Entry, Fraction | Real]) -> Real:
    match node.op:
        case "const":
            return Real(node.data)
        case "entry":
            return lift(point[node.data])
        case "add":
            return sum(args, Real(0))
        case "mul":
            product = Real(1)
            for a in args:
                product = product * a
            return product
        case "pow":
            return args[0].power(node.data)
        case "fn":
            return args[0].function(node.data)
        case "gt":
            return args[0].positive()
        case "eq":
            return args[0].zero()
        case _:
            return args[0].select(args[1], args[2])
