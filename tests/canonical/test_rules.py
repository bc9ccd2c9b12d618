"""Every named rule of the canonical form is proved by z3 under its condition, refused without it, and is what the code does."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from tests.canonical.laws import LAWS, Law
from tests.canonical.written import PAIRS, Entry, Pair, of_matrix
from verify.canonical import canonical, matrices, relations
from verify.canonical.canonical import Canonical
from verify.canonical.facts import Facts
from verify.kernel import Goal, Theorem, prove, replay
from verify.terms.index import fresh
from verify.terms.term import Term

NAMED = re.compile(r"^  ([a-z]+(?:-[a-z]+)*)  +\S", re.MULTILINE)


def named(module: ModuleType) -> set[str]:
    """The rules that a module's docstring lists."""
    return set(NAMED.findall(module.__doc__ or ""))


def test_every_rule_that_is_named_has_a_proof_and_a_fault() -> None:
    tables = (relations.OF_FACTOR, matrices.OF_MATRIX)
    listed = named(canonical) | {r.name for table in tables for rules in table.values() for r in rules}
    assert len(listed) >= 25
    assert listed == {law.rule for law in LAWS} == {pair.rule for pair in PAIRS}


def parameters() -> list[object]:
    return [pytest.param(law, id=f"{law.rule}-{n}") for n, law in enumerate(LAWS)]


@pytest.mark.parametrize("law", parameters())
def test_a_rule_is_proved_under_its_condition(law: Law) -> None:
    answer = prove(Goal(law.rule, law.holds, law.condition))
    assert isinstance(answer, Theorem), answer
    assert replay(answer)


@pytest.mark.parametrize("law", parameters())
def test_a_rule_is_refused_without_its_condition(law: Law) -> None:
    assert not isinstance(prove(Goal(law.rule, law.fails, law.weaker)), Theorem)


def equal(left: Term, right: Term, facts: Facts, wide: bool = False, factored: Entry = None) -> bool:
    form = Canonical(facts, wide=wide)
    if factored is not None:
        taken = of_matrix("chol", factored)(fresh("n"), fresh("n"))
        form.matrices.factored.add(form.matrices.code(form.matrices.matrix(taken, form.poly(taken.args[0]))))
    return not form.settled(form.poly(left - right)).terms


@pytest.mark.parametrize("pair", [pytest.param(pair, id=f"{pair.rule}-{n}") for n, pair in enumerate(PAIRS)])
def test_the_canonical_form_uses_a_rule_where_its_condition_holds_and_only_there(pair: Pair) -> None:
    assert equal(*pair.same, pair.facts, factored=pair.factored)
    for left, right, facts in pair.different:
        assert not equal(left, right, facts, factored=pair.factored)


def test_both_full_ranks_of_a_pseudo_inverse_are_told_apart() -> None:
    (pair,) = (pair for pair in PAIRS if pair.rule == "pseudo-inverse")
    assert not equal(*pair.same, pair.facts, wide=True)
