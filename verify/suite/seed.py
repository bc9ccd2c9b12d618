"""The seed theorem and the steps of its derivation, as z3 proves them.

**Theorem.** For ``D = W X`` and ``L = f(D)``, f differentiable:  ``dL/dW = (dL/dD) X^T``, because

    dL/dW_dc = sum_i sum_j dL/dD_ij dD_ij/dW_dc     chain rule
             = sum_j dL/dD_dj dD_dj/dW_dc           D_ij does not depend on W_dc unless i = d
             = sum_j dL/dD_dj X_cj                  D_dj = sum_k W_dk X_kj, k from 1 to m
             = sum_j dL/dD_dj (X^T)_jc = ((dL/dD) X^T)_dc.

A published form of this derivation lets k run to q; it is over the m columns of W that it runs.

Its relatives differ in a few places only (`seed_layers.Layer`), so the steps are written once. ``dD/dW_dc`` is never
written down to be believed: dual numbers run through the layer's own NumPy code give it, and z3 compares it with what a
step says. Every step is one goal a shape, for all entries of the variable at once and all real values of all arrays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from verify.kernel import Goal
from verify.numbers.dual import Dual
from verify.suite.seed_layers import (
    DIRECTION,
    LAYERS,
    SOURCE,
    Array,
    Arrays,
    Layer,
    Place,
    Sizes,
    derivatives,
    each,
    equal,
    free,
    off_kinks,
    total,
)
from verify.terms.term import ONE, ZERO, Term, entry

ASSUMPTIONS: Final = (
    "f is differentiable where it is differentiated, and its derivative obeys the chain rule.",
    "Real arithmetic: floating point is not covered by the proofs.",
)


@dataclass(frozen=True)
class Step:
    """One step: its name, what it says in words and in LaTeX (over `Layer.words`), and its goal at a shape."""

    name: str
    text: str
    latex: str
    goal: Callable[[Layer, Sizes], Goal]


@dataclass(frozen=True)
class Theorem:
    """A theorem of the seed's family: what it states, and the steps of its derivation."""

    layer: Layer
    steps: tuple[Step, ...]
    source: str = SOURCE
    assumptions: tuple[str, ...] = ASSUMPTIONS

    @property
    def name(self) -> str:
        """A stable identifier."""
        return self.layer.name

    @property
    def title(self) -> str:
        """A heading."""
        return self.layer.title

    @property
    def statement(self) -> str:
        """The theorem in LaTeX."""
        return self.layer.statement

    def latex(self, step: Step) -> str:
        """What ``step`` says here, in LaTeX."""
        text = step.latex
        for word, meaning in self.layer.words.items():
            text = text.replace(f"<{word}>", meaning)
        return text


def chain_rule(layer: Layer, sizes: Sizes) -> Goal:
    """L changes by the double sum, however D does (P): for every loss ``sum a D + (sum b D)**2``, at every D.

    For any other differentiable f this is the chain rule itself, and assumed.
    """
    D, P, a, b = (free(name, layer.output, sizes) for name in ("D", "P", "a", "b"))
    a, b = each(Dual, a), each(Dual, b)

    def slope(change: Array) -> Term:
        """How the loss changes where D does so by ``change``."""
        values = np.frompyfunc(lambda x, dx: Dual(x, None if dx is ZERO else dx), 2, 1)(D, change)
        weighted = (b * values).sum()
        return ((a * values).sum() + weighted * weighted).tangent  # type: ignore[no-any-return]

    rows, columns = D.shape
    G = {ij: slope(_basis(D.shape, ij)) for ij in np.ndindex(rows, columns)}
    double_sum = total(G[i, j] * P[i, j] for i in range(rows) for j in range(columns))
    return Goal("chain rule", ((slope(P), double_sum),))


def zeros(layer: Layer, sizes: Sizes) -> Goal:
    """dD_ij/dW_dc is 0 for i != d (and is what it is for i = d)."""
    equations: list[tuple[Term, Term]] = []
    for at, change in derivatives(layer, sizes).items():
        kept = layer.depends(at, sizes)
        for ij in np.ndindex(*change.shape):
            entry: Any = change[ij]
            equations.append((entry, entry if ij in kept else ZERO))
    return Goal("zero off the row", tuple(equations), DIRECTION)


def collapse(layer: Layer, sizes: Sizes) -> Goal:
    """The double sum is the single one, for any numbers P that are 0 off the row (and any cotangent G)."""
    G = free("G", layer.output, sizes)
    equations, hypotheses = [], []
    for number, kept in enumerate(dict.fromkeys(tuple(layer.depends(at, sizes)) for at in layer.places(sizes))):
        P = {ij: entry("P", (number, *ij)) for ij in np.ndindex(*G.shape)}
        hypotheses += [equal(P[ij], ZERO) for ij in P if ij not in kept]
        double_sum = total(G[i, j] * P[i, j] for i in range(G.shape[0]) for j in range(G.shape[1]))
        equations.append((double_sum, total(G[ij] * P[ij] for ij in kept)))
    return Goal("collapse of the double sum", tuple(equations), tuple(hypotheses))


def entry_derivative(layer: Layer, sizes: Sizes) -> Goal:
    """dD_dj/dW_dc = X_cj, from dual numbers through the layer."""
    inputs = layer.inputs(sizes)
    equations = []
    changes = derivatives(layer, sizes)
    for at, partials in _partials(layer, inputs, sizes, layer.slope(inputs)).items():
        change = changes[at]
        equations += [(change[ij], partial) for ij, partial in partials.items()]
    return Goal("derivative of an entry", tuple(equations), (*DIRECTION, *off_kinks(layer, inputs)))


def substitution(layer: Layer, sizes: Sizes) -> Goal:
    """What the derivative of an entry is goes into the sum, for any numbers P equal to it (and any slope S)."""
    inputs, G = layer.inputs(sizes), free("G", layer.output, sizes)
    slope = free("S", layer.output, sizes) if layer.preactivation else layer.slope(inputs)
    equations, hypotheses = [], []
    for at, partials in _partials(layer, inputs, sizes, slope).items():
        P = {ij: entry("P", (*at, *ij)) for ij in partials}
        hypotheses += [equal(P[ij], partial) for ij, partial in partials.items()]
        before = total(G[ij] * P[ij] for ij in partials)
        equations.append((before, total(G[ij] * partial for ij, partial in partials.items())))
    return Goal("substitution", tuple(equations), tuple(hypotheses))


def transposition(layer: Layer, sizes: Sizes) -> Goal:
    """X_cj = (X^T)_jc inside the sum: T stands for the transpose, which is NumPy's, entry by entry."""
    inputs, G = layer.inputs(sizes), free("G", layer.output, sizes)
    made, slope = layer.factor(inputs), layer.slope(inputs)
    T = {place: entry("T", place) for place in np.ndindex(*made.shape)}
    equations = []
    for at, partials in _partials(layer, inputs, sizes, slope).items():
        before = total(G[ij] * partial for ij, partial in partials.items())
        equations.append((before, total(G[ij] * slope[ij] * T[layer.place(at, ij)] for ij in partials)))
    return Goal("transposition", tuple(equations), tuple(equal(T[p], made[p]) for p in T))


def matrix_form(layer: Layer, sizes: Sizes) -> Goal:
    """The sum is an entry of the matrix product, which is NumPy's."""
    inputs, G = layer.inputs(sizes), free("G", layer.output, sizes)
    slope, made = layer.slope(inputs), layer.factor(inputs)
    T = np.empty(made.shape, dtype=object)
    for place in np.ndindex(*T.shape):
        T[place] = entry("T", place)
    claimed = layer.gradient(G * slope, T)
    equations = []
    for at in layer.places(sizes):
        row = total(G[ij] * slope[ij] * T[layer.place(at, ij)] for ij in layer.depends(at, sizes))
        equations.append((row, claimed[at]))
    return Goal("matrix form", tuple(equations))


def whole(layer: Layer, sizes: Sizes) -> Goal:
    """The theorem in one step, beside its derivation: the double sum is the entry of the claimed gradient."""
    inputs, G = layer.inputs(sizes), free("G", layer.output, sizes)
    claimed = layer.gradient(G * layer.slope(inputs), layer.factor(inputs))
    equations = [(total((G * change).ravel()), claimed[at]) for at, change in derivatives(layer, sizes).items()]
    return Goal("the theorem", tuple(equations), (*DIRECTION, *off_kinks(layer, inputs)))


def _partials(layer: Layer, inputs: Arrays, sizes: Sizes, slope: Array) -> dict[Place, dict[Place, Term]]:
    """For each entry of the variable, the derivatives that the derivation finds of the entries that depend on it."""
    return {
        at: {ij: slope[ij] * layer.partial(at, ij, inputs) for ij in layer.depends(at, sizes)}
        for at in layer.places(sizes)
    }


def _basis(shape: tuple[int, ...], at: Place) -> Array:
    basis = np.full(shape, ZERO, dtype=object)
    basis[at] = ONE
    return basis


_D: Final = r"\frac{\partial L}{\partial <out>_{ij}} \frac{\partial <out>_{ij}}{\partial <v>}"
_KEPT: Final = r"\sum_{<k>} \frac{\partial L}{\partial <out>_{<kept>}} "

STEPS: Final = (
    Step(
        "chain_rule",
        "The chain rule: every entry of the output counts. Proved for every quadratic loss of a family, assumed for f.",
        rf"\frac{{\partial L}}{{\partial <v>}} = \sum_{{i}} \sum_{{j}} {_D}",
        chain_rule,
    ),
    Step(
        "zeros",
        "Most entries of the output do not depend on this entry of the variable.",
        r"\frac{\partial <out>_{ij}}{\partial <v>} = 0 \quad (<zero>)",
        zeros,
    ),
    Step(
        "collapse",
        "So the double sum collapses to a single one.",
        rf"\sum_{{i}} \sum_{{j}} {_D} = {_KEPT}\frac{{\partial <out>_{{<kept>}}}}{{\partial <v>}}",
        collapse,
    ),
    Step(
        "entry_derivative",
        "The derivative of an entry that does, by dual numbers through the layer's own code.",
        r"\frac{\partial <out>_{<kept>}}{\partial <v>} = <slope><partial>",
        entry_derivative,
    ),
    Step(
        "substitution",
        "It goes into the sum.",
        rf"{_KEPT}\frac{{\partial <out>_{{<kept>}}}}{{\partial <v>}} = {_KEPT}<slope><partial>",
        substitution,
    ),
    Step(
        "transposition",
        "An entry of a matrix is an entry of its transpose.",
        rf"{_KEPT}<slope><partial> = {_KEPT}<slope>\left(<T>\right)_{{<Tat>}}",
        transposition,
    ),
    Step(
        "matrix_form",
        "The sum is an entry of a matrix product.",
        rf"{_KEPT}<slope>\left(<T>\right)_{{<Tat>}} = \left(<matrix>\right)_{{<at>}}",
        matrix_form,
    ),
    Step(
        "theorem",
        "Beside the derivation: the theorem in one step.",
        rf"\sum_{{i}} \sum_{{j}} {_D} = \left(<matrix>\right)_{{<at>}}",
        whole,
    ),
)

THEOREMS: Final = tuple(Theorem(layer, STEPS) for layer in LAYERS)
