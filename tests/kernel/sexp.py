"""Reads the kernel's SMT-LIB text and evaluates it with mpmath: what z3 is told, checked as numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import mpmath

CLOSE = mpmath.mpf(10) ** -30
NOWHERE = {"log": 5, "root": 7}  # "some fixed number" where there is no value; 1/0 is 0


def parse(text: str) -> Any:
    """One expression as nested lists of strings."""
    tokens = re.findall(r"\|[^|]*\||[()]|[^\s()]+", text)
    stack: list[list[Any]] = [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(token)
    assert len(stack) == 1 and len(stack[0]) == 1, text
    return stack[0][0]


@dataclass
class Reader:
    """A script at one point: ``entries`` by symbol. Constants that stand for something get the value of that."""

    text: str
    entries: dict[str, Any]
    meanings: dict[str, Any] = field(default_factory=dict)
    assertions: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        for line in self.text.splitlines():
            code, _, comment = line.partition("  ; ")
            command = parse(code)
            if command[0] == "declare-fun" and comment:
                self.meanings[command[1]] = parse(comment)
            elif command[0] == "define-fun":
                self.meanings[command[1]] = command[4]
            elif command[0] == "assert":
                self.assertions.append(command[1])

    def value(self, e: Any) -> Any:
        if isinstance(e, str):
            if e in self.meanings:
                return self.value(self.meanings[e])
            if e in ("true", "false"):
                return e == "true"
            return self.entries[e] if e in self.entries else mpmath.mpf(e)
        op, *rest = e
        if op == "ite":
            return self.value(rest[1] if self.value(rest[0]) else rest[2])
        if op == "root":
            return root(int(rest[0]), self.value(rest[1]))
        args = [self.value(a) for a in rest]
        return OPERATIONS[op](*args)


def root(degree: int, a: Any) -> Any:
    return a ** (mpmath.mpf(1) / degree) if a >= 0 else mpmath.mpf(NOWHERE["root"])


def close(a: Any, b: Any) -> bool:
    if isinstance(a, bool):
        return a == b
    return abs(a - b) <= CLOSE * (1 + abs(a) + abs(b))


OPERATIONS = {
    "+": lambda *a: mpmath.fsum(a),
    "*": lambda *a: mpmath.fprod(a),
    "-": lambda a: -a,
    "/": lambda a, b: a / b,
    "=": close,
    ">": lambda a, b: a > b and not close(a, b),
    ">=": lambda a, b: a > b or close(a, b),
    "and": lambda *a: all(a),
    "or": lambda *a: any(a),
    "not": lambda a: not a,
    "=>": lambda a, b: not a or b,
    "inverse": lambda a: mpmath.mpf(0) if abs(a) <= CLOSE else 1 / a,
    "log": lambda a: mpmath.log(a) if a > CLOSE else mpmath.mpf(NOWHERE["log"]),
    "abs": abs,
    **{name: getattr(mpmath, name) for name in ("exp", "tanh", "sin", "cos", "erf")},
    "arctan": mpmath.atan,
}
