"""Route A: the canonical form of a term. Each constructor applies the named rules of its row; nothing guesses.

Rules (name: identity; where it fails, which is where it is not applied)
  delta           sum_i delta(i, j) f(i) = f(j)
  size            sum_i 1 = size of the sort
  unit            x**a x**b = x**(a+b)                 both sides defined: definedness is a demand of its own
  power-product   (x y)**q = x**q y**q                 q integer, or x > 0
  power-power     (x**a)**q = x**(a q)                 a not an even integer, or q integer; else |x|**(a q)
  exp-sum         exp(a + b) = exp(a) exp(b), exp(c a) = exp(a)**c
  exp-log         exp(c log|p|) = p**c                 p > 0
  log-product     log|x y| = log|x| + log|y|           log p is log|p| wherever it is defined
  abs             |x| = 2 x [x > 0] - x
  indicator       h h = h, f(h a + (1-h) b) = h f(a) + (1-h) f(b)
  order           [-p > 0] = 1 - [p > 0] - [p = 0]
  implied         [p > 0] [q > 0] = [p > 0]             q - p visibly > 0; and 0 where they exclude each other
  one-of-two      [p > 0] [q > 0] = [p > 0] + [q > 0] - 1   p + q visibly > 0
  positions       [i <= j] + [j <= i] = 1 + [i = j], [i <= j + k] + [j <= i - k - 1] = 1
  parity          f(-p) = -f(p) for tanh, sin, arctan, erf; cos(-p) = cos(p)
  pythagoras      sin(p)**2 = 1 - cos(p)**2
  one-hot         a one-hot row is delta(k, label)
  largest         [p_j = max p] = delta(j, argmax p)   off ties
  linear algebra  see `terms.matrices`; reciprocals and inverses cancel in `terms.relations`
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any, Final

from verify.errors import Undefined, Unsupported
from verify.terms.facts import Facts
from verify.terms.index import ArgMax, Fixed, Flip, Index, Label, Roll, Var, fresh
from verify.terms.poly import (
    UNIT,
    Atom,
    Coder,
    Largest,
    Mono,
    Poly,
    atom,
    free_of,
    largest,
    own_colours,
    rename,
    shape_colours,
)
from verify.terms.term import Term

Q = Fraction
ODD: Final = frozenset({"tanh", "sin", "arctan", "erf"})
EVEN: Final = frozenset({"cos"})
AT_ZERO: Final = {"tanh": 0, "sin": 0, "arctan": 0, "erf": 0, "cos": 1}
IDEMPOTENT: Final = frozenset({"gt", "eq", "delta", "le"})
MAX_TERMS: Final = 20_000


class TooLarge(Unsupported):
    """The canonical form grew past its budget: route A gives up, it never guesses."""

    code = "too-large"


class Canonical:
    """The canonical form under the facts of one claim (which inputs are symmetric, positive, one-hot, ...)."""

    def __init__(self, facts: Facts, tanh_as_exp: bool = False, wide: bool = False) -> None:
        from verify.terms.matrices import Matrices
        from verify.terms.relations import Relations

        self.facts = facts
        self.tanh_as_exp = tanh_as_exp
        self.wide = wide  # pseudo-inverses: full row rank rather than full column rank
        self.coder = Coder(facts.symmetric)
        self.matrices = Matrices(self)
        self.relations = Relations(self)
        self.known_nonzero: set[int] = set()
        self.known_positive: set[int] = set()
        self._memo: dict[Term, Poly] = {}
        self._functions: dict[Any, Poly] = {}
        self.zero = Poly({})
        self.one = self.number(Q(1))

    # --- building -------------------------------------------------------------------------------------------------

    def number(self, value: Fraction) -> Poly:
        """A constant."""
        return self.collect([(UNIT, value)])

    def collect(self, monos: Iterable[tuple[Mono, Fraction]]) -> Poly:
        """Normal monomials with equal codes, added up."""
        table: dict[int, tuple[Mono, Fraction]] = {}
        for mono, coefficient in monos:
            code = self.coder.mono(mono, own_colours(mono.free))
            total = table[code][1] + coefficient if code in table else coefficient
            if total:
                table[code] = (mono, total)
            else:
                table.pop(code, None)
        if len(table) > MAX_TERMS:
            raise TooLarge(f"the canonical form has more than {MAX_TERMS} terms")
        return Poly(table)

    def of_atom(self, a: Atom, exponent: Fraction = Q(1)) -> Poly:
        """One atom to a power, as it is."""
        return self.collect(self._normal(Q(1), frozenset(), {a: exponent}))

    def add(self, *polys: Poly) -> Poly:
        """The sum."""
        return self.collect(pair for p in polys for pair in p)

    def scale(self, p: Poly, c: Fraction) -> Poly:
        """A rational multiple."""
        if c == 1:
            return p
        return Poly({code: (m, k * c) for code, (m, k) in p.terms.items()}) if c else self.zero

    def mul(self, p: Poly, q: Poly) -> Poly:
        """The product, expanded."""
        if p.constant is not None:
            return self.scale(q, p.constant)
        if q.constant is not None:
            return self.scale(p, q.constant)
        if len(p) * len(q) > MAX_TERMS:
            raise TooLarge(f"a product of {len(p)} by {len(q)} terms")
        return self.collect(pair for m, a in p for n, b in q for pair in self._product(m, n, a * b))

    def _product(self, m: Mono, n: Mono, c: Fraction) -> Iterable[tuple[Mono, Fraction]]:
        if (
            not m.bound.isdisjoint(n.bound)
            or not m.bound.isdisjoint(n.free)
            or not n.bound.isdisjoint(m.free)
        ):
            renamed = self.rename_bound(n)
            return (pair for r, k in renamed for pair in self._product(m, r, c * k))
        factors = dict(m.factors)
        for a, e in n.factors:
            factors[a] = factors.get(a, Q(0)) + e
        return self._normal(c, m.bound | n.bound, factors)

    def rename_bound(self, m: Mono) -> Poly:
        """The same monomial with fresh names for its bound variables."""
        mapping = {v: fresh(v.sort) for v in m.bound}
        return self._rebuild(m, mapping, frozenset(mapping.values()))

    def sum_over(self, p: Poly, variables: Iterable[Var]) -> Poly:
        """The sum over all values of ``variables``."""
        extra = frozenset(variables)
        if not extra:
            return p
        return self.collect(pair for m, c in p for pair in self._normal(c, m.bound | extra, dict(m.factors)))

    def substitute(self, p: Poly, mapping: dict[Var, Any]) -> Poly:
        """``p`` with free index variables replaced; simplifies again where that enables a rule."""
        mapping = {v: i for v, i in mapping.items() if v in p.free and v != i}
        if not mapping:
            return p
        incoming = frozenset[Var]().union(*map(free_of, mapping.values()))
        parts = []
        for m, c in p:
            if m.bound.isdisjoint(incoming):
                parts.append(self.scale(self._rebuild(m, mapping, m.bound), c))
            else:
                again = {v: fresh(v.sort) for v in m.bound}
                parts.append(self.scale(self._rebuild(m, {**mapping, **again}, frozenset(again.values())), c))
        return self.add(*parts)

    def _rebuild(self, m: Mono, mapping: dict[Var, Any], bound: frozenset[Var]) -> Poly:
        plain: dict[Atom, Fraction] = {}
        others: list[Poly] = []
        for a, e in m.factors:
            if a.free.isdisjoint(mapping):
                plain[a] = plain.get(a, Q(0)) + e
                continue
            new = self._renamed(a, e, mapping)
            single = new.single
            if single and single[1] == 1 and not single[0].bound:
                for b, f in single[0].factors:
                    plain[b] = plain.get(b, Q(0)) + f
            else:
                others.append(new)
        result = self.collect(self._normal(Q(1), frozenset(), plain))
        for other in others:
            result = self.mul(result, other)
        return self.sum_over(result, bound)

    def _renamed(self, a: Atom, e: Fraction, mapping: dict[Var, Any]) -> Poly:
        key = (a, e, tuple((v, i) for v, i in mapping.items() if v in a.free))
        found = self._functions.get(key)
        if found is None:
            data = tuple(rename(d, mapping, self.substitute) for d in a.data)
            if a.kind == "exp":
                found = self.exp(self.scale(data[0], e))
            elif a.kind == "pow":
                found = self.power(data[0], e)
            else:
                found = self.power(CONSTRUCTORS[a.kind](self, *data), e)
            self._functions[key] = found
        return found

    # --- the normal form of one monomial ----------------------------------------------------------------------------

    def _normal(
        self, c: Fraction, bound: frozenset[Var], factors: dict[Atom, Fraction]
    ) -> Iterable[tuple[Mono, Fraction]]:
        """One product, normalised; may become several where a factor expands."""
        factors = {a: Q(1) if self._idempotent(a) and e > 0 else e for a, e in factors.items() if e}
        for a, e in factors.items():
            special = self._special(a, e, bound, factors)
            if special is not None:
                return [(m, k * c) for m, k in special]
        factors = self._implied(factors)
        if factors is None:
            return []
        pair = self._one_of_two(factors)
        if pair is not None:
            a, b = pair
            less = {x: e for x, e in factors.items() if x not in pair}
            choices = ((c, {**less, a: Q(1)}), (c, {**less, b: Q(1)}), (-c, less))
            return [found for k, choice in choices for found in self._normal(k, bound, choice)]
        used = frozenset[Var]().union(*(a.free for a in factors))
        for v in bound - used:
            s = atom("size", v.sort)
            factors[s] = factors.get(s, Q(0)) + 1
        bound &= used
        factors = {a: e for a, e in factors.items() if e}
        mono = Mono(bound, tuple(factors.items()))
        return [(self._reindexed(mono), c)] if bound else [(mono, c)]

    def settled(self, p: Poly) -> Poly:
        """A closed polynomial with every comparison of positions turned to one side (rule ``positions``)."""
        return self.collect(pair for m, c in p for pair in self._turned(m, c))

    def _implied(self, factors: dict[Atom, Fraction]) -> dict[Atom, Fraction] | None:
        """Rule ``implied``: [p > 0][q > 0] = [p > 0] where q - p > 0; None where the factors exclude each other."""
        comparisons = [a for a in factors if a.kind in ("gt", "eq")]
        for a in comparisons:
            for b in comparisons:
                if a is b or b.kind == "eq" or b not in factors or a not in factors:
                    continue
                p, q = a.data[0], b.data[0]
                if self.positive(self.add(q, self.scale(p, Q(-1)))):
                    factors = {x: e for x, e in factors.items() if x is not b}
                elif a.kind == "eq" and self.positive(self.add(p, q)):
                    factors = {x: e for x, e in factors.items() if x is not b}
                elif self.positive(self.scale(self.add(p, q), Q(-1))) or (a.kind == "eq" and self._excluded(p, q)):
                    return None
        return factors

    def _one_of_two(self, factors: dict[Atom, Fraction]) -> tuple[Atom, Atom] | None:
        """Two comparisons of which one holds at every point: p > 0 and q > 0 with p + q > 0."""
        comparisons = [a for a in factors if a.kind == "gt"]
        for n, a in enumerate(comparisons):
            for b in comparisons[:n]:
                if self.positive(self.add(a.data[0], b.data[0])):
                    return a, b
        return None

    def _excluded(self, p: Poly, q: Poly) -> bool:
        """Whether p = 0 excludes q > 0."""
        return p == q or self.positive(self.add(p, self.scale(q, Q(-1))))

    def _turned(self, mono: Mono, c: Fraction) -> Iterable[tuple[Mono, Fraction]]:
        """Rule ``positions``: [i <= j] = 1 + [i = j] - [j <= i], to the side whose code is less."""
        for a, _ in mono.factors:
            if a.kind != "le" or a.data[2] != 0:
                continue
            rest = {b: e for b, e in mono.factors if b is not a}
            turned = atom("le", a.data[1], a.data[0], 0)
            if turned in rest:
                return self._with(rest, self.delta(*a.data[:2]), turned, mono.bound, c)
            other = Mono(mono.bound, (*rest.items(), (turned, Q(1))))
            colours = own_colours(mono.free)
            if self.coder.mono(other, colours) < self.coder.mono(mono, colours):
                parts = [*self._normal(c, mono.bound, rest), *self._with(rest, self.delta(*a.data[:2]), None, mono.bound, c)]
                parts += self._normal(-c, mono.bound, dict(other.factors))
                return [pair for m, k in parts for pair in self._turned(m, k)]
        return [(mono, c)]

    def _with(
        self, rest: dict[Atom, Fraction], p: Poly, without: Atom | None, bound: frozenset[Var], c: Fraction
    ) -> Iterable[tuple[Mono, Fraction]]:
        kept = self.collect(self._normal(c, frozenset(), {a: e for a, e in rest.items() if a is not without}))
        return self.sum_over(self.mul(kept, p), bound)

    def _idempotent(self, a: Atom) -> bool:
        return a.kind in IDEMPOTENT or (a.kind == "entry" and a.data[0] in self.facts.binary)

    def _special(
        self, a: Atom, e: Fraction, bound: frozenset[Var], factors: dict[Atom, Fraction]
    ) -> Poly | None:
        rest = {b: f for b, f in factors.items() if b is not a}
        if a.kind == "delta":
            for v, other in ((a.data[0], a.data[1]), (a.data[1], a.data[0])):
                if v in bound and v not in free_of(other):
                    return self._rebuild(Mono(bound, tuple(rest.items())), {v: other}, bound - {v})
        expanded: Poly | None = None
        if a.kind == "pow" and e >= 1:
            whole = int(e)
            expanded = self._natural_power(a.data[0], whole)
            if e != whole:
                rest[a] = e - whole
        elif a.kind == "prime" and not 0 < e < 1:
            whole = e.numerator // e.denominator
            expanded = self.number(Q(a.data[0]) ** whole)
            rest[a] = e - whole
        elif a.kind == "fn" and a.data[0] == "sin" and e >= 2:
            cosine = self.function("cos", a.data[1])
            expanded = self.add(self.one, self.scale(self.mul(cosine, cosine), Q(-1)))
            rest[a] = e - 2
        elif a.kind == "entry" and a.data[0] in self.facts.sign and not 0 < e < 2:
            expanded = self.one
            rest[a] = Q(e % 2)
        if expanded is None:
            return None
        product = self.collect(self._normal(Q(1), frozenset(), rest))
        return self.sum_over(self.mul(product, expanded), bound)

    def _reindexed(self, mono: Mono) -> Mono:
        """Flips and rolls are bijections: of the ways to name a bound variable, the one with the least code."""
        for v in mono.bound:
            forms = {i for a, _ in mono.factors for i in indices_of(a.data) if bijection_of(i, v)}
            if not forms:
                continue
            choices = [mono, *(self._substituted(mono, v, inverse(f, v)) for f in forms)]
            mono = min(choices, key=lambda m: self.coder.mono(m, own_colours(m.free)))
        return mono

    def _substituted(self, mono: Mono, v: Var, index: Index) -> Mono:
        new = self._rebuild(Mono(frozenset(), mono.factors), {v: index}, frozenset())
        single = new.single
        if single is None or single[1] != 1 or single[0].bound:
            return mono
        return Mono(mono.bound, single[0].factors)

    # --- powers -----------------------------------------------------------------------------------------------------

    def power(self, p: Poly, q: Fraction) -> Poly:
        """``p ** q`` for a constant rational q."""
        if q == 1:
            return p
        if q == 0:
            return self.one
        if q.denominator == 1 and q > 0:
            return self._natural_power(p, int(q))
        if not p.terms:
            if q > 0:
                return self.zero
            raise Undefined("division by an expression that is 0 at every point")
        return self._by_cases(p, lambda r: self._power_of_content(r, q))

    def _natural_power(self, p: Poly, n: int) -> Poly:
        single = p.single
        if single and not single[0].bound:
            mono, c = single
            return self.collect(self._normal(c**n, frozenset(), {a: e * n for a, e in mono.factors}))
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
        return self.collect(self._normal(Q(1), frozenset(), {a: e * q for a, e in m.factors}))

    def _constant_power(self, c: Fraction, q: Fraction) -> Poly:
        """A positive rational (or any, for integer q) to a rational power, as primes to powers between 0 and 1."""
        if q.denominator == 1:
            return self.number(c ** int(q))
        primes = {atom("prime", p): e * q for p, e in factorised(c).items()}
        return self.collect(self._normal(Q(1), frozenset(), primes))

    def content(self, p: Poly, only_positive: bool) -> tuple[Fraction, Mono, Poly]:
        """``p = c * m * rest``: the leading coefficient, the common atoms (positive ones only, if asked), the rest."""
        _, c = self.leading(p)
        if only_positive:
            c = abs(c)
        common = self._common(p, only_positive)
        inverse_common = Mono(frozenset(), tuple((a, -e) for a, e in common.items()))
        rest = (
            self.mul(self.scale(p, 1 / c), self.collect([(inverse_common, Q(1))]))
            if common
            else self.scale(p, 1 / c)
        )
        return c, Mono(frozenset(), tuple(common.items())), rest

    def _common(self, p: Poly, only_positive: bool) -> dict[Atom, Fraction]:
        lowest: dict[Atom, Fraction] = {}
        tables = [{a: e for a, e in m.factors if a.free.isdisjoint(m.bound)} for m, _ in p]
        for a in {a for t in tables for a in t}:
            if only_positive and not self.positive_atom(a):
                continue
            e = min(t.get(a, Q(0)) for t in tables)
            if e:
                lowest[a] = e
        return lowest

    def leading(self, p: Poly) -> tuple[Mono, Fraction]:
        """A monomial chosen without regard to the names of free variables, where that decides."""
        colours = shape_colours(p.free)
        own = own_colours(p.free)
        return min(p, key=lambda t: (self.coder.mono(t[0], colours), abs(t[1]), self.coder.mono(t[0], own)))

    # --- functions ----------------------------------------------------------------------------------------------------

    def _by_cases(self, p: Poly, f: Callable[[Poly], Poly]) -> Poly:
        """Rule ``indicator``: apply ``f`` on each piece where the 0/1 atoms of ``p`` are constant."""
        for a in {
            a for m, _ in p for a, e in m.factors if a.kind in IDEMPOTENT and a.free.isdisjoint(m.bound)
        }:
            try:
                yes = self._by_cases(self.assign(p, a, 1), f)
                no = self._by_cases(self.assign(p, a, 0), f)
            except Undefined:
                continue
            h = self.of_atom(a)
            return self.add(self.mul(h, yes), no, self.scale(self.mul(h, no), Q(-1)))
        return f(p)

    def assign(self, p: Poly, a: Atom, value: int) -> Poly:
        """``p`` with the 0/1 atom ``a`` set to a value."""
        monos = []
        for m, c in p:
            if a.free.isdisjoint(m.bound) and any(b is a for b, _ in m.factors):
                if value:
                    monos.append((Mono(m.bound, tuple((b, e) for b, e in m.factors if b is not a)), c))
            else:
                monos.append((m, c))
        return self.collect(monos)

    def exp(self, p: Poly) -> Poly:
        """Rules ``exp-sum``, ``exp-log``."""
        return self._by_cases(p, self._exp)

    def _exp(self, p: Poly) -> Poly:
        result = self.one
        for m, c in p:
            if m.factors == ((MINUS_INFINITY, Q(1)),) and c > 0:
                return self.zero
            if not m.factors and not m.bound:
                factor = self.of_atom(atom("exp", self.one), c)
            elif (
                not m.bound and len(m.factors) == 1 and m.factors[0][0].kind == "log" and m.factors[0][1] == 1
            ):
                inside = m.factors[0][0].data[0]
                factor = self.power(inside if self.positive(inside) else self.absolute(inside), c)
            else:
                factor = self.of_atom(atom("exp", self.collect([(m, Q(1))])), c)
            result = self.mul(result, factor)
        return result

    def log(self, p: Poly) -> Poly:
        """log|p|, by rule ``log-product``."""
        if not p.terms:
            raise Undefined("log(0)")
        return self._by_cases(p, self._log)

    def _log(self, p: Poly) -> Poly:
        if not p.terms:
            raise Undefined("log(0)")
        c, common, rest = self.content(p, only_positive=False)
        parts = [self.scale(self._log_atom(atom("prime", n)), e) for n, e in factorised(abs(c)).items()]
        single = rest.single
        factors = list(common.factors)
        if single and not single[0].bound:
            factors += single[0].factors
        else:
            parts.append(self.of_atom(atom("log", rest)))
        parts += [self.scale(self._log_atom(a), e) for a, e in factors]
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
        return self._by_cases(p, lambda r: self._odd_or_even(name, r))

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

    # --- comparisons ----------------------------------------------------------------------------------------------------

    def positive_part(self, p: Poly) -> Poly:
        """[p > 0]."""
        return self._by_cases(p, self._gt)

    def _gt(self, p: Poly) -> Poly:
        if p.constant is not None:
            return self.one if p.constant > 0 else self.zero
        if self.positive(p):
            return self.one
        if self.positive(self.scale(p, Q(-1))):
            return self.zero
        if self.largest_position(p) is not None:
            return self.zero
        reverse = self.largest_position(self.scale(p, Q(-1)))
        if reverse is not None:
            return self.add(self.one, self.scale(reverse, Q(-1)))
        rest, sign = self._oriented(p)
        if self.key(rest) in self.known_positive:
            return self.number(Q(sign > 0))
        above = self.of_atom(atom("gt", rest))
        return above if sign > 0 else self.add(self.one, *(self.scale(q, Q(-1)) for q in (above, self.zero_at(rest))))

    def _oriented(self, p: Poly) -> tuple[Poly, int]:
        """``p`` without positive factors and with a positive leading coefficient; and the sign that was taken off."""
        _, _, rest = self.content(p, only_positive=True)
        sign = 1 if self.leading(rest)[1] > 0 else -1
        return self.scale(rest, Q(sign)), sign

    def key(self, p: Poly) -> int:
        """A code of ``p`` for all values of its free indices: their names do not matter."""
        return self.coder.mono(Mono(p.free, ((atom("eq", p), Q(1)),)), {})

    def assume(self, p: Poly, positive: bool) -> None:
        """From now on ``p != 0`` (``p > 0``) for all values of its free indices."""
        rest, sign = self._oriented(p)
        self.known_nonzero.add(self.key(rest))
        if positive and sign > 0:
            self.known_positive.add(self.key(rest))

    def zero_at(self, p: Poly) -> Poly:
        """[p = 0]."""
        return self._by_cases(p, self._eq)

    def _eq(self, p: Poly) -> Poly:
        if p.constant is not None:
            return self.zero if p.constant else self.one
        if self.positive(p) or self.positive(self.scale(p, Q(-1))):
            return self.zero
        for signed in (p, self.scale(p, Q(-1))):
            position = self.largest_position(signed)
            if position is not None:
                return position
        rest, _ = self._oriented(p)
        return self.zero if self.key(rest) in self.known_nonzero else self.of_atom(atom("eq", rest))

    def largest_position(self, p: Poly) -> Poly | None:
        """Rule ``largest``: delta(j, argmax b) where ``p = b(j) - max b``, else None."""
        for place in {
            i for m, _ in p for a, _ in m.factors for i in indices_of(a.data) if isinstance(i, Largest)
        }:
            top = self.substitute(place.body, {place.var: place})
            entry = self.add(p, top)
            for j in {i for m, _ in entry for a, _ in m.factors for i in indices_of(a.data)}:
                if sort_of(j) == place.sort and j != place:
                    if self.substitute(place.body, {place.var: j}) == entry:
                        return self.delta(j, place)
        return None

    def positive(self, p: Poly) -> bool:
        """Whether ``p`` is visibly > 0 wherever it is defined: no term negative, and one positive."""
        if not p.terms:
            return False
        if all(c > 0 and all(self._not_negative(a, e) for a, e in m.factors) for m, c in p):
            return any(all(self.positive_atom(a) for a, _ in m.factors) for m, _ in p)
        return self._below_one(p)

    def _not_negative(self, a: Atom, e: Fraction) -> bool:
        return a.kind in IDEMPOTENT or self.positive_atom(a) or (e.denominator == 1 and e % 2 == 0)

    def _below_one(self, p: Poly) -> bool:
        """Whether ``p`` is 1 - q for an entry q of an input that lies between 0 and 1."""
        q = self.add(self.one, self.scale(p, Q(-1))).single
        if q is None or q[1] != 1 or q[0].bound or len(q[0].factors) != 1:
            return False
        a, e = q[0].factors[0]
        return e == 1 and a.kind == "entry" and a.data[0] in self.facts.probability

    def positive_atom(self, a: Atom) -> bool:
        """Whether an atom (to any power) is > 0 wherever it is defined."""
        if a.kind in ("exp", "size", "prime"):
            return True
        if a.kind == "entry":
            return a.data[0] in self.facts.positive
        if a.kind == "det":
            return self.matrices.positive_definite(a.data[0])
        return a.kind == "pow" and self.positive(a.data[0])

    # --- indices, entries ---------------------------------------------------------------------------------------------

    def index(self, i: Index) -> Any:
        """An index of a term, with the argument of an argmax in canonical form."""
        match i:
            case ArgMax():
                body = self.poly(i.body)
                moving = self.collect((m, c) for m, c in body if i.var in m.free)
                return largest(i.var, moving, self.substitute)
            case Label():
                return Label(i.tensor, tuple(self.index(j) for j in i.indices), i.sort)
            case Flip():
                return Flip(self.index(i.inner), i.sort)
            case Roll():
                return Roll(self.index(i.inner), i.shift, i.sort)
            case _:
                return i

    def entry(self, tensor: str, indices: tuple[Any, ...]) -> Poly:
        """An entry, with what the facts say of its tensor written out (diagonal, one-hot)."""
        if tensor in self.facts.one_hot:
            return self.delta(indices[-1], Label(tensor, indices[:-1], self.facts.one_hot[tensor]))
        if tensor in self.facts.one_hot_columns:
            label = Label(tensor, (*indices[:-2], indices[-1]), self.facts.one_hot_columns[tensor])
            return self.delta(indices[-2], label)
        if tensor in self.facts.diagonal and len(indices) >= 2:
            return self.mul(
                self.delta(*indices[-2:]), self.of_atom(atom("entry", f"diag {tensor}", indices[:-1]))
            )
        if tensor in self.facts.symmetric:
            indices = (*indices[:-2], *sorted(indices[-2:], key=repr))
        return self.of_atom(atom("entry", tensor, indices))

    def delta(self, i: Any, j: Any) -> Poly:
        """[i = j]."""
        if i == j:
            return self.one
        if isinstance(i, int) and isinstance(j, int):
            return self.zero
        if isinstance(i, Fixed) and isinstance(j, Fixed) and (i.k < 0) == (j.k < 0):
            return self.zero
        if isinstance(i, Flip) and isinstance(j, (Flip, Fixed)):
            i, j = rename(Flip(i, i.sort), {}, self.substitute), mirrored(j)
            return self.delta(i, j)
        return self.of_atom(atom("delta", *sorted((i, j), key=repr)))

    def at_most(self, i: Any, j: Any, k: int) -> Poly:
        """[i <= j + k] for integer positions; oriented so that each comparison is written in one way."""
        if i == j:
            return self.one if k >= 0 else self.zero
        if isinstance(i, int) and isinstance(j, int):
            return self.one if i <= j + k else self.zero
        if isinstance(i, Flip) and isinstance(j, Flip):
            return self.at_most(j.inner, i.inner, k)
        if k < 0:  # of a comparison and its complement, the one with k >= 0 is written
            return self.add(self.one, self.scale(self.of_atom(atom("le", j, i, -k - 1)), Q(-1)))
        return self.of_atom(atom("le", i, j, k))

    # --- terms --------------------------------------------------------------------------------------------------------

    def poly(self, term: Term) -> Poly:
        """The canonical form of a term."""
        found = self._memo.get(term)
        if found is None:
            args = tuple(self.poly(a) for a in term.args)
            found = self._memo[term] = self.relations.reduce(OPERATIONS[term.op](self, term, args))
        return found

    def _add(self, term: Term, args: tuple[Poly, ...]) -> Poly:
        return self.add(*args)

    def _pow(self, base: Term, q: Fraction) -> Poly:
        """A power of a term: integer powers go inside products and powers before anything is expanded."""
        if q.denominator == 1 and base.op == "mul":
            result = self.one
            for a in base.args:
                result = self.mul(result, self._pow(a, q))
            return result
        if q.denominator == 1 and base.op == "pow":
            return self._pow(base.args[0], base.data * q)
        return self.power(self.poly(base), q)

    def _mul(self, term: Term, args: tuple[Poly, ...]) -> Poly:
        result = args[-1]
        for a in reversed(args[:-1]):
            result = self.mul(a, result)
        return result

    def _ite(self, term: Term, args: tuple[Poly, ...]) -> Poly:
        condition, yes, no = args
        return self.add(self.mul(condition, yes), no, self.scale(self.mul(condition, no), Q(-1)))


def indices_of(data: Any) -> Iterable[Any]:
    """Every index that occurs in the data of an atom, nested ones included."""
    for d in data if isinstance(data, tuple) else (data,):
        match d:
            case tuple():
                yield from indices_of(d)
            case Poly():
                for m, _ in d:
                    for a, _ in m.factors:
                        yield from indices_of(a.data)
            case Label():
                yield d
                yield from indices_of(d.indices)
            case Flip() | Roll():
                yield d
                yield from indices_of(d.inner)
            case Var() | Fixed() | Largest():
                yield d
            case _ if hasattr(d, "row"):
                yield from indices_of(d.body)


def sort_of(i: Any) -> str | None:
    """The dimension that an index belongs to."""
    return getattr(i, "sort", None)


def bijection_of(i: Any, v: Var) -> bool:
    """Whether the index is a flip or roll (or both) of ``v`` itself."""
    return isinstance(i, (Flip, Roll)) and (i.inner == v or bijection_of(i.inner, v))


def inverse(i: Any, v: Var) -> Any:
    """The index to put for ``v`` so that ``i`` becomes ``v``."""
    result: Any = v
    while i != v:
        result = Flip(result, v.sort) if isinstance(i, Flip) else Roll(result, -i.shift, v.sort)
        i = i.inner
    return result


def _same_sign_power(e: Fraction) -> Fraction:
    """A power with the same sign and the same zeros (x**-1 is defined only where x is not 0)."""
    return Q(2 if e % 2 == 0 else 1) if e.denominator == 1 else e


def mirrored(i: Any) -> Any:
    """``size - 1 - i``."""
    return i.inner if isinstance(i, Flip) else Fixed(-1 - i.k, i.sort)


def factorised(c: Fraction) -> dict[int, Fraction]:
    """The prime factors of a positive rational and their exponents (a large factor is left whole)."""
    result: dict[int, Fraction] = {}
    for n, sign in ((c.numerator, 1), (c.denominator, -1)):
        d = 2
        while d * d <= n and d < 10_000:
            while n % d == 0:
                result[d] = result.get(d, Q(0)) + sign
                n //= d
            d += 1
        if n > 1:
            result[n] = result.get(n, Q(0)) + sign
    return result


MINUS_INFINITY: Final = atom("entry", "-inf", ())

CONSTRUCTORS: Final[dict[str, Callable[..., Poly]]] = {
    "entry": Canonical.entry,
    "log": Canonical.log,
    "fn": Canonical.function,
    "gt": Canonical.positive_part,
    "eq": Canonical.zero_at,
    "delta": Canonical.delta,
    "le": Canonical.at_most,
    "inv": lambda self, *data: self.matrices.inverse(*data),
    "det": lambda self, *data: self.matrices.determinant(*data),
    "chol": lambda self, *data: self.matrices.cholesky(*data),
    "pinv": lambda self, *data: self.matrices.pseudo_inverse(*data),
}

OPERATIONS: Final[dict[str, Callable[[Canonical, Term, tuple[Poly, ...]], Poly]]] = {
    "const": lambda c, t, a: c.number(t.data),
    "size": lambda c, t, a: c.of_atom(atom("size", t.data)),
    "entry": lambda c, t, a: c.entry(t.data[0], tuple(c.index(i) for i in t.data[1])),
    "add": Canonical._add,
    "mul": Canonical._mul,
    "pow": lambda c, t, a: c._pow(t.args[0], t.data),
    "fn": lambda c, t, a: c.function(t.data, a[0]),
    "gt": lambda c, t, a: c.positive_part(a[0]),
    "eq": lambda c, t, a: c.zero_at(a[0]),
    "ite": Canonical._ite,
    "sum": lambda c, t, a: c.sum_over(a[0], t.data),
    "delta": lambda c, t, a: c.delta(c.index(t.data[0]), c.index(t.data[1])),
    "le": lambda c, t, a: c.at_most(c.index(t.data[0]), c.index(t.data[1]), t.data[2]),
    "inv": lambda c, t, a: c.matrices.inverse(c.matrices.matrix(t, a[0]), *map(c.index, t.data[2:])),
    "det": lambda c, t, a: c.matrices.determinant(c.matrices.matrix(t, a[0])),
    "chol": lambda c, t, a: c.matrices.cholesky(c.matrices.matrix(t, a[0]), *map(c.index, t.data[2:])),
    "pinv": lambda c, t, a: c.matrices.pseudo_inverse(
        c.matrices.rectangle(t, a[0]), *map(c.index, t.data[2:])
    ),
}
