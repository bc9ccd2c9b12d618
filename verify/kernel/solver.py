"""TRUSTED. The only place that imports z3. One context a process; budgets are resource counts: answers repeat."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

DIGITS: Final = 40  # of an algebraic number that is not rational


@dataclass(frozen=True)
class Answer:
    """``unsat``, ``sat`` with the values of the constants, or ``unknown`` with z3's reason."""

    status: str
    values: dict[str, Fraction] = field(default_factory=dict)
    approximate: frozenset[str] = frozenset()
    reason: str = ""
    model: Any = field(default=None, repr=False, compare=False)

    def satisfies(self, text: str) -> bool:
        """Whether the model satisfies every assertion of another script over the same constants."""
        import z3

        if self.model is None:
            return False
        assertions = z3.parse_smt2_string(text)
        return all(z3.is_true(self.model.eval(a, model_completion=True)) for a in assertions)


def solve(text: str, rlimit: int) -> Answer:
    """Ask z3 about one script. Whatever goes wrong is ``unknown``."""
    import z3

    try:
        solver = z3.SolverFor("QF_NRA")
        solver.set("rlimit", rlimit)
        solver.from_string(text)
        result = solver.check()
        if result == z3.unsat:
            return Answer("unsat")
        if result == z3.sat:
            return _read(z3, solver.model())
        return Answer("unknown", reason=str(solver.reason_unknown()))
    except (z3.Z3Exception, MemoryError, RecursionError, OverflowError) as error:
        return Answer("unknown", reason=f"{type(error).__name__}: {str(error)[:200]}")


def version() -> str:
    """The version of z3."""
    import z3

    return str(z3.get_version_string())


def _read(z3: Any, model: Any) -> Answer:
    values: dict[str, Fraction] = {}
    approximate: set[str] = set()
    for declaration in model.decls():
        value, name = model[declaration], declaration.name()
        if declaration.arity() or not z3.is_arith(value):
            continue
        if z3.is_algebraic_value(value):
            value = value.approx(DIGITS)
            approximate.add(name)
        values[name] = Fraction(value.as_fraction())
    return Answer("sat", values, frozenset(approximate), model=model)
