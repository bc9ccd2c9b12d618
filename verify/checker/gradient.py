"""TRUSTED. The derivative of a loss along a direction.

Of a polynomial it is what `derivative` in ``certificates/coq/Gradient.v`` computes; of functions of one, the chain rule
with the slope of each function, which is an expression in what the certificate defines.
"""

from __future__ import annotations

from verify.checker.data import AFTER, ANY, MOST, MOST_INDICES, STATE, Definition, Product, Side, number, refuse
from verify.checker.identity import instance, negated
from verify.checker.laws import MOST_ROOT, ONE, UNIT, Known, times


def derivative(known: Known, loss: Side, moving: str, along: str) -> Side:
    """The derivative in an input along a direction: each occurrence of what is made of the input in turn.

    All other inputs stand still. States may be made of it, and have no slope.
    """
    fits = moving in known.axes and known.axes.get(along) == known.axes[moving] and moving != along
    refuse(not fits or not {moving, along}.isdisjoint(known.definitions), "a direction of something else")
    tangents = {moving: times([known.entry(along)])}

    def tangent(name: str, d: Definition) -> Side:
        refuse(d.op in (STATE, AFTER, *ANY) or moving in d.given, f"a loss by {name}, which is made of {moving}")
        inner = of(d.of[0], len(known.axes[name])) if d.of else ()
        return tuple(q for s in (_slope(known, name) if inner else ()) for q in times(s.factors, inner, s.coefficient))

    def of(side: Side, free: int) -> Side:
        found: list[Product] = []
        for p in side:
            for k, (tensor, at) in enumerate(p.factors):
                if tensor in known.definitions and tensor not in tangents:
                    tangents[tensor] = tangent(tensor, known.definitions[tensor])
                rest = p._replace(factors=p.factors[:k] + p.factors[k + 1 :])
                found += instance(tangents.get(tensor, ()), at, free + len(p.bound), rest)
                refuse(len(found) > MOST, "a derivative of too many products")
        refuse(any(len(p.factors) > MOST_INDICES for p in found), "a derivative of too many factors")
        return tuple(found)

    return of(loss, 0)


def _slope(known: Known, name: str) -> Side:
    """The slope of a function, where it has one: of a comparison, of which maximum it is, off the edges."""
    d, here = known.definitions[name], known.entry(name)
    slopes = {"exp": times([here]), "tanh": UNIT + negated(times([here, here]))}
    if d.op in (*slopes, "above", "at", "largest"):
        return slopes.get(d.op, ())
    e = number(d.given[0]) if d.op == "power" else ONE
    odd = d.op not in ("power", "log") or abs(e.numerator) != 1 or e.denominator > MOST_ROOT
    refuse(odd, f"a loss by {name}, which has no slope here")
    if e < 0:
        return times([here] * (1 + e.denominator), UNIT, e)
    inverted = Definition("power", (f"-{e}",), (), d.of)
    others = [n for n, o in known.definitions.items() if o == inverted and known.axes[n] == known.axes[name]]
    refuse(not others, f"a loss by {name}, whose slope is not defined")
    return times([known.entry(others[0])] * (1 if d.op == "log" else e.denominator - 1), UNIT, e)
