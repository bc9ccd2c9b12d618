"""Scripts and certificates, given to z3, cvc5 and Coq: those that were made again, whose bytes the report has too."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from verify import limits
from verify.guest import Failure, Limits, Result, Slots, supervise
from verify.guest.process import Send

Say = Callable[[str], None]
PROVED: Final = "unsat"


@dataclass
class Answers:
    """Who accepts what: ``accepted`` counts, by file and by who was asked, how many of how many questions."""

    accepted: dict[str, dict[str, tuple[int, int]]] = field(default_factory=dict)
    done: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


def ask(files: Mapping[str, bytes], coq: bool, say: Say) -> Answers:
    """Give every script to every solver that is installed, and every certificate to Coq where that is wanted."""
    found = Answers()
    texts = {name: data.decode() for name, data in sorted(files.items()) if name.startswith(("smt2/", "coq/"))}
    scripts = {name: text for name, text in texts.items() if name.endswith(".smt2")}
    if scripts:
        first = _scripts(scripts, "z3", _z3, limits.RECHECK_SECONDS, found, say)
        found.undecided += [f"{name}: z3 gave no answer ({said})" for name, said in first]
        if importlib.util.find_spec("cvc5"):
            second = _scripts(scripts, "cvc5", _cvc5, limits.SECOND_SCRIPT_SECONDS, found, say)
            left = len({name for name, _ in second})
            found.skipped += [f"cvc5 decides not every check of {left} scripts: these rest on z3"] if left else []
        else:
            found.skipped.append("cvc5 is not installed (pip install cvc5): no second solver was asked")
    _certificates({name: text for name, text in texts.items() if name not in scripts}, coq, found, say)
    return found


def _scripts(
    scripts: Mapping[str, str], solver: str, answer: Callable[[str], str], seconds: float, found: Answers, say: Say
) -> list[tuple[str, str]]:
    """Ask a solver about every script, for so long each; returns the scripts that it leaves open, with what it says."""
    names, undecided = list(scripts), []
    for number, answers in _at_once([_asked(answer, checks(text)) for text in scripts.values()], seconds):
        name = names[number]
        say(f"{solver}: {name}")
        found.failed += [f"{name}: {solver} finds a check satisfiable"] if "sat" in answers else []
        undecided += [(name, said) for said in answers if said not in ("sat", PROVED)]
        found.accepted.setdefault(name, {})[solver] = (answers.count(PROVED), len(answers))
    proved, total = (sum(found.accepted[name][solver][place] for name in names) for place in (0, 1))
    found.done.append(f"{solver} finds {proved} of {total} checks in {len(names)} scripts unsatisfiable")
    return undecided


def checks(text: str) -> list[str]:
    """The scripts, one a question, that a script of ours amounts to: the inverse of `verify.evidence.script`."""
    head, *parts = text.split("\n(push 1)\n")
    logic = next((line for line in head.splitlines() if line.startswith("(set-logic")), "")
    bodies = [part.partition("\n(pop 1)")[0] for part in parts]
    return [f"{logic}\n{body}" for body in bodies] if parts else [text]


def _asked(answer: Callable[[str], str], questions: list[str]) -> Callable[[Send], list[str]]:
    return lambda send: [answer(question) for question in questions]


def _at_once(work: Sequence[Callable[[Send], list[str]]], seconds: float) -> Iterator[tuple[int, list[str]]]:
    """The answers of each piece of work, as they come, from guests: a solver may crash, or take all memory."""
    slots = Slots((os.cpu_count() or 1) - 1)
    try:
        bounds = Limits(seconds, limits.RECHECK_MEMORY)
        for number, event in supervise(dict(enumerate(work)), bounds, slots=slots):
            if isinstance(event, Failure):
                yield number, [event.message]
            elif isinstance(event, Result):
                yield number, list(event.value)
    finally:
        slots.close()


def _z3(text: str) -> str:
    from verify.kernel.solver import solve

    answer = solve(text, limits.RECHECK_UNITS)
    return answer.status if answer.status != "unknown" else f"unknown: {answer.reason}"


def _cvc5(text: str) -> str:
    import cvc5

    solver = cvc5.Solver()
    solver.setOption("tlimit-per", str(int(limits.SECOND_SOLVER_SECONDS * 1000)))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "script")
    manager, answer = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, manager)).strip() or answer
    return answer


def _certificates(texts: Mapping[str, str], coq: bool, found: Answers, say: Say) -> None:
    from verify.command.compiling import certificates, compile_all

    names = certificates(texts)
    if not names:
        return
    if not coq:
        found.skipped.append(f"{len(names)} certificates were not compiled (--coq asks Coq)")
        return
    done = compile_all(texts, os.cpu_count() or 1, say)
    if done.version is None:
        found.undecided.append(f"Coq is not installed: {len(names)} certificates were not compiled")
        return
    asked = done.certified.keys() | done.rejected.keys() | done.undecided.keys()
    found.accepted |= {name: {"Coq": (int(name in done.certified), 1)} for name in asked}
    found.done.append(done.summary())
    found.failed += [f"{path}: {why} (Coq {done.version})" for path, why in done.rejected.items()]
    found.undecided += [f"{path}: {why}" for path, why in done.undecided.items()]
