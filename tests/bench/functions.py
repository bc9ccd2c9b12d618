"""Cost of claimed functions of torch beside gradcheck's, in one run: `python -m tests.bench.functions` writes a page.

The functions are those of `tests.pytorch.functions`; gradcheck, with its defaults, is given inputs of sizes 16 at one point.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

import torch

from tests.bench.page import machine
from verify.claims.claim import Claim
from verify.claims.statement import registry
from verify.pipeline import check

NAMES: Final = ("Linear", "RMSNorm", "Softmax", "SwiGLU", "FlashAttention2")
N: Final = 16
ROUNDS: Final = 2
PAGE: Final = Path(__file__).parents[2] / "docs" / "bench-functions.md"


def claims() -> dict[str, tuple[Claim, Any]]:
    """The claims by name, and the functions that they are about."""
    before = len(registry)
    from tests.pytorch import functions

    return {c.name: (c, getattr(functions, c.name)) for c in registry[before:] if c.name in NAMES}


def ours(claim: Claim) -> tuple[float, bool]:
    """Processor seconds of a verdict, the best after one that warms up, and whether every gradient is proved everywhere."""
    taken = []
    for _ in range(ROUNDS + 1):
        before = time.process_time()
        verdict = check(claim)
        taken.append(time.process_time() - before)
    return min(taken[1:]), all(g.scope == "all-shapes" for g in verdict.gradients.values())


def theirs(claim: Claim, function: Any) -> float:
    """The same of gradcheck."""
    inputs = [torch.randn(*[N] * len(i.shape), dtype=torch.float64, requires_grad=True) for i in claim.inputs]
    taken = []
    for _ in range(ROUNDS + 1):
        before = time.process_time()
        with Double():
            assert torch.autograd.gradcheck(function.apply, (*inputs, *claim.constants.values()))
        taken.append(time.process_time() - before)
    return min(taken[1:])


class Double(torch.overrides.TorchFunctionMode):  # type: ignore[misc]
    """A cast to single precision would be all that gradcheck sees."""

    def __torch_function__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return args[0] if function is torch.Tensor.float else function(*args, **(kwargs or {}))


def page() -> str:
    """The whole page, in Markdown."""
    lines = [
        "# What a claimed torch function costs",
        "",
        "Written by `python -m tests.bench.functions`, in one run: processor seconds of a verdict, for all real values and",
        f"at every shape, and of `torch.autograd.gradcheck` with its defaults, of the same function at sizes {N} and one point.",
        "",
        f"Machine: {machine()}; torch {torch.__version__}.",
        "",
        "| function | verdict | every shape | gradcheck | ratio |",
        "|---|---|---|---|---|",
    ]
    for name, (claim, function) in claims().items():
        seconds, everywhere = ours(claim)
        peer = theirs(claim, function)
        lines.append(
            f"| {name} | {seconds:.2f} s | {'yes' if everywhere else 'no'} | {peer:.2f} s | {seconds / peer:.1f} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    torch.manual_seed(0)
    torch.set_num_threads(1)
    PAGE.write_text(page(), encoding="utf-8")
