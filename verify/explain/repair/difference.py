"""The difference between a user's gradient and the right one, as a term or a factor: told if the gradient with that
term or factor put right is proved.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Any

from verify.claims.claim import Claim
from verify.explain.backward.chains import PRODUCTS, SUMS, Chain, Part
from verify.explain.repair.code import Code, edited
from verify.explain.repair.naming import of_edit, of_whole
from verify.explain.repair.probe import ONE, Probe, axes_of, factor
from verify.explain.repair.variant import proved, variant

Named = tuple[str, ast.expr]  # what the mistake is called, and the gradient without it


def of_right(claim: Claim, name: str, code: Code, tried: list[Probe], right: str, seed: int) -> str | None:
    """What the claimed gradient lacks, or has too much, beside ``right``, which was proved."""
    before, claimed = code.root.node, assigned(code)
    old, new = _apart(claimed, ast.parse(right, mode="eval").body)
    if ast.dump(old) == ast.dump(new):  # it is right as it stands, but for what the function is not given
        used = {n.id for n in ast.walk(claimed) if isinstance(n, ast.Name)}
        given = {a.arg for a in code.tree.args.args}
        asked = ", ".join(f"`{n}`" for n in sorted(code.free & used - given))
        return f"{asked} is no parameter of `{code.tree.name}`" if asked else None
    if old not in (claimed, getattr(claimed, "operand", None)):  # it is a part, and no more than that
        return of_edit(old, new, name) or _part(old, new)
    if (whole := of_whole(old, new)) is not None:
        return whole
    for text, node in _candidates(claimed, ast.parse(right, mode="eval").body):
        code.root.put(node)
        made = edited(claim, name, code)
        code.root.put(before)
        if made is None or factor(made, name, tried) != ONE:
            continue
        if proved(made, name, seed, looked_at=True) is not None:
            return text
    axes = axes_of(variant(claim, name), name, tried)
    if axes == 0:
        return f"the shape: it is one number, where each entry of {name} has its own: `{right}`"
    if axes is not None:
        count = len(claim.input(name).shape)
        return f"the shape: it has {axes} ax{'i' if axes == 1 else 'e'}s, where {name} has {count}: `{right}`"
    return None


def assigned(code: Code) -> ast.expr:
    """What is returned; of a name that is assigned once, what it was assigned."""
    node = code.root.node
    if not isinstance(node, ast.Name):
        return node
    stored = [n for n in ast.walk(code.tree) if isinstance(n, ast.Name) and n.id == node.id]
    values = [s.value for s in code.tree.body if isinstance(s, ast.Assign) and any(t in stored for t in s.targets)]
    return values[0] if len(stored) == 2 and len(values) == 1 else node  # where it is assigned, and in the return


def _apart(one: ast.expr, other: ast.expr) -> tuple[ast.expr, ast.expr]:
    """The smallest expression of a tree for which another has something else; all else in them is the same."""
    if ast.dump(_emptied(one)) == ast.dump(_emptied(other)):
        inner = zip(ast.iter_child_nodes(one), ast.iter_child_nodes(other), strict=True)
        differ = [(x, y) for x, y in inner if ast.dump(x) != ast.dump(y)]
        if len(differ) == 1 and isinstance(differ[0][0], ast.expr) and isinstance(differ[0][1], ast.expr):
            return _apart(differ[0][0], differ[0][1])
    return one, other


def _emptied(node: ast.expr) -> ast.AST:
    """A node with nothing in the place of each expression in it."""

    def without(value: object) -> object:
        if isinstance(value, list):
            return [without(v) for v in value]
        return ast.Constant(None) if isinstance(value, ast.expr) else value

    fields: dict[str, Any] = {field: without(value) for field, value in ast.iter_fields(node)}
    return type(node)(**fields)


def _part(old: ast.expr, new: ast.expr) -> str:
    """Where what differs has no other name."""
    if isinstance(old, ast.Constant) and old.value == 1:
        return f"the factor `{ast.unparse(new)}` is missing"
    kind = "comparison" if isinstance(old, ast.Compare) and isinstance(new, ast.Compare) else "part"
    return f"the {kind}: `{ast.unparse(new)}` belongs where `{ast.unparse(old)}` stands"


def _candidates(claimed: ast.expr, right: ast.expr) -> Iterator[Named]:
    """The fewest changes first: one term more or less, one in the place of another; then factors, of single terms."""
    mine, theirs = _terms(claimed), _terms(right)
    for part in theirs:
        yield f"the term `{_text(part)}` is missing", SUMS.whole([(claimed, False), part])
    yield from _changed(mine, theirs, SUMS, "term")
    if len(SUMS.parts(claimed)) == len(SUMS.parts(right)) == 1:
        ours, others = _factors(claimed), _factors(right)
        for part in others:
            yield f"the factor `{_factor(part)}` is missing", PRODUCTS.whole([(claimed, False), part])
        yield from _changed(ours, others, PRODUCTS, "factor")


def _changed(mine: Sequence[Part], theirs: Sequence[Part], chain: Chain, kind: str) -> Iterator[Named]:
    """One part taken away, then one put in the place of another."""
    shown = _text if chain is SUMS else _factor
    rests = [[*mine[:k], *mine[k + 1 :]] for k in range(len(mine))]
    for part, rest in zip(mine, rests, strict=True):
        if rest:
            yield f"the {kind} `{shown(part)}` is too much", chain.whole(rest)
    for part, rest in zip(mine, rests, strict=True):
        for other in theirs if rest else ():
            yield f"the {kind}: `{shown(other)}` belongs where `{shown(part)}` stands", chain.whole([*rest, other])


def _terms(tree: ast.expr) -> list[Part]:
    """The terms of a sum; of a product with a sum in it, multiplied out."""
    terms = SUMS.parts(tree)
    if len(terms) > 1:
        return terms
    factors = PRODUCTS.parts(tree)
    for k, (part, divides) in enumerate(factors):
        inner = SUMS.parts(part)
        if len(inner) > 1 and not divides:
            return [(PRODUCTS.whole([*factors[:k], (t, False), *factors[k + 1 :]]), away) for t, away in inner]
    return terms


def _factors(tree: ast.expr) -> list[Part]:
    """The factors of a product; a number before a matrix product is one of them: ``2 * A @ B``."""
    found: list[Part] = []
    for part, divides in PRODUCTS.parts(tree):
        number, rest = _number_before(part)
        found += [(f, divides) for f in (number, rest) if f is not None]
    return found


def _number_before(node: ast.expr) -> tuple[ast.expr | None, ast.expr]:
    match node:
        case ast.BinOp(left=left, op=ast.MatMult() as product, right=right):
            number, first = _number_before(left)
            return number, ast.BinOp(first, product, right)
        case ast.BinOp(left=ast.Constant() as number, op=ast.Mult(), right=right):
            return number, right
    return None, node


def _text(part: Part) -> str:
    return ("-" if part[1] else "") + ast.unparse(part[0])


def _factor(part: Part) -> str:
    return ("1 / " if part[1] else "") + ast.unparse(part[0])
