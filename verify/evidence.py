"""The files that record a proof: one SMT-LIB script a gradient, with one check an obligation."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Final

from verify.errors import Defect

DIGITS: Final = 8  # of the digest of a name
LONGEST: Final = 100  # characters of a name that are kept: no file's name may have more than 255


def slug(name: str) -> str:
    """A name, or a path, as part of a file's name; no two names give the same.

    Names of letters, digits, ``_`` and ``.`` stay what they are, and ``/`` becomes ``-``. Any other name (``γ``,
    ``W @ X``, one that is very long) gets a digest of it beside what can be kept.
    """
    kept = re.sub(r"[^A-Za-z0-9_.]+", "-", name).strip("-.")
    plain = re.fullmatch(r"\w[\w./]*", name, re.ASCII) and kept == name.replace("/", "-")
    if plain and len(kept) <= LONGEST:
        return kept
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
    return f"{kept[:LONGEST]}-{digest}" if kept else digest


def certificate_path(claim: str, name: str) -> str:
    """The file of the certificate of a gradient."""
    return f"coq/{slug(claim)}-{slug(name)}.json"


def joined(parts: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Files of several parts as those of one folder. Raises Defect where two write different texts to one file."""
    found: dict[str, str] = {}
    for part in parts:
        clash = next((path for path, text in part.items() if found.get(path, text) != text), None)
        if clash is not None:
            raise Defect(f"two verdicts write different evidence to {clash}")
        found |= part
    return found


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
