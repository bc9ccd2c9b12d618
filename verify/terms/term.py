"""Terms: immutable, interned expressions of real numbers, over tensor entries with typed indices.

A term is written as the user's code computed it: the constructors fold constants and drop units and zeros, no more.
What it equals is for `canonical` (by rules) and `kernel` (by z3) to say, independently of each other.

========  =======================  ==================================================================
op        data                     meaning
========  =======================  ==================================================================
const     Fraction                 a rational number
size      sort                     the size of a dimension, as a number
entry     (tensor, indices)        an entry of a tensor
add, mul                           sum and product of the arguments
pow       Fraction                 argument to a constant rational power; negative or fractional: partial
fn        name                     an elementwise function of `numbers.rules.FUNCTIONS`
gt, eq                             1 where the argument is > 0 (= 0), else 0
ite                                the second argument where the first is 1, the third where it is 0
sum       variables                sum of the argument over all values of the variables
delta     (i, j)                   1 where the two indices (of one sort) are equal, else 0
le        (i, j, k)                1 where i <= j + k as integers, else 0
inv       (r, c, i, j)             entry i, j of the inverse of the matrix whose entry r, c is the argument
det       (r, c)                   determinant of that matrix
chol      (r, c, i, j)             entry i, j of the Cholesky factor of the symmetric matrix with that lower triangle
pinv      (r, c, i, j)             entry i, j of the Moore-Penrose inverse of that (rectangular) matrix
========  =======================  ==================================================================
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from fractions import Fraction
from typing import Any, Final

from verify.errors import SymbolicBranch, Undefined
from verify.terms import show
from verify.terms.index import Index, Var, free_variables
from verify.terms.roots import exact_root

_table: dict[tuple[Any, ...], Term] = {}

BINDERS: Final = frozenset({"inv", "det", "chol", "pinv"})  # ops whose first two data items are bound in the argument
ANY_MAXIMUM: Final = "any maximum"  # tensors that stand for a maximum whose value does not matter
UNINITIALISED: Final = "uninitialised"  # what names of tensors begin with that stand for memory as it is
FREE_MAXIMUM: Final = "max:"  # tensors that stand, at one shape, for a maximum as a number of its own
DIRECTION: Final = "V "  # what the name of a tensor's direction begins with; no name of the user's has a space
GAMMA: Final = frozenset({"gammaln", "psi", "trigamma"})  # with a value here at positive numbers only
PARTIAL_FUNCTIONS: Final = frozenset({"log"}) | GAMMA
STEPS: Final[dict[str, Callable[[Fraction], int]]] = {  # constant but for jumps, which `beyond.jump` states
    "floor": math.floor,
    "ceil": math.ceil,
    "trunc": math.trunc,
    "rint": round,  # to even where two integers are as near, as NumPy's
}


def direction(name: str) -> str:
    """The name of the tensor that holds the direction of a tensor."""
    return DIRECTION + name


class Term:
    """One interned node; equal terms are the same object. Never constructed directly: use the functions below."""

    __slots__ = ("args", "data", "free", "key", "op", "partial")
    __array_priority__ = 1000.0

    op: str
    args: tuple[Term, ...]
    data: Any
    free: frozenset[Var]
    key: int
    partial: bool

    def __add__(self, other: Operand) -> Term:
        return add(self, lift(other))

    def __mul__(self, other: Operand) -> Term:
        return mul(self, lift(other))

    def __sub__(self, other: Operand) -> Term:
        return add(self, -lift(other))

    def __rsub__(self, other: Operand) -> Term:
        return add(lift(other), -self)

    def __truediv__(self, other: Operand) -> Term:
        return mul(self, lift(other).power(Fraction(-1)))

    def __rtruediv__(self, other: Operand) -> Term:
        return mul(lift(other), self.power(Fraction(-1)))

    def __neg__(self) -> Term:
        return mul(MINUS_ONE, self)

    __radd__ = __add__
    __rmul__ = __mul__

    @property
    def finite(self) -> bool:
        """Whether the term has a value by its form: an entry of a tensor."""
        return self.op == "entry"

    def power(self, exponent: Fraction) -> Term:
        """The term to a constant rational power."""
        return power(self, exponent)

    def function(self, name: str) -> Term:
        """An elementwise function by its name in `numbers.rules.FUNCTIONS`."""
        return function(name, self)

    def positive(self) -> Term:
        """1 where the term is > 0, else 0."""
        return compare("gt", self)

    def zero(self) -> Term:
        """1 where the term is 0, else 0."""
        return compare("eq", self)

    def select(self, yes: Term, no: Term) -> Term:
        """``yes`` where this 0/1 term is 1, ``no`` where it is 0."""
        return ite(self, yes, no)

    def like(self, value: int | Fraction) -> Term:
        """``value`` as a term: the scalar protocol's way to a constant."""
        return const(value)

    def __bool__(self) -> bool:
        if self.op == "const":
            return bool(self.data)
        raise SymbolicBranch("the code branches on a value that is symbolic here; use np.where or np.maximum instead")

    def __repr__(self) -> str:
        return show.text(self)

    def __reduce__(self) -> tuple[Callable[..., Term], tuple[Any, ...]]:
        return _rebuild, (self.op, self.args, self.data)


Operand = Term | int | Fraction


def _rebuild(op: str, args: tuple[Term, ...], data: Hashable) -> Term:
    return _node(op, args, data)


def _node(op: str, args: tuple[Term, ...] = (), data: Hashable = None) -> Term:
    key = (op, tuple([a.key for a in args]), data)
    found = _table.get(key)
    if found is None:
        found = Term.__new__(Term)
        found.op, found.args, found.data = op, args, data
        found.free = _free(op, args, data)
        found.key = len(_table)
        found.partial = _is_partial(op, args, data)
        _table[key] = found
    return found


def _is_partial(op: str, args: tuple[Term, ...], data: Any) -> bool:
    """Whether some value of the entries leaves the term undefined."""
    if op == "pow" and (data < 0 or data.denominator != 1) and args[0].op != "size":
        return True
    if (op in BINDERS and op != "det") or (op == "entry" and data[0] == "-inf"):
        return True
    return (op == "fn" and data in PARTIAL_FUNCTIONS) or any(a.partial for a in args)


def _free(op: str, args: tuple[Term, ...], data: Any) -> frozenset[Var]:
    inside = frozenset[Var]().union(*(a.free for a in args))
    if op == "sum":
        return inside - frozenset(data)
    if op in BINDERS:
        return (inside - frozenset(data[:2])).union(*(free_variables(i) for i in data[2:]))
    if op == "entry":
        return frozenset[Var]().union(*(free_variables(i) for i in data[1]))
    if op in ("delta", "le"):
        return free_variables(data[0]) | free_variables(data[1])
    return inside


def const(value: int | Fraction) -> Term:
    """A rational constant."""
    return _node("const", (), Fraction(value))


ZERO: Final = const(0)
ONE: Final = const(1)
_NOTHING, _WHOLE = Fraction(0), Fraction(1)  # made once: sums and products start from them a million times a run
MINUS_ONE: Final = const(-1)


def lift(value: Operand) -> Term:
    """A term from a term or an exact number; anything else is a TypeError."""
    if isinstance(value, Term):
        return value
    if isinstance(value, (int, Fraction)):
        return const(value)
    raise TypeError(f"not an exact number: {value!r}")


def size(sort: str) -> Term:
    """The size of the dimension ``sort`` as a number."""
    return _node("size", (), sort)


def entry(tensor: str, indices: tuple[Index, ...]) -> Term:
    """An entry of the tensor named ``tensor``."""
    return _node("entry", (), (tensor, indices))


def add(*args: Term) -> Term:
    """The sum; nested sums are flattened, constants folded."""
    flat: list[Term] = []
    total = _NOTHING
    for arg in args:
        for a in arg.args if arg.op == "add" else (arg,):
            if a.op != "const":
                flat.append(a)
            elif a is not ZERO:
                total += a.data
    if total:
        flat.append(const(total))
    if not flat:
        return ZERO
    return flat[0] if len(flat) == 1 else _node("add", tuple(flat))


def mul(*args: Term) -> Term:
    """The product; nested ones are flattened, constants folded. ``0 * x`` is 0 only where ``x`` is always defined."""
    flat: list[Term] = []
    coefficient = _WHOLE
    for arg in args:
        for a in arg.args if arg.op == "mul" else (arg,):
            if a.op != "const":
                flat.append(a)
            elif a is not ONE:
                coefficient *= a.data
    if not coefficient:
        flat = [a for a in flat if a.partial]
        return _node("mul", (*flat, ZERO)) if flat else ZERO
    if coefficient is not _WHOLE and coefficient != 1:
        flat.append(const(coefficient))
    if not flat:
        return ONE
    return flat[0] if len(flat) == 1 else _node("mul", tuple(flat))


def power(base: Term, exponent: Fraction) -> Term:
    """``base ** exponent`` for a constant rational exponent."""
    if exponent == 1:
        return base
    if base.op == "const":
        folded = _constant_power(base.data, exponent)
        if folded is not None:
            return const(folded)
    if exponent == 0:
        return ONE
    return _node("pow", (base,), exponent)


def _constant_power(base: Fraction, exponent: Fraction) -> Fraction | None:
    if base == 0 and exponent < 0:
        raise Undefined("division by zero")
    if exponent.denominator == 1:
        return Fraction(base) ** int(exponent)
    if base < 0:
        raise Undefined(f"({base}) ** {exponent} is not a real number")
    root = exponent.denominator
    top, bottom = (exact_root(n, root) for n in (base.numerator, base.denominator))
    if top is None or bottom is None:
        return None
    return Fraction(top, bottom) ** exponent.numerator


VALUES_AT: Final[dict[str, dict[Fraction, Fraction]]] = {
    "exp": {Fraction(0): Fraction(1)},
    "log": {Fraction(1): Fraction(0)},
    "tanh": {Fraction(0): Fraction(0)},
    "sin": {Fraction(0): Fraction(0)},
    "cos": {Fraction(0): Fraction(1)},
    "erf": {Fraction(0): Fraction(0)},
    "arctan": {Fraction(0): Fraction(0)},
    "gammaln": {Fraction(1): Fraction(0), Fraction(2): Fraction(0)},
}


def function(name: str, x: Term) -> Term:
    """An elementwise function of `numbers.rules.FUNCTIONS`."""
    if name == "abs" and x.op == "const":
        return const(abs(x.data))
    if x.op == "const":
        if name in STEPS:
            return const(STEPS[name](x.data))
        if name in PARTIAL_FUNCTIONS and x.data <= 0:
            raise Undefined(f"{name}({x.data})")
        if x.data in VALUES_AT.get(name, {}):
            return const(VALUES_AT[name][x.data])
    return _node("fn", (x,), name)


def compare(op: str, x: Term) -> Term:
    """``gt``: 1 where x > 0; ``eq``: 1 where x = 0; else 0."""
    if x.op == "const":
        return const(int(x.data > 0 if op == "gt" else x.data == 0))
    return _node(op, (x,))


def ite(condition: Term, yes: Term, no: Term) -> Term:
    """``yes`` where the 0/1 term ``condition`` is 1, else ``no``."""
    if condition.op == "const":
        return yes if condition.data else no
    return yes if yes is no else _node("ite", (condition, yes, no))


def sum_over(variables: tuple[Var, ...], body: Term) -> Term:
    """The sum of ``body`` over all values of ``variables``."""
    if not variables or body is ZERO:
        return body
    if body.op == "sum":
        return _node("sum", body.args, (*variables, *body.data))
    return _node("sum", (body,), variables)


def delta(i: Index, j: Index) -> Term:
    """1 where i = j, else 0."""
    if i == j:
        return ONE
    if isinstance(i, int) and isinstance(j, int):
        return ZERO
    return _node("delta", (), (i, j))


def at_most(i: Index, j: Index, k: int = 0) -> Term:
    """1 where i <= j + k (as integers), else 0."""
    if isinstance(i, int) and isinstance(j, int):
        return ONE if i <= j + k else ZERO
    return _node("le", (), (i, j, k))


def matrix_atom(op: str, row: Var, column: Var, body: Term, *indices: Index) -> Term:
    """``inv``, ``det`` or ``chol`` of the matrix whose entry (row, column) is ``body``."""
    return _node(op, (body,), (row, column, *indices))
