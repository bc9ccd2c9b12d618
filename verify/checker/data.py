"""TRUSTED. What a certificate says, read from JSON: by types and bounds, and by nothing else.

A product is ``coefficient * sum over its bound indices of the product of its factors``. An index is a position in
``free + bound`` or a literal, which has a negative number here; the tensor "" is Kronecker's delta.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, NamedTuple

MOST: Final = 20_000  # products of one identity, and entries of any list
MOST_INDICES: Final = 64  # of one product, and its factors
DIGITS: Final = re.compile(r"-?[0-9]{1,40}(/[1-9][0-9]{0,39})?", re.ASCII)
DELTA: Final = ""
# by operation: how many indices its argument has beside those of the tensor, and how many arguments there are
ELEMENTWISE: Final = frozenset({"exp", "log", "tanh", "sin", "cos", "erf", "arctan", "abs", "power", "above", "at"})
# what a loop hands on, by position, that is its first axis, and after the last: laws are about these, not about any
STATE, AFTER, ANY = "state", "after", ("any state", "any after")
MATRICES: Final = frozenset({"inverse", "pseudoinverse", "cholesky"})
OPERATIONS: Final[Mapping[str, tuple[int, int]]] = {
    **dict.fromkeys(ELEMENTWISE, (0, 1)),
    **dict.fromkeys((*MATRICES, "determinant"), (2, 1)),
    **dict.fromkeys(("label", "turned", "upto", AFTER, ANY[1]), (0, 0)),
    **{"largest": (1, 1), STATE: (0, 2), ANY[0]: (0, 2)},
}

Factor = tuple[str, tuple[int, ...]]


class Refused(ValueError):
    """A certificate that proves nothing, and why."""


def refuse(wrong: bool, why: str) -> None:
    """Refuse a certificate where something is wrong with it."""
    if wrong:
        raise Refused(why)


class Product(NamedTuple):
    """One summand of a side."""

    coefficient: Fraction
    bound: tuple[str, ...]
    factors: tuple[Factor, ...]


Side = tuple[Product, ...]


class Definition(NamedTuple):
    """What a tensor is: ``op`` of sides over its own axes and the ``extra`` ones; ``given`` are numbers and names."""

    op: str
    given: tuple[Any, ...]
    extra: tuple[str, ...]
    of: tuple[Side, ...]

    @property
    def mentioned(self) -> frozenset[int]:
        """The positions of indices that its argument depends on."""
        return frozenset(i for side in self.of for p in side for _, indices in p.factors for i in indices)


Cofactor = tuple[Product, str, tuple[int, ...]]  # a product, times an earlier side relation at these indices
# cofactors, and for each product of the identity the order of its bound indices
Proof = tuple[tuple[Cofactor, ...], tuple[tuple[int, ...], ...]]


def fields(data: Any, *names: str) -> list[Any]:
    """The values of an object that has at least these keys, in this order."""
    refuse(type(data) is not dict or not data.keys() >= set(names), f"an object without {', '.join(names)}")
    return [data[n] for n in names]


def items(data: Any) -> list[Any]:
    """A list, not too long."""
    refuse(type(data) is not list or len(data) > MOST, "no list, or one that is too long")
    return list(data)


def text(data: Any) -> str:
    """A name."""
    refuse(type(data) is not str or not data, "no name")
    return str(data)


def texts(data: Any) -> tuple[str, ...]:
    """Names."""
    return tuple(map(text, items(data)))


def table(data: Any) -> list[tuple[str, Any]]:
    """The keys and values of an object, not too many."""
    refuse(type(data) is not dict or len(data) > MOST // 20, "no table")
    return list(data.items())


def number(data: Any) -> Fraction:
    """A rational number, written with few digits."""
    refuse(type(data) is not str or not DIGITS.fullmatch(data), "no rational number")
    return Fraction(data)


def integer(data: Any) -> int:
    """An integer of a size that an index can have."""
    refuse(type(data) is not int or abs(data) > MOST, "no index")
    return int(data)


class Reader:
    """Reads the parts of one certificate, whose sorts and tensors are known."""

    def __init__(self, sorts: tuple[str, ...], tensors: Mapping[str, tuple[str, ...]]) -> None:
        self.sorts = frozenset(sorts)
        self.tensors = tensors
        self.literals: list[tuple[int, str]] = []
        refuse(bool({s for axes in tensors.values() for s in axes} - self.sorts), "a tensor of an unknown sort")

    def sort(self, index: int, context: Sequence[str]) -> str:
        """The sort of an index."""
        return self.literals[-1 - index][1] if index < 0 else context[index]

    def index(self, data: Any, context: Sequence[str], sort: str | None) -> int:
        """An index of a sort (None: of any, and no literal)."""
        if type(data) is dict and sort is not None:
            literal = integer(fields(data, "value")[0]), sort
            if literal not in self.literals:
                self.literals = [*self.literals, literal][: MOST_INDICES + 1]
            return -1 - self.literals.index(literal)
        position = integer(data)
        fits = 0 <= position < len(context) and sort in (None, context[position])
        refuse(not fits, "an index that is none, or of another sort than its place")
        return position

    def indices(self, data: Any, context: Sequence[str], sorts: Sequence[str]) -> tuple[int, ...]:
        """Indices of some sorts."""
        refuse(len(items(data)) != len(sorts), "a tensor with more or fewer indices than axes")
        return tuple(self.index(i, context, s) for i, s in zip(data, sorts, strict=True))

    def product(self, data: Any, free: tuple[str, ...]) -> Product:
        """A product over free indices."""
        coefficient, bound, factors, deltas = fields(data, "coefficient", "bound", "factors", "deltas")
        context = free + texts(bound)
        many = max(len(bound), len(factors), len(deltas)) > MOST_INDICES
        refuse(many or not self.sorts.issuperset(context), "a sum over an unknown sort, or over too many")
        found: list[Factor] = [(DELTA, self._delta(d, context)) for d in items(deltas)]
        for f in items(factors):
            tensor, indices = fields(f, "tensor", "indices")
            refuse(type(tensor) is not str or tensor not in self.tensors or tensor == DELTA, "an unknown tensor")
            found.append((tensor, self.indices(indices, context, self.tensors[tensor])))
        return Product(number(coefficient), context[len(free) :], tuple(found))

    def _delta(self, data: Any, context: tuple[str, ...]) -> tuple[int, ...]:
        """Two indices of one sort: that of the first, or of the second where the first is a literal."""
        refuse(len(items(data)) != 2, "a delta of another number of indices than two")
        sort = context[self.index(data[type(data[0]) is dict], context, None)]
        return self.indices(data, context, (sort, sort))

    def side(self, data: Any, free: tuple[str, ...]) -> Side:
        """A sum of products."""
        return tuple(self.product(p, free) for p in items(data))

    def definitions(self, data: Any, probes: Sequence[str]) -> dict[str, Definition]:
        """Each speaks of inputs and of what was defined before it: so there are tensors of which all are true.

        None speaks of a cotangent or a direction, so no law can be the conclusion; states do, and nothing else speaks
        of them. Any state is any tensor: no law is about it.
        """
        found: dict[str, Definition] = {}
        moving = {n: [d["op"], *d["given"]] for n, d in table(data) if d["op"] in (STATE, AFTER)}
        late = {text(n) for n in data}
        for name, what in table(data):
            refuse(name not in self.tensors, "a definition of an unknown tensor")
            d = found[name] = self.definition(what, self.tensors[name])
            spoken = [(t, at, n) for n, side in enumerate(d.of) for p in side for t, at in p.factors]
            early = any(t in late or t in moving or t in probes for t, _, _ in spoken)
            if d.op == STATE:  # which is made of those of its direction, at its own position
                refuse(d.given not in (("forwards",), ("backwards",)), "a state that is handed on in no direction")
                ours = [(n, at[:1], moving[t]) for t, at, n in spoken if t in moving]
                early = any(0 in at for _, at, n in spoken if n == 0)
                early |= any(other != (1, (0,), [STATE, *d.given]) for other in ours)
            refuse(early and d.op not in ANY, f"a definition of {name} by itself, or by what comes after it")
            late.remove(name)
        return found

    def definition(self, data: Any, axes: tuple[str, ...]) -> Definition:
        """What a tensor with these axes is."""
        op, given, extra, of = fields(data, "op", "given", "extra", "of")
        context = axes + texts(extra)
        refuse(not {*map(type, items(given))} <= {int, str}, "a definition by something else than numbers and names")
        refuse(OPERATIONS.get(text(op)) != (len(extra), len(items(of))), "a definition by no operation")
        found = Definition(op, tuple(given), context[len(axes) :], tuple(self.side(s, context) for s in of))
        refuse(op in MATRICES and not _places(found, axes), "an entry of a matrix that is none")
        return found

    def proof(self, data: Any, free: tuple[str, ...], known: Mapping[str, tuple[str, ...]]) -> Proof:
        """Cofactors of ``known`` relations, given with their free sorts."""
        cofactors, orders = fields(data, "cofactors", "orders")
        used = tuple(self._cofactor(c, free, known) for c in items(cofactors))
        return used, tuple(tuple(map(integer, items(order))) for order in items(orders))

    def _cofactor(self, data: Any, free: tuple[str, ...], known: Mapping[str, tuple[str, ...]]) -> Cofactor:
        product, hypothesis, at = fields(data, "product", "hypothesis", "at")
        refuse(text(hypothesis) not in known, f"a use of {hypothesis}, which does not come before it")
        made = self.product(product, free)
        return made, hypothesis, self.indices(at, free + made.bound, known[hypothesis])


def _places(d: Definition, axes: tuple[str, ...]) -> bool:
    """Whether row and column of a matrix are two axes of the tensor, on which the matrix does not depend."""
    if len(d.given) != 2 or not all(type(g) is int and 0 <= g < len(axes) for g in d.given):
        return False
    row, column = d.given
    fitting = {(axes[row], axes[column]), d.extra} if d.op != "pseudoinverse" else {(axes[column], axes[row]), d.extra}
    return row != column and len(fitting) == 1 and d.mentioned.isdisjoint(d.given)
