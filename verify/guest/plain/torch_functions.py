"""Run by its path, never imported by us: a function of PyTorch as a forward and a backward, computed by torch itself.

The backward is what ``loss.backward()`` would call, by way of torch's autograd.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch.overrides import TorchFunctionMode

torch.set_default_dtype(torch.float64)


class Reals(TorchFunctionMode):  # type: ignore[misc]
    """Every float is a double: a proof is about the reals, and what single precision makes of them is not covered."""

    CASTS = ("float", "half", "bfloat16")

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if getattr(function, "__name__", "") in self.CASTS:
            return args[0].double()
        given = {name: _double(value) for name, value in (kwargs or {}).items()}
        return function(*map(_double, args), **given)


def _double(value: Any) -> Any:
    return torch.float64 if isinstance(value, torch.dtype) and value.is_floating_point else value


def halves(function: Any) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """``forward(...) -> (*outputs, cache)`` and ``backward(*cotangents, cache) -> gradients by name``."""
    parameters = list(inspect.signature(function.forward).parameters.values())
    older = function.setup_context is torch.autograd.Function.setup_context
    signature = inspect.Signature(parameters[1:] if older else parameters)

    def forward(**given: Any) -> tuple[Any, ...]:
        bound = signature.bind(**given)
        bound.apply_defaults()
        arguments = {name: _tensor(value) for name, value in bound.arguments.items()}
        with Reals():
            found = function.apply(*arguments.values())
        outputs = found if isinstance(found, tuple) else (found,)
        real = {n: v for n, v in arguments.items() if isinstance(v, torch.Tensor) and v.is_floating_point()}
        return (*(o.detach().numpy() for o in outputs), (real, outputs))

    def backward(*given: Any) -> dict[str, Any]:
        *cotangents, (inputs, outputs) = given
        pairs = [(o, torch.tensor(np.array(g))) for o, g in zip(outputs, cotangents, strict=True) if o.requires_grad]
        to, by = zip(*pairs, strict=True)
        with Reals():
            found = torch.autograd.grad(to, tuple(inputs.values()), by, allow_unused=True)
        zeros = [torch.zeros_like(v) if g is None else g for g, v in zip(found, inputs.values(), strict=True)]
        return {n: g.numpy() for n, g in zip(inputs, zeros, strict=True)}

    forward.__name__ = forward.__qualname__ = function.__name__
    forward.__signature__ = signature  # type: ignore[attr-defined]
    forward.__wrapped__ = function.forward  # type: ignore[attr-defined]
    return forward, backward


def _tensor(value: Any) -> Any:
    if not isinstance(value, (np.ndarray, np.generic)):
        return value
    made = torch.tensor(value)
    return made.requires_grad_() if made.is_floating_point() else made
