"""Write docs/messages.md, every reason with its remedy: ``python docs/messages.py``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from verify.codes import Code, Ends
from verify.command.explaining.remedies import REMEDIES

GROUPS: Final = {
    Ends.INPUT: ("Something is wrong with the input", "The command ends with exit code 2; nothing was decided."),
    Ends.UNSUPPORTED: ("Not supported yet", "The gradient is `unsupported`: gradproof cannot follow the code."),
    Ends.UNKNOWN: ("Not decided", "The gradient is `unknown` (or `vacuous`): it is neither proved nor refuted."),
    Ends.REFUTED: ("Refuted", "The gradient is wrong, and plain NumPy shows it."),
    Ends.DEFECT: ("A defect of gradproof", "The command ends with exit code 70."),
}


def page() -> str:
    """The text of docs/messages.md."""
    return """# Every message, and what to do

Each reason that gradproof gives has a code: `code` in `--format json`, and a row here. `gradproof explain CODE` says
the same at the prompt. Written by `python docs/messages.py`.

""" + "\n".join(_group(ends, *said) for ends, said in GROUPS.items())


def _group(ends: Ends, title: str, means: str) -> str:
    rows = "".join(f"| `{c.value}` | {c.meaning} | {REMEDIES[c]} |\n" for c in Code if c.ends is ends)
    return f"## {title}\n\n{means}\n\n| code | what it means | what to do |\n|---|---|---|\n{rows}"


if __name__ == "__main__":
    Path(__file__).with_name("messages.md").write_text(page(), encoding="utf-8")
