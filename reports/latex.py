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
    "_": r"\_",
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
GREEK = (
    *(
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "kappa",
        "mu",
        "nu",
        "xi",
        "pi",
        "rho",
    ),
    *("sigma", "tau", "phi", "chi", "psi", "omega"),
    *("Gamma", "Delta", "Theta", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega"),
)
SPECIAL |= {
    lookup(
        f"GREEK {'SMALL' if name.islower() else 'CAPITAL'} LETTER {name.upper()}"
    ): rf"\ensuremath{{\{name}}}"
    for name in GREEK
}
# Letters that pdfTeX sets in its default encoding; any other character would stop it.
LATIN = frozenset(character for character in map(chr, range(0xC0, 0x100)) if character.isalpha()) - frozenset(
    "ÐðÞþ"
)


def escape(text: str) -> str:
    """``text`` so that any LaTeX engine prints it; a character that pdfTeX lacks becomes its code point."""
    return "".join(_character(character) for character in text)


def escape_code(text: str) -> str:
    """Python text, line by line, for a flush-left typewriter block: spaces kept, lines broken."""
    lines = (escape(line.expandtabs(4)).replace(" ", "~") for line in text.rstrip("\n").split("\n"))
    return "\\\\\n".join(rf"\mbox{{}}{line}" for line in lines)


def _character(character: str) -> str:
    if character in SPECIAL:
        return SPECIAL[character]
    plain = character in LATIN or character == "\n" or (character.isascii() and character.isprintable())
    return character if plain else f"[U+{ord(character):04X}]"
