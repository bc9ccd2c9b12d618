"""All side relations that a certificate may need: of its inputs, of its opaque parts, and of what these bring in."""

from __future__ import annotations

from verify.certify import laws as laws
from verify.certify import powers as powers
from verify.certify.book import Book
from verify.certify.terms import Expander, Opaque
from verify.errors import Unsupported


def relations(expander: Expander, tensors: frozenset[str], as_written: bool = False, off_kinks: bool = False) -> Book:
    """The relations of ``tensors`` and of the opaque parts of an expander. Raises Unsupported where they are too many.

    A part that holds a cotangent or a direction has none: a relation of it could be the conclusion.
    """
    book = Book(expander, as_written, off_kinks)
    laws.relate_facts(book, tensors)
    done: set[str] = set()
    while todo := [o for o in expander.opaque.values() if o.name not in done]:
        for o in todo:
            done.add(o.name)
            if o.name not in expander.probes:
                _relate(book, o)
                laws.relate_symmetry(book, o)
        for o in list(expander.opaque.values()):
            laws.relate_selected_value(book, o)
        laws.relate_pairs(book)
    for waiting in book.later:
        waiting(book)
    if len(expander.opaque) > len(done):
        raise Unsupported("a certificate of relations that bring in others")
    return book


def _relate(book: Book, o: Opaque) -> None:
    if book.as_written and o.term.op == "pow":
        powers.relate_as_written(book, o)
        return
    found = powers.unit_of(book, o.poly)
    if found is None or (found[1] == 1 and not book.expander.is_native(found[0], o)):
        if not book.as_written or o.term.op in laws.COMPARED:
            powers.define(book, o)
        return
    a, e = found
    if e == 1:
        laws.relate_atom(book, o, a)
    elif e < 0:
        powers.relate_reciprocal(book, o, a)
    else:
        powers.relate_root(book, o, a)
