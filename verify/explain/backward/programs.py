"""Candidates for a backward function: one line a gradient, or the chain rule through the forward's intermediates."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.claims.claim import Claim
from verify.errors import GradproofError
from verify.explain.backward.bank import bank_of, length
from verify.explain.backward.samples import Samples, samples, vanishes
from verify.explain.backward.shorter import Shorter
from verify.explain.derivation.coefficient import coefficient
from verify.explain.derivation.numpy_code import Writer
from verify.explain.derivation.stages import Stage
from verify.testing.expression import fill, name, put, renamed

Trees = dict[str, ast.expr]


@dataclass(frozen=True)
class Program:
    """Gradients by input, ``results``, over the names of the forward's ``stages`` and of ``slopes``, which are the
    gradients of intermediates, last first: ``dD = G * (D > 0)``."""

    stages: tuple[Stage, ...]
    slopes: Trees
    results: Trees

    def only(self, wanted: Sequence[str]) -> Program:
        """The gradients of some inputs, and what they need."""
        results = {n: tree for n, tree in self.results.items() if n in wanted}
        used = {n for tree in results.values() for n in names_in(tree)}
        slopes: Trees = {}
        for n, tree in reversed(self.slopes.items()):
            if n in used:
                slopes = {n: tree, **slopes}
                used |= names_in(tree)
        return Program(self.stages, slopes, results)

    @property
    def needed(self) -> tuple[Stage, ...]:
        """The intermediates that have to be computed again."""
        used = {n for tree in (*self.slopes.values(), *self.results.values()) for n in names_in(tree)}
        found: list[Stage] = []
        for stage in reversed(self.stages[:-1]):
            if stage.name in used:
                found.insert(0, stage)
                used |= {i.name for i in stage.claim.inputs}
        return tuple(found)

    @property
    def length(self) -> int:
        """In characters: what a reader has to read."""
        lines = [(s.name, len(s.text)) for s in self.needed]
        lines += [(n, length(tree)) for n, tree in (*self.slopes.items(), *self.results.items())]
        return sum(len(n) + n_characters for n, n_characters in lines)


def names_in(tree: ast.expr) -> set[str]:
    """The names in an expression."""
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}


def programs(
    claim: Claim, taken: Sequence[tuple[Stage, ...]], names: Sequence[str], namespace: Mapping[str, object], seed: int
) -> Iterator[Program]:
    """Candidates: without intermediates, and through each of the ways in which the forward was ``taken`` apart."""
    for number, stages in enumerate(taken):
        at = samples(claim, stages, namespace, seed)
        if at is None:
            continue
        if number == 0:
            yield _closed(claim, stages, names, at)
        if len(stages) > 1:
            made = chained(stages, names, at)
            yield made
            yield _inlined(made, at)


def _closed(claim: Claim, stages: tuple[Stage, ...], names: Sequence[str], at: Samples) -> Program:
    """Each gradient in one expression."""
    made, shorter = {}, _over_all(stages, [], at)
    for n in names:
        tree = _gradient(claim, n)
        if tree is not None:
            made[n] = shorter.of(tree)
    return Program(stages, {}, made)


def _over_all(stages: Sequence[Stage], slopes: Sequence[str], at: Samples) -> Shorter:
    """What makes expressions over every name shorter; cotangents come first."""
    names = dict.fromkeys([at.cotangent, *slopes, "out", *at.points[0]])
    return Shorter(bank_of(at, [n for n in names if n in at.points[0]], [t for s in stages for t in _written(s)]))


def _gradient(claim: Claim, n: str) -> ast.expr | None:
    try:
        found = coefficient(claim, n)
        return ast.fix_missing_locations(Writer(claim, found.canonical, found.outputs).gradient(found, n))
    except GradproofError:
        return None


def _written(stage: Stage) -> Iterator[ast.expr]:
    """The expressions in a line of the forward, without places and names of functions."""
    if not stage.text:
        return
    for node in ast.walk(ast.parse(stage.text, mode="eval").body):
        if isinstance(node, (ast.BinOp, ast.Call, ast.Subscript, ast.UnaryOp)):
            yield node


def chained(stages: tuple[Stage, ...], names: Sequence[str], at: Samples) -> Program:
    """Backwards through the stages; a gradient that some way to it has no form is left out."""
    moving = set(names)
    for stage in stages:
        if any(i.name in moving for i in stage.claim.inputs):
            moving.add(stage.name)
    ways: dict[str, list[ast.expr] | None] = {stages[-1].name: []}
    slopes: Trees = {}
    for stage in reversed(stages):
        here, last = ways.get(stage.name, []), stage is stages[-1]
        given = [i.name for i in stage.claim.inputs if i.name in moving]
        if not last and here is not None:
            if not here or vanishes(at.worth(_sum(here))):
                continue
            slopes[f"d{stage.name}"] = _sum(here)
            known = at.known(f"d{stage.name}", _sum(here))
            at, here = known or at, here if known else None
        for n in given:
            way = (
                None
                if here is None
                else _way(stage, n, at.cotangent if last else f"d{stage.name}", "out" if last else stage.name, at)
            )
            if way is None or not vanishes(at.worth(way)):  # as through a maximum that only keeps numbers small
                _take(ways, n, way)
    results = {n: _sum(found) if found else _zero(n) for n in names if (found := ways.get(n, [])) is not None}
    return Program(stages, slopes, results)


def _zero(n: str) -> ast.expr:
    return fill("np.zeros_like(X)", X=name(n))


def _take(ways: dict[str, list[ast.expr] | None], n: str, tree: ast.expr | None) -> None:
    so_far = ways.setdefault(n, [])
    ways[n] = None if tree is None or so_far is None else [*so_far, tree]


def _way(stage: Stage, n: str, slope: str, out: str, at: Samples) -> ast.expr | None:
    """What a stage adds to the gradient of one of its inputs."""
    tree = _gradient(stage.claim, n)
    if tree is None:
        return None
    tree = renamed(tree, stage.claim.cotangent, slope)
    return Shorter(bank_of(at, [slope, out, *(i.name for i in stage.claim.inputs)], _written(stage))).of(tree)


def _sum(trees: Sequence[ast.expr]) -> ast.expr:
    made = trees[0]
    for tree in trees[1:]:
        made = fill("L + R", L=made, R=tree)
    return made


def _inlined(made: Program, at: Samples) -> Program:
    """Gradients of intermediates that are used once stand where they are used, and what that makes is shortened."""
    slopes, results = dict(made.slopes), dict(made.results)
    for n in made.slopes:
        every = [*slopes.values(), *results.values()]
        uses = sum(isinstance(k, ast.Name) and k.id == n for tree in every for k in ast.walk(tree))
        if uses == 1 or isinstance(slopes[n], ast.Name):
            tree = slopes.pop(n)
            slopes = {k: put(old, n, tree) for k, old in slopes.items()}
            results = {k: put(old, n, tree) for k, old in results.items()}
    shorter = _over_all(made.stages, [], at)
    for n in slopes:
        slopes[n] = shorter.of(slopes[n])
        at = at.known(n, slopes[n]) or at
        shorter = _over_all(made.stages, [*slopes], at)
    return Program(made.stages, slopes, {n: shorter.of(tree) for n, tree in results.items()})
