"""Every row of the table of PyTorch's functions against torch itself, on numbers."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from verify.errors import Unsupported
from verify.pytorch.rows import ROWS
from verify.pytorch.standing_in import replaced
from verify.pytorch.tensor import Tensor
from verify.tracing import builtins
from verify.tracing.patches import is_users_module

X = np.random.default_rng(0).normal(size=(3, 4))
GIVEN = {
    "x": X,
    "y": np.random.default_rng(1).normal(size=(3, 4)),
    "p": np.abs(X) + 0.5,
    "u": X / 10,
    "s": X[:, :3] + 3 * np.eye(3),
    "v": X[0],
    "b": np.random.default_rng(2).normal(size=(2, 3, 4)),
    "i": np.array([[0, 2], [1, 1], [3, 0]]),
    "k": np.array([2, 0, 1]),
    "m": X > 0,
    "im": np.random.default_rng(3).normal(size=(2, 4, 6, 5)),
    "ke": np.random.default_rng(4).normal(size=(6, 4, 3, 2)),
    "g": np.random.default_rng(5).normal(size=(2, 6, 2, 4)),
}
ELEMENTWISE = {
    "x": "exp abs absolute negative neg square sin cos tanh sinh cosh sign sgn positive floor ceil trunc exp2 arctan atan "
    "sigmoid relu isnan isfinite isinf logical_not asinh expm1 reciprocal",
    "p": "log log1p log2 log10 sqrt rsqrt",
    "u": "tan asin acos atanh arctan",
}
BINARY = (
    "add sub subtract mul multiply div divide true_divide maximum minimum fmax fmin hypot logaddexp eq ne lt le gt ge less "
    "greater less_equal greater_equal rsub dot_rows"
)
CASES: list[str] = [
    *("torch.erf(x)", "torch.special.erfc(x)", "F.gelu(x)", "torch.erfc(x)", "torch.special.erf(x)"),
    *("F.conv2d(im, ke)", "F.conv2d(im, ke, v[[0, 1, 2, 3, 0, 1]], stride=(2, 1), padding=1, dilation=(1, 2))"),
    *("F.conv2d(im, ke[:, :2], groups=2)", "F.conv1d(im[..., 0], ke[..., 0], stride=1, padding=2)"),
    *(
        "F.conv_transpose2d(g, ke, stride=2, padding=(1, 0), output_padding=1)",
        "F.conv_transpose1d(g[..., 0], ke[..., 0])",
    ),
    *(
        "torch.nn.grad.conv2d_input(im.shape, ke, g, stride=(2, 1))",
        "torch.nn.grad.conv2d_weight(im, ke.shape, g, stride=(2, 1))",
    ),
    "torch.nn.grad.conv1d_input(im[..., 0].shape, ke[..., 0], g[..., 0], stride=2)",
    "torch.nn.grad.conv1d_weight(im[..., 0], ke[..., 0].shape, g[..., 0], stride=2)",
    *(f"torch.{f}({x})" for x, names in ELEMENTWISE.items() for f in names.split()),
    *(f"torch.{f}(x, y)" for f in BINARY.split() if hasattr(torch, f)),
    *(
        f"F.{f}(x)"
        for f in [
            "relu",
            "relu6",
            "leaky_relu",
            "elu",
            "silu",
            "softplus",
            "mish",
            "hardtanh",
            "softsign",
            "logsigmoid",
        ]
    ),
    *("torch.special.expit(x)", "torch.acosh(p + 1)", "F.gelu(x, approximate='tanh')", "torch.sigmoid_(x.clone())"),
    *("torch.pow(p, 1.5)", "x.pow(3)", "torch.float_power(p, 2)", "torch.remainder(x, 0.7)", "x.clone().mul_(y)"),
    *(
        "torch.add(x, y, alpha=2)",
        "torch.sub(x, y, alpha=2)",
        "torch.rsub(x, y)",
        "torch.clamp(x, -0.5, 0.5)",
        "x.clip(min=0)",
    ),
    *("torch.clamp_min(x, 0.1)", "torch.clamp_max(x, 0.1)", "torch.addcmul(x, y, y, value=2)", "torch.lerp(x, y, 0.3)"),
    *("torch.addcdiv(x, y, p, value=2)", "torch.where(m, x, y)", "torch.where(m, x, 0.0)", "x.masked_fill(m, 2.0)"),
    *("torch.nan_to_num(x)", "torch.logical_and(m, x)", "torch.logical_or(m, x)", "torch.logical_xor(m, x)"),
    *("torch.bitwise_not(m)", "torch.bitwise_and(m, m)", "torch.bitwise_or(m, m)", "~m", "m & m", "m | m"),
    *("x.sum()", "torch.sum(x, 0)", "torch.sum(x, dim=[0, 1], keepdim=True)", "x.mean(-1, keepdim=True)", "x.prod(1)"),
    *(
        "torch.var(x)",
        "x.var(0)",
        "x.var(1, unbiased=False)",
        "torch.var(x, 1, correction=0)",
        "x.std(0, keepdim=True)",
    ),
    *("x.amax(1)", "torch.amin(x, dim=0, keepdim=True)", "x.amax()", "x.max()", "x.min()", "torch.max(x, y)"),
    *("x.max(1).values", "torch.max(x, 1)[1]", "x.min(0, keepdim=True)[0]", "x.min(0).indices", "torch.min(x, y)"),
    *("x.argmax(1)", "torch.argmin(x, 0)", "x.cumsum(1)", "x.cumprod(0)", "m.any(1)", "m.all()", "torch.any(m)"),
    *(
        "torch.logsumexp(x, 1)",
        "x.logsumexp(dim=(0, 1))",
        "torch.logsumexp(x, 0, keepdim=True)",
        "torch.softmax(x, -1)",
    ),
    *(
        "F.softmax(x, dim=0)",
        "F.log_softmax(x, dim=1)",
        "torch.special.log_softmax(x, 1)",
        "torch.norm(x)",
        "x.norm(1)",
    ),
    *("torch.norm(x, dim=1)", "torch.linalg.norm(x)", "torch.linalg.vector_norm(x, 3, dim=0)", "x.norm(float('inf'))"),
    *("torch.linalg.matrix_norm(x)", "F.normalize(x)", "F.normalize(x, dim=0)", "torch.special.softmax(x, 1)"),
    *("x @ y.T", "torch.matmul(b, y.t())", "torch.mm(x, y.mT)", "torch.bmm(b, b.transpose(1, 2))", "torch.mv(x, v)"),
    *("torch.outer(v, v)", "torch.ger(v, v)", "torch.dot(v, v)", "torch.vdot(v, v)", "torch.inner(x, y)"),
    *("torch.kron(x, y)", "torch.trace(s)", "torch.inverse(s)", "torch.linalg.inv(s)", "torch.linalg.solve(s, x)"),
    *("torch.det(s)", "torch.linalg.det(s)", "torch.slogdet(s)[1]", "torch.linalg.slogdet(s)[0]", "torch.logdet(s)"),
    *("torch.linalg.cholesky(s @ s.T)", "torch.cholesky(s @ s.T)", "torch.matrix_power(s, 3)"),
    *("torch.linalg.matrix_power(s, 2)", "torch.einsum('ij,kj->ik', x, y)", "torch.einsum('ij,kj->ik', [x, y])"),
    *("torch.tensordot(x, y, dims=([1], [1]))", "torch.addmm(s, x, y.T, beta=2, alpha=3)", "torch.addmv(s[0], x, v)"),
    *("torch.baddbmm(b @ b.mT, b, b.mT)", "F.linear(x, y)", "F.linear(x, y, v[:3])", "x.tril()", "torch.triu(s, 1)"),
    *("torch.diag(s)", "torch.diag(v)", "torch.diagonal(b, 0, 1, 2)", "torch.linalg.diagonal(b)", "s.diagonal()"),
    *("F.layer_norm(x, (4,))", "F.layer_norm(b, (3, 4), y, x, 0.1)", "F.rms_norm(x, (4,), v, 0.1)", "F.mse_loss(x, y)"),
    *("F.mse_loss(x, y, reduction='none')", "F.mse_loss(x, y, reduction='sum')", "x.reshape(2, 6)", "x.view(-1)"),
    *(
        "torch.reshape(x, (4, 3))",
        "x.view_as(y.T)",
        "x.reshape_as(y)",
        "b.flatten()",
        "b.flatten(1)",
        "b.flatten(0, 1)",
    ),
    *("x.unsqueeze(-1)", "torch.unsqueeze(x, 1)", "x[None].squeeze()", "x[None].squeeze(0)", "x.squeeze(0)"),
    *("v.expand(3, -1)", "v.expand_as(x)", "torch.broadcast_to(v, (3, 4))", "v.repeat(2, 3)", "torch.tile(x, (2, 1))"),
    *("x.repeat_interleave(2, dim=1)", "b.transpose(0, 2)", "torch.swapaxes(x, 0, 1)", "b.swapdims(0, 1)", "x.t()"),
    *("b.permute(2, 0, 1)", "torch.permute(b, (1, 2, 0))", "torch.movedim(b, 0, 2)", "b.moveaxis(0, 1)", "torch.t(x)"),
    *("torch.cat([x, y])", "torch.cat((x, y), dim=1)", "torch.concat([x, y])", "torch.concatenate([x, y], dim=-1)"),
    *("torch.stack([x, y], dim=1)", "torch.split(x, 3, dim=1)[1]", "x.split([1, 3], dim=1)[1]", "x.chunk(2, -1)[1]"),
    *("x.unbind(1)[2]", "x.narrow(1, 1, 2)", "x.select(1, 2)", "torch.flip(x, (1,))", "x.flip(0, 1)", "x.roll(1, 1)"),
    *("torch.roll(x, 1)", "x.gather(1, i)", "torch.take_along_dim(x, i, 1)", "torch.index_select(x, 0, k)", "x[k]"),
    *("F.embedding(k, x)", "F.one_hot(k, 3)", "F.pad(x, (1, 2))", "F.pad(x, (0, 1, 2, 0), value=3.0)", "x[:, 1:3]"),
    *(
        "torch.zeros_like(x)",
        "torch.ones_like(x, dtype=torch.bool)",
        "torch.ones_like(x)",
        "torch.full_like(x, 2.0)",
        "torch.ones_like(torch.empty_like(x))",
        "x.clone()",
    ),
    *(
        "x.new_zeros(2, 3)",
        "x.new_ones((2,))",
        "x.new_full((2, 2), 3.0)",
        "torch.ones_like(x.new_empty(2))",
        "m.float()",
        "m.double()",
    ),
    *("m.half() * 1.0", "m.bfloat16() * 1.0", "m.long()", "m.int()", "x.bool()", "m.to(x.dtype)", "m.type_as(x)"),
    *(
        "torch.zeros(2, 3)",
        "torch.ones((2, 3))",
        "torch.ones_like(torch.empty(2))",
        "torch.full((2,), 1.5)",
        "torch.eye(3)",
    ),
    *("torch.arange(4)", "torch.tensor([1.0, 2.0])", "torch.as_tensor([1.0])", "torch.scalar_tensor(2.0)"),
    *(
        "x.add_(y)",
        "x.contiguous().detach()",
        "x.numel() * v",
        "v * x.size(0)",
        "x.shape.numel() * v",
        "2 ** x",
        "abs(x)",
    ),
    *("x.type(torch.float64)", "-x", "1 - x", "x / 2", "x % 0.7", "x // 0.7", "1 / p"),
    *(
        "v.item() if False else v",
        "x == y",
        "x != y",
        "x < y",
        "x >= y",
        "(x > 0) * x",
    ),
]


def reached(case: str) -> set[str]:
    """The rows that a case calls, by running it."""
    met: set[str] = set()
    kept = dict(ROWS)
    ROWS.update({name: _noted(name, row, met) for name, row in kept.items()})
    try:
        ours(case)
    finally:
        ROWS.update(kept)
    return met


def _noted(name: str, row: Callable[..., Any], met: set[str]) -> Callable[..., Any]:
    def function(*args: Any, **kwargs: Any) -> Any:
        met.add(name)
        return row(*args, **kwargs)

    return function


def ours(case: str) -> Any:
    given = {name: Tensor(value.copy()) for name, value in GIVEN.items()}
    with replaced():
        found = eval(case, {"torch": torch, "F": F, **given})
    return np.asarray(found.array if type(found) is Tensor else found)


def theirs(case: str) -> Any:
    given = {name: torch.tensor(value) for name, value in GIVEN.items()}
    return eval(case, {"torch": torch, "F": F, **given}).double().numpy()


@pytest.mark.parametrize("case", CASES)
def test_a_row_computes_what_torch_computes(case: str) -> None:
    found, expected = ours(case), theirs(case)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found.astype(float), expected, rtol=1e-6, atol=1e-9)


def test_every_row_has_a_case() -> None:
    assert set(ROWS) <= set().union(*map(reached, CASES))


def test_the_page_lists_every_row() -> None:
    """To write it again: ``python docs/pytorch.py``."""
    docs = Path(__file__).parents[2] / "docs"
    assert (docs / "pytorch.md").read_text(encoding="utf-8") == runpy.run_path(str(docs / "pytorch.py"))["page"]()


def test_torch_is_imported_for_its_claims_alone() -> None:
    code = "import sys, verify, verify.pipeline, verify.testing.snippet; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.parametrize("code", ["torch.rand(3)", "torch.bernoulli(x)", "torch.fft.fft(x)", "x.no_such_method()"])
def test_what_has_no_row_is_refused(code: str) -> None:
    with pytest.raises(Unsupported):
        ours(code)


def test_code_that_asks_for_the_type_of_a_tensor_is_told_what_torch_tells() -> None:
    """Else `type(x) is torch.Tensor` chooses another branch here than in PyTorch, and what is proved is not what runs."""
    ours = Tensor(np.zeros(2))
    assert builtins.type_of(ours) is torch.Tensor and builtins.is_instance(ours, torch.Tensor)
    assert builtins.has_attribute(ours, "untyped_storage")


def test_what_torch_makes_as_modules_of_its_own_is_not_the_users() -> None:
    """``torch.ops`` states a file that is nowhere; its thousands of operations were looked at in each claim's state."""
    assert torch.ops in sys.modules.values() and not is_users_module(torch.ops)
