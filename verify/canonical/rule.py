"""What a rule of the canonical form is: an equation with a name, and the function that uses it from left to right.

The rules stand in tables, by the kind of atom that they are about; what is built or multiplied asks its table, in
order. `docs/rules.md` lists them all. For each, `tests/canonical` has a proof under its condition, a fault without it
that must be refused, a pair of expressions that the rule makes one, and a pair that must stay two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])
Applied = TypeVar("Applied", bound=Callable[..., Any], covariant=True)
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Applied]):
    """``law`` holds at every point but where ``fails_where`` says; there ``apply`` must not use it."""

    name: str
    law: str
    fails_where: str
    apply: Applied


Rules: TypeAlias = tuple[Rule[Callable[..., Result | None]], ...]
ByKind: TypeAlias = Mapping[str, Rules[Result]]


def rule(name: str, law: str, fails_where: str = "nowhere") -> Callable[[Function], Rule[Function]]:
    """Make a rule of the function that applies it."""
    return lambda function: Rule(name, law, fails_where, function)


def first(rules: Iterable[Rule[Callable[..., Result | None]]], *arguments: Any) -> Result | None:
    """What the first rule that fits makes of the arguments; None where none does."""
    for r in rules:
        found = r.apply(*arguments)
        if found is not None:
            return found
    return None
