"""What of the user's file a function needs to run: its text, and every top-level statement that it leans on."""

from __future__ import annotations

import ast
import functools
import inspect
import types
from collections.abc import Mapping, Sequence
from typing import Any, Final

from verify.claims import cells
from verify.claims.claim import Claim
from verify.libraries import snippet as of_libraries

_OURS: Final = ("verify", "gradproof")


def name_of(function: Any) -> str:
    """What a function is called; an object that is called like one has no name of its own."""
    return str(getattr(function, "__name__", type(function).__name__))


def _named(function: Any) -> bool:
    """Whether a function can be found by its name: it is none of another function's."""
    return "<" not in getattr(function, "__qualname__", "<")


def source(claim: Claim, functions: Sequence[Any]) -> str:
    """The user's functions, and every top-level statement of their file that they need.

    Decorators are left out, but those of JAX: its rules are entered by them, or by a call of their function's method.
    """
    stated = [getattr(f, "__source__", "") for f in functions]
    if all(stated):  # formulas of the command line, which are in no file
        return "\n\n".join(dict.fromkeys(stated)) + "\n"
    plain = [u for u in map(inspect.unwrap, functions) if isinstance(u, types.FunctionType) and _named(u)]
    tree = cells.statements([f.__code__.co_filename for f in plain]) or _parsed(claim.file or "")
    own = [f.__code__ for f in plain if f.__code__.co_name in map(name_of, functions)]  # others are a class's methods
    by_name = {code.co_name: code for code in own}
    if tree is None or len(plain) < len(functions) or any(by_name[code.co_name] is not code for code in own):
        return f"# the functions are those of {claim.name}; import them here"
    kept: set[int] = set()
    nodes = [(node, _defines(node)) for node in tree.body if not _is_another(node, by_name, tree)]
    waiting = [*dict.fromkeys(map(name_of, functions))]
    while waiting:
        needed = waiting.pop()
        for k, (node, defines) in enumerate(nodes):
            rules = claim.style == "jax" and needed in of_libraries.given_rules(node)
            if (needed in defines or rules) and k not in kept and not _is_ours(node):
                kept.add(k)
                waiting.extend({n.id for n in ast.walk(node) if isinstance(n, ast.Name)})
    return "\n\n".join(_text(nodes[k][0], claim.style == "jax") for k in sorted(kept)) + "\n"


def _is_another(node: ast.stmt, functions: Mapping[str, types.CodeType], tree: ast.Module) -> bool:
    """Whether a statement defines another function under the name of one: ``def _`` for each gradient of a file."""
    code = functions.get(node.name) if isinstance(node, ast.FunctionDef) else None
    if code is None or sum(isinstance(n, ast.FunctionDef) and n.name == code.co_name for n in tree.body) < 2:
        return False
    made = compile(ast.Module([node], []), code.co_filename, "exec", dont_inherit=True)
    return all(_told(c) != _told(code) for c in made.co_consts if isinstance(c, types.CodeType))


def _told(code: types.CodeType) -> tuple[Any, ...]:
    return code.co_firstlineno, code.co_names, code.co_varnames


@functools.lru_cache(maxsize=16)
def _parsed(file: str) -> ast.Module | None:
    try:
        with open(file, encoding="utf-8") as handle:
            return ast.parse(handle.read())
    except (OSError, SyntaxError, ValueError):
        return None


def _defines(node: ast.stmt) -> set[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return {(a.asname or a.name).split(".")[0] for a in node.names}
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _is_ours(node: ast.stmt) -> bool:
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").split(".")[0] in _OURS
    return isinstance(node, ast.Import) and any(a.name.split(".")[0] in _OURS for a in node.names)


def _text(node: ast.stmt, decorated: bool) -> str:
    if isinstance(node, ast.FunctionDef):
        arguments = node.args
        for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            a.annotation = None  # annotations may need imports that the snippet does not
        node.returns = None
        node.decorator_list = node.decorator_list if decorated else []
    return ast.unparse(node)
