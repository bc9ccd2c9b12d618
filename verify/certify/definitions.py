"""What the tensors of a certificate stand for, as data that its checker reads: each by an operation on sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from verify.canonical.poly import Atom
from verify.canonical.restore import atom_term
from verify.certificates import Side
from verify.certify.book import Book
from verify.certify.powers import base_of, unit_of
from verify.certify.terms import AnotherRoot, Opaque, Raw, product_of
from verify.errors import GradproofError, Unsupported
from verify.terms.index import ArgMax, Flip, Label, Roll, Var
from verify.terms.term import Term

MATRICES: Final = {"inv": "inverse", "pinv": "pseudoinverse", "chol": "cholesky", "det": "determinant"}
COMPARISONS: Final = {"gt": "above", "eq": "at"}


@dataclass(frozen=True)
class Definition:
    """An operation, numbers and names that it takes, the sorts of indices beside the tensor's own, and sides."""

    op: str
    given: tuple[str | int, ...]
    extra: tuple[str, ...]
    of: tuple[Side, ...]

    @property
    def tensors(self) -> frozenset[str]:
        """The tensors that it speaks of."""
        return frozenset(f.tensor for side in self.of for p in side for f in p.factors)


def definitions(book: Book, names: Iterable[str]) -> dict[str, Definition]:
    """What the opaque tensors are, and those that these are made of: each after what it speaks of.

    One that speaks of a cotangent or a direction, or that has no form here, is left out.
    """
    found: dict[str, Definition] = {}
    todo = list(names)
    while todo:
        name = todo.pop()
        o = book.expander.opaque.get(name)
        if o is None or name in found or name in book.expander.probes:
            continue
        made = _definition(book, o)
        if made is not None:
            found[name] = made
            todo += sorted(made.tensors)
    return _in_order(found)


def _in_order(found: Mapping[str, Definition]) -> dict[str, Definition]:
    """Those that can be put behind what they speak of."""
    made: dict[str, Definition] = {}
    while ready := [n for n, d in found.items() if n not in made and d.tensors & found.keys() <= made.keys()]:
        made |= {n: found[n] for n in ready}
    return made


def _definition(book: Book, o: Opaque) -> Definition | None:
    try:
        unit = None if book.as_written else unit_of(book, o.poly)
        if unit is None or (unit[1] == 1 and not book.expander.is_native(unit[0], o)):
            return _of_term(book, o, o.term)
        return _of_unit(book, o, *unit)
    except (AnotherRoot, GradproofError, ValueError, KeyError):  # what it is has no form here: no law can be about it
        return None


def _of_unit(book: Book, o: Opaque, a: Atom, e: Fraction) -> Definition:
    """An atom, its root, or the reciprocal of its root."""
    root = book.expander.root(a)
    if e == 1 and a.kind != "pow":
        return _of_term(book, o, atom_term(a), a)
    if e < 0 and root > 1:
        return _sides(o, "power", ("-1",), book.expander.power(a, Fraction(1, root)))
    return _sides(o, "power", (str(e),), base_of(book, a))


def _of_term(book: Book, o: Opaque, term: Term, a: Atom | None = None) -> Definition:
    """What a term is; with its arguments in canonical form, where it is that of an atom."""
    expand = book.expander.expand
    match term.op:
        case "pow":
            return _sides(o, "power", (str(term.data / abs(term.data.numerator)),), expand(term.args[0]))
        case "fn":
            name, argument = str(term.data), term.args[0]
            if name == "log" and argument.op == "fn" and argument.data == "abs":
                argument = argument.args[0]  # of what is below 0, log is that of the absolute value
            return _sides(o, name, (), expand(argument) if a is None else book.expander.poly(a.data[-1]))
        case "gt" | "eq":
            inside = expand(term.args[0]) if a is None else book.expander.poly(a.data[0])
            return _sides(o, COMPARISONS[term.op], (), inside)
        case "inv" | "pinv" | "chol" | "det":
            row, column, *places = term.data
            body = expand(term.args[0]) if a is None else book.expander.poly(a.data[0].body)
            row, column = (row, column) if a is None else (a.data[0].row, a.data[0].column)
            return _sides(o, MATRICES[term.op], tuple(map(o.order.index, places)), body, (row, column))
        case "le":
            i, j, shift = term.data
            return Definition("upto", (o.order.index(i), o.order.index(j), shift), (), ())
        case "delta":
            return _selecting(book, o, *term.data)
        case _:
            raise Unsupported(f"{term.op} as a definition")


def _selecting(book: Book, o: Opaque, i: Any, j: Any) -> Definition:
    k, place = (i, j) if isinstance(i, Var) and i in o.order and not isinstance(j, Var) else (j, i)
    at = o.order.index(k)
    match place:
        case Label():
            return Definition("label", (at, place.tensor, *map(o.order.index, place.indices)), (), ())
        case ArgMax():
            return _sides(o, "largest", (at,), book.expander.expand(place.body), (place.var,))
        case Flip():
            return Definition("turned", (at, o.order.index(place.inner), -1), (), ())
        case Roll():
            return Definition("turned", (at, o.order.index(place.inner), 1, place.shift), (), ())
        case _:
            raise Unsupported("a selection of another kind")


def _sides(
    o: Opaque, op: str, given: tuple[str | int, ...], of: Sequence[Raw], extra: tuple[Var, ...] = ()
) -> Definition:
    side = tuple(product_of(r, (*o.order, *extra)) for r in of)
    return Definition(op, given, tuple(v.sort for v in extra), (side,))
