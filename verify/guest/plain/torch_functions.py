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


class Context:
    """torch's ``ctx`` between two processes: what ``forward`` leaves to ``backward``."""

    def __init__(self, needs_input_grad: tuple[bool, ...]) -> None:
        self.needs_input_grad = needs_input_grad
        self.saved_tensors: tuple[Any, ...] = ()

    def save_for_backward(self, *tensors: Any) -> None:
        """Keep tensors for ``saved_tensors``."""
        self.saved_tensors = tensors

    save_for_forward = save_for_backward

    def nothing(self, *_: Any) -> None:
        """What says something of tensors here: nobody asks."""

    mark_non_differentiable = mark_dirty = set_materialize_grads = nothing


def handed_over(function: Any) -> Callable[..., Any]:
    """``forward(...) -> (*outputs, cache)``, where the cache is plain data: the inputs by name, and what ``ctx`` kept.

    Another process makes a ``ctx`` of it, for `backward_of`.
    """
    forward, _ = halves(function)
    older = function.setup_context is torch.autograd.Function.setup_context

    def left(**given: Any) -> tuple[Any, ...]:
        bound = inspect.signature(forward).bind(**given)
        bound.apply_defaults()
        arguments = {name: _tensor(value) for name, value in bound.arguments.items()}
        real = {n: isinstance(v, torch.Tensor) and v.is_floating_point() for n, v in arguments.items()}
        ctx = Context(tuple(real.values()))
        with Reals(), torch.no_grad():
            found = function.forward(*([ctx] if older else []), *arguments.values())
            if not older:
                function.setup_context(ctx, tuple(arguments.values()), found)
        outputs = found if isinstance(found, tuple) else (found,)
        shapes = {n: tuple(v.shape) if real[n] else None for n, v in arguments.items()}
        return (*(o.detach().numpy() for o in outputs), {"shapes": shapes, "ctx": _arrays(vars(ctx))})

    left.__name__ = left.__qualname__ = function.__name__
    left.__signature__ = inspect.signature(forward)  # type: ignore[attr-defined]
    left.__wrapped__ = function.forward  # type: ignore[attr-defined]
    return left


def backward_of(function: Any) -> Callable[..., Any]:
    """``backward(*cotangents, cache) -> gradients by name`` of somebody else's `handed_over`."""

    def backward(*given: Any) -> dict[str, Any]:
        *cotangents, cache = given
        ctx = Context(())
        vars(ctx).update(_tensors(cache["ctx"]))
        with Reals(), torch.no_grad():
            found = function.backward(ctx, *(torch.tensor(np.array(g)) for g in cotangents))
        every = found if isinstance(found, tuple) else (found,)
        pairs = zip(cache["shapes"].items(), every, strict=False)
        return {n: np.zeros(shape) if g is None else g.numpy() for (n, shape), g in pairs if shape is not None}

    backward.__wrapped__ = function.backward  # type: ignore[attr-defined]
    return backward


def _arrays(value: Any) -> Any:
    """With each tensor as an array."""
    if isinstance(value, torch.Tensor):
        return value.detach().numpy()
    if isinstance(value, (tuple, list)):
        return type(value)(map(_arrays, value))
    return {k: _arrays(v) for k, v in value.items()} if isinstance(value, dict) else value


def _tensors(value: Any) -> Any:
    """With each array as a tensor."""
    if isinstance(value, np.ndarray):
        return torch.tensor(value)
    if isinstance(value, (tuple, list)):
        return type(value)(map(_tensors, value))
    return {k: _tensors(v) for k, v in value.items()} if isinstance(value, dict) else value


def _tensor(value: Any) -> Any:
    if not isinstance(value, (np.ndarray, np.generic)):
        return value
    made = torch.tensor(value)
    return made.requires_grad_() if made.is_floating_point() else made
