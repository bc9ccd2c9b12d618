"""The README's table of chapters and scopes, from a report of the suite.

``python -m verify.suite.table gradproof-report/report.json README.md`` writes it between the README's two marks.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from verify.minted import CHECKER, states_the_gradient
from verify.verdict import ALONE, Evidence

BEGIN: Final = "<!-- chapters: begin -->"
END: Final = "<!-- chapters: end -->"
HEAD: Final = (
    "| chapter | theorems | gradients | at every shape | at bounded shapes | by a certificate | states the gradient |\n"
    "|---|---|---|---|---|---|---|"
)


def table(report: Mapping[str, Any]) -> str:
    """Markdown: one row a chapter, in the order of the report, and the sum."""
    chapters: dict[str, Counter[str]] = {}
    for claim in report["claims"]:
        row = chapters.setdefault(claim["chapter"], Counter())
        row["theorems"] += 1
        for gradient in claim["gradients"].values():
            row["gradients"] += 1
            row[str(gradient["scope"])] += gradient["status"] == "proved"
            rests = [Evidence(e["by"], e["what"], e["file"]) for e in gradient["evidence"]]
            row["checked"] += ALONE not in {e.by for e in rests} and CHECKER in {e.by for e in rests}
            row["states"] += any(states_the_gradient(e) and not e.what.startswith("for the gradient") for e in rests)
    rows = [_row(name, counts) for name, counts in chapters.items()]
    return "\n".join([HEAD, *rows, _row("all", _sum(chapters.values()))])


def _sum(rows: Iterable[Counter[str]]) -> Counter[str]:
    result: Counter[str] = Counter()
    for row in rows:
        result.update(row)
    return result


def _row(name: str, counts: Counter[str]) -> str:
    columns = ("theorems", "gradients", "all-shapes", "bounded", "checked", "states")
    return f"| {name} | " + " | ".join(str(counts[c]) for c in columns) + " |"


def written(readme: str, report: Mapping[str, Any]) -> str:
    """The README with the table of this report. Raises ValueError where it has no marks."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the README has no {BEGIN} ... {END}")
    return f"{before}{BEGIN}\n{table(report)}\n{END}{after}"


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:3])
    target.write_text(written(target.read_text("utf-8"), json.loads(source.read_text("utf-8"))), "utf-8")
