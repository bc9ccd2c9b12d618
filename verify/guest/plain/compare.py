"""TRUSTED to say that a certificate is of the code. What was proved against what plain NumPy computes: slopes along
random directions, at random points.

It takes proofs away and makes none. The file is told neither the points nor the directions, and can patch nothing here.
"""

from __future__ import annotations

import math
import random
import secrets
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, NamedTuple

import numpy as np

from verify.checker import Accepted, accept
from verify.claims.claim import Claim
from verify.claims.derivatives import Derivative
from verify.everyshape.literals import general
from verify.guest.plain.answer import Against, Looked, Wanted
from verify.guest.plain.remote import Silent, Unwritten
from verify.guest.plain.sides import NoValue, Sides
from verify.limits import PLAIN_BUDGET, PLAIN_ENTRIES, PLAIN_POINTS, PLAIN_SIZE, PLAIN_TRIES
from verify.terms.term import direction as tangent
from verify.testing import floats, points
from verify.testing.exact import in_general
from verify.testing.fallback import SEVERAL, STEADY, STYLES, TWO_SIDED
from verify.testing.floats import GROSS
from verify.testing.points import Point


class Scale(NamedTuple):
    """Steps of quotients, and how closely they agree with each other, from both sides, and with what is claimed."""

    steps: tuple[float, ...]
    steady: float
    two_sided: float
    close: float


FINE: Final = Scale((1e-4, 1.7e-5), STEADY, TWO_SIDED, GROSS)
COARSE: Final = Scale((2e-2, 1e-2), TWO_SIDED, 10 * TWO_SIDED, 30 * GROSS)  # where floats are narrow
TINY: Final = (3e-8, 1e-8)  # steps that a double resolves, and a narrower float does not
LARGE_TURN: Final = 8  # of so many points one is large
ALONE: Final = "with plain NumPy alone"
Sizes = Mapping[str, int]


def compared(opened: AbstractContextManager[Mapping[str, Claim]], proved: Sequence[Wanted]) -> Looked:
    """What plain NumPy has against gradients that were called proved, of the claims of a file as it is opened alone."""
    found: list[Against] = []
    unlike: list[Against] = []
    try:
        with opened as claims:
            for group in _together(proved):
                against, other = _against(claims.get(group[0].claim), group)
                found += against
                unlike += other
    except Unwritten as error:
        found = [Against(w.claim, w.name, f"{ALONE} {error}") for w in proved]
    except Silent as error:
        found = [Against(w.claim, w.name, f"{ALONE} its file does not run: {error}") for w in proved]
    return Looked(tuple(found), tuple(unlike))


def _together(proved: Sequence[Wanted]) -> list[list[Wanted]]:
    """Those of one claim at the same shapes: one run of the code serves them all."""
    groups: dict[str, list[Wanted]] = {}
    for wanted in proved:
        groups.setdefault(repr((wanted.claim, wanted.shapes)), []).append(wanted)
    return list(groups.values())


def _against(claim: Claim | None, group: Sequence[Wanted]) -> tuple[list[Against], list[Against]]:
    """What speaks against proofs, and against certificates only; what is said of a gradient counts against all
    that is proved of its derivatives."""
    if isinstance(claim, Derivative) and claim.gradient is not None:
        under = [Wanted(claim.base.name, claim.gradient[1], group[0].shapes)]
        against, _ = _against(claim.base, under)
        if against:
            return [Against(w.claim, w.name, f"{against[0].why}, of the gradient beneath") for w in group], []
    names = [w.name for w in group]
    if claim is None or not set(names) <= set(claim.names):
        return [Against(group[0].claim, n, f"{ALONE} its file does not state it") for n in names], []
    agreed, differed, same, other = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    stands_for, sides = general(claim)[1], {w.name: accept(w.certificate) for w in group if w.certificate is not None}
    for point in _points(claim, group[0].shapes):
        left = [n for n in names if agreed[n] + differed[n] < PLAIN_POINTS and differed[n] < SEVERAL]
        if not left:
            break
        for name, (direction, claimed, true, near) in _slopes(claim, left, point).items():
            (agreed if _close(claimed, true, near) else differed)[name] += 1
            given = claim, point, stands_for, (name, direction)
            values = _sides(sides[name], *given) if name in sides else None
            if values is not None:
                here = _close(values.left, true, near) and _close(values.right, claimed, near)  # left is the derivative
                (same if here and _states(sides[name], values.loss, near, *given) else other)[name] += 1
    wrong = {n: "the code computes something else than what was proved" for n in names if differed[n] >= SEVERAL}
    never = {n: "the code has no slope at any point that was tried" for n in names if not agreed[n] + differed[n]}
    false = {n: "the code computes something else than its certificate says" for n in sides if other[n] >= SEVERAL}
    unseen = {n: "no point was found at which its certificate has a value" for n in sides if not same[n]}
    against = [Against(group[0].claim, n, f"{ALONE} {why}") for n, why in (false | wrong | never).items()]
    return against, [Against(group[0].claim, n, f"{ALONE} {why}") for n, why in unseen.items()]


def _close(one: float, other: float, near: float) -> bool:
    return abs(one - other) <= near * max(1.0, abs(other))


def _sides(accepted: Accepted, claim: Claim, point: Point, stands_for: Sizes, along: tuple[str, Any]) -> Sides | None:
    """The sides of a certificate there, along a direction; None where they have no value."""
    names = claim.cotangents(len(point.cotangents))
    weights = {n: floats.floats(c) for n, c in zip(names, point.cotangents, strict=True)}
    given = floats.inputs(claim, point) | weights | {tangent(along[0]): along[1]}
    try:
        return Sides(accepted, {**stands_for, **point.sizes}, given)
    except NoValue:
        return None


def _states(
    accepted: Accepted, loss: float, near: float, claim: Claim, point: Point, _: Sizes, along: tuple[str, Any]
) -> bool:
    """Whether the loss that a certificate differentiates, if it does, is that of the code, in the input that moves."""
    own = accepted.gradient == (along[0], tangent(along[0]))
    return not accepted.gradient or (own and _close(loss, _loss(claim, point), near))


def _points(claim: Claim, shapes: Sequence[Sizes]) -> Iterator[Point]:
    """Points of a seed that nobody else knows, at sizes far apart; now and then a large one, where that is cheap.

    What a claim's own literal sizes cost is paid: but there are fewer points then.
    """
    rng = random.Random(secrets.token_bytes(16))
    spent = drawn = 0
    for turn in range(PLAIN_TRIES):
        if spent > PLAIN_BUDGET and drawn >= 2 * SEVERAL:
            return
        sizes, enlarged = _sizes(claim, shapes, turn, rng)
        try:
            point = points.draw_point(claim, sizes, STYLES[turn % len(STYLES)], str(rng.random()))
            entries = 0 if point is None else sum(np.size(v) for v in point.values.values())
            if point is None or (enlarged and entries > PLAIN_ENTRIES):
                continue
            spent, drawn = spent + entries, drawn + 1
            yield point.with_cotangents(floats.output_shapes(claim, point))
        except Silent:
            raise
        except Exception:
            continue  # the forward does not run at these sizes


def _sizes(claim: Claim, shapes: Sequence[Sizes], turn: int, rng: random.Random) -> tuple[dict[str, int], bool]:
    """Sizes for one point, and whether one of them was made large."""
    if shapes:
        return dict(rng.choice(shapes)), False
    if turn % 2 == 0:
        plan = list(points.sizes_plan(claim, ()))
        return plan[turn // 2 % len(plan)], False
    drawn = {n: rng.randint(1, 6) for n in claim.sizes}
    enlarged = bool(drawn) and turn % LARGE_TURN == 1
    if enlarged:
        drawn[rng.choice(sorted(drawn))] = rng.randint(6, PLAIN_SIZE)
    return drawn, enlarged


def _slopes(claim: Claim, names: Sequence[str], point: Point) -> dict[str, tuple[Any, float, float, float]]:
    """A random direction, slopes of ``sum(G * forward)`` along it, as claimed and by quotients, and how close they have
    to be; none at a kink."""
    try:
        ran, here = floats.run(claim, point), _loss(claim, point)
    except Silent:
        raise
    except Exception:
        return {}
    rng, found = np.random.default_rng(secrets.randbits(64)), {}
    for name in names:
        direction = rng.standard_normal(np.shape(point.values[name]))
        scale, true = FINE, _steady(claim, point, name, direction, here, FINE)
        if true is None and _narrow(claim, point, name, direction, here):
            scale, true = COARSE, _steady(claim, point, name, direction, here, COARSE)
        generic = in_general(claim, point, random.Random(secrets.token_bytes(8)))
        if generic is not point and _steady(claim, generic, name, direction, _loss(claim, generic), scale) is None:
            continue  # along another tangent there is no slope: there is no derivative
        if true is not None:
            found[name] = direction, _along(ran.gradients.get(name), direction), true, scale.close
    return found


def _along(claimed: Any, direction: Any) -> float:
    """What a claimed gradient says of a direction; infinite where it is none."""
    if claimed is None or np.shape(claimed) != direction.shape:
        return math.inf
    return float(np.sum(np.asarray(claimed, dtype=float) * direction))


def _steady(claim: Claim, point: Point, name: str, direction: Any, here: float, by: Scale) -> float | None:
    """The slope, where it is the same from both sides at each of several steps."""
    slopes, bends = [], []
    for step in by.steps:
        beside = _beside(claim, point, name, direction, step)
        if beside is None:
            return None
        ahead, behind = beside
        slopes.append((ahead - behind) / (2 * step))
        bends.append((ahead + behind - 2 * here) / step)
    scale = max(1.0, abs(slopes[0]))
    if not all(abs(bend) <= by.two_sided * scale for bend in bends):
        return None
    if not abs(_kink(bends, by.steps)) <= by.close * scale / 2:
        return None
    return slopes[-1] if max(slopes) - min(slopes) <= by.steady * scale else None


def _kink(bends: Sequence[float], steps: Sequence[float]) -> float:
    """By how much the slopes ahead and behind differ at the point itself: curvature alone shrinks with the step.

    Less than this is no difference that could be taken for a wrong slope: kinks of many entries may nearly cancel along
    a direction, while what is claimed there is any slope in between for each.
    """
    (first, last), (long, short) = bends, steps
    return (last * long - first * short) / (long - short)


def _narrow(claim: Claim, point: Point, name: str, direction: Any, here: float) -> bool:
    """Whether the code rounds to narrower floats: it is noisy at tiny steps, or flat there and nowhere else.

    Not so beside a kink: where doubles have no steady slope at small steps, they have one at tiny steps, or are flat on
    one side of the point.
    """
    steps = (*TINY, max(FINE.steps))
    found = [_beside(claim, point, name, direction, step) for step in steps]
    pairs = [pair for pair in found if pair is not None]
    if len(pairs) < len(steps):
        return False
    tiny = [(ahead - behind) / (2 * step) for (ahead, behind), step in zip(pairs, TINY, strict=False)]
    if any(tiny):
        return not max(tiny) - min(tiny) <= TWO_SIDED * max(1.0, abs(tiny[0]))
    return here not in pairs[-1]


def _beside(claim: Claim, point: Point, name: str, direction: Any, step: float) -> tuple[float, float] | None:
    """``sum(G * forward)`` a step ahead and a step behind; None where the forward does not run there."""
    try:
        return _loss(claim, point, name, step * direction), _loss(claim, point, name, -step * direction)
    except Silent:
        raise
    except Exception:
        return None


def _loss(claim: Claim, point: Point, name: str | None = None, shift: Any = 0.0) -> float:
    values = floats.inputs(claim, point)
    if name is not None:
        values[name] = values[name] + shift
    outputs = claim.run_forward(values).outputs
    free = claim.takes_cotangent(outputs)
    weights = [floats.floats(c) for c in point.cotangents] if free else [1.0]
    return float(sum(np.sum(np.asarray(o, dtype=float) * w) for o, w in zip(outputs, weights, strict=True)))
