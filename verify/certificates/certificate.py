"""What a certificate says, as plain data: two sides, side relations, and the cofactors that make them equal.

A product is ``coefficient * sum over its bound indices of the product of its factors and deltas``. An index
is a position in ``free + bound`` (first the free indices of the certificate or of the side relation, then the
product's own bound ones) or a :class:`Literal` value. A sort is the name of a dimension; a sort whose name is
a number has that size. A size is a scalar through a bound index that no factor uses: ``N = sum over i < N of
1``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from verify.certificates.kinds import fault


@dataclass(frozen=True)
class Literal:
    """A fixed index value, as in ``x[0]``; a negative one counts from the end."""

    value: int


Index = int | Literal


@dataclass(frozen=True)
class Factor:
    """One tensor entry; a scalar has no indices."""

    tensor: str
    indices: tuple[Index, ...] = ()


@dataclass(frozen=True)
class Product:
    """One summand of a side."""

    coefficient: Fraction
    bound: tuple[str, ...] = ()
    factors: tuple[Factor, ...] = ()
    deltas: tuple[tuple[Index, Index], ...] = ()


Side = tuple[Product, ...]


@dataclass(frozen=True)
class Hypothesis:
    """``left = right`` for all values of the free indices. Its name is a kind in `kinds.KINDS` and a number."""

    name: str
    free: tuple[str, ...]
    left: Side
    right: Side = ()

    @property
    def kind(self) -> str:
        """The name without the number."""
        return self.name.rpartition(" ")[0]

    @property
    def side(self) -> Side:
        """``left - right``, what a cofactor multiplies, product by product in the order of the Coq function."""
        return self.left + tuple(replace(p, coefficient=-p.coefficient) for p in self.right)


@dataclass(frozen=True)
class Cofactor:
    """``product`` times the hypothesis at the indices ``at``, positions in ``free + product.bound``."""

    product: Product
    hypothesis: str
    at: tuple[Index, ...] = ()


@dataclass(frozen=True)
class Forward:
    """A polynomial forward as one entry of its output, whose indices are the ``free`` ones of ``entry``.

    The gradient is taken in ``variable`` along ``tangent``, weighted with ``cotangent`` (``None``: a scalar
    forward and weight 1).
    """

    variable: str
    tangent: str
    cotangent: str | None
    free: tuple[str, ...]
    entry: Side


@dataclass(frozen=True)
class Certificate:
    """``left = right`` for all sizes, all tensors and all values of the free indices, under the hypotheses.

    ``left - right + sum of cofactors * hypotheses`` is zero as a formal expression. ``forward``, where
    present, says that ``right`` is the derivative of the weighted forward. Raises ValueError where an index,
    a tensor or a sort is not declared or does not fit.

    ``probes`` are the cotangent and the tangents. No side relation may mention one, and every product of the two
    sides must: so that a side relation cannot be the conclusion. They may be left out only where there are no
    side relations. ``meanings`` are for the reader: what a tensor stands for in the claim.
    """

    name: str
    sorts: tuple[str, ...]
    tensors: Mapping[str, tuple[str, ...]]
    left: Side
    right: Side
    hypotheses: tuple[Hypothesis, ...] = ()
    cofactors: tuple[Cofactor, ...] = ()
    free: tuple[str, ...] = ()
    forward: Forward | None = None
    probes: tuple[str, ...] = ()
    meanings: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for where, free, side in self.parts():
            for product in side:
                _check_product(self, where, free, product)
        names = [h.name for h in self.hypotheses]
        if len(set(names)) != len(names):
            raise ValueError(f"certificate {self.name}: two hypotheses share a name: {names}")
        for used in self.cofactors:
            if used.hypothesis not in names:
                raise ValueError(f"certificate {self.name}: no hypothesis is called {used.hypothesis!r}")
            _check_instance(self, used)
        if wrong := next(filter(None, map(fault, self.hypotheses)), None):
            raise ValueError(f"certificate {self.name}: {wrong}")
        if self.hypotheses:
            _check_probes(self)
        if self.forward is not None:
            _check_forward(self, self.forward)

    def parts(self) -> Iterator[tuple[str, tuple[str, ...], Side]]:
        """Every side in the certificate, with its free sorts and a name for messages."""
        yield "left", self.free, self.left
        yield "right", self.free, self.right
        for h in self.hypotheses:
            yield f"hypothesis {h.name}", h.free, h.side
        yield "cofactors", self.free, tuple(c.product for c in self.cofactors)
        if self.forward is not None:
            yield "forward", self.forward.free, self.forward.entry

    def hypothesis(self, name: str) -> Hypothesis:
        """The side relation of that name."""
        return next(h for h in self.hypotheses if h.name == name)


def sort_of(index: Index, context: Sequence[str], expected: str) -> str:
    """The sort of an index in ``context``; a literal has the sort that its place expects."""
    return expected if isinstance(index, Literal) else context[index]


def literals_of(cert: Certificate) -> tuple[tuple[int, str], ...]:
    """The (value, sort) pairs of all literal indices, in a fixed order."""
    places: list[tuple[Index, str]] = []
    for _, free, side in cert.parts():
        for p in side:
            context = free + p.bound
            for f in p.factors:
                places += zip(f.indices, cert.tensors[f.tensor], strict=True)
            for a, b in p.deltas:
                places += [(a, sort_of(b, context, "")), (b, sort_of(a, context, ""))]
    for c in cert.cofactors:
        places += zip(c.at, cert.hypothesis(c.hypothesis).free, strict=True)
    found = {(i.value, sort) for i, sort in places if isinstance(i, Literal)}
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0])))


def _check_product(cert: Certificate, where: str, free: tuple[str, ...], p: Product) -> None:
    place = f"certificate {cert.name}, {where}"
    context = free + p.bound
    for sort in context:
        if sort not in cert.sorts:
            raise ValueError(f"{place}: {sort!r} is not a sort of the certificate")
    _check_bound(place, [i for f in p.factors for i in f.indices], context)
    _check_bound(place, [i for delta in p.deltas for i in delta], context)
    for f in p.factors:
        if f.tensor not in cert.tensors:
            raise ValueError(f"{place}: {f.tensor!r} is not a tensor of the certificate")
        signature = cert.tensors[f.tensor]
        if len(signature) != len(f.indices):
            raise ValueError(f"{place}: {f.tensor} has {len(signature)} axes, not {len(f.indices)}")
        found = tuple(sort_of(i, context, s) for i, s in zip(f.indices, signature, strict=True))
        if found != signature:
            raise ValueError(f"{place}: {f.tensor} is indexed by {found}, its axes are {signature}")
    for a, b in p.deltas:
        if isinstance(a, Literal) and isinstance(b, Literal):
            raise ValueError(f"{place}: a delta of two literals has a value; write that")
        left = sort_of(a, context, "" if isinstance(b, Literal) else context[b])
        if sort_of(b, context, left) != left and not isinstance(a, Literal):
            raise ValueError(f"{place}: a delta joins the sorts {left} and {sort_of(b, context, left)}")


def _check_bound(place: str, indices: Sequence[Index], context: tuple[str, ...]) -> None:
    for i in indices:
        if isinstance(i, int) and not 0 <= i < len(context):
            raise ValueError(f"{place}: index {i} is not one of the {len(context)} free and bound ones")


def _check_instance(cert: Certificate, used: Cofactor) -> None:
    free = cert.hypothesis(used.hypothesis).free
    place = f"certificate {cert.name}: {used.hypothesis}"
    if len(used.at) != len(free):
        raise ValueError(f"{place} has {len(free)} free indices, not {len(used.at)}")
    context = cert.free + used.product.bound
    _check_bound(place, used.at, context)
    found = tuple(sort_of(i, context, s) for i, s in zip(used.at, free, strict=True))
    if found != free:
        raise ValueError(f"{place} is used at {found}, its indices are {free}")


def _check_probes(cert: Certificate) -> None:
    place = f"certificate {cert.name}"
    if unknown := set(cert.probes) - set(cert.tensors):
        raise ValueError(f"{place}: the probes {sorted(unknown)} are not tensors of the certificate")
    for h in cert.hypotheses:
        if mentioned := _mentioned(h.side) & set(cert.probes):
            raise ValueError(f"{place}: hypothesis {h.name} speaks of the probes {sorted(mentioned)}")
    if any(not _mentioned((p,)) & set(cert.probes) for p in cert.left + cert.right):
        raise ValueError(f"{place}: with side relations, every product must hold a cotangent or tangent (probes)")


def _mentioned(side: Side) -> set[str]:
    return {f.tensor for p in side for f in p.factors}


def _check_forward(cert: Certificate, forward: Forward) -> None:
    place = f"certificate {cert.name}"
    for tensor in (forward.variable, forward.tangent):
        if tensor not in cert.tensors:
            raise ValueError(f"{place}: {tensor!r} is not a tensor of the certificate")
    if cert.tensors[forward.variable] != cert.tensors[forward.tangent]:
        raise ValueError(f"{place}: {forward.variable} and {forward.tangent} differ in shape")
    if forward.variable == forward.tangent:
        raise ValueError(f"{place}: variable and tangent are the same tensor")
    expected = () if forward.cotangent is None else cert.tensors.get(forward.cotangent)
    if forward.free != expected:
        raise ValueError(f"{place}: the output has axes {forward.free}, its cotangent {expected}")
    if cert.free:
        raise ValueError(f"{place}: a certificate with a forward pairs it, so it has no free indices")


def weighted(forward: Forward) -> Side:
    """``sum(cotangent * forward)`` as a side without free indices."""
    if forward.cotangent is None:
        return forward.entry
    weight = Factor(forward.cotangent, tuple(range(len(forward.free))))
    return tuple(Product(p.coefficient, forward.free + p.bound, (weight, *p.factors), p.deltas) for p in forward.entry)


def derivative(side: Side, variable: str, tangent: str) -> Side:
    """The directional derivative of a polynomial side: each occurrence of ``variable`` in turn."""

    def replaced(factors: tuple[Factor, ...], k: int) -> tuple[Factor, ...]:
        return (*factors[:k], Factor(tangent, factors[k].indices), *factors[k + 1 :])

    return tuple(
        Product(p.coefficient, p.bound, replaced(p.factors, k), p.deltas)
        for p in side
        for k, f in enumerate(p.factors)
        if f.tensor == variable
    )
