"""A claim from a `torch.autograd.Function`: its own ``forward`` and ``backward``, as they stand."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims.claim import Claim
from verify.claims.statement import from_cached
from verify.errors import BadInput
from verify.users import running
from verify.users import where as where_of


def from_torch(
    function: type[Any],
    constants: Mapping[str, Any] | None = None,
    wrt: str | Sequence[str] | None = None,
    where: Mapping[str, str] | None = None,
    shapes: Mapping[str, str] | None = None,
    **named: str,
) -> Claim:
    """A claim from a subclass of `torch.autograd.Function`: ``from_torch(Norm, x="N D", w="D")``.

    Shapes are those of ``forward``'s inputs after ``ctx``, as in `claim`; ``constants`` are the values of its other
    parameters. ``wrt`` are the inputs whose gradients are claimed (all real ones). Raises BadInput for what is no such
    class.
    """
    try:
        import torch

        from verify.pytorch.functions import BackwardHalf, ForwardHalf
    except ImportError as error:
        raise BadInput("from_torch needs PyTorch: pip install torch") from error
    if not (inspect.isclass(function) and issubclass(function, torch.autograd.Function)):
        file, line = where_of(running())
        raise BadInput("from_torch needs a subclass of torch.autograd.Function", file=file, line=line)
    made = from_cached(ForwardHalf(function), BackwardHalf(function), constants, wrt, where, shapes, **named)
    made.style = "torch"
    return made
