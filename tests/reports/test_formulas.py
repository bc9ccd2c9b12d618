"""Mathematics is checked once, and set by every format or by none."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from reports import formulas

MATHEMATICS = [
    r"\frac{\partial L}{\partial W_{dc}} = \sum_{i=1}^{H} \sum_{j=1}^{n} \frac{\partial L}{\partial D_{ij}}",
    r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}^{-1}",
    r"\delta_{id} = \begin{cases} 1 & i = d \\ 0 & \text{otherwise} \end{cases}",
    r"\begin{aligned} a &= b \\ &= c \end{aligned}",
    r"\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}",
    r"\hat{x} = \frac{x - \bar{x}}{\sqrt{\sigma^2 + \varepsilon}}",
    r"\left\{ x \in \mathbb{R}^{H \times m} : \lVert x \rVert_2 < 1 \right\}",
    r"\underbrace{a \! b}_{\text{"
    r"two}} \overline{c} \binom{n}{k} \sqrt[3]{x} f''(x) \langle a, b \rangle \odot",
]
NOT_MATHEMATICS = [
    "",
    r"\frac{a}{",
    "x}{",
    r"\input{/etc/passwd}",
    r"\write18{ls}",
    r"\def\x{y}",
    r"\newcommand{\x}{y} \x",
    r"\end{document}",
    r"\tag{1}",
    r"\href{https://example.org}{x}",
    r"a \] b",
    "a $ b",
    "a % b",
    "a # b",
    r"\text{<b>x</b>}",
    r"\text{<math onclick='f()'></math>}",
    r"\begin{align} a \end{align}",
]


@pytest.mark.parametrize("latex", MATHEMATICS)
def test_mathematics_is_set_by_every_format(latex: str) -> None:
    markup, typst = formulas.mathml(latex, display=True), formulas.typst(latex)
    assert formulas.tex(latex) == latex and markup is not None and typst is not None
    root = ElementTree.fromstring(markup)
    assert root.tag == "math" and root.get("display") == "block"
    assert {element.tag for element in root.iter()} <= formulas.ELEMENTS


@pytest.mark.parametrize("latex", MATHEMATICS)
def test_typst_accepts_its_notation(latex: str) -> None:
    typst = pytest.importorskip("typst")
    source = f"$ {formulas.typst(latex)} $".encode()
    assert typst.Compiler(input=source, ignore_system_fonts=True).compile(format="pdf").startswith(b"%PDF")


@pytest.mark.parametrize("latex", NOT_MATHEMATICS)
def test_what_is_not_mathematics_is_set_by_none(latex: str) -> None:
    assert (formulas.mathml(latex, display=False), formulas.tex(latex), formulas.typst(latex)) == (
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("latex", "pieces"),
    [
        (r"L = a + b", ["L", "=a", "+b"]),
        (r"y = -\left( a + b \right) (c - d) - |e + f| + g", ["y", "=−(a+b)(c−d)", "−|e+f|", "+g"]),
        (r"x,\ y \implies z \quad \text{for every f}", ["x,", "y", "⟹z", "for every f"]),
        (r"\frac{a + b}{c}", ["a+bc"]),
    ],
)
def test_a_line_may_break_before_signs_and_relations_outside_of_brackets(latex: str, pieces: list[str]) -> None:
    found = ElementTree.fromstring(f"<p>{formulas.folded(latex)}</p>")
    assert ["".join(piece.itertext()).strip() for piece in found] == pieces
    assert "".join(found.itertext()).split() == " ".join(pieces).split()
