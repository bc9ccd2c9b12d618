"""The notebooks of the documentation: what their cells say is what is kept in them, and each is a claim file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.docs.notebooks import NOTEBOOKS, ran, said, written


@pytest.mark.slow
@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda p: p.name)
def test_a_notebook_says_what_it_shows(notebook: Path, tmp_path: Path) -> None:
    """To write it again: ``python -m tests.docs.notebooks docs/NAME``."""
    kept = json.loads(notebook.read_text(encoding="utf-8"))
    found = said(ran(notebook, tmp_path))
    assert len(found) > 5
    for (source, shown), (_, now) in zip(said(kept), found, strict=True):
        assert shown == now, source


def test_there_are_notebooks_and_nothing_of_a_machine_is_in_them() -> None:
    assert NOTEBOOKS
    for notebook in NOTEBOOKS:
        text = notebook.read_text(encoding="utf-8")
        assert text == written(json.loads(text))
        assert "Traceback" not in text and "/home/" not in text and "/tmp/" not in text


def test_a_verdict_is_shown_once() -> None:
    """One output, which holds it for screens, for papers and for prompts."""
    outputs = [
        out
        for notebook in NOTEBOOKS
        for _, out in said(json.loads(notebook.read_text(encoding="utf-8")))
        if "✓" in str(out)
    ]
    verdicts = [out for out in outputs if "data" in out[0]]
    assert len(verdicts) >= 4
    for found in verdicts:
        assert len(found) == 1
        assert found[0]["data"].keys() == {"text/html", "text/markdown", "text/plain"}
