"""Finding cofactors: each side relation, read as a rule for its first product, rewrites the difference to zero.

Nothing here is trusted: what it finds is checked by Coq like any other certificate, and it may fail to find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from verify.certificates.certificate import Certificate
from verify.certificates.encoding import Coded, CodedCofactor, CodedFactor, Encoding
from verify.certificates.renaming import Classes

MAX_STEPS = 2000
MAX_REPEATS = 4  # a rule that undoes itself, such as a symmetry, must not go round for ever


@dataclass(frozen=True)
class _Rule:
    """The first product of a hypothesis: ``free`` counts its literal and free positions, the rest are bound."""

    hypothesis: int
    lead: Coded
    literals: int
    free: int


def close(cert: Certificate) -> Certificate | None:
    """The certificate with cofactors that make its sides equal, or None where rewriting does not get there.

    The first product of every hypothesis is rewritten into the others, so ``u x - 1`` removes ``u x``. Cofactors
    that ``cert`` already has are kept.
    """
    code = Encoding(cert)
    rules = [_rule(code, k) for k in range(len(cert.hypotheses))]
    difference = _Difference(code, Classes(code.literal_sorts + code.sorts_of(cert.free)))
    for p in code.side(cert.left, cert.free) + code.expanded:
        difference.add(p)
    for p in code.side(cert.right, cert.free):
        difference.add(replace(p, coefficient=-p.coefficient))
    found: list[CodedCofactor] = []
    done = Counter[tuple[int, int]]()
    for _ in range(MAX_STEPS):
        if not difference.terms:
            return replace(cert, cofactors=(*cert.cofactors, *map(code.decode, found)))
        step = difference.step(rules, done)
        if step is None:
            return None
        found.append(step)
        for p in code.expand(step):
            difference.add(p)
    return None


def _rule(code: Encoding, k: int) -> _Rule:
    h = code.cert.hypotheses[k]
    literals = len(code.literals)
    return _Rule(k, code.product(h.side[0], h.free), literals, literals + len(h.free))


class _Difference:
    """What is left of ``left - right``, by classes of products."""

    def __init__(self, code: Encoding, classes: Classes) -> None:
        self.gamma = classes.gamma
        self.code = code
        self.classes = classes
        self.terms: dict[int, Fraction] = {}

    def add(self, p: Coded) -> None:
        _, number = self.classes.place(p)
        total = self.terms.pop(number, Fraction(0)) + p.coefficient
        if total:
            self.terms[number] = total

    def step(self, rules: list[_Rule], done: Counter[tuple[int, int]]) -> CodedCofactor | None:
        """The cofactor that removes one product which a rule matches."""
        for number, coefficient in self.terms.items():
            for rule in rules:
                if done[number, rule.hypothesis] >= MAX_REPEATS:
                    continue
                product = self.classes.members[number]
                found = next(_matches(rule, self.gamma, product), None)
                if found is not None:
                    done[number, rule.hypothesis] += 1
                    rest, at = found
                    return CodedCofactor(
                        replace(rest, coefficient=-coefficient / rule.lead.coefficient), rule.hypothesis, at
                    )
        return None


def _matches(rule: _Rule, gamma: tuple[int, ...], p: Coded) -> Iterator[tuple[Coded, tuple[int, ...]]]:
    """What is left of ``p`` without the rule's product, and the values of the rule's free indices in it."""
    for sigma, rest in _assign(rule, list(rule.lead.factors), {}, p.factors):
        found = _remainder(rule, gamma, p, sigma, rest)
        if found is not None:
            yield found


def _assign(
    rule: _Rule, pattern: list[CodedFactor], sigma: dict[int, int], left: tuple[CodedFactor, ...]
) -> Iterator[tuple[dict[int, int], tuple[CodedFactor, ...]]]:
    if not pattern:
        yield sigma, left
        return
    (t, places), *others = pattern
    for k, (tensor, idx) in enumerate(left):
        extended = _unify(rule, places, idx, sigma) if tensor == t else None
        if extended is not None:
            yield from _assign(rule, others, extended, left[:k] + left[k + 1 :])


def _unify(rule: _Rule, places: tuple[int, ...], idx: tuple[int, ...], sigma: dict[int, int]) -> dict[int, int] | None:
    """``sigma`` extended so that the rule's ``places`` become ``idx``; a literal stands for itself."""
    extended = dict(sigma)
    for i, j in zip(places, idx, strict=True):
        if (i if i < rule.literals else extended.setdefault(i, j)) != j:
            return None
    return extended


def _remainder(
    rule: _Rule, gamma: tuple[int, ...], p: Coded, sigma: dict[int, int], rest: tuple[CodedFactor, ...]
) -> tuple[Coded, tuple[int, ...]] | None:
    free = range(rule.literals, rule.free)
    summed = [sigma.get(rule.free + b) for b in range(len(rule.lead.bounds))]
    if any(i not in sigma for i in free) or None in summed or len(set(summed)) < len(summed):
        return None
    used = {j for _, idx in rest for j in idx} | {sigma[i] for i in free}
    gone = [j for j in summed if j is not None]
    if any(j < len(gamma) or j in used for j in gone):
        return None
    if tuple(p.bounds[j - len(gamma)] for j in gone) != rule.lead.bounds:
        return None
    kept = [j for j in range(len(gamma), len(gamma) + len(p.bounds)) if j not in gone]
    places = {j: j for j in range(len(gamma))} | {j: len(gamma) + k for k, j in enumerate(kept)}
    moved = tuple((t, tuple(places[j] for j in idx)) for t, idx in rest)
    bounds = tuple(p.bounds[j - len(gamma)] for j in kept)
    return Coded(p.coefficient, bounds, moved), tuple(places[sigma[i]] for i in free)
