"""The kinds of side relations that a certificate may take as hypotheses, each with its form. There are no others.

A relation of a kind says what an operation of the claim is, or what was assumed of an input. The forms keep a relation
from saying something else under the name of a kind: a reciprocal is in every product of its relation, a definition does
not speak of itself, and no relation is about constants alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from verify.certificates.certificate import Factor, Hypothesis, Product, Side

Form = Callable[["Hypothesis"], bool]


@dataclass(frozen=True)
class Kind:
    """When a relation of the kind is true, in words, and what it looks like."""

    text: str
    form: Form


def _alone(side: Side) -> Product | None:
    """The only product of a side, where its coefficient is 1."""
    return side[0] if len(side) == 1 and side[0].coefficient == 1 else None


def _plain(side: Side) -> tuple[Factor, ...]:
    """The factors of a side that is one product of entries at free indices; else none."""
    p = _alone(side)
    return p.factors if p is not None and not p.bound and not p.deltas else ()


def _is_one(side: Side) -> bool:
    p = _alone(side)
    return p is not None and not (p.bound or p.factors or p.deltas)


def _power(side: Side) -> bool:
    factors = _plain(side)
    return len(factors) > 1 and len(set(factors)) == 1


def _about_a_tensor(h: Hypothesis) -> bool:
    return any(p.factors for p in h.left)


def _definition(h: Hypothesis) -> bool:
    """A tensor is an expression in others."""
    defined = _plain(h.left)
    return len(defined) == 1 and all(f.tensor != defined[0].tensor for p in h.right for f in p.factors)


def _reciprocal(h: Hypothesis) -> bool:
    """One entry at free indices is in every product on the left, and 1 is on the right."""
    inside = [
        {f for f in p.factors if all(not isinstance(i, int) or i < len(h.free) for i in f.indices)} for p in h.left
    ]
    return bool(inside) and bool(set.intersection(*inside)) and _is_one(h.right)


def _idempotent(h: Hypothesis) -> bool:
    return _power(h.left) and len(_plain(h.left)) == 2 and _plain(h.right) == _plain(h.left)[:1]


def _square(h: Hypothesis) -> bool:
    return _power(h.left) and len(_plain(h.left)) == 2


def _turned(h: Hypothesis) -> bool:
    """The same tensor at the same indices in another order."""
    left, right = _plain(h.left), _plain(h.right)
    if len(left) != 1 or len(right) != 1 or left[0].tensor != right[0].tensor:
        return False
    return sorted(map(repr, left[0].indices)) == sorted(map(repr, right[0].indices))


def _summing_to_one(h: Hypothesis) -> bool:
    p = _alone(h.left)
    return p is not None and len(p.factors) == len(p.bound) == 1 and _is_one(h.right)


def _identity(h: Hypothesis) -> bool:
    p = _alone(h.right)
    return _about_a_tensor(h) and p is not None and not p.factors and len(p.deltas) == 1


def _selection(h: Hypothesis) -> bool:
    """A row sums to 1, or a product of two of its entries is one of them where they are the same, else 0."""
    pair, p = _plain(h.left), _alone(h.right)
    same = p is not None and len(p.deltas) == 1 and p.factors == pair[:1]
    return _summing_to_one(h) or (len(pair) == 2 and pair[0].tensor == pair[1].tensor and same)


OFF_KINKS: Final = "off a kink"
KINDS: Final[dict[str, Kind]] = {
    "reciprocal": Kind("a reciprocal times its base is 1", _reciprocal),
    "root": Kind("a root to its power is its base", lambda h: _power(h.left) or _power(h.right)),
    "root of a product": Kind("a root of a product of positive factors is that of their roots", _definition),
    "exp of a sum": Kind("exp(a + b) = exp(a) exp(b), exp(0) = 1, exp(log a) = a", _definition),
    "log of a product": Kind("log(a b) = log(a) + log(b), log(exp a) = a", _definition),
    "function": Kind("abs by the sign, tanh by exp, and what odd and even functions say of a sign", _definition),
    "matrix": Kind("an inverse, determinant or pseudo-inverse of a product, a transpose, a diagonal", _definition),
    "comparison": Kind("numbers with a known order or sign, both signs of one, positions", _about_a_tensor),
    "zero or one": Kind("an indicator is its own square", _idempotent),
    "circle": Kind("sin(x)^2 = 1 - cos(x)^2", _square),
    "selection": Kind("of a row, one position is selected", _selection),
    "selected value": Kind("a function at a selected position is the selected one among its values", _definition),
    "inverse": Kind("a matrix times its inverse is the identity", _identity),
    "binary": Kind("entries that were assumed to be 0 or 1", _idempotent),
    "sign": Kind("entries that were assumed to be 1 or -1", lambda h: _square(h) and _is_one(h.right)),
    "symmetric": Kind("a matrix that was assumed to be symmetric, and what is symmetric therefore", _turned),
    "diagonal": Kind("a matrix that was assumed to be diagonal", _definition),
    "simplex": Kind("rows that were assumed to sum to 1", _summing_to_one),
    OFF_KINKS: Kind("the argument of a kink is not 0", lambda h: len(_plain(h.left)) == 1 and not h.right),
}


def fault(h: Hypothesis) -> str | None:
    """Why a relation is not what its name says; None where it is."""
    kind = KINDS.get(h.kind)
    if kind is None:
        return f"hypothesis {h.name} is of no known kind"
    return None if kind.form(h) else f"hypothesis {h.name} does not have the form of its kind: {kind.text}"
