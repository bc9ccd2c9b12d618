"""The two halves of a function of JAX with a rule of its own, as a forward and a backward that take arrays.

The forward is the function as it stands. The backward is what ``jax.vjp`` makes of its rule: of a ``custom_vjp`` its
``fwd`` and ``bwd``; of a ``custom_jvp`` the transpose of its tangent rule, which has to be linear in
the tangents for that.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import Any, Final
from weakref import WeakKeyDictionary

import jax
import numpy as np

from verify.errors import BadInput, GradproofError
from verify.jaxpr.run import Run
from verify.jaxpr.sizes import Names, asked_by_users_refused, classes_asked_by_users_refused
from verify.tracing.patches import using
from verify.tracing.protocol import Traced
from verify.tracing.session import unsupported
from verify.tracing.sources import runs_afresh
from verify.users import is_users

jax.config.update("jax_enable_x64", True)  # a proof is about the reals; single precision is further from them

OF_KIND: Final = {"f": np.float64, "i": np.int64, "b": np.bool_}
PLAIN: Final = (int, float, bool, str, type(None))  # arguments of which the text says all
CLOSE: Final = 1e-6  # of what the function returns with its rule and without, in double precision

Written = tuple[Names, Any]  # how a trace names the sizes, and the trace


class _Half:
    """What both halves have in common: a name, and the user's function, whose lines are shown and followed."""

    def __init__(self, function: Any, code: Callable[..., Any]) -> None:
        self.of = function
        self.__wrapped__, self._code = code, code.__code__
        self.__name__ = self.__qualname__ = function.fun.__name__
        _TRACED[self] = {}

    def traced(self, function: Callable[..., Sequence[Any]], arrays: Sequence[Any], settings: Any) -> list[Any]:
        """What a function of JAX returns for arrays of a check: JAX traces it at their sizes, and its rows compute.

        A trace depends on sizes, kinds and ``settings`` alone (hashable; None: on more than can be compared): JAX shows
        the code no number. So it is made once for these, but where the code is to run afresh.
        """
        key = None if settings is None else (*_sorts(arrays), settings)
        known = None if key is None or runs_afresh() else _TRACED[self].get(key)
        written = known or write_down(function, arrays)
        if key is not None:
            _TRACED[self][key] = written
        return run(written, arrays)


_TRACED: Final = WeakKeyDictionary[_Half, dict[Any, Written]]()  # not kept by the code of the claim


class Given:
    """Arguments of a call: those that are arrays by name, and how to call a function of JAX with others for them."""

    def __init__(self, signature: inspect.Signature, given: Mapping[str, Any]) -> None:
        bound = signature.bind(**given)
        bound.apply_defaults()
        self._bound = bound
        self.arrays = {n: v for n, v in bound.arguments.items() if _is_array(v)}
        others = {n: v for n, v in bound.arguments.items() if n not in self.arrays}
        plain = all(type(v) in PLAIN for v in others.values())
        self.settings = (*self.arrays, *((n, type(v), repr(v)) for n, v in others.items())) if plain else None

    @property
    def real(self) -> dict[str, Any]:
        """The arrays of real numbers."""
        return {n: v for n, v in self.arrays.items() if _kind(v) == "f"}

    def call(self, function: Callable[..., Any], arrays: Mapping[str, Any]) -> Any:
        """The function of these arrays and the other arguments."""
        bound = inspect.BoundArguments(self._bound.signature, {**self._bound.arguments, **arrays})
        return function(*bound.args, **bound.kwargs)


class ForwardHalf(_Half):
    """The function of arrays by name: ``(*outputs, what it was given)``."""

    def __init__(self, function: Any) -> None:
        super().__init__(function, function.fun)
        self.__signature__ = inspect.signature(function.fun)

    def __call__(self, **given: Any) -> tuple[Any, ...]:
        of = Given(self.__signature__, given)
        names = list(of.arrays)

        def forward(*arrays: Any) -> Any:
            return jax.tree_util.tree_leaves(of.call(self.of.fun, dict(zip(names, arrays, strict=True))))

        outputs = self.traced(forward, list(of.arrays.values()), of.settings)
        return (*outputs, (of, outputs))


class BackwardHalf(_Half):
    """``backward(*cotangents, what the forward was given)``: the gradients of all real inputs, by name."""

    def __init__(self, function: Any, rule: Callable[..., Any]) -> None:
        own = is_users(
            getattr(getattr(rule, "__code__", None), "co_filename", "<frozen ")
        )  # of ``defjvps`` it is JAX's
        super().__init__(function, rule if own else function.fun)

    def __call__(self, *given: Any) -> dict[str, Any]:
        *cotangents, (of, outputs) = given
        names, real = list(of.arrays), list(of.real)

        def backward(*values: Any) -> Any:
            arrays = dict(zip(names, values[: len(names)], strict=True))

            def function(*moving: Any) -> Any:
                return of.call(self.of, arrays | dict(zip(real, moving, strict=True)))

            made, back = jax.vjp(function, *(arrays[n] for n in real))
            leaves, tree = jax.tree_util.tree_flatten(made)
            return [*back(tree.unflatten(values[len(names) :])), *(leaves if plain else ())]

        plain = not any(isinstance(o, Traced) for o in outputs)
        settings = of.settings and (*of.settings, plain)
        found = self._backward(backward, [*of.arrays.values(), *cotangents], settings)
        if plain:
            self._compare(outputs, found[len(real) :])
        return dict(zip(real, found, strict=False))

    def _backward(self, backward: Callable[..., Any], arrays: Sequence[Any], settings: Any) -> list[Any]:
        """What the rule returns; JAX knows no lines of a rule that it calls, so it is its first that errors name."""
        try:
            return self.traced(backward, arrays, settings)
        except GradproofError as error:
            if error.line is None:
                error.file, error.line = self._code.co_filename, self._code.co_firstlineno
            raise

    def _compare(self, without: Sequence[Any], with_rule: Sequence[Any]) -> None:
        """Whether the rule returns the numbers that the function returns. Raises BadInput."""
        pairs = zip(without, with_rule, strict=True)
        with np.errstate(all="ignore"):
            differ = any(np.any(np.abs(a - b) > CLOSE * np.maximum(1, np.abs(a))) for a, b in pairs)
        if differ:
            raise BadInput(
                f"the rule of {self.__name__} returns another value than {self.__name__} itself",
                file=self._code.co_filename,
                line=self._code.co_firstlineno,
            )


def write_down(function: Callable[..., Any], arrays: Sequence[Any]) -> Written:
    """What JAX writes down of a function at the sizes of these arrays, and its names of the sizes."""
    shapes = [np.shape(a) for a in arrays]
    names = Names(shapes)
    stand_ins = [
        jax.ShapeDtypeStruct(names.dimensions(s), OF_KIND[_kind(a)]) for s, a in zip(shapes, arrays, strict=True)
    ]
    with asked_by_users_refused(), classes_asked_by_users_refused() if names else nullcontext(), using(None):
        try:
            return names, jax.make_jaxpr(function)(*stand_ins)
        except jax.errors.ConcretizationTypeError as error:
            raise unsupported(f"a branch on a value that JAX traces ({type(error).__name__}); use jnp.where") from error
        except jax.errors.InconclusiveDimensionOperation as error:
            raise unsupported(f"a question of sizes: {str(error).splitlines()[0]}") from error


def run(written: Written, arrays: Sequence[Any]) -> list[Any]:
    """What was written down, computed with arrays of a check."""
    names, closed = written
    return Run(names)(closed, arrays, [_kind(a) == "i" for a in arrays])


def _sorts(arrays: Sequence[Any]) -> tuple[Any, ...]:
    """All that JAX knows of arrays that it traces: their sizes and kinds."""
    return tuple((tuple(map(_size, np.shape(a))), _kind(a)) for a in arrays)


def _size(size: Any) -> Any:
    """A size to be compared by: a number, or the terms of a polynomial of named ones."""
    return frozenset(size.terms.items()) if hasattr(size, "terms") else int(size)


def _is_array(value: Any) -> bool:
    return isinstance(value, (np.ndarray, np.generic, Traced))


def _kind(value: Any) -> str:
    return str(np.dtype(value.dtype).kind) if hasattr(value, "dtype") else "f"
