"""What a rule of the canonical form is: an equation with a name, and the function that uses it from left to right.

The rules stand in tables, by the kind of atom that they are about; what is built or multiplied asks its table, in
order. `docs/rules.md` lists them all. For each, `tests/canonical` has a proof under its condition, a fault without it
that must be refused, a pair of expressions that the rule makes one, and a pair that must stay two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Rule(Generic[Function]):
    """``law`` holds at every point but where ``fails_where`` says; there ``apply`` must not use it."""

    name: str
    law: str
    fails_where: str
    apply: Function


def rule(name: str, law: str, fails_where: str = "nowhere") -> Callable[[Function], Rule[Function]]:
    """Make a rule of the function that applies it."""
    return lambda function: Rule(name, law, fails_where, function)
