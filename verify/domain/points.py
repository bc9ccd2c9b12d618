"""Is a point regular? What must not be 0 there, in exact arithmetic: rationals, else intervals of 60 digits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from verify.canonical.poly import Largest
from verify.canonical.restore import term_of
from verify.domain.law import Law
from verify.errors import Unsupported
from verify.numbers.real import Real
from verify.terms.evaluate import OPERATIONS, Evaluator, Value
from verify.terms.index import ArgMax, Index
from verify.terms.term import Term

Array = NDArray[Any]


class ExactEvaluator(Evaluator):
    """Terms over `Real`, in arrays of objects. Raises Ambiguous, Undefined, and Unsupported for factorisations."""

    def value(self, term: Term) -> Value:
        """The value of a term over its free variables."""
        found = self._memo.get(term)
        if found is None:
            operation = EXACT.get(term.op) or OPERATIONS[term.op]
            found = self._memo[term] = operation(self, term)
        return found

    def index(self, i: Index) -> Value:
        """An index as integers; a position of the largest by exact comparisons."""
        if not isinstance(i, ArgMax):
            return super().index(i)
        body = self.value(i.body)
        axis = body.variables.index(i.var)
        lines = np.moveaxis(body.array, axis, -1)
        best = np.ndarray(lines.shape[:-1], dtype=np.int64)
        for at in np.ndindex(*best.shape):
            best[at] = _largest(lines[at])
        return Value(tuple(v for v in body.variables if v != i.var), best)

    def total(self, term: Term) -> Value:
        """A sum over index variables, those that the body does not mention included."""
        body = self.value(term.args[0])
        result = body.array
        for n in sorted((n for n, v in enumerate(body.variables) if v in term.data), reverse=True):
            result = np.asarray(result.sum(axis=n), dtype=object)
        repeated = 1
        for v in term.data:
            repeated *= self.sizes[v.sort] if v not in body.variables else 1
        return Value(tuple(v for v in body.variables if v not in term.data), np.asarray(result * Real(repeated)))


def _largest(line: Array) -> int:
    best = 0
    for n in range(1, len(line)):
        if (line[n] - line[best]).sign() > 0:
            best = n
    return best


def _each(function: Callable[..., Any]) -> Callable[..., Array]:
    return np.frompyfunc(function, 1, 1)  # type: ignore[no-any-return]


def _entry(e: Evaluator, term: Term) -> Value:
    if term.data[0] not in e.tensors:
        raise Unsupported(f"the value of {term.data[0]}")
    found = e.gather(e.tensors[term.data[0]], term.data[1])
    return Value(found.variables, np.asarray(_each(_real)(found.array), dtype=object))


def _real(x: Any) -> Real:
    return x if isinstance(x, Real) else Real(x if isinstance(x, Fraction) else int(x))


def _compared(e: Evaluator, term: Term) -> Value:
    found = OPERATIONS[term.op](e, term)
    return Value(found.variables, np.asarray(_each(lambda x: Real(int(x)))(found.array), dtype=object))


def _refuse(e: Evaluator, term: Term) -> Value:
    raise Unsupported(f"{term.op} in exact arithmetic")


def _determinant(rows: list[list[Real]]) -> Real:
    """By elimination, with pivots that are not 0."""
    result, n = Real(1), len(rows)
    for k in range(n):
        pivot = next((r for r in range(k, n) if rows[r][k].sign()), None)
        if pivot is None:
            return Real(0)
        if pivot != k:
            rows[k], rows[pivot], result = rows[pivot], rows[k], -result
        result = result * rows[k][k]
        for r in range(k + 1, n):
            factor = rows[r][k] / rows[k][k]
            rows[r] = [x - factor * y for x, y in zip(rows[r], rows[k], strict=True)]
    return result


def _determinants(batch: Array) -> Array:
    found = np.ndarray(batch.shape[:-2], dtype=object)
    for at in np.ndindex(*found.shape):
        found[at] = _determinant([list(row) for row in batch[at]])
    return found


def _inverses(batch: Array) -> Array:
    found = np.ndarray(batch.shape, dtype=object)
    for at in np.ndindex(*batch.shape[:-2]):
        rows = [list(row) for row in batch[at]]
        whole = _determinant([list(row) for row in rows])
        for i, j in np.ndindex(len(rows), len(rows)):
            minor = [[x for c, x in enumerate(row) if c != i] for r, row in enumerate(rows) if r != j]
            found[(*at, i, j)] = _determinant(minor) / whole * (-1) ** (i + j)
    return found


def _matrix(function: Callable[[Array], Array]) -> Callable[[Evaluator, Term], Value]:
    def evaluated(e: Evaluator, term: Term) -> Value:
        row, column, *indices = term.data
        body = e.value(term.args[0])
        order = (*(v for v in body.variables if v not in (row, column)), row, column)
        spread = e.spread(body, tuple(sorted(order, key=lambda v: v.uid)))
        ordered = sorted(order, key=lambda v: v.uid)
        arranged = np.moveaxis(spread, [ordered.index(v) for v in order], list(range(len(order))))
        whole = np.broadcast_to(arranged, [e.sizes[v.sort] for v in order])
        return e.gather(function(whole), (*order[:-2], *indices))

    return evaluated


EXACT: Final[dict[str, Callable[[Any, Term], Value]]] = {
    "const": lambda e, t: Value((), np.asarray(Real(t.data), dtype=object)),
    "size": lambda e, t: Value((), np.asarray(Real(e.sizes[t.data]), dtype=object)),
    "entry": _entry,
    "pow": lambda e, t: e.elementwise(_each(lambda x: x.power(t.data)), *t.args),
    "fn": lambda e, t: e.elementwise(_each(lambda x: x.function(t.data)), *t.args),
    "gt": lambda e, t: e.elementwise(_each(lambda x: x.positive()), *t.args),
    "eq": lambda e, t: e.elementwise(_each(lambda x: x.zero()), *t.args),
    "ite": lambda e, t: e.elementwise(np.frompyfunc(lambda c, x, y: c.select(x, y), 3, 1), *t.args),
    "sum": ExactEvaluator.total,
    "delta": _compared,
    "le": _compared,
    "det": _matrix(_determinants),
    "inv": _matrix(_inverses),
    "chol": _refuse,
    "pinv": _refuse,
}


def regular(law: Law, sizes: Mapping[str, int], tensors: Mapping[str, Array]) -> bool:
    """Whether no argument of a comparison is 0 at a point, and no maximum is reached twice.

    Raises Ambiguous where 60 digits do not tell, Unsupported where an argument cannot be evaluated.
    """
    e = ExactEvaluator(sizes, dict(tensors))
    for off in law.off():
        _, (values, always) = e.aligned([e.value(off.p), e.value(off.always)])
        zero = np.frompyfunc(lambda x, y: x.sign() == 0 and y.sign() == 0, 2, 1)(values, always)
        if np.any(zero):
            return False
    return all(_once(e, place) for place in law.maxima())


def _once(e: ExactEvaluator, place: Largest) -> bool:
    body = e.value(term_of(place.body))
    lines = np.moveaxis(body.array, body.variables.index(place.var), -1)
    for at in np.ndindex(*lines.shape[:-1]):
        best = _largest(lines[at])
        others = (x for n, x in enumerate(lines[at]) if n != best)  # the interval of x - x does not say that it is 0
        if any((x - lines[at][best]).sign() == 0 for x in others):
            return False
    return True
