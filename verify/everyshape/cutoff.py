"""TRUSTED. Route B: how large a bounded proof must be to be a proof for every shape.

Theorem (cut-off). Let E = sum_t c_t (sum over indices) product_t be typed: each index of one sort, no free index, no
index arithmetic, constant c_t, every index in some factor, entries varying independently. Let V_s be the largest
number of indices of sort s in one term of the expanded E. If E = 0 for all reals at one shape with N_s >= V_s for
every s, then E = 0 at every shape. Fixed entries add their number to V_s. Coefficients rational in the sizes need a
product grid: in each direction d_s + 1 sizes >= max(V_s, 1), d_s bounding the degree in N_s. (Compare SPORES, Wang et
al. 2020, lemma "isomorphism captures equivalence"; machine-checked in certificates/coq for constant coefficients.)

A delta only lowers the number of indices, so counting its indices as well is on the safe side.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from verify import limits
from verify.canonical.facts import Facts
from verify.codes import Code
from verify.errors import Unsupported
from verify.terms.index import Fixed, Index, Var
from verify.terms.term import Term


class NotApplicable(Unsupported):
    """A condition of the theorem does not hold, or the shape is too large: route B says nothing."""

    code = Code.NO_CUT_OFF


@dataclass(frozen=True)
class Summary:
    """One product of the expanded expression: its bound variables, those in an entry (a delta), its powers of sizes."""

    bound: frozenset[Var] = frozenset()
    used: frozenset[Var] = frozenset()
    linked: frozenset[Var] = frozenset()
    powers: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class CutOff:
    """Shapes at which E = 0 implies E = 0 at every shape, and the numbers behind them."""

    shapes: tuple[Mapping[str, int], ...]
    indices: Mapping[str, int]
    degrees: Mapping[str, int]


def cut_off(term: Term, sorts: tuple[str, ...], facts: Facts) -> CutOff:
    """The shapes of route B for a closed difference. Raises NotApplicable, with the condition that fails."""
    fixed: set[Fixed] = set()
    summaries = list(dict.fromkeys(_expand(term, facts, fixed)))
    positions = Counter(f.sort for f in fixed)
    indices = {
        s: max((_count((x.used | x.linked) & x.bound, s) for x in summaries), default=0) + positions[s] for s in sorts
    }
    degrees = {s: _degree(summaries, s) for s in sorts}
    grid = [_sizes(s, indices[s], degrees[s], fixed) for s in sorts]
    shapes = tuple(dict(zip(sorts, choice, strict=True)) for choice in itertools.product(*grid))
    if len(shapes) > limits.CUTOFF_SHAPES or any(n > limits.CUTOFF_SIZE for row in grid for n in row):
        raise NotApplicable(f"the cut-off needs {len(shapes)} shapes up to size {max(max(row) for row in grid)}")
    return CutOff(shapes, indices, degrees)


def _sizes(sort: str, indices: int, degree: int, fixed: set[Fixed]) -> range:
    reach = max((f.k + 1 if f.k >= 0 else -f.k for f in fixed if f.sort == sort), default=1)
    first = max(indices, reach, 1)
    return range(first, first + degree + 1)


def _count(variables: frozenset[Var], sort: str) -> int:
    return sum(v.sort == sort for v in variables)


def _degree(summaries: list[Summary], sort: str) -> int:
    """Bounds the degree of the combined numerator: an index in no entry is (with deltas: may be) one more factor N."""
    powers = [dict(x.powers).get(sort, 0) + _count(x.bound - x.used, sort) for x in summaries]
    return max(powers, default=0) - min([0, *powers])


def _expand(term: Term, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    rule = RULES.get(term.op)
    if rule is None:
        raise NotApplicable(f"{NAMES.get(term.op, term.op)} is outside the theorem")
    yield from rule(term, facts, fixed)


def _product(term: Term, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    parts = [list(dict.fromkeys(_expand(a, facts, fixed))) for a in term.args]
    for n, combination in enumerate(itertools.product(*parts)):
        if n > limits.CUTOFF_PRODUCTS:
            raise NotApplicable(f"more than {limits.CUTOFF_PRODUCTS} products")
        yield _merged(combination)


def _merged(parts: tuple[Summary, ...]) -> Summary:
    powers: Counter[str] = Counter()
    for p in parts:
        powers.update(dict(p.powers))
    bound = [v for p in parts for v in p.bound]
    # the same bound variable in two factors stands for two indices: count both
    again = {Var(-1 - n, v.sort): v for n, v in enumerate(bound) if v in bound[:n]}
    used = frozenset[Var]().union(*(p.used for p in parts))
    linked = frozenset[Var]().union(*(p.linked for p in parts))
    return Summary(
        frozenset(bound) | frozenset(again),
        used | {a for a, v in again.items() if v in used},
        linked | {a for a, v in again.items() if v in linked},
        tuple(sorted(powers.items())),
    )


def _power(term: Term, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    base, exponent = term.args[0], term.data
    if exponent.denominator != 1:
        raise NotApplicable("a root is outside the theorem")
    if base.op == "size":
        yield Summary(powers=((base.data, int(exponent)),))
        return
    if exponent < 0:
        yield from _negative_power(base, int(exponent), facts, fixed)
        return
    inner = list(dict.fromkeys(_expand(base, facts, fixed)))
    for combination in itertools.combinations_with_replacement(inner, int(exponent)):
        yield _merged(combination)


def _negative_power(base: Term, exponent: int, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    """A product of sizes and constants may stand below a fraction line; nothing else may."""
    factors = base.args if base.op == "mul" else (base,)
    if any(f.op not in ("size", "const") for f in factors):
        raise NotApplicable("a division by an expression is outside the theorem")
    powers = Counter(f.data for f in factors if f.op == "size")
    yield Summary(powers=tuple(sorted((s, n * exponent) for s, n in powers.items())))


def _sum(term: Term, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    for inner in _expand(term.args[0], facts, fixed):
        yield Summary(inner.bound | frozenset(term.data), inner.used, inner.linked, inner.powers)


def _entry(term: Term, facts: Facts, fixed: set[Fixed]) -> Iterator[Summary]:
    tensor, indices = term.data
    restricted = facts.binary | facts.sign | facts.simplex | facts.zero_diagonal | facts.sums_to_one
    if tensor in restricted or tensor in facts.one_hot or tensor in facts.one_hot_columns:
        raise NotApplicable(f"the entries of {tensor} do not vary independently")
    yield Summary(used=_variables(indices, fixed))


def _variables(indices: tuple[Index, ...], fixed: set[Fixed]) -> frozenset[Var]:
    used = []
    for i in indices:
        match i:
            case Var():
                used.append(i)
            case Fixed():
                fixed.add(i)
            case int():
                pass
            case _:
                raise NotApplicable(f"an index that is computed ({type(i).__name__.lower()}) is outside the theorem")
    return frozenset(used)


Rule = Callable[[Term, Facts, set[Fixed]], Iterator[Summary]]

RULES: Final[dict[str, Rule]] = {
    "const": lambda term, facts, fixed: iter((Summary(),)),
    "size": lambda term, facts, fixed: iter((Summary(powers=((term.data, 1),)),)),
    "entry": _entry,
    "add": lambda term, facts, fixed: (x for a in term.args for x in _expand(a, facts, fixed)),
    "mul": _product,
    "pow": _power,
    "sum": _sum,
    "delta": lambda term, facts, fixed: iter((Summary(linked=_variables(term.data, fixed)),)),
}
NAMES: Final = {"fn": "a function", "le": "a comparison of positions", "gt": "a comparison", "ite": "a case split"}
