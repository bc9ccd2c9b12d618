"""A Report in each format.

The templates hold no decisions. A value that they place is escaped for its format unless it is ``Markup``,
that is, finished by one of the filters below.
"""

from __future__ import annotations

import functools
import hashlib
import html
import json
import re
from collections.abc import Callable
from typing import Any, cast

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from reports import formulas, latex, shapes
from reports.errors import ReportError
from reports.model import Report
from reports.schema import Document

INLINE = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
DIGEST_LENGTH = 12

Set = Callable[[str], str]  # text in, text of a format out
Format = dict[str, Set]  # filter name -> how it is set


def render_json(document: Document) -> str:
    """The input as canonical JSON: keys sorted, no times. Raises ReportError for what JSON cannot hold."""
    claims = [
        {**claim, "gradients": {name: _timeless(data) for name, data in claim["gradients"].items()}}
        for claim in document["claims"]
    ]
    try:
        text = json.dumps({**document, "claims": claims}, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ReportError(f"The input is not plain JSON: {error}.", "Write numbers as integers or strings.") from None
    return text + "\n"


def _timeless(gradient: Any) -> dict[str, Any]:
    return {key: value for key, value in gradient.items() if key != "seconds"}


def render_documents(report: Report, document_json: str) -> dict[str, str]:
    """HTML, LaTeX and BibTeX of one report, by file name; the citation vouches for ``document_json``."""
    digest = _digest(document_json)
    facts = {"report": report, "digest": digest, "key": digest[:DIGEST_LENGTH]}
    citation = environment("tex").get_template("citation.bib.j2")
    bibtex = citation.render(facts, claims=())
    return {
        "report.html": environment("html").get_template("report.html.j2").render(facts, bibtex=bibtex),
        "report.tex": environment("tex").get_template("report.tex.j2").render(facts),
        "standalone.tex": environment("tex").get_template("standalone.tex.j2").render(),
        "citation.bib": citation.render(facts, claims=report.claims),
    }


def render_pdf(report: Report, document_json: str) -> bytes:
    """The report as PDF, set in the fonts that typst carries. Raises ReportError where it cannot."""
    try:
        import typst
    except ImportError:
        remedy = "Run: pip install 'gradproof[pdf]'"
        raise ReportError("A PDF needs typst, which is not installed.", remedy) from None
    facts = {"report": report, "digest": _digest(document_json)}
    source = environment("typst").get_template("report.typ.j2").render(facts)
    compiler = typst.Compiler(input=source.encode(), ignore_system_fonts=True)
    try:
        return cast(bytes, compiler.compile(format="pdf"))
    except typst.TypstError as error:
        raise ReportError(f"The PDF could not be set: {error}.", "Write the report without a PDF.") from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


# --- one table a format: filter name -> how it is set ------------------------------------------------------


def _math(convert: Callable[[str], str | None], opening: str, closing: str, as_source: Set) -> Set:
    """A formula between its delimiters; what is not mathematics is shown as its source."""

    def place(source: str) -> str:
        body = convert(source)
        return Markup(as_source(source) if body is None else f"{opening}{body}{closing}")

    return place


def _prose(text: Set, inline: Set) -> Set:
    """Plain text in which ``\\(...\\)`` is mathematics."""

    def place(value: str) -> str:
        parts = INLINE.split(value)
        return Markup("".join(inline(part) if index % 2 else text(part) for index, part in enumerate(parts)))

    return place


def _html_math(display: bool) -> Set:
    return _math(lambda source: formulas.mathml(source, display), "", "", _html_source)


def _html_source(source: str) -> str:
    return f'<code class="tex">{html.escape(source)}</code>'


def _tex_math(opening: str, closing: str) -> Set:
    return _math(formulas.tex, opening, closing, lambda source: rf"\texttt{{{latex.escape(source)}}}")


def _typst_math(opening: str, closing: str) -> Set:
    return _math(formulas.typst, opening, closing, lambda source: f"#raw({formulas.typst_string(source)});")


def _typst_text(value: str) -> str:
    return f"#{formulas.typst_string(value)};"


_BLOCK, _INLINE, _END = "#math.equation(block: true, $", "#math.equation(block: false, $", "$);"
_HTML: Format = {
    "text": html.escape,
    "display": _html_math(True),
    "inline": _html_math(False),
    "folded": _math(formulas.folded, "", "", _html_source),
    "prose": _prose(html.escape, _html_math(False)),
}
_TEX: Format = {
    "text": latex.escape,
    "display": _tex_math(r"\[ ", r" \]"),
    "inline": _tex_math("$", "$"),
    "prose": _prose(latex.escape, _tex_math("$", "$")),
    "code": lambda text: Markup(latex.escape_code(text)),
}
_TYPST: Format = {
    "text": _typst_text,
    "display": _typst_math(_BLOCK, _END),
    "inline": _typst_math(_INLINE + "display(", ")" + _END),
    "prose": _prose(_typst_text, _typst_math(_INLINE, _END)),
    "string": lambda text: Markup(formulas.typst_string(text)),
    "alone": shapes.alone,
    "width": lambda svg: Markup(shapes.width(svg)),
}


# LaTeX and typst are full of braces.
_BRACELESS: dict[str, Any] = {
    "variable_start_string": "<<",
    "variable_end_string": ">>",
    "block_start_string": "<%",
    "block_end_string": "%>",
    "comment_start_string": "<#",
    "comment_end_string": "#>",
}


_FORMATS = {"html": _HTML, "tex": _TEX, "typst": _TYPST}


@functools.cache  # templates are compiled once
def environment(name: str) -> Environment:
    """HTML is escaped by jinja2 itself, the other formats by their row ``text``."""
    table = _FORMATS[name]
    text = table["text"]
    own: dict[str, Any] = {
        **_BRACELESS,
        "finalize": lambda value: value if isinstance(value, Markup) else text(str(value)),
    }
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=table is _HTML,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **({} if table is _HTML else own),
    )
    environment.filters.update(table)
    return environment
