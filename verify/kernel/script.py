"""TRUSTED. From a goal to SMT-LIB 2 text: the one translation, which z3 reads as every other solver does.

What is proved is therefore what is printed. ``unsat`` means that the equations hold for all real values of the entries
that satisfy the hypotheses, wherever both sides are defined.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction
from functools import reduce
from typing import Final

from verify.kernel import polynomial as poly
from verify.kernel import words
from verify.kernel.atoms import Atom, Atoms, compared
from verify.kernel.polynomial import Polynomial
from verify.kernel.relations import ONE, ZERO, Formula, congruences, facts
from verify.terms.term import ZERO as TERM_ZERO
from verify.terms.term import Term
from verify.terms.walks import postorder

LOGIC: Final = "QF_NRA"
SPLITS: Final = ("gt", "eq", "ite")
_EXPONENTIAL: Final = re.compile(r"\bexp\.\d+")


@dataclass(frozen=True)
class Script:
    """SMT-LIB text without logic and ``check-sat``, and what its constants stand for."""

    body: str
    entries: dict[str, Term]  # the symbol of each entry

    @property
    def text(self) -> str:
        """The whole file."""
        return f"(set-logic {LOGIC})\n{self.body}(check-sat)\n"


class Detail(IntEnum):
    """How much a script tells the solver. Each level implies the one before it; a proof at any level is a proof."""

    ABSTRACT = 0  # case splits and comparisons are arbitrary numbers: the shift in a stable softmax may be anything
    CASES = 1  # comparisons are arbitrary truth values: a relu is right on either side of its kink
    PLAIN = 2
    FULL = 3  # f(a) = f(b) where a = b


def refutation(equations: tuple[tuple[Term, Term], ...], hypotheses: tuple[Term, ...], detail: Detail) -> Script:
    """The script that is unsatisfiable where ``hypotheses`` imply all ``equations``."""
    writer = _Writer([*hypotheses, *(side for equation in equations for side in equation)], detail)
    for hypothesis in hypotheses:
        writer.assume(hypothesis)
    pairs = list(dict.fromkeys(equations))
    differ = [f"(not (= {writer.text[left]} {writer.text[right]}))" for left, right in pairs]
    first = words.equation(*pairs[0])
    says = f"that it fails: {first}" if len(pairs) == 1 else f"that one of {len(pairs)} equations fails, as in: {first}"
    writer.say(_join("or", differ), f"claim, {says}")
    return writer.script()


def existence(hypotheses: tuple[Term, ...]) -> Script:
    """The script that is unsatisfiable where ``hypotheses`` contradict each other."""
    writer = _Writer(list(hypotheses), Detail.FULL)
    for hypothesis in hypotheses:
        writer.assume(hypothesis)
    return writer.script()


def _join(op: str, parts: list[str]) -> str:
    """SMT-LIB has no ``(+ x)`` and no ``(or p)``."""
    return parts[0] if len(parts) == 1 else f"({op} {' '.join(parts)})"


def number(value: Fraction) -> str:
    """A rational constant."""
    top = f"{abs(value.numerator)}.0"
    plain = top if value.denominator == 1 else f"(/ {top} {value.denominator}.0)"
    return f"(- {plain})" if value < 0 else plain


class _Writer:
    """Writes one script: declarations, shared parts, facts, then claims."""

    def __init__(self, roots: list[Term], detail: Detail) -> None:
        self.atoms = Atoms()
        self.detail = detail
        self.nodes = self._nodes(roots)
        for node in self.nodes:
            if node.op not in ("const", "add", "mul") and not _positive_integer_power(node):
                self.atoms.form(node)
        known = facts(self.atoms)
        self.text: dict[Term, str] = {}
        self.definitions: list[str] = []
        self._define(self.nodes)
        self.claims: list[str] = []
        for law, fact in known:
            self.say(self.fact(fact), f"relation: {law}")

    @staticmethod
    def _nodes(roots: list[Term]) -> list[Term]:
        nodes: dict[Term, None] = {}
        for root in roots:
            nodes.update(dict.fromkeys(postorder(root, nodes)))
        return list(nodes)

    def _define(self, nodes: list[Term]) -> None:
        """Text of every node; one that is used twice, and is no leaf, becomes a definition."""
        uses = Counter(a for node in nodes for a in node.args)
        for node in nodes:
            text = self._node(node)
            if uses[node] > 1 and text.startswith("("):
                name = f"t.{len(self.definitions)}"
                self.definitions.append(f"(define-fun {name} () Real {text})")
                text = name
            self.text[node] = text

    def _node(self, node: Term) -> str:
        if self._is_abstract(node):
            return self.polynomial(self.atoms.form(node))
        args = [self.text[a] for a in node.args]
        match node.op:
            case "const":
                return number(node.data)
            case "add":
                return _join("+", args)
            case "mul":
                return self._product(node)
            case "pow" if _positive_integer_power(node):
                return _join("*", args * int(node.data))
            case "gt" | "eq":
                return f"(ite {self.formula(node)} 1.0 0.0)"
            case "ite":
                return f"(ite {self.formula(node.args[0])} {args[1]} {args[2]})"
            case _:
                return self.polynomial(self.atoms.form(node))

    def _product(self, node: Term) -> str:
        """A product; factors that are 0 unless a condition holds become one case split around the others."""
        conditions: dict[str, None] = {}
        exponentials = [
            a for a in node.args if a.op in ("fn", "pow") and self.atoms.has_exponential(self.atoms.form(a))
        ]
        factors: list[str] = []
        if len(exponentials) > 1:  # joined by the normal form: exp(a - m) exp(m) is exp(a)
            joined = reduce(self.atoms.times, map(self.atoms.form, exponentials))
            factors.append(self.polynomial(joined))
        for a in node.args:
            if len(exponentials) > 1 and a in exponentials:
                continue
            if a.op in ("gt", "eq") and not self._is_abstract(a):
                conditions[self.formula(a)] = None
            elif a.op == "ite" and a.args[2] is TERM_ZERO and not self._is_abstract(a):
                conditions[self.formula(a.args[0])] = None
                factors.append(self.text[a.args[1]])
            else:
                factors.append(self.text[a])
        product = _join("*", factors) if factors else "1.0"
        return f"(ite {_join('and', list(conditions))} {product} 0.0)" if conditions else product

    def formula(self, term: Term, *, cases: bool = True) -> str:
        """The proposition that a 0/1-valued term is 1; ``cases=False`` asks for comparisons as they are."""
        match term.op:
            case "const":
                return "true" if term.data == 1 else "false"
            case "gt" | "eq":
                return self._comparison(term, cases)
            case "mul" if all(map(_indicator, term.args)):
                return _join("and", [self.formula(a, cases=cases) for a in term.args])
            case "add" if (negated := _negated(term)) is not None:
                return f"(not {self.formula(negated, cases=cases)})"
            case _:
                return f"(= {self.text[term]} 1.0)"

    def _comparison(self, term: Term, cases: bool) -> str:
        inside = self.atoms.form(term.args[0])
        if poly.constant_value(inside) is not None:
            return "true" if self.atoms.form(term) == ONE else "false"
        if cases and self.detail is Detail.CASES:
            ((((index, _),), _),) = self.atoms.form(term).items()
            return f"case.{index}"
        relation = {"gt": ">", "eq": "="}[term.op]
        if any(self.atoms.found[index].kind == "part" for monomial in inside for index, _ in monomial):
            return f"({relation} {self.text[term.args[0]]} 0.0)"  # as written: `_product` puts its case splits well
        return self.fact((relation, compared(term.op, inside), ZERO))

    def fact(self, f: Formula) -> str:
        """The text of a formula over polynomials."""
        match f[0]:
            case "=" | ">" | ">=":
                return f"({f[0]} {self.polynomial(f[1])} {self.polynomial(f[2])})"
            case "and":
                return _join("and", [self.fact(g) for g in f[1:]])
            case _:
                return f"({f[0]} {' '.join(self.fact(g) for g in f[1:])})"

    def polynomial(self, p: Polynomial) -> str:
        """The text of a polynomial over atoms."""
        terms = [self._monomial(m, c) for m, c in sorted(p.items())]
        return _join("+", terms) if terms else "0.0"

    def _monomial(self, monomial: poly.Monomial, c: Fraction) -> str:
        factors = [number(c)] if c != 1 or not monomial else []
        for index, k in monomial:
            factors += [self._atom(self.atoms.found[index])] * k
        return _join("*", factors)

    def _atom(self, atom: Atom) -> str:
        if atom.kind == "part" and atom.term is not None and not self._is_abstract(atom.term):
            return self.text[atom.term]
        return atom.name

    def _is_abstract(self, term: Term | None) -> bool:
        return self.detail is Detail.ABSTRACT and term is not None and term.op in SPLITS

    def assume(self, hypothesis: Term) -> None:
        """Assert a hypothesis.

        Where comparisons are truth values it is asserted as one; as itself only where it can matter then: an inequality
        does where it guards a fact. (Hypotheses that do nothing cost z3 dearly.)
        """
        says = f"hypothesis: {words.holds(hypothesis)}"
        if self.detail >= Detail.PLAIN or self._guards(hypothesis):
            self.say(self.formula(hypothesis, cases=False), says)
        if self.detail is Detail.CASES:
            self.say(self.formula(hypothesis), says)

    def _guards(self, hypothesis: Term) -> bool:
        inner = _negated(hypothesis) if hypothesis.op == "add" else hypothesis
        if inner is None or inner.op not in ("gt", "eq") or (inner is hypothesis and inner.op == "eq"):
            return True
        argument = self.atoms.form(inner.args[0])
        if poly.constant_value(argument) is not None:
            return True
        argument = compared("eq", argument)
        return any(a.argument and compared("eq", dict(a.argument)) == argument for a in self.atoms.found)

    def say(self, proposition: str, what: str) -> None:
        """Assert a proposition, and say what it is: a relation, a hypothesis, or the negated claim."""
        self.claims.append(_assertion(proposition, what))

    def script(self) -> Script:
        """The finished script."""
        if self.detail is Detail.FULL:
            same = "relation: a function has one value at one argument"
            self.claims[:0] = [_assertion(self.fact(f), same) for f in congruences(self._mentioned())]
        found = [a for a in self.atoms.found if a.kind != "exp" and (a.kind != "part" or self._is_abstract(a.term))]
        constants = [(a.name, self._meaning(a)) for a in found]
        exponentials = _Exponentials([a for a in self._mentioned() if a.kind == "exp"])
        constants += [(name, f"(exp {self.polynomial(p)})") for name, p in exponentials.meanings.items()]
        declared = [f"(declare-fun {name} () Real){meaning and '  ; ' + meaning}" for name, meaning in constants]
        if self.detail is Detail.CASES:
            splits = (a for a in self.atoms.of("part") if a.term is not None and a.term.op in ("gt", "eq"))
            declared += [f"(declare-fun case.{a.index} () Bool)" for a in splits]
        lines = [*declared, *exponentials.definitions, *self.definitions, *exponentials.facts(), *self.claims]
        entries = {a.name: a.term for a in self.atoms.found if a.kind == "entry" and a.term is not None}
        return Script("\n".join(lines) + "\n", entries)

    def _mentioned(self) -> list[Atom]:
        """The atoms without those values of exp that only the normal form has met."""
        exponentials = {a.name: a for a in self.atoms.of("exp")}
        others = [self._meaning(a) for a in self.atoms.found if a.kind != "exp"]
        text, used = "\n".join((*others, *self.definitions, *self.claims)), set[str]()
        while new := {name for name in _EXPONENTIAL.findall(text) if name in exponentials} - used:
            used |= new
            text = "\n".join(self._meaning(exponentials[name]) for name in sorted(new))
        return [a for a in self.atoms.found if a.kind != "exp" or a.name in used]

    def _meaning(self, atom: Atom) -> str:
        if atom.kind in ("entry", "part"):
            return ""
        name = f"root {atom.degree}" if atom.kind == "root" else atom.kind
        return f"({name} {self.polynomial(dict(atom.argument))})"


def _assertion(proposition: str, what: str) -> str:
    return f"(assert {proposition}){words.comment(what)}"


def _positive_integer_power(node: Term) -> bool:
    return node.op == "pow" and node.data.denominator == 1 and node.data > 0


def _negated(term: Term) -> Term | None:
    """b, where the term is ``1 - b`` for a 0/1-valued b."""
    if len(term.args) != 2:
        return None
    for one, other in (term.args, term.args[::-1]):
        if one.op == "const" and one.data == 1 and other.op == "mul" and len(other.args) == 2:
            b, sign = other.args if other.args[1].op == "const" else other.args[::-1]
            if sign.op == "const" and sign.data == -1 and _indicator(b):
                return b
    return None


def _indicator(term: Term) -> bool:
    """Whether the term is 0 or 1 by its form."""
    match term.op:
        case "gt" | "eq":
            return True
        case "const":
            return term.data in (0, 1)
        case "mul":
            return all(map(_indicator, term.args))
        case "add":
            return _negated(term) is not None
        case _:
            return False


class _Exponentials:
    """Values of exp as products of powers of a few positive constants: ``exp(sum n_k b_k) = product g_k**n_k``."""

    def __init__(self, found: list[Atom]) -> None:
        base, coordinates = poly.basis([dict(a.argument) for a in found])
        self._products: dict[str, list[str]] = {a.name: [] for a in found}
        self.meanings: dict[str, Polynomial] = {}
        for k, b in enumerate(base):
            self._add(k, b, {a.name: c[k] for a, c in zip(found, coordinates, strict=True) if c.get(k)})
        self.definitions = [f"(define-fun {name} () Real {_join('*', p)})" for name, p in self._products.items()]

    def _add(self, k: int, b: Polynomial, uses: dict[str, Fraction]) -> None:
        unit = Fraction(1, poly.lcm(c.denominator for c in uses.values()))
        if all(c < 0 for c in uses.values()):
            unit = -unit
        name = f"e.{k}"
        self.meanings[name] = poly.scaled(b, unit)
        if any(c / unit < 0 for c in uses.values()):
            self.meanings[f"{name}.inverse"] = poly.scaled(b, -unit)
        for used, c in uses.items():
            n = int(c / unit)
            self._products[used] += [name if n > 0 else f"{name}.inverse"] * abs(n)

    def facts(self) -> Iterator[str]:
        """exp > 0, exp(c) > 1 for constant c > 0, and exp(b) exp(-b) = 1, as assertions."""
        for name, argument in self.meanings.items():
            c = poly.constant_value(argument)
            yield _assertion(f"(> {name} {1.0 if c and c > 0 else 0.0})", "relation: exp(a) > 0, and > 1 for a > 0")
            if name.endswith(".inverse"):
                yield _assertion(f"(= (* {name.removesuffix('.inverse')} {name}) 1.0)", "relation: exp(a) exp(-a) = 1")
