"""The derivations of the seed's family as the suite runs them, beside the chapters: each ends as a verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from verify.certificates.coq import ANALYTIC, SHIPPED, theory_files
from verify.certify.prove import coq_route
from verify.claims.formulas import claim_of
from verify.claims.source import Loaded, Options
from verify.codes import Code
from verify.errors import Defect
from verify.everyshape.prove import prove_all_shapes
from verify.suite.seed import THEOREMS, Theorem
from verify.suite.seed_run import Result, run
from verify.verdict import Evidence, GradientVerdict, Reason, Verdict

ANALYSIS: Final = {
    "seed": "grad_left",
    "seed_inputs": "grad_right",
    "row_weights": "grad_row_convention",
    "row_inputs": "grad_row_convention",
}  # the theorem of Analytic.v that says it of every differentiable f
CHAPTER: Final = "The seed theorem, step by step"
Say = Callable[[str], None]


@dataclass(frozen=True)
class Derivation:
    """One theorem of `verify.suite.seed`."""

    theorem: Theorem
    file: None = None
    line: None = None
    unclaimed: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its stable identifier."""
        return self.theorem.name

    @property
    def names(self) -> tuple[str, ...]:
        """The input whose gradient it derives."""
        return (self.theorem.layer.variable,)

    def check(self, options: Options, say: Say) -> tuple[Verdict, dict[str, Any]]:
        """Prove every step at every shape up to the bound: the verdict, and what a report shows of it.

        Raises Defect where a step of ours is refuted: nobody's claim is wrong then, but gradproof.
        """
        heard: set[str] = set()

        def progress(what: str, done: int, of: int) -> None:
            if what not in heard:  # once a step, not once a shape
                heard.add(what)
                say(what)

        settings = {"bound": options.bound, "seed": options.seed, "examples": options.examples}
        result = run(self.theorem, **settings, progress=progress)
        if result.status == "refuted":
            raise Defect(f"{self.name}: {_failure(result)}")
        gradient, files = self._everywhere(_gradient(result), dict(result.files), options)
        if options.certificates and self.name in ANALYSIS:
            gradient = replace(gradient, evidence=(*gradient.evidence, _analysis(ANALYSIS[self.name])))
            files = files | {ANALYTIC: theory_files()[ANALYTIC]}
        verdict = Verdict(self.name, None, None, {self.names[0]: gradient}, (), files)
        data = result.to_json()
        return verdict, {key: data[key] for key in ("title", "statement", "source", "steps")} | {"chapter": CHAPTER}

    def _everywhere(
        self, found: GradientVerdict, files: dict[str, str], options: Options
    ) -> tuple[GradientVerdict, dict[str, str]]:
        """The same theorem as a formula, at every shape: what the steps show at bounded ones."""
        expression, shapes, variable, gradient = FORMULAS[self.name]
        claim = claim_of(expression, [f"{n}={text}" for n, text in shapes.items()], [f"{variable}={gradient}"])
        claim.name = self.name
        proof = prove_all_shapes(claim, claim.gradients[0], variable, options.seed)
        if found.status != "proved" or not proof.proved or proof.trace is None:
            return found, files
        stated, more = coq_route(claim, proof.trace, for_coq=options.certificates)
        evidence = (*found.evidence, *proof.evidence, *([stated] if stated else []))
        files |= proof.files
        files |= more
        return replace(found, scope="all-shapes", except_on=proof.except_on, evidence=evidence), files


_COLUMN: Final = {"W": "H m", "X": "m n"}
_ROW: Final = {"X": "n m", "W": "m H"}
_AFFINE: Final = {**_COLUMN, "b": "H"}
_NEURON: Final = "np.maximum(W @ X + b[:, None], 0)"
_BAR: Final = "(G * (W @ X + b[:, None] > 0))"
# each theorem as a formula: forward, shapes, the variable and its gradient
FORMULAS: Final[dict[str, tuple[str, dict[str, str], str, str]]] = {
    "seed": ("W @ X", _COLUMN, "W", "G @ X.T"),
    "seed_inputs": ("W @ X", _COLUMN, "X", "W.T @ G"),
    "row_weights": ("X @ W", _ROW, "W", "X.T @ G"),
    "row_inputs": ("X @ W", _ROW, "X", "G @ W.T"),
    "bias": ("W @ X + b[:, None]", _AFFINE, "b", "G.sum(axis=1)"),
    "neuron_weights": (_NEURON, _AFFINE, "W", f"{_BAR} @ X.T"),
    "neuron_bias": (_NEURON, _AFFINE, "b", f"{_BAR}.sum(axis=1)"),
}


def source() -> Loaded:
    """Every theorem of the family, the seed first, as `verify.guest.files` takes it."""
    return Loaded(tuple(Derivation(theorem) for theorem in THEOREMS), ())


def _gradient(result: Result) -> GradientVerdict:
    evidence = [Evidence("z3", f"{s.text} ({len(s.shapes)} shapes)", s.file) for s in result.steps if s.shapes]
    evidence.append(Evidence("random losses", _numeric(result)))
    if result.status != "proved":
        reason = Reason(Code.SOLVER_GAVE_UP, _failure(result))
        return GradientVerdict("unknown", reason=reason, evidence=tuple(evidence))
    return GradientVerdict("proved", "bounded", tuple(result.to_json()["shapes"]), evidence=tuple(evidence))


def _analysis(theorem: str) -> Evidence:
    """The analytic theorem, proved by hand for every shape and every differentiable f."""
    axioms = ", ".join(sorted(SHIPPED["Analytic"].axioms))
    text = f"{theorem}, for every f differentiable at the output and all shapes, on the axioms {axioms}"
    return Evidence("Coq", f"{text}; it was not compiled here", ANALYTIC)


def _failure(result: Result) -> str:
    failed = [f"{s.name}: {s.failed}" for s in result.steps if s.failed]
    return "; ".join(failed) or str(result.numeric.failure)


def _numeric(result: Result) -> str:
    """What the numeric side adds, in one sentence."""
    of = result.numeric
    return (
        f"the theorem agrees with a derivative of its own, exactly at {of.rational} random losses, to {of.bound} at "
        f"{of.digits} in 50 digits, and in float64 at {of.floats}"
    )
