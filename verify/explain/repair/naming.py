"""What a mistake is called: the difference between a user's expression and what stands there in a proved repair."""

from __future__ import annotations

import ast
from copy import deepcopy
from fractions import Fraction
from typing import Final

from verify.explain.backward import chains
from verify.explain.repair.probe import Factor
from verify.testing.expression import negated

Operators = tuple[type[ast.operator], ...]
PRODUCTS: Final[Operators] = (ast.Mult, ast.Div, ast.MatMult)
SUMS: Final[Operators] = (ast.Add, ast.Sub)
FUNCTION: Final = "the function"
HALF: Final = Fraction(1, 2)
SLOPES: Final = ("{0} * (1 - {0})", "1 - {0} ** 2")  # of the sigmoid and of tanh, by their values


def of_factor(missing: Factor) -> str:
    """A gradient that is right but for a factor."""
    number = 1 / missing.number
    size = f"sqrt({missing.size})" if abs(missing.exponent) == HALF else missing.size
    if not missing.exponent:
        return f"it is {number} times the gradient"
    times = "" if number == 1 else f"{number} times "
    return f"it is {times}the gradient {'divided by' if missing.exponent > 0 else 'times'} {size}"


def of_edit(old: ast.expr, new: ast.expr, name: str) -> str | None:
    """The difference in words; None where it has no name. ``name`` is the input whose gradient it is."""
    kind = _kind(old, new)
    if kind is None:
        return _of_parts(old, new, name)
    was, is_ = (_function(n) if kind == FUNCTION and isinstance(n, ast.Call) else _text(n) for n in (old, new))
    return f"{kind}: `{is_}` belongs where `{was}` stands"


def _kind(old: ast.expr, new: ast.expr) -> str | None:
    """What of an expression is another."""
    was, is_ = _text(old), _text(new)
    if was in (f"-{is_}", f"-({is_})") or is_ in (f"-{was}", f"-({was})") or _signs_alone(old, new):
        return "the sign"
    if is_ in (f"1 - {was}", f"1 - ({was})") or was in (f"1 - {is_}", f"1 - ({is_})"):
        return "the part"
    if is_ in (f"{was.removeprefix('2 * ')} + {was.removeprefix('2 * ')}.T", f"({was} + {was}.T) / 2"):
        return "an array that need not be symmetric"
    if was.replace(".T", "") == is_.replace(".T", "") or _untransposed(old) == _untransposed(new):
        return "the transpose"
    if isinstance(old, ast.BinOp) and isinstance(new, ast.BinOp) and (found := _of_operators(old, new)):
        return found
    if isinstance(old, ast.Call) and is_ in [form.format(e) for form in SLOPES for e in (was, _applied(old))]:
        return "the derivative of the function in the place of the function"
    if _untransposed(new).isidentifier() and not isinstance(old, ast.Constant) and not _holds(old, _untransposed(new)):
        return "another array"
    if isinstance(old, ast.Call) and isinstance(new, ast.Call):
        return _of_calls(old, new)
    if isinstance(old, ast.Constant) and isinstance(new, (ast.Constant, ast.UnaryOp)):
        return "the number"
    if ".shape[" in was and was.partition("[")[0] == is_.partition("[")[0]:
        return "the size"
    return None


def of_whole(old: ast.expr, new: ast.expr) -> str | None:
    """The difference of two expressions that differ in several places, all of one kind."""
    was, is_ = _text(old), _text(new)
    if _bare(was) == _bare(is_):
        return f"the transposes: `{is_}` belongs where `{was}` stands"
    masks = _masks(old), _masks(new)
    if masks[0] and masks[1] and _text(_unmasked(old)) == _text(_unmasked(new)):
        return f"the mask, or where it stands: `{is_}` belongs where `{was}` stands"
    return None


def _masks(node: ast.expr) -> list[str]:
    """The comparisons that an expression is multiplied with."""
    return [_text(n) for n in ast.walk(node) if isinstance(n, ast.Compare)]


def _unmasked(node: ast.expr) -> ast.expr:
    """An expression without the comparisons that it is multiplied with, somewhere."""

    class Without(ast.NodeTransformer):
        def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
            made = self.generic_visit(node)
            if isinstance(made, ast.BinOp) and isinstance(made.op, ast.Mult):
                parts = [p for p in (made.left, made.right) if not isinstance(p, ast.Compare)]
                return parts[0] if len(parts) == 1 else made
            return made

    found: ast.expr = Without().visit(deepcopy(node))
    return found


def _bare(text: str) -> str:
    """An expression without its transposes."""
    return text.replace(".T", "")


def _untransposed(node: ast.expr) -> str:
    return _text(node.value if isinstance(node, ast.Attribute) and node.attr == "T" else node)


def _holds(node: ast.expr, name: str) -> bool:
    """Whether an expression uses an array."""
    return any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(node))


def _signs_alone(old: ast.expr, new: ast.expr) -> bool:
    """Whether two sums differ in their signs alone."""
    if not (isinstance(old, ast.BinOp) and isinstance(new, ast.BinOp)):
        return False
    both = isinstance(old.op, SUMS) and isinstance(new.op, SUMS)
    return both and {_text(old.left), _text(old.right)} == {_text(new.left), _text(new.right)}


def _text(node: ast.expr) -> str:
    return ast.unparse(node)


def _of_operators(old: ast.BinOp, new: ast.BinOp) -> str | None:
    """The same operands, in another order or under another operator; or another power."""
    if isinstance(old.op, ast.Pow) and isinstance(new.op, ast.Pow) and _text(old.left) == _text(new.left):
        return "the power"
    ours, others = ({_text(n.left).removesuffix(".T"), _text(n.right).removesuffix(".T")} for n in (old, new))
    if ours != others:
        return None
    if type(old.op) is type(new.op):
        return "the order of the factors"
    return "the kind of product" if isinstance(old.op, PRODUCTS) and isinstance(new.op, PRODUCTS) else None


def _function(call: ast.Call) -> str:
    return _text(call.func).rpartition(".")[2]


def _of_calls(old: ast.Call, new: ast.Call) -> str | None:
    """Another function of the same, or the same one along other axes."""
    if _function(old) == _function(new):
        return "the axis"
    return FUNCTION if [_text(a) for a in old.args] == [_text(a) for a in new.args] else None


def _of_parts(old: ast.expr, new: ast.expr, name: str) -> str | None:
    """A factor or a term that is missing, or too much."""
    for whole, part, word in ((new, old, "is missing"), (old, new, "is too much")):
        found = _rest(whole, part)
        if found is not None:
            kind, rest = found
            log = kind == "factor" and word == "is too much" and _text(rest) == name
            more = f": it is the gradient by log({name}), not by {name}" if log else ""
            return f"the {kind} `{_text(rest)}` {word}{more}"
    if isinstance(new, ast.Call) and _text(old) == _applied(new):
        return f"the function `{_function(new)}` is missing: `{_text(new)}`"
    if isinstance(old, ast.Call) and _text(new) == _applied(old):
        return f"the function `{_function(old)}` is too much: `{_text(old)}`"
    return None


def _rest(whole: ast.expr, part: ast.expr) -> tuple[str, ast.expr] | None:
    """What a chain of factors or of terms holds beside another."""
    if isinstance(whole, ast.BinOp) and _text(part) in (_text(whole.left), _text(whole.right)):
        first = _text(part) == _text(whole.left)
        rest = whole.right if first else whole.left
        if isinstance(whole.op, ast.Sub) and first and not isinstance(rest, ast.Constant):
            return "term", negated(rest)
        return "term" if isinstance(whole.op, SUMS) else "factor" if isinstance(whole.op, PRODUCTS) else "power", rest
    for kind, chain in (("factor", chains.PRODUCTS), ("term", chains.SUMS)):
        more, less = chain.parts(whole), [(_text(p), away) for p, away in chain.parts(part)]
        left = [p for p in more if (_text(p[0]), p[1]) not in less]
        if len(left) == 1 and len(more) == len(less) + 1 and not left[0][1]:
            return kind, left[0][0]
    return None


def _applied(call: ast.Call) -> str:
    """What a function or a method is applied to."""
    own = call.func.value if isinstance(call.func, ast.Attribute) else None
    module = isinstance(own, ast.Name) and own.id in ("np", "numpy")
    if own is not None and not module:
        return _text(own)
    return _text(call.args[0]) if call.args else ""
