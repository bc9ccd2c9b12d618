"""The statement of a certificate as a reader recognises it: sums of entries, in MathComp's notation."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby, islice

from verify.certificates.certificate import Certificate, Factor, Hypothesis, Index, Literal, Product, Side, weighted
from verify.certificates.coq.names import Names
from verify.certificates.encoding import Encoding

NUMERAL_LIMIT = 100  # larger numbers stay binary: a numeral of type nat is unary


class Statement:
    """The text of one certificate's theorems. The names are fixed by the order of sorts and tensors."""

    def __init__(self, cert: Certificate) -> None:
        self.cert = cert
        self.encoding = Encoding(cert)
        names = Names()
        self.theorem = names.take(cert.name)
        self.adjoint = names.take(f"{cert.name}_adjoint")
        self.sizes = {s: s if s.isdigit() else names.take(s) for s in cert.sorts}
        self.tensors = {t: names.take(t) for t in cert.tensors}
        self.index_names = list(islice(names.indices(), self._most_indices()))

    def _most_indices(self) -> int:
        own = max((len(free) + len(p.bound) for _, free, side in self.cert.parts() for p in side), default=0)
        hypotheses = max((len(h.free) for h in self.cert.hypotheses), default=0)
        return max(own, len(self.cert.free), hypotheses)

    @property
    def rational(self) -> bool:
        """Whether a coefficient is not an integer, so that the theorem needs a field."""
        sides = [side for _, _, side in self.cert.parts()]
        return any(p.coefficient.denominator != 1 for side in sides for p in side)

    # --- entries, products, sides ---

    def literal(self, value: int, sort: str) -> str:
        """The value of a literal index."""
        return f"{value}%N" if value >= 0 else f"({self.sizes[sort]} - {-value})%N"

    def _index(self, index: Index, sort: str) -> str:
        return self.literal(index.value, sort) if isinstance(index, Literal) else self.index_names[index]

    def entry(self, f: Factor, along: bool = False) -> str:
        """``W i j``; on the line of the gradient's variable, ``(W i j + t * V i j)``."""
        forward = self.cert.forward
        sorts = self.cert.tensors[f.tensor]
        indices = "".join(" " + self._index(i, s) for i, s in zip(f.indices, sorts, strict=True))
        own = self.tensors[f.tensor] + indices
        if along and forward is not None and f.tensor == forward.variable:
            return f"({own} + t * {self.tensors[forward.tangent]}{indices})"
        return own

    def _delta(self, a: Index, b: Index, context: tuple[str, ...]) -> str:
        left = self._index(a, context[b] if isinstance(b, int) else "")
        right = self._index(b, context[a] if isinstance(a, int) else "")
        return f"({left} == {right} :> nat)%:R"

    def sum(self, p: Product, free: tuple[str, ...], along: bool = False) -> str:
        """A product without its coefficient."""
        names = self.index_names[len(free) :]
        sums = "".join(f"\\sum_({i} < {self.sizes[s]}) " for i, s in zip(names, p.bound, strict=False))
        deltas = [self._delta(a, b, free + p.bound) for a, b in p.deltas]
        return sums + (" * ".join(deltas + [self.entry(f, along) for f in p.factors]) or "1")

    def side(self, side: Side, free: tuple[str, ...], along: bool = False) -> str:
        """A sum of products."""
        text = ""
        for p in side:
            term = _scaled(abs(p.coefficient), self.sum(p, free, along), bool(p.bound))
            if not text:
                text = f"- ({term})" if p.coefficient < 0 else term
            else:
                text += f"\n   {'-' if p.coefficient < 0 else '+'} {term}"
        return text or "0"

    # --- statements ---

    def variables(self) -> str:
        """The names that are introduced, in order."""
        names = ["R", *(v for s, v in self.sizes.items() if not s.isdigit()), *self.tensors.values()]
        return " ".join(names)

    def literal_bounds(self) -> list[str]:
        """That each literal index lies in its axis, where the axis has a symbolic size."""
        pairs = [(v, s) for v, s in self.encoding.literals if not s.isdigit()]
        return [f"({self.literal(v, s)} < {self.sizes[s]})%N" for v, s in pairs]

    def _quantifiers(self) -> str:
        ring = "numFieldType" if self.rational else "comRingType"
        sizes = [v for s, v in self.sizes.items() if not s.isdigit()]
        text = f"forall (R : {ring})" + (f" ({' '.join(sizes)} : nat)" if sizes else "")
        for axes, group in groupby(self.cert.tensors, lambda t: len(self.cert.tensors[t])):
            text += f"\n  ({' '.join(self.tensors[t] for t in group)} : {'nat -> ' * axes}R)"
        return text + ","

    def _for_all(self, free: tuple[str, ...]) -> str:
        if not free:
            return ""
        binders = (f"({i} : 'I_{self.sizes[s]})" for i, s in zip(self.index_names, free, strict=False))
        return f"forall {' '.join(binders)}, "

    def _premises(self) -> list[str]:
        return [*self.literal_bounds(), *map(self._relation, self.cert.hypotheses)]

    def _relation(self, h: Hypothesis) -> str:
        left, right = (" ".join(self.side(side, h.free).split()) for side in (h.left, h.right))
        return f"({self._for_all(h.free)}{left} = {right})"

    def _theorem(self, conclusion: str) -> str:
        premises = "".join(f"\n  {p} ->" for p in self._premises())
        return f"{self._quantifiers()}{premises}\n  {conclusion}"

    def identity(self) -> str:
        """``left = right``."""
        free = self.cert.free
        left = self.side(self.cert.left, free) if self.cert.left else "(0 : R)"  # 0 = 0 alone says not in which ring
        sides = f"{left}\n  = {self.side(self.cert.right, free)}"
        return self._theorem(self._for_all(free) + sides)

    def gradient(self) -> str:
        """The weighted forward on the line: its value, plus t times ``right``, plus t^2 times some r(t)."""
        if self.cert.forward is None:
            raise ValueError(f"certificate {self.cert.name} has no forward")
        value = weighted(self.cert.forward)
        right = self.side(self.cert.right, ())
        if not (len(self.cert.right) == 1 and self.cert.right[0].bound and self.cert.right[0].coefficient == 1):
            right = f"({right})"
        return self._theorem(
            "exists r : {poly R}, forall t : R,\n"
            f"  {self.side(value, (), along=True)}\n"
            f"  = {self.side(value, ())}\n"
            f"  + t * {right}\n"
            "  + t ^+ 2 * r.[t]"
        )

    def theorems(self) -> dict[str, str]:
        """The final theorems by name, the one that the certificate is for last."""
        if self.cert.forward is None:
            return {self.theorem: self.identity()}
        return {self.adjoint: self.identity(), self.theorem: self.gradient()}


def _number(n: int) -> str:
    return f"{n}%:R" if n <= NUMERAL_LIMIT else f"(Pos.to_nat {n})%:R"


def _scaled(c: Fraction, text: str, summed: bool) -> str:
    if c == 0:
        return "0"
    if c == 1:
        return f"({text})" if summed else text
    number = _number(c.numerator) + ("" if c.denominator == 1 else f" / {_number(c.denominator)}")
    return f"{number} * ({text})"
