"""Certificates that prove nothing, and scripts that are none: what each changes in an honest one, and how it is refused.

Whoever forges a certificate also writes the orders of its identities anew, as its maker does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, Final

from tests.truth.differences import claims
from verify.certify.checkable import write_orders
from verify.certify.prove import coq_route
from verify.checker import Refused, accept
from verify.claims.formulas import claim_of
from verify.everyshape.induction.telescope import inducted
from verify.everyshape.typed import trace
from verify.suite import catalogue

Data = dict[str, Any]
Change = Callable[[Data], Any]

# honest certificates: forward, shapes, the gradient by x
FORMULAS: Final[dict[str, tuple[str, list[str], str]]] = {
    "logistic": ("1 / (1 + np.exp(-x))", ["x=N"], "G / (1 + np.exp(-x)) * (1 - 1 / (1 + np.exp(-x)))"),
    "square": ("x * x", ["x=N"], "2 * G * x"),
    "root": ("x * np.sqrt(x)", ["x=N"], "1.5 * G * np.sqrt(x)"),
    "product": ("x @ y", ["x=N M", "y=M K"], "G @ y.T"),
}  # fmt: skip


LOOP: Final = "recurrence"  # a chapter's, whose states are p, its tangents V p, and dp on the way back
BASES: Final = (*FORMULAS, LOOP)


@cache
def honest(name: str) -> str:
    """The certificate of a formula, or of a loop, as it is sent."""
    if name == LOOP:
        chapter = next(f for f in catalogue.files() if f.stem == "through_time")
        claim, of = next(c for c in claims(chapter) if c.name.startswith("cumulative_products")), "x"
    else:
        forward, shapes, gradient = FORMULAS[name]
        claim, of = claim_of(forward, shapes, [f"x={gradient}"]), "x"
    traced = inducted(claim, trace(claim, claim.gradients[0], of))
    return next(iter(coq_route(claim, traced, for_coq=False)[1].values()))


def refusal(text: str) -> str:
    """Why a certificate is refused; empty where it is accepted."""
    try:
        accept(text)
    except Refused as error:
        return str(error)
    return ""


def changed(base: str, change: Change, *, orders: bool = True) -> str:
    """The text of an honest certificate after a change."""
    data = json.loads(honest(base))
    change(data)
    if orders:
        with suppress(Exception):  # the maker of orders need not understand what the checker has to refuse
            write_orders(data)
    return json.dumps(data)


def relation(name: str, free: list[str], left: list[Any], right: list[Any], law: list[Any], proofs: int = 1) -> Data:
    empty = [{"cofactors": [], "orders": []} for _ in range(proofs)]
    return {"name": name, "free": free, "left": left, "right": right, "law": law, "proofs": empty}


def product(coefficient: str, bound: list[str], *factors: tuple[str, list[Any]], deltas: Any = ()) -> Data:
    shown = [{"tensor": t, "indices": i} for t, i in factors]
    return {"coefficient": coefficient, "bound": bound, "factors": shown, "deltas": list(deltas)}


def tensor(data: Data, op: str) -> str:
    """The tensor that is defined by an operation."""
    return next(n for n, d in data["definitions"].items() if d["op"] == op)


def assuming(law: list[Any], left: list[Any], free: list[str], right: list[Any] | None = None) -> Change:
    """One more side relation, by a law that is named."""

    def change(data: Data) -> None:
        data["hypotheses"].insert(0, relation("mine", free, left, right or [], law))

    return change


def concluding(change: Change) -> Change:
    """A wrong right side beside the change: what it is for."""

    def both(data: Data) -> None:
        change(data)
        data["right"][0]["coefficient"] = "5"

    return both


def own_conclusion(data: Data) -> None:
    """The conclusion as a side relation by a law that says something else."""
    data["hypotheses"] = [relation("mine", [], data["left"], data["right"], ["power", "x"])]
    data["cofactors"] = [{"product": product("-1", []), "hypothesis": "mine", "at": []}]


def itself(data: Data) -> None:
    """A side relation that is used in its own proof."""
    first = data["hypotheses"][0]
    at = list(range(len(first["free"])))
    first["left"] = [product("7", [])]
    first["proofs"][0]["cofactors"] = [{"product": product("-1", []), "hypothesis": first["name"], "at": at}]


def redefined(what: str, **parts: Any) -> Change:
    return lambda data: data["definitions"][tensor(data, what)].update(parts)


def defined(**parts: Any) -> Change:
    """A definition of the input itself."""
    return lambda data: data["definitions"].update(x={"op": "exp", "given": [], "extra": [], "of": [[]]} | parts)


def bomb(data: Data) -> None:
    """Cofactors of a long side relation, many times."""
    first = data["hypotheses"][0]
    first["left"] = first["left"] * 5_000
    data["cofactors"] = data["cofactors"][:1] * 5_000


def many(data: Data) -> None:
    data["hypotheses"] = [{**data["hypotheses"][0], "name": f"h{n}"} for n in range(300)]


def losing(**parts: Any) -> Change:
    """Another loss than the one whose derivative is the left side."""
    return lambda data: data["loss"].update(parts)


def by_a_function(*steps: tuple[str, list[Any], list[Any]]) -> Change:
    """A loss by the last of some functions, each by its operation, what that is given, and its argument."""

    def change(data: Data) -> None:
        for n, (op, given, of) in enumerate(steps):
            data["tensors"][f"e{n}"] = ["N"]
            data["definitions"][f"e{n}"] = {"op": op, "given": given, "extra": [], "of": [of]}
        made = [product("1", ["N"], ("G", [0]), (f"e{len(steps) - 1}", [0]))]
        data["loss"] = {"variable": "x", "direction": "V x", "side": made, "cofactors": [], "orders": []}

    return change


V, BACK, END, P = "V p before a step", "dp before a step, going back", "V p after the last step", "p before a step"


def by_states(data: Data) -> None:
    """A loss by the states of a loop, as if these stood still."""
    data["tensors"]["V x"] = ["T"]
    made = [product("1", ["T"], ("G", [0]), (P, [0]), ("x", [0]))]
    data["loss"] = {"variable": "x", "direction": "V x", "side": made, "cofactors": [], "orders": []}


def stepping(*factors: tuple[str, list[Any]], bound: tuple[str, ...] = (), start: bool = False, of: str = V) -> Change:
    """Another step, or start, of a state: of the tangents, where none is named."""
    return lambda data: data["definitions"][of]["of"].__setitem__(not start, [product("1", list(bound), *factors)])


def by_the_tangents(tensor: str, at: list[int]) -> Change:
    """A tensor that a definition makes of what the directions move."""

    def change(data: Data) -> None:
        made = {"op": "exp", "given": [], "extra": [], "of": [[product("1", [], (tensor, at))]]}
        data["tensors"]["e"] = ["T"][: len(at)]
        data["definitions"]["e"] = made

    return change


def telescoping(*law: str) -> Change:
    return lambda data: data["hypotheses"][0].update(law=["telescope", *law])


X: Final = [("x", [0])]
NO_LAW: Final = "by no law"
CERTIFICATES: Final[dict[str, tuple[str, Change, str]]] = {
    # the conclusion
    "another coefficient": ("square", lambda d: d["right"][0].update(coefficient="5"), "conclusion does not follow"),
    "a side that is left out": ("square", lambda d: d.update(right=[]), "conclusion does not follow"),
    "no cofactors": ("logistic", lambda d: d.update(cofactors=[]), "conclusion does not follow"),
    "a cofactor of the other sign": ("logistic", lambda d: d["cofactors"][0]["product"].update(coefficient="77"), "does not follow"),
    "indices exchanged": ("product", lambda d: d["right"][0]["factors"][0]["indices"].reverse(), "of another sort"),
    "its conclusion as a side relation": ("square", own_conclusion, "which is no "),
    # the gradient
    "a loss of another coefficient": ("square", lambda d: d["loss"]["side"][0].update(coefficient="3"), "its gradient does not follow"),
    "a loss of nothing": ("square", losing(side=[]), "its gradient does not follow"),
    "a loss by another input": ("product", losing(variable="y"), "a direction of something else"),
    "a loss that stands still": ("square", losing(direction="x"), "a direction of something else"),
    "a loss along its own weights": ("square", losing(direction="G"), "its gradient does not follow"),
    "a loss by another function of the input": ("logistic", by_a_function(("exp", [], [product("1", [], *X)])), "its gradient does not follow"),
    "a loss by a reciprocal of another base": ("logistic", by_a_function(("power", ["-1"], [product("1", [], *X)])), "its gradient does not follow"),
    "a loss by a function without a slope": ("square", by_a_function(("abs", [], [product("1", [], *X)])), "which has no slope here"),
    "a loss by a power that is no root": ("square", by_a_function(("power", ["3"], [product("1", [], *X)])), "which has no slope here"),
    "a loss by a root of a large degree": ("square", by_a_function(("power", ["-1/99999"], [product("1", [], *X)])), "which has no slope here"),
    "a loss whose slope is that of another base": ("square", by_a_function(("power", ["-1"], [product("2", [], *X)]), ("log", [], [product("1", [], *X)])), "whose slope is not defined"),
    "a loss by a position of the input": ("square", by_a_function(("label", [0, "x"], [])), "by no operation"),
    "a derivative of a million products": ("square", by_a_function(*(("exp", [], [product("1", [], *x * 4)] * 40) for x in (X, [("e0", [0])], [("e1", [0])]))), "too many products"),
    "a derivative of a thousand factors": ("square", by_a_function(("power", ["-1/60"], [product("1", [], *X * 60)])), "too many factors"),
    "a loss by states": (LOOP, by_states, "which is made of x"),
    "a loss by an input that is defined": ("square", lambda d: d["definitions"].update({"V x": {"op": "exp", "given": [], "extra": [], "of": [[]]}}), "a direction of something else"),
    "a loss without a direction": ("square", lambda d: d["loss"].pop("direction"), "an object without"),
    "a loss that is a number": ("square", lambda d: d.update(loss=7), "an object without"),
    # side relations
    "a side relation without a law": ("logistic", lambda d: d["hypotheses"][0].update(law=[]), NO_LAW),
    "a law of its own": ("logistic", lambda d: d["hypotheses"][0].update(law=["x is zero", "x"]), NO_LAW),
    "comparison: x = 0": ("square", concluding(assuming(["comparison"], [product("1", [], *X)], ["N"])), NO_LAW),
    "x = 0 off a kink": ("square", concluding(assuming(["off a kink", "x"], [product("1", [], *X)], ["N"])), NO_LAW),
    "x = 0 as no edge": ("square", concluding(assuming(["nothing", "x"], [product("1", [], *X)], ["N"])), NO_LAW),
    "an input as an indicator": ("square", assuming(["zero or one", "x"], [product("1", [], *X, *X)], ["N"], [product("1", [], *X)]), NO_LAW),
    "an input as a sign": ("square", assuming(["sign", "x"], [product("1", [], *X, *X)], ["N"], [product("1", [])]), NO_LAW),
    "an input as a row of a simplex": ("square", assuming(["simplex", "x"], [product("1", ["N"], *X)], [], [product("1", [])]), "not assumed to be simplex"),
    "a selection that nobody assumed": ("square", assuming(["one of", "x", 0], [product("1", ["N"], *X)], [], [product("1", [])]), "not assumed to be one"),
    "a selection along no axis": ("square", assuming(["one of", "x", -1], [], []), "an axis that there is not"),
    "more than its law says": ("logistic", lambda d: d["hypotheses"][0].update(right=[]), "does not follow"),
    "free indices of another law": ("logistic", lambda d: d["hypotheses"][0].update(free=["N", "N"]), "not about what its law is about"),
    "a proof too few": ("logistic", lambda d: d["hypotheses"][0].update(proofs=[]), "not about what its law is about"),
    "a relation that proves itself": ("logistic", itself, "does not come before it"),
    "one name for two relations": ("logistic", lambda d: d["hypotheses"].append(d["hypotheses"][0]), "not about what its law is about"),
    "a relation at indices of another sort": ("logistic", lambda d: d["cofactors"][0].update(at=[0, 0]), "more or fewer indices"),
    # definitions
    "a tensor by itself": ("logistic", lambda d: d["definitions"][tensor(d, "power")].update(of=[[product("1", [], (tensor(d, "power"), [0]))]]), "by itself"),
    "a tensor by the cotangent": ("square", defined(of=[[product("1", [], ("G", [0]))]]), "by itself, or by what comes after"),
    "an operation of its own": ("logistic", redefined("power", op="zero"), "by no operation"),
    "another base": ("logistic", redefined("power", of=[[]]), "does not follow"),
    "another power": ("root", redefined("power", given=["1"]), "does not follow"),
    "a power that is no root": ("root", redefined("power", given=["-2"]), "no root and no reciprocal"),
    "a root of a large degree": ("root", redefined("power", given=["1/99999"]), "a root of a large degree"),
    "an argument too many": ("logistic", redefined("exp", extra=["N"]), "by no operation"),
    "two arguments": ("logistic", redefined("exp", of=[[], []]), "by no operation"),
    "a matrix that depends on its row": ("square", defined(op="inverse", given=[0, 0], extra=["N", "N"]), "an entry of a matrix that is none"),
    # states that loops hand on
    "another step": (LOOP, stepping((V, [0])), "telescope 0 does not follow"),
    "another start": (LOOP, stepping(("p0", []), start=True), "telescope 0 does not follow"),
    "a start that depends on the position": (LOOP, stepping(("x", [0]), start=True), "by what comes after"),
    "a start by the state itself": (LOOP, stepping((V, [1]), bound=("T",), start=True), "by what comes after"),
    "a start by the end": (LOOP, stepping((END, []), start=True), "by what comes after"),
    "a step by another position": (LOOP, stepping((V, [1]), ("x", [0]), bound=("T",)), "by what comes after"),
    "a step by a fixed position": (LOOP, stepping((V, [{"value": -1}])), "by what comes after"),
    "a step by the end": (LOOP, stepping((END, [])), "by what comes after"),
    "a step by a state that comes back": (LOOP, stepping((BACK, [0])), "by what comes after"),
    "a state in no direction": (LOOP, lambda d: d["definitions"][V].update(given=["upwards"]), "in no direction"),
    "two states in one direction": (LOOP, lambda d: d["definitions"][BACK].update(given=["forwards"]), "that do not meet"),
    "a state with itself": (LOOP, telescoping(END, END), "that do not meet"),
    "states that are any": (LOOP, telescoping("p after the last step", END), "which is no after"),
    "a state before its loop is over": (LOOP, telescoping(V, BACK), "which is no after"),
    "a function of a state's tangents": (LOOP, by_the_tangents(V, [0]), "by what comes after"),
    "a function of the last tangents": (LOOP, by_the_tangents(END, []), "by what comes after"),
    "a state that is assumed to be something": (LOOP, lambda d: (d["assumptions"].update({V: ["simplex"]}), assuming(["simplex", V], [], [])(d)), "not assumed to be simplex"),
    # data
    "a number of a million digits": ("square", lambda d: d["right"][0].update(coefficient="1" + "0" * 10**6), "no rational number"),
    "a number by its exponent": ("square", lambda d: d["right"][0].update(coefficient="1e999999999"), "no rational number"),
    "a division by zero": ("square", lambda d: d["right"][0].update(coefficient="1/0"), "no rational number"),
    "a number that is none": ("square", lambda d: d["right"][0].update(coefficient=float("nan")), "no rational number"),
    "a truth value as an index": ("square", lambda d: d["right"][0]["factors"][0].update(indices=[True]), "no index"),
    "an index of nothing": ("square", lambda d: d["right"][0]["factors"][0].update(indices=[9]), "an index that is none"),
    "a negative index": ("square", lambda d: d["right"][0]["factors"][0].update(indices=[-1]), "an index that is none"),
    "a tensor that is none": ("square", lambda d: d["right"][0]["factors"][0].update(tensor="y"), "an unknown tensor"),
    "a tensor in the delta's place": ("square", lambda d: d["tensors"].update({"": ["N", "N"]}), "no name"),
    "a delta of three indices": ("square", lambda d: d["right"][0].update(deltas=[[0, 0, 0]]), "a delta of another number"),
    "a sum over nothing known": ("square", lambda d: d["right"][0].update(bound=["Q"]), "an unknown sort"),
    "a sum over a thousand indices": ("square", lambda d: d["right"][0].update(bound=["N"] * 1000), "or over too many"),
    "a list in place of an object": ("square", lambda d: d.update(definitions=[]), "no table"),
    "three hundred side relations": ("logistic", many, "too many side relations"),
    "a product of two long lists": ("logistic", bomb, "does not follow"),
}  # fmt: skip


def _orders(change: Change) -> str:
    return changed("square", change, orders=False)


TEXTS: Final[dict[str, tuple[Callable[[], str], str]]] = {
    "an order that leaves an index out": (lambda: _orders(lambda d: d["orders"].__setitem__(0, [])), "leaves one out"),
    "an order that names one twice": (lambda: _orders(lambda d: d["orders"].__setitem__(-1, [0, 0])), "leaves one out"),
    "an order too few": (lambda: _orders(lambda d: d["orders"].pop()), "more or fewer orders"),
    "no JSON": (lambda: "import os", "it cannot be read"),
    "nothing": (lambda: "", "it cannot be read"),
    "one key twice": (lambda: honest("square")[:-2] + ', "left": []}', "one key twice"),
    "a hundred thousand brackets": (lambda: "[" * 100_000, "it cannot be read"),
    "five million characters": (lambda: honest("square") + " " * 5_000_000, "too long"),
}
