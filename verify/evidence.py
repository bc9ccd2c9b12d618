"""The files that record a proof: one SMT-LIB script a gradient, with one check an obligation."""

from __future__ import annotations

import re
from collections.abc import Mapping


def slug(name: str) -> str:
    """A name as part of a file's name."""
    return re.sub(r"[^A-Za-z0-9_.]+", "-", name).strip("-.") or "claim"


def script(obligations: Mapping[str, str]) -> str:
    """Many SMT-LIB scripts (by name) as one that sets its logic once and checks each between push and pop."""
    logics = {text.split("\n", 1)[0] for text in obligations.values()}
    if len(logics) != 1:  # no logic of a part is that of the whole: ALL is, for every solver
        logics = {"(set-logic ALL)"}
    parts = [f"; {len(obligations)} obligations, each unsatisfiable where it is proved\n{logics.pop()}"]
    for name, text in obligations.items():
        body = "\n".join(line for line in text.strip().splitlines() if not line.startswith("(set-logic"))
        parts.append(f"; {' '.join(name.split())}\n(push 1)\n{body}\n(pop 1)")
    return "\n".join(parts) + "\n"
