"""The side relations of a certificate: hypotheses of its theorem, each of a kind in `certificates.kinds`.

A relation speaks of what tensors stand for (a reciprocal times its base is 1) and never of the cotangent or of a
direction, so none can be the conclusion; and `certify.prove` evaluates each at points, so they have a model.
Untrusted: Coq checks what comes of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from verify import limits
from verify.certificates import Certificate, Cofactor, Hypothesis
from verify.certificates.closing import Rewriter, Rule
from verify.certify.terms import Expander, Raw, product_of
from verify.errors import Unsupported
from verify.terms.index import Var

Law = tuple[str | int, ...]


@dataclass(frozen=True)
class Relation:
    """``left = right`` for all values of the ``free`` variables: a hypothesis, and a rule for the first of ``left``.

    One that is ``turning`` says as much when it is read backwards, such as a symmetry. ``law`` names the law of
    `verify.checker.laws` that it is an instance of, and what about; without one, only Coq is asked.
    """

    kind: str
    free: tuple[Var, ...]
    left: list[Raw]
    right: list[Raw]
    turning: bool = False
    law: Law = ()


@dataclass(frozen=True)
class Lemma:
    """``side = 0``, a rule for its first product, by ``factor`` times the relation ``of`` at ``at`` and by known rules.

    ``age`` orders lemmas that need one another.
    """

    of: Relation
    at: tuple[Var, ...]
    free: tuple[Var, ...]
    side: list[Raw]
    factor: list[Raw]
    age: int = 0


@dataclass
class Book:
    """The relations of the tensors of an expander, and the rules that they are used as, in the order of their use.

    ``as_written`` takes the opaque parts as the code has them; else each is first brought to its canonical form, which
    ``definitions`` say. ``simple`` relations make a product shorter or settle it; ``laws`` and ``last`` come after.
    """

    expander: Expander
    as_written: bool = False
    off_kinks: bool = False
    at_kinks: bool = False  # an indicator of a zero was met: of these alone ``off_kinks`` says something else
    stated: list[Relation] = field(default_factory=list)
    definitions: list[Relation | Lemma] = field(default_factory=list)
    simple: list[Relation | Lemma] = field(default_factory=list)
    laws: list[Relation | Lemma] = field(default_factory=list)
    last: list[Relation | Lemma] = field(default_factory=list)
    roots: dict[str, Relation] = field(default_factory=dict)  # by the name of the root's tensor
    later: list[Callable[[Book], None]] = field(default_factory=list)  # what waits until all tensors are known
    seen: set[Any] = field(default_factory=set)  # what was related before

    def state(
        self,
        kind: str,
        free: tuple[Var, ...],
        left: Iterable[Raw],
        right: Iterable[Raw],
        turning: bool = False,
        law: Law = (),
    ) -> Relation:
        """A relation of a kind in `certificates.kinds`: a hypothesis, and so far no rule."""
        if len(self.stated) == limits.CERTIFICATE_RELATIONS:
            raise Unsupported(f"a certificate of more than {limits.CERTIFICATE_RELATIONS} side relations")
        self.stated.append(Relation(kind, free, list(left), list(right), turning, law))
        return self.stated[-1]

    def add(
        self,
        kind: str,
        free: tuple[Var, ...],
        left: Iterable[Raw],
        right: Iterable[Raw],
        turning: bool = False,
        law: Law = (),
    ) -> Relation:
        """A relation that is a simple rule as it stands."""
        made = self.state(kind, free, left, right, turning, law)
        self.simple.append(made)
        return made

    def hypotheses(self) -> Iterator[Hypothesis]:
        """The relations as hypotheses, numbered."""
        for n, r in enumerate(self.stated, start=1):
            left, right = (tuple(product_of(raw, r.free) for raw in side) for side in (r.left, r.right))
            yield Hypothesis(f"{r.kind} {n}", _sorts(r.free), left, right)

    def close(self, cert: Certificate) -> Certificate | None:
        """The certificate with cofactors for its hypotheses, which are those of the book; or None."""
        rewriter = Rewriter(cert)
        names = {id(r): h.name for r, h in zip(self.stated, cert.hypotheses, strict=True)}
        known: list[Rule] = []
        for given in (*self.simple, *self.laws, *self.last):
            known += _rules(rewriter, names, given, known)
        found: list[Rule] = []
        for given in sorted(self.definitions, key=lambda d: d.age if isinstance(d, Lemma) else -1):
            found += _rules(rewriter, names, given, [*found, *known])
        return rewriter.close([*found, *known])


def _rules(rewriter: Rewriter, names: dict[int, str], given: Relation | Lemma, known: list[Rule]) -> list[Rule]:
    """The rule of a relation, or of a lemma where ``known`` rules prove it."""
    if isinstance(given, Relation):
        return [rewriter.rule(names[id(given)], given.turning)]
    side, factor = (tuple(product_of(raw, given.free) for raw in part) for part in (given.side, given.factor))
    at = tuple(map(given.free.index, given.at))
    start = [Cofactor(p, names[id(given.of)], at) for p in factor]
    proved = rewriter.lemma(_sorts(given.free), side, start, known)
    return [proved] if proved else []


def _sorts(variables: tuple[Var, ...]) -> tuple[str, ...]:
    return tuple(v.sort for v in variables)
