"""Where a polynomial is 0 for every value of the tensors, because two of its indices are equal: x_i - x_j at i = j."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any

from verify import limits
from verify.canonical.algebra import TooLarge
from verify.canonical.poly import Poly, atoms_in, free_of
from verify.canonical.renaming import bijection_of, indices_of, inverse, rename
from verify.terms.index import Fixed, Label, Var

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Merge = tuple[tuple[Var, Any], ...]  # index variables, each with the index that it is equal to


def vanishing(c: Canonical, p: Poly) -> Poly:
    """1 for the values of the free indices at which ``p`` is 0 whatever the tensors hold, else 0.

    Every way in which indices may coincide is tried, so for all other values ``p`` has terms left. Raises TooLarge.
    """
    result = c.one
    for merge in _least(list(_zero_merges(c, p))):
        same = c.one
        for v, i in merge:
            same = c.mul(same, c.delta(v, i))
        result = c.mul(result, c.add(c.one, c.scale(same, Fraction(-1))))
    return c.add(c.one, c.scale(result, Fraction(-1)))


def _zero_merges(c: Canonical, p: Poly) -> Iterator[Merge]:
    inside = dict.fromkeys(i for m, _ in p for a, _ in m.factors for i in indices_of(a.data))
    computed = [i for i in inside if isinstance(i, (Fixed, Label)) and free_of(i) <= p.free]
    of_labels = frozenset[Var]().union(*map(free_of, computed))
    variables = sorted(p.free, key=lambda v: (v not in of_labels, v.uid))
    forms = {v: [v, *(i for i in inside if bijection_of(i, v))] for v in variables}
    known = [*computed, *_ends(p)]
    choices = [
        list(dict.fromkeys([v, *_equal_to(v, forms, [f for w in variables[:n] for f in forms[w]], known)]))
        for n, v in enumerate(variables)
    ]
    total = 1
    for each in choices:
        total *= len(each)
    if total > limits.COINCIDENCES:
        raise TooLarge(f"more than {limits.COINCIDENCES} ways in which the indices of a comparison may coincide")
    for chosen in product(*choices):
        merge = tuple((v, i) for v, i in zip(variables, chosen, strict=True) if v != i)
        if merge and not _merged(c, p, merge).terms:
            yield merge


def _equal_to(v: Var, forms: Mapping[Var, list[Any]], earlier: list[Any], known: list[Any]) -> Iterator[Any]:
    """What ``v`` is where a form of it (itself, or turned round) is one of an earlier variable, or a known index."""
    before = frozenset[Var]().union(*map(free_of, earlier))
    for form, i in product(forms[v], (*earlier, *known)):
        if i.sort == v.sort and free_of(i) <= before:
            yield inverse(form, v, i)


def _ends(p: Poly) -> list[Fixed]:
    """The first and the last position of each dimension whose positions ``p`` compares: cumsum(x) - sum(x)."""
    orders = [a for m, _ in p for b, _ in m.factors for a in (b, *atoms_in(b.data)) if a.kind == "le"]
    sorts = dict.fromkeys(v.sort for a in orders for v in sorted(a.free, key=lambda v: v.uid))
    return [Fixed(k, sort) for sort in sorts for k in (0, -1)]


def _merged(c: Canonical, p: Poly, merge: Merge) -> Poly:
    for v, i in reversed(merge):  # a variable is replaced by an earlier one, which may be replaced in its turn
        p = c.substitute(p, {v: i})
    return p


def _least(merges: list[Merge]) -> list[Merge]:
    """Those that say no more than another one does."""
    apart = [m for n, m in enumerate(merges) if not any(_says(m, o) and _says(o, m) for o in merges[:n])]
    return [m for m in apart if not any(o is not m and _says(m, o) for o in apart)]


def _says(merge: Merge, other: Merge) -> bool:
    """Whether the equalities of one merge give those of another one."""

    def of(i: Any) -> Any:
        for v, w in reversed(merge):  # as `_merged` does
            i = rename(i, {v: w}, lambda d, _: d)
        return i

    return all(of(v) == of(i) for v, i in other)
