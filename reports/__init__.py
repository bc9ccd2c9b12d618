"""Turn evidence into documents that can be read, cited and re-checked.

The input is plain data: the JSON object that the command line prints, without times, plus what a reader
wants to see (:mod:`reports.schema`). Nothing here decides or re-interprets a verdict.

    from reports import build, write

    report = build(document)                        # frozen dataclasses, checked
    folder = write(document, {"smt2/a.smt2": text}, Path("report"))

A report is a function of its input: no clock, host, path or locale reaches it, so that two runs can be
compared byte for byte.
"""

from reports.errors import ReportError
from reports.folder import check_replaceable, contents, write
from reports.marks import marks_page
from reports.model import Report, build
from reports.schema import Document

__all__ = ["Document", "Report", "ReportError", "build", "check_replaceable", "contents", "marks_page", "write"]
