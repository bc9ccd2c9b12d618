"""Recurrences that begin at the second position, or whose cotangents an array gathers: proved at every length."""

import numpy as np

from verify import claim


@claim(x="T", a="", y="T")
def smoothed_loss(x, a, y):  # the first state is the first entry
    h = np.zeros_like(x)
    h[0] = x[0]
    loss = 0.5 * (h[0] - y[0]) ** 2
    for t in range(1, len(x)):
        h[t] = a * h[t - 1] + (1 - a) * x[t]
        loss += 0.5 * (h[t] - y[t]) ** 2
    return loss


@smoothed_loss.gradient("x", "a")
def smoothed_loss_gradient(G, x, a, y):
    T = len(x)
    h = np.zeros_like(x)
    h[0] = x[0]
    for t in range(1, T):
        h[t] = a * h[t - 1] + (1 - a) * x[t]
    dx = np.zeros_like(x)
    da, dh = 0.0, 0.0
    for t in reversed(range(1, T)):
        dh = dh + G * (h[t] - y[t])
        da += dh * (h[t - 1] - x[t])
        dx[t] = dh * (1 - a)
        dh = dh * a
    dx[0] = dh + G * (h[0] - y[0])
    return dx, da


@claim(x="T")
def running_product(x):  # the cotangents stand in an array, to which a step adds at the position before
    p = np.ones_like(x)
    p[0] = x[0]
    for t in range(1, len(x)):
        p[t] = p[t - 1] * x[t]
    return p


@running_product.gradient("x")
def running_product_gradient(G, x):
    T = len(x)
    p = np.ones_like(x)
    p[0] = x[0]
    for t in range(1, T):
        p[t] = p[t - 1] * x[t]
    dp, dx = G.copy(), np.zeros_like(x)
    for t in range(T - 1, 0, -1):
        dx[t] = dp[t] * p[t - 1]
        dp[t - 1] += dp[t] * x[t]
    dx[0] = dp[0]
    return dx


@claim(pi="K", A="K K", B="T K", where={"pi": "positive", "A": "positive", "B": "positive"})
def forward_algorithm(pi, A, B):  # of a hidden Markov model; the backward goes back from 1, and divides at the end
    alpha = np.zeros_like(B)
    alpha[0] = pi * B[0]
    for t in range(1, len(B)):
        alpha[t] = (alpha[t - 1] @ A) * B[t]
    return np.log(np.sum(alpha[-1]))


@forward_algorithm.gradient("pi", "A", "B")
def forward_algorithm_gradient(G, pi, A, B):
    T = len(B)
    alpha, beta = np.zeros_like(B), np.ones_like(B)
    alpha[0] = pi * B[0]
    for t in range(1, T):
        alpha[t] = (alpha[t - 1] @ A) * B[t]
    for t in range(T - 2, -1, -1):
        beta[t] = A @ (B[t + 1] * beta[t + 1])
    c = G / np.sum(alpha[-1])
    dA, dB = np.zeros_like(A), np.zeros_like(B)
    for t in range(1, T):
        dA += c * np.outer(alpha[t - 1], B[t] * beta[t])
        dB[t] = c * (alpha[t - 1] @ A) * beta[t]
    dB[0] = c * pi * beta[0]
    return c * B[0] * beta[0], dA, dB


@claim(e="T K", A="K K")
def partition_function(e, A):  # of a conditional random field; the backward keeps what the forward does not
    a = e[0]
    for t in range(1, len(e)):
        a = np.log(np.sum(np.exp(a[:, None] + A), axis=0)) + e[t]
    return np.log(np.sum(np.exp(a)))


@partition_function.gradient("e", "A")
def partition_function_gradient(G, e, A):
    T = len(e)
    kept, de, dA = np.zeros_like(e), np.zeros_like(e), np.zeros_like(A)
    kept[0] = e[0]
    for t in range(1, T):
        kept[t] = np.log(np.sum(np.exp(kept[t - 1][:, None] + A), axis=0)) + e[t]
    da = G * np.exp(kept[-1]) / np.sum(np.exp(kept[-1]))
    for t in range(T - 1, 0, -1):
        de[t] = da
        p = np.exp(kept[t - 1][:, None] + A)
        p = p / p.sum(axis=0)
        dA += p * da
        da = p @ da
    de[0] = da
    return de, dA


@claim(x="T D", U="H H", W="D H", h0="H")
def first_step_apart(x, U, W, h0):
    hs = np.zeros((len(x), len(h0)))
    for t in range(len(x)):
        if t == 0:
            hs[t] = np.tanh(x[t] @ W + h0 @ U)
        else:
            hs[t] = np.tanh(x[t] @ W + hs[t - 1] @ U)
    return hs


@first_step_apart.gradient("U", "h0")
def first_step_apart_gradient(G, out, x, U, W, h0):
    dU, dh0, dhs = np.zeros_like(U), np.zeros_like(h0), G.copy()
    for t in range(len(x) - 1, -1, -1):
        da = dhs[t] * (1 - out[t] ** 2)
        if t > 0:
            dU += np.outer(out[t - 1], da)
            dhs[t - 1] += U @ da
        else:
            dU += np.outer(h0, da)
            dh0 = U @ da
    return dU, dh0
