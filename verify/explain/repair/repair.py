"""The repair of a refuted gradient: the smallest edit of the user's formula that is right, else the derived gradient.

Whatever is reported was proved like any claim; the search only proposes. Its budget counts candidates, not seconds, so
that it finds the same on every machine.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from verify import limits
from verify.claims.claim import Claim
from verify.errors import Defect
from verify.explain.backward.chains import cancelled
from verify.explain.derivation.assumed import off_roots
from verify.explain.derivation.derive import derive
from verify.explain.repair.code import LINE, Code, Site, code_of, edited
from verify.explain.repair.diagnosis import by_another, whole
from verify.explain.repair.difference import assigned, of_right
from verify.explain.repair.edits import alternatives
from verify.explain.repair.held import forgotten
from verify.explain.repair.naming import HALF, of_edit, of_factor
from verify.explain.repair.probe import ONE, Factor, Probe, factor, is_linear, probes
from verify.explain.repair.quick import quick
from verify.explain.repair.terms import scaled_terms
from verify.explain.repair.variant import Variant, proved, variant
from verify.testing.expression import fill, negated, times
from verify.verdict import Condition, Evidence

COSTS: Final = (1, 2, 3)


@dataclass(frozen=True)
class Repair:
    """A gradient that is right: its text, as in ``dW = G @ X.T``, and where it was proved.

    ``diagnosis`` is what the mistake was, where it has a name: the difference to what was proved. ``assumes`` is what
    the repair needs beyond the claim to have a value: that a norm is not 0.
    """

    text: str
    evidence: Evidence
    diagnosis: str | None = None
    assumes: Condition | None = None


@dataclass(frozen=True)
class _Candidate:
    text: str
    claim: Variant
    diagnosis: str | None


def repair(claim: Claim, name: str, seed: int = 0) -> Repair | None:
    """A proved repair of the gradient of ``name``, or None. Where roots of 0 leave none a value, one off these."""
    if (found := _repaired(claim, name, seed)) is not None:
        return found
    for condition, narrower in off_roots(claim, claim):
        if (found := _repaired(narrower, name, seed)) is not None:
            return replace(found, assumes=condition)
    return None


def _repaired(claim: Claim, name: str, seed: int) -> Repair | None:
    tried = probes(claim, name, seed)
    code = code_of(claim, name) if tried else None
    edits = _edited(claim, name, code, tried) if code else iter(())
    found = _first_proved(edits, name, seed)
    if found is None and code is not None:
        found = _first_proved(_of_terms(claim, name, code, tried), name, seed)
    best = found or _derived(claim, name, seed)
    return best and replace(best, diagnosis=_named(claim, name, best, code, tried, seed))


def _named(claim: Claim, name: str, best: Repair, code: Code | None, tried: list[Probe], seed: int) -> str | None:
    """What the mistake is called, beside a repair: as a whole, by the edit, by what was forgotten, by what differs."""
    missing = factor(variant(claim, name), name, tried) if tried else None
    if (known := whole(claim, name, missing, seed)) is not None or code is None:
        return known or best.diagnosis
    if (named := by_another(claim, name, code, tried, seed) or best.diagnosis) is not None:
        return named
    way = forgotten(claim, name, code, seed)
    if LINE not in best.text:
        named = of_right(claim, name, code, tried, best.text.partition(" = ")[2], seed)
    if way is not None:
        term = re.fullmatch("the term (`.*`) is missing", named or "")
        return f"{way}: {term[1]}" if term and way.startswith("the term ") else way
    taken = claim.cotangent in next(g for g in claim.gradients if name in g.names).parameters
    if named is None and taken and not is_linear(variant(claim, name), name, tried):
        named = f"it is no multiple of {claim.cotangent}: twice {claim.cotangent} must give twice the gradient"
    return named


def _of_terms(claim: Claim, name: str, code: Code, tried: list[Probe]) -> Iterator[_Candidate]:
    """Single terms of the gradient times a number or a size."""
    left = f"d{name} = " if claim.derivative == "gradient" else "return "

    def scaled(node: ast.expr, missing: Factor) -> ast.expr | None:
        return _scaled(node, missing, claim, code)

    for words, tree, made in scaled_terms(claim, name, code, assigned(code), tried, scaled):
        yield _Candidate(f"{left}{ast.unparse(tree)}", made, words)


def _derived(claim: Claim, name: str, seed: int) -> Repair | None:
    """The true gradient as it is derived from the forward, where that succeeds and needs no further assumption."""
    if claim.derivative != "gradient":
        return None
    try:
        out = claim.style == "function"  # the output is there already
        found = derive(claim, name, seed, longest=limits.REPAIR_CHARACTERS, assuming=(), out=out, looked_at=True)
    except Defect:
        raise
    except Exception:  # what the forward raises at symbolic shapes: there is no derived gradient
        return None
    cotangent = next(g for g in claim.gradients if name in g.names).calls(claim.cotangent)
    formula = re.sub(r"\bG\b", cotangent, found.formula)
    text = f"d{name} = {formula}"
    return Repair(text, Evidence("proof", f"{text}: proved {found.proved}"))


def _first_proved(candidates: Iterator[_Candidate], name: str, seed: int) -> Repair | None:
    seen: set[str] = set()
    proofs = 0
    for candidate in candidates:
        if candidate.text in seen:
            continue
        seen.add(candidate.text)
        where = proved(candidate.claim, name, seed, looked_at=True)
        if where is not None:
            evidence = Evidence("proof", f"{candidate.text}: proved {where}")
            return Repair(candidate.text, evidence, candidate.diagnosis)
        proofs += 1
        if proofs == limits.REPAIR_PROOFS:
            return None
    return None


def _edited(claim: Claim, name: str, code: Code, tried: list[Probe]) -> Iterator[_Candidate]:
    """Edits that are right at the probes, the smallest first; those that need a factor on top come after the others."""
    left, at_once = limits.REPAIR_EDITS, quick(claim, name, code, tried[0])
    for cost in COSTS:
        root = code.root.node
        factored = [c for _, c in _fitted(claim, name, code, code.root, tried, root)] if cost == 1 else []
        for site in code.sites:
            before = site.node
            for other in itertools.islice(alternatives(before, code.names, cost), left):
                left -= 1
                site.put(other)
                wrong = at_once is not None and not at_once.may_be_right(site)
                found = [] if wrong else list(_fitted(claim, name, code, site, tried, before))
                site.put(before)
                yield from (c for exact, c in found if exact)
                factored += [c for exact, c in found if not exact]
        yield from factored


def _fitted(
    claim: Claim, name: str, code: Code, site: Site, tried: list[Probe], old: ast.expr
) -> Iterator[tuple[bool, _Candidate]]:
    """The code as it stands, if it is right at the probes, or right up to a factor; and whether without one.

    ``old`` is what stood at the site.
    """
    made = edited(claim, name, code)
    missing = factor(made, name, tried) if made else None
    if made is None or missing is None:
        return
    left = f"d{name} = " if claim.derivative == "gradient" else "return "
    edit = of_edit(old, site.node, name) if old is not site.node else None
    if missing == ONE:
        yield True, _tidy(_Candidate(code.shown(left, site), made, edit), left, claim, name, code, site)
        return
    before = code.root.node
    scaled = _scaled(before, missing, claim, code)
    if scaled is None or site.statement is not code.root.statement:
        return
    code.root.put(cancelled(scaled))
    again, text = edited(claim, name, code), code.shown(left, site)
    code.root.put(before)
    if again is not None:
        yield False, _Candidate(text, again, _of_both(old, site.node, missing, name))


def _of_both(old: ast.expr, new: ast.expr, missing: Factor, name: str) -> str | None:
    """An edit and a factor in words; in one, where the factor cancels a number of the edit."""
    if old is new:
        return of_factor(missing)
    whole = times(abs(missing.number.numerator), new)
    plain = cancelled(whole)
    if missing == Factor(missing.number) and missing.number > 1 and ast.dump(plain) != ast.dump(whole):
        return of_edit(old, plain, name)
    edit = of_edit(old, new, name)
    return f"{edit}; and {of_factor(missing)}" if edit else None


def _tidy(found: _Candidate, left: str, claim: Claim, name: str, code: Code, site: Site) -> _Candidate:
    """A candidate in whose last line no number multiplies and divides."""
    before = code.root.node
    plain = cancelled(before)
    if site.statement is not code.root.statement or ast.dump(plain) == ast.dump(before):
        return found
    code.root.put(plain)
    made, text = edited(claim, name, code), code.shown(left, code.root)
    code.root.put(before)
    return found if made is None else replace(found, text=text, claim=made)


def _scaled(node: ast.expr, missing: Factor, claim: Claim, code: Code) -> ast.expr | None:
    """The expression times a factor; a size is read off an input that the function has."""
    text, top = "E", missing.number.numerator
    if abs(top) != 1:
        node = times(abs(top), node)
    if top < 0:
        node = negated(node)
    if missing.number.denominator != 1:
        text += f" / {missing.number.denominator}"
    if missing.exponent:
        size = _size(missing.size, claim, code)
        if size is None:
            return None
        size = f"np.sqrt({size})" if abs(missing.exponent) == HALF else size
        text += f" {'*' if missing.exponent > 0 else '/'} {size}"
    return fill(text, E=node)


def _size(size: str, claim: Claim, code: Code) -> str | None:
    """Where the code can read a size."""
    for given in claim.inputs:
        for axis, dim in enumerate(given.shape):
            if given.name in code.names and dim.coefficient == 1 and dim.names == (size,):
                return f"{given.name}.shape[{axis}]"
    return None
