"""Notebooks of the documentation, run in a kernel as their reader runs them, and what is kept of their outputs.

``python -m tests.docs.notebooks docs/tutorial.ipynb`` writes what comes out into the notebook.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from tests.docs.pages import DOCS, ROOT

NOTEBOOKS: Final = sorted(DOCS.glob("*.ipynb"))
SECONDS: Final = 300  # of one cell, on a machine that is slow and busy
TRANSIENT: Final = ("execution_count", "metadata", "transient")
PROGRESS: Final = re.compile(r"\d+ of \d+ claims checked; ")  # told where a command takes long: on a busy machine


def ran(notebook: Path, folder: Path) -> dict[str, Any]:
    """The notebook with what its cells say now, run from top to bottom in a folder that holds a copy of it."""
    import nbformat
    from nbclient import NotebookClient

    copy = folder / notebook.name
    shutil.copy(notebook, copy)
    found = nbformat.read(copy, as_version=4)
    place = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    given = {"PATH": place, "PYTHONPATH": str(ROOT), "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    where = {"metadata": {"path": str(folder)}}
    client = NotebookClient(found, timeout=SECONDS, kernel_name="python3", resources=where, coalesce_streams=True)
    client.execute(env=os.environ | given)
    made: dict[str, Any] = json.loads(nbformat.writes(found))
    return made


def said(notebook: dict[str, Any]) -> list[tuple[str, list[Any]]]:
    """The source and the outputs of each code cell, without what differs from run to run."""
    cells = (cell for cell in notebook["cells"] if cell["cell_type"] == "code")
    return [("".join(cell["source"]), [_lasting(output) for output in cell["outputs"]]) for cell in cells]


def _lasting(output: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in output.items() if key not in TRANSIENT}
    return kept | {"text": [line for line in kept["text"] if not PROGRESS.match(line)]} if "text" in kept else kept


def written(notebook: dict[str, Any]) -> str:
    """The text of a notebook's file: outputs, and nothing of the machine that made them."""
    for cell in notebook["cells"]:
        cell["metadata"] = {}
        for output in cell.get("outputs", ()):
            output.pop("transient", None)
            if "metadata" in output:
                output["metadata"] = {}
    notebook["metadata"] = {"kernelspec": notebook["metadata"]["kernelspec"], "language_info": {"name": "python"}}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as scratch:
            Path(name).write_text(written(ran(Path(name), Path(scratch))), encoding="utf-8")
