"""Python's operators for arrays of ours: by NumPy's ufuncs; those that have no meaning here say so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from verify.errors import SymbolicBranch
from verify.tracing.frames import asked_by_us, asked_by_users, attribute_is_read

Operator = Callable[[Any, Any], Any]


def operators(ufunc: Any) -> tuple[Operator, Operator, Operator]:
    """``a op b``, ``b op a`` and ``a op= b`` by a ufunc."""

    def update(a: Any, b: Any) -> Any:
        if getattr(a, "axes", None) == () and a.scalar:  # NumPy's scalars are immutable: `s += 1` makes another
            return ufunc(a, b)
        ufunc(a, b, out=(a,))
        return a

    return (lambda a, b: ufunc(a, b)), (lambda a, b: ufunc(b, a)), update


def comparison(ufunc: Any) -> Operator:
    """A comparison by a ufunc."""
    return lambda a, b: ufunc(a, b)


# special methods that an object needs to be made, compared and given to NumPy, or that are answered elsewhere
_NAMES: Final = """
class class_getitem delattr doc getattribute getattr init init_subclass new setattr subclasshook setstate getnewargs
array array_finalize array_wrap array_prepare array_interface array_struct array_priority buffer release_buffer eq ne
"""
_KEPT: Final = frozenset(f"__{name}__" for name in _NAMES.split())


def refuse_missing(ours: type, *theirs: type, refusal: Callable[..., Any] | None = None) -> None:
    """Give ``ours`` the special methods that only ``theirs`` have: Python looks for them on the type.

    So code that catches a TypeError does not take it for an answer. ``refusal`` says why, where there is more to say.
    """
    for name in {n for other in theirs for n in dir(other) if n.startswith("__")} - _KEPT:
        if getattr(ours, name, None) is getattr(object, name, None) or getattr(ours, name) is None:
            setattr(ours, name, refusal or _refused(name, getattr(object, name, None)))


_TEXTS: Final = frozenset({"__repr__", "__str__", "__format__"})  # NumPy asks for them to compute with


def _refused(name: str, plain: Any) -> Callable[..., Any]:
    numpy = name not in _TEXTS

    def refuse(self: Any, *args: Any) -> Any:
        if plain is not None and asked_by_us(1, numpy):
            return plain(self, *args)
        raise SymbolicBranch(f"the code asks a symbolic {type(self).__name__} for {name}, which needs its values")

    return refuse


def seen_class(self: Any) -> type:
    """``x.__class__``, by which `match` and `singledispatch` choose: told to nobody else.

    What is written in C asks, too, inside of a call, and not all of it may hear an exception: `str.format`
    is told what NumPy would say, where that is known.
    """
    if attribute_is_read(1):
        raise SymbolicBranch("the code asks for the class of what is traced; use isinstance")
    if not asked_by_users(1):
        return type(self)
    kinds = {type(e) for e in self.examples()}
    return kinds.pop() if len(kinds) == 1 else type(self)
