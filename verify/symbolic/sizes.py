"""The sizes of symbolic axes: polynomials in named sizes, which compute and refuse to be numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from typing import Any, Final

import numpy as np

from verify.errors import SymbolicBranch
from verify.terms import term as t
from verify.terms.term import Term
from verify.tracing.frames import asked_by_us
from verify.tracing.operators import refuse_missing, seen_class
from verify.tracing.protocol import Meanings, Traced, others

meanings: Final = Meanings()  # of NumPy's operations on symbolic arrays, entered by the modules of this package
LARGEST: Final = 2**20  # what a named size is taken to be at most, where a count of integers might overflow


_least: Final[dict[str, int]] = {}  # named sizes, and the least number that each of them is taken to be


def needs(name: str, least: int) -> None:
    """What is traced is about sizes from ``least`` on: ``x[2]`` has no value at smaller ones, and ``x[2:]`` no axis."""
    _least[name] = max(least, _least.get(name, 1))


@contextmanager
def needed() -> Iterator[dict[str, int]]:
    """The sizes that what the block traces is about, by name, where they are not all: each from the number given."""
    before, found = dict(_least), dict[str, int]()
    _least.clear()
    try:
        yield found
    finally:
        found.update({name: least for name, least in _least.items() if least > 1})
        _least.clear()
        _least.update(before)


class Sequenced(Traced):
    """What has elements along an axis of symbolic size, and is gone over by loops and Python's builtins."""

    __slots__ = ()
    symbolic = True

    @property
    def largest(self) -> int:
        """See `Traced`."""
        return 0

    def examples(self) -> list[Any]:
        """See `Traced`: nothing that it goes over has a type that is known."""
        raise SymbolicBranch("the code asks what enumerate, zip, np.ndindex or an iterator gave it")

    def same_as(self, other: Any) -> bool:
        """See `Traced`."""
        return bool(meanings("same", self, other))

    def positions(self, args: Sequence[Any]) -> Any:
        """See `Traced`: from or up to the position of a loop."""
        return meanings("range", *args)

    def enumerated(self, start: Any) -> Any:
        """See `Traced`."""
        return meanings("enumerated", self, start)

    def zipped(self, several: Sequence[Any]) -> Any:
        """See `Traced`."""
        return meanings("zipped", several)

    def backwards(self) -> Any:
        """See `Traced`."""
        return meanings("backwards", self)

    def collected(self, source: Any) -> Any:
        """See `Traced`."""
        return meanings("collected", source)

    def added_up(self, source: Any, start: Any) -> Any:
        """See `Traced`."""
        return meanings("added up", source, start)


class Size(Traced):
    """The size of a symbolic axis: a polynomial in named sizes that adds, multiplies, and refuses to be a number."""

    __slots__ = ("terms",)
    symbolic = True
    __class__ = property(seen_class)

    def __init__(self, terms: dict[tuple[str, ...], Fraction]) -> None:
        self.terms = {k: c for k, c in terms.items() if c}

    @staticmethod
    def of(value: Any) -> Size:
        """A size from a size or an exact number."""
        return value if isinstance(value, Size) else Size({(): Fraction(value)})

    @property
    def largest(self) -> int:
        """See `Traced`: a named size is taken to be at most `LARGEST`."""
        return max(1, int(sum(abs(c) * LARGEST ** len(names) for names, c in self.terms.items())))

    def examples(self) -> list[Any]:
        """See `Traced`: an int."""
        return [1]

    def positions(self, args: Sequence[Any]) -> Any:
        """See `Traced`: the positions of a dimension, as an index that loops and keys take."""
        return meanings("range", *args)

    def simplified(self) -> Any:
        """A plain int where the size is a constant."""
        if not self.terms:
            return 0
        if set(self.terms) == {()} and self.terms[()].denominator == 1:
            return int(self.terms[()])
        return self

    @property
    def number(self) -> Term:
        """The size as a term."""
        return t.add(*(t.mul(t.const(c), *map(t.size, names)) for names, c in sorted(self.terms.items())))

    def _as_number(self, ufunc: Any, other: Any, swap: bool = False) -> Any:
        if not isinstance(other, float):
            return NotImplemented
        return ufunc(other, self) if swap else ufunc(self, other)

    def _plus(self, other: Any, sign: int) -> Any:
        terms = dict(self.terms)
        for k, c in Size.of(other).terms.items():
            terms[k] = terms.get(k, Fraction(0)) + sign * c
        return Size(terms).simplified()

    def __add__(self, other: Any) -> Any:
        return self._plus(other, 1) if _is_size(other) else self._as_number(np.add, other)

    def __sub__(self, other: Any) -> Any:
        return self._plus(other, -1) if _is_size(other) else self._as_number(np.subtract, other)

    def __rsub__(self, other: Any) -> Any:
        if not _is_size(other):
            return self._as_number(np.subtract, other, swap=True)
        return Size.of(other)._plus(self, -1)

    def __mul__(self, other: Any) -> Any:
        if not _is_size(other):
            return self._as_number(np.multiply, other)
        terms: dict[tuple[str, ...], Fraction] = {}
        for k, c in self.terms.items():
            for m, d in Size.of(other).terms.items():
                key = tuple(sorted(k + m))
                terms[key] = terms.get(key, Fraction(0)) + c * d
        return Size(terms).simplified()

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Any:
        return self * -1

    def __floordiv__(self, other: Any) -> Any:
        quotient = exact_quotient(self, Size.of(other)) if _is_size(other) else None
        if quotient is None and (rounded := _rounded(self, other)) is not None:
            return rounded[0]
        if quotient is None:
            raise SymbolicBranch(f"{self} // {other} rounds, so it has no single formula for every size")
        return quotient

    def __rfloordiv__(self, other: Any) -> Any:
        return Size.of(other) // self

    def __mod__(self, other: Any) -> Any:
        if _is_size(other) and exact_quotient(self, Size.of(other)) is not None:
            return 0
        if (rounded := _rounded(self, other)) is not None:
            return rounded[1]
        raise SymbolicBranch(f"{self} % {other} has no single formula for every size")

    def __eq__(self, other: object) -> Any:
        if isinstance(other, NOT_NUMBERS):
            return False
        if isinstance(other, (Traced, np.ndarray)) and not isinstance(other, Size):
            equal: Any = np.equal
            return equal(self, other)
        if isinstance(other, (bool, float, np.number, np.bool_)) and not isinstance(other, complex):
            if not math.isfinite(other) or other != int(other):
                return False
            other = int(other)
        if not _is_size(other):
            raise SymbolicBranch(
                f"the code asks whether {self.text()} == {type(other).__name__}, which may depend on it"
            )
        difference = Size.of(self._plus(other, -1))
        if not difference.terms:
            return True
        if _one_sign(difference):
            return False
        raise SymbolicBranch(f"the code asks whether {self} == {other}; it holds at some sizes only")

    def __ne__(self, other: object) -> Any:
        equal = self == other
        return not equal if isinstance(equal, bool) else np.logical_not(equal)

    def _less(self, other: Any, strict: bool) -> bool:
        if _has_positions(other):
            return NotImplemented  # type: ignore[no-any-return]
        difference = Size.of(Size.of(other)._plus(self, -1))
        if not difference.terms:
            return not strict
        if _one_sign(difference):
            return next(iter(difference.terms.values())) > 0
        raise SymbolicBranch(f"the code compares the sizes {self} and {other}; the answer depends on the sizes")

    def __lt__(self, other: Any) -> bool:
        return self._less(other, strict=True)

    def __le__(self, other: Any) -> bool:
        return self._less(other, strict=False)

    def __gt__(self, other: Any) -> bool:
        return NotImplemented if _has_positions(other) else Size.of(other)._less(self, strict=True)

    def __ge__(self, other: Any) -> bool:
        return NotImplemented if _has_positions(other) else Size.of(other)._less(self, strict=False)

    def __hash__(self) -> int:
        raise SymbolicBranch(f"the code looks up the size {self} (in a dict or a set); the answer depends on the sizes")

    def __bool__(self) -> bool:
        return bool(self != 0)

    def __index__(self) -> int:
        raise SymbolicBranch(
            f"the code needs the number behind the size {self} (a loop over it, or a list of that length)"
        )

    __int__ = __index__

    def __float__(self) -> float:
        raise SymbolicBranch(f"the code turns the size {self} into a float; use it in array arithmetic instead")

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return NotImplemented if others(inputs) else meanings("ufunc", ufunc, method, inputs, kwargs)

    def __truediv__(self, other: Any) -> Any:
        divide: Any = np.divide
        return divide(self, other)

    def __rtruediv__(self, other: Any) -> Any:
        divide: Any = np.divide
        return divide(other, self)

    def __pow__(self, exponent: Any, modulo: Any = None) -> Any:
        if modulo is not None:
            raise SymbolicBranch(f"a power of {self.text()} modulo a number, which has no single formula")
        if isinstance(exponent, int) and exponent >= 0:
            return math.prod([self] * exponent, start=1)
        power: Any = np.power
        return power(self, float(exponent) if isinstance(exponent, int) else exponent)

    def __pos__(self) -> Any:
        return self

    def __copy__(self) -> Size:
        return self

    def __deepcopy__(self, memo: Any) -> Size:
        return self

    def __repr__(self) -> str:
        if not asked_by_us(1, numpy=False):
            raise SymbolicBranch("the code turns a symbolic size into text, which may depend on the size")
        return self.text()

    def __getattr__(self, name: str) -> Any:
        if hasattr(int, name):
            raise SymbolicBranch(f"the code asks for the attribute .{name} of a size, which needs the number behind it")
        raise AttributeError(name)

    def text(self) -> str:
        """The size as a reader writes it."""

        def one(names: tuple[str, ...], c: Fraction) -> str:
            return "*".join(([str(c)] if c != 1 or not names else []) + list(names))

        return " + ".join(one(k, c) for k, c in sorted(self.terms.items())) or "0"


refuse_missing(Size, int)
NOT_NUMBERS: Final = (
    type(None),
    str,
    bytes,
    tuple,
    list,
    dict,
    set,
    frozenset,
    slice,
    type,
    type(...),
)  # equal no size


def _is_size(x: object) -> bool:
    return isinstance(x, (Size, int, Fraction)) and not isinstance(x, bool)


def _has_positions(other: Any) -> bool:
    """Whether something compares itself with a size: an array, or the position of a loop."""
    return issubclass(type(other), Traced) and not issubclass(type(other), Size)


def _one_sign(s: Size) -> bool:
    """Whether a combination of positive sizes is visibly never 0 (constants of the same sign included)."""
    return len({c > 0 for c in s.terms.values()}) == 1


def _rounded(a: Size, k: Any) -> tuple[Any, int] | None:
    """``divmod(a, k)`` of a number k that divides all of a but a number, which is rounded at every size alike:
    ``(2*H - 1) // 2`` is H - 1. None for others.
    """
    rest = a.terms.get((), Fraction(0))
    fits = type(k) is int and k > 0 and rest.denominator == 1
    whole = exact_quotient(Size.of(a - rest), Size.of(k)) if fits else None
    return None if whole is None else (whole + int(rest) // k, int(rest) % k)


def exact_quotient(a: Size, b: Size) -> Any:
    if len(b.terms) != 1:
        return 1 if a.terms == b.terms else None
    ((names, c),) = b.terms.items()
    result = {}
    for k, d in a.terms.items():
        left = list(k)
        for n in names:
            if n not in left:
                return None
            left.remove(n)
        if (d / c).denominator != 1:
            return None
        result[tuple(left)] = d / c
    return Size(result).simplified()
