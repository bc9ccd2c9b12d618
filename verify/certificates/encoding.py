"""A certificate in numbers, as the Coq checker reads it: literals first, then free, then bound indices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from verify.certificates.certificate import (
    Certificate,
    Cofactor,
    Factor,
    Index,
    Literal,
    Product,
    Side,
    derivative,
    literals_of,
    sort_of,
    weighted,
)

DELTA = 0

CodedFactor = tuple[int, tuple[int, ...]]


@dataclass(frozen=True)
class Coded:
    """A product whose sorts, tensors and indices are numbers; tensor 0 is the delta."""

    coefficient: Fraction
    bounds: tuple[int, ...]
    factors: tuple[CodedFactor, ...]


@dataclass(frozen=True)
class CodedCofactor:
    """A cofactor: its product, the number of its hypothesis, and where that is used."""

    product: Coded
    hypothesis: int
    at: tuple[int, ...]


class Encoding:
    """The numbers of one certificate's sorts, tensors and literal indices."""

    def __init__(self, cert: Certificate) -> None:
        self.cert = cert
        self.sorts: Mapping[str, int] = {s: k for k, s in enumerate(cert.sorts)}
        self.tensors: Mapping[str, int] = {t: k for k, t in enumerate(cert.tensors, start=1)}
        self.literals = {pair: k for k, pair in enumerate(literals_of(cert))}

    @property
    def literal_sorts(self) -> tuple[int, ...]:
        """The sorts of the literal indices, which come before all others."""
        return tuple(self.sorts[s] for _, s in self.literals)

    def sorts_of(self, names: tuple[str, ...]) -> tuple[int, ...]:
        """The numbers of some sorts."""
        return tuple(self.sorts[s] for s in names)

    def index(self, index: Index, sort: str) -> int:
        """The position of an index in the list of all values."""
        if isinstance(index, Literal):
            return self.literals[index.value, sort]
        return len(self.literals) + index

    def product(self, p: Product, free: tuple[str, ...]) -> Coded:
        """A product in numbers, deltas first."""
        context = free + p.bound
        deltas = tuple(
            (DELTA, (self.index(a, sort_of(b, context, "")), self.index(b, sort_of(a, context, ""))))
            for a, b in p.deltas
        )
        factors = tuple(
            (
                self.tensors[f.tensor],
                tuple(self.index(i, s) for i, s in zip(f.indices, self.cert.tensors[f.tensor], strict=True)),
            )
            for f in p.factors
        )
        return Coded(p.coefficient, self.sorts_of(p.bound), deltas + factors)

    def side(self, side: Side, free: tuple[str, ...]) -> tuple[Coded, ...]:
        """A side in numbers."""
        return tuple(self.product(p, free) for p in side)

    def cofactor(self, c: Cofactor) -> CodedCofactor:
        """A cofactor in numbers."""
        hypothesis = self.cert.hypothesis(c.hypothesis)
        at = tuple(self.index(i, s) for i, s in zip(c.at, hypothesis.free, strict=True))
        which = self.cert.hypotheses.index(hypothesis)
        return CodedCofactor(self.product(c.product, self.cert.free), which, at)

    @cached_property
    def weighted(self) -> tuple[Coded, ...]:
        """The forward paired with its cotangent."""
        return () if self.cert.forward is None else self.side(weighted(self.cert.forward), ())

    @cached_property
    def differentiated(self) -> tuple[Coded, ...]:
        """The derivative of the weighted forward, product by product in the order of the Coq function."""
        forward = self.cert.forward
        if forward is None:
            return ()
        return self.side(derivative(weighted(forward), forward.variable, forward.tangent), ())

    @cached_property
    def expanded(self) -> tuple[Coded, ...]:
        """All products of cofactors with the hypotheses they use, in the order of the Coq function."""
        used = (self.cofactor(c) for c in self.cert.cofactors)
        return tuple(product for c in used for product in self.expand(c, self.cert.free))

    def expand(self, c: CodedCofactor, free: tuple[str, ...]) -> tuple[Coded, ...]:
        """A cofactor times the hypothesis that it uses, among the ``free`` indices."""
        hypothesis = self.cert.hypotheses[c.hypothesis]
        instance = tuple(range(len(self.literals))) + c.at
        start = len(self.literals) + len(free) + len(c.product.bounds)

        def moved(j: int) -> int:
            return instance[j] if j < len(instance) else start + j - len(instance)

        return tuple(
            Coded(
                c.product.coefficient * p.coefficient,
                c.product.bounds + p.bounds,
                c.product.factors + tuple((t, tuple(map(moved, idx))) for t, idx in p.factors),
            )
            for p in self.side(hypothesis.side, hypothesis.free)
        )

    # --- and back ---

    def decode(self, c: CodedCofactor) -> Cofactor:
        """The cofactor that :meth:`cofactor` puts in numbers."""
        literals, sorts, tensors = list(self.literals), list(self.sorts), list(self.tensors)

        def index(j: int) -> Index:
            return Literal(literals[j][0]) if j < len(literals) else j - len(literals)

        factors = [(t, tuple(map(index, idx))) for t, idx in c.product.factors]
        product = Product(
            c.product.coefficient,
            tuple(sorts[s] for s in c.product.bounds),
            tuple(Factor(tensors[t - 1], idx) for t, idx in factors if t != DELTA),
            tuple((idx[0], idx[1]) for t, idx in factors if t == DELTA),
        )
        return Cofactor(product, self.cert.hypotheses[c.hypothesis].name, tuple(map(index, c.at)))
