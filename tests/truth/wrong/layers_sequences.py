"""Faults that people make in attention and in recurrent cells."""

import numpy as np

from verify import claim


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def lstm_parts(x, h, c, Wx, Wh, b):
    """Gates, candidate and new state of an LSTM step."""
    H = h.shape[1]
    a = x @ Wx + h @ Wh + b
    i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g = np.tanh(a[:, 3 * H :])
    return i, f, o, g, f * c + i * g


# fault: the scale is forgotten in the backward
@claim(Q="T D", K="S D", V="S M")
def attention_scale_forgotten(Q, K, V):
    return softmax(Q @ K.T / np.sqrt(Q.shape[1])) @ V


@attention_scale_forgotten.gradient("Q")
def attention_scale_forgotten_wrong(G, Q, K, V):
    P = softmax(Q @ K.T / np.sqrt(Q.shape[1]))
    dP = G @ V.T
    return (P * (dP - (dP * P).sum(axis=1, keepdims=True))) @ K


# fault: the scale is applied twice
@claim(Q="T D", K="S D", V="S M")
def attention_scale_twice(Q, K, V):
    return softmax(Q @ K.T / np.sqrt(Q.shape[1])) @ V


@attention_scale_twice.gradient("K")
def attention_scale_twice_wrong(G, Q, K, V):
    P = softmax(Q @ K.T / np.sqrt(Q.shape[1]))
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True)) / Q.shape[1]
    return dS.T @ Q


# fault: the row sum of the softmax backward is missing
@claim(Q="T D", K="S D", V="S M")
def attention_row_sum_missing(Q, K, V):
    return softmax(Q @ K.T) @ V


@attention_row_sum_missing.gradient("Q")
def attention_row_sum_missing_wrong(G, Q, K, V):
    P = softmax(Q @ K.T)
    return (P * (G @ V.T)) @ K


# fault: dV without the transpose of the weights
@claim(S="T T", V="T M")
def attention_value_untransposed(S, V):
    return softmax(S) @ V


@attention_value_untransposed.gradient("V")
def attention_value_untransposed_wrong(G, S):
    return softmax(S) @ G


# fault: dV uses the scores in place of the weights
@claim(S="T R", V="R M")
def attention_value_scores(S, V):
    return softmax(S) @ V


@attention_value_scores.gradient("V")
def attention_value_scores_wrong(G, S):
    return S.T @ G


# fault: the row sum of FlashAttention taken of P and the output's cotangent
@claim(S="T R", V="R M")
def flash_wrong_row_sum(S, V):
    return softmax(S) @ V


@flash_wrong_row_sum.gradient("S")
def flash_wrong_row_sum_wrong(G, S, V):
    P = softmax(S)
    return P * (G @ V.T - (G**2).sum(axis=1, keepdims=True))


# fault: the causal mask is missing in the backward
@claim(S="T T", V="T M")
def causal_mask_missing(S, V):
    weights = np.tril(np.exp(S))
    return (weights / weights.sum(axis=1, keepdims=True)) @ V


@causal_mask_missing.gradient("S")
def causal_mask_missing_wrong(G, S, V):
    P = softmax(S)
    dP = G @ V.T
    return P * (dP - (dP * P).sum(axis=1, keepdims=True))


# fault: the mask is applied to the result, not in the row sum
@claim(S="T R", V="R M", mask="T R", eps="", where={"mask": "binary", "eps": "positive"})
def mask_applied_late(S, V, mask, eps):
    weights = mask * np.exp(S)
    return (weights / (eps + weights.sum(axis=1, keepdims=True))) @ V


@mask_applied_late.gradient("S")
def mask_applied_late_wrong(G, S, V, mask, eps):
    weights = np.exp(S)
    P = weights / (eps + weights.sum(axis=1, keepdims=True))
    dP = G @ V.T
    return mask * P * (dP - (dP * P).sum(axis=1, keepdims=True))


# fault: queries and keys are swapped
@claim(Q="T D", K="T D", V="T M")
def attention_queries_keys_swapped(Q, K, V):
    return softmax(Q @ K.T) @ V


@attention_queries_keys_swapped.gradient("Q")
def attention_queries_keys_swapped_wrong(G, Q, K, V):
    P = softmax(Q @ K.T)
    dP = G @ V.T
    return (P * (dP - (dP * P).sum(axis=1, keepdims=True))).T @ Q


# fault: self-attention without the path through the values
@claim(X="T D", Wv="D M")
def self_attention_value_path(X, Wv):
    return softmax(X @ X.T) @ (X @ Wv)


@self_attention_value_path.gradient("X")
def self_attention_value_path_wrong(G, X, Wv):
    P = softmax(X @ X.T)
    dP = G @ (X @ Wv).T
    dS = P * (dP - (dP * P).sum(axis=1, keepdims=True))
    return dS @ X + dS.T @ X


# fault: the derivative of tanh is missing in an RNN step
@claim(x="N D", h="N H", Wx="D H", Wh="H H")
def rnn_without_tanh(x, h, Wx, Wh):
    return np.tanh(x @ Wx + h @ Wh)


@rnn_without_tanh.gradient("Wh")
def rnn_without_tanh_wrong(G, h):
    return h.T @ G


# fault: the recurrent weights are not transposed
@claim(x="N D", h="N H", Wx="D H", Wh="H H")
def rnn_weights_untransposed(x, h, Wx, Wh):
    return np.tanh(x @ Wx + h @ Wh)


@rnn_weights_untransposed.gradient("h")
def rnn_weights_untransposed_wrong(G, out, Wh):
    return (G * (1 - out**2)) @ Wh


# fault: the new state in place of the old one
@claim(x="N D", h="N H", Wx="D H", Wh="H H")
def rnn_new_state(x, h, Wx, Wh):
    return np.tanh(x @ Wx + h @ Wh)


@rnn_new_state.gradient("Wh")
def rnn_new_state_wrong(G, out):
    return out.T @ (G * (1 - out**2))


# fault: backpropagation through time is cut after one step
@claim(x="2 N D", Wx="D H", Wh="H H")
def rnn_truncated(x, Wx, Wh):
    h = np.tanh(x[0] @ Wx)
    return np.tanh(x[1] @ Wx + h @ Wh)


@rnn_truncated.gradient("Wx")
def rnn_truncated_wrong(G, out, x):
    return x[1].T @ (G * (1 - out**2))


# fault: the path from the output through the cell state is dropped
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_output_path(x, h, c, Wx, Wh, b):
    _, _, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return np.concatenate([o * np.tanh(c_next), c_next], axis=1)


@lstm_output_path.gradient("c")
def lstm_output_path_wrong(G, x, h, c, Wx, Wh, b):
    _, f, _, _, _ = lstm_parts(x, h, c, Wx, Wh, b)
    return G[:, h.shape[1] :] * f


# fault: the cell state's own cotangent is dropped
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_cell_cotangent(x, h, c, Wx, Wh, b):
    _, _, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return np.concatenate([o * np.tanh(c_next), c_next], axis=1)


@lstm_cell_cotangent.gradient("c")
def lstm_cell_cotangent_wrong(G, x, h, c, Wx, Wh, b):
    _, f, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return G[:, : h.shape[1]] * o * (1 - np.tanh(c_next) ** 2) * f


# fault: the deltas of input and forget gate are swapped
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_gates_swapped(x, h, c, Wx, Wh, b):
    _, _, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return o * np.tanh(c_next)


@lstm_gates_swapped.gradient("b")
def lstm_gates_swapped_wrong(G, x, h, c, Wx, Wh, b):
    i, f, o, g, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    t = np.tanh(c_next)
    dc = G * o * (1 - t**2)
    deltas = [dc * c * f * (1 - f), dc * g * i * (1 - i), G * t * o * (1 - o), dc * i * (1 - g**2)]
    return np.concatenate(deltas, axis=1).sum(axis=0)


# fault: the sigmoid of the gate's value instead of f(1 - f)
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_gate_at_activation(x, h, c, Wx, Wh, b):
    _, _, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return o * np.tanh(c_next)


@lstm_gate_at_activation.gradient("Wx")
def lstm_gate_at_activation_wrong(G, x, h, c, Wx, Wh, b):
    i, f, o, g, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    t = np.tanh(c_next)
    dc = G * o * (1 - t**2)
    deltas = [dc * g * i * (1 - i), dc * c * sigmoid(f), G * t * o * (1 - o), dc * i * (1 - g**2)]
    return x.T @ np.concatenate(deltas, axis=1)


# fault: the sigmoid's derivative for the tanh candidate
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_candidate_sigmoid(x, h, c, Wx, Wh, b):
    _, _, o, _, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    return o * np.tanh(c_next)


@lstm_candidate_sigmoid.gradient("Wh")
def lstm_candidate_sigmoid_wrong(G, x, h, c, Wx, Wh, b):
    i, f, o, g, c_next = lstm_parts(x, h, c, Wx, Wh, b)
    t = np.tanh(c_next)
    dc = G * o * (1 - t**2)
    deltas = [dc * g * i * (1 - i), dc * c * f * (1 - f), G * t * o * (1 - o), dc * i * g * (1 - g)]
    return h.T @ np.concatenate(deltas, axis=1)


# fault: the direct path through the update gate is dropped
@claim(x="N D", h="N H", Wz="D H", Wn="D H", Un="H H")
def gru_direct_path(x, h, Wz, Wn, Un):
    z = sigmoid(x @ Wz)
    return (1 - z) * np.tanh(x @ Wn + h @ Un) + z * h


@gru_direct_path.gradient("h")
def gru_direct_path_wrong(G, x, h, Wz, Wn, Un):
    z = sigmoid(x @ Wz)
    n = np.tanh(x @ Wn + h @ Un)
    return (G * (1 - z) * (1 - n**2)) @ Un.T


# fault: the roles of z and 1 - z are swapped
@claim(x="N D", h="N H", Wz="D H", Wn="D H", Un="H H")
def gru_gate_sign(x, h, Wz, Wn, Un):
    z = sigmoid(x @ Wz)
    return (1 - z) * np.tanh(x @ Wn + h @ Un) + z * h


@gru_gate_sign.gradient("Wz")
def gru_gate_sign_wrong(G, x, h, Wz, Wn, Un):
    z = sigmoid(x @ Wz)
    n = np.tanh(x @ Wn + h @ Un)
    return x.T @ (G * (n - h) * z * (1 - z))
