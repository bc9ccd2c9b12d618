"""Terms and canonical polynomials as sums of products of tensor entries, for a certificate.

What is no polynomial (a function, a root, a comparison) becomes a tensor of its own, the same one wherever its
canonical form is the same up to renaming. An index that is computed, such as a label or the place of a maximum, becomes
a sum against a selection tensor: ``x[n, y[n]] = sum_k [k = y[n]] x[n, k]``.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Final

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.poly import Atom, Poly, code_of
from verify.canonical.restore import index_of, term_of
from verify.certificates import Factor, Literal, Product
from verify.errors import Unsupported
from verify.terms import term as t
from verify.terms.index import ArgMax, Fixed, Index, Label, Var, fresh

ONE: Final = Fraction(1)
OPAQUE: Final = frozenset({"fn", "pow", "gt", "eq", "le", "inv", "det", "chol", "pinv"})
WORDS: Final = {"gt": "above", "eq": "at", "le": "upto", "delta": "selected", "inv": "inverse", "size": "power"}


class AnotherRoot(Exception):
    """A root of an atom came up that the roots so far are no powers of: begin again with a common one."""


@dataclass(frozen=True)
class Raw:
    """A product in the making: entries and deltas still carry variables."""

    coefficient: Fraction = ONE
    bound: tuple[Var, ...] = ()
    factors: tuple[tuple[str, tuple[Index, ...]], ...] = ()
    deltas: tuple[tuple[Index, Index], ...] = ()


@dataclass(frozen=True)
class Opaque:
    """A tensor that stands for a term: its entry at ``order`` is the value of ``term``, in canonical form ``poly``."""

    name: str
    term: t.Term
    poly: Poly
    order: tuple[Var, ...]

    @property
    def here(self) -> Raw:
        """Its entry at its own variables."""
        return Raw(factors=((self.name, self.order),))


class Expander:
    """Expands terms and polynomials to products, and names the opaque parts that it meets.

    ``probes`` are the cotangents, the direction, and what holds one. ``roots`` says for an atom, by its key, of which
    root of it all its fractional powers are written as powers.
    """

    def __init__(
        self, canonical: Canonical, signatures: dict[str, tuple[str, ...]], inputs: Iterable[str], roots: dict[int, int]
    ) -> None:
        self.canonical = canonical
        self.signatures = signatures
        self.probes = frozenset(n for n in signatures if n not in inputs)
        self.roots = roots
        self.opaque: dict[str, Opaque] = {}
        self._names: dict[int, str] = {}
        self._seen: set[int] = set()

    # --- terms ------------------------------------------------------------------------------------------------------

    def expand(self, term: t.Term) -> list[Raw]:
        """The products of a term. Raises Unsupported past the budget or for what has no place in a certificate."""
        found = [r for r in self._expand(term) if r.coefficient]
        if len(found) > limits.CERTIFICATE_PRODUCTS:
            raise Unsupported(f"a certificate of {len(found)} products")
        return found

    def _expand(self, term: t.Term) -> Iterator[Raw]:
        match term.op:
            case "const":
                yield Raw(term.data)
            case "size":
                yield Raw(bound=(fresh(term.data),))
            case "entry":
                yield self._entry(*term.data)
            case "delta":
                yield self._delta(*term.data)
            case "add":
                yield from (r for a in term.args for r in self._expand(a))
            case "mul":
                yield from self.product([self.expand(a) for a in term.args])
            case "ite":
                chosen, yes, no = term.args
                yield from self._expand(chosen * yes + no - chosen * no)
            case "pow":
                yield from self._power(term.args[0], term.data)
            case "sum":
                yield from summed(term.data, self._expand(term.args[0]))
            case op if op in OPAQUE:
                yield self.tensor(self.canonical.poly(term), term).here
            case _:
                raise Unsupported(f"{term.op} in a certificate")

    def _power(self, base: t.Term, e: Fraction) -> Iterator[Raw]:
        times = abs(e.numerator)
        if e.denominator == 1 and e > 0:
            return self.product([self.expand(base)] * times)
        root = t.power(base, e / times)
        return self.product([[self.tensor(self.canonical.poly(root), root).here]] * times)

    def product(self, parts: Iterable[list[Raw]]) -> Iterator[Raw]:
        """The product, expanded."""
        parts = list(parts)
        if math.prod(map(len, parts)) > limits.CERTIFICATE_PRODUCTS:
            raise Unsupported("a certificate of too many products")
        for choice in itertools.product(*parts):
            fresh_ones = [_renamed(r) for r in choice]
            yield Raw(
                math.prod((r.coefficient for r in fresh_ones), start=ONE),
                tuple(v for r in fresh_ones for v in r.bound),
                tuple(f for r in fresh_ones for f in r.factors),
                tuple(d for r in fresh_ones for d in r.deltas),
            )

    def _entry(self, tensor: str, indices: tuple[Any, ...]) -> Raw:
        if tensor.startswith(t.ANY_MAXIMUM):
            self.signatures.setdefault(tensor, ())
        if tensor not in self.signatures:
            raise Unsupported(f"the tensor {tensor} in a certificate")
        places, selected = zip(*map(self.place, indices), strict=True) if indices else ((), ())
        return together(selected, Raw(factors=((tensor, places),)))

    def _delta(self, i: Any, j: Any) -> Raw:
        (a, first), (b, second) = self.place(i), self.place(j)
        return together((first, second), Raw(deltas=((a, b),)))

    def place(self, i: Any) -> tuple[Index, Raw]:
        """A plain index for a computed one, and the selection that makes it so."""
        if isinstance(i, (int, Var, Fixed)):
            return i, Raw()
        k = fresh(i.sort)
        facts = self.canonical.facts
        if isinstance(i, Label) and i.tensor in (*facts.one_hot, *facts.one_hot_columns):
            columns = i.tensor in facts.one_hot_columns
            places = (*i.indices[:-1], k, i.indices[-1]) if columns else (*i.indices, k)
            found = self._entry(i.tensor, places)
            return k, Raw(bound=(k, *found.bound), factors=found.factors)
        term = t.delta(k, index_of(i))
        return k, Raw(bound=(k,), factors=self.tensor(self.canonical.poly(term), term).here.factors)

    # --- canonical polynomials --------------------------------------------------------------------------------------

    def poly(self, p: Poly) -> list[Raw]:
        """The products of a polynomial, one for each of its monomials, in their order."""
        found = []
        for m, c in p:
            factors = [[f] for a, e in m.factors for f in self.power(a, e)]
            found += summed(tuple(sorted(m.bound, key=lambda v: v.uid)), self.product([[Raw(c)], *factors]))
        return found

    def power(self, a: Atom, e: Fraction) -> list[Raw]:
        """An atom to a power: itself, or the tensor of its root or reciprocal, as often as it takes."""
        root = self.root(a)
        if root % e.denominator:
            self.roots[self._key(self.canonical.of_atom(a))] = math.lcm(root, e.denominator)
            raise AnotherRoot
        if e > 0 and e.denominator == 1 and a.kind != "pow":
            return [self.native(a)] * _times(e)
        unit = self.canonical.of_atom(a, Fraction(1 if e > 0 else -1, root))
        return [self.tensor(unit).here] * _times(abs(e) * root)

    def root(self, a: Atom) -> int:
        """The root of the atom in which its powers are written."""
        return self.roots.get(self._key(self.canonical.of_atom(a)), 1)

    def has_reciprocal(self, a: Atom) -> bool:
        """Whether the certificate speaks of the reciprocal of the atom (of its root)."""
        return self._key(self.canonical.of_atom(a, Fraction(-1, self.root(a)))) in self._names

    def is_native(self, a: Atom, o: Opaque) -> bool:
        """Whether the tensor is the atom itself, and not another name for an input or a size."""
        return a.kind not in ("entry", "size", "prime") or self.native(a) == o.here

    def native(self, a: Atom) -> Raw:
        """An atom as it is."""
        match a.kind:
            case "entry" if a.data[0] in self.signatures or a.data[0].startswith(t.ANY_MAXIMUM):
                return self._entry(*a.data)
            case "size":
                return Raw(bound=(fresh(a.data[0]),))
            case "delta" if all(isinstance(i, (int, Var, Fixed)) for i in a.data):
                return self._delta(*a.data)
            case "delta":
                return self._delta(*map(index_of, a.data))
            case "prime":
                return Raw(Fraction(a.data[0]))
            case _:
                return self.tensor(self.canonical.of_atom(a)).here

    # --- names ------------------------------------------------------------------------------------------------------

    def tensor(self, poly: Poly, term: t.Term | None = None) -> Opaque:
        """The tensor of a canonical form, at the variables of this one."""
        key, chosen = self._settled(poly)
        written = term is not None and term.free <= poly.free  # else it has variables that cancel
        meant = term if term is not None and written else term_of(poly)
        name = self._names.setdefault(key, f"{_word(meant)} {len(self._names) + 1}")
        self.signatures.setdefault(name, tuple(v.sort for v in chosen))
        found = Opaque(name, meant, poly, chosen)
        self.opaque.setdefault(name, found)
        if not _tensors(meant).isdisjoint(self.probes):
            self.probes |= {name}
        return found

    def _key(self, poly: Poly) -> int:
        return self._settled(poly)[0]

    def _settled(self, poly: Poly) -> tuple[int, tuple[Var, ...]]:
        """The code of a form and the order of its variables: those of the first form met that is the same up to names.

        So neither depends on what else the process has seen.
        """
        free = sorted(poly.free, key=lambda v: v.uid)
        if len(free) > limits.CERTIFICATE_INDICES:
            raise Unsupported(f"a function of more than {limits.CERTIFICATE_INDICES} indices in a certificate")
        orders = list(itertools.permutations(free))
        codes = [self._code(poly, o) for o in orders]
        known = (n for n, code in enumerate(codes) if code in self._seen or code in self.roots)
        n = next(known, 0)
        self._seen.add(codes[n])
        return codes[n], orders[n]

    def _code(self, poly: Poly, order: tuple[Var, ...]) -> int:
        return self.canonical.coder.poly(poly, {v: code_of(("slot", n, v.sort)) for n, v in enumerate(order)})


@cache
def _tensors(term: t.Term) -> frozenset[str]:
    """The names of the tensors in a term."""
    own = frozenset((term.data[0],)) if term.op == "entry" else frozenset[str]()
    indices = {"entry": lambda: term.data[1], "delta": lambda: term.data}.get(term.op, lambda: ())()
    inside = (i.body for i in indices if isinstance(i, ArgMax))
    return own.union(*map(_tensors, (*term.args, *inside)))


def _times(e: Fraction) -> int:
    """How often a factor is written out: exp(-1e9), of a mask, is the power of a number that nobody writes."""
    if e > limits.CERTIFICATE_POWER:
        raise Unsupported(f"a factor to a power above {limits.CERTIFICATE_POWER} in a certificate")
    return int(e)


def _word(term: t.Term) -> str:
    if term.op == "pow":
        return "reciprocal" if term.data == -1 else "root" if term.data > 0 else "power"
    return str(term.data) if term.op == "fn" else WORDS.get(term.op, term.op)


def summed(variables: tuple[Var, ...], raws: Iterable[Raw]) -> list[Raw]:
    """Sums over variables."""
    return [Raw(r.coefficient, (*variables, *r.bound), r.factors, r.deltas) for r in raws]


def scaled(c: Fraction, raws: Iterable[Raw]) -> list[Raw]:
    """A rational multiple."""
    return [Raw(r.coefficient * c, r.bound, r.factors, r.deltas) for r in raws]


def together(parts: Iterable[Raw], last: Raw) -> Raw:
    """The product of single products that share their variables; ``last`` comes last."""
    every = (*parts, last)
    return Raw(
        ONE,
        tuple(v for r in every for v in r.bound),
        tuple(f for r in every for f in r.factors),
        tuple(d for r in every for d in r.deltas),
    )


def _renamed(r: Raw) -> Raw:
    if not r.bound:
        return r
    mapping: dict[Any, Any] = {v: fresh(v.sort) for v in r.bound}

    def new(i: Index) -> Index:
        return mapping.get(i, i) if isinstance(i, Var) else i

    factors = tuple((n, tuple(map(new, indices))) for n, indices in r.factors)
    return Raw(r.coefficient, tuple(mapping.values()), factors, tuple((new(a), new(b)) for a, b in r.deltas))


def product_of(r: Raw, free: tuple[Var, ...]) -> Product:
    """The product over its ``free`` variables."""
    places = {v: n for n, v in enumerate((*free, *r.bound))}

    def at(i: Index) -> int | Literal:
        match i:
            case Var():
                return places[i]
            case Fixed():
                return Literal(i.k)
            case int():
                return Literal(i)
            case _:
                raise Unsupported(f"an index of kind {type(i).__name__} in a certificate")

    factors = tuple(Factor(n, tuple(map(at, indices))) for n, indices in r.factors)
    deltas = tuple((at(a), at(b)) for a, b in r.deltas)
    if any(isinstance(a, Literal) and isinstance(b, Literal) for a, b in deltas):
        raise Unsupported("a comparison of two fixed positions in a certificate")
    return Product(r.coefficient, tuple(v.sort for v in r.bound), factors, deltas)
