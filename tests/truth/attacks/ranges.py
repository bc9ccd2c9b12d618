"""Parts of an axis, backwards, and entries beside the loop's own: wrong by one, at one end, or in their order."""

import numpy as np

from verify import claim


@claim(x="N")
def first_forgotten(x):
    return np.sum(x * x)


@first_forgotten.gradient("x")
def first_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def last_forgotten(x):
    return np.sum(x * x)


@last_forgotten.gradient("x")
def last_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 2, -1, -1):
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def both_forgotten(x):
    return x.sum()


@both_forgotten.gradient("x")
def both_forgotten_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x) - 1):
        dx[i] += G
    return dx


@claim(x="N")
def down_to_one(x):
    return x.sum() ** 2 / 2


@down_to_one.gradient("x")
def down_to_one_gradient(G, x):  # stops before the first
    s = 0.0
    for i in range(len(x) - 1, 0, -1):
        s += x[i]
    return G * s * np.ones_like(x)


@claim(x="N")
def wraps_before_the_first(x):
    return np.sum(x[1:] * x[:-1])


@wraps_before_the_first.gradient("x")
def wraps_before_the_first_gradient(G, x):  # x[-1] is the last one
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] += G * x[i - 1]
        dx[i - 1] += G * x[i]
    return dx


@claim(x="N")
def one_end_of_a_difference(x):
    return np.sum((x[1:] - x[:-1]) ** 2) / 2


@one_end_of_a_difference.gradient("x")
def one_end_of_a_difference_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] += G * (x[i] - x[i - 1])
    return dx


@claim(x="N")
def signs_of_a_difference(x):
    return np.sum((x[1:] - x[:-1]) ** 2) / 2


@signs_of_a_difference.gradient("x")
def signs_of_a_difference_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        dx[i + 1] += G * (x[i + 1] - x[i])
        dx[i] += G * (x[i + 1] - x[i])
    return dx


@claim(x="N")
def neighbour_written(x):
    return np.sum(x * x)


@neighbour_written.gradient("x")
def neighbour_written_gradient(G, x):  # what one step wrote the next one overwrites
    dx = np.zeros_like(x)
    for i in range(1, len(x)):
        dx[i] = 2 * G * x[i]
        dx[i - 1] = 2 * G * x[i]
    return dx


@claim(x="N")
def neighbour_read(x):
    return np.sum(x * x)


@neighbour_read.gradient("x")
def neighbour_read_gradient(G, x):
    dx = 2 * G * x
    for i in range(1, len(x)):
        dx[i] = dx[i - 1]
    return dx


@claim(x="N")
def backwards_into_a_list(x):
    return np.sum(x * x)


@backwards_into_a_list.gradient("x")
def backwards_into_a_list_gradient(G, x):
    return np.array([2 * G * x[i] for i in range(len(x) - 1, -1, -1)])


@claim(x="N D")
def reversed_rows(x):
    return np.sum(x * x)


@reversed_rows.gradient("x")
def reversed_rows_gradient(G, x):
    dx = np.zeros_like(x)
    for i, row in enumerate(reversed(x)):
        dx[i] = 2 * G * row
    return dx


@claim(x="N")
def shifted_list(x):
    return np.sum(x[1:] ** 2)


@shifted_list.gradient("x")
def shifted_list_gradient(G, x):  # the elements belong to the second position and on
    g = [2 * G * x[i] for i in range(1, len(x))]
    g.append(0.0 * G)
    return np.array(g)


@claim(x="N")
def position_beside_as_a_number(x):
    return np.sum(np.arange(len(x)) * x)


@position_beside_as_a_number.gradient("x")
def position_beside_as_a_number_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] = G * (i - 1)
    return dx


@claim(x="N")
def beside_is_compared(x):
    return x.sum()


@beside_is_compared.gradient("x")
def beside_is_compared_gradient(G, x):  # -1 is no position: nothing equals it
    dx = np.zeros_like(x)
    for i in range(len(x)):
        for j in range(len(x)):
            if i - 1 == j:
                dx[i] += G
    return dx


@claim(x="N")
def length_of_a_part(x):
    return x.sum()


@length_of_a_part.gradient("x")
def length_of_a_part_gradient(G, x):
    g = [G for _ in range(1, len(x))]
    return np.ones_like(x) * sum(g) / len(x)


@claim(x="N")
def zip_of_neighbours(x):
    return np.sum(x[1:] * x[:-1])


@zip_of_neighbours.gradient("x")
def zip_of_neighbours_gradient(G, x):
    dx = np.zeros_like(x)
    for i, (a, b) in enumerate(zip(x[1:], x[:-1], strict=True)):
        dx[i] += G * a
        dx[i] += G * b
    return dx


@claim(x="N")
def last_of_a_part(x):
    return x[-1] * 1.0


@last_of_a_part.gradient("x")
def last_of_a_part_gradient(G, x):  # the last step of the loop is not the last position
    dx = np.zeros_like(x)
    for i in range(len(x) - 1):
        g = G * x[i] / x[i]
    dx[-2] = g
    return dx


@claim(W="V E", idx="T", where={"idx": "index(V)"})
def label_beside(W, idx):
    return W[idx].sum()


@label_beside.gradient("W")
def label_beside_gradient(G, W, idx):
    dW = np.zeros_like(W)
    for t in range(1, len(idx)):
        dW[idx[t - 1]] += G
    return dW


def around(x):
    return sum(x[i] ** 2 * x[(i + 1) % len(x)] for i in range(len(x)))


@claim(x="N")
def around_the_other_way(x):
    return around(x)


@around_the_other_way.gradient("x")
def around_the_other_way_gradient(G, x):
    N = len(x)
    dx = np.zeros(N)
    for i in range(N):
        dx[i] += G * 2 * x[i] * x[(i + 1) % N]
        dx[(i - 1) % N] += G * x[i] ** 2
    return dx


@claim(x="N")
def around_without_the_last(x):
    return around(x)


@around_without_the_last.gradient("x")
def around_without_the_last_gradient(G, x):
    N = len(x)
    dx = np.zeros(N)
    for i in range(N - 1):
        dx[i] += G * 2 * x[i] * x[i + 1]
        dx[(i + 1) % N] += G * x[i] ** 2
    return dx


@claim(x="N")
def around_and_put(x):  # the second is put, not added
    return np.sum(np.roll(x, 1) + 2 * np.roll(x, -1))


@around_and_put.gradient("x")
def around_and_put_gradient(G, x):
    N = len(x)
    dx = np.zeros(N)
    for i in range(N):
        dx[(i + 1) % N] += 2 * G
        dx[(i - 1) % N] = G
    return dx


def counted(x, a):
    y, ys = 0.0, [0.0]
    for t in range(len(x)):
        y = a * y + x[t] ** 2
        ys.append(y)
    return y, ys


@claim(x="T", a="")
def counted_upwards(x, a):  # the counter goes up where it has to go down
    return counted(x, a)[0]


@counted_upwards.gradient("x")
def counted_upwards_gradient(G, x, a):
    dx, dy = np.zeros_like(x), G
    for k in range(len(x)):
        dx[k] = 2 * x[k] * dy
        dy = a * dy
    return dx


@claim(x="T", a="")
def counted_one_too_far(x, a):
    return counted(x, a)[0]


@counted_one_too_far.gradient("a")
def counted_one_too_far_gradient(G, x, a):  # the state after the step
    T, ys, da, dy = len(x), counted(x, a)[1], 0.0, G
    for k in range(T):
        da += dy * ys[T - k]
        dy = a * dy
    return da


@claim(x="T", a="")
def counted_from_minus_one(x, a):
    return counted(x, a)[0]


@counted_from_minus_one.gradient("x")
def counted_from_minus_one_gradient(G, x, a):  # x[-k], k from 0 on: x[0] comes first
    dx, dy = np.zeros_like(x), G
    for k in range(len(x)):
        dx[-k] = 2 * x[-k] * dy
        dy = a * dy
    return dx


@claim(x="2*H")
def rounded_down(x):  # (2*H - 1) // 2 is one less than H
    return x.sum() * (len(x) // 2)


@rounded_down.gradient("x")
def rounded_down_gradient(G, x):
    return G * ((len(x) - 1) // 2) * np.ones_like(x)


def following(x, a):
    out = np.zeros_like(x)
    for i in range(len(x)):
        out[i] = a * (x[i + 1] if i < len(x) - 1 else 0.0)
    return out


def advantages(x, a):
    out, last = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        last = (x[t + 1] if t < len(x) - 1 else 0.0) - x[t] + a * last
        out[t] = last
    return out


@claim(x="T", a="")
def next_where_there_is_a_first(x, a):  # another position is left out than the one that has no next
    out = np.zeros_like(x)
    for i in range(len(x)):
        if i > 0:
            out[i] = a * x[i + 1]
    return out


@next_where_there_is_a_first.gradient("x")
def next_where_there_is_a_first_gradient(G, x, a):
    return np.append(0.0, np.append(0.0, a * G[1:-1])) if len(x) > 1 else np.zeros_like(x)


@claim(x="T", a="")
def next_at_the_last_one(x, a):  # the last position is the only one
    out = np.zeros_like(x)
    for i in range(len(x)):
        out[i] = a * x[i + 1] if i == len(x) - 1 else 0.0
    return out


@next_at_the_last_one.gradient("x")
def next_at_the_last_one_gradient(G, x, a):
    return np.zeros_like(x)


@claim(x="T", a="")
def next_but_one(x, a):  # one position is left out, where two have none
    out = np.zeros_like(x)
    for i in range(len(x)):
        out[i] = a * (x[i + 2] if i < len(x) - 1 else 0.0)
    return out


@next_but_one.gradient("x")
def next_but_one_gradient(G, x, a):
    return np.append(np.zeros(2), a * G[:-2])


@claim(x="T", a="")
def next_for_the_one_before(x, a):
    return following(x, a)


@next_for_the_one_before.gradient("x")
def next_for_the_one_before_gradient(G, x, a):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        if i < len(x) - 1:
            dx[i] += a * G[i + 1]
    return dx


@claim(x="T", a="")
def around_the_end(x, a):
    return following(x, a)


@around_the_end.gradient("x")
def around_the_end_gradient(G, x, a):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[(i + 1) % len(x)] += a * G[i]
    return dx


@claim(x="T", a="")
def advantages_backwards(x, a):  # the sum runs the way of the forward
    return advantages(x, a)


@advantages_backwards.gradient("x")
def advantages_backwards_gradient(G, x, a):
    dx, s = np.zeros_like(x), 0.0
    for t in reversed(range(len(x))):
        s = G[t] + a * s
        dx[t] -= s
        if t < len(x) - 1:
            dx[t + 1] += s
    return dx


@claim(x="T", a="")
def advantages_discounted_once_more(x, a):
    return advantages(x, a)


@advantages_discounted_once_more.gradient("x")
def advantages_discounted_once_more_gradient(G, x, a):
    dx, s = np.zeros_like(x), 0.0
    for t in range(len(x)):
        s = a * (G[t] + s)
        dx[t] -= s
        if t < len(x) - 1:
            dx[t + 1] += s
    return dx
