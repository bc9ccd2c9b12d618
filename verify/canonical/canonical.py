"""Route A: the canonical form of a term. Each constructor and each product asks its table of rules; nothing guesses.

`TABLES` is every rule there is, by what asks for it; `docs/rules.md` is made of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any, Final

from verify.canonical import comparisons, indices, matrices, powers, relations, signs
from verify.canonical.algebra import ONE, Algebra, unit
from verify.canonical.facts import Facts
from verify.canonical.matrices import Matrices
from verify.canonical.poly import Atom, Largest, Mono, Poly, Table, atom
from verify.canonical.relations import Relations
from verify.canonical.renaming import flipped, largest, rolled
from verify.canonical.rule import ByKind, first
from verify.terms.index import ArgMax, Flip, Index, Label, Roll, Var
from verify.terms.term import Term

Q = Fraction
Products = Iterable[tuple[Mono, Fraction]]  # a sum of normal products

# what a product of atoms becomes: by the kind of one of its factors, one table after the other
OF_PRODUCT: Final[tuple[ByKind[Products], ...]] = (
    {
        "delta": (indices.of_delta,),
        "pow": (powers.expansion,),
        "prime": (powers.prime_whole,),
        "fn": (powers.pythagoras,),
        "entry": (indices.sign_square,),
    },
    {
        "eq": (comparisons.at_zero, comparisons.implied),
        "gt": (comparisons.implied,),
        "le": (indices.triangular,),
    },
    {"le": (indices.squeezed,)},
    {"gt": (comparisons.one_of_two,)},
)


class Canonical(Algebra):
    """The canonical form under the facts of one claim (which inputs are symmetric, positive, one-hot, ...).

    ``tanh_as_exp`` writes tanh with exponentials; ``wide`` takes pseudo-inverses at full row (else column) rank.
    """

    def __init__(self, facts: Facts, tanh_as_exp: bool = False, wide: bool = False) -> None:
        super().__init__(facts)
        self.tanh_as_exp = tanh_as_exp
        self.wide = wide
        self.matrices = Matrices(self)
        self.relations = Relations(self)
        self.implications: dict[tuple[Atom, Atom], str] = {}  # what one comparison says of another
        self.looking: set[Largest] = set()
        self.ties: set[int] = set()  # the maxima of which rule ``largest`` took for granted that nothing ties
        self._memo: dict[Term, Poly] = {}

    def forget(self) -> None:
        """Drop what was computed before new assumptions."""
        super().forget()
        self._memo.clear()
        self.relations.forget()

    def normal(self, c: Fraction, bound: frozenset[Var], factors: Table) -> Products:
        """One product, normalised; may become several where a factor expands."""
        factors = {a: ONE if signs.idempotent.apply(self, a) and e > 0 else e for a, e in factors.items() if e}
        for table in OF_PRODUCT:
            for a, e in factors.items():
                if a.kind in table:
                    new = first(table[a.kind], self, a, e, bound, factors)
                    if new is not None:
                        return [(m, k * c) for m, k in new]
        new = first(indices.OF_SUM, self, bound, factors) if bound else None
        return [(Mono(bound, tuple(factors.items())), c)] if new is None else [(m, k * c) for m, k in new]

    def rebuilt(self, a: Atom, e: Fraction, data: tuple[Any, ...]) -> Poly:
        """The atom's constructor applied to other data, to a power."""
        if a.kind == "exp":
            return self.exp(self.scale(data[0], e))
        if a.kind == "pow":
            return self.power(data[0], e)
        return self.power(CONSTRUCTORS[a.kind](self, *data), e)

    entry = indices.entry
    delta = indices.delta
    at_most = indices.at_most
    power = powers.power
    exp = powers.exp
    log = powers.log
    function = powers.function
    positive_part = comparisons.positive_part
    zero_at = comparisons.zero_at
    assume = comparisons.assume
    settled = comparisons.settled
    tie = comparisons.tie
    positive = signs.positive
    positive_atom = signs.positive_atom

    def not_negative(self, p: Poly) -> bool:
        """Whether ``p`` is visibly >= 0 wherever it is defined: no term is negative."""
        return signs.no_negative_term.apply(self, p)

    def idempotent(self, a: Atom) -> bool:
        """Whether an atom is 0 or 1."""
        return signs.idempotent.apply(self, a)

    def index(self, i: Index) -> Any:
        """An index of a term, with the argument of an argmax in canonical form."""
        match i:
            case ArgMax():
                body = self.poly(i.body)
                moving = self.collect((m, c) for m, c in body if i.var in m.free)
                return largest(i.var, moving, self.substitute)
            case Label():
                return Label(i.tensor, tuple(self.index(j) for j in i.indices), i.sort)
            case Flip():
                return flipped(self.index(i.inner), i.sort)
            case Roll():
                return rolled(self.index(i.inner), i.shift, i.sort)
            case _:
                return i

    def poly(self, term: Term) -> Poly:
        """The canonical form of a term."""
        found = self._memo.get(term)
        if found is None:
            args = tuple(self.poly(a) for a in term.args)
            found = self._memo[term] = self.relations.reduce(OPERATIONS[term.op](self, term, args))
        return found

    def power_of_term(self, base: Term, q: Fraction) -> Poly:
        """A power of a term: integer powers go inside products and powers before anything is expanded."""
        if q.denominator == 1 and base.op == "mul":
            result = self.one
            for a in base.args:
                result = self.mul(result, self.power_of_term(a, q))
            return result
        if q.denominator == 1 and base.op == "pow":
            return self.power_of_term(base.args[0], base.data * q)
        return self.power(self.poly(base), q)

    def mul_all(self, factors: Sequence[Poly]) -> Poly:
        """The product of one or more, from the last."""
        result = factors[-1]
        for p in reversed(factors[:-1]):
            result = self.mul(p, result)
        return result

    def select(self, condition: Poly, yes: Poly, no: Poly) -> Poly:
        """``yes`` where the 0/1 polynomial is 1, else ``no``."""
        return self.add(self.mul(condition, yes), no, self.scale(self.mul(condition, no), Q(-1)))


CONSTRUCTORS: Final[dict[str, Callable[..., Poly]]] = {
    "entry": indices.entry,
    "log": powers.log,
    "fn": powers.function,
    "gt": comparisons.positive_part,
    "eq": comparisons.zero_at,
    "delta": indices.delta,
    "le": indices.at_most,
    "inv": lambda self, *data: self.matrices.inverse(*data),
    "det": lambda self, *data: self.matrices.determinant(*data),
    "chol": lambda self, *data: self.matrices.cholesky(*data),
    "pinv": lambda self, *data: self.matrices.pseudo_inverse(*data),
}

OPERATIONS: Final[dict[str, Callable[[Canonical, Term, tuple[Poly, ...]], Poly]]] = {
    "const": lambda c, t, a: c.number(t.data),
    "size": lambda c, t, a: c.of_atom(atom("size", t.data)),
    "entry": lambda c, t, a: c.entry(t.data[0], tuple(c.index(i) for i in t.data[1])),
    "add": lambda c, t, a: c.add(*a),
    "mul": lambda c, t, a: c.mul_all(a),
    "pow": lambda c, t, a: c.power_of_term(t.args[0], t.data),
    "fn": lambda c, t, a: c.function(t.data, a[0]),
    "gt": lambda c, t, a: c.positive_part(a[0]),
    "eq": lambda c, t, a: c.zero_at(a[0]),
    "ite": lambda c, t, a: c.select(*a),
    "sum": lambda c, t, a: c.sum_over(a[0], t.data),
    "delta": lambda c, t, a: c.delta(c.index(t.data[0]), c.index(t.data[1])),
    "le": lambda c, t, a: c.at_most(c.index(t.data[0]), c.index(t.data[1]), t.data[2]),
    "inv": lambda c, t, a: c.matrices.inverse(c.matrices.matrix(t, a[0]), *map(c.index, t.data[2:])),
    "det": lambda c, t, a: c.matrices.determinant(c.matrices.matrix(t, a[0])),
    "chol": lambda c, t, a: c.matrices.cholesky(c.matrices.matrix(t, a[0]), *map(c.index, t.data[2:])),
    "pinv": lambda c, t, a: c.matrices.pseudo_inverse(c.matrices.rectangle(t, a[0]), *map(c.index, t.data[2:])),
}

# every rule, by what it is about and by the kind that asks for it; those of every kind are part of how it is asked
TABLES: Final[dict[str, tuple[ByKind[Any], ...]]] = {
    "Products and sums": ({"every": (unit, signs.idempotent)}, *OF_PRODUCT, {"sum": indices.OF_SUM}),
    "Entries and positions": ({"entry": indices.OF_ENTRY, "delta": indices.OF_DELTA, "le": indices.OF_ORDER},),
    "Powers and functions": (
        {"every": (powers.cases,), "pow": (powers.prime_powers, *powers.OF_POWER)},
        {"exp": (powers.exp_sum, powers.masked, powers.exp_log), "log": (powers.log_product, powers.log_exp)},
        {"abs": (powers.absolute,), "fn": (powers.tanh_exp, *powers.OF_FUNCTION)},
    ),
    "Comparisons": (
        {"every": (comparisons.increasing, comparisons.positive_factor, comparisons.sum_of_squares)},
        comparisons.OF_COMPARISON,
        comparisons.OF_ORIENTED,
        comparisons.OF_SIDE,
    ),
    "Matrices": (matrices.OF_MATRIX,),
    "Side relations": (relations.OF_FACTOR,),
    "Signs": (
        signs.OF_ATOM,
        {"every": (signs.positive_square, signs.no_negative_term, signs.bounded, *signs.OF_POLYNOMIAL)},
    ),
}
