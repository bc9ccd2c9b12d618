"""Powers, exponentials, logarithms and other elementwise functions, in normal form (rules in `canonical.canonical`)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from verify import limits
from verify.canonical.algebra import Algebra
from verify.canonical.facts import Facts
from verify.canonical.poly import Atom, Mono, Poly, atom
from verify.errors import Undefined, Unsupported

Q = Fraction
ODD: Final = frozenset({"tanh", "sin", "arctan", "erf"})
EVEN: Final = frozenset({"cos"})
AT_ZERO: Final = {"tanh": 0, "sin": 0, "arctan": 0, "erf": 0, "cos": 1}
MINUS_INFINITY: Final = atom("entry", "-inf", ())


class Powers(Algebra):
    """Rules unit, power-product, power-power, exp-sum, exp-log, log-product, abs, indicator, parity."""

    def __init__(self, facts: Facts, tanh_as_exp: bool) -> None:
        super().__init__(facts)
        self.tanh_as_exp = tanh_as_exp

    def power(self, p: Poly, q: Fraction) -> Poly:
        """``p ** q`` for a constant rational q."""
        if q == 1:
            return p
        if q == 0:
            return self.one
        if q.denominator == 1 and q > 0:
            return self.natural_power(p, int(q))
        if not p.terms:
            if q > 0:
                return self.zero
            raise Undefined("division by an expression that is 0 at every point")
        return self.by_cases(p, lambda r: self._power_of_content(r, q))

    def natural_power(self, p: Poly, n: int) -> Poly:
        single = p.single
        if single and not single[0].bound:
            mono, c = single
            return self.product({a: e * n for a, e in mono.factors}, c**n)
        result = p
        for _ in range(n - 1):
            result = self.mul(result, p)
        return result

    def _power_of_content(self, p: Poly, q: Fraction) -> Poly:
        if not p.terms:
            raise Undefined("division by an expression that is 0 at every point")
        c, common, rest = self.content(p, only_positive=q.denominator != 1)
        if c == 1 and not common.factors:
            return self._rest_power(rest, q)
        result = self.mul(self._constant_power(c, q), self._mono_power(common, q))
        return self.mul(result, self.power(rest, q))

    def _rest_power(self, rest: Poly, q: Fraction) -> Poly:
        single = rest.single
        if rest.constant is not None:
            if rest.constant < 0:
                raise Undefined(f"a negative number to the power {q}")
            return self._constant_power(rest.constant, q)
        if single and single[1] == 1 and not single[0].bound and len(single[0].factors) == 1:
            (a, e), *_ = single[0].factors
            if e.denominator != 1 or e.numerator % 2:
                return self.of_atom(a, e * q)
            if (e * q).denominator == 1:
                base = self.of_atom(a)
                magnitude = base if (e * q) % 2 == 0 else self.absolute(base)
                return self.mul(magnitude, self.power(base, e * q - 1))
        return self.of_atom(atom("pow", rest), q)

    def _mono_power(self, m: Mono, q: Fraction) -> Poly:
        return self.product({a: e * q for a, e in m.factors})

    def _constant_power(self, c: Fraction, q: Fraction) -> Poly:
        """A positive rational (or any, for integer q) to a rational power, as primes to powers between 0 and 1."""
        if q.denominator == 1:
            return self.number(c ** int(q))
        primes = {atom("prime", p): e * q for p, e in factorised(c).items()}
        return self.product(primes)

    @abstractmethod
    def positive_part(self, p: Poly) -> Poly:
        """[p > 0]."""

    def by_cases(self, p: Poly, f: Callable[[Poly], Poly]) -> Poly:
        """Rule ``indicator``: apply ``f`` on each piece where the 0/1 atoms of ``p`` are constant."""
        atoms = (a for m, _ in p for a, _ in m.factors if self.idempotent(a) and a.free.isdisjoint(m.bound))
        for a in dict.fromkeys(atoms):
            try:
                yes = self.by_cases(self.assign(p, a, 1), f)
                no = self.by_cases(self.assign(p, a, 0), f)
            except Undefined:
                continue
            h = self.of_atom(a)
            return self.add(self.mul(h, yes), no, self.scale(self.mul(h, no), Q(-1)))
        return f(p)

    def exp(self, p: Poly) -> Poly:
        """Rules ``exp-sum``, ``exp-log``."""
        return self.by_cases(p, self._exp)

    def _exp(self, p: Poly) -> Poly:
        result = self.one
        for m, c in p:
            if any(a is MINUS_INFINITY for a, _ in m.factors):
                return self._exp_of_infinity(p)
            if not m.factors and not m.bound:
                factor = self.of_atom(atom("exp", self.one), c)
            elif not m.bound and len(m.factors) == 1 and m.factors[0][0].kind == "log" and m.factors[0][1] == 1:
                inside = m.factors[0][0].data[0]
                factor = self.power(inside if self.positive(inside) else self.absolute(inside), c)
            else:
                factor = self.of_atom(atom("exp", self.collect([(m, Q(1))])), c)
            result = self.mul(result, factor)
        return result

    def _exp_of_infinity(self, p: Poly) -> Poly:
        """exp(c + -inf) = 0 for finite c; any other use of -inf in an exponent has no value."""
        infinite = [(m, c) for m, c in p if any(a is MINUS_INFINITY for a, _ in m.factors)]
        if len(infinite) == 1 and infinite[0][0].factors == ((MINUS_INFINITY, Q(1)),) and infinite[0][1] > 0:
            return self.zero
        raise Unsupported("minus infinity in an exponent other than as a mask")

    def log(self, p: Poly) -> Poly:
        """log|p|, by rule ``log-product``."""
        if not p.terms:
            raise Undefined("log(0)")
        return self.by_cases(p, self._log)

    def _log(self, p: Poly) -> Poly:
        if not p.terms:
            raise Undefined("log(0)")
        c, common, rest = self.content(p, only_positive=False)
        if common.factors:  # what is left has a leading term, and so a sign, of its own
            parts = [self.scale(self._log_atom(a), e) for a, e in common.factors]
            return self.add(self._log(self.scale(rest, c)), *parts)
        parts = [self.scale(self._log_atom(atom("prime", n)), e) for n, e in factorised(abs(c)).items()]
        single = rest.single
        if single and not single[0].bound:
            parts += [self.scale(self._log_atom(a), e) for a, e in single[0].factors]
        else:
            parts.append(self.of_atom(atom("log", rest)))
        return self.add(*parts)

    def _log_atom(self, a: Atom) -> Poly:
        if a.kind in ("exp", "pow"):
            inside: Poly = a.data[0]
            return inside if a.kind == "exp" else self.of_atom(atom("log", inside))
        if a.kind == "prime":
            return self.of_atom(atom("log", self.number(Q(a.data[0]))))
        return self.of_atom(atom("log", self.of_atom(a)))

    def function(self, name: str, p: Poly) -> Poly:
        """An elementwise function by name."""
        if name == "exp":
            return self.exp(p)
        if name == "log":
            return self.log(p)
        if name == "abs":
            return self.absolute(p)
        if name == "tanh" and self.tanh_as_exp:
            doubled = self.exp(self.scale(p, Q(2)))
            return self.add(self.one, self.scale(self.power(self.add(doubled, self.one), Q(-1)), Q(-2)))
        return self.by_cases(p, lambda r: self._odd_or_even(name, r))

    def _odd_or_even(self, name: str, p: Poly) -> Poly:
        if not p.terms and name in AT_ZERO:
            return self.number(Q(AT_ZERO[name]))
        sign = 1
        if (name in ODD or name in EVEN) and self.leading(p)[1] < 0:
            p, sign = self.scale(p, Q(-1)), -1 if name in ODD else 1
        return self.scale(self.of_atom(atom("fn", name, p)), Q(sign))

    def absolute(self, p: Poly) -> Poly:
        """Rule ``abs``."""
        if self.positive(p):
            return p
        return self.add(self.scale(self.mul(p, self.positive_part(p)), Q(2)), self.scale(p, Q(-1)))


def factorised(c: Fraction) -> dict[int, Fraction]:
    """The prime factors of a positive rational and their exponents (a large factor is left whole)."""
    result: dict[int, Fraction] = {}
    for n, sign in ((c.numerator, 1), (c.denominator, -1)):
        d = 2
        while d * d <= n and d < limits.PRIME:
            while n % d == 0:
                result[d] = result.get(d, Q(0)) + sign
                n //= d
            d += 1
        if n > 1:
            result[n] = result.get(n, Q(0)) + sign
    return result
