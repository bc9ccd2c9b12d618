"""The lexer of formulas: what only the left neighbour can tell, and how paper, LaTeX and NumPy spell one thing.

A quote is a transpose after an operand and a string elsewhere; ``||`` closes a norm that is open, or opens one; two
operands side by side have a product between them (JUXT), unless the first is a function. Each token keeps its column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final
from unicodedata import numeric

from verify import limits
from verify.notation import spelling
from verify.notation.paper import PAPER
from verify.notation.spelling import FONTS, FRACTIONS, LOW, SPELT
from verify.notation.words import ATTRIBUTES, BUILTINS, CONSTANTS, FUNCTIONS, words

_TRANSPOSED: Final = r"(?:T|\\top|\\intercal|\\mathsf\s*\{?T\}?|\\mathrm\s*\{?T\}?|⊤|ᵀ)"
_BIG: Final = r"(?:\\sum|∑|Σ|sum(?=_)|\\prod|∏|prod(?=_))"
_DAGGER: Final = r"(?:\\dag(?:ger)?(?![A-Za-z])|\+|†)"
_FONT: Final = rf"\\(?:{'|'.join(sorted(FONTS))})\*?\s*\{{\s*"
_ACCENT: Final = rf"\\(?:{'|'.join(sorted(spelling.ACCENTS))})(?![A-Za-z])\s*\{{?\s*"
_NAME: Final = rf"(?![{LOW}{FRACTIONS}])[^\W\d](?:(?![⁰¹²³⁴⁵⁶⁷⁸⁹ᵀ{LOW}])\w)*"
_OVER: Final = rf"(?:_\s*(?:\{{[^{{}}]*\}}|\w+)|[{LOW}]+)"  # the indices of a sum
_PATTERN: Final = re.compile(
    "|".join(
        f"(?P<{name}>{pattern})"
        for name, pattern in (
            ("SPACE", r"\s+|\\[,;:!> ]|\\quad|\\qquad|\\(?:left|right|[bB]igg?[lrm]?)(?![a-zA-Z])|\\limits"),
            (
                "SUM",
                rf"{_BIG}(?:\s*\\limits)?\s*{_OVER}(?:\s*\^\s*(?:\{{[^{{}}]*\}}|\w))?",
            ),
            ("INVTOP", rf"\^\s*(?:\{{\s*-\s*{_TRANSPOSED}\s*\}}|-\s*{_TRANSPOSED})|⁻ᵀ"),
            ("TOP", rf"\^\s*(?:\{{\s*{_TRANSPOSED}\s*\}}|{_TRANSPOSED})|ᵀ|⊤"),
            ("PINV", rf"\^\s*(?:\{{\s*{_DAGGER}\s*\}}|{_DAGGER})|†"),
            ("SUPER", "[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+"),
            ("PART", f"[{FRACTIONS}]"),
            ("IMAGINARY", r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[jJ]\b"),
            ("NUMBER", r"0[xX][0-9a-fA-F]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"),
            ("ELLIPSIS", r"\.\.\."),
            ("ACCENT", rf"(?:{_FONT})?{_ACCENT}(?:{_FONT})?\\?[A-Za-z]+"),
            ("FONT", rf"{_FONT}(?:\\?[A-Za-z]+|1)\s*\}}"),
            ("COMMAND", r"\\(?:[A-Za-z]+|[|{}])"),
            ("SUB", rf"_\s*(?:\{{[^{{}}]*\}}|\\infty|∞|(?:(?![⁰¹²³⁴⁵⁶⁷⁸⁹ᵀ])[^\W_])+)|[{LOW}]+"),
            ("NAME", rf"{_NAME}"),
            ("OPERATOR", r":=|\*\*|//|==|!=|<=|>=|<<|>>|->|\|\||[‖∥≤≥≠·⋅×⊙∘−⟨⟩√]|[-+*/%@^&|~<>()\[\]{},:.='\"!;?`$#]"),
        )
    )
)
_OPERANDS: Final = words("NAME NUMBER STRING RPAR RSQB RBRACE PRIME TOP INVTOP PINV NORMCLOSE ABSCLOSE SUB ATTR RANGLE")
_STARTS: Final = words("NAME NUMBER LPAR SUM FN NORMOPEN ABSOPEN LANGLE FRAC SQRT")
_STRING: Final = re.compile(r"'([^'\\\n]*)'|\"([^\"\\\n]*)\"")
_PAIRS: Final = {"RPAR": ("LPAR", "LCALL"), "RSQB": ("LSQB",), "RBRACE": ("LBRACE",), "RANGLE": ("LANGLE",)}


class Unreadable(Exception):
    """What cannot be read, and where: a column from 0."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.column = column


@dataclass(frozen=True)
class Piece:
    """A token: its type in the grammar, what it says, and where it stands, in columns from 0."""

    type: str
    value: str
    start: int
    end: int


@dataclass
class Lexer:
    """One reading of a text; ``known`` are inputs and sizes, which are products beside a bracket, and no calls."""

    text: str
    known: Collection[str]
    place: int = 0
    pieces: list[Piece] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def read(self) -> list[Piece]:
        """The tokens. Raises Unreadable."""
        if len(self.text) > limits.FORMULA_TEXT:
            raise Unreadable(f"a formula has at most {limits.FORMULA_TEXT} characters", limits.FORMULA_TEXT)
        while self.place < len(self.text):
            found = _PATTERN.match(self.text, self.place)
            if found is None:
                raise Unreadable(f"a formula cannot contain {self.text[self.place]!r}", self.place)
            self.place = found.end()
            kind = str(found.lastgroup)
            _RULES.get(kind, Lexer.same)(self, kind, found.group(), found.start())
        return self.pieces

    def put(self, kind: str, value: str, start: int, end: int | None = None) -> None:
        """One more token, after a product where two operands meet."""
        if kind in _STARTS and self.after_operand():
            self.pieces.append(Piece("JUXT", "", start, start + 1))
        if kind in ("LPAR", "LCALL", "LSQB", "LBRACE", "LANGLE", "NORMOPEN", "ABSOPEN"):
            self.open.append(kind)
            if len(self.open) > limits.FORMULA_LEVELS:
                raise Unreadable(f"more than {limits.FORMULA_LEVELS} brackets inside one another", start)
        elif self.open and self.open[-1] in _PAIRS.get(kind, (kind.replace("CLOSE", "OPEN"),)):
            self.open.pop()
        self.pieces.append(Piece(kind, value, start, self.place if end is None else end))

    def after_operand(self) -> bool:
        """Whether what was read so far ends with an operand; ``}`` of a fraction's numerator ends none."""
        return bool(self.pieces) and self.pieces[-1].type in _OPERANDS

    def same(self, kind: str, value: str, start: int) -> None:
        """A token that says what it is."""
        self.put(kind, value, start)

    def space(self, kind: str, value: str, start: int) -> None:
        """Nothing."""

    def superscript(self, kind: str, value: str, start: int) -> None:
        """``x²``, ``A⁻¹``."""
        self.put("CARET", "^", start, start + 1)
        if value[0] == "⁻":
            self.put("MINUS", "-", start, start + 1)
        self.put("NUMBER", value.strip("⁻").translate(spelling.SUPERSCRIPTS), start)

    def part(self, kind: str, value: str, start: int) -> None:
        """``½``."""
        over = Fraction(numeric(value)).limit_denominator(10)
        for kind, said in (("LPAR", "("), ("NUMBER", over.numerator), ("MULOP", "/"), ("NUMBER", over.denominator)):
            self.put(kind, str(said), start)
        self.put("RPAR", ")", start)

    def index(self, kind: str, value: str, start: int) -> None:
        """``_i``, ``ᵢ`` after an operand; elsewhere a name may begin with it."""
        value = _lowered(value)
        found = re.compile(_NAME).match(self.text, start)
        if self.after_operand() or found is None:
            return self.put(kind, value, start)
        self.place = found.end()
        return self.name("NAME", found.group(), start)

    def sum(self, kind: str, value: str, start: int) -> None:
        """``sum_i``, unless an input is called so."""
        found = re.compile(_NAME).match(value)
        if found is None or not {found.group(), found.group().partition("_")[0]} & {*self.known}:
            return self.put(kind, _lowered(value), start)
        self.place = start + found.end()
        return self.name("NAME", found.group(), start)

    def imaginary(self, kind: str, value: str, start: int) -> None:
        """``1j``."""
        raise Unreadable("only real numbers can be written", start)

    def font(self, kind: str, value: str, start: int) -> None:
        r"""``\\mathbf{x}``, ``\\operatorname{tr}``: the name inside."""
        inside = value[value.index("{") + 1 : -1].strip()
        if inside in spelling.MEANT and inside not in self.known:
            raise Unreadable(spelling.MEANT[inside], start)
        self.command("COMMAND", inside, start) if inside[0] == "\\" else self.name("NAME", inside, start)

    def accent(self, kind: str, value: str, start: int) -> None:
        r"""``\\hat{y}``, ``\\mathbf{\\bar x}``: the input ``y_hat`` or ``yhat``."""
        closed = re.compile(r"\s*\}" * value.count("{")).match(self.text, self.place)
        if closed is None:
            raise Unreadable("an accent is over one name", start)
        self.place = closed.end()
        mark = next(spelling.ACCENTS[word] for word in re.findall(r"\\([a-zA-Z]+)", value) if word in spelling.ACCENTS)
        bare = re.split(r"\W+", value)[-1]
        spelt = [f"{v}{between}{mark}" for v in SPELT.get(bare, [bare]) for between in ("_", "")]
        found = next((n for n in spelt if n in self.known), None)
        if found is None:
            raise Unreadable(f"no input is called {spelt[0]} or {spelt[1]} (an input needs its --shape)", start)
        self.word(found, start)

    def command(self, kind: str, value: str, start: int) -> None:
        """A command of LaTeX: an operator, a Greek letter or a function."""
        word = value[1:]
        if word in spelling.COMMANDS:
            self.operator("OPERATOR", spelling.COMMANDS[word], start)
        elif word in ("frac", "dfrac", "tfrac", "sqrt"):
            self.put("SQRT" if word == "sqrt" else "FRAC", value, start)
        elif word in spelling.GREEK or word in PAPER or word in FUNCTIONS or word in CONSTANTS:
            self.name("COMMAND", word, start)
        else:
            raise Unreadable(f"unknown command {value}", start)

    def name(self, kind: str, value: str, start: int) -> None:
        """A name; ``x_i`` and ``Xw`` are taken apart where they are no names themselves."""
        if self.pieces and self.pieces[-1].type == "DOT":
            return self.put("ATTR", value, start)
        low = re.compile(f"[{LOW}]+").match(self.text, self.place)
        if low is not None and value + _lowered(low.group()) in self.known:  # W₁
            value, self.place = value + _lowered(low.group()), low.end()
        if value.endswith("_") and self.text[self.place : self.place + 1] == "{":  # A_{ij}
            value, self.place = value[:-1], self.place - 1
        value = next((v for v in SPELT.get(value, [value]) if v in self.known), value)
        value = self.logarithm(value)
        if value in spelling.KEYWORDS and value not in self.known and kind != "COMMAND":
            raise Unreadable(spelling.KEYWORDS[value], start)
        if re.match(r"\s*=(?!=)", self.text[self.place :]):
            return self.put("KEY", value, start)
        if self.is_word(value):
            return self.word(value, start)
        if value.upper() in self.known and re.match(r"\s*_", self.text[self.place :]):  # x_{i} are the rows of X
            return self.word(value.upper(), start)
        head, mark, _ = value.partition("_")
        named = next((n for n in (head, head.upper()) if n in self.known), None)  # x_i are the rows of X
        if mark and named and value[len(head) + 1 :].isalnum():
            self.word(named, start, start + len(head))
            return self.put("SUB", value[len(head) :], start + len(head))
        for part, column in self.parts(value, start):
            self.word(part, column, column + len(part))
        return None

    def logarithm(self, value: str) -> str:
        r"""``log_2``, ``\\log_{10}``: NumPy's name of it."""
        base = re.compile(r"\s*_\s*(\{\s*)?(2|10)(?(1)\s*\})(?!\w)").match(self.text, self.place)
        if value == "log" and value not in self.known and base is not None:
            self.place = base.end()
            return f"log{base[2]}"
        return spelling.LOGARITHMS.get(value, value) if value not in self.known else value

    def is_word(self, value: str) -> bool:
        """Whether a name stands for something as it is."""
        words = (FUNCTIONS, PAPER, BUILTINS, CONSTANTS)
        return (
            value in self.known
            or any(value in w for w in words)
            or value in ("np", "numpy", "linalg", "I", "True", "False", "None")
        )

    def parts(self, value: str, start: int) -> list[tuple[str, int]]:
        """Inputs and sizes that are written without a space between; the name itself where it is not made of them."""
        found: list[tuple[str, int]] = []
        place = 0
        while place < len(value):
            part = next(
                (value[place:end] for end in range(len(value), place, -1) if value[place:end] in self.known), None
            )
            if part is None:
                return [(value, start)]
            found.append((part, start + place))
            place += len(part)
        return found

    def word(self, value: str, start: int, end: int | None = None) -> None:
        """A name that is an operand, or a function: before a bracket it is called, before an operand applied to it."""
        rest = self.text[self.place :] if end is None else ""
        rest = re.sub(r"^(?:\s|\\[,;:!> ]|\\left(?![a-z]))+", "", rest)
        function = value not in self.known and (value in PAPER or value in FUNCTIONS)
        applied = function and re.match(r"[\w\\|‖∥∑Σ√.]", rest) and not rest.startswith(".")
        self.put("FN" if applied else "NAME", value, start, end)

    def operator(self, kind: str, value: str, start: int) -> None:
        """An operator or a bracket."""
        value = _ALIKE.get(value, value)
        if value in ("'", '"'):
            self.quote(value, start)
        elif value in ("|", "||"):
            self.bar(value, start)
        elif value == "<" and not self.after_operand():  # nothing is less than something
            self.put("LANGLE", value, start)
        elif value == ">" and self.open and self.open[-1] == "LANGLE":
            self.put("RANGLE", value, start)
        elif value == "(":
            self.put("LCALL" if self.called() else "LPAR", value, start)
        elif value == "[" and self.groups():
            self.put("LPAR", value, start)
            self.open[-1] = "LGROUP"
        elif value == "]" and self.open and self.open[-1] == "LGROUP":
            self.open[-1] = "LPAR"
            self.put("RPAR", value, start)
        elif value == "[":
            self.put("LSQB", value, start)
        elif value == "·":
            self.put("JUXT", value, start)
        elif value not in _OPERATORS:
            raise Unreadable(spelling.KEYWORDS.get(value, f"a formula cannot contain {value!r}"), start)
        else:
            self.put(_OPERATORS[value], value, start)

    def groups(self) -> bool:
        """Whether a square bracket after what was read is one as on paper: after an operator, and around no list."""
        depth, last = 1, self.pieces[-1].type if self.pieces else ""
        for column in range(self.place, len(self.text)):
            depth += (self.text[column] in "([{") - (self.text[column] in ")]}")
            if depth == 1 and self.text[column] in ",:" and self.text[column - 1] != "\\":
                return False
            if depth == 0:
                break
        return last in ("SUM", "FN", "PLUS", "MINUS", "MULOP")

    def called(self) -> bool:
        """Whether a bracket after what was read is a call's."""
        last = self.pieces[-1] if self.pieces else Piece("", "", 0, 0)
        if last.type == "NAME" and last.value in self.known and last.value in {*FUNCTIONS, *PAPER, *BUILTINS}:
            name = last.value
            raise Unreadable(f"{name} is an input and a function: write {name} * (...) or np.{name}(...)", last.start)
        return (last.type == "NAME" and last.value not in self.known) or (
            last.type == "ATTR" and last.value not in ATTRIBUTES
        )

    def quote(self, value: str, start: int) -> None:
        """A transpose after an operand, a string elsewhere."""
        if value == "'" and self.after_operand() and not self.text[start - 1].isspace():
            return self.put("PRIME", value, start)
        found = _STRING.match(self.text, start)
        if found is None:
            raise Unreadable("a quote without its end, or a transpose of nothing", start)
        self.place = found.end()
        return self.put("STRING", found[1] or found[2] or "", start)

    def bar(self, value: str, start: int) -> None:
        """An end of a norm or of absolute values, or NumPy's "or"."""
        name = "NORM" if value == "||" else "ABS"
        if self.after_operand() and self.open and self.open[-1] == f"{name}OPEN":
            self.put(f"{name}CLOSE", value, start)
        elif value == "|" and self.after_operand():
            self.put("VBAR", value, start)
        else:
            self.put(f"{name}OPEN", value, start)


def _lowered(value: str) -> str:
    """``_i`` for ``ᵢ``, ``∑_i`` for ``∑ᵢ``."""
    return re.sub(f"[{LOW}]+", lambda found: f"_{found.group().translate(spelling.SUBSCRIPTS)}", value)


_ALIKE: Final = {
    "‖": "||",
    "∥": "||",
    "⋅": "·",
    "×": "·",
    "⊙": "*",
    "∘": "*",
    "−": "-",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
}
_OPERATORS: Final = {
    "**": "POW", "^": "CARET", "+": "PLUS", "-": "MINUS", "~": "TILDE", "&": "AMP",
    ")": "RPAR", "]": "RSQB", "{": "LBRACE", "}": "RBRACE", ",": "COMMA", ":": "COLON", ".": "DOT", "=": "EQ",
    "⟨": "LANGLE", "⟩": "RANGLE", "√": "FN",
    **dict.fromkeys(("*", "/", "//", "%", "@"), "MULOP"),
    **dict.fromkeys(("<", "<=", ">", ">=", "==", "!="), "CMP"),
}  # fmt: skip
_RULES: Final[dict[str, Callable[[Lexer, str, str, int], Any]]] = {
    "SPACE": Lexer.space,
    "SUPER": Lexer.superscript,
    "PART": Lexer.part,
    "IMAGINARY": Lexer.imaginary,
    "SUB": Lexer.index,
    "SUM": Lexer.sum,
    "ACCENT": Lexer.accent,
    "FONT": Lexer.font,
    "COMMAND": Lexer.command,
    "NAME": Lexer.name,
    "OPERATOR": Lexer.operator,
}
