"""Identifiers for Coq: every name of a claim becomes one, none hides a name that the text needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

KEYWORDS = (
    "as at cofix else end exists exists2 fix for forall fun if in is let match mod return Set Prop SProp "
    "Type then using where with by of"
)
USED_HERE = (
    "R T r t v size_of nat value nth iota comRingType numFieldType poly along adjoint left_side right_side "
    "forward_side derived renaming renaming_of_derivative side_relations accepted derivative_accepted check "
    "certified certified_gradient derivative Product Cofactor Certificate Hypothesis_ Integers Rationals "
    "in_ring in_field Pos Zpos Zneg Z0 Qmake true erefl isT"
)
RESERVED = frozenset((KEYWORDS + " " + USED_HERE).split())


def identifier(name: str) -> str:
    """An ASCII identifier that resembles ``name``."""
    text = re.sub(r"[^A-Za-z0-9_]+", "_", name)
    return text if re.match(r"[A-Za-z]", text) else f"x{text}"


class Names:
    """Distinct identifiers, in the order in which they are asked for."""

    def __init__(self) -> None:
        self.taken: set[str] = set(RESERVED)

    def take(self, name: str) -> str:
        """An identifier for ``name`` that nothing else has."""
        base = identifier(name)
        tried = (base if k == 0 else f"{base}_{k}" for k in count())
        chosen = next(t for t in tried if t not in self.taken)
        self.taken.add(chosen)
        return chosen

    def indices(self) -> Iterator[str]:
        """Names for bound indices: i, j, k, ... as far as they are free, then i1, i2, ..."""
        letters: Iterable[str] = "ijklpquwabcdefgh"
        yield from (x for x in letters if x not in self.taken)
        yield from (f"i{n}" for n in count(1) if f"i{n}" not in self.taken)


def comment(text: str) -> str:
    """Text that cannot end or open a Coq comment or string."""
    return text.replace("(*", "( *").replace("*)", "* )").replace('"', "'")
