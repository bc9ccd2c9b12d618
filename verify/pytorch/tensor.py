"""What a function of PyTorch is given for its tensors: an array of the check, with torch's methods.

Torch hands each of its own functions that meets one to `Tensor.__torch_function__`.
Source: https://docs.pytorch.org/docs/stable/notes/extending.html#extending-torch-python-api
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np
import torch

from verify.codes import Code
from verify.errors import Unsupported
from verify.pytorch import convolution, elementwise, linear, reductions, shaping  # noqa: F401  # they enter their rows
from verify.pytorch.reductions import Extremes
from verify.pytorch.rows import ROWS, Row
from verify.tracing.builtins import STANDS_FOR
from verify.tracing.protocol import Traced
from verify.tracing.session import note, unsupported

OF_KIND: Final = {"f": torch.float64, "i": torch.int64, "b": torch.bool}
ATTRIBUTES: Final = {"is_cuda": False, "is_sparse": False}
# code that asks for these may do something else with other tensors; a verdict says that it is about one kind alone
ASKED: Final = "the code asks for the dtype, device or layout of a tensor: this is about contiguous float64 on the CPU"
# how a caller uses a tensor, and not what it holds: torch answers differently in one call and in the next
OF_THE_CALLER: Final = frozenset({"requires_grad", "grad_fn", "grad", "is_leaf", "output_nr", "retains_grad"})
# what gives the same tensor back, over the reals: where it lies in memory, and whether torch tracks it
SAME: Final = frozenset({"contiguous", "detach", "detach_", "requires_grad_", "cpu", "cuda", "positive", "alias"})


class Sizes(tuple[Any, ...]):
    """What ``x.shape`` is: as torch.Size, of ints or symbolic sizes."""

    __slots__ = ()

    def numel(self) -> Any:
        """The product."""
        found: Any = 1
        for size in self:
            found = found * size
        return found


def raw(value: Any) -> Any:
    """The array behind a tensor, in tuples, lists and slices too; a tensor that torch made is its numbers."""
    if isinstance(value, (np.ndarray, Traced)):
        return value
    if type(value) is Tensor:
        return value.array
    if isinstance(value, torch.Tensor):
        made = value.detach().cpu().numpy()
        return made.astype(float) if made.dtype.kind == "f" else made
    if isinstance(value, slice):
        return slice(raw(value.start), raw(value.stop), raw(value.step))
    if type(value) is float:
        return value
    if isinstance(value, (tuple, list)):
        parts = map(raw, value)
        return list(parts) if isinstance(value, list) else tuple(parts)
    return value


def wrapped(value: Any) -> Any:
    """What a row returned, with its arrays as tensors; sizes and plain answers as they are."""
    if isinstance(value, tuple):
        return tuple(map(wrapped, value))
    if isinstance(value, Extremes):
        return value.mapped(wrapped)
    if isinstance(value, (np.ndarray, np.generic)) or (isinstance(value, Traced) and hasattr(value, "dtype")):
        return Tensor(value)
    return value


def row_of(name: str) -> Row | None:
    """The row of a function; ``add_`` is ``add``, written into its first argument."""
    return ROWS.get(name.removesuffix("_"))


def missing(name: str) -> Unsupported:
    """What is said of a function that the table does not have."""
    return unsupported(f"{name} has no row in the table of PyTorch's functions (verify/pytorch); most take three lines")


def call(name: str, *args: Any, **kwargs: Any) -> Any:
    """A function of torch's by its name, on tensors. Raises Unsupported where the table has no row."""
    if name in SAME:
        return args[0]
    found, in_place = row_of(name), name.endswith("_")
    if found is None:
        raise missing(f"torch.{name}")
    result = found(*map(raw, args), **{key: raw(value) for key, value in kwargs.items() if key not in DEVICES})
    if in_place:
        return args[0].assign(result)
    made, dtype = wrapped(result), kwargs.get("dtype")
    return made if dtype is None or type(made) is not Tensor else made.to(dtype)


DEVICES: Final = frozenset({"device", "dtype", "memory_format", "requires_grad", "non_blocking", "pin_memory"})


def _binary(function: Callable[[Any, Any], Any]) -> tuple[Any, Any, Any]:
    def forward(self: Tensor, other: Any) -> Any:
        return wrapped(function(self.array, raw(other)))

    def reflected(self: Tensor, other: Any) -> Any:
        return wrapped(function(raw(other), self.array))

    def in_place(self: Tensor, other: Any) -> Tensor:
        return self.assign(function(self.array, raw(other)))

    return forward, reflected, in_place


class Tensor:
    """An array of the check under torch's protocols: ``array`` is NumPy's own or a traced one.

    Tensors change in place, as torch's do; an array of one entry, which NumPy keeps immutable, is replaced.
    """

    __slots__ = ("array",)
    __array_priority__ = 5000.0
    __hash__ = None  # type: ignore[assignment]
    __class__ = property(lambda self: torch.Tensor)  # for isinstance in the user's code

    __add__, __radd__, __iadd__ = _binary(operator.add)
    __sub__, __rsub__, __isub__ = _binary(operator.sub)
    __mul__, __rmul__, __imul__ = _binary(operator.mul)
    __truediv__, __rtruediv__, __itruediv__ = _binary(operator.truediv)
    __pow__, __rpow__, __ipow__ = _binary(operator.pow)
    __matmul__, __rmatmul__, __imatmul__ = _binary(operator.matmul)
    __and__, __rand__, __iand__ = _binary(operator.and_)
    __or__, __ror__, __ior__ = _binary(operator.or_)
    __floordiv__, __rfloordiv__, __ifloordiv__ = _binary(operator.floordiv)
    __mod__, __rmod__, __imod__ = _binary(operator.mod)
    __lt__, __le__, __gt__, __ge__ = (_binary(f)[0] for f in (operator.lt, operator.le, operator.gt, operator.ge))
    __eq__, __ne__ = (_binary(f)[0] for f in (operator.eq, operator.ne))

    def __init__(self, array: Any) -> None:
        self.array = array

    @classmethod
    def __torch_function__(cls, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return call(function.__name__, *args, **(kwargs or {}))

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return wrapped(getattr(ufunc, method)(*map(raw, inputs), **{k: raw(v) for k, v in kwargs.items()}))

    def assign(self, result: Any) -> Tensor:
        """Write a result into this tensor."""
        if np.ndim(self.array):
            self.array[...] = result
        else:
            self.array = result
        return self

    def __getattr__(self, name: str) -> Any:
        if name in ATTRIBUTES:
            note(ASKED)
            return ATTRIBUTES[name]
        if name.startswith("__"):
            raise AttributeError(name)
        if name in OF_THE_CALLER:
            raise unsupported(f"Tensor.{name}, which depends on the call around this one", code=Code.NOT_REPEATABLE)
        if name not in SAME and row_of(name) is None:
            raise missing(f"Tensor.{name}")
        return lambda *args, **kwargs: call(name, self, *args, **kwargs)

    def __neg__(self) -> Any:
        return wrapped(-self.array)

    def __pos__(self) -> Any:
        return self

    def __abs__(self) -> Any:
        return wrapped(np.abs(self.array))

    def __invert__(self) -> Any:
        return wrapped(np.logical_not(self.array))

    def __getitem__(self, key: Any) -> Any:
        return wrapped(self.array[raw(key)])

    def __setitem__(self, key: Any, value: Any) -> None:
        self.array[raw(key)] = raw(value)

    def __len__(self) -> int:
        return len(self.array)

    def __iter__(self) -> Iterator[Any]:
        return (wrapped(part) for part in self.array)

    def __bool__(self) -> bool:
        return bool(self.array)

    def __float__(self) -> float:
        return float(self.array)

    def __int__(self) -> int:
        return int(self.array)

    def __index__(self) -> int:
        return operator.index(self.array)

    shape = property(lambda self: Sizes(np.shape(self.array)))
    ndim = property(lambda self: np.ndim(self.array))

    @property
    def dtype(self) -> Any:
        """The kind of its numbers: float64 where it holds reals."""
        note(ASKED)
        return OF_KIND[np.dtype(self.array.dtype).kind]

    @property
    def device(self) -> Any:
        """Where it lies: on the CPU."""
        note(ASKED)
        return torch.device("cpu")

    T = property(lambda self: wrapped(np.transpose(self.array)))
    mT = property(lambda self: wrapped(np.swapaxes(self.array, -1, -2)))
    H = property(lambda self: wrapped(np.swapaxes(self.array, -1, -2)))
    data = property(lambda self: self)

    def dim(self) -> int:
        """The number of axes."""
        return int(np.ndim(self.array))

    def size(self, dim: int | None = None) -> Any:
        """The sizes, or one of them."""
        return self.shape if dim is None else self.shape[dim]

    def numel(self) -> Any:
        """The number of entries."""
        return self.shape.numel()

    def item(self) -> Any:
        """The only entry, which stays a tensor: it may be a symbol."""
        return wrapped(np.reshape(self.array, ()))

    def to(self, *args: Any, dtype: Any = None, **_: Any) -> Any:
        """Another dtype or device; of the reals, the same."""
        return self._cast(next((a for a in (dtype, *args) if isinstance(a, (torch.dtype, Tensor))), None))

    def type(self, dtype: Any = None, **_: Any) -> Any:
        """Another dtype."""
        return self._cast(dtype)

    def type_as(self, other: Any) -> Any:
        """The dtype of another tensor."""
        return self._cast(other)

    def _cast(self, wanted: Any) -> Any:
        wanted = OF_KIND[np.dtype(wanted.array.dtype).kind] if type(wanted) is Tensor else wanted
        if wanted is None or not isinstance(wanted, torch.dtype):
            return self
        name = "float" if wanted.is_floating_point else "bool" if wanted == torch.bool else "long"
        return call(name, self)

    def is_floating_point(self) -> bool:
        """Whether it holds reals."""
        return bool(np.dtype(self.array.dtype).kind == "f")

    def is_contiguous(self, **_: Any) -> bool:
        """Where entries lie in memory is nothing that a real number knows."""
        note(ASKED)
        return True


STANDS_FOR[id(Tensor)] = torch.zeros(1)  # code that asks for the type of a tensor goes the way of torch's
