"""While a function of PyTorch runs on the arrays of a check, torch's functions are the rows of the table.

Torch's dispatch alone does not reach what has no tensor among its arguments (``torch.zeros(n, m)``), nor what is given
a symbolic size (``torch.reshape(x, (n, -1))``): torch reads its arguments first, and takes no size but an int.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
import torch

from verify.codes import Code
from verify.pytorch.rows import ROWS, sizes_of
from verify.pytorch.tensor import Tensor, call, raw
from verify.tracing.session import unsupported
from verify.users import is_users


def _of_sizes(create: Callable[..., Any]) -> Callable[..., Any]:
    def function(*size: Any, dtype: Any = None, **named: Any) -> Any:
        sizes = tuple(named["size"]) if "size" in named else sizes_of(size)
        return Tensor(create(raw(sizes), dtype=_kind(dtype)))

    return function


def _kind(dtype: Any) -> Any:
    if dtype is None or dtype.is_floating_point:
        return float
    return bool if dtype == torch.bool else int


def _full(size: Any, fill_value: Any, *, dtype: Any = None, **_: Any) -> Any:
    value = raw(fill_value)
    kind = _kind(dtype) if dtype is not None else type(value) if isinstance(value, (bool, int)) else float
    return Tensor(np.full(tuple(raw(size)), value, dtype=kind))


def _eye(n: Any, m: Any = None, *, dtype: Any = None, **_: Any) -> Any:
    return Tensor(np.eye(n, m, dtype=_kind(dtype)))


def _arange(*bounds: Any, dtype: Any = None, **_: Any) -> Any:
    return Tensor(np.arange(*map(raw, bounds), **({} if dtype is None else {"dtype": _kind(dtype)})))


def _tensor(data: Any, *, dtype: Any = None, **_: Any) -> Any:
    made = np.array(raw(data))
    return Tensor(made if dtype is None else made.astype(_kind(dtype)))


def _as_tensor(data: Any, dtype: Any = None, device: Any = None) -> Any:
    return data if type(data) is Tensor else _tensor(data, dtype=dtype)


def _is_tensor(value: Any) -> bool:
    return isinstance(value, torch.Tensor)  # which our tensors say that they are


def _random(name: str) -> Callable[..., Any]:
    def refused(*_: Any, **__: Any) -> Any:
        raise unsupported(f"torch.{name}: a random number is no function of the inputs")

    return refused


def _asked(name: str) -> Callable[..., Any]:
    theirs = getattr(torch, name)

    def answered(*args: Any, **named: Any) -> Any:
        if not is_users(sys._getframe(1).f_code.co_filename):
            return theirs(*args, **named)  # `torch.no_grad` asks in passing
        raise unsupported(f"torch.{name}, whose answer depends on more than its arguments", code=Code.NOT_REPEATABLE)

    return answered


# what is so in the process, or in the call around this one (`is_grad_enabled` where a backward is differentiated)
OF_THE_PROCESS: Final = (
    *("is_grad_enabled", "is_inference_mode_enabled", "is_autocast_enabled", "is_autocast_cpu_enabled"),
    *("is_anomaly_enabled", "are_deterministic_algorithms_enabled", "get_default_dtype", "get_default_device"),
    *("get_num_threads", "get_num_interop_threads", "get_rng_state", "initial_seed", "seed", "is_warn_always_enabled"),
)
RANDOM: Final = ("rand", "randn", "randint", "randperm", "bernoulli", "normal", "multinomial", "poisson")
CREATION: Final[Mapping[str, Callable[..., Any]]] = {
    "zeros": _of_sizes(np.zeros),
    "ones": _of_sizes(np.ones),
    "empty": _of_sizes(np.empty),
    "full": _full,
    "eye": _eye,
    "arange": _arange,
    "tensor": _tensor,
    "as_tensor": _as_tensor,
    "scalar_tensor": _tensor,
    "is_tensor": _is_tensor,
    **{name: _random(name) for name in RANDOM},
    **{name: _asked(name) for name in OF_THE_PROCESS},
}
MODULES: Final = (torch, torch.nn.functional, torch.nn.grad, torch.linalg, torch.special)


def _ours(name: str, original: Any) -> Callable[..., Any] | None:
    if name in CREATION and original is getattr(torch, name):
        return CREATION[name]
    known = getattr(original, "__name__", "") if callable(original) and not isinstance(original, type) else ""
    return functools.partial(call, known) if known in ROWS else None


_BOUND: Final = [(vars(m), name, original) for m in MODULES for name, original in vars(m).items()]
_STAND_INS: Final = {id(o): ours for _, name, o in _BOUND if (ours := _ours(name, o)) is not None}


@contextmanager
def replaced(*namespaces: dict[str, Any]) -> Iterator[None]:
    """While the block runs, torch's functions are ours, in torch and under any names in these namespaces."""
    theirs = [(space, name, value) for space in namespaces for name, value in space.items()]
    places = [place for place in (*_BOUND, *theirs) if id(place[2]) in _STAND_INS]
    try:
        for space, name, original in places:
            space[name] = _STAND_INS[id(original)]
        yield
    finally:
        for space, name, original in places:
            space[name] = original
