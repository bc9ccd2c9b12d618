"""Seeded draws: the same values in every process, whatever modules it has loaded.

Hypothesis mixes constants that it finds in the loaded local modules into its draws, so its own seed is not
enough. It lets other "backends" supply the choices; this one takes them from `random.Random` alone.
"""

import math
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from random import Random
from typing import Any, TypeVar

from hypothesis import HealthCheck, Phase, Verbosity, given, settings
from hypothesis import seed as hypothesis_seed
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, PrimitiveProvider
from hypothesis.internal.intervalsets import IntervalSet

from strategies.errors import InvalidArgument, StrategyError

T = TypeVar("T")

_BACKEND = "strategies-seeded"
# Numbers without bounds of their own stay within this distance of their other bound, or of 0.
_REACH = 1024


class _SeededProvider(PrimitiveProvider):
    """The five primitive draws of Hypothesis, uniform, from one random source."""

    lifetime = "test_case"

    def __init__(self, data: Any, /) -> None:
        super().__init__(data)
        # The engine's own source, which `hypothesis.seed` seeds; nothing else draws from it under a backend.
        self._random: Random = data._random

    def draw_boolean(self, p: float = 0.5) -> bool:
        return self._random.random() < p

    def draw_integer(
        self,
        min_value: int | None = None,
        max_value: int | None = None,
        *,
        weights: dict[int, float] | None = None,
        shrink_towards: int = 0,
    ) -> int:
        low, high = _window(min_value, max_value)
        return self._random.randint(int(low), int(high))

    def draw_float(
        self,
        *,
        min_value: float = -math.inf,
        max_value: float = math.inf,
        allow_nan: bool = True,
        smallest_nonzero_magnitude: float,
    ) -> float:
        finite = [None if math.isinf(bound) else bound for bound in (min_value, max_value)]
        low, high = _window(*finite)
        drawn = min(max(self._random.uniform(low, high), min_value), max_value)
        return drawn if abs(drawn) >= smallest_nonzero_magnitude or low > 0 or high < 0 else 0.0

    def draw_string(self, intervals: IntervalSet, *, min_size: int = 0, max_size: int = 2**30) -> str:
        length = self._length(min_size, max_size) if len(intervals) else 0
        return "".join(chr(intervals[self._random.randrange(len(intervals))]) for _ in range(length))

    def draw_bytes(self, min_size: int = 0, max_size: int = 2**30) -> bytes:
        return self._random.randbytes(self._length(min_size, max_size))

    def _length(self, min_size: int, max_size: int) -> int:
        return self._random.randint(min_size, min(max_size, min_size + 8))


def _window(low: float | None, high: float | None) -> tuple[float, float]:
    """The given bounds, and near ones where there are none."""
    if low is None:
        low = -_REACH if high is None or high >= 0 else high - _REACH
    if high is None:
        high = max(_REACH, low + _REACH)
    return low, high


def draw_seeded(strategy: st.SearchStrategy[T], seed: int, n: int) -> list[T]:
    """`n` values of a strategy, which depend on the strategy, the seed and the version of Hypothesis only.

    Raises InvalidArgument, and StrategyError where filters reject nearly everything.
    """
    if not isinstance(seed, int):
        raise InvalidArgument("seed", seed, "not an integer", "pass one such as 0")
    if not isinstance(n, int) or n < 0:
        raise InvalidArgument("n", n, "not a number of values", "pass an integer of at least 0")
    values = _apart(lambda: _collect(strategy, seed, n))
    if len(values) < n:
        raise StrategyError(
            f"strategy={strategy!r}: only {len(values)} of n={n} values passed its filters; "
            "build values that fit instead of filtering them"
        )
    return values[len(values) - n :]


def _apart(work: Callable[[], T]) -> T:
    """Run in another thread: Hypothesis refuses tests inside tests, and there a draw inside a test is not one.

    All draws share one thread, for Hypothesis walks the whole heap when it meets a new one; the draws inside draws
    share the next one, and so on.
    """
    depth = getattr(_local, "depth", 0)
    if depth not in _threads:
        _threads.setdefault(depth, ThreadPoolExecutor(1, initializer=lambda: setattr(_local, "depth", depth + 1)))
    return _threads[depth].submit(work).result()


def _collect(strategy: st.SearchStrategy[T], seed: int, n: int) -> list[T]:
    values: list[T] = []

    # Hypothesis runs the simplest value first, whatever the backend: hence one more, and only the last n.
    # It stops when a strategy has no further choices to make: hence the counter, which always has.
    @hypothesis_seed(seed)
    @settings(parent=_SETTINGS, max_examples=n + 1)
    @given(st.integers(), strategy)
    def collect(counter: int, value: T) -> None:
        values.append(value)

    with suppress(Unsatisfiable):
        collect()
    return values


_local = threading.local()
_threads: dict[int, ThreadPoolExecutor] = {}
if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_threads.clear)  # a child has none of its parent's threads

AVAILABLE_PROVIDERS[_BACKEND] = _SeededProvider

_SETTINGS = settings(
    backend=_BACKEND,
    phases=(Phase.generate,),
    database=None,
    deadline=None,
    derandomize=False,
    suppress_health_check=list(HealthCheck),
    verbosity=Verbosity.quiet,
)
