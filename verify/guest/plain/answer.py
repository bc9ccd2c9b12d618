"""What is asked of a second look, and what it answers: plain data, so that whoever asks needs no NumPy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Wanted:
    """A gradient that was proved: of a claim by an input, at ``shapes`` (empty: at every shape).

    ``certificate`` is the text of one that the checker accepted, if there is one.
    """

    claim: str
    name: str
    shapes: tuple[Mapping[str, int], ...] = ()
    certificate: str | None = None


@dataclass(frozen=True)
class Against:
    """What speaks against a proof."""

    claim: str
    name: str
    why: str


@dataclass(frozen=True)
class Looked:
    """What a second look found; what is not named agrees.

    ``unlike`` are those whose certificate was not seen to be of this code; ``asked`` is what z3 says of each script.
    """

    against: tuple[Against, ...]
    unlike: tuple[Against, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
