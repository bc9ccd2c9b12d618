"""TRUSTED. On what a proof at every shape rests: a certificate that the checker accepts, or the canonical form alone.

It takes verdicts as plain data, so that a process which never ran the user's code says it, whatever a guest said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from verify.checker import Accepted, Refused, accept
from verify.evidence import certificate_path
from verify.verdict import ALONE, Evidence, GradientVerdict, Verdict, beneath

CHECKER: Final = "checker"
STATES: Final = "states the gradient, and proves it"
SHOWN: Final = 200  # characters of why a certificate is refused: it may hold names that a guest chose


def minted(verdict: Verdict) -> Verdict:
    """The verdict, with what each of its proofs at every shape rests on; nobody else says that."""
    gradients = {n: _minted(verdict, n, g) for n, g in verdict.gradients.items()}
    return replace(verdict, gradients=gradients)


def _minted(verdict: Verdict, name: str, gradient: GradientVerdict) -> GradientVerdict:
    told = tuple(e for e in gradient.evidence if e.by not in (CHECKER, ALONE))
    if gradient.scope == "all-shapes":
        told += (_rests_on(verdict.files, verdict.name, name),)
        under = beneath(verdict.name, name)
        if under is not None:  # both have to be accepted: the derivative of a gradient, and that it is one
            found = _rests_on(verdict.files, *under)
            told += (replace(found, what=f"for the gradient of {under[1]}: {found.what}"),)
    return replace(gradient, evidence=told)


def _rests_on(files: Mapping[str, str], claim: str, name: str) -> Evidence:
    path = certificate_path(claim, name)
    if path not in files:
        return _alone("there is no certificate", None)
    try:
        found = accept(files[path])
    except Refused as error:
        return _alone(ascii(str(error))[1:-1][:SHOWN], path)
    states = found.gradient[:1] == (name,)  # it differentiates the loss itself; else that its left side is that is ours
    what = STATES if states else "proves the adjoint identity"
    return Evidence(CHECKER, f"the certificate {what} at every shape{_by(found)}", path)


def states_the_gradient(evidence: Evidence) -> bool:
    """Whether evidence is a certificate that differentiates the loss itself."""
    return evidence.by == CHECKER and STATES in evidence.what


def _by(found: Accepted) -> str:
    """What the certificate uses beside the two sides."""
    assumed = sorted({fact for facts in found.known.assumed.values() for fact in facts} & set(found.laws))
    laws = ", ".join(law for law in found.laws if law not in assumed)
    return (f", by the laws {laws}" if laws else "") + (f"; inputs are {', '.join(assumed)}" if assumed else "")


def accepted(verdict: Verdict, name: str) -> str | None:
    """The certificate on which a proof rests, if it rests on one."""
    files = (e.file for e in verdict.gradients[name].evidence if e.by == CHECKER)
    return next((verdict.files[f] for f in files if f is not None), None)


def without_certificates(verdict: Verdict, why: Mapping[tuple[str, str], str]) -> Verdict:
    """The verdict where the certificates of some gradients, by claim and name, do not count."""
    gradients = dict(verdict.gradients)
    for name, gradient in gradients.items():
        if (verdict.name, name) in why:
            rows = (_alone(why[verdict.name, name], e.file) if e.by == CHECKER else e for e in gradient.evidence)
            gradients[name] = replace(gradient, evidence=tuple(rows))
    return replace(verdict, gradients=gradients)


def _alone(why: str, path: str | None) -> Evidence:
    return Evidence(ALONE, f"the step to every shape rests on the canonical form alone: {why}", path)
