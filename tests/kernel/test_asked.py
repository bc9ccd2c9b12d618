"""A script from elsewhere reaches z3 only in the forms that ours have."""

from __future__ import annotations

import pytest

from tests.kernel.cases import x, y
from verify import limits
from verify.evidence import script
from verify.kernel import Goal, Theorem, prove
from verify.kernel.asked import Unreadable, answer, questions

LOGIC = "(set-logic QF_NRA)"
FALSE = "(assert false) (check-sat)"
FOREIGN = {
    "no check": f"{LOGIC} (assert false)",
    "no logic": FALSE,
    "another logic": f"(set-logic HORN) {FALSE}",
    "nothing": "",
    "an option": f'{LOGIC} (set-option :regular-output-channel "file") {FALSE}',
    "an include": f'{LOGIC} (include "file") {FALSE}',
    "an assertion beside the checks": f"{LOGIC} (assert false) (push 1) (check-sat) (pop 1)",
    "a check that stays open": f"{LOGIC} (push 1) {FALSE}",
    "a quantifier": f"{LOGIC} (assert (forall ((a.1 Real)) (= a.1 0.0))) (check-sat)",
    "an annotation": f"{LOGIC} (assert (! false :named a.1)) (check-sat)",
    "a name of an operator": f"{LOGIC} (define-fun not () Real 1.0) {FALSE}",
    "a function of something": f"{LOGIC} (declare-fun f.1 (Real) Real) {FALSE}",
    "a text": f'{LOGIC} (assert (= "a" "b")) (check-sat)',
    "parentheses too many": f"{LOGIC} (assert false)) (check-sat)",
    "parentheses too few": f"{LOGIC} (assert (not true (check-sat)",
    "too deep": f"{LOGIC} (assert {'(not ' * limits.SCRIPT_DEPTH}true{')' * limits.SCRIPT_DEPTH}) (check-sat)",
    "too long": f"{LOGIC} {FALSE}{' ' * limits.SCRIPT_BYTES}",
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_script_that_none_of_ours_is_is_not_given_to_z3(kind: str) -> None:
    with pytest.raises(Unreadable):
        questions(FOREIGN[kind])
    assert answer(FOREIGN[kind]) != "unsat"


def test_scripts_of_ours_are_read_and_answered_each_check_by_itself() -> None:
    theorem = prove(Goal("square", (((x + y) * (x + y), x * x + 2 * x * y + y * y),)))
    assert isinstance(theorem, Theorem) and answer(theorem.script) == "unsat"
    true = f"{LOGIC}\n(declare-fun |;)| () Real) ; a comment )\n(assert (= |;)| 1.0))\n(check-sat)\n"
    several = script({"one": theorem.script, "another": theorem.script})
    assert len(questions(several)) == 2 and answer(several) == "unsat"
    assert answer(true) == "sat" == answer(script({"one": theorem.script, "another": true}))
