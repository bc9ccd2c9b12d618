"""The PDF is really made, holds what it should, and is asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reports import ReportError, write
from reports.shapes import alone, drawn, width
from tests.reports import sample
from tests.reports.test_latex import HOSTILE, hostile


def test_a_pdf_is_made_when_it_is_asked_for(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    pdf = write(sample.document(), sample.files(), tmp_path / "with", pdf=True) / "report.pdf"
    data = pdf.read_bytes()
    assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF") and len(data) > 20_000
    assert not (write(sample.document(), sample.files(), tmp_path / "without") / "report.pdf").exists()


def test_a_drawing_of_shapes_carries_its_colours_into_the_pdf() -> None:
    svg = alone(drawn([{"H": 2, "m": 3}], every=True))
    root = ElementTree.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg" and width(svg) == "66"
    style, *parts = root
    assert style.text is not None and all(f".{p.attrib['class']}{{" in style.text for p in parts if "class" in p.attrib)
    assert {p.text for p in parts if p.tag.endswith("text")} == {"H", "m"}


def test_text_is_no_markup_in_the_pdf(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    document = hostile()
    document["claims"][0]["title"] = HOSTILE + ' #panic("x") ] } ) */ "'
    assert (write(document, sample.files(), tmp_path / "report", pdf=True) / "report.pdf").stat().st_size > 20_000


def test_without_typst_the_remedy_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(ReportError, match=r"pip install 'gradproof\[pdf\]'"):
        write(sample.document(), sample.files(), tmp_path / "report", pdf=True)
    assert list(tmp_path.iterdir()) == []
