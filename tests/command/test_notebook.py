"""`gradproof check` of notebooks: cells from top to bottom, the last statement of a claim holds, places are cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.claims.test_notebook import written
from tests.command.command import gradproof

STATED = '@claim(W="H m", X="m n")\ndef linear(W, X):\n    return twice(W @ X)'
BACKWARD = '@linear.gradient("W", "X")\ndef linear_backward(G, W, X):\n    return 2 * G @ X.T, W.T @ G'
CORRECTED = BACKWARD.replace("W.T", "2 * W.T")
SQUARE = '@claim(x="N")\ndef square(x):\n    return x * x\n\n@square.gradient("x")\ndef square_backward(G, x):\n    return G * x'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notebook")
    cells = (
        "%matplotlib inline\nimport numpy as np\nimport verify\nfrom verify import check, claim",
        "def twice(x):\n    return 2 * x",
        STATED,
        BACKWARD,
        "verdict = verify.check(linear)\nassert check(linear, bound=2), verdict.gradients['X'].repair",
        "display(verdict)",
        CORRECTED,
        "data = np.load('data.npz')",
        SQUARE,
        "x = = 2",
    )
    (folder / "layers.ipynb").write_bytes(written(*cells))
    (folder / "right.ipynb").write_bytes(written(*cells[:4], CORRECTED))
    return folder


def test_a_notebook_is_checked_from_top_to_bottom(folder: Path) -> None:
    ran = gradproof("check", "layers.ipynb", "--format", "json", cwd=folder)
    assert ran.code == 2  # of two cells that did not run
    linear, square = ran.json["claims"]
    assert (linear["name"], linear["file"], linear["line"]) == ("linear", "layers.ipynb:cell 3", 1)
    assert {name: g["status"] for name, g in linear["gradients"].items()} == {"W": "proved", "X": "proved"}
    wrong = square["gradients"]["x"]
    assert (wrong["status"], wrong["repair"]) == ("refuted", "dx = 2 * G * x")
    assert "def square(x):" in wrong["counterexample"]["snippet"]
    assert [(e["code"], e["file"], e["line"]) for e in ran.json["errors"]] == [
        ("import", "layers.ipynb:cell 8", 1),
        ("syntax", "layers.ipynb:cell 10", 1),
    ]


def test_what_a_person_sees_of_it(folder: Path) -> None:
    ran = gradproof("check", "layers.ipynb::square", "right.ipynb", cwd=folder)
    assert "layers.ipynb\n  ✗  square" in ran.out
    assert "refuted by value  layers.ipynb:cell 9:1" in ran.out
    assert "layers.ipynb:cell 8:1: running it raised FileNotFoundError" in ran.out
    assert "layers.ipynb: not run, since it is IPython's or the shell's: cell 1, line 1\n" in ran.err


def test_a_report_of_a_notebook_is_made_again(folder: Path) -> None:
    assert gradproof("check", "right.ipynb::linear", "--out", "report", cwd=folder).code == 0
    assert (folder / "report" / "sources" / "right.ipynb").read_bytes() == (folder / "right.ipynb").read_bytes()
    again = gradproof("recheck", "report", cwd=folder)
    assert again.code == 0, again.out


def test_a_wrong_claim_is_not_proved_by_what_comes_after_it(folder: Path) -> None:
    """A cell that corrects a claim, and is wrong: the last one holds."""
    (folder / "wrong.ipynb").write_bytes(
        written("from verify import claim", SQUARE.replace("G * x", "2 * G * x"), SQUARE)
    )
    ran = gradproof("check", "wrong.ipynb", "--format", "json", cwd=folder)
    (square,) = ran.json["claims"]
    assert (ran.code, square["file"]) == (1, "wrong.ipynb:cell 3")


def test_a_notebook_without_claims(folder: Path) -> None:
    (folder / "empty.ipynb").write_bytes(written("import numpy as np"))
    ran = gradproof("check", "empty.ipynb", cwd=folder)
    assert ran.code == 2 and ran.out.startswith("empty.ipynb: states no claims; decorate")


COURSE = "def forward(x, w):\n    return x @ w, (x, w)\n\ndef backward(dout, cache):\n    return dout @ cache[1].T, cache[0].T @ dout"


def test_what_was_wrong_in_an_earlier_cell_is_forgotten_once_it_is_corrected(folder: Path) -> None:
    """Statements that were none, and cells that stopped; what nobody corrected stays an error."""
    doubled = STATED.replace("twice(W @ X)", "W @ X")
    right = BACKWARD.replace("2 * ", "")
    cells = (
        "from verify import claim, from_cached",
        doubled.replace("W=", "w="),
        doubled.replace("claim", "claims"),
        doubled,
        right.replace("G, W, X", "upstream, other, W, X"),
        right.replace('("W", "X")', ""),
        right,
        COURSE + "\nfrom_cached(forward, backward, x='N D')",
        "from_cached(forward, backward, x='N D', w='D M')",
        SQUARE.replace("x=", "z="),
        SQUARE.replace("square", "cube").replace('gradient("x")', 'gradient("y")'),
        'print(missing)\n@claim(a="N")\ndef linear(a):\n    return a',
    )
    (folder / "corrected.ipynb").write_bytes(written(*cells))
    ran = gradproof("check", "corrected.ipynb", "--format", "json", cwd=folder)
    proved = {c["name"]: {name: g["status"] for name, g in c["gradients"].items()} for c in ran.json["claims"]}
    assert proved == {"linear": {"W": "proved", "X": "proved"}, "forward": {"x": "proved", "w": "proved"}}
    assert sorted(e["file"] for e in ran.json["errors"]) == [f"corrected.ipynb:cell {n}" for n in (10, 11, 12)]
    assert ran.code == 2
