"""A realistic report: the gradient of a linear layer with its steps, and one claim of every other status."""

from __future__ import annotations

from itertools import product
from typing import Any

SIZES = range(1, 5)
GRID = [{"H": h, "m": m, "n": n} for h, m, n in product(SIZES, SIZES, SIZES)]
PARTIAL = r"\frac{\partial L}{\partial %s}"
STEPS = [
    (
        r"The chain rule sums over every entry of \(D\)",
        r"\frac{\partial L}{\partial W_{dc}} = \sum_{i=1}^{H} \sum_{j=1}^{n}"
        r" \frac{\partial L}{\partial D_{ij}} \frac{\partial D_{ij}}{\partial W_{dc}}",
    ),
    (
        r"Row \(i\) of \(D\) does not see row \(d\) of \(W\)",
        r"\frac{\partial D_{ij}}{\partial W_{dc}} = 0 \quad \text{for } i \neq d",
    ),
    (
        "The double sum collapses",
        r"\frac{\partial L}{\partial W_{dc}} = \sum_{j=1}^{n}"
        r" \frac{\partial L}{\partial D_{dj}} \frac{\partial D_{dj}}{\partial W_{dc}}",
    ),
    (
        "The derivative of one entry",
        r"\frac{\partial D_{dj}}{\partial W_{dc}}"
        r" = \frac{\partial}{\partial W_{dc}} \sum_{k=1}^{m} W_{dk} X_{kj} = X_{cj}",
    ),
    (
        "Substitute, and read the entry as one of the transpose",
        r"\frac{\partial L}{\partial W_{dc}} = \sum_{j=1}^{n} \frac{\partial L}{\partial D_{dj}} X_{cj}"
        r" = \sum_{j=1}^{n} \frac{\partial L}{\partial D_{dj}} (X^{T})_{jc}",
    ),
    (
        "The matrix form",
        r"\frac{\partial L}{\partial W} = \frac{\partial L}{\partial D} X^{T}",
    ),
]


def gradient(status: str, **changes: Any) -> dict[str, Any]:
    base: dict[str, Any] = {
        "status": status,
        "scope": None,
        "shapes": [],
        "except_on": [],
        "holds_if": [],
        "refuted_by": None,
        "repair": None,
        "counterexample": None,
        "reason": None,
        "evidence": [{"by": "z3", "what": "unsat", "file": None}] if status == "proved" else [],
        "notes": [],
    }
    return base | changes


def reason(code: str, message: str, line: int) -> dict[str, Any]:
    return {"code": code, "message": message, "file": "layers.py", "line": line}


def seed_theorem() -> dict[str, Any]:
    proved = gradient(
        "proved",
        scope="bounded",
        shapes=GRID,
        evidence=[
            {
                "by": f"z3 (step {index})",
                "what": f"{name}; unsat at 64 shapes",
                "file": f"smt2/linear-W-{index}.smt2",
            }
            for index, (name, _) in enumerate(STEPS, start=1)
        ]
        + [{"by": "Hypothesis", "what": "200 random losses, exact equality in rationals", "file": None}],
    )
    everywhere = gradient(
        "proved",
        scope="all-shapes",
        shapes=[{"H": 2, "m": 3, "n": 5}],
        except_on=[{"kind": "kink", "args": ["X"], "text": r"an entry of \(W X\) is 0, where ReLU has no derivative"}],
        evidence=[{"by": "canonical form", "what": "left minus right is empty", "file": None}],
    )
    return {
        "name": "linear",
        "file": "verify/suite/linear.py",
        "line": 12,
        "title": "The gradient of a linear layer",
        "chapter": "Linear layers",
        "statement": r"D = W X,\quad L = f(D) \quad\Longrightarrow\quad"
        r" \frac{\partial L}{\partial W} = \frac{\partial L}{\partial D} X^{T}"
        r"\quad\text{for every differentiable } f",
        "source": r"lecture notes on backpropagation, with the sum over \(k\) up to \(m\)",
        "forward_source": '@claim(W="H m", X="m n")\ndef linear(W, X):\n    return W @ X\n',
        "gradient_source": '@linear.gradient("W", "X")\ndef linear_backward(G, W, X):\n    return G @ X.T, W.T @ G\n',
        "derivation": [
            {"text": r"Write \(G = \partial L / \partial D\); any loss enters through it alone."},
            {"text": "The chain rule", "latex": STEPS[0][1], "file": "smt2/linear-W-1.smt2"},
            {
                "text": r"Only \(i = d\) stays, and the sum over \(j\) is a matrix product",
                "latex": STEPS[5][1],
            },
        ],
        "steps": [
            {"name": name, "latex": latex, "shapes_proved": 64, "file": f"smt2/linear-W-{index}.smt2"}
            for index, (name, latex) in enumerate(STEPS, start=1)
        ],
        "gradients": {"W": proved, "X": everywhere},
        "unclaimed": [],
    }


def refuted() -> dict[str, Any]:
    snippet = (
        "import numpy as np\n\n"
        "W = np.array([[1, 0], [2, -1], [0, 3]])\nX = np.array([[1, 2, 0, 1], [-1, 0, 1, 1]])\n"
        "G = np.array([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])\n"
        "claimed = -(G @ X.T)\n"
        "true = np.array([[(G * (E @ X)).sum() for E in row] for row in np.eye(6).reshape(3, 2, 3, 2)])\n"
        "print(claimed[0, 1], true[0, 1])  # 1 -1\n"
    )
    witness = {
        "sizes": {"H": 3, "m": 2, "n": 4},
        "inputs": {
            "W": [[1, 0], [2, -1], [0, 3]],
            "X": [[1, 2, 0, 1], [-1, 0, 1, 1]],
            "bias_term": [["1/2", -3]],
        },
        "G": [[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]],
        "entry": [0, 1],
        "claimed": "1",
        "true": "-1",
        "snippet": snippet,
    }
    verdict = gradient(
        "refuted",
        refuted_by="value",
        counterexample=witness,
        repair="G @ X.T",
        holds_if=[{"kind": "zero", "args": ["X"], "text": r"\(X = 0\)"}],
        evidence=[{"by": "NumPy", "what": "the witness, replayed", "file": None}],
    )
    return {
        "name": "linear_wrong_sign",
        "file": "layers.py",
        "line": 4,
        "title": "A linear layer with the wrong sign",
        "chapter": "Mistakes that were found",
        "statement": r"\frac{\partial L}{\partial W} = -\frac{\partial L}{\partial D} X^{\top}",
        "gradients": {"W": verdict},
        "unclaimed": ["X"],
    }


def undecided() -> list[dict[str, Any]]:
    cases = {
        "softmax_deep": gradient(
            "unknown", reason=reason("budget", "z3 used up its rlimit on step 3; steps 1 and 2 hold.", 31)
        ),
        "fft_layer": gradient(
            "unsupported",
            reason=reason("unsupported-operation", "np.fft.fft is not supported; write the sum out.", 44),
        ),
        "inverse_of_outer": gradient(
            "vacuous", reason=reason("no-model", "inv(outer(v, v)) exists for no v at N = 2.", 52)
        ),
    }
    return [
        {
            "name": name,
            "file": "layers.py",
            "line": 30 + index,
            "chapter": "Not decided",
            "gradients": {"x": verdict},
            "unclaimed": [],
        }
        for index, (name, verdict) in enumerate(cases.items())
    ]


def document() -> dict[str, Any]:
    return {
        "schema": "gradproof/1",
        "title": "The gradient of a linear layer, and what goes wrong",
        "tool": {"gradproof": "1.0.0", "python": "3.11", "z3": "5.4.1"},
        "claims": [seed_theorem(), refuted(), *undecided()],
        "errors": [],
        "run": {
            "seed": 0,
            "bound": 4,
            "examples": 200,
            "command": "gradproof suite --bound 4 --examples 200 --seed 0",
            "assumptions": ["Division: every denominator is nonzero at the points considered."],
        },
    }


def files() -> dict[str, str]:
    return {
        f"smt2/linear-W-{index}.smt2": f"(set-logic QF_NRA)\n(assert false) ; step {index}\n(check-sat)\n"
        for index in range(1, len(STEPS) + 1)
    }
