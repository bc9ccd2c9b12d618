"""Canonical forms of inverses, determinants, Cholesky factors and pseudo-inverses, each by a named identity.

All rules are about square matrices over one sort, where the left side is defined. Source: Horn and Johnson, Matrix
Analysis, ch. 0.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from verify.canonical.coding import shape_colours
from verify.canonical.poly import Atom, Matrix, Mono, Poly, atom
from verify.canonical.renaming import matrix
from verify.canonical.rule import ByKind, first, rule
from verify.errors import Undefined
from verify.terms.index import Var, fresh

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical
    from verify.terms.term import Term

Link = tuple[Var, Var, Poly]  # row, column, entry: one matrix of a product
ONE = Fraction(1)


class Matrices:
    """Inverses, determinants and the like on top of a `Canonical`: the first rule that fits, else an atom."""

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
        if not m.body.terms:
            raise Undefined("the inverse of the zero matrix")
        return self._made("inv", m, i, j)

    def determinant(self, m: Matrix) -> Poly:
        """The determinant."""
        return self._made("det", m)

    def cholesky(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the lower Cholesky factor."""
        return self._made("chol", m, i, j)

    def pseudo_inverse(self, m: Matrix, i: Any, j: Any) -> Poly:
        """Entry (i, j) of the Moore-Penrose inverse."""
        return self._made("pinv", m, i, j)

    def _made(self, kind: str, *data: Any) -> Poly:
        found = first(OF_MATRIX[kind], self.canonical, *data)
        return self.canonical.of_atom(atom(kind, *data)) if found is None else found

    def transposed(self, m: Matrix) -> Matrix:
        """The transpose."""
        return matrix(m.column, m.row, m.body, self.canonical.substitute)

    def prefers_transpose(self, m: Matrix) -> bool:
        """Whether the transpose stands for both."""
        coder, colours = self.canonical.coder, shape_colours(m.free)
        return coder.matrix(m, colours, swap=True) < coder.matrix(m, colours)

    def diagonal(self, m: Matrix) -> Poly | None:
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


def _is_link(m: Matrix) -> bool:
    """Whether the body is one atom."""
    single = m.body.single
    return bool(single and single[1] == 1 and len(single[0].factors) == 1)


def _scaling(c: Canonical, m: Matrix) -> tuple[Fraction, list[tuple[Atom, Fraction]], Matrix]:
    """``m = c diag(a) M diag(b)``: the rational, the atoms of c, a and b, and M."""
    coefficient = c.leading(m.body)[1] if not c.matrices.diagonal(m) else ONE
    common = c.common(m.body, only_positive=False) if len(m.body) > 1 or not _is_link(m) else {}
    outer = [(a, e) for a, e in common.items() if a.kind != "delta" and not {m.row, m.column} <= a.free]
    if coefficient == 1 and not outer:
        return ONE, [], m
    undone = c.collect([(Mono(frozenset(), tuple((a, -e) for a, e in outer)), 1 / coefficient)])
    return coefficient, outer, matrix(m.row, m.column, c.mul(m.body, undone), c.substitute)


@rule(
    "inverse-scaling",
    "inv(c diag(a) M diag(b)) = diag(1/b) inv(M) diag(1/a) / c",
    "a factor is 0: M may have an inverse",
)
def inverse_scaling(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """The atoms that all entries share and that depend on one index at most."""
    coefficient, outer, inner = _scaling(c, m)
    if coefficient == 1 and not outer:
        return None
    scale = [c.of_atom(a, -e) for a, e in outer if m.row not in a.free and m.column not in a.free]
    rows = [c.substitute(c.of_atom(a, -e), {m.row: j}) for a, e in outer if m.row in a.free]
    columns = [c.substitute(c.of_atom(a, -e), {m.column: i}) for a, e in outer if m.column in a.free]
    result = c.scale(c.matrices.inverse(inner, i, j), 1 / coefficient)
    for factor in (*scale, *rows, *columns):
        result = c.mul(result, factor)
    return result


@rule("inverse-diagonal", "inv(diag d) = diag(1/d)", "an entry of d is 0; a matrix that is not diagonal")
def inverse_diagonal(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """Each term of the body holds [row = column]."""
    diagonal = c.matrices.diagonal(m)
    if diagonal is None:
        return None
    return c.mul(c.delta(i, j), c.power(c.substitute(diagonal, {m.row: i}), -ONE))


@rule(
    "inverse-product",
    "inv(A B) = inv(B) inv(A)",
    "A and B are not square: A B may have an inverse where they have none",
)
def inverse_product(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """For square factors, A B is invertible just when both are."""
    links = c.matrices.chain(m)
    if links is None or len(links) < 2:
        return None
    result = c.one
    at, between = i, []
    for n, (row, column, body) in enumerate(reversed(links)):
        to = j if n == len(links) - 1 else fresh(row.sort)
        between += [to] if to is not j else []
        result = c.mul(result, c.matrices.inverse(matrix(row, column, body, c.substitute), at, to))
        at = to
    return c.sum_over(result, between)


@rule("inverse-inverse", "inv(inv(A)) = A", "powers of the entries of inv(A), a diagonal or a sum of them")
def inverse_inverse(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """The body is an entry of an inverse, straight or transposed."""
    inside = _of_inverse(m)
    if inside is None:
        return None
    return c.matrices.entry(inside.data[0], *((i, j) if inside.data[1] == m.row else (j, i)))


def _of_inverse(m: Matrix) -> Atom | None:
    """The entry of an inverse that is the body: alone, to the power 1, at (row, column) or (column, row)."""
    single = m.body.single
    if single is None or single[1] != 1 or single[0].bound or [e for _, e in single[0].factors] != [1]:
        return None
    a = single[0].factors[0][0]
    return a if a.kind == "inv" and set(a.data[1:]) == {m.row, m.column} else None


@rule(
    "inverse-cholesky",
    "inv(A) = inv(L)' inv(L)",
    "A is not symmetric, or not L L': the forward takes no Cholesky factor of it",
)
def inverse_cholesky(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """A symmetric, and the forward takes its Cholesky factor L."""
    if not c.coder.is_symmetric(m) or c.matrices.code(m) not in c.matrices.factored:
        return None
    k = fresh(m.row.sort)
    factor = matrix(m.row, m.column, c.matrices.cholesky(m, m.row, m.column), c.substitute)
    return c.sum_over(c.mul(c.matrices.inverse(factor, k, i), c.matrices.inverse(factor, k, j)), [k])


@rule(
    "inverse-transpose",
    "inv(A')_ij = inv(A)_ji; for symmetric A, inv(A)_ij = inv(A)_ji",
    "the indices stay, and A is not symmetric",
)
def inverse_transpose(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """One of A, A' stands for both, and one order of the indices where they are equal."""
    if c.coder.is_symmetric(m):
        return c.of_atom(atom("inv", m, *sorted((i, j), key=repr)))
    return c.of_atom(atom("inv", c.matrices.transposed(m), j, i)) if c.matrices.prefers_transpose(m) else None


@rule("det-identity", "det(I) = 1", "a matrix that is not the identity")
def det_identity(c: Canonical, m: Matrix) -> Poly | None:
    """The diagonal is 1, and nothing is beside it."""
    diagonal = c.matrices.diagonal(m)
    return c.one if diagonal is not None and diagonal.constant == 1 else None


@rule("det-product", "det(A B) = det(A) det(B)", "A and B are not square; a sum in the place of the product")
def det_product(c: Canonical, m: Matrix) -> Poly | None:
    """For square factors."""
    links = c.matrices.chain(m)
    if links is None or len(links) < 2:
        return None
    result = c.one
    for row, column, body in links:
        result = c.mul(result, c.matrices.determinant(matrix(row, column, body, c.substitute)))
    return result


@rule("det-inverse", "det(inv(A)) = 1 / det(A)", "powers of the entries of inv(A), a diagonal or a sum of them")
def det_inverse(c: Canonical, m: Matrix) -> Poly | None:
    """The body is an entry of an inverse, straight or transposed."""
    inside = _of_inverse(m)
    return None if inside is None else c.power(c.matrices.determinant(inside.data[0]), -ONE)


@rule("det-transpose", "det(A') = det(A)", "rows that are exchanged otherwise")
def det_transpose(c: Canonical, m: Matrix) -> Poly | None:
    """One of A, A' stands for both."""
    return c.of_atom(atom("det", c.matrices.transposed(m))) if c.matrices.prefers_transpose(m) else None


@rule("pseudo-inverse", "pinv(A) = inv(A'A) A' at full column rank, A' inv(AA') at full row rank", "A has neither rank")
def pseudo_inverse(c: Canonical, m: Matrix, i: Any, j: Any) -> Poly | None:
    """At the rank that ``c.wide`` says: where none is assumed, both are proved."""
    k, one, other = (fresh(m.row.sort if c.wide else m.column.sort) for _ in range(3))
    inner = fresh(m.column.sort if c.wide else m.row.sort)
    entry = c.matrices.entry
    if c.wide:
        gram = c.sum_over(c.mul(entry(m, one, inner), entry(m, other, inner)), [inner])
        outer, inverse = entry(m, k, i), (k, j)
    else:
        gram = c.sum_over(c.mul(entry(m, inner, one), entry(m, inner, other)), [inner])
        outer, inverse = entry(m, j, k), (i, k)
    return c.sum_over(c.mul(outer, c.matrices.inverse(matrix(one, other, gram, c.substitute), *inverse)), [k])


OF_MATRIX: Final[ByKind[Poly]] = {
    "inv": (inverse_scaling, inverse_diagonal, inverse_product, inverse_inverse, inverse_cholesky, inverse_transpose),
    "det": (det_identity, det_product, det_inverse, det_transpose),
    "chol": (),
    "pinv": (pseudo_inverse,),
}
