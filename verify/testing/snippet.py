"""NumPy code to paste that shows a counterexample: the user's functions as they stand, the inputs, and both values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim, Gradient
from verify.claims.derivatives import Derivative
from verify.claims.results import keys
from verify.libraries import snippet as of_libraries
from verify.libraries.excerpt import name_of, source
from verify.testing import floats as falsify_float
from verify.testing.points import Point


def snippet(claim: Claim, name: str, point: Point, entry: tuple[int, ...] | None) -> str:
    """A program that computes ``claimed`` and ``true`` and prints them; ``true`` by central differences, or the
    shape."""
    gradient = next(g for g in claim.gradients if name in g.names)
    beneath = claim.gradient if isinstance(claim, Derivative) else None
    text = source(claim, [claim.function, gradient.function, *([beneath[0].function] if beneath else [])])
    if claim.style in of_libraries.LANGUAGES:
        return of_libraries.program(
            claim.style, text, of_libraries.shown(claim, point, name_of(claim.function), _number), name, entry
        )
    if not text.startswith("import numpy as np"):
        text = "import numpy as np\n\n" + text
    given = gradient, name, point
    program = _OfDerivative(claim, *given) if isinstance(claim, Derivative) else _Program(claim, *given)
    compared = program.shapes() if entry is None else program.values(entry)
    return "\n".join([text, *program.inputs(), "", *program.call(), *compared]) + "\n"


def literal(values: Any, integer: bool = False) -> str:
    """An array as NumPy code; fractions as quotients."""
    values = np.asarray(values, dtype=object)
    if values.ndim == 0:
        return _number(values[()], integer)
    entries = np.ndarray(values.shape, dtype=object)
    for i in np.ndindex(*values.shape):
        entries[i] = _number(values[i], integer)
    if not values.size:
        return f"np.zeros({values.shape})"
    return f"np.array({_brackets(entries)})"


def _brackets(entries: Any) -> str:
    return "[" + ", ".join(_brackets(e) if isinstance(e, np.ndarray) else e for e in entries) + "]"


def _number(value: Any, integer: bool) -> str:
    value = Fraction(int(value) if isinstance(value, np.integer) else value)
    if value.denominator == 1:
        return str(value.numerator) if integer else f"{value.numerator}.0"
    return f"{value.numerator}/{value.denominator}"


HELPERS: Final = (
    *("loss_at", "value_at", "step", "moved", "claimed", "true"),
    *("gradients", "loss", "rest", "out", "cache"),
)


def _call(gradient: Gradient, given: Mapping[str, str]) -> str:
    """A call of a gradient function with what is given, as code."""
    return f"{name_of(gradient.function)}({', '.join(f'{p}={v}' for p, v in gradient.arguments(given).items())})"


@dataclass(frozen=True)
class _Program:
    """The statements below the functions, for one input ``name`` of one gradient at one point."""

    claim: Claim
    gradient: Gradient
    name: str
    point: Point

    @cached_property
    def own(self) -> dict[str, str]:
        """Our helper names, changed where an input, a constant or a function has the name."""
        functions = (self.claim.function, self.gradient.function)
        taken = {*self.point.values, *self.claim.constants, *map(name_of, functions)}
        return {helper: helper + "_" * (helper in taken) for helper in HELPERS}

    @property
    def _cotangent(self) -> str:
        return self.gradient.calls(self.claim.cotangent)

    @cached_property
    def cotangents(self) -> dict[str, Any]:
        """The cotangents by name; course code may have a constant G: the groups of a group norm."""
        name, every = "dout" if self.claim.style == "cached" else self._cotangent, self.point.cotangents
        return {name: every[0]} if len(every) == 1 else {f"{name}{k}": g for k, g in enumerate(every)}

    def inputs(self) -> Iterable[str]:
        """Inputs, constants and cotangents."""
        whole = {i.name: not i.differentiable for i in self.claim.inputs}
        cotangents = {} if self.claim.style == "loss" else self.cotangents
        for name, values in (*self.point.values.items(), *cotangents.items()):
            text = literal(values, whole.get(name, False))
            yield f"{name} = {text if np.shape(values) else f'np.float64({text})'}"
        for key, value in self.claim.constants.items():
            yield f"{key} = {value!r}"

    def call(self) -> Iterable[str]:
        """The claimed gradient of the input, from the gradient function as it stands."""
        own, style = self.own, self.claim.style
        copies = [_copy(*named) for named in self.cotangents.items()]
        function = name_of(self.gradient.function)
        if style == "loss":
            yield f"{own['loss']}, *{own['rest']} = {self._forward()}"
            call = "{rest}[0] if len({rest}) == 1 else tuple({rest})".format(**own)
        elif style == "cached":
            yield f"*{own['out']}, {own['cache']} = {self._forward()}"
            call = f"{function}({', '.join(copies)}, {own['cache']})"
        else:
            parameters, values = self.gradient.parameters, self.point.values
            if "out" in parameters:
                yield f"{own['out']} = {self._forward()}"
            given = {p: _copy(p, values[p]) for p in parameters if p in values}
            given |= {
                self.claim.cotangent: f"({', '.join(copies)})" if len(copies) > 1 else copies[0],
                "out": own["out"],
            }
            call = _call(self.gradient, given)
        place = self._place()
        if place:
            yield f"{own['gradients']} = {call}"
        yield f"{own['claimed']} = {own['gradients'] + place if place else call}"

    def shapes(self) -> list[str]:
        """Both shapes."""
        claimed, true = self.own["claimed"], self.own["true"]
        return [
            f"{claimed}, {true} = np.shape({claimed}), np.shape({self.name})",
            f'print("shape of the claimed gradient:", {claimed}, " shape of the input:", {true})',
        ]

    def values(self, entry: tuple[int, ...]) -> list[str]:
        """Both values of one entry."""
        index, moved, step = ", ".join(map(str, entry)), self.own["moved"], self.own["step"]
        move = [f"    {moved} = {self.name}.copy()", f"    {moved}[{index}] += {step}"]
        claimed, true, loss_at = self.own["claimed"], self.own["true"], self.own["loss_at"]
        return [
            "",
            f"def {loss_at}({step}):",
            *(move if entry else [f"    {moved} = {self.name} + {step}"]),
            f"    return {self._loss(self._forward(moved=True))}",
            "",
            f"{step} = 1e-5",
            f"{claimed} = np.asarray({claimed})[{index or '()'}]",
            f"{true} = ({loss_at}({step}) - {loss_at}(-{step})) / (2 * {step})",
            f'print("claimed d/d{self.name}[{index}]:", {claimed}, " by central differences:", {true})',
        ]

    def _forward(self, moved: bool = False) -> str:
        """The forward on copies of the inputs, or with the input that has moved."""
        given = {name: _copy(name, values) for name, values in self.point.values.items()}
        if moved:
            given[self.name] = self.own["moved"]
        given |= {key: key for key in self.claim.constants}
        return f"{name_of(self.claim.function)}({', '.join(f'{k}={v}' for k, v in given.items())})"

    def _loss(self, call: str) -> str:
        """``sum(G * out)``, or the loss itself."""
        names, style = list(self.cotangents), self.claim.style
        if style == "loss":
            return f"{call}[0]"
        if len(names) > 1:
            outputs = f"{call}[:-1]" if style == "cached" else call
            return f"sum(np.sum(g * o) for g, o in zip(({', '.join(names)}), {outputs}))"
        return f"np.sum({names[0]} * {call}{'[0]' if style == 'cached' else ''})"

    def _place(self) -> str:
        """Where the input's gradient is in what the gradient function returns at this point."""
        returned, names = self._returned(), self.gradient.names
        if isinstance(returned, dict):
            return f"[{next((k for k in reversed(keys(self.name)) if k in returned), self.name)!r}]"
        several = isinstance(returned, (tuple, list)) or len(names) > 1
        return f"[{names.index(self.name)}]" if several else ""

    def _returned(self) -> Any:
        """What the gradient function returns; None where it raises."""
        with suppress(Exception), falsify_float.quiet():
            forward = self.claim.run_forward(falsify_float.inputs(self.claim, self.point))
            cotangents = tuple(map(falsify_float.floats, self.point.cotangents))
            values = falsify_float.inputs(self.claim, self.point)
            return self.claim.call_backward(self.gradient, cotangents, forward, values)
        return None


@dataclass(frozen=True)
class _OfDerivative(_Program):
    """The same for another kind of derivative: an entry of it, and that of what it is the derivative of."""

    claim: Derivative

    @cached_property
    def entry(self) -> tuple[int, ...] | None:
        """The entry of the outputs that the witness is about; None where it weights several by the cotangents."""
        return one_entry(self.point)

    @property
    def steps(self) -> tuple[str, ...]:
        """The step along the tangents, which is no name of Python's."""
        return tuple(i.name for i in self.claim.inputs if i.is_step)

    @property
    def several(self) -> bool:
        """Whether there are several outputs."""
        return len(self.point.cotangents) > 1

    def inputs(self) -> Iterable[str]:
        """Inputs and constants."""
        return (line for line in super().inputs() if line.split(" = ")[0] not in (*self.cotangents, *self.steps))

    def call(self) -> Iterable[str]:
        """What the function returns, for the input that is meant."""
        own, values = self.own, self.point.values
        if "out" in self.gradient.parameters:
            yield f"{own['out']} = {self._value(self.claim.base)}"
        given = {p: _copy(p, values[p]) for p in self.gradient.parameters if p in values} | {"out": own["out"]}
        call = _call(self.gradient, given)
        yield f"{own['claimed']} = {call}{self._place() if len(self.gradient.names) > 1 else ''}"

    def shapes(self) -> list[str]:
        """Both shapes."""
        claimed, true = self.own["claimed"], self.own["true"]
        inner = "" if self.claim.row.along else f" + np.shape({self.name})"
        return [
            f"{claimed}, {true} = np.shape({claimed}), np.shape({self._differentiated(())}){inner}",
            f'print("shape of the claimed {self.claim.row.word}:", {claimed}, " its shape:", {true})',
        ]

    def values(self, entry: tuple[int, ...]) -> list[str]:
        """One entry of what is claimed, and by central differences of the outputs."""
        own, tangents = self.own, dict(zip(self.claim.by, self.claim.tangents, strict=False))
        claimed, true, at, step = own["claimed"], own["true"], own["value_at"], own["step"]
        moved = {n: f"{own['moved']}_{n}" if len(tangents) > 1 else own["moved"] for n in tangents or [self.name]}
        if tangents:
            move = [f"    {moved[n]} = {n} + {step} * {t}" for n, t in tangents.items()]
        elif entry:
            move = [f"    {moved[self.name]} = {self.name}.copy()", f"    {moved[self.name]}{_index(entry)} += {step}"]
        else:
            move = [f"    {moved[self.name]} = {self.name} + {step}"]
        weights = super().inputs() if self.entry is None else ()
        body = self._differentiated(tuple(moved.items()))
        picked = f"np.asarray({body}){_index(self.entry)}" if self.entry is not None else self._weighted(body)
        inner = () if self.claim.row.along else entry
        shown = f"np.asarray({claimed}){_index((*(self.entry or ()), *inner))}" if self.entry is not None else None
        what = f"{self.claim.row.word}{_index((*(self.entry or ()), *inner)) if shown else ' times G'}"
        return [
            *(line for line in weights if line.split(" = ")[0] in self.cotangents),
            "",
            f"def {at}({step}):",
            *move,
            f"    return {picked}",
            "",
            f"{step} = 1e-5",
            f"{claimed} = {shown or self._contracted(claimed, inner)}",
            f"{true} = ({at}({step}) - {at}(-{step})) / (2 * {step})",
            f'print("claimed {what}:", {claimed}, " by central differences:", {true})',
        ]

    def _differentiated(self, moved: tuple[tuple[str, str], ...]) -> str:
        """A call of what it is the derivative of, where some inputs have moved."""
        if self.claim.gradient is None:
            return self._value(self.claim.base, moved)
        gradient, name = self.claim.gradient
        values = {n: _copy(n, v) for n, v in self.point.values.items()} | dict(moved)
        values |= {self.claim.base.cotangent: "np.float64(1.0)", "out": self._value(self.claim.base, moved)}
        call = _call(gradient, values)
        one = tuple(falsify_float.floats(np.array(1, dtype=object))[None])
        point = replace(self.point, cotangents=one)
        return call + _Program(self.claim.base, gradient, name, point)._place()

    def _value(self, base: Claim, moved: tuple[tuple[str, str], ...] = ()) -> str:
        given = {i.name: _copy(i.name, self.point.values[i.name]) for i in base.inputs} | dict(moved)
        return f"{name_of(base.function)}({', '.join(f'{k}={v}' for k, v in given.items())})"

    def _weighted(self, call: str) -> str:
        """``sum(G * value)`` over all outputs."""
        names = list(self.cotangents)
        if self.several:
            return f"sum(np.sum(g * o) for g, o in zip(({', '.join(names)}), {call}))"
        return f"np.sum({names[0]} * {call})"

    def _contracted(self, claimed: str, inner: tuple[int, ...]) -> str:
        names = list(self.cotangents)
        if self.several:
            return (
                f"sum(np.tensordot(g, c, np.ndim(g)){_index(inner)} for g, c in zip(({', '.join(names)}), {claimed}))"
            )
        return f"np.tensordot({names[0]}, {claimed}, np.ndim({names[0]})){_index(inner)}"


def _index(entry: tuple[int, ...]) -> str:
    return f"[{', '.join(map(str, entry)) or '()'}]"


def one_entry(point: Point) -> tuple[int, ...] | None:
    """The entry of the outputs at which the cotangent is 1, where it is 0 at all others; of several, the output's
    number comes first."""
    places = [(k, i) for k, c in enumerate(point.cotangents) for i in np.ndindex(*np.shape(c)) if c[i] != 0]
    if len(places) != 1 or point.cotangents[places[0][0]][places[0][1]] != 1:
        return None
    output, entry = places[0]
    return (output, *entry) if len(point.cotangents) > 1 else entry


def _copy(name: str, values: Any) -> str:
    """Nobody can write to a scalar."""
    return f"{name}.copy()" if np.shape(values) else name
