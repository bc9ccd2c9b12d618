"""A claim from a function of JAX with a rule of its own, as it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from verify.claims.claim import Claim
from verify.claims.statement import from_cached
from verify.errors import BadInput
from verify.users import running
from verify.users import where as where_of


def from_jax(
    function: Any,
    constants: Mapping[str, Any] | None = None,
    wrt: str | Sequence[str] | None = None,
    where: Mapping[str, str] | None = None,
    shapes: Mapping[str, str] | None = None,
    **named: str,
) -> Claim:
    """A claim from a `jax.custom_vjp` or `jax.custom_jvp`: ``from_jax(norm, x="N D", w="D")``.

    Shapes are those of the function's inputs, as in `claim`; ``constants`` are the values of its other parameters, such
    as those of ``nondiff_argnums``. ``wrt`` are the inputs whose gradients are claimed (all real ones). What is proved
    is the gradient that ``jax.grad`` computes by the rule. Raises BadInput for what has no such rule.
    """
    file, line = where_of(running())
    try:
        import jax

        from verify.jaxpr.functions import BackwardHalf, ForwardHalf
    except ImportError as error:
        raise BadInput("from_jax needs JAX: pip install jax", file=file, line=line) from error
    if not isinstance(function, (jax.custom_vjp, jax.custom_jvp)):
        raise BadInput("from_jax needs a function made by jax.custom_vjp or jax.custom_jvp", file=file, line=line)
    rule = function.bwd if isinstance(function, jax.custom_vjp) else function.jvp
    if rule is None:
        which = "defvjp(fwd, bwd)" if isinstance(function, jax.custom_vjp) else "defjvp"
        raise BadInput(f"{function.__name__} has no rule: {function.__name__}.{which}", file=file, line=line)
    made = from_cached(ForwardHalf(function), BackwardHalf(function, rule), constants, wrt, where, shapes, **named)
    made.style = "jax"
    return made
