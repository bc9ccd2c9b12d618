"""A certificate as the data that `verify.checker` reads: definitions, laws, and proofs of what side relations state.

Nothing here is trusted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from typing import Any

from verify.canonical.facts import Facts
from verify.certificates import Certificate, Factor, Hypothesis, Index, Product, Side
from verify.certificates.closing import Rewriter
from verify.certificates.encoding import DELTA, Coded
from verify.certificates.renaming import orders
from verify.certificates.storage import dumps
from verify.certify.book import Book, Law
from verify.certify.definitions import Definition, definitions
from verify.certify.states import Written
from verify.checker import OF_LOSS, Checker, Refused, accept

SYMMETRIC = "symmetric"
ASSUMED = ("simplex", SYMMETRIC, "one_hot", "one_hot_columns")


@dataclass(frozen=True)
class Loss:
    """``sum(G * forward)`` as a side, whose derivative in an input along a direction the certificate is to state."""

    variable: str
    direction: str
    side: Side

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensors that it is made of, as they come: by their order opaque ones that are met there are numbered."""
        return tuple(dict.fromkeys(f.tensor for p in self.side for f in p.factors))


def stating(cert: Certificate, book: Book, facts: Facts, loss: Loss) -> dict[str, Any]:
    """The certificate with the loss, where the checker sees that its left side is the derivative; else without."""
    undefined = (book.expander.opaque.keys() & loss.tensors) - definitions(book, loss.tensors).keys()
    if not undefined:
        made = checkable(cert, book, facts, loss)
        with suppress(Refused):
            accept(json.dumps(made))
            return made
    return checkable(cert, book, facts)


def checkable(
    cert: Certificate, book: Book, facts: Facts, loss: Loss | None = None, loops: Written | None = None
) -> dict[str, Any]:
    """The certificate as plain data. The checker may still refuse it, where a relation is an instance of no law."""
    named = [*cert.tensors, *((*loss.tensors, loss.variable, loss.direction) if loss else ())]
    named += loops.tensors if loops else ()
    defined = definitions(book, named)
    spoken = {t for d in defined.values() for t in d.tensors} | defined.keys() | set(named)
    cert = _with(cert, book, facts, sorted(spoken - cert.tensors.keys()))
    laws = {f"{r.kind} {n}": r.law for n, r in enumerate(book.stated, start=1)}
    laws |= {f"{SYMMETRIC} {n}": (SYMMETRIC, n) for n in facts.symmetric}
    conditions = _conditions(cert, laws, defined)
    used = {c["hypothesis"] for proof in (*conditions.values(), map(asdict, cert.cofactors)) for c in proof}
    data: dict[str, Any] = json.loads(dumps(cert))
    data["hypotheses"] = [h for h in data["hypotheses"] if h["name"] in used]
    data["definitions"] = _plain({n: asdict(d) for n, d in defined.items()})
    labels = {
        str(d.given[1]): [f"below {_axes(data, n)[int(d.given[0])]}"] for n, d in defined.items() if d.op == "label"
    }
    data["assumptions"] = labels | {n: about for n in data["tensors"] if (about := _assumed(facts, n))}
    axes = [s for a in data["tensors"].values() for s in a]
    bound = [s for d in defined.values() for s in (*d.extra, *(s for side in d.of for p in side for s in p.bound))]
    data["sorts"] = list(dict.fromkeys((*data["sorts"], *axes, *bound)))
    data["probes"] = [n for n in data["tensors"] if n in book.expander.probes]
    for h in data["hypotheses"]:
        h |= {"law": list(laws[h["name"]]), "proofs": [{"cofactors": [], "orders": []}]}
        h["proofs"] += [{"cofactors": proof, "orders": []} for n, proof in conditions.items() if n == h["name"]]
    data["orders"] = []
    if loss is not None:
        data["loss"] = _plain(asdict(loss)) | {"cofactors": [], "orders": []}
    if loops is not None:
        _by_induction(data, loops)
    write_orders(data)
    return data


def _by_induction(data: dict[str, Any], loops: Written) -> None:
    """The sums over all iterations as side relations, and the left side without them."""
    data["left"] = data["left"][: len(data["left"]) - len(loops.added)]
    for n, (factor, one, other) in enumerate(loops.factors):
        name, side = f"telescope {n}", _plain([asdict(p) for p in loops.vanishing(one, other)])
        law = ["telescope", one.last, other.last]
        stated = {"name": name, "free": [], "left": side, "right": [], "law": law}
        data["hypotheses"].append(stated | {"proofs": [{"cofactors": [], "orders": []}]})
        data["cofactors"].append({"product": _plain(asdict(factor)), "hypothesis": name, "at": []})
    given, moving = (_plain({n: asdict(d) for n, d in loops.definitions(m).items()}) for m in (False, True))
    data["definitions"] = given | data["definitions"] | moving


def _with(cert: Certificate, book: Book, facts: Facts, names: Sequence[str]) -> Certificate:
    """The certificate with more tensors, and the symmetry of every one that was assumed to be symmetric."""
    tensors = {**cert.tensors, **{n: book.expander.signatures[n] for n in names}}
    known = tuple(_symmetry(n, tensors[n]) for n in tensors if n in facts.symmetric)
    sorts = tuple(dict.fromkeys((*cert.sorts, *(s for axes in tensors.values() for s in axes))))
    probes = tuple(n for n in tensors if n in book.expander.probes)
    return replace(cert, tensors=tensors, sorts=sorts, probes=probes, hypotheses=(*known, *cert.hypotheses))


def _symmetry(name: str, axes: tuple[str, ...]) -> Hypothesis:
    here = tuple(range(len(axes)))
    left, right = ((Product(Fraction(1), (), (Factor(name, at),)),) for at in (here, (*here[:-2], *here[:-3:-1])))
    return Hypothesis(f"{SYMMETRIC} {name}", axes, left, right)


def _conditions(
    cert: Certificate, laws: Mapping[str, Law], defined: Mapping[str, Definition]
) -> dict[str, list[dict[str, Any]]]:
    """For each relation of a function at other places, cofactors that make its arguments equal, by symmetries."""
    found: dict[str, list[dict[str, Any]]] = {}
    rewriter = Rewriter(cert)
    rules = [rewriter.rule(h.name, turning=True) for h in cert.hypotheses if laws[h.name][:1] == (SYMMETRIC,)]
    for h in cert.hypotheses:
        tensor, at = str(laws[h.name][1:2] and laws[h.name][1]), laws[h.name][2:]
        if laws[h.name][:1] == ("turned",) and tensor in defined:
            free, side = _turned(cert.tensors[tensor], defined[tensor], tuple(map(int, at)))
            proved = rewriter.lemma(free, side, (), rules)
            proof = [rewriter.code.decode(c) for c in proved.proof] if proved else []
            negated = [replace(c, product=replace(c.product, coefficient=-c.product.coefficient)) for c in proof]
            found[h.name] = _plain([asdict(c) for c in negated])
    return found


def _turned(axes: tuple[str, ...], d: Definition, at: tuple[int, ...]) -> tuple[tuple[str, ...], Side]:
    """The argument of a function, minus that at other places; a transposed inverse is that of the transpose."""
    extra = tuple(range(len(axes), len(axes) + len(d.extra)))
    transposed = d.op == "inverse" and [at[int(i)] for i in d.given] == list(d.given)[::-1]
    places: Mapping[Index, Index] = dict(enumerate((*at, *(extra[::-1] if transposed else extra))))

    def moved(p: Product) -> Product:
        factors = tuple(Factor(f.tensor, tuple(places.get(i, i) for i in f.indices)) for f in p.factors)
        deltas = tuple((places.get(a, a), places.get(b, b)) for a, b in p.deltas)
        return Product(-p.coefficient, p.bound, factors, deltas)

    return axes + d.extra, (*d.of[0], *map(moved, d.of[0]))


def _plain(data: Any) -> Any:
    """Data as it comes back from JSON."""
    return json.loads(json.dumps(data, default=str))


def _axes(data: dict[str, Any], name: str) -> list[str]:
    axes: list[str] = data["tensors"][name]
    return axes


def _assumed(facts: Facts, name: str) -> list[str]:
    return [fact for fact in ASSUMED if name in getattr(facts, fact)]


def write_orders(data: dict[str, Any]) -> None:
    """Write down the orders in which the checker sees each identity; up to the first that it refuses to read."""
    proofs = {h["name"]: h["proofs"] for h in data["hypotheses"]} | {"": [data], OF_LOSS: [data.get("loss", {})]}
    with suppress(Refused):
        checker = Checker(data)
        for free, products, _, (name, number) in checker.identities():
            proofs[name][number]["orders"] = _orders(checker.reader, free, products)


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
