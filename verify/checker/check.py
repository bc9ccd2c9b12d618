"""TRUSTED. The checker itself: definitions in their order, side relations one by one, the conclusion last."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Final, NamedTuple

from verify.checker.data import MOST, Product, Reader, Refused, Side, fields, items, refuse, table, text, texts
from verify.checker.gradient import derivative
from verify.checker.identity import instance, negated, vanishes
from verify.checker.laws import LAWS, Known

BYTES: Final = 4 << 20  # of a certificate: the suite's largest has a tenth of that
MOST_RELATIONS: Final = 200
OF_LOSS: Final = "its gradient"


class Accepted(NamedTuple):
    """What holds: ``left = right``, by these laws, for tensors that are what ``known`` says.

    Where ``gradient`` names an input and its direction, ``left`` is the derivative of ``loss`` along it.
    """

    laws: tuple[str, ...]
    known: Known
    literals: Sequence[tuple[int, str]]
    left: Side
    right: Side
    loss: Side = ()
    gradient: tuple[str, ...] = ()


# products over free indices that have to add up to zero, and along which orders; the side relation ("": the conclusion)
# and the number of its proof
Identity = tuple[tuple[str, ...], tuple[Product, ...], Sequence[Sequence[int]], tuple[str, int]]


def accept(certificate: str) -> Accepted:
    """The certificate, where it proves what it states. Raises Refused where it does not."""
    refuse(len(certificate) > BYTES, "a certificate that is too long")
    try:
        data = json.loads(certificate, object_pairs_hook=_distinct)
        checker = Checker(data)
        for free, side, orders, (relation, _) in checker.identities():
            refuse(not vanishes(checker.reader, free, side, orders), f"{relation or 'its conclusion'} does not follow")
    except (ValueError, RecursionError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise error if isinstance(error, Refused) else Refused(f"it cannot be read: {type(error).__name__}") from None
    return Accepted(tuple(checker.used), checker.known, checker.reader.literals, *checker.concluded)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    refuse(len(found) != len(pairs), "an object with one key twice")
    return found


class Checker:
    """Reads a certificate: which identities it claims, for whoever decides them, or writes down how each is seen."""

    def __init__(self, data: Any) -> None:
        self.data = data
        sorts, tensors, definitions, assumed = fields(data, "sorts", "tensors", "definitions", "assumptions")
        axes = {text(n): texts(a) for n, a in table(tensors)}
        self.reader = Reader(texts(sorts), axes)
        defined = self.reader.definitions(definitions, texts(fields(data, "probes")[0]))
        self.known = Known(axes, defined, {text(n): texts(f) for n, f in table(assumed)})
        self.sides: dict[str, Side] = {}
        self.free: dict[str, tuple[str, ...]] = {}
        self.used: dict[str, None] = {}

    def identities(self) -> Iterator[Identity]:
        """Every identity that has to hold, the conclusion last."""
        relations = items(fields(self.data, "hypotheses")[0])
        refuse(len(relations) > MOST_RELATIONS, "too many side relations")
        for h in relations:
            yield from self._relation(h)
        left, right = (self.reader.side(side, ()) for side in fields(self.data, "left", "right"))
        self.concluded: tuple[Side, Side, Side, tuple[str, ...]] = left, right, (), ()
        if self.data.get("loss") is not None:
            moving, along, side = fields(self.data["loss"], "variable", "direction", "side")
            self.concluded = left, right, self.reader.side(side, ()), (text(moving), text(along))
            made = derivative(self.known, self.concluded[2], moving, along) + negated(left)
            yield self._identity(self.data["loss"], (), made, (OF_LOSS, 0))
        yield self._identity(self.data, (), left + negated(right), ("", 0))

    def _relation(self, data: Any) -> Iterator[Identity]:
        name, free, left, right, law, proofs = fields(data, "name", "free", "left", "right", "law", "proofs")
        refuse(not items(law) or law[0] not in LAWS, "a side relation by no law")
        made = LAWS[law[0]](self.known, *law[1:])
        self.used[law[0]] = None
        stated = self.reader.side(left, texts(free)) + negated(self.reader.side(right, texts(free)))
        proofs = items(proofs)
        fits = made.free == texts(free) and len(proofs) == 1 + len(made.conditions) and text(name) not in self.sides
        refuse(not fits, f"{name} is not about what its law is about")
        claims = ((made.free, stated + negated(made.side)), *made.conditions)
        for n, ((context, side), proof) in enumerate(zip(claims, proofs, strict=True)):
            yield self._identity(proof, context, side, (name, n))
        self.sides[name], self.free[name] = stated, texts(free)

    def _identity(self, data: Any, free: tuple[str, ...], side: Side, where: tuple[str, int]) -> Identity:
        cofactors, orders = self.reader.proof(data, free, self.free)
        refuse(len(side) + sum(len(self.sides[h]) for _, h, _ in cofactors) > MOST, "an identity of too many products")
        used = (instance(self.sides[h], at, len(free) + len(p.bound), p) for p, h, at in cofactors)
        return free, side + tuple(chain.from_iterable(used)), orders, where
