"""Every row of the table of JAX's primitives against JAX itself, on numbers; and what is refused."""

from __future__ import annotations

import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from jax.ad_checkpoint import checkpoint_name

from verify.errors import Unsupported
from verify.guest.plain.jax_functions import FAST, known
from verify.jaxpr.functions import run, write_down
from verify.jaxpr.rows import CALLS, ROWS

X = np.random.default_rng(0).normal(size=(3, 4))
GIVEN = {
    "x": X,
    "y": np.random.default_rng(1).normal(size=(3, 4)),
    "p": np.abs(X) + 0.5,
    "u": X / 10,
    "s": X[:, :3] + 3 * np.eye(3),
    "v": X[0],
    "b": np.random.default_rng(2).normal(size=(2, 3, 4)),
    "i": np.array([[0, 2], [1, 1], [3, 0]]),
    "k": np.array([2, 0, 1]),
    "im": np.random.default_rng(3).normal(size=(2, 4, 6, 5)),
    "ke": np.random.default_rng(4).normal(size=(6, 4, 3, 2)),
}
CASES: list[str] = [
    *("lax.conv(im, ke, (1, 1), 'VALID')", "lax.conv(im, ke, (2, 1), 'SAME')"),
    "lax.conv_general_dilated(im, ke[:, :2], (1, 2), ((1, 0), (2, 1)), (2, 1), (1, 2), feature_group_count=2)",
    "lax.conv_general_dilated(im.transpose(0, 2, 3, 1), ke, (1, 1), 'VALID', dimension_numbers=('NHWC', 'OIHW', 'NHWC'))",
    "jax.grad(lambda ke: (lax.conv(im, ke, (1, 1), 'VALID') ** 2).sum())(ke)",
    *(
        f"lax.{f}(x)"
        for f in [
            "exp",
            "exp2",
            "expm1",
            "sin",
            "cos",
            "sinh",
            "cosh",
            "tanh",
            "abs",
            "sign",
            "floor",
            "ceil",
            "neg",
            "square",
            "logistic",
        ]
    ),
    *(f"lax.{f}(x)" for f in ["atan", "asinh", "erf", "erfc", "is_finite", "cbrt", "stop_gradient"]),
    *(f"lax.{f}(p)" for f in ["log", "log1p", "sqrt", "rsqrt"]),
    *(f"lax.{f}(u)" for f in ["tan", "asin", "acos", "atanh"]),
    *(
        f"lax.{f}(x, y)"
        for f in ["add", "sub", "mul", "div", "max", "min", "atan2", "eq", "ne", "lt", "le", "gt", "ge"]
    ),
    *(
        "lax.acosh(p + 1)",
        "lax.pow(p, y)",
        "lax.integer_pow(x, 3)",
        "lax.integer_pow(p, -2)",
        "lax.clamp(-0.5, x, 0.5)",
    ),
    *("lax.select(x > 0, x, y)", "(x > 0) & (y > 0)", "(x > 0) | (y > 0)", "~(x > 0)", "(x > 0) ^ (y > 0)"),
    *("x.astype(jnp.float32)", "(x > 0).astype(float)", "x.astype(bool)", "x.astype(int)", "k.astype(float)"),
    *("jnp.copy(x)", "lax.reduce_precision(x, 8, 23)", "jnp.array(x)", "jnp.zeros_like(x)", "x * 0 + 1"),
    *(
        "v[None, :] + x",
        "jnp.broadcast_to(v, (3, 4))",
        "jnp.full((2, 3), 1.5)",
        "jnp.reshape(x, (2, 6))",
        "x[..., None]",
    ),
    *("b[:, 0]", "lax.expand_dims(x, (1,))", "jnp.squeeze(x[None])", "x.T", "jnp.flip(x, 1)", "x[1:, ::2]", "x[::-1]"),
    *("jnp.concatenate([x, y], axis=1)", "jnp.stack([x, y])", "jnp.split(x, 2, axis=1)[1]", "jnp.arange(4.0) * v"),
    *(
        "lax.pad(x, 2.0, ((1, 2, 0), (0, 1, 0)))",
        "lax.pad(x, 0.0, ((-1, 1, 0), (1, -2, 2)))",
        "jnp.tril(s)",
        "jnp.eye(3)",
    ),
    *(
        "jax.grad(lambda x: x[1:, ::2].sum())(x)",
        "lax.broadcasted_iota(float, (3, 4), 1)",
        "jnp.full_like(x, jnp.inf) > x",
    ),
    *(
        "x.sum()",
        "x.sum(axis=0)",
        "x.mean(1)",
        "x.max(axis=1)",
        "x.min()",
        "x.prod(axis=0)",
        "(x > 0).any(1)",
        "(x > 0).all()",
    ),
    *(
        "jnp.cumsum(x, 1)",
        "lax.cumsum(x, 0, reverse=True)",
        "jnp.cumprod(x, 0)",
        "x.argmax(1)",
        "x.argmin(0)",
        "jnp.sort(x)",
    ),
    *(
        "x @ y.T",
        "jnp.einsum('bij,bkj->bik', b, b)",
        "jnp.tensordot(x, y, ((0, 1), (0, 1)))",
        "jnp.outer(v, v)",
        "v @ v",
    ),
    *("x[k]", "x[k, 1]", "x[:, k]", "x[jnp.arange(3), k]", "jnp.take_along_axis(x, i, 1)", "jnp.take(x, k, 1)", "x[1]"),
    *(
        "jnp.take_along_axis(b, k[None, :, None], 1)",
        "b[:, k, jnp.arange(3)]",
    ),
    *(
        "x.at[k].add(y)",
        "x.at[jnp.arange(3), k].add(-1.0)",
        "x.at[:, 1:3].set(0.0)",
        "x.at[1].set(v)",
        "x.at[0, 2].add(5.0)",
    ),
    *(
        "x.at[k].set(y)",
        "x.at[:, k].add(1.0)",
        "x.at[k].subtract(y)",
        "jax.vmap(lambda r, j: r[j])(x, k)",
        "checkpoint_name(x, 'kept')",
    ),
    *("jax.vmap(lambda r, j: r.at[j].add(1.0))(x, k)", "lax.dynamic_slice(x, (1, 1), (2, 3))", "jax.nn.one_hot(k, 4)"),
    *(
        "lax.dynamic_update_slice(x, y[:2, :2], (1, 1))",
        "jnp.var(x, axis=0)",
        "jnp.linalg.norm(x)",
        "jax.nn.softmax(x)",
    ),
    *("jax.jit(jnp.sin)(x)", "jax.nn.relu(x)", "jax.nn.silu(x)", "jax.checkpoint(jnp.exp)(x)", "jax.nn.gelu(x)"),
    *("lax.scan(lambda c, r: (c + r, c * r), v, x)[1]", "lax.scan(lambda c, r: (c * r, c), v, x, reverse=True)[0]"),
    *(
        "lax.fori_loop(0, 3, lambda j, c: c * 0.5 + v, v)",
        "lax.while_loop(lambda c: c[0] < 3, lambda c: (c[0] + 1, c[1] * 2), (0, v))[1]",
    ),
    *(
        "lax.cond(len(x) > 2, jnp.sin, jnp.cos, x)",
        "lax.switch(1, [jnp.sin, jnp.cos], x)",
        "jax.scipy.special.logsumexp(x, 1)",
    ),
    *("jax.grad(lambda x: jax.nn.logsumexp(x))(x)", "jax.jvp(jnp.tanh, (x,), (y,))[1]", "lax.optimization_barrier(x)"),
    *(
        "jax.scipy.stats.norm.cdf(x)",
        "jnp.empty((2,)) * 0",
        "jnp.median(v)",
        "custom(x)",
        "jax.device_put(x)",
        "jax.grad(lambda x: custom(x).sum())(x)",
    ),
    *(
        "jnp.clip(x, -0.5, 0.5)",
        "jnp.where(x > 0, x, -jnp.inf).max(1)",
        "np.sqrt(2 / np.pi) * x",
        "jnp.logaddexp(x, y)",
    ),
]


@jax.custom_vjp
def custom(x: Any) -> Any:
    return jnp.sin(x)


custom.defvjp(lambda x: (jnp.sin(x), x), lambda x, g: (g * jnp.cos(x),))


def function_of(case: str) -> Callable[..., Any]:
    return eval(
        f"lambda {', '.join(GIVEN)}: {case}",
        {"jax": jax, "jnp": jnp, "lax": lax, "np": np, "custom": custom, "checkpoint_name": checkpoint_name},
    )


def ours(case: str) -> Any:
    arrays = list(GIVEN.values())
    return np.asarray(run(write_down(lambda *given: [function_of(case)(*given)], arrays), arrays)[0])


def reached(case: str) -> set[str]:
    """The rows that a case calls, by running it."""
    met: set[str] = set()
    for table in (ROWS, CALLS):
        table.update({name: _noted(name, row, met) for name, row in table.items()})
    try:
        ours(case)
    finally:
        for table in (ROWS, CALLS):
            table.update({name: row.row for name, row in table.items()})  # type: ignore[attr-defined]
    return met


def _noted(name: str, row: Callable[..., Any], met: set[str]) -> Callable[..., Any]:
    def function(*args: Any, **kwargs: Any) -> Any:
        met.add(name)
        return row(*args, **kwargs)

    function.row = row  # type: ignore[attr-defined]
    return function


AT_EVERY_SHAPE = {"dim_as_value"}  # a symbolic size as a number, which `functions` ask for


@pytest.fixture(scope="module")
def theirs() -> dict[str, Any]:
    """What JAX computes, compiled once."""
    functions = [*map(function_of, CASES)]
    compiled = jax.jit(lambda *given: [f(*given) for f in functions], compiler_options=FAST)
    return dict(zip(CASES, map(np.asarray, compiled(*GIVEN.values())), strict=True))


@pytest.mark.parametrize("case", CASES)
def test_a_row_computes_what_jax_computes(case: str, theirs: dict[str, Any]) -> None:
    found, expected = ours(case), theirs[case]
    assert found.shape == expected.shape
    np.testing.assert_allclose(found.astype(float), expected.astype(float), rtol=1e-6, atol=1e-9)


def test_every_row_has_a_case() -> None:
    assert {*ROWS, *CALLS} - AT_EVERY_SHAPE <= set().union(*map(reached, CASES))


def test_the_page_lists_every_row() -> None:
    """To write it again: ``python docs/jaxpr.py``."""
    docs = Path(__file__).parents[2] / "docs"
    assert (docs / "jax.md").read_text(encoding="utf-8") == runpy.run_path(str(docs / "jaxpr.py"))["page"]()


def test_jax_is_imported_for_its_claims_alone() -> None:
    code = "import sys, verify, verify.pipeline, verify.testing.snippet; sys.exit('jax' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


REFUSED = {
    "jax.random.normal(jax.random.key(0), (3,))": "random",
    "jnp.fft.fft(x).real": "fft has no row in the table (verify/jaxpr); most take three lines",
    "jnp.where(x > 0, x, y) if x[0, 0] > 0 else x": "a branch on a value that JAX traces",
    "k // 2": "rounds",
    "x[jnp.array([7])]": "beyond the axis",
    "k.astype(jnp.int8)": "may overflow",
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_has_no_row_is_refused(case: str) -> None:
    with pytest.raises(Unsupported, match=REFUSED[case].replace("(", r"\(").replace(")", r"\)")):
        ours(case)


def test_options_that_xla_does_not_know_are_left_out() -> None:
    assert known({"xla_backend_optimization_level": 0, "xla_cpu_no_such_option": 1}) == {}
    assert FAST
