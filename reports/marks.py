"""The page of a marked class: one row a student, one column a gradient, and below it what was wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def marks_page(data: Mapping[str, Any]) -> str:
    """The page as HTML, from plain data: ``reference``, ``summary``, ``most``, ``columns`` and ``rows``."""
    from reports.render import environment  # imports jinja2, which nobody who writes no page should wait for

    return environment("html").get_template("marks.html.j2").render(data)
