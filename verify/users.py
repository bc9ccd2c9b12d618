"""Where in the user's code an exception arose."""

from __future__ import annotations

import sysconfig
from pathlib import Path
from types import TracebackType
from typing import Final

OURS: Final = str(Path(__file__).resolve().parent.parent)
LIBRARIES: Final = tuple(sysconfig.get_paths()[k] for k in ("stdlib", "purelib", "platlib"))


def user_location(error: BaseException) -> tuple[str | None, int | None]:
    """File and line of the innermost frame that is neither ours nor a library's."""
    found: tuple[str | None, int | None] = (None, None)
    frame: TracebackType | None = error.__traceback__
    while frame is not None:
        file = frame.tb_frame.f_code.co_filename
        if not file.startswith((OURS, *LIBRARIES, "<")) and "site-packages" not in file:
            found = (file, frame.tb_lineno)
        frame = frame.tb_next
    return found
