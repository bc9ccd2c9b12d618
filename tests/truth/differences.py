"""Is a claim true at these sizes? Asked of plain NumPy by central differences, with nothing of the verifier's own."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np

from strategies import StrategyError, draw_seeded, structured
from verify.claims.claim import Claim
from verify.claims.results import WrongResult
from verify.claims.shapes import concrete
from verify.claims.source import Target
from verify.guest.loader import load

STEP, TOLERANCE = 2e-6, 2e-5
NARROW = 1e-2, 1e-2  # the same, of code that returns single precision
Values = dict[str, Any]


@lru_cache
def claims(file: Path) -> tuple[Claim, ...]:
    """The claims of a file, in order."""
    return load(Target(str(file))).claims


def holds(claim: Claim, sizes: Mapping[str, int], seed: int = 0) -> bool | None:
    """Whether every claimed gradient has its input's shape and the value of central differences, at a random point.

    None where the forward is not defined at these sizes, or the assumptions cannot be met.
    """
    rng = np.random.default_rng(seed)
    try:
        values = {i.name: _value(claim, i, sizes, rng, seed) for i in claim.inputs}
    except StrategyError:
        return None
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            claim.run_forward(_copies(values))
        except (ValueError, IndexError):  # no window, or no position, of that size; LinAlgError is one, too
            return None
        try:
            return _holds(claim, values, rng)
        except np.linalg.LinAlgError:
            return None


def _holds(claim: Claim, values: Values, rng: Any) -> bool | None:
    out = _outputs(claim, values)
    if not all(np.isfinite(o).all() for o in out):
        return None
    free = claim.takes_cotangent(out)
    cotangents = tuple(rng.standard_normal(o.shape) if free else np.ones(o.shape) for o in out)
    try:
        claimed = _claimed(claim, values, cotangents)
    except (ValueError, IndexError, ZeroDivisionError, WrongResult):
        return False  # LinAlgError is a ValueError: a backward that finds a singular matrix has no answer either
    narrow = any(o.dtype.itemsize < 8 for o in map(np.asarray, claim.run_forward(_copies(values)).outputs))
    scale = NARROW if narrow else (STEP, TOLERANCE)
    return all(_agrees(claim, values, cotangents, name, array, *scale) for name, array in claimed.items())


def sizes_for(claim: Claim, unequal: int, equal: int) -> Iterator[dict[str, int]]:
    """Unequal sizes in several orders, then equal ones from 1 on; where all sizes are literal, those several times."""
    if not claim.sizes:
        yield from ({} for _ in range(unequal))
        return
    orders = list(permutations(range(2, 4 + len(claim.sizes)), len(claim.sizes)))
    for order in orders[:: max(1, len(orders) // unequal)][:unequal]:
        yield dict(zip(claim.sizes, order, strict=True))
    for size in range(1, equal + 1):
        yield dict.fromkeys(claim.sizes, size)


def _value(claim: Claim, given: Any, sizes: Mapping[str, int], rng: Any, seed: int) -> Any:
    shape = concrete(given.shape, sizes)
    if not given.kinds:
        value = rng.standard_normal(shape)
    else:
        strategy = structured(" ".join(map(str, given.kinds)), shape, exact=False, sizes=sizes)
        value = draw_seeded(strategy, seed, 1)[0]
    return value if shape else float(value)


def _copies(values: Values) -> Values:
    return {n: v.copy() if isinstance(v, np.ndarray) else v for n, v in values.items()}


def _outputs(claim: Claim, values: Values) -> tuple[Any, ...]:
    return tuple(np.array(o, dtype=float) for o in claim.run_forward(_copies(values)).outputs)


def _claimed(claim: Claim, values: Values, cotangents: tuple[Any, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for gradient in claim.gradients:
        arguments = _copies(values)
        forward = claim.run_forward(arguments)
        given = tuple(c.copy() for c in cotangents)
        results = claim.run_backward(gradient, given, forward, arguments)
        found.update({name: np.asarray(result) for name, result in results.items()})
    return found


def _agrees(
    claim: Claim, values: Values, cotangents: tuple[Any, ...], name: str, claimed: Any, step: float, close: float
) -> bool:
    point = np.asarray(values[name], dtype=float)
    if np.shape(claimed) != point.shape:
        return False
    true = np.zeros(point.shape)
    for entry in np.ndindex(*point.shape):
        ends = []
        for shift in (step, -step):
            moved = point.copy()
            moved[entry] += shift
            out = _outputs(claim, {**values, name: moved if moved.shape else float(moved)})
            ends.append(sum((o * c).sum() for o, c in zip(out, cotangents, strict=True)))
        true[entry] = (ends[0] - ends[1]) / (2 * step)
    return bool(np.abs(true - claimed).max() <= close * (1 + np.abs(true).max()))
