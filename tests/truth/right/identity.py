"""Objects told apart by `is`, where none of them has anything that stands in for it."""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from verify import claim


class Reduction(Enum):
    MEAN = 1
    SUM = 2


MISSING = object()


@dataclass(frozen=True)
class Config:
    reduction: Reduction = Reduction.SUM
    scale: float = 2.0


CONFIG = Config()


def scaled(x, by=MISSING, out=None):
    if by is MISSING:
        by = CONFIG.scale
    if out is not None:
        return out
    return x * by


@claim(x="N")
def total(x):
    if CONFIG.reduction is Reduction.SUM:
        return np.sum(scaled(x))
    return np.mean(scaled(x))


@total.gradient("x")
def dtotal(G, x):
    return G * 2.0 * np.ones_like(x) if Config() == CONFIG else G
