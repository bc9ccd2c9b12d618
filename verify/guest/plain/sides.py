"""TRUSTED. The sides of an accepted certificate, and its loss, at a point that only the second look knows.

Every tensor is computed from what the certificate defines it as. So a certificate of something else than the code, or
one whose definitions are not what the code does, gives other numbers than plain NumPy.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from verify.checker import Accepted
from verify.checker.data import AFTER, ANY, DELTA, STATE, Product, Side
from verify.checker.laws import Known

STATES: Final = (STATE, AFTER, *ANY)
ZERO: Final = 1e-12  # what floats that are equal as real numbers may differ by
Array = NDArray[Any]


class NoValue(Exception):
    """The certificate says nothing at this point, or not what every tensor is."""


class Sides:
    """The sides of one certificate that the checker has accepted, at some sizes.

    ``given`` holds inputs, cotangents and the direction by name. A number that is neither given nor defined is any
    number, and so 0 here. Raises NoValue.
    """

    def __init__(self, accepted: Accepted, sizes: Mapping[str, int], given: Mapping[str, Any]) -> None:
        self.literals, self.sizes, self.given = accepted.literals, sizes, given
        self.tensors: dict[str, Array] = {}
        self.settled = True
        known = accepted.known
        try:
            with np.errstate(all="ignore"):
                for name, axes in known.axes.items():
                    if name not in known.definitions:
                        entries = given[name] if axes or name in given else 0.0
                        self.tensors[name] = np.asarray(entries, dtype=float).reshape(self._shape(axes))
                self._define(known)
                sides = accepted.left, accepted.right, accepted.loss
                self.left, self.right, self.loss = (float(self._side(side, ())) for side in sides)
        except (KeyError, ValueError, IndexError, TypeError, np.linalg.LinAlgError) as error:
            raise NoValue from error
        if not all(map(math.isfinite, (self.left, self.right, self.loss))):
            raise NoValue
        if not self.settled:  # no loop hands on such states: they are of no code
            self.left = self.right = math.nan

    def _define(self, known: Known) -> None:
        """What is defined, in order; states again until they are what a loop hands on: each time one position more.

        Those that laws are about come last: nothing else is made of them.
        """
        rng, states = np.random.default_rng(0), [n for n, d in known.definitions.items() if d.op in STATES]
        for name in states:
            self.tensors[name] = rng.random(self._shape(known.axes[name]))  # anything, until it is known
        for last in (False, True):
            names = [n for n, d in known.definitions.items() if (d.op in (STATE, AFTER)) == last]
            for _ in range(2 + sum(self.tensors[n].shape[0] for n in states if self.tensors[n].ndim)):
                before = dict(self.tensors)
                for name in sorted(names, key=states.__contains__):
                    self.tensors[name] = self._defined(known, name)
                if all(np.array_equal(before[n], self.tensors[n], True) for n in states):
                    break
            else:
                self.settled = False

    def _handed_on(self, known: Known, state: str) -> tuple[Array, Array]:
        """A state at each position, and after the last."""
        d = known.definitions[state]
        start, step = (self._side(side, known.axes[state]) for side in d.of)
        if d.given == ("forwards",):
            return np.concatenate((start[:1], step[:-1])), np.asarray(step[-1])
        return np.concatenate((step[1:], start[:1])), np.asarray(step[0])

    def _shape(self, sorts: Sequence[str]) -> list[int]:
        return [int(s) if s.isdigit() else self.sizes[s] for s in sorts]

    def _side(self, side: Side, free: tuple[str, ...]) -> Array:
        """The values of a side, as an array over its free indices."""
        return sum((self._product(p, free) for p in side), np.zeros(self._shape(free)))

    def _product(self, p: Product, free: tuple[str, ...]) -> Array:
        context = free + p.bound
        operands: list[Any] = []
        for tensor, indices in p.factors:
            sort = next((context[i] for i in indices if i >= 0), "1")
            of = np.eye(self._shape([sort])[0]) if tensor == DELTA else self.tensors[tensor]
            places = tuple(slice(None) if i >= 0 else self.literals[-1 - i][0] for i in indices)
            operands += [of[places], [i for i in indices if i >= 0]]
        carried = {i for _, indices in p.factors for i in indices}
        for k, n in enumerate(self._shape(context)):
            if k not in carried:  # a sum over what nothing depends on
                operands += [np.ones(n), [k]]
        if not operands:
            return np.asarray(float(p.coefficient))
        order = _order(tuple(map(tuple, operands[1::2])), len(free))
        total = np.einsum(*operands, list(range(len(free))), optimize=order)
        return np.asarray(float(p.coefficient) * total)

    def _defined(self, known: Known, name: str) -> Array:
        axes, d = known.axes[name], known.definitions[name]
        if d.op in STATES:
            return self._handed_on(known, name if d.of else d.given[0])[not d.of]
        arguments = [self._side(side, axes + d.extra) for side in d.of]
        if d.op == "power":
            return np.asarray(arguments[0] ** float(Fraction(d.given[0])))
        if d.op in ELEMENTWISE:
            return np.asarray(ELEMENTWISE[d.op](arguments[0]), dtype=float)
        if d.op in MATRICES:
            return MATRICES[d.op](arguments[0], d.given)
        return _positions(d.op, self._shape(axes), d.given, arguments, self.given)


@functools.lru_cache(maxsize=4096)
def _order(indices: tuple[tuple[int, ...], ...], free: int) -> Any:
    """In which order to multiply, found once for all points and sizes: it decides nothing but the time."""
    operands: list[Any] = [part for place in indices for part in (np.empty([3] * len(place)), list(place))]
    return np.einsum_path(*operands, list(range(free)), optimize=True)[0]


def _positions(
    op: str, sizes: list[int], places: Sequence[Any], arguments: list[Array], given: Mapping[str, Any]
) -> Array:
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


def _of_matrices(function: Callable[[Array], Array]) -> Callable[[Array, Sequence[Any]], Array]:
    """A function of matrices in the last two axes; its own two go where the tensor has them."""

    def made(argument: Array, places: Sequence[Any]) -> Array:
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
MATRICES: Final[Mapping[str, Callable[[Array, Sequence[Any]], Array]]] = {
    "inverse": _of_matrices(np.linalg.inv),
    "pseudoinverse": _of_matrices(np.linalg.pinv),
    "cholesky": _of_matrices(np.linalg.cholesky),
    "determinant": lambda argument, places: np.asarray(np.linalg.det(argument)),
}
