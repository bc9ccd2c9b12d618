"""Proofs at bounded shapes: what is left out, what is split into cases, and what is not claimed."""

from dataclasses import replace

import numpy as np
import pytest

from verify.bounded.prove import prove_bounded, shapes_plan
from verify.bounded.work import Work
from verify.claims.statement import claim
from verify.kernel import Goal, Theorem, prove
from verify.terms.term import add, const, entry, mul


def check(function, bound=2, **kwargs):
    made = function.__claim__
    return prove_bounded(made, [n for g in made.gradients for n in g.names], bound=bound, **kwargs)


def stated(forward, backward, *names, where=None, **sizes):
    """A claim from two functions; the claim reads parameters by name, so the forward gets them."""
    made = eval(f"lambda {', '.join(sizes)}: f({', '.join(sizes)})", {"f": forward})
    made = claim(where=where, shapes=sizes)(made)
    made.gradient(*names)(backward)
    return made


def test_the_seed_theorem():
    product = stated(lambda W, X: W @ X, lambda G, W, X: (G @ X.T, W.T @ G), "W", "X", W="H m", X="m n")
    for result in check(product).values():
        assert result.complete and len(result.shapes) == 8 and result.reason is None and not result.except_on
        assert all(text.startswith("(set-logic") for text in result.obligations.values())


def test_a_kink_with_a_derivative_is_not_left_out():
    smooth = stated(lambda x: x * abs(x), lambda G, x: 2 * G * abs(x), "x", x="N")
    wrong = stated(
        lambda x: (x - 1 / 3) * abs(x - 1 / 3),
        lambda G, x: 2 * G * (abs(x - 1 / 3) + np.where(x == 1 / 3, 1, 0)),
        "x",
        x="N",
    )
    assert check(smooth)["x"].complete
    result = check(wrong)["x"]
    assert result.refutation is not None and result.refutation.counterexample.inputs["x"][0] == "1/3"


def test_points_without_a_derivative_are_named():
    rectifier = stated(lambda x: np.maximum(x, 0), lambda G, x: G * (x > 0), "x", x="N")
    result = check(rectifier)["x"]
    assert result.complete
    assert any("x[0] = 0" in c.text for c in result.except_on)


def test_a_maximum_that_cancels_leaves_out_nothing():
    def softmax(x):
        e = np.exp(x - x.max(-1, keepdims=True))
        return e / e.sum(-1, keepdims=True)

    def backward(G, out):
        return out * (G - (G * out).sum(-1, keepdims=True))

    result = check(stated(softmax, backward, "x", x="N D"), bound=3)["x"]
    assert result.complete and not result.except_on


def branching(x):
    total = 0.0
    for v in x:
        total = total + (v * v if v > 0 else -v)
    return total


def branching_backward(x):
    d = np.zeros_like(x)
    for i in range(len(x)):
        d[i] = 2 * x[i] if x[i] > 0 else -1
    return d


def test_code_that_branches_on_values_is_split_into_paths():
    result = check(stated(branching, branching_backward, "x", x="N"), bound=3)["x"]
    assert result.complete and len(result.shapes) == 3
    wrong = stated(branching, lambda x: branching_backward(x) * np.where(x < -1, 2, 1), "x", x="N")
    found = check(wrong)["x"]
    assert found.refutation is not None and not found.shapes


def stable_sigmoid(x):
    out = np.zeros_like(x)
    p = x >= 0
    out[p] = 1 / (1 + np.exp(-x[p]))
    out[~p] = np.exp(x[~p]) / (1 + np.exp(x[~p]))
    return out


def test_masks_that_select_are_split_into_paths():
    result = check(stated(stable_sigmoid, lambda G, out: G * out * (1 - out), "x", x="N"))["x"]
    assert result.complete and len(result.shapes) == 2


def test_only_the_forward_has_kinks():
    def backward(G, x):
        return np.array([g * 2 * v if v != 1 else g * 3 for g, v in zip(G, x, strict=True)])

    result = check(stated(lambda x: x**2, backward, "x", x="N"))["x"]
    assert result.refutation is not None and 1 in result.refutation.counterexample.inputs["x"]


def test_an_input_that_does_not_move_has_no_kinks():
    def backward(x, y):
        return np.where(y == 1, 1.0, 2 * x)

    def forward(x, y):
        return np.where(y == 1, x, x * x).sum()

    result = check(stated(forward, backward, "x", where={"y": "binary"}, x="N", y="N"))["x"]
    assert result.complete and not result.except_on
    wrong = stated(forward, lambda x: 2 * x, "x", where={"y": "binary"}, x="N", y="N")
    assert check(wrong)["x"].refutation is not None


def test_logic_on_masks_is_no_kink():
    def forward(x):
        return np.where(np.logical_not(x > 0) | (x > 2), x, x * x)

    def backward(G, x):
        return np.where(np.logical_and(x > 0, ~(x > 2)), 2 * x, 1) * G

    result = check(stated(forward, backward, "x", x="N"))["x"]
    assert result.complete and any("x[0] = 0" in c.text for c in result.except_on)
    wrong = stated(forward, lambda G, x: np.where(x > 0, 2 * x, 1) * G, "x", x="N")
    assert check(wrong)["x"].refutation is not None


def test_every_assignment_of_labels_is_proved():
    def scattered(G, C, y):
        d = np.zeros_like(C)
        np.add.at(d, y, G)
        return d

    gather = stated(lambda C, y: C[y], scattered, "C", where={"y": "labels(K)"}, C="K D", y="T")
    result = check(gather)["C"]
    assert result.complete
    assert sum("K=2, D=2, T=2" in name for name in result.obligations) == 4


def test_shapes_without_a_point_are_not_counted():
    unbiased = stated(lambda x: x.var(0, ddof=1), lambda G, x: G * 2 * (x - x.mean(0)) / (x.shape[0] - 1), "x", x="N")
    result = check(unbiased, bound=3)["x"]
    assert [dict(s) for s in result.shapes] == [{"N": 2}, {"N": 3}]


@pytest.mark.parametrize(
    ("kind", "shape", "right", "wrong"),
    [
        ("symmetric", "n n", lambda G, A: G * (A + A.T), lambda G, A: G * (A - A.T)),
        ("diagonal", "n n", lambda G, A: G * 2 * A.T, lambda G, A: G * np.tril(A)),
    ],
)
def test_kinds_restrict_the_point_and_not_the_direction(kind, shape, right, wrong):
    def forward(A):
        return (A * A.T).sum()

    assert check(stated(forward, lambda G, A: G * 2 * A.T, "A", where={"A": kind}, A=shape))["A"].complete
    assert check(stated(forward, right, "A", where={"A": kind}, A=shape))["A"].complete
    assert check(stated(forward, wrong, "A", where={"A": kind}, A=shape))["A"].refutation is not None


def test_no_budget_is_no_proof():
    product = stated(lambda W, X: W @ X, lambda G, X: G @ X.T, "W", W="H m", X="m n")
    result = check(product, budget=0)["W"]
    assert not result.shapes and result.reason is not None and result.reason.code == "no-budget"


def test_the_plan_starts_with_distinct_sizes():
    product = stated(lambda W, X: W @ X, lambda G, X: G @ X.T, "W", W="H m", X="m n")
    plan = list(shapes_plan(product.__claim__, 3))
    assert plan[0] == {"H": 2, "m": 3, "n": 2} or len(set(plan[0].values())) == 3
    assert plan[1] == {"H": 1, "m": 1, "n": 1} and len(plan) == 27


def test_a_goal_that_is_too_long_when_written_out_is_not_sent_to_z3():
    """A product of 24 sums of 3: z3 would write out 3 ** 23 products before it counts any work."""

    def forward(W):
        out = W
        for _ in range(23):
            out = out @ W
        return out

    def backward(G, W):
        powers = [np.eye(W.shape[0])]
        for _ in range(23):
            powers.append(powers[-1] @ W)
        return sum(powers[k].T @ G @ powers[23 - k].T for k in range(24))

    result = check(stated(forward, backward, "W", W="3 3"))["W"]
    assert not result.shapes and result.reason is not None and result.reason.code == "solver-gave-up"
    assert "written out" in result.reason.message


def test_a_shape_whose_theorem_z3_does_not_find_again_is_not_proved() -> None:
    made = stated(lambda x: x @ x, lambda G, x: 2 * G * x, "x", x="N").__claim__
    x, y = entry("x", ()), entry("y", ())
    goal = Goal("a square", ((mul(add(x, y), add(x, y)), add(mul(x, x), mul(const(2), x, y), mul(y, y))),))
    theorem = prove(goal)
    assert isinstance(theorem, Theorem)
    for again, expected in ((theorem, ({"N": 2},)), (replace(theorem, rlimit=1), ())):
        work = Work(made, made.gradients[0], 0, 10**6, ["x"], proved={"x": [{"N": 2}]}, theorems={"x": [again]})
        found = work.result("x", complete=True)
        assert found.shapes == expected and bool(found.obligations) == bool(expected)
        assert found.complete == bool(expected)
