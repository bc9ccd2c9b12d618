"""A backward that asks who calls it: which gradients are wanted, whether it is differentiated itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

from verify import check, from_torch
from verify.bounded.prove import prove_bounded
from verify.claims.claim import Claim
from verify.codes import Code
from verify.everyshape.prove import prove_all_shapes

BIG = 1e6


def product(factor: Callable[[Any, Any, Any], Any], left: Callable[..., Any] = lambda *_: 1.0) -> Claim:
    """``x @ w``, where ``left`` is what the forward keeps and the gradient of ``w`` is taken so many times."""

    class Product(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, x: Any, w: Any) -> Any:
            ctx.save_for_backward(x, w)
            ctx.left = left(ctx, x)
            return x @ w

        @staticmethod
        def backward(ctx: Any, *given: Any) -> Any:
            (g,), (x, w) = given, ctx.saved_tensors
            before = factor(ctx, g, x) * ctx.left
            return (g @ w.T if ctx.needs_input_grad[0] else None), x.T @ g * before

    return from_torch(Product, x="N D", w="D M")


def far(x: Any) -> Any:
    return torch.where(x > BIG, 2.0, 1.0).mean()


RIGHT = {
    "one after the other": lambda ctx, g, x: 1.0,
    "any of them": lambda ctx, g, x: 1.0 if any(ctx.needs_input_grad) else 0.0,
    "where its own is not wanted": lambda ctx, g, x: 1.0 if ctx.needs_input_grad[1] else 2.0,
}
WRONG = {
    "gradients": lambda ctx, g, x: 2.0 if torch.is_grad_enabled() else 1.0,
    "the default": lambda ctx, g, x: 2.0 if torch.get_default_dtype() == torch.float16 else 1.0,
    "the cotangent": lambda ctx, g, x: 2.0 if g.requires_grad else 1.0,
    "what was accumulated": lambda ctx, g, x: 1.0 if x.grad is None else 2.0,
}


@pytest.mark.parametrize("factor", RIGHT.values(), ids=RIGHT)
def test_a_gradient_that_is_the_same_whoever_wants_it_is_proved(factor: Any) -> None:
    claim = product(factor)
    assert all(prove_all_shapes(claim, g, name).proved for g in claim.gradients for name in g.names)


@pytest.mark.parametrize("factor", WRONG.values(), ids=WRONG)
def test_a_gradient_that_depends_on_the_caller_is_not_proved(factor: Any) -> None:
    found = check(product(factor), examples=2, bound=1).gradients["w"]
    assert (found.status, found.reason and found.reason.code) == ("unsupported", Code.NOT_REPEATABLE)


def test_nor_is_one_that_is_another_where_less_is_wanted() -> None:
    claim = product(lambda ctx, g, x: 1.0 if ctx.needs_input_grad[0] else 2.0)
    assert check(claim, examples=2, bound=1).gradients["w"].status == "unsupported"


def test_nor_is_it_where_only_a_proof_can_see_that_it_does() -> None:
    claim = product(lambda ctx, g, x: 1.0 if ctx.needs_input_grad[0] else far(x))
    assert not any(prove_all_shapes(claim, g, "w").proved for g in claim.gradients if "w" in g.names)
    assert not prove_bounded(claim, ["w"], bound=1)["w"].shapes


def test_a_forward_is_not_asked_whom_it_works_for() -> None:
    claim = product(lambda *_: 1.0, lambda ctx, x: 1.0 if ctx.needs_input_grad[0] else 2.0)
    with pytest.raises(Exception, match=r"a forward that asks for ctx\.needs_input_grad"):
        check(claim, examples=2, bound=1)
