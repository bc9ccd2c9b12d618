"""Finding cofactors: side relations, read as rewriting rules, take the difference of two sides to zero.

Every use of a rule is recorded as cofactors of hypotheses. A rule is a hypothesis with one of its products chosen as
the one to remove, or a *lemma*: an equation that other rules prove, which carries that proof. Nothing here is trusted:
what it finds is checked by Coq like any other certificate, and it may fail to find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from verify import limits
from verify.certificates.certificate import Certificate, Cofactor, Side
from verify.certificates.encoding import Coded, CodedCofactor, CodedFactor, Encoding
from verify.certificates.renaming import Classes


@dataclass(frozen=True)
class Rule:
    """``side = 0``, used to remove ``lead``, one of its products; ``proof`` are cofactors that add up to ``side``.

    ``literals`` counts the positions of literal indices and ``free`` those and the free ones; the rest are bound. A
    ``turning`` rule, such as a symmetry, turns the lead into its second product and is used only to meet another term.
    """

    lead: Coded
    side: tuple[Coded, ...]
    proof: tuple[CodedCofactor, ...]
    literals: int
    free: int
    turning: bool = False


def close(cert: Certificate) -> Certificate | None:
    """The certificate with cofactors that make its sides equal, or None where rewriting does not get there.

    The first product of every hypothesis is rewritten into the others, so ``u x - 1`` removes ``u x``. Cofactors
    that ``cert`` already has are kept.
    """
    rewriter = Rewriter(cert)
    return rewriter.close([rewriter.rule(h.name) for h in cert.hypotheses])


class Rewriter:
    """Rewrites the sides of one certificate, and proves lemmas from its hypotheses."""

    def __init__(self, cert: Certificate) -> None:
        self.cert = cert
        self.code = Encoding(cert)

    def rule(self, name: str, turning: bool = False) -> Rule:
        """A hypothesis as a rule for its first product."""
        h = self.cert.hypothesis(name)
        literals = len(self.code.literals)
        free = literals + len(h.free)
        one = Coded(Fraction(1), (), ())
        used = CodedCofactor(one, self.cert.hypotheses.index(h), tuple(range(literals, free)))
        side = self.code.side(h.side, h.free)
        return Rule(side[0], side, (used,), literals, free, turning)

    def lemma(self, free: tuple[str, ...], side: Side, start: Sequence[Cofactor], rules: Iterable[Rule]) -> Rule | None:
        """``side = 0`` as a rule for its first product, where ``side - start`` rewrites to zero; else None.

        ``start`` are cofactors whose context is ``free``.
        """
        coded = self.code.side(side, free)
        begun = [self._cofactor(c, free) for c in start]
        found = self._reduced(free, [*coded, *(_negated(p) for c in begun for p in self.code.expand(c, free))], rules)
        if found is None:
            return None
        proof = (*begun, *(replace(c, product=_negated(c.product)) for c in found))
        literals = len(self.code.literals)
        return Rule(coded[0], coded, proof, literals, literals + len(free))

    def close(self, rules: Iterable[Rule]) -> Certificate | None:
        """The certificate with cofactors from the rules, or None where they do not make its sides equal."""
        cert, code = self.cert, self.code
        right = map(_negated, code.side(cert.right, cert.free))
        found = self._reduced(cert.free, [*code.side(cert.left, cert.free), *code.expanded, *right], rules)
        if found is None:
            return None
        return replace(cert, cofactors=(*cert.cofactors, *map(code.decode, found)))

    def _cofactor(self, c: Cofactor, free: tuple[str, ...]) -> CodedCofactor:
        coded = self.code.cofactor(c)
        return replace(coded, product=self.code.product(c.product, free))

    def _reduced(
        self, free: tuple[str, ...], products: Iterable[Coded], rules: Iterable[Rule]
    ) -> list[CodedCofactor] | None:
        """Cofactors which, expanded and added to the products, give zero; or None."""
        gamma = self.code.literal_sorts + self.code.sorts_of(free)
        difference = _Difference(gamma, rules)
        for p in products:
            difference.add(p)
        found: list[CodedCofactor] = []
        for _ in range(limits.CLOSING_STEPS):
            if not difference.terms:
                return _merged(gamma, found)
            step = difference.step()
            if step is None or difference.work > limits.CLOSING_WORK:
                return None
            found += step
        return None


class _Difference:
    """What is left of a sum of products, by classes of products."""

    def __init__(self, gamma: tuple[int, ...], rules: Iterable[Rule]) -> None:
        every = tuple(rules)
        self.gamma = gamma
        self.rules = tuple(r for r in every if not r.turning)
        self.turning = tuple(r for r in every if r.turning)
        self.classes = Classes(gamma)
        self.terms: dict[int, Fraction] = {}
        self.work = 0
        self._spent: dict[tuple[int, int], int] = {}

    def add(self, p: Coded) -> None:
        """Add a product."""
        self.work += (1 + len(p.bounds)) * (1 + len(p.factors))
        _, number = self.classes.place(p)
        total = self.terms.pop(number, Fraction(0)) + p.coefficient
        if total:
            self.terms[number] = total

    def step(self) -> list[CodedCofactor] | None:
        """Remove one product by the first rule that fits any; the cofactors that did it."""
        for n, rule in enumerate(self.rules):
            for number in self.terms:
                spent = self._spent.get((n, number), 0)
                found = next(_matches(rule, self.gamma, self.classes.members[number]), None) if spent >= 0 else None
                if found is None:
                    self._spent[n, number] = -1  # a class keeps its product: what does not fit never will
                    continue
                self._spent[n, number] = spent + 1 if spent + 1 < limits.CLOSING_REPEATS else -1
                return self._apply(rule, number, found)
        return self._turn()

    def _apply(self, rule: Rule, number: int, place: Place) -> list[CodedCofactor]:
        """Add the rule's side so that the product of that class goes."""
        rest = replace(place[0], coefficient=-self.terms[number] / rule.lead.coefficient)
        for p in rule.side:
            self.add(_times(self.gamma, rule, (rest, place[1]), p))
        return [_used(self.gamma, rule, (rest, place[1]), c) for c in rule.proof]

    def _turn(self) -> list[CodedCofactor] | None:
        """Turn one product, by symmetries, into another that is there."""
        for start in self.terms if self.turning else ():
            before: dict[int, tuple[int, Rule, Place]] = {}
            reached, todo = {start}, [start]
            while todo and len(reached) < limits.CLOSING_ORBIT:
                number = todo.pop(0)
                for turned, step in self._turned(number):
                    if turned in reached:
                        continue
                    reached.add(turned)
                    todo.append(turned)
                    before[turned] = step
                    if turned in self.terms:
                        return self._along(turned, before)
        return None

    def _turned(self, number: int) -> Iterator[tuple[int, tuple[int, Rule, Place]]]:
        for rule in self.turning:
            for place in _matches(rule, self.gamma, self.classes.members[number]):
                _, turned = self.classes.place(_times(self.gamma, rule, place, rule.side[1]))
                yield turned, (number, rule, place)

    def _along(self, end: int, before: dict[int, tuple[int, Rule, Place]]) -> list[CodedCofactor]:
        path = []
        while end in before:
            path.append(before[end])
            end = before[end][0]
        return [
            c
            for number, rule, place in reversed(path)
            if number in self.terms
            for c in self._apply(rule, number, place)
        ]


Place = tuple[Coded, tuple[int, ...]]  # what multiplies a rule, and the values of the rule's free indices


def _moved(gamma: tuple[int, ...], rule: Rule, place: Place, j: int) -> int:
    """A position in the rule, as a position in the product of ``place`` and the rule."""
    if j < rule.literals:
        return j
    return place[1][j - rule.literals] if j < rule.free else len(gamma) + len(place[0].bounds) + j - rule.free


def _times(gamma: tuple[int, ...], rule: Rule, place: Place, p: Coded) -> Coded:
    rest = place[0]
    factors = tuple((t, tuple(_moved(gamma, rule, place, j) for j in idx)) for t, idx in p.factors)
    return Coded(rest.coefficient * p.coefficient, rest.bounds + p.bounds, rest.factors + factors)


def _used(gamma: tuple[int, ...], rule: Rule, place: Place, c: CodedCofactor) -> CodedCofactor:
    at = tuple(_moved(gamma, rule, place, j) for j in c.at)
    return CodedCofactor(_times(gamma, rule, place, c.product), c.hypothesis, at)


def _negated(p: Coded) -> Coded:
    return replace(p, coefficient=-p.coefficient)


def _merged(gamma: tuple[int, ...], found: Iterable[CodedCofactor]) -> list[CodedCofactor]:
    """The cofactors, those with the same product and place added up."""
    totals: dict[tuple[object, ...], CodedCofactor] = {}
    for c in found:
        key = (c.product.bounds, tuple(sorted(c.product.factors)), c.hypothesis, c.at)
        same = totals.get(key)
        coefficient = c.product.coefficient + (same.product.coefficient if same else 0)
        totals[key] = replace(c, product=replace(c.product, coefficient=coefficient))
    return [c for c in totals.values() if c.product.coefficient]


def _matches(rule: Rule, gamma: tuple[int, ...], p: Coded) -> Iterator[Place]:
    """What is left of ``p`` without the rule's product, and the values of the rule's free indices in it."""
    for sigma, rest in _assign(rule, list(rule.lead.factors), {}, p.factors):
        found = _remainder(rule, gamma, p, sigma, rest)
        if found is not None:
            yield found


def _assign(
    rule: Rule, pattern: list[CodedFactor], sigma: dict[int, int], left: tuple[CodedFactor, ...]
) -> Iterator[tuple[dict[int, int], tuple[CodedFactor, ...]]]:
    if not pattern:
        yield sigma, left
        return
    (t, places), *others = pattern
    for k, (tensor, idx) in enumerate(left):
        extended = _unify(rule, places, idx, sigma) if tensor == t else None
        if extended is not None:
            yield from _assign(rule, others, extended, left[:k] + left[k + 1 :])


def _unify(rule: Rule, places: tuple[int, ...], idx: tuple[int, ...], sigma: dict[int, int]) -> dict[int, int] | None:
    """``sigma`` extended so that the rule's ``places`` become ``idx``; a literal stands for itself."""
    extended = dict(sigma)
    for i, j in zip(places, idx, strict=True):
        if (i if i < rule.literals else extended.setdefault(i, j)) != j:
            return None
    return extended


def _remainder(
    rule: Rule, gamma: tuple[int, ...], p: Coded, sigma: dict[int, int], rest: tuple[CodedFactor, ...]
) -> Place | None:
    free = range(rule.literals, rule.free)
    if any(i not in sigma for i in free):
        return None
    gone = _consumed(rule, gamma, p, sigma)
    used = {j for _, idx in rest for j in idx} | {sigma[i] for i in free}
    if gone is None or any(j < len(gamma) or j in used for j in gone):
        return None
    if tuple(p.bounds[j - len(gamma)] for j in gone) != rule.lead.bounds:
        return None
    kept = [j for j in range(len(gamma), len(gamma) + len(p.bounds)) if j not in gone]
    places = {j: j for j in range(len(gamma))} | {j: len(gamma) + k for k, j in enumerate(kept)}
    moved = tuple((t, tuple(places[j] for j in idx)) for t, idx in rest)
    bounds = tuple(p.bounds[j - len(gamma)] for j in kept)
    return Coded(p.coefficient, bounds, moved), tuple(places[sigma[i]] for i in free)


def _consumed(rule: Rule, gamma: tuple[int, ...], p: Coded, sigma: dict[int, int]) -> list[int] | None:
    """The bound indices of ``p`` that the rule sums over; a size of the rule takes any index that no factor uses."""
    used = {j for _, idx in p.factors for j in idx}
    idle = [j for j in range(len(gamma), len(gamma) + len(p.bounds)) if j not in used]
    gone: list[int] = []
    for b, sort in enumerate(rule.lead.bounds):
        fitting = (j for j in idle if p.bounds[j - len(gamma)] == sort and j not in gone)
        j = sigma.get(rule.free + b, next(fitting, None))
        if j is None or j in gone:
            return None
        gone.append(j)
    return gone
