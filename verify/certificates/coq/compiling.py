"""Running Coq on certificates. Only Coq's answer counts: a missing coqc or a time-out is never a success.

A certificate file is not believed about itself. After it compiles, a second file of ours, which imports
nothing from it, asks Coq whether its theorems prove the expected statements and on which axioms they depend.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, reduce
from importlib.resources import files
from pathlib import Path
from typing import Final, Literal

from verify import limits
from verify.certificates.certificate import Certificate
from verify.certificates.coq.cache import Cache, digest
from verify.certificates.coq.emission import IMPORTS, emit
from verify.certificates.coq.statement import Statement

THEORY: Final = ("Expr", "Checker", "Soundness", "Coefficients", "Gradient", "Certificate")
CLOSED: Final = "Closed under the global context"

ANALYTIC: Final = "coq/theory/Analytic.v"  # of the seed: no certificate needs it
TOGETHER: Final = 40  # certificates in one run of coqc: what a run costs is mostly the loading of MathComp

THEOREM: Final = re.compile(r"^Theorem\s+(\w+)\s*:\s*(.*?)\.\s+Proof\.", re.DOTALL | re.MULTILINE)

Status = Literal["certified", "rejected", "timeout", "no-coqc"]


@dataclass(frozen=True)
class Shipped:
    """A theorem file of ours: what it needs, its theorems, and the axioms that they may use."""

    needs: tuple[str, ...]
    theorems: tuple[str, ...]
    axioms: frozenset[str]


@dataclass(frozen=True)
class Compiled:
    """What Coq said. Only ``certified`` is a success; ``axioms`` lists what the theorems depend on."""

    status: Status
    axioms: tuple[str, ...] = ()
    detail: str = ""
    seconds: float = 0.0

    @property
    def certified(self) -> bool:
        """Whether Coq accepted the expected theorems and they depend on no axiom but the admitted ones."""
        return self.status == "certified"


class Coq:
    """A coqc and a temporary folder that holds the compiled theory; use it as a context manager.

    ``coqc`` names the compiler (default: what the variable COQC names, or the one on PATH). ``timeout`` is in
    seconds, for each run. ``cache`` is where the compiled theory is kept between runs (default: nowhere).
    """

    def __init__(self, coqc: str | None = None, timeout: float = limits.COQ_SECONDS, cache: Path | None = None) -> None:
        found = shutil.which(coqc or os.environ.get("COQC") or "coqc")
        self.coqc = None if found is None else str(Path(found).absolute())
        self.timeout = timeout
        self.cache = None if cache is None else Cache(cache)
        self._folder = tempfile.TemporaryDirectory(prefix="gradproof-coq-")
        self.folder = Path(self._folder.name)
        self._theory = self.folder / "theory"
        self._theory.mkdir()
        self._done: dict[str, Compiled] = {}

    def __enter__(self) -> Coq:
        return self

    def __exit__(self, *exc: object) -> None:
        self._folder.cleanup()

    @property
    def version(self) -> str | None:
        """The version that coqc prints, or None where there is none."""
        found = re.search(r"version (\S+)", self._run("--version").detail)
        return found[1] if found else None

    def theory(self, name: str = THEORY[-1]) -> Compiled:
        """Compile the shipped file ``name`` after those it needs, once; success says nothing of axioms."""
        if name not in self._done:
            failed = next((d for d in map(self.theory, _needs(name)) if not d.certified), None)
            self._done[name] = failed or self._compiled_theory(name)
        return self._done[name]

    def certificate(self, source: Path, expected: Certificate) -> Compiled:
        """Compile one certificate file and ask Coq for the theorems of ``expected`` in it."""
        text = source.read_text(encoding="utf-8", errors="replace")
        return self._certificate(text, Statement(expected).theorems())

    def certificates(self, texts: Mapping[str, str], expected: Mapping[str, Certificate]) -> dict[str, Compiled]:
        """What `certificate` says of each text, in fewer runs of coqc. Raises KeyError for a text without its claim.

        Texts that are exactly what `emit` writes are compiled together, each in a module of its own; any other
        could step out of its module, so it is compiled alone.
        """
        ours = [name for name, text in texts.items() if text == emit(expected[name])]
        groups = [ours[k : k + TOGETHER] for k in range(0, len(ours), TOGETHER)]
        groups += [[name] for name in texts if name not in set(ours)]
        found = {n: c for group in groups for n, c in self._group(group, texts, expected).items()}
        return {name: found[name] for name in texts}

    def _group(
        self, names: Sequence[str], texts: Mapping[str, str], expected: Mapping[str, Certificate]
    ) -> dict[str, Compiled]:
        """A group together; where Coq does not accept it whole, its halves, down to the one that it rejects."""
        if len(names) == 1:
            theorems = Statement(expected[names[0]]).theorems()
            return {names[0]: self._certificate(texts[names[0]], theorems)}
        modules = {f"claim_{k}": name for k, name in enumerate(names)}
        bodies = {m: texts[name].replace(IMPORTS, "", 1) for m, name in modules.items()}
        text = "\n".join([IMPORTS, *(f"Module {m}.\n{body}\nEnd {m}." for m, body in bodies.items())])
        stated = ((m, Statement(expected[name]).theorems()) for m, name in modules.items())
        done = self._certificate(text, {f"{m}.{t}": says for m, theorems in stated for t, says in theorems.items()})
        if done.certified or done.status == "no-coqc":
            return dict.fromkeys(names, replace(done, seconds=done.seconds / len(names)))
        half = len(names) // 2
        return self._group(names[:half], texts, expected) | self._group(names[half:], texts, expected)

    def file(self, source: Path) -> Compiled:
        """Compile one certificate file and ask Coq for the theorems that its text states, as they are written.

        For a reader who has the file and not the claim: what it says is proved, but not that it is the claim.
        """
        text = source.read_text(encoding="utf-8", errors="replace")
        theorems = {m[1]: m[2] for m in THEOREM.finditer(text)}
        if not theorems or any(re.search(r"\.\s", s) for s in theorems.values()):
            return Compiled("rejected", detail="the file states no theorem that can be read")
        return self._certificate(text, theorems)

    def _certificate(self, text: str, theorems: Mapping[str, str]) -> Compiled:
        theory = self.theory()
        if not theory.certified:
            return theory
        own = Path(tempfile.mkdtemp(dir=self.folder))
        (own / "Claim.v").write_text(text, encoding="utf-8")
        compiled = self._coqc(own / "Claim.v", own)
        if not compiled.certified:
            return compiled
        return _after(compiled, self._audit(own, "Given.Claim", theorems, frozenset()))

    def answer(self, text: str, imports: str = IMPORTS) -> Compiled:
        """Compile a text of ours after the theory; ``detail`` is what Coq printed."""
        theory = self.theory()
        if not theory.certified:
            return theory
        own = Path(tempfile.mkdtemp(dir=self.folder))
        (own / "Question.v").write_text(f"{imports}\n{text}\n")
        return self._coqc(own / "Question.v", own)

    def shipped(self, name: str) -> Compiled:
        """Compile a theorem file of ours and ask on which axioms its theorems depend."""
        compiled = self.theory(name)
        if not compiled.certified:
            return compiled
        own = Path(tempfile.mkdtemp(dir=self.folder))
        theorems = dict.fromkeys(SHIPPED[name].theorems)
        return _after(compiled, self._audit(own, f"Gradproof.{name}", theorems, SHIPPED[name].axioms))

    def _compiled_theory(self, name: str) -> Compiled:
        """A file of the theory, from the cache or compiled and then kept there."""
        target = self._theory / f"{name}.v"
        target.write_text(_text(name), encoding="utf-8")
        if self.cache is None or self.coqc is None:
            return self._coqc(target)
        key = digest({n: _text(n) for n in (*_needs(name), name)}, self._compiler, self._library)
        if self.cache.fetch(key, target.with_suffix(".vo")):
            return Compiled("certified")
        done = self._coqc(target)
        if done.certified:
            self.cache.keep(key, target.with_suffix(".vo"))
        return done

    @cached_property
    def _compiler(self) -> str:
        return f"{self.coqc} {self._run('--version').detail}"

    @cached_property
    def _library(self) -> Path:
        return Path(self._run("-where").detail)

    def _audit(self, own: Path, module: str, theorems: Mapping[str, str | None], allowed: frozenset[str]) -> Compiled:
        (own / "Audit.v").write_text(_audit_text(module, theorems))
        run = self._coqc(own / "Audit.v", own)
        if not run.certified:
            return run
        axioms = _axioms(run.detail)
        if set(axioms) <= allowed:
            return Compiled("certified", axioms, "", run.seconds)
        return Compiled("rejected", axioms, f"depends on {', '.join(axioms)}", run.seconds)

    def _coqc(self, file: Path, own: Path | None = None) -> Compiled:
        given = [] if own is None else ["-Q", str(own), "Given"]
        return self._run("-q", "-w", "-all", "-Q", str(self._theory), "Gradproof", *given, str(file))

    def _run(self, *arguments: str) -> Compiled:
        if self.coqc is None:
            return Compiled("no-coqc", detail="coqc was not found")
        start = time.monotonic()
        try:
            done = subprocess.run(
                [self.coqc, *arguments],
                capture_output=True,
                text=True,
                timeout=self.timeout,
                cwd=self.folder,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Compiled("timeout", (), f"coqc took more than {self.timeout:g} s", self.timeout)
        seconds = time.monotonic() - start
        if done.returncode == 0:
            return Compiled("certified", (), done.stdout.strip(), seconds)
        return Compiled("rejected", (), (done.stdout + done.stderr).strip(), seconds)


CLASSICAL: Final = frozenset(
    {
        "boolp.functional_extensionality_dep",
        "boolp.propositional_extensionality",
        "boolp.constructive_indefinite_description",
    }
)

SHIPPED: Final[Mapping[str, Shipped]] = {
    "Soundness": Shipped(("Expr", "Checker"), ("check_sound", "certified"), frozenset()),
    "Gradient": Shipped(("Expr", "Checker", "Soundness"), ("taylor", "certified_gradient"), frozenset()),
    "Cutoff": Shipped(("Expr",), ("cutoff",), frozenset()),
    "Laws": Shipped(
        (),
        (
            *("root_exists", "root_unique", "reciprocal_of_root", "one_selected", "one_turned"),
            *("one_value", "inverse_of_symmetric"),
        ),
        frozenset(),
    ),
    "Loops": Shipped((), ("loop", "one_family", "telescope", "through_time"), frozenset()),
    "Analytic": Shipped((), ("grad_left", "grad_right", "grad_row_convention"), CLASSICAL),
}


def _needs(name: str) -> tuple[str, ...]:
    return SHIPPED[name].needs if name in SHIPPED else THEORY[: THEORY.index(name)]


def _text(name: str) -> str:
    return theory_files()[f"coq/theory/{name}.v"]


@cache
def theory_files() -> Mapping[str, str]:
    """The theory and the theorems of ours as a report ships them, by path; `Analytic` is one of them."""
    folder = files("verify.certificates.coq")
    names = dict.fromkeys((*THEORY, *SHIPPED))
    return {f"coq/theory/{name}.v": (folder / f"{name}.v").read_text(encoding="utf-8") for name in names}


def needed(given: Mapping[str, str]) -> dict[str, str]:
    """What to ship of `theory_files` with the files ``given``: all that their certificates, if any, stand on."""
    if not any(path.endswith(".v") for path in given):
        return {}
    return {path: text for path, text in theory_files().items() if path != ANALYTIC}


def compile_certificates(
    folder: Path, expected: Mapping[str, Certificate], coqc: str | None = None, timeout: float = limits.COQ_SECONDS
) -> dict[str, Compiled]:
    """Run Coq on the file ``folder/<key>.v`` of each certificate, and say for each what Coq answered."""
    with Coq(coqc, timeout) as coq:
        texts = {name: (folder / f"{name}.v").read_text(encoding="utf-8") for name in expected}
        return coq.certificates(texts, expected)


def _after(first: Compiled, second: Compiled) -> Compiled:
    return replace(second, seconds=first.seconds + second.seconds)


def _audit_text(module: str, theorems: Mapping[str, str | None]) -> str:
    """The statements are read before the module is loaded: nothing in it can change what they mean."""
    stated = [f"Definition stated_{k} : Prop :=\n  {s}." for k, s in enumerate(theorems.values()) if s]
    asked = [
        f"Definition proved_{k}{f' : stated_{k}' if says else ''} := @{module}.{name}."
        for k, (name, says) in enumerate(theorems.items())
    ]
    every = reduce(lambda so_far, k: f"(pair {so_far} proved_{k})", range(1, len(theorems)), "proved_0")
    asked.append(f"Definition proved := {every}.\nPrint Assumptions proved.")  # asked once: it reads all of MathComp
    return "\n".join([*([IMPORTS] if stated else []), *stated, f"Require {module}.", *asked, ""])


def _axioms(output: str) -> tuple[str, ...]:
    """The axioms in the output of ``Print Assumptions``; a line that is not understood counts as one."""
    lines = [line for line in output.splitlines() if line and not line[0].isspace()]
    answers = sum(line in (CLOSED, "Axioms:") for line in lines)
    if answers != 1:
        return (f"one question, but {answers} answers",)
    named = (line for line in lines if line not in (CLOSED, "Axioms:"))
    return tuple(sorted({line.split(" :")[0].strip() for line in named}))
