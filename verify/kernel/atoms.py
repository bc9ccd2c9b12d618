"""TRUSTED. Atoms: what z3 sees as one real number, and the normal form of a term as a polynomial over them.

Equal atoms are one: the value of a function is keyed by the normal form of its argument. What is true of an atom beyond
that is said by the rows of `kernel.relations`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final

from verify import limits
from verify.errors import Unsupported
from verify.kernel import polynomial as poly
from verify.kernel.polynomial import Frozen, Monomial, Polynomial
from verify.terms.term import GAMMA, STEPS, Term
from verify.terms.walks import postorder

ODD: Final = frozenset({"tanh", "sin", "arctan", "erf"})
EVEN: Final = frozenset({"cos", "abs"})
FUNCTIONS: Final = ODD | EVEN | {"exp", "log"} | GAMMA | frozenset(STEPS)  # of the last two z3 knows nothing


@dataclass(frozen=True)
class Atom:
    """One real number.

    ``kind`` is ``entry``, ``part`` (a term kept whole: a comparison, a case split, a long expression), ``inverse``
    (1/argument), ``root`` (the ``degree``-th root of the argument), or the name of a function.
    """

    index: int
    kind: str
    argument: Frozen = ()
    degree: int = 1
    term: Term | None = None

    @property
    def name(self) -> str:
        """Its symbol in SMT-LIB."""
        if self.kind == "entry" and self.term is not None:
            tensor, indices = self.term.data
            return f"|{tensor}[{','.join(map(str, indices))}]|"
        return f"{self.kind}.{self.index}"


@dataclass
class Atoms:
    """The atoms of one goal, numbered in the order in which they are met, and the normal forms of its terms."""

    found: list[Atom] = field(default_factory=list)
    _ids: dict[tuple[Any, ...], int] = field(default_factory=dict)
    _forms: dict[Term, Polynomial] = field(default_factory=dict)
    _inverses: dict[Frozen, Polynomial] = field(default_factory=dict)
    _first: dict[Frozen, tuple[Frozen, Polynomial, Fraction]] = field(default_factory=dict)
    _opposed: dict[int, set[int]] = field(default_factory=dict)

    def get(self, kind: str, argument: Polynomial, degree: int = 1) -> Atom:
        """The atom for the value of a function (``inverse`` and ``root`` too) at a polynomial."""
        key = (kind, poly.frozen(argument), degree)
        return self.found[self._id(key, Atom(len(self.found), kind, key[1], degree))]

    def find(self, kind: str, argument: Polynomial, degree: int = 1) -> Polynomial | None:
        """The same where it was met already, else None."""
        index = self._ids.get((kind, poly.frozen(argument), degree))
        return None if index is None else poly.atom(index)

    def of(self, kind: str) -> list[Atom]:
        """The atoms of one kind met so far."""
        return [a for a in self.found if a.kind == kind]

    def _id(self, key: tuple[Any, ...], new: Atom) -> int:
        if key not in self._ids:
            self._ids[key] = new.index
            self.found.append(new)
        return self._ids[key]

    def _whole(self, term: Term, kind: str, key: tuple[Any, ...]) -> Polynomial:
        return poly.atom(self._id(key, Atom(len(self.found), kind, term=term)))

    def form(self, term: Term) -> Polynomial:
        """The normal form of ``term``; raises Unsupported for terms with symbolic indices or sizes."""
        for node in postorder(term, self._forms):
            self._forms[node] = self._form(node)
        return self._forms[term]

    def _form(self, term: Term) -> Polynomial:
        args = [self._forms[a] for a in term.args]
        match term.op:
            case "const":
                return poly.constant(term.data)
            case "entry":
                if not all(isinstance(i, int) for i in term.data[1]):
                    raise Unsupported(f"the kernel proves at concrete shapes only; {term!r} has a symbolic index")
                if "|" in term.data[0] or "\\" in term.data[0]:
                    raise Unsupported(f"SMT-LIB cannot name a tensor {term.data[0]!r}: it has a | or a backslash")
                return self._whole(term, "entry", ("entry", term.data))
            case "add":
                total = poly.plus(args)
                return total if len(total) <= limits.ATOM_TERMS else self._part(term)
            case "mul":
                return self._product(term, args)
            case "pow":
                return self._power(term, args[0], term.data)
            case "fn":
                return self.value(term.data, args[0])
            case "gt" | "eq":
                return self._comparison(term, args[0])
            case "ite":
                return self._whole(term, "part", ("ite", *map(poly.frozen, args)))
            case _:
                raise Unsupported(f"the kernel proves at concrete shapes only; {term.op!r} is symbolic there")

    def opposed(self, atom: Atom) -> list[Atom] | None:
        """The atoms that a comparison with 0 sets against this one (``a exp(x) - a exp(y)``); None without such."""
        found = self._opposed.get(atom.index)
        return None if found is None else [self.found[i] for i in sorted(found - {atom.index})]

    def _comparison(self, term: Term, x: Polynomial) -> Polynomial:
        value = poly.constant_value(x)
        if value is not None:
            return poly.constant(Fraction(int(value > 0 if term.op == "gt" else value == 0)))
        if len(x) == 1 or (len(x) == 2 and len({c > 0 for c in x.values()}) == 2):
            there = {index for monomial in x for index, _ in monomial}
            for index in there:
                self._opposed.setdefault(index, set()).update(there)
        return self._whole(term, "part", (term.op, poly.frozen(compared(term.op, x))))

    def _part(self, term: Term) -> Polynomial:
        return self._whole(term, "part", ("whole", term))

    def _product(self, term: Term, factors: list[Polynomial]) -> Polynomial:
        result = poly.constant(Fraction(1))
        for factor in factors:
            if len(result) * len(factor) > limits.ATOM_TERMS:
                return self._part(term)
            result = self.times(result, factor)
        return result

    def _power(self, term: Term, base: Polynomial, exponent: Fraction) -> Polynomial:
        if exponent.denominator != 1:
            base = self.root(base, exponent.denominator)
        if exponent < 0:
            base = self.inverse(base)
        return self._product(term, [base] * abs(exponent.numerator))

    def times(self, p: Polynomial, q: Polynomial) -> Polynomial:
        """The product, with ``exp(a) exp(b) = exp(a + b)`` applied, so that a monomial has one exponential at most."""
        total: list[Polynomial] = []
        for (m, c), (n, d) in ((x, y) for x in p.items() for y in q.items()):
            total.append({self._join(m, n): c * d})
        return poly.plus(total)

    def _join(self, m: Monomial, n: Monomial) -> Monomial:
        powers = dict(m)
        for index, k in n:
            powers[index] = powers.get(index, 0) + k
        exps = [i for i in powers if self.found[i].kind == "exp"]
        if exps and (len(exps) > 1 or powers[exps[0]] > 1):
            total = poly.plus(poly.scaled(dict(self.found[i].argument), Fraction(powers.pop(i))) for i in exps)
            if total:
                powers[self.get("exp", total).index] = 1
        return tuple(sorted(powers.items()))

    def inverse(self, base: Polynomial) -> Polynomial:
        """``1 / base``, where 1/0 is 0: a rational factor and exponentials are taken out, the rest is an atom.

        Of bases that are one polynomial times exponentials (softmax with and without a shift) the first is the atom.
        """
        value = poly.constant_value(base)
        if value is not None:
            return poly.constant(1 / value) if value else poly.atom(self.get("inverse", base).index)
        key = poly.frozen(base)
        if key not in self._inverses:
            self._inverses[key] = self._inverse(base)
        return self._inverses[key]

    def _inverse(self, base: Polynomial) -> Polynomial:
        factor = poly.leading(base)
        base = poly.scaled(base, 1 / factor)
        exponent = self._exponent(base)
        if exponent is not None:
            return poly.scaled(self.value("exp", poly.scaled(exponent, Fraction(-1))), 1 / factor)
        form, taken_out, scale = self._without_exponential(base)
        first, before, scale_before = self._first.setdefault(form, (poly.frozen(base), taken_out, scale))
        shift = self.value("exp", poly.plus((before, poly.scaled(taken_out, Fraction(-1)))))
        atom = poly.atom(self.get("inverse", dict(first)).index)
        return poly.scaled(self.times(atom, shift), scale_before / (scale * factor))

    def _without_exponential(self, x: Polynomial) -> tuple[Frozen, Polynomial, Fraction]:
        """p, b, c with x = c exp(b) p: of all such p with a term 1 in front the first in sorted order."""
        choices = []
        for p, b in self.common_factors(x):
            lead = poly.leading(p)
            choices.append((poly.frozen(poly.scaled(p, 1 / lead)), b, lead))
        return min(choices, key=lambda choice: choice[0]) if choices else (poly.frozen(x), {}, Fraction(1))

    def common_factors(self, x: Polynomial) -> list[tuple[Polynomial, Polynomial]]:
        """(p, b) for the ways to write x as exp(b) p such that a term of p has no exponential; none without any."""
        exponents = [self._exponent_in(m) for m in sorted(x)]
        if len(x) < 2 or not any(exponents):
            return []
        return [(self.times(x, self.value("exp", poly.scaled(b, Fraction(-1)))), b) for b in exponents]

    def _exponent_in(self, monomial: Monomial) -> Polynomial:
        """b, where the monomial has the factor exp(b); else 0."""
        return next((dict(self.found[i].argument) for i, _ in monomial if self.found[i].kind == "exp"), {})

    def root(self, base: Polynomial, degree: int) -> Polynomial:
        """The ``degree``-th root."""
        exponent = self._exponent(base)
        if exponent is not None:
            return self.value("exp", poly.scaled(exponent, Fraction(1, degree)))
        return poly.atom(self.get("root", base, degree).index)

    def has_exponential(self, p: Polynomial) -> bool:
        """Whether p is one monomial with an exponential in it."""
        one = poly.single(p)
        return one is not None and bool(self._exponent_in(one[0]))

    def _exponent(self, p: Polynomial) -> Polynomial | None:
        """a, where p is exp(a)."""
        one = poly.single(p)
        if one is None or one[1] != 1 or len(one[0]) != 1 or one[0][0][1] != 1:
            return None
        found = self.found[one[0][0][0]]
        return dict(found.argument) if found.kind == "exp" else None

    def value(self, name: str, x: Polynomial) -> Polynomial:
        """The value of a function: parity decides the sign of the argument, ``log(exp(a)) = a``."""
        if name not in FUNCTIONS:
            raise Unsupported(f"the kernel has no facts about the function {name!r}")
        if name == "exp" and not x:
            return poly.constant(Fraction(1))
        inner = self._exponent(x) if name == "log" else None
        if inner is not None:
            return inner
        flipped = name in ODD | EVEN and bool(x) and poly.leading(x) < 0
        found = poly.atom(self.get(name, poly.scaled(x, Fraction(-1)) if flipped else x).index)
        return poly.scaled(found, Fraction(-1)) if flipped and name in ODD else found


def compared(op: str, x: Polynomial) -> Polynomial:
    """``x`` scaled so that the same comparison with 0 (``gt`` or ``eq``) is always about the same polynomial."""
    lead = poly.leading(x)
    return poly.scaled(x, 1 / (abs(lead) if op == "gt" else lead))
