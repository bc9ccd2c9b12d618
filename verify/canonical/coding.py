"""Codes of atoms, monomials and polynomials, in which bound indices have no names.

Codes come from colour refinement with individualisation on the connected parts of a monomial (McKay and Piperno,
Practical graph isomorphism II, 2014), so that products of many equal factors cost nothing. A polynomial inside a
function is written once, its free variables numbered, and not again for each product that it stands in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from verify import limits
from verify.canonical.poly import Atom, Factors, Largest, Matrix, Mono, Numbered, Poly, atom, code_of
from verify.canonical.renaming import bijection_of, inverse
from verify.terms.index import Fixed, Flip, Label, Roll, Var

if TYPE_CHECKING:
    from verify.canonical.algebra import Algebra

Colouring = dict[Var, int]
Written = tuple[tuple[int, int, int], ...]  # codes, each with a number as a fraction


class Coder:
    """Encodes atoms, monomials and polynomials; knows which tensors are symmetric in their last two indices."""

    def __init__(self, symmetric: frozenset[str] = frozenset()) -> None:
        self.symmetric = symmetric
        self._memo: dict[Any, int] = {}
        self._own: dict[Mono, int] = {}

    def poly(self, poly: Poly, colours: Colouring) -> int:
        """The code of ``poly`` under a colouring of its free variables.

        It is written once, its free variables numbered; a colouring says the colours in the order of these numbers.
        Where too many numberings are alike (as of a sum of six equal terms), it is written under each colouring.
        """
        written = poly.numbered.get(self.symmetric)
        if written is None:
            written = poly.numbered[self.symmetric] = self._numbered(poly)
        if not written.orders:
            return code_of(("poly", self._terms(poly, colours)))
        return code_of(("poly", written.code, min(tuple([colours[v] for v in order]) for order in written.orders)))

    def _numbered(self, poly: Poly) -> Numbered:
        """Of the ways to number the free variables that nothing tells apart, those with the least code."""
        found: dict[int, list[tuple[Var, ...]]] = {}
        ways = list(islice(self._told_apart(poly, shape_colours(poly.free)), limits.FORM_ORDERS + 1))
        if len(ways) > limits.FORM_ORDERS:
            return Numbered(0, ())
        for colours in ways:
            order = tuple(sorted(poly.free, key=lambda v: colours[v]))
            code = self._terms(poly, {v: code_of(("number", n)) for n, v in enumerate(order)})
            found.setdefault(code, []).append(order)
        code = min(found)
        return Numbered(code, tuple(found[code]))

    def _told_apart(self, poly: Poly, colours: Colouring) -> Iterator[Colouring]:
        """Colourings that give each free variable its own colour, and do not depend on the variables' names."""
        while tied := _tied(colours):
            marked = {v: self._terms(poly, {**colours, v: MARK}) for v in tied}
            finer = {**colours, **{v: code_of(("colour", colours[v], code)) for v, code in marked.items()}}
            if len(set(finer.values())) == len(set(colours.values())):
                break
            colours = finer
        if not tied:
            yield colours
            return
        least = min(colours[v] for v in tied)
        for v in tied:
            if colours[v] == least:
                yield from self._told_apart(poly, {**colours, v: code_of(("chosen", least))})

    def _terms(self, poly: Poly, colours: Colouring) -> int:
        return code_of(tuple(sorted([(self.mono(m, colours), *c.as_integer_ratio()) for m, c in poly])))

    def atom(self, a: Atom, colours: Colouring) -> int:
        """The code of an atom under a colouring of its free variables."""
        key = (a, *[colours[v] for v in a.ordered])
        found = self._memo.get(key)
        if found is None:
            found = self._memo[key] = code_of((a.kind, *self._data(a, colours)))
        return found

    def _data(self, a: Atom, colours: Colouring) -> Iterator[Any]:
        data = [self._datum(d, colours) for d in a.data]
        if (a.kind == "inv" and self.is_symmetric(a.data[0])) or a.kind == "delta":
            data[-2:] = sorted(data[-2:])
        elif a.kind == "entry" and a.data[0] in self.symmetric:
            # marked: atoms are shared by all claims, and elsewhere a tensor of this name may not be symmetric
            data[1] = ("symmetric", *data[1][:-2], *sorted(data[1][-2:]))
        return iter(data)

    def _datum(self, d: Any, colours: Colouring) -> Any:
        match d:
            case Var():
                return code_of(("var", d.sort, colours[d]))
            case Fixed():
                return code_of(("fixed", d.k, d.sort))
            case int() if not isinstance(d, bool):
                return code_of(("int", d))
            case Label():
                return code_of(("label", d.tensor, tuple(self._datum(i, colours) for i in d.indices)))
            case Flip():
                return code_of(("flip", self._datum(d.inner, colours)))
            case Roll():
                return code_of(("roll", d.shift, self._datum(d.inner, colours)))
            case Largest():
                return code_of(("largest", self.poly(d.body, {**colours, d.var: _unused("largest", d.free, colours)})))
            case Matrix():
                return self.matrix(d, colours)
            case Poly():
                return self.poly(d, colours)
            case tuple():
                return tuple(self._datum(i, colours) for i in d)
            case _:
                return d

    def matrix(self, m: Matrix, colours: Colouring, swap: bool = False) -> int:
        """The code of a matrix, or of its transpose."""
        row, column = (_unused(name, m.free, colours) for name in ("row", "column"))
        if swap:
            row, column = column, row
        return code_of(("matrix", m.row.sort, self.poly(m.body, {**colours, m.row: row, m.column: column})))

    def is_symmetric(self, m: Matrix) -> bool:
        """Whether the matrix is its own transpose, by code."""
        colours = own_colours(m.free)
        return self.matrix(m, colours) == self.matrix(m, colours, swap=True)

    def own(self, m: Mono) -> int:
        """The code of a monomial whose free variables have their own colours."""
        found = self._own.get(m)
        if found is None:
            found = self._own[m] = self.mono(m, own_colours(m.free))
        return found

    def mono(self, m: Mono, colours: Colouring) -> int:
        """The code of a monomial under a colouring of its free variables."""
        if not m.bound:
            return code_of(("mono", self._factors(m.factors, colours)))
        start = {v: code_of(("sort", v.sort)) for v in m.bound}
        return self._parts(m.factors, m.bound, {**colours, **start})

    def _parts(self, factors: Factors, loose: frozenset[Var], colours: Colouring) -> int:
        """Code of factors whose ``loose`` variables still need names: each connected part on its own."""
        settled = [(a, e) for a, e in factors if a.free.isdisjoint(loose)]
        parts = sorted(self._part(part, vs, colours) for part, vs in _components(factors, loose))
        return code_of(("mono", self._factors(settled, colours), tuple(parts)))

    def _factors(self, factors: Iterable[tuple[Atom, Fraction]], colours: Colouring) -> Written:
        return tuple(sorted([(self.atom(a, colours), *e.as_integer_ratio()) for a, e in factors]))

    def _part(self, factors: Factors, loose: frozenset[Var], colours: Colouring) -> int:
        if len(loose) > 1:
            colours = self._refine(factors, loose, colours)
        cells: dict[int, list[Var]] = {}
        for v in loose:
            cells.setdefault(colours[v], []).append(v)
        alone = [vs[0] for vs in cells.values() if len(vs) == 1]
        if alone:
            names = tuple(sorted(colours[v] for v in alone))
            return code_of(("part", names, self._parts(factors, loose.difference(alone), colours)))
        _, _, cell = min((len(vs), colour, vs) for colour, vs in cells.items())
        return min(self._individualised(factors, loose, colours, v) for v in cell)

    def _individualised(self, factors: Factors, loose: frozenset[Var], colours: Colouring, v: Var) -> int:
        chosen = {**colours, v: code_of(("chosen", colours[v]))}
        return code_of(("choice", self._parts(factors, loose - {v}, chosen)))

    def _refine(self, factors: Factors, loose: frozenset[Var], colours: Colouring) -> Colouring:
        distinct = len({colours[v] for v in loose})
        while distinct < len(loose):
            marked = {
                v: self._factors([(a, e) for a, e in factors if v in a.free], {**colours, v: MARK}) for v in loose
            }
            colours = {**colours, **{v: code_of(("colour", colours[v], s)) for v, s in marked.items()}}
            now = len({colours[v] for v in loose})
            if now == distinct:
                break
            distinct = now
        return colours


MARK: Final = code_of("mark")


def _tied(colours: Colouring) -> list[Var]:
    """The variables that share a colour."""
    shared = Counter(colours.values())
    return [v for v, colour in colours.items() if shared[colour] > 1]


def _unused(name: str, free: frozenset[Var], colours: Colouring) -> int:
    """A colour for a bound variable that no free variable has: binders lie inside binders of the same kind."""
    taken = {colours[v] for v in free}
    return next(c for c in (code_of((name, n)) for n in range(len(taken) + 1)) if c not in taken)


def own_colours(variables: Iterable[Var]) -> Colouring:
    """Every variable its own colour: codes under it compare polynomials with the same free variables."""
    return {v: code_of(("own", v.uid)) for v in variables}


def shape_colours(variables: Iterable[Var]) -> Colouring:
    """All variables of one sort in one colour: an order that does not depend on their names."""
    return {v: code_of(("any", v.sort)) for v in variables}


def _components(factors: Factors, loose: frozenset[Var]) -> list[tuple[Factors, frozenset[Var]]]:
    """The parts of a product that share no loose variable."""
    groups: list[tuple[list[tuple[Atom, Fraction]], frozenset[Var]]] = []
    for factor in factors:
        mine = factor[0].free & loose
        if not mine:
            continue
        joined = [factor]
        rest = []
        for group, variables in groups:
            if variables.isdisjoint(mine):
                rest.append((group, variables))
            else:
                joined += group
                mine |= variables
        groups = [*rest, (joined, mine)]
    return [(tuple(group), variables) for group, variables in groups]


# --- of polynomials for all values of their free indices --------------------------------------------------------------

Named = tuple[str, Poly]  # a polynomial, and what it is there for


def key(algebra: Algebra, parts: Sequence[Named]) -> int:
    """One code of several polynomials with shared free indices, whose names do not matter, nor flips and rolls of one.

    Of the ways to write a flipped or rolled index, the one with fewest such indices is taken: each way reaches it.
    """
    free = frozenset[Var]().union(*(p.free for _, p in parts))
    for v in free:
        turns = dict.fromkeys(i for i in _turned(algebra, parts) if bijection_of(i, v))
        others = [[(kind, algebra.substitute(p, {v: inverse(i, v)})) for kind, p in parts] for i in turns]
        parts = min([parts, *others], key=lambda each: (len(list(_turned(algebra, each))), _code(algebra, each, free)))
    return _code(algebra, parts, free)


def _turned(algebra: Algebra, parts: Sequence[Named]) -> Iterator[Any]:
    """The flips and rolls in polynomials, as often as they occur."""
    return (i for _, p in parts for m, _ in p for a, _ in m.factors for i in algebra.turns(a))


def _code(algebra: Algebra, parts: Sequence[Named], free: frozenset[Var]) -> int:
    atoms = dict.fromkeys(atom(kind, p) for kind, p in parts)
    return algebra.coder.mono(Mono(free, tuple((a, Fraction(1)) for a in atoms)), {})
