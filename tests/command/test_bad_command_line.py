"""Bad command lines and formulas: one sentence that names the token, exit code 2, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command.command import gradproof


def prove(*more: str) -> tuple[str, ...]:
    return ("prove", "W @ X", "--shape", "W=H m", "--shape", "X=m n", *more)


FORMULAS = {
    "unknown name": (
        "formula",
        "--gradient, W, column 5: unknown name 'Y'; known are G, out, W, X (an input needs its --shape)",
        prove("--gradient", "W=G @ Y.T"),
    ),
    "input without a shape": (
        "formula",
        "the expression, column 5: unknown name 'X'; known are W (an input needs its --shape)",
        ("prove", "W @ X", "--shape", "W=H m", "--gradient", "W=G"),
    ),
    "begins with a minus": (
        "formula",
        "the expression, column 4: unknown name 'Z'; known are x (an input needs its --shape)",
        ("prove", "-x*Z", "--shape", "x=n", "--gradient", "x=-G"),
    ),
    "two columns": (
        "formula",
        "the expression, column 3: two columns side by side: "
        "write x^T y for the number, x * y entry by entry, x y^T for the matrix",
        ("prove", "x y", "--shape", "x=n", "--shape", "y=n", "--gradient", "x=y"),
    ),
    "cut off": (
        "formula",
        "--gradient, W, column 4: the formula ends here, and is not complete",
        prove("--gradient", "W=G @"),
    ),
    "code": (
        "formula",
        "--gradient, W, column 18: unknown method 'system'",
        prove("--gradient", "W=__import__('os').system('true')"),
    ),
    "dunder": (
        "formula",
        "--gradient, W, column 3: unknown attribute .__class__; known are .T, .ndim, .shape, .size",
        prove("--gradient", "W=G.__class__"),
    ),
    "unknown function": (
        "formula",
        "--gradient, W, column 1: unknown function 'sume'; did you mean 'sum'?",
        prove("--gradient", "W=sume(G)"),
    ),
    "unknown NumPy function": (
        "formula",
        "--gradient, W, column 4: unknown function 'fft'",
        prove("--gradient", "W=np.fft(G)"),
    ),
    "method not called": (
        "formula",
        "--gradient, W, column 3: .sum is a method; call it",
        prove("--gradient", "W=G.sum"),
    ),
    "condition": (
        "formula",
        "--gradient, W, column 3: a condition on values does not work on arrays; write where(condition, a, b)",
        prove("--gradient", "W=G if 1 else X"),
    ),
    "and": (
        "formula",
        "--gradient, W, column 3: 'and' and 'or' do not work on arrays; write & or |",
        prove("--gradient", "W=G and X"),
    ),
    "caret": (
        "formula",
        "--gradient, W, column 3: the power of the matrix, or of its entries? Write A @ A, or A ** 2 entry by entry",
        prove("--gradient", "W=G ^ 2"),
    ),
    "comprehension": (
        "formula",
        "--gradient, W, column 4: a formula has no comprehension; write it in a claim file",
        prove("--gradient", "W=[g for g in G]"),
    ),
    "complex": (
        "formula",
        "--gradient, W, column 1: only real numbers can be written",
        prove("--gradient", "W=1j * G"),
    ),
    "no equals sign": (
        "usage",
        """--gradient 'W': write NAME=..., as in --gradient "W=G @ X.T\"""",
        prove("--gradient", "W"),
    ),
    "unknown gradient": ("unknown-input", "W @ X has no input 'Z'; inputs: W, X", prove("--gradient", "Z=G")),
    "shape given twice": (
        "usage",
        "--shape: 'W' is given twice",
        prove("--shape", "W=H", "--gradient", "W=G"),
    ),
    "no gradient": ("usage", "Missing option '--gradient'.", prove()),
    "no files": ("usage", "Missing argument 'FILE[::NAME]...'.", ("check",)),
    "unknown option": ("usage", "No such option", ("check", "claims.py", "--verbose")),
    "unknown command": ("usage", "No such command 'chek'", ("chek",)),
    "bad number": (
        "usage",
        "Invalid value for '--bound': 0 is not in the range 1<=x<=64.",
        ("check", "claims.py", "--bound", "0"),
    ),
    "not a report": ("not-a-report", ".: is not a report: it has no MANIFEST.json", ("recheck", ".")),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_bad_command_lines(name: str, tmp_path: Path) -> None:
    code, message, arguments = FORMULAS[name]
    ran = gradproof(*arguments, cwd=tmp_path)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith(f"gradproof: {message}")  # click's own sentences go on with suggestions
    first, *place = ran.err.splitlines()
    assert first == f"gradproof: {message}" or code == "usage"
    if code == "formula":  # the formula, and a caret below the place
        column = int(message.split("column ")[1].split(":")[0])
        assert place[0].startswith("    ") and place[1:] == [" " * (column + 3) + "^"]
    else:
        assert not place
    if arguments[0] in ("check", "prove"):
        ran = gradproof(*arguments, "--format", "json", cwd=tmp_path)
        assert ran.code == 2
        (error,) = ran.json["errors"]
        assert error["code"] == code
        assert error["message"].startswith(message)
