"""Text as LaTeX text: nothing that a user wrote as text is ever read as a command."""

from __future__ import annotations

from unicodedata import lookup

SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_\allowbreak{}",  # long names and paths break here
    "/": r"/\allowbreak{}",
    "\n": " ",  # an empty line would end the paragraph, inside an argument too
    "\t": " ",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"{\char34}",
    "'": r"\textquotesingle{}",
    "`": r"\textasciigrave{}",
    "-": r"{-}",  # no ligature: -- is not a dash in code
    "\u00a0": "~",
    "–": r"\textendash{}",
    "—": r"\textemdash{}",
    "‘": r"\textquoteleft{}",
    "’": r"\textquoteright{}",
    "“": r"\textquotedblleft{}",
    "”": r"\textquotedblright{}",
    "…": r"\ldots{}",
    "−": r"\ensuremath{-}",
    "×": r"\ensuremath{\times}",
    "·": r"\ensuremath{\cdot}",
    "∈": r"\ensuremath{\in}",
    "≤": r"\ensuremath{\leq}",
    "≥": r"\ensuremath{\geq}",
    "≠": r"\ensuremath{\neq}",
    "→": r"\ensuremath{\to}",
    "∂": r"\ensuremath{\partial}",
    "∑": r"\ensuremath{\sum}",
    "∅": r"\ensuremath{\emptyset}",
    "∞": r"\ensuremath{\infty}",
    "✓": r"\ensuremath{\checkmark}",
    "✗": r"\ensuremath{\times}",
}
GREEK_NAMES = (
    "alpha beta gamma delta epsilon zeta eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega"
    " Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega"
)
GREEK = {
    lookup(
        f"GREEK {'SMALL' if name.islower() else 'CAPITAL'} LETTER {name.upper().replace('LAMBDA', 'LAMDA')}"
    ): f"\\{name}"
    for name in GREEK_NAMES.split()
}
SPECIAL |= {letter: rf"\ensuremath{{{command}}}" for letter, command in GREEK.items()}
# Letters that pdfTeX sets in its default encoding; any other character would stop it.
LATIN = frozenset(character for character in map(chr, range(0xC0, 0x100)) if character.isalpha()) - frozenset("ÐðÞþ")


def escape(text: str) -> str:
    """``text`` so that any LaTeX engine prints it; a character that pdfTeX lacks becomes its code point."""
    return "".join(_character(character) for character in text)


def escape_code(text: str) -> str:
    """Python text, line by line, for a flush-left typewriter block: spaces and lines are kept."""
    return "\\\\\n".join(map(_code_line, text.rstrip("\n").split("\n")))


def _code_line(line: str) -> str:
    line = line.expandtabs(4)
    body = line.lstrip(" ")
    return r"\mbox{}" + "~" * (len(line) - len(body)) + escape(body).replace("  ", "~ ")


def _character(character: str) -> str:
    if character in SPECIAL:
        return SPECIAL[character]
    plain = character in LATIN or (character.isascii() and character.isprintable())
    return character if plain else f"[U+{ord(character):04X}]"
