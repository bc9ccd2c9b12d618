"""Whether an edited gradient function may be right, asked in little time: most edits of a formula are wrong at once.

To compile a whole function takes longer than to run it. So its statements are compiled one by one, once, and of an edit
the one that it changes. What comes out is a guess: a local name that was not assigned is looked up in the module, as
in no function. So an edit that is wrong here is dropped, as it would be; one that is not is compiled as a function.
"""

from __future__ import annotations

import ast
import types
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim
from verify.explain.repair.code import Code, Site
from verify.explain.repair.probe import Probe, gradient_at, ratio
from verify.explain.repair.variant import Variant, variant

# what has another meaning outside of a function, or leaves it before its end
INSIDE: Final = (ast.Return, ast.Yield, ast.YieldFrom, ast.Await, ast.Global, ast.Nonlocal)


@dataclass(frozen=True)
class Quick:
    """The statements of a function, compiled: ``claim`` is about the gradient that ``steps`` compute in order, and
    ``place`` says which of them a statement is in, by its id."""

    code: Code
    probe: Probe
    claim: Variant
    steps: list[types.CodeType]
    place: Mapping[int, int]

    def may_be_right(self, site: Site) -> bool:
        """Whether the function as its tree stands is right at the probe, up to a factor; the edit is at the site."""
        place = self.place[id(site.statement)]
        before = self.steps[place]
        try:
            self.steps[place] = _compiled(self.code.tree.body[place], self.code.file)
            return ratio(self.claim, self.claim.of, self.probe) is not None
        except (SyntaxError, TypeError, ValueError, RecursionError):
            return False
        finally:
            self.steps[place] = before


def quick(claim: Claim, name: str, code: Code, probe: Probe) -> Quick | None:
    """The function of the gradient of ``name`` as it stands; None where it is more than statements one after another,
    or is a single one, which takes as long to compile."""
    body = code.tree.body
    if len(body) == 1 or any(isinstance(n, INSIDE) for s in body[:-1] for n in _own(s)):
        return None
    steps = [_compiled(s, code.file) for s in body]
    bound, more = _binding(code)
    gradient = next(g for g in claim.gradients if name in g.names)

    def function(*args: Any, **values: Any) -> Any:
        space = {**code.namespace, **bound(*args, **values)}
        for step in steps[:-1]:
            exec(step, space)
        return eval(steps[-1], space)

    made = variant(claim, name, function=function, parameters=(*gradient.parameters, *more))
    if not _same(gradient_at(made, name, probe), gradient_at(variant(claim, name), name, probe)):
        return None
    return Quick(code, probe, made, steps, {id(n): k for k, s in enumerate(body) for n in ast.walk(s)})


def _same(one: Any, other: Any) -> bool:
    """Whether two runs gave the same; that neither gave anything is the same, too."""
    return one is other if one is None or other is None else np.array_equal(one, other, equal_nan=True)


def _own(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a statement, without those of functions that it defines."""
    yield node
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
        for inner in ast.iter_child_nodes(node):
            yield from _own(inner)


def _compiled(statement: ast.stmt, file: str) -> types.CodeType:
    if isinstance(statement, ast.Return):
        return compile(ast.Expression(statement.value or ast.Constant(None)), file, "eval")
    return compile(ast.Module([statement], []), file, "exec")


def _binding(code: Code) -> tuple[Callable[..., dict[str, Any]], tuple[str, ...]]:
    """A function that returns its arguments by name: it takes those of the tree's, and what an edit may ask for."""
    given = code.tree.args
    more = tuple(sorted(code.free - {a.arg for a in (*given.posonlyargs, *given.args, *given.kwonlyargs)}))
    taken = copy(given)
    taken.kwonlyargs = [*given.kwonlyargs, *map(ast.arg, more)]
    taken.kw_defaults = [*given.kw_defaults, *(None for _ in more)]
    function = ast.FunctionDef(code.tree.name, taken, ast.parse("return locals()").body, [])
    made = dict(code.namespace)
    exec(compile(ast.fix_missing_locations(ast.Module([function], [])), code.file, "exec"), made)
    return made[code.tree.name], more
