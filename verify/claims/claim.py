"""A claim: a forward function, the shapes of its inputs, and the gradients that were derived for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any, Final

from verify.claims import results, shapes
from verify.claims.conditions import Stated
from verify.claims.kinds import Kind
from verify.claims.shapes import Shape
from verify.codes import Code
from verify.errors import BadInput

COTANGENT: Final = "G"


@dataclass(frozen=True)
class Input:
    """One array argument of the forward: its name, its shape and what restricts it (nothing: any real numbers)."""

    name: str
    shape: Shape
    kinds: tuple[Kind, ...] = ()

    def has(self, *names: str) -> bool:
        """Whether it was stated to be of one of these kinds."""
        return any(k.name in names for k in self.kinds)

    @property
    def integer(self) -> Kind | None:
        """The kind that makes it integers; such a kind stands alone."""
        return next((k for k in self.kinds if k.integer), None)

    @property
    def is_step(self) -> bool:
        """Whether it is the step along a tangent: 0, and differentiated by."""
        return self.has("zero")

    @property
    def differentiable(self) -> bool:
        """Whether a gradient with respect to it makes sense: not for integer kinds."""
        return self.integer is None


@dataclass(frozen=True)
class Gradient:
    """One gradient function: the inputs that it answers for, and what it takes: ``G``, ``out``, inputs.

    ``called`` is the name of its parameter for each of these that has another there. ``returned``: nobody named the
    inputs, so where it returns a dict, it answers for those that have an entry.
    """

    names: tuple[str, ...]
    function: Callable[..., Any]
    parameters: tuple[str, ...]
    file: str | None
    line: int | None
    called: Mapping[str, str] = field(default_factory=dict)
    returned: bool = False

    def calls(self, name: str) -> str:
        """What it calls what we call ``name``."""
        return self.called.get(name, name)

    def arguments(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """What it takes, of ``values`` by our names, by its own."""
        return {self.calls(p): values[p] for p in self.parameters}


@dataclass(frozen=True)
class Forward:
    """One run of the forward: its outputs (several for a tuple), and what the backward may use beside the inputs."""

    outputs: tuple[Any, ...]
    cache: Any
    is_tuple: bool


@dataclass
class Claim:
    """A forward function with typed inputs and the gradients claimed for it.

    ``style`` says how the code is called: ``function`` (gradient functions by argument name), ``cached`` (forward ->
    (out, cache), backward(dout, cache)), ``torch`` and ``jax`` (as ``cached``) or ``loss`` (-> (loss,
    gradients)).
    """

    name: str
    function: Callable[..., Any]
    inputs: tuple[Input, ...]
    file: str | None
    line: int | None
    style: str = "function"
    constants: Mapping[str, Any] = field(default_factory=dict)
    gradients: list[Gradient] = field(default_factory=list)
    conditions: tuple[Stated, ...] = ()
    derivatives: list[Claim] = field(default_factory=list, repr=False, compare=False)  # Jacobians, ... stated beside

    @property
    def sizes(self) -> tuple[str, ...]:
        """The named sizes, in order of first appearance."""
        return shapes.names(i.shape for i in self.inputs)

    @property
    def names(self) -> tuple[str, ...]:
        """The inputs whose gradients are claimed, in the order of the claims."""
        return tuple(n for g in self.gradients for n in g.names)

    @property
    def derivative(self) -> str:
        """What is claimed: gradients, or another kind of derivative."""
        return "gradient"

    @property
    def along(self) -> tuple[str, ...]:
        """The inputs that are tangents: the forward moves along them, and has a derivative where all directions do."""
        return ()

    @property
    def cotangent(self) -> str:
        """What stands for dL/dout: G, or GG, ... where an input is called so: that of a gradient function, say."""
        taken = [i.name for i in self.inputs]
        names = (COTANGENT * n for n in range(1, len(taken) + 2))
        return next(name for name in names if not any(re.fullmatch(rf"{name}\d*", n) for n in taken))

    def cotangents(self, outputs: int) -> tuple[str, ...]:
        """The names of the cotangents of so many outputs."""
        return (self.cotangent,) if outputs == 1 else tuple(f"{self.cotangent}{k}" for k in range(outputs))

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names that a gradient function may take."""
        return (self.cotangent, "out", *(i.name for i in self.inputs))

    @property
    def functions(self) -> tuple[Callable[..., Any], ...]:
        """The user's functions, the forward first."""
        return (self.function, *(g.function for g in self.gradients))

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """Differentiable inputs for which nobody claimed a gradient."""
        claimed = {n for c in (self, *self.derivatives) for i in c.names for n in c.about(i)}
        return tuple(i.name for i in self.inputs if i.differentiable and i.name not in claimed)

    def about(self, name: str) -> tuple[str, ...]:
        """The inputs that the verdict called ``name`` is about."""
        return (name,)

    def moved(self, name: str) -> frozenset[str]:
        """The inputs that change with the one called ``name``: on the edges of what depends on them there is no
        derivative."""
        return frozenset((name,))

    def input(self, name: str) -> Input:
        """The input called ``name``."""
        return next(i for i in self.inputs if i.name == name)

    def run_forward(self, values: Mapping[str, Any]) -> Forward:
        """Call the user's forward on ``values`` (by input name), with fresh copies of the constants."""
        result = self.function(**values, **deepcopy(dict(self.constants)))
        if self.style == "function":
            is_tuple = isinstance(result, (tuple, list))
            return Forward(tuple(result) if is_tuple else (result,), None, is_tuple)
        if not isinstance(result, (tuple, list)) or len(result) < 2:
            what = "(loss, gradient)" if self.style == "loss" else "(out, cache)"
            raise BadInput(
                f"{self.name} must return {what}, but returned one {type(result).__name__}",
                file=self.file,
                line=self.line,
                code=Code.FORWARD_RESULT,
            )
        if self.style == "loss":
            return Forward((result[0],), result[1] if len(result) == 2 else tuple(result[1:]), False)
        *outputs, cache = result
        return Forward(tuple(outputs), cache, len(outputs) > 1)

    def takes_cotangent(self, outputs: Sequence[Any]) -> bool:
        """Whether G is free: for every forward that is not one scalar, and where some gradient takes G (``dout``)."""
        if self.style != "function":
            return self.style != "loss"
        scalar = len(outputs) == 1 and getattr(outputs[0], "shape", ()) == ()
        return not scalar or any(self.cotangent in g.parameters for g in self.gradients)

    def run_backward(
        self, gradient: Gradient, cotangents: tuple[Any, ...], forward: Forward, values: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Call one gradient function; returns the claimed gradient of each of its inputs, by name."""
        found = self.call_backward(gradient, cotangents, forward, values)
        return results.by_name(self.name, gradient.names, found, gradient.file, gradient.line, gradient.returned)

    def call_backward(
        self, gradient: Gradient, cotangents: tuple[Any, ...], forward: Forward, values: Mapping[str, Any]
    ) -> Any:
        """Call one gradient function; returns what it returned: an array, a tuple, a dict by name."""
        if self.style == "loss":
            own = gradient.function is self.function
            return forward.cache if own else replace(self, function=gradient.function).run_forward(values).cache
        if self.style != "function":
            return gradient.function(*cotangents, forward.cache)
        available = dict(values)
        available[self.cotangent] = tuple(cotangents) if forward.is_tuple else cotangents[0]
        available["out"] = forward.outputs if forward.is_tuple else forward.outputs[0]
        return gradient.function(**gradient.arguments(available))
