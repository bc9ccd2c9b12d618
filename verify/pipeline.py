"""The whole pipeline: what is tried on a claim, in which order, and how the answers become one verdict."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from verify import limits
from verify.bounded.fitting import misfit
from verify.bounded.prove import prove_bounded
from verify.certify.prove import coq_route
from verify.claims.claim import Claim
from verify.claims.derivatives import Derivative
from verify.codes import Code
from verify.errors import BadInput
from verify.everyshape.prove import AllShapes, prove_all_shapes
from verify.explain.repair.assumptions import holds_if
from verify.explain.repair.repair import repair
from verify.minted import minted
from verify.partial_verdict import PartialVerdict
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.constants.written import literals
from verify.testing.floats import Floats
from verify.testing.repeats import Repeats, differs
from verify.testing.search import Passed, Refutation, falsify, on_edges, telling
from verify.verdict import GradientVerdict, Reason, Verdict

Progress = Callable[[str, Mapping[str, GradientVerdict], Mapping[str, str]], None]


def check(
    claim: Claim | Callable[..., Any],
    *,
    bound: int = limits.BOUND,
    examples: int = limits.EXAMPLES,
    seed: int = 0,
    require: str = "all-shapes",
    certificates: bool = False,
    progress: Progress | None = None,
    repeats: Repeats | None = None,
) -> Verdict:
    """The verdict on a claim, or on the function that `verify.claims.claim` decorated.

    ``require="tested"`` stops before any proof. ``certificates`` adds Coq's to its files. ``progress`` hears of
    each stage; ``repeats`` is what was seen of the code before. Raises BadInput where the claim is wrong.
    """
    started = time.perf_counter()
    made, say = claim_of(claim), progress or (lambda text, gradients, files: None)
    seen = repeats or Repeats(made)
    made, silent = _as_returned(made)
    work = _Work(made, seen, seed, examples, bound, require, say, silent)
    beneath = _beneath(work, certificates)
    if beneath is not None and not beneath.reaches(require) and not beneath:
        return work.verdict(time.perf_counter() - started)
    _stages(work, certificates)
    if beneath is not None:
        work.found.of_a_gradient(beneath)
    return minted(work.verdict(time.perf_counter() - started))


def _stages(work: _Work, certificates: bool) -> None:
    """Testing and proofs in their order: what refutes most wrong gradients first, then the proof, then the rest."""
    _telling_points(work)
    if work.require != "tested":
        _every_shape(work, certificates)
        _confirmed(work)
    _at_length(work)
    if work.require != "tested":
        _bounded_shapes(work)
        work.found.never_tried(work.tested)
        _remedies(work)
        _is_a_function(work)
    _fit(work)


@dataclass
class _Work:
    """A claim under way: how it is to be checked, what testing said of each gradient, and the verdicts so far."""

    claim: Claim
    repeats: Repeats
    seed: int
    examples: int
    bound: int
    require: str
    progress: Progress
    silent: tuple[str, ...] = ()  # the inputs of which the code returns no gradient, and nobody said that it does
    tested: dict[str, Refutation | Passed] = field(default_factory=dict)
    searched: set[str] = field(default_factory=set)  # the names of gradients that were searched at length
    general: dict[str, Claim] = field(default_factory=dict)  # what was proved of it in place of the claim
    found: PartialVerdict = field(default_factory=lambda: PartialVerdict({}))

    def say(self, text: str) -> None:
        """Progress, with the verdicts so far."""
        self.progress(text, self.found.gradients, self.found.files)

    def having(self, holds: Callable[[GradientVerdict], bool]) -> list[str]:
        """The names of the gradients of whose verdict something holds."""
        return [n for n, g in self.found.gradients.items() if holds(g)]

    def take(self, tested: Mapping[str, Refutation | Passed]) -> None:
        """What testing says."""
        self.tested.update(tested)
        for name, result in tested.items():
            self.found.tested(name, result, self.require)

    def verdict(self, seconds: float) -> Verdict:
        """The verdict on all gradients."""
        made = self.claim
        found = self.found.gradients | dict.fromkeys(self.silent, _not_returned(made))
        gradients = {name: replace(g, seconds=seconds) for name, g in found.items()}
        unclaimed = tuple(n for n in made.unclaimed if n not in found)
        return Verdict(made.name, made.file, made.line, gradients, unclaimed, self.found.files, self.require)


def _beneath(work: _Work, certificates: bool) -> GradientVerdict | None:
    """The verdict on the gradient that a second derivative is the derivative of: nothing is said of it without."""
    made = work.claim
    if not isinstance(made, Derivative) or made.gradient is None:
        return None
    gradient, name = made.gradient
    stated = replace(made.base, gradients=[gradient], derivatives=[])
    found = check(
        stated,
        bound=work.bound,
        examples=work.examples,
        seed=work.seed,
        require=work.require,
        certificates=certificates,
        progress=lambda text, gradients, files: work.progress(f"its gradient: {text}", {}, {}),
    )
    work.found.beneath(made.names, name, found)
    return found.gradients[name]


def _telling_points(work: _Work) -> None:
    """Shapes, floats and a handful of exact points; the long search where these say nothing."""
    work.say("testing")
    work.take(telling(work.claim, seed=work.seed, repeats=work.repeats))
    _search(work, [n for n, r in work.tested.items() if isinstance(r, Passed) and (r.reason or not r.points)])


def _every_shape(work: _Work, certificates: bool) -> None:
    for name in work.having(_undecided):
        if not _may_be_proved(work.tested[name]):
            continue
        work.say(f"proving {name} at every shape")
        gradient = next(g for g in work.claim.gradients if name in g.names)
        large = [g.reason for n, g in work.found.gradients.items() if n in gradient.names and _is_too_large(g.reason)]
        if len(large) >= limits.LARGE_GRADIENTS:  # each takes its whole budget, and leaves less time for bounded shapes
            work.found.everywhere(name, AllShapes(False, large[0]))
            continue
        result = prove_all_shapes(work.claim, gradient, name, work.seed)
        work.found.everywhere(name, result)
        if result.claim is not None:
            work.general[name] = result.claim
        if result.proved and result.trace is not None:
            stated = result.claim or work.claim
            work.found.certified(name, *coq_route(stated, result.trace, for_coq=certificates))


def _confirmed(work: _Work) -> None:
    """What is proved at every shape: the code itself at one shape, and exact points on what the proofs leave out."""
    partial = work.having(lambda g: bool(g.except_on) and g.status == "proved")
    if partial:
        work.say("trying the points that proofs leave out")
        work.found.beyond_the_proof(on_edges(work.claim, partial, seed=work.seed, repeats=work.repeats))
    everywhere = work.having(_everywhere)
    if work.require == "bounded":
        _prove_bounded(work, everywhere)
        return
    few = {
        "budget": limits.CONFIRM_UNITS,
        "bound": min(work.bound, limits.CONFIRM_BOUND),
        "most": limits.CONFIRM_SHAPES,
        "question": limits.CONFIRM_QUESTION,
    }
    _prove_bounded(work, [n for n in everywhere if n not in work.general], **few)
    for name, more in work.general.items():
        result = prove_bounded(more, [name], seed=work.seed, **few)[name]
        work.found.bounded_in_general(more.name, name, result)


def _at_length(work: _Work) -> None:
    """The long search, for what is not decided."""
    _search(work, [n for n in work.having(_undecided) if n not in work.searched])


def _search(work: _Work, names: Sequence[str]) -> None:
    if names:
        work.say("searching for a counterexample")
        work.searched.update(names)
        seed, examples, bound = work.seed, work.examples, work.bound
        found = falsify(work.claim, seed=seed, examples=examples, bound=bound, names=names, repeats=work.repeats)
        work.take(found)


def _bounded_shapes(work: _Work) -> None:
    """All that the budget allows, where there is no proof at every shape."""
    _prove_bounded(work, work.having(_undecided))


def _prove_bounded(work: _Work, names: Sequence[str], **less: int) -> None:
    """As far as the budget goes, or ``less``: the arguments of `prove_bounded`."""
    names = [n for n in names if _may_be_proved(work.tested[n])]
    if names:
        settings = {"bound": work.bound, **less}
        work.say(f"proving up to size {settings['bound']}")
        results = prove_bounded(work.claim, names, seed=work.seed, **settings)
        for name, result in results.items():
            work.found.bounded(work.claim.name, name, result, work.require == "bounded")


def _everywhere(gradient: GradientVerdict) -> bool:
    return gradient.scope == "all-shapes"


def _undecided(gradient: GradientVerdict) -> bool:
    return gradient.status not in ("proved", "refuted")


def _is_too_large(reason: Reason | None) -> bool:
    return reason is not None and reason.code == Code.TOO_LARGE


def _fit(work: _Work) -> None:
    """Whether the stated shapes are those that the forward is for; a proof at every shape has shown that."""
    open_ = work.having(lambda g: not _everywhere(g))
    if open_ and (reason := misfit(work.claim)) is not None:
        work.found.unfit(open_, reason)


def _remedies(work: _Work) -> None:
    """What would hold instead of what is refuted; nothing where the code turns out to keep state, then or meanwhile."""
    before = dict(work.found.gradients)
    for name in work.having(lambda g: g.status == "refuted" and work.repeats.reason() is None):
        work.say(f"looking for assumptions under which the gradient of {name} holds")
        refuted_by = work.found.gradients[name].refuted_by or ""
        work.found.assumed(name, holds_if(work.claim, name, refuted_by, work.seed))
        if any(c.kind == "off" for c in work.found.gradients[name].holds_if):
            continue  # nothing is wrong with the formula but that it has no value everywhere
        work.say(f"looking for a repair of {name}")
        work.found.repaired(name, repair(work.claim, name, work.seed))
    work.repeats.look()
    if work.repeats.reason() is not None:
        work.found.gradients.update(before)


def _is_a_function(work: _Work) -> None:
    """Whatever stage found that the code keeps state, or does not repeat: nothing is proved of it."""
    work.repeats.look()
    holds = work.repeats.holds()
    work.found.no_function(work.repeats.reason() or (None if holds else differs(work.claim)))


def trial(claim: Claim) -> Repeats:
    """Run the code once as it stands, at small sizes. What it raises is for `check` to judge."""
    repeats = Repeats(claim)
    _tried(claim)
    return repeats


def _tried(claim: Claim) -> Floats | None:
    """A plain run at small sizes; None where there is none."""
    sizes = next(iter(points.sizes_plan(claim, literals(claim))))
    point = points.draw_point(claim, sizes, "small", "trial")
    if point is not None:
        with suppress(Exception):
            return falsify_float.run(claim, point.with_cotangents(falsify_float.output_shapes(claim, point)))
    return None


def _as_returned(claim: Claim) -> tuple[Claim, tuple[str, ...]]:
    """A claim of those gradients that its code returns, and the inputs that are left: a dict says itself which it has,
    where nobody did."""
    if not any(g.returned for g in claim.gradients):
        return claim, ()
    ran = _tried(claim)
    there = claim.names if ran is None or ran.errors else tuple(ran.gradients)
    gradients = [replace(g, names=tuple(n for n in g.names if n in there), returned=False) for g in claim.gradients]
    return replace(claim, gradients=gradients), tuple(n for n in claim.names if n not in there)


def _not_returned(claim: Claim) -> GradientVerdict:
    names = list(claim.names)
    told = f"{claim.name} returned gradients of {', '.join(names)} alone, by their names"
    text = f"{told}; if it claims no others, say so: wrt={names}"
    return GradientVerdict("unsupported", reason=Reason(Code.NOT_RETURNED, text, claim.file, claim.line))


def claim_of(claim: Claim | Callable[..., Any]) -> Claim:
    """The claim that was stated with a function. Raises BadInput where there is none."""
    made = claim if isinstance(claim, Claim) else getattr(claim, "__claim__", None)
    if not isinstance(made, Claim):
        name = getattr(claim, "__name__", type(claim).__name__)
        raise BadInput(f'{name} states no claim; decorate it with @claim(W="H m", X="m n")', code=Code.NO_CLAIMS)
    if not made.gradients:
        raise BadInput(f"{made.name}: nobody claimed a gradient", file=made.file, line=made.line, code=Code.NO_GRADIENT)
    return made


def _may_be_proved(result: Refutation | Passed) -> bool:
    """Testing forbids a proof where it refuted, or could not follow the code; not where it only found no point."""
    return isinstance(result, Passed) and (result.reason is None or result.reason.code == Code.NO_POINT)
