"""Code that misbehaves when it runs: each ends in a verdict or one clear message, and never as proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command.command import gradproof

pytestmark = pytest.mark.slow

HEAD = "import numpy as np\nfrom verify import claim, from_cached, from_loss\n\n"
DIFFERENT = "the code gives different answers for the same inputs (it keeps state, or draws random numbers); make it a function of its arguments"


def claim(forward: str, backward: str, inputs: str = 'x="N"', parameters: str = "G, x") -> str:
    """A claim file: the bodies of the forward and of the gradient of x."""
    names = ", ".join(part.split("=")[0].strip() for part in inputs.split(","))
    return (
        f"{HEAD}calls = []\n\n@claim({inputs})\ndef f({names}):\n    {forward}\n\n"
        f'@f.gradient("x")\ndef f_backward({parameters}):\n    {backward}\n'
    )


# the source; the status (and what refuted it); the start of the reason
VERDICTS = {
    "prints": (claim("print(x); return x * x", "print(G); return 2 * G * x"), "proved", None, None),
    "mutates its input": (
        claim("x -= x.max(); return x * x", "return 2 * G * x"),
        "refuted",
        "value",
        "the claimed entry",
    ),
    "mutates G": (claim("return 1 * x", "G *= 0; return G"), "refuted", "mutation", "the claimed entry"),
    "branches on a size": (
        claim("return 3 * x if len(x) == 3 else x", "return G"),
        "refuted",
        "value",
        "the claimed entry",
    ),
    "branches on a value": (
        claim("return x if x[0] > 0 else 2 * x", "return G if x[0] > 0 else 2 * G"),
        "proved",
        None,
        "the code branches on a value that is symbolic here; use np.where or np.maximum instead",
    ),
    "needs a plain float": (
        claim(
            "import math; return x * math.exp(x[0])",
            "return G * np.exp(x[0]) + (np.arange(len(x)) == 0) * (G * x).sum() * np.exp(x[0])",
        ),
        "unsupported",
        None,
        "not supported here: making a traced value a plain float",
    ),
    "returns nothing": (claim("return x", "pass"), "refuted", "shape", "the gradient function returned None"),
    "returns a word": (claim("return x", "return 'gradient'"), "refuted", "shape", "the gradient has shape ()"),
    "returns too much": (
        claim("return x", "return G, G"),
        "refuted",
        "shape",
        "the gradient of f must return one array (for x), but returned 2 values",
    ),
    "broadcasts": (
        claim("return X + x", "return G", 'X="M N", x="N"', "G"),
        "refuted",
        "shape",
        "the gradient has shape",
    ),
    "raises": (
        claim("return x", "raise ValueError('not today')"),
        "refuted",
        "shape",
        "the backward raises ValueError: not today",
    ),
    "draws random numbers": (claim("return x + np.random.randn(len(x))", "return G"), "unsupported", None, DIFFERENT),
    "counts its calls": (
        claim("calls.append(1); return x * len(calls)", "return G * len(calls)"),
        "unsupported",
        None,
        DIFFERENT,
    ),
    "asks for types": (
        claim("return x if type(x) is np.ndarray else 2 * x", "return 2 * G"),
        "refuted",
        "value",
        "the claimed entry",
    ),
    "truncates": (
        claim("return x.astype(int) * 1.0", "return 0 * G"),
        "unsupported",
        None,
        "not supported here: making real numbers int64",
    ),
    "is complex": (
        claim("return (x * 1j).imag", "return G"),
        "unsupported",
        None,
        "not supported here: complex numbers",
    ),
    "reads before it writes": (
        claim("return np.empty_like(x) + x", "return G"),
        "unsupported",
        None,
        "not supported here: reading an entry of np.empty",
    ),
    "loops": (
        claim("return x", "while True: pass"),
        "unknown",
        None,
        "the code did not finish within 10 s; it was in f_backward",
    ),
    "segfaults": (
        claim("import ctypes; return ctypes.string_at(0)", "return G"),
        "unknown",
        None,
        "the code crashed in f: the process was ended by SIGSEGV",
    ),
}

# the source; the code and the message of the error
ERRORS = {
    "ends its process": (
        claim("import os; os._exit(0)", "return G"),
        "exit",
        "f: the code ended its process (os._exit(0))",
    ),
    "calls sys.exit": (
        claim("raise SystemExit('enough')", "return G"),
        "exit",
        "f: the code called sys.exit('enough')",
    ),
    "interrupts": (claim("raise KeyboardInterrupt", "return G"), "interrupt", "f: the code raised KeyboardInterrupt"),
    "raises in the forward": (
        claim("return x @ W", "return G"),
        "forward-raises",
        "the forward f raises NameError: name 'W' is not defined",
    ),
    "recurses": (
        claim("return f(x)", "return G"),
        "forward-raises",
        "the forward f raises RecursionError: maximum recursion depth exceeded",
    ),
    "needs too much memory": (
        claim("return x * np.zeros(10**14)[0]", "return G"),
        "forward-raises",
        "the forward f raises MemoryError: Unable to allocate",
    ),
    "reads stdin": (
        claim("return x * float(input())", "return G"),
        "forward-raises",
        "the forward f raises EOFError: EOF when reading a line",
    ),
    "returns no cache": (
        f"{HEAD}def f(x):\n    return x\n\ndef b(dout, cache):\n    return dout\n\nfrom_cached(f, b, x='N')\n",
        "forward-result",
        "f must return (out, cache), but returned one ndarray",
    ),
    "returns no gradient": (
        f"{HEAD}def f(x):\n    return x.sum()\n\nfrom_loss(f, x='N')\n",
        "forward-result",
        "f must return (loss, gradient), but returned one float64",
    ),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_a_verdict_with_its_reason(name: str, tmp_path: Path) -> None:
    source, status, by, reason = VERDICTS[name]
    (tmp_path / "claims.py").write_text(source)
    ran = gradproof("check", "claims.py", "--format", "json", cwd=tmp_path)
    assert (ran.json["errors"], ran.err) == ([], "")
    (gradient,) = ran.json["claims"][0]["gradients"].values()
    assert (gradient["status"], gradient["refuted_by"]) == (status, by)
    assert ran.code == (1 if status == "refuted" else 0 if gradient["scope"] == "all-shapes" else 3)
    if reason is not None:
        assert gradient["reason"]["message"].startswith(reason)


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_that_names_the_claim(name: str, tmp_path: Path) -> None:
    source, code, message = ERRORS[name]
    (tmp_path / "claims.py").write_text(source)
    ran = gradproof("check", "claims.py", "--format", "json", cwd=tmp_path)
    (error,) = ran.json["errors"]
    assert (error["code"], error["file"]) == (code, "claims.py")
    assert error["message"].startswith(message)
    assert isinstance(error["line"], int)
    assert (ran.code, ran.json["claims"], ran.err) == (2, [], "")
    text = gradproof("check", "claims.py", cwd=tmp_path)
    assert "Traceback" not in text.out + text.err


RETURNED = """
def {name}(W, b, X, y):
    p = X @ W + b
    return ((p - y) ** 2).sum(), {{"W": {slope} * X.T @ (p - y), "db": 2 * (p - y).sum()}}

from_loss({name}, W="D", b="", X="N D", y="N")
"""


def test_a_dict_of_gradients_says_itself_which_are_claimed(tmp_path: Path) -> None:
    """What the code returns no gradient of is no wrong gradient, and keeps none of the others from its verdict."""
    text = HEAD + RETURNED.format(name="right", slope=2) + RETURNED.format(name="wrong", slope=3)
    (tmp_path / "claims.py").write_text(text)
    ran = gradproof("check", "claims.py", "--format", "json", cwd=tmp_path)
    right, wrong = (c["gradients"] for c in ran.json["claims"])
    assert {n: (g["status"], g["scope"]) for n, g in right.items()} == {
        **dict.fromkeys("Wb", ("proved", "all-shapes")),
        **dict.fromkeys("Xy", ("unsupported", None)),
    }
    assert wrong["W"]["status"] == "refuted" and wrong["b"]["status"] == "proved"
    assert {g["reason"]["code"] for g in (right["X"], right["y"], wrong["X"])} == {"not-returned"}
    assert right["X"]["reason"]["message"].endswith("wrt=['W', 'b']")
