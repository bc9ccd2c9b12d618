"""One fault for each function of `functions`: what stands there, and what stands there instead."""

from __future__ import annotations

from pathlib import Path

FAULTS = {
    "linear": ("g.sum(axis=0)", "g.mean(axis=0)"),
    "rms_norm": ("jnp.sum(g * x * inv, axis=0)", "jnp.sum(2 * g * x * inv, axis=0)"),
    "layer_norm": ("(gw - xhat * c1 - c2) * rstd", "(gw - xhat * c1) * rstd"),
    "softmax": ("y * (x_dot - jnp.sum(y * x_dot, axis=-1, keepdims=True))", "y * (1 - y) * x_dot"),
    "logsumexp": ("jnp.exp(x - ans[..., None]) * x_dot", "jnp.exp(x) * x_dot"),
    "cross_entropy": (".add(-1.0) / n", ".add(-1.0)"),
    "smoothed_cross_entropy": ("(jnp.exp(log_p) - target)", "(log_p - target)"),
    "swiglu": ("sig * (1 + gate * (1 - sig))", "sig * (1 - sig)"),
    "gelu": ("(cdf + x * pdf)", "(cdf + 2 * x * pdf)"),
    "gelu_tanh": ("1 + 3 * 0.044715", "1 + 0.044715"),
    "clip": ("(x > lo) & (x < hi)", "x < hi"),
    "attention": ("p * (dp - delta)", "p * dp"),
    "causal_attention": ("ds.T @ q", "ds @ q"),
    "embedding": ("zeros.at[ids].add(g)", "zeros.at[ids].add(2 * g)"),
    "rope": ("g1 * cos + g2 * sin, g2 * cos - g1 * sin", "g1 * cos - g2 * sin, g2 * cos + g1 * sin"),
    "normalize": ("(g - y * jnp.sum(y * g, axis=-1, keepdims=True)) / norm", "g / norm"),
    "bce_with_logits": ("logits_dot - logits * targets_dot", "logits_dot + logits * targets_dot"),
    "mean_and_variance": ("2 * (x - jnp.mean(x, axis=0)) * g_var) / n", "(x - jnp.mean(x, axis=0)) * g_var) / n"),
}
RIGHT = Path(__file__).with_name("functions.py")


def faulty() -> str:
    """The text of `functions`, with every fault in its function."""
    return "\n\n\n# ".join(map(_with_fault, RIGHT.read_text().split("\n\n\n# ")))


def _with_fault(text: str) -> str:
    name = text.split("\n")[0]
    if name not in FAULTS:
        return text
    right, wrong = FAULTS[name]
    assert text.count(right) == 1, f"{name}: {right!r} stands there {text.count(right)} times"
    return text.replace(right, wrong)
