"""Route A: the canonical form of a term. Each constructor applies the named rules of its row; nothing guesses.

Rules (name: identity; where it fails, which is where it is not applied)
  delta           sum_i delta(i, j) f(i) = f(j)
  size            sum_i 1 = size of the sort
  turns           flips and rolls are bijections: sum_i f(i) = sum_i f(i + 1 mod n); [i - s mod n = j] is solved for i
  unit            x**a x**b = x**(a+b)                 both sides defined: definedness is a demand of its own
  power-product   (x y)**q = x**q y**q                 q integer, or x > 0
  power-power     (x**a)**q = x**(a q)                 a not an even integer, or q integer; else |x|**(a q)
  exp-sum         exp(a + b) = exp(a) exp(b), exp(c a) = exp(a)**c
  exp-log         exp(c log|p|) = p**c                 p > 0
  log-product     log|x y| = log|x| + log|y|           log p is log|p| wherever it is defined
  abs             |x| = 2 x [x > 0] - x
  indicator       h h = h, f(h a + (1-h) b) = h f(a) + (1-h) f(b)
  increasing      [c exp(p) - c exp(q) > 0] = [p - q > 0] for c > 0, [f(p) > 0] = [p > 0] for tanh, arctan, erf; = alike
  sign-of-product  [a p > 0] = [a > 0][p > 0] + [-a > 0][-p > 0]
  order           [-p > 0] = 1 - [p > 0] - [p = 0]
  at-zero         x [x = 0] = 0                         an atom x to a positive power
  implied         [p > 0] [q > 0] = [p > 0]             q - p visibly > 0; and 0 where they exclude each other
  one-of-two      [p > 0] [q > 0] = [p > 0] + [q > 0] - 1   p + q visibly > 0
  triangular      L_ij = 0 unless j <= i for a Cholesky factor and its inverse; i <= j <= k gives i <= k
  positions       [i <= j] + [j <= i] = 1 + [i = j], [i <= j + k] + [j <= i - k - 1] = 1
  sides           [x_i - x_j > 0] = 1 - [x_j - x_i > 0] - [x_i = x_j]   to one side in closed sums
  parity          f(-p) = -f(p) for tanh, sin, arctan, erf; cos(-p) = cos(p)
  pythagoras      sin(p)**2 = 1 - cos(p)**2
  one-hot         a one-hot row is delta(k, label)
  largest         [p_j = max p] = delta(j, argmax p)   off ties
  linear algebra  see `canonical.matrices`; reciprocals and inverses cancel in `canonical.relations`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Final

from verify.canonical.comparisons import Comparisons
from verify.canonical.facts import Facts
from verify.canonical.matrices import Matrices
from verify.canonical.poly import Atom, Matrix, Poly, atom
from verify.canonical.relations import Relations
from verify.canonical.renaming import flipped, largest, rolled
from verify.terms.index import ArgMax, Fixed, Flip, Index, Label, Roll
from verify.terms.term import Term

Q = Fraction


class Canonical(Comparisons):
    """The canonical form under the facts of one claim (which inputs are symmetric, positive, one-hot, ...).

    ``tanh_as_exp`` writes tanh with exponentials; ``wide`` takes pseudo-inverses at full row (else column) rank.
    """

    def __init__(self, facts: Facts, tanh_as_exp: bool = False, wide: bool = False) -> None:
        super().__init__(facts, tanh_as_exp)
        self.wide = wide
        self.matrices = Matrices(self)
        self.relations = Relations(self)
        self._memo: dict[Term, Poly] = {}

    def forget(self) -> None:
        """Drop what was computed before new assumptions."""
        super().forget()
        self._memo.clear()

    def positive_definite(self, m: Matrix) -> bool:
        """Whether a matrix is an input that was assumed to be positive definite."""
        return self.matrices.positive_definite(m)

    def rebuilt(self, a: Atom, e: Fraction, data: tuple[Any, ...]) -> Poly:
        """The atom's constructor applied to other data, to a power."""
        if a.kind == "exp":
            return self.exp(self.scale(data[0], e))
        if a.kind == "pow":
            return self.power(data[0], e)
        return self.power(CONSTRUCTORS[a.kind](self, *data), e)

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

    def entry(self, tensor: str, indices: tuple[Any, ...]) -> Poly:
        """An entry, with what the facts say of its tensor written out (diagonal, one-hot)."""
        if tensor in self.facts.one_hot:
            return self.delta(indices[-1], Label(tensor, indices[:-1], self.facts.one_hot[tensor]))
        if tensor in self.facts.one_hot_columns:
            label = Label(tensor, (*indices[:-2], indices[-1]), self.facts.one_hot_columns[tensor])
            return self.delta(indices[-2], label)
        if tensor in self.facts.diagonal and len(indices) >= 2:
            return self.mul(self.delta(*indices[-2:]), self.of_atom(atom("entry", f"diag {tensor}", indices[:-1])))
        if tensor in self.facts.symmetric:
            indices = (*indices[:-2], *sorted(indices[-2:], key=repr))
        return self.of_atom(atom("entry", tensor, indices))

    def delta(self, i: Any, j: Any) -> Poly:
        """[i = j]."""
        if i == j:
            return self.one
        if isinstance(i, int) and isinstance(j, int):
            return self.zero
        if isinstance(i, Fixed) and isinstance(j, Fixed) and (i.k < 0) == (j.k < 0):
            return self.zero
        if isinstance(i, Flip) and isinstance(j, (Flip, Fixed)):
            return self.delta(i.inner, flipped(j, j.sort))
        for one, other in ((i, j), (j, i)):
            if isinstance(one, Roll) and isinstance(other, (Roll, Fixed)):
                solved = rolled(other, -one.shift, one.sort)
                if isinstance(other, Roll) or isinstance(solved, Fixed):
                    return self.delta(one.inner, solved)
        return self.of_atom(atom("delta", *sorted((i, j), key=repr)))

    def at_most(self, i: Any, j: Any, k: int) -> Poly:
        """[i <= j + k] for integer positions; oriented so that each comparison is written in one way."""
        if i == j:
            return self.one if k >= 0 else self.zero
        if isinstance(i, int) and isinstance(j, int):
            return self.one if i <= j + k else self.zero
        if isinstance(i, Flip) and isinstance(j, Flip) and i.sort == j.sort:
            return self.at_most(j.inner, i.inner, k)
        if k < 0:  # of a comparison and its complement, the one with k >= 0 is written
            return self.add(self.one, self.scale(self.of_atom(atom("le", j, i, -k - 1)), Q(-1)))
        return self.of_atom(atom("le", i, j, k))

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
    "entry": Canonical.entry,
    "log": Canonical.log,
    "fn": Canonical.function,
    "gt": Canonical.positive_part,
    "eq": Canonical.zero_at,
    "delta": Canonical.delta,
    "le": Canonical.at_most,
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
