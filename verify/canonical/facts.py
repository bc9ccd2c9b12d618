"""What a claim's ``where`` lets the rules use, by tensor name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from verify.claims.claim import Claim


@dataclass(frozen=True)
class Facts:
    """Names of tensors by what is known of them; the maps give the sort of the axis that a label selects from, and
    ``least`` the sizes that are more than 1."""

    symmetric: frozenset[str] = frozenset()
    positive: frozenset[str] = frozenset()
    nonzero: frozenset[str] = frozenset()
    probability: frozenset[str] = frozenset()
    binary: frozenset[str] = frozenset()
    sign: frozenset[str] = frozenset()
    diagonal: frozenset[str] = frozenset()
    zero_diagonal: frozenset[str] = frozenset()
    simplex: frozenset[str] = frozenset()
    sums_to_one: frozenset[str] = frozenset()
    invertible: frozenset[str] = frozenset()
    full_rank: frozenset[str] = frozenset()
    positive_definite: frozenset[str] = frozenset()
    unique: frozenset[str] = frozenset()
    one_hot: Mapping[str, str] = field(default_factory=dict)
    one_hot_columns: Mapping[str, str] = field(default_factory=dict)
    least: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def summing(self) -> frozenset[str]:
        """The tensors of which some sum is 1."""
        return self.simplex | self.sums_to_one

    def without_equations(self, moving: frozenset[str]) -> Facts:
        """The facts of all inputs but those of what moves that are equations: these hold at a point, not around it."""
        sets = {f: getattr(self, f) - moving for f in EQUATIONS}
        maps = {
            f: {n: s for n, s in getattr(self, f).items() if n not in moving} for f in ("one_hot", "one_hot_columns")
        }
        changes: dict[str, Any] = {**sets, **maps}
        return self if all(getattr(self, f) == v for f, v in changes.items()) else replace(self, **changes)


EQUATIONS = ("symmetric", "binary", "sign", "diagonal", "zero_diagonal", "simplex", "sums_to_one")

# kind -> the facts that it gives; each row is the definition of the kind and nothing more
FACTS_OF_KIND = {
    "positive": ("positive", "nonzero"),
    "probability": ("positive", "nonzero", "probability"),
    "simplex": ("positive", "nonzero", "simplex"),
    "nonzero": ("nonzero",),
    "sign": ("sign", "nonzero"),
    "binary": ("binary",),
    "symmetric": ("symmetric",),
    "positive_definite": ("symmetric", "invertible", "positive_definite"),
    "invertible": ("invertible",),
    "diagonal": ("diagonal",),
    "zero_diagonal": ("zero_diagonal",),
    "sums_to_1": ("sums_to_one",),
    "full_column_rank": ("full_rank",),
    "unique_index": ("unique",),
    "zero": (),  # its entries are 0 as they are made
}

# facts about the last two indices of an entry: an axis such as 2*K has two indices there, and the rules would take one
OF_WHOLE_AXES = frozenset(
    {
        *("symmetric", "simplex", "diagonal", "zero_diagonal", "sums_to_one"),
        *("invertible", "positive_definite", "full_rank"),
    }
)


def facts_of(claim: Claim, axis_sort: Mapping[tuple[str, int], str], least: Iterable[tuple[str, int]] = ()) -> Facts:
    """The facts of a claim's inputs. ``axis_sort`` gives the sort of an input's axis where it is one named size;
    ``least`` are sizes from which on something is to be proved."""
    found: dict[str, set[str]] = {}
    hot: dict[str, dict[str, str]] = {"one_hot": {}, "one_hot_columns": {}}
    for i in claim.inputs:
        merged = any(len(d.names) + (d.coefficient > 1) > 1 for d in i.shape[-2:])
        for kind in i.kinds:
            for fact in FACTS_OF_KIND.get(kind.name, ()):
                if not (merged and fact in OF_WHOLE_AXES):
                    found.setdefault(fact, set()).add(i.name)
            axis = {"one_hot": -1, "one_hot_columns": -2}.get(kind.name)
            if axis is not None and (i.name, axis) in axis_sort and not merged:
                hot[kind.name][i.name] = axis_sort[i.name, axis]
    sets: dict[str, Any] = {k: frozenset(v) for k, v in found.items()}
    return Facts(**sets, one_hot=hot["one_hot"], one_hot_columns=hot["one_hot_columns"], least=dict(least))
