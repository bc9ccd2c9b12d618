"""Sums as people write them: a factor that terms share stands once, and fractions stand over one denominator."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from itertools import combinations, permutations
from typing import Final

from verify.explain.backward.bank import Bank, length
from verify.explain.backward.chains import PRODUCTS, SUMS, Part
from verify.explain.backward.samples import Worth, equal
from verify.testing.expression import fill

DIVISORS: Final = 4  # of one expression: pairs of them are tried
FRACTION: Final = 8  # characters


def factored(node: ast.expr, same: Callable[[ast.expr, ast.expr], bool]) -> ast.expr:
    """A sum with what two terms share taken out, where that is shorter: ``A @ x - A @ y`` is ``A @ (x - y)``."""
    parts = SUMS.parts(node)
    for (i, one), (j, other) in combinations(enumerate(parts), 2):
        for term in _shared(one, other):
            made = SUMS.whole([p if k != i else term for k, p in enumerate(parts) if k != j])
            if length(made) < length(node) and same(made, node):
                return factored(made, same)
    return node


def _shared(one: Part, other: Part) -> Iterator[Part]:
    """Two terms as one, by a factor that both have: of entries, or the first or the last of a matrix product."""
    mine, theirs = PRODUCTS.parts(one[0]), PRODUCTS.parts(other[0])
    known = {(ast.unparse(p), divides) for p, divides in theirs}
    shared = [p for p in mine if (ast.unparse(p[0]), p[1]) in known]
    if shared:
        named = {(ast.unparse(p), divides) for p, divides in shared}
        rests = [[p for p in every if (ast.unparse(p[0]), p[1]) not in named] for every in (mine, theirs)]
        inner = [PRODUCTS.whole(rest) if rest else ast.Constant(1) for rest in rests]
        numbers = [p for p in shared if isinstance(p[0], ast.Constant)]
        joined = (_added(inner, one[1] != other[1]), False)
        yield PRODUCTS.whole([*numbers, joined, *(p for p in shared if p not in numbers)]), one[1]
    match one[0], other[0]:
        case ast.BinOp(left=a, op=ast.MatMult(), right=b), ast.BinOp(left=c, op=ast.MatMult(), right=d):
            if ast.unparse(a) == ast.unparse(c):
                yield fill("A @ B", A=a, B=_added([b, d], one[1] != other[1])), one[1]
            if ast.unparse(b) == ast.unparse(d):
                yield fill("A @ B", A=_added([a, c], one[1] != other[1]), B=b), one[1]


def _added(two: list[ast.expr], away: bool) -> ast.expr:
    return SUMS.whole([*SUMS.parts(two[0]), *((p, other != away) for p, other in SUMS.parts(two[1]))])


def over(node: ast.expr, bank: Bank) -> ast.expr:
    """What is short over one or two denominators: ``(1 - y) / (1 - p) - y / p`` is ``(p - y) / (p * (1 - p))``."""
    if not isinstance(node, ast.BinOp):
        return node
    divisors = [*dict.fromkeys([*_divisors(node), *bank.divisors])][:DIVISORS]
    for texts in (*((d,) for d in divisors), *combinations(divisors, 2)):
        below = ast.parse(" * ".join(f"({d})" for d in texts), mode="eval").body
        worth = bank.samples.worth(fill("E * D", E=node, D=below))
        above = None if worth is None else _short(worth, bank)
        if above is not None and _effort(made := fill("A / D", A=above, D=below)) < _effort(node):
            return made
    return node


def _effort(node: ast.expr) -> int:
    """How long it takes to read an expression: fractions inside of fractions take longer than their characters."""
    return length(node) + FRACTION * sum(isinstance(n, ast.Div) for n in ast.walk(node))


def _divisors(node: ast.expr) -> Iterator[str]:
    """What an expression divides by, numbers aside."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Div) and not isinstance(inner.right, ast.Constant):
            yield ast.unparse(inner.right)


def _short(worth: Worth, bank: Bank) -> ast.expr | None:
    """What the bank has of a worth, or of minus that; else a difference of two names."""
    if (found := bank.signed(worth)) is not None:
        return found
    names = [known for known in bank.known.values() if isinstance(known[0], ast.Name)]
    for (a, one), (b, other) in permutations(names, 2):
        pairs = list(zip(one, other, strict=True))
        if all(x.shape == y.shape for x, y in pairs) and equal(tuple(x - y for x, y in pairs), worth):
            return fill("A - B", A=a, B=b)
    return None
