"""Loops that are followed wrongly where one rule of the summary is missing: stale state, slots, aliases, early ends."""

import numpy as np

from verify import claim


@claim(x="N D", w="D M")
def off_by_one_rows(x, w):  # the last row is forgotten
    return x @ w


@off_by_one_rows.gradient("x")
def off_by_one_rows_gradient(G, x, w):
    dx = np.zeros_like(x)
    for i in range(x.shape[0] - 1):
        dx[i] = w @ G[i]
    return dx


@claim(x="N D", w="D M")
def from_the_second(x, w):
    return x @ w


@from_the_second.gradient("w")
def from_the_second_gradient(G, x, w):
    dw = np.zeros_like(w)
    for i in range(1, x.shape[0]):
        dw += np.outer(x[i], G[i])
    return dw


@claim(x="N")
def stale_state(x):  # the state before this step is read
    return 0.5 * x.sum() ** 2


@stale_state.gradient("x")
def stale_state_gradient(G, x):
    dx = np.zeros_like(x)
    acc = 0.0
    for i in range(x.shape[0]):
        acc = acc + x[i]
        dx[i] = acc
    return G * dx


@claim(x="N")
def last_value(x):  # the last value of a temporary stands for all
    return x.sum()


@last_value.gradient("x")
def last_value_gradient(G, x):
    for i in range(x.shape[0]):
        g = G * np.ones(x.shape[0])
        d = x[i] - x[i] + 1
    return g * d * x[-1]


@claim(x="N D")
def overwritten(x):  # every step writes the same slot
    return x.sum(axis=0)


@overwritten.gradient("x")
def overwritten_gradient(G, x):
    dx = np.zeros_like(x)
    for _ in range(x.shape[0]):
        dx[0] = G
    return dx


@claim(x="N D")
def reset_sum(x):  # the accumulator starts again in each step
    return x.sum(axis=0) @ x.sum(axis=0)


@reset_sum.gradient("x")
def reset_sum_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        s = np.zeros(x.shape[1])
        s += x[i]
    dx += 2 * G * s
    return dx


@claim(x="N")
def cumulative(x):
    return np.sum(x * x)


@cumulative.gradient("x")
def cumulative_gradient(G, x):  # each slot takes over what the one before holds
    dx = 2 * G * x
    for i in range(x.shape[0]):
        dx[i] = dx[i - 1]
    return dx


@claim(x="N")
def first_only(x):
    return np.sum(x * x)


@first_only.gradient("x")
def first_only_gradient(G, x):
    dx = np.zeros_like(x)
    first = None
    for i in range(x.shape[0]):
        if first is None:
            first = 1
            dx[i] = 0.0
        else:
            dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def left_by_break(x):
    return np.sum(x * x)


@left_by_break.gradient("x")
def left_by_break_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx[i] = 2 * G * x[i]
        if x[i] > 3:
            break
    return dx


@claim(x="N")
def left_by_return(x):  # one step is not all of them
    return np.sum(x * x)


@left_by_return.gradient("x")
def left_by_return_gradient(G, x):
    dx = np.zeros_like(x)
    for _ in range(x.shape[0]):
        dx += 2 * G * x / x.shape[0]
        return dx
    return dx


def _first(x):
    for j in range(x.shape[0]):
        return x[j]
    return 0


@claim(x="N")
def left_inside(x):
    return np.sum(x * x)


@left_inside.gradient("x")
def left_inside_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx[i] = 2 * G * _first(x)
    return dx


@claim(x="N")
def skipped(x):  # large entries are skipped
    return np.sum(x * x)


@skipped.gradient("x")
def skipped_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        if x[i] > 50:
            continue
        dx[i] = 2 * G * x[i]
    return dx


@claim(x="N")
def counted(x):
    return np.sum(x * x)


@counted.gradient("x")
def counted_gradient(G, x):  # a counter that the loop moves
    dx = np.zeros_like(x)
    k = 0
    for i in range(x.shape[0]):
        k = k + 1
        dx[i] = 2 * G * x[i] + 0 * k if k < 9 else 0
    return dx


@claim(x="N")
def listed(x):
    return np.sum(x * x)


@listed.gradient("x")
def listed_gradient(G, x):
    dx = np.zeros_like(x)
    seen = []
    for i in range(x.shape[0]):
        seen.append(i)
        dx[i] = 2 * G * x[i] if len(seen) < 9 else 0.0
    return dx


@claim(x="N")
def in_a_dict(x):
    return np.sum(x * x)


@in_a_dict.gradient("x")
def in_a_dict_gradient(G, x):
    dx = np.zeros_like(x)
    d = {"n": 0}
    for i in range(x.shape[0]):
        d["n"] += 1
        dx[i] = 2 * G * x[i] if d["n"] < 9 else 0.0
    return dx


class Box:
    pass


@claim(x="N")
def in_an_object(x):
    return np.sum(x * x)


@in_an_object.gradient("x")
def in_an_object_gradient(G, x):
    box = Box()
    box.g = np.zeros_like(x)
    for i in range(x.shape[0]):
        box.g = box.g * 0
        box.g[i] = 2 * G * x[i]
    return box.g


@claim(x="N")
def by_an_iterator(x):
    return np.sum(x * x)


@by_an_iterator.gradient("x")
def by_an_iterator_gradient(G, x):
    dx = np.zeros_like(x)
    it = iter([2.0] * 3 + [0.0] * 1000)
    for i in range(x.shape[0]):
        dx[i] = next(it) * G * x[i]
    return dx


@claim(x="N")
def by_a_closure(x):
    return np.sum(x * x)


@by_a_closure.gradient("x")
def by_a_closure_gradient(G, x):
    dx = np.zeros_like(x)
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    for i in range(x.shape[0]):
        dx[i] = 2 * G * x[i] if step() < 9 else 0.0
    return dx


@claim(x="N D")
def view_of_a_row(x):
    return np.sum(x * x)


@view_of_a_row.gradient("x")
def view_of_a_row_gradient(G, x):  # a view of the first row is written in each step
    dx = np.zeros_like(x)
    row = dx[0]
    for i in range(x.shape[0]):
        row += 2 * G * x[i]
    return dx


@claim(x="N D")
def aliased(x):
    return np.sum(x * x)


@aliased.gradient("x")
def aliased_gradient(G, x):  # other is dx, too
    dx = np.zeros_like(x)
    other = dx
    for i in range(x.shape[0]):
        dx[i] = 2 * G * x[i]
        other[i] = other[i] * 2
    return dx


@claim(x="N D")
def flipped_alias(x):
    return np.sum(x * x)


@flipped_alias.gradient("x")
def flipped_alias_gradient(G, x):  # what one step wrote at the other end is read by a later one
    dx = x.copy()
    back = dx[::-1]
    for i in range(x.shape[0]):
        back[i] = 2 * G * dx[i]
    return dx


@claim(x="N")
def reversed_order(x):
    return np.sum(x * x)


@reversed_order.gradient("x")
def reversed_order_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx[::-1][i] = 2 * G * x[i]
    return dx


@claim(x="N", y="N")
def swapped(x, y):
    return x @ y


@swapped.gradient("x")
def swapped_gradient(G, x, y):
    dx = np.zeros_like(x)
    a, b = x, y
    for i in range(x.shape[0]):
        dx[i] = G * b[i]
        a, b = b, a
    return dx


@claim(x="N")
def scaled_each_step(x):
    return x.sum()


@scaled_each_step.gradient("x")
def scaled_each_step_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx = dx * 1.0
        dx[i] = G
        G = G * 0.5
    return dx


@claim(x="N")
def not_injective(x):
    return x.sum()


@not_injective.gradient("x")
def not_injective_gradient(G, x):  # the larger of two labels wins
    dx = np.zeros_like(x)
    for _ in range(x.shape[0]):
        dx[-1] = G
    return dx


@claim(W="V E", idx="T", where={"idx": "index(V)"})
def repeated_index(W, idx):
    return W[idx].sum()


@repeated_index.gradient("W")
def repeated_index_gradient(G, W, idx):  # a repeated index is counted once
    dW = np.zeros_like(W)
    for t in range(len(idx)):
        dW[idx[t]] = G
    return dW


@claim(W="V E", idx="T", where={"idx": "index(V)"})
def read_at_a_label(W, idx):
    return W[idx].sum()


@read_at_a_label.gradient("W")
def read_at_a_label_gradient(G, W, idx):
    dW = np.zeros_like(W)
    for t in range(len(idx)):
        dW[idx[t]] = dW[idx[0]] + G
    return dW


@claim(x="N D")
def transposed_index(x):
    return np.sum(x * x)


@transposed_index.gradient("x")
def transposed_index_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            dx[i, 0] += 2 * G * x[i, j]
    return dx


@claim(x="N D")
def inner_reset(x):
    return np.sum(x.sum(axis=1) ** 2) / 2


@inner_reset.gradient("x")
def inner_reset_gradient(G, x):  # the sum of a row is not set back
    dx = np.zeros_like(x)
    s = 0.0
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            s += x[i, j]
        dx[i] = G * s
    return dx


@claim(x="N", y="N")
def else_branch(x, y):
    return x.sum()


@else_branch.gradient("x")
def else_branch_gradient(G, x, y):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx[i] = G
    else:
        dx[0] = 0
    return dx


@claim(x="N")
def running_maximum(x):
    return x.max()


@running_maximum.gradient("x")
def running_maximum_gradient(G, x):
    dx = np.zeros_like(x)
    best = -1000.0
    for i in range(x.shape[0]):
        if x[i] > best:
            best = x[i]
            dx[i] = G
    return dx


@claim(x="N")
def comprehended(x):
    return np.sum(x * x)


@comprehended.gradient("x")
def comprehended_gradient(G, x):
    g = [2 * G * x[i] for i in range(x.shape[0])]
    return np.array(g) * len(g)


@claim(x="N")
def generated(x):
    return np.sum(x * x)


@generated.gradient("x")
def generated_gradient(G, x):
    s = sum(2 * G * x[i] for i in range(x.shape[0]))
    return s * np.ones_like(x)


@claim(x="N")
def summed_by_python(x):
    return np.sum(x * x)


@summed_by_python.gradient("x")
def summed_by_python_gradient(G, x):
    return 2 * G * x * sum(1 for _ in x)


@claim(x="N")
def changed_input(x):
    return np.sum(x * x)


@changed_input.gradient("x")
def changed_input_gradient(G, x):
    for i in range(x.shape[0]):
        x[i] = 2 * G * x[i] * x[0]
    return x


@claim(x="N")
def twice(x):
    return np.sum(x * x)


@twice.gradient("x")
def twice_gradient(G, x):
    dx = np.zeros_like(x)
    for _ in range(x.shape[0]):
        for i in range(x.shape[0]):
            dx[i] += 2 * G * x[i]
    return dx


@claim(x="N")
def added_own(x):
    return np.sum(x * x)


@added_own.gradient("x")
def added_own_gradient(G, x):
    acc = np.zeros_like(x)
    for _ in range(x.shape[0]):
        acc = acc + acc + 2 * G * x
    return acc


@claim(x="N")
def index_as_number(x):
    return np.sum(x * x)


@index_as_number.gradient("x")
def index_as_number_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(x.shape[0]):
        dx[i] = 2 * G * x[i] * (1 + i)
    return dx


@claim(x="N")
def enumerate_from_one(x):
    return np.sum(np.arange(x.shape[0]) * x)


@enumerate_from_one.gradient("x")
def enumerate_from_one_gradient(G, x):
    dx = np.zeros_like(x)
    for k, _ in enumerate(x, 1):
        dx[k - 1] = G * k
    return dx


@claim(x="N")
def fresh_then_in_place(x):  # the first step alone writes what `out` is
    return 0.0 * x.sum()


@fresh_then_in_place.gradient("x")
def fresh_then_in_place_gradient(G, x):
    acc = np.zeros_like(x)
    out = acc
    for _ in range(x.shape[0]):
        acc += G
        acc = acc + 0.0
    return out


@claim(x="n n")
def both_orders(x):
    return np.sum(x * x.T) / 2


@both_orders.gradient("x")
def both_orders_gradient(G, x):  # below the diagonal, what was written above it is read
    dx = x.copy()
    for i, j in np.ndindex(x.shape):
        dx[i, j] = G * dx[j, i]
    return dx


@claim(x="N D")
def ndindex_left(x):
    return np.sum(x * x)


@ndindex_left.gradient("x")
def ndindex_left_gradient(G, x):
    dx = np.zeros_like(x)
    for i, j in np.ndindex(*x.shape):
        dx[i, j] = 2 * G * x[i, j]
        break
    return dx


@claim(x="n")
def listed_array(x):
    return np.sum(x * x)


@listed_array.gradient("x")
def listed_array_gradient(G, x):  # the array that the list holds is not written, but replaced
    held = [np.zeros_like(x)]
    for i in range(len(x)):
        held[0] = np.zeros_like(x)
        held[0][i] = 2 * G * x[i]
    return held[0]


@claim(x="n", W="V n", idx="T", where={"idx": "index(V)"})
def through_a_label(x, W, idx):
    return W[idx].sum() + 0 * x.sum()


@through_a_label.gradient("W")
def through_a_label_gradient(G, x, W, idx):  # what an earlier step left at the same label is doubled
    dW = np.zeros_like(W)
    for k in idx:
        dW[k] += dW[k] + G
    return dW


_steps = 0


@claim(x="n")
def global_set_back(x):
    return np.sum(x * x)


@global_set_back.gradient("x")
def global_set_back_gradient(G, x):  # after 999 steps nothing is written; the count is as before at the end
    global _steps
    dx = np.zeros_like(x)
    for i in range(len(x)):
        _steps += 1
        dx[i] = 2 * G * x[i] if _steps < 1000 else 0.0
    _steps = 0
    return dx


def step():
    global _steps
    _steps += 1
    return _steps


@claim(x="n")
def global_of_a_helper(x):
    return np.sum(x * x)


@global_of_a_helper.gradient("x")
def global_of_a_helper_gradient(G, x):
    global _steps
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] = 2 * G * x[i] if step() < 1000 else 0.0
    _steps = 0
    return dx


@claim(x="n")
def class_of_its_own(x):
    return np.sum(x * x)


@class_of_its_own.gradient("x")
def class_of_its_own_gradient(G, x):
    class Count:
        n = 0

    dx = np.zeros_like(x)
    for i in range(len(x)):
        Count.n += 1
        dx[i] = 2 * G * x[i] if Count.n < 1000 else 0.0
    return dx


@claim(x="n")
def attribute_of_a_function(x):
    return np.sum(x * x)


@attribute_of_a_function.gradient("x")
def attribute_of_a_function_gradient(G, x):
    def count():
        count.n += 1
        return count.n

    count.n = 0
    dx = np.zeros_like(x)
    for i in range(len(x)):
        dx[i] = 2 * G * x[i] if count() < 1000 else 0.0
    return dx


class Counter:
    n = 0


@claim(x="n")
def class_outside(x):
    return np.sum(x * x)


@class_outside.gradient("x")
def class_outside_gradient(G, x):
    dx = np.zeros_like(x)
    for i in range(len(x)):
        Counter.n += 1
        dx[i] = 2 * G * x[i] if Counter.n < 1000 else 0.0
    Counter.n = 0
    return dx


@claim(x="N")
def integer_accumulator(x):
    return 0.5 * x.sum()


@integer_accumulator.gradient("x")
def integer_accumulator_gradient(G, x):  # an integer where nothing was added, and an array of integers rounds
    acc = 0
    for v in x:
        if v < 50:
            acc = acc + 0.0 * v
    g = np.full(len(x), acc)
    g[:] = g + 0.5 * G
    return g


@claim(x="N")
def integer_accumulator_in_an_array(x):
    return 0.5 * x.sum()


@integer_accumulator_in_an_array.gradient("x")
def integer_accumulator_in_an_array_gradient(G, x):
    acc = 0
    for v in x:
        if v < 50:
            acc = acc + 0.0 * v
    h = np.array([acc, acc])
    h[0] = 0.5 * G
    return h[0] * np.ones_like(x)
