"""A Report in each format. The templates hold no decisions; every value that they place is escaped by default."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from markupsafe import escape as html_escape

from reports import formulas, latex
from reports.errors import ReportError
from reports.model import Report
from reports.schema import Document

INLINE = re.compile(r"\\\((.+?)\\\)", re.DOTALL)
DIGEST_LENGTH = 12


class Raw(str):
    """Text that is finished in its format; anything else is escaped when it is placed."""


def render_json(document: Document) -> str:
    """The input as canonical JSON: keys sorted, no times. Raises ReportError for what JSON cannot hold."""
    claims = [
        {**claim, "gradients": {name: _timeless(data) for name, data in claim["gradients"].items()}}
        for claim in document["claims"]
    ]
    try:
        text = json.dumps(
            {**document, "claims": claims}, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False
        )
    except (TypeError, ValueError) as error:
        raise ReportError(
            f"The input is not plain JSON: {error}.", "Write numbers as integers or strings."
        ) from None
    return text + "\n"


def _timeless(gradient: Any) -> dict[str, Any]:
    return {key: value for key, value in gradient.items() if key != "seconds"}


def render_documents(report: Report, document_json: str) -> dict[str, str]:
    """HTML, LaTeX and BibTeX of one report, by file name. ``document_json`` is what its citation vouches for."""
    digest = hashlib.sha256(document_json.encode()).hexdigest()
    facts = {"report": report, "digest": digest, "key": digest[:DIGEST_LENGTH]}
    bibtex = _environment(_TEX).get_template("citation.bib.j2").render(facts)
    html = _environment(_HTML, autoescape=True).get_template("report.html.j2").render(facts, bibtex=bibtex)
    return {
        "report.html": html,
        "report.tex": _environment(_TEX).get_template("report.tex.j2").render(facts),
        "citation.bib": bibtex,
    }


def render_pdf(report: Report, document_json: str) -> bytes:
    """The report as PDF, with the fonts that typst carries. Raises ReportError where typst is not installed."""
    try:
        import typst
    except ImportError:
        raise ReportError(
            "A PDF needs typst, which is not installed.", "Run: pip install 'gradproof[pdf]'"
        ) from None
    digest = hashlib.sha256(document_json.encode()).hexdigest()
    source = _environment(_TYPST).get_template("report.typ.j2").render(report=report, digest=digest)
    compiler = typst.Compiler(input=source.encode(), ignore_system_fonts=True)
    pdf: bytes = compiler.compile(format="pdf", timestamp=0)
    return pdf


# --- one table a format: filter name -> how it is set -----------------------------------------------------------------


def _prose(
    text: Callable[[str], str], inline: Callable[[str], str], wrap: Callable[[str], str]
) -> Callable[[str], str]:
    """Plain text in which ``\\(...\\)`` is mathematics."""

    def convert(value: str) -> str:
        parts = INLINE.split(value)
        return wrap("".join(inline(part) if index % 2 else text(part) for index, part in enumerate(parts)))

    return convert


def _html_math(display: bool) -> Callable[[str], str]:
    def convert(source: str) -> str:
        return Markup(formulas.mathml(source, display) or f'<code class="tex">{html_escape(source)}</code>')

    return convert


def _tex_math(opening: str, closing: str) -> Callable[[str], str]:
    def convert(source: str) -> str:
        body = formulas.tex(source)
        return Raw(rf"\texttt{{{latex.escape(source)}}}" if body is None else f"{opening}{body}{closing}")

    return convert


def _typst_math(block: str) -> Callable[[str], str]:
    def convert(source: str) -> str:
        body = formulas.typst(source)
        return Raw(
            f"#raw({formulas.typst_string(source)})"
            if body is None
            else f"#math.equation(block: {block}, ${body}$)"
        )

    return convert


def _typst_text(value: str) -> str:
    return f"#{formulas.typst_string(value)};"


_HTML: dict[str, Any] = {
    "display": _html_math(True),
    "inline": _html_math(False),
    "prose": _prose(lambda text: str(html_escape(text)), _html_math(False), Markup),
}
_TEX: dict[str, Any] = {
    "display": _tex_math(r"\[ ", r" \]"),
    "inline": _tex_math("$", "$"),
    "prose": _prose(latex.escape, _tex_math("$", "$"), Raw),
    "code": lambda text: Raw(latex.escape_code(text)),
    "finalize": lambda value: value if isinstance(value, Raw) else latex.escape(str(value)),
}
_TYPST: dict[str, Any] = {
    "display": _typst_math("true"),
    "inline": _typst_math("false"),
    "prose": _prose(_typst_text, _typst_math("false"), Raw),
    "string": lambda text: Raw(formulas.typst_string(text)),
    "finalize": lambda value: value if isinstance(value, Raw) else _typst_text(str(value)),
}


def _environment(table: dict[str, Any], autoescape: bool = False) -> Environment:
    """LaTeX and typst are full of braces: their templates print with ``<< >>`` and control with ``<% %>``."""
    marks = {} if autoescape else _BRACELESS
    environment = Environment(
        loader=PackageLoader("reports"),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=table.get("finalize"),
        **marks,
    )
    environment.filters.update({name: row for name, row in table.items() if name != "finalize"})
    return environment


_BRACELESS: Any = {
    "variable_start_string": "<<",
    "variable_end_string": ">>",
    "block_start_string": "<%",
    "block_end_string": "%>",
    "comment_start_string": "<#",
    "comment_end_string": "#>",
}
