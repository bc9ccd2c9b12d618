"""Polynomials in atoms with bound indices, each in a normal form in which bound indices have no names.

A monomial is a product of atoms to rational powers, summed over its bound index variables. A polynomial is a table from
the *code* of a monomial to the monomial and its coefficient. Codes are interned integers: two monomials with the same
free variables have the same code exactly when one is the other with its bound variables renamed (`coding`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Final

from verify.terms.index import Flip, Label, Roll, Var
from verify.terms.show import index_text, named, nameless

_codes: dict[Any, int] = {}


def code_of(structure: Any) -> int:
    """The interned number of a structure: equal structures, and only those, get equal numbers."""
    return _codes.setdefault(structure, len(_codes))


class Atom:
    """An interned opaque factor. ``data`` holds names, indices, and for functions of polynomials a `Poly`."""

    __slots__ = ("data", "free", "kind", "ordered")
    kind: str
    data: tuple[Any, ...]
    free: frozenset[Var]
    ordered: tuple[Var, ...]  # the free variables in the order of their numbers

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
        found.ordered = tuple(sorted(found.free, key=lambda v: v.uid))
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


@dataclass(frozen=True)
class Mono:
    """A product of atoms to rational powers, summed over the ``bound`` variables."""

    bound: frozenset[Var]
    factors: Factors

    @cached_property
    def free(self) -> frozenset[Var]:
        """The variables that are not summed over."""
        return frozenset[Var]().union(*[a.free for a, _ in self.factors]) - self.bound


UNIT: Final = Mono(frozenset(), ())
Terms = dict[int, tuple[Mono, Fraction]]  # by code, with coefficients that are not 0


@dataclass(frozen=True, slots=True)
class Numbered:
    """What is the same of polynomials that a renaming of free variables makes one.

    ``orders``: the free variables by their numbers in ``code``, in each way that leads to it; none where these are
    too many.
    """

    code: int
    orders: tuple[tuple[Var, ...], ...]


class Poly:
    """An immutable polynomial: ``terms`` maps the code of a monomial to (monomial, coefficient)."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.numbered: dict[frozenset[str], Numbered] = {}

    @cached_property
    def free(self) -> frozenset[Var]:
        """The variables that it depends on."""
        return frozenset[Var]().union(*[m.free for m, _ in self.terms.values()])

    @cached_property
    def identity(self) -> frozenset[tuple[int, int, int]]:
        """What tells it from other polynomials: the codes of its terms with their coefficients."""
        return frozenset([(code, *c.as_integer_ratio()) for code, (_, c) in self.terms.items()])

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
