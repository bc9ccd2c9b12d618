"""Every kind of bad input ends in one clear sentence, exit code 2 and no traceback."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.command.command import LINEAR, gradproof

HEAD = "import numpy as np\nfrom verify import claim, from_cached, from_loss\n\n"
FORWARD = HEAD + '@claim(W="H m", X="m n")\ndef linear(W, X):\n    return W @ X\n\n'


@dataclass(frozen=True)
class Bad:
    """A claim file (or other files), the arguments, and the error that must be reported: code, message, place."""

    code: str
    message: str
    source: str | None = None
    place: str | None = None
    arguments: tuple[str, ...] = ("check", "claims.py")
    files: dict[str, str] = field(default_factory=dict)
    answered: tuple[str, ...] = ()  # the claims that have a verdict all the same


NO_CLAIMS = (
    'states no claims; decorate a forward with @claim(W="H m", X="m n"), and its gradient with @NAME.gradient("W", "X")'
)
TORCH = "imports torch: a torch.autograd.Function is stated with verify.from_torch, other code with plain NumPy"
JAX = "imports jax: a jax.custom_vjp or jax.custom_jvp is stated with verify.from_jax, other code with plain NumPy"
MXNET = "imports mxnet: MXNet code cannot be checked; write the forward and the gradient with plain NumPy"

FILES = {
    "inputs in other letters": Bad(
        "unknown-input",
        "linear has no parameter 'w'; it takes W, X; did you mean 'W'?",
        HEAD + '@claim(w="H m", X="m n")\ndef linear(W, X):\n    return W @ X\n',
        "claims.py:4",
    ),
    "a claim without brackets": Bad(
        "bad-input",
        '@claim needs the shapes of the inputs: @claim(W="H m", X="m n")',
        HEAD + "@claim\ndef linear(W, X):\n    return W @ X\n",
        "claims.py:4",
    ),
    "a gradient without brackets": Bad(
        "bad-input",
        '@linear.gradient needs the inputs: @linear.gradient("W")',
        FORWARD + "@linear.gradient\ndef backward(G, W, X):\n    return G @ X.T\n",
        "claims.py:8",
    ),
    "missing file": Bad("no-such-file", "no such file", None, "nowhere.py", ("check", "nowhere.py")),
    "misspelt file": Bad(
        "no-such-file", "no such file; did you mean 'claims.py'?", LINEAR, "claim.py", ("check", "claim.py")
    ),
    "a folder": Bad(
        "no-claims",
        "holds no claim file: 1 Python file, and none imports verify",
        None,
        "layers",
        ("check", "layers"),
        {"layers/a.py": ""},
    ),
    "unreadable file": Bad(
        "unreadable",
        "cannot be read: Input/output error",
        None,
        "/proc/self/mem",
        ("check", "/proc/self/mem"),
    ),
    "syntax error": Bad("syntax", "invalid syntax (line 2)", "x = 1\ndef f(:\n", "claims.py:2"),
    "not closed": Bad("syntax", "'(' was never closed (line 1)", "f(\n", "claims.py:1"),
    "indentation": Bad(
        "syntax",
        "expected an indented block after function definition on line 1 (line 2)",
        "def f():\nreturn 1\n",
        "claims.py:2",
    ),
    "binary": Bad("syntax", "source code string cannot contain null bytes (line None)", "a\0b", "claims.py"),
    "notebook": Bad(
        "not-python",
        'is no notebook: it has no list "cells"; save it from Jupyter',
        "{}",
        "a.ipynb",
        ("check", "a.ipynb"),
        {"a.ipynb": "{}"},
    ),
    "empty file": Bad("no-claims", NO_CLAIMS, "", "claims.py"),
    "no claims": Bad("no-claims", NO_CLAIMS, "def f(x):\n    return x\n", "claims.py"),
    "no such claim": Bad(
        "no-such-claim",
        "states no claim 'liner'; did you mean 'linear'?",
        LINEAR,
        "claims.py",
        ("check", "claims.py::liner"),
    ),
    "no claim of that name": Bad(
        "no-such-claim",
        "states no claim 'softmax'; it states linear",
        LINEAR,
        "claims.py",
        ("check", "claims.py::softmax"),
    ),
    "torch": Bad("foreign-arrays", TORCH, "import torch\n", "claims.py:1"),
    "jax.numpy": Bad("foreign-arrays", JAX, "import os\nimport jax.numpy as np\n", "claims.py:2"),
    "from torch": Bad("foreign-arrays", TORCH, "def f(x):\n    from torch import nn\n", "claims.py:2"),
    "mxnet in a helper": Bad(
        "foreign-arrays", MXNET, "import layers\n", "layers.py:1", files={"layers.py": "import mxnet\n"}
    ),
    "missing import": Bad(
        "import",
        "imports 'my_helpers', which is not installed and not beside the file",
        HEAD + "import my_helpers\n",
        "claims.py:4",
    ),
    "import raises": Bad(
        "import", "importing it raised ZeroDivisionError: division by zero", "x = 1 / 0\n", "claims.py:1"
    ),
    "import exits": Bad("import", "importing it ended the program", "import sys\nsys.exit(0)\n", "claims.py:2"),
    "import ends the process": Bad(
        "import", "importing it ended its process (os._exit(0))", "import os\nos._exit(0)\n", "claims.py"
    ),
    "helper with a syntax error": Bad(
        "import",
        "importing it raised SyntaxError: invalid syntax (layers.py, line 1)",
        "import layers\n",
        "layers.py:1",
        files={"layers.py": "x ==\n"},
    ),
    "verify.py beside it": Bad(
        "shadowed-name",
        "the file verify.py in its folder hides the package 'verify'; rename verify.py",
        LINEAR,
        "claims.py",
        files={"verify.py": ""},
    ),
    "numpy.py beside it": Bad(
        "shadowed-name",
        "the file numpy.py in its folder hides the package 'numpy'; rename numpy.py",
        LINEAR,
        "claims.py",
        files={"numpy.py": ""},
    ),
    "numpy/ beside it": Bad(
        "shadowed-name",
        "the file numpy/ in its folder hides the package 'numpy'; rename numpy/",
        LINEAR,
        "claims.py",
        files={"numpy/__init__.py": ""},
    ),
}

CLAIMS = {
    "a gradient that takes the name of its forward": Bad(
        "taken-name",
        "the gradient of linear is called linear, too, which hides the forward; give it another name",
        """from verify import claim

@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X

@linear.gradient("W")
def linear(G, X):
    return G @ X.T

@linear.gradient("X")
def linear_dX(G, W):
    return W.T @ G
""",
        "claims.py:7",
    ),
    "no shape": Bad(
        "missing-shape",
        """f: the input 'b' has no shape; add b="..." ("" for a scalar)""",
        HEAD + '@claim(x="N")\ndef f(x, b):\n    return x\n',
        "claims.py:4",
    ),
    "a method": Bad(
        "missing-shape",
        "f: a method has no claim; state a function that makes the object and calls it",
        HEAD + 'class Layer:\n    @claim(x="N")\n    def f(self, x):\n        return x\n',
        "claims.py:5",
    ),
    "unknown input": Bad(
        "unknown-input",
        "f has no parameter 'y'; it takes x",
        HEAD + '@claim(x="N", y="N")\ndef f(x):\n    return x\n',
        "claims.py:4",
    ),
    "dimension string": Bad(
        "bad-shape",
        """f, input 'x': '-1' in 'N -1' is not a size; write names, integers and products, as in "N D", "D 4*H", "N C 7", or "" for a scalar""",
        HEAD + '@claim(x="N -1")\ndef f(x):\n    return x\n',
        "claims.py:4",
    ),
    "run together": Bad(
        "bad-shape",
        "f, input 'W': 'Hm' is one size; did you mean 'H m' (two axes) or 'H*m' (their product)?",
        HEAD + '@claim(W="Hm", X="m n", b="H")\ndef f(W, X, b):\n    return W @ X\n',
        "claims.py:4",
    ),
    "size 0": Bad(
        "bad-shape",
        "f, input 'x': the size '0' in 'N 0' is 0; sizes are positive",
        HEAD + '@claim(x="N 0")\ndef f(x):\n    return x\n',
        "claims.py:4",
    ),
    "shape is no string": Bad(
        "bad-input",
        """f: the shape of 'x' is 3, not a string such as "N D\"""",
        HEAD + "@claim(x=3)\ndef f(x):\n    return x\n",
        "claims.py:4",
    ),
    "unknown assumption": Bad(
        "unknown-kind",
        "where: 'positve' for 'x' is not an assumption; did you mean 'positive'?",
        HEAD + '@claim(x="N", where={"x": "positve"})\ndef f(x):\n    return x\n',
        "claims.py:4",
    ),
    "labels of an unknown size": Bad(
        "unknown-size",
        "where: the size 'K' in 'labels(K)' for 'y' is in no shape of this claim; sizes: N, C",
        HEAD + '@claim(x="N C", y="N", where={"y": "labels(K)"})\ndef f(x, y):\n    return x\n',
        "claims.py:4",
    ),
    "invertible and not square": Bad(
        "bad-shape",
        "where: 'invertible' needs a square matrix, but 'x' is 'N D'",
        HEAD + '@claim(x="N D", where={"x": "invertible"})\ndef f(x):\n    return x\n',
        "claims.py:4",
    ),
    "no inputs": Bad(
        "bad-input",
        "f has no inputs, so there is nothing to differentiate",
        HEAD + "@claim()\ndef f():\n    return 0\n",
        "claims.py:4",
    ),
    "not a function": Bad(
        "bad-input", "a claim needs a function, not int", HEAD + "from_cached(3, 4)\n", "claims.py:4"
    ),
    "gradient of an unknown input": Bad(
        "unknown-input",
        "linear has no input 'dW'; inputs: W, X; did you mean 'W'?",
        FORWARD + '@linear.gradient("dW")\ndef back(G):\n    return G\n',
        "claims.py:8",
    ),
    "unknown argument": Bad(
        "gradient-argument",
        "the gradient of linear takes 'dD', which is none of G, W, X, out; the cotangent dL/dout is called G",
        FORWARD + '@linear.gradient("W")\ndef back(X, dD):\n    return dD @ X.T\n',
        "claims.py:8",
    ),
    "star arguments": Bad(
        "bad-input",
        "the gradient of linear takes *args; name its arguments: G, out, and any input",
        FORWARD + '@linear.gradient("W")\ndef back(*args):\n    return 0\n',
        "claims.py:8",
    ),
    "claimed twice": Bad(
        "bad-input",
        "linear: the gradient of 'W' is claimed twice",
        FORWARD
        + '@linear.gradient("W")\ndef a(G, X):\n    return G @ X.T\n\n@linear.gradient("W")\ndef b(G, X):\n    return G @ X.T\n',
        "claims.py:12",
        answered=("linear",),
    ),
    "no name": Bad(
        "bad-input",
        "linear: gradient needs the name of each input once; inputs: W, X",
        FORWARD + "@linear.gradient()\ndef back(G):\n    return G\n",
        "claims.py:8",
    ),
    "gradient of labels": Bad(
        "bad-input",
        "f: 'y' holds integers (labels(C)), so it has no gradient",
        HEAD
        + '@claim(x="N C", y="N", where={"y": "labels(C)"})\ndef f(x, y):\n    return x\n\n@f.gradient("y")\ndef back(G):\n    return G\n',
        "claims.py:8",
    ),
    "no gradient": Bad(
        "no-gradient",
        """linear: nobody claimed a gradient; decorate one with @linear.gradient("W")""",
        FORWARD,
        "claims.py:4",
    ),
}


@pytest.mark.parametrize("name", [*FILES, *CLAIMS])
def test_bad_files(name: str, tmp_path: Path) -> None:
    bad = FILES.get(name) or CLAIMS[name]
    for file, text in {**bad.files, **({} if bad.source is None else {"claims.py": bad.source})}.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text)
    ran = gradproof(*bad.arguments, "--format", "json", cwd=tmp_path)
    errors = [
        (e["code"], e["message"], ":".join(str(p) for p in (e["file"], e["line"]) if p)) for e in ran.json["errors"]
    ]
    place = os.path.relpath(bad.place, tmp_path) if str(bad.place).startswith("/") else bad.place
    assert errors == [(bad.code, bad.message, place)]
    assert (ran.code, [c["name"] for c in ran.json["claims"]], ran.err) == (2, list(bad.answered), "")


def test_a_bad_file_does_not_silence_the_others(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text(LINEAR)
    (tmp_path / "bad.py").write_text("def f(:\n")
    ran = gradproof("check", "bad.py", "good.py", "--format", "json", cwd=tmp_path)
    assert ran.code == 2
    assert [c["name"] for c in ran.json["claims"]] == ["linear"]
    assert [e["file"] for e in ran.json["errors"]] == ["bad.py"]


def test_a_bad_statement_does_not_silence_the_others_of_its_file(tmp_path: Path) -> None:
    bad = """
@claim(x="N M", y="NM")
def product(x, y):
    return x

@product.gradient("x")
def product_dx(G):
    return G

@claim(x=("N", 3), w="(N, 3)")
def scaled(x, w):
    return x * w

@scaled.gradient("x")
def scaled_dx(dout, w):
    return dout * w

@scaled.gradient("v")
def scaled_dv(G, x):
    return G * x

@scaled.gradient
def scaled_dw(G, x):
    return G * x
"""
    (tmp_path / "claims.py").write_text(HEAD + bad + LINEAR.replace(HEAD, ""))
    ran = gradproof("check", "claims.py", "--format", "json", cwd=tmp_path)
    found = {c["name"]: {n: g["scope"] for n, g in c["gradients"].items()} for c in ran.json["claims"]}
    assert found["scaled"] == {"x": "all-shapes"} and found["linear"].keys() >= {"W"} and ran.code == 2
    assert [e["message"].partition(":")[0] for e in ran.json["errors"]] == [
        "product, input 'y'",
        "scaled has no input 'v'; inputs",
        "@scaled.gradient needs the inputs",
    ]


def test_text_output_says_the_same_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "claims.py").write_text("x = 1 / 0\n")
    ran = gradproof("check", "claims.py", cwd=tmp_path)
    assert ran.out == "claims.py:1: importing it raised ZeroDivisionError: division by zero\n"
    assert (ran.code, ran.err) == (2, "")
