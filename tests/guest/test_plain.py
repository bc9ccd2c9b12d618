"""The second look: right gradients of every style agree with plain NumPy, wrong ones do not, and silence is no consent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.hostile import LOOP, Change, P, changed, honest, product, refusal, stepping
from verify.claims.source import Target
from verify.explain.derivation.explained import Explained, Step
from verify.guest.events import Checked
from verify.guest.files import from_file
from verify.guest.plain.answer import Wanted
from verify.guest.plain.compare import compared
from verify.guest.plain.remote import stated
from verify.guest.process import Limits
from verify.guest.second import look_again
from verify.suite import catalogue
from verify.verdict import Evidence, GradientVerdict, Verdict

FILE = """
import numpy as np
import helper
from verify import Verdict, check, claim, from_cached, from_loss

@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X

@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return SCALE * G @ X.T, SCALE * W.T @ G

@claim(x="N")
def rectified(x):
    return np.maximum(x, 0)

@rectified.gradient("x")
def rectified_backward(G, x):
    return SCALE * G * (x > 0)

@claim(x="N", labels="N", where={"x": "positive", "labels": "labels(3)"})
def chosen(x, labels):
    return np.log(x) * labels, x * 2

@chosen.gradient("x")
def chosen_backward(G, x, labels, out):
    assert len(out) == 2
    return SCALE * (G[0] * labels / x + 2 * G[1])

@claim(shapes={"A": "n n"}, where={"A": "positive_definite"})
def determinant(A):
    return np.log(np.linalg.det(A))

@determinant.gradient("A")
def determinant_backward(G, A):
    return SCALE * G * np.linalg.inv(A).T

def forward(x, w, eps):
    class Cache:
        kept = x, w
    return x * w + eps, Cache

def backward(dout, cache):
    x, w = cache.kept
    return {"dx": SCALE * dout * w, "dw": SCALE * dout * x}

from_cached(forward, backward, constants={"eps": 0.5}, x="N D", w="N D")

def loss(x, y):
    d = x - y
    return np.mean(d * d), SCALE * 2 * d / d.size

from_loss(loss, wrt="x", x="N D", y="N D")

assert check(linear) and not isinstance(linear, Verdict)

@claim(x="N 784", w="784 30")
def wide(x, w):
    return x @ w

@wide.gradient("w")
def wide_backward(G, x):
    return SCALE * x.T @ G

for power in (2, 3):
    @claim(x="N")
    def same(x, power=power):
        return x ** power

    @same.gradient("x")
    def same_backward(G, x, power=power):
        return SCALE * G * power * x ** (power - 1)
"""
NAMES = ["linear", "rectified", "chosen", "determinant", "forward", "loss", "wide", "same", "same#2"]
INPUTS = {"wide": ("w",), "linear": ("W", "X"), "determinant": ("A",), "forward": ("x", "w")}
EVERY = [Wanted(claim, name) for claim in NAMES for name in INPUTS.get(claim, ("x",))]


@pytest.mark.parametrize("scale", [1, 1.01])
def test_right_gradients_of_every_style_agree_and_wrong_ones_do_not(scale: float, tmp_path: Path) -> None:
    (tmp_path / "helper.py").write_text("")
    (tmp_path / "layers.py").write_text(f"SCALE = {scale}\n{FILE}")
    against = compared(stated(str(tmp_path / "layers.py")), EVERY).against
    assert {(a.claim, a.name) for a in against} == (set() if scale == 1 else {(w.claim, w.name) for w in EVERY})
    assert all("something else than what was proved" in a.why for a in against)


ONE = """from verify import claim

@claim(x="n")
def square(x):
    BODY

@square.gradient("x")
def square_backward(G, x):
    return GRADIENT
"""
SQUARE = [Wanted("square", "x")]
OTHERWISE = {
    "more of ours than decorators": ("import verify.pipeline\n" + ONE, "does not run"),
    "no file of Python": ("def", "does not run"),
    "an end at import": ("import os\nos._exit(0)\n" + ONE, "does not run"),
    "an end at a call": (ONE.replace("BODY", "import os; os._exit(0)"), "does not run"),
    "words in place of answers": (
        "import os\nfor n in range(3, 9):\n    try: os.write(n, b'[{}')\n    except OSError: pass\n" + ONE,
        "does not run",
    ),
    "another claim": (ONE.replace("square", "cube"), "does not state it"),
    "another input": (ONE.replace("x", "y"), "does not state it"),
    "no values": (ONE.replace("BODY", "raise ValueError"), "no slope"),
    "no numbers": (ONE.replace("BODY", "return x * float('nan')"), "no slope"),
    "another shape": (ONE.replace("GRADIENT", "(2 * G * x)[None]"), "something else"),
    "no gradient": (ONE.replace("GRADIENT", "None"), "something else"),
    "a gradient that raises": (ONE.replace("GRADIENT", "1 / 0"), "something else"),
    "a gradient without a value": (ONE.replace("GRADIENT", "2 * G * x * float('nan')"), "something else"),
}


MADE = """
import dataclasses, functools, types
from verify import claim
import numpy as np

@dataclasses.dataclass
class Scale:
    by: float = 2.0
    def of(self, x): return self.by * x

def quiet(function):
    @functools.wraps(function)
    def wrapper(*given, **named):
        return function(*given, **named)
    return wrapper

@functools.lru_cache
def twice():
    return Scale()

def helper(x): return x * x
def other(x): return 3 * x

def power(n):
    def same(x):
        assert x.ndim == 1
        return helper(x) if n in {2, "two"} else x ** n
    same.__name__ = f"power_{n}"
    return same

square = claim(x="n")(power(2))

@square.gradient("x")
@quiet
def square_backward(G, x):
    "The gradient."
    return G * twice().of(x)
"""
CHANGED = {
    "nothing": "",
    "a stated function": "square_backward.__wrapped__.__code__ = (lambda G, x: 2 * G * x).__code__",
    "a helper": "helper.__code__ = (lambda x: x * x).__code__",
    "a helper by another of the file": "other.__code__, helper.__code__ = helper.__code__, other.__code__",
    "a method": "Scale.of.__code__ = (lambda self, x: 2 * x).__code__",
    "code of a text of its own": 'exec("def helper(x): return x * x")',
}


@pytest.mark.parametrize("changed", CHANGED)
def test_what_runs_is_what_the_file_says(changed: str, tmp_path: Path) -> None:
    (tmp_path / "layer.py").write_text(f"{MADE}\n{CHANGED[changed]}\n")
    against = compared(stated(str(tmp_path / "layer.py")), [Wanted("power_2", "x")]).against
    assert [a.why.rpartition(" ")[0].endswith("of its file") for a in against] == [True] * (changed != "nothing")


@pytest.mark.parametrize("name", OTHERWISE)
def test_what_cannot_be_compared_is_not_borne_out(name: str, tmp_path: Path) -> None:
    text, why = OTHERWISE[name]
    (tmp_path / "layer.py").write_text(text.replace("BODY", "return x * x").replace("GRADIENT", "2 * G * x"))
    (against,) = compared(stated(str(tmp_path / "layer.py")), SQUARE).against
    assert why in against.why


def test_a_proof_at_listed_shapes_is_looked_at_there_only(tmp_path: Path) -> None:
    text = ONE.replace("BODY", "return x * x").replace("GRADIENT", "2 * G * x if x.size == 2 else 3 * G * x")
    (tmp_path / "layer.py").write_text(text)
    assert not compared(stated(str(tmp_path / "layer.py")), [Wanted("square", "x", ({"n": 2},))]).against
    assert compared(stated(str(tmp_path / "layer.py")), SQUARE).against


@pytest.mark.parametrize("chapter", ["losses", "reductions"])
def test_built_in_theorems_are_borne_out(chapter: str) -> None:

    file = str(catalogue.FOLDER / f"{chapter}.py")
    with stated(file) as claims:
        wanted = [Wanted(made.name, name) for made in claims.values() for name in made.names]
    assert len(wanted) >= 20 and not compared(stated(file), wanted).against


def test_a_second_look_that_does_not_end_bears_nothing_out(tmp_path: Path) -> None:
    hangs = "sys.modules['verify'].__spec__ or time.sleep(1000)"  # only where it is alone
    text = "import sys, time\n" + ONE.replace("BODY", f"{hangs}; return x * x").replace("GRADIENT", "2 * G * x")
    (tmp_path / "layer.py").write_text(text)
    sources = [from_file(Target(str(tmp_path / "layer.py")))]
    proved = Verdict("square", "layer.py", 3, {"x": GradientVerdict("proved", "all-shapes")})
    step = Step("matrix form", "", "dx = 2 * x", "", "said", "")
    told = Checked(0, 0, proved, {}, (Explained("x", steps=(step,)),))
    (looked,) = look_again(sources, [told], Limits(3.0, 4 << 30), jobs=1)
    assert looked.explained[0].steps == () and looked.explained[0].reason  # who is not believed derives nothing
    gradient = looked.verdict.gradients["x"]
    assert (gradient.status, gradient.scope) == ("unknown", None) and gradient.reason is not None
    assert gradient.reason.message.startswith("the second look, with plain NumPy alone, did not finish within 3 s")


SCRIPT = "(set-logic QF_NRA)\n(declare-fun |x[0]| () Real)\n(assert {})\n(check-sat)\n"
OPEN = "(= y.1 1.0)"  # z3 has no answer to what it does not know
SCRIPTS: dict[str, tuple[str, str, bool, int]] = {  # what was sent: the scope, the claim, if it stands, rows that do
    "shown": ("bounded", SCRIPT.format("(not (= |x[0]| |x[0]|))"), True, 1),
    "denied": ("bounded", SCRIPT.format("(not (= |x[0]| 1.0))"), False, 1),
    "unreadable": ("bounded", SCRIPT.format("false").replace("(set-", "(set-option :rlimit 1) (set-"), False, 1),
    "open_alone": ("bounded", SCRIPT.format(OPEN), False, 1),
    "no_script": ("bounded", "", False, 0),
    "open_beside": ("all-shapes", SCRIPT.format(OPEN), True, 0),
    "denied_beside": ("all-shapes", SCRIPT.format("true"), False, 1),
}


def test_a_proof_by_z3_is_one_that_z3_finds_where_the_file_did_not_run(tmp_path: Path) -> None:
    one = ONE.replace("BODY", "return x * x").replace("GRADIENT", "2 * G * x")
    (tmp_path / "layer.py").write_text("\n".join(one.replace("square", name) for name in SCRIPTS))
    events = []
    for place, (name, (scope, script, _, _)) in enumerate(SCRIPTS.items()):
        path = f"smt2/{name}-x.smt2"
        evidence = (Evidence("z3", "the code itself", path),) if script else ()
        sent = GradientVerdict("proved", scope, ({"n": 2},), evidence=evidence)
        events.append(
            Checked(0, place, Verdict(name, "layer.py", 3, {"x": sent}, (), {path: script} if script else {}), {})
        )
    sources = [from_file(Target(str(tmp_path / "layer.py")))]
    looked = {e.verdict.name: e.verdict for e in look_again(sources, events, Limits(20.0, 4 << 30), jobs=1)}
    found = {name: looked[name].gradients["x"] for name in SCRIPTS}
    assert {n: (bool(g), len(g.evidence)) for n, g in found.items()} == {n: row[2:] for n, row in SCRIPTS.items()}
    assert {len(looked[n].files) for n, g in found.items() if g} == {0, 1}
    assert all(g.reason is not None and "z3, asked again" in g.reason.message for g in found.values() if not g)


OTHERWISE_RIGHT = """
from verify import claim

@claim(x="N")
def square(x):
    return x * x

@square.gradient("x")
def square_backward(G, x):
    return 2 * G * x
"""
OTHERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "nothing is nothing": lambda data: data.update(left=[], right=[], orders=[]) or data.pop("loss"),
    "twice the right side": lambda data: data.update(left=data["right"] * 2, right=data["right"] * 2)
    or data.pop("loss"),
    "another loss of the same gradient": lambda data: data["loss"]["side"].append(product("7", [])),
    "another loss in another input": lambda data: data["loss"].update(
        variable="G", side=[product("1", ["N"], ("G", [0]), ("G", [0]), ("x", [0]))]
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_a_certificate_of_something_else_is_found_out(kind: str, tmp_path: Path) -> None:
    """The checker accepts it, as what it says is true; but it is not what the code computes."""
    (tmp_path / "layer.py").write_text(OTHERWISE_RIGHT)
    text = changed("square", OTHERS[kind])
    assert refusal(text) == ""
    (against,) = compared(stated(str(tmp_path / "layer.py")), [Wanted("square", "x", (), text)]).against
    assert against.why.endswith("the code computes something else than its certificate says")


OTHER_LOOPS: dict[str, Change] = {
    "another recurrence": stepping((P, [0]), (P, [0]), of=P),
    "another start of the recurrence": stepping(start=True, of=P),
    "states that never settle": stepping((P, [1]), bound=("T",), of=P),
}


@pytest.mark.parametrize("kind", OTHER_LOOPS)
def test_a_certificate_of_another_loop_is_found_out(kind: str) -> None:
    """What it says is true of all states; but these are not those of the code."""
    text, code = changed(LOOP, OTHER_LOOPS[kind]), stated(str(catalogue.FOLDER / "through_time.py"))
    assert refusal(text) == ""
    (against,) = compared(code, [Wanted("cumulative_products", "x", (), text)]).against
    assert against.why.endswith("the code computes something else than its certificate says")


def test_a_certificate_of_the_code_is_borne_out_and_one_at_other_sizes_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "layer.py").write_text(OTHERWISE_RIGHT)
    looked = compared(stated(str(tmp_path / "layer.py")), [Wanted("square", "x", (), honest("square"))])
    assert not looked.against and not looked.unlike
    other = honest("square").replace('"N"', '"Q"')
    looked = compared(stated(str(tmp_path / "layer.py")), [Wanted("square", "x", (), other)])
    assert not looked.against and "has a value" in looked.unlike[0].why
