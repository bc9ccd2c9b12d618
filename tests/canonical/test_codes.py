"""Two monomials have one code exactly when one is the other with its bound variables renamed."""

from __future__ import annotations

import random
import time
from collections import Counter
from fractions import Fraction
from itertools import combinations, permutations

import pytest

from tests.scale import scaled
from verify.canonical.canonical import Canonical
from verify.canonical.coding import Coder, own_colours
from verify.canonical.facts import Facts
from verify.canonical.poly import Mono, atom
from verify.terms import term as t
from verify.terms.index import Var, fresh

SYMMETRIC = "S"  # the tensor that is symmetric in its last two indices
FREE = (Var(-901, "n"), Var(-902, "n"))
Factor = tuple[str, tuple[int, ...], int]  # tensor, numbers of its variables, exponent
Graph = list[tuple[int, int]]


def code(factors: list[Factor], sorts: str, free: int = 0) -> int:
    """The code of a product in which variable k has sort ``sorts[k]``; the first ``free`` variables are not bound."""
    names = [FREE[k] if k < free else fresh(s) for k, s in enumerate(sorts)]
    product = [(atom("entry", n, ordered(n, [names[k] for k in at])), Fraction(e)) for n, at, e in factors]
    random.shuffle(product)
    merged: Counter[object] = Counter()
    for a, e in product:
        merged[a] += e
    bound = frozenset(names[free:])
    return Coder(frozenset({SYMMETRIC})).mono(Mono(bound, tuple(merged.items())), own_colours(FREE))


def ordered(tensor: str, indices: list[Var]) -> tuple[Var, ...]:
    """The indices of an entry as the canonical form writes them: those of a symmetric tensor in one order."""
    return tuple(sorted(indices, key=repr) if tensor == SYMMETRIC else indices)


def normal(factors: list[Factor], names: dict[int, int]) -> Counter[tuple[str, tuple[int, ...]]]:
    """The product under a renaming, as a multiset of factors."""
    found: Counter[tuple[str, tuple[int, ...]]] = Counter()
    for tensor, at, e in factors:
        new = tuple(names[k] for k in at)
        found[tensor, tuple(sorted(new)) if tensor == SYMMETRIC else new] += e
    return found


def isomorphic(a: list[Factor], b: list[Factor], sorts: str, free: int = 0) -> bool:
    """Whether some renaming of bound variables within their sorts turns ``a`` into ``b``: all are tried."""
    wanted = normal(b, {k: k for k in range(len(sorts))})
    return any(
        normal(a, dict(enumerate(p))) == wanted
        for p in permutations(range(len(sorts)))
        if p[:free] == tuple(range(free)) and all(sorts[k] == sorts[q] for k, q in enumerate(p))
    )


def renamed(factors: list[Factor], sorts: str, rng: random.Random, free: int) -> list[Factor]:
    """The same product with its bound variables permuted within their sorts and its factors shuffled."""
    order = list(range(len(sorts)))
    for s in set(sorts):
        places = [k for k in range(free, len(sorts)) if sorts[k] == s]
        for k, q in zip(places, rng.sample(places, len(places)), strict=True):
            order[k] = q
    return rng.sample([(n, tuple(order[k] for k in at), e) for n, at, e in factors], len(factors))


def drawn(rng: random.Random) -> tuple[list[Factor], str, int]:
    """A random product in which every variable occurs."""
    free = rng.choice([0, 0, 0, 1, 2])
    count = max(rng.choice([2, 3, 4, 4, 5, 5, 6]), free + 1)
    sorts = "n" * free + "".join(rng.choice("nnm") for _ in range(count - free))
    tensors = rng.choice(["A", "S", "AS", "AB", "ASv", "T"])
    factors: list[Factor] = []
    while len(factors) < rng.randint(2, 7) or {k for f in factors for k in f[1]} != set(range(count)):
        tensor = rng.choice(tensors)
        arity = {"v": 1, "T": 3}.get(tensor, 2)
        factors.append((tensor, tuple(rng.randrange(count) for _ in range(arity)), rng.choice([1, 1, 1, 2])))
    return factors, sorts, free


def rewired(factors: list[Factor], sorts: str, rng: random.Random) -> list[Factor]:
    """The product with two indices exchanged: degrees stay, the structure may change."""
    places = [(n, k) for n, f in enumerate(factors) for k in range(len(f[1]))]
    rows = [list(f[1]) for f in factors]
    for _ in range(rng.choice([1, 1, 2])):
        (n, k), (m, q) = rng.choice(places), rng.choice(places)
        rows[n][k], rows[m][q] = rows[m][q], rows[n][k]
    return [(f[0], tuple(r), f[2]) for f, r in zip(factors, rows, strict=True)]


def test_codes_of_random_products_agree_with_all_permutations() -> None:
    rng = random.Random(1)
    met: Counter[bool] = Counter()
    count = scaled(1_500)
    for _ in range(count):
        factors, sorts, free = drawn(rng)
        again = renamed(factors, sorts, rng, free)
        assert code(factors, sorts, free) == code(again, sorts, free), (factors, again, sorts)
        other = renamed(rewired(factors, sorts, rng), sorts, rng, free)
        same = isomorphic(factors, other, sorts, free)
        met[same] += 1
        assert (code(factors, sorts, free) == code(other, sorts, free)) == same, (factors, other, sorts)
    assert min(met.values()) > 0.1 * count  # both answers occur


def cycle(*vertices: int) -> Graph:
    return list(zip(vertices, vertices[1:] + vertices[:1], strict=True))


def circulant(n: int, *steps: int) -> Graph:
    return sorted({tuple(sorted((k, (k + s) % n))) for k in range(n) for s in steps})  # type: ignore[misc]


ROOK = [(a, b) for a, b in combinations(range(16), 2) if a // 4 == b // 4 or a % 4 == b % 4]
SHRIKHANDE = [
    (a, b)
    for a, b in combinations(range(16), 2)
    if ((b // 4 - a // 4) % 4, (b - a) % 4) in {(0, 1), (0, 3), (1, 0), (3, 0), (1, 1), (3, 3)}
]
PRISM = cycle(0, 1, 2) + cycle(3, 4, 5) + [(0, 3), (1, 4), (2, 5)]
K33 = [(a, b) for a in range(3) for b in range(3, 6)]
CUBE = [(a, b) for a, b in combinations(range(8), 2) if (a ^ b).bit_count() == 1]
MOEBIUS = circulant(8, 1, 4)
PETERSEN = cycle(0, 1, 2, 3, 4) + [(k, k + 5) for k in range(5)] + cycle(5, 7, 9, 6, 8)
PENTAGON_PRISM = cycle(0, 1, 2, 3, 4) + [(k, k + 5) for k in range(5)] + cycle(5, 6, 7, 8, 9)

# pairs of graphs with equal degrees that are not isomorphic
PAIRS = {
    "C6, two C3": (6, cycle(*range(6)), cycle(0, 1, 2) + cycle(3, 4, 5)),
    "C8, two C4": (8, cycle(*range(8)), cycle(0, 1, 2, 3) + cycle(4, 5, 6, 7)),
    "K33, prism": (6, K33, PRISM),
    "cube, Moebius ladder": (8, CUBE, MOEBIUS),
    "Petersen, pentagonal prism": (10, PETERSEN, PENTAGON_PRISM),
    "rook, Shrikhande": (16, ROOK, SHRIKHANDE),
}


@pytest.mark.parametrize(
    ("name", "tensor"), [(n, x) for n in PAIRS for x in ("A", SYMMETRIC) if (n, x) != ("rook, Shrikhande", "A")]
)
def test_regular_graphs_that_differ_have_different_codes(name: str, tensor: str) -> None:
    count, one, other = PAIRS[name]
    rng = random.Random(2)
    codes = []
    for graph in (one, other):
        factors: list[Factor] = [(tensor, e, 1) for e in graph]
        if tensor != SYMMETRIC:  # both directions: an undirected graph without a symmetric tensor
            factors += [(tensor, (b, a), 1) for _, (a, b), _ in factors]
        sorts = "n" * count
        codes.append({code(renamed(factors, sorts, rng, 0), sorts) for _ in range(2)})
    assert [len(c) for c in codes] == [1, 1]
    assert codes[0] != codes[1]


def test_regular_graphs_of_six_vertices_against_all_permutations() -> None:
    """Random 2- and 3-regular graphs: refinement alone sees nothing in them."""
    rng = random.Random(3)
    met: Counter[bool] = Counter()
    count = scaled(120)
    for _ in range(count):
        degree = rng.choice([2, 3])
        one, other = (
            [(SYMMETRIC, (a, b), 1) for a, b in regular(6, degree, rng)],
            [(SYMMETRIC, (a, b), 1) for a, b in regular(6, degree, rng)],
        )
        same = isomorphic(one, other, "n" * 6)
        met[same] += 1
        assert (code(one, "n" * 6) == code(other, "n" * 6)) == same, (one, other)
    assert min(met.values()) > 0.08 * count


def regular(count: int, degree: int, rng: random.Random) -> Graph:
    """A random simple graph in which every vertex has the same degree, by pairing half-edges."""
    while True:
        ends = rng.sample([v for v in range(count) for _ in range(degree)], count * degree)
        pairs = {tuple(sorted(p)) for p in zip(ends[::2], ends[1::2], strict=True)}
        if len(pairs) == count * degree // 2 and all(a != b for a, b in pairs):
            return sorted(pairs)  # type: ignore[arg-type]


def test_bound_variables_inside_functions_are_seen() -> None:
    """sum_ij exp(sum_k A_ik A_jk) is its own renaming, and not sum_ij exp(sum_k A_ik A_kj)."""
    canonical = Canonical(Facts())

    def nested(last: str) -> t.Term:
        i, j, k = (fresh("n") for _ in range(3))
        inner = t.sum_over((k,), t.mul(t.entry("A", (i, k)), t.entry("A", (j, k) if last == "jk" else (k, j))))
        return t.sum_over((i, j), t.function("exp", inner))

    assert not canonical.poly(nested("jk") - nested("jk")).terms
    assert len(canonical.poly(nested("jk") - nested("kj"))) == 2


FREE_TERMS = tuple(Var(-910 - k, "n") for k in range(8))


def test_codes_of_functions_of_random_polynomials_agree_with_all_permutations() -> None:
    """sum_ijk exp(p_ijk) B_ij is its own renaming, and of two of these no more are one than have to be."""
    rng = random.Random(5)
    met: Counter[bool] = Counter()
    canonical = Canonical(Facts())
    count = scaled(300)
    for _ in range(count):
        free = rng.choice([2, 3, 3, 4])
        one = [("A", (rng.randrange(free), rng.randrange(free)), 1) for _ in range(rng.randint(1, 4))]
        other = [(n, tuple(rng.sample(range(free), 2)) if rng.random() < 0.3 else at, e) for n, at, e in one]
        order = rng.sample(range(free), free)
        other = [(n, tuple(order[k] for k in at), e) for n, at, e in other]
        same = any(
            Counter(tuple(p[k] for k in at) for _, at, _ in one) == Counter(at for _, at, _ in other)
            for p in permutations(range(free))
        )
        met[same] += 1
        sums = [t.sum_over(FREE_TERMS[:free], t.function("exp", added(f))) for f in (one, other)]
        assert (not canonical.poly(sums[0] - sums[1]).terms) == same, (one, other)
    assert min(met.values()) > 0.1 * count


def added(factors: list[Factor]) -> t.Term:
    """The sum of the factors, as they stand."""
    return t.add(*(t.entry(n, tuple(FREE_TERMS[k] for k in at)) for n, at, _ in factors))


@pytest.mark.parametrize("count", [2, 5, 6, 8])
def test_a_function_of_equal_terms_does_not_explode(count: int) -> None:
    """sum exp(x_i + x_j + ...): any order of the variables is the same; beside A_ij it is not."""
    variables = FREE_TERMS[:count]
    body = t.function("exp", t.add(*(t.entry("x", (v,)) for v in variables)))
    start = time.process_time()
    canonical = Canonical(Facts())
    ways = [t.sum_over(variables, t.mul(body, t.entry("y", (v,)))) for v in variables[:2]]
    assert not canonical.poly(ways[0] - ways[1]).terms
    sides = [t.sum_over(variables[1:], t.mul(body, t.entry("y", (v,)))) for v in variables[:2]]
    assert canonical.poly(sides[0] - sides[1]).terms
    assert time.process_time() - start < 2


def test_twelve_equal_factors_do_not_explode() -> None:
    """12 equal factors: disjoint, along a cycle, and around one vertex."""
    rng = random.Random(4)
    star: list[Factor] = [("A", (0, k), 1) for k in range(1, 13)]
    shapes = {"apart": [("A", (2 * k, 2 * k + 1), 1) for k in range(12)], "star": star}
    shapes["cycle"] = [("A", e, 1) for e in cycle(*range(12))]
    start = time.process_time()
    for factors in shapes.values():
        sorts = "n" * (1 + max(k for _, at, _ in factors for k in at))
        assert len({code(renamed(factors, sorts, rng, 0), sorts) for _ in range(3)}) == 1
    assert time.process_time() - start < 2


def test_symmetry_of_a_tensor_in_one_claim_does_not_reach_another() -> None:
    """Atoms are shared by all claims: with A symmetric exp(A) = exp(A'), in the next claim it is not."""

    def inverse_of_exp(name: str, swap: bool) -> t.Term:
        r, c, i, j = (fresh("n") for _ in range(4))
        body = t.function("exp", t.entry(name, (c, r) if swap else (r, c)))
        return t.sum_over((i, j), t.mul(t.entry("G", (i, j)), t.matrix_atom("inv", r, c, body, i, j)))

    difference = inverse_of_exp("A7", False) - inverse_of_exp("A7", True)
    Canonical(Facts()).poly(inverse_of_exp("B7", True))
    assert not Canonical(Facts(symmetric=frozenset({"A7"}))).poly(difference).terms
    assert Canonical(Facts()).poly(difference).terms
