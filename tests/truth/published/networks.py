"""Gradient claims that people published: networks."""

import numpy as np

from verify import claim


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


# LSTM step (h and c both used downstream)  [CS231n lstm_step_backward]
@claim(x="N D", Wx="D 4*H", h="N H", Wh="H 4*H", b="4*H", c0="N H")
def e02(x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    return out


@e02.gradient("x")
def e02_dx(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    dx = da @ Wx.T
    return dx


@e02.gradient("h")
def e02_dh(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    dh_ = 0
    dh = da @ Wh.T
    return dh


@e02.gradient("c0")
def e02_dc0(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    dc0 = dc * f
    return dc0


@e02.gradient("Wx")
def e02_dWx(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    dWx = x.T @ da
    return dWx


@e02.gradient("Wh")
def e02_dWh(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    dWh = h.T @ da
    return dWh


@e02.gradient("b")
def e02_db(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    db = da.sum(0)
    return db


# LSTM forget gate: sigma(f) instead of f(1-f)  [GH CaptainE/RNN-LSTM-in-numpy#1; nicklashansen/rnn_lstm_from_scratch#1 (>=10 copies in public files)]
@claim(x="N D", Wx="D 4*H", h="N H", Wh="H 4*H", b="4*H", c0="N H")
def e04(x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    return out


@e04.gradient("b")
def e04_db(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), sigmoid(f) * df, do * o * (1 - o), dg * (1 - g**2)], 1)
    db = da.sum(0)
    return db


# LSTM: input-gate bias gets the forget-gate delta  [GH hanbt/learn_dl#53]
@claim(x="N D", Wx="D 4*H", h="N H", Wh="H 4*H", b="4*H", c0="N H")
def e07(x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    return out


@e07.gradient("b")
def e07_db(G, x, Wx, h, Wh, b, c0):
    a = x @ Wx + h @ Wh + b
    H_ = h.shape[1]
    i = sigmoid(a[:, :H_])
    f = sigmoid(a[:, H_ : 2 * H_])
    o = sigmoid(a[:, 2 * H_ : 3 * H_])
    g = np.tanh(a[:, 3 * H_ :])
    c1 = f * c0 + i * g
    h1 = o * np.tanh(c1)
    out = np.concatenate([h1, c1], 1)
    dh = G[:, :H_]
    dcn = G[:, H_:]
    do = dh * np.tanh(c1)
    dc = dcn + dh * o * (1 - np.tanh(c1) ** 2)
    df = dc * c0
    di = dc * g
    dg = dc * i
    da = np.concatenate([di * i * (1 - i), df * f * (1 - f), do * o * (1 - o), dg * (1 - g**2)], 1)
    z = df * f * (1 - f)
    db = np.concatenate([z, z, z, dg * (1 - g**2)], 1).sum(0)
    return db


# single-head attention dQ dK dV  [matthewwilletts.github.io attention-backward; planckeon.github.io; dscamiss.github.io]
@claim(Q="T D", K_="P D", V="P M")
def e09(Q, K_, V):
    S = Q @ K_.T / np.sqrt(Q.shape[1])
    P = softmax(S)
    out = P @ V
    return out


@e09.gradient("V")
def e09_dV(G, Q, K_, V):
    S = Q @ K_.T / np.sqrt(Q.shape[1])
    P = softmax(S)
    out = P @ V
    return P.T @ G


@e09.gradient("Q")
def e09_dQ(G, Q, K_, V):
    S = Q @ K_.T / np.sqrt(Q.shape[1])
    P = softmax(S)
    out = P @ V
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(-1, keepdims=True))
    dQ = dS @ K_ / np.sqrt(Q.shape[1])
    return dQ


@e09.gradient("K_")
def e09_dK_(G, Q, K_, V):
    S = Q @ K_.T / np.sqrt(Q.shape[1])
    P = softmax(S)
    out = P @ V
    dP = G @ V.T
    dS = P * (dP - (dP * P).sum(-1, keepdims=True))
    dK_ = dS.T @ Q / np.sqrt(Q.shape[1])
    return dK_


# conv dX as full convolution with the flipped kernel  [GH rasmusbergpalm/DeepLearnToolbox#169; amsukdu/SimplePythonCNN#6]
@claim(x="N C 7", w="M C 3")
def e12(x, w):
    T_ = x.shape[2] - w.shape[2] + 1
    out = sum(np.einsum("nct,oc->not", x[:, :, k : k + T_], w[:, :, k]) for k in range(w.shape[2]))
    return out


@e12.gradient("x")
def e12_dx(G, x, w):
    T_ = x.shape[2] - w.shape[2] + 1
    out = sum(np.einsum("nct,oc->not", x[:, :, k : k + T_], w[:, :, k]) for k in range(w.shape[2]))
    Kk = w.shape[2]
    Gp = np.pad(G, ((0, 0), (0, 0), (Kk - 1, Kk - 1)))
    wf = w[:, :, ::-1]
    dx = sum(np.einsum("not,oc->nct", Gp[:, :, k : k + x.shape[2]], wf[:, :, k]) for k in range(Kk))
    return dx
