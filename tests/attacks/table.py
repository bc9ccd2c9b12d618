"""Write docs/tampering.md, the table of alterations that are refused: ``python -m tests.attacks.table``."""

from __future__ import annotations

import html
from typing import Final

from tests.attacks.tamperings import KINDS, TAMPERINGS
from tests.command.command import ROOT
from verify.command.encoding import shown

PAGE: Final = ROOT / "docs" / "tampering.md"
HEAD: Final = """# Reports that were altered

Written by `python -m tests.attacks.table`; `tests/attacks/test_tampering.py` holds it, and makes each alteration.

Whoever alters a report can compute its digests again, and set its pages again from changed data. `gradproof recheck` makes the report again from
the sources, options and versions that it states, and refuses what is not, byte for byte, what came out. Below is what was altered in a small
report (its pages and digests made to fit, wherever that helps the forger), and the words by which the refusal names it.

{total} alterations of {kinds} kinds, each refused and named.

| kind | what is altered | named |
|---|---|---|
"""


def page() -> str:
    """The text of the page."""
    rows = (f"| {t.kind} | {_cell(t.what)} | {_cell(t.named)} |" for t in TAMPERINGS)
    return HEAD.format(total=len(TAMPERINGS), kinds=len(KINDS)) + "\n".join(rows) + "\n"


def _cell(text: str) -> str:
    return html.escape(shown(text), quote=False).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
