"""Recurrences that begin at the second position: wrong at an end, at one length, in the order, or one step off."""

import numpy as np

from verify import claim


def smoothed(x, a):
    h = np.zeros_like(x)
    h[0] = x[0]
    for t in range(1, len(x)):
        h[t] = a * h[t - 1] + (1 - a) * x[t]
    return h


@claim(x="T", a="")
def first_entry_forgotten(x, a):
    return smoothed(x, a)


@first_entry_forgotten.gradient("x")
def first_entry_forgotten_gradient(G, x, a):
    dx, dh = np.zeros_like(x), 0.0
    for t in range(len(x) - 1, 0, -1):
        dh = dh + G[t]
        dx[t] = dh * (1 - a)
        dh = dh * a
    dx[0] = G[0]
    return dx


@claim(x="T", a="")
def first_entry_like_the_others(x, a):
    return smoothed(x, a)


@first_entry_like_the_others.gradient("x")
def first_entry_like_the_others_gradient(G, x, a):
    dx, dh = np.zeros_like(x), 0.0
    for t in range(len(x) - 1, -1, -1):
        dh = dh + G[t]
        dx[t] = dh * (1 - a)
        dh = dh * a
    return dx


@claim(x="T", a="")
def last_step_forgotten(x, a):
    return smoothed(x, a)


@last_step_forgotten.gradient("x", "a")
def last_step_forgotten_gradient(G, x, a):
    h, dx, da, dh = smoothed(x, a), np.zeros_like(x), 0.0, 0.0
    for t in range(len(x) - 2, 0, -1):
        dh = dh + G[t]
        da += dh * (h[t - 1] - x[t])
        dx[t] = dh * (1 - a)
        dh = dh * a
    dx[0] = dh + G[0]
    return dx, da


@claim(x="T", a="")
def state_of_this_step(x, a):  # the state after the step, where that before it is asked for
    return smoothed(x, a)


@state_of_this_step.gradient("a")
def state_of_this_step_gradient(G, x, a):
    h, da, dh = smoothed(x, a), 0.0, 0.0
    for t in range(len(x) - 1, 0, -1):
        dh = dh + G[t]
        da += dh * (h[t] - x[t])
        dh = dh * a
    return da


@claim(x="T", a="")
def forwards_instead(x, a):
    return smoothed(x, a)


@forwards_instead.gradient("a")
def forwards_instead_gradient(G, x, a):
    h, da, dh = smoothed(x, a), 0.0, 0.0
    for t in range(1, len(x)):
        dh = dh + G[t]
        da += dh * (h[t - 1] - x[t])
        dh = dh * a
    return da


@claim(x="T", a="")
def wrong_at_length_one(x, a):  # right wherever there are two entries
    return smoothed(x, a)


@wrong_at_length_one.gradient("x")
def wrong_at_length_one_gradient(G, x, a):
    T = len(x)
    dx, dh, first = np.zeros_like(x), 0.0, 0.0
    for t in range(T - 1, 0, -1):
        dh = dh + G[t]
        dx[t] = dh * (1 - a)
        dh = dh * a
    for t in range(1, T):
        first = G[0] + 0.0 * dx[t]
    dx[0] = dh + first
    return dx


@claim(x="T", a="")
def right_at_lengths_one_and_two(x, a):
    return smoothed(x, a)


@right_at_lengths_one_and_two.gradient("a")
def right_at_lengths_one_and_two_gradient(G, x, a):
    h, da, dh = smoothed(x, a), 0.0, 0.0
    for t in range(len(x) - 1, 0, -1):
        dh = G[t] + 0.0 * dh
        da += dh * (h[t - 1] - x[t])
    return da


def product(x):
    p = np.ones_like(x)
    p[0] = x[0]
    for t in range(1, len(x)):
        p[t] = p[t - 1] * x[t]
    return p


@claim(x="T")
def added_at_its_own_place(x):
    return product(x)


@added_at_its_own_place.gradient("x")
def added_at_its_own_place_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    for t in range(len(x) - 1, 0, -1):
        dx[t] = dp[t] * p[t - 1]
        dp[t] += dp[t - 1] * x[t]
    dx[0] = dp[0]
    return dx


@claim(x="T")
def overwritten_instead_of_added(x):
    return product(x)


@overwritten_instead_of_added.gradient("x")
def overwritten_instead_of_added_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    for t in range(len(x) - 1, 0, -1):
        dx[t] = dp[t] * p[t - 1]
        dp[t - 1] = dp[t] * x[t]
    dx[0] = dp[0]
    return dx


@claim(x="T")
def added_in_the_other_order(x):  # forwards: what stands at t is not whole when it is read
    return product(x)


@added_in_the_other_order.gradient("x")
def added_in_the_other_order_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    for t in range(1, len(x)):
        dx[t] = dp[t] * p[t - 1]
        dp[t - 1] += dp[t] * x[t]
    dx[0] = dp[0]
    return dx


@claim(x="T")
def read_before_it_is_whole(x):  # the entry that the step is about to add to
    return product(x)


@read_before_it_is_whole.gradient("x")
def read_before_it_is_whole_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    dx[0] = dp[0]
    for t in range(len(x) - 1, 0, -1):
        dx[t] = dp[t] * p[t - 1]
        dx[t - 1] = dp[t - 1] * p[t - 1]
        dp[t - 1] += dp[t] * x[t]
    return dx


@claim(x="T")
def product_around_the_end(x):  # at t = 0, too, where Python's -1 is the last entry
    return product(x)


@product_around_the_end.gradient("x")
def product_around_the_end_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    for t in range(len(x) - 1, -1, -1):
        dx[t] = dp[t] * p[t - 1]
        dp[t - 1] += dp[t] * x[t]
    return dx


@claim(x="T")
def last_entry_after_the_end(x):  # the last entry is written at t = 0, and then read
    return product(x)


@last_entry_after_the_end.gradient("x")
def last_entry_after_the_end_gradient(G, x):
    p, dp, dx = product(x), G.copy(), np.zeros_like(x)
    for t in range(len(x) - 1, -1, -1):
        dp[t - 1] += dp[t] * x[t]
    for t in range(len(x)):
        dx[t] = dp[t] * (p[t - 1] if t > 0 else 1.0)
    return dx


def likelihood(pi, A, B):
    alpha = np.zeros_like(B)
    alpha[0] = pi * B[0]
    for t in range(1, len(B)):
        alpha[t] = (alpha[t - 1] @ A) * B[t]
    return alpha


@claim(pi="K", A="K K", B="T K", where={"pi": "positive", "A": "positive", "B": "positive"})
def not_transposed(pi, A, B):
    return np.log(np.sum(likelihood(pi, A, B)[-1]))


@not_transposed.gradient("pi")
def not_transposed_gradient(G, pi, A, B):
    alpha, beta = likelihood(pi, A, B), np.ones_like(B)
    for t in range(len(B) - 2, -1, -1):
        beta[t] = (B[t + 1] * beta[t + 1]) @ A
    return G / np.sum(alpha[-1]) * B[0] * beta[0]


@claim(pi="K", A="K K", B="T K", where={"pi": "positive", "A": "positive", "B": "positive"})
def emissions_of_this_step(pi, A, B):
    return np.log(np.sum(likelihood(pi, A, B)[-1]))


@emissions_of_this_step.gradient("pi")
def emissions_of_this_step_gradient(G, pi, A, B):
    alpha, beta = likelihood(pi, A, B), np.ones_like(B)
    for t in range(len(B) - 2, -1, -1):
        beta[t] = A @ (B[t] * beta[t + 1])
    return G / np.sum(alpha[-1]) * B[0] * beta[0]


@claim(pi="K", A="K K", B="T K", where={"pi": "positive", "A": "positive", "B": "positive"})
def another_end(pi, A, B):  # divided by the first sum instead of the last
    return np.log(np.sum(likelihood(pi, A, B)[-1]))


@another_end.gradient("pi")
def another_end_gradient(G, pi, A, B):
    alpha, beta = likelihood(pi, A, B), np.ones_like(B)
    for t in range(len(B) - 2, -1, -1):
        beta[t] = A @ (B[t + 1] * beta[t + 1])
    return G / np.sum(alpha[0]) * B[0] * beta[0]


@claim(x="T", s="")
def scale_that_needs_more(x, s):  # the forward has a value where s is 0, the gradient has none
    return smoothed(x, 0.5)[-1] * s


@scale_that_needs_more.gradient("x")
def scale_that_needs_more_gradient(G, x, s):
    c, dx, dh = G * s * s / s, np.zeros_like(x), 1.0
    for t in range(len(x) - 1, 0, -1):
        dx[t] = c * dh * 0.5
        dh = dh * 0.5
    dx[0] = c * dh
    return dx
