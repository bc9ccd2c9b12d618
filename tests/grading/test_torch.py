"""Backwards of `torch.autograd.Function`s, marked against a reference in PyTorch: both looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.claims.source import Options
from verify.claims.submission import Asked, Submission
from verify.guest.events import Checked, Problem
from verify.guest.files import check_sources
from verify.guest.submissions import asked_by, from_submission

ASKED = Asked("RMSNorm", ("x", "weight"), "RMSNorm")
BACKWARD = """    @staticmethod
    def backward(ctx, grad):
        x, weight, scale = ctx.saved_tensors
        normed, moved = x * scale, grad * weight
        dx = scale * (moved - normed * (moved * normed).sum(-1, keepdim=True) / ctx.size)
        return dx, (grad * normed).sum(0), None
"""
REFERENCE = f"""import torch
from verify import from_torch

class RMSNorm(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, eps):
        scale = torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps)
        ctx.save_for_backward(x, weight, scale)
        ctx.size = x.shape[-1]
        return x * scale * weight

{BACKWARD}
from_torch(RMSNorm, x="N D", weight="D", constants={{"eps": 1e-6}})
"""
RIGHT = f"import torch\n\nclass RMSNorm(torch.autograd.Function):\n{BACKWARD}"
# a forward that is another one in the first look, and the gradient of that
PATCHED = """import torch

class RMSNorm(torch.autograd.Function):
    @staticmethod
    def backward(ctx, grad):
        x, weight, scale = ctx.saved_tensors
        return grad * weight, (grad * x).sum(0), None

from verify.pytorch.rows import ROWS
ROWS["rsqrt"] = lambda x: x * 0 + 1
"""


def marked(folder: Path, student: str) -> dict[str, str]:
    """The verdicts by input; or, under the empty name, why there are none."""
    (folder / "reference.py").write_text(REFERENCE)
    copies = []
    for look in ("first", "second"):
        (folder / look).mkdir()
        (folder / look / "student.py").write_text(student)
        copies.append(str(folder / look / "student.py"))
    source = from_submission(Submission(*copies, str(folder / "reference.py"), (ASKED,)))
    events = [*check_sources([source], Options(3, 20, 0, "all-shapes", 1))]
    found = {n: g.status for e in events if isinstance(e, Checked) for n, g in e.verdict.gradients.items()}
    return found or {"": next(e.reason.message for e in events if isinstance(e, Problem))}


def test_a_reference_in_torch_asks_for_its_classes(tmp_path: Path) -> None:
    (tmp_path / "reference.py").write_text(REFERENCE)
    assert asked_by(str(tmp_path / "reference.py")) == (ASKED,)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("student", "x", "weight"),
    [
        (RIGHT, "proved", "proved"),
        (RIGHT.replace(" / ctx.size", ""), "refuted", "proved"),
        (RIGHT.replace("(grad * normed).sum(0)", "grad * normed"), "proved", "refuted"),
        (PATCHED, "unknown", "unknown"),
    ],
    ids=["right", "a factor", "a shape", "another forward"],
)
def test_a_backward_is_given_the_ctx_of_the_references_forward(
    student: str, x: str, weight: str, tmp_path: Path
) -> None:
    assert marked(tmp_path, student) == {"x": x, "weight": weight}


@pytest.mark.parametrize(
    ("student", "why"),
    [
        ("def RMSNorm(ctx, grad):\n    return grad\n", "RMSNorm has to be a torch.autograd.Function with a backward"),
        (RIGHT.replace("RMSNorm", "RmsNorm"), "there is no function 'RMSNorm'; did you mean 'RmsNorm'?"),
    ],
    ids=["no class", "another name"],
)
def test_what_is_no_such_class_is_told(student: str, why: str, tmp_path: Path) -> None:
    assert marked(tmp_path, student) == {"": why}
