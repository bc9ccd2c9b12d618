"""NumPy's universal functions, entry by entry: one row a function, of dual numbers over whatever scalars there are.

What a comparison decides is a ``bool``; what it leaves open on symbolic numbers is a dual number that is 0 or 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

from verify.numbers import rules
from verify.numbers.dual import Dual, arctan2
from verify.numbers.real import Infinity, Real
from verify.numbers.rules import FUNCTIONS
from verify.terms.known import overwritten
from verify.terms.term import ANY_MAXIMUM, UNINITIALISED, Term
from verify.terms.walks import is_truth as is_truth_term
from verify.terms.walks import nodes
from verify.tracing.dtypes import OF_TRUTHS, check_bits, is_truth, of_operation
from verify.tracing.session import unsupported

Truth = bool | Dual


def decided(condition: Dual) -> Truth:
    """A 0/1 number as a bool, where it is one."""
    value = condition.value
    if isinstance(value, Term) and value.op != "const":
        return condition
    return bool(value)


def greater(x: Dual, y: Dual) -> Truth:
    """x > y."""
    return decided((x - y).positive())


def equal(x: Dual, y: Dual) -> Truth:
    """x = y."""
    return decided((x - y).zero())


def negate(x: Truth) -> Truth:
    """Not x."""
    return not x if isinstance(x, bool) else decided(1 - x)


def maximum(x: Dual, y: Dual) -> Dual:
    """The larger one; which one at a tie is the caller's kink."""
    return pick(greater(x, y), x, y)


def minimum(x: Dual, y: Dual) -> Dual:
    """The smaller one."""
    return pick(greater(y, x), x, y)


def pick(condition: Truth, yes: Dual, no: Dual) -> Dual:
    """``yes`` where the condition holds, else ``no``."""
    if isinstance(condition, bool):
        return yes if condition else no
    return condition.select(yes, no)


def written(condition: Dual, new: Dual, old: Dual) -> Dual:
    """What a write of ``new`` leaves where ``condition`` says whether it is written, and ``old`` stood before."""
    if isinstance(condition.value, Term) and condition.value.op != "const":
        at = condition.value
        old = Dual(overwritten(old.value, at), None if old.tangent is None else overwritten(old.tangent, at))
    return condition.select(new, old)


def truth(x: Dual) -> Truth:
    """Whether x is not 0."""
    if isinstance(x.value, Term) and is_truth_term(x.value):
        return decided(x)
    return negate(decided(x.zero()))


def both(x: Dual, y: Dual) -> Truth:
    """x and y, of truth values."""
    return _as_truth(x) * _as_truth(y) if not _plain(x, y) else bool(truth(x)) and bool(truth(y))


def either(x: Dual, y: Dual) -> Truth:
    """x or y, of truth values."""
    if _plain(x, y):
        return bool(truth(x)) or bool(truth(y))
    a, b = _as_truth(x), _as_truth(y)
    return a + b - a * b


def differ(x: Dual, y: Dual) -> Truth:
    """Exactly one of x and y, of truth values."""
    if _plain(x, y):
        return bool(truth(x)) != bool(truth(y))
    a, b = _as_truth(x), _as_truth(y)
    return a + b - 2 * a * b


def _plain(*numbers: Dual) -> bool:
    return all(isinstance(n.value, Real) or n.value.op == "const" for n in numbers)


def _as_truth(x: Dual) -> Dual:
    found = truth(x)
    return x.like(int(found)) if isinstance(found, bool) else found


def power(base: Dual, exponent: Dual) -> Dual:
    """A constant rational exponent by the power rule; any other as exp(exponent * log(base)), for a positive base."""
    rational = constant(exponent)
    if rational is not None:
        return base.power(rational)
    return (exponent * base.function("log")).function("exp")


def constant(number: Dual) -> Fraction | None:
    """The rational that a number is, where it is one and no variable."""
    if number.tangent is not None:
        return None
    value = number.value
    if isinstance(value, Term):
        return value.data if value.op == "const" else None
    return None if value.exact is None else Fraction(value.exact)


NOT_INPUTS: Final = (UNINITIALISED, ANY_MAXIMUM)  # entries that stand for memory as it is, or for a masked maximum


def _has_value(x: Dual) -> bool:
    """Whether x is a real number, and neither NaN nor infinite. Raises Unsupported where its entries decide that."""
    if isinstance(x.value, Real):
        return x.value.defined and not isinstance(x.value, Infinity)
    if x.value.partial or any(n.op == "entry" and n.data[0].startswith(NOT_INPUTS) for n in nodes(x.value)):
        raise unsupported("asking whether an expression has a value; ask for what it needs instead, such as x > 0")
    return True


def _unless_nan(choose: Callable[[Dual, Dual], Dual]) -> Callable[[Dual, Dual], Dual]:
    """np.fmax and np.fmin take the other number where one is NaN."""

    def chosen(x: Dual, y: Dual) -> Dual:
        there = [n for n in (x, y) if isinstance(n.value, Infinity) or _has_value(n)]
        return choose(x, y) if len(there) == 2 else there[0] if there else x

    return chosen


def _logaddexp(x: Dual, y: Dual) -> Dual:
    return (x.function("exp") + y.function("exp")).function("log")


def _logaddexp2(x: Dual, y: Dual) -> Dual:
    return (x.function("exp2") + y.function("exp2")).function("log2")


def _zeta(order: Dual, x: Dual) -> Dual:
    """The zeta function of Hurwitz where it is the derivative of digamma: the sum of 1 / (x + k)**2."""
    if constant(order) != 2:
        raise unsupported("scipy.special.zeta of another order than 2, and polygamma of another than 0 and 1")
    return x.function("trigamma")


def _heaviside(x: Dual, at_zero: Dual) -> Dual:
    return pick(equal(x, x.like(0)), at_zero, x.positive())


# results are truth values
LOGIC: Final[dict[str, Callable[..., Truth]]] = {
    "greater": greater,
    "less": lambda x, y: greater(y, x),
    "greater_equal": lambda x, y: negate(greater(y, x)),
    "less_equal": lambda x, y: negate(greater(x, y)),
    "equal": equal,
    "not_equal": lambda x, y: negate(equal(x, y)),
    "logical_not": lambda x: negate(truth(x)),
    "logical_and": both,
    "logical_or": either,
    "logical_xor": differ,
    "isnan": lambda x: not _has_value(x) and not isinstance(x.value, Infinity),
    "isinf": lambda x: not _has_value(x) and isinstance(x.value, Infinity),
    "isfinite": lambda x: _has_value(x),
    "signbit": lambda x: greater(x.like(0), x),
    # truth values only (`check_bits`); NumPy has the same names for the bits of integers
    "bitwise_and": both,
    "bitwise_or": either,
    "bitwise_xor": differ,
    "invert": lambda x: negate(truth(x)),
}


def _function(name: str) -> Callable[[Dual], Dual]:
    return lambda x: x.function(name)


# results are numbers
ARITHMETIC: Final[dict[str, Callable[..., Dual]]] = {
    **{name: _function(name) for name in FUNCTIONS},
    "add": lambda x, y: x + y,
    "subtract": lambda x, y: x - y,
    "multiply": lambda x, y: x * y,
    "divide": lambda x, y: x / y,
    "power": power,
    "float_power": power,
    "maximum": maximum,
    "minimum": minimum,
    "fmax": _unless_nan(maximum),
    "fmin": _unless_nan(minimum),
    "clip": lambda x, low, high: minimum(maximum(x, low), high),
    "hypot": rules.hypot,
    "remainder": rules.remainder,
    "fmod": rules.fmod,
    "floor_divide": lambda x, y: (x / y).function("floor"),
    "xlogy": rules.xlogy,
    "xlog1py": lambda x, y: rules.xlogy(x, 1 + y),
    "rel_entr": lambda x, y: rules.xlogy(x, x / y),
    "kl_div": lambda x, y: rules.xlogy(x, x / y) - x + y,
    "betaln": rules.betaln,
    "arctan2": arctan2,
    "logaddexp": _logaddexp,
    "logaddexp2": _logaddexp2,
    "heaviside": _heaviside,
    "_zeta": _zeta,  # what scipy.special.zeta and polygamma call
    "copysign": lambda x, y: x.function("abs") * pick(greater(y.like(0), y), y.like(-1), y.like(1)),
}


class Meaning(NamedTuple):
    """What a universal function does: to entries, and to dtypes (``bound``: of integers; 0 for floats)."""

    function: Callable[..., Any]
    boolean: bool
    bound: int


def meaning(name: str, inputs: Sequence[Any]) -> Meaning:
    """What ``np.name`` means on these arguments. Raises Unsupported where it has no row, or rounds or overflows."""
    if name in OF_TRUTHS and all(map(is_truth, inputs)):
        name = OF_TRUTHS[name]
    check_bits(name, inputs)
    if name in LOGIC:
        return Meaning(LOGIC[name], True, 0)
    if name not in ARITHMETIC:
        raise unsupported(f"np.{name}")
    return Meaning(ARITHMETIC[name], False, of_operation(name, inputs))
