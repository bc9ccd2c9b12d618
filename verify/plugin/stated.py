"""Whether a test module states claims, found by parsing it: a module that states none costs nothing."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Final

STATING: Final = ("claim", "from_cached", "from_loss", "from_torch", "from_jax")
_OURS: Final = "verify"


def states_claims(file: Path) -> bool:
    """Whether a file of Python calls what states a claim, outside of its tests; not so where it cannot be read.

    Whoever imports such a file says why it cannot be.
    """
    try:
        data = file.read_bytes()
        if _OURS.encode() not in data:
            return False
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # whoever imports the file hears them
            tree = ast.parse(data)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    functions, modules = _names(tree)
    return any(_states(node, functions, modules) for node in _outside_of_tests(tree))


def _names(tree: ast.AST) -> tuple[set[str], set[str]]:
    """The names by which a file calls what states a claim, and `verify` itself."""
    functions: set[str] = set()
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {a.asname or _OURS for a in node.names if a.name.split(".")[0] == _OURS}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == _OURS:
            functions |= {a.asname or a.name for a in node.names if a.name in STATING}
            functions |= set(STATING) if any(a.name == "*" for a in node.names) else set()
    return functions, modules


def _outside_of_tests(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node but what stands in test functions and classes: what these state is theirs."""
    for node in ast.iter_child_nodes(tree):
        named = getattr(node, "name", "")
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and named.lower().startswith("test"):
            continue
        yield node
        yield from _outside_of_tests(node)


def _states(node: ast.AST, functions: set[str], modules: set[str]) -> bool:
    if isinstance(node, ast.Name):
        return node.id in functions and isinstance(node.ctx, ast.Load)
    return isinstance(node, ast.Attribute) and node.attr in STATING and _root(node) in modules


def _root(node: ast.expr) -> str:
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""
