"""Every sentence that a report says about a verdict, in one place: none promises more than was shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple


class StatusWords(NamedTuple):
    """How a status is named and marked; the mark and the word carry it, colour only repeats them."""

    word: str
    mark: str
    plural: str


STATUSES: dict[str, StatusWords] = {
    "proved": StatusWords("Proved", "✓", "proved"),
    "refuted": StatusWords("Refuted", "✗", "refuted"),
    "vacuous": StatusWords("Vacuous", "∅", "vacuous (nothing was shown)"),
    "unknown": StatusWords("Unknown", "?", "unknown (not decided)"),
    "unsupported": StatusWords("Unsupported", "–", "unsupported (not checked)"),
}

# The ways in which a gradient can end, the most urgent first; a proof at listed shapes is a way of its own.
ORDER: tuple[str, ...] = ("refuted", "vacuous", "unknown", "unsupported", "bounded", "proved")
BADGES: dict[str, str] = {"proved": "Proved at every shape", "bounded": "Proved at listed shapes"}
COUNTED: dict[str, str] = {status: row.plural for status, row in STATUSES.items()} | {
    "proved": "proved at every shape",
    "bounded": "proved at the listed shapes only",
}
MARKS: dict[str, str] = {status: row.mark for status, row in STATUSES.items()} | {"bounded": STATUSES["proved"].mark}

# One row a verdict that promises something: (status, scope or refuted_by).
PROMISES: dict[tuple[str, str | None], str] = {
    ("proved", "all-shapes"): "Proved for all real values, at every shape.",
    ("proved", "bounded"): (
        "Proved for all real values, but bounded: at the shapes listed here, and at no other shape."
    ),
    ("refuted", "value"): "Refuted: at the witness below, the claimed gradient differs from the true one.",
    ("refuted", "shape"): "Refuted: what the backward returns does not have the shape of the input.",
    ("refuted", "definedness"): (
        "Refuted: at the witness below the forward is differentiable, and the backward is not defined."
    ),
    (
        "refuted",
        "mutation",
    ): "Refuted: the backward writes to an array that it was given, and so changes the claim.",
    ("vacuous", None): "Nothing was shown: no input satisfies the assumptions.",
    ("unknown", None): "Not decided: neither a proof nor a counterexample was found.",
    ("unsupported", None): "Not checked: the code uses an operation that is not supported.",
}

# What a claim is of, where that is no gradient, by its ``derivative``.
DERIVATIVES: dict[str, str] = {
    "jacobian": "Jacobian",
    "jvp": "Jacobian-vector product",
    "hessian": "Hessian",
    "hvp": "Hessian-vector product",
}
GRADIENT = "gradient"

# The rows of `PROMISES` that speak of a gradient, of another derivative.
OF_DERIVATIVES: dict[tuple[str, str | None], str] = {
    ("refuted", "value"): "Refuted: at the witness below, the claimed {} differs from the true one.",
    ("refuted", "shape"): "Refuted: what the function returns does not have the shape of the {}.",
    (
        "refuted",
        "definedness",
    ): "Refuted: at the witness below what it is the derivative of is differentiable, and the {} is not defined.",
    (
        "refuted",
        "mutation",
    ): "Refuted: the function of the {} writes to an array that it was given, and so changes the claim.",
}

# What a reader of a counterexample compares, by refuted_by.
COMPARED: dict[str, tuple[str, str]] = {
    "value": ("Claimed value", "True value"),
    "shape": ("Returned shape", "Shape of the input"),
    "definedness": ("Claimed value", "True value"),
    "mutation": ("Claimed value", "True value"),
}

# The short form of (scope or refuted_by) for the summary table.
SCOPES: dict[str | None, str] = {
    "all-shapes": "every shape",
    "bounded": "listed shapes only",
    "value": "wrong value",
    "shape": "wrong shape",
    "definedness": "not defined",
    "mutation": "changes its input",
    None: "",
}

STANDING_ASSUMPTIONS = (
    "Values are real numbers. Floating point (rounding, overflow, cancellation) is not covered by any proof here.",
    "The chain rule: the loss \\(L = f(F)\\) is differentiable at the value \\(F\\) of the forward. Its"
    " derivative enters as a free cotangent \\(G = \\partial L / \\partial F\\); this is what “any loss”"
    " means.",
)
# How the evidence is read, by who gave it; a report says it of those that it has.
READING: dict[str, str] = {
    "exact arithmetic": (
        "The functions ran on exact numbers at chosen points, and there the adjoint identity held: the inner product of"
        " \\(G\\) with the forward's derivative along any direction \\(V\\) is that of the claimed gradient with"
        " \\(V\\). This finds mistakes; it proves nothing."
    ),
    "route A": (
        "The functions ran once on arrays whose sizes are names. Both sides of the identity became one typed"
        " expression: sums of products of entries, each index with the dimension that it runs over. Its canonical form"
        " is a polynomial in which equal expressions are the same; where that of left minus right is empty, both sides"
        " are equal at every shape. “On route A alone” says that route B has no part in it, and why."
    ),
    "route B": (
        "A second way for the same step: z3 proved the typed expression for all real values at one shape, the cut-off,"
        " which is so large that, by a theorem, what holds there holds at every shape."
    ),
    "route C": (
        "The identity, and how its two sides are equal, as a file for the kernel of Coq. It is compiled where that was"
        " asked for, and the line says so."
    ),
    "checker": "A small program that finds nothing itself has followed the certificate of the proof, step by step.",
    "canonical form": (
        "There is no certificate that the checker accepts: the step to every shape rests on route A's canonical form."
    ),
    "float64": (
        "That the typed expression is the code's: the functions, as they stand, ran in NumPy at shapes of unequal"
        " sizes, and computed what the expression says."
    ),
    "z3": (
        "At the shapes given, the functions themselves ran on symbols, and z3 proved the equation for all real values."
    ),
    "random losses": "The theorem was compared with a derivative made another way, for losses drawn at random.",
    "Coq": "The theorem in general, for any differentiable loss, as a file for the kernel of Coq.",
    "gradient": "A second derivative is the derivative of a gradient; this is what was shown of that one.",
    "proof": "A repair, or an assumption under which the claim holds, was proved as a claim of its own.",
}
BOTH_SCOPES = (
    "Why a theorem for every shape lists shapes",
    "Both are true, of different things. That two expressions are equal is shown once, with names for the sizes, and so"
    " at every shape. That they are what the code computes is seen by running the code, which takes numbers for sizes:"
    " it was itself proved at the shapes that are listed, and compared with the expression at others.",
)
PICTURE = (
    "The picture beside a proof",
    "A column is a dimension, upwards are its sizes from 1. A line is a shape at which the code itself was proved; the"
    " band behind it is what is covered, which is every size. Without a band nothing else is.",
)
BRACKETS = (
    "What stands in brackets in a derivation",
    "What has shown the line: the canonical form of its two sides, the proof of the whole derivation as a claim of its"
    " own, or a rule that is assumed, as the chain rule is. What the code itself says needs no proof.",
)

# What the words of a scope mean, said where they are used.
SCOPE_MEANS = {
    "every shape": (
        "“Every shape” means every positive size of the named dimensions at which the forward is defined; a"
        " size written as a number is part of the claim."
    ),
    "listed shapes only": "A bounded proof says nothing about a shape that it does not list.",
}


def sizes_text(sizes: Mapping[str, int]) -> str:
    """``{"m": 3, "H": 2}`` -> ``H = 2, m = 3``, unbreakable around =; the order of a dict must not matter."""
    return ", ".join(f"{name}\u00a0=\u00a0{sizes[name]}" for name in sorted(sizes))


def shapes_text(shapes: Sequence[Mapping[str, int]]) -> str:
    """The list of shapes, exactly: as a grid where it is one, else one by one."""
    names = sorted(shapes[0]) if shapes else []
    if not names:
        return "the only shape there is, no dimension being named"
    tuples = sorted({tuple(shape[name] for name in names) for shape in shapes})
    axes = [sorted({values[axis] for values in tuples}) for axis in range(len(names))]
    if len(tuples) > 1 and tuples == list(product(*axes)):
        grid = ", ".join(_values(name, values) for name, values in zip(names, axes, strict=True))
        return f"every combination of {grid} ({len(tuples)} shapes)"
    return "; ".join(sizes_text(dict(zip(names, values, strict=True))) for values in tuples)


def _values(name: str, values: Sequence[int]) -> str:
    if len(values) == 1:
        return f"{name}\u00a0=\u00a0{values[0]}"
    consecutive = list(values) == list(range(values[0], values[-1] + 1))
    shown = [values[0], "…", values[-1]] if consecutive and len(values) > 6 else values
    listed = ",\u00a0".join(map(str, shown))
    return f"{name}\u00a0∈\u00a0{{{listed}}}"


def counted(number: int, noun: str) -> str:
    """``1 claim``, ``2 claims``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def promise(status: str, kind: str | None, what: str) -> str:
    """All that a verdict on a gradient, or another derivative, promises."""
    if what != GRADIENT and (status, kind) in OF_DERIVATIVES:
        return OF_DERIVATIVES[status, kind].format(what)
    return PROMISES[status, kind]


def compared(cause: str, what: str) -> tuple[str, str]:
    """What a reader of a counterexample compares."""
    claimed, true = COMPARED[cause]
    return claimed, true if what == GRADIENT else true.replace("of the input", f"of the {what}")
