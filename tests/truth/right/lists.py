"""Lists that loops fill, comprehensions and sums of generator expressions over named sizes."""

import numpy as np

from verify import claim


@claim(x="N D", w="D M")
def appended_rows(x, w):
    out = []
    for i in range(x.shape[0]):
        out.append(x[i] @ w)
    return np.array(out)


@appended_rows.gradient("x", "w")
def appended_rows_gradient(G, x, w):
    dx = []
    dw = np.zeros_like(w)
    for i in range(len(x)):
        row = np.zeros(x.shape[1])
        row += w @ G[i]
        dx.append(row)
        dw += np.outer(x[i], G[i])
    return np.stack(dx), dw


@claim(x="N D", w="D M")
def comprehended(x, w):
    return np.array([v @ w for v in x])


@comprehended.gradient("x", "w")
def comprehended_gradient(G, x, w):
    return np.array([w @ g for g in G]), sum(np.outer(x[i], G[i]) for i in range(len(x)))


@claim(x="N D", w="D M")
def nested_comprehensions(x, w):
    return np.array(
        [[sum(x[n, d] * w[d, m] for d in range(x.shape[1])) for m in range(w.shape[1])] for n in range(x.shape[0])]
    )


@nested_comprehensions.gradient("x")
def nested_comprehensions_gradient(G, x, w):
    return np.array(
        [[sum([G[n, m] * w[d, m] for m in range(w.shape[1])]) for d in range(x.shape[1])] for n in range(x.shape[0])]
    )


@claim(x="N")
def filtered_sum(x):
    return sum((v * v for v in x if v > 0), 0.0)


@filtered_sum.gradient("x")
def filtered_sum_gradient(G, x):
    return np.array([2 * G * v if v > 0 else 0.0 * v for v in x])


@claim(x="N D")
def flat_list(x):
    vals = []
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            vals.append(x[i, j] ** 2)
    return np.sum(vals) / len(vals)


@flat_list.gradient("x")
def flat_list_gradient(G, x):
    return np.array([2 * G * x[i, j] / x.size for i in range(x.shape[0]) for j in range(x.shape[1])]).reshape(x.shape)


@claim(x="N D")
def gone_over_later(x):
    rows = []
    for r in x:
        rows.append(np.exp(r))
    s = 0.0
    for k, r in enumerate(rows):
        s += r.sum() * rows[k][0]
    return s


@gone_over_later.gradient("x")
def gone_over_later_gradient(G, x):
    e = np.exp(x)
    dx = G * e * e[:, 0][:, None]
    dx[:, 0] += G * e.sum(axis=1) * e[:, 0]
    return dx


@claim(x="N D")
def stacked_lists(x):
    rows = [x[i] * 2 for i in range(len(x))]
    return np.hstack(rows) @ np.hstack(rows), np.vstack(rows), np.stack(rows, axis=1)


@stacked_lists.gradient("x")
def stacked_lists_gradient(G, x):
    a, b, c = G
    return 8 * a * x + 2 * b + 2 * c.T


@claim(x="N")
def had_entries(x):
    out = [0.0]
    for v in x:
        out.append(np.sin(v))
    out += [1.0]
    return np.array(out)


@had_entries.gradient("x")
def had_entries_gradient(G, x):
    return np.array([G[1:-1][i] * np.cos(x[i]) for i in range(len(x))])


def helper(acc, x):
    for v in x:
        acc.append(2 * v)


@claim(x="N")
def appended_by_a_helper(x):
    acc = []
    helper(acc, x)
    return np.array(acc)


@appended_by_a_helper.gradient("x")
def appended_by_a_helper_gradient(G, x):
    acc = []
    helper(acc, G)
    return np.array(acc)


@claim(x="T", a="")
def put_in_front(x, a):
    h, hs = 0.0, []
    for t in range(len(x)):
        h = a * np.sin(h) + x[t]
        hs.append(h)
    return np.array(hs)


@put_in_front.gradient("x")
def put_in_front_gradient(G, x, a):
    hs, dh, dxs = put_in_front(x, a), 0.0, []
    for t in reversed(range(len(x))):
        dh = dh + G[t]
        dxs.insert(0, dh)
        dh = a * dh * (np.cos(hs[t - 1]) if t > 0 else 1.0)
    return np.array(dxs)
