"""Attention, with scale and masks, and the row-sum identity of FlashAttention."""

import numpy as np

from verify import claim

TITLE = "Attention"


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# theorem: Dot-product attention
# statement: O = P V,\ P = \operatorname{softmax}(Q K^T) \implies \bar S = P \odot (\bar P - (\bar P \odot
#     P) 1 1^T),\ \bar Q = \bar S K
# source: Luong, Pham, Manning, Effective approaches to attention (2015), section 3.1
# scope: all-shapes
@claim(Q="T D", K="S D", V="S M")
def attention(Q, K, V):
    return softmax(Q @ K.T) @ V


@attention.gradient("Q", "K", "V")
def attention_backward(G, Q, K, V):
    P = softmax(Q @ K.T)
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))
    return dS @ K, dS.T @ Q, P.T @ G


# theorem: Scaled dot-product attention
# statement: S = Q K^T / \sqrt{d} \implies \bar Q = \bar S K / \sqrt{d},\ \bar K = \bar S^T Q / \sqrt{d}
# source: Vaswani et al., Attention is all you need (2017), equation 1
# scope: all-shapes
@claim(Q="T D", K="S D", V="S M")
def scaled_attention(Q, K, V):
    return softmax(Q @ K.T / np.sqrt(Q.shape[1])) @ V


@scaled_attention.gradient("Q", "K", "V")
def scaled_attention_backward(G, Q, K, V):
    root = np.sqrt(Q.shape[1])
    P = softmax(Q @ K.T / root)
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True)) / root
    return dS @ K, dS.T @ Q, P.T @ G


# theorem: The row-sum identity of FlashAttention
# statement: \textstyle\sum_s \bar P_{ts} P_{ts} = \sum_m G_{tm} O_{tm}, \text{ so } \bar S = P \odot (G
#     V^T - (G \odot O) 1 1^T)
# source: Dao et al., FlashAttention (2022), appendix B.2, equation 4
# scope: all-shapes
@claim(S="T S", V="S M")
def flash_row_sum(S, V):
    return softmax(S) @ V


@flash_row_sum.gradient("S", "V")
def flash_row_sum_backward(G, out, S, V):
    P = softmax(S)
    return P * (G @ V.T - (G * out).sum(axis=1, keepdims=True)), P.T @ G


# theorem: Attention with an additive mask
# statement: P = \operatorname{softmax}(c Q K^T + B) \implies \bar B = \bar S,\ \bar Q = c \bar S K
# source: Press, Smith, Lewis, ALiBi (2022), equation in section 3; Raffel et al., T5 (2020), section 2.1
# scope: all-shapes
@claim(Q="T D", K="S D", V="S M", B="T S", c="")
def biased_attention(Q, K, V, B, c):
    return softmax(c * (Q @ K.T) + B) @ V


@biased_attention.gradient("Q", "K", "V", "B")
def biased_attention_backward(G, Q, K, V, B, c):
    P = softmax(c * (Q @ K.T) + B)
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))
    return c * (dS @ K), c * (dS.T @ Q), P.T @ G, dS


# theorem: Attention with a binary mask on the weights
# statement: P_{ts} = M_{ts} e^{S_{ts}} / (\epsilon + \textstyle\sum_r M_{tr} e^{S_{tr}}) \implies \bar S =
#     P \odot (\bar P - (\bar P \odot P) 1 1^T)
# source: the multiplicative form of Vaswani et al. (2017), section 3.2.3; a masked weight needs no mask in
#     its gradient
# scope: all-shapes
# note: epsilon keeps the sum positive in a row whose mask is all 0.
@claim(S="T S", V="S M", mask="T S", eps="", where={"mask": "binary", "eps": "positive"})
def masked_attention(S, V, mask, eps):
    weights = mask * np.exp(S)
    return (weights / (eps + weights.sum(axis=1, keepdims=True))) @ V


@masked_attention.gradient("S", "V")
def masked_attention_backward(G, out, S, V, mask, eps):
    weights = mask * np.exp(S)
    P = weights / (eps + weights.sum(axis=1, keepdims=True))
    return P * (G @ V.T - (G * out).sum(axis=1, keepdims=True)), P.T @ G


# theorem: Causal attention
# statement: P_{ts} = [s \le t] e^{S_{ts}} / \textstyle\sum_{r \le t} e^{S_{tr}} \implies \bar S = P \odot
#     (\bar P - (\bar P \odot P) 1 1^T)
# source: Vaswani et al., Attention is all you need (2017), section 3.2.3
# scope: all-shapes
@claim(S="T T", V="T M")
def causal_attention(S, V):
    weights = np.tril(np.exp(S))
    return (weights / weights.sum(axis=1, keepdims=True)) @ V


@causal_attention.gradient("S", "V")
def causal_attention_backward(G, S, V):
    weights = np.tril(np.exp(S))
    P = weights / weights.sum(axis=1, keepdims=True)
    dP = G @ V.T
    return P * (dP - (dP * P).sum(axis=1, keepdims=True)), P.T @ G


# theorem: Multi-head attention
# statement: O_{bh} = \operatorname{softmax}(Q_{bh} K_{bh}^T / \sqrt{d}) V_{bh} \text{ for each sample and
#     head}
# source: Vaswani et al., Attention is all you need (2017), section 3.2.2
# scope: all-shapes
@claim(Q="B H T D", K="B H S D", V="B H S M")
def multi_head_attention(Q, K, V):
    return softmax(Q @ K.swapaxes(2, 3) / np.sqrt(Q.shape[3])) @ V


@multi_head_attention.gradient("Q", "K", "V")
def multi_head_attention_backward(G, Q, K, V):
    root = np.sqrt(Q.shape[3])
    P = softmax(Q @ K.swapaxes(2, 3) / root)
    dP = G @ V.swapaxes(2, 3)
    dS = P * (dP - (dP * P).sum(axis=3, keepdims=True)) / root
    return dS @ K, dS.swapaxes(2, 3) @ Q, P.swapaxes(2, 3) @ G


# theorem: Self-attention with projections
# statement: O = \operatorname{softmax}(X W_q W_k^T X^T) X W_v
# source: Vaswani et al., Attention is all you need (2017), section 3.2.2
# scope: all-shapes
@claim(X="T D", Wq="D E", Wk="D E", Wv="D M")
def self_attention(X, Wq, Wk, Wv):
    return softmax((X @ Wq) @ (X @ Wk).T) @ (X @ Wv)


@self_attention.gradient("X", "Wq", "Wk", "Wv")
def self_attention_backward(G, X, Wq, Wk, Wv):
    Q, K, V = X @ Wq, X @ Wk, X @ Wv
    P = softmax(Q @ K.T)
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))
    dQ, dK, dV = dS @ K, dS.T @ Q, P.T @ G
    return dQ @ Wq.T + dK @ Wk.T + dV @ Wv.T, X.T @ dQ, X.T @ dK, X.T @ dV


# theorem: Additive attention
# statement: e_s = v^T \tanh(u + H_s W),\ o = \operatorname{softmax}(e)^T H
# source: Bahdanau, Cho, Bengio, Jointly learning to align and translate (2015), section A.1.2
# scope: all-shapes
@claim(u="E", H="S D", W="D E", v="E")
def additive_attention(u, H, W, v):
    return softmax(np.tanh(u + H @ W) @ v) @ H


@additive_attention.gradient("u", "H", "W", "v")
def additive_attention_backward(G, u, H, W, v):
    t = np.tanh(u + H @ W)
    p = softmax(t @ v)
    dp = H @ G
    de = p * (dp - (dp * p).sum())
    da = np.outer(de, v) * (1 - t**2)
    return da.sum(axis=0), np.outer(p, G) + da @ W.T, H.T @ da, t.T @ de


# theorem: Linear attention
# statement: O = \phi(Q)(\phi(K)^T V),\ \phi = \exp
# source: Katharopoulos et al., Transformers are RNNs (2020), equation 5, without the denominator
# scope: all-shapes
@claim(Q="T D", K="S D", V="S M")
def linear_attention(Q, K, V):
    return np.exp(Q) @ (np.exp(K).T @ V)


@linear_attention.gradient("Q", "K", "V")
def linear_attention_backward(G, Q, K, V):
    q, k = np.exp(Q), np.exp(K)
    state = k.T @ V
    dstate = q.T @ G
    return (G @ state.T) * q, (V @ dstate.T) * k, k @ dstate
