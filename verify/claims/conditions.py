"""What ``where`` can say of an expression in the inputs: ``{"I + t*X": "invertible"}``.

A condition says that a formula has a value: the inverse of an invertible matrix, the reciprocal of what is not 0, the
logarithm of what is positive. So whoever has to know when a formula has a value knows when a condition holds: exact
arithmetic at a point, the terms of one shape, the typed expression of every shape.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from verify.claims.shapes import Shape, axes_of
from verify.codes import Code
from verify.errors import BadInput
from verify.notation.interpret import interpret

if TYPE_CHECKING:
    from verify.notation.grammar import Formula

# open conditions: they hold around every point at which they hold, so that they say nothing of directions
HAS_A_VALUE: Final[Mapping[str, str]] = {
    "invertible": "linalg.inv({})",
    "nonzero": "1 / ({})",
    "positive": "log({})",
}
# what jumps, so that the set on which a condition holds may have no inside
JUMPS: Final = frozenset({"argmax", "argmin", "argsort", "sign", "where", "pinv"})
JUMPING: Final = (ast.Compare, ast.FloorDiv, ast.Mod, ast.BitAnd, ast.BitOr, ast.Invert)
IDENTITY: Final = "I"


@dataclass(frozen=True)
class Stated:
    """A condition on the expression ``subject``, and the formula that has a value where it holds.

    ``identity``: the square input of whose size ``I`` is the identity matrix.
    """

    text: str
    subject: str
    kind: str
    formula: Formula
    identity: str | None

    def value(self, arrays: Mapping[str, Any]) -> Any:
        """The value of the formula, on whatever numbers the inputs are."""
        values = dict(arrays)
        if self.identity is not None:
            values[IDENTITY] = interpret(EYE, {"size": arrays[self.identity].shape[-1]})
        return interpret(self.formula.tree, values)


EYE: Final = ast.parse("eye(size)", mode="eval").body


def stated(text: str, kind: str, inputs: Mapping[str, Shape]) -> Stated:
    """The condition ``where={text: kind}``. Raises BadInput that names what is wrong, and the column."""
    from verify.notation.grammar import parse  # with the first condition: a claim without one pays nothing

    what = f"where: {text!r}"
    if kind not in HAS_A_VALUE:
        near = get_close_matches(str(kind), HAS_A_VALUE, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"it can be {', '.join(HAS_A_VALUE)}"
        raise BadInput(f"{what} is an expression, of which {kind!r} cannot be stated; {hint}", code=Code.UNKNOWN_KIND)
    known: dict[str, tuple[str, ...] | None] = {} if IDENTITY in inputs else {IDENTITY: None}
    known |= {name: axes_of(shape) for name, shape in inputs.items()}
    expression = parse(text, known, what)
    _check_continuous(expression, what)
    named = [n for n in expression.names if n in inputs]
    if not named:
        raise BadInput(f"{what} names no input of the claim; inputs: {', '.join(inputs)}", code=Code.UNKNOWN_INPUT)
    square = next((n for n in named if len(inputs[n]) > 1 and inputs[n][-1] == inputs[n][-2]), None)
    identity = IDENTITY in expression.names and IDENTITY not in inputs
    if identity and square is None:
        raise BadInput(f"{what}: I is the identity, but no input beside it is a square matrix", code=Code.BAD_SHAPE)
    formula = parse(HAS_A_VALUE[kind].format(expression.text), known, what)
    return Stated(f"{text.strip()} is {WORDS[kind]}", text.strip(), kind, formula, square if identity else None)


WORDS: Final = {"invertible": "invertible", "nonzero": "nowhere 0", "positive": "positive"}


def _check_continuous(expression: Formula, what: str) -> None:
    for node in ast.walk(expression.tree):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in JUMPS or isinstance(node, JUMPING):
            raise BadInput(
                f"{what}: a condition is about a continuous expression, without comparisons and {name or 'the like'}",
                code=Code.FORMULA,
            )
