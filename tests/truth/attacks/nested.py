"""Loops that hand a state on inside of other loops: wrong gradients, each wrong in one thing that only rows can have."""

import numpy as np

from verify import claim


def scan(x, a, h0):
    """The states of each row before its steps, and after them."""
    N, T = x.shape
    before, hs = np.zeros_like(x), np.zeros_like(x)
    for n in range(N):
        h = h0[n]
        for t in range(T):
            before[n, t] = h
            h = a * np.sin(h) + x[n, t]
            hs[n, t] = h
    return before, hs


def faulty(shape="N T", forward=lambda x, a, h0: scan(x, a, h0)[1], of=("a",)):
    """The claim that a function is the gradient of the scan of each row."""

    def made(gradient):
        name = gradient.__name__

        def program(x, a, h0):
            return forward(x, a, h0)

        program.__name__ = program.__qualname__ = name
        found = claim(x=shape, a="", h0=shape.split()[0])(program)
        found.gradient(*of)(gradient)
        return found

    return made


@faulty()
def not_reset_between_rows(G, x, a, h0):
    before, dh, da = scan(x, a, h0)[0], 0.0, 0.0
    for n in range(x.shape[0]):
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            da += dh * np.sin(before[n, t])
            dh = a * np.cos(before[n, t]) * dh
    return da


@faulty()
def the_row_before(G, x, a, h0):
    before, da = scan(x, a, h0)[0], 0.0
    for n in range(x.shape[0]):
        dh = 0.0
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            da += dh * np.sin(before[n - 1, t])
            dh = a * np.cos(before[n, t]) * dh
    return da


@faulty()
def after_the_step_of_a_row(G, x, a, h0):
    before, after = scan(x, a, h0)
    da = 0.0
    for n in range(x.shape[0]):
        dh = 0.0
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            da += dh * np.sin(after[n, t])
            dh = a * np.cos(before[n, t]) * dh
    return da


@faulty()
def first_step_of_a_row_left_out(G, x, a, h0):
    before, da = scan(x, a, h0)[0], 0.0
    for n in range(x.shape[0]):
        dh = 0.0
        for t in range(x.shape[1] - 1, 0, -1):
            dh = dh + G[n, t]
            da += dh * np.sin(before[n, t])
            dh = a * np.cos(before[n, t]) * dh
    return da


@faulty()
def a_row_from_its_first_step(G, x, a, h0):
    before, da = scan(x, a, h0)[0], 0.0
    for n in range(x.shape[0]):
        dh = 0.0
        for t in range(x.shape[1]):
            dh = dh + G[n, t]
            da += dh * np.sin(before[n, t])
            dh = a * np.cos(before[n, t]) * dh
    return da


@faulty()
def one_start_for_all_rows(G, x, a, h0):
    da = 0.0
    for n in range(x.shape[0]):
        before, h, dh = [], h0[0], 0.0
        for t in range(x.shape[1]):
            before.append(h)
            h = a * np.sin(h) + x[n, t]
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            da += dh * np.sin(before[t])
            dh = a * np.cos(before[t]) * dh
    return da


def without_a_reset(x, a, h0):
    hs, h = np.zeros_like(x), h0[0]
    for n in range(x.shape[0]):
        for t in range(x.shape[1]):
            h = a * np.sin(h) + x[n, t]
            hs[n, t] = h
    return hs


@faulty(forward=without_a_reset, of=("x",))
def reset_in_the_backward_alone(G, x, a, h0):
    hs, dx = without_a_reset(x, a, h0), np.zeros_like(x)
    for n in range(x.shape[0]):
        dh = 0.0
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            dx[n, t] = dh
            dh = a * np.cos(hs[n, t - 1] if t > 0 else h0[0]) * dh
    return dx


@faulty("N N")
def rows_for_columns(G, x, a, h0):
    before, da = scan(x, a, h0)[0], 0.0
    for n in range(x.shape[0]):
        dh = 0.0
        for t in reversed(range(x.shape[1])):
            dh = dh + G[n, t]
            da += dh * np.sin(before[t, n])
            dh = a * np.cos(before[n, t]) * dh
    return da


def where_positive(x, a, h0):
    out = np.zeros_like(h0)
    for n in range(x.shape[0]):
        h = h0[n]
        if h > 0:
            for t in range(x.shape[1]):
                h = a * h + x[n, t]
        out[n] = h
    return out


@faulty(forward=where_positive, of=("h0",))
def steps_where_there_are_none(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(x.shape[0]):
        dh = G[n]
        for _ in range(x.shape[1]):
            dh = a * dh
        dh0[n] = dh
    return dh0


def from_the_sum_so_far(x, a, h0):
    s = 0.0
    for n in range(x.shape[0]):
        h = s
        for t in range(x.shape[1]):
            h = a * h + x[n, t]
        s += h
    return s


@faulty(forward=from_the_sum_so_far, of=("x",))
def start_that_does_not_move(G, x, a, h0):
    dx = np.zeros_like(x)
    for n in range(x.shape[0]):
        dh = G
        for t in reversed(range(x.shape[1])):
            dx[n, t] = dh
            dh = a * dh
    return dx


def one_row_over_and_over(x, a, h0):
    hs = np.zeros_like(x)
    for n in range(x.shape[0]):
        for t in range(x.shape[1]):
            hs[0, t] = a * hs[0, t - 1] + x[n, t]
    return hs


@faulty(forward=one_row_over_and_over, of=("x",))
def every_row_for_the_first(G, x, a, h0):
    dx = np.zeros_like(x)
    for n in range(x.shape[0]):
        dh = 0.0
        for t in reversed(range(x.shape[1])):
            dh = a * dh + G[n, t]
            dx[n, t] = dh
    return dx


def before_each(x, a, h0):  # a loop up to the position of the one around
    out = np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(n + 1):
            out[n] += h0[m] * x[n, m]
    return out


@faulty("N N", before_each, ("h0",))
def without_its_own(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(n):
            dh0[m] += G[n] * x[n, m]
    return dh0


@faulty("N N", before_each, ("h0",))
def from_its_own_on(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(n, len(h0)):
            dh0[m] += G[n] * x[n, m]
    return dh0


def pairs(x, a, h0):
    energy = 0.0
    for n in range(len(h0)):
        for m in range(n + 1, len(h0)):
            energy += a * (h0[n] - h0[m]) ** 2
    return energy


@faulty("N N", pairs, ("h0",))
def the_first_of_two_alone(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(n + 1, len(h0)):
            dh0[n] += 2 * a * G * (h0[n] - h0[m])
    return dh0


@faulty("N N", pairs, ("h0",))
def each_pair_twice(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(len(h0) - 1, -1, -1):
            dh0[n] += 2 * a * G * (h0[n] - h0[m])
            dh0[m] -= 2 * a * G * (h0[n] - h0[m])
    return dh0


def horner(x, a, h0, backwards=False):
    out = np.zeros_like(h0)
    for n in range(len(h0)):
        s = 0.0
        for m in range(n - 1, -1, -1) if backwards else range(n):
            s = a * s + x[n, m]
        out[n] = s * h0[n]
    return out


@faulty("N N", horner, ("h0",))
def in_the_other_order(G, x, a, h0):
    return G * horner(x, a, np.ones_like(h0), backwards=True)


def last_of_those_before(x, a, h0):  # a variable that an empty loop leaves as it was
    s, out = h0[0], np.zeros_like(h0)
    for n in range(len(h0)):
        for m in range(n):
            s = h0[m]
        out[n] = s
    return out


@faulty("N N", last_of_those_before, ("h0",))
def nothing_before_the_first(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    dh0[:-1] = G[1:]
    return dh0


def of_a_list(x, a, h0):  # the first iteration is at another position than 0
    out = np.zeros_like(h0)
    for n in range(len(h0)):
        hs = [h0[n]]
        for m in range(n + 1, len(h0)):
            hs.append(a * hs[m - 1] if m - 1 < len(hs) else hs[-1])
        out[n] = hs[-1]
    return out


@faulty("N N", of_a_list, ("h0",))
def as_many_as_there_are_positions(G, x, a, h0):
    dh0 = np.zeros_like(h0)
    for n in range(len(h0)):
        d = G[n]
        for _ in range(len(h0)):
            d = a * d
        dh0[n] = d
    return dh0
