"""What stands in for a function, a type or a module of Python's while code is traced, and says what that says.

Code that can tell which of the two it has goes another way here than in NumPy, and a proof would be of that way. Only
``is`` sees the difference, so code that compares them by it is refused (`verify.tracing.builtins`).
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, Final, NoReturn

from verify.errors import SymbolicBranch
from verify.tracing.frames import attribute_is_read, passes_on


class StandIn:
    """A function of ours in the place of Python's: called, it is ours, and asked for anything else, Python's."""

    __slots__ = ("_ours", "_theirs")

    def __init__(self, ours: Callable[..., Any], theirs: Any) -> None:
        object.__setattr__(self, "_ours", ours)
        object.__setattr__(self, "_theirs", theirs)

    @passes_on
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return object.__getattribute__(self, "_ours")(*args, **kwargs)

    def __getattribute__(self, name: str) -> Any:
        return getattr(object.__getattribute__(self, "_theirs"), name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(object.__getattribute__(self, "_theirs"), name, value)

    def __eq__(self, other: object) -> bool:
        return original(other) is object.__getattribute__(self, "_theirs")

    def __hash__(self) -> int:
        return hash(object.__getattribute__(self, "_theirs"))

    def __repr__(self) -> str:
        return repr(object.__getattribute__(self, "_theirs"))

    def __dir__(self) -> list[str]:
        return dir(object.__getattribute__(self, "_theirs"))

    def __instancecheck__(self, x: Any) -> bool:
        return isinstance(x, object.__getattribute__(self, "_theirs"))

    def __subclasscheck__(self, kind: Any) -> bool:
        return issubclass(original(kind), object.__getattribute__(self, "_theirs"))


class Method(StandIn):
    """A method of an array or a number that is traced, which says what that of NumPy's or Python's own says."""

    __slots__ = ()

    def __getattribute__(self, name: str) -> Any:
        return _refuse_owner() if name in _OWNERS else super().__getattribute__(name)

    def __eq__(self, other: object) -> bool:
        return _refuse_owner()

    __hash__ = __eq__  # type: ignore[assignment]


_OWNERS: Final = ("__self__", "__reduce__", "__reduce_ex__", "__getstate__")


def _refuse_owner() -> NoReturn:
    raise SymbolicBranch("the code asks whose method it has")


class Kind(type):
    """A type of Python's in every way that is asked of the type: the first of its bases.

    Python looks up ``__new__`` inside of a call, and NumPy ``dtype``; no code of the user's reads these.
    """

    def __getattribute__(cls, name: str) -> Any:
        if name in ("__new__", "dtype") and not attribute_is_read(1):
            return type.__getattribute__(cls, name)
        return getattr(type.__getattribute__(cls, "__base__"), name)

    def __instancecheck__(cls, x: Any) -> bool:
        return isinstance(x, original(cls))

    def __subclasscheck__(cls, kind: Any) -> bool:
        return issubclass(original(kind), original(cls))

    def __eq__(cls, other: object) -> bool:
        return original(other) is original(cls)

    def __hash__(cls) -> int:
        return hash(original(cls))

    def __repr__(cls) -> str:
        return repr(original(cls))

    def __dir__(cls) -> list[str]:
        return dir(original(cls))


class Module(ModuleType):
    """A module of Python's with some of its names bound to ours."""

    def __init__(self, theirs: ModuleType, ours: dict[str, Any]) -> None:
        super().__init__(theirs.__name__)
        vars(self).update({**vars(theirs), **ours})
        _modules[id(self)] = theirs

    def __eq__(self, other: object) -> bool:
        return original(other) is original(self)

    def __hash__(self) -> int:
        return hash(original(self))

    def __dir__(self) -> list[str]:
        return dir(original(self))


_modules: dict[int, ModuleType] = {}  # what a module of ours, which lives as long as this one, stands for


def original(x: Any) -> Any:
    """What Python or NumPy would have here: what a stand-in stands for; anything else is itself."""
    kind = type(x)
    if kind is StandIn or kind is Method:
        return object.__getattribute__(x, "_theirs")
    if kind is Kind:
        return type.__getattribute__(x, "__base__")
    return _modules[id(x)] if kind is Module else x
