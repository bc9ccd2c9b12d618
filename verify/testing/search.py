"""Try to refute a claim: shapes first, then exact random points, then what the unmodified code does in float64.

Nothing here proves. `Passed` says at how many points a claim held, and gives the reason if one forbids to prove it
(code that keeps state, that draws random numbers, or that does something else for our arrays than for NumPy's).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from verify import limits
from verify.claims.claim import Claim
from verify.codes import Code
from verify.errors import Ambiguous, BadInput, GradproofError, Undefined, Unsupported
from verify.numbers.constants import inexact, terminates
from verify.testing import agreement as falsify_agreement
from verify.testing import exact as falsify_exact
from verify.testing import fallback as falsify_fallback
from verify.testing import floats as falsify_float
from verify.testing import kinks as falsify_kinks
from verify.testing import points, slopes, witness
from verify.testing.constants import written
from verify.testing.constants.rounding import Rounded
from verify.testing.edges import points_on_edges
from verify.testing.exact import Exact, Finding
from verify.testing.points import GENERIC, Point, Sizes
from verify.testing.repeats import Repeats, differs
from verify.users import raised, where
from verify.verdict import Counterexample, Reason

KINKS: Final = ("kinks", "ties", "zero")
NARROW: Final = "the code rounds to float32 or float16, which is not covered, as no rounding is"


@dataclass(frozen=True)
class Refutation:
    """A gradient is wrong: by ``shape``, ``value``, ``definedness`` or ``mutation``, with a witness."""

    by: str
    message: str
    counterexample: Counterexample
    point: Point
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passed:
    """A gradient held at ``points`` points. ``reason`` (if any) says why it must not be called proved."""

    points: int
    shapes: tuple[Mapping[str, int], ...]
    constants: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    reason: Reason | None = None


@dataclass
class _State:
    """What a search has met so far; one a claim."""

    claim: Claim
    seed: int
    names: tuple[str, ...]
    open: list[str]
    repeats: Repeats
    small: bool  # whether witnesses are made smaller, for a reader
    refuted: dict[str, Refutation] = field(default_factory=dict)
    held: dict[str, int] = field(default_factory=dict)
    rounded: dict[str, Rounded] = field(default_factory=dict)  # the largest difference that constants explain
    reasons: dict[str, Reason] = field(default_factory=dict)
    shapes: list[Sizes] = field(default_factory=list)
    constants: set[Any] = field(default_factory=set)
    notes: dict[str, None] = field(default_factory=dict)
    compared: list[Exact] = field(default_factory=list)
    operations: int = 0
    errors: list[Exception] = field(default_factory=list)


def falsify(
    claim: Claim,
    *,
    seed: int = 0,
    examples: int = limits.EXAMPLES,
    bound: int = limits.BOUND,
    names: Sequence[str] | None = None,
    repeats: Repeats | None = None,
    small: bool = True,
) -> dict[str, Refutation | Passed]:
    """Refute the gradients ``names`` (all by default) of ``claim``, or say at how many points each held.

    ``repeats`` is what was seen of the code before; ``small``: whether witnesses are made so, for a reader.
    Raises BadInput where the forward itself fails at every size.
    """
    near = points.near(claim, seed, written.constants(claim))
    drawn = points.many(claim, seed, examples, written.literals(claim), bound)
    state = _searched(claim, seed, itertools.chain(near, drawn), repeats, names, small)
    if state.repeats.first is None and state.errors:
        raise _bad_forward(claim, state.errors[0])
    return _answers(state, examples)


def telling(
    claim: Claim, *, seed: int = 0, repeats: Repeats | None = None, small: bool = True
) -> dict[str, Refutation | Passed]:
    """The same at a handful of points at which most wrong gradients show: unequal sizes, kinks, ties, G = 0."""
    return _answers(_searched(claim, seed, points.telling(claim, seed), repeats, small=small), len(points.TELLING))


def on_edges(
    claim: Claim, names: Sequence[str], *, seed: int = 0, repeats: Repeats | None = None, small: bool = True
) -> dict[str, Refutation | Passed]:
    """The same for ``names`` where numbers whose sign the forward asks for are 0, and at the constants of the code."""
    at = points.near(claim, seed, written.constants(claim), only_at=True)
    every = itertools.chain(points_on_edges(claim, seed), at)
    return _answers(_searched(claim, seed, every, repeats, names, small), 0)


def _searched(
    claim: Claim,
    seed: int,
    every: Iterable[Point],
    repeats: Repeats | None,
    names: Sequence[str] | None = None,
    small: bool = True,
) -> _State:
    wanted = tuple(n for g in claim.gradients for n in g.names if names is None or n in names)
    state = _State(claim, seed, wanted, list(wanted), repeats or Repeats(claim), small)
    for point in every:
        _try(state, point)
        if not state.open or state.operations >= limits.TESTED_ENTRIES:
            break
    return state


def _answers(state: _State, examples: int) -> dict[str, Refutation | Passed]:
    _compare_with_floats(state)
    _search_in_floats(state, examples)
    _still_repeats(state)
    state.repeats.look()
    return {n: state.refuted.get(n) or _passed(state, n) for n in state.names}


def _try(state: _State, point: Point) -> None:
    """One point: floats first where the size is new (whose fault is an exception?), then exact numbers."""
    claim = state.claim
    new = point.sizes not in state.shapes
    try:
        point = point.with_cotangents(falsify_float.output_shapes(claim, point))
    except BadInput:
        raise
    except Exception as error:
        state.errors.append(error)
        return
    if new and not _repeats(state, point):
        return
    try:
        result = falsify_exact.judge(claim, point, state.open)
    except (Undefined, Ambiguous):
        return
    except Unsupported as error:
        _not_exact(state, state.open, error)
        return
    except GradproofError:
        raise
    except Exception as error:  # the float run did not raise: ours to support
        _not_exact(state, state.open, _ours(error))
        return
    _record(state, result, new)


def _repeats(state: _State, point: Point) -> bool:
    first, second = state.repeats.run(point), state.repeats.run(point)
    if falsify_float.same(first, second):
        return True
    _does_not_repeat(state, _uninitialised(state, point))
    return False


def _uninitialised(state: _State, point: Point) -> Unsupported | None:
    """Entries of np.empty that are read differ from run to run: a better reason than that the code does not repeat."""
    try:
        findings = falsify_exact.judge(state.claim, point).findings.values()
        errors = [f.error for f in findings]
    except Exception as error:  # whatever it raises, the code does not repeat: only the reason is looked for
        errors = [error]
    return next((e for e in errors if isinstance(e, Unsupported) and e.code == Code.UNINITIALISED), None)


def _does_not_repeat(state: _State, better: Unsupported | None = None) -> None:
    reason = differs(state.claim)
    if better is not None:
        reason = Reason(better.code, better.message, better.file, better.line)
    state.reasons.update(dict.fromkeys(state.open, reason))
    state.open = []


def _still_repeats(state: _State) -> None:
    """After all those runs, the first one again: code that keeps state says something else now, and nothing it said
    counts."""
    if not state.repeats.holds():
        state.open = [n for n in state.names if n not in state.reasons]
        state.refuted.clear()
        _does_not_repeat(state)


def _search_in_floats(state: _State, examples: int) -> None:
    for name, reason in list(state.reasons.items()):
        if reason.code in (Code.NOT_REPEATABLE, Code.UNINITIALISED) or name in state.refuted:
            continue
        found = falsify_fallback.search(state.claim, name, state.seed, examples)
        if found is not None:
            point, finding = found
            state.refuted[name] = _witnessed(state.claim, name, point, finding, (reason.message,))


def _not_exact(state: _State, names: Iterable[str], error: Unsupported) -> None:
    """The exact run cannot follow the code: no proof, and only a gross float difference refutes."""
    reason = Reason(error.code, error.message, error.file or state.claim.file, error.line or state.claim.line)
    for name in list(names):
        state.reasons[name] = reason
        state.open.remove(name)


def _ours(error: Exception) -> Unsupported:
    file, line = where(raised(error))
    return Unsupported(f"not supported here: {type(error).__name__}: {error}", file=file, line=line)


def _record(state: _State, result: Exact, new: bool) -> None:
    if new:
        state.shapes.append(dict(result.point.sizes))
    if new or result.point.style in GENERIC:
        state.compared.append(result)
    state.operations += result.session.operations
    state.constants |= result.session.constants
    state.notes.update(result.session.notes)
    if result.narrow:
        state.notes[NARROW] = None
    for name, finding in result.findings.items():
        if name not in state.open:
            continue
        if finding.mutated:
            state.notes[f"the gradient function of {name} writes to its arguments"] = None
        kink = _at_kink(state.claim, name, result) if result.point.style in KINKS else None
        if kink is not None:
            state.refuted[name] = kink
            state.open.remove(name)
        elif finding.what == "ok":
            state.held[name] = state.held.get(name, 0) + 1
            if finding.rounded:
                state.rounded[name] = finding.rounded.with_more(state.rounded.get(name))
        elif finding.what == "unsupported":
            assert isinstance(finding.error, Unsupported)
            _not_exact(state, [name], finding.error)
        elif finding.what == "raises":
            _raised(state, name, result.point, finding)
        elif finding.against:
            _refute(state, name, result.point, finding)


def _raised(state: _State, name: str, point: Point, finding: Finding) -> None:
    """The traced backward raised. Where NumPy raises as well, the backward is wrong; else it is ours to support."""
    error = falsify_float.run(state.claim, point).errors.get(name)
    assert finding.error is not None
    if error is None or isinstance(error, falsify_float.MACHINES):
        _not_exact(state, [name], _ours(finding.error))
    else:
        _refute(state, name, point, Finding("shape", f"the backward raises {type(error).__name__}: {error}"))


def confirmed(claim: Claim, name: str, point: Point, finding: Finding) -> bool:
    """Whether a finding against a claim stands: the forward is differentiable there, and plain NumPy shows it, too."""
    if finding.what == "shape":
        return _shape_replays(claim, name, point)
    if not slopes.differentiable(claim, name, finding.entry, point):
        return False
    if finding.entry is None or finding.true is None:
        return False
    try:
        ran = falsify_float.run(claim, point)
    except Exception:  # the forward has no value in float64 here (a matrix is singular): nothing is shown
        return False
    if name in ran.errors:
        return finding.what == "undefined" and not isinstance(ran.errors[name], falsify_float.MACHINES)
    found = ran.gradients.get(name)
    try:
        shown = float(np.asarray(found, dtype=float)[finding.entry])
    except (TypeError, ValueError, IndexError):
        return False
    true = falsify_exact.number(finding.true)
    # beyond the floats NumPy has no true number to show; a claimed one that is none differs from any
    return math.isfinite(true) and not abs(shown - true) <= 1e-9 * max(1.0, abs(true))


def refute_at(claim: Claim, name: str, point: Point) -> Refutation | None:
    """A refutation of one gradient at a given point (a countermodel of a solver), or None where it does not replay."""
    try:
        result = falsify_exact.judge(claim, point, [name])
    except (GradproofError, ArithmeticError):
        return None
    finding = result.findings[name]
    if not finding.against or not confirmed(claim, name, result.point, finding):
        return _at_kink(claim, name, result)
    return _witnessed(claim, name, *witness.minimise(claim, name, result.point, finding, confirmed), ())


def _at_kink(claim: Claim, name: str, result: Exact) -> Refutation | None:
    """A refutation where the forward has a derivative at a kink, and dual numbers do not see it."""
    claimed = (result.claimed or {}).get(name)
    found = (
        None if claimed is None or not result.may_kink else falsify_kinks.finding(claim, name, claimed, result.point)
    )
    if found is None or not falsify_kinks.shown_in_floats(claim, name, result.point, found):
        return None
    return _witnessed(claim, name, result.point, found, ())


def _shape_replays(claim: Claim, name: str, point: Point) -> bool:
    ran = falsify_float.run(claim, point)
    if name in ran.errors:
        return not isinstance(ran.errors[name], falsify_float.MACHINES)
    return falsify_float.shape_of(ran.gradients.get(name)) != np.shape(point.values[name])


def _refute(state: _State, name: str, point: Point, finding: Finding) -> None:
    if not confirmed(state.claim, name, point, finding):
        return
    if state.small:
        point, finding = witness.minimise(state.claim, name, point, finding, confirmed)
    state.refuted[name] = _witnessed(state.claim, name, point, finding, tuple(state.notes))
    state.open.remove(name)


def _witnessed(claim: Claim, name: str, point: Point, finding: Finding, notes: tuple[str, ...]) -> Refutation:
    by = {"undefined": "definedness"}.get(finding.what, finding.what)
    if by == "value" and finding.mutated:
        by = "mutation"
    notes += witness.hints(claim, name, point, finding)
    return Refutation(by, finding.message, witness.counterexample(claim, name, point, finding), point, notes)


def _compare_with_floats(state: _State) -> None:
    """The traced run must be a run of this code: at up to five unequal shapes, float64 agrees with exact."""
    shapes: dict[Any, list[Exact]] = {}
    for result in state.compared:
        shapes.setdefault(tuple(result.point.sizes.items()), []).append(result)
    chosen = list(shapes.values())
    for name in list(state.open):
        try:
            code = falsify_agreement.fault(state.claim, name, chosen[:4] + chosen[4:][-1:])
        except falsify_agreement.Raised as raised:  # where the traced backward did not
            _raised(state, name, raised.point, Finding("raises", error=raised.error))
            continue
        if code is not None:
            state.reasons[name] = Reason(code, falsify_agreement.DIFFERS[code], state.claim.file, state.claim.line)
            state.open.remove(name)


def _bad_forward(claim: Claim, error: Exception) -> BadInput:
    file, line = where(raised(error))
    return BadInput(
        f"the forward {claim.name} raises {type(error).__name__}: {error}",
        file=file or claim.file,
        line=line or claim.line,
        code=Code.FORWARD_RAISES,
    )


def _passed(state: _State, name: str) -> Passed:
    held = state.held.get(name, 0)
    reason = state.reasons.get(name) or state.repeats.reason()
    if reason is None and held == 0:
        reason = Reason(
            Code.NO_POINT,
            "at no point that was tried does the forward have a value and a derivative; restrict its inputs with where",
            state.claim.file,
            state.claim.line,
        )
    floats = written.written_floats(state.claim)
    read = (c for c in sorted(state.constants) if (inexact(c) if abs(float(c)) not in floats else not terminates(c)))
    if reason is None and state.rounded.get(name):
        reason = _by_rounding(state, state.rounded[name])
    constants = tuple(f"{float(c)!r} is read as {c}" for c in read)
    return Passed(held, tuple(state.shapes), constants, tuple(state.notes), reason)


def _by_rounding(state: _State, rounded: Rounded) -> Reason:
    """The two sides differ by no more than the rounding of a written constant explains."""
    text = (
        f"right up to the rounding of its constants ({', '.join(map(repr, rounded.constants))}): the two sides differ "
        f"by {rounded.difference:.1e} of their size at most; write a constant alike on both sides, and an irrational "
        "one as np.sqrt(2 / np.pi)"
    )
    return Reason(Code.ROUNDED_CONSTANT, text, state.claim.file, state.claim.line)
