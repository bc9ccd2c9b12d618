"""Formulas as people write them: what they are read as, what derives, what is asked about; and NumPy stays NumPy."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.explain.test_derive import READABLE, RIGHT
from tests.notation.formulas import READ, ROWS, Row
from verify.claims.formulas import claim_of
from verify.errors import BadInput
from verify.explain.derivation.derive import derive
from verify.notation.grammar import Formula, parse

QUICK = ("||X w - y||^2", "tr(A X B)", r"\sum_{i,j} A_{ij} x_i x_j", "a^T X^{-1} b", "softmax(z)", "2x² - 3x")


def read(text: str, shapes: str) -> Formula:
    stated = [part.split("=") for part in shapes.split(",")]
    return parse(text, {name.strip(): tuple(axes.split()) for name, axes in stated}, "the formula")


@pytest.mark.parametrize("row", [*ROWS, *READ], ids=lambda row: row.text[:40])
def test_a_formula_is_read_as_numpy_that_says_the_same(row: Row) -> None:
    assert ast.unparse(read(row.text, row.shapes).tree) == ast.unparse(ast.parse(row.numpy))


def derives(row: Row) -> None:
    made = claim_of(row.text, [p.strip() for p in row.shapes.split(",")], (), [w for w in row.where.split(";") if w])
    assert derive(made, row.wrt).proved == "at every shape"


@pytest.mark.parametrize("row", [r for r in ROWS if r.text in QUICK], ids=lambda row: row.text[:40])
def test_it_derives(row: Row) -> None:
    derives(row)


@pytest.mark.slow
@pytest.mark.parametrize(
    "row", [r for r in ROWS if r.text not in QUICK and ROWS.index(r) % 4], ids=lambda row: row.text[:40]
)
def test_most_of_the_others_derive(row: Row) -> None:
    derives(row)


MATRICES = "A=n n, B=n n, X=n m, x=n, y=n, z=m, a=, n=, T=n n"
ASKED = [
    ("x y", 3, "two columns"),
    ("X z y", 5, "two columns"),
    ("x A", 3, "a column before a matrix"),
    ("X x", 3, "sizes m and n meet"),
    ("A^2", 2, "of the matrix, or of its entries"),
    ("x^{-1}", 2, "of the matrix, or of its entries"),
    ("a^2^3", 4, "Write the brackets"),
    ("1 / a x", 7, "Write the brackets"),
    ("1/2x", 4, "Write the brackets"),
    ("log a x", 7, "inside the function"),
    ("||A||", 1, "which norm"),
    ("||x||_3", 1, "the norm '3' is not read"),
    ("|A|", 1, "det(A), or abs(A)"),
    ("softmax(X)", 1, "along which axis"),
    ("softmax(A B)", 1, "along which axis"),
    ("det(x)", 1, "det is of a matrix"),
    ("x_i", 2, "no sum is over i"),
    ("x_1", 2, "papers count from 1"),
    ("sum_i x_i + y_i", 14, "no sum is over i"),
    ("sum_j x", 1, "j stands nowhere"),
    ("sum_i x_i z_i", 12, "i counts to n elsewhere, and to m here"),
    ("sum_{i=1}^m x_i", 1, "up to m, and i counts to n"),
    ("sum_{i=2}^n x_i", 1, "counts from 1"),
    ("sum_{i=1}^{n-1} x_i", 1, "up to n-1, and i counts to n"),
    ("sum_i sum_i x_i", 7, "summed again"),
    ("sum_i cumsum(x_i)", 7, "what a sum counts"),
    ("sum_i x_i.sum()", 7, "what a sum counts"),
    ("sum_i x_i[0]", 7, "a part of what a sum counts"),
    ("A^T x", 2, "T is an input"),
    ("I x", 1, "of a size that cannot be told"),
    ("a + I", 5, "of a size that cannot be told"),
    ("2 3", 3, "write * or ^"),
    ("(x + y", 7, "is not complete"),
    ("x + ) y", 5, "cannot stand here"),
    (r"\mathbf{1}^T x", 1, "write ones(n)"),
    (r"\mathbb{E}[x]", 1, "write mean(x)"),
    (r"\hat{y} x", 1, "no input is called y_hat or yhat"),
    ("a^+", 2, "the pseudoinverse of what is no matrix"),
    (r"\foo x", 1, r"unknown command \foo"),
    ("x # y", 3, "cannot contain '#'"),
    ("", 1, "no formula"),
]


@pytest.mark.parametrize(("text", "column", "said"), ASKED)
def test_what_has_two_meanings_or_none_is_asked_about_with_a_caret(text: str, column: int, said: str) -> None:
    with pytest.raises(BadInput) as raised:
        read(text, MATRICES)
    first, line, caret = raised.value.message.split("\n")
    assert first.startswith(f"the formula, column {column}: ") and said in first
    assert line == f"    {text}"
    assert caret == " " * (column + 3) + "^"


@pytest.mark.parametrize(
    ("text", "shapes"),
    [("std(x)", "std=, x=n"), ("e x", "x=e"), ("(" * 100 + "x" + ")" * 100, "x=n"), ("x+" * 9000 + "x", "x=n")],
)
def test_names_of_two_things_and_formulas_without_end_are_refused(text: str, shapes: str) -> None:
    with pytest.raises(BadInput, match=r"(?s).*the formula, column"):
        read(text, shapes)


def test_a_deep_formula_is_refused_and_not_followed() -> None:
    for text in ("-" * 5000 + "x", "x+" * 4000 + "x", "x" + "'" * 9000):
        with pytest.raises(BadInput, match="too deep"):
            read(text, "x=n n")


def test_an_input_that_is_called_like_a_part_of_a_formula_is_an_input() -> None:
    assert read("sum_i + x_i", "sum_i=n, x_i=n").names == ("sum_i", "x_i")
    assert read("Σ_i", "Σ_i=n").names == ("Σ_i",)
    assert read("x ** T", "x=n, T=").names == ("x", "T")


@pytest.mark.parametrize("text", [row[0] for row in (*READABLE, *RIGHT)])
def test_numpy_is_read_as_python_reads_it(text: str) -> None:
    names = {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)}
    found = parse(text, dict.fromkeys(n for n in names if len(n) == 1), "the formula")
    assert ast.dump(found.tree) == ast.dump(ast.parse(text, mode="eval").body)
    assert found.reading is None


ATOMS = st.sampled_from(["x", "y", "2", "0.5", "1e-3", "x[0]", "x[:, None]", "x[1:-1, ...]", "(x, y)", "[x, y]", "x.T"])


def larger(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    signs = st.sampled_from(["+", "-", "*", "/", "//", "%", "@", "**", "&", "|", "<", ">=", "=="])
    return st.one_of(
        st.tuples(inside, signs, inside).map(" ".join),
        st.tuples(st.sampled_from("-+~"), inside).map("".join),
        inside.map("({})".format),
        inside.map("np.sum({}, axis=0, keepdims=True)".format),
        inside.map("({}).reshape(2, -1)".format),
        inside.map("np.einsum('ij,jk->ik', x, {})".format),
    )


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.recursive(ATOMS, larger, max_leaves=6))
def test_operators_bind_as_they_do_in_python(text: str) -> None:
    found = parse(text, {"x": None, "y": None}, "the formula")
    assert ast.dump(found.tree) == ast.dump(ast.parse(text, mode="eval").body)
