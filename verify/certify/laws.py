"""What the parts of canonical forms and the inputs of a claim obey, as relations of a certificate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import permutations
from typing import Any, Final

from verify.canonical.poly import Atom, Poly, free_of
from verify.canonical.renaming import indices_of, sort_of
from verify.certificates.kinds import OFF_KINKS
from verify.certify.book import Book, Law
from verify.certify.powers import unit_of
from verify.certify.terms import ONE, Opaque, Raw, scaled, summed, together
from verify.terms.index import Flip, Roll, Var, fresh

COMPARED: Final = frozenset({"gt", "eq", "le"})
TRIANGULAR: Final = frozenset({"chol", "inv"})


def _indicator(book: Book, o: Opaque, a: Atom) -> None:
    square = Raw(factors=o.here.factors * 2)
    book.add("zero or one", o.order, [square], [o.here])


def _nothing(book: Book, o: Opaque, a: Atom) -> None:
    """``p [p = 0] = 0``, after what holds of every indicator."""
    book.at_kinks = True
    if book.off_kinks:
        book.add(OFF_KINKS, o.order, [o.here], [])
        return
    _indicator(book, o, a)
    times = book.expander.product([[o.here], book.expander.poly(a.data[0])])
    book.laws.append(book.state("comparison", o.order, times, []))


def relate_pairs(book: Book) -> None:
    """Two factors whose product the canonical form writes otherwise: one implies or excludes the other."""
    found = [(o, unit[0].kind) for o in book.expander.opaque.values() if (unit := unit_of(book, o.poly))]
    for o, kind in found:
        for other, second in found if kind in COMPARED else ():
            if second in COMPARED or second in TRIANGULAR:
                for poly in _aligned(book, other, o):
                    _pair(book, o, poly)


def _aligned(book: Book, other: Opaque, o: Opaque) -> Iterator[Poly]:
    """The form of ``other`` with variables of ``o`` for its own."""
    for chosen in permutations(o.order, len(other.order)):
        if all(v.sort == w.sort for v, w in zip(chosen, other.order, strict=True)):
            yield book.expander.canonical.substitute(other.poly, dict(zip(other.order, chosen, strict=True)))


def _pair(book: Book, o: Opaque, other: Poly) -> None:
    c = book.expander.canonical
    product = c.mul(o.poly, other)
    single = product.single
    plain = single is not None and len(single[0].factors) == 2 and single[1] == 1
    key = frozenset((o.poly, other))
    if other == o.poly or plain or key in book.seen:
        return
    book.seen.add(key)
    left = book.expander.product([[o.here], book.expander.poly(other)])
    book.add("comparison", o.order, left, book.expander.poly(product))


def _positions(book: Book, o: Opaque, a: Atom) -> None:
    """``[i <= j] + [j <= i] = 1 + [i = j]``, besides what holds of every indicator."""
    _indicator(book, o, a)
    i, j, k = a.data
    if k == 0 and isinstance(i, Var) and isinstance(j, Var) and i.sort == j.sort:
        c = book.expander.canonical
        left = [o.here, *book.expander.poly(c.substitute(o.poly, {i: j, j: i}))]
        book.add("comparison", (i,), [_with(o.here, {j: i})], [Raw()])
        right = [Raw(), Raw(deltas=((i, j),))]
        book.add("comparison", o.order, left, right, turning=True)


def relate_symmetry(book: Book, o: Opaque) -> None:
    """A tensor whose form stays the same when two of its indices change places."""
    for n, v in enumerate(o.order):
        for w in o.order[:n]:
            turned = book.expander.canonical.substitute(o.poly, {v: w, w: v}) if v.sort == w.sort else None
            if turned == o.poly:
                swapped = _with(o.here, {v: w, w: v})
                at: Law = ("turned", o.name, *(o.order.index({v: w, w: v}.get(x, x)) for x in o.order))
                book.add("symmetric", o.order, [o.here], [swapped], turning=True, law=at)


def _selection(book: Book, o: Opaque, a: Atom) -> None:
    """Of the two indices that a delta compares, one is computed from the others: rows have one entry 1."""
    for k, place in (a.data, a.data[::-1]):
        if isinstance(k, Var):
            _one_of(book, o.here, o.order, k)
            if isinstance(place, (Flip, Roll)) and isinstance(place.inner, Var):
                _one_of(book, o.here, o.order, place.inner)


def relate_selected_value(book: Book, o: Opaque) -> None:
    """A function at a computed position is the selected one among its values: ``f(x[y]) = sum_k [k = y] f(x[k])``."""
    unit = unit_of(book, o.poly)
    if (unit and unit[0].kind == "delta") or ("value", o.name) in book.seen:
        return
    computed = (i for i in indices_of(o.poly) if not isinstance(i, Var) and free_of(i) <= o.poly.free)
    for place in dict.fromkeys(computed):
        form = next(_values(book, o, place), None)
        if form is not None:
            book.seen.add(("value", o.name))
            book.last.append(book.state("selected value", o.order, [o.here], form))
            return


def _values(book: Book, o: Opaque, place: Any) -> Iterator[list[Raw]]:
    """The entry of another tensor that is ``o`` where one of its variables is ``place``."""
    c, expander = book.expander.canonical, book.expander
    for other in list(expander.opaque.values()):
        for v in other.order if other.name != o.name else ():
            rest = [w for w in other.order if w != v]
            for chosen in permutations(o.order, len(rest)) if v.sort == sort_of(place) else ():
                mapping: dict[Var, Any] = dict(zip(rest, chosen, strict=True))
                if any(x.sort != w.sort for w, x in mapping.items()):
                    continue
                if c.substitute(other.poly, mapping | {v: place}) == o.poly:
                    at, selection = expander.place(place)
                    value = Raw(factors=((other.name, tuple((mapping | {v: at})[w] for w in other.order)),))
                    yield [together((selection,), value)]


def _one_of(book: Book, entry: Raw, order: tuple[Var, ...], k: Var) -> None:
    other, total = fresh(k.sort), fresh(k.sort)
    again, summand = (_with(entry, {k: v}) for v in (other, total))
    pair = Raw(factors=entry.factors + again.factors)
    same = Raw(factors=entry.factors, deltas=((k, other),))
    free = tuple(v for v in order if v != k)
    name = entry.factors[0][0]
    place = order.index(k)
    book.add("selection", (*order, other), [pair], [same])
    book.add("selection", free, summed((total,), [summand]), [Raw()], law=("one of", name, place))


def _circle(book: Book, o: Opaque, a: Atom) -> None:
    if a.data[0] != "sin":
        return
    cosine = book.expander.poly(book.expander.canonical.function("cos", a.data[1]))
    sine = Raw(factors=o.here.factors * 2)
    right = [Raw(), *scaled(-ONE, book.expander.product([cosine, cosine]))]
    book.add("circle", o.order, [sine], right)


def _inverse(book: Book, o: Opaque, a: Atom) -> None:
    """``sum_j M_ij B_jk = [i = k]``, and on the other side."""
    c, expander = book.expander.canonical, book.expander
    m, row, column = a.data
    leading, _ = c.relations.leading(m.body)
    if not (isinstance(row, Var) and isinstance(column, Var)) or row == column:
        return  # of the diagonal alone, as in the trace of an inverse, the equation says nothing
    for inner, outer, meeting, far in ((row, column, m.column, m.row), (column, row, m.row, m.column)):
        place = fresh(inner.sort)
        ordered = [c.collect([pair]) for pair in sorted(m.body, key=lambda p: p[0] != leading)]
        body = [r for p in ordered for r in expander.poly(c.substitute(p, {meeting: inner, far: place}))]
        left = summed((inner,), expander.product([[o.here], body]))
        free = tuple(v for v in o.order if v != inner)
        unit = [Raw(deltas=((place, outer),))]
        book.laws.append(book.state("inverse", (*free, place), left, unit))


def relate_facts(book: Book, tensors: frozenset[str]) -> None:
    facts = book.expander.canonical.facts
    for name in sorted(tensors):
        order = tuple(fresh(s) for s in book.expander.signatures[name])
        entry = Raw(factors=((name, order),))
        square = Raw(factors=entry.factors * 2)
        if name in facts.binary:
            book.add("binary", order, [square], [entry])
        if name in facts.sign:
            book.add("sign", order, [square], [Raw()])
        if name in facts.simplex:
            book.add("simplex", order[:-1], summed(order[-1:], [entry]), [Raw()], law=("simplex", name))
        if name in facts.symmetric:
            turned = Raw(factors=((name, (*order[:-2], *order[:-3:-1])),))
            book.add("symmetric", order, [entry], [turned], turning=True, law=("symmetric", name))
        if name in facts.one_hot:
            _one_of(book, entry, order, order[-1])
        if name in facts.one_hot_columns:
            _one_of(book, entry, order, order[-2])
        if name in facts.diagonal:
            form = book.expander.poly(book.expander.canonical.entry(name, order))
            book.definitions.append(book.state("diagonal", order, [entry], form))


def _with(r: Raw, mapping: Mapping[Any, Var]) -> Raw:
    """The entries with indices replaced, all at once."""
    return Raw(factors=tuple((n, tuple(mapping.get(i, i) for i in indices)) for n, indices in r.factors))


def relate_atom(book: Book, o: Opaque, a: Atom) -> None:
    """What an atom obeys by its kind."""
    if a.kind in LAWS:
        LAWS[a.kind](book, o, a)


LAWS: Final[dict[str, Callable[[Book, Opaque, Atom], None]]] = {
    "gt": _indicator,
    "eq": _nothing,
    "le": _positions,
    "delta": _selection,
    "fn": _circle,
    "inv": _inverse,
}
