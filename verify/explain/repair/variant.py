"""Claims near a user's claim: stronger assumptions, another layout, another gradient function. And what it takes to say
that one of them holds: the same search and the same proofs that the user's own claim goes through.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from verify import limits
from verify.bounded.prove import prove_bounded
from verify.claims.claim import Claim, Forward, Gradient, Input
from verify.errors import Ambiguous, GradproofError
from verify.everyshape.prove import prove_all_shapes
from verify.testing import exact as falsify_exact
from verify.testing import floats as falsify_float
from verify.testing import points
from verify.testing.fallback import grossly_wrong
from verify.testing.points import GENERIC, Point
from verify.testing.repeats import Repeats
from verify.testing.search import Passed, Refutation, confirmed, falsify, on_edges, telling

Change = Callable[[Any], Any]
Values = Mapping[str, Any]

STYLES: Final = ("rational", "small", "positive", "unit", "kinks", "zero_cotangent")
QUICK_NEEDED: Final = 3


@dataclass
class Variant(Claim):
    """A claim about the gradient ``of`` one input, made from the claim ``base``.

    ``inputs`` may assume more than those of the base; ``before`` changes the forward's inputs, ``after`` the array that
    the gradient function returned for ``of``.
    """

    base: Claim | None = None
    of: str = ""
    before: Callable[[Values], Values] | None = None
    after: Change | None = None

    @property
    def original(self) -> Claim:
        """The claim that this one was made from."""
        assert self.base is not None
        return self.base

    @property
    def functions(self) -> tuple[Callable[..., Any], ...]:
        """The user's functions, those of the base among them."""
        return (*self.original.functions, *(g.function for g in self.gradients))

    @property
    def along(self) -> tuple[str, ...]:
        """As the base."""
        return self.original.along

    def moved(self, name: str) -> frozenset[str]:
        """As the base."""
        return self.original.moved(name)

    def run_forward(self, values: Values) -> Forward:
        """The base's forward, on inputs that ``before`` has changed."""
        return self.original.run_forward(self.before(values) if self.before else values)

    def takes_cotangent(self, outputs: Sequence[Any]) -> bool:
        """As the base."""
        return self.original.takes_cotangent(outputs)

    def run_backward(
        self, gradient: Gradient, cotangents: tuple[Any, ...], forward: Forward, values: Values
    ) -> dict[str, Any]:
        """The gradient of one input, from the whole gradient function, changed by ``after``."""
        whole = replace(gradient, names=_gradient(self.original, self.of).names)
        found = self.original.run_backward(whole, cotangents, forward, values)[self.of]
        return {self.of: self.after(found) if self.after else found}


def _gradient(claim: Claim, name: str) -> Gradient:
    return next(g for g in claim.gradients if name in g.names)


def variant(
    claim: Claim,
    name: str,
    *,
    inputs: Sequence[Input] | None = None,
    function: Callable[..., Any] | None = None,
    parameters: tuple[str, ...] | None = None,
    before: Callable[[Values], Values] | None = None,
    after: Change | None = None,
) -> Variant:
    """The claim about the gradient of ``name`` alone, with what is given in place of the claim's own."""
    gradient = _gradient(claim, name)
    alone = replace(
        gradient,
        names=(name,),
        function=function or gradient.function,
        parameters=gradient.parameters if parameters is None else parameters,
    )
    same = (claim.name, claim.function, tuple(inputs or claim.inputs), claim.file, claim.line, claim.style)
    given = (claim.constants, [alone], claim.conditions)
    return Variant(*same, *given, base=claim, of=name, before=before, after=after)


def quick_points(claim: Claim, seed: int) -> Iterator[Point]:
    """A few points, with cotangents, at unequal sizes; none where the forward runs at no such size."""
    plan = list(points.sizes_plan(claim, ()))[: limits.VARIANT_SHAPES]
    for k, style in enumerate(STYLES):
        for sizes in (plan * 2)[k % len(plan) : k % len(plan) + 2]:
            point = points.draw_point(claim, sizes, style, f"{seed}/variant")
            if point is None:
                continue
            try:
                made = point.with_cotangents(falsify_float.output_shapes(claim, point))
            except Exception:  # the user's forward does not run there: not a point
                continue
            yield made


def survives(claim: Claim, name: str, tried: Iterable[Point]) -> bool:
    """Whether the gradient holds at a few points in exact arithmetic, and is wrong at none (kinks do not count).

    Most are grossly wrong at the first point already, and float64 says so before anything exact is asked.
    """
    held = said = 0
    for point in tried:
        try:
            if point.style in GENERIC and grossly_wrong(claim, name, point):
                return False
            result = falsify_exact.judge(claim, point, [name])
            finding = result.findings[name]
            if finding.against and confirmed(claim, name, result.point, finding):
                return False
        except Ambiguous:  # a sign that 60 digits leave open: such a point says nothing, as a kink does
            continue
        except Exception:  # the code does not run like this: nothing can be said for the variant
            return False
        if finding.what in ("raises", "unsupported"):
            return False
        held += finding.what == "ok"
        said += finding.what != "skip"  # the forward has a value there
    return held >= min(QUICK_NEEDED, said) > 0


def proved(claim: Claim, name: str, seed: int, *, looked_at: bool = False) -> str | None:
    """At which shapes the claim's gradient of ``name`` was proved, in words; None where it was not.

    In the pipeline's order: a few telling points, the proof at every shape, and the long search where there is none.
    Nobody reads the witness of what does not hold, and z3 confirms a proof at every shape as far as it does at once.
    Raises Defect where two routes disagree, as for any claim. ``looked_at``: the code is that of a claim under way, and
    what it keeps is looked at there, before the first and after the last of all runs.
    """
    repeats = Repeats(claim, kept=not looked_at)
    try:
        first = telling(claim, seed=seed, repeats=repeats, small=False)[name]
        if isinstance(first, Refutation):
            return None
        if _held(first) and _proved_at_every_shape(claim, name, seed, repeats):
            return "at every shape"
        examples, bound = limits.VARIANT_EXAMPLES, limits.VARIANT_BOUND
        tested = falsify(claim, seed=seed, examples=examples, bound=bound, repeats=repeats, small=False)[name]
    except GradproofError:
        return None
    if not _held(tested):
        return None
    if not _held(first) and _proved_at_every_shape(claim, name, seed, repeats):
        return "at every shape"
    result = prove_bounded(claim, [name], budget=limits.VARIANT_UNITS, bound=limits.VARIANT_BOUND, seed=seed)[name]
    unequal = [s for s in result.shapes if 1 not in s.values()]
    if result.refutation is not None or result.vacuous or not unequal:
        return None
    number = len(result.shapes)
    return f"at {number} shape{'s' * (number != 1)} up to size {limits.VARIANT_BOUND}"


def _held(tested: Passed | Refutation) -> bool:
    return isinstance(tested, Passed) and tested.points > 0 and tested.reason is None


def _proved_at_every_shape(claim: Claim, name: str, seed: int, repeats: Repeats) -> bool:
    """Proved, and not refuted at points that the proof leaves out."""
    found = prove_all_shapes(claim, _gradient(claim, name), name, seed, units=limits.VARIANT_CUTOFF_UNITS)
    if not found.proved or not found.except_on:
        return found.proved
    return not isinstance(on_edges(claim, [name], seed=seed, repeats=repeats, small=False)[name], Refutation)
