"""Re-check a report folder without trusting whoever wrote it: its files, its scripts, its certificates.

Every script is given to z3, and to cvc5 where that is installed, check by check; every certificate to Coq's
compiler where that is installed. What was not done is said, and is not counted as done.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from verify import limits
from verify.codes import Code
from verify.errors import BadInput
from verify.guest import Failure, call

Say = Callable[[str], None]


@dataclass
class Recheck:
    """What was re-checked (``done``), what is wrong, where no answer came, and what could not be tried."""

    done: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    undecided: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        """1 where something is wrong, 3 where a solver gave up or nothing was there to check, else 0."""
        if self.failed:
            return 1
        return 3 if self.undecided or not self.done else 0


def recheck(folder: Path, say: Say) -> Recheck:
    """Re-check the report in ``folder``; ``say`` hears of each file. Raises BadInput for other folders."""
    manifest = _manifest(folder)
    result = Recheck()
    _files(folder, manifest, result)
    _evidence(folder, manifest, result)
    if not result.failed:  # files that are not the report's own are not worth a solver's time
        _scripts(folder, manifest, result, say)
        _certificates(folder, manifest, result, say)
    return result


def _manifest(folder: Path) -> dict[str, str]:
    try:
        data = json.loads((folder / "MANIFEST.json").read_text(encoding="utf-8"))
        files = data["files"]
        if data["schema"] != "gradproof-report/1" or not isinstance(files, dict) or not all(map(_inside, files)):
            raise ValueError
    except FileNotFoundError:
        raise BadInput("is not a report: it has no MANIFEST.json", file=str(folder), code=Code.NOT_A_REPORT) from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise BadInput("its MANIFEST.json cannot be read", file=str(folder), code=Code.NOT_A_REPORT) from None
    return {str(name): str(digest) for name, digest in files.items()}


def _inside(name: str) -> bool:
    """Whether a name of the manifest is a path inside the report, written in the one way."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and str(path) == name and "\0" not in name


def _files(folder: Path, manifest: dict[str, str], result: Recheck) -> None:
    wrong = []
    for name, digest in sorted(manifest.items()):
        path = folder / name
        if path.resolve() != folder.resolve() / name:
            wrong.append(f"{name} is a link")
        elif not path.is_file():
            wrong.append(f"{name} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            wrong.append(f"{name} was changed")
    present = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    wrong += [f"{name} is not in the manifest" for name in sorted(present - set(manifest) - {"MANIFEST.json"})]
    result.failed += wrong
    if not wrong:
        result.done.append(f"{len(manifest)} files have the digests of the manifest")


def _evidence(folder: Path, manifest: dict[str, str], result: Recheck) -> None:
    """Every file that report.json names as evidence is there, and every proof names evidence."""
    try:
        report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
        gradients = [(c["name"], n, g) for c in report["claims"] for n, g in c["gradients"].items()]
        proved = {f"{c}, gradient of {n}": g.get("evidence") for c, n, g in gradients if g.get("status") == "proved"}
        named = {what: [str(e.get("file") or "") for e in evidence or ()] for what, evidence in proved.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        result.failed.append("report.json cannot be read")
        return
    for what, names in named.items():
        if not names:
            result.failed.append(f"{what}: proved without evidence")
        missing = [name for name in names if name and name not in manifest]
        result.failed += [f"{what}: its evidence {name} is not in the report" for name in missing]
    result.done.append(f"{len(proved)} proved gradients name their evidence")


def _scripts(folder: Path, manifest: dict[str, str], result: Recheck, say: Say) -> None:
    names = [n for n in sorted(manifest) if n.endswith(".smt2")]
    solvers: dict[str, Callable[[str], str]] = {"z3": _z3}
    if importlib.util.find_spec("cvc5"):
        solvers["cvc5"] = _cvc5
    elif names:
        result.skipped.append("cvc5 is not installed (pip install cvc5): no second solver was asked")
    for solver, ask in solvers.items():
        proved = total = 0
        for name in names:
            say(f"{solver}: {name}")
            answers = _answers(name, (folder / name).read_bytes(), ask, result)
            total += len(answers)
            proved += answers.count("unsat")
            for number, answer in enumerate(answers, 1):
                _judge(f"{name}, check {number}: {solver}", answer, result)
        if names:
            result.done.append(f"{solver} finds {proved} of {total} checks in {len(names)} scripts unsatisfiable")


def _answers(name: str, text: bytes, ask: Callable[[str], str], result: Recheck) -> list[str]:
    """What a solver says to each check of a script."""
    try:
        checks = list(flat_checks(text.decode()))
    except ValueError as error:
        result.failed.append(f"{name}: {error}")
        return []
    if not checks:
        result.failed.append(f"{name} asks for nothing: it has no (check-sat)")
    answers = call(
        lambda: [ask(check) for check in checks], seconds=limits.RECHECK_SECONDS, memory=limits.RECHECK_MEMORY
    )
    return [answers.message] * len(checks) if isinstance(answers, Failure) else list(answers)


def _judge(what: str, answer: str, result: Recheck) -> None:
    if answer == "sat":
        result.failed.append(f"{what} finds it satisfiable")
    elif answer != "unsat":
        result.undecided.append(f"{what} gave no answer ({answer})")


def _z3(text: str) -> str:
    from verify.kernel.solver import solve

    answer = solve(text, limits.RECHECK_UNITS)
    return answer.status if answer.status != "unknown" else f"unknown: {answer.reason}"


def _cvc5(text: str) -> str:
    import cvc5

    solver = cvc5.Solver()
    solver.setOption("tlimit-per", str(int(limits.RECHECK_SECONDS * 1000)))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text + "\n(check-sat)", "script")
    manager, answer = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, manager)).strip() or answer
    return answer


def flat_checks(text: str) -> Iterator[str]:
    """The scripts without push and pop that a script amounts to, one for each of its ``check-sat``.

    Raises ValueError where it is not balanced.
    """
    stack: list[list[str]] = [[]]
    for command in _commands(text):
        head = command[1:-1].split(maxsplit=1)
        if not head:
            raise ValueError("a command is empty")
        word, rest = head[0], head[1] if len(head) > 1 else ""
        levels = int(rest or 1) if word in ("push", "pop") else 0
        if not 0 <= levels <= limits.RECHECK_LEVELS:
            raise ValueError(f"it pushes or pops {levels} levels at once")
        if word == "push":
            stack.extend([] for _ in range(levels))
        elif word == "pop":
            if len(stack) <= levels:
                raise ValueError("it pops more than it pushed")
            del stack[len(stack) - levels :]
        elif word == "check-sat":
            yield "\n".join(c for level in stack for c in level)
        elif word not in ("exit", "get-model", "get-info", "echo"):
            stack[-1].append(command)


def _commands(text: str) -> Iterator[str]:
    """The top-level commands of a script, without comments."""
    depth, start, at = 0, 0, 0
    while at < len(text):
        char = text[at]
        if char == ";":
            end = text.find("\n", at)
            text = text[:at] + text[len(text) if end < 0 else end :]
            continue
        if char in '|"':
            at = text.find(char, at + 1)
            if at < 0:
                raise ValueError(f"a {char} is not closed")
        elif char == "(":
            start = at if depth == 0 else start
            depth += 1
        elif char == ")":
            depth -= 1
            if depth < 0:
                raise ValueError("a parenthesis closes nothing")
            if depth == 0:
                yield text[start : at + 1]
        at += 1
    if depth:
        raise ValueError("a parenthesis is not closed")


def _certificates(folder: Path, manifest: dict[str, str], result: Recheck, say: Say) -> None:
    from verify.command.compiling import certificates, compile_all

    texts = {n: (folder / n).read_text(encoding="utf-8", errors="replace") for n in sorted(manifest) if n[:4] == "coq/"}
    names = certificates(texts)
    if not names:
        return
    done = compile_all(texts, os.cpu_count() or 1, say)
    if done.version is None:
        result.skipped.append(f"Coq is not installed: {len(names)} certificates were not compiled")
        return
    result.done.append(done.summary())
    result.failed += [f"{path}: {why} (Coq {done.version})" for path, why in done.rejected.items()]
    result.undecided += [f"{path}: {why}" for path, why in done.undecided.items()]
