"""The order of bound indices that makes equal products identical: found here, only checked by Coq.

Nothing here is trusted. A product's deltas are eliminated as the Coq function does it; products are then
grouped by colours that no renaming changes, and each is matched with the first of its group by backtracking.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from verify.certificates.encoding import DELTA, Coded, CodedFactor

Colours = Mapping[int, int]


def orders(gamma: tuple[int, ...], products: Sequence[Coded]) -> list[tuple[int, ...]]:
    """For each product, its bound indices in an order such that equal products become identical.

    ``gamma`` holds the sorts of the literal and free indices.
    """
    classes = Classes(gamma)
    return [classes.place(p)[0] for p in products]


class Classes:
    """Products up to renaming and deltas; each class has the number of its first member."""

    def __init__(self, gamma: tuple[int, ...]) -> None:
        self.gamma = gamma
        self.members: list[Coded] = []
        self._colours: list[Colours] = []  # of each member
        self._groups: dict[int, list[int]] = {}

    def place(self, p: Coded) -> tuple[tuple[int, ...], int]:
        """The order that turns ``p`` into the first member of its class, and the number of that class."""
        kept, dropped = _split(self.gamma, p)
        q = _eliminate(self.gamma, _reorder(len(self.gamma), p, kept + dropped))
        colours = _colours(len(self.gamma), q)
        group = self._groups.setdefault(_key(q, colours), [])
        for number in group:
            places = _match(len(self.gamma), (q, colours), (self.members[number], self._colours[number]))
            if places is not None:
                return tuple([kept[places.index(j)] for j in range(len(kept))] + dropped), number
        group.append(len(self.members))
        self.members.append(q)
        self._colours.append(colours)
        return tuple(kept + dropped), len(self.members) - 1


def _rename(factors: Sequence[CodedFactor], sigma: Mapping[int, int]) -> tuple[CodedFactor, ...]:
    return tuple((t, tuple(sigma.get(j, j) for j in idx)) for t, idx in factors)


def _reorder(k: int, p: Coded, order: Sequence[int]) -> Coded:
    sigma = {k + old: k + new for new, old in enumerate(order)}
    return Coded(p.coefficient, tuple(p.bounds[j] for j in order), _rename(p.factors, sigma))


def _split(gamma: tuple[int, ...], p: Coded) -> tuple[list[int], list[int]]:
    """The bound indices that stay, and those that deltas join to an earlier or free one."""
    context = gamma + p.bounds
    root = list(range(len(context)))

    def find(j: int) -> int:
        while root[j] != j:
            j = root[j]
        return j

    for t, idx in p.factors:
        if t == DELTA and context[idx[0]] == context[idx[1]]:
            low, high = sorted((find(idx[0]), find(idx[1])))
            root[high] = low
    k = len(gamma)
    kept = [j for j in range(len(p.bounds)) if root[k + j] == k + j]
    return kept, [j for j in range(len(p.bounds)) if root[k + j] != k + j]


def _target(context: tuple[int, ...], last: int, factor: CodedFactor) -> int | None:
    t, idx = factor
    if t != DELTA or last not in idx or idx[0] == idx[1]:
        return None
    other = idx[0] if idx[1] == last else idx[1]
    return other if context[other] == context[last] else None


def _eliminate(gamma: tuple[int, ...], p: Coded) -> Coded:
    """What the checker's elimination leaves, trivial deltas removed."""
    for _ in p.bounds:
        context = gamma + p.bounds
        last = len(context) - 1
        for k, factor in enumerate(p.factors):
            into = _target(context, last, factor)
            if into is not None:
                rest = p.factors[:k] + p.factors[k + 1 :]
                p = Coded(p.coefficient, p.bounds[:-1], _rename(rest, {last: into}))
                break
    factors = tuple(_orient(f) for f in p.factors if not (f[0] == DELTA and f[1][0] == f[1][1]))
    return Coded(p.coefficient, p.bounds, factors)


def _orient(factor: CodedFactor) -> CodedFactor:
    t, idx = factor
    return (t, tuple(sorted(idx))) if t == DELTA else factor


def _colours(k: int, p: Coded) -> Colours:
    """Colours of the bound positions that are the same for products equal up to renaming."""
    colours = {k + j: hash((sort,)) for j, sort in enumerate(p.bounds)}
    classes = 0
    while len(set(colours.values())) > classes:
        classes = len(set(colours.values()))
        seen: dict[int, list[int]] = {j: [] for j in colours}
        for t, idx in p.factors:
            shape = tuple(colours.get(j, _fixed(j)) for j in idx)
            shape = tuple(sorted(shape)) if t == DELTA else shape
            for slot, j in enumerate(idx):
                if j in seen:
                    seen[j].append(hash((t, 0 if t == DELTA else slot, shape)))
        colours = {j: hash((colour, tuple(sorted(seen[j])))) for j, colour in colours.items()}
    return colours


def _fixed(j: int) -> int:
    """The colour of a literal or free position; not -1, whose hash is that of -2."""
    return -2 - j


def _key(p: Coded, colours: Colours) -> int:
    factors = sorted((t, tuple(colours.get(j, _fixed(j)) for j in idx)) for t, idx in p.factors if t != DELTA)
    deltas = sum(1 for t, _ in p.factors if t == DELTA)
    return hash((tuple(sorted(colours.values())), tuple(factors), deltas))


def _plan(colours: Colours, touching: Mapping[int, Sequence[CodedFactor]]) -> list[int]:
    """Positions in an order that meets a factor's other indices early, rare colours first."""
    rarity = Counter(colours.values())
    left, plan, near = set(colours), [], set[int]()
    while left:
        j = min(left & near or left, key=lambda j: (rarity[colours[j]], j))
        left.remove(j)
        plan.append(j)
        near |= {i for _, idx in touching[j] for i in idx}
    return plan


def _match(k: int, one: tuple[Coded, Colours], two: tuple[Coded, Colours]) -> list[int] | None:
    """Where each bound index of one product goes so that it becomes the other, or None."""
    (p, colours), (other, candidates) = one, two
    there, here = Counter(other.factors), Counter(p.factors)
    fixed = [f for f in here if all(i < k for i in f[1])]
    if len(there) != len(here) or len(p.bounds) != len(other.bounds) or any(there[f] != here[f] for f in fixed):
        return None
    touching = {j: [f for f in here if j in f[1]] for j in colours}
    plan = _plan(colours, touching)
    sigma: dict[int, int] = {}

    def fits(j: int) -> bool:
        known = [f for f in touching[j] if all(i < k or i in sigma for i in f[1])]
        return all(there[_orient(_rename([f], sigma)[0])] == here[f] for f in known)

    def extend(depth: int) -> bool:
        if depth == len(plan):
            return True
        j = plan[depth]
        for i in candidates:
            if candidates[i] == colours[j] and i not in sigma.values():
                sigma[j] = i
                if fits(j) and extend(depth + 1):
                    return True
                del sigma[j]
        return False

    return [sigma[k + j] - k for j in range(len(p.bounds))] if extend(0) else None
