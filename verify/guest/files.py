"""Claim files, checked by guests: one worker imports the file, and forks one worker a claim.

The caller imports nothing of the user's, and takes data of known types only (`verify.guest.hearing`), so nothing that a
file does can reach it.
"""

from __future__ import annotations

import inspect
import itertools
import os
import textwrap
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Any, Final

from verify.claims.claim import Claim
from verify.claims.source import Item, Loaded, Options, Source, Target
from verify.codes import Code
from verify.errors import BadInput, GradproofError
from verify.explain.derivation.explained import Explained
from verify.guest import process
from verify.guest.altered import blaming, remember
from verify.guest.events import Checked, Event, Found, Problem, Stage, Stated
from verify.guest.failure import Failure
from verify.guest.hearing import Accounts, Listener, Typed
from verify.guest.keeper import end_descendants
from verify.guest.placed import relative
from verify.guest.process import Allow, Limits, Progress, Result, Send, Slots, Work, supervise
from verify.guest.second import is_users, look_again, wanted, without_proof
from verify.limits import CLAIM_MEMORY, CLAIM_SECONDS, EXPLAIN_SECONDS, IMPORT_SECONDS, TRIAL_SECONDS
from verify.verdict import GradientVerdict, Reason, Verdict

LIMITS: Final = Limits(seconds=CLAIM_SECONDS, memory=CLAIM_MEMORY)


def from_file(target: Target) -> Source:
    """Claims from a file, loaded inside the worker."""

    def load() -> Loaded:
        from verify.guest import loader

        return loader.load(target)

    return Source(target.file, target.file, load, target.names)


Said = Generator[tuple[int, process.Event], None, None]
Crew = Callable[[Sequence[Source], Options, Limits, Accounts], Said]


def check_sources(
    sources: Sequence[Source], options: Options, limits: Limits = LIMITS, crew: Crew | None = None
) -> Iterator[Event]:
    """Check the claims of every source; events as they come. Raises BadInput where there is no fork.

    ``crew`` runs the sources elsewhere (None: `here`). What it says is heard here, by accounts of each source;
    certificates are checked here, and the second look is taken here, whoever ran them: as files end, so that few are
    held, but not while a process of this machine runs one. After a KeyboardInterrupt what was heard so far is looked
    at again, and then it is raised: a run that is cut keeps its verdicts.
    """
    prepare(sources)
    few = options.jobs if crew else len(sources) + 1  # files, as many as are looked at again at once
    again = partial(look_again, sources, limits=replace(limits, seconds=max(limits.seconds, IMPORT_SECONDS)))
    ended: list[list[Checked]] = []
    held: dict[int, list[Checked]] = {}  # of files that have not ended
    try:
        for said in _first_look(sources, options, limits, crew or here, held):
            if not isinstance(said, list):
                yield said
            elif len(ended := [*ended, said]) >= few:
                yield from again([*itertools.chain(*ended)], jobs=options.jobs)
                ended = []
    except KeyboardInterrupt:  # every guest has been ended
        yield from again([*itertools.chain(*ended, *held.values())], jobs=options.jobs)
        raise
    if any(s.submission for s in sources):
        end_descendants()  # what a submission left running, so that it meets nothing of the second look
    yield from again([*itertools.chain(*ended)], jobs=options.jobs)


def _first_look(
    sources: Sequence[Source], options: Options, limits: Limits, crew: Crew, held: dict[int, list[Checked]]
) -> Iterator[Event | list[Checked]]:
    """What is said of sources, and, when one has ended, those of its verdicts that need a second look.

    ``held`` is where these are until then.
    """
    with closing(crew(sources, options, limits, Accounts(sources))) as heard:
        for number, event in heard:
            if isinstance(event, Progress):
                if isinstance(event.value, Checked) and wanted(sources[number], event.value):
                    held.setdefault(number, []).append(event.value)
                else:
                    yield _as_told(sources[number], event.value)
                continue
            if isinstance(event, Failure):
                yield _as_told(sources[number], _file_problem(number, sources[number].shown, event))
                if event.kind == "guest":
                    held.pop(number, None)
            yield held.pop(number, [])


def _as_told(source: Source, event: Event) -> Event:
    """An event as it counts: that gradproof is broken is no more than the word of the process that ran a user's file.

    Anybody's file can say so, and no process that ran none of it can ask again. It ends that file, and nothing else.
    """
    if not isinstance(event, Problem) or not event.defect or not is_users(source):
        return event
    told = f"the process that ran it says that gradproof failed ({event.reason.message}), and nobody else saw it"
    message = f"{told}; so none of its verdicts counts"
    return replace(event, reason=replace(event.reason, code=Code.GUEST, message=message), defect=False)


def here(sources: Sequence[Source], options: Options, limits: Limits, listener: Listener) -> Said:
    """Every source in processes of this machine: one imports it, and forks one a claim; yields what they say."""
    left, at_once = len(sources), min(options.jobs, len(sources))
    files, claims = Slots(at_once - 1), Slots(options.jobs - at_once)
    tasks: dict[int, Work] = {i: _source_work(i, source, options, limits, claims) for i, source in enumerate(sources)}
    try:
        importing = replace(limits, seconds=IMPORT_SECONDS)
        for number, event in supervise(tasks, importing, slots=files, listener=listener):
            yield number, event
            if not isinstance(event, Progress):
                left -= 1
                if left < at_once:
                    claims.give()  # what this file's claims had for themselves
    finally:
        files.close()
        claims.close()


def prepare(sources: Sequence[Source]) -> None:
    """Load what workers need, once: each file's, and a second look's, is forked from a process that ran no user's code.

    Not where something can be said of all of them before they run, a syntax error, say: their workers say it.
    """
    from verify.guest import loader

    if not _clear(lambda: loader.shadow(os.path.join(os.curdir, "claims.py"))):
        return
    if not any(s.file is None or _clear(partial(loader.examine, s.file)) for s in sources):
        return
    _load()


def preload(file: str) -> None:
    """Load what workers need, for a command that forks them itself; not where a file in the folder hides it."""
    from verify.guest import loader

    if all(_clear(partial(loader.shadow, folder)) for folder in (os.path.join(os.curdir, "claims.py"), file)):
        _load()


def _load() -> None:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the claims are what runs in parallel
    from verify import pipeline  # noqa: F401
    from verify.kernel import solver
    from verify.tracing import patches  # noqa: F401

    solver.version()  # z3 is loaded with it
    remember()


def _clear(examine: Callable[[], object]) -> bool:
    try:
        examine()
    except (BadInput, OSError, ValueError):
        return False
    return True


def listed(source: Source, limits: Limits = LIMITS) -> Iterator[Event]:
    """What a source states, and what is wrong with it; nothing is checked. Raises BadInput where there is no fork."""
    prepare([source])

    def work(send: Send) -> None:
        _tell(0, source.load(), send)

    importing, listener = replace(limits, seconds=IMPORT_SECONDS), Typed(Event, type(None))
    with closing(Slots(0)) as slots:
        for _, event in supervise({0: work}, importing, slots=slots, listener=listener):
            if isinstance(event, Progress):
                yield event.value
            elif isinstance(event, Failure):
                yield _file_problem(0, source.shown, event)


def _tell(number: int, loaded: Loaded, send: Send) -> None:
    send(Found(number, tuple(Stated(c.name, tuple(c.names), _called(c)) for c in loaded.claims), loaded.note))
    for error in loaded.errors:
        send(Problem(number, -1, _reason(error)))


def _source_work(number: int, source: Source, options: Options, limits: Limits, slots: Slots) -> Work:
    def work(send: Send) -> None:
        loaded = source.load()
        from verify import pipeline  # noqa: F401 -- loaded once, before the workers fork
        from verify.tracing import patches

        patches.install()  # names that the file's modules bound at import, too

        _tell(number, loaded, send)
        chosen = range(len(loaded.claims))[slice(*source.part)]
        each = limits.seconds + TRIAL_SECONDS + EXPLAIN_SECONDS * options.explain
        send(Allow(each * (len(chosen) + 1)))  # each claim has its own limits
        tasks: dict[int, Work] = {i: _claim_work(number, i, loaded.claims[i], options, limits) for i in chosen}
        so_far: dict[int, Stage | Checked] = {}
        listener = Typed(Stage | Checked, Checked)
        for i, event in supervise(tasks, limits, slots=slots, listener=listener, own_group=False):
            if isinstance(event, Progress):
                so_far[i] = event.value
                if isinstance(event.value, Stage):
                    send(replace(event.value, files={}))  # of use only where the claim's worker fails
            elif isinstance(event, Result):
                send(event.value)
            else:
                send(_claim_failed(number, i, loaded.claims[i], event, so_far.get(i)))

    return work


def _called(made: Item) -> dict[str, str]:
    gradients = made.gradients if isinstance(made, Claim) else []
    return {value: parameter for g in gradients for value, parameter in g.called.items()}


def _claim_work(number: int, index: int, made: Item, options: Options, limits: Limits) -> Work:
    def work(send: Send) -> Checked:
        def progress(text: str, gradients: Any, files: Any) -> None:
            send(Stage(number, index, text, dict(gradients), dict(files)))

        if not isinstance(made, Claim):
            return Checked(number, index, *made.check(options, lambda text: progress(text, {}, {})))
        from verify import pipeline

        send(Allow(min(TRIAL_SECONDS, limits.seconds)))
        repeats = pipeline.trial(made)
        send(Allow(limits.seconds))
        verdict = pipeline.check(
            made,
            bound=options.bound,
            examples=options.examples,
            seed=options.seed,
            require=options.require,
            certificates=options.certificates,
            progress=progress,
            repeats=repeats,
        )
        checked = Checked(number, index, verdict, code_of(made))
        return _explained(made, checked, options.seed, send) if options.explain else checked

    return blaming(work)


def _explained(made: Claim, checked: Checked, seed: int, send: Send) -> Checked:
    """A verdict with its derivations; it is said before them, and stands whatever becomes of them."""
    from verify.explain.derivation.theorem import theorems

    send(Stage(checked.source, checked.claim, "deriving its gradients", checked.verdict.gradients, {}))
    send(checked)
    send(Allow(EXPLAIN_SECONDS))
    return replace(checked, explained=theorems(made, checked.verdict.gradients, seed))


_OURS: Final = ("defect", "exception")
_INPUT: Final = ("bad-input", "exit", "interrupt")
_LIMITED: Final = ("timeout", "memory")
SUBJECTS: Final = {
    "bad-input": "",
    "unsupported": "",
    "defect": "",
    "exception": "gradproof ",
    "guest": "the process that ran it ",
    "worker": "",
}  # of a failure's message


def _claim_failed(
    number: int, index: int, made: Item, failure: Failure, so_far: Stage | Checked | None
) -> Problem | Checked:
    """What a failed worker means: bad input, a defect of ours, or a verdict of what is known so far."""
    if isinstance(so_far, Checked):
        why = f"it {failure.message}"
        return replace(so_far, explained=tuple(Explained(name, reason=why) for name in so_far.verdict.gradients))
    file, line = (failure.file, failure.line) if failure.file else (made.file, made.line)
    message = SUBJECTS.get(failure.kind, "the code ") + failure.message
    if failure.kind in _OURS or failure.kind in _INPUT:
        text = message if made.name in message else f"{made.name}: {message}"
        reason = Reason(failure.reason, text, relative(file), line)
        return Problem(number, index, reason, failure.kind in _OURS, failure.traceback)
    status = "unsupported" if failure.kind == "unsupported" else "unknown"
    reason = Reason(failure.reason, message, relative(file), line)
    done, files = (so_far.gradients, so_far.files) if so_far else ({}, {})
    gradients = {n: _interrupted(done.get(n), status, reason) for n in made.names}
    verdict = Verdict(made.name, made.file, made.line, gradients, made.unclaimed, files)
    return Checked(number, index, verdict, code_of(made) if isinstance(made, Claim) else {})


def _interrupted(done: GradientVerdict | None, status: str, reason: Reason) -> GradientVerdict:
    """What refutes stands; a proof does not before every stage has ended, but what was established is kept."""
    if done is None:
        return GradientVerdict(status, reason=reason)
    if done.status == "refuted":
        return done
    return without_proof(done, reason, status)


def _file_problem(number: int, shown: str, failure: Failure) -> Problem:
    message = SUBJECTS.get(failure.kind, "importing it ") + failure.message
    if failure.kind == "guest":
        message += "; so none of its verdicts counts"
    code = Code.IMPORT if failure.code is None and failure.kind not in _OURS else failure.reason
    reason = Reason(code, message, relative(failure.file or shown), failure.line)
    return Problem(number, -1, reason, failure.kind in _OURS, failure.traceback, failure.kind in _LIMITED)


def _reason(error: GradproofError) -> Reason:
    return Reason(error.code, error.message, relative(error.file), error.line)


def code_of(made: Claim) -> dict[str, str]:
    """The text of the user's functions, for the report; empty where it cannot be found."""
    functions = {"forward_source": [made.function], "gradient_source": [g.function for g in made.gradients]}
    if made.style == "loss":
        del functions["gradient_source"]  # it is the same function
    return {key: "\n\n".join(text for f in fs if (text := _source(f))) for key, fs in functions.items()}


def _source(function: Callable[..., Any]) -> str:
    stated = getattr(function, "__source__", None)  # a formula is its own source
    if isinstance(stated, str):
        return stated
    try:
        return textwrap.dedent(inspect.getsource(function)).strip()
    except (OSError, TypeError):
        return ""
