"""List comprehensions, while user code is traced at every shape: ``[f(v) for v in x]`` as ``list(f(v) for v in x)``.

Python builds the list of a comprehension where nobody else can see it, of as many elements as the body ran. The two
texts are the same program, by the definition of the language, and a call can be answered (see `tracing.builtins`). So
for the length of a trace the user's functions that have a comprehension run on code compiled from that other text: if
the source is there, and compiles to exactly the code that the function had.
"""

from __future__ import annotations

import ast
import functools
import inspect
import linecache
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import CodeType, FunctionType
from typing import Any, Final

from verify.tracing.builtins import List
from verify.tracing.namespaces import Namespace, functions_of
from verify.users import is_users

NAME: Final = "list of a generator expression"  # no name that a user can write


class _Called(ast.NodeTransformer):
    def visit_ListComp(self, node: ast.ListComp) -> ast.AST:
        self.generic_visit(node)
        if any(part.is_async for part in node.generators) or any(isinstance(n, ast.Await) for n in ast.walk(node)):
            return node
        elements = ast.GeneratorExp(elt=node.elt, generators=node.generators)
        call = ast.Call(func=ast.Name(id=NAME, ctx=ast.Load()), args=[elements], keywords=[])
        return ast.fix_missing_locations(ast.copy_location(call, node))


@contextmanager
def comprehensions_called(functions: Iterable[Any], spaces: Iterable[Namespace]) -> Iterator[None]:
    """While the block runs, the user's functions that are found here call for the lists of their comprehensions."""
    spaces = list(spaces)
    changed: list[tuple[FunctionType, CodeType]] = []
    for function in functions_of([inspect.unwrap(f) for f in functions], spaces):
        new = rewritten(function.__code__)
        if new is not None:
            changed.append((function, function.__code__))
            function.__code__ = new
    for space in spaces:
        space[NAME] = List
    try:
        yield
    finally:
        for function, code in changed:
            function.__code__ = code
        for space in spaces:
            space.pop(NAME, None)


@functools.lru_cache(maxsize=1024)
def rewritten(code: CodeType) -> CodeType | None:
    """The code with its comprehensions called for; None where it has none, or is not what its file says."""
    if not is_users(code.co_filename):
        return None
    lines = linecache.getlines(code.co_filename)
    pairs = _both("".join(lines), code.co_filename) if lines else ()
    return next((new for old, new in pairs if old == code and old != new), None)


@functools.lru_cache(maxsize=64)
def _both(text: str, file: str) -> tuple[tuple[CodeType, CodeType], ...]:
    """All code of a file, as it is and with comprehensions called for."""
    try:
        tree = ast.parse(text)
        if not any(isinstance(node, ast.ListComp) for node in ast.walk(tree)):
            return ()
        old = compile(text, file, "exec", dont_inherit=True)
        new = compile(_Called().visit(tree), file, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError):
        return ()
    return tuple(_paired(old, new))


def _paired(old: CodeType, new: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """The functions of two codes of one text, by their places; those that Python made of comprehensions left out."""
    yield old, new
    inner = [[c for c in code.co_consts if isinstance(c, CodeType)] for code in (old, new)]
    named = [[c for c in codes if not c.co_name.startswith("<") or c.co_name == "<lambda>"] for codes in inner]
    for a, b in zip(*named, strict=False):
        if (a.co_name, a.co_firstlineno, a.co_freevars) == (b.co_name, b.co_firstlineno, b.co_freevars):
            yield from _paired(a, b)
