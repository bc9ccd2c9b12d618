"""The README says how much has to be believed, and it is no more than that."""

from __future__ import annotations

import ast

import pytest

from tests.test_layers import modules
from tests.trusted import BEGIN, END, PROOFS, README, Proof, Size, closure, code_lines, rounded, size, stated, written

AGAIN = "python -m tests.trusted, and say in the commit why more has to be believed"


@pytest.mark.parametrize("proof", PROOFS, ids=lambda p: p.name)
def test_no_more_has_to_be_believed_than_the_readme_says(proof: Proof) -> None:
    said, is_ = stated(README.read_text(encoding="utf-8"))[proof.name], size(closure(proof))
    assert is_.files <= said.files and is_.lines <= said.lines and is_.code <= said.code, AGAIN
    assert is_.lines > 0.9 * said.lines and is_.code > 0.9 * said.code, f"it became much less: {AGAIN}"


def test_what_makes_goals_is_labelled() -> None:
    known = modules()
    for name in {n for p in PROOFS for n in (*p.roots, *p.planners)}:
        said = ast.get_docstring(ast.parse(known[name].read_text(encoding="utf-8"))) or ""
        assert said.startswith("TRUSTED"), f"{name} decides what is proved, and does not say so"


def test_what_takes_proofs_away_need_not_be_believed() -> None:
    """The closures are those of the roots: the search, the comparisons and the whole command are in none."""
    for proof in PROOFS:
        found = closure(proof)
        assert set(proof.roots) <= found and "verify.pipeline" not in found
        assert not {"verify.bounded.compared", "verify.testing.search", "verify.explain.repair.repair"} & found


def test_a_file_more_is_noticed() -> None:
    proof = PROOFS[0]
    more = Proof(proof.name, (*proof.roots, "verify.testing.search"), proof.planners)
    assert size(closure(more)).files > stated(README.read_text(encoding="utf-8"))[proof.name].files


def test_lines_of_code_are_those_that_do_something() -> None:
    text = '"""What\n\nit is."""\n\n# a remark\nx = [\n    1,\n]  # three lines\n\n\ndef f():\n    """Nothing."""\n    return x\n'
    assert code_lines(text) == 5
    assert [rounded(n) for n in (1, 20, 21, 2000, 2001)] == [20, 20, 40, 2000, 2100]


def test_the_table_is_read_as_it_is_written() -> None:
    readme = f"before\n{BEGIN}\nold\n{END}\nafter\n"
    again = written(readme)
    assert again.startswith("before\n") and again.endswith("\nafter\n") and "old" not in again
    assert stated(again) == {
        p.name: Size(s.files, rounded(s.lines), rounded(s.code)) for p in PROOFS for s in [size(closure(p))]
    }
    with pytest.raises(ValueError, match="trust: begin"):
        written("no marks")


def test_the_small_checker_is_read_in_one_sitting() -> None:
    assert size(n for n in modules() if n.startswith("verify.checker")).code <= 400
