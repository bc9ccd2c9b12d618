"""What is checked, before anything is read: targets of the command line, and claims wherever they come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from verify.claims.claim import Claim
from verify.claims.submission import Submission
from verify.errors import GradproofError

if TYPE_CHECKING:
    from verify.verdict import Verdict


@dataclass(frozen=True)
class Target:
    """A claim file, and the claims of it that are wanted (empty: all)."""

    file: str
    names: tuple[str, ...] = ()


def asked_for(claim: str, names: tuple[str, ...]) -> bool:
    """Whether a claim is one of those that are wanted: its Jacobians and the like come with it, or alone."""
    return not names or claim in names or claim.partition(".")[0] in names


@dataclass(frozen=True)
class Options:
    """How to check: how far and from which seed, how many claims at once, whether with Coq certificates.

    ``explain`` is whether verdicts are wanted with the derivations of their gradients.
    """

    bound: int
    examples: int
    seed: int
    require: str
    jobs: int
    certificates: bool = False
    explain: bool = False


class Proven(Protocol):
    """Something beside a `Claim` that ends as a verdict and knows how to check itself: a derivation in steps."""

    @property
    def name(self) -> str:
        """Its identifier."""

    @property
    def names(self) -> tuple[str, ...]:
        """The inputs whose gradients it is about."""

    @property
    def file(self) -> str | None:
        """Where it is stated, if in a file."""

    @property
    def line(self) -> int | None:
        """On which line."""

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """Inputs whose gradient nobody claimed."""

    def check(self, options: Options, say: Callable[[str], None]) -> tuple[Verdict, dict[str, Any]]:
        """The verdict, and what a report shows beside it; ``say`` hears of each stage."""


Item: TypeAlias = Claim | Proven


@dataclass(frozen=True)
class Loaded:
    """The claims of a source that can be checked, what is wrong with others, and a sentence on what was left out."""

    claims: tuple[Item, ...]
    errors: tuple[GradproofError, ...]
    note: str = ""


@dataclass(frozen=True)
class Source:
    """Where claims come from, and how they are read: ``load`` runs in a worker, and may run a user's code.

    ``shown`` names it in messages; ``file`` is None for what is stated in no file; ``names`` are the claims that are
    wanted (empty: all); ``submission`` says with which reference a file of gradient functions is joined. ``part``
    bounds the places of those that are checked, of all that are wanted; the others are stated, and get no answer.
    """

    shown: str
    file: str | None
    load: Callable[[], Loaded]
    names: tuple[str, ...] = ()
    submission: Submission | None = None
    part: tuple[int, int | None] = (0, None)
