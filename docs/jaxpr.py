"""Write docs/jax.md, the table of JAX's primitives that claims may use: ``python docs/jaxpr.py``."""

from __future__ import annotations

from pathlib import Path

from verify.jaxpr import run  # noqa: F401  # its modules enter their rows
from verify.jaxpr.rows import CALLS, ROWS


def page() -> str:
    """The text of docs/jax.md."""
    rows = ", ".join(f"`{name}`" for name in sorted(ROWS))
    calls = ", ".join(f"`{name}`" for name in sorted(CALLS))
    return f"""# Supported JAX

`from_jax(f, x="N D", w="D")` states a claim from a `jax.custom_vjp` or a `jax.custom_jvp`. Forward is the function
itself; backward is what `jax.vjp` makes of its rule, as `jax.grad` does: `fwd` and `bwd` of a `custom_vjp`, the
transpose of the tangent rule of a `custom_jvp`. Values of `nondiff_argnums` and of other parameters are
`constants={{"eps": 1e-6}}`; integer inputs have a kind (`where={{"labels": "labels(C)"}}`).

```python title="rms.py"
from functools import partial

import jax
import jax.numpy as jnp
from verify import from_jax


@partial(jax.custom_vjp, nondiff_argnums=(1,))
def inverse_rms(x, eps):
    return jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + eps)


def fwd(x, eps):
    r = inverse_rms(x, eps)
    return r, (x, r)


def bwd(eps, kept, dr):
    x, r = kept
    return (-dr * r**3 * x / x.shape[-1],)


inverse_rms.defvjp(fwd, bwd)
from_jax(inverse_rms, x="N D", constants={{"eps": 1e-6}})
```

```console
$ gradproof check rms.py
rms.py
  ✓  inverse_rms  x  proved at every shape

1 claim, 1 gradient: 1 proved at every shape.
```

JAX traces both to jaxprs, at symbolic dimensions by `jax.export.symbolic_shape` where every shape is at stake, and each
primitive is a row of one table, which says what it is in NumPy (`verify/jaxpr`). So what may be called is not a list of
functions of `jax.numpy`, but whatever ends in these primitives: `jnp`, `jax.nn`, `jax.scipy`, `jit`, `vmap`, `grad`,
nested custom rules. A test compares each row with JAX on numbers; another compares this page, written by
`python docs/jaxpr.py`. A row is supported at every shape where [its NumPy](numpy.md) is.

Before a proof stands, JAX itself runs the function and its gradient, in double precision, at random points that the
file is not told, and has to agree. What is read over the reals, and what is refused:

- Casts to narrower floats are the same reals. A constant that is the rounding of a simple root (`np.sqrt(2)`,
  `np.sqrt(2 / np.pi)`) is read as the root.
- A question whether a symbolic size equals another number, which JAX answers with no, is refused in the user's code;
  then the claim is proved at listed shapes.
- Random bits are refused: a key that is drawn from is none of the inputs that a claim has.
- An index beyond the axis is refused, where it is seen. Of places that are written twice (`x.at[i].set`), the last one
  counts, which JAX leaves open. Loops need a number of turns that is known.
- A rule that returns another value than the function itself is bad input, where plain numbers show it.
- A rule that is meant to be another gradient (clipped, straight-through) is refuted: it is no derivative.

Primitives: {rows}.

Primitives that hold jaxprs of their own: {calls}.

A primitive that is missing is named in the verdict's reason with file and line of the code that led to it; most take
three lines in `verify/jaxpr`, and a case in `tests/jaxpr/test_rows.py`.
"""


if __name__ == "__main__":
    Path(__file__).with_name("jax.md").write_text(page(), encoding="utf-8")
