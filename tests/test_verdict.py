"""A verdict in Python: true or false, one readable line, and the terminal's view in a notebook."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import verify
from verify import claim
from verify.codes import Code
from verify.errors import BadInput
from verify.verdict import GradientVerdict, Reason, Verdict


@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X


@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return G @ X.T, 2 * W.T @ G


def test_a_verdict_shows_itself() -> None:
    verdict = verify.check(linear)
    assert not verdict
    assert verdict.gradients["W"] and not verdict.gradients["X"]
    assert repr(verdict).startswith("<Verdict linear: d/dW: proved (all-shapes); d/dX: refuted: ")
    page = verdict._repr_html_()
    assert page.startswith("<div><pre") and page.endswith("</div>") and page.count("<details>") == 1
    for shown in ("proved at every shape", "repair", "dX = W.T @ G", "claimed", "import numpy as np"):
        assert shown in page


def test_what_is_shown_in_a_paper_and_at_a_prompt() -> None:
    verdict = verify.check(linear)
    paper = verdict._repr_markdown_()
    first, second, program = paper.split("```text\n")[1:] + paper.split("```python\n")[1:]
    assert first.startswith("✓  linear  W  proved at every shape\n```")
    assert second.startswith("✗  linear  X  refuted by value\n     because")
    assert program.startswith("import numpy as np\n") and program.endswith("\n```")
    witness = verdict.gradients["X"].counterexample
    assert witness is not None
    assert str(witness).startswith("at            H=1 m=1 n=1\n") and "entry         gradient[0, 0]\n" in str(witness)
    assert witness._repr_html_().count("<details>") == 1
    assert witness._repr_markdown_().startswith("```text\nat ") and witness.snippet.strip() in witness._repr_markdown_()


def test_a_derivation_is_asked_for_in_python() -> None:
    derivation = verify.derive("W @ X", "W", W="H m", X="m n")
    assert (derivation.formula, derivation.proved) == ("G @ X.T", "at every shape")
    assert str(derivation).endswith(
        "dW = G @ X.T\n      all entries at once, as NumPy writes them  [proved at\n      every shape]"
    )
    assert f"$$ {derivation.steps[-1].latex} $$" in derivation._repr_markdown_()
    assert verify.derive(linear, "X").formula == "W.T @ G"
    assert verify.derive("log(x).sum()", "x", x="N", where={"x": "positive"}).formula == "1 / x"


@pytest.mark.parametrize(
    ("what", "wrt", "given", "said"),
    [
        ("W @ X", "Y", {"W": "H m", "X": "m n"}, "no input 'Y' has a gradient; those are W, X"),
        (linear, "W", {"W": "H m"}, "derive takes a formula with its shapes, or a function that states a claim, alone"),
        (len, "x", {}, "derive takes a formula with its shapes, or a function that states a claim, alone"),
    ],
    ids=["input", "shapes", "no claim"],
)
def test_what_cannot_be_derived(what: Any, wrt: str, given: dict[str, str], said: str) -> None:
    with pytest.raises(BadInput) as found:
        verify.derive(what, wrt, **given)
    assert found.value.message == said


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        ("layers.py", "it branches (layers.py:3)"),
        ("layers.ipynb:cell 2", "it branches (layers.ipynb:cell 2:3)"),
        ("/tmp/ipykernel_4242/1234567.py", "it branches (line 3 of its cell)"),
    ],
)
def test_a_place_is_one_that_its_reader_finds(file: str, shown: str) -> None:
    gradient = GradientVerdict("unknown", reason=Reason(Code.BRANCHES_ON_VALUE, "it branches", file, 3))
    assert str(Verdict("f", None, None, {"x": gradient})) == f"?  f  x  unknown\n     {shown}"


@claim(x="N")
def smallest_first(x):
    return np.sort(x)[0] * x


@smallest_first.gradient("x")
def smallest_first_backward(G, x):
    i = np.argsort(x)[0]
    return G * x[i] + np.where(np.arange(x.shape[0]) == i, (G * x).sum(), 0)


def test_a_verdict_is_true_where_it_is_what_was_asked_for() -> None:
    """As the command line's exit code is 0: a proof at listed shapes is not one at every shape."""
    asked = {require: verify.check(smallest_first, bound=2, require=require) for require in ("all-shapes", "bounded")}
    assert {v.gradients["x"].scope for v in asked.values()} == {"bounded"}
    assert not asked["all-shapes"] and asked["bounded"]


def test_a_gradient_that_is_typed_again_is_corrected() -> None:
    """In a notebook or at a prompt, where the main module has no file; in a file, two are an error."""
    cells = """if True:
        import verify
        stated = '@verify.claim(x="N")\\ndef square(x):\\n    return x * x'
        wrong = '@square.gradient("x")\\ndef backward(G, x):\\n    return G * x'
        exec(stated), exec(wrong)
        assert not verify.check(square)
        exec(wrong.replace("G * x", "2 * G * x"))
        assert verify.check(square)
        exec(stated), exec(wrong.replace("G * x", "2 * G * x"))
        assert verify.check(square).name == "square" and verify.check(square)
    """
    ran = subprocess.run([sys.executable, "-c", cells], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


CELLS = """
import linecache, sys, types
main = sys.modules["__main__"] = types.ModuleType("__main__")
def cell(number, text):  # as a kernel runs it: under a name that is no file, its text where `linecache` looks
    name = f"/nowhere/ipykernel_1/{number}.py"
    linecache.cache[name] = len(text), None, text.splitlines(True), name
    exec(compile(text, name, "exec"), vars(main))
cell(1, "import verify, numpy as np")
cell(2, '@verify.claim(x="N")\\ndef f(x):\\n    return x * 3\\n')
cell(3, 'FAR = 50 * 4\\ndef far(x):\\n    try:\\n        return np.ndarray.sum(x) is not None and len(x) > FAR\\n    except TypeError:\\n        return False\\n')
cell(4, '@f.gradient("x")\\ndef b(G, x):\\n    return G if far(x) else 3 * G\\n')
cell(5, "found = verify.check(f, bound=2).gradients['x']\\nassert found.scope != 'all-shapes', found\\n")
cell(6, "assert 'catches an exception (TypeError, line 4)' in found.reason.message, found\\n")
"""


def test_what_another_cell_catches_is_seen() -> None:
    """The text of a kernel's cell is in no file: that it catches nothing is not taken for granted."""
    ran = subprocess.run([sys.executable, "-c", CELLS], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_the_decorated_functions_stay_what_they_were() -> None:
    W, X = np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4)
    assert np.array_equal(linear(W, X), W @ X)
    assert np.array_equal(linear_backward(np.ones((2, 4)), W, X)[0], np.ones((2, 4)) @ X.T)
