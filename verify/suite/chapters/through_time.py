"""Recurrences over T steps and their backward through time, each at every T."""

import numpy as np

from verify import claim

TITLE = "Through time"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


# theorem: A vanilla RNN over time
# statement: h_t = \tanh(x_t W_x + h_{t-1} W_h + b),\ a_t = (G_t + a_{t+1} W_h^T) \odot (1 - h_t^2) \implies
#     \bar W_h = \textstyle\sum_t h_{t-1}^T a_t,\ \bar x_t = a_t W_x^T
# source: Werbos, Backpropagation through time (1990); CS231n assignment 3
# scope: all-shapes
@claim(x="T N D", h0="N H", Wx="D H", Wh="H H", b="H")
def rnn_over_time(x, h0, Wx, Wh, b):
    hs = np.zeros((len(x) + 1, *h0.shape))
    hs[0] = h0
    for t in range(len(x)):
        hs[t + 1] = np.tanh(x[t] @ Wx + hs[t] @ Wh + b)
    return hs[1:]


@rnn_over_time.gradient("x", "h0", "Wx", "Wh", "b")
def rnn_over_time_backward(G, out, x, h0, Wx, Wh, b):
    dx, dWx, dWh, db, dh = np.zeros_like(x), np.zeros_like(Wx), np.zeros_like(Wh), np.zeros_like(b), np.zeros_like(h0)
    for t in reversed(range(len(x))):
        da = (G[t] + dh) * (1 - out[t] ** 2)
        dx[t] = da @ Wx.T
        dWx += x[t].T @ da
        dWh += (out[t - 1] if t > 0 else h0).T @ da
        db += da.sum(axis=0)
        dh = da @ Wh.T
    return dx, dh, dWx, dWh, db


# theorem: A sequence through an LSTM
# statement: c_t = f_t \odot c_{t-1} + i_t \odot g_t,\ h_t = o_t \odot \tanh c_t,\ \bar c_t = \bar h_t \odot o_t \odot
#     (1 - \tanh^2 c_t) + \bar c_{t+1} \odot f_{t+1}
# source: Hochreiter and Schmidhuber (1997), Gers, Schmidhuber, Cummins (2000)
# scope: all-shapes
@claim(x="T N D", h0="N H", c0="N H", W="D 4*H", U="H 4*H", b="4*H")
def lstm_over_time(x, h0, c0, W, U, b):
    H = h0.shape[1]
    h, c, hs = h0, c0, np.zeros((len(x), *h0.shape))
    for t in range(len(x)):
        a = x[t] @ W + h @ U + b
        i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
        o, g = sigmoid(a[:, 2 * H : 3 * H]), np.tanh(a[:, 3 * H :])
        c = f * c + i * g
        h = o * np.tanh(c)
        hs[t] = h
    return hs


@lstm_over_time.gradient("x", "h0", "c0", "W", "U", "b")
def lstm_over_time_backward(G, x, h0, c0, W, U, b):
    H = h0.shape[1]
    h, c, before, cells = h0, c0, np.zeros_like(G), np.zeros_like(G)
    for t in range(len(x)):
        before[t], cells[t] = h, c
        a = x[t] @ W + h @ U + b
        i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
        o, g = sigmoid(a[:, 2 * H : 3 * H]), np.tanh(a[:, 3 * H :])
        c = f * c + i * g
        h = o * np.tanh(c)
    dx, dW, dU, db, dh, dc = (np.zeros_like(v) for v in (x, W, U, b, h0, c0))
    for t in reversed(range(len(x))):
        a = x[t] @ W + before[t] @ U + b
        i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
        o, g = sigmoid(a[:, 2 * H : 3 * H]), np.tanh(a[:, 3 * H :])
        tc = np.tanh(f * cells[t] + i * g)
        dh = dh + G[t]
        dc = dc + dh * o * (1 - tc**2)
        gates = [dc * g * i * (1 - i), dc * cells[t] * f * (1 - f), dh * tc * o * (1 - o), dc * i * (1 - g**2)]
        da = np.concatenate(gates, axis=1)
        dx[t] = da @ W.T
        dW += x[t].T @ da
        dU += before[t].T @ da
        db += da.sum(axis=0)
        dh, dc = da @ U.T, dc * f
    return dx, dh, dc, dW, dU, db


# theorem: A sequence through a GRU
# statement: h_t = (1 - z_t) \odot n_t + z_t \odot h_{t-1},\ n_t = \tanh(x_t W_n + r_t \odot (h_{t-1} U_n))
# source: Cho et al., RNN encoder-decoder (2014), equations 5 to 8, with the reset gate after the product
#     as in cuDNN
# scope: all-shapes
@claim(x="T N D", h0="N H", Wz="D H", Uz="H H", Wr="D H", Ur="H H", Wn="D H", Un="H H")
def gru_over_time(x, h0, Wz, Uz, Wr, Ur, Wn, Un):
    h = h0
    for t in range(len(x)):
        z = sigmoid(x[t] @ Wz + h @ Uz)
        r = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ Wn + r * (h @ Un))
        h = (1 - z) * n + z * h
    return h


@gru_over_time.gradient("x", "h0", "Wz", "Uz", "Wr", "Ur", "Wn", "Un")
def gru_over_time_backward(G, x, h0, Wz, Uz, Wr, Ur, Wn, Un):
    h, before = h0, np.zeros((len(x), *h0.shape))
    for t in range(len(x)):
        before[t] = h
        z = sigmoid(x[t] @ Wz + h @ Uz)
        r = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ Wn + r * (h @ Un))
        h = (1 - z) * n + z * h
    dx, dWz, dUz, dWr, dUr, dWn, dUn = (np.zeros_like(v) for v in (x, Wz, Uz, Wr, Ur, Wn, Un))
    dh = G
    for t in reversed(range(len(x))):
        h = before[t]
        z = sigmoid(x[t] @ Wz + h @ Uz)
        r = sigmoid(x[t] @ Wr + h @ Ur)
        n = np.tanh(x[t] @ Wn + r * (h @ Un))
        dn = dh * (1 - z) * (1 - n**2)
        dz = dh * (h - n) * z * (1 - z)
        dr = dn * (h @ Un) * r * (1 - r)
        dx[t] = dn @ Wn.T + dz @ Wz.T + dr @ Wr.T
        dWz, dUz = dWz + x[t].T @ dz, dUz + h.T @ dz
        dWr, dUr = dWr + x[t].T @ dr, dUr + h.T @ dr
        dWn, dUn = dWn + x[t].T @ dn, dUn + h.T @ (dn * r)
        dh = dh * z + (dn * r) @ Un.T + dz @ Uz.T + dr @ Ur.T
    return dx, dh, dWz, dUz, dWr, dUr, dWn, dUn


# theorem: A linear scan with gates of each step
# statement: h_t = a_t \odot h_{t-1} + x_t,\ \bar h_{t-1} = G_{t-1} + a_t \odot \bar h_t,\ \bar a_t =
#     \bar h_t \odot h_{t-1}
# source: Gu and Dao, Mamba (2023), equation 2a; Martin and Cundy, Parallelizing linear recurrent networks (2018)
# scope: all-shapes
@claim(a="T D", x="T D", h0="D")
def linear_scan(a, x, h0):
    h, hs = h0, np.zeros_like(x)
    for t in range(len(x)):
        h = a[t] * h + x[t]
        hs[t] = h
    return hs


@linear_scan.gradient("a", "x", "h0")
def linear_scan_backward(G, out, a, x, h0):
    da, dx, dh = np.zeros_like(a), np.zeros_like(x), np.zeros_like(h0)
    for t in reversed(range(len(x))):
        dh = dh + G[t]
        dx[t] = dh
        da[t] = dh * (out[t - 1] if t > 0 else h0)
        dh = a[t] * dh
    return da, dx, dh


# theorem: A state space model
# statement: h_t = A h_{t-1} + B u_t,\ y_t = C h_t \implies \bar A = \textstyle\sum_t \lambda_t h_{t-1}^T,\ \lambda_t =
#     C^T G_t + A^T \lambda_{t+1}
# source: Gu, Goel, Re, Efficiently modeling long sequences (2022), equation 3
# scope: all-shapes
@claim(u="T M", A="H H", B="H M", C="P H", h0="H")
def state_space(u, A, B, C, h0):
    h, ys = h0, np.zeros((len(u), C.shape[0]))
    for t in range(len(u)):
        h = A @ h + B @ u[t]
        ys[t] = C @ h
    return ys


@state_space.gradient("u", "A", "B", "C", "h0")
def state_space_backward(G, u, A, B, C, h0):
    hs = np.zeros((len(u) + 1, len(h0)))
    hs[0] = h0
    for t in range(len(u)):
        hs[t + 1] = A @ hs[t] + B @ u[t]
    du, dA, dB, dC, lam = (np.zeros_like(v) for v in (u, A, B, C, h0))
    for t in reversed(range(len(u))):
        lam = lam + C.T @ G[t]
        dC += np.outer(G[t], hs[t + 1])
        dA += np.outer(lam, hs[t])
        dB += np.outer(lam, u[t])
        du[t] = B.T @ lam
        lam = A.T @ lam
    return du, dA, dB, dC, lam


# theorem: Exponential smoothing
# statement: s_t = \alpha x_t + (1 - \alpha) s_{t-1},\ s_{-1} = x_0
# source: Brown, Statistical forecasting for inventory control (1959)
# scope: all-shapes
@claim(x="T D", alpha="")
def exponential_smoothing(x, alpha):
    s, state = np.zeros_like(x), x[0]
    for t in range(len(x)):
        state = alpha * x[t] + (1 - alpha) * state
        s[t] = state
    return s


@exponential_smoothing.gradient("x", "alpha")
def exponential_smoothing_backward(G, out, x, alpha):
    dx, dalpha, ds = np.zeros_like(x), 0.0, np.zeros_like(x[0])
    for t in reversed(range(len(x))):
        ds = ds + G[t]
        dalpha += np.sum(ds * (x[t] - (out[t - 1] if t > 0 else x[0])))
        dx[t] += alpha * ds
        ds = (1 - alpha) * ds
    dx[0] += ds
    return dx, dalpha


# theorem: Cumulative products
# statement: p_t = p_{t-1} x_t \implies \bar x_t = \bar p_t\, p_{t-1},\ \bar p_{t-1} = G_{t-1} + \bar p_t\, x_t
# source: Griewank and Walther, Evaluating Derivatives (2008), example 3.3 (Speelpenning), all partial products
# scope: all-shapes
# note: No entry is divided by, so that entries that are 0 are no exception.
@claim(x="T", p0="")
def cumulative_products(x, p0):
    p, ps = p0, np.zeros_like(x)
    for t in range(len(x)):
        p = p * x[t]
        ps[t] = p
    return ps


@cumulative_products.gradient("x", "p0")
def cumulative_products_backward(G, out, x, p0):
    dx, dp = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * (out[t - 1] if t > 0 else p0)
        dp = dp * x[t]
    return dx, dp


# theorem: Discounted returns
# statement: R_t = r_t + \gamma R_{t+1} \implies \bar R_{t+1} = G_{t+1} + \gamma \bar R_t,\ \bar\gamma =
#     \textstyle\sum_t \bar R_t R_{t+1}
# source: Sutton and Barto, Reinforcement Learning (2018), equation 3.9
# scope: all-shapes
@claim(r="T", last="", gamma="")
def discounted_returns(r, last, gamma):
    R, after = np.zeros_like(r), last
    for t in reversed(range(len(r))):
        after = r[t] + gamma * after
        R[t] = after
    return R


@discounted_returns.gradient("r", "last", "gamma")
def discounted_returns_backward(G, r, last, gamma):
    after, following = last, np.zeros_like(r)
    for t in reversed(range(len(r))):
        following[t] = after
        after = r[t] + gamma * after
    dr, dgamma, dR = np.zeros_like(r), 0.0, 0.0
    for t in range(len(r)):
        dR = dR + G[t]
        dr[t] = dR
        dgamma += dR * following[t]
        dR = gamma * dR
    return dr, dR, dgamma


# theorem: Likelihood of a hidden Markov model
# statement: \alpha_t = (\alpha_{t-1} A) \odot b_t,\ L = \textstyle\sum_k \alpha_T(k) \implies \bar b_t =
#     (\alpha_{t-1} A) \odot \beta_t,\ \beta_{t-1} = A (b_t \odot \beta_t)
# source: Rabiner, A tutorial on hidden Markov models (1989), equations 20 and 25
# scope: all-shapes
@claim(b="T K", A="K K", p="K")
def hmm_likelihood(b, A, p):
    alpha = p
    for t in range(len(b)):
        alpha = (alpha @ A) * b[t]
    return alpha.sum()


@hmm_likelihood.gradient("b", "A", "p")
def hmm_likelihood_backward(G, b, A, p):
    before, alpha = np.zeros_like(b), p
    for t in range(len(b)):
        before[t] = alpha
        alpha = (alpha @ A) * b[t]
    db, dA, beta = np.zeros_like(b), np.zeros_like(A), G * np.ones_like(p)
    for t in reversed(range(len(b))):
        db[t] = (before[t] @ A) * beta
        dA += np.outer(before[t], b[t] * beta)
        beta = A @ (b[t] * beta)
    return db, dA, beta


# theorem: Likelihood of a Kalman filter, one state
# statement: S_t = a^2 P_{t-1} + q + r,\ v_t = y_t - a m_{t-1},\ L = \tfrac12 \textstyle\sum_t (\log S_t + v_t^2 / S_t)
# source: Durbin and Koopman, Time Series Analysis by State Space Methods (2012), section 7.2
# scope: all-shapes
@claim(y="T", a="", q="", r="", m0="", P0="", where={"q": "positive", "r": "positive", "P0": "positive"})
def kalman(y, a, q, r, m0, P0):
    m, P, loss = m0, P0, 0.0
    for t in range(len(y)):
        P = a * a * P + q
        S = P + r
        v = y[t] - a * m
        loss += (np.log(S) + v * v / S) / 2
        m = a * m + P / S * v
        P = P * r / S
    return loss


@kalman.gradient("y", "a", "q", "r", "m0", "P0")
def kalman_backward(G, y, a, q, r, m0, P0):
    ms, Ps = np.zeros_like(y), np.zeros_like(y)
    m, P = m0, P0
    for t in range(len(y)):
        ms[t], Ps[t] = m, P
        P = a * a * P + q
        S = P + r
        m, P = a * m + P / S * (y[t] - a * m), P * r / S
    dy, da, dq, dr, dm, dP = np.zeros_like(y), 0.0, 0.0, 0.0, 0.0, 0.0
    for t in reversed(range(len(y))):
        P = a * a * Ps[t] + q
        S = P + r
        v = y[t] - a * ms[t]
        dv = G * v / S + dm * P / S
        dS = G * (1 / S - v * v / S**2) / 2 - dm * P * v / S**2 - dP * P * r / S**2
        dprior = dS + dm * v / S + dP * r / S
        dr += dS + dP * P / S
        dq += dprior
        da += dm * ms[t] - dv * ms[t] + dprior * 2 * a * Ps[t]
        dy[t] = dv
        dm = a * (dm - dv)
        dP = dprior * a * a
    return dy, da, dq, dr, dm, dP


# theorem: Attention with a running maximum
# statement: m_t = \max(m_{t-1}, k_t^T q),\ z_t = z_{t-1} e^{m_{t-1} - m_t} + e^{k_t^T q - m_t},\ o_t = o_{t-1}
#     e^{m_{t-1} - m_t} + e^{k_t^T q - m_t} v_t,\ y = o_T / z_T
# source: Milakov and Gimelshein, Online normalizer calculation for softmax (2018), algorithm 3; Dao et al.,
#     FlashAttention (2022), algorithm 1, tiles of one key
# scope: all-shapes
# note: The gradient goes back through the recurrence. That of FlashAttention, from the probabilities of the whole
#     softmax, is the same by an invariant of the states, which is no identity of one step.
@claim(q="D", k0="D", v0="E", K="T D", V="T E")
def running_attention(q, k0, v0, K, V):
    m, z, o = k0 @ q, 1.0, v0
    for t in range(len(K)):
        s = K[t] @ q
        new = np.maximum(m, s)
        a, b = np.exp(m - new), np.exp(s - new)
        m, z, o = new, z * a + b, o * a + b * V[t]
    return o / z


@running_attention.gradient("q", "k0", "v0", "K", "V")
def running_attention_backward(G, q, k0, v0, K, V):
    ms, zs, os = np.zeros(len(K)), np.zeros(len(K)), np.zeros_like(V)
    m, z, o = k0 @ q, 1.0, v0
    for t in range(len(K)):
        ms[t], zs[t], os[t] = m, z, o
        s = K[t] @ q
        new = np.maximum(m, s)
        a, b = np.exp(m - new), np.exp(s - new)
        m, z, o = new, z * a + b, o * a + b * V[t]
    dq, dK, dV = np.zeros_like(q), np.zeros_like(K), np.zeros_like(V)
    dm, dz, do = 0.0, -(G @ o) / z**2, G / z
    for t in reversed(range(len(K))):
        s = K[t] @ q
        new = np.maximum(ms[t], s)
        a, b = np.exp(ms[t] - new), np.exp(s - new)
        da, db = (dz * zs[t] + do @ os[t]) * a, (dz + do @ V[t]) * b
        dnew = dm - da - db
        ds = db + (s > ms[t]) * dnew
        dK[t] = ds * q
        dV[t] = b * do
        dq += ds * K[t]
        dm, dz, do = da + (s < ms[t]) * dnew, dz * a, do * a
    return dq + dm * k0, dm * q, do, dK, dV
