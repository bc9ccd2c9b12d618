"""TRUSTED. From a claim to typed expressions: the user's two functions run once on arrays of symbolic shape.

The cotangent is the tensor "G" (or what the claim calls it), the direction of input x the tensor "V x"; both are fresh,
so that the adjoint identity
`sum(G * J V) = sum(backward * V)` holds for all of them exactly when its two sides are equal as expressions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from verify.claims.claim import COTANGENT, Claim, Forward, Gradient, Input
from verify.codes import Code
from verify.domain.definedness import Forward as DomainForward
from verify.errors import BadInput, Unsupported
from verify.everyshape.infinite import check_infinity
from verify.numbers.dual import Dual
from verify.symbolic import axes as ax
from verify.symbolic.array import SymArray, lift, sum_axes
from verify.symbolic.creation import create
from verify.symbolic.labels import IndexArray
from verify.symbolic.loops import followed
from verify.symbolic.loops.comprehensions import comprehensions_called
from verify.symbolic.loops.states.families import AFTER, BEFORE, LAST, Family, tensor
from verify.symbolic.sizes import needed
from verify.terms import term as t
from verify.terms.index import Label
from verify.terms.term import Term
from verify.tracing import patches
from verify.tracing.dtypes import Narrow
from verify.tracing.exceptions import following
from verify.tracing.orders import written_as

ANY_LOSS = COTANGENT


@dataclass(frozen=True)
class Telescope:
    """A sum over all iterations that is 0, times a factor: of a state that moves, and one handed on the other way."""

    factor: Term
    moving: Family
    back: Family


@dataclass(frozen=True)
class Induction:
    """Both sides before sums that are 0 were added to one of them, and these sums."""

    left: Term
    right: Term
    added: tuple[Telescope, ...]


@dataclass(frozen=True)
class Trace:
    """The typed expressions of one gradient: both sides, the outputs and the claimed gradient as arrays."""

    name: str
    moving: frozenset[str]  # the inputs that change with it
    left: Term
    right: Term
    outputs: tuple[SymArray, ...]
    gradient: SymArray
    forward_values: tuple[Term, ...]  # an entry of each output: what must be defined for the forward
    gradient_value: Term
    stated: tuple[Term, ...] = ()  # entries of the formulas that have a value by the claim's conditions
    loops: tuple[str, ...] = ()  # the sizes that the code loops over
    families: tuple[Family, ...] = ()  # states that loops hand on
    handed_on: tuple[Family, ...] = ()  # those of them that the forward is made of
    # the steps of the families, which must have a value, too: of the forward, of its derivative, of the backward
    forward_needs: tuple[Term, ...] = ()
    derivative_needs: tuple[Term, ...] = ()
    gradient_needs: tuple[Term, ...] = ()
    narrow: bool = False  # the code casts to float32 or float16: what it computes is compared less closely
    induction: Induction | None = None
    loss: Term = t.ZERO  # sum(G * forward), of which the left side is the derivative
    least: tuple[tuple[str, int], ...] = ()  # sizes that are not 1 or more, but so many or more

    @property
    def forward(self) -> DomainForward:
        """What the law of what is left out is about."""
        values = (*self.forward_values, *self.forward_needs)
        states = frozenset(tensor(f.name, when) for f in self.handed_on for when in (BEFORE, AFTER, LAST))
        return DomainForward(self.name, self.moving, values, self.left, self.stated, self.derivative_needs, states)

    @property
    def claimed(self) -> Term:
        """What must have a value for the claimed gradient to have one."""
        return t.add(self.gradient_value, *self.gradient_needs)

    @property
    def difference(self) -> Term:
        """Left minus right."""
        return self.left - self.right


class ShapeMismatch(BadInput):
    """The claimed gradient does not have the symbolic shape of its input."""

    code = Code.GRADIENT_SHAPE


def axis_sorts(claim: Claim) -> dict[tuple[str, int], str]:
    """The sort of each axis of an input that is one named size, counted from the end."""
    found = {}
    for i in claim.inputs:
        for n, dim in enumerate(i.shape):
            if dim.coefficient == 1 and len(dim.names) == 1:
                found[i.name, n - len(i.shape)] = dim.names[0]
    return found


def input_axes(i: Input) -> tuple[ax.Axis, ...]:
    """The axes that the claim states for an input."""
    return tuple(ax.axis_of_dim(d) for d in i.shape)


def input_array(i: Input, with_tangent: bool) -> Any:
    """A symbolic input: integers select along the dimension that bounds them."""
    axes = input_axes(i)
    if i.integer is not None:
        size = i.integer.size
        if size is None or size.isdigit():
            raise Unsupported(f"{i.name}: integers below the literal {size}; name the size to prove every shape")
        target = ax.Named(size)
        unique = i.has("unique_index")
        return IndexArray(axes, lambda idx: Label(i.name, ax.flat_index(idx), size), target, unique and len(axes) == 1)

    def entry(idx: tuple[Any, ...]) -> Dual:
        flat = ax.flat_index(idx)
        value = t.ZERO if i.is_step else t.entry(i.name, flat)
        return Dual(value, t.entry(t.direction(i.name), flat) if with_tangent else None)

    return SymArray(axes, entry, scalar=True)


def _claimed_pairing(claim: Claim, gradient: Gradient, name: str, claimed: SymArray) -> t.Term:
    """The claimed gradient paired with a direction. Raises ShapeMismatch."""
    _check_shape(claim.input(name), claimed, gradient)
    v = SymArray(claimed.axes, lambda idx: Dual(t.entry(t.direction(name), ax.flat_index(idx))))
    return _pair(claimed, v).value  # type: ignore[no-any-return]


def trace(claim: Claim, gradient: Gradient, name: str) -> Trace:
    """Run forward and backward on symbolic arrays and close the adjoint identity for input ``name``.

    Raises Unsupported (SymbolicBranch included) for what has no meaning at symbolic shapes, ShapeMismatch where the
    claimed gradient has another shape than its input, and whatever the user's code raises.
    """
    casts = Narrow.casts
    code = (*claim.functions, gradient.function)
    with (
        written_as(d for i in claim.inputs for d in i.shape),
        patches.using(create),
        following(code) as spaces,
        comprehensions_called(code, spaces),
        followed() as loops,
        needed() as least,
    ):
        moving = claim.run_forward({i.name: input_array(i, i.name == name) for i in claim.inputs})
        outputs = tuple(_output(o, claim) for o in moving.outputs)
        cotangents = _cotangents(claim, outputs)
        paired = [_pair(g, o) for g, o in zip(cotangents, outputs, strict=True)]
        values = {i.name: input_array(i, False) for i in claim.inputs}
        still = claim.run_forward({i.name: input_array(i, False) for i in claim.inputs})
        forward = Forward(still.outputs, still.cache, still.is_tuple)
        claimed = lift(claim.run_backward(gradient, cotangents, forward, values)[name])
        stated = tuple(_generic(lift(c.value(values))) for c in claim.conditions)
    left, loss = t.add(*map(_tangent, paired)), t.add(*(p.value for p in paired))
    right = _claimed_pairing(claim, gradient, name, claimed)
    check_infinity((left, right, *map(_entry_value, outputs)))
    looped, families, narrow = tuple(sorted(loops.sizes)), tuple(loops.families.found), Narrow.casts > casts
    both = tuple(map(_generic, outputs)), _generic(claimed)
    made = Trace(name, claim.moved(name), left, right, outputs, claimed, *both, stated, looped)
    return replace(made, families=families, narrow=narrow, loss=loss, least=tuple(sorted(least.items())))


def _output(o: Any, claim: Claim) -> SymArray:
    try:
        return lift(o)
    except (TypeError, ValueError) as error:
        raise BadInput(
            f"{claim.name} must return an array, not {type(o).__name__}", file=claim.file, line=claim.line
        ) from error


def _cotangents(claim: Claim, outputs: Sequence[SymArray]) -> tuple[Any, ...]:
    if not claim.takes_cotangent(outputs):
        return (SymArray((), lambda idx: Dual(t.ONE), scalar=True),)

    def cotangent(name: str, o: SymArray) -> SymArray:
        return SymArray(o.axes, lambda idx: Dual(t.entry(name, ax.flat_index(idx))), scalar=True)

    return tuple(cotangent(n, o) for n, o in zip(claim.cotangents(len(outputs)), outputs, strict=True))


def _pair(a: SymArray, b: SymArray) -> Dual:
    """sum(a * b) over all entries."""
    p, q = a.snapshot(), b.snapshot()
    return sum_axes(a.axes, lambda idx: p(idx) * q(idx))


def _tangent(d: Dual) -> Term:
    found: Term = t.ZERO if d.tangent is None else d.tangent
    return found


def _entry_value(a: SymArray) -> Term:
    """The entry at indices of no special value."""
    entry = a.snapshot()
    return t.add(*(entry(idx).value for idx in ax.generic(ax.Prod(a.axes))))


def _generic(a: SymArray) -> Term:
    """All entries in one closed term, each times a fresh factor: what it takes for the array to be defined."""
    entry = a.snapshot()

    def weighted(idx: tuple[Any, ...]) -> Dual:
        return Dual(t.mul(t.entry("anything", ax.flat_index(idx)), entry(idx).value))

    closed: Term = sum_axes(a.axes, weighted).value
    return closed


def _check_shape(i: Input, claimed: SymArray, gradient: Gradient) -> None:
    wanted = input_axes(i)
    if claimed.axes != wanted:
        shown = ", ".join(str(ax.size_of(a)) for a in claimed.axes)
        raise ShapeMismatch(
            f"the gradient of {i.name} has shape ({shown}), but {i.name} has shape "
            f"({', '.join(str(ax.size_of(a)) for a in wanted)})",
            file=gradient.file,
            line=gradient.line,
        )
