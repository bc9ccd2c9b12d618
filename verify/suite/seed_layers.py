"""The layers of the seed theorem: D = W X in both conventions, with a bias, and a neuron; and their derivatives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from verify.numbers.dual import Dual
from verify.terms.term import ONE, ZERO, Term, add, compare, entry

Array = NDArray[Any]  # of dtype object: terms, or dual numbers of terms
Place = tuple[int, ...]  # the indices of one entry
Sizes = Mapping[str, int]
Arrays = Mapping[str, Array]

SOURCE: Final = "J. Johnson, Backpropagation for a linear layer, CS231n handout (Stanford, 2017)"


def each(function: Callable[[Any], Any], array: Array) -> Array:
    """``function`` of every entry, as an object array of the same shape (0-d too)."""
    result = np.empty(array.shape, dtype=object)
    for place in np.ndindex(*array.shape):
        result[place] = function(array[place])
    return result


def free(name: str, axes: str, sizes: Sizes) -> Array:
    """An array of free reals, each an entry of the tensor ``name``; ``axes`` such as ``"H m"``."""
    array = np.empty(tuple(sizes[a] for a in axes.split()), dtype=object)
    for place in np.ndindex(*array.shape):
        array[place] = entry(name, place)
    return array


def total(terms: Iterable[Term]) -> Term:
    """The sum, left to right."""
    return add(*terms)


def equal(left: Term, right: Any) -> Term:
    """1 where both are equal: a hypothesis."""
    return compare("eq", left - right)


def relu(array: Array) -> Array:
    """max(x, 0) of every entry."""
    return each(lambda x: x.positive().select(x, x * 0), array)


def step(array: Array) -> Array:
    """1 where the entry is positive, else 0."""
    return each(lambda x: x.positive(), array)


@dataclass(frozen=True, eq=False)
class Layer:
    """A layer, the variable by which its loss is differentiated, and where its derivation differs from its relatives'.

    ``shapes`` are the axes of each input, ``output`` those of the output; ``forward`` is NumPy code, inputs by name.
    ``depends(at, sizes)`` are the entries of the output that depend on the entry ``at`` of the variable, in the order
    of the sum that remains; ``partial(at, ij, inputs)`` is the derivative of one of them, but for the slope of an
    activation; ``factor`` is the array T in which it is found again, at ``place(at, ij)``; ``gradient(G, T)`` is the
    matrix form, G times the ``slope`` of the activation at ``preactivation``. ``words`` fill the LaTeX of the steps.
    """

    name: str
    title: str
    statement: str
    variable: str
    shapes: Mapping[str, str]
    output: str
    forward: Callable[..., Array]
    depends: Callable[[Place, Sizes], list[Place]]
    partial: Callable[[Place, Place, Arrays], Term]
    factor: Callable[[Arrays], Array]
    place: Callable[[Place, Place], Place]
    gradient: Callable[[Array, Array], Array]
    words: Mapping[str, str]
    preactivation: Callable[..., Array] | None = None
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sizes, in order of first appearance."""
        return tuple(dict.fromkeys(" ".join(self.shapes.values()).split()))

    def inputs(self, sizes: Sizes) -> dict[str, Array]:
        """Every input as an array of free reals."""
        return {name: free(name, axes, sizes) for name, axes in self.shapes.items()}

    def places(self, sizes: Sizes) -> list[Place]:
        """The indices of every entry of the variable: all pairs (d, c)."""
        return list(np.ndindex(*(sizes[a] for a in self.shapes[self.variable].split())))

    def slope(self, inputs: Arrays) -> Array:
        """The derivative of the activation (relu) at every entry; 1 without one."""
        if self.preactivation is None:
            return each(lambda x: ONE, self.forward(**inputs))
        return step(self.preactivation(**inputs))


# The direction in which only one entry moves, with its 0 and 1 as numbers that z3 is told in hypotheses: so it is z3
# that sees which products vanish, and not the constructors of our terms.
NOUGHT: Final = entry("e", (0,))
UNIT: Final = entry("e", (1,))
DIRECTION: Final = (equal(NOUGHT, ZERO), equal(UNIT, ONE))


def derivatives(layer: Layer, sizes: Sizes) -> dict[Place, Array]:
    """d(output)/d(variable at ``at``) for every ``at``: dual numbers through the layer's own NumPy code.

    Each is an array of the output's shape, of terms over the free inputs and the entries of the direction.
    """
    return _derivatives(layer, tuple(sizes.items()))


@lru_cache(maxsize=512)  # three steps need it
def _derivatives(layer: Layer, sizes: tuple[tuple[str, int], ...]) -> dict[Place, Array]:
    inputs = layer.inputs(dict(sizes))
    run = {name: each(Dual, array) for name, array in inputs.items()}
    result = {}
    for at in layer.places(dict(sizes)):
        variable = each(lambda x: Dual(x, NOUGHT), inputs[layer.variable])
        variable[at] = Dual(inputs[layer.variable][at], UNIT)
        output = layer.forward(**{**run, layer.variable: variable})
        result[at] = each(lambda x: x.tangent, output)
    return result


def off_kinks(layer: Layer, inputs: Arrays) -> tuple[Term, ...]:
    """The hypotheses that the layer is differentiable: no argument of the activation is 0."""
    if layer.preactivation is None:
        return ()
    return tuple(ONE - equal(x, ZERO) for x in layer.preactivation(**inputs).flat)


COLUMN: Final = {"W": "H m", "X": "m n"}
ROW: Final = {"X": "n m", "W": "m H"}
AFFINE: Final = {"W": "H m", "X": "m n", "b": "H"}


def affine(W: Array, X: Array, b: Array) -> Array:
    """W X + b 1^T."""
    return np.asarray(W @ X + b[:, None])


def neuron(W: Array, X: Array, b: Array) -> Array:
    """relu(W X + b 1^T)."""
    return relu(affine(W, X, b))


_BY_W: Final[dict[str, Any]] = {
    "variable": "W",
    "depends": lambda at, sizes: [(at[0], j) for j in range(sizes["n"])],
    "partial": lambda at, ij, a: a["X"][at[1], ij[1]],
    "factor": lambda a: a["X"].T,
    "place": lambda at, ij: (ij[1], at[1]),
    "gradient": lambda G, T: G @ T,
}
_BY_B: Final[dict[str, Any]] = {
    "variable": "b",
    "depends": lambda at, sizes: [(at[0], j) for j in range(sizes["n"])],
    "partial": lambda at, ij, a: ONE,
    "factor": lambda a: each(lambda x: 1, a["X"][0]),
    "place": lambda at, ij: (ij[1],),
    "gradient": lambda G, T: G @ T,
}
_ROW: Final = {"zero": r"i \ne d", "k": "j", "kept": "dj"}
_W_WORDS: Final = {**_ROW, "v": "W_{dc}", "T": "X^{T}", "partial": "X_{cj}", "at": "dc", "Tat": "jc"}
_B_WORDS: Final = {**_ROW, "v": "b_{d}", "T": r"\mathbf{1}", "partial": "1", "at": "d", "Tat": "j"}
_PLAIN: Final = {"out": "D", "slope": ""}
_NEURON: Final = {"out": "A", "slope": "[D_{dj} > 0] "}
_BAR: Final = r"\left(\frac{\partial L}{\partial A} \odot [D > 0]\right)"
_RELU: Final = r"D = W X + b \mathbf{1}^{T},\ A = \operatorname{relu}(D),\ L = f(A) \implies "

LAYERS: Final = (
    Layer(
        name="seed",
        title="The seed theorem: the gradient of a linear layer for its weights",
        statement=r"D = W X,\ L = f(D) \implies \frac{\partial L}{\partial W} = \frac{\partial L}{\partial D} X^{T}",
        shapes=COLUMN,
        output="H n",
        forward=lambda W, X: W @ X,
        words={**_PLAIN, **_W_WORDS, "matrix": r"\frac{\partial L}{\partial D} X^{T}"},
        note="A published form of this derivation writes D_{dj} as a sum over k from 1 to q; k runs to m.",
        **_BY_W,
    ),
    Layer(
        name="seed_inputs",
        title="The same layer, for its inputs",
        statement=r"D = W X,\ L = f(D) \implies \frac{\partial L}{\partial X} = W^{T} \frac{\partial L}{\partial D}",
        variable="X",
        shapes=COLUMN,
        output="H n",
        forward=lambda W, X: W @ X,
        depends=lambda at, sizes: [(i, at[1]) for i in range(sizes["H"])],
        partial=lambda at, ij, a: a["W"][ij[0], at[0]],
        factor=lambda a: a["W"].T,
        place=lambda at, ij: (at[0], ij[0]),
        gradient=lambda G, T: T @ G,
        words={
            **_PLAIN,
            **{"v": "X_{ce}", "zero": r"j \ne e", "k": "i", "kept": "ie", "T": "W^{T}", "partial": "W_{ic}"},
            **{"at": "ce", "Tat": "ci", "matrix": r"W^{T} \frac{\partial L}{\partial D}"},
        },
    ),
    Layer(
        name="row_weights",
        title="The row convention, for the weights",
        statement=r"D = X W,\ L = f(D) \implies \frac{\partial L}{\partial W} = X^{T} \frac{\partial L}{\partial D}",
        variable="W",
        shapes=ROW,
        output="n H",
        forward=lambda X, W: X @ W,
        depends=lambda at, sizes: [(i, at[1]) for i in range(sizes["n"])],
        partial=lambda at, ij, a: a["X"][ij[0], at[0]],
        factor=lambda a: a["X"].T,
        place=lambda at, ij: (at[0], ij[0]),
        gradient=lambda G, T: T @ G,
        words={
            **_PLAIN,
            **{"v": "W_{cd}", "zero": r"j \ne d", "k": "i", "kept": "id", "T": "X^{T}", "partial": "X_{ic}"},
            **{"at": "cd", "Tat": "ci", "matrix": r"X^{T} \frac{\partial L}{\partial D}"},
        },
    ),
    Layer(
        name="row_inputs",
        title="The row convention, for the inputs",
        statement=r"D = X W,\ L = f(D) \implies \frac{\partial L}{\partial X} = \frac{\partial L}{\partial D} W^{T}",
        variable="X",
        shapes=ROW,
        output="n H",
        forward=lambda X, W: X @ W,
        depends=lambda at, sizes: [(at[0], j) for j in range(sizes["H"])],
        partial=lambda at, ij, a: a["W"][at[1], ij[1]],
        factor=lambda a: a["W"].T,
        place=lambda at, ij: (ij[1], at[1]),
        gradient=lambda G, T: G @ T,
        words={
            **_PLAIN,
            **{"v": "X_{ec}", "zero": r"i \ne e", "k": "j", "kept": "ej", "T": "W^{T}", "partial": "W_{cj}"},
            **{"at": "ec", "Tat": "jc", "matrix": r"\frac{\partial L}{\partial D} W^{T}"},
        },
    ),
    Layer(
        name="bias",
        title="A linear layer with bias, for the bias",
        statement=r"D = W X + b \mathbf{1}^{T},\ L = f(D) \implies \frac{\partial L}{\partial b} = "
        r"\frac{\partial L}{\partial D} \mathbf{1}",
        shapes=AFFINE,
        output="H n",
        forward=affine,
        words={**_PLAIN, **_B_WORDS, "matrix": r"\frac{\partial L}{\partial D} \mathbf{1}"},
        **_BY_B,
    ),
    Layer(
        name="neuron_weights",
        title="A neuron, relu after a linear layer, for its weights",
        statement=_RELU + r"\frac{\partial L}{\partial W} = " + _BAR + " X^{T}",
        shapes=AFFINE,
        output="H n",
        forward=neuron,
        preactivation=affine,
        words={**_NEURON, **_W_WORDS, "matrix": _BAR + " X^{T}"},
        note="Where an entry of D is 0, relu has no derivative: those points are left out.",
        **_BY_W,
    ),
    Layer(
        name="neuron_bias",
        title="A neuron, relu after a linear layer, for its bias",
        statement=_RELU + r"\frac{\partial L}{\partial b} = " + _BAR + r" \mathbf{1}",
        shapes=AFFINE,
        output="H n",
        forward=neuron,
        preactivation=affine,
        words={**_NEURON, **_B_WORDS, "matrix": _BAR + r" \mathbf{1}"},
        note="Where an entry of D is 0, relu has no derivative: those points are left out.",
        **_BY_B,
    ),
)
