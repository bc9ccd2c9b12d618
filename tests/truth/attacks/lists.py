"""Lists that are followed wrongly where one rule is missing: aliases, order, what was there before, counts."""

import numpy as np

from verify import claim


@claim(x="N D")
def appended_then_written(x):
    return np.sum(x * x)


@appended_then_written.gradient("x")
def appended_then_written_gradient(G, x):  # all elements are one buffer, which the last step wrote
    buf = np.zeros(x.shape[1])
    rows = []
    for i in range(len(x)):
        buf[:] = 2 * G * x[i]
        rows.append(buf)
    return np.array(rows)


@claim(x="N D")
def view_appended(x):
    return np.sum(x * x)


@view_appended.gradient("x")
def view_appended_gradient(G, x):  # the rows are views of dx, which is set back afterwards
    dx = 2 * G * x
    rows = [dx[i] for i in range(len(x))]
    dx *= 0.0
    return np.stack(rows)


@claim(x="N D")
def view_appended_in_a_loop(x):
    return np.sum(x * x)


@view_appended_in_a_loop.gradient("x")
def view_appended_in_a_loop_gradient(G, x):
    dx = 2 * G * x
    rows = []
    for i in range(len(x)):
        rows.append(dx[i])
        dx[i] = dx[i] * 0
    return np.stack(rows)


@claim(x="N D")
def element_written(x):
    return np.sum(x * x)


@element_written.gradient("x")
def element_written_gradient(G, x):  # an element of the list is doubled in place
    rows = []
    for i in range(len(x)):
        rows.append(2 * G * x[i])
    rows[0][:] = 0.0
    return np.array(rows)


@claim(x="N D")
def elements_written_in_a_loop(x):
    return np.sum(x * x)


@elements_written_in_a_loop.gradient("x")
def elements_written_in_a_loop_gradient(G, x):
    rows = [2 * G * r for r in x]
    for r in rows:
        r *= 0.0
    return np.array(rows)


@claim(x="N D")
def row_kept_by_two_lists(x):
    return np.sum(x * x)


@row_kept_by_two_lists.gradient("x")
def row_kept_by_two_lists_gradient(G, x):
    rows, same = [], []
    for i in range(len(x)):
        r = 2 * G * x[i]
        rows.append(r)
        same.append(r)
    for s in same:
        s[0] = 0.0
    return np.array(rows)


@claim(x="N")
def list_read_inside(x):
    return np.sum(x * x)


@list_read_inside.gradient("x")
def list_read_inside_gradient(G, x):
    g = []
    for i in range(len(x)):
        g.append(2 * G * x[i] if len(g) < 9 else 0.0 * x[i])
    return np.array(g)


@claim(x="N")
def last_element_read(x):
    return x.sum()


@last_element_read.gradient("x")
def last_element_read_gradient(G, x):
    g = [G]
    for _i in range(len(x)):
        g.append(g[-1] * 0.5)
    return np.array(g[1:])


@claim(x="N")
def emptied_inside(x):
    return x.sum()


@emptied_inside.gradient("x")
def emptied_inside_gradient(G, x):
    g = [G]
    for _ in range(len(x)):
        g.pop()
        g.append(G * 2)
    return g[0] * np.ones_like(x)


@claim(x="N")
def had_entries(x):
    return x.sum()


@had_entries.gradient("x")
def had_entries_gradient(G, x):  # what was there before counts, too
    g = [5.0]
    for _ in range(len(x)):
        g.append(G)
    return sum(g) / len(x) * np.ones_like(x)


@claim(x="N")
def length_counts_what_was_there(x):
    return x.sum()


@length_counts_what_was_there.gradient("x")
def length_counts_what_was_there_gradient(G, x):
    g = [0.0]
    for _ in range(len(x)):
        g.append(G)
    return sum(g) / len(g) * np.ones_like(x)


@claim(x="N")
def filtered(x):
    return np.sum(x * x)


@filtered.gradient("x")
def filtered_gradient(G, x):  # large entries are left out
    return np.sum([2 * G * v for v in x if v < 50]) / np.sum(x) * x


@claim(x="N")
def filtered_sum(x):
    return x.sum() ** 2 / 2


@filtered_sum.gradient("x")
def filtered_sum_gradient(G, x):
    return G * sum(v for v in x if v < 50) * np.ones_like(x)


@claim(x="N")
def appended_where(x):
    return x.sum() ** 2 / 2


@appended_where.gradient("x")
def appended_where_gradient(G, x):
    kept = []
    for v in x:
        if v < 50:
            kept.append(v)
    return G * sum(kept) * np.ones_like(x)


@claim(x="N")
def mean_of_filtered(x):
    return x.mean() ** 2 / 2


@mean_of_filtered.gradient("x")
def mean_of_filtered_gradient(G, x):
    kept = [v for v in x if v < 50]
    return G * sum(kept) / len(kept) / len(x) * np.ones_like(x)


@claim(x="n n")
def order_swapped(x):
    return np.sum(x * x) / 2


@order_swapped.gradient("x")
def order_swapped_gradient(G, x):  # the outer loop is the row
    return G * np.array([[x[i, j] for i in range(x.shape[0])] for j in range(x.shape[1])])


@claim(x="n n")
def flat_order_swapped(x):
    return np.sum(x * x) / 2


@flat_order_swapped.gradient("x")
def flat_order_swapped_gradient(G, x):
    return G * np.array([x[i, j] for j in range(x.shape[1]) for i in range(x.shape[0])]).reshape(x.shape)


@claim(x="n 2")
def pairs_as_columns(x):
    return np.sum(x * x) / 2


@pairs_as_columns.gradient("x")
def pairs_as_columns_gradient(G, x):  # two elements a step stand beside each other, not half a list apart
    g = []
    for a, b in zip(x[:, 0], x[:, 1], strict=False):
        g.append(a)
        g.append(b)
    return G * np.array(g).reshape(2, len(x)).T


@claim(x="N D")
def kept_from_outside(x):
    return np.sum(x.sum(axis=1) ** 2) / 2


@kept_from_outside.gradient("x")
def kept_from_outside_gradient(G, x):  # the list of a row is not emptied
    dx = np.zeros_like(x)
    row = []
    for i in range(len(x)):
        for j in range(x.shape[1]):
            row.append(x[i, j])
        dx[i] = G * sum(row)
    return dx


@claim(x="N D")
def outer_list_summed_inside(x):
    return np.sum(x * x)


@outer_list_summed_inside.gradient("x")
def outer_list_summed_inside_gradient(G, x):
    dx = np.zeros_like(x)
    seen = []
    for i in range(len(x)):
        seen.append(1.0)
        dx[i] = 2 * G * x[i] * (sum(seen) if i == 0 else 1.0)
        dx[i] += 0 * sum(seen) + (sum(seen) > 9)
    return dx


@claim(x="N")
def carried_appended(x):
    return x.sum()


@carried_appended.gradient("x")
def carried_appended_gradient(G, x):
    g, acc = [], G
    for _ in range(len(x)):
        g.append(acc)
        acc = acc * 0.5
    return np.array(g)


@claim(x="N")
def carried_array_appended(x):
    return x.sum()


@carried_array_appended.gradient("x")
def carried_array_appended_gradient(G, x):
    g, acc = [], G * np.ones(1)
    for _ in range(len(x)):
        g.append(acc)
        acc *= 0.5
    return np.array(g)[:, 0]


@claim(x="N")
def alias_of_a_list(x):
    return x.sum()


@alias_of_a_list.gradient("x")
def alias_of_a_list_gradient(G, x):
    g = []
    other = g
    for _ in range(len(x)):
        g.append(G)
        other.append(G)
    return np.array(g[: len(x)]) * len(g) / len(x)


@claim(x="N")
def list_in_a_tuple(x):
    return x.sum()


@list_in_a_tuple.gradient("x")
def list_in_a_tuple_gradient(G, x):
    g = []
    held = (g, 1)
    for _ in range(len(x)):
        g.append(G)
    return np.array(g) * (1.0 if len(held[0]) < 9 else 0.0)


@claim(x="N")
def gone_over_outside(x):
    return x.sum()


@gone_over_outside.gradient("x")
def gone_over_outside_gradient(G, x):  # the loop goes over the list that the inner one appends to
    g, out = [0.0], 0.0
    for k, v in enumerate(g):
        if k == 0:
            for _ in range(len(x)):
                g.append(G)
        out = out + v
    return (out + G) * np.ones_like(x)


@claim(x="N")
def method_kept(x):
    return x.sum()


@method_kept.gradient("x")
def method_kept_gradient(G, x):
    g = []
    push = g.append
    for _ in range(len(x)):
        push(G)
        g.append(G)
    push(G)
    return np.ones_like(x) * sum(g) / len(x)


def _push(value, kept=[]):  # noqa: B006
    kept.append(value)
    return len(kept)


@claim(x="N")
def default_list(x):
    return x.sum()


@default_list.gradient("x")
def default_list_gradient(G, x):
    g = []
    for _ in range(len(x)):
        g.append(G if _push(1) < 999 else 0.0 * G)
    return np.array(g)


@claim(x="N")
def generator_kept(x):
    return x.sum() ** 2 / 2


@generator_kept.gradient("x")
def generator_kept_gradient(G, x):  # one element is gone before the sum
    g = (v for v in x)
    next(g)
    return G * sum(g) * np.ones_like(x)


@claim(x="N")
def generator_twice(x):
    return x.sum() ** 2


@generator_twice.gradient("x")
def generator_twice_gradient(G, x):  # the second sum is empty
    g = (v for v in x)
    return G * (sum(g) + sum(g)) * np.ones_like(x)


@claim(x="N")
def walrus(x):
    return x.sum() ** 2 / 2


@walrus.gradient("x")
def walrus_gradient(G, x):  # the running sums, not the sum
    s = 0.0
    return G * sum((s := s + v) for v in x) * np.ones_like(x)


@claim(x="N", y="N", where={"y": "labels(K)"}, w="K")
def positions_as_numbers(x, y, w):
    return np.sum(x) + 0 * np.sum(w)


@positions_as_numbers.gradient("x")
def positions_as_numbers_gradient(G, x, y, w):
    labels = [y[i] for i in range(len(x))]
    return G * (np.array(labels) == 0) + G * (np.array(labels) != 0) * w[0] / w[-1]


@claim(x="N D")
def list_of_lists_summed(x):
    return x.sum()


@list_of_lists_summed.gradient("x")
def list_of_lists_summed_gradient(G, x):  # twice a list is a longer list
    rows = [[G for _ in range(x.shape[1])] for _ in range(x.shape[0])]
    return np.array([2 * r for r in rows])[:, : x.shape[1]] / 2


@claim(x="N")
def shadowed_list(x):
    return x.sum()


@shadowed_list.gradient("x")
def shadowed_list_gradient(G, x):
    def list(values):
        return [2 * v for v in values]

    return np.array(list(G for _ in range(len(x))))


@claim(x="N")
def appended_after(x):
    return x.sum()


@appended_after.gradient("x")
def appended_after_gradient(G, x):
    g = [G for _ in range(len(x))]
    g.append(7.0)
    return np.array(g)[1:]


@claim(x="N")
def cleared_outside(x):
    return x.sum()


@cleared_outside.gradient("x")
def cleared_outside_gradient(G, x):  # each step empties the list before it fills it again
    g = []
    for _ in range(len(x)):
        g.clear()
        for _ in range(len(x)):
            g.append(G)
    return np.ones_like(x) * sum(g) / len(x) / len(x)


@claim(x="N")
def appended_before_the_inner_loop(x):
    return x.sum()


@appended_before_the_inner_loop.gradient("x")
def appended_before_the_inner_loop_gradient(G, x):  # one more for each step
    g = []
    for _ in range(len(x)):
        g.append(G)
        for _ in range(len(x)):
            g.append(G)
    return np.ones_like(x) * sum(g) / len(x) / len(x)


@claim(x="N")
def two_an_iteration(x):
    return x.sum()


@two_an_iteration.gradient("x")
def two_an_iteration_gradient(G, x):
    g = [G]
    for _ in range(len(x)):
        for _ in range(len(x)):
            g.append(G)
        g.append(G)
    return np.ones_like(x) * sum(g) / (len(x) + len(x) * len(x))


@claim(x="N D")
def nothing_left_of_arrays(x):  # where every row is left out, this is a number
    return sum(r for r in x if r[0] < 50) * np.ones(1)


@nothing_left_of_arrays.gradient("x")
def nothing_left_of_arrays_gradient(G, x):
    return G * np.array([np.ones(x.shape[1]) if r[0] < 50 else np.zeros(x.shape[1]) for r in x])


@claim(x="N")
def integer_where_nothing_is_left(x):
    return 0.5 * x.sum()


@integer_where_nothing_is_left.gradient("x")
def integer_where_nothing_is_left_gradient(G, x):  # then the array is of integers, which round
    g = np.full(len(x), sum(0.0 * v for v in x if v < 50))
    g[:] = g + 0.5 * G
    return g


@claim(x="N", mu="K")
def positions_of_a_state(x, mu):
    return x.sum() * mu.sum()


@positions_of_a_state.gradient("x")
def positions_of_a_state_gradient(G, x, mu):  # which of mu is largest after each step, which is told for the last only
    s, z = 0.0 * mu, []
    for v in x:
        z.append(np.argmax(s))
        s = s + v * mu
    return G * mu.sum() * (np.array(z) == np.argmax(s))


def doubled(x):
    return x * x


def in_front(name, gradient):
    def program(x):
        return doubled(x)

    program.__name__ = program.__qualname__ = name
    made = claim(x="N")(program)
    made.gradient("x")(gradient)
    return made


def put_in_front_of_those_before(G, x):  # the last one comes first
    dxs = []
    for i in range(len(x)):
        dxs.insert(0, 2 * x[i] * G[i])
    return np.array(dxs)


def put_in_front_and_turned(G, x):
    dxs = []
    for i in reversed(range(len(x))):
        dxs.insert(0, 2 * x[i] * G[i])
    return np.array(dxs[::-1])


def put_at_both_ends(G, x):
    dxs = []
    for i in range(len(x)):
        if i > 0:
            dxs.append(2 * x[i] * G[i])
        else:
            dxs.insert(0, 2 * x[i] * G[i])
    return np.array(dxs)[::-1]


def first_of_those_put_in_front(G, x):  # the last of the list is what was put there first
    dxs, s = [], 0.0
    for i in reversed(range(len(x))):
        dxs.insert(0, 2 * x[i] * G[i])
        s = dxs[-1]
    return np.array(dxs) + s - dxs[0]


def two_in_front_at_once(G, x):
    dxs = []
    for i in reversed(range(len(x))):
        dxs.insert(0, x[i] * G[i])
        dxs.insert(0, 2 * x[i] * G[i])
    return np.array(dxs)[1::2] + np.array(dxs)[::2] * 0.0


FRONTS = (
    *(put_in_front_of_those_before, put_in_front_and_turned, put_at_both_ends, first_of_those_put_in_front),
    two_in_front_at_once,
)
front = [in_front(f.__name__, f).__claim__ for f in FRONTS]
globals().update({c.name: c for c in front})


@claim(x="N", w="")
def one_list_many_times(x, w):  # what is written to the list afterwards shows at every place
    h, hs = [w, w], []
    for _ in x:
        hs.append(h)
    h[0] = np.where(w > 1e6, 0.0, w)
    return np.array(hs).sum(axis=1) * x


@one_list_many_times.gradient("x")
def one_list_many_times_gradient(G, x, w):
    return 2 * w * G


@claim(x="N", w="")
def one_list_in_a_comprehension(x, w):
    h = [w, w]
    hs = [h for _ in x]
    h[1] = np.where(w > 1e6, 0.0, w)
    return np.array(hs).sum(axis=1) * x


@one_list_in_a_comprehension.gradient("x")
def one_list_in_a_comprehension_gradient(G, x, w):
    return 2 * w * G
