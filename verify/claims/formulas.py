"""Formulas from the command line: NumPy expressions that are parsed and interpreted, never evaluated as code.

A formula is a Python expression of names, numbers, operators, indexing and calls of the functions and
methods in `verify.notation.words` (functions with or without ``np.``). It becomes a function that walks the
tree on whatever numbers come, so that it is traced like a user's own code.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from keyword import iskeyword
from typing import Any

from verify.claims import shapes
from verify.claims.claim import Claim
from verify.claims.shapes import axes_of
from verify.claims.source import Loaded
from verify.claims.statement import claim
from verify.codes import Code
from verify.errors import BadInput
from verify.notation.grammar import Formula, parse
from verify.notation.interpret import interpret


def claim_of(expression: str, stated: Sequence[str], gradients: Sequence[str], where: Sequence[str] = ()) -> Claim:
    """The claim of ``gradproof prove``: ``stated``, ``gradients`` and ``where`` are texts ``NAME=...``.

    Raises BadInput that names the option, the token and its column.
    """
    dims = dict(_pairs(stated, "--shape", '"W=H m"'))
    kinds = dict(_pairs(where, "--where", '"X=positive"', expressions=True))
    axes = {name: axes_of(shapes.parse(text, f"--shape, {name}")) for name, text in dims.items()}
    read = parse(expression, axes, "the expression")
    forward = _function(read, list(dims), "forward")
    try:
        made: Claim = claim(kinds, dims)(forward).__claim__  # type: ignore[attr-defined]
    except BadInput as error:
        error.file = error.line = None  # a formula is in no file
        raise
    made.name, made.file, made.line = expression.strip(), None, None
    for name, text in _pairs(gradients, "--gradient", '"W=G @ X.T"'):
        formula = parse(text, {made.cotangent: read.axes, "out": read.axes, **axes}, f"--gradient, {name}")
        _add(forward, made, name, _function(formula, list(formula.names), f"gradient_{name}"))
    return made


def _add(forward: Any, made: Claim, name: str, backward: Callable[..., Any]) -> None:
    try:
        forward.gradient(name)(backward)
    except BadInput as error:
        error.file = error.line = None  # a formula is in no file
        raise
    made.gradients[-1] = replace(made.gradients[-1], file=None, line=None)


def source(expression: str, stated: Sequence[str], gradients: Sequence[str], where: Sequence[str]) -> Loaded:
    """The claim of ``gradproof prove``, as `verify.guest.files` takes it."""
    return Loaded((claim_of(expression, stated, gradients, where),), ())


def readings(made: Claim) -> tuple[tuple[str, str], ...]:
    """The formulas of a claim that were not NumPy, each with the NumPy as which it was understood."""
    functions = [made.function, *(gradient.function for gradient in made.gradients)]
    found = (getattr(function, "__reading__", None) for function in functions)
    return tuple(pair for pair in found if pair)


def _pairs(texts: Sequence[str], option: str, example: str, *, expressions: bool = False) -> Iterator[tuple[str, str]]:
    """``NAME=...``; ``EXPRESSION=...`` is let through as well, if asked."""
    seen = set()
    for text in texts:
        name, equals, value = text.rpartition("=") if expressions else text.partition("=")  # norm(X, axis=1)=positive
        named = name.strip().isidentifier() or (expressions and name.strip())
        if not equals or not named or value.startswith("=") or name.endswith("="):
            raise BadInput(f"{option} {text!r}: write NAME=..., as in {option} {example}", code=Code.USAGE)
        name = spelt(name.strip())
        if name in seen:
            raise BadInput(f"{option}: {name!r} is given twice", code=Code.USAGE)
        seen.add(name)
        yield name, value.strip()


def spelt(name: str) -> str:
    """The name of an input, as Python can have it: ``lambda_`` for ``lambda``."""
    return f"{name}_" if iskeyword(name) else name


def _function(formula: Formula, parameters: Sequence[str], name: str) -> Callable[..., Any]:
    """A function that interprets the formula; ``__source__`` is what a user would have written."""

    def function(*args: Any, **values: Any) -> Any:
        return interpret(formula.tree, {**dict(zip(parameters, args, strict=False)), **values})

    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    function.__signature__ = inspect.Signature([inspect.Parameter(p, kind) for p in parameters])  # type: ignore[attr-defined]
    function.__name__ = function.__qualname__ = name
    function.__reading__ = formula.reading and (formula.written, formula.reading)  # type: ignore[attr-defined]
    imports = f"from numpy import {', '.join(formula.bare)}\n\n" if formula.bare else ""
    text = f"{imports}def {name}({', '.join(parameters)}):\n    return {formula.text}"
    function.__source__ = text  # type: ignore[attr-defined]
    return function
