"""Output where the terminal, or the file, cannot hold every character: ASCII and Windows' code pages."""

from __future__ import annotations

import codecs
import io
import sys
import unicodedata
from typing import Final

from verify import limits

PLAIN: Final = {
    "✓": "+",
    "✗": "x",
    "∅": "0",
    "–": "-",
    "—": "-",
    "·": "*",
    "Σ": "sum",
    "∂": "d",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "→": "->",
    "⟹": "=>",
    "…": "...",
    "ᵀ": "^T",
    "‖": "||",
    "“": '"',
    "”": '"',
    "’": "'",
}  # what is written for a character that the output cannot hold; any other is "?"
HANDLER: Final = "gradproof-plain"


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    whole = error.object
    return "".join(_spelt(whole[i], whole[i + 1 : i + 3]) for i in range(error.start, error.end)), error.end


def _spelt(character: str, after: str) -> str:
    """``gamma`` for a Greek letter, which is what names are mostly made of, but for a sum; see `PLAIN` for signs."""
    if character == "Σ" and after == "_{":
        return PLAIN[character]
    name = unicodedata.name(character, "")
    return name.rpartition(" ")[2].lower() if name.startswith("GREEK") else PLAIN.get(character, "?")


def shown(text: object) -> str:
    """A text of somebody else's on one line: what is not seen or turns the line around is escaped, the rest cut."""
    whole = str(text)
    kept = whole if len(whole) <= limits.SHOWN_CHARACTERS else whole[: limits.SHOWN_CHARACTERS] + "..."
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in kept)


def spelt(text: str, encoding: str) -> str:
    """A text with what an output of that encoding cannot hold spelt out, so that its length is known."""
    codecs.register_error(HANDLER, _plain)
    return text.encode(encoding, HANDLER).decode(encoding)


def tolerate() -> None:
    """From now on no character stops what is written to stdout and stderr: those that do not fit are spelt out."""
    codecs.register_error(HANDLER, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=HANDLER)
