"""An expression made shorter: parts that are worth what a shorter one is, terms that are 0, factors that cancel.

Two expressions count as the same where they are at a few points. What comes out is a candidate: it is proved later, or
dropped.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from itertools import combinations

from verify import limits
from verify.explain.backward.bank import Bank, length
from verify.explain.backward.chains import PRODUCTS, SUMS, Chain, Part, signed
from verify.explain.backward.joined import factored, over
from verify.explain.backward.samples import equal, vanishes


@dataclass(frozen=True)
class Shorter:
    """Makes expressions shorter by what a bank holds."""

    bank: Bank

    def of(self, node: ast.expr) -> ast.expr:
        """The shortest form that is found; the node itself where none is."""
        found = self._known(node)
        if found is not None:
            return found
        made = _Inner(self).generic_visit(node)
        assert isinstance(made, ast.expr)
        for chain in (SUMS, PRODUCTS):
            made = self._regrouped(made, chain)
        if (joined := factored(made, self._same)) is not made:
            made = self.of(joined)  # what is in the brackets may be known
        made = signed(over(made, self.bank))
        return made if length(made) <= length(node) else node

    def _known(self, node: ast.expr) -> ast.expr | None:
        """An expression of the bank that is worth the same and is shorter; as long, where it is the user's."""
        if isinstance(node, (ast.Name, ast.Constant)):
            return None
        worth = self.bank.samples.worth(node)
        found = None if worth is None else self.bank.signed(worth)
        if found is None:
            return None
        text, own = ast.unparse(node), ast.unparse(found)
        return (
            found if len(own) < len(text) or (len(own) == len(text) and own != text and own in self.bank.own) else None
        )

    def _regrouped(self, node: ast.expr, chain: Chain) -> ast.expr:
        parts = chain.parts(node)
        if len(parts) < 2:
            return node
        parts = self._moving(parts) if chain is SUMS else self._factors(parts)
        while len(parts) <= limits.FORMULA_CHAIN and (found := next(self._merged(parts, chain), None)):
            parts = found
        made = chain.whole(parts) if chain is SUMS else signed(chain.whole(parts))
        return made if length(made) < length(node) and self._same(made, node) else node

    def _moving(self, parts: list[Part]) -> list[Part]:
        """The terms that do not add up to 0 everywhere; one, where all do."""
        kept = self._uncancelled(parts) or parts[:1]
        for k, (term, away) in enumerate(kept):
            for fewer in self._dropped(PRODUCTS.parts(term)):  # ones that other terms have the shape of
                changed = [*kept[:k], (PRODUCTS.whole(fewer), away), *kept[k + 1 :]]
                if self._same(SUMS.whole(changed), SUMS.whole(kept)):
                    kept = changed
                    break
        return kept

    def _uncancelled(self, parts: list[Part]) -> list[Part]:
        """Terms of which no few add up to 0."""
        for count in range(1, len(parts) + 1 if len(parts) <= limits.FORMULA_CHAIN else 2):
            for chosen in combinations(parts, count):
                if vanishes(self.bank.samples.worth(SUMS.whole(chosen))):
                    return self._uncancelled([p for p in parts if not any(p is c for c in chosen)])
        return parts

    def _factors(self, parts: list[Part]) -> list[Part]:
        """The factors without those that are 1."""
        whole = PRODUCTS.whole(parts)
        for fewer in self._dropped(parts):
            if self._same(PRODUCTS.whole(fewer), whole):
                return self._factors(fewer)
        return parts

    def _dropped(self, parts: list[Part]) -> Iterator[list[Part]]:
        """All factors but one, which is 1 everywhere."""
        for k, (factor, _) in enumerate(parts if len(parts) > 1 else ()):
            worth = self.bank.samples.worth(factor)
            if worth is not None and all((w == 1).all() for w in worth):
                yield [*parts[:k], *parts[k + 1 :]]

    def _merged(self, parts: list[Part], chain: Chain) -> Iterator[list[Part]]:
        """Some parts in one, where the bank has that."""
        for count in range(len(parts), 1, -1):
            for chosen in combinations(parts, count):
                turned = all(away for _, away in chosen)
                joined = chain.whole([(p, away != turned) for p, away in chosen])
                found = self._known(joined)
                if found is None and count == 2 and chain is PRODUCTS:
                    found = self._over(joined)
                if found is not None:
                    place = next(k for k, p in enumerate(parts) if p is chosen[0])
                    left = [p for p in parts if not any(p is c for c in chosen)]
                    yield [*left[:place], (found, turned), *left[place:]]

    def _over(self, node: ast.expr) -> ast.expr | None:
        """A quotient over another denominator of the user's, where that is shorter."""
        made = over(node, self.bank)
        return None if made is node else made

    def _same(self, made: ast.expr, node: ast.expr) -> bool:
        """Whether an expression has the shape of another, and its value: a term that was 0 may have made it larger."""
        one, other = self.bank.samples.worth(made), self.bank.samples.worth(node)
        return one is not None and other is not None and equal(one, other)


class _Inner(ast.NodeTransformer):
    """The parts of an expression made shorter, those that are arrays; the expression itself stays as it is."""

    def __init__(self, shorter: Shorter) -> None:
        self.shorter = shorter

    def visit(self, node: ast.AST) -> ast.AST:
        """The part, made shorter; places, keywords and names of functions stay."""
        if isinstance(node, (ast.Slice, ast.Tuple, ast.Constant, ast.Name, ast.keyword)):
            return node
        if isinstance(node, ast.Attribute) and node.attr != "T":
            return self.generic_visit(node)
        return self.shorter.of(node) if isinstance(node, ast.expr) else self.generic_visit(node)

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """A node of the same kind over the parts."""
        made = copy(node)
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                setattr(made, name, [*value])
        return super().generic_visit(made)
