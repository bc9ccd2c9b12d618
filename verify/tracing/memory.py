"""What lies in the memory of a traced array are our numbers, not floats: whoever looks there is refused."""

from __future__ import annotations

import ctypes
from typing import Any, Final

import numpy as np

from verify.codes import Code
from verify.errors import Defect
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
    export_nothing(array_class)


def export_nothing(array_class: type) -> None:
    """Give a class no buffer: ``memoryview``, ``hashlib``, ``bytes.join`` read it past every attribute.

    Python 3.11 knows no other way to take back what a class inherits than its slot, a field of the C struct.
    """
    buffers = ctypes.c_void_p.from_address(id(array_class) + _TP_AS_BUFFER).value
    if buffers is None or not 0 <= buffers - id(array_class) < type.__sizeof__(array_class):  # a class has its own
        raise Defect(f"{array_class.__name__} has no slot for a buffer where this Python is thought to have it")
    ctypes.c_void_p.from_address(buffers).value = None  # its first field, bf_getbuffer


# PyTypeObject.tp_as_buffer: after a head of three words come seventeen fields of a word each
_TP_AS_BUFFER: Final = 20 * ctypes.sizeof(ctypes.c_void_p)


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
