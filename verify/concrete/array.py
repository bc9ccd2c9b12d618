"""Arrays at one shape: NumPy's own object arrays, whose entries are dual numbers.

Views, reshape, slicing, loops and in-place updates are NumPy's; what computes or decides goes through the tables of
`elementwise`, `reductions`, `movement` and `linalg`. Comparisons that are decided give plain Boolean arrays; those
that a symbolic number leaves open give arrays of 0/1-valued numbers (``boolean``).
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from verify.codes import Code
from verify.concrete.unwritten import chosen
from verify.numbers.dual import Dual
from verify.terms.term import Term
from verify.tracing import dtypes
from verify.tracing.frames import asked_by_us, asked_by_users, attribute_is_read
from verify.tracing.memory import export_nothing, hide_memory
from verify.tracing.operators import seen_class
from verify.tracing.protocol import Meanings, Seen, Traced, examples, others
from verify.tracing.session import current, number, truth, unsupported

meanings = Meanings()  # of NumPy's operations on these arrays, entered by the modules of this package
Raw = Any  # a base-class object array of dual numbers


class Array(np.ndarray, Traced):  # type: ignore[override]
    """An ndarray of dual numbers. ``boolean``: every entry is 0 or 1 and stands for a truth value.

    ``integer_bound`` (if not 0) bounds the entries of what NumPy would make integers. ``scalar``: one of NumPy's
    immutable scalars, and not an array without axes, which can be written to and shared.
    """

    boolean: bool
    integer_bound: int
    scalar: bool
    __hash__ = None  # type: ignore[assignment]
    __class__ = property(lambda self: _seen_class(self))
    if not TYPE_CHECKING:
        __getattribute__, __setattr__, __delattr__ = Traced.__getattribute__, Traced.__setattr__, Traced.__delattr__

    def __array_finalize__(self, parent: Any) -> None:
        self.boolean, self.integer_bound = getattr(parent, "boolean", False), getattr(parent, "integer_bound", 0)
        self.scalar = type(parent) is not Array or (not parent.ndim and parent.scalar)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return NotImplemented if others(inputs) else meanings("ufunc", ufunc, method, inputs, kwargs)

    def __array_function__(self, func: Callable[..., Any], types: Any, args: Any, kwargs: Any) -> Any:
        return meanings("function", func, args, kwargs)

    @property
    def dtype(self) -> np.dtype[Any]:
        """What the user's code believes: floats, or truth values."""
        return dtypes.shown(self.boolean, self.integer_bound)

    itemsize = property(lambda self: self.dtype.itemsize)
    nbytes = property(lambda self: self.size * self.dtype.itemsize)

    @property
    def largest(self) -> int:
        """See `Traced`."""
        return 1 if self.boolean else self.integer_bound

    def examples(self) -> list[Any]:
        """See `Traced`: an array, or for a single entry NumPy's scalar, too."""
        return examples(self.ndim, self.dtype)

    def same_as(self, other: Any) -> bool:
        """See `Traced`."""
        pairs = zip(raw(self).flat, raw(other).flat, strict=True)
        return all(a.value is b.value or not isinstance(a.value, Term) for a, b in pairs)

    @property
    def flat(self) -> Any:
        """The entries in order, as a view where there is one."""
        return np.ndarray.view(self.reshape(-1), Flat)

    def __getitem__(self, key: Any) -> Any:
        if meanings("holds a place", key):
            return meanings("get at places", self, key)
        key = index(key)
        mask = _open_mask(key)
        if mask is not None and mask.shape == self.shape and not all(map(_settled, raw(mask).flat)):
            return meanings("select", self.copy(), mask.copy())
        if mask is not None:
            key = decided(mask)
        base = self.copy() if not self.ndim and self.scalar else self  # an index of a scalar copies it
        found = np.ndarray.__getitem__(base, key)
        return found if isinstance(found, Array) else typed(scalar(found), self)

    def __setitem__(self, key: Any, value: Any) -> None:
        check_write(self, value.selected_from if isinstance(value, Selection) else value)
        if meanings("holds a place", key):
            meanings("put at places", self, key, value)
            return
        key = index(key)
        mask = _open_mask(key)
        if mask is not None and isinstance(value, Selection):
            value = value.selected_from if value.fits(mask) else value.decided()
        elif mask is not None and np.ndim(value) > 0:  # as many values as the mask selects: it has to be decided
            key, mask = decided(mask), None
        raw(self)[key if mask is None else ...] = _assigned(self, mask, value)

    def __bool__(self) -> bool:
        if self.size != 1:
            raise ValueError(
                "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
            )
        return truth(raw(self).reshape(-1)[0])

    def __float__(self) -> float:
        raise unsupported(
            "making a traced value a plain float (float(), math.*); use NumPy functions", code=Code.PLAIN_NUMBER
        )

    __int__ = __index__ = __complex__ = __float__  # type: ignore[assignment]

    def __contains__(self, value: Any) -> bool:
        return bool(np.any(self == value))

    def __repr__(self) -> str:
        if current().symbolic and not asked_by_us(1):
            raise unsupported("the text of traced values", code=Code.BRANCHES_ON_VALUE)
        return str(raw(self) if self.ndim else raw(self)[()])

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        if current().symbolic and not asked_by_us(1):
            raise unsupported("the text of traced values", code=Code.BRANCHES_ON_VALUE)
        return repr(self)

    def __deepcopy__(self, memo: Any) -> Array:
        return self.copy()

    def item(self, *args: Any) -> Any:
        """One entry, still one of our numbers."""
        args = args[0] if len(args) == 1 and isinstance(args[0], tuple) else args
        return (
            self.reshape(-1)[args[0]] if len(args) == 1 and isinstance(args[0], int) else self[args or (0,) * self.ndim]
        )

    def tolist(self) -> Any:
        """Nested lists of entries, still our numbers."""
        return self[()] if self.ndim == 0 else [row.tolist() for row in self]

    def astype(
        self, dtype: Any, order: Any = "K", casting: str = "unsafe", subok: bool = True, copy: Any = True
    ) -> Any:
        """Only to floats: a truncation to int has no derivative and is refused. A copy, unless nothing changes."""
        if not copy and order == "K" and np.dtype(dtype) == self.dtype:
            return self
        return cast(self, dtype)

    def conj(self) -> Any:
        """The array itself, as for NumPy's floats."""
        return self

    conjugate = conj

    def fill(self, value: Any) -> None:
        """Write one number everywhere."""
        self[...] = value


class Flat(Array):
    """``x.flat``: an iterator that is indexed as an array with one axis is, and computed with as that."""

    def examples(self) -> list[Any]:
        """See `Seen`."""
        return [np.ndarray(1).flat]

    def __getitem__(self, key: Any) -> Any:
        return np.ndarray.view(self, Array)[key].copy()


class Selection(Seen):
    """Entries of ``selected_from`` that an open mask selects, as many as there are (see `concrete.selections`)."""

    __class__ = property(seen_class)
    selected_from: Array

    @abstractmethod
    def fits(self, mask: Array) -> bool:
        """Whether the mask is the one that selected."""

    @abstractmethod
    def decided(self) -> Array:
        """The entries, on this path through the code."""


def _in_place(name: str, operation: Callable[[Any, Any], Any]) -> Callable[[Array, Any], Any]:
    base = getattr(np.ndarray, name)

    def update(self: Array, other: Any) -> Any:
        # NumPy's scalars are immutable: `s = x[0]; s += 1` must not write to anything that shares s
        return operation(self, other) if self.ndim == 0 and self.scalar else base(self, other)

    return update


for _name, _operation in {
    "__iadd__": np.add,
    "__isub__": np.subtract,
    "__imul__": np.multiply,
    "__itruediv__": np.true_divide,
    "__ipow__": np.power,
}.items():
    setattr(Array, _name, _in_place(_name, _operation))


def _method(name: str) -> Callable[..., Any]:
    function = getattr(np, name)
    return lambda self, *args, **kwargs: function(self, *args, **kwargs)


# methods that NumPy writes in C, or for floats only: they go through the table of functions
_SUMS = ("mean", "var", "std", "dot", "trace", "cumsum", "cumprod")
for _name in (*_SUMS, "argmax", "argmin", "argsort", "round", "nonzero"):
    setattr(Array, _name, _method(_name))


hide_memory(Array)
export_nothing(Flat)  # a class takes the buffer of whichever of its bases has one


def _seen_class(array: Array) -> type:
    """What `x.__class__` and `match` see; in a proof, a single entry may be an array or a number."""
    read = attribute_is_read(2)  # of the property that calls this
    if array.ndim and (read or asked_by_users(2)):
        return np.ndarray
    if not read:
        return Array
    if current().symbolic:
        raise unsupported("the class of a single entry, an array or a number", code=Code.BRANCHES_ON_VALUE)
    return np.bool_ if array.boolean else np.float64


def check_write(target: Array, value: Any) -> None:
    """Raise where NumPy would refuse the write, or change the value to fit the dtype."""
    if target.ndim == 0 and target.scalar:
        raise TypeError("'numpy.float64' object does not support item assignment")
    dtypes.check_cast(target, value)


def typed(found: Array, like: Array) -> Array:
    """``found`` with the dtype of ``like``."""
    found.boolean, found.integer_bound = like.boolean, like.integer_bound
    return found


def raw(array: np.ndarray) -> Raw:
    """The same memory as a base-class array."""
    return np.ndarray.view(array, np.ndarray)


def blank(shape: tuple[int, ...]) -> Raw:
    """A base-class object array to fill; not by np.empty, which is ours while user code runs."""
    return np.ndarray(shape, dtype=object)


def scalar(value: Any, boolean: bool = False) -> Array:
    """A 0-d array that holds one number."""
    made = blank(())
    made[()] = number(value)
    return wrap(made, boolean)


def wrap(array: Raw, boolean: bool = False) -> Array:
    """An Array from a base-class object array; entries that NumPy filled in (zeros) become ours."""
    normalise(array)
    made: Array = array.view(Array)
    made.boolean, made.integer_bound, made.scalar = boolean, 0, True
    return made


def normalise(array: Raw) -> None:
    """Make every entry a dual number, in place."""
    if array.size and not all(type(e) is Dual for e in array.flat):
        for i, entry in np.ndenumerate(array):
            if type(entry) is not Dual:
                array[i] = number(entry)


def lift(value: Any) -> Raw:
    """A base-class object array of dual numbers from anything that NumPy would take for an array."""
    if isinstance(value, Array):
        return raw(value)
    if isinstance(value, np.ndarray) and value.dtype != object:
        return _lift_plain(value)
    if isinstance(value, (list, tuple)):
        return _lift_nested(value)
    if isinstance(value, np.ndarray):
        made = value.view(np.ndarray).copy()
        normalise(made)
        return made
    if isinstance(value, Selection):
        return lift(value.decided())
    made = blank(())
    made[()] = number(value)
    return made


def _lift_plain(value: np.ndarray) -> Raw:
    if value.dtype.kind == "c":
        raise unsupported("complex numbers", code=Code.COMPLEX)
    if value.dtype.kind not in "biuf":
        raise unsupported(f"an array of {value.dtype}", code=Code.NOT_A_NUMBER)
    made = blank(value.shape)
    for i, entry in np.ndenumerate(value):
        made[i] = number(entry)
    return made


def _lift_nested(value: Any) -> Raw:
    parts = [lift(v) for v in value]
    if not parts:
        return blank((0,))
    if len({p.shape for p in parts}) > 1:
        raise ValueError("setting an array element with a sequence: the parts have different shapes")
    made = blank((len(parts), *parts[0].shape))
    for i, part in enumerate(parts):
        made[i, ...] = part
    return made


def holds_ours(value: Any) -> bool:
    """Whether an argument is, or is a sequence that contains, one of our arrays or numbers."""
    if isinstance(value, (Array, Dual)):
        return True
    return isinstance(value, (list, tuple)) and any(map(holds_ours, value))


def _settled(entry: Dual) -> bool:
    return getattr(entry.value, "op", "const") == "const"


def index(key: Any) -> Any:
    """A key for NumPy. Numbers of ours cannot select a place; a condition beside other indices has to be decided."""
    if isinstance(key, Selection):
        key = key.decided()
    if isinstance(key, tuple):
        alone = len(key) == 1
        return tuple(decided(k) if isinstance(k, Array) and k.boolean and not alone else index(k) for k in key)
    if isinstance(key, Array) and not key.boolean:
        raise unsupported("an array of real numbers as an index", code=Code.REAL_INDEX)
    return key


def _open_mask(key: Any) -> Array | None:
    if isinstance(key, tuple) and len(key) == 1:
        key = key[0]
    return key if isinstance(key, Array) else None


def decided(mask: Array) -> np.ndarray:
    """A mask as plain truth values. Raises SymbolicBranch where a symbolic number leaves one open."""
    found = np.ndarray(mask.shape, dtype=bool)
    for i, entry in np.ndenumerate(raw(mask)):
        found[i] = truth(entry)
    return found


def _assigned(target: Array, mask: Array | None, value: Any) -> Any:
    if mask is not None:
        return select(raw(mask).reshape(mask.shape + (1,) * (target.ndim - mask.ndim)), lift(value), raw(target))
    lifted = lift(value)
    return lifted[()] if lifted.ndim == 0 else lifted


_select = np.frompyfunc(chosen, 3, 1)


def select(condition: Raw, yes: Raw, no: Raw) -> Raw:
    """Entry by entry: ``yes`` where the condition is 1, else ``no``."""
    found = _select(condition, yes, no)
    return found if isinstance(found, np.ndarray) else scalar(found)


def cast(array: Array, dtype: Any) -> Array:
    """``astype``: identity to floats, and to bool for masks. Raises Unsupported for anything that loses digits."""
    dtypes.check_dtype(dtype, array)
    made = array.copy()
    wanted = np.dtype(dtype)
    made.boolean = array.boolean and wanted.kind == "b"
    made.integer_bound = dtypes.of_cast(wanted, dtypes.bound(array)) if wanted.kind == "i" else 0
    return made


def count(entries: int) -> None:
    """Add to the run's measure of cost."""
    current().operations += entries
