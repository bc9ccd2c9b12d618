"""Every rule of the canonical form is proved by z3 under its condition, refused without it, and is what the code does."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.canonical.laws import LAWS, Law
from tests.canonical.written import BELOW_ONE, PAIRS, Pair, of_matrix
from verify.canonical import algebra, canonical, comparisons, indices, matrices, powers, relations, signs
from verify.canonical.canonical import TABLES, Canonical
from verify.canonical.facts import Facts
from verify.canonical.rule import Rule
from verify.kernel import Goal, Theorem, prove, replay
from verify.terms.index import fresh
from verify.terms.term import Term

MODULES = [algebra, canonical, comparisons, indices, matrices, powers, relations, signs]
DOCS = Path(__file__).resolve().parents[2] / "docs"
RULES = [r for tables in TABLES.values() for table in tables for rules in table.values() for r in rules]

# without most of these there is no form: their functions make something of whatever is asked
ALWAYS = {
    "unit",
    "positive-multiple",
    "indicator",
    "prime-powers",
    "exp-sum",
    "log-product",
    "abs",
    "increasing",
    "positive-factor",
}


def test_every_rule_stands_in_a_table() -> None:
    defined = {id(r): r.name for module in MODULES for r in vars(module).values() if isinstance(r, Rule)}
    assert defined == {id(r): r.name for r in RULES}
    assert len(set(defined.values())) == len(defined), "two rules have one name"


def test_every_rule_says_its_law_and_where_it_fails_in_one_line() -> None:
    for r in RULES:
        assert r.law and r.fails_where and "\n" not in r.law + r.fails_where, r.name


def test_the_page_is_what_the_tables_say() -> None:
    """To write it again: ``python docs/rules.py``."""
    page = runpy.run_path(str(DOCS / "rules.py"))["page"]()
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == page
    assert all(f"| {r.name} |" in page for r in RULES)


def test_every_rule_has_a_proof_a_fault_and_two_pairs() -> None:
    assert {r.name for r in RULES} == {law.rule for law in LAWS} == {pair.rule for pair in PAIRS}
    assert all(pair.different for pair in PAIRS)


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


def form_of(pair: Pair, facts: Facts, wide: bool = False) -> Canonical:
    """The canonical form under what the pair says is known, and other facts."""
    form = Canonical(facts, tanh_as_exp=pair.tanh_as_exp, wide=wide)
    if pair.factored is not None:
        taken = of_matrix("chol", pair.factored)(fresh("n"), fresh("n"))
        form.matrices.factored.add(form.matrices.code(form.matrices.matrix(taken, form.poly(taken.args[0]))))
    for needed in (pair.nonzero, pair.root):
        if needed is not None:
            form.assume(form.poly(needed), positive=needed is pair.root)
    return form


def equal(pair: Pair, left: Term, right: Term, facts: Facts, wide: bool = False) -> bool:
    form = form_of(pair, facts, wide)
    for side in (left, right):
        assert form.poly(side).free <= side.free, "an index that was summed over is free"
    return not form.settled(form.poly(left - right)).terms


@pytest.mark.parametrize("pair", [pytest.param(pair, id=f"{pair.rule}-{n}") for n, pair in enumerate(PAIRS)])
def test_the_canonical_form_uses_a_rule_where_its_condition_holds_and_only_there(pair: Pair) -> None:
    assert equal(pair, *pair.same, pair.facts)
    for left, right, facts in pair.different:
        assert not equal(pair, left, right, facts)


def formed(pair: Pair) -> bool:
    """Whether a form was found, and is one for both."""
    try:
        return equal(pair, *pair.same, pair.facts)
    except ValueError:  # a comparison of numbers has no leading term
        return False


@contextmanager
def without(rule: Rule[Any]) -> Iterator[None]:
    """The tables as they would be if they did not hold the rule."""
    kept = rule.apply
    object.__setattr__(rule, "apply", lambda *_: None)
    try:
        yield
    finally:
        object.__setattr__(rule, "apply", kept)


CAN_MISS = [pytest.param(r, id=r.name) for r in {r.name: r for r in RULES}.values() if r.name not in ALWAYS]


@pytest.mark.parametrize("rule", CAN_MISS)
def test_without_a_rule_its_pairs_stay_two(rule: Rule[Any]) -> None:
    """So each pair tells whether the rule is there: a table that lost it would be noticed."""
    with without(rule):
        assert not all(formed(pair) for pair in PAIRS if pair.rule == rule.name)


def test_a_positive_multiple_is_seen_where_only_the_sign_is_asked() -> None:
    """In a comparison, rule ``positive-factor`` takes the base off before."""

    def seen() -> bool:
        form = Canonical(Facts())
        return form.positive(form.poly(1 - BELOW_ONE))

    assert seen()
    with without(signs.positive_multiple):
        assert not seen()


def test_both_full_ranks_of_a_pseudo_inverse_are_told_apart() -> None:
    (pair,) = (pair for pair in PAIRS if pair.rule == "pseudo-inverse")
    assert not equal(pair, *pair.same, pair.facts, wide=True)
