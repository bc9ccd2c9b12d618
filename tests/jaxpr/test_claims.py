"""What claims of JAX are told: files, sizes that code asks about, rules that say something else, what has no row."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command.command import gradproof

HEAD = "import jax\nimport jax.numpy as jnp\nimport numpy as np\nfrom verify import from_jax\n\n"
RULED = """@jax.custom_vjp
def f(x):
    return x * x


def bwd(x, g):
    {}


f.defvjp(lambda x: ({}, x), bwd)
from_jax(f, x="N")
"""
TYPED = """def typed(n):
    return isinstance(n, int) and type(n) is int
def matched(n):
    match n:
        case int():
            return True
    return False
def its_class(n):
    return n.__class__ is int
def its_class_by_name(n):
    return getattr(n, "__class__") is int
constant = jax.core.is_constant_dim
for whole in (typed, matched, its_class, its_class_by_name, lambda n: constant(n)):
    def rule(x, g, whole=whole):
        return ((3 if whole(x.shape[0]) and x.shape[0] > ord("d") else 2) * x * g,)
    f = jax.custom_vjp(lambda x: x * x)
    f.defvjp(lambda x: (x * x, x), rule)
    from_jax(f, x="N")
"""
STATEFUL = """import itertools, time
CALLS, TURN = itertools.count(), [0]
def counted(x):
    return x * (2 if next(CALLS) < 40 else 3)
def turned(x):
    TURN[0] = 1 - TURN[0]
    return 2 * x
def timed(x):
    return x * (2 + (time.time() < 0))
for slope in (counted, turned, timed):
    f = jax.custom_vjp(lambda x: x * x)
    f.defvjp(lambda x: (x * x, x), lambda x, g, slope=slope: (g * slope(x),))
    from_jax(f, x="N")
"""
ASKED = ["x.shape[0] == 3", "x.shape in ((3,), (4,))", "np.array_equal(x.shape, (3,))", "{3: True}.get(x.shape[0])"]


def checked(tmp_path: Path, text: str) -> tuple[int, str]:
    (tmp_path / "claims.py").write_text(HEAD + text)
    ran = gradproof("check", "claims.py", "--jobs", "1", cwd=tmp_path, timeout=300)
    return ran.code, ran.out + ran.err


@pytest.mark.slow
@pytest.mark.parametrize("asked", ASKED)
def test_a_rule_that_asks_for_a_size_is_refuted_where_it_is_wrong(asked: str, tmp_path: Path) -> None:
    """JAX answers that a symbolic size equals no number: without the guard, nothing but chance finds the size."""
    code, out = checked(tmp_path, RULED.format(f"return ((1 if {asked} else 2) * x * g,)", "x * x"))
    assert code == 1 and "refuted" in out


def test_a_size_is_an_int_to_a_rule_that_asks_for_its_type(tmp_path: Path) -> None:
    code, out = checked(tmp_path, TYPED)
    assert code == 3 and "proved at every shape" not in out


def test_a_rule_without_a_row_is_no_wrong_gradient(tmp_path: Path) -> None:
    rule = "return (2 * x * g + 0 * jax.random.normal(jax.random.key(0), x.shape),)"
    code, out = checked(tmp_path, RULED.format(rule, "x * x"))
    assert code == 3 and "a random number is no function of the inputs" in " ".join(out.split())
    assert "claims.py:11" in out


def test_what_jax_traced_once_does_not_hide_what_a_rule_keeps_or_asks(tmp_path: Path) -> None:
    code, out = checked(tmp_path, STATEFUL)
    told = " ".join(out.split())
    assert code == 3 and "3 unsupported" in told and "proved" not in told
    assert all(kept in told for kept in ("claims.CALLS", "claims.TURN[0]", "the code asks time.time"))


def test_a_rule_that_returns_another_value_is_bad_input(tmp_path: Path) -> None:
    code, out = checked(tmp_path, RULED.format("return (2 * x * g,)", "x * x + 1"))
    assert code == 2 and "claims.py:11: the rule of f returns another value than f itself" in out


def test_what_has_no_rule_is_bad_input(tmp_path: Path) -> None:
    code, out = checked(tmp_path, "@jax.custom_vjp\ndef f(x):\n    return x\n\n\nfrom_jax(f, x='N')\n")
    assert code == 2 and "f has no rule: f.defvjp(fwd, bwd)" in out
    code, out = checked(tmp_path, "from_jax(jnp.sin, x='N')\n")
    assert code == 2 and "from_jax needs a function made by jax.custom_vjp or jax.custom_jvp" in out
