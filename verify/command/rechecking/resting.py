"""On what a proof rests that came out again: who was asked of the step that it takes, and which step nobody checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from verify.checker import Refused, accept
from verify.minted import CHECKER

_INDUCTION: Final = re.compile(r"by induction over ([^;:,]+)")


def rests_on(name: str, gradient: Mapping[str, Any], files: Mapping[str, bytes]) -> str:
    """For a gradient of a report whose files were just made again; empty where nothing was proved."""
    if gradient["status"] != "proved":
        return ""
    if gradient["scope"] == "bounded":
        return _at_shapes(gradient)
    induction = next((m[1] for e in gradient["evidence"] if (m := _INDUCTION.search(e["what"]))), None)
    step = f"by induction over {induction}" if induction else "every shape"
    accepted = [_states(name, files.get(e["file"] or "", b"")) for e in gradient["evidence"] if e["by"] == CHECKER]
    if not accepted or not all(accepted):
        return f"{step} rests on the canonical form alone"
    return f"{step}: the checker accepts the {accepted[0]}"


def _at_shapes(gradient: Mapping[str, Any]) -> str:
    """z3 has scripts for each of the shapes; that they are about the code is the word of the run that made them."""
    shapes = [", ".join(f"{n} = {k}" for n, k in s.items()) for s in gradient["shapes"]]
    listed = f"{len(shapes)} shapes" if len(shapes) > 1 else shapes[0] or "its one shape"
    by_z3 = any(e["by"] == "z3" and e["file"] for e in gradient["evidence"])
    return f"z3 at {listed} only, of goals that the code makes" if by_z3 else f"at {listed} only"


def _states(name: str, certificate: bytes) -> str:
    """What a certificate states that the checker accepts once more, here; empty where it does not."""
    try:
        found = accept(certificate.decode())
    except (Refused, UnicodeDecodeError):
        return ""
    return "stated gradient" if found.gradient[:1] == (name,) else "adjoint identity"
