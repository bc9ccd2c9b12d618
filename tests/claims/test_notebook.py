"""Notebooks as Python: which lines are whose, how cells are named and counted, and what is no notebook."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest

from verify.claims import notebook
from verify.claims.cells import texts
from verify.users import is_cell, whole

FILE = "course/layers.ipynb"


def written(*texts: str | list[str], **more: Any) -> bytes:
    """A notebook with these cells of code, after one of prose."""
    cells = [{"cell_type": "code", "source": text} for text in texts]
    return json.dumps({"cells": [{"cell_type": "markdown", "source": "# Prose"}, *cells]} | more).encode()


def read(*texts: str | list[str]) -> tuple[notebook.Cell, ...]:
    return notebook.cells(written(*texts), FILE)


def test_cells_are_counted_as_jupyter_counts_them() -> None:
    first, second = read("x = 1", "  \n", ["y = x\n", "z = y"])
    assert [first.name, second.name] == [f"{FILE}:cell 1", f"{FILE}:cell 2"]
    assert second.source == "y = x\nz = y\n"
    assert is_cell(second.name) and not is_cell(FILE) and not is_cell("cell 2")
    assert whole(second.name) == FILE == whole(FILE)


@pytest.mark.parametrize(
    "line",
    [
        "%matplotlib inline",
        "!pip install numpy",
        "?np.sum",
        "np.sum?",
        "np.sum??",
        "files = !ls",
        "t = %timeit -o 1",
        "    !ls",
    ],
)
def test_what_only_ipython_runs_does_nothing(line: str) -> None:
    """Python's own parser says that it is none of Python's, so that nothing of a claim is lost."""
    with pytest.raises(SyntaxError):
        compile(f"if 1:\n    0\n{line}\n", "", "exec")
    (cell,) = read(f"if 1:\n    0\n{line}\nx = 3")
    assert cell.skipped == (3,)
    space: dict[str, Any] = {}
    cell.run(space)
    assert space["x"] == 3


@pytest.mark.parametrize(
    "text",
    [
        "x = (7\n  % 4)",
        "x = 7 \\\n % 4",
        "s = '''\n%no magic\n!none\n'''\nx = 3",
        's = "\'(" # ((\nx = 3',
        "s = 'it\\'s ('\nx = 3",
        "s = '(\\\n%s' % 3\nx = 3",
        "x = [  # what?\n 3,\n][0]",
        "def f(a='!', *,\n      b=3):\n    return b\nx = f()",
        "x = 3 # right?",
        "x = 4\nx -= 7 != 4",
    ],
)
def test_what_is_python_stays(text: str) -> None:
    (cell,) = read(text)
    assert (cell.source, cell.skipped) == (text + "\n", ())
    space: dict[str, Any] = {}
    cell.run(space)
    assert space["x"] == 3


def test_magics_beside_python() -> None:
    timed, body, shell, long = read("%time x = 3", "%%time\ny = x", "%%bash\nx = 4\n", "!echo \\\n x = 5\nz = x")
    space: dict[str, Any] = {}
    for cell in (timed, body, shell, long):
        cell.run(space)
    assert (space["x"], space["y"], space["z"]) == (3, 3, 3)
    assert [c.skipped for c in (timed, body, shell, long)] == [(1,), (1,), (1, 2), (1, 2)]
    said = notebook.skipped((timed, body, shell, long))
    assert said == (
        "not run, since it is IPython's or the shell's: cell 1, line 1; cell 2, line 1; cell 3, lines 1 to 2 and 1 more"
    )
    assert notebook.skipped(read("!ls\nx = 1\n!ls")).endswith("cell 1, lines 1, 3")
    assert notebook.skipped(read("x = 1")) == ""


def test_the_text_of_a_function_is_its_cells() -> None:
    first, second = notebook.cells(
        written(
            "from __future__ import annotations\ndef f(x: unknown):\n    return x",
            "def g(x: unknown):\n    return f(x)",
        ),
        "another.ipynb",
    )
    space: dict[str, Any] = {}
    first.run(space)
    second.run(space)
    assert inspect.getsource(space["g"]) == "def g(x: unknown):\n    return f(x)\n"
    assert space["g"].__code__.co_filename == second.name
    assert texts([first.name]) == [second.source, first.source]  # the one that is asked for holds


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "its JSON cannot be read"),
        (b"[" * 100_000, "nested too deep"),
        (b"\xff\xfe", "its JSON cannot be read"),
        (b"[]", 'has no list "cells"'),
        (b'{"cells": 3}', 'has no list "cells"'),
        (b'{"worksheets": []}', "open it in Jupyter and save it"),
        (written("x <- 1", metadata={"kernelspec": {"language": "R"}}), "is a notebook for r"),
    ],
    ids=range(7),
)
def test_what_is_no_notebook(data: bytes, said: str) -> None:
    with pytest.raises(notebook.NotANotebook) as found:
        notebook.cells(data, FILE)
    assert str(found.value).startswith("is ") and said in str(found.value)


def test_cells_that_are_none_are_passed_over() -> None:
    data = json.dumps({"cells": [3, None, {}, {"cell_type": "code"}, {"cell_type": "code", "source": 3}]}).encode()
    assert notebook.cells(data, FILE) == ()


@pytest.mark.parametrize(
    ("stopped", "line", "later", "made_up_for"),
    [
        ("x = 1\n@claims\ndef f():\n    return 1", 2, ("def f():\n    return 2",), True),
        ("x = 1\n@claims\ndef f():\n    return 1", 1, ("def f():\n    return 2",), False),
        ("from_loss(f)\nx = 2", 1, ("from_loss(f, x='N')", "x = 3"), True),
        ("from_loss(f)", 1, ("from_loss(g, x='N')",), False),
        ("import claim\nprint()", 1, ("import claim",), False),
        ("def f(:", 0, ("def f():\n    return 1",), False),
    ],
)
def test_what_a_cell_that_stopped_did_not_define(stopped: str, line: int, later: tuple[str, ...], made_up_for: bool):
    first, *others = read(stopped, *later)
    assert first.made_up_for(line, others) is made_up_for
    (after,) = read(stopped)[-1:]
    assert not first.made_up_for(line, [after])  # what came before makes up for nothing
