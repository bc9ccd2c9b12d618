"""TRUSTED. Scripts that somebody else wrote, given to z3: read as the few forms that scripts of ours have, written anew
from what was read, and answered here. No command of theirs opens a file, sets an option or takes an assertion back.

That the assertions say what a claim says is not looked at: a false claim may come with a script about something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from verify import limits
from verify.kernel.solver import solve

PROVED: Final = "unsat"
DENIED: Final = "sat"
_TOKEN: Final = re.compile(r"\s+|;[^\n]*|([()]|\|[^|\\]*\||[^\s();|\"]+)")
_NAME: Final = re.compile(r"\|[^|\\]*\||[a-z]+\.\d+(\.inverse)?", re.ASCII)  # of an entry, an atom, a part
_CONSTANT: Final = re.compile(r"true|false|\d+\.\d+", re.ASCII)
_OPERATORS: Final = frozenset({"+", "-", "*", "/", "=", ">", ">=", "not", "and", "or", "=>", "ite"})
_SCRIPT: Final = re.compile(r"l(=*\?|(<=*\?>)+)")  # its commands, by what `_kind` says of each
_CHECK: Final = re.compile(r"=*\?")


class Unreadable(ValueError):
    """A script that is none of ours."""


def answer(script: str) -> str:
    """``unsat`` where z3 finds each of its checks unsatisfiable; else what it says of one that it does not.

    ``sat`` of what cannot be read, too: none of ours is like that.
    """
    try:
        said = (solve(text, limits.RECHECK_UNITS).status for text in questions(script))
        return next((status for status in said if status != PROVED), PROVED)
    except Unreadable:
        return DENIED


def questions(script: str) -> list[str]:
    """The checks of a script, each by itself: one alone, or several between push and pop. Raises Unreadable."""
    if len(script) > limits.SCRIPT_BYTES:
        raise Unreadable("it is too long")
    commands = list(_commands(script))
    kinds = "".join(map(_kind, commands))
    if not _SCRIPT.fullmatch(kinds):
        raise Unreadable("its commands are not those of a proof")
    checks = (slice(*found.span()) for found in _CHECK.finditer(kinds))
    return ["".join(f"({' '.join(c)})\n" for c in (commands[0], *commands[check])) for check in checks]


def _commands(script: str) -> Iterator[list[str]]:
    """The tokens of each command, without its own parentheses."""
    command: list[str] = []
    depth = 0
    for token in _tokens(script):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if not (0 < depth <= limits.SCRIPT_DEPTH or (depth == 0 and token == ")")):
            raise Unreadable("parentheses that do not match, or are too deep")
        command.append(token)
        if depth == 0:
            yield command[1:-1]
            command = []
    if command:
        raise Unreadable("a command without an end")


def _tokens(script: str) -> Iterator[str]:
    end = 0
    while end < len(script):
        found = _TOKEN.match(script, end)
        if found is None:
            raise Unreadable("a character that has no place in it")
        end = found.end()
        if found[1] is not None:
            yield found[1]


def _kind(command: Sequence[str]) -> str:
    match command:
        case ["set-logic", "QF_NRA" | "ALL"]:
            return "l"
        case ["push", "1"]:
            return "<"
        case ["pop", "1"]:
            return ">"
        case ["check-sat"]:
            return "?"
        case ["declare-fun", name, "(", ")", "Real" | "Bool"] if _NAME.fullmatch(name):
            return "="
        case ["define-fun", name, "(", ")", "Real", *value] if _NAME.fullmatch(name) and _is_value(value):
            return "="
        case ["assert", *value] if _is_value(value):
            return "="
    raise Unreadable("a command that none of ours is")


def _is_value(tokens: Sequence[str]) -> bool:
    """Whether each parenthesis opens an operator, and all else are names and numbers."""
    for before, token in zip(["", *tokens], tokens, strict=False):
        if before == "(":
            fits = token in _OPERATORS
        else:
            fits = token in "()" or bool(_NAME.fullmatch(token) or _CONSTANT.fullmatch(token))
        if not fits:
            return False
    return True
