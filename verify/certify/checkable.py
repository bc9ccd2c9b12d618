"""A certificate as the data that `verify.checker` reads: definitions, laws, and proofs of what side relations state.

Nothing here is trusted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from verify.canonical.facts import Facts
from verify.certificates import Certificate
from verify.certificates.encoding import DELTA, Coded
from verify.certificates.renaming import orders
from verify.certificates.storage import dumps
from verify.certify.book import Book
from verify.certify.definitions import definitions
from verify.checker import Refused, identities

ASSUMED = ("simplex", "symmetric", "one_hot", "one_hot_columns")


def checkable(cert: Certificate, book: Book, facts: Facts) -> dict[str, Any]:
    """The certificate as plain data. The checker may still refuse it, where a relation is an instance of no law."""
    data: dict[str, Any] = json.loads(dumps(cert))
    defined = definitions(book, cert.tensors)
    spoken = {t for d in defined.values() for t in d.tensors} | defined.keys()
    data["tensors"] |= {n: list(book.expander.signatures[n]) for n in sorted(spoken - cert.tensors.keys())}
    data["definitions"] = json.loads(json.dumps({n: asdict(d) for n, d in defined.items()}, default=str))
    labels = {
        str(d.given[1]): [f"below {_axes(data, n)[int(d.given[0])]}"] for n, d in defined.items() if d.op == "label"
    }
    data["assumptions"] = labels | {n: about for n in data["tensors"] if (about := _assumed(facts, n))}
    axes = [s for a in data["tensors"].values() for s in a]
    bound = [s for d in defined.values() for s in (*d.extra, *(s for side in d.of for p in side for s in p.bound))]
    data["sorts"] = list(dict.fromkeys((*data["sorts"], *axes, *bound)))
    data["probes"] = [n for n in data["tensors"] if n in book.expander.probes]
    laws = {f"{r.kind} {n}": r.law for n, r in enumerate(book.stated, start=1)}
    for h in data["hypotheses"]:
        h |= {"law": list(laws[h["name"]]), "proofs": [{"cofactors": [], "orders": []}]}
        h["proofs"] += [{"cofactors": [], "orders": []}] * (h["law"][:1] == ["turned"])
    data["orders"] = []
    write_orders(data)
    return data


def _axes(data: dict[str, Any], name: str) -> list[str]:
    axes: list[str] = data["tensors"][name]
    return axes


def _assumed(facts: Facts, name: str) -> list[str]:
    return [fact for fact in ASSUMED if name in getattr(facts, fact)]


def write_orders(data: dict[str, Any]) -> None:
    """Write down the orders in which the checker sees each identity; up to the first that it refuses to read."""
    proofs = {h["name"]: h["proofs"] for h in data["hypotheses"]} | {"": [data]}
    with suppress(Refused):
        for reader, free, products, (name, number) in identities(data):
            proofs[name][number]["orders"] = _orders(reader, free, products)


def _orders(reader: Any, free: tuple[str, ...], products: Sequence[Any]) -> list[list[int]]:
    literals = len(reader.literals)
    numbers: dict[str, int] = {}

    def sort(name: str) -> int:
        return numbers.setdefault(name, len(numbers))

    tensors: Mapping[str, int] = {"": DELTA} | {n: k for k, n in enumerate(reader.tensors, start=1)}
    gamma = tuple(sort(s) for _, s in reader.literals) + tuple(map(sort, free))
    coded = [
        Coded(
            p.coefficient,
            tuple(map(sort, p.bound)),
            tuple((tensors[t], tuple(-1 - i if i < 0 else literals + i for i in at)) for t, at in p.factors),
        )
        for p in products
    ]
    return [list(order) for order in orders(gamma, coded)]
