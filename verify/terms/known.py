"""What a term is where a 0/1 term has a known value: choices that this decides are gone."""

from __future__ import annotations

from verify.terms.term import MINUS_ONE, ONE, UNINITIALISED, ZERO, Term, add, ite, mul
from verify.terms.walks import COMPARED, is_truth, nodes


def overwritten(old: Term, condition: Term) -> Term:
    """``old`` as it is where ``condition`` is 0, if memory that nobody wrote is in it.

    ``out[z > 0] = a; out[z <= 0] = b`` into an empty array is one choice of a and b: the second write covers what the
    first left, and nothing else may remain of it.
    """
    unwritten = any(n.op == "entry" and n.data[0].startswith(UNINITIALISED) for n in nodes(old))
    return _beneath(old, _learnt(condition, ZERO, {})) if unwritten else old


def _learnt(condition: Term, value: Term, known: dict[Term, Term]) -> dict[Term, Term]:
    """``known``, and which comparisons are 0 or 1 where ``condition`` is ``value``."""
    if condition.op in COMPARED:
        return {**known, condition: value}
    if not is_truth(condition) or condition.op == "const":
        return known
    if condition.op == "add":  # 1 - h
        other = condition.args[0] if condition.args[1] is ONE else condition.args[1]
        return _learnt(mul(MINUS_ONE, other), ONE if value is ZERO else ZERO, known)
    if value is ONE:  # all the factors of a product are 1
        for factor in condition.args:
            known = _learnt(factor, ONE, known)
    return known


def _beneath(term: Term, known: dict[Term, Term]) -> Term:
    if term.op != "ite":
        return term
    condition = _decided(term.args[0], known)
    if condition.op == "const":
        return _beneath(term.args[1 if condition is ONE else 2], known)
    yes, no = (_beneath(a, _learnt(condition, v, known)) for a, v in zip(term.args[1:], (ONE, ZERO), strict=True))
    return ite(condition, yes, no)


def _decided(condition: Term, known: dict[Term, Term]) -> Term:
    """A condition with the comparisons that are known put in; nothing is put under a binder."""
    if condition in known:
        return known[condition]
    if condition.op == "add":
        return add(*(_decided(a, known) for a in condition.args))
    if condition.op == "mul":
        return mul(*(_decided(a, known) for a in condition.args))
    return condition
