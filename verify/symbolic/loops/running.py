"""Which loops run, and what is asked of them: by arrays that are written, conditions, lists and positions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType, GeneratorType
from typing import TYPE_CHECKING, Any, Final, cast

from verify.errors import SymbolicBranch
from verify.symbolic.array import SymArray
from verify.symbolic.labels import Position
from verify.symbolic.loops.lists.listed import Listed
from verify.symbolic.loops.states.families import Families
from verify.symbolic.sizes import meanings
from verify.terms.index import Fixed, Index, Var
from verify.terms.substitution import flip
from verify.terms.term import Term

if TYPE_CHECKING:
    from verify.symbolic.loops.loop import Loop

NUMBER: Final = "the code needs the number behind the position of a loop"

OPEN: Final[list[Loop]] = []
MET: Final[set[str]] = set()
ALLOWED: Final = [False]
DRIVEN: Final[list[FrameType]] = []  # generator expressions whose elements we ask for, one after the other
FAMILIES: Final[list[Families]] = []


@dataclass
class Followed:
    """The named sizes that loops go over, and the states that these hand from one iteration to the next."""

    sizes: set[str] = field(default_factory=set)
    families: Families = field(default_factory=Families)


@contextmanager
def followed() -> Iterator[Followed]:
    """While the block runs, loops over named sizes are followed; gives the sizes that were met, and the states.

    Raises SymbolicBranch where a loop did not come to its end although the block did.
    """
    outer = (list(OPEN), set(MET), ALLOWED[0])
    OPEN.clear()
    MET.clear()
    ALLOWED[0] = True
    found = Followed()
    FAMILIES.append(found.families)
    try:
        yield found
        found.sizes |= MET
        if OPEN:
            raise SymbolicBranch("a loop over a named size that is left by break or return")
    finally:
        FAMILIES.pop()
        OPEN[:], ALLOWED[0] = outer[0], outer[2]
        MET.clear()
        MET.update(outer[1])


@contextmanager
def driving(expression: GeneratorType[Any, Any, Any]) -> Iterator[None]:
    """While the block runs, it goes on with a generator expression until that ends."""
    DRIVEN.append(cast(FrameType, expression.gi_frame))
    try:
        yield
    finally:
        DRIVEN.pop()


@meanings.enters("written")
def written(array: SymArray | Listed) -> None:
    """Tell the loops that run that an array is about to be written, or a list appended to."""
    for running in OPEN:
        running.note(array)


@meanings.enters("loops that run")
def loops_that_run() -> list[Loop]:
    """The loops that run, the innermost last."""
    return OPEN


@meanings.enters("last of")
def last_of(listed: Listed) -> Any:
    """What the iteration before left as the last element of a list."""
    running = next(running for running in reversed(OPEN) if id(listed) in running.lists.known)
    return running.lists.last(listed, running.is_past(_first(running)))


@meanings.enters("element of")
def element_of(listed: Listed, position: Position, added: int) -> Any:
    """The element at ``n + added`` of a list to which the loop at n appends."""
    running = next(run for run in reversed(OPEN) if id(listed) in run.lists.known)
    if position.at(()) != running.var:
        raise SymbolicBranch("a list is read in the loop that appends to it, elsewhere than at the loop's position")
    return running.lists.counted(listed, added + _first(running), running.is_past(_first(running)))


def _first(running: Loop) -> int:
    """The first position of a loop."""
    if running.part.limit:
        raise SymbolicBranch("a list is read in a loop that goes on from, or up to, the position of one around")
    return running.part.first


@meanings.enters("elsewhere")
def elsewhere(position: Position, number: int) -> bool:
    """Whether on this path a loop is at another position than one that is counted from an end."""
    for running in OPEN:
        place, there = position.at(()), Fixed(number, running.axis.sort)
        if place in (running.var, flip(running.var, running.axis.sort)):
            at: dict[Var, Index] = {running.var: there if place == running.var else flip(there, running.axis.sort)}
            return any(inner.is_elsewhere(at) for inner in OPEN)
    return False


@meanings.enters("first index")
def first_index(position: Position, sign: int, added: Any) -> int:
    """An integer that Python needs of a position: known in a run that does not count."""
    if not OPEN or sign != 1 or type(added) is not int:
        raise SymbolicBranch(NUMBER)
    return OPEN[-1].first_index(position, added)


@meanings.enters("decided")
def decided(condition: Term, boolean: bool) -> Any:
    """A condition, or in a loop the truth value that it has on this path."""
    if condition.op == "const" or not OPEN or not boolean:
        return condition
    return OPEN[-1].decide(condition)


@meanings.enters("laid out")
def laid_out(array: SymArray) -> None:
    """Refuse other axes for an array of which a loop that runs has noted the entries."""
    if any(id(array) in {**running.written, **running.known.arrays} for running in OPEN):
        raise SymbolicBranch("a loop over a named size that writes an array at its position, and elsewhere before it")
