"""TRUSTED. The two sides of an accepted certificate, evaluated at a point that only the second look knows.

Every tensor is computed from what the certificate defines it as. So a certificate of something else than the code, or
one whose definitions are not what the code does, gives other numbers than plain NumPy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from verify.certificates.evaluation import Point, approximate
from verify.certificates.storage import side_of
from verify.terms.term import ANY_MAXIMUM

ZERO: Final = 1e-12  # what floats that are equal as real numbers may differ by
Array = NDArray[Any]


class NoValue(Exception):
    """The certificate says nothing at this point, or not what every tensor is."""


class Sides:
    """The sides of one certificate, which the checker has accepted."""

    def __init__(self, data: Mapping[str, Any], stands_for: Mapping[str, int]) -> None:
        self.data = data
        self.stands_for = stands_for
        self.axes: Mapping[str, tuple[str, ...]] = {n: tuple(axes) for n, axes in data["tensors"].items()}

    def values(self, sizes: Mapping[str, int], given: Mapping[str, Any]) -> tuple[float, float]:
        """Left and right for inputs, cotangents and the direction by name. Raises NoValue."""
        point = Point({**self.stands_for, **sizes}, {}, self.axes)
        tensors: dict[str, Array] = {}
        try:
            with np.errstate(all="ignore"):
                for name, axes in self.axes.items():
                    if name in given:
                        tensors[name] = np.asarray(given[name], dtype=float).reshape([point.size(s) for s in axes])
                    elif name.startswith(ANY_MAXIMUM) and name not in self.data["definitions"]:
                        tensors[name] = np.zeros([point.size(s) for s in axes])
                point = Point(point.sizes, tensors, self.axes)
                for name, d in self.data["definitions"].items():
                    tensors[name] = self._defined(point, self.axes[name], d, given)
                left, right = (float(approximate(side_of(self.data[side]), point)) for side in ("left", "right"))
        except (KeyError, ValueError, IndexError, TypeError, np.linalg.LinAlgError) as error:
            raise NoValue from error
        if not (math.isfinite(left) and math.isfinite(right)):
            raise NoValue
        return left, right

    def _defined(self, point: Point, axes: tuple[str, ...], d: Mapping[str, Any], given: Mapping[str, Any]) -> Array:
        op, places = d["op"], d["given"]
        arguments = [approximate(side_of(s), point, (*axes, *d["extra"])) for s in d["of"]]
        if op == "power":
            return np.asarray(arguments[0] ** float(Fraction(places[0])))
        if op in ELEMENTWISE:
            return np.asarray(ELEMENTWISE[op](arguments[0]), dtype=float)
        if op in MATRICES:
            return MATRICES[op](arguments[0], places)
        return _positions(op, [point.size(s) for s in axes], places, arguments, given)


def _positions(op: str, sizes: list[int], places: list[Any], arguments: list[Array], given: Mapping[str, Any]) -> Array:
    """1 where an index is the one that is selected, or comes before it; else 0."""
    here: list[Array] = list(np.indices(sizes, sparse=True))
    at = here[places[0]]
    if op == "upto":
        found = at <= here[places[1]] + places[2]
    elif op == "label":
        found = at == np.asarray(given[places[1]])[tuple(here[i] for i in places[2:])]
    elif op == "largest":
        found = at == arguments[0].argmax(axis=-1)
    else:
        other, n = here[places[1]], sizes[places[0]]
        found = at == (n - 1 - other if places[2] < 0 else (other - places[3]) % n)
    return np.broadcast_to(np.asarray(found, dtype=float), sizes)


def _of_matrices(function: Callable[[Array], Array]) -> Callable[[Array, list[Any]], Array]:
    """A function of matrices in the last two axes; its own two go where the tensor has them."""

    def made(argument: Array, places: list[Any]) -> Array:
        row, column = places
        one = argument.take(0, axis=max(row, column)).take(0, axis=min(row, column))  # it depends on neither
        return np.moveaxis(function(one), (-2, -1), (row, column))

    return made


ELEMENTWISE: Final[Mapping[str, Callable[[Array], Any]]] = {
    "exp": np.exp,
    "log": lambda x: np.log(np.abs(x)),
    "tanh": np.tanh,
    "sin": np.sin,
    "cos": np.cos,
    "arctan": np.arctan,
    "abs": np.abs,
    "erf": np.vectorize(math.erf, otypes=[float]),
    "above": lambda x: x > ZERO,
    "at": lambda x: np.abs(x) <= ZERO,
}
MATRICES: Final[Mapping[str, Callable[[Array, list[Any]], Array]]] = {
    "inverse": _of_matrices(np.linalg.inv),
    "pseudoinverse": _of_matrices(np.linalg.pinv),
    "cholesky": _of_matrices(np.linalg.cholesky),
    "determinant": lambda argument, places: np.asarray(np.linalg.det(argument)),
}
