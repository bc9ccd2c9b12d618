"""What a reference asks for, and how functions that know nothing of gradproof are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from verify import claim
from verify.claims.claim import Claim
from verify.claims.source import Options
from verify.claims.statement import registry
from verify.claims.submission import Asked, Submission, asked_of, joined, told
from verify.errors import BadInput
from verify.guest.events import Checked
from verify.guest.files import check_sources
from verify.guest.submissions import from_submission
from verify.verdict import GradientVerdict


@pytest.fixture
def layer() -> Iterator[Claim]:
    before = len(registry)

    @claim(W="H m", X="m n")
    def layer(W: Any, X: Any) -> Any:
        return W @ X

    @layer.gradient("W")
    def layer_backward(X: Any, G: Any) -> Any:
        return G @ X.T

    yield layer.__claim__
    del registry[before:]


def bound(made: Claim, function: Callable[..., Any]) -> dict[str, str] | str:
    """What each parameter is given, or why a function cannot be called."""
    try:
        (gradient,) = joined(made, Asked("layer", ("W",), "f"), function).gradients
    except BadInput as error:
        return error.message
    return {gradient.called.get(value, value): value for value in gradient.parameters}


def test_parameters_are_taken_by_name_then_what_is_left_then_by_place(layer: Claim) -> None:
    assert bound(layer, lambda G, X: 0) == {"G": "G", "X": "X"}
    assert bound(layer, lambda X, out, W: 0) == {"X": "X", "out": "out", "W": "W"}
    assert bound(layer, lambda dout, x: 0) == {"x": "X", "dout": "G"}
    assert bound(layer, lambda X, upstream, eps=1e-6: 0) == {"X": "X", "upstream": "G"}
    assert bound(layer, lambda a, b: 0) == {"a": "X", "b": "G"}  # as the reference's own gradient takes them
    assert bound(layer, lambda a, b, c: 0) == {"a": "G", "b": "W", "c": "X"}
    assert bound(layer, lambda dY, weights, X: 0) == {"dY": "G", "weights": "W", "X": "X"}
    assert bound(layer, lambda X, weights, dY: 0) == "f takes X, weights, dY; it can take G (or dout), out, W, X"
    assert bound(layer, lambda a, b, c, d: 0) == "f takes a, b, c, d; it can take G (or dout), out, W, X"
    assert "without a name of their own" in str(bound(layer, lambda *all: 0))
    assert told({"G": "dout", "X": "x"}) == "dout is taken for G, x is taken for X"


def test_a_function_that_is_not_there_is_named_with_those_that_are(layer: Claim) -> None:
    asked = Asked("layer", ("W",), "grad_W")
    with pytest.raises(BadInput, match="no function 'grad_W'; did you mean 'gradW'"):
        joined(layer, asked, None, ["gradW", "other"])
    with pytest.raises(BadInput, match="no function 'grad_W'; it defines no function"):
        joined(layer, asked, 3, [])


FORMS = """import numpy as np
from verify import claim, from_cached, from_loss

# submission: W = grad_W
# submission: X = grad_X
@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X

# submission: both
@claim(W="H m", X="m n")
def product(W, X):
    return W @ X

@claim(x="N", y="N")
def times(x, y):
    return x * y

# submission: mine
@times.gradient("x")
def times_x(G, y):
    return G * y

@times.gradient("y")
def times_y(G, x):
    return G * x

def scale_forward(x, w, how):
    return x * w * how["by"], {"x": x, "w": w, "how": how, "ones": [np.ones(3), None, "word", True]}

def scale_backward(dout, cache):
    return dout * cache["w"] * cache["how"]["by"], (dout * cache["x"]).sum() * cache["how"]["by"]

from_cached(scale_forward, scale_backward, {"how": {"by": 3}}, x="N", w="")

def half(x):
    return np.sum(x * x) / 2, x

from_loss(half, x="N")
"""
STUDENT = """
def grad_W(dout, W, X):
    return dout @ X.T
def grad_X(G, W):
    return G
def both(G, W, X):
    return {"dX": W.T @ G, "dW": 2 * G @ X.T}
def mine(a, b):
    return a * b
def times_y(dout, X):
    return dout * X
def scale_backward(dout, cache):
    assert cache["ones"][1:] == [None, "word", True] and cache["ones"][0].shape == (3,)
    return dout * cache["w"] * cache["how"]["by"], (dout * cache["x"]).sum() * RIGHT
def half(x):
    return 0.0, x
"""


def test_what_a_reference_asks_for() -> None:
    before = len(registry)
    space: dict[str, Any] = {"__name__": "reference"}
    exec(compile(FORMS, "reference.py", "exec"), space)
    made = registry[before:]
    del registry[before:]
    assert [(a.claim, a.names, a.function) for a in asked_of(made, FORMS, "reference.py")] == [
        ("linear", ("W",), "grad_W"),
        ("linear", ("X",), "grad_X"),
        ("product", ("W", "X"), "both"),
        ("times", ("x",), "mine"),
        ("times", ("y",), "times_y"),
        ("scale_forward", ("x", "w"), "scale_backward"),
        ("half", ("x",), "half"),
    ]


def check(folder: Path, student: str) -> dict[str, GradientVerdict]:
    """The verdicts on a student's functions, both looks included, by function and input."""
    (folder / "reference.py").write_text(FORMS)
    (folder / "student.py").write_text(student)
    asked = (
        Asked("linear", ("W",), "grad_W"),
        Asked("linear", ("X",), "grad_X"),
        Asked("product", ("W", "X"), "both"),
        Asked("times", ("x",), "mine"),
        Asked("times", ("y",), "times_y"),
        Asked("scale_forward", ("x", "w"), "scale_backward"),
        Asked("half", ("x",), "half"),
    )
    source = from_submission(Submission(*[str(folder / "student.py")] * 2, str(folder / "reference.py"), asked))
    events = check_sources([source], Options(3, 20, 0, "all-shapes", 1))
    found = [e.verdict for e in events if isinstance(e, Checked)]
    return {f"{v.name} {n}": g for v in found for n, g in v.gradients.items()}


def test_every_form_of_a_reference_is_proved_and_refuted_with_the_students_functions(tmp_path: Path) -> None:
    found = check(tmp_path, STUDENT.replace("RIGHT", '(1 + cache["how"]["by"] - 1)'))
    assert {key: g.status for key, g in found.items()} == {
        "linear by grad_W W": "proved",
        "linear by grad_X X": "refuted",
        "product by both W": "refuted",
        "product by both X": "proved",
        "times by mine x": "proved",
        "times by times_y y": "proved",
        "scale_forward by scale_backward x": "proved",
        "scale_forward by scale_backward w": "proved",
        "half by half x": "proved",
    }, {key: g.reason for key, g in found.items()}
    wrong = check(tmp_path, STUDENT.replace("RIGHT", "2").replace("return 0.0, x", "return 0.0, 2 * x"))
    assert wrong["scale_forward by scale_backward x"].status == "proved"
    assert wrong["scale_forward by scale_backward w"].status == "refuted"
    assert wrong["half by half x"].status == "refuted"


def test_numpy_of_a_student_is_not_the_references(tmp_path: Path) -> None:
    """What a student makes of NumPy does not reach the forward that the second look compares with."""
    patched = "import numpy as np\n" + STUDENT.replace("RIGHT", "3") + "\nnp.sum = lambda x, **k: (x * 0).sum()\n"
    found = check(tmp_path, patched.replace("return 0.0, x", "return 0.0, x * 0"))
    assert found["half by half x"].status != "proved"
