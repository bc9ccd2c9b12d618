"""Windows without a padding, and positions a few beside: one window too many or too few, turned, or one off."""

import numpy as np

from verify import claim


def correlation(x, w):
    out = np.zeros(len(x) - 2)
    for i in range(len(x) - 2):
        out[i] = np.sum(x[i : i + 3] * w)
    return out


@claim(x="N", w="3")
def last_window_left_out(x, w):
    return correlation(x, w)


@last_window_left_out.gradient("x", "w")
def last_window_left_out_gradient(G, x, w):
    dx, dw = np.zeros_like(x), np.zeros_like(w)
    for i in range(len(x) - 3):
        dx[i : i + 3] += G[i] * w
        dw += G[i] * x[i : i + 3]
    return dx, dw


@claim(x="N", w="3")
def first_window_left_out(x, w):
    return correlation(x, w)


@first_window_left_out.gradient("w")
def first_window_left_out_gradient(G, x, w):
    dw = np.zeros_like(w)
    for i in range(1, len(x) - 2):
        dw += G[i] * x[i : i + 3]
    return dw


@claim(x="N", w="3")
def filter_turned(x, w):
    return correlation(x, w)


@filter_turned.gradient("x")
def filter_turned_gradient(G, x, w):
    dx = np.zeros_like(x)
    for i in range(len(x) - 2):
        dx[i : i + 3] += G[i] * w[::-1]
    return dx


@claim(x="N", w="3")
def windows_in_the_other_order(x, w):
    return correlation(x, w)


@windows_in_the_other_order.gradient("x")
def windows_in_the_other_order_gradient(G, x, w):
    dx = np.zeros_like(x)
    for i in range(len(x) - 3, -1, -1):
        dx[len(x) - 3 - i : len(x) - i] += G[i] * w
    return dx


@claim(x="N", w="3")
def windows_overwritten(x, w):
    return correlation(x, w)


@windows_overwritten.gradient("x")
def windows_overwritten_gradient(G, x, w):
    dx = np.zeros_like(x)
    for i in range(len(x) - 2):
        dx[i : i + 3] = G[i] * w
    return dx


@claim(x="N", w="3")
def one_position_off(x, w):
    return correlation(x, w)


@one_position_off.gradient("w")
def one_position_off_gradient(G, x, w):
    dw = np.zeros_like(w)
    for i in range(1, len(x) - 2):
        dw += G[i - 1] * x[i : i + 3]
    return dw


@claim(x="N")
def lag_around_the_end(x):
    s = 0.0
    for i in range(2, len(x)):
        s += x[i] * x[i - 2]
    return s


@lag_around_the_end.gradient("x")
def lag_around_the_end_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] += G * x[i - 2]
        dx[i - 2] += G * x[i]
    return dx


@claim(x="N")
def another_lag(x):
    s = 0.0
    for i in range(2, len(x)):
        s += x[i] * x[i - 2]
    return s


@another_lag.gradient("x")
def another_lag_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(2, len(x)):
        dx[i] += G * x[i - 1]
        dx[i - 1] += G * x[i]
    return dx


@claim(x="N")
def two_left_out(x):  # the loop over x[2:] has two elements fewer
    s = 0.0
    for v in x[2:]:
        s += v**2
    return s


@two_left_out.gradient("x")
def two_left_out_gradient(G, x):
    dx = 2 * G * x
    dx[0] = 0.0
    return dx


@claim(x="N")
def read_between_the_additions(x):
    s = 0.0
    for i in range(1, len(x) - 1):
        s += (x[i - 1] - x[i + 1]) ** 2
    return s


@read_between_the_additions.gradient("x")
def read_between_the_additions_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x) - 1):
        dx[i - 1] += 2 * G * (x[i - 1] - x[i + 1])
        dx[i + 1] -= dx[i - 1]
    return dx


@claim(x="N")
def only_up_to_two(x):  # right where there is one window at most
    s = 0.0
    for i in range(len(x) - 1):
        s += x[i] * x[i + 1]
    return s


@only_up_to_two.gradient("x")
def only_up_to_two_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        dx[i] = G * x[i + 1]
        dx[i + 1] += G * x[i]
    return dx
