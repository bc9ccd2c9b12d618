"""Functions of JAX with a derivative written by hand (`jax.custom_vjp`, `jax.custom_jvp`), on the arrays of a check.

JAX itself traces them, at the sizes that the arrays have (symbolic ones by `jax.export`); what it hands back, a jaxpr,
is run by one table, which says what each of its primitives is in NumPy. So everything of JAX that ends in primitives is
read as JAX reads it: `jnp`, `jit`, `vmap`, `grad`, nested custom rules. XLA computes nothing here.
Source: https://docs.jax.dev/en/latest/notebooks/Writing_custom_interpreters_in_Jax.html
"""
