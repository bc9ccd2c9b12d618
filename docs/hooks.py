"""What `mkdocs build` does beside its pages: those that stand elsewhere in the repository, and links between them."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path
from typing import Any, Final

from mkdocs.structure.files import File, Files

ROOT: Final = Path(__file__).resolve().parent.parent
ELSEWHERE: Final = {  # a file of the repository, and the page that it is
    "CONTRIBUTING.md": "CONTRIBUTING.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "tests/README.md": "tests.md",
}
HOME: Final = {"README.md": "index.md"}  # what is linked as the README is the first page here
COLOURS: Final = re.compile(r"\x1b\[[0-9;]*m")  # as a terminal has them
LINK: Final = re.compile(r"\]\((?P<path>[\w./-]+\.(?:md|ipynb))(?P<anchor>#[\w-]+)?\)")


def on_files(files: Files, config: Any) -> Files:
    """With the pages that stand elsewhere."""
    for source, page in ELSEWHERE.items():
        files.append(File.generated(config, page, abs_src_path=str(ROOT / source)))
    for notebook in sorted((ROOT / "docs").glob("*.ipynb")):
        text = markdown(json.loads(notebook.read_text(encoding="utf-8")), notebook.name)
        files.append(File.generated(config, f"{notebook.stem}.md", content=text))
    return files


def markdown(notebook: dict[str, Any], name: str) -> str:
    """A notebook as a page: its prose, its code, and below it the text that came out; the first heading links it."""
    parts = []
    for cell in notebook["cells"]:
        text = "".join(cell["source"])
        parts.append(text if cell["cell_type"] == "markdown" else f"```python\n{text}\n```")
        for output in cell.get("outputs", ()):
            said = output["text"] if "text" in output else output["data"]["text/plain"]
            parts.append(f"```text\n{COLOURS.sub('', ''.join(said)).strip()}\n```")
    heading, _, rest = parts[0].partition("\n")
    parts[0] = f"{heading}\n\nThis page is a [notebook]({name}): run it, and change it.\n{rest}"
    return "\n\n".join(parts) + "\n"


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """With links as they lead from one page to another; what leads to no page is left, and fails a strict build."""
    sources = {made: source for source, made in ELSEWHERE.items()}
    folder = posixpath.dirname(sources.get(page.file.src_uri, f"docs/{page.file.src_uri}"))

    def led(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, link["path"]))
        made = (ELSEWHERE | HOME).get(target, target.removeprefix("docs/"))
        return f"]({made}{link['anchor'] or ''})"

    return LINK.sub(led, markdown)
