"""Run by its path, never imported by us: a function of JAX as a forward and a backward, computed by JAX itself.

The backward is what ``jax.grad`` would call, by way of ``jax.vjp``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import jax
import numpy as np

jax.config.update("jax_enable_x64", True)


def known(options: Mapping[str, Any]) -> Mapping[str, Any]:
    """Options of XLA, where its version has them."""
    try:
        jax.jit(lambda x: x, compiler_options=options)(0.0)
    except Exception:  # what it raises of an option that it has not is JAX's, and no public class
        return {}
    return options


# it runs a few times at each shape: compiling is what takes long, and fused loops take a module each
FAST = known(
    {
        "xla_backend_optimization_level": 0,
        "xla_cpu_use_fusion_emitters": False,
        "xla_cpu_parallel_codegen_split_count": 1,
    }
)


def halves(function: Any) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """``forward(...) -> (*outputs, cache)`` and ``backward(*cotangents, cache) -> gradients by name``."""
    signature = inspect.signature(function.fun)
    compiled: dict[tuple[Any, ...], Any] = {}

    def forward(**given: Any) -> tuple[Any, ...]:
        arrays, others = _parted(given)
        key = ("forward", tuple(arrays), repr(others))
        run = compiled.setdefault(key, jax.jit(_forward(function, signature, others), compiler_options=FAST))
        return (*map(np.asarray, run(arrays)), (arrays, others))

    def backward(*given: Any) -> dict[str, Any]:
        *cotangents, (arrays, others) = given
        key = ("backward", tuple(arrays), repr(others))
        run = compiled.setdefault(key, jax.jit(_backward(function, signature, others), compiler_options=FAST))
        return {n: np.asarray(g) for n, g in run(arrays, tuple(map(np.asarray, cotangents))).items()}

    forward.__name__ = forward.__qualname__ = function.fun.__name__
    forward.__signature__ = signature  # type: ignore[attr-defined]
    forward.__wrapped__ = function.fun  # type: ignore[attr-defined]
    return forward, backward


def _parted(given: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Arrays, and what is none."""
    arrays = {n: np.asarray(v) for n, v in given.items() if isinstance(v, (np.ndarray, np.generic))}
    return arrays, {n: v for n, v in given.items() if n not in arrays}


def _called(function: Any, signature: inspect.Signature, given: Mapping[str, Any]) -> Any:
    bound = signature.bind(**given)
    bound.apply_defaults()
    return function(*bound.args, **bound.kwargs)


def _forward(function: Any, signature: inspect.Signature, others: Mapping[str, Any]) -> Callable[..., Any]:
    return lambda arrays: jax.tree_util.tree_leaves(_called(function.fun, signature, {**others, **arrays}))


def _backward(function: Any, signature: inspect.Signature, others: Mapping[str, Any]) -> Callable[..., Any]:
    def backward(arrays: Mapping[str, Any], cotangents: tuple[Any, ...]) -> dict[str, Any]:
        real = {n: v for n, v in arrays.items() if v.dtype.kind == "f"}
        made, back = jax.vjp(lambda moving: _called(function, signature, {**others, **arrays, **moving}), real)
        leaves, tree = jax.tree_util.tree_flatten(made)
        found: dict[str, Any] = back(
            tree.unflatten(c.astype(o.dtype) for c, o in zip(cotangents, leaves, strict=True))
        )[0]
        return found

    return backward
