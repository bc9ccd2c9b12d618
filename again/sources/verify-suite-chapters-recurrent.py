"""One step of the recurrent cells, and short unrolled sequences."""

import numpy as np

from verify import claim

TITLE = "Recurrent cells"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# theorem: Step of a vanilla RNN
# statement: h' = \tanh(x W_x + h W_h + b),\ \bar a = G \odot (1 - h'^2) \implies \bar W_h = h^T \bar a
# source: Elman (1990); CS231n assignment 3
# scope: all-shapes
@claim(x="N D", h="N H", Wx="D H", Wh="H H", b="H")
def rnn_step(x, h, Wx, Wh, b):
    return np.tanh(x @ Wx + h @ Wh + b)


@rnn_step.gradient("x", "h", "Wx", "Wh", "b")
def rnn_step_backward(G, out, x, h, Wx, Wh):
    da = G * (1 - out**2)
    return da @ Wx.T, da @ Wh.T, x.T @ da, h.T @ da, da.sum(axis=0)


# theorem: Two steps of a vanilla RNN
# statement: h_t = \tanh(x_t W_x + h_{t-1} W_h),\ \bar h_1 \text{ collects } G_1 \text{ and } \bar a_2 W_h^T
# source: Werbos, Backpropagation through time (1990)
# scope: all-shapes
@claim(x="2 N D", h0="N H", Wx="D H", Wh="H H")
def rnn_two_steps(x, h0, Wx, Wh):
    h1 = np.tanh(x[0] @ Wx + h0 @ Wh)
    return np.stack([h1, np.tanh(x[1] @ Wx + h1 @ Wh)])


@rnn_two_steps.gradient("x", "h0", "Wx", "Wh")
def rnn_two_steps_backward(G, out, x, h0, Wx, Wh):
    da2 = G[1] * (1 - out[1] ** 2)
    da1 = (G[0] + da2 @ Wh.T) * (1 - out[0] ** 2)
    dx = np.stack([da1 @ Wx.T, da2 @ Wx.T])
    return dx, da1 @ Wh.T, x[0].T @ da1 + x[1].T @ da2, h0.T @ da1 + out[0].T @ da2


# theorem: Three steps of a linear recurrence
# statement: h_t = A h_{t-1} + x_t \implies \bar h_{t-1} = A^T \bar h_t + G_{t-1},\ \bar A =
#     \textstyle\sum_t \bar h_t h_{t-1}^T
# source: Gu, Goel, Re, Efficiently modeling long sequences (2022), equation 3
# scope: all-shapes
@claim(A="H H", x="3 H", h0="H")
def linear_recurrence(A, x, h0):
    h1 = A @ h0 + x[0]
    h2 = A @ h1 + x[1]
    return np.stack([h1, h2, A @ h2 + x[2]])


@linear_recurrence.gradient("A", "x", "h0")
def linear_recurrence_backward(G, out, A, h0):
    d3 = G[2]
    d2 = G[1] + A.T @ d3
    d1 = G[0] + A.T @ d2
    dA = np.outer(d1, h0) + np.outer(d2, out[0]) + np.outer(d3, out[1])
    return dA, np.stack([d1, d2, d3]), A.T @ d1


# theorem: Step of an LSTM, gates given apart
# statement: c' = f \odot c + i \odot g,\ h' = o \odot \tanh c',\ \bar c = f \odot (G_c + G_h \odot o \odot
#     (1 - \tanh^2 c'))
# source: Hochreiter and Schmidhuber (1997), Gers, Schmidhuber, Cummins (2000)
# scope: all-shapes
@claim(ai="N H", af="N H", ao="N H", ag="N H", c="N H")
def lstm_gates(ai, af, ao, ag, c):
    c_next = sigmoid(af) * c + sigmoid(ai) * np.tanh(ag)
    return np.stack([sigmoid(ao) * np.tanh(c_next), c_next])


@lstm_gates.gradient("ai", "af", "ao", "ag", "c")
def lstm_gates_backward(G, out, ai, af, ao, ag, c):
    i, f, o, g = sigmoid(ai), sigmoid(af), sigmoid(ao), np.tanh(ag)
    t = np.tanh(out[1])
    dc = G[1] + G[0] * o * (1 - t**2)
    return dc * g * i * (1 - i), dc * c * f * (1 - f), G[0] * t * o * (1 - o), dc * i * (1 - g**2), dc * f


# theorem: Step of an LSTM, one matrix for the four gates
# statement: a = x W_x + h W_h + b,\ [i, f, o, g] = [\sigma(a_i), \sigma(a_f), \sigma(a_o), \tanh(a_g)]
# source: CS231n assignment 3, LSTM step
# scope: all-shapes
@claim(x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H")
def lstm_step(x, h, c, Wx, Wh, b):
    H = h.shape[1]
    a = x @ Wx + h @ Wh + b
    i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    c_next = f * c + i * np.tanh(a[:, 3 * H :])
    return np.concatenate([o * np.tanh(c_next), c_next], axis=1)


@lstm_step.gradient("x", "h", "c", "Wx", "Wh", "b")
def lstm_step_backward(G, x, h, c, Wx, Wh, b):
    H = h.shape[1]
    a = x @ Wx + h @ Wh + b
    i, f, o = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g = np.tanh(a[:, 3 * H :])
    t = np.tanh(f * c + i * g)
    dc = G[:, H:] + G[:, :H] * o * (1 - t**2)
    gates = [dc * g * i * (1 - i), dc * c * f * (1 - f), G[:, :H] * t * o * (1 - o), dc * i * (1 - g**2)]
    da = np.concatenate(gates, axis=1)
    return da @ Wx.T, da @ Wh.T, dc * f, x.T @ da, h.T @ da, da.sum(axis=0)


# theorem: Step of a GRU
# statement: h' = (1 - z) \odot n + z \odot h,\ n = \tanh(x W_n + r \odot (h U_n))
# source: Cho et al., RNN encoder-decoder (2014), equations 5 to 8, with the reset gate after the product
#     as in cuDNN
# scope: all-shapes
@claim(x="N D", h="N H", Wz="D H", Uz="H H", Wr="D H", Ur="H H", Wn="D H", Un="H H")
def gru_step(x, h, Wz, Uz, Wr, Ur, Wn, Un):
    z = sigmoid(x @ Wz + h @ Uz)
    r = sigmoid(x @ Wr + h @ Ur)
    n = np.tanh(x @ Wn + r * (h @ Un))
    return (1 - z) * n + z * h


@gru_step.gradient("x", "h", "Wz", "Uz", "Wr", "Ur", "Wn", "Un")
def gru_step_backward(G, x, h, Wz, Uz, Wr, Ur, Wn, Un):
    z = sigmoid(x @ Wz + h @ Uz)
    r = sigmoid(x @ Wr + h @ Ur)
    n = np.tanh(x @ Wn + r * (h @ Un))
    dn = G * (1 - z) * (1 - n**2)
    dz = G * (h - n) * z * (1 - z)
    dr = dn * (h @ Un) * r * (1 - r)
    dx = dn @ Wn.T + dz @ Wz.T + dr @ Wr.T
    dh = G * z + (dn * r) @ Un.T + dz @ Uz.T + dr @ Ur.T
    return dx, dh, x.T @ dz, h.T @ dz, x.T @ dr, h.T @ dr, x.T @ dn, h.T @ (dn * r)


# theorem: Step of a minimal gated unit
# statement: h' = (1 - f) \odot h + f \odot \tanh(x W + (f \odot h) U),\ f = \sigma(x W_f + h U_f)
# source: Zhou et al., Minimal gated unit (2016)
# scope: all-shapes
@claim(x="N D", h="N H", Wf="D H", Uf="H H", W="D H", U="H H")
def minimal_gated_unit(x, h, Wf, Uf, W, U):
    f = sigmoid(x @ Wf + h @ Uf)
    return (1 - f) * h + f * np.tanh(x @ W + (f * h) @ U)


@minimal_gated_unit.gradient("x", "h", "Wf", "Uf", "W", "U")
def minimal_gated_unit_backward(G, x, h, Wf, Uf, W, U):
    f = sigmoid(x @ Wf + h @ Uf)
    n = np.tanh(x @ W + (f * h) @ U)
    da = G * f * (1 - n**2)
    dfh = da @ U.T
    df = (G * (n - h) + dfh * h) * f * (1 - f)
    dh = G * (1 - f) + dfh * f + df @ Uf.T
    return da @ W.T + df @ Wf.T, dh, x.T @ df, h.T @ df, x.T @ da, (f * h).T @ da


# theorem: Highway layer
# statement: y = t \odot \tanh(x W) + (1 - t) \odot x,\ t = \sigma(x W_t)
# source: Srivastava, Greff, Schmidhuber, Highway networks (2015), equation 3
# scope: all-shapes
@claim(x="N D", W="D D", Wt="D D")
def highway(x, W, Wt):
    t = sigmoid(x @ Wt)
    return t * np.tanh(x @ W) + (1 - t) * x


@highway.gradient("x", "W", "Wt")
def highway_backward(G, x, W, Wt):
    t = sigmoid(x @ Wt)
    h = np.tanh(x @ W)
    dh = G * t * (1 - h**2)
    dt = G * (h - x) * t * (1 - t)
    return dh @ W.T + dt @ Wt.T + G * (1 - t), x.T @ dh, x.T @ dt
