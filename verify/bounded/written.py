"""How a set that a proof leaves out is written."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import Final

from verify import limits
from verify.bounded.conditions import Edge
from verify.canonical.canonical import Canonical
from verify.canonical.facts import Facts
from verify.domain.sets import equation
from verify.errors import GradproofError
from verify.terms.walks import nodes

LONG: Final = 40  # nodes of a term: more are written as the code computed them


def written(edge: Edge) -> str:
    """As an equation in the user's names, where it is one and short enough to be written out."""
    p = edge.argument
    if edge.relation == "=" and len(list(islice(nodes(p), LONG))) < LONG:
        with suppress(GradproofError):
            canonical = Canonical(Facts())
            canonical.allow(limits.EDGE_WORK)
            form = canonical.poly(p)
            if form.constant is None:
                return equation(form) + edge.reason
    return f"{p!r} {edge.relation} 0{edge.reason}"
