"""How a claim is stated: the decorators, and course code as it stands."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from verify.claims import conditions, kinds, shapes
from verify.claims.claim import COTANGENT, Claim, Gradient, Input
from verify.claims.cotangents import name_of_cotangent
from verify.claims.derivatives import DERIVATIVES, derivative
from verify.claims.shapes import Shape
from verify.codes import Code
from verify.errors import BadInput
from verify.users import is_cell, running
from verify.users import where as where_of

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Wrong:
    """A statement that is none: of the claim of this ``name``, or of a derivative of it by ``inputs``."""

    error: BadInput
    name: str
    function: str
    claim: Claim | None = None
    kind: str = ""
    inputs: tuple[object, ...] = ()


_wrong: list[Wrong] | None = None  # what is wrong with the statements of a file that is loaded
registry: list[Claim] = []  # every claim in the order of its statement; the loader of claim files reads it


def claim(
    where: Mapping[str, str] | None = None, shapes: Mapping[str, str] | None = None, **named: str
) -> Callable[[F], F]:
    """State the shapes of a forward function's inputs: ``@claim(W="H m", X="m n")``.

    Shapes are strings of names, integers and products (``"D 4*H"``; ``""`` is a scalar); an input called ``where`` or
    ``shapes`` goes in ``shapes={...}``. ``where`` restricts inputs (``{"X": "invertible"}``) and what is made of them
    (``{"I + t*X": "invertible"}``). Parameters annotated in jaxtyping's way need no string. The function stays what it
    was; it gains the decorators ``gradient``, and for other kinds of derivative ``jacobian``, ``jvp``, ``hessian`` and
    ``hvp``: see `docs/derivatives.md`. Raises BadInput where the strings and the parameters do not fit.
    """

    if callable(where):
        return _unstated(where, BadInput('@claim needs the shapes of the inputs: @claim(W="H m", X="m n")'))

    def decorate(function: F) -> F:
        stated = {**named, **(shapes or {})}
        try:
            made = _make(function, stated, where or {}, {}, "function", _location(function))
        except BadInput as error:
            return _unstated(function, error)  # type: ignore[no-any-return]
        registry.append(made)
        for kind in ("gradient", *DERIVATIVES):
            setattr(function, kind, _decorator(made, kind))
        function.__claim__ = made  # type: ignore[attr-defined]
        return function

    return decorate


@contextmanager
def going_on() -> Iterator[list[Wrong]]:
    """While the block runs, what is wrong with a statement is kept, with its claim; the others are read."""
    global _wrong
    before, _wrong = _wrong, []
    try:
        yield _wrong
    finally:
        _wrong = before


def _unstated(
    function: Any, error: BadInput, made: Claim | None = None, kind: str = "", inputs: tuple[object, ...] = ()
) -> Any:
    """Raises what is wrong; where that is collected, gives the function back with decorators that state nothing."""
    if _wrong is None:
        raise error
    place = _location(function)
    error.file, error.line = error.file or place[0], error.line or place[1]
    name = getattr(function, "__name__", "claim")
    _wrong.append(Wrong(error, made.name if made else name, name, made, kind, inputs))
    for kind in ("gradient", *DERIVATIVES):
        setattr(function, kind, lambda *names: lambda gradient: gradient)
    return function


def from_cached(
    forward: Callable[..., Any],
    backward: Callable[..., Any],
    constants: Mapping[str, Any] | None = None,
    wrt: str | Sequence[str] | None = None,
    where: Mapping[str, str] | None = None,
    shapes: Mapping[str, str] | None = None,
    **named: str,
) -> Claim:
    """A claim from course code: ``forward(...) -> (out, cache)`` and ``backward(dout, cache) -> gradients``.

    Several outputs are ``(out1, out2, cache)`` and ``backward(dout1, dout2, cache)``. Gradients come in the
    order of the forward's real inputs, or as a dict; ``wrt`` overrides. ``constants`` are copied for each
    run.
    """
    made = _make(forward, {**named, **(shapes or {})}, where or {}, constants or {}, "cached", where_of(running()))
    first = list(inspect.signature(backward).parameters)[:1] if inspect.isfunction(backward) else []
    called = dict(zip((made.cotangent,), first, strict=False))
    made.gradients.append(Gradient(_wrt(made, wrt), backward, (), *_location(backward), called, returned=wrt is None))
    registry.append(made)
    return made


def from_loss(
    function: Callable[..., Any],
    wrt: str | Sequence[str] | None = None,
    constants: Mapping[str, Any] | None = None,
    where: Mapping[str, str] | None = None,
    shapes: Mapping[str, str] | None = None,
    **named: str,
) -> Claim:
    """A claim from course code: ``function(...) -> (loss, gradient)``; several gradients as a tuple or a dict."""
    made = _make(function, {**named, **(shapes or {})}, where or {}, constants or {}, "loss", where_of(running()))
    made.gradients.append(Gradient(_wrt(made, wrt), function, (), *_location(function), returned=wrt is None))
    registry.append(made)
    return made


def _wrt(made: Claim, wrt: str | Sequence[str] | None) -> tuple[str, ...]:
    if wrt is None:
        return tuple(i.name for i in made.inputs if i.differentiable)
    names = (wrt,) if isinstance(wrt, str) else tuple(wrt)
    _check_names(made, names, "wrt")
    return names


def _decorator(made: Claim, kind: str) -> Callable[..., Any]:
    def decorator(*names: str) -> Any:
        def enter(function: F) -> F:
            try:
                return _add(made, kind, names, function)
            except BadInput as error:
                return _unstated(function, error, made, kind, names)  # type: ignore[no-any-return]

        if names and callable(names[0]):
            text = f'@{made.name}.{kind} needs the inputs: @{made.name}.{kind}("{made.inputs[0].name}")'
            file, line = _location(names[0])
            return _unstated(names[0], BadInput(text, file=file, line=line), made, kind)
        return enter

    decorator.__name__ = decorator.__qualname__ = kind
    return decorator


def _add(made: Claim, kind: str, names: tuple[str, ...], function: F) -> F:
    """Enter a gradient, or another kind of derivative, which is a claim of its own."""
    place = _location(function)
    _check_names(made, names, kind, *place)
    if _typed_in(function):  # a cell that is run again, or a correction: what was stated before is gone
        _forget(made, kind, names)
    if any(_again(stated, kind, names) for stated in (made, *made.derivatives)):
        text = f"{made.name}: the {kind} of {', '.join(map(repr, names))} is claimed twice"
        raise BadInput(text, file=place[0], line=place[1])
    parameters = inspect.signature(function).parameters
    _enter(made, kind, names, function, parameters, place)
    _corrected(made.name, kind, names, function.__name__)
    if function.__name__ == made.function.__name__ and not hasattr(function, "gradient"):
        for other in ("gradient", *DERIVATIVES):
            setattr(function, other, _of_the_same_name(made, kind, place))
    return function


def _of_the_same_name(made: Claim, kind: str, place: tuple[str | None, int | None]) -> Callable[..., Any]:
    """What says that a name is no longer the forward's, where somebody states a further gradient by it."""

    def refuse(*names: str) -> Any:
        text = f"the {kind} of {made.name} is called {made.name}, too, which hides the forward; give it another name"
        raise BadInput(text, file=place[0], line=place[1], code=Code.TAKEN_NAME)

    return refuse


def _enter(
    made: Claim,
    kind: str,
    names: tuple[str, ...],
    function: F,
    parameters: Mapping[str, inspect.Parameter],
    place: tuple[str | None, int | None],
) -> None:
    if kind == "gradient":
        cotangent = name_of_cotangent(made, list(parameters.values()))
        known = [cotangent if a == made.cotangent else a for a in made.arguments]
        _check_parameters(made, kind, parameters, known, place)
        used = tuple(made.cotangent if p == cotangent else p for p in parameters if p in known)
        called = {made.cotangent: cotangent} if cotangent != made.cotangent else {}
        made.gradients.append(Gradient(tuple(names), function, used, *place, called))
        return
    derived: Claim = derivative(made, kind, tuple(names), function, tuple(parameters), place)
    _check_parameters(made, kind, parameters, derived.arguments, place)
    same = next((d for d in made.derivatives if d.derivative == kind == "jacobian"), None)
    if same is None:
        made.derivatives.append(derived)
        registry.append(derived)
    else:  # one claim, whatever the inputs, as of gradients
        same.gradients += derived.gradients
        derived = same
    function.__claim__ = derived  # type: ignore[attr-defined]


def _corrected(name: str, kind: str = "", inputs: tuple[str, ...] = (), function: str = "") -> None:
    """What was wrong in a cell is forgotten once a later one states it: the claim, or the same function or inputs."""
    if _wrong is None:
        return

    def same(wrong: Wrong) -> bool:
        answers = wrong.kind == kind and (wrong.function == function or bool(set(wrong.inputs) & set(inputs)))
        return is_cell(wrong.error.file) and wrong.name == name and (not kind or answers)

    _wrong[:] = [w for w in _wrong if not same(w)]


def _again(stated: Claim, kind: str, names: tuple[str, ...]) -> bool:
    """Whether a claim answers for one of the inputs already, or along the same tangents together."""
    answers = [set(stated.about(n)) for n in stated.names] if stated.derivative == kind else []
    together = kind != "gradient" and DERIVATIVES[kind].along
    return any(a == set(names) if together else a & set(names) for a in answers)


def _forget(made: Claim, kind: str, names: tuple[str, ...]) -> None:
    if kind == "gradient":
        made.gradients[:] = [g for g in made.gradients if not set(g.names) & set(names)]
        return
    for old in [d for d in made.derivatives if _again(d, kind, names)]:
        old.gradients[:] = [g for g in old.gradients if not any(set(old.about(n)) & set(names) for n in g.names)]
    made.derivatives[:] = [d for d in made.derivatives if d.gradients]
    registry[:] = [c for c in registry if c.gradients or c.derivative == "gradient"]


def _check_parameters(
    made: Claim,
    kind: str,
    parameters: Mapping[str, inspect.Parameter],
    known: Sequence[str],
    place: tuple[str | None, int | None],
) -> None:
    for p in parameters.values():
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            raise BadInput(
                f"the {kind} of {made.name} takes *{p.name}; name its arguments: {', '.join(known[:2])}, and any input",
                file=place[0],
                line=place[1],
            )
        if p.name not in known and p.default is p.empty:
            cotangent = COTANGENT in known and p.name.lower().startswith(("d", "g"))
            hint = "; the cotangent dL/dout is called G" if cotangent else ""
            raise BadInput(
                f"the {kind} of {made.name} takes {p.name!r}, which is none of {', '.join(sorted(known))}{hint}",
                file=place[0],
                line=place[1],
                code=Code.GRADIENT_ARGUMENT,
            )


def _typed_in(function: Callable[..., Any]) -> bool:
    """Whether a function is of a notebook, or typed at a prompt: no main module of these has a file."""
    at_a_prompt = function.__module__ == "__main__" and not hasattr(sys.modules["__main__"], "__file__")
    return at_a_prompt or is_cell(_location(function)[0])


def _check_names(
    made: Claim, names: tuple[str, ...], what: str, file: str | None = None, line: int | None = None
) -> None:
    place = {"file": file or made.file, "line": line or made.line}
    inputs = {i.name: i for i in made.inputs}
    if not names or len(set(names)) != len(names):
        raise BadInput(
            f"{made.name}: {what} needs the name of each input once; inputs: {', '.join(inputs)}",
            **place,  # type: ignore[arg-type]
        )
    for name in names:
        if name not in inputs:
            hint = f"; did you mean {name[1:]!r}?" if name[:1] == "d" and name[1:] in inputs else ""
            raise BadInput(
                f"{made.name} has no input {name!r}; inputs: {', '.join(inputs)}{hint}",
                **place,  # type: ignore[arg-type]
                code=Code.UNKNOWN_INPUT,
            )
        if not inputs[name].differentiable:
            raise BadInput(
                f"{made.name}: {name!r} holds integers ({inputs[name].integer}), so it has no gradient",
                **place,  # type: ignore[arg-type]
            )


def _make(
    function: Callable[..., Any],
    stated: Mapping[str, str],
    where: Mapping[str, str],
    constants: Mapping[str, Any],
    style: str,
    location: tuple[str | None, int | None],
) -> Claim:
    if not callable(function):
        raise BadInput(f"a claim needs a function, not {type(function).__name__}", file=location[0], line=location[1])
    kinds_of = {name: kind for name, kind in where.items() if name.isidentifier()}
    try:
        inputs = _inputs(function, stated, kinds_of, constants)
        all_shapes = {i.name: i.shape for i in inputs}
        others = {text: kind for text, kind in where.items() if text not in kinds_of}
        held = tuple(conditions.stated(text, kind, all_shapes) for text, kind in others.items())
    except BadInput as error:
        error.file, error.line = error.file or location[0], error.line or location[1]
        raise
    name = getattr(function, "__name__", "claim")
    if _typed_in(function):
        registry[:] = [c for c in registry if c.name.partition(".")[0] != name or not _typed_in(c.function)]
        _corrected(name)
    same = sum(c.name.split("#")[0] == name and c.file == location[0] for c in registry)
    name = name if not same else f"{name}#{same + 1}"
    return Claim(name, function, inputs, *location, style, constants, conditions=held)


def _text_of_shape(text: object, who: str, name: str) -> str:
    """A shape as it is written: a string, or its axes one by one, as in ``("N", 3)``."""
    if isinstance(text, (tuple, list)) and all(isinstance(axis, (str, int)) for axis in text):
        text = " ".join(map(str, text))
    if not isinstance(text, str):
        raise BadInput(f'{who}: the shape of {name!r} is {text!r}, not a string such as "N D"')
    return text


def _inputs(
    function: Callable[..., Any], stated: Mapping[str, str], where: Mapping[str, str], constants: Mapping[str, Any]
) -> tuple[Input, ...]:
    parameters = inspect.signature(function).parameters
    who = getattr(function, "__name__", "the forward")
    _check_named(parameters, (*stated, *where, *constants), who)
    all_shapes: dict[str, Shape] = {}
    for name, p in parameters.items():
        if name in constants:
            continue
        text = stated.get(name, _annotated(p.annotation))
        if text is not None:
            all_shapes[name] = shapes_of(_text_of_shape(text, who, name), f"{who}, input {name!r}")
        elif p.default is p.empty and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            wanted = f'the input {name!r} has no shape; add {name}="..." ("" for a scalar)'
            method = "a method has no claim; state a function that makes the object and calls it"
            raise BadInput(f"{who}: {method if name == 'self' else wanted}", code=Code.MISSING_SHAPE)
    if not all_shapes:
        raise BadInput(f"{who} has no inputs, so there is nothing to differentiate")
    shapes.check_run_together(all_shapes, who)
    all_shapes = shapes.in_one_order(all_shapes)
    known = shapes.names(all_shapes.values())
    return tuple(
        Input(name, shape, kinds.parse(where[name], name, shape, known) if name in where else ())
        for name, shape in all_shapes.items()
    )


def _check_named(parameters: Mapping[str, inspect.Parameter], named: Sequence[str], who: str) -> None:
    """Whether what is stated is of parameters that there are."""
    for name in named:
        if name not in parameters and not any(p.kind is p.VAR_KEYWORD for p in parameters.values()):
            near = next((p for p in parameters if p.lower() == name.lower()), None)
            hint = "" if near is None else f"; did you mean {near!r}?"
            raise BadInput(
                f"{who} has no parameter {name!r}; it takes {', '.join(parameters)}{hint}", code=Code.UNKNOWN_INPUT
            )


shapes_of = shapes.parse


def _annotated(annotation: Any) -> str | None:
    """The shape string of a jaxtyping annotation such as ``Float[np.ndarray, "N D"]``."""
    text = getattr(annotation, "dim_str", None)
    return text if isinstance(text, str) else None


def _location(function: Callable[..., Any]) -> tuple[str | None, int | None]:
    code = getattr(inspect.unwrap(function), "__code__", None)
    return (code.co_filename, code.co_firstlineno) if code else (None, None)
