"""The LaTeX section and the BibTeX entry: what is text stays text."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports import write
from reports.latex import escape, escape_code
from tests.reports import sample
from tests.tools import need

HOSTILE = r"50% of #1 & {a_b} ^~ \input{x} \\ $y$ <|> Łódź λ 数 — “q” --"
PREAMBLE = r"\documentclass{article}\usepackage{amsmath,amssymb,longtable}\begin{document}"


def depth(text: str) -> int:
    """How many braces are open at the end; fails where one closes that was not opened."""
    level = 0
    for token in re.findall(r"\\.|[{}]", re.sub(r"^%.*$", "", text, flags=re.M), re.DOTALL):
        level += {"{": 1, "}": -1}.get(token, 0)
        assert level >= 0
    return level


def environments(text: str) -> list[str]:
    """The environments still open at the end; fails where one is closed out of turn."""
    open_: list[str] = []
    for kind, name in re.findall(r"(?<!\\)\\(begin|end)\{(\w+\*?)\}", text):
        if kind == "begin":
            open_.append(name)
        else:
            assert open_.pop() == name
    return open_


def hostile() -> dict[str, Any]:
    document = sample.document()
    claim = document["claims"][1]
    claim |= {"name": HOSTILE, "title": HOSTILE, "source": HOSTILE, "statement": HOSTILE, "chapter": HOSTILE}
    claim |= {"forward_source": f"def f(x):  # {HOSTILE}\n\treturn x\n\n\n"}
    claim["derivation"] = [{"text": HOSTILE}]
    claim["gradients"]["W"] |= {"repair": HOSTILE, "notes": [HOSTILE]}
    return document | {"title": HOSTILE}


@pytest.fixture(params=[sample.document, hostile], ids=["sample", "hostile"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return write(request.param(), sample.files(), tmp_path / "report")


def test_braces_and_environments_are_balanced(folder: Path) -> None:
    text = (folder / "report.tex").read_text(encoding="utf-8")
    assert depth(text) == 0 and environments(text) == []


def test_text_reaches_no_command(tmp_path: Path) -> None:
    text = (write(hostile(), sample.files(), tmp_path / "report") / "report.tex").read_text(encoding="utf-8")
    assert r"\input{x}" not in text.replace(r"\input. It needs", "") and "#1" not in text.replace(r"\#1", "")
    assert escape(HOSTILE) in text


def test_mathematics_stays_mathematics(tmp_path: Path) -> None:
    text = (write(sample.document(), sample.files(), tmp_path / "report") / "report.tex").read_text(encoding="utf-8")
    assert rf"\[ {sample.STEPS[0][1]} \]" in text
    assert r"Row $i$ of $D$ does not see row $d$ of $W$" in text


def test_the_section_compiles_where_latex_is_installed(folder: Path) -> None:
    need("pdflatex", "texlive-latex-base lmodern")
    main = folder / "main.tex"
    main.write_text(PREAMBLE + r"\input{report.tex}\end{document}", encoding="utf-8")
    command = ["pdflatex", "-halt-on-error", "-interaction=nonstopmode", "main.tex"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stdout[-2000:]


def test_the_document_beside_it_compiles_where_latex_is_installed(folder: Path) -> None:
    need("pdflatex", "texlive-latex-base lmodern")
    command = ["pdflatex", "-halt-on-error", "-interaction=nonstopmode", "standalone.tex"]
    run = subprocess.run(command, cwd=folder, capture_output=True, timeout=120)
    assert run.returncode == 0, run.stdout[-2000:].decode(errors="replace")  # it tells of letters in its own encoding


def test_the_citation_has_an_entry_for_the_report_and_for_each_claim(folder: Path) -> None:
    text = (folder / "citation.bib").read_text(encoding="utf-8")
    assert re.match(r"@misc\{gradproof:[0-9a-f]{12},\n", text) and depth(text) == 0
    whole, *claims = text.strip().split("\n\n")
    for entry in (whole, *claims):
        assert re.findall(r"^  (\w+) +=", entry, flags=re.M) == ["title", "author", "howpublished", "note"]
        assert re.search(r"report\.json: [0-9a-f]{64}\}", entry)
    keys = re.findall(r"^@misc\{([^,]*),$", text, flags=re.M)
    assert len(set(keys)) == 1 + len(sample.document()["claims"])
    assert all(re.fullmatch(r"gradproof:[0-9a-f]{12}(:[\w.-]+)?", key, re.ASCII) for key in keys)


def test_authors_and_a_year_are_cited(tmp_path: Path) -> None:
    stated = {"authors": ["Ada L.", "B_b {"], "year": "2026"}
    folder = write(sample.document() | stated, sample.files(), tmp_path / "report")
    section = (folder / "report.tex").read_text()
    assert "Ada L., B" in section and section.count(r"\label{gradproof:claim-linear}") == 1
    text = (folder / "citation.bib").read_text()
    assert text.count("  author       = {Ada L. and B\\_\\allowbreak{}b \\{},\n  year         = {2026},") == 6


@given(st.text())
def test_any_text_is_escaped_to_ascii_commands_or_plain_letters(text: str) -> None:
    escaped = escape(text)
    assert depth(escaped) == 0
    without = re.sub(r"\\(ensuremath\{\\?[A-Za-z]*-?\}|[A-Za-z]+(\{\})?|[#$%&_{}]|char34)", "", escaped)
    assert not set(without) & set(r"\#$%&_^")


def test_code_keeps_its_lines_and_spaces() -> None:
    assert escape_code("if x:\n    y  # z\n") == "\\mbox{}if x:\\\\\n\\mbox{}~~~~y~ \\# z"


def test_lines_and_brackets_in_text_reach_no_command(tmp_path: Path) -> None:
    document = sample.document()
    verdict = document["claims"][1]["gradients"]["W"]
    verdict |= {"repair": "dW = G @ X.T\n\nreturn dW", "evidence": [{"by": "[z3]", "what": "a\n\nb", "file": None}]}
    folder = write(document | {"title": "Two\n\nparagraphs"}, sample.files(), tmp_path / "report")
    text = (folder / "report.tex").read_text(encoding="utf-8")
    assert r"\section{Two  paragraphs}" in text and r"\item{} [z3]: a  b" in text
    assert "\\mbox{}dW = G @ X.T\\\\\n\\mbox{}\\\\\n\\mbox{}return dW" in text
