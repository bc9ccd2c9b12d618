"""LaTeX mathematics for every format: checked once, then MathML for the page and typst for the PDF.

latex2mathml parses; its output is not trusted to be well formed or harmless (it does not escape ``\\text``),
so it is read as XML and only elements and attributes of the tables below pass. The rest is shown as source.
"""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

ATTRIBUTES = frozenset(
    {"accent", "columnalign", "columnspacing", "display", "displaystyle", "fence", "form", "linethickness"}
    | {"mathvariant", "maxsize", "minsize", "movablelimits", "rowspacing", "scriptlevel", "stretchy", "width"}
)
ELEMENTS = frozenset(
    {"math", "mrow", "mi", "mo", "mn", "mtext", "mspace", "mstyle", "mpadded", "mfrac", "msqrt", "mroot"}
    | {"msub", "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd"}
)
# Ends or comments out the mathematics around it, is not allowed in display mathematics, or defines.
FORBIDDEN = re.compile(
    r"(?<!\\)[$%#]|\\[()\[\]]|\\begin\{(align|equation|gather|multline|eqnarray)\*?\}"
    r"|\\(def|newcommand|newenvironment|DeclareMathOperator|verb|tag|class|style|unicode)(?![A-Za-z])"
)
ESCAPED = re.compile(r"\\([_%&#{}])")  # in text, which latex2mathml leaves as it is
WIDTHS = {"negativethinmathspace": "-0.167em"}  # a named space, which neither MathML Core nor typst has
IMPLIES = "\u27f9"  # which comes as a name, so that it would touch what follows
BREAKS = frozenset({"=", "+", "-", "\u2212", ":=", "\u2264", "\u2265", IMPLIES})  # before which a line may end
NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"


def mathml(latex: str, display: bool) -> str | None:
    """A ``<math>`` element, or None where ``latex`` is not mathematics that every format can set."""
    root = _parse(latex)
    if root is None:
        return None
    root.set("display", "block" if display else "inline")
    return ElementTree.tostring(root, encoding="unicode")


def folded(latex: str) -> str | None:
    """Inline ``<math>`` elements between which a line may break, before relations and signs outside of brackets: no
    browser breaks a line inside of one."""
    root = _parse(latex)
    if root is None:
        return None
    row = root[0] if len(root) == 1 and root[0].tag == "mrow" else root
    pieces, depth, bars = [Element("math", display="inline")], 0, False
    for child in row:
        text = (child.text or "") if child.tag == "mo" else ""
        bars ^= text in BARS
        depth += (text in OPENING - BARS) - (text in CLOSING)
        if not depth and not bars and text in BREAKS and _ends(pieces[-1]):
            pieces.append(Element("math", display="inline"))
            child.set("form", "infix")
        if child.tag == "mtext":
            words = Element("span")
            words.text = (child.text or "").replace("\u00a0", " ")
            pieces += [words, Element("math", display="inline")]
        else:
            pieces[-1].append(child)
        if not depth and not bars and text == ",":
            pieces.append(Element("math", display="inline"))
    return " ".join(ElementTree.tostring(p, encoding="unicode") for p in pieces if len(p) or (p.text or "").strip())


def _ends(piece: Element) -> bool:
    """Whether a piece ends with an operand, so that a sign after it is none of what follows alone."""
    last = piece[-1] if len(piece) else None
    return last is not None and (last.tag != "mo" or last.text in CLOSING | BARS)


def tex(latex: str) -> str | None:
    """The same source on one line, or None where it is not safe to hand to LaTeX as mathematics."""
    return " ".join(latex.split()) if _parse(latex) is not None else None


def typst(latex: str) -> str | None:
    """The same formula in typst's notation (without the dollars), or None."""
    root = _parse(latex)
    return _typst(root) if root is not None else None


@lru_cache(maxsize=4096)
def _markup(latex: str) -> str | None:
    from latex2mathml.converter import convert

    if FORBIDDEN.search(latex) or not latex.strip() or not _balanced(latex):
        return None
    try:
        markup: str = convert(latex.replace("{aligned}", "{split}"), display="block")
    except Exception:  # the library's errors have no common base; whatever it cannot read is shown as source
        return None
    return markup


def _parse(latex: str) -> Element | None:
    markup = _markup(latex)
    if markup is None:
        return None
    try:
        root = ElementTree.fromstring(markup)
    except ElementTree.ParseError:
        return None
    for element in root.iter():
        element.tag = element.tag.removeprefix(NAMESPACE)
        if element.get("width") in WIDTHS:
            element.set("width", WIDTHS[element.attrib["width"]])
        if element.tag == "mtext":
            element.text = ESCAPED.sub(r"\1", element.text or "")
        known = element.tag in ELEMENTS and ATTRIBUTES.issuperset(element.attrib)
        if not known or "\\" in (element.text or ""):  # an unknown command comes back as text
            return None
        if element.text == IMPLIES:
            element.tag = "mo"
            element.attrib |= {"lspace": "0.28em", "rspace": "0.28em"}
    return root


def _balanced(latex: str) -> bool:
    depth = 0
    for token in re.findall(r"\\.|[{}]", latex, re.DOTALL):
        depth += {"{": 1, "}": -1}.get(token, 0)
        if depth < 0:
            return False
    return depth == 0


# --- MathML to typst: one row an element ------------------------------------------------------------------

SHAPES = {
    "msub": "attach({0}, b: {1})",
    "msup": "attach({0}, t: {1})",
    "msubsup": "attach({0}, b: {1}, t: {2})",
    "munderover": "attach(limits({0}), b: {1}, t: {2})",
    "mfrac": "frac({0}, {1})",
    "mroot": "root({1}, {0})",
}
ACCENTS = {
    **{
        "^": "hat",
        "¯": "overline",
        "―": "overline",
        "~": "tilde",
        "→": "arrow",
        "˙": "dot",
        "¨": "dot.double",
    },
    **{"⏞": "overbrace", "⏟": "underbrace", "_": "underline"},
}
VARIANTS = {"bold": "bold", "double-struck": "bb", "sans-serif": "sans", "normal": "upright", "script": "cal"}
OPENING = frozenset("([{|‖⟨")
CLOSING = frozenset(")]}⟩")
BARS = frozenset("|‖")


def _typst(element: Element) -> str:
    children = list(element)
    if element.tag in ("mi", "mo", "mn", "mtext"):
        return _token(element)
    if element.tag == "mspace":
        return f"#h({element.get('width', '0em')})"
    if _is_table(element):
        rows = (", ".join(map(_typst, row)) if row.tag == "mtr" else _typst(row) for row in children)
        return f"mat(delim: #none, {'; '.join(rows)})"
    if element.tag in ("mover", "munder"):
        return _over(children, "t" if element.tag == "mover" else "b")
    if element.tag in SHAPES:
        return SHAPES[element.tag].format(*map(_typst, children))
    body = _row(children)
    return f"sqrt({body})" if element.tag == "msqrt" else body


def _is_table(element: Element) -> bool:
    """A table, or a fraction without a line, which is how a binomial coefficient comes."""
    return element.tag == "mtable" or element.get("linethickness") == "0"


def _row(children: list[Element]) -> str:
    """Typst stretches what ``lr`` encloses: a fenced row, or a table with its own delimiters."""
    if not children:
        return '""'
    if children[0].get("fence") == "true" and children[0].get("form") == "prefix":
        return f"lr({' '.join(map(_typst, children))})"
    parts: list[str] = []
    rest, before = iter(children), None
    for child in rest:
        text = _typst(child)
        if _is_table(child) and before is not None and before.text in OPENING:
            closing = next(rest, None)
            text = f"lr({parts.pop()} {text} {_typst(closing) if closing is not None else ''})"
        parts.append(text)
        before = child
    return " ".join(parts)


def _over(children: list[Element], side: str) -> str:
    base, mark = _typst(children[0]), children[1].text or ""
    if mark in ACCENTS:
        return f"{ACCENTS[mark]}({base})"
    return f"attach(limits({base}), {side}: {_typst(children[1])})"


def _token(element: Element) -> str:
    text = element.text or ""
    if element.tag == "mtext" or not text:
        return typst_string(text.replace("\u00a0", " "))
    if len(text) > 1 and text.isalpha():
        return f"op({typst_string(text)})"
    body = typst_string(text) if len(text) > 1 else f"\\{text}" if text.isascii() and not text.isalnum() else text
    variant = VARIANTS.get(element.get("mathvariant", ""))
    return f"{variant}({body})" if variant else body


def typst_string(text: str) -> str:
    """``text`` as a typst string literal."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
