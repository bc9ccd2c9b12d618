"""A class: a reference, submissions that are right or wrong in ways that are known, and hostile ones."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass

REFERENCE = """import numpy as np
from verify import claim


# submission: W, X = linear_backward
@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X


# submission: squares_grad
@claim(x="N", where={})
def squares(x):
    return np.sum(x * x) / 2


@claim(x="N D")
def relu(x):
    return np.maximum(x, 0)


@relu.gradient("x")
def relu_backward(G, x):
    return G * (x > 0)
"""

HEAD = "import numpy as np\n"
# each way to write a function, and for each of its gradients whether it is right
LINEAR = [
    ("def linear_backward(G, W, X):\n    return G @ X.T, W.T @ G\n", "++"),
    (
        "def linear_backward(dout, W, X):\n    dW = np.dot(dout, X.T)\n    dX = np.dot(W.T, dout)\n    return dW, dX\n",
        "++",
    ),
    ("def linear_backward(grad, w, x):\n    return np.einsum('hn,mn->hm', grad, x), w.T @ grad\n", "++"),
    ("def linear_backward(a, b, c):\n    return a @ c.T, b.T @ a\n", "++"),
    ("def linear_backward(dout, W, X):\n    return {'W': dout @ X.T, 'X': W.T @ dout}\n", "++"),
    ("def linear_backward(G, W, X):\n    return 2 * G @ X.T, W.T @ G\n", "-+"),
    ("def linear_backward(G, W, X):\n    return G @ X.T, W.T @ G / X.shape[1]\n", "+-"),
    ("def linear_backward(G, W, X):\n    return X @ G.T, G.T @ W\n", "--"),
    ("def linear_backward(G, W, X):\n    return G @ X.T, W.T @ G + X\n", "+-"),
    ("def linear_backward(G, W, X):\n    dW = G @ X.T\n    dX = W.T @ G\n", "--"),
]
SQUARES = [
    ("def squares_grad(x):\n    return x\n", "+"),
    ("def squares_grad(G, x):\n    return G * x\n", "+"),
    ("def squares_grad(x):\n    dx = np.zeros_like(x)\n    dx += x\n    return dx\n", "+"),
    ("def squares_grad(x):\n    return 2 * x\n", "-"),
    ("def squares_grad(x):\n    return np.sum(x)\n", "-"),
    ("def squares_grad(x):\n    return x / 2\n", "-"),
]
RELU = [
    ("def relu_backward(G, x):\n    return G * (x > 0)\n", "+"),
    ("def relu_backward(dout, x):\n    return np.where(x > 0, dout, 0)\n", "+"),
    ("def relu_backward(dout, x):\n    dx = dout.copy()\n    dx[x <= 0] = 0\n    return dx\n", "+"),
    ("def relu_backward(dout, x):\n    return dout * np.maximum(x, 0)\n", "-"),
    ("def relu_backward(dout, x):\n    return (x > 0) * 1.0\n", "-"),
    ("def relu_backward(dout, x):\n    return dout * (x < 0)\n", "-"),
]
RIGHT = HEAD + LINEAR[0][0] + SQUARES[0][0] + RELU[0][0]


@dataclass(frozen=True)
class Student:
    """A file that was handed in, and what each gradient is worth: ``+`` right, ``-`` not; ``*`` is not told."""

    file: str
    data: bytes
    worth: str


def honest(number: int, seed: int = 0) -> list[Student]:
    """Submissions whose marks are known, no two classes alike."""
    ways = list(itertools.product(LINEAR, SQUARES, RELU))
    random.Random(seed).shuffle(ways)
    return [
        Student(f"student{n:03}.py", (HEAD + "".join(text for text, _ in way)).encode(), "".join(w for _, w in way))
        for n, way in zip(range(number), itertools.cycle(ways))
    ]


def _before(text: str) -> str:
    """A right submission that does something else first, when it is imported."""
    return f"{text}\n{RIGHT}"


def _inside(text: str) -> str:
    """A right submission but that its first function does something else first."""
    lines = "".join(f"    {line}\n" for line in text.splitlines())
    return RIGHT.replace("(G, W, X):\n", f"(G, W, X):\n{lines}", 1)


ZERO = HEAD + (
    "def linear_backward(G, W, X):\n    return W * 0, X * 0\ndef squares_grad(x):\n    return x * 0\n"
    "def relu_backward(G, x):\n    return x * 0\n"
)
# a gradient of zeros is right for a forward of zeros; and so is one for a gradproof that says so
PATCHES_FORWARD = (
    ZERO
    + """
import gc
for made in gc.get_objects():
    if type(made).__name__ == "Claim":
        made.function = {"linear": lambda W, X: W @ X * 0, "relu": lambda x: x * 0}.get(made.name, lambda x: (x * 0).sum())
"""
)
PATCHES_REFERENCE = (
    ZERO
    + """
import sys
for module in list(sys.modules.values()):
    for name, code in {"linear": "W @ X * 0", "squares": "(x * 0).sum()", "relu": "x * 0"}.items():
        if hasattr(getattr(module, name, None), "__code__"):
            own = "W, X" if name == "linear" else "x"
            getattr(module, name).__code__ = eval(f"lambda {own}: {code}").__code__
"""
)
PATCHES_VERIFY = (
    ZERO
    + """
try:
    import verify.pipeline
    from verify.verdict import Evidence, GradientVerdict, Verdict
    def check(made, **options):
        proved = GradientVerdict("proved", "all-shapes", evidence=(Evidence("canonical form", "said so"),))
        return Verdict(made.name, made.file, made.line, {n: proved for n in made.names})
    verify.pipeline.check = check
except ImportError:
    pass  # in the second look there is none
"""
)
# right where every size is 1, and said to be proved just there
LISTS_SHAPES = (
    RIGHT.replace("W.T @ G", "W[:1].T @ G[:1]")
    + """
try:
    import verify.pipeline
    from verify.verdict import Evidence, GradientVerdict, Verdict
    def check(made, **options):
        shapes = ({s: 1 for s in made.sizes},)
        proved = GradientVerdict("proved", "bounded", shapes, evidence=(Evidence("z3", "said so"),))
        return Verdict(made.name, made.file, made.line, {n: proved for n in made.names})
    verify.pipeline.check = check
except ImportError:
    pass
"""
)
# reads somebody else's right functions where it can, and makes them its own, text and all
STEALS = (
    ZERO
    + """
import glob
for file in glob.glob(OUTSIDE + "/**/*.py", recursive=True):
    with open(file, errors="replace") as opened:
        text = opened.read()
    if "return G @ X.T, W.T @ G" in text and "OUT" + "SIDE" not in text and "glob" not in text:
        exec(text, globals())
        with open(__file__, "w") as opened:
            opened.write(text)
        break
"""
)
# what would be read in place of Python's own modules by whoever starts where it stands
PLANTS = """
import os
for name in ("json", "copy", "inspect", "contextlib"):
    with open(f"{name}.py", "w") as planted:
        planted.write("raise SystemExit")
"""
READS_SOLUTION = (
    HEAD
    + LINEAR[0][0]
    + SQUARES[0][0]
    + """
import sys
def relu_backward(G, x):
    return sys.modules["reference"].relu_backward(G, x)
"""
)
FORKS = """
import os, time
for _ in range(150):
    if os.fork() == 0:
        os.setsid()
        time.sleep(600)
        os._exit(0)
time.sleep(600)
"""
DAEMON = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
"""
HOGS = """
import os, time
for _ in range(8):
    if os.fork() == 0:
        held = bytearray(b"x") * (400 << 20)
        time.sleep(600)
time.sleep(600)
"""
WRITES = """
import glob, os, pathlib
for place in ("..", "../..", "../../..", OUTSIDE):
    try:
        pathlib.Path(place, "attacked").write_text("attacked")
    except OSError:
        pass
for file in glob.glob(OUTSIDE + "/**", recursive=True):
    try:
        os.chmod(file, 0o700)
        os.remove(file)
    except OSError:
        pass
"""
HOSTILE: dict[str, tuple[str | bytes, str]] = {
    "loops.py": (_inside("while True:\n    pass"), "--++"),
    "loops_at_import.py": (_before("while True:\n    pass"), "----"),
    "sleeps.py": (_inside("import time; time.sleep(10**6)"), "--++"),
    "forks.py": (_before(FORKS), "----"),
    "leaves_a_daemon.py": (_before(DAEMON), "****"),
    "hogs_memory.py": (_inside("held = []\nwhile True:\n    held.append(b'x' * 10**8)"), "--**"),
    "asks_for_all_memory.py": (_inside("np.ones(10**12)"), "--++"),
    "hogs_in_many.py": (_before(HOGS), "----"),
    "writes_and_removes.py": (_before(WRITES), "++++"),
    "writes_when_called.py": (_inside(WRITES), "**++"),
    "prints.py": (_before("for _ in range(300):\n    print('x' * 100_000)"), "++++"),
    "exits.py": (_before("import sys; sys.exit(0)"), "----"),
    "exits_when_called.py": (_inside("raise SystemExit"), "--++"),
    "ends_hard.py": (_inside("import os; os._exit(0)"), "--++"),
    "kills_parent.py": (_before("import os; os.kill(os.getppid(), 9)"), "----"),
    "kills_parent_when_called.py": (_inside("import os; os.kill(os.getppid(), 9)"), "--**"),
    "patches_numpy.py": (
        ZERO + "for n in ('allclose', 'array_equal', 'isclose'):\n    setattr(np, n, lambda *a, **k: True)\n",
        "----",
    ),
    "patches_verify.py": (PATCHES_VERIFY, "----"),
    "patches_forward.py": (PATCHES_FORWARD, "----"),
    "patches_reference.py": (PATCHES_REFERENCE, "----"),
    "steals.py": (STEALS, "----"),
    "plants.py": (_before(PLANTS), "++++"),
    "lists_shapes.py": (LISTS_SHAPES, "----"),  # it names no script, so that z3 finds nothing when it is asked again
    "reads_solution.py": (READS_SOLUTION, "+++-"),
    "huge.py": (RIGHT.encode() + b"#" * (33 << 20), "----"),
    "writes_much.py": (
        _before("with open('much', 'wb') as f:\n    for _ in range(3000):\n        f.write(b'x' * 2**20)"),
        "----",
    ),
    "syntax.py": (RIGHT + "def (", "----"),
    "missing.py": (RIGHT.replace("def linear_backward", "def linear_back"), "--++"),
    "parameters.py": (RIGHT.replace("squares_grad(x)", "squares_grad(a, b, c)"), "++-+"),
    "imports.py": (_before("import nowhere_to_be_found"), "----"),
    "asks.py": (_inside("input('shape? ')"), "--++"),
    "junk.py": (bytes(range(256)) * 40, "----"),
    "junk.ipynb": (b'{"cells": [', "----"),
    "nested.py": (RIGHT + "x = " + "(" * 5000 + ")" * 5000 + "\n", "----"),
    "recurses.py": (_inside("return linear_backward(G, W, X)"), "--++"),
    "draws.py": (RIGHT.replace("return x\n", "return x + np.random.rand()\n"), "++-+"),
    "returns_words.py": (RIGHT.replace("return x\n", "return 'right'\n"), "++-+"),
}


def hostile(outside: str) -> list[Student]:
    """What must cost itself only; ``outside`` is a folder that none of it may touch."""
    return [
        Student(name, (text if isinstance(text, bytes) else text.replace("OUTSIDE", repr(outside)).encode()), worth)
        for name, (text, worth) in HOSTILE.items()
    ]
