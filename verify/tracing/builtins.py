"""``len``, ``range``, ``isinstance``, ``type`` and their like, and the ``math`` module, while user code is traced.

They demand plain numbers, so NumPy's protocols do not reach them: ``len(y)`` of an axis of size N,
``math.sqrt(x.shape[1])``, ``p[range(N), y]``. For the length of a trace the user's modules see ours; with plain
numbers these do what Python's do.
"""

from __future__ import annotations

import builtins
import math
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import EnumMeta
from types import CellType, CodeType, FunctionType, GeneratorType, ModuleType
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.errors import SymbolicBranch, Unsupported
from verify.tracing import sources
from verify.tracing.frames import Step, identities
from verify.tracing.namespaces import Namespace, Reach, named, reached
from verify.tracing.patches import is_users_module
from verify.tracing.protocol import UNSURE, Seen, Traced, seen
from verify.tracing.session import unsupported
from verify.tracing.stand_ins import Kind, Module, StandIn, original


def length(x: Any) -> Any:
    """``len``: the size of the first axis, symbolic where it is."""
    return x.length() if isinstance(x, Traced) else builtins.len(x)


def span(*args: Any) -> Any:
    """``range``: the positions of a dimension, as an index that loops and keys take."""
    size = next((a for a in args if isinstance(a, Traced)), None)
    return builtins.range(*args) if size is None else size.positions(args)


def counted(x: Any, start: Any = 0) -> Any:
    """``enumerate``: of a symbolic axis, its positions and entries."""
    return x.enumerated(start) if isinstance(x, Traced) else builtins.enumerate(x, start)


def side_by_side(*several: Any, strict: bool = False) -> Any:
    """``zip``: of symbolic axes, their entries."""
    first = next((x for x in several if isinstance(x, Traced) and x.symbolic), None)
    return builtins.zip(*several, strict=strict) if first is None else first.zipped(several)


def backwards(x: Any) -> Any:
    """``reversed``: of a symbolic axis, its entries from the last to the first."""
    return x.backwards() if isinstance(x, Traced) else builtins.reversed(x)


def total(x: Any, /, start: Any = 0) -> Any:
    """``sum``: of a symbolic axis, all its entries."""
    over = _gone_over(x)
    return builtins.sum(x, start) if over is None else over.added_up(x, start)


def _gone_over(x: Any) -> Traced | None:
    """The symbolic axis that a value goes over: itself, or what a generator expression is of."""
    if type(x) is GeneratorType and x.gi_code.co_name == "<genexpr>" and x.gi_frame is not None:
        x = x.gi_frame.f_locals.get(".0")
    return x if isinstance(x, Traced) and x.symbolic else None


def is_instance(x: Any, kinds: Any) -> bool:
    """``isinstance``: what it says of the array or number that is traced, so that code takes the same path."""
    kinds = builtins.tuple(map(original, kinds)) if builtins.type(kinds) is tuple else original(kinds)
    return bool(_agreed({builtins.isinstance(e, kinds) for e in _examples(x)}))


def type_of(*args: Any) -> Any:
    """``type``: the type of what is traced."""
    return _agreed({builtins.type(e) for e in _examples(args[0])}) if len(args) == 1 else builtins.type(*args)


def has_attribute(x: Any, name: str) -> bool:
    """``hasattr``: what it says of what is traced."""
    return bool(_agreed({builtins.hasattr(e, name) for e in _examples(x)}))


STANDS_FOR: Final[dict[int, Any]] = {}  # a number in the place of another library's symbol: by the id of its type


def _examples(x: Any) -> list[Any]:
    """What ``x`` may stand for: an int for a size, an array, for a single entry NumPy's scalar or a 0-d array."""
    if isinstance(x, Seen):
        return x.examples()
    plain = STANDS_FOR.get(id(builtins.type(x)), original(x))
    if builtins.type(plain).__module__.startswith(INSIDE):
        raise unsupported("an entry of a traced array, got past NumPy's indexing", code=Code.BRANCHES_ON_VALUE)
    return [plain]


# the modules of what the user's code has no part in, or cannot be told the type of
INSIDE: Final = ("verify.numbers.", "verify.terms.", "verify.tracing.sources", "verify.concrete.", "verify.symbolic.")


def _agreed(answers: set[Any]) -> Any:
    if len(answers) > 1:
        raise SymbolicBranch(UNSURE)
    return answers.pop()


def attribute(x: Any, name: str, *default: Any) -> Any:
    """``getattr``: the class of what is traced is its type."""
    if isinstance(x, Seen):
        if name == "__class__":
            return type_of(x)
        return default[0] if default and not has_attribute(x, name) else seen(x, name)
    if name in BEHIND:
        return sources.Refused(name, "which looks behind what stands in for NumPy's").refuse()
    return builtins.getattr(x if isinstance(x, ModuleType) else original(x), name, *default)


def silent(*values: Any, file: Any = None, **how: Any) -> None:
    """``print``: what a guest prints is ignored, and a symbolic size has no text; what it writes for itself is not."""
    if file is not None:
        builtins.print(*values, file=file, **how)


def _number(ufunc: Any, original: Callable[..., Any]) -> Callable[..., Any]:
    def function(*args: Any) -> Any:
        ours = any(isinstance(a, Traced) and not getattr(a, "ndim", 0) for a in args)
        return ufunc(*args) if ours else original(*args)

    return function


class List(list, metaclass=Kind):  # type: ignore[type-arg]
    """``list``: of a symbolic axis, or of a generator expression over one, what has all its elements."""

    def __new__(cls, *args: Any) -> Any:
        over = _gone_over(args[0]) if len(args) == 1 else None
        return builtins.list(*args) if over is None else over.collected(args[0])


class Float(float, metaclass=Kind):
    """``float``: a single entry stays what is traced, and the type is still NumPy's dtype float64."""

    dtype = np.dtype(np.float64)

    def __new__(cls, x: Any = 0.0) -> Any:
        if isinstance(x, Traced) and not getattr(x, "ndim", 0):
            return np.multiply(x, 1.0)  # type: ignore[call-overload]
        return builtins.float(x)


_BUILTINS: Final[dict[str, Callable[..., Any]]] = {
    "len": length,
    "range": span,
    "enumerate": counted,
    "zip": side_by_side,
    "print": silent,
    "isinstance": is_instance,
    "type": type_of,
    "hasattr": has_attribute,
    "getattr": attribute,
    "float": Float,
    "list": List,
    "reversed": backwards,
    "sum": total,
    **sources.BUILTINS,
}
BUILTINS: Final[dict[str, Callable[..., Any]]] = {
    n: f if builtins.type(f) is Kind else StandIn(f, getattr(builtins, n)) for n, f in _BUILTINS.items()
}
NAMES: Final = {
    **{name: name for name in ("sqrt", "exp", "log", "tanh", "sin", "cos", "cosh", "sinh", "log1p", "expm1", "log2")},
    **{name: name for name in ("fabs", "log10", "cbrt", "exp2", "hypot", "tan", "degrees", "radians", "copysign")},
    **{"pow": "float_power", **{f"a{f}": f"arc{f}" for f in ("sin", "cos", "tan", "sinh", "cosh", "tanh", "tan2")}},
}
OF_MATH: Final = {
    name: StandIn(_number(getattr(np, ufunc), getattr(math, name)), getattr(math, name))
    for name, ufunc in NAMES.items()
}
MATH: Final = Module(math, OF_MATH)
PYTHONS: Final = Module(builtins, BUILTINS)
OURS: Final = {  # by the id of what they stand for, whatever it is called
    **{id(getattr(math, name)): function for name, function in OF_MATH.items()},
    **{id(getattr(builtins, name)): function for name, function in BUILTINS.items()},
    **{key: refused for module in sources.SEEN for key, refused in sources.functions_of(module).items()},
}


# names by which code gets at descriptors, at what a type or `object` does with what it is given, and at code objects,
# of which it makes functions that see Python's own builtins
BEHIND: Final = frozenset(
    (
        *("__getattribute__", "getattr_static", "is_not", "__globals__", "__builtins__", "__array_priority__"),
        *("__get__", "__dir__", "__repr__", "__sizeof__", "__reduce__", "__reduce_ex__", "__getstate__"),
        *("__self_class__", "__buffer__", "__array_ufunc__", "__array_function__", "__code__", "f_code", "gi_code"),
        *("FunctionType", "LambdaType", "CodeType", "Formatter"),
        "broadcast",  # np.broadcast goes over the memory of arrays; Cython looks it up, so nothing can stand in for it
    )
)
WRITES: Final = frozenset({"__setattr__", "__delattr__"})  # by which `object` writes past what an array allows
OF_NUMBERS: Final = {
    id(builtins.float): Float,
    **{id(getattr(math, name)): function for name, function in OF_MATH.items()},
}


@contextmanager
def replaced_builtins(functions: Iterable[Any]) -> Iterator[list[Namespace]]:
    """While the block runs, the namespaces that these functions reach see ours.

    Gives their namespaces.
    """
    reach = reached(functions)
    _check_identity(reach.functions)
    _check_kept(reach)
    saved = [(space, dict(space)) for space in reach.spaces]
    try:
        for space, before in saved:
            space.update(_changes(before))
        yield [space for space, _ in saved]
    finally:
        for space, before in saved:
            for name in _changes(before):
                if name in before:
                    space[name] = before[name]
                else:
                    space.pop(name, None)


@contextmanager
def numbers_followed(spaces: Iterable[Namespace]) -> Iterator[None]:
    """While the block runs, ``math`` and ``float`` of these namespaces take single entries of ours."""
    changed: list[tuple[Namespace, str, Any]] = []
    for space in spaces:
        ours = {
            n: MATH if v is math else OF_NUMBERS[id(v)] for n, v in space.items() if v is math or id(v) in OF_NUMBERS
        }
        for name, value in ({"float": Float} | ours).items():
            changed.append((space, name, space.get(name, numbers_followed)))
            space[name] = value
    try:
        yield
    finally:
        for space, name, before in reversed(changed):
            if before is numbers_followed:  # there was none
                space.pop(name, None)
            else:
                space[name] = before


def _check_identity(functions: Iterable[FunctionType]) -> None:
    """Raise Unsupported for code that may ask which object something is, or looks behind what it is told."""
    for function in functions:
        code = function.__code__
        special = code.co_name.startswith("__")  # `__init__` and `__post_init__` write to what is not to be changed
        behind = sorted(named(code) & (BEHIND if special else BEHIND | WRITES))
        space = function.__globals__ | _held(function)
        if behind or not all(_is_one_of_a_kind(last, space) for last in identities(code)):
            what = behind[0] if behind else "a comparison of objects by `is`; use == or isinstance"
            message = f"not supported here: {what}, which tells traced numbers from NumPy's"
            raise Unsupported(message, file=code.co_filename, line=code.co_firstlineno, code=Code.BRANCHES_ON_VALUE)


def _check_kept(reach: Reach) -> None:
    """Raise Unsupported for `type` and its like where nothing stands in for them."""
    if reach.telling:
        what = f"`{min(reach.telling)}` kept in a list, a class, a default or a closure; call it by its name"
        raise unsupported(f"{what}: kept, it tells traced numbers from NumPy's", code=Code.BRANCHES_ON_VALUE)


def _held(function: FunctionType) -> Namespace:
    """What a function that holds no functions has in its cells, by name."""
    code = function.__code__
    if any(builtins.isinstance(c, CodeType) for c in code.co_consts):
        return {}
    cells = builtins.zip(code.co_freevars, function.__closure__ or (), strict=True)
    return {name: cell.cell_contents for name, cell in cells if cell != CellType()}


def _is_one_of_a_kind(last: tuple[Step, ...], space: Namespace) -> bool:
    """Whether what was loaded last has no stand-in: a class of the user's, a member of an enumeration, an object for
    "nothing was given"; or it is the class of one object, compared with that of another, as `__eq__` does."""
    name, about = last[-1]
    if name in ("LOAD_GLOBAL", "LOAD_DEREF"):
        value = space.get(about)
        return builtins.type(value) is object or (builtins.isinstance(value, builtins.type) and _is_of_the_user(value))
    if name != "LOAD_ATTR" or builtins.len(last) < 2:
        return False
    if about == "__class__":
        return last[0] == last[-1] and last[-2][0] == "LOAD_FAST"
    held = space.get(last[-2][1]) if last[-2][0] == "LOAD_GLOBAL" else None
    return builtins.type(held) is EnumMeta and about in held.__members__


def _is_of_the_user(kind: type) -> bool:
    module = sys.modules.get(kind.__module__)
    return original(kind) is kind and module is not None and is_users_module(module)


def _changes(space: Namespace) -> Namespace:
    """What a namespace sees instead: only names that it has, or that Python's builtins would give it."""
    changes: Namespace = {}
    for name, ours in BUILTINS.items():
        original = getattr(builtins, name)
        if space.get(name, original) is original:
            changes[name] = ours
    for name, value in space.items():
        if value is math:
            changes[name] = MATH
        elif value is builtins and name != "__builtins__":
            changes[name] = PYTHONS
        elif id(value) in OURS:
            changes[name] = OURS[id(value)]
        elif isinstance(value, ModuleType) and (stand_in := sources.standing_in(value.__name__)) is not None:
            changes[name] = stand_in
        elif sources.is_of_c(value):
            changes[name] = sources.Refused(f"{name}, which is a compiled library's")
    return changes
