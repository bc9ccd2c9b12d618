"""A jaxpr, run on the arrays of a check: each equation by the row of its primitive."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from jax.extend.core import ClosedJaxpr, Literal

from verify.errors import GradproofError
from verify.jaxpr import control, elementwise, indexing, reductions, shaping  # noqa: F401  # they enter their rows
from verify.jaxpr.indexing import Columns
from verify.jaxpr.rows import CALLS, ROWS
from verify.jaxpr.shaping import Repeated, repeated
from verify.jaxpr.sizes import Names
from verify.tracing.patches import using
from verify.tracing.session import unsupported
from verify.users import is_users

INDEXED: Final = ("gather", "scatter", "scatter-add", "scatter-sub")
# of natural numbers these make natural numbers: places stay places
NATURAL: Final = frozenset({"broadcast_in_dim", "reshape", "squeeze", "transpose", "slice", "rev", "copy"})
NATURAL_TOO: Final = frozenset({"add", "mul", "copy", "concatenate", "convert_element_type", "stop_gradient", "gather"})
PLACES: Final = frozenset({"iota", "dim_as_value", "argmax", "argmin"})
# of constants, too, these are what they are, and not their roundings: the root of 2
EXACT: Final = frozenset(
    {"sqrt", "rsqrt", "cbrt", "exp", "exp2", "log", "log1p", "expm1", "pow", "erf", "erfc", "logistic"}
)
OF_ENTRIES: Final = frozenset(
    {*elementwise.COMPARED, "add", "sub", "mul", "select_n", "max", "min", "convert_element_type"}
)
RANDOM: Final = ("random_", "threefry2x32", "shift_right_logical", "rng_")


class Run:
    """One run. ``names`` are the sizes that the jaxpr was traced at."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def __call__(self, closed: ClosedJaxpr, values: Sequence[Any], natural: Sequence[bool]) -> list[Any]:
        """What a jaxpr returns. ``natural`` says which values are integers that are never negative.

        Raises Unsupported, with the user's file and line, where a primitive has no row.
        """
        return _Frame(self, self._names, closed, values, natural).run()


class _Frame:
    """A jaxpr that is run: its variables, what is natural among them, what is False whatever they are."""

    def __init__(self, run: Run, names: Names, closed: Any, values: Sequence[Any], natural: Sequence[bool]) -> None:
        self._run, self._names = run, names
        self._jaxpr, consts = (closed.jaxpr, closed.consts) if hasattr(closed, "consts") else (closed, ())
        plain = [_plain(c) for c in consts]
        self._values: dict[Any, Any] = dict(zip(self._jaxpr.constvars, plain, strict=True))
        self._values |= dict(zip(self._jaxpr.invars, values, strict=True))
        flags = dict(zip(self._jaxpr.invars, natural, strict=True))
        flags |= {v: _is_natural(c) for v, c in zip(self._jaxpr.constvars, plain, strict=True)}
        self._natural = {v for v, flag in flags.items() if flag}
        self._never: set[Any] = set()

    def run(self) -> list[Any]:
        equations = self._needed([self._simplified(e) for e in self._jaxpr.eqns])
        for equation, source in equations:
            self._enter(equation, [self._value(source)] if source is not None else self._computed(equation))
        return [self._value(v) for v in self._jaxpr.outvars]

    def _simplified(self, equation: Any) -> tuple[Any, Any]:
        """An equation, and the variable that it only renames: JAX counts a place that is negative from the end."""
        name, given = equation.primitive.name, equation.invars
        made = equation.outvars[0] if equation.outvars else None
        if name == "lt" and self._is_natural(given[0]) and isinstance(given[1], Literal) and _plain(given[1].val) == 0:
            self._never.add(made)
        if name == "broadcast_in_dim" and given and not isinstance(given[0], Literal) and given[0] in self._never:
            self._never.add(made)
        if name in PLACES or (name in NATURAL | NATURAL_TOO and all(map(self._is_natural, given))):
            self._natural.add(made)
        if name == "select_n" and len(given) == 3 and not isinstance(given[0], Literal) and given[0] in self._never:
            if self._is_natural(given[1]):
                self._natural.add(made)
            return equation, given[1]
        return equation, None

    def _needed(self, equations: Sequence[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
        """Those whose results somebody takes."""
        wanted = {v for v in self._jaxpr.outvars if not isinstance(v, Literal)}
        kept = []
        for equation, source in reversed(equations):
            if wanted.isdisjoint(equation.outvars):
                continue
            kept.append((equation, source))
            given = equation.invars if source is None else [source]
            wanted |= {v for v in given if not isinstance(v, Literal)}
        return kept[::-1]

    def _is_natural(self, v: Any) -> bool:
        return _is_natural(_plain(v.val)) if isinstance(v, Literal) else v in self._natural

    def _value(self, v: Any) -> Any:
        return _plain(v.val) if isinstance(v, Literal) else self._values[v]

    def _enter(self, equation: Any, found: Any) -> None:
        several = found if isinstance(found, (list, tuple)) else [found]
        self._values.update(zip(equation.outvars, several, strict=True))

    def _computed(self, equation: Any) -> Any:
        try:
            return self._called(equation)
        except GradproofError as error:
            if error.line is None:
                error.file, error.line = place(equation)
            raise

    def _called(self, equation: Any) -> Any:
        name, values = equation.primitive.name, [self._value(v) for v in equation.invars]
        params = {key: self._names.sized(value) for key, value in equation.params.items()}
        if name in CALLS:
            natural = [*map(self._is_natural, equation.invars)] if name in control.ONCE else None
            return CALLS[name](self._caller(natural), *values, **params)  # what is kept apart stays so
        if name in ("concatenate", "stack") and self._are_columns(equation):
            values = [v[..., None] if name == "stack" else v for v in values]
            return Columns([p for v in values for p in (v.parts if isinstance(v, Columns) else [v])])
        if name not in ROWS:
            raise missing(name)
        if name in EXACT and all(isinstance(v, (int, float)) for v in values):
            values = [np.full((), v) for v in values]
        of = equation.outvars[0].aval
        loose = name in OF_ENTRIES and any(isinstance(v, Repeated) for v in values)
        found = ROWS[name](*_arrays(name, values), of=np.dtype(of.dtype).kind, **params)
        return repeated(found, self._names.sized(tuple(of.shape))) if loose else found

    def _caller(self, natural: Sequence[bool] | None) -> Any:
        """Who runs a jaxpr; what a loop hands from turn to turn is natural only where its number is seen."""

        def run(closed: Any, *args: Any) -> list[Any]:
            return self._run(closed, args, [*map(_is_natural, args)] if natural is None else natural)

        return run

    def _are_columns(self, equation: Any) -> bool:
        """Whether places are put side by side: integers, along a last axis that is new or of size 1 in each."""
        shape, new = equation.outvars[0].aval.shape, equation.primitive.name == "stack"
        last = equation.params["axis" if new else "dimension"] == len(shape) - 1
        one = new or all(v.aval.shape[-1] == 1 for v in equation.invars)
        return last and one and np.dtype(equation.outvars[0].aval.dtype).kind in "iu" and len(shape) > 1


def _arrays(name: str, values: Sequence[Any]) -> list[Any]:
    """The values as the row of a primitive takes them."""
    if name in OF_ENTRIES:
        values = [v.array if isinstance(v, Repeated) else v for v in values]
    kept = Columns if name in INDEXED else ()
    return [v.whole() if isinstance(v, (Columns, Repeated)) and not isinstance(v, kept) else v for v in values]


def missing(name: str) -> GradproofError:
    """What is said of a primitive that the table does not have."""
    if name.startswith(RANDOM):
        return unsupported(f"JAX's primitive {name}: a random number is no function of the inputs")
    return unsupported(f"JAX's primitive {name} has no row in the table (verify/jaxpr); most take three lines")


def place(equation: Any) -> tuple[str | None, int | None]:
    """The user's line that made an equation."""
    trace = equation.source_info.traceback
    frames = trace.frames if trace is not None else ()
    found = next((f for f in frames if is_users(f.file_name)), None)
    return (None, None) if found is None else (found.file_name, found.line_num)


def _plain(value: Any) -> Any:
    """A constant as Python's or NumPy's own; numbers narrower than a double as they were written."""
    with using(None):
        made = np.asarray(value)
    if made.dtype.kind not in "biuf":
        made = made.astype(np.float32)  # bfloat16 and its like
    if made.ndim == 0:
        return _as_written(made[()])
    return made if made.dtype.kind != "f" or made.dtype == np.float64 else _wide(made)


def _as_written(value: Any) -> Any:
    if isinstance(value, np.floating) and not isinstance(value, float):
        return float(str(value))
    return value.item()


def _wide(values: Any) -> Any:
    return np.array([float(str(v)) for v in values.ravel()]).reshape(values.shape)


def _is_natural(value: Any) -> bool:
    if isinstance(value, np.ndarray):
        return value.dtype.kind in "iu" and bool((value >= 0).all())
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
