"""Certificates as JSON, so that a report carries what each Coq file is expected to state."""

from __future__ import annotations

import json
from dataclasses import asdict
from fractions import Fraction
from typing import Any

from verify.certificates.certificate import (
    Certificate,
    Cofactor,
    Factor,
    Forward,
    Hypothesis,
    Index,
    Literal,
    Product,
    Side,
)


def dumps(cert: Certificate) -> str:
    """The certificate as JSON text; rationals are strings, a literal index is ``{"value": k}``."""
    return json.dumps(asdict(cert), indent=1, default=str, ensure_ascii=False) + "\n"


def loads(text: str) -> Certificate:
    """The certificate that `dumps` wrote. Raises ValueError (KeyError, TypeError) for anything else."""
    data = json.loads(text)
    forward = data["forward"]
    return Certificate(
        name=data["name"],
        sorts=tuple(data["sorts"]),
        tensors={name: tuple(sorts) for name, sorts in data["tensors"].items()},
        left=_side(data["left"]),
        right=_side(data["right"]),
        hypotheses=tuple(
            Hypothesis(h["name"], tuple(h["free"]), _side(h["left"]), _side(h["right"])) for h in data["hypotheses"]
        ),
        cofactors=tuple(
            Cofactor(_product(c["product"]), c["hypothesis"], _indices(c["at"])) for c in data["cofactors"]
        ),
        free=tuple(data["free"]),
        forward=None if forward is None else _forward(forward),
        probes=tuple(data["probes"]),
        meanings={str(name): str(text) for name, text in data["meanings"].items()},
    )


def _forward(data: Any) -> Forward:
    names = (data["variable"], data["tangent"], data["cotangent"])
    return Forward(*names, tuple(data["free"]), _side(data["entry"]))


def _side(data: Any) -> Side:
    return tuple(map(_product, data))


def _product(data: Any) -> Product:
    factors = tuple(Factor(f["tensor"], _indices(f["indices"])) for f in data["factors"])
    deltas = tuple((_index(a), _index(b)) for a, b in data["deltas"])
    return Product(Fraction(data["coefficient"]), tuple(data["bound"]), factors, deltas)


def _indices(data: Any) -> tuple[Index, ...]:
    return tuple(map(_index, data))


def _index(data: Any) -> Index:
    return int(data) if isinstance(data, int) else Literal(int(data["value"]))
