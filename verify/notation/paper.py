"""Functions that papers have and NumPy has not, or not under this name: each as NumPy, by the rank of its argument."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Paper:
    """``numpy``: what it says in NumPy, ``_0`` being the argument; ``gives``: the axes of the result.

    ``ranks`` are those of the arguments for which it has one reading; None for every rank. ``along``: what it says
    along an ``axis``, which an argument of another rank needs.
    """

    numpy: str
    gives: str = "same"
    ranks: tuple[int, ...] | None = None
    along: str | None = None


_SOFTMAX: Final = Paper("exp(_0) / exp(_0).sum()", ranks=(1,), along="exp(_0) / exp(_0).sum(_1, keepdims=True)")
_SIGMOID: Final = Paper("1 / (1 + exp(-_0))")
_TRACE: Final = Paper("trace(_0)", "number", (2,))
_RELU: Final = Paper("maximum(_0, 0)")
PAPER: Final[Mapping[str, Paper]] = {
    "tr": _TRACE,
    "Tr": _TRACE,
    "det": Paper("linalg.det(_0)", "number", (2,)),
    "logdet": Paper("log(linalg.det(_0))", "number", (2,)),
    "inv": Paper("linalg.inv(_0)", "same", (2,)),
    "norm": Paper("linalg.norm(_0)", "number", (1, 2)),
    "ln": Paper("log(_0)"),
    "sigmoid": _SIGMOID,
    "sigma": _SIGMOID,
    "σ": _SIGMOID,
    "relu": _RELU,
    "ReLU": _RELU,
    "softplus": Paper("log(1 + exp(_0))"),
    "softmax": _SOFTMAX,
    "logsumexp": Paper("log(exp(_0).sum())", "number", (1,), "log(exp(_0).sum(_1))"),
    "log_softmax": Paper("_0 - log(exp(_0).sum())", ranks=(1,), along="_0 - log(exp(_0).sum(_1, keepdims=True))"),
    "√": Paper("sqrt(_0)"),
    "vec": Paper("_0.T.ravel()", "vector", (2,)),  # column under column
}
