"""Where a polynomial is 0 for every value of the tensors, because two of its indices are equal: x_i - x_j at i = j."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import TYPE_CHECKING, Any

from verify import limits
from verify.canonical.algebra import TooLarge
from verify.canonical.poly import Poly, free_of
from verify.canonical.renaming import indices_of
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
    choices = [
        [v, *(i for i in (*variables[:n], *computed) if i.sort == v.sort and free_of(i) <= {*variables[:n]})]
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


def _merged(c: Canonical, p: Poly, merge: Merge) -> Poly:
    for v, i in reversed(merge):  # a variable is replaced by an earlier one, which may be replaced in its turn
        p = c.substitute(p, {v: i})
    return p


def _least(merges: list[Merge]) -> list[Merge]:
    """Those that need no equality which another does without."""
    sets = [frozenset(m) for m in merges]
    return [m for m, s in zip(merges, sets, strict=True) if not any(o < s for o in sets)]
