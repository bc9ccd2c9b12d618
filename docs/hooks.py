"""What `mkdocs build` does beside its pages: those that stand elsewhere in the repository, and links between them."""

from __future__ import annotations

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
LINK: Final = re.compile(r"\]\((?P<path>[\w./-]+\.md)(?P<anchor>#[\w-]+)?\)")


def on_files(files: Files, config: Any) -> Files:
    """With the pages that stand elsewhere."""
    for source, page in ELSEWHERE.items():
        files.append(File.generated(config, page, abs_src_path=str(ROOT / source)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """With links as they lead from one page to another; what leads to no page is left, and fails a strict build."""
    sources = {made: source for source, made in ELSEWHERE.items()}
    folder = posixpath.dirname(sources.get(page.file.src_uri, f"docs/{page.file.src_uri}"))

    def led(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, link["path"]))
        made = (ELSEWHERE | HOME).get(target, target.removeprefix("docs/"))
        return f"]({made}{link['anchor'] or ''})"

    return LINK.sub(led, markdown)
