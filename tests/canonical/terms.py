"""Random typed expressions, and tensors of the kinds that a claim may state: what the rules of the form meet, mixed."""

from __future__ import annotations

import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from mpmath import mp

from tests.canonical.exact import Exact, NoValue, Place, determinant, number
from verify.canonical.facts import Facts
from verify.canonical.poly import Atom, Largest
from verify.terms import term as t
from verify.terms.index import ArgMax, Fixed, Flip, Index, Roll, Var, fresh
from verify.terms.substitution import substitute
from verify.terms.term import Term

FACTS: Final = Facts(
    symmetric=frozenset({"S", "C"}),
    positive=frozenset({"P", "u"}),
    nonzero=frozenset({"P", "s"}),
    sign=frozenset({"s"}),
    binary=frozenset({"z"}),
    diagonal=frozenset({"D"}),
    invertible=frozenset({"C"}),
    positive_definite=frozenset({"C"}),
    probability=frozenset({"u"}),
    one_hot={"Y": "n"},
)
VECTORS: Final = {"n": "vwPsz", "m": "u"}
SQUARE: Final = "ABSCDY"
POWERS: Final = [Fraction(k) for k in ("2", "2", "3", "-1")]
OF_POSITIVE: Final = [Fraction(k) for k in ("-1", "-2", "1/2", "-1/2")]
TINY: Final = mp.mpf(10) ** -35
Places = list[Var]


class Generator:
    """Terms of a given depth in given index variables."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng

    def chosen(self, *weighted: tuple[int, Callable[[], Term]]) -> Term:
        weights, makers = zip(*weighted, strict=True)
        return self.rng.choices(makers, weights)[0]()  # type: ignore[no-any-return]

    def index(self, places: Places, sort: str = "n") -> Index:
        here = [v for v in places if v.sort == sort]
        if not here:
            return Fixed(self.rng.choice([0, -1]), sort)
        i = self.rng.choice(here)
        turn = self.rng.choice([1, -1, 2])
        forms = (i, Flip(i, sort), Roll(i, turn, sort), Fixed(self.rng.choice([0, -1]), sort), self.largest(sort))
        return self.rng.choices(forms, (70, 10, 10, 6, 4))[0]

    def largest(self, sort: str) -> Index:
        k = fresh(sort)
        return ArgMax(k, t.entry("v" if sort == "n" else "u", (k,)), sort)

    def leaf(self, places: Places) -> Term:
        def vector() -> Term:
            sort = self.rng.choice(["n", "n", "m"])
            return t.entry(self.rng.choice(VECTORS[sort]), (self.index(places, sort),))

        return self.chosen(
            (8, vector),
            (8, lambda: t.entry(self.rng.choice(SQUARE), (self.index(places), self.index(places)))),
            (3, lambda: t.entry("Z", (self.index(places), self.index(places, "m")))),
            (2, lambda: t.delta(self.index(places), self.index(places))),
            (2, lambda: t.at_most(self.index(places), self.index(places), self.rng.choice([0, 0, 1, -1]))),
            (1, lambda: t.const(Fraction(self.rng.choice(["1", "2", "-1", "1/2", "12"])))),
        )

    def term(self, places: Places, depth: int) -> Term:
        if depth <= 0:
            return self.leaf(places)

        def part() -> Term:
            return self.term(places, depth - 1)

        def total() -> Term:
            k = fresh(self.rng.choice(["n", "n", "m"]))
            return t.sum_over((k,), self.term([*places, k], depth - 1))

        return self.chosen(
            (20, lambda: t.mul(part(), part())),
            (18, lambda: part() + self.rng.choice([1, -1]) * part()),
            (12, total),
            (10, lambda: part().power(self.rng.choice(POWERS))),
            (8, lambda: (1 + part() * part()).power(self.rng.choice(OF_POSITIVE))),
            (6, lambda: t.function(self.rng.choice(["tanh", "sin", "cos", "arctan"]), part())),
            (3, lambda: t.function("log", t.function("abs", part()))),
            (4, lambda: t.compare("gt", self.chosen((1, part), (1, lambda: self.difference(places))))),
            (2, lambda: t.compare("eq", self.difference(places))),
            (2, lambda: t.function("abs", part())),
            (12, lambda: self.of_matrix("inv", depth, places, self.index(places), self.index(places))),
            (4, lambda: self.of_matrix("det", depth, places)),
            (4, lambda: self.cholesky(self.index(places), self.index(places))),
        )

    def difference(self, places: Places) -> Term:
        name = self.rng.choice("vw")
        return t.entry(name, (self.index(places),)) - t.entry(name, (self.index(places),))

    def of_matrix(self, op: str, depth: int, places: Places, *indices: Index) -> Term:
        row, column = fresh("n"), fresh("n")
        return t.matrix_atom(op, row, column, self.matrix(row, column, depth - 1, places), *indices)

    def cholesky(self, i: Index, j: Index) -> Term:
        row, column = fresh("n"), fresh("n")
        return t.matrix_atom("chol", row, column, t.entry("C", (row, column)), i, j)

    def matrix(self, i: Var, j: Var, depth: int, places: Places) -> Term:
        """The entry (i, j) of a matrix, which may depend on ``places``, too."""

        def entry(a: Var = i, b: Var = j) -> Term:
            return t.entry(self.rng.choice(SQUARE), self.rng.choice([(a, b), (b, a)]))

        def product() -> Term:
            k, m = fresh("n"), fresh("m")
            square = t.sum_over((k,), t.mul(entry(i, k), entry(k, j)))
            return self.rng.choice([square, t.sum_over((m,), t.mul(t.entry("Z", (i, m)), t.entry("Z", (j, m))))])

        def turned(op: str) -> Term:
            at = self.rng.choice([(i, j), (i, j), (j, i), (i, i)])
            return (
                self.cholesky(*at) if op == "chol" else self.of_matrix("inv", depth, [], *at) if depth > 0 else entry()
            )

        return self.chosen(
            (4, entry),
            (3, product),
            (3, lambda: turned("inv")),
            (2, lambda: turned("chol")),
            (3, lambda: t.delta(i, j) + self.between(i, j)),
            (3, lambda: t.mul(t.entry(self.rng.choice("Pv"), (self.rng.choice([i, j]),)), entry())),
            (2, lambda: entry().power(Fraction(2))),
            (3, lambda: self.of_batch(i, j, places) if places else entry()),
            (2, lambda: self.term([i, j], min(depth, 1))),
        )

    def of_batch(self, i: Var, j: Var, places: Places) -> Term:
        """A sum over a third index, and something that depends on one of ``places``."""
        k, b = fresh("n"), self.rng.choice(places)
        name = "v" if b.sort == "n" else "u"
        return t.sum_over((k,), self.summand(i, j, k)) + t.mul(t.entry(name, (b,)), t.entry("A", (i, j)))

    def summand(self, i: Var, j: Var, k: Var) -> Term:
        return t.mul(t.entry("R", (i, j, k)), t.entry("v", (k,)), t.entry("w", (k,)))

    def between(self, i: Var, j: Var) -> Term:
        """Something that depends on two positions, and changes its sign or its name with their order."""
        return self.chosen(
            (1, lambda: t.function("tanh", t.entry("v", (i,)) - t.entry("v", (j,)))),
            (1, lambda: t.function("sin", t.entry("A", (i, j)) - t.entry("A", (j, i)))),
            (1, lambda: t.mul(t.entry("v", (i,)), t.entry("w", (j,)))),
            (1, lambda: t.compare("gt", t.entry("v", (i,)) - t.entry("v", (j,)))),
            (1, lambda: t.entry("A", (i, j))),
        )

    def closed(self) -> Term:
        """A sum over two positions; in half of the cases of an inverse that meets part of its matrix."""
        i, j, k, b = (fresh("n") for _ in range(4))
        if self.rng.random() < 0.6:
            return t.sum_over((i, j), t.mul(t.entry("G", (i, j)), self.term([i, j], self.rng.choice([2, 3]))))
        row, column = fresh("n"), fresh("n")
        m = self.matrix(row, column, 2, [b])
        met = [substitute(m, {row: x, column: y}) for x, y in ((i, k), (k, i))]
        part = self.rng.choice([*met, self.between(i, k), self.between(k, i), self.summand(i, k, b)])
        entry = t.matrix_atom("inv", row, column, m, *self.rng.choice([(k, j), (j, k)]))
        return t.sum_over((i, j, k, b), t.mul(t.entry("G", (i, j)), part, entry))


class Values(Exact):
    """Values of terms and of their forms. There is none where a maximum is tied or a matrix is too near to singular."""

    def index(self, i: Any, place: Place) -> int:
        if isinstance(i, (ArgMax, Largest)):
            value = self.term if isinstance(i, ArgMax) else self.poly
            found = sorted(number(value(i.body, {**place, i.var: k})) for k in range(self.sizes[i.sort]))
            if len(found) > 1 and found[-1] - found[-2] < TINY:
                raise NoValue("a tie")
        return super().index(i, place)

    def inverse_entry(self, matrix: list[list[Any]], indices: tuple[Any, ...], place: Place) -> Any:
        if abs(number(determinant(matrix))) < TINY:
            raise NoValue("a singular matrix")
        return super().inverse_entry(matrix, indices, place)

    def _term(self, term: Term, place: Place) -> Any:
        if term.op != "chol":
            return super()._term(term, place)
        row, column = term.data[:2]
        return self.factor(self.matrix(lambda p: self.term(term.args[0], p), row, column, place), term.data[2:], place)

    def _atom(self, a: Atom, place: Place) -> Any:
        if a.kind != "chol":
            return super()._atom(a, place)
        m = a.data[0]
        return self.factor(self.matrix(lambda p: self.poly(m.body, p), m.row, m.column, place), a.data[1:], place)

    def factor(self, matrix: list[list[Any]], indices: tuple[Any, ...], place: Place) -> Any:
        i, j = self.indices(indices, place)
        return mp.cholesky(mp.matrix([[number(x) for x in row] for row in matrix]))[i, j]


def values(rng: random.Random, sizes: dict[str, int]) -> Values:
    """Random tensors of the kinds in `FACTS`, whose entries are drawn when they are first read."""
    drawn: dict[tuple[str, tuple[int, ...]], Fraction] = {}

    def fraction(name: str, at: tuple[int, ...]) -> Fraction:
        key = (name, tuple(sorted(at)) if name == "S" else at)
        if key not in drawn:
            drawn[key] = _drawn(rng, name, sizes["n"])
        return drawn[key]

    def entry(name: str, at: tuple[int, ...]) -> Fraction:
        if name == "D" and at[0] != at[1]:
            return Fraction(0)
        if name == "Y":
            label = fraction("Y", at[:1])
            return label if len(at) == 1 else Fraction(label == at[1])
        if name == "C":  # F F' + 1
            rows = ([fraction("F", (k, m)) for m in range(sizes["n"])] for k in at)
            return sum((x * y for x, y in zip(*rows, strict=True)), Fraction(at[0] == at[1]))
        return fraction(name, at)

    return Values(sizes, entry)


def _drawn(rng: random.Random, name: str, size: int) -> Fraction:
    any_number = Fraction(rng.randint(-7, 7), rng.choice([1, 2, 3]))
    match name:
        case "P":
            return abs(any_number) + Fraction(1, 3)
        case "u":
            return Fraction(rng.randint(1, 8), 9)
        case "s":
            return Fraction(rng.choice([-1, 1]))
        case "z":
            return Fraction(rng.choice([0, 1]))
        case "Y":
            return Fraction(rng.randrange(size))
        case _:
            return any_number
