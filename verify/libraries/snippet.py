"""Code of another library to paste that shows a counterexample: the user's own, the inputs, and both values."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify.claims.claim import Claim

STEP: Final = "1e-3"  # a function that casts to single precision has no use for a smaller one


@dataclass(frozen=True)
class Language:
    """How a library says it: what its programs begin with, and set before numbers come; arrays by their
    text, a call, a gradient, an input of which one entry moved, a number."""

    head: tuple[str, ...]
    setting: tuple[str, ...]
    real: str
    integer: str
    cotangent: str
    call: str
    gradient: tuple[str, ...]
    moved: tuple[str, ...]
    number: str  # of what is in brackets, or indexed


LANGUAGES: Final[Mapping[str, Language]] = {
    "torch": Language(
        ("import torch",),
        (),
        "torch.tensor({}, dtype=torch.float64, requires_grad=True)",
        "torch.tensor({}, dtype=torch.int64)",
        "torch.tensor({}, dtype=torch.float64)",
        "{}.apply({})",
        ("{out} = {call}", "{claimed} = torch.autograd.grad({out}, {name}, {given})[0]"),
        ("{moved} = {name}.detach().clone()", "{moved}[{index}] += {step}"),
        "{}.item()",
    ),
    "jax": Language(
        ("import jax", "import jax.numpy as jnp"),
        ('jax.config.update("jax_enable_x64", True)',),
        "jnp.array({}, dtype=jnp.float64)",
        "jnp.array({}, dtype=jnp.int64)",
        "jnp.array({}, dtype=jnp.float64)",
        "{}({})",
        (
            "{out}, {back} = jax.vjp(lambda {name}: {call}, {name})",
            "{claimed} = {back}(jax.tree.map(lambda g, o: g.astype(o.dtype), {given}, {out}))[0]",
        ),
        ("{moved} = {name}.at[{index}].add({step})",),
        "float({})",
    ),
}


@dataclass(frozen=True)
class Shown:
    """What a program shows: the function's name, parameters in order, arrays and cotangents by name (as text),
    constants."""

    function: str
    parameters: tuple[str, ...]
    arrays: Mapping[str, str]
    cotangents: Mapping[str, str]
    constants: Mapping[str, Any]
    real: tuple[str, ...]


def shown(claim: Claim, point: Any, function: str, number: Callable[[Any, bool], str]) -> Shown:
    """What a program shows of a claim at a point; ``number`` writes an entry of reals, or (True) of integers."""
    real = tuple(i.name for i in claim.inputs if i.differentiable)

    def text(values: Any, of_reals: bool = True) -> str:
        return entries(values, lambda value: number(value, not of_reals))

    given = {*point.values, *claim.constants}
    return Shown(
        function,
        tuple(p for p in inspect.signature(claim.function).parameters if p in given),
        {name: text(values, name in real) for name, values in point.values.items()},
        {f"dout{k}" if k else "dout": text(g) for k, g in enumerate(point.cotangents)},
        claim.constants,
        real,
    )


def program(library: str, text: str, shown: Shown, name: str, entry: tuple[int, ...] | None) -> str:
    """The program for the gradient of one input; ``entry`` None: its shape is wrong."""
    says, taken = LANGUAGES[library], {*shown.parameters, shown.function}
    own = {k: k + "_" * (k in taken) for k in ("claimed", "true", "moved", "step", "loss_at", "out", "back")}
    own |= {"name": name, "given": _given(shown), "call": _call(says, shown)}
    lines = [line for line in says.head if line not in text.splitlines()]
    lines += [text, *says.setting, *_inputs(says, shown), "", *(line.format(**own) for line in says.gradient)]
    lines += _shapes(own) if entry is None else _values(says, own, shown, entry)
    return "\n".join(lines) + "\n"


def _inputs(says: Language, shown: Shown) -> Iterable[str]:
    for name, text in shown.arrays.items():
        yield f"{name} = {(says.real if name in shown.real else says.integer).format(text)}"
    for name, text in shown.cotangents.items():
        yield f"{name} = {says.cotangent.format(text)}"
    for name, value in shown.constants.items():
        yield f"{name} = {value!r}"


def _call(says: Language, shown: Shown, moved: Mapping[str, str] | None = None) -> str:
    return says.call.format(shown.function, ", ".join((moved or {}).get(p, p) for p in shown.parameters))


def _given(shown: Shown) -> str:
    given = ", ".join(shown.cotangents)
    return given if len(shown.cotangents) == 1 else f"({given})"


def _shapes(own: Mapping[str, str]) -> list[str]:
    claimed, true, name = own["claimed"], own["true"], own["name"]
    return [
        f"{claimed}, {true} = tuple({claimed}.shape), tuple({name}.shape)",
        f'print("shape of the claimed gradient:", {claimed}, " shape of the input:", {true})',
    ]


def _values(says: Language, own: Mapping[str, str], shown: Shown, entry: tuple[int, ...]) -> list[str]:
    index = ", ".join(map(str, entry)) or "()"
    claimed, true, step, loss_at = (own[k] for k in ("claimed", "true", "step", "loss_at"))
    call = _call(says, shown, {own["name"]: own["moved"]})
    one = f"({next(iter(shown.cotangents))} * {call}).sum()"
    several = f"sum((g * o).sum() for g, o in zip({own['given']}, {call}))"
    slope = f"({loss_at}({step}) - {loss_at}(-{step})) / (2 * {step})"
    return [
        "",
        f"def {loss_at}({step}):",
        *(f"    {line.format(**own, index=index)}" for line in says.moved),
        f"    return {one if len(shown.cotangents) == 1 else several}",
        "",
        f"{step} = {STEP}",
        f"{claimed} = {says.number.format(f'{claimed}[{index}]')}",
        f"{true} = {says.number.format(f'({slope})')}",
        f'print("claimed d/d{own["name"]}[{index}]:", {claimed}, " by central differences:", {true})',
    ]


def entries(values: Any, number: Callable[[Any], str]) -> str:
    """An array as nested lists of numbers."""
    values = np.asarray(values, dtype=object)
    if not values.ndim:
        return number(values[()])
    return "[" + ", ".join(entries(v, number) for v in values) + "]"


def given_rules(node: ast.stmt) -> set[str]:
    """The functions whose rules a statement enters: ``f.defvjp(...)``, or a function under ``@f.defjvp``."""
    calls = [node.value] if isinstance(node, ast.Expr) else getattr(node, "decorator_list", [])
    methods = [c.func if isinstance(c, ast.Call) else c for c in calls]
    of = [m.value for m in methods if isinstance(m, ast.Attribute) and m.attr.startswith("def")]
    return {value.id for value in of if isinstance(value, ast.Name)}
