"""JAX's primitives that run jaxprs of their own: calls, custom rules, branches and loops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from verify import limits
from verify.errors import SymbolicBranch
from verify.jaxpr.rows import call
from verify.tracing.session import unsupported

ONCE: Final = frozenset({"jit", "remat2", "custom_jvp_call", "custom_vjp_call"})  # what they are given, their jaxpr is
Run = Callable[..., Any]  # a jaxpr's values from a closed jaxpr and arguments


@call("jit", "remat2")
def called(run: Run, *args: Any, jaxpr: Any, **_: Any) -> Any:
    """What is called."""
    return run(jaxpr, *args)


@call("custom_jvp_call", "custom_vjp_call")
def with_rule(run: Run, *args: Any, call_jaxpr: Any, **_: Any) -> Any:
    """The function itself: of those that are differentiated here, its derivative is ours, and of others JAX took it."""
    return run(call_jaxpr, *args)


@call()
def cond(run: Run, which: Any, *args: Any, branches: Sequence[Any], **_: Any) -> Any:
    """One of several jaxprs; of two, entry by entry, where it is not known which."""
    if isinstance(which, (bool, int, np.integer, np.bool_)):
        return run(branches[min(max(int(which), 0), len(branches) - 1)], *args)
    if len(branches) != 2:
        raise unsupported("lax.switch on a value that is not known")
    no, yes = (run(branch, *args) for branch in branches)
    return [np.where(np.not_equal(which, 0), a, b) for a, b in zip(yes, no, strict=True)]


@call()
def scan(
    run: Run,
    *args: Any,
    jaxpr: Any,
    length: Any,
    num_consts: int = 0,
    num_carry: int = 0,
    reverse: bool = False,
    **_: Any,
) -> Any:
    """A loop over the first axes, so many times."""
    if not isinstance(length, int):
        raise SymbolicBranch("lax.scan over an axis whose size is a symbol")
    consts, carry, along = (
        args[:num_consts],
        list(args[num_consts : num_consts + num_carry]),
        args[num_consts + num_carry :],
    )
    turns, made = range(length)[::-1] if reverse else range(length), []
    for k in turns:
        found = run(jaxpr, *consts, *carry, *(x[k] for x in along))
        carry = list(found[:num_carry])
        made.append(found[num_carry:])
    stacked = [np.stack(parts[::-1] if reverse else parts) for parts in map(list, zip(*made, strict=True))]
    return [*carry, *stacked]


@call("while")
def while_(
    run: Run, *args: Any, cond_jaxpr: Any, body_jaxpr: Any, cond_nconsts: int = 0, body_nconsts: int = 0, **_: Any
) -> Any:
    """A loop as long as a condition holds that is known."""
    held, kept = args[:cond_nconsts], args[cond_nconsts : cond_nconsts + body_nconsts]
    carry = list(args[cond_nconsts + body_nconsts :])
    for _turn in range(limits.JAX_TURNS):
        (going,) = run(cond_jaxpr, *held, *carry)
        if not isinstance(going, (bool, np.bool_)):
            raise unsupported("lax.while_loop on a value that is not known")
        if not going:
            return carry
        carry = list(run(body_jaxpr, *kept, *carry))
    raise unsupported(f"lax.while_loop of more than {limits.JAX_TURNS} turns")
