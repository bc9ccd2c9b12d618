"""States of a loop inside of others: of a family with one more axis for each loop around, its row at their iterations.

With n the iteration of the loop around, the starts and steps of the inner loop's states are terms in n, so that
S(0)[n, ...] and S(i + 1)[n, ...] are what these terms are, for every n at once: it is a family like any other, and
what the body of the loop around sees is its row n. Its terms may speak of what stood for the state of the loop around
while that ran. So a family is open until the loops around are done, and each of them says it anew. docs/loops.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from verify.errors import SymbolicBranch
from verify.symbolic import axes as ax
from verify.symbolic.loops.states.families import AFTER, BEFORE, LAST, Families, Family, Pair, Step, tensor
from verify.symbolic.loops.states.recurrence import Carried, families_of
from verify.symbolic.loops.unknown import tensors
from verify.terms import term as t
from verify.terms.alpha import named_apart, place
from verify.terms.index import Index, Var
from verify.terms.substitution import substitute, with_entries
from verify.terms.term import Term

Replace = Callable[[Term], Term]
WHEN = (BEFORE, AFTER, LAST)


@dataclass(frozen=True)
class Open:
    """The states that one loop hands on, and their families by the unknowns that stood for them; ``around`` are the
    iterations of the loops around it, the outermost first, whose places are the first ones of each index."""

    several: tuple[Carried, ...]
    families: Mapping[str, Family]
    sort: str
    around: tuple[Var, ...]

    @property
    def terms(self) -> Iterator[Term]:
        """Its starts and steps, as terms of the iterations of the loops around."""
        there = _back(self.around)
        return (substitute(x, there) for c in self.several for s in c.steps for x in (*s.start, *s.after))

    def said(self, read: Replace, known: Families) -> Open:
        """The same, with its terms as they are read once a loop around is done."""
        here, there = _places(self.around), _back(self.around)

        def pair(p: Pair) -> Pair:
            value, tangent = (named_apart(substitute(read(substitute(x, there)), here)) for x in p)
            return value, tangent

        several = tuple(
            _with_steps(c, lambda s: replace(s, start=pair(s.start), after=pair(s.after))) for c in self.several
        )
        return replace(self, several=several, families=families_of(several, self.sort, known))

    def enter(self, known: Families, outermost: bool) -> None:
        """Add its families to those of the trace; while a loop around runs, to the open ones."""
        if outermost:
            for f in self.families.values():
                known.enter(f)
        else:
            known.open |= dict.fromkeys((name for f in self.families.values() for name in _tensors(f)), self)


def handed_on(several: Sequence[Carried], sort: str, around: Sequence[Var], known: Families) -> Open:
    """The states that a loop hands on, as families with an axis for each loop around; entered where they belong."""
    names = {n for c in several for n in (c.state.unknown.value, c.state.unknown.tangent)}
    wide = tuple(_widened(c, names, around) for c in several) if around else tuple(several)
    made = Open(wide, families_of(wide, sort, known), sort, tuple(around))
    made.enter(known, outermost=not around)
    return made


def _widened(c: Carried, names: set[str], around: Sequence[Var]) -> Carried:
    """A state with the iterations of the loops around in front of its index."""
    here, front = _places(around), tuple(place(n + 1, v.sort) for n, v in enumerate(around))

    def entry(name: str, flat: tuple[Index, ...]) -> Term | None:
        return t.entry(name, (*front, *flat)) if name in names else None

    def widened(s: Step) -> Step:
        moved = {v: place(n + 1 + len(front), v.sort) for n, v in enumerate(s.variables)}
        of: dict[Var, Index] = {**here, **moved}

        def pair(p: Pair) -> Pair:
            value, tangent = (named_apart(with_entries(substitute(x, of), entry)) for x in p)
            return value, tangent

        flat = (*front, *(moved[i] if isinstance(i, Var) else i for i in s.flat))
        return Step(flat, (*front, *moved.values()), pair(s.start), pair(s.after))

    axes = (*(ax.Named(v.sort) for v in around), *c.state.axes)
    return _with_steps(replace(c, state=replace(c.state, axes=axes)), widened)


def _with_steps(c: Carried, new: Callable[[Step], Step]) -> Carried:
    return replace(c, steps=tuple(map(new, c.steps)))


def _places(around: Sequence[Var]) -> dict[Var, Index]:
    return {v: place(n + 1, v.sort) for n, v in enumerate(around)}


def _back(around: Sequence[Var]) -> dict[Var, Index]:
    return {place(n + 1, v.sort): v for n, v in enumerate(around)}


def _tensors(f: Family) -> Iterator[str]:
    return (tensor(name, when) for name in (f.name, f.tangent) if name is not None for when in WHEN)


class Inner:
    """The open states of the loops inside of one, of which its effects speak, when it is done.

    ``names`` are the unknowns of its own state. States are ``tied`` where their terms speak of these, or of tied ones.
    """

    def __init__(self, known: Families, var: Var, terms: Iterable[Term], names: set[str], outermost: bool) -> None:
        self.known, self.outermost = known, outermost
        mine = {name: o for name, o in known.open.items() if var in o.around}
        known.open = {name: o for name, o in known.open.items() if name not in mine}
        reached = self._reached(mine, terms)
        self.tied: list[Open] = []
        self.names: set[str] = set()
        for o in {id(o): o for o in mine.values()}.values():
            if (names | self.names).isdisjoint(name for name, _ in tensors(*o.terms)):
                o.enter(known, outermost)
            elif id(o) in reached:  # others are of a run that only showed what the body changes
                self.tied.append(o)
                self.names |= {name for f in o.families.values() for name in _tensors(f)}
        self.new: dict[str, str | None] = {}

    @staticmethod
    def _reached(mine: Mapping[str, Open], terms: Iterable[Term]) -> set[int]:
        found: dict[int, Open] = {}
        todo = list(terms)
        while todo:
            met = {id(mine[name]): mine[name] for name, _ in tensors(*todo) if name in mine}
            todo = [x for k, o in met.items() if k not in found for x in o.terms]
            found |= met
        return set(found)

    @property
    def terms(self) -> list[Term]:
        """What an iteration of the loop asks of its state for the states tied to it."""
        return [x for o in self.tied for x in o.terms]

    def close(self, read: Replace) -> None:
        """Say the tied states anew, now that it is known what the state of the loop is."""
        for o in self.tied:
            said = o.said(read, self.known)
            said.enter(self.known, self.outermost)
            for unknown, f in o.families.items():
                new = said.families[unknown]
                for a, b in ((f.name, new.name), (f.tangent, new.tangent)):
                    self.new |= {
                        tensor(a, when): None if b is None else tensor(b, when) for when in WHEN if a is not None
                    }

    def of(self, term: Term) -> Term:
        """A term with the tied states as they are said anew. Raises SymbolicBranch where one is not."""

        def new(name: str, flat: tuple[Index, ...]) -> Term | None:
            if name not in self.new:
                return None
            found = self.new[name]
            return t.ZERO if found is None else t.entry(found, flat)

        said = with_entries(term, new) if self.new else term
        if self.names and not self.names.isdisjoint(name for name, _ in tensors(said)):
            raise SymbolicBranch("a loop in a loop whose states depend on what they are made of")
        return said
