"""Canonical forms of inverses, determinants and Cholesky factors, each by a named identity.

Rules (all for square matrices over one sort, where the left side is defined)
  inverse-diagonal   inv(diag d) = diag(1/d)
  inverse-scaling    inv(c diag(a) M diag(b)) = diag(1/b) inv(M) diag(1/a) / c
  inverse-product    inv(A B) = inv(B) inv(A)       A, B square: A B is invertible just when both are
  inverse-inverse    inv(inv(A)) = A
  transpose          inv(A')_ij = inv(A)_ji, det(A') = det(A): one of A, A' stands for both
  inverse-cholesky   inv(A) = inv(L)' inv(L)       A symmetric and the forward takes its Cholesky factor L
  pseudo-inverse     pinv(A) = inv(A'A) A' or A' inv(AA')   A of full column (row) rank: both are proved
  det-product        det(A B) = det(A) det(B), det(inv(A)) = 1/det(A), det(I) = 1
Source: Horn and Johnson, Matrix Analysis, ch. 0.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from verify.canonical.poly import Atom, Matrix, Mono, Poly, atom, shape_colours
from verify.canonical.renaming import matrix
from verify.errors import Undefined
from verify.terms.index import Var, fresh

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical
    from verify.terms.term import Term

Link = tuple[Var, Var, Poly]  # row, column, entry: one matrix of a product
ONE = Fraction(1)


class Matrices:
    """The matrix rules on top of a `Canonical`."""

    def __init__(self, canonical: Canonical) -> None:
        self.canonical = canonical
        self.factored: set[int] = set()  # codes of symmetric matrices that have a Cholesky factor

    def code(self, m: Matrix) -> int:
        """A code of the matrix for all values of its free indices."""
        return self.canonical.coder.mono(Mono(m.free, ((atom("shape of", m), ONE),)), {})

    def matrix(self, term: Term, body: Poly) -> Matrix:
        """The matrix that a term ``inv``, ``det`` or ``chol`` is about."""
        row, column = term.data[:2]
        return matrix(row, column, body, self.canonical.substitute)

    rectangle = matrix

    def entry(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the matrix."""
        return self.canonical.substitute(m.body, {m.row: i, m.column: j})

    def positive_definite(self, m: Matrix) -> bool:
        """Whether the matrix is an input that was assumed to be positive definite."""
        single = m.body.single
        if single is None or single[1] != 1 or len(single[0].factors) != 1:
            return False
        a, e = single[0].factors[0]
        named = a.kind == "entry" and a.data[0] in self.canonical.facts.positive_definite
        return named and e == 1 and set(a.data[1][-2:]) == {m.row, m.column}  # not S[::-1], say

    def inverse(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the inverse."""
        c = self.canonical
        if not m.body.terms:
            raise Undefined("the inverse of the zero matrix")
        coefficient, outer, inner = self._scaling(m)
        if coefficient != 1 or outer:
            scale = [c.of_atom(a, -e) for a, e in outer if m.row not in a.free and m.column not in a.free]
            rows = [c.substitute(c.of_atom(a, -e), {m.row: j}) for a, e in outer if m.row in a.free]
            columns = [c.substitute(c.of_atom(a, -e), {m.column: i}) for a, e in outer if m.column in a.free]
            result = c.scale(self.inverse(inner, i, j), 1 / coefficient)
            for factor in (*scale, *rows, *columns):
                result = c.mul(result, factor)
            return result
        diagonal = self._diagonal(m)
        if diagonal is not None:
            return c.mul(c.delta(i, j), c.power(c.substitute(diagonal, {m.row: i}), -ONE))
        links = self.chain(m)
        if links is not None and len(links) > 1:
            return self._reversed_product(links, i, j)
        return self._base_inverse(m, i, j)

    def _base_inverse(self, m: Matrix, i: Any, j: Any) -> Poly:
        c = self.canonical
        inside = self._inverted(m)
        if inside is not None:
            return self.entry(inside.data[0], *((i, j) if inside.data[1] == m.row else (j, i)))
        if c.coder.is_symmetric(m):
            if self.code(m) in self.factored:
                return self._by_factor(m, i, j)
            i, j = sorted((i, j), key=repr)
        elif self._prefers_transpose(m):
            m, i, j = self.transposed(m), j, i
        return c.of_atom(atom("inv", m, i, j))

    def _inverted(self, m: Matrix) -> Atom | None:
        """The entry of an inverse that is the body: alone, to the power 1, at (row, column) or (column, row)."""
        single = m.body.single
        if single is None or single[1] != 1 or single[0].bound or [e for _, e in single[0].factors] != [1]:
            return None
        a = single[0].factors[0][0]
        return a if a.kind == "inv" and set(a.data[1:]) == {m.row, m.column} else None

    def _by_factor(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Rule ``inverse-cholesky``."""
        c, k = self.canonical, fresh(m.row.sort)
        factor = matrix(m.row, m.column, self.cholesky(m, m.row, m.column), c.substitute)
        return c.sum_over(c.mul(self.inverse(factor, k, i), self.inverse(factor, k, j)), [k])

    def transposed(self, m: Matrix) -> Matrix:
        """The transpose."""
        return matrix(m.column, m.row, m.body, self.canonical.substitute)

    def _prefers_transpose(self, m: Matrix) -> bool:
        coder, colours = self.canonical.coder, shape_colours(m.free)
        return coder.matrix(m, colours, swap=True) < coder.matrix(m, colours)

    def _scaling(self, m: Matrix) -> tuple[Fraction, list[tuple[Atom, Fraction]], Matrix]:
        """``m = c diag(a) M diag(b)``: the rational, the atoms of c, a and b, and M."""
        c = self.canonical
        coefficient = c.leading(m.body)[1] if not self._diagonal(m) else ONE
        common = c.common(m.body, only_positive=False) if len(m.body) > 1 or not self._is_link(m) else {}
        outer = [(a, e) for a, e in common.items() if self._is_scaling(a, m)]
        if coefficient == 1 and not outer:
            return ONE, [], m
        undone = c.collect([(Mono(frozenset(), tuple((a, -e) for a, e in outer)), 1 / coefficient)])
        return coefficient, outer, matrix(m.row, m.column, c.mul(m.body, undone), c.substitute)

    def _is_link(self, m: Matrix) -> bool:
        single = m.body.single
        return bool(single and single[1] == 1 and len(single[0].factors) == 1)

    def _is_scaling(self, a: Atom, m: Matrix) -> bool:
        return a.kind != "delta" and not {m.row, m.column} <= a.free

    def _diagonal(self, m: Matrix) -> Poly | None:
        """d as a function of the row, where the matrix is diag(d)."""
        c = self.canonical
        kept = []
        for mono, k in m.body:
            deltas = [a for a, e in mono.factors if a.kind == "delta" and set(a.data) == {m.row, m.column}]
            if not deltas:
                return None
            kept.append((Mono(mono.bound, tuple((a, e) for a, e in mono.factors if a not in deltas)), k))
        return c.substitute(c.collect(kept), {m.column: m.row})

    def chain(self, m: Matrix) -> list[Link] | None:
        """The square factors of a product of matrices, where the matrix is visibly one."""
        single = m.body.single
        if single is None or single[1] != 1 or any(v.sort != m.row.sort for v in single[0].bound):
            return None
        left = dict(single[0].factors)
        links: list[Link] = []
        at = m.row
        while at != m.column:
            here = [a for a in left if at in a.free]
            if len(here) != 1 or left[here[0]] != 1:
                return None
            ends = [v for v in here[0].free if v != at and (v in single[0].bound or v == m.column)]
            if len(ends) != 1:
                return None
            del left[here[0]]
            links.append((at, ends[0], self.canonical.of_atom(here[0])))
            at = ends[0]
        used = {v for link in links for v in link[:2]}
        return links if not left and single[0].bound <= used else None

    def _reversed_product(self, links: list[Link], i: Any, j: Any) -> Poly:
        c = self.canonical
        result = c.one
        at, between = i, []
        for n, (row, column, body) in enumerate(reversed(links)):
            to = j if n == len(links) - 1 else fresh(row.sort)
            between += [to] if to is not j else []
            result = c.mul(result, self.inverse(matrix(row, column, body, c.substitute), at, to))
            at = to
        return c.sum_over(result, between)

    def determinant(self, m: Matrix) -> Poly:
        """The determinant."""
        c = self.canonical
        diagonal = self._diagonal(m)
        if diagonal is not None and diagonal.constant == 1:
            return c.one
        links = self.chain(m)
        if links is not None and len(links) > 1:
            result = c.one
            for row, column, body in links:
                result = c.mul(result, self.determinant(matrix(row, column, body, c.substitute)))
            return result
        inside = self._inverted(m)
        if inside is not None:
            return c.power(self.determinant(inside.data[0]), -ONE)
        if self._prefers_transpose(m):
            m = self.transposed(m)
        return c.of_atom(atom("det", m))

    def cholesky(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the lower Cholesky factor."""
        return self.canonical.of_atom(atom("chol", m, i, j))

    def pseudo_inverse(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the Moore-Penrose inverse: inv(A'A) A' at full column rank, A' inv(AA') at full row rank."""
        c = self.canonical
        k, one, other = (fresh(m.row.sort if c.wide else m.column.sort) for _ in range(3))
        inner = fresh(m.column.sort if c.wide else m.row.sort)
        if c.wide:
            gram = c.sum_over(c.mul(self.entry(m, one, inner), self.entry(m, other, inner)), [inner])
            outer, inverse = self.entry(m, k, i), (k, j)
        else:
            gram = c.sum_over(c.mul(self.entry(m, inner, one), self.entry(m, inner, other)), [inner])
            outer, inverse = self.entry(m, j, k), (i, k)
        return c.sum_over(c.mul(outer, self.inverse(matrix(one, other, gram, c.substitute), *inverse)), [k])
