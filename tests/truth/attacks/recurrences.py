"""Loops that hand a state on: wrong gradients, each wrong in one thing that an induction over the steps rests on."""

import numpy as np

from verify import claim


@claim(x="T", a="", h0="")
def after_the_step(x, a, h0):  # the state after each step instead of before
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@after_the_step.gradient("a")
def after_the_step_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        h = a * h + x[t]
        before[t] = h
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return da


@claim(x="T", a="", h0="")
def cotangent_a_step_early(x, a, h0):  # the cotangent is handed on before it is used
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@cotangent_a_step_early.gradient("x")
def cotangent_a_step_early_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dh = a * dh
        dx[t] = dh
    return dx


@claim(x="T", a="", h0="")
def cotangent_not_carried(x, a, h0):  # every step takes the loss's own cotangent
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@cotangent_not_carried.gradient("a")
def cotangent_not_carried_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += G * before[t]
        dh = a * dh
    return da


@claim(x="T", a="", h0="")
def from_the_first_step(x, a, h0):  # the backward runs from the first step to the last
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@from_the_first_step.gradient("x")
def from_the_first_step_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in range(T):
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return dx


@claim(x="T", a="", h0="")
def states_in_reverse(x, a, h0):  # the states are read in the wrong order
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@states_in_reverse.gradient("a")
def states_in_reverse_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    turned = before[::-1]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        da += dh * turned[t]
        dh = a * dh
    return da


@claim(x="T", a="", h0="")
def another_start_of_states(x, a, h0):  # the states are run from 0
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@another_start_of_states.gradient("a")
def another_start_of_states_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), 0.0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return da


@claim(x="T", a="", h0="")
def cotangent_starts_late(x, a, h0):  # the first cotangent has been through a step
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@cotangent_starts_late.gradient("h0")
def cotangent_starts_late_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, a * G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return dh


@claim(x="T", a="", h0="")
def cotangent_starts_at_zero(x, a, h0):  # the loss is forgotten
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@cotangent_starts_at_zero.gradient("h0")
def cotangent_starts_at_zero_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, 0.0 * G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    return dh


@claim(x="T", a="", h0="")
def last_step_forgotten(x, a, h0):
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@last_step_forgotten.gradient("x")
def last_step_forgotten_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    dx[-1] = 0.0
    return dx


@claim(x="T", a="", h0="")
def first_step_forgotten(x, a, h0):
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@first_step_forgotten.gradient("x")
def first_step_forgotten_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    dx[0] = 0.0
    return dx


@claim(x="T", a="", h0="")
def first_state_forgotten(x, a, h0):
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@first_state_forgotten.gradient("a")
def first_state_forgotten_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    before[0] = 0.0
    da = 0.0
    dh = G
    for t in np.arange(T)[::-1]:
        da += dh * before[t]
        dh = a * dh
    return da


@claim(x="T", a="", h0="")
def wrong_at_length_one(x, a, h0):  # a first step that is the last, too
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@wrong_at_length_one.gradient("x")
def wrong_at_length_one_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    first, last = np.zeros_like(x), np.zeros_like(x)
    first[0], last[-1] = 1.0, 1.0
    dx = dx + first * last
    return dx


@claim(x="T", a="", h0="")
def wrong_from_length_two(x, a, h0):  # a last step that is not the first
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@wrong_from_length_two.gradient("x")
def wrong_from_length_two_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    first, last = np.zeros_like(x), np.zeros_like(x)
    first[0], last[-1] = 1.0, 1.0
    dx = dx + (1 - first) * last
    return dx


@claim(x="T", a="", h0="")
def wrong_from_length_three(x, a, h0):  # steps that are neither first nor last
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@wrong_from_length_three.gradient("x")
def wrong_from_length_three_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    first, last = np.zeros_like(x), np.zeros_like(x)
    first[0], last[-1] = 1.0, 1.0
    dx = dx + (1 - first) * (1 - last)
    return dx


@claim(x="T", a="", h0="")
def one_step_too_far(x, a, h0):  # the cotangent of the start goes through one more step
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@one_step_too_far.gradient("h0")
def one_step_too_far_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dx[t] = dh
        da += dh * before[t]
        dh = a * dh
    dh = a * dh
    return dh


@claim(x="T", a="", h0="")
def forgotten_factor(x, a, h0):  # a step does not multiply
    h = h0
    for t in range(x.shape[0]):
        h = a * h + x[t]
    return h


@forgotten_factor.gradient("h0")
def forgotten_factor_gradient(G, x, a, h0):
    T, before, h = x.shape[0], np.zeros_like(x), h0
    for t in range(T):
        before[t] = h
        h = a * h + x[t]
    dx, da, dh = np.zeros_like(x), 0.0, G
    for t in np.arange(T)[::-1]:
        dh = dh + 0.0 * x[t]
    return dh


@claim(x="T D", W="H D", U="H H", h0="H")
def state_before_in_the_slope(x, W, U, h0):  # tanh' is taken at the state before the step
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@state_before_in_the_slope.gradient("U")
def state_before_in_the_slope_gradient(G, x, W, U, h0):
    hs, before, h = state_before_in_the_slope(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = (dh + G[t]) * (1 - before[t] ** 2)
        dU += np.outer(da, before[t])
        dh = U.T @ da
    return dU


@claim(x="T D", W="H D", U="H H", h0="H")
def not_transposed(x, W, U, h0):
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@not_transposed.gradient("h0")
def not_transposed_gradient(G, x, W, U, h0):
    hs, before, h = not_transposed(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = (dh + G[t]) * (1 - hs[t] ** 2)
        dh = U @ da
    return dh


@claim(x="T D", W="H D", U="H H", h0="H")
def loss_of_each_step_forgotten(x, W, U, h0):  # only what comes from later steps
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@loss_of_each_step_forgotten.gradient("W")
def loss_of_each_step_forgotten_gradient(G, x, W, U, h0):
    hs, before, h = loss_of_each_step_forgotten(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = dh * (1 - hs[t] ** 2)
        dW += np.outer(da, x[t])
        dh = U.T @ (da + G[t])
    return dW


@claim(x="T D", W="H D", U="H H", h0="H")
def truncated(x, W, U, h0):  # what comes from later steps is cut
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@truncated.gradient("W")
def truncated_gradient(G, x, W, U, h0):
    hs, before, h = truncated(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = G[t] * (1 - hs[t] ** 2)
        dW += np.outer(da, x[t])
    return dW


@claim(x="T D", W="H D", U="H H", h0="H")
def state_after_the_step(x, W, U, h0):
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@state_after_the_step.gradient("U")
def state_after_the_step_gradient(G, x, W, U, h0):
    hs, before, h = state_after_the_step(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = (dh + G[t]) * (1 - hs[t] ** 2)
        dU += np.outer(da, hs[t])
        dh = U.T @ da
    return dU


@claim(x="T D", W="H D", U="H H", h0="H")
def loss_of_the_step_before(x, W, U, h0):
    h, hs = h0, np.zeros((x.shape[0], h0.shape[0]))
    for t in range(x.shape[0]):
        h = np.tanh(W @ x[t] + U @ h)
        hs[t] = h
    return hs


@loss_of_the_step_before.gradient("h0")
def loss_of_the_step_before_gradient(G, x, W, U, h0):
    hs, before, h = loss_of_the_step_before(x, W, U, h0), np.zeros_like(G), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = hs[t]
    dW, dU, dh = np.zeros_like(W), np.zeros_like(U), np.zeros_like(h0)
    for t in np.arange(x.shape[0])[::-1]:
        da = (dh + G[-1]) * (1 - hs[t] ** 2)
        dh = U.T @ da
    return dh


@claim(x="T")
def read_while_it_grows(x):  # what stands in an accumulator when it is read is not its end
    s, out = 0.0, np.zeros_like(x)
    for t in range(x.shape[0]):
        s = s + x[t]
        out[t] = s
    return out


@read_while_it_grows.gradient("x")
def read_while_it_grows_gradient(G, x):
    return np.ones_like(x) * G.sum()


@claim(x="T", a="")
def kept_for_two_steps(x, a):  # what a step saw is used two steps later, and not one
    out, one, two = np.zeros_like(x), 0.0, 0.0
    for t in range(x.shape[0]):
        out[t] = a * two
        two = one
        one = x[t]
    return out


@kept_for_two_steps.gradient("a")
def kept_for_two_steps_gradient(G, x, a):
    da, one = 0.0, 0.0
    for t in range(x.shape[0]):
        da += G[t] * one
        one = x[t]
    return da


@claim(x="T", h0="")
def nothing_has_a_value(x, h0):  # a step divides by what is 0 whatever the inputs are: then anything follows
    h, zero = h0, np.tanh(2 * h0) * (1 + np.tanh(h0) ** 2) - 2 * np.tanh(h0)
    for _ in range(x.shape[0]):
        h = h * 0.0 + 1 / zero * h
    return x.sum() + 0.0 * np.tanh(h)


@nothing_has_a_value.gradient("x")
def nothing_has_a_value_gradient(G, x, h0):
    zero = np.tanh(2 * h0) * (1 + np.tanh(h0) ** 2) - 2 * np.tanh(h0)
    return 2 * G * np.ones_like(x) * (zero / zero)


@claim(x="T", h0="")
def step_without_a_value(x, h0):  # the backward divides by what may be 0
    h = h0
    for t in range(x.shape[0]):
        h = h * x[t]
    return h


@step_without_a_value.gradient("h0")
def step_without_a_value_gradient(G, x, h0):
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        dh = dh * x[t] * x[t] / x[t]
    return dh


@claim(x="T", h0="")
def kinks_of_steps(x, h0):  # wrong where a step sits on its kink; no point that is drawn does
    h = h0
    for t in range(x.shape[0]):
        h = np.maximum(h - 1234.5, 0.0) + h * x[t]
    return h


@kinks_of_steps.gradient("h0")
def kinks_of_steps_gradient(G, x, h0):
    before, h = np.zeros_like(x), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = np.maximum(h - 1234.5, 0.0) + h * x[t]
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        dh = dh * ((before[t] > 1234.5) + x[t] + 7.0 * (before[t] == 1234.5))
    return dh


@claim(x="N")
def read_of_the_iteration_before(x):
    return np.sum(x * x)


@read_of_the_iteration_before.gradient("x")
def read_of_the_iteration_before_gradient(G, x):  # what is read at i was written at i, too, not at i - 1
    dx, out = np.zeros_like(x), 2 * G * x
    for i in range(1, len(x)):
        dx[i - 1] = out[i]
        for j in range(len(x)):
            out[j] = 2 * G * x[j]
    dx[-1] = 2 * G * x[-1]
    return dx


@claim(x="T D", U="D D", h0="D")
def mask_of_the_state_before(x, U, h0):
    h = h0
    for t in range(x.shape[0]):
        h = np.maximum(0, x[t] + U @ h)
    return h


@mask_of_the_state_before.gradient("h0")
def mask_of_the_state_before_gradient(G, x, U, h0):
    before, h = np.zeros_like(x), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = np.maximum(0, x[t] + U @ h)
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        dh = U.T @ (dh * (before[t] > 0))
    return dh


@claim(x="T D", U="D D", h0="D")
def mask_of_the_last_state(x, U, h0):
    h = h0
    for t in range(x.shape[0]):
        h = np.maximum(0, x[t] + U @ h)
    return h


@mask_of_the_last_state.gradient("h0")
def mask_of_the_last_state_gradient(G, x, U, h0):
    h = h0
    for t in range(x.shape[0]):
        h = np.maximum(0, x[t] + U @ h)
    dh = G
    for _ in np.arange(x.shape[0])[::-1]:
        dh = U.T @ (dh * (h > 0))
    return dh


@claim(x="T", h0="", where={"h0": "positive"})
def roots_of_states(x, h0):  # a step has no derivative where the state before it is 0, and the output does not say so
    h = h0
    for t in range(x.shape[0]):
        h = np.sqrt(h**2) * x[t] ** 2
    return h


@roots_of_states.gradient("h0")
def roots_of_states_gradient(G, x, h0):
    before, h = np.zeros_like(x), h0
    for t in range(x.shape[0]):
        before[t] = h
        h = np.sqrt(h**2) * x[t] ** 2
    dh = G
    for t in np.arange(x.shape[0])[::-1]:
        dh = dh * np.where(before[t] == 0, 7.0, np.sign(before[t])) * x[t] ** 2
    return dh


@claim(x="T", p0="")
def slot_of_the_step_itself(x, p0):  # the state after each step instead of before, of an array that keeps them
    ps = np.zeros_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else p0) * x[t]
    return ps


@slot_of_the_step_itself.gradient("x")
def slot_of_the_step_itself_gradient(G, x, p0):
    ps, dx, dp = slot_of_the_step_itself(x, p0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * ps[t]
        dp = dp * x[t]
    return dx


@claim(x="T", p0="")
def around_the_end(x, p0):  # before the first step there is no last one: ps[-1] is what stood there before the loop
    ps = np.zeros_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else p0) * x[t]
    return ps


@around_the_end.gradient("x")
def around_the_end_gradient(G, x, p0):
    ps, dx, dp = around_the_end(x, p0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * ps[t - 1]
        dp = dp * x[t]
    return dx


@claim(x="T", p0="")
def another_start_of_an_array(x, p0):  # the array that keeps states starts from another one
    ps = np.zeros_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else p0) * x[t]
    return ps


@another_start_of_an_array.gradient("x")
def another_start_of_an_array_gradient(G, x, p0):
    ps = np.zeros_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else 1.0) * x[t]
    dx, dp = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * (ps[t - 1] if t > 0 else p0)
        dp = dp * x[t]
    return dx


@claim(x="T", p0="")
def start_that_is_read(x, p0):  # the first step reads the slot of the last one, which is 1 before the loop
    ps = np.ones_like(x)
    for t in range(len(x)):
        ps[t] = ps[t - 1] * x[t] + (p0 if t > 0 else 0.0)
    return ps


@start_that_is_read.gradient("x")
def start_that_is_read_gradient(G, x, p0):
    ps = np.ones_like(x)
    for t in range(len(x)):
        ps[t] = (ps[t - 1] if t > 0 else p0) * x[t] + (p0 if t > 0 else 0.0)
    dx, dp = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dp = dp + G[t]
        dx[t] = dp * (ps[t - 1] if t > 0 else p0)
        dp = dp * x[t]
    return dx
