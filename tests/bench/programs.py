"""Claim files of a growing size, as a user would write them, and the layers that a peer checks too."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from verify.suite.chapters import attention, losses, normalisation, recurrent

HEAD: Final = "import numpy as np\n\nfrom verify import claim\n\n\n"


def literal(size: int) -> str:
    """The seed with every size a literal."""
    return f'''{HEAD}@claim(W="{size} {size}", X="{size} {size}")
def f(W, X):
    return W @ X


@f.gradient("W", "X")
def backward(G, W, X):
    return G @ X.T, W.T @ G
'''


def chain(length: int) -> str:
    """A product of matrices, and its gradient with respect to the one in the middle."""
    names = [f"A{k}" for k in range(length)]
    middle = length // 2
    shapes = ", ".join(f'{name}="n n"' for name in names)
    before, after = " @ ".join(names[:middle]), " @ ".join(names[middle + 1 :])
    return f"""{HEAD}@claim({shapes})
def f({", ".join(names)}):
    return {" @ ".join(names)}


@f.gradient("A{middle}")
def backward(G, {", ".join(names)}):
    return ({before}).T @ G @ ({after}).T
"""


def layers(depth: int) -> str:
    """Layers of tanh one after the other, and the gradient with respect to what enters the first."""
    names = [f"W{k}" for k in range(depth)]
    shapes = ", ".join(f'{name}="n n"' for name in names)
    forward = "".join(f"    x = np.tanh(x @ {name})\n" for name in names)
    kept = "".join(f"    h{k + 1} = np.tanh(h{k} @ {name})\n" for k, name in enumerate(names))
    back = "".join(f"    G = (G * (1 - h{k + 1} ** 2)) @ {names[k]}.T\n" for k in reversed(range(depth)))
    return f"""{HEAD}@claim(x="N n", {shapes})
def f(x, {", ".join(names)}):
{forward}    return x


@f.gradient("x")
def backward(G, x, {", ".join(names)}):
    h0 = x
{kept}{back}    return G
"""


def loaded(text: str, folder: Path, name: str) -> Callable[..., Any]:
    """The function `f` of a claim file that is written to a folder."""
    path = folder / f"{name}.py"
    path.write_text(text)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.f  # type: ignore[no-any-return]


SEED: Final = f"""{HEAD}@claim(W="H m", X="m n")
def f(W, X):
    return W @ X


@f.gradient("W", "X")
def backward(G, W, X):
    return G @ X.T, W.T @ G
"""
GROWTH: Final[dict[str, tuple[str, Callable[[int], str], tuple[int, ...]]]] = {
    "literal sizes": ("size", literal, (2, 4, 8, 16, 32, 64)),
    "chains of matrices": ("matrices", chain, (4, 8, 16, 32, 64)),
    "layers of tanh": ("layers", layers, (1, 2, 4, 6, 8, 12)),
}


def compared(folder: Path) -> dict[str, Callable[..., Any]]:
    """The layers that a peer checks too, by name."""
    return {
        "seed": loaded(SEED, folder, "seed"),
        "softmax cross-entropy": losses.softmax_cross_entropy,
        "batch norm": normalisation.batch_norm,
        "attention": attention.attention,
        "LSTM step": recurrent.lstm_step,
    }
