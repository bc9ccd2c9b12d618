"""Certificates that others can check without trusting us: plain data, and Coq text for it."""

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
    derivative,
    weighted,
)
from verify.certificates.closing import close
from verify.certificates.evaluation import Point, approximate, evaluate, hypotheses_hold

__all__ = [
    "Certificate",
    "Cofactor",
    "Factor",
    "Forward",
    "Hypothesis",
    "Index",
    "Literal",
    "Point",
    "Product",
    "Side",
    "approximate",
    "close",
    "derivative",
    "evaluate",
    "hypotheses_hold",
    "weighted",
]
