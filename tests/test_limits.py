"""Limits of work: each is stated once, with its unit and its reason, and read; and none of them decides a verdict."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from verify import claim, limits
from verify.bounded.prove import prove_bounded
from verify.codes import Code
from verify.everyshape.prove import prove_all_shapes
from verify.pipeline import claim_of
from verify.testing.search import Refutation, falsify

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "verify" / "limits.py"
STATED = re.compile(r"(?P<name>[A-Z_]+): Final = (?P<value>\S.*?)  # (?P<unit>[^:]+): (?P<reason>.+)")
VALUES = {name: value for name, value in vars(limits).items() if name.isupper()}
ELSEWHERE = re.compile(
    ".*(CLUSTER|SUBMISSION|RECHECK|REPORT|SHOWN|CLAIM|LARGEST_BOUND|CERTIFICATE|CLOSING|REPAIR|VARIANT|ASSUM|PROBES|FORMULA)"
)
COUNTS = [name for name, value in VALUES.items() if isinstance(value, int) and not ELSEWHERE.match(name)]
# what is named like a limit, and is none: the largest integer of NumPy, what a size stands for, lengths of texts
NO_LIMITS = {
    "dtypes.py: MOST",
    "sizes.py: LARGEST",
    "words.py: MOST_PARTS",
    "repeats.py: MOST_TOLD",
    "statement.py: NUMERAL_LIMIT",
    "evidence.py: LONGEST",
    # the checker's own, which imports nothing: a reader of it needs no other file
    "data.py: MOST",
    "data.py: MOST_INDICES",
    "laws.py: MOST_ROOT",
    "check.py: MOST_RELATIONS",
}


def sources() -> list[Path]:
    return [p for p in sorted((ROOT / "verify").rglob("*.py")) if p != LIST]


def test_each_is_stated_once_with_its_unit_and_its_reason() -> None:
    lines = [line for line in LIST.read_text().splitlines() if re.match(r"[A-Z_]+: ", line)]
    stated = [STATED.fullmatch(line) for line in lines]
    assert all(stated), [line for line, found in zip(lines, stated, strict=True) if not found]
    assert [found["name"] for found in stated if found] == list(VALUES)


def test_each_is_read_by_the_code_that_keeps_to_it() -> None:
    read: set[str] = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "limits":
                read.add(node.attr)
            if isinstance(node, ast.ImportFrom) and node.module == "verify.limits":
                read.update(alias.name for alias in node.names)
    assert {name for name in read if name.isupper()} == set(VALUES)


def test_no_module_has_a_limit_of_its_own() -> None:
    named = re.compile(r"_?(MAX|MOST|LARGEST|LONGEST)(_|$)|.*(BUDGET|RLIMIT|LIMIT|SECONDS|MEMORY|TIMEOUT)$")
    own = {
        f"{path.name}: {target.id}"
        for path in sources()
        for node in ast.parse(path.read_text()).body
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, (ast.Constant, ast.BinOp))
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and named.match(target.id)
    }
    assert own == NO_LIMITS


@claim(W="H m", X="m n")
def linear(W: Any, X: Any) -> Any:
    return W @ X


@linear.gradient("W", "X")
def linear_backward(G: Any, W: Any, X: Any) -> Any:
    return G @ X.T, W.T @ G


def test_a_trace_that_is_too_large_is_not_asked_of_the_solver(monkeypatch: pytest.MonkeyPatch) -> None:
    assert prove_bounded(claim_of(linear), ["W"], bound=2)["W"].complete
    monkeypatch.setattr(limits, "TRACE_NODES", 10)
    found = prove_bounded(claim_of(linear), ["W"], bound=2)["W"]
    assert found.reason is not None and found.reason.code == Code.TOO_LARGE
    assert not found.complete and {"H": 2, "m": 2, "n": 2} not in found.shapes


@claim(x="N C")
def softmax(x: Any) -> Any:
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@softmax.gradient("x")
def softmax_backward(G: Any, out: Any) -> Any:
    return out * (G - (G * out).sum(axis=1, keepdims=True))


@claim(x="N")
def rectified(x: Any) -> Any:
    return np.maximum(x, 0)


@rectified.gradient("x")
def rectified_backward(G: Any, x: Any) -> Any:
    return G * (x > 1)


@claim(x="N", labels="N", where={"labels": "labels(2)"})
def chosen(x: Any, labels: Any) -> Any:
    return x * np.sqrt(x * x + labels)


@chosen.gradient("x")
def chosen_backward(G: Any, x: Any, labels: Any) -> Any:
    return G * (np.sqrt(x * x + labels) + x / np.sqrt(x * x + labels))


@pytest.mark.slow
@pytest.mark.parametrize("name", COUNTS)
def test_no_limit_decides_a_verdict(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With any one of them at its least the search refutes no right gradient, and no prover proves a wrong one."""
    monkeypatch.setattr(limits, name, 1)
    for right in (linear, softmax):
        tested = falsify(claim_of(right), examples=min(20, limits.EXAMPLES), bound=min(2, limits.BOUND))
        assert not any(isinstance(result, Refutation) for result in tested.values())
    for wrong in (claim_of(rectified), claim_of(chosen)):
        assert not prove_all_shapes(wrong, wrong.gradients[0], "x").proved
        assert not prove_bounded(wrong, ["x"], bound=min(2, limits.BOUND))["x"].complete
