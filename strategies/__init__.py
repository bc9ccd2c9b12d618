"""Hypothesis strategies for testing array code, gradients above all. They need nothing but NumPy and mpmath.

Sizes, arrays and losses that fit together:

    from hypothesis import assume, given, strategies as st
    from strategies import float_arrays, random_losses, shape_of, sizes

    @given(st.data(), sizes("H m", "m n", distinct=True))
    def test_matmul_gradient(data, size):
        W = data.draw(float_arrays(shape_of("H m", size)))
        X = data.draw(float_arrays(shape_of("m n", size)))
        loss = data.draw(random_losses(shape_of("H n", size), magnitude=64))
        assume(loss.differentiable_at(W @ X, margin=1e-3))
        G = loss.gradient(W @ X)                 # dL/dD, exact by a rule of its own
        ...                                      # compare your dL/dW with differences of loss.value(W @ X)

- `sizes`, `shape_of`, `dimension_names`: named dimensions, shape strings such as `"N 4*H"`.
- `float_arrays`, `exact_arrays`: distinct, nonzero, moderate entries, as float64 and as `fractions.Fraction`.
- `structured`: symmetric, invertible, one-hot, ... arrays; `KINDS` lists them.
- `random_losses`, `smooth_points`: differentiable scalar functions of a matrix, and points to test them at;
  a failing loss shrinks towards `linear(((1,),))`. A `Loss` has `value`, `gradient`, `latex` and a repr that
  rebuilds it.
- `intervals`: the numbers to give a loss for 50 digits with a proven bound; `Interval`.
- `draw_seeded`: values that depend on the seed alone, the same in every process.

Errors are `StrategyError`s; each names the argument, its value and the remedy.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from strategies.arrays import exact_arrays, float_arrays
    from strategies.dimensions import dimension_names, shape_of, sizes
    from strategies.errors import InvalidArgument, NotRationalError, StrategyError, UndecidedError
    from strategies.interval import Interval, intervals
    from strategies.kinds import structured
    from strategies.losses import Loss
    from strategies.random_loss import random_losses, smooth_points
    from strategies.seeded import draw_seeded
    from strategies.structures import KINDS

__all__ = [
    "KINDS",
    "Interval",
    "InvalidArgument",
    "Loss",
    "NotRationalError",
    "StrategyError",
    "UndecidedError",
    "dimension_names",
    "draw_seeded",
    "exact_arrays",
    "float_arrays",
    "intervals",
    "random_losses",
    "shape_of",
    "sizes",
    "smooth_points",
    "structured",
]

_HOMES = {
    "arrays": ("exact_arrays", "float_arrays"),
    "dimensions": ("dimension_names", "shape_of", "sizes"),
    "errors": ("InvalidArgument", "NotRationalError", "StrategyError", "UndecidedError"),
    "interval": ("Interval", "intervals"),
    "kinds": ("structured",),
    "losses": ("Loss",),
    "random_loss": ("random_losses", "smooth_points"),
    "seeded": ("draw_seeded",),
    "structures": ("KINDS",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: Hypothesis takes longer to import than all the rest."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'strategies' has no attribute {name!r}")
    value = getattr(import_module(f"strategies.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
