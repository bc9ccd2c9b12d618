"""NumPy operations for random programs: forward, adjoint, other ways to write the two, and wrong adjoints.

Everything is plain NumPy, so that it runs on symbolic arrays, on arrays of exact dual numbers and on complex arrays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

Dim = Any  # a name, an integer, or a tuple of them: their product
Shape = tuple[Dim, ...]
Grads = tuple[Any, ...]


@dataclass(frozen=True)
class Step:
    """One operation of a program: its name, the places of its arguments, its parameter, and the shapes."""

    op: str
    args: tuple[int, ...]
    param: Any
    shapes: tuple[Shape, ...]
    shape: Shape


Forward = Callable[[Step, Any], Any]
Adjoint = Callable[[Step, Any, Any, Any], Grads]  # (step, g, arguments, value)


@dataclass(frozen=True)
class Operation:
    """``others``: (forward, adjoint) pairs that mean the same; ``wrong``: adjoints that do not."""

    forward: Forward
    adjoint: Adjoint
    others: tuple[tuple[Forward, Adjoint], ...] = ()
    wrong: tuple[Adjoint, ...] = field(default=())


def back(g: Any, frm: Shape, to: Shape) -> Any:
    """The adjoint of broadcasting ``to`` to ``frm``."""
    extra = len(frm) - len(to)
    if extra:
        g = np.sum(g, axis=tuple(range(extra)))
    for axis, (have, want) in enumerate(zip(frm[extra:], to, strict=True)):
        if want == 1 and have != 1:
            g = np.sum(g, axis=axis, keepdims=True)
    return g


def both(s: Step, left: Any, right: Any) -> Grads:
    return back(left, s.shape, s.shapes[0]), back(right, s.shape, s.shapes[1])


def spread(s: Step, g: Any) -> Any:
    """The adjoint of a sum: the cotangent at every summed entry."""
    axis, keep = s.param
    if axis is not None and not keep:
        g = np.expand_dims(g, axis)
    return g


def ones(a: Any) -> Any:
    return np.ones_like(a)


def count(s: Step, a: Any) -> Any:
    return np.size(a) if s.param[0] is None else np.shape(a)[s.param[0]]


def turned(a: Any, axis: int) -> Any:
    return np.flip(a, axis)


def reverse_cumsum(g: Any, axis: int) -> Any:
    return turned(np.cumsum(turned(g, axis), axis=axis), axis)


def along(a: Any, axis: int, k: int, blocks: int) -> Any:
    """Block ``k`` of ``blocks`` equal ones."""
    n = np.shape(a)[axis] // blocks
    return a[(slice(None),) * axis + (slice(k * n, (k + 1) * n),)]


def put(a: Any, key: Any, g: Any) -> Any:
    """Zeros like ``a`` with ``g`` written at ``key``."""
    z = np.zeros_like(a)
    z[key] = g
    return z


def scattered(a: Any, key: Any, g: Any) -> Any:
    z = np.zeros_like(a)
    np.add.at(z, key, g)
    return z


def lower(n: Any) -> Any:
    return np.tril(np.ones((n, n)))


def softmax(a: Any) -> Any:
    e = np.exp(a)
    return e / np.sum(e, axis=-1, keepdims=True)


def _softmax_other(s: Step, g: Any, a: Any, y: Any) -> Grads:
    e = np.exp(a[0])
    z = np.sum(e, axis=-1, keepdims=True)
    return (g * e / z - e * np.sum(g * e, axis=-1, keepdims=True) / (z * z),)


def _einsum_text(s: Step) -> str:
    left, right = "ij"[2 - len(s.shapes[0]) :], "jk"[: len(s.shapes[1])]
    return f"{left},{right}->{left[:-1]}{right[1:]}"


def _matmul_adjoint(s: Step, g: Any, a: Any, y: Any) -> Grads:
    x, w = a
    if len(s.shapes[0]) == 1 and len(s.shapes[1]) == 1:
        return g * w, g * x
    if len(s.shapes[0]) == 1:
        return w @ g, x[:, None] * g[None, :]
    if len(s.shapes[1]) == 1:
        return g[:, None] * w[None, :], x.T @ g
    return g @ w.T, x.T @ g


def _einsum_adjoint(s: Step, g: Any, a: Any, y: Any) -> Grads:
    inputs, out = _einsum_text(s).split("->")
    left, right = inputs.split(",")
    return np.einsum(f"{out},{right}->{left}", g, a[1]), np.einsum(f"{left},{out}->{right}", a[0], g)


def _matmul_untransposed(s: Step, g: Any, a: Any, y: Any) -> Grads:
    x, w = a
    return _matmul_adjoint(s, g, a, y)[::-1] if len(s.shape) < 2 else (g @ w, x.T @ g)


OPERATIONS: dict[str, Operation] = {
    "add": Operation(
        lambda s, a: a[0] + a[1],
        lambda s, g, a, y: both(s, g, g),
        wrong=(lambda s, g, a, y: both(s, g, 2 * g), lambda s, g, a, y: both(s, g, -g)),
    ),
    "sub": Operation(
        lambda s, a: a[0] - a[1],
        lambda s, g, a, y: both(s, g, -g),
        others=((lambda s, a: -(a[1] - a[0]), lambda s, g, a, y: both(s, 2 * g - g, -g)),),
        wrong=(lambda s, g, a, y: both(s, g, g),),
    ),
    "mul": Operation(
        lambda s, a: a[0] * a[1],
        lambda s, g, a, y: both(s, g * a[1], g * a[0]),
        others=(
            (
                lambda s, a: ((a[0] + a[1]) ** 2 - (a[0] - a[1]) ** 2) * 0.25,
                lambda s, g, a, y: both(
                    s,
                    g * ((a[0] + a[1]) - (a[0] - a[1])) * 0.5,
                    g * ((a[0] + a[1]) + (a[0] - a[1])) * 0.5,
                ),
            ),
        ),
        wrong=(
            lambda s, g, a, y: both(s, g * a[1], g * a[1]),
            lambda s, g, a, y: both(s, g * a[1], g * a[0] * a[0]),
        ),
    ),
    "maximum": Operation(
        lambda s, a: np.maximum(a[0], a[1]),
        lambda s, g, a, y: both(s, g * (a[0] > a[1]), g * (a[0] <= a[1])),
        others=(
            (
                lambda s, a: -np.minimum(-a[0], -a[1]),
                lambda s, g, a, y: both(s, np.where(a[1] < a[0], g, 0), np.where(a[0] > a[1], 0, g)),
            ),
        ),
        wrong=(lambda s, g, a, y: both(s, g * (a[0] > a[1]), g * (a[0] > a[1])), lambda s, g, a, y: both(s, g, g)),
    ),
    "scale": Operation(
        lambda s, a: s.param * a[0],
        lambda s, g, a, y: (s.param * g,),
        others=((lambda s, a: a[0] / (1 / s.param), lambda s, g, a, y: (g * (s.param - 1) + g,)),),
        wrong=(lambda s, g, a, y: (g,), lambda s, g, a, y: (g / s.param,)),
    ),
    "square": Operation(
        lambda s, a: a[0] ** 2,
        lambda s, g, a, y: (2 * a[0] * g,),
        others=((lambda s, a: a[0] * a[0], lambda s, g, a, y: (a[0] * g + g * a[0],)),),
        wrong=(lambda s, g, a, y: (a[0] * g,), lambda s, g, a, y: (2 * a[0] ** 2 * g,)),
    ),
    "cube": Operation(
        lambda s, a: a[0] ** 3,
        lambda s, g, a, y: (3 * a[0] ** 2 * g,),
        others=((lambda s, a: a[0] * a[0] ** 2, lambda s, g, a, y: ((a[0] * a[0] + 2 * a[0] ** 2) * g,)),),
        wrong=(lambda s, g, a, y: (3 * y * g,), lambda s, g, a, y: (2 * a[0] ** 2 * g,)),
    ),
    "relu": Operation(
        lambda s, a: np.maximum(a[0], 0),
        lambda s, g, a, y: (g * (a[0] > 0),),
        others=(
            (
                lambda s, a: np.where(a[0] > 0, a[0], 0),
                lambda s, g, a, y: (np.where(a[0] > 0, g, 0),),
            ),
        ),
        wrong=(lambda s, g, a, y: (g * (a[0] < 0),), lambda s, g, a, y: (g,), lambda s, g, a, y: (g * y,)),
    ),
    "leaky": Operation(
        lambda s, a: np.where(a[0] > 0, a[0], s.param * a[0]),
        lambda s, g, a, y: (np.where(a[0] > 0, g, s.param * g),),
        others=(
            (
                lambda s, a: np.maximum(a[0], 0) + s.param * np.minimum(a[0], 0),
                lambda s, g, a, y: (g * ((a[0] > 0) * (1 - s.param) + s.param),),
            ),
        ),
        wrong=(lambda s, g, a, y: (np.where(a[0] > 0, s.param * g, g),),),
    ),
    "matmul": Operation(
        lambda s, a: a[0] @ a[1],
        _matmul_adjoint,
        others=((lambda s, a: np.einsum(_einsum_text(s), a[0], a[1]), _einsum_adjoint),),
        wrong=(
            _matmul_untransposed,
            lambda s, g, a, y: tuple(2 * x for x in _matmul_adjoint(s, g, a, y)),
            lambda s, g, a, y: (_matmul_adjoint(s, g, a, y)[0], _matmul_adjoint(s, g, (a[0].T, a[1]), y)[1]),
        ),
    ),
    "sum": Operation(
        lambda s, a: np.sum(a[0], axis=s.param[0], keepdims=s.param[1]),
        lambda s, g, a, y: (spread(s, g) * ones(a[0]),),
        others=(
            (
                lambda s, a: np.sum(a[0] * ones(a[0]), axis=s.param[0], keepdims=s.param[1]),
                lambda s, g, a, y: (np.broadcast_to(spread(s, g), np.shape(a[0])) + 0 * a[0],),
            ),
        ),
        wrong=(
            lambda s, g, a, y: (spread(s, g) * a[0],),
            lambda s, g, a, y: (spread(s, g) * ones(a[0]) * count(s, a[0]),),
        ),
    ),
    "mean": Operation(
        lambda s, a: np.mean(a[0], axis=s.param[0], keepdims=s.param[1]),
        lambda s, g, a, y: (spread(s, g) * ones(a[0]) / count(s, a[0]),),
        others=(
            (
                lambda s, a: np.sum(a[0], axis=s.param[0], keepdims=s.param[1]) / count(s, a[0]),
                lambda s, g, a, y: (ones(a[0]) * (spread(s, g) / count(s, a[0])),),
            ),
        ),
        wrong=(
            lambda s, g, a, y: (spread(s, g) * ones(a[0]),),
            lambda s, g, a, y: (spread(s, g) * ones(a[0]) / np.size(a[0]),),
            lambda s, g, a, y: (spread(s, g) * ones(a[0]) / np.shape(a[0])[-1],),
        ),
    ),
    "transpose": Operation(
        lambda s, a: a[0].T,
        lambda s, g, a, y: (g.T,),
        others=(
            (lambda s, a: np.einsum("ij->ji", a[0]), lambda s, g, a, y: (np.swapaxes(g, 0, 1),)),
            (lambda s, a: np.transpose(a[0]), lambda s, g, a, y: (np.moveaxis(g, 0, 1),)),
        ),
        wrong=(lambda s, g, a, y: (g,), lambda s, g, a, y: (-g.T,)),
    ),
    "column": Operation(
        lambda s, a: a[0][:, None],
        lambda s, g, a, y: (g[:, 0],),
        others=((lambda s, a: np.reshape(a[0], (-1, 1)), lambda s, g, a, y: (np.sum(g, axis=1),)),),
    ),
    "row": Operation(
        lambda s, a: a[0][None, :],
        lambda s, g, a, y: (g[0],),
        others=((lambda s, a: np.expand_dims(a[0], 0), lambda s, g, a, y: (np.sum(g, axis=0),)),),
    ),
    "tril": Operation(
        lambda s, a: np.tril(a[0], s.param),
        lambda s, g, a, y: (np.tril(g, s.param),),
        others=((lambda s, a: a[0] - np.triu(a[0], s.param + 1), lambda s, g, a, y: (g - np.triu(g, s.param + 1),)),),
        wrong=(
            lambda s, g, a, y: (np.triu(g, s.param),),
            lambda s, g, a, y: (np.tril(g, s.param - 1),),
            lambda s, g, a, y: (g,),
        ),
    ),
    "triu": Operation(
        lambda s, a: np.triu(a[0], s.param),
        lambda s, g, a, y: (np.triu(g, s.param),),
        others=((lambda s, a: np.tril(a[0].T, -s.param).T, lambda s, g, a, y: (np.tril(g.T, -s.param).T,)),),
        wrong=(lambda s, g, a, y: (np.tril(g, s.param),), lambda s, g, a, y: (np.triu(g, s.param + 1),)),
    ),
    "cumsum": Operation(
        lambda s, a: np.cumsum(a[0], axis=s.param),
        lambda s, g, a, y: (reverse_cumsum(g, s.param),),
        others=(
            (
                lambda s, a: np.moveaxis(
                    np.moveaxis(a[0], s.param, -1) @ lower(np.shape(a[0])[s.param]).T, -1, s.param
                ),
                lambda s, g, a, y: (
                    np.moveaxis(np.moveaxis(g, s.param, -1) @ lower(np.shape(a[0])[s.param]), -1, s.param),
                ),
            ),
            (
                lambda s, a: np.cumsum(a[0], axis=s.param),
                lambda s, g, a, y: (np.sum(g, axis=s.param, keepdims=True) - np.cumsum(g, axis=s.param) + g,),
            ),
        ),
        wrong=(
            lambda s, g, a, y: (np.cumsum(g, axis=s.param),),
            lambda s, g, a, y: (turned(np.cumsum(g, axis=s.param), s.param),),
        ),
    ),
    "flip": Operation(
        lambda s, a: np.flip(a[0], s.param),
        lambda s, g, a, y: (np.flip(g, s.param),),
        others=(
            (
                lambda s, a: a[0][(slice(None),) * s.param + (slice(None, None, -1),)],
                lambda s, g, a, y: (turned(g, s.param),),
            ),
        ),
        wrong=(lambda s, g, a, y: (g,),),
    ),
    "roll": Operation(
        lambda s, a: np.roll(a[0], s.param[1], axis=s.param[0]),
        lambda s, g, a, y: (np.roll(g, -s.param[1], axis=s.param[0]),),
        others=(
            (
                lambda s, a: turned(np.roll(turned(a[0], s.param[0]), -s.param[1], axis=s.param[0]), s.param[0]),
                lambda s, g, a, y: (np.roll(np.roll(g, 1, axis=s.param[0]), -s.param[1] - 1, axis=s.param[0]),),
            ),
        ),
        wrong=(lambda s, g, a, y: (np.roll(g, s.param[1], axis=s.param[0]),), lambda s, g, a, y: (g,)),
    ),
    "diag": Operation(
        lambda s, a: np.diag(a[0]),
        lambda s, g, a, y: (np.diag(g),),
        others=(
            (
                lambda s, a: np.eye(np.shape(a[0])[0]) * a[0],
                lambda s, g, a, y: (np.sum(g * np.eye(np.shape(a[0])[0]), axis=1),),
            ),
        ),
        wrong=(lambda s, g, a, y: (np.sum(g, axis=0),),),
    ),
    "diagonal": Operation(
        lambda s, a: np.diag(a[0]),
        lambda s, g, a, y: (np.diag(g),),
        others=((lambda s, a: np.einsum("ii->i", a[0]), lambda s, g, a, y: (g[:, None] * np.eye(np.shape(g)[0]),)),),
        wrong=(lambda s, g, a, y: (g[:, None] * ones(a[0]),),),
    ),
    "trace": Operation(
        lambda s, a: np.trace(a[0]),
        lambda s, g, a, y: (g * np.eye(np.shape(a[0])[0]),),
        others=(
            (lambda s, a: np.sum(a[0] * np.eye(np.shape(a[0])[0])), lambda s, g, a, y: (np.diag(g * ones(a[0])[0]),)),
        ),
        wrong=(lambda s, g, a, y: (g * ones(a[0]),), lambda s, g, a, y: (g * a[0].T,)),
    ),
    "concatenate": Operation(
        lambda s, a: np.concatenate([a[0], a[1]], axis=s.param),
        lambda s, g, a, y: (along(g, s.param, 0, 2), along(g, s.param, 1, 2)),
        others=(
            (
                lambda s, a: turned(
                    np.concatenate([turned(a[1], s.param), turned(a[0], s.param)], axis=s.param), s.param
                ),
                lambda s, g, a, y: tuple(np.split(g, 2, axis=s.param)),
            ),
        ),
        wrong=(lambda s, g, a, y: (along(g, s.param, 1, 2), along(g, s.param, 0, 2)),),
    ),
    "block": Operation(
        lambda s, a: along(a[0], s.param[0], s.param[1], s.param[2]),
        lambda s, g, a, y: (
            np.concatenate([g if k == s.param[1] else 0 * g for k in range(s.param[2])], axis=s.param[0]),
        ),
        others=(
            (
                lambda s, a: np.split(a[0], s.param[2], axis=s.param[0])[s.param[1]],
                lambda s, g, a, y: (
                    put(
                        a[0],
                        (slice(None),) * s.param[0]
                        + (slice(s.param[1] * np.shape(g)[s.param[0]], (s.param[1] + 1) * np.shape(g)[s.param[0]]),),
                        g,
                    ),
                ),
            ),
        ),
        wrong=(
            lambda s, g, a, y: (
                np.concatenate([0 * g if k == s.param[1] else g for k in range(s.param[2])], axis=s.param[0]),
            ),
            lambda s, g, a, y: (np.concatenate([g] * s.param[2], axis=s.param[0]),),
        ),
    ),
    "gather": Operation(
        lambda s, a: a[0][a[1]],
        lambda s, g, a, y: (scattered(a[0], a[1], g), None),
        others=(
            (
                lambda s, a: np.take(a[0], a[1], axis=0),
                lambda s, g, a, y: ((a[1][:, None] == np.arange(np.shape(a[0])[0])).astype(float).T @ g, None),
            ),
        ),
        wrong=(lambda s, g, a, y: (scattered(a[0], a[1], 2 * g), None),),
    ),
    "place": Operation(
        lambda s, a: a[0][s.param],
        lambda s, g, a, y: (put(a[0], s.param, g),),
        wrong=(lambda s, g, a, y: (put(a[0], -1 - s.param, g),), lambda s, g, a, y: (g * ones(a[0]),)),
    ),
    "ravel": Operation(
        lambda s, a: np.reshape(a[0], -1),
        lambda s, g, a, y: (np.reshape(g, np.shape(a[0])),),
        others=((lambda s, a: a[0].reshape((-1,)), lambda s, g, a, y: (g.reshape(np.shape(a[0])),)),),
    ),
    # functions: evaluated in float64 with complex steps
    "exp": Operation(
        lambda s, a: np.exp(a[0]),
        lambda s, g, a, y: (g * y,),
        others=((lambda s, a: np.exp(a[0] / 2) ** 2, lambda s, g, a, y: (g / np.exp(-a[0]),)),),
        wrong=(lambda s, g, a, y: (g * a[0] * y,), lambda s, g, a, y: (g,)),
    ),
    "tanh": Operation(
        lambda s, a: np.tanh(a[0]),
        lambda s, g, a, y: (g * (1 - y * y),),
        others=((lambda s, a: -np.tanh(-a[0]), lambda s, g, a, y: (g * (1 - y) * (1 + np.tanh(a[0])),)),),
        wrong=(lambda s, g, a, y: (g * (1 - y),), lambda s, g, a, y: (g * (1 - a[0] * a[0]),)),
    ),
    "sin": Operation(
        lambda s, a: np.sin(a[0]),
        lambda s, g, a, y: (g * np.cos(a[0]),),
        others=((lambda s, a: -np.sin(-a[0]), lambda s, g, a, y: (g * np.cos(-a[0]),)),),
        wrong=(lambda s, g, a, y: (-g * np.cos(a[0]),),),
    ),
    "root": Operation(
        lambda s, a: np.sqrt(1 + a[0] ** 2),
        lambda s, g, a, y: (g * a[0] / y,),
        others=(
            (lambda s, a: np.sqrt(4 + 4 * a[0] ** 2) / 2, lambda s, g, a, y: (g * a[0] * y / (1 + a[0] * a[0]),)),
            (lambda s, a: (1 + a[0] * a[0]) ** 0.5, lambda s, g, a, y: (g * a[0] * (1 + a[0] * a[0]) ** -0.5,)),
        ),
        wrong=(lambda s, g, a, y: (g / (2 * y),), lambda s, g, a, y: (g * a[0] * y,)),
    ),
    "reciprocal": Operation(
        lambda s, a: 1 / (1 + a[0] ** 2),
        lambda s, g, a, y: (-2 * g * a[0] * y * y,),
        others=((lambda s, a: (1 + a[0] * a[0]) ** -1, lambda s, g, a, y: (-2 * g * a[0] / (1 + a[0] * a[0]) ** 2,)),),
        wrong=(lambda s, g, a, y: (-2 * g * a[0] * y,), lambda s, g, a, y: (-g * y * y,)),
    ),
    "log": Operation(
        lambda s, a: np.log(2 + a[0] ** 2),
        lambda s, g, a, y: (2 * g * a[0] / (2 + a[0] ** 2),),
        others=(
            (lambda s, a: np.log((4 + 2 * a[0] ** 2) / 2), lambda s, g, a, y: (4 * g * a[0] / (4 + 2 * a[0] * a[0]),)),
        ),
        wrong=(lambda s, g, a, y: (2 * g * a[0] / y,), lambda s, g, a, y: (g / (2 + a[0] ** 2),)),
    ),
    "softmax": Operation(
        lambda s, a: softmax(a[0]),
        lambda s, g, a, y: (y * (g - np.sum(g * y, axis=-1, keepdims=True)),),
        others=((lambda s, a: softmax(a[0] - 1), _softmax_other),),
        wrong=(
            lambda s, g, a, y: (y * (1 - y) * g,),
            lambda s, g, a, y: (y * (g - np.sum(g, axis=-1, keepdims=True)),),
        ),
    ),
    "inverse": Operation(
        lambda s, a: np.linalg.inv(a[0]),
        lambda s, g, a, y: (-(y.T @ g @ y.T),),
        others=((lambda s, a: np.linalg.inv(a[0].T).T, lambda s, g, a, y: (-((y @ g.T @ y).T),)),),
        wrong=(lambda s, g, a, y: (-(y @ g @ y),), lambda s, g, a, y: (y.T @ g @ y.T,)),
    ),
    "determinant": Operation(
        lambda s, a: np.linalg.det(a[0]),
        lambda s, g, a, y: (g * y * np.linalg.inv(a[0]).T,),
        others=((lambda s, a: np.linalg.det(a[0].T), lambda s, g, a, y: (g * y * np.linalg.inv(a[0].T),)),),
        wrong=(lambda s, g, a, y: (g * y * np.linalg.inv(a[0]),), lambda s, g, a, y: (g * np.linalg.inv(a[0]).T,)),
    ),
}
FUNCTIONS = ("exp", "tanh", "sin", "root", "reciprocal", "log", "softmax", "inverse", "determinant")
