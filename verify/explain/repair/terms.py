"""Terms of a gradient that are right but for a number or a size: found by solving for their factors at the probes."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

import numpy as np

from verify.claims.claim import Claim
from verify.explain.backward.chains import SUMS, Part
from verify.explain.repair.code import Code, edited
from verify.explain.repair.probe import FACTORS, ONE, TOLERANCE, Factor, Probe, gradient_at
from verify.explain.repair.variant import Variant

Scaled = Callable[[ast.expr, Factor], ast.expr | None]
Rows = list[tuple[Mapping[str, int], list[float], float]]  # a probe's sizes, each term along a direction, and the truth


def scaled_terms(
    claim: Claim, name: str, code: Code, claimed: ast.expr, tried: Sequence[Probe], scaled: Scaled
) -> Iterator[tuple[str, ast.expr, Variant]]:
    """The gradient with one or two of its terms times a number or a size, as is right at the probes, and in words."""
    terms = SUMS.parts(claimed)
    rows = _rows(claim, name, code, terms, tried) if len(terms) > 1 else []
    for count in (1, 2) if len(rows) > 2 else ():
        for chosen in itertools.combinations(range(len(terms)), count):
            for factors in _solved(claim, rows, chosen):
                right = [scaled(terms[k][0], _size_of(f)) for k, f in zip(chosen, factors, strict=True)]
                parts = {k: tree for k, tree in zip(chosen, right, strict=True) if tree is not None}
                turned = {k for k, f in zip(chosen, factors, strict=True) if f.number < 0}
                whole = SUMS.whole([(parts.get(k, t), away != (k in turned)) for k, (t, away) in enumerate(terms)])
                made = _edited(claim, name, code, whole) if len(parts) == count else None
                if made is not None:
                    said = [_said(terms[k][0], parts[k], f) for k, f in zip(chosen, factors, strict=True)]
                    yield "; and ".join(said), whole, made


def _rows(claim: Claim, name: str, code: Code, terms: Sequence[Part], tried: Sequence[Probe]) -> Rows:
    """What each term is worth along the directions of the probes; none where one has no value."""
    made = [_edited(claim, name, code, SUMS.whole([part])) for part in terms]
    rows: Rows = []
    for probe in tried:
        values = [gradient_at(m, name, probe) if m is not None else None for m in made]
        if any(v is None or not np.all(np.isfinite(v)) for v in values):
            return []
        for v, true in probe.directions:
            rows.append((probe.point.sizes, [float(np.sum(each * v)) for each in values], true))
    return rows


def _edited(claim: Claim, name: str, code: Code, node: ast.expr) -> Variant | None:
    before = code.root.node
    code.root.put(node)
    made = edited(claim, name, code)
    code.root.put(before)
    return made


def _solved(claim: Claim, rows: Rows, chosen: Sequence[int]) -> Iterator[tuple[Factor, ...]]:
    """Factors of the chosen terms, none of them 1, for which the terms add up to the truth."""
    sizes = [("", Fraction(0)), *((n, Fraction(e)) for n in claim.sizes for e in (-1, 1))]
    every = [Factor(number, size, e) for (size, e), number in itertools.product(sizes, FACTORS)]
    choices = [f for f in every if f != ONE]
    values: list[dict[Factor, Any]] = [
        {f: np.array([terms[k] * _worth(f, s) for s, terms, _ in rows]) for f in choices} for k in chosen
    ]
    left = np.array([true - sum(t for k, t in enumerate(terms) if k not in chosen) for _, terms, true in rows])
    scale = TOLERANCE * max(1.0, float(np.abs(left).max()))
    for factors in itertools.product(choices, repeat=len(chosen)):
        if np.all(np.abs(left - sum(v[f] for v, f in zip(values, factors, strict=True))) <= scale):
            yield factors


def _worth(factor: Factor, sizes: Mapping[str, int]) -> float:
    return float(factor.number) * (sizes[factor.size] ** float(factor.exponent) if factor.size else 1)


def _size_of(factor: Factor) -> Factor:
    """The factor without its sign."""
    return replace(factor, number=abs(factor.number))


def _said(part: ast.expr, right: ast.expr, factor: Factor) -> str:
    """The sign of a term, or what belongs there."""
    text = ast.unparse(part)
    if factor.number == -1 and not factor.size:
        return f"the sign of the term `{text}`"
    sign = "-" if factor.number < 0 else ""
    return f"the factor of a term: `{sign}{ast.unparse(right)}` belongs where `{text}` stands"
