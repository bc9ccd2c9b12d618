"""TRUSTED. Every shape at once: the typed expression is 0 by its canonical form (A), by z3 at the cut-off (route B).

A planner: it decides what to try and in which order. What it may rely on are the rules of `canonical`, the
theorem of `everyshape.cutoff` and the kernel. Each step that fails ends as "not proved" with the reason; none ends as
proved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from verify import limits
from verify.canonical.canonical import Canonical
from verify.canonical.facts import Facts, facts_of
from verify.canonical.poly import Poly
from verify.claims.claim import Claim, Gradient, Input
from verify.codes import Code
from verify.domain.definedness import Missing
from verify.domain.law import Law
from verify.domain.sets import of_need
from verify.errors import Defect, GradproofError, Undefined, Unsupported
from verify.everyshape.cutoff import cut_off
from verify.everyshape.exact_check import exact_check
from verify.everyshape.induction.telescope import inducted
from verify.everyshape.instantiate import Instantiator
from verify.everyshape.literals import general, left_out, shown
from verify.everyshape.regular import look, zero_by_form
from verify.everyshape.spot_check import NEEDED, Checked, size_notes, spot_check
from verify.everyshape.typed import Trace, axis_sorts, trace
from verify.evidence import slug
from verify.kernel import Countermodel, Goal, Theorem, prove, record
from verify.terms import term as t
from verify.terms.walks import nodes
from verify.users import raised, where
from verify.verdict import Condition, Evidence, Reason

OF_ONE_ORDER: Final = frozenset({Code.UNSUPPORTED_OPERATION, Code.NOT_SYMBOLIC, Code.GRADIENT_SHAPE})  # another may do
MODES: Final[tuple[dict[str, bool], ...]] = ({}, {"tanh_as_exp": True})


@dataclass(frozen=True)
class AllShapes:
    """What was found for one gradient. ``proved`` is true only after every demand was met."""

    proved: bool
    reason: Reason | None = None
    vacuous: bool = False
    except_on: tuple[Condition, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    trace: Trace | None = None
    claim: Claim | None = None  # what was proved, where it is more than what was stated: literal sizes have names


def prove_all_shapes(
    claim: Claim, gradient: Gradient, name: str, seed: int = 0, *, units: int = limits.CUTOFF_UNITS
) -> AllShapes:
    """Try to prove the gradient with respect to input ``name`` at every shape. Raises Defect where routes disagree.

    ``units`` are z3's for route B, at each shape of the cut-off.
    """
    first = _with_names(claim, gradient, name, seed, units) or _try(claim, gradient, name, seed, units)
    other = _interleaved(claim)
    if other == claim or first.reason is None or first.reason.code not in OF_ONE_ORDER:
        return first
    second = _try(other, gradient, name, seed, units)
    return replace(second, trace=None) if second.proved else first  # a certificate is about the claim as it is written


def prove_where_it_has_a_value(claim: Claim, gradient: Gradient, name: str, seed: int = 0) -> AllShapes:
    """The same off the points at which the claimed gradient has no value: what it needs is taken for granted, and
    where that does not hold is listed."""
    return _try(claim, gradient, name, seed, limits.VARIANT_CUTOFF_UNITS, partial=True)


def _with_names(claim: Claim, gradient: Gradient, name: str, seed: int, units: int) -> AllShapes | None:
    """The proof for all values of the literal sizes, if there is one that leaves nothing out at those stated."""
    more, stands_for = general(claim)
    found = _try(more, gradient, name, seed, units, stands_for) if stands_for else AllShapes(False)
    if not found.proved or left_out(found.except_on, stands_for):
        return None
    what = f"for all literal sizes ({shown(stands_for)}), the stated ones among them"
    first, *others = found.evidence
    evidence = (replace(first, what=f"{first.what}; {what}"), *others)
    return replace(found, except_on=(), evidence=evidence, claim=more)


def _interleaved(claim: Claim) -> Claim:
    """The claim with the literals of sizes such as ``2*d`` as their last factors: pairs of entries, not two halves."""

    def turned(i: Input) -> Input:
        return replace(i, shape=tuple(replace(d, interleaved=d.coefficient > 1 and bool(d.names)) for d in i.shape))

    return replace(claim, inputs=tuple(map(turned, claim.inputs)))


def _try(
    claim: Claim,
    gradient: Gradient,
    name: str,
    seed: int,
    units: int,
    stated: Mapping[str, int] = MappingProxyType({}),
    partial: bool = False,
) -> AllShapes:
    """``stated``: sizes at which the code, too, has to agree; ``partial``: off the points without a claimed value."""
    try:
        traced = inducted(claim, trace(claim, gradient, name))
        if not partial:
            return _prove(claim, gradient, traced, seed, units, stated)
        granted, sets = _granted(traced, facts_of(claim, axis_sorts(claim), traced.least))
        found = _prove(claim, gradient, granted, seed, units, stated)
        return replace(found, except_on=tuple({c.args: c for c in (*found.except_on, *sets)}.values()))
    except Defect:
        raise
    except Undefined as error:
        return AllShapes(False, Reason(Code.UNDEFINED, error.message), vacuous=True)
    except GradproofError as error:
        return AllShapes(False, _reason(error))
    except RecursionError:
        return AllShapes(
            False, Reason(Code.TOO_LARGE, "the expression is nested too deeply for the proof at every shape")
        )
    except Exception as error:  # the user's code on symbolic shapes: whatever it raises, nothing was proved
        file, line = where(raised(error))
        message = f"at symbolic shapes the code raised {type(error).__name__}: {error}"
        return AllShapes(False, Reason(Code.NOT_SYMBOLIC, message, file, line))


def _granted(traced: Trace, facts: Facts) -> tuple[Trace, list[Condition]]:
    """The trace where the claimed gradient has a value, and all that this does not cover.

    Raises Unsupported where that decides by a comparison: the points with a value may be a set without an inside.
    """
    law = _law(facts, traced, {})
    needs = list(law.needs.unmet(traced.claimed))
    if any(n.guards or any(node.op in ("gt", "eq", "ite") for node in nodes(n.term)) for n in needs):
        raise Unsupported("a gradient that has a value where a comparison says so")
    sets = [*law.left_out(), *(c for n in needs for c in of_need(n, law.canonical))]
    return replace(traced, stated=(*traced.stated, traced.claimed)), sets


def _reason(error: GradproofError) -> Reason:
    file, line = where(raised(error))
    return Reason(error.code, error.message, error.file or file, error.line or line)


def _prove(
    claim: Claim, gradient: Gradient, traced: Trace, seed: int, units: int, stated: Mapping[str, int]
) -> AllShapes:
    facts = facts_of(claim, axis_sorts(claim), traced.least)
    found = _route_a(traced, facts)
    if isinstance(found, Reason):
        return AllShapes(False, found)
    law, how = found
    checked = spot_check(claim, gradient, traced, seed, stated)
    problem = _unchecked(checked, claim)
    if problem is not None:
        return AllShapes(False, problem, vacuous=not checked.shapes and bool(checked.undefined))
    exactly = exact_check(claim, gradient, traced, law, seed)
    if exactly.problem is not None:
        return AllShapes(False, Reason(Code.TRACE_DIFFERS, exactly.problem))
    if traced.families and not exactly.points:  # what its steps need is taken for granted: it has to be possible
        text = "no point was found at which every iteration of its loops has a value in exact arithmetic"
        return AllShapes(False, Reason(Code.NOT_PROVED, text))
    regular = look(claim, law, traced.handed_on, checked.shapes, seed)
    if not any(1 not in s.values() for s in regular.found):
        by_form = zero_by_form(claim, law, traced.handed_on, checked.shapes, seed)
        return AllShapes(False, _nowhere(law, by_form), vacuous=not by_form)
    assumed = "".join(f"; {c.text}" for c in claim.conditions)
    evidence = [Evidence("route A", how + assumed)]
    evidence.append(Evidence("float64", f"the unmodified code agrees with the typed expression at {_shown(checked)}"))
    second, files = _route_b(claim, traced, facts, units)
    evidence.append(second)
    sizes = tuple(
        Condition("size", (text,), text) for text in size_notes((*checked.undefined, *regular.without), regular.found)
    )
    left_out = {c.text: c for c in (*law.left_out(), *_smaller(traced), *sizes)}
    return AllShapes(True, None, False, tuple(left_out.values()), tuple(evidence), files, traced)


def _smaller(traced: Trace) -> tuple[Condition, ...]:
    """The sizes that are too small for what the code does: there it may raise, or do something else."""
    texts = (f"{name} < {least}" for name, least in traced.least)
    return tuple(Condition("size", (text,), text) for text in texts)


def _shown(checked: Checked) -> str:
    return "; ".join(", ".join(f"{n} = {k}" for n, k in s.items()) or "its one shape" for s in checked.shapes[:3])


def _unchecked(checked: Checked, claim: Claim) -> Reason | None:
    if checked.problem:
        return Reason(Code.TRACE_DIFFERS, checked.problem)
    unequal = [s for s in checked.shapes if 1 not in s.values()]
    if len(unequal) < (NEEDED if claim.sizes else 1):
        return Reason(Code.UNDEFINED, f"the forward has a value at only {len(unequal)} of the shapes that were tried")
    return None


def _nowhere(law: Law, by_form: bool) -> Reason:
    sets = "; ".join(c.text for c in law.left_out())
    if by_form:
        text = f"the proof leaves out {sets}, and at some index that holds whatever the inputs are"
        return Reason(Code.NOT_PROVED, text)
    return Reason(Code.VACUOUS, f"every admissible point that was tried is on an edge of the forward: {sets}")


def _undefined(missing: Missing) -> Reason:
    return Reason(
        Code.DEFINEDNESS,
        f"the gradient needs {missing.text}, which was not shown to hold wherever the forward is differentiable",
    )


# --- route A ----------------------------------------------------------------------------------------------------------


def _route_a(traced: Trace, facts: Facts) -> tuple[Law, str] | Reason:
    """The law under which the canonical form of the difference is empty; or why it is not."""
    remaining: Poly | None = None
    undefined: Reason | None = None
    for options in _attempts(traced, facts):
        laws = [_law(facts, traced, choice) for choice in options]
        polys = [law.difference(traced.right) for law in laws]
        if any(p.terms for p in polys):
            remaining = next(p for p in polys if p.terms)
            continue
        if not all(law.ties_left_out() for law in laws):
            return Reason(Code.NOT_PROVED, "the sides differ at ties for a maximum, where the forward is smooth")
        underived = laws[0].missing(traced.forward.derived, of_derivative=True)
        if underived is not None:
            text = f"the derivative rule used here needs {underived.text}; assume it with where="
            return Reason(Code.DERIVATIVE, text)
        missing = laws[0].missing(traced.claimed)
        if missing is None:
            return laws[0], _how(options, traced)
        undefined = _undefined(missing)
    if undefined is not None:
        return undefined
    count = len(remaining) if remaining is not None else 0
    by = f" by induction over {_handed_on(traced)}" if traced.families else ""
    return Reason(Code.NOT_PROVED, f"the canonical form of the difference still has {count} terms{by}")


def proved_law(traced: Trace, facts: Facts) -> Law | None:
    """What the canonical form alone says: off which sets the two sides agree; None where that was not shown."""
    found = _route_a(traced, facts)
    return None if isinstance(found, Reason) else found[0]


def _law(facts: Facts, traced: Trace, choice: dict[str, Any]) -> Law:
    canonical = Canonical(facts, **choice)
    around = facts.without_equations(traced.moving)
    return Law(canonical, canonical if around is facts else Canonical(around, **choice), traced.forward)


def _attempts(traced: Trace, facts: Facts) -> Iterator[list[dict[str, Any]]]:
    """Options for the canonical form, weakest assumptions first; pseudo-inverses are proved at both full ranks."""
    pseudo = {node for node in nodes(traced.difference) if node.op == "pinv"}
    tall = all(n.args[0].op == "entry" and n.args[0].data == (n.args[0].data[0], n.data[:2]) for n in pseudo)
    tall = tall and all(n.args[0].data[0] in facts.full_rank for n in pseudo)
    ranks = [{}] if not pseudo else [{"wide": False}] if tall else [{"wide": False}, {"wide": True}]
    for mode in MODES:
        if not mode or _uses(traced.difference, "tanh"):
            yield [{**mode, **rank} for rank in ranks]


def _handed_on(traced: Trace) -> str:
    """The sizes over which loops hand a state on."""
    return " and ".join(dict.fromkeys(f.var.sort for f in traced.families))


def _uses(term: t.Term, what: str) -> bool:
    return any(node.op == "fn" and node.data == what for node in nodes(term))


def _how(options: list[dict[str, Any]], traced: Trace) -> str:
    same = "both sides are the same expression" if traced.left is traced.right else ""
    text = same or "the canonical form of left minus right is empty, with symbolic sizes"
    text += f", by induction over {_handed_on(traced)}" if traced.families else ""
    return text + ("; at full column rank and at full row rank" if len(options) > 1 else "")


# --- route B ----------------------------------------------------------------------------------------------------------


def _route_b(claim: Claim, traced: Trace, facts: Facts, units: int) -> tuple[Evidence, dict[str, str]]:
    """z3's proof of the typed expression at the cut-off, or why the step rests on route A alone."""
    try:
        cut = cut_off(traced.difference, claim.sizes, facts)
        goals = [Goal(f"{claim.name} d/d{traced.name} at {_sizes(s)}", (_sides(traced, s, facts),)) for s in cut.shapes]
    except Unsupported as error:
        return Evidence("route A", f"every shape rests on route A alone: {error.message}"), {}
    files = {}
    for n, (goal, sizes) in enumerate(zip(goals, cut.shapes, strict=True)):
        answer = prove(goal, units)
        if isinstance(answer, Countermodel):
            raise Defect(f"{claim.name}, d/d{traced.name}: route A proved what z3 refutes at {dict(sizes)}")
        script = record(answer) if isinstance(answer, Theorem) else None
        if script is None:
            return Evidence("route A", f"every shape rests on route A alone: z3 gave up at {_sizes(sizes)}"), {}
        files[f"smt2/{slug(claim.name)}-{slug(traced.name)}-cutoff{n or ''}.smt2"] = script
    what = f"the typed expression is an identity at the cut-off {'; '.join(map(_sizes, cut.shapes))}"
    return Evidence("route B", what, next(iter(files))), files


def _sides(traced: Trace, sizes: Mapping[str, int], facts: Facts) -> tuple[t.Term, t.Term]:
    at = Instantiator(sizes, facts)
    return at.term(traced.left, {}), at.term(traced.right, {})


def _sizes(sizes: Mapping[str, int]) -> str:
    return ", ".join(f"{n} = {k}" for n, k in sizes.items()) or "its one shape"
