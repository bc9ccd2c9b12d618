"""What the body of a loop may not change: lists, objects, plain arrays, globals that were there before it.

Symbolic arrays and the function's own variables are followed (see `loop`); of everything else that the running
functions hold, the contents are written down, and compared after the body ran.
"""

from __future__ import annotations

import functools
import sys
import types
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify import limits
from verify.errors import SymbolicBranch
from verify.symbolic.array import Entry, SymArray
from verify.symbolic.loops.unknown import Gone, Unknown
from verify.symbolic.views import unsure_of
from verify.tracing import frames
from verify.tracing.namespaces import getattr_static, named
from verify.tracing.protocol import Traced
from verify.users import is_users

ATOMS: Final = (int, float, complex, str, bytes, type(None), type(...), Fraction, range, slice, np.generic, np.dtype)
DESCRIPTORS: Final = (types.GetSetDescriptorType, types.MemberDescriptorType, types.WrapperDescriptorType)
NO_STATE: Final = (*ATOMS, *DESCRIPTORS, Traced, np.ufunc, type(np.sum), types.MethodDescriptorType)
CONTAINERS: Final = (list, tuple, deque, set, frozenset)


@dataclass
class Known:
    """What the body is known to change, with what stands for it: arrays by identity, variables by name."""

    arrays: dict[int, tuple[SymArray, Entry, Unknown]] = field(default_factory=dict)
    sums: dict[str, tuple[SymArray, Unknown]] = field(default_factory=dict)  # the unknown as an array, by variable
    others: set[str] = field(default_factory=set)  # variables that hold nothing for the next iteration
    firsts: dict[int, Any] = field(default_factory=dict)  # what variables held before the loop, by what stands for it

    def first(self, array: SymArray) -> SymArray | None:
        """The array that what stands for a variable is in the first iteration: its entries may be seen there."""
        found = self.firsts.get(id(array))
        return found.root if isinstance(found, SymArray) else None


class Globals:
    """The values of the names by which code reaches what is outside of its function."""

    __slots__ = ("names", "space")

    def __init__(self, code: types.CodeType, space: dict[str, Any]) -> None:
        self.names, self.space = named(code), space

    def values(self) -> list[Any]:
        """Those that it finds there."""
        return [self.space[n] for n in sorted(self.names) if n in self.space]


def contents(values: Iterable[Any]) -> list[tuple[Any, list[Any]]]:
    """All that is reachable from some values, each with what it holds.

    Raises SymbolicBranch for what cannot be seen.
    """
    found: list[tuple[Any, list[Any]]] = []
    seen: set[int] = set()
    todo = list(values)
    while todo:
        value = todo.pop()
        if id(value) in seen or issubclass(type(value), NO_STATE):
            continue
        seen.add(id(value))
        held = list(_held(value))
        found.append((value, held))
        todo += held
        if len(found) > limits.STATE_VALUES:
            raise SymbolicBranch("a loop over a named size beside more values than are looked at")
    return found


def changed(before: list[tuple[Any, list[Any]]]) -> str:
    """What holds something else than it did, in words; empty where nothing does."""
    for value, held in before:
        now = list(_held(value))
        if len(now) != len(held) or not all(a is b or _equal(a, b) for a, b in zip(now, held, strict=True)):
            return "a global variable" if isinstance(value, Globals) else f"a {type(value).__name__}"
    return ""


def refuse_changes(
    before: list[tuple[Any, list[Any]]],
    held: list[tuple[types.FrameType, dict[str, Any]]],
    now: dict[str, Any],
    anew: bool,
) -> None:
    """Raise where the body of a loop changed what is not followed: contents, or variables of the functions that run.

    ``held`` are these functions with their variables before the loop, its own first, whose variables ``now`` are
    given; ``anew`` says that the body writes in place an array that it also makes anew.
    """
    what = changed(before)
    if not what:
        for frame, names in held[1:]:
            there = frames.local_variables(frame)
            if there.keys() != names.keys() or any(there[n] is not v for n, v in names.items()):
                what = f"a variable of {frame.f_code.co_name}"
    if not what and not held[0][1].keys() <= now.keys():
        what = "a variable, which it deletes,"
    if not what and anew:
        what = "in place an array that it also makes anew"
    if what:
        raise SymbolicBranch(f"a loop over a named size that changes {what}: loops write arrays and add to variables")


def check_floats(array: SymArray) -> None:
    """Raise for an array of integers or truth values."""
    if array.boolean or array.integer_bound:
        raise SymbolicBranch("a loop over a named size that writes an array of integers or truth values")


def owners(values: Iterable[Any], stands: Mapping[int, Sequence[Any]]) -> list[SymArray]:
    """The arrays that own the entries of some; ``stands``: what that may be which stands for a state, by its id."""
    found: dict[int, SymArray] = {}
    todo = list(values)
    while todo:
        value = todo.pop()
        if isinstance(value, SymArray) and id(value.root) not in found:
            found[id(value.root)] = value.root
            todo += stands.get(id(value.root), ())
    return [root for k, root in found.items() if k not in stands]


def refuse_many(held: Iterable[Any], known: Known, stands: Mapping[int, Sequence[Any]], born: int) -> None:
    """Raise where a list or a dict holds what stands for one of several arrays from before the loop."""
    for array in (x for x in held if id(x) in stands):
        if any(x.born < born and x is not known.first(array) for x in owners([array], stands)):
            text = "keeps, in a list or a dict, a state that may be one of several arrays from before it"
            raise SymbolicBranch(f"a loop over a named size that {text}")


def as_bound(
    array: SymArray, ends: Iterable[Any], others: Iterable[Any], stands: Mapping[int, Sequence[Any]], born: int
) -> Any:
    """What a variable holds after a loop, which began at ``born`` and left one of ``ends`` there.

    An array that something else holds, too (one that was there before the loop, another variable, a list), can be read
    only, and no more once it was written: which entries are shared was not followed. ``others`` are such holders.
    """
    mine, theirs = owners(ends, stands), owners(others, stands)
    older = [root for root in mine if root.born < born]
    if (array.scalar and not array.axes) or not (older or any(x is root for x in theirs for root in mine)):
        return array
    if len(older) > 1:
        return Gone("a variable that a loop over a named size binds to one of several arrays is read after it")
    return unsure_of(array, *older)


def _equal(a: Any, b: Any) -> bool:
    return type(a) is type(b) and issubclass(type(a), ATOMS) and repr(a) == repr(b)


def _held(value: Any) -> Iterator[Any]:
    kind = type(value)
    look = next((look for kinds, look in LOOKS if issubclass(kind, kinds)), None)
    if look is not None:
        yield from look(value)
    elif not _is_a_users(kind) and kind is not types.SimpleNamespace:
        if kind.__module__.startswith("verify."):
            return
        raise SymbolicBranch(f"a loop over a named size beside a {kind.__name__}, which may keep what the loop did")
    else:
        yield kind
    attributes = getattr_static(value, "__dict__") if not issubclass(kind, (type, types.ModuleType)) else None
    yield from (v for n, v in attributes.items() if not n.startswith("__")) if isinstance(attributes, dict) else ()


def _array(value: Any) -> list[Any]:
    plain = np.ndarray.view(value, np.ndarray)
    return plain.ravel().tolist() if plain.dtype == object else [plain.tobytes()]


def _function(value: types.FunctionType) -> list[Any]:
    if not is_users(value.__code__.co_filename):
        return []
    cells = [c.cell_contents for c in value.__closure__ or () if c != types.CellType()]
    defaults = [*(value.__defaults__ or ()), *(value.__kwdefaults__ or {}).values()]
    return [*cells, *defaults, *Globals(value.__code__, value.__globals__).values()]


def _module(value: types.ModuleType) -> list[Any]:
    theirs = is_users(str(vars(value).get("__file__") or "<frozen "))
    return [v for n, v in vars(value).items() if not n.startswith("__")] if theirs else []


def _class(value: type) -> list[Any]:
    return [v for n, v in vars(value).items() if n != "__doc__"] if _by_user(value) else []


LOOKS: Final[tuple[tuple[Any, Callable[[Any], Iterable[Any]]], ...]] = (
    (np.ndarray, _array),
    ((dict, types.MappingProxyType), lambda d: [x for pair in d.items() for x in pair]),
    (CONTAINERS, list),
    (Globals, Globals.values),
    (types.FunctionType, _function),
    (types.MethodType, lambda m: [m.__func__, m.__self__]),
    (types.BuiltinFunctionType, lambda f: [f.__self__]),
    (functools.partial, lambda p: [p.func, p.args, p.keywords]),
    ((staticmethod, classmethod), lambda m: [m.__func__]),
    (property, lambda p: [p.fget, p.fset]),
    (type, _class),
    (types.ModuleType, _module),
)


def _is_a_users(kind: type) -> bool:
    """Whether instances of a class hold what they hold in their attributes: no slots, and no base of a library's."""
    return all(k is object or (not hasattr(k, "__slots__") and _by_user(k)) for k in kind.__mro__)


def _by_user(kind: type) -> bool:
    file = getattr(sys.modules.get(kind.__module__), "__file__", None)
    return isinstance(file, str) and is_users(file)
