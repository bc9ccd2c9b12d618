"""torch's gradcheck, as it comes, of the same layers at one shape of sizes 16: `python -m tests.bench.peers` prints JSON.

Each layer is torch's own function; torch checks the derivative that it has for it, in float64, at one point.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Final

import torch

N: Final = 16
ROUNDS: Final = 3
Case = tuple[Callable[..., Any], tuple[Any, ...]]


def cases() -> dict[str, Case]:
    """The layers and their inputs, by the names of `tests.bench.programs.compared`."""

    def made(*shape: int) -> Any:
        return torch.randn(*shape, dtype=torch.float64, requires_grad=True)

    labels = torch.arange(N)
    none = torch.zeros(4 * N, dtype=torch.float64)
    square = (made(N, N), made(N, N), made(N, N))
    return {
        "seed": (torch.matmul, square[:2]),
        "softmax cross-entropy": (lambda z: torch.nn.functional.cross_entropy(z, labels), square[:1]),
        "batch norm": (
            lambda x, g, b: torch.nn.functional.batch_norm(x, None, None, g, b, training=True),
            (square[0], made(N), made(N)),
        ),
        "attention": (lambda q, k, v: torch.softmax(q @ k.T, -1) @ v, square),
        "LSTM step": (
            lambda x, h, c, wx, wh, b: torch._VF.lstm_cell(x, (h, c), wx, wh, b, none),
            (*square, made(4 * N, N), made(4 * N, N), made(4 * N)),
        ),
    }


def seconds(function: Callable[..., Any], inputs: tuple[Any, ...]) -> float:
    """The best of some rounds, after one that warms up."""
    taken = []
    for _ in range(ROUNDS + 1):
        before = time.process_time()
        assert torch.autograd.gradcheck(function, inputs)
        taken.append(time.process_time() - before)
    return min(taken[1:])


if __name__ == "__main__":
    torch.manual_seed(0)
    torch.set_num_threads(1)
    print(json.dumps({"version": torch.__version__, "seconds": {k: seconds(*case) for k, case in cases().items()}}))
