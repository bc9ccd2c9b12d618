"""A term as a number: at concrete sizes, for concrete tensors, in float64. One NumPy array for each node.

Used to compare the typed expression with what the unmodified code computes; never to prove anything.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import mpmath
import numpy as np
from numpy.typing import NDArray

from verify.errors import Unsupported
from verify.terms.index import ArgMax, Fixed, Flip, Index, Label, Roll, Var
from verify.terms.term import ANY_MAXIMUM, Term

Array = NDArray[Any]


@dataclass(frozen=True)
class Value:
    """An array with one axis for each variable, in the order of their numbers."""

    variables: tuple[Var, ...]
    array: Array


@dataclass
class Evaluator:
    """Evaluates terms for one choice of sizes and tensors. Tensors are found by name; unknown names are an error."""

    sizes: Mapping[str, int]
    tensors: Mapping[str, Array]
    _memo: dict[Term, Value] = field(default_factory=dict)

    def number(self, term: Term) -> float:
        """The value of a closed term."""
        return float(self.value(term).array)

    def value(self, term: Term) -> Value:
        """The value of a term over its free variables."""
        found = self._memo.get(term)
        if found is None:
            found = self._memo[term] = OPERATIONS[term.op](self, term)
        return found

    def aligned(self, values: list[Value]) -> tuple[tuple[Var, ...], list[Array]]:
        """The arrays with a common set of axes, for broadcasting."""
        variables = tuple(sorted({v for x in values for v in x.variables}, key=lambda v: v.uid))
        return variables, [self.spread(x, variables) for x in values]

    def spread(self, x: Value, variables: tuple[Var, ...]) -> Array:
        """``x`` with axes of length 1 for the variables that it does not have."""
        return x.array[tuple(slice(None) if v in x.variables else None for v in variables)]

    def index(self, i: Index) -> Value:
        """An index as integers over its variables."""
        match i:
            case int():
                return Value((), np.asarray(i))
            case Var():
                return Value((i,), np.arange(self.sizes[i.sort]))
            case Fixed():
                return Value((), np.asarray(i.k % self.sizes[i.sort]))
            case Flip():
                inner = self.index(i.inner)
                return Value(inner.variables, self.sizes[i.sort] - 1 - inner.array)
            case Roll():
                inner = self.index(i.inner)
                return Value(inner.variables, (inner.array - i.shift) % self.sizes[i.sort])
            case Label():
                return self.gather(self.tensors[i.tensor], i.indices)
            case ArgMax():
                body = self.value(i.body)
                axis = body.variables.index(i.var)
                return Value(tuple(v for v in body.variables if v != i.var), body.array.argmax(axis))

    def gather(self, tensor: Array, indices: tuple[Index, ...]) -> Value:
        """Entries of a tensor at indices."""
        variables, places = self.aligned([self.index(i) for i in indices])
        return Value(variables, np.asarray(tensor[tuple(places)]) if places else np.asarray(tensor))

    def elementwise(self, function: Callable[..., Array], *args: Term) -> Value:
        """A function of broadcast values."""
        variables, arrays = self.aligned([self.value(a) for a in args])
        return Value(variables, np.asarray(function(*arrays)))

    def total(self, term: Term) -> Value:
        """A sum over index variables, those that the body does not mention included."""
        body = self.value(term.args[0])
        axes = tuple(n for n, v in enumerate(body.variables) if v in term.data)
        repeated = np.prod([self.sizes[v.sort] for v in term.data if v not in body.variables], dtype=float)
        return Value(tuple(v for v in body.variables if v not in term.data), body.array.sum(axis=axes) * repeated)

    def compare(self, term: Term, function: Callable[[Array, Array], Array]) -> Value:
        """A comparison of two indices."""
        variables, (i, j) = self.aligned([self.index(term.data[0]), self.index(term.data[1])])
        return Value(variables, np.asarray(function(i, j), dtype=float))

    def matrix(self, term: Term, function: Callable[[Array], Array]) -> Value:
        """A matrix function of the matrix that the argument describes, taken at the term's indices."""
        row, column, *indices = term.data
        body = self.value(term.args[0])
        rest = tuple(v for v in body.variables if v not in (row, column))
        order = (*rest, row, column)
        shape = [self.sizes[v.sort] for v in order]
        arranged = np.broadcast_to(np.moveaxis(self.spread(body, _sorted(order)), *_moves(order)), shape)
        result = function(np.asarray(arranged, dtype=float))
        return self.gather_batch(result, rest, tuple(indices))

    def gather_batch(self, tensor: Array, rest: tuple[Var, ...], indices: tuple[Index, ...]) -> Value:
        """Entries of a batch of matrices: batch axes are variables, then the indices."""
        return self.gather(tensor, (*rest, *indices))


def _sorted(order: tuple[Var, ...]) -> tuple[Var, ...]:
    return tuple(sorted(order, key=lambda v: v.uid))


def _moves(order: tuple[Var, ...]) -> tuple[list[int], list[int]]:
    ordered = _sorted(order)
    return [ordered.index(v) for v in order], list(range(len(order)))


def _erf(x: Array) -> Array:
    from math import erf

    return np.vectorize(erf, otypes=[float])(x)  # type: ignore[no-any-return]


def _but_for_poles(function: Callable[[float], Any]) -> Callable[[Array], Array]:
    """As SciPy computes it, negative numbers included."""

    def found(x: float) -> float:
        try:
            return float(function(x))
        except ValueError:
            return math.nan

    return np.vectorize(found, otypes=[float])


def _power(exponent: Any) -> Callable[[Array], Array]:
    if exponent.denominator == 1:
        return lambda x: np.power(np.asarray(x, dtype=float), int(exponent))
    return lambda x: np.power(np.asarray(x, dtype=float), float(exponent))


FUNCTIONS: Final[dict[str, Callable[[Array], Array]]] = {
    "exp": np.exp,
    "log": np.log,
    "tanh": np.tanh,
    "sin": np.sin,
    "cos": np.cos,
    "arctan": np.arctan,
    "erf": _erf,
    "abs": np.abs,
    "gammaln": _but_for_poles(math.lgamma),
    "psi": _but_for_poles(mpmath.digamma),
    "trigamma": _but_for_poles(lambda x: mpmath.psi(1, x)),
    "floor": np.floor,
    "ceil": np.ceil,
    "trunc": np.trunc,
    "rint": np.rint,
}


def _entry(e: Evaluator, t: Term) -> Value:
    if t.data[0] == "-inf":
        return Value((), np.asarray(-np.inf))
    if t.data[0].startswith(ANY_MAXIMUM):
        return Value((), np.asarray(0.0))
    if t.data[0] not in e.tensors:
        raise Unsupported(f"the value of {t.data[0]}")
    return e.gather(e.tensors[t.data[0]], t.data[1])


def _sum_of(*arrays: Array) -> Array:
    return np.asarray(sum(arrays[1:], arrays[0]))


def _product_of(*arrays: Array) -> Array:
    result = arrays[0]
    for a in arrays[1:]:
        result = result * a
    return np.asarray(result)


OPERATIONS: Final[dict[str, Callable[[Evaluator, Term], Value]]] = {
    "const": lambda e, t: Value((), np.asarray(float(t.data))),
    "size": lambda e, t: Value((), np.asarray(float(e.sizes[t.data]))),
    "entry": _entry,
    "add": lambda e, t: e.elementwise(_sum_of, *t.args),
    "mul": lambda e, t: e.elementwise(_product_of, *t.args),
    "pow": lambda e, t: e.elementwise(_power(t.data), *t.args),
    "fn": lambda e, t: e.elementwise(FUNCTIONS[t.data], *t.args),
    "gt": lambda e, t: e.elementwise(lambda x: (x > 0).astype(float), *t.args),
    "eq": lambda e, t: e.elementwise(lambda x: (x == 0).astype(float), *t.args),
    "ite": lambda e, t: e.elementwise(lambda c, x, y: np.asarray(np.where(c != 0, x, y)), *t.args),
    "sum": Evaluator.total,
    "delta": lambda e, t: e.compare(t, np.equal),
    "le": lambda e, t: e.compare(t, lambda i, j: i <= j + t.data[2]),
    "inv": lambda e, t: e.matrix(t, np.linalg.inv),
    "det": lambda e, t: e.matrix(t, np.linalg.det),
    "chol": lambda e, t: e.matrix(t, np.linalg.cholesky),
    "pinv": lambda e, t: e.matrix(t, np.linalg.pinv),
}
