"""PyTorch code to paste that shows a counterexample: the user's class as it stands, the inputs, and both values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

STEP = "1e-3"  # a class that casts to single precision has no use for a smaller one


@dataclass(frozen=True)
class Shown:
    """What a program shows: class name, parameters in order, arrays and cotangents by name (as text), constants."""

    function: str
    parameters: tuple[str, ...]
    arrays: Mapping[str, str]
    cotangents: Mapping[str, str]
    constants: Mapping[str, Any]
    real: tuple[str, ...]


def program(text: str, shown: Shown, name: str, entry: tuple[int, ...] | None) -> str:
    """The program for the gradient of one input; ``entry`` None: its shape is wrong."""
    taken = {*shown.parameters, shown.function}
    own = {k: k + "_" * (k in taken) for k in ("claimed", "true", "moved", "step", "loss_at", "out")}
    lines = [] if text.startswith("import torch\n") else ["import torch"]
    lines += [text, *_inputs(shown), "", f"{own['out']} = {_call(shown)}"]
    given = ", ".join(shown.cotangents)
    lines.append(f"{own['claimed']} = torch.autograd.grad({own['out']}, {name}, {_tuple(given, shown)})[0]")
    lines += _shapes(own, name) if entry is None else _values(own, shown, name, entry)
    return "\n".join(lines) + "\n"


def _inputs(shown: Shown) -> Iterable[str]:
    for name, text in shown.arrays.items():
        kind = "dtype=torch.float64, requires_grad=True" if name in shown.real else "dtype=torch.int64"
        yield f"{name} = torch.tensor({text}, {kind})"
    for name, text in shown.cotangents.items():
        yield f"{name} = torch.tensor({text}, dtype=torch.float64)"
    for name, value in shown.constants.items():
        yield f"{name} = {value!r}"


def _call(shown: Shown, moved: Mapping[str, str] | None = None) -> str:
    return f"{shown.function}.apply({', '.join((moved or {}).get(p, p) for p in shown.parameters)})"


def _tuple(given: str, shown: Shown) -> str:
    return given if len(shown.cotangents) == 1 else f"({given})"


def _shapes(own: Mapping[str, str], name: str) -> list[str]:
    claimed, true = own["claimed"], own["true"]
    return [
        f"{claimed}, {true} = tuple({claimed}.shape), tuple({name}.shape)",
        f'print("shape of the claimed gradient:", {claimed}, " shape of the input:", {true})',
    ]


def _values(own: Mapping[str, str], shown: Shown, name: str, entry: tuple[int, ...]) -> list[str]:
    index = ", ".join(map(str, entry)) or "()"
    claimed, true, moved, step, loss_at = (own[k] for k in ("claimed", "true", "moved", "step", "loss_at"))
    call = _call(shown, {name: moved})
    one = f"({next(iter(shown.cotangents))} * {call}).sum()"
    several = f"sum((g * o).sum() for g, o in zip(({', '.join(shown.cotangents)}), {call}))"
    return [
        "",
        f"def {loss_at}({step}):",
        f"    {moved} = {name}.detach().clone()",
        f"    {moved}[{index}] += {step}",
        f"    return {one if len(shown.cotangents) == 1 else several}",
        "",
        f"{step} = {STEP}",
        f"{claimed} = {claimed}[{index}].item()",
        f"{true} = (({loss_at}({step}) - {loss_at}(-{step})) / (2 * {step})).item()",
        f'print("claimed d/d{name}[{index}]:", {claimed}, " by central differences:", {true})',
    ]


def entries(values: Any, number: Callable[[Any], str]) -> str:
    """An array as nested lists of numbers."""
    values = np.asarray(values, dtype=object)
    if not values.ndim:
        return number(values[()])
    return "[" + ", ".join(entries(v, number) for v in values) + "]"
