"""Arrays of one state more than there are steps: wrong gradients, each wrong in one thing, most of it a place."""

import numpy as np

from verify import claim


def scanned(x, a, h0):
    """The states before and after each step, the start in front."""
    hs = np.zeros(len(x) + 1)
    hs[0] = h0
    for t in range(len(x)):
        hs[t + 1] = np.sin(a * hs[t] + x[t])
    return hs


def behind(x, a, h0):
    """The same with the start behind."""
    hs = np.zeros(len(x) + 1)
    hs[-1] = h0
    for t in range(len(x)):
        hs[t] = np.sin(a * hs[t - 1] + x[t])
    return hs


@claim(x="T", a="", h0="")
def state_after_for_before(x, a, h0):  # off by one: the state after a step for the one before it
    return scanned(x, a, h0)[1:]


@state_after_for_before.gradient("a")
def state_after_for_before_gradient(G, x, a, h0):
    hs, da, dh = scanned(x, a, h0), 0.0, 0.0
    for t in reversed(range(len(x))):
        dz = (dh + G[t]) * np.cos(a * hs[t] + x[t])
        da += dz * hs[t + 1]
        dh = a * dz
    return da


@claim(x="T", a="", h0="")
def stale_state(x, a, h0):  # the slope is taken at the state after the step
    return scanned(x, a, h0)[1:]


@stale_state.gradient("x")
def stale_state_gradient(G, x, a, h0):
    hs, dx, dh = scanned(x, a, h0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dx[t] = (dh + G[t]) * np.cos(a * hs[t + 1] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def last_step_left_out(x, a, h0):  # the last step is forgotten
    return scanned(x, a, h0)[-1]


@last_step_left_out.gradient("h0")
def last_step_left_out_gradient(G, x, a, h0):
    hs, dh = scanned(x, a, h0), G
    for t in reversed(range(len(x) - 1)):
        dh = a * dh * np.cos(a * hs[t] + x[t])
    return dh


@claim(x="T", a="", h0="")
def steps_in_their_order(x, a, h0):  # the backward runs forwards
    return scanned(x, a, h0)[1:]


@steps_in_their_order.gradient("x")
def steps_in_their_order_gradient(G, x, a, h0):
    hs, dx, dh = scanned(x, a, h0), np.zeros_like(x), 0.0
    for t in range(len(x)):
        dx[t] = (dh + G[t]) * np.cos(a * hs[t] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def states_before_for_after(x, a, h0):  # the states before the steps are returned, those after them are derived
    return scanned(x, a, h0)[:-1]


@states_before_for_after.gradient("x")
def states_before_for_after_gradient(G, x, a, h0):
    hs, dx, dh = scanned(x, a, h0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dx[t] = (dh + G[t]) * np.cos(a * hs[t] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def loss_of_the_start_forgotten(x, a, h0):  # all states are returned, the first of which is the start
    return scanned(x, a, h0)


@loss_of_the_start_forgotten.gradient("h0")
def loss_of_the_start_forgotten_gradient(G, x, a, h0):
    hs, dh = scanned(x, a, h0), 0.0
    for t in reversed(range(len(x))):
        dh = a * (dh + G[t + 1]) * np.cos(a * hs[t] + x[t])
    return dh


@claim(x="T", a="", h0="")
def loss_of_the_state_before(x, a, h0):  # G[t] belongs to the state before step t
    return scanned(x, a, h0)


@loss_of_the_state_before.gradient("x")
def loss_of_the_state_before_gradient(G, x, a, h0):
    hs, dx, dh = scanned(x, a, h0), np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dx[t] = (dh + G[t]) * np.cos(a * hs[t] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def start_in_the_wrong_place(x, a, h0):  # hs[-1] is the last state here, no start
    return behind(x, a, h0)[:-1]


@start_in_the_wrong_place.gradient("a")
def start_in_the_wrong_place_gradient(G, x, a, h0):
    hs, da, dh = scanned(x, a, h0)[1:], 0.0, 0.0
    for t in reversed(range(len(x))):
        dz = (dh + G[t]) * np.cos(a * hs[t - 1] + x[t])
        da += dz * hs[t - 1]
        dh = a * dz
    return da


@claim(x="T", a="", h0="")
def start_of_zeros(x, a, h0):  # the states of the backward start from 0
    return behind(x, a, h0)[:-1]


@start_of_zeros.gradient("x")
def start_of_zeros_gradient(G, x, a, h0):
    hs, dx, dh = behind(x, a, 0.0), np.zeros_like(x), 0.0
    for t in np.arange(len(x))[::-1]:
        dx[t] = (dh + G[t]) * np.cos(a * hs[t - 1] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def turned_twice(x, a, h0):  # from the last step to the first, turned round once more
    return behind(x, a, h0)[:-1]


@turned_twice.gradient("x")
def turned_twice_gradient(G, x, a, h0):
    hs, dx, dh = behind(x, a, h0), np.zeros_like(x), 0.0
    for t in np.arange(len(x))[::-1][::-1]:
        dx[t] = (dh + G[t]) * np.cos(a * hs[t - 1] + x[t])
        dh = a * dx[t]
    return dx


@claim(x="T", a="", h0="")
def counted_from_one(x, a, h0):  # step t is at x[t - 1]
    hs = np.zeros(len(x) + 1)
    hs[0] = h0
    for t in range(1, len(x) + 1):
        hs[t] = np.sin(a * hs[t - 1] + x[t - 1])
    return hs[1:]


@counted_from_one.gradient("x")
def counted_from_one_gradient(G, x, a, h0):
    hs, dx, dh = scanned(x, a, h0), np.zeros_like(x), 0.0
    for t in range(len(x), 0, -1):
        dx[t - 1] = (dh + G[t - 1]) * np.cos(a * hs[t] + x[t - 1])
        dh = a * dx[t - 1]
    return dx


@claim(x="T", a="", h0="")
def cotangents_begin_a_step_early(x, a, h0):  # dhs[T - 1] is the cotangent of the state before the last step
    return scanned(x, a, h0)[-1]


@cotangents_begin_a_step_early.gradient("h0")
def cotangents_begin_a_step_early_gradient(G, x, a, h0):
    hs, dhs = scanned(x, a, h0), np.zeros(len(x) + 1)
    dhs[-2] = G
    for t in reversed(range(len(x))):
        dhs[t] += a * dhs[t + 1] * np.cos(a * hs[t] + x[t])
    return dhs[0]


@claim(x="T", a="", h0="")
def cotangents_without_an_end(x, a, h0):  # nothing is put at the end
    return scanned(x, a, h0)[-1]


@cotangents_without_an_end.gradient("h0")
def cotangents_without_an_end_gradient(G, x, a, h0):
    hs, dhs = scanned(x, a, h0), np.zeros(len(x) + 1)
    dhs[0] = G
    for t in reversed(range(len(x))):
        dhs[t] = a * dhs[t + 1] * np.cos(a * hs[t] + x[t])
    return dhs[0]


@claim(x="T", a="", h0="")
def cotangents_one_off(x, a, h0):  # the sum after the loop takes the states after the steps
    return scanned(x, a, h0)[-1]


@cotangents_one_off.gradient("a")
def cotangents_one_off_gradient(G, x, a, h0):
    hs, dhs, dzs = scanned(x, a, h0), np.zeros(len(x) + 1), np.zeros_like(x)
    dhs[-1] = G
    for t in reversed(range(len(x))):
        dzs[t] = dhs[t + 1] * np.cos(a * hs[t] + x[t])
        dhs[t] = a * dzs[t]
    return np.sum(dzs * hs[1:])


@claim(x="T", a="")
def not_yet_written(x, a):  # what stands at t + 1 is written a step later: it is still 0
    hs = np.zeros(len(x) + 1)
    for t in range(len(x)):
        hs[t] = a * hs[t + 1] + x[t]
    return hs[0]


@not_yet_written.gradient("x")
def not_yet_written_gradient(G, x, a):
    dx, d = np.zeros_like(x), G
    for t in range(len(x)):
        dx[t] = d
        d = a * d
    return dx


@claim(x="T", a="", h0="")
def written_over(x, a, h0):  # each step clears the state that it read
    hs = np.zeros(len(x) + 1)
    hs[0] = h0
    for t in range(len(x)):
        hs[t + 1] = a * hs[t] + x[t]
        hs[t] = 0.0
    return hs[:-1]


@written_over.gradient("x")
def written_over_gradient(G, x, a, h0):
    dx, dh = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        dx[t] = dh
        dh = a * dh + G[t]
    return dx


@claim(x="T", a="", h0="")
def start_that_moves(x, a, h0):  # every step changes the start, which only the first one reads
    hs = np.zeros(len(x) + 1)
    hs[0] = h0
    for t in range(len(x)):
        hs[t + 1] = a * hs[t] + x[t]
        hs[0] = 2 * hs[0]
    return hs


@start_that_moves.gradient("h0")
def start_that_moves_gradient(G, x, a, h0):
    dh = 0.0
    for t in reversed(range(len(x))):
        dh = a * (dh + G[t + 1])
    return dh + G[0]


@claim(x="T", a="", h0="")
def end_that_is_written(x, a, h0):  # the first step reads hs[-1], which the loop does not leave alone
    hs = np.zeros(len(x) + 1)
    hs[-1] = h0
    for t in range(len(x)):
        hs[-1] = 3 * hs[-1]
        hs[t] = a * hs[t - 1] + x[t]
    return hs[:-1]


@end_that_is_written.gradient("h0")
def end_that_is_written_gradient(G, x, a, h0):
    dh = 0.0
    for t in reversed(range(len(x))):
        dh = a * (dh + G[t])
    return dh


@claim(x="T", h0="")
def seen_before_the_loop(x, h0):  # a view of the array is no copy of what it was
    hs = np.zeros(len(x) + 1)
    hs[0] = h0
    rest = hs[1:]
    for t in range(len(x)):
        hs[t] = x[t]
    return rest[:1] + h0


@seen_before_the_loop.gradient("h0")
def seen_before_the_loop_gradient(G, x, h0):
    return G.sum() * 2
