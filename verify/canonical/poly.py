"""Polynomials in atoms with bound indices, each in a normal form in which bound indices have no names.

A monomial is a product of atoms to rational powers, summed over its bound index variables. A polynomial is a table from
the *code* of a monomial to the monomial and its coefficient. Codes are interned integers: two monomials with the same
free variables have the same code exactly when one is the other with its bound variables renamed. Codes come from
colour refinement with individualisation on the connected parts of a monomial (McKay and Piperno, Practical graph
isomorphism II, 2014), so that products of many equal factors cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from verify.terms.index import Fixed, Flip, Label, Roll, Var
from verify.terms.show import index_text, named, nameless

_codes: dict[Any, int] = {}


def code_of(structure: Any) -> int:
    """The interned number of a structure: equal structures, and only those, get equal numbers."""
    return _codes.setdefault(structure, len(_codes))


class Atom:
    """An interned opaque factor. ``data`` holds names, indices, and for functions of polynomials a `Poly`."""

    __slots__ = ("data", "free", "kind")
    kind: str
    data: tuple[Any, ...]
    free: frozenset[Var]

    def __repr__(self) -> str:
        return f"{self.kind}{self.data}"


@dataclass(frozen=True, slots=True)
class Matrix:
    """The square matrix whose entry (row, column) is ``body``."""

    row: Var
    column: Var
    body: Poly

    @property
    def free(self) -> frozenset[Var]:
        """The variables that the matrix depends on."""
        return self.body.free - {self.row, self.column}


@dataclass(frozen=True, slots=True)
class Largest:
    """The position of ``var`` at which the polynomial ``body`` is largest, as an index."""

    var: Var
    body: Poly
    sort: str

    @property
    def free(self) -> frozenset[Var]:
        """The variables that the position depends on."""
        return self.body.free - {self.var}

    def __str__(self) -> str:
        return f"argmax_{index_text(self.var)}({_text(self.body)})"


_atoms: dict[Any, Atom] = {}


def atom(kind: str, *data: Any) -> Atom:
    """The interned atom of a kind."""
    key = (kind, *(d.identity if isinstance(d, Poly) else _matrix_key(d) for d in data))
    found = _atoms.get(key)
    if found is None:
        found = Atom()
        found.kind, found.data = kind, data
        found.free = frozenset[Var]().union(*map(free_of, data))
        _atoms[key] = found
    return found


def _matrix_key(d: Any) -> Any:
    return ("matrix", d.row, d.column, d.body.identity) if isinstance(d, Matrix) else d


def free_of(d: Any) -> frozenset[Var]:
    """The free variables of an index, a polynomial, a matrix; none of anything else."""
    match d:
        case Var():
            return frozenset((d,))
        case Label():
            return frozenset[Var]().union(*map(free_of, d.indices))
        case Flip() | Roll():
            return free_of(d.inner)
        case Poly() | Matrix() | Largest():
            return d.free
        case tuple():
            return frozenset[Var]().union(*map(free_of, d))
        case _:
            return frozenset()


Factors = tuple[tuple[Atom, Fraction], ...]
Table = dict[Atom, Fraction]  # a product of atoms to powers


@dataclass(frozen=True, slots=True)
class Mono:
    """A product of atoms to rational powers, summed over the ``bound`` variables."""

    bound: frozenset[Var]
    factors: Factors

    @property
    def free(self) -> frozenset[Var]:
        """The variables that are not summed over."""
        return frozenset[Var]().union(*(a.free for a, _ in self.factors)) - self.bound


UNIT: Final = Mono(frozenset(), ())
Colouring = dict[Var, int]


class Poly:
    """An immutable polynomial: ``terms`` maps the code of a monomial to (monomial, coefficient)."""

    __slots__ = ("_encoded", "free", "identity", "terms")

    def __init__(self, terms: dict[int, tuple[Mono, Fraction]]) -> None:
        self.terms = terms
        self.free = frozenset[Var]().union(*(m.free for m, _ in terms.values()))
        self.identity = frozenset((code, c) for code, (_, c) in terms.items())
        self._encoded: dict[Any, int] = {}

    def __iter__(self) -> Iterator[tuple[Mono, Fraction]]:
        return iter(self.terms.values())

    def __len__(self) -> int:
        return len(self.terms)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Poly) and self.identity == other.identity

    def __hash__(self) -> int:
        return hash(self.identity)

    def __repr__(self) -> str:
        return poly_text(self)

    @property
    def constant(self) -> Fraction | None:
        """The value, where the polynomial is a number."""
        if not self.terms:
            return Fraction(0)
        if len(self.terms) == 1:
            (mono, coefficient), *_ = self.terms.values()
            if mono is UNIT or (not mono.bound and not mono.factors):
                return coefficient
        return None

    @property
    def single(self) -> tuple[Mono, Fraction] | None:
        """The only monomial and its coefficient, where there is just one."""
        return next(iter(self.terms.values())) if len(self.terms) == 1 else None


def atoms_in(data: Any, into: Callable[[Atom], bool] = lambda a: True) -> set[Atom]:
    """Every atom in the data of an atom, also inside functions, matrices and positions; ``into`` some of them only."""
    found: set[Atom] = set()
    todo: list[Any] = [data]
    while todo:
        d = todo.pop()
        if isinstance(d, Poly):
            new = {a for m, _ in d for a, _ in m.factors} - found
            found |= new
            todo += [x for a in new if into(a) for x in a.data]
        elif isinstance(d, (Matrix, Largest)):
            todo.append(d.body)
        elif isinstance(d, tuple):
            todo += d
        elif hasattr(d, "inner"):
            todo.append(d.inner)
        elif hasattr(d, "indices"):
            todo += d.indices
    return found


class Coder:
    """Encodes atoms, monomials and polynomials; knows which tensors are symmetric in their last two indices."""

    def __init__(self, symmetric: frozenset[str] = frozenset()) -> None:
        self.symmetric = symmetric
        self._memo: dict[Any, int] = {}
        self._own: dict[Mono, int] = {}

    def poly(self, poly: Poly, colours: Colouring) -> int:
        """The code of ``poly`` under a colouring of its free variables."""
        key = tuple(sorted((v.uid, colours[v]) for v in poly.free))
        found = poly._encoded.get((key, self.symmetric))
        if found is None:
            parts = sorted((self.mono(m, colours), c) for m, c in poly)
            found = poly._encoded[key, self.symmetric] = code_of(("poly", tuple(parts)))
        return found

    def atom(self, a: Atom, colours: Colouring) -> int:
        """The code of an atom under a colouring of its free variables."""
        key = (id(a), tuple(sorted((v.uid, colours[v]) for v in a.free)))
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
            return code_of(("mono", tuple(sorted((self.atom(a, colours), e) for a, e in m.factors))))
        start = {v: code_of(("sort", v.sort)) for v in m.bound}
        return self._parts(m.factors, m.bound, {**colours, **start})

    def _parts(self, factors: Factors, loose: frozenset[Var], colours: Colouring) -> int:
        """Code of factors whose ``loose`` variables still need names: each connected part on its own."""
        settled = [(self.atom(a, colours), e) for a, e in factors if a.free.isdisjoint(loose)]
        parts = sorted(self._part(part, vs, colours) for part, vs in _components(factors, loose))
        return code_of(("mono", tuple(sorted(settled)), tuple(parts)))

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
                v: sorted((self.atom(a, {**colours, v: MARK}), e) for a, e in factors if v in a.free) for v in loose
            }
            colours = {**colours, **{v: code_of(("colour", colours[v], tuple(s))) for v, s in marked.items()}}
            now = len({colours[v] for v in loose})
            if now == distinct:
                break
            distinct = now
        return colours


MARK: Final = code_of("mark")


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


# --- as text: display only, nothing here decides anything ------------------------------------------------------------


def poly_text(p: Poly) -> str:
    """A polynomial on one line."""
    return named(_text(p))


def _text(p: Poly) -> str:
    return " + ".join(sorted((mono_text(m, c) for m, c in p), key=nameless)) or "0"


def mono_text(m: Mono, c: Fraction) -> str:
    """A monomial with its coefficient, its variables still numbers (see `terms.show.named`)."""
    factors = sorted((_atom_text(a) + ("" if e == 1 else f"^{e}") for a, e in m.factors), key=nameless)
    body = "·".join([str(c)] * (c != 1 or not factors) + factors)
    places = {v: body.find(index_text(v)) for v in m.bound}
    bound = ",".join(index_text(v) for v in sorted(m.bound, key=lambda v: places[v]))
    return f"Σ_{{{bound}}} {body}" if m.bound else body


def _atom_text(a: Atom) -> str:
    parts = [_datum_text(d) for d in a.data]
    if a.kind == "entry":
        return f"{parts[0]}[{', '.join(parts[1:])}]" if a.data[1] else parts[0]
    if a.kind == "le":
        return f"[{parts[0]} ≤ {parts[1]}{f' + {a.data[2]}' if a.data[2] else ''}]"
    if a.kind in ATOM_TEXTS:
        return ATOM_TEXTS[a.kind].format(*parts)
    return f"{a.kind}({', '.join(parts)})"


ATOM_TEXTS: Final = {
    "size": "{}",
    "prime": "{}",
    "gt": "[{} > 0]",
    "eq": "[{} = 0]",
    "delta": "[{} = {}]",
    "pow": "({})",
    "fn": "{}({})",
}


def _datum_text(d: Any) -> str:
    if isinstance(d, Poly):
        return _text(d)
    return _text(d.body) if isinstance(d, Matrix) else index_text(d)
