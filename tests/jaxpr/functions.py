"""Functions of JAX with a rule of their own, in the manner of current layers' and kernels' reference code; all are right.

Each has a fault in `faults`.
"""

from functools import partial

import jax
import jax.numpy as jnp

from verify import from_jax


# linear
@jax.custom_vjp
def linear(x, w, b):
    return x @ w + b


def linear_fwd(x, w, b):
    return linear(x, w, b), (x, w)


def linear_bwd(res, g):
    x, w = res
    return g @ w.T, x.T @ g, g.sum(axis=0)


linear.defvjp(linear_fwd, linear_bwd)


# rms_norm
@partial(jax.custom_vjp, nondiff_argnums=(2,))
def rms_norm(x, weight, eps):
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + eps) * weight


def rms_norm_fwd(x, weight, eps):
    inv = jax.lax.rsqrt(jnp.mean(jnp.square(x), axis=-1, keepdims=True) + eps)
    return x * inv * weight, (x, weight, inv)


def rms_norm_bwd(eps, res, g):
    x, weight, inv = res
    gw = g * weight
    dx = inv * (gw - x * inv**2 * jnp.mean(gw * x, axis=-1, keepdims=True))
    return dx, jnp.sum(g * x * inv, axis=0)


rms_norm.defvjp(rms_norm_fwd, rms_norm_bwd)


# layer_norm
@partial(jax.custom_vjp, nondiff_argnums=(3,))
def layer_norm(x, weight, bias, eps=1e-5):
    return layer_norm_fwd(x, weight, bias, eps)[0]


def layer_norm_fwd(x, weight, bias, eps):
    mean = jnp.mean(x, axis=-1, keepdims=True)
    rstd = jax.lax.rsqrt(jnp.var(x, axis=-1, keepdims=True) + eps)
    xhat = (x - mean) * rstd
    return xhat * weight + bias, (xhat, rstd, weight)


def layer_norm_bwd(eps, res, g):
    xhat, rstd, weight = res
    gw = g * weight
    c1 = jnp.mean(gw * xhat, axis=-1, keepdims=True)
    c2 = jnp.mean(gw, axis=-1, keepdims=True)
    return (gw - xhat * c1 - c2) * rstd, jnp.sum(g * xhat, axis=0), jnp.sum(g, axis=0)


layer_norm.defvjp(layer_norm_fwd, layer_norm_bwd)


# softmax
@jax.custom_jvp
def softmax(x):
    unnormalized = jnp.exp(x - jnp.max(x, axis=-1, keepdims=True))
    return unnormalized / jnp.sum(unnormalized, axis=-1, keepdims=True)


@softmax.defjvp
def softmax_jvp(primals, tangents):
    (x,), (x_dot,) = primals, tangents
    y = softmax(x)
    return y, y * (x_dot - jnp.sum(y * x_dot, axis=-1, keepdims=True))


# logsumexp
@jax.custom_jvp
def logsumexp(x):
    shift = jax.lax.stop_gradient(jnp.max(x, axis=-1, keepdims=True))
    return jnp.log(jnp.sum(jnp.exp(x - shift), axis=-1)) + jnp.squeeze(shift, axis=-1)


logsumexp.defjvps(lambda x_dot, ans, x: jnp.sum(jnp.exp(x - ans[..., None]) * x_dot, axis=-1))


# cross_entropy
@jax.custom_vjp
def cross_entropy(logits, labels):
    picked = jnp.take_along_axis(logits, labels[:, None], axis=-1)[:, 0]
    return jnp.mean(jax.nn.logsumexp(logits, axis=-1) - picked)


def cross_entropy_fwd(logits, labels):
    return cross_entropy(logits, labels), (jax.nn.softmax(logits), labels)


def cross_entropy_bwd(res, g):
    p, labels = res
    n = p.shape[0]
    return g * p.at[jnp.arange(n), labels].add(-1.0) / n, None


cross_entropy.defvjp(cross_entropy_fwd, cross_entropy_bwd)


# smoothed_cross_entropy
@partial(jax.custom_vjp, nondiff_argnums=(2,))
def smoothed_cross_entropy(logits, labels, smoothing):
    return smoothed_cross_entropy_fwd(logits, labels, smoothing)[0]


def smoothed_cross_entropy_fwd(logits, labels, smoothing):
    classes = logits.shape[-1]
    target = (1 - smoothing) * jax.nn.one_hot(labels, classes) + smoothing / classes
    log_p = jax.nn.log_softmax(logits)
    return -jnp.sum(target * log_p, axis=-1), (log_p, target)


def smoothed_cross_entropy_bwd(smoothing, res, g):
    log_p, target = res
    return g[:, None] * (jnp.exp(log_p) - target), None


smoothed_cross_entropy.defvjp(smoothed_cross_entropy_fwd, smoothed_cross_entropy_bwd)


# swiglu
@jax.custom_vjp
def swiglu(x, w_gate, w_up):
    return jax.nn.silu(x @ w_gate) * (x @ w_up)


def swiglu_fwd(x, w_gate, w_up):
    return swiglu(x, w_gate, w_up), (x, w_gate, w_up)


def swiglu_bwd(res, g):
    x, w_gate, w_up = res
    gate, up = x @ w_gate, x @ w_up
    sig = jax.nn.sigmoid(gate)
    d_up = g * gate * sig
    d_gate = g * up * sig * (1 + gate * (1 - sig))
    return d_gate @ w_gate.T + d_up @ w_up.T, x.T @ d_gate, x.T @ d_up


swiglu.defvjp(swiglu_fwd, swiglu_bwd)


# gelu
@jax.custom_jvp
def gelu(x):
    return 0.5 * x * (1 + jax.lax.erf(x / jnp.sqrt(2.0)))


@gelu.defjvp
def gelu_jvp(primals, tangents):
    (x,), (x_dot,) = primals, tangents
    cdf = 0.5 * (1 + jax.lax.erf(x / jnp.sqrt(2.0)))
    pdf = jnp.exp(-x * x / 2) / jnp.sqrt(2 * jnp.pi)
    return gelu(x), x_dot * (cdf + x * pdf)


# gelu_tanh
@jax.custom_vjp
def gelu_tanh(x):
    return jax.nn.gelu(x, approximate=True)


def gelu_tanh_bwd(x, g):
    k = jnp.sqrt(2 / jnp.pi).astype(x.dtype)
    t = jnp.tanh(k * (x + 0.044715 * x**3))
    return (g * (0.5 * (1 + t) + 0.5 * x * (1 - t**2) * k * (1 + 3 * 0.044715 * x**2)),)


gelu_tanh.defvjp(lambda x: (gelu_tanh(x), x), gelu_tanh_bwd)


# clip
@partial(jax.custom_vjp, nondiff_argnums=(1, 2))
def clip(x, lo, hi):
    return jnp.clip(x, lo, hi)


def clip_bwd(lo, hi, x, g):
    return (jnp.where((x > lo) & (x < hi), g, 0.0),)


clip.defvjp(lambda x, lo, hi: (jnp.clip(x, lo, hi), x), clip_bwd)


# attention
def attention_scores(q, k):
    return jnp.einsum("bqhd,bkhd->bhqk", q, k) / jnp.sqrt(q.shape[-1])


@jax.custom_vjp
def attention(q, k, v):
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(attention_scores(q, k)), v)


def attention_fwd(q, k, v):
    p = jax.nn.softmax(attention_scores(q, k))
    out = jnp.einsum("bhqk,bkhd->bqhd", p, v)
    return out, (q, k, v, out, p)


def attention_bwd(res, do):
    q, k, v, out, p = res
    dv = jnp.einsum("bhqk,bqhd->bkhd", p, do)
    dp = jnp.einsum("bqhd,bkhd->bhqk", do, v)
    delta = jnp.sum(do * out, axis=-1).transpose(0, 2, 1)[..., None]
    ds = p * (dp - delta) / jnp.sqrt(q.shape[-1])
    return jnp.einsum("bhqk,bkhd->bqhd", ds, k), jnp.einsum("bhqk,bqhd->bkhd", ds, q), dv


attention.defvjp(attention_fwd, attention_bwd)


# causal_attention
def causal_probabilities(q, k):
    scores = q @ k.T / jnp.sqrt(q.shape[-1])
    allowed = jnp.tril(jnp.ones((q.shape[0], k.shape[0]), dtype=bool))
    return jax.nn.softmax(jnp.where(allowed, scores, -jnp.inf), axis=-1)


@jax.custom_vjp
def causal_attention(q, k, v):
    return causal_probabilities(q, k) @ v


def causal_attention_bwd(res, do):
    q, k, v = res
    p = causal_probabilities(q, k)
    dp = do @ v.T
    ds = p * (dp - jnp.sum(dp * p, axis=-1, keepdims=True)) / jnp.sqrt(q.shape[-1])
    return ds @ k, ds.T @ q, p.T @ do


causal_attention.defvjp(lambda q, k, v: (causal_attention(q, k, v), (q, k, v)), causal_attention_bwd)


# embedding
@jax.custom_vjp
def embedding(table, ids):
    return table[ids]


def embedding_fwd(table, ids):
    return table[ids], (ids, jnp.zeros_like(table))


def embedding_bwd(res, g):
    ids, zeros = res
    return zeros.at[ids].add(g), None


embedding.defvjp(embedding_fwd, embedding_bwd)


# rope
@jax.custom_vjp
def rope(x, cos, sin):
    x1, x2 = jnp.split(x, 2, axis=-1)
    return jnp.concatenate([x1 * cos - x2 * sin, x2 * cos + x1 * sin], axis=-1)


def rope_bwd(res, g):
    cos, sin = res
    g1, g2 = jnp.split(g, 2, axis=-1)
    return jnp.concatenate([g1 * cos + g2 * sin, g2 * cos - g1 * sin], axis=-1), None, None


rope.defvjp(lambda x, cos, sin: (rope(x, cos, sin), (cos, sin)), rope_bwd)


# normalize
@jax.custom_vjp
def normalize(x):
    return jax.vmap(lambda row: row / jnp.linalg.norm(row))(x)


def normalize_fwd(x):
    norm = jnp.linalg.norm(x, axis=-1, keepdims=True)
    return x / norm, (x / norm, norm)


def normalize_bwd(res, g):
    y, norm = res
    return ((g - y * jnp.sum(y * g, axis=-1, keepdims=True)) / norm,)


normalize.defvjp(normalize_fwd, normalize_bwd)


# bce_with_logits
@jax.custom_jvp
def bce_with_logits(logits, targets):
    return jnp.mean(jnp.maximum(logits, 0) - logits * targets + jnp.log1p(jnp.exp(-jnp.abs(logits))))


@bce_with_logits.defjvp
def bce_with_logits_jvp(primals, tangents):
    (logits, targets), (logits_dot, targets_dot) = primals, tangents
    slope = (jax.nn.sigmoid(logits) - targets) * logits_dot - logits * targets_dot
    return bce_with_logits(logits, targets), jnp.mean(slope)


# mean_and_variance
@jax.custom_vjp
def mean_and_variance(x):
    return jnp.mean(x, axis=0), jnp.var(x, axis=0)


def mean_and_variance_bwd(x, cotangents):
    g_mean, g_var = cotangents
    n = x.shape[0]
    return ((g_mean + 2 * (x - jnp.mean(x, axis=0)) * g_var) / n,)


mean_and_variance.defvjp(lambda x: (mean_and_variance(x), x), mean_and_variance_bwd)


# claims
from_jax(linear, x="N D", w="D M", b="M")
from_jax(rms_norm, x="N D", weight="D", constants={"eps": 1e-6})
from_jax(layer_norm, x="N D", weight="D", bias="D", constants={"eps": 1e-5})
from_jax(softmax, x="N C")
from_jax(logsumexp, x="N C")
from_jax(cross_entropy, logits="N C", labels="N", where={"labels": "labels(C)"})
from_jax(smoothed_cross_entropy, logits="N C", labels="N", where={"labels": "labels(C)"}, constants={"smoothing": 0.1})
from_jax(swiglu, x="N D", w_gate="D M", w_up="D M")
from_jax(gelu, x="N D")
from_jax(gelu_tanh, x="N D")
from_jax(clip, x="N D", constants={"lo": -1.0, "hi": 2.0})
from_jax(attention, q="B T H D", k="B S H D", v="B S H D")
from_jax(causal_attention, q="T D", k="T D", v="T M")
from_jax(embedding, table="V D", ids="N", where={"ids": "index(V)"})
from_jax(rope, x="T 2*D", cos="T D", sin="T D", wrt="x")
from_jax(normalize, x="N D")
from_jax(bce_with_logits, logits="N C", targets="N C")
from_jax(mean_and_variance, x="N D")
