"""Powers, exponentials, logarithms and the other elementwise functions, in normal form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from verify import limits
from verify.canonical.poly import Atom, Mono, Poly, Table, atom
from verify.canonical.rule import Rules, first, rule
from verify.errors import Undefined, Unsupported
from verify.terms.index import Var

if TYPE_CHECKING:
    from verify.canonical.canonical import Canonical

Q = Fraction
Products = Iterable[tuple[Mono, Fraction]]  # a sum of normal products
ODD: Final = frozenset({"tanh", "sin", "arctan", "erf"})
EVEN: Final = frozenset({"cos"})
AT_ZERO: Final = {"tanh": 0, "sin": 0, "arctan": 0, "erf": 0, "cos": 1}
MINUS_INFINITY: Final = atom("entry", "-inf", ())


Choice = tuple[Atom, int]  # a 0/1 atom and its value


@rule(
    "indicator",
    "f(h a + (1 - h) b) = h f(a) + (1 - h) f(b)",
    "h is neither 0 nor 1; f(a) has no value, where h may be 1",
)
def cases(c: Canonical, p: Poly, f: Callable[[Poly], Poly]) -> Poly:
    """Apply ``f`` on each piece where the 0/1 atoms of ``p`` are constant.

    All pieces must have a value, but those that are nowhere: h f(a) is 0 where h is 0 only if f(a) is a number there.
    """
    try:
        return _pieces(c, p, f, ())
    except Undefined:
        return f(p)


def _pieces(c: Canonical, p: Poly, f: Callable[[Poly], Poly], chosen: tuple[Choice, ...]) -> Poly:
    atoms = (a for m, _ in p for a, _ in m.factors if c.idempotent(a) and a.free.isdisjoint(m.bound))
    a = next(atoms, None)
    if a is None:
        return f(p)
    yes, no = (_piece(c, c.assign(p, a, value), f, (*chosen, (a, value))) for value in (1, 0))
    if yes is None:
        return c.zero if no is None else no
    if no is None:
        return yes
    h = c.of_atom(a)
    return c.add(c.mul(h, yes), no, c.scale(c.mul(h, no), Q(-1)))


def _piece(c: Canonical, p: Poly, f: Callable[[Poly], Poly], chosen: tuple[Choice, ...]) -> Poly | None:
    """What ``f`` is on a piece; None where the piece is nowhere."""
    try:
        return _pieces(c, p, f, chosen)
    except Undefined:
        if _nowhere(c, chosen):
            return None
        raise


def _nowhere(c: Canonical, chosen: tuple[Choice, ...]) -> bool:
    """Whether the choices exclude each other."""
    both = c.one
    for a, value in chosen:
        h = c.of_atom(a)
        both = c.mul(both, h if value else c.add(c.one, c.scale(h, Q(-1))))
    return not both.terms


# --- powers -----------------------------------------------------------------------------------------------------------


def power(c: Canonical, p: Poly, q: Fraction) -> Poly:
    """``p ** q`` for a constant rational q."""
    if q == 1:
        return p
    if q == 0:
        return c.one
    if q.denominator == 1 and q > 0:
        return natural_power(c, p, int(q))
    if not p.terms:
        if q > 0:
            return c.zero
        raise Undefined("division by an expression that is 0 at every point")
    return cases.apply(c, p, lambda r: _on_piece(c, r, q))


def natural_power(c: Canonical, p: Poly, n: int) -> Poly:
    """``p ** n`` expanded, for n >= 1."""
    single = p.single
    if single and not single[0].bound:
        mono, k = single
        return c.product({a: e * n for a, e in mono.factors}, k**n)
    result = p
    for _ in range(n - 1):
        result = c.mul(result, p)
    return result


def _on_piece(c: Canonical, p: Poly, q: Fraction) -> Poly:
    if not p.terms:
        raise Undefined("division by an expression that is 0 at every point")
    if p.constant is not None:
        return prime_powers.apply(c, p.constant, q)
    found = first(OF_POWER, c, p, q)
    return c.of_atom(atom("pow", p), q) if found is None else found


@rule("power-product", "(x y)**q = x**q y**q", "q is no whole number and x or y is negative")
def power_product(c: Canonical, p: Poly, q: Fraction) -> Poly | None:
    """What all terms share is taken out: of a root, only what is positive."""
    k, common, rest = c.content(p, only_positive=q.denominator != 1)
    if k == 1 and not common.factors:
        return None
    result = c.mul(prime_powers.apply(c, k, q), c.product({a: e * q for a, e in common.factors}))
    return c.mul(result, power(c, rest, q))


@rule("prime-powers", "(2**a 3**b)**q = 2**(a q) 3**(b q)", "the number is negative and q no whole number")
def prime_powers(c: Canonical, k: Fraction, q: Fraction) -> Poly:
    """A positive rational (or any, for whole q) to a power, as primes to powers between 0 and 1."""
    if q.denominator == 1:
        return c.number(k ** int(q))
    if k < 0:
        raise Undefined(f"a negative number to the power {q}")
    return c.product({atom("prime", n): e * q for n, e in factorised(k).items()})


def factorised(k: Fraction) -> dict[int, Fraction]:
    """The prime factors of a positive rational and their exponents (a large factor is left whole)."""
    result: dict[int, Fraction] = {}
    for n, sign in ((k.numerator, 1), (k.denominator, -1)):
        d = 2
        while d * d <= n and d < limits.PRIME:
            while n % d == 0:
                result[d] = result.get(d, Q(0)) + sign
                n //= d
            d += 1
        if n > 1:
            result[n] = result.get(n, Q(0)) + sign
    return result


@rule("power-power", "(x**a)**q = x**(a q)", "a is even, q no whole number and x negative: |x|**(a q) if a q is whole")
def power_power(c: Canonical, p: Poly, q: Fraction) -> Poly | None:
    """Of one atom to a power."""
    single = p.single
    if single is None or single[1] != 1 or single[0].bound or len(single[0].factors) != 1:
        return None
    (a, e), *_ = single[0].factors
    if e.denominator != 1 or e.numerator % 2:
        return c.of_atom(a, e * q)
    if (e * q).denominator != 1:
        return None
    base = c.of_atom(a)
    magnitude = base if (e * q) % 2 == 0 else absolute.apply(c, base)
    return c.mul(magnitude, power(c, base, e * q - 1))


OF_POWER: Final[Rules[Poly]] = (power_product, power_power)


# --- exponentials and logarithms --------------------------------------------------------------------------------------


def exp(c: Canonical, p: Poly) -> Poly:
    """The exponential."""
    return cases.apply(c, p, lambda r: exp_sum.apply(c, r))


@rule("exp-sum", "exp(a + b) = exp(a) exp(b), exp(k a) = exp(a)**k", "a product in the place of the sum")
def exp_sum(c: Canonical, p: Poly) -> Poly:
    """One factor for each term of the exponent."""
    infinite = masked.apply(c, p)
    if infinite is not None:
        return infinite
    result = c.one
    for m, k in p:
        factor = exp_log.apply(c, m, k)
        result = c.mul(result, c.of_atom(atom("exp", c.collect([(m, Q(1))])), k) if factor is None else factor)
    return result


@rule("masked", "exp(p + -inf) = 0", "p is infinite, too: then the sum has no value")
def masked(c: Canonical, p: Poly) -> Poly | None:
    """Minus infinity as a mask of finite scores; any other use of it in an exponent is refused."""
    infinite = [(m, k) for m, k in p if any(a is MINUS_INFINITY for a, _ in m.factors)]
    if not infinite:
        return None
    if len(infinite) == 1 and infinite[0][0].factors == ((MINUS_INFINITY, Q(1)),) and infinite[0][1] > 0:
        return c.zero
    raise Unsupported("minus infinity in an exponent other than as a mask")


@rule("exp-log", "exp(k log|p|) = |p|**k", "log p in its place, where p is negative")
def exp_log(c: Canonical, m: Mono, k: Fraction) -> Poly | None:
    """Of one term of the exponent."""
    if m.bound or len(m.factors) != 1 or m.factors[0][0].kind != "log" or m.factors[0][1] != 1:
        return None
    return power(c, absolute.apply(c, m.factors[0][0].data[0]), k)


def log(c: Canonical, p: Poly) -> Poly:
    """log|p|: wherever log p is defined, it is that."""
    if not p.terms:
        raise Undefined("log(0)")
    return cases.apply(c, p, lambda r: log_product.apply(c, r))


@rule(
    "log-product", "log|x y| = log|x| + log|y|, log|x**e| = e log|x|", "log x in its place, where x and y are negative"
)
def log_product(c: Canonical, p: Poly) -> Poly:
    """What all terms share is taken out, and the primes of the coefficient."""
    if not p.terms:
        raise Undefined("log(0)")
    k, common, rest = c.content(p, only_positive=False)
    if common.factors:  # what is left has a leading term, and so a sign, of its own
        parts = [c.scale(_log_of_atom(c, a), e) for a, e in common.factors]
        return c.add(log_product.apply(c, c.scale(rest, k)), *parts)
    parts = [c.scale(_log_of_atom(c, atom("prime", n)), e) for n, e in factorised(abs(k)).items()]
    single = rest.single
    if single and not single[0].bound:
        parts += [c.scale(_log_of_atom(c, a), e) for a, e in single[0].factors]
    else:
        parts.append(c.of_atom(atom("log", rest)))
    return c.add(*parts)


@rule("log-exp", "log(exp(p)) = p", "exp(log p) in its place, where p is not positive")
def log_exp(c: Canonical, a: Atom) -> Poly | None:
    """Of one atom."""
    return a.data[0] if a.kind == "exp" else None


def _log_of_atom(c: Canonical, a: Atom) -> Poly:
    found = log_exp.apply(c, a)
    return c.of_atom(atom("log", c.of_atom(a))) if found is None else found


# --- the other functions ----------------------------------------------------------------------------------------------


def function(c: Canonical, name: str, p: Poly) -> Poly:
    """An elementwise function by name."""
    if name in OWN:
        return OWN[name](c, p)
    written = tanh_exp.apply(c, name, p)
    return cases.apply(c, p, lambda r: _function(c, name, r)) if written is None else written


def _function(c: Canonical, name: str, p: Poly) -> Poly:
    found = first(OF_FUNCTION, c, name, p)
    return c.of_atom(atom("fn", name, p)) if found is None else found


@rule("abs", "|x| = 2 x [x > 0] - x, which is x where x > 0")
def absolute(c: Canonical, p: Poly) -> Poly:
    """By cases, where the sign is not visible."""
    if c.positive(p):
        return p
    return c.add(c.scale(c.mul(p, c.positive_part(p)), Q(2)), c.scale(p, Q(-1)))


@rule("tanh-exp", "tanh(p) = 1 - 2 / (exp(2 p) + 1)", "another factor than 2")
def tanh_exp(c: Canonical, name: str, p: Poly) -> Poly | None:
    """In the second of the two attempts at a proof."""
    if name != "tanh" or not c.tanh_as_exp:
        return None
    doubled = exp(c, c.scale(p, Q(2)))
    return c.add(c.one, c.scale(power(c, c.add(doubled, c.one), Q(-1)), Q(-2)))


@rule("value-at-zero", "tanh(0) = sin(0) = arctan(0) = erf(0) = 0, cos(0) = 1", "another argument than 0")
def value_at_zero(c: Canonical, name: str, p: Poly) -> Poly | None:
    """Of the functions whose value there is rational."""
    return c.number(Q(AT_ZERO[name])) if not p.terms and name in AT_ZERO else None


@rule("parity", "f(-p) = -f(p) for tanh, sin, arctan and erf; cos(-p) = cos(p)", "the other functions")
def parity(c: Canonical, name: str, p: Poly) -> Poly | None:
    """Of p and -p, the one with a positive leading coefficient is written."""
    if (name not in ODD and name not in EVEN) or c.leading(p)[1] > 0:
        return None
    return c.scale(c.of_atom(atom("fn", name, c.scale(p, Q(-1)))), Q(-1 if name in ODD else 1))


OF_FUNCTION: Final[Rules[Poly]] = (value_at_zero, parity)
OWN: Final[dict[str, Callable[[Canonical, Poly], Poly]]] = {"exp": exp, "log": log, "abs": absolute.apply}


# --- products ---------------------------------------------------------------------------------------------------------


def _times(c: Canonical, expanded: Poly, bound: frozenset[Var], rest: Table) -> Products:
    return c.sum_over(c.mul(c.product(rest), expanded), bound)


def _others(a: Atom, factors: Table) -> Table:
    return {b: f for b, f in factors.items() if b is not a}


@rule("expansion", "(x + y)**2 = x**2 + 2 x y + y**2, and so for every natural power", "an exponent below 1")
def expansion(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """The whole part of a power of a sum."""
    if e < 1:
        return None
    whole = int(e)
    rest = _others(a, factors)
    if e != whole:
        rest[a] = e - whole
    return _times(c, natural_power(c, a.data[0], whole), bound, rest)


@rule("prime-whole", "2**(n + q) = 2**n 2**q with a number 2**n and 0 <= q < 1", "a base that is no number")
def prime_whole(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """Of a root of a number, its whole part is part of the coefficient."""
    if 0 < e < 1:
        return None
    whole = e.numerator // e.denominator
    return _times(c, c.number(Q(a.data[0]) ** whole), bound, {**_others(a, factors), a: e - whole})


@rule("pythagoras", "sin(p)**2 = 1 - cos(p)**2", "the first powers")
def pythagoras(c: Canonical, a: Atom, e: Fraction, bound: frozenset[Var], factors: Table) -> Products | None:
    """Two sines at a time."""
    if a.data[0] != "sin" or e < 2:
        return None
    cosine = function(c, "cos", a.data[1])
    expanded = c.add(c.one, c.scale(c.mul(cosine, cosine), Q(-1)))
    return _times(c, expanded, bound, {**_others(a, factors), a: e - 2})
