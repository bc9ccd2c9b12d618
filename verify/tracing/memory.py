"""What lies in the memory of a traced array are our numbers, not floats: whoever looks there is refused."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.tracing.frames import asked_by_us
from verify.tracing.session import unsupported

_TELLS: Final = (
    *(
        "base",
        "data",
        "ctypes",
        "flags",
        "strides",
        "__array_interface__",
        "__array_struct__",
        "byteswap",
        "tobytes",
        "tofile",
    ),
    *("dump", "dumps", "getfield", "setfield", "partition", "argpartition"),
    *("__sizeof__", "__reduce__", "__reduce_ex__", "__getstate__", "__dir__"),  # what object would answer
)


def hide_memory(array_class: type) -> None:
    """Refuse the user's code what tells of memory; NumPy's own code may ask."""
    for name in _TELLS:
        setattr(array_class, name, _hidden(name))
    array_class.view = _view  # type: ignore[attr-defined]


def _hidden(name: str) -> property:
    theirs = getattr(np.ndarray, name)

    def read(self: Any) -> Any:
        if not asked_by_us(1):
            raise unsupported(f"the array attribute .{name}, which tells about memory", code=Code.BRANCHES_ON_VALUE)
        return theirs.__get__(self)

    return property(read)


def _view(self: Any, *args: Any) -> Any:
    if args and not asked_by_us(1):
        raise unsupported("the memory of traced values, seen as another type", code=Code.BRANCHES_ON_VALUE)
    return np.ndarray.view(self, *args)
