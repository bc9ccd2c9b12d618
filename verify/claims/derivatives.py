"""Other kinds of derivative as claims: Jacobians, Hessians, and their products with a vector.

Each is the adjoint identity of one more claim, so that whatever decides gradients decides these, and no proof has a
rule of its own for them:

- a Jacobian ``J`` of ``y = f(x)`` has the shape of ``y`` and then that of ``x``. ``sum(G * J V) = sum(G * df(V))`` for
  every ``G`` and ``V`` is the identity of the gradient function that contracts ``G`` with ``J``.
- ``jvp(V, x) = df(V)`` for every ``V`` is the identity of ``s -> f(x + s V)`` at ``s = 0``, where the backward by the
  scalar ``s`` is ``sum(G * jvp(V, x))``. ``s`` is an input of the kind ``zero``, which no user states.
- a Hessian is the Jacobian of the stated gradient function, a Hessian-vector product its ``jvp``. Nothing is proved of
  them unless that gradient is: see `Derivative.gradient`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from verify.claims import results
from verify.claims.claim import Claim, Forward, Gradient, Input
from verify.claims.kinds import KINDS, Kind
from verify.claims.results import WrongShape
from verify.codes import Code
from verify.errors import BadInput
from verify.verdict import ALONG, SECOND
from verify.verdict import KINDS as WORDS


@dataclass(frozen=True)
class Row:
    """A kind of derivative: its name in words, whether it is of the stated gradient, whether along a tangent."""

    word: str
    second: bool = False
    along: bool = False


DERIVATIVES: Final[Mapping[str, Row]] = {
    kind: Row(word, second=kind in SECOND, along=kind in ("jvp", "hvp")) for kind, word in WORDS.items()
}


@dataclass
class Derivative(Claim):
    """The claim that a function computes a derivative of ``of``, the forward or (second order) its stated gradient.

    Its one gradient function is the user's, as it stands; ``by`` are the inputs of ``of`` by which it is the
    derivative, ``tangents`` the parameters that are their tangents, where it is a product with a vector.
    """

    of: Claim | None = field(default=None, repr=False, compare=False)
    kind: str = "jacobian"
    by: tuple[str, ...] = ()
    tangents: tuple[str, ...] = ()

    @property
    def derivative(self) -> str:
        """Its kind."""
        return self.kind

    @property
    def row(self) -> Row:
        """What its kind is."""
        return DERIVATIVES[self.kind]

    @property
    def base(self) -> Claim:
        """The claim with which it was stated."""
        assert self.of is not None
        return self.of

    @property
    def gradient(self) -> tuple[Gradient, str] | None:
        """The gradient function that it is the derivative of, and the input: it says nothing unless that is right."""
        if not self.row.second:
            return None
        return next(g for g in self.base.gradients if self.by[0] in g.names), self.by[0]

    @property
    def along(self) -> tuple[str, ...]:
        """The tangents."""
        return self.tangents

    @property
    def arguments(self) -> tuple[str, ...]:
        """What the function may take: no cotangent, and not the step along the tangents."""
        return ("out", *(i.name for i in self.inputs if i.name not in self.names or not self.row.along))

    @property
    def functions(self) -> tuple[Callable[..., Any], ...]:
        """The user's functions."""
        beneath = (self.gradient[0].function,) if self.gradient else ()
        return (*super().functions, *beneath)

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """Of a derivative one input is enough."""
        return ()

    def about(self, name: str) -> tuple[str, ...]:
        """The inputs that it is the derivative by."""
        return self.by if self.row.along else (name,)

    def moved(self, name: str) -> frozenset[str]:
        """With the step along tangents, the inputs that it moves."""
        return frozenset((name, *self.about(name)))

    def run_forward(self, values: Mapping[str, Any]) -> Forward:
        """The forward, or the stated gradient, at the inputs; moved along the tangents by the step."""
        forward = self.base.run_forward(self._moved(values))
        if self.gradient is None:
            return forward
        import numpy as np  # by the time that code runs; a statement needs none

        gradient, name = self.gradient
        (loss,) = forward.outputs if len(forward.outputs) == 1 else (None,)
        if forward.is_tuple or getattr(loss, "shape", ()) != ():
            text = f"a {self.row.word} is of a scalar, and {self.base.name} returns more; state the Jacobian of it"
            raise BadInput(text, file=self.file, line=self.line, code=Code.FORWARD_RESULT)
        found = self.base.run_backward(gradient, (np.float64(1.0),), forward, self._moved(values))
        return Forward((found[name],), loss, False)

    def _moved(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Fresh inputs of the forward: what it writes to is not what the gradient is given."""
        given = {i.name: _fresh(values[i.name]) for i in self.base.inputs}
        for name, tangent in zip(self.by, self.tangents, strict=False):
            given[name] = values[name] + values[self.names[0]] * values[tangent]
        return given

    def run_backward(
        self, gradient: Gradient, cotangents: tuple[Any, ...], forward: Forward, values: Mapping[str, Any]
    ) -> dict[str, Any]:
        """The cotangents, contracted with what the function returned."""
        found = self.call_backward(gradient, cotangents, forward, values)
        place: dict[str, Any] = {"file": gradient.file, "line": gradient.line}
        if self.row.along:
            parts = self._parts(found, forward, place)
            shown = f"{self.name} has the shape of what it is the derivative of"
            total = sum(_contracted(g, p, (), shown, place) for g, p in zip(cotangents, parts, strict=True))
            return {self.names[0]: total}
        alone = len(gradient.names) == 1 and not isinstance(found, dict)
        by_name = {gradient.names[0]: found} if alone else results.by_name(self.name, gradient.names, found, **place)
        return {n: self._of_input(n, by_name[n], cotangents, forward, values[n], place) for n in gradient.names}

    def _of_input(
        self, name: str, found: Any, cotangents: tuple[Any, ...], forward: Forward, value: Any, place: dict[str, Any]
    ) -> Any:
        parts = self._parts(found, forward, place)
        shown = f"the {self.row.word} by {name} has the shape of what it is the derivative of, and then that of {name}"
        pairs = zip(cotangents, parts, strict=True)
        return sum(_contracted(g, p, getattr(value, "shape", ()), shown, place) for g, p in pairs)

    def _parts(self, found: Any, forward: Forward, place: dict[str, Any]) -> tuple[Any, ...]:
        """What was returned for each output. Raises WrongShape where there are more or fewer."""
        if not forward.is_tuple:
            return (found,)
        if not isinstance(found, (tuple, list)) or len(found) != len(forward.outputs):
            raise WrongShape(f"{self.name} must return {len(forward.outputs)} arrays, one for each output", **place)
        return tuple(found)

    def call_backward(
        self, gradient: Gradient, cotangents: tuple[Any, ...], forward: Forward, values: Mapping[str, Any]
    ) -> Any:
        """What the user's function returns; ``out`` is the forward's, at second order, too."""
        out = forward.cache if self.row.second else forward.outputs if forward.is_tuple else forward.outputs[0]
        available = {**values, "out": out}
        return gradient.function(**gradient.arguments(available))


def _fresh(value: Any) -> Any:
    return value.copy() if hasattr(value, "copy") else value


def _contracted(cotangent: Any, found: Any, inner: tuple[Any, ...], wanted: str, place: dict[str, Any]) -> Any:
    """``sum(G[k] * found[k, i])`` over the indices k of the cotangent. Raises WrongShape unless found has its shape and
    then ``inner``: nothing is broadcast."""
    import numpy as np

    if found is None:
        raise WrongShape(f"{wanted}; the function returned nothing: is a return missing?", **place)
    try:
        array = found if hasattr(found, "shape") else np.asarray(found)
    except ValueError:
        raise WrongShape(f"{wanted}; it is no array, its parts have different shapes", **place) from None
    outer = getattr(cotangent, "shape", ())
    shape = outer + inner
    if len(array.shape) != len(shape) or any(a != b for a, b in zip(array.shape, shape, strict=True)):
        raise WrongShape(wanted, claimed=array.shape, true=shape, **place)
    axes = list(range(len(outer)))
    return np.tensordot(cotangent, array, (axes, axes)) if axes else cotangent * array


def derivative(
    of: Claim,
    kind: str,
    by: tuple[str, ...],
    function: Callable[..., Any],
    parameters: Sequence[str],
    place: tuple[str | None, int | None],
) -> Derivative:
    """The claim that ``function``, which takes ``parameters``, is the derivative of that kind.

    Raises BadInput where a tangent is missing, the gradient that it would be the derivative of is not stated, or that
    gradient says nothing of points near by.
    """
    row = DERIVATIVES[kind]
    if row.second:
        _check_second(of, row, by, place)
    inputs, names = of.inputs, by
    tangents: tuple[str, ...] = ()
    if row.along:
        tangents = tuple(_tangent(of, row, n, len(by) == 1, parameters, place) for n in by)
        step = f"{', '.join(by)}{ALONG}{', '.join(tangents)}"
        moving = tuple(Input(t, of.input(n).shape) for n, t in zip(by, tangents, strict=True))
        inputs, names = (*inputs, *moving, Input(step, (), (Kind("zero"),))), (step,)
    same = sum(d.derivative == kind for d in of.derivatives)
    name = f"{of.name}.{kind}" + (f"#{same + 1}" if same else "")
    known = ("out", *(i.name for i in of.inputs), *tangents)
    gradient = Gradient(names, function, tuple(p for p in parameters if p in known), *place)
    stated = {"constants": of.constants, "conditions": of.conditions, "gradients": [gradient]}
    return Derivative(name, of.function, inputs, *place, **stated, of=of, kind=kind, by=by, tangents=tangents)  # type: ignore[arg-type]


def _tangent(
    of: Claim, row: Row, name: str, alone: bool, parameters: Sequence[str], place: tuple[str | None, int | None]
) -> str:
    """The parameter that is the tangent of an input: ``dx`` of x, or ``V`` where there is one only."""
    inputs = {i.name for i in of.inputs}
    choices = [t for t in (f"d{name}", *(["V"] if alone else [])) if t not in inputs]
    found = next((t for t in choices if t in parameters), None)
    if found is None:
        text = f"the {row.word} of {of.name} takes no tangent of {name!r}: call one of its arguments"
        text = f"{text} {' or '.join(choices)}"
        raise BadInput(text, file=place[0], line=place[1], code=Code.GRADIENT_ARGUMENT)
    return found


def _check_second(of: Claim, row: Row, by: Sequence[str], place: tuple[str | None, int | None]) -> None:
    name = by[0]
    if len(by) != 1:
        text = f"{of.name}: a {row.word} is by one input; for mixed derivatives decorate the gradient with @claim"
        raise BadInput(text, file=place[0], line=place[1])
    if name not in of.names:
        before = f"@{of.name.partition('#')[0]}.gradient({name!r})"
        text = f"{of.name}: a {row.word} is the derivative of a gradient; state {before} before it"
        raise BadInput(text, file=place[0], line=place[1], code=Code.NO_GRADIENT)
    kind = next((k for k in of.input(name).kinds if not KINDS[k.name].open), None)
    if kind is not None:  # the gradient may be another function beside those points
        text = f"{of.name}: {kind.text(name)}, so that its gradient says nothing of points near by, nor of a {row.word}"
        raise BadInput(f"{text}; state the claim without that", file=place[0], line=place[1])
