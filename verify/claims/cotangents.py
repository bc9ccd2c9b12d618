"""What a gradient function calls the cotangent."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence

from verify.claims.claim import COTANGENT, Claim

_COTANGENT = re.compile("d|g|up|cot|ct|delta", re.IGNORECASE)  # how those names begin that people give a cotangent
_OF_AN_INPUT = re.compile("^(d|d_|grad|grad_|g)(?=.)")  # and those of the gradient of an input


def name_of_cotangent(made: Claim, parameters: Sequence[inspect.Parameter]) -> str:
    """What a gradient function calls G: that, or its first parameter where no other is unknown (``dout``, ``grad``).

    Where an input is called G, whatever it calls that one.
    """
    ours = made.cotangent
    unknown = [p.name for p in parameters if p.name not in made.arguments and p.default is p.empty]
    if len(unknown) != 1 or unknown[0] != parameters[0].name or ours in (p.name for p in parameters):
        return ours
    name = unknown[0]
    meant = _OF_AN_INPUT.sub("", name) not in {i.name for i in made.inputs}
    return name if ours != COTANGENT or (meant and _COTANGENT.match(name)) else ours
