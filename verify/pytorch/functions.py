"""The two halves of a `torch.autograd.Function` as a forward and a backward that take arrays."""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
import torch

from verify.codes import Code
from verify.errors import BadInput
from verify.pytorch.standing_in import replaced
from verify.pytorch.tensor import Tensor, raw
from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported

FEW: Final = 4  # real inputs up to which every wish of a caller's is tried


class Context:
    """What ``forward`` leaves to ``backward``: torch's ``ctx``.

    ``given`` are the inputs by name; ``names`` those of all parameters in order.
    """

    def __init__(self, given: Mapping[str, Any], names: Sequence[str]) -> None:
        self._given, self._names = given, names
        self._needed = tuple(type(given[n]) is Tensor and given[n].is_floating_point() for n in names)
        self._asked = False
        self.saved_tensors: tuple[Any, ...] = ()
        self.materialize_grads = True

    @property
    def needs_input_grad(self) -> tuple[bool, ...]:
        """Which gradients the caller of the backward wants: all, and then fewer (`BackwardHalf`)."""
        self._asked = True
        return self._needed

    def save_for_backward(self, *tensors: Any) -> None:
        """Keep tensors for ``saved_tensors``."""
        self.saved_tensors = tensors

    save_for_forward = save_for_backward

    def mark_non_differentiable(self, *_: Any) -> None:
        """Of outputs without a gradient: nothing is asked of integers here anyway."""

    def mark_dirty(self, *_: Any) -> None:
        """Of inputs that were changed in place: whether they were is seen."""

    def set_materialize_grads(self, value: bool) -> None:
        """Whether absent cotangents are zeros: here none is absent."""
        self.materialize_grads = value


class _Half:
    """What both halves have in common: a name, and the user's function, whose lines are shown and followed."""

    def __init__(self, function: type[Any], half: str) -> None:
        self.of = function
        self.__wrapped__: Callable[..., Any] = getattr(function, half)
        self.__name__ = self.__qualname__ = function.__name__

    def _run(self, method: Callable[..., Any], *args: Any) -> Any:
        with replaced(inspect.unwrap(method).__globals__), nested(), torch.no_grad():
            return method(*args)


@contextmanager
def nested() -> Iterator[None]:
    """While the block runs, ``apply`` of another function runs its forward: nobody differentiates through it there."""
    theirs = torch.autograd.Function.__dict__["apply"]

    def apply(function: type[Any], *args: Any) -> Any:
        if not any(type(a) is Tensor for a in args):
            return theirs.__get__(None, function)(*args)
        older = function.setup_context is torch.autograd.Function.setup_context
        parameters = list(inspect.signature(function.forward).parameters)[1 if older else 0 :]
        ctx = Context(dict(zip(parameters, args, strict=False)), parameters[: len(args)])
        with replaced(inspect.unwrap(function.forward).__globals__):
            return function.forward(ctx, *args) if older else function.forward(*args)

    torch.autograd.Function.apply = classmethod(apply)
    try:
        yield
    finally:
        torch.autograd.Function.apply = theirs


class ForwardHalf(_Half):
    """``forward(ctx, ...)`` as a function of arrays by name: ``(*outputs, ctx)``.

    Functions in torch's newer style, whose ``forward`` takes no ``ctx``, have it from ``setup_context``.
    """

    def __init__(self, function: type[Any]) -> None:
        super().__init__(function, "forward")
        parameters = list(inspect.signature(self.__wrapped__).parameters.values())
        self.older = function.setup_context is torch.autograd.Function.setup_context
        self.__signature__ = inspect.Signature(parameters[1:] if self.older else parameters)

    def __call__(self, **given: Any) -> tuple[Any, ...]:
        names = list(self.__signature__.parameters)
        bound = self.__signature__.bind(**given)
        bound.apply_defaults()
        arguments = {n: _tensor(bound.arguments[n]) for n in names}
        ctx = Context(arguments, names)
        if self.older:
            found = self._run(self.__wrapped__, ctx, *arguments.values())
        else:
            found = self._run(self.__wrapped__, *arguments.values())
            self._run(self.of.setup_context, ctx, tuple(arguments.values()), found)
        if ctx._asked:
            raise unsupported("a forward that asks for ctx.needs_input_grad", code=Code.NOT_REPEATABLE)
        outputs = found if isinstance(found, (tuple, list)) else (found,)
        return (*(raw(o) for o in outputs), ctx)


class BackwardHalf(_Half):
    """``backward(ctx, *cotangents)`` as a function of arrays: the gradients of all inputs, by name.

    Torch takes None for zero. A backward that asks which gradients are wanted runs again for each wish: it has to give
    what it gives where all are.
    """

    def __init__(self, function: type[Any]) -> None:
        super().__init__(function, "backward")

    def __call__(self, *given: Any) -> dict[str, Any]:
        *cotangents, ctx = given
        fresh = [c.copy() for c in cotangents]  # a backward may write into its cotangents
        found, everything = self._gradients(ctx, cotangents), ctx._needed
        for wanted in _wishes(everything) if ctx._asked else ():
            ctx._needed = wanted
            other = self._gradients(ctx, [c.copy() for c in fresh])
            names = [n for n, wants in zip(ctx._names, wanted, strict=True) if wants]
            if not all(_equal(found[n], other[n]) for n in names):
                raise unsupported(
                    f"a gradient of {', '.join(names)} that is another one where ctx.needs_input_grad is {wanted}",
                    code=Code.NOT_REPEATABLE,
                )
        ctx._needed = everything
        return found

    def _gradients(self, ctx: Any, cotangents: Sequence[Any]) -> dict[str, Any]:
        found = self._run(self.__wrapped__, ctx, *map(_tensor, cotangents))
        found = found if isinstance(found, (tuple, list)) else (found,)
        names = ctx._names
        if len(found) < len(names) or any(extra is not None for extra in found[len(names) :]):
            raise BadInput(
                f"the backward of {self.__name__} must return a gradient for each input of its forward "
                f"({', '.join(names)}; None where there is none), but returned {len(found)}",
                file=self.__wrapped__.__code__.co_filename,
                line=self.__wrapped__.__code__.co_firstlineno,
            )
        inputs = {n: v for n, v in ctx._given.items() if type(v) is Tensor}
        returned = dict(zip(names, found, strict=False))
        return {n: _gradient(returned[n], v) for n, v in inputs.items()}


def _wishes(everything: tuple[bool, ...]) -> list[tuple[bool, ...]]:
    """Which gradients a caller may want, beside all: any of them while they are few, else one, or all but one."""
    real = [n for n, is_real in enumerate(everything) if is_real]
    sizes = range(1, len(real)) if len(real) <= FEW else {1, len(real) - 1}
    chosen = [c for size in sizes for c in itertools.combinations(real, size)]
    return [tuple(n in c for n in range(len(everything))) for c in chosen]


def _equal(left: Any, right: Any) -> bool:
    """Whether two gradients are the same numbers, or the same by what they are made of."""
    if np.shape(left) != np.shape(right):
        return False
    if isinstance(left, Traced):
        return isinstance(right, Traced) and left.same_as(right)
    return np.array_equal(left, right, equal_nan=True)


def _gradient(found: Any, of: Tensor) -> Any:
    return np.zeros_like(of.array, dtype=float) if found is None else raw(found)


def _tensor(value: Any) -> Any:
    """An array, of one entry too, as a tensor; what is no array (a flag, a float) as it is."""
    plain = value is None or isinstance(value, (bool, int, float, str, tuple, list, torch.Tensor, torch.dtype))
    return value if plain and not isinstance(value, np.generic) else Tensor(value)
