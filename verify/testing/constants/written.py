"""The numbers that are written in a claim's code: those that it decides by, and those that may be rounded."""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, TypeGuard

from verify import limits
from verify.claims.claim import Claim
from verify.numbers.constants import rational
from verify.users import is_users

SMALLEST: Final = 1e-30  # of the written constants near which inputs are tried

Code = tuple[types.CodeType, Mapping[str, Any]]  # with what the names in it stand for that are not its own


def literals(claim: Claim) -> tuple[int, ...]:
    """The integers from 2 to 64 that are written in the claim's code, and in the user's functions that it calls."""
    whole = (abs(c) for c in _constants(claim) if isinstance(c, int) and not isinstance(c, bool))
    return tuple(sorted({c for c in whole if 2 <= c <= limits.LITERAL}))


def written_floats(claim: Claim) -> frozenset[float]:
    """The floats that are written in that code, without their signs."""
    return frozenset(abs(c) for c in _constants(claim) if isinstance(c, float))


def constants(claim: Claim) -> list[Fraction]:
    """Numbers that are written in that code and that inputs may be compared with or added to: floats first.

    0 and 1 are tried anyway.
    """
    floats_ = sorted(c for c in written_floats(claim) if SMALLEST < c < 1 / SMALLEST)
    whole = sorted({abs(c) for c in _constants(claim) if type(c) is int and 1 < abs(c) < 1 / SMALLEST}, reverse=True)
    found = (c for c in map(rational, (*floats_, *map(float, whole))) if c != 1)
    return list(dict.fromkeys(found))[: limits.CONSTANTS]


def decimals(functions: Iterable[Callable[..., Any]]) -> frozenset[float]:
    """The floats in the source of some functions and of what they call, and those that their names stand for.

    In the source: Python has folded ``1.0507 * 1.67326`` in the code.
    """
    functions = list(map(inspect.unwrap, functions))
    found = set(_of_formulas(functions))
    for code, names in _codes(functions):
        found.update((*_in_source(code), *_named(code, names)))
    return frozenset(abs(c) for c in found if isinstance(c, float))


def _of_formulas(functions: Iterable[Callable[..., Any]]) -> Iterator[Any]:
    """Of functions that interpret a formula, and have its text."""
    texts = (getattr(f, "__source__", None) for f in functions)
    return (c for text in texts if isinstance(text, str) for c in _in_text(text))


def _in_source(code: types.CodeType) -> Iterator[Any]:
    try:
        yield from _in_text(textwrap.dedent(inspect.getsource(code)))
    except (OSError, SyntaxError, ValueError):  # no file, or a lambda in the middle of a line
        yield from code.co_consts


def _in_text(text: str) -> Iterator[Any]:
    return (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))


def _constants(claim: Claim) -> Iterator[Any]:
    """Every constant in the code of a claim and of the user's functions that it calls, and what names stand for."""
    functions = [inspect.unwrap(f) for f in claim.functions]
    yield from (*claim.constants.values(), *_of_formulas(functions))
    for code, names in _codes(functions):
        yield from (c for c in code.co_consts if not isinstance(c, types.CodeType))
        yield from _named(code, names)


def _named(code: types.CodeType, names: Mapping[str, Any]) -> Iterator[Any]:
    """The numbers that names in the code stand for: of the module, of a closure, of a default argument."""
    found = (names.get(n) for n in (*code.co_names, *code.co_freevars, *_arguments(code)))
    yield from (c for c in found if isinstance(c, (int, float)) and not isinstance(c, bool))


def _arguments(code: types.CodeType) -> tuple[str, ...]:
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def _codes(functions: Iterable[Callable[..., Any]]) -> Iterator[Code]:
    """The code of functions, of what is defined in them, and of the user's functions that they call."""
    seen: set[types.CodeType] = set()
    waiting: list[Code] = [(f.__code__, _names(f)) for f in functions if isinstance(f, types.FunctionType)]
    while waiting:
        code, names = waiting.pop()
        if code in seen:
            continue
        seen.add(code)
        yield code, names
        waiting += [(c, names) for c in code.co_consts if isinstance(c, types.CodeType)]
        called = (names.get(n) for n in (*code.co_names, *code.co_freevars))
        waiting += [(f.__code__, _names(f)) for f in called if _is_users(f)]


def _names(function: types.FunctionType) -> Mapping[str, Any]:
    """What the names in a function's code stand for that are not its own, and its default arguments."""
    nonlocals = inspect.getclosurevars(function).nonlocals if function.__closure__ else {}
    defaults = function.__defaults__ or ()
    arguments = function.__code__.co_varnames[: function.__code__.co_argcount]
    of_defaults = dict(zip(arguments[len(arguments) - len(defaults) :], defaults, strict=True))
    return {**function.__globals__, **nonlocals, **of_defaults, **(function.__kwdefaults__ or {})}


def _is_users(function: Any) -> TypeGuard[types.FunctionType]:
    return isinstance(function, types.FunctionType) and is_users(function.__code__.co_filename)
