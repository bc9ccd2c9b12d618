"""Kinks at every shape: where the derivative of the forward jumps, and what a claimed gradient may say there.

At a point where an argument p of a comparison is 0, the forward can only have a derivative where the derivatives from
both sides agree. So the typed left side counts as the side p < 0 says, and the claimed gradient may differ from it at
p = 0 by a constant times the jump alone: where the forward has a derivative the jump is 0, and so is the difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product
from typing import Any

from verify.canonical.canonical import Canonical
from verify.canonical.poly import Atom, Largest, Matrix, Mono, Poly
from verify.everyshape.typed import ANY_LOSS, Trace, direction
from verify.terms.index import Fixed, Var

ONE = Fraction(1)
MAX_STEPS = 500
MAX_ENTRIES = 4  # of one tensor in a kink that is compared with another
NUMBERS = frozenset({"size", "prime"})
PLAIN = NUMBERS | {"entry"}


def difference(c: Canonical, traced: Trace) -> Poly:
    """What remains of left minus right where the forward has a derivative; 0 where the claim holds there."""
    left, right = c.settled(c.poly(traced.left)), c.settled(c.poly(traced.right))
    exact = c.add(left, c.scale(right, -ONE))
    found = jumps(c, left, traced.name)
    if not found and not any(_kinks(m, traced.name, "eq") for m, _ in (*left, *right)):
        return exact
    sided = c.add(without_kinks(c, left, traced.name), c.scale(right, -ONE))
    for _, jump in found.values():
        for part in _by_position(c, jump, traced.name):
            sided = _less_a_multiple(c, sided, part)
    sided = _at_zero(c, sided)
    return sided if sided.terms else _at_coincidences(c, exact, traced.name)


def jumps(c: Canonical, left: Poly, moving: str) -> dict[int, tuple[Poly, Poly]]:
    """By the code of its argument p, each kink of the moving input: p, and [p = 0] times the jump of ``left`` there.

    Kinks of which one may be an instance of the other (x_i and x_0) are left out: their jumps may cancel there.
    """
    found: dict[int, tuple[Poly, Poly]] = {}
    for m, k in left:
        for a in _kinks(m, moving, "gt"):
            p: Poly = a.data[0]
            rest = c.collect(c._normal(k, frozenset(), {b: e for b, e in m.factors if b is not a}))
            jump = c.sum_over(c.mul(rest, c.zero_at(p)), m.bound)
            before = found.get(c.key(p), (p, c.zero))
            found[c.key(p)] = (before[0], c.add(before[1], jump))
    apart = {key for key, (p, _) in found.items() if not any(q != p and _meet(c, p, q) for q, _ in found.values())}
    return {key: (p, jump) for key, (p, jump) in found.items() if key in apart and _at_zero(c, jump).terms}


def _meet(c: Canonical, p: Poly, q: Poly) -> bool:
    """Whether p and q may be the same for some values of their indices."""
    mine, theirs = _indices(p), _indices(q)
    if mine.keys() != theirs.keys():
        return False
    if all(len(rows) == 1 for rows in (*mine.values(), *theirs.values())):
        pairs = [pair for name in mine for pair in zip(mine[name][0], theirs[name][0], strict=True)]
        return not any(_different(i, j) for i, j in pairs) and _same_at(c, p, q, pairs)
    return all(_fit(mine[name], theirs[name]) or _fit(theirs[name], mine[name]) for name in mine)


def _same_at(c: Canonical, p: Poly, q: Poly, pairs: Sequence[tuple[Any, Any]]) -> bool:
    """Whether p and q are the same, up to their sign, where their indices are."""
    ours = c.substitute(p, {i: j for i, j in pairs if isinstance(i, Var) and i in p.free})
    theirs = c.substitute(q, {j: i for i, j in pairs if isinstance(j, Var) and j in q.free and not isinstance(i, Var)})
    return c.key(ours) in (c.key(theirs), c.key(c.scale(theirs, -ONE)))


def _fit(mine: Sequence[tuple[Any, ...]], theirs: Sequence[tuple[Any, ...]]) -> bool:
    """Whether ours may be all of the others, several of ours the same one, without a visible difference."""
    if len(mine) > MAX_ENTRIES:
        return True
    choices = (f for f in product(theirs, repeat=len(mine)) if set(f) == set(theirs))
    return any(not any(_apart(a, b) for a, b in zip(mine, f, strict=True)) and _joinable(mine, f) for f in choices)


def _joinable(mine: Sequence[tuple[Any, ...]], images: Sequence[tuple[Any, ...]]) -> bool:
    """Whether those of ours with one image are not visibly different."""
    placed = list(zip(mine, images, strict=True))
    return not any(_apart(a, b) for (a, one), (b, other) in combinations(placed, 2) if one == other)


def _apart(mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> bool:
    return any(_different(i, j) for i, j in zip(mine, theirs, strict=True))


def _indices(p: Poly) -> dict[str, list[tuple[Any, ...]]]:
    """The indices of the entries in a polynomial by tensor; other atoms by their kinds."""
    found: dict[str, set[tuple[Any, ...]]] = {}
    for a in atoms_of(p):
        name, indices = a.data if a.kind == "entry" else (a.kind, ())
        found.setdefault(name, set()).add(indices)
    return {name: list(rows) for name, rows in found.items()}


def _different(i: Any, j: Any) -> bool:
    """Whether two positions are different ones, whatever the sizes are."""
    if isinstance(i, int) and isinstance(j, int):
        return i != j
    return isinstance(i, Fixed) and isinstance(j, Fixed) and i.k != j.k and (i.k < 0) == (j.k < 0)


def _by_position(c: Canonical, jump: Poly, moving: str) -> list[Poly]:
    """The jump in the directions of each literal position: it is 0 in all directions only where it is in each."""
    parts: dict[Any, list[tuple[Mono, Fraction]]] = {}
    for m, k in jump:
        where = [_literals(a) for a, _ in m.factors if a.kind == "entry" and a.data[0] == direction(moving)]
        parts.setdefault(tuple(where), []).append((m, k))
    return [c.collect(part) for part in parts.values()]


def _literals(a: Atom) -> tuple[Any, ...]:
    """The literal positions of an entry: entries that differ in one are never the same."""
    return tuple(i if isinstance(i, int) else None for i in a.data[1])


def never_smooth(c: Canonical, left: Poly, moving: str) -> Iterator[Poly]:
    """Arguments p such that the forward has no derivative wherever p is 0: the jump there is free of the inputs.

    Two of opposite signs that may be 0 at once are none of these: |x| - |x + y| has a derivative at x = y = 0.
    """
    found: list[tuple[Poly, bool]] = []
    for p, jump in jumps(c, left, moving).values():
        single = jump.single
        if single is not None and not coincides(p):
            others = [a for a, _ in single[0].factors if a.kind != "eq"]
            if len(others) + 1 == len(single[0].factors) and all(_free_or_positive(c, a, moving) for a in others):
                found.append((p, single[1] > 0))
    for p, up in found:
        if not any(up != other and c.mul(c.zero_at(p), c.zero_at(q)).terms for q, other in found):
            yield p


def coincides(p: Poly) -> bool:
    """Whether p may be 0 because two indices are equal (x_i - x_j at i = j), where it is no kink at all."""
    if _never_vanishes(p):
        return False
    seen: dict[Any, Any] = {}
    return any(a.kind == "entry" and seen.setdefault(a.data[0], a.data[1]) != a.data[1] for a in atoms_of(p))


def _never_vanishes(p: Poly) -> bool:
    """Whether p is not 0 for all entries, whatever its indices and sizes are.

    With all entries of each tensor equal (at each literal position), its terms with the same tensors become one, with
    sizes in its coefficient: where their signs agree, that is not 0.
    """
    signs: dict[Any, set[bool]] = {}
    for m, k in p:
        if any(a.kind not in PLAIN or (a.kind == "entry" and e < 1) for a, e in m.factors):
            return False
        tensors: dict[Any, Fraction] = {}
        for a, e in m.factors:
            if a.kind == "entry":
                tensors[a.data[0], _literals(a)] = tensors.get((a.data[0], _literals(a)), Fraction(0)) + e
        signs.setdefault(frozenset(tensors.items()), set()).add(k > 0)
    return any(len(s) == 1 for s in signs.values())


def _free_or_positive(c: Canonical, a: Atom, moving: str) -> bool:
    if a.kind == "entry":
        name = a.data[0]
        return (
            name == direction(moving)
            or (name.startswith(ANY_LOSS) and name[len(ANY_LOSS) :].isdigit())
            or (name == ANY_LOSS or c.positive_atom(a))
        )
    return c.positive_atom(a)


def _kinks(m: Mono, moving: str, kind: str) -> list[Atom]:
    return [a for a, _ in m.factors if a.kind == kind and any(_is_entry(b, moving) for b in atoms_of(a.data[0]))]


def _is_entry(a: Atom, name: str) -> bool:
    return a.kind == "entry" and a.data[0] in (name, f"diag {name}")


def without_kinks(c: Canonical, p: Poly, moving: str) -> Poly:
    """``p`` without the terms that count only where a compared number that depends on the moving input is 0."""
    return c.collect((m, k) for m, k in p if not _kinks(m, moving, "eq"))


def _less_a_multiple(c: Canonical, p: Poly, jump: Poly) -> Poly:
    """``p`` minus the multiple of ``jump`` that takes one of its terms away."""
    for code, (_, k) in jump.terms.items():
        if code in p.terms:
            return c.add(p, c.scale(jump, -p.terms[code][1] / k))
    return p


def _at_zero(c: Canonical, poly: Poly) -> Poly:
    """[p = 0] t = [p = 0] (t - k p) for a leading term k p of p: applied until nothing matches."""
    todo, done, steps = list(poly), [], 0
    while todo:
        m, k = todo.pop()
        new = _reduced(c, m, k) if steps < MAX_STEPS else None
        steps += 1
        if new is None:
            done.append((m, k))
        else:
            todo += new
    return c.collect(done)


def _reduced(c: Canonical, m: Mono, k: Fraction) -> Poly | None:
    for a, e in m.factors:
        if a.kind != "eq" or e != 1:
            continue
        p: Poly = a.data[0]
        term, lead = c.relations.leading(p)
        others = {b: f for b, f in m.factors if b is not a}
        match = next(c.relations.matches(term, others, m.bound - a.free), None) if term.factors else None
        if match is None or any(v in b.free for b in match[1] for v in match[0]):
            continue
        rest = c.scale(c.add(p, c.collect([(term, -lead)])), -1 / lead)
        outside = c.collect(c._normal(k, frozenset(), c.relations._without_coefficients(term, match[1])))
        kept = c.mul(c.mul(outside, rest), c.of_atom(a))
        return c.sum_over(kept, m.bound - match[0])
    return None


def _at_coincidences(c: Canonical, exact: Poly, moving: str) -> Poly:
    """The terms of left minus right at zeros that are no kinks: there the typed left side itself is the derivative."""
    return c.collect((m, k) for m, k in exact if any(coincides(a.data[0]) for a in _kinks(m, moving, "eq")))


def atoms_of(p: Poly) -> set[Atom]:
    """Every atom of a polynomial, those inside functions, matrices and positions included."""
    found: set[Atom] = set()
    todo: list[Any] = [p]
    while todo:
        d = todo.pop()
        if isinstance(d, Poly):
            new = {a for m, _ in d for a, _ in m.factors} - found
            found |= new
            todo += [x for a in new for x in a.data]
        elif isinstance(d, (Matrix, Largest)):
            todo.append(d.body)
        elif isinstance(d, tuple):
            todo += d
        elif hasattr(d, "inner"):
            todo.append(d.inner)
        elif hasattr(d, "indices"):
            todo += d.indices
    return found


def places_of(p: Poly) -> set[Largest]:
    """The maxima whose positions a polynomial depends on."""
    return {i for a in atoms_of(p) for i in _places(a.data)}


def _places(d: Any) -> Iterator[Largest]:
    if isinstance(d, Largest):
        yield d
    elif isinstance(d, tuple):
        for i in d:
            yield from _places(i)
