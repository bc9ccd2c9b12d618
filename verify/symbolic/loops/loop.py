"""A loop over a named size: its body runs at one symbolic index, as often as it takes to see what it does.

The first run shows which arrays and variables it changes; in the next ones these hold unknowns. Where the body asks for
a truth value it runs once for each answer. Then every change is summarised, or the loop is refused.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from types import FrameType
from typing import Any, Final

from verify import limits
from verify.errors import SymbolicBranch, Undefined
from verify.symbolic import axes as ax
from verify.symbolic.array import Entry, SymArray, births, lift
from verify.symbolic.labels import IndexArray, Position
from verify.symbolic.loops.dicts import Dicts
from verify.symbolic.loops.effects import CARRIED, Change, Effects
from verify.symbolic.loops.kept import Globals, Known, as_bound, check_floats, contents, refuse_changes, refuse_many
from verify.symbolic.loops.lists.appended import Lists, Path, appended_terms, replace_held, taken_over
from verify.symbolic.loops.lists.every import Decisions, Every
from verify.symbolic.loops.lists.listed import Listed
from verify.symbolic.loops.parts import Part, part_of
from verify.symbolic.loops.running import ALLOWED, DRIVEN, FAMILIES, MET, NUMBER, OPEN
from verify.symbolic.loops.summary import State, merged
from verify.symbolic.loops.unknown import Gone, Unknown
from verify.symbolic.sizes import Sequenced, Size, meanings
from verify.terms import term as t
from verify.terms.index import Fixed, Index, Var, fresh
from verify.terms.substitution import substitute
from verify.terms.term import Term
from verify.tracing import frames
from verify.tracing.dtypes import bound
from verify.tracing.protocol import Traced

Item = Callable[..., Any]  # of positions
NUMBERS: Final = (int, float, Fraction, Size)
INTEGER: Final = (
    "{0} is an integer before a loop that adds to it where a condition holds; "
    "whether it is one afterwards depends on the values: start with 0.0"
)


class Loop:
    """One loop over one named size, while its body runs."""

    def __init__(self, frame: FrameType, part: Part) -> None:
        self.frame, self.part, self.axis = frame, part, ax.Named(part.sort)
        self.var: Var = fresh(part.sort)
        self.born = -1
        self.known = Known()
        self.paths: list[Path] = []
        self.decisions: Decisions = []
        self.asked, self.turned = 0, list[bool]()  # of each decision, whether both answers were tried
        self.fresh, self.guessed = True, False
        self.written: dict[int, tuple[SymArray, Entry]] = {}
        self.lists, self.dicts = Lists(), Dicts(replace_held)
        self.given, self.contents = dict[str, Any](), list[tuple[Any, list[Any]]]()

    @property
    def position(self) -> Position:
        """The index at which the body runs."""
        return Position(self.var, self.axis, self.part.first, self.part.last)

    def again(self) -> bool:
        """Whether the body, which has just run, has to run once more."""
        self.dicts.flush(self.born, self.known.first)
        return self._learnt() or self._another_path()

    def begin(self) -> None:
        """Write down what there is before the loop."""
        self.held = [(f, frames.local_variables(f)) for f in frames.callers(self.frame)]
        self.before = self.held[0][1]
        self.dicts.take_over([*OPEN, self])
        self.born = next(births)
        outside = [Globals(f.f_code, f.f_globals) for f, _ in self.held]
        self.contents = contents([*outside, *(v for _, names in self.held for v in names.values())])
        OPEN.append(self)
        MET.add(self.axis.sort)

    def stage(self) -> None:
        """Prepare the next run of the body: what it changes holds unknowns."""
        self.asked, self.written = 0, {}
        self.given = {
            **self.before,
            **{name: Gone(f"{name} is read before this iteration of the loop wrote it") for name in self.known.others},
            **{name: array for name, (array, _) in self.known.sums.items()},
        }
        frames.set_local_variables(self.frame, self.given)
        for array, _, unknown in self.known.arrays.values():
            array._entry = unknown.at  # not a write: what reads it now sees the unknown
        self.lists.stage()
        self.dicts.stage()

    def note(self, array: SymArray | Listed) -> None:
        """An array is about to be written, or a list appended to."""
        if isinstance(array, Listed):
            self.lists.note(array)
        else:
            self.written.setdefault(id(array), (array, array._entry))

    def decide(self, condition: Term) -> bool:
        """The truth value of a condition on this path: both are tried."""
        if self.asked == len(self.decisions):
            if self.asked == limits.LOOP_DECISIONS:
                raise SymbolicBranch("a loop over a named size whose body decides too often")
            here: dict[Var, Index] = {self.var: Fixed(self.part.first, self.axis.sort)}
            self.decisions.append((condition, not _tells(condition, here, False)))
            self.turned.append(False)
        self.asked += 1
        return self.decisions[self.asked - 1][1]

    def is_past(self, number: int) -> bool:
        """Whether the iteration at a position takes another path than this one."""
        return self.is_elsewhere({self.var: Fixed(number, self.axis.sort)})

    def is_elsewhere(self, there: dict[Var, Index]) -> bool:
        """Whether iterations, of this loop and those around it, take another path than this one."""
        return any(_tells(c, there, not answer) for c, answer in self.decisions[: self.asked])

    def first_index(self, position: Position, added: int) -> int:
        """In a run that only shows what the body changes: the number that the first iteration has."""
        if not self.fresh or position.at(()) != self.var:
            raise SymbolicBranch(NUMBER)
        self.guessed = True
        return self.part.first + added

    def _learnt(self) -> bool:
        """Whether this run changed what was not known to change; everything is as before the loop then."""
        taken = taken_over(OPEN, self.frame)
        now = frames.local_variables(self.frame)
        names = [n for n in {**now, **self.given} if now.get(n, self) is not self.given.get(n, self)]
        arrays = {k: (a, e) for k, (a, e) in self.written.items() if a.root.born < self.born}
        anew = any(id(a) in self.written for a, _ in self.known.sums.values())
        refuse_changes(self.contents, self.held, now, anew)
        new_arrays = {k: pair for k, pair in arrays.items() if k not in self.known.arrays}
        new_names = [n for n in names if n not in self.known.others and n not in self.known.sums]
        new_lists = self.lists.new(self.born)
        again = bool(taken or new_arrays or new_names or new_lists)
        if self.guessed and not again:
            raise SymbolicBranch(NUMBER)
        self.fresh = self.guessed = False
        appended = {} if again else self.lists.appended(self.born, self.known.first)
        entries = {k: a._entry for k, (a, _, _) in self.known.arrays.items()}
        sums: dict[str, Any] = {name: now.get(name) for name in self.known.sums}
        seen = {name: v.snapshot() for name, v in sums.items() if not again and not self._loses(name, v)}
        for array, entry, _ in self.known.arrays.values():
            array._entry = entry
        for k, (array, entry) in new_arrays.items():
            array._entry = entry
            check_floats(array)
            self.known.arrays[k] = (array, entry, Unknown.fresh())
        for name in new_names:
            self._learn_variable(name, now.get(name))
        self.lists.put_back(new_lists)
        if again:
            self.paths, self.decisions, self.turned = [], [], []
            return True
        if self.asked != len(self.decisions):
            raise SymbolicBranch("a loop over a named size whose body asks other things when it runs again")
        self.paths.append(Path(list(self.decisions), entries, sums, seen, appended))
        return False

    def _learn_variable(self, name: str, value: Any) -> None:
        """A number or an array to which the body may add; anything else holds nothing for the next iteration."""
        old = self.before.get(name, self)
        kind = type(old)
        number = issubclass(kind, NUMBERS) and kind is not bool
        if old is not self and not number and not issubclass(kind, Traced):
            raise SymbolicBranch(f"a loop over a named size that rebinds {name}, a {kind.__name__} before it")
        of_floats = issubclass(type(value), SymArray) and not value.boolean and not value.integer_bound
        if of_floats and (number or (issubclass(kind, SymArray) and old.axes == value.axes)):
            unknown = Unknown.fresh()
            self.known.sums[name] = (SymArray(value.axes, unknown.at, scalar=value.scalar), unknown)
            self.known.firsts[id(self.known.sums[name][0])] = old
        else:
            self.known.others.add(name)

    def _another_path(self) -> bool:
        while self.decisions and self.turned[-1]:
            self.decisions.pop()
            self.turned.pop()
        if not self.decisions:
            return False
        condition, answer = self.decisions[-1]
        self.decisions[-1], self.turned[-1] = (condition, not answer), True
        return True

    # --- all iterations -----------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Give arrays and variables what they hold after the loop. Raises SymbolicBranch where that was not seen."""
        appended = [(p.decisions, p.lists) for p in self.paths]
        self._leave_out()
        arrays = {k: self._of_array(k) for k in self.known.arrays}
        names = {name: self._of_variable(name) for name in self.known.sums}
        lost = {name: c for name, c in names.items() if self._is_lost(name)}
        mine = [*arrays.values(), *(c for name, c in names.items() if name not in lost)]
        ends = [(p.decisions, p.lists) for p in self.paths]
        mine += self.lists.changes(ends, [array for array, _, _ in self.known.arrays.values()])
        around = [outer.var for outer in OPEN[:-1]]
        effects = Effects(self.var, mine, list(lost.values()), FAMILIES[-1], appended_terms(ends), around)
        refuse_many([*self.lists.held, *self.dicts.held], self.known, self._stands(), self.born)
        views = {id(end.root) for n in names if n not in lost for _, end in self._ends(n)}
        for k, change in arrays.items():
            if k in views and not effects.has_own_slots(change.state):
                raise SymbolicBranch(
                    f"a loop over a named size that keeps a part of {change.label}, which it changes later"
                )
            if effects.is_lost(change.state):
                raise SymbolicBranch(f"a loop over the size {self.axis.sort} in a loop: {CARRIED.format(change.label)}")
            self.known.arrays[k][0].write(effects.entry(change.state))
        every = Every(self.var, self.part, effects.of_each, effects.read, {*self.known.arrays, *self.lists.known})
        self.lists.finish(appended, every)
        values: dict[str, Any] = {n: v for n, v in self.before.items() if n not in self.known.others}
        for name in self.known.others:
            values[name] = Gone(f"{name} is read after the loop over {self.axis.sort}, of which it is the last value")
        for name, change in names.items():
            values[name] = Gone(CARRIED.format(name))
            if len(self.paths) > 1 and bound(self.before[name]):
                values[name] = Gone(INTEGER.format(name))
            elif not effects.is_lost(change.state):
                values[name] = self._bound(name, change, effects)
        frames.set_local_variables(self.frame, values)
        self.dicts.finish(OPEN)

    def _bound(self, name: str, change: Change, effects: Effects) -> Any:
        """What a variable holds after the loop."""
        array = SymArray(change.state.axes, effects.entry(change.state), scalar=self.known.sums[name][0].scalar)
        others = [end for n in self.known.sums if n != name for _, end in self._ends(n)]
        held = [*others, *self.lists.held, *self.dicts.held]
        return as_bound(array, [end for _, end in self._ends(name)], held, self._stands(), self.born)

    def _stands(self) -> dict[int, list[Any]]:
        """What that may be, at the start of an iteration, which stands for a variable or the last of a list."""
        found = {
            id(array): [self.before[name], *(end for _, end in self._ends(name))]
            for name, (array, _) in self.known.sums.items()
        }
        return found | {id(last.array): [last.first, *self.lists.held] for last in self.lists.lasts.values()}

    def _leave_out(self) -> None:
        """Over a part of an axis: as over all of it, with a body that does nothing at the positions left out."""
        inside = self.part.holds(self.var)
        if inside is not t.ONE:
            same: dict[int, Entry] = {k: unknown.at for k, (_, _, unknown) in self.known.arrays.items()}
            names = {name: array for name, (array, _) in self.known.sums.items()}
            seen = {name: array.snapshot() for name, array in names.items()}
            idle = Path([(inside, False)], same, names, seen, dict.fromkeys(self.lists.known, ()))
            paths = [p.within(self.part, self.var) for p in self.paths]
            self.paths = [*paths, idle]

    def _of_array(self, k: int) -> Change:
        array, before, unknown = self.known.arrays[k]
        after = merged([(p.decisions, p.arrays[k]) for p in self.paths])
        label = self.dicts.label(array, self.before)
        return Change(label, State(array.axes, unknown, before, after, self.part.near(self.var)), rebound=False)

    def _ends(self, name: str) -> list[tuple[Decisions, Any]]:
        return [(p.decisions, p.variables[name]) for p in self.paths]

    def _is_lost(self, name: str) -> bool:
        """Whether a variable holds something else than an array of numbers of the same axes after an iteration."""
        return any(self._loses(name, v) for _, v in self._ends(name))

    def _loses(self, name: str, v: Any) -> bool:
        axes = self.known.sums[name][0].axes
        return not issubclass(type(v), SymArray) or v.axes != axes or v.boolean or v.integer_bound

    def _of_variable(self, name: str) -> Change:
        array, unknown = self.known.sums[name]
        first = lift(self.before[name])
        entry = first.snapshot()
        before = entry if first.axes else lambda idx: entry(())
        lost = self._is_lost(name)
        if not lost and id(first.root) in self.known.arrays:  # what the first iteration writes there would show in it
            raise SymbolicBranch(f"a loop over a named size that writes what {name} is a part of before it")
        after = unknown.at if lost else merged([(p.decisions, p.entries[name]) for p in self.paths])
        return Change(name, State(array.axes, unknown, before, after), rebound=True)


def _tells(condition: Term, there: dict[Var, Index], answer: bool) -> bool:
    """Whether a condition has an answer at some iterations, whatever the state is there."""
    try:
        return substitute(condition, there) is (t.ONE if answer else t.ZERO)
    except Undefined:
        return False


class Steps(Sequenced):
    """The iterator of one ``for``, over one axis or, as of ``np.ndindex``, over several: loops in loops.

    Without a frame it is a generator expression's, whose frame is known once that asks for an element.
    """

    def __init__(self, frame: FrameType | None, axes: Sequence[Part], item: Item) -> None:
        self.frame, self.axes, self.item = frame, axes, item
        self.loops: list[Loop] = []
        self.started = False

    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> Any:
        self.frame = self.frame or frames.asks_in(DRIVEN, self)
        if self.frame is None or not frames.goes_on(self.frame):
            raise SymbolicBranch("a loop over a named size whose next element something else asks for")
        if not self.started:
            self.started = True
            return self._inwards(self.frame)
        while self.loops:
            if not OPEN or OPEN[-1] is not self.loops[-1]:
                raise SymbolicBranch("a loop over a named size that is left by break or return")
            if self.loops[-1].again():
                self.loops[-1].stage()
                return self._inwards(self.frame)
            self.loops.pop().finish()
            OPEN.pop()
        raise StopIteration

    def _inwards(self, frame: FrameType) -> Any:
        """Start the loops inside of those that run; gives what the target is bound to."""
        for axis in self.axes[len(self.loops) :]:
            self.loops.append(Loop(frame, axis))
            self.loops[-1].begin()
            self.loops[-1].stage()
        return self.item(*(inner.position for inner in self.loops))


@meanings.enters("loop")
def loop(axes: Sequence[ax.Axis | Part], item: Item) -> Iterator[Any]:
    """The iterator of a ``for`` statement over axes, whose elements ``item`` gives by their positions."""
    if all(isinstance(axis, ax.Lit) for axis in axes):
        places = itertools.product(*(range(axis.n) for axis in axes if isinstance(axis, ax.Lit)))
        return (item(*(IndexArray((), lambda idx, k=k: k, a) for k, a in zip(at, axes, strict=True))) for at in places)  # type: ignore[misc,arg-type]
    frame = frames.looping(DRIVEN) if ALLOWED[0] else None
    expression = ALLOWED[0] and frame is None and frames.expressing()
    named = [part for part in map(part_of, axes) if part is not None]
    if not (frame or expression) or len(named) != len(axes):
        sizes = ", ".join(a.sort if isinstance(a, Part) else Size.of(ax.size_of(a)).text() for a in axes)
        raise SymbolicBranch(f"the code goes over an axis of size {sizes} other than in a for statement")
    return Steps(frame, named, item)
