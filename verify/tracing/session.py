"""What is true while user code runs on our numbers: which numbers, and what the run met on its way."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.errors import Defect, Unsupported
from verify.numbers import constants, real
from verify.numbers.dual import Dual
from verify.terms import term
from verify.terms.walks import is_truth
from verify.users import running, where

HEARD: Final = ("raise", "call", "log")  # what `np.errstate` may do so that code hears of an overflow
Places = dict[tuple[Any, ...], Any]  # a scan for a largest entry, by its entries


@dataclass
class Session:
    """One traced run. ``number`` lifts a rational into the scalars of the run (`real.lift` or `term.lift`).

    ``constants`` are the float constants met; ``notes`` what a reader of the verdict should know; ``operations``
    counts entries computed, a measure of cost that repeats. ``maxima`` (None: case splits) names the maxima that are
    taken to be any number with any tangent: sound for a proof, and enough where a maximum cancels. ``decisions`` (None:
    refuse) are the truth values that one path through the code takes for granted, in the order in which it asked.
    ``places`` (None: they are decided) are the positions of largest entries that the run left open (see `places`);
    ``irrationals`` says that a constant was read as a multiple of pi or of a logarithm. ``narrow`` are the constants in
    fewer bits than 64. ``shifts`` are added to constants, to see what their rounding explains.
    """

    number: Callable[[Any], Any]
    constants: set[Fraction] = field(default_factory=set)
    notes: dict[str, None] = field(default_factory=dict)
    operations: int = 0
    maxima: dict[tuple[Any, ...], str] | None = None
    decisions: dict[term.Term, bool] | None = None
    places: Places | None = None
    irrationals: bool = False
    narrow: set[Fraction] = field(default_factory=set)
    shifts: Mapping[Fraction, Fraction] = field(default_factory=dict)

    @property
    def symbolic(self) -> bool:
        """Whether the scalars are terms, so that comparisons are not decided."""
        return self.number is term.lift

    @property
    def inexact(self) -> bool:
        """Whether some constant was meant as an irrational number: others may be roundings of the same (0.693147)."""
        return self.irrationals or any(map(constants.inexact, self.constants))

    def constant(self, value: float, narrow: bool = False) -> Any:
        """What a float constant means, as a scalar of the run; remembered for the evidence."""
        known, nearest = constants.irrational(value), constants.rational(value)
        if known is not None:
            self.irrationals = True
            if known.rational is None or not constants.terminates(known.rational):
                self.notes[f"the constant {value!r} is read as {known}"] = None
        elif nearest.denominator != 1:
            self.constants.add(nearest)
            if narrow:
                self.narrow.add(nearest)
            if nearest in self.shifts:
                return self.number(nearest + self.shifts[nearest])
        return constants.scalar(value, self.number)

    @contextmanager
    def collecting(self) -> Iterator[set[Fraction]]:
        """The constants that the block meets."""
        before, self.constants = self.constants, set()
        met = self.constants
        try:
            yield met
        finally:
            self.constants = before | met

    @contextmanager
    def shifted(self, shifts: Mapping[Fraction, Fraction]) -> Iterator[None]:
        """While the block runs, constants are others."""
        self.shifts = shifts
        try:
            yield
        finally:
            self.shifts = {}


def exact() -> Session:
    """A run on exact rationals and intervals."""
    return Session(real.lift)


def symbolic() -> Session:
    """A run on terms."""
    return Session(term.lift)


def truth(number: Dual) -> bool:
    """The truth value of a number. A symbolic one is true on a path that has not decided it; else SymbolicBranch is
    raised."""
    value = number.value
    decisions = current().decisions
    if not isinstance(value, term.Term) or value.op == "const" or decisions is None:
        return bool(number)
    return _holds(value, decisions)


def _holds(value: term.Term, decisions: dict[term.Term, bool]) -> bool:
    """Whether a term is not 0, by decisions on the comparisons that it is made of."""
    if value.op == "const":
        return bool(value.data)
    if value.op in ("gt", "eq"):
        return decisions.setdefault(value, True)
    if value.op == "mul":
        return all(_holds(a, decisions) for a in value.args)
    if value.op == "add" and value.args[-1] is term.ONE and len(value.args) == 2 and is_truth(-value.args[0]):
        return not _holds(-value.args[0], decisions)
    return not _holds(term.compare("eq", value), decisions)


_stack: list[Session] = []


def current() -> Session:
    """The session of the run that is under way."""
    if not _stack:
        raise Defect("a traced array is used outside a traced run")
    return _stack[-1]


def note(text: str) -> None:
    """What a reader of the verdict should know, of code that runs on shapes of its own or on symbolic ones."""
    for session in _stack[-1:]:
        session.notes[text] = None


@contextmanager
def entered(session: Session) -> Iterator[Session]:
    """While the block runs, ``session`` is the current one."""
    _stack.append(session)
    try:
        yield session
    finally:
        _stack.pop()


_unheard: list[Any] = []


@contextmanager
def hearing_nothing() -> Iterator[None]:
    """While the block runs, `check_unheard` refuses what code turns on in it to hear of NumPy's errors."""
    with np.errstate(all="ignore"):
        _unheard.append(_heard())
        try:
            yield
        finally:
            _unheard.pop()


def check_unheard() -> None:
    """Raise Unsupported where code would hear of an overflow or an undefined value: traced numbers tell of none."""
    if _unheard and _heard() != _unheard[-1]:
        what = "to hear of NumPy's errors, by what np.errstate raises or calls or by warnings recorded or raised"
        raise unsupported(what, code=Code.BRANCHES_ON_VALUE)


def _heard() -> tuple[Any, ...]:
    told = [kind for kind, how in np.geterr().items() if how in HEARD]
    raised = [f for f in warnings.filters if f[0] == "error"]
    return told, raised, warnings.showwarning, vars(warnings).get("_showwarnmsg_impl")


def number(value: Any) -> Dual:
    """A dual number from a number: Python's, NumPy's, or one of ours. Raises Unsupported for complex and non-finite."""
    if type(value) is Dual:
        return value
    if isinstance(value, np.ndarray) and value.ndim == 0:
        return number(value.item() if value.dtype != object else value.view(np.ndarray)[()])
    session = current()
    if isinstance(value, (bool, int, np.bool_, np.integer)):
        return Dual(session.number(int(value)))
    if isinstance(value, (float, np.floating)):
        if math.isinf(value) and not session.symbolic:
            return Dual(real.Infinity(1 if value > 0 else -1))
        narrow = getattr(value, "itemsize", 8) < 8
        return Dual(session.constant(constants.as_written(value), narrow))
    if isinstance(value, Fraction):
        return Dual(session.number(value))
    if isinstance(value, (complex, np.complexfloating)):
        raise unsupported("complex numbers", code=Code.COMPLEX)
    raise unsupported(f"an array entry of type {type(value).__name__}", code=Code.NOT_A_NUMBER)


def unsupported(what: str, *, code: Code = Code.UNSUPPORTED_OPERATION) -> Unsupported:
    """An Unsupported error that names the operation and the user's line."""
    file, line = where(running())
    return Unsupported(f"not supported here: {what}", file=file, line=line, code=code)
