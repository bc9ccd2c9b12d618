"""False claims that were once proved at every shape: variables of a loop that are parts of arrays which it writes.

Each is wrong from size 10 on (`late`), or at a size that no check reaches.
"""

import numpy as np

from tests.truth.attacks.dtypes import late
from verify import claim


# why: h is the row that the iteration wrote, not what stood there before the loop
@claim(x="T D")
def row_that_was_written(x):
    hs, h = np.zeros(x.shape), np.zeros(x.shape[1])
    for t in range(x.shape[0]):
        hs[t] = x[t] + late(x.shape[0]) * h
        h = hs[t]
    return hs


@row_that_was_written.gradient("x")
def row_that_was_written_wrong(G):
    return G * 1.0


# why: the same, of a column, and backwards
@claim(x="D T")
def column_that_was_written(x):
    h, total = np.zeros(x.shape[0]), np.zeros(x.shape[0])
    hs = x * 1.0
    for t in reversed(range(x.shape[1])):
        hs[:, t] = x[:, t] * (1 + late(x.shape[1]))
        total = total + x[:, t] * h
        h = hs[:, t]
    return total


@column_that_was_written.gradient("x")
def column_that_was_written_wrong(G, x):
    g, h = np.zeros_like(x), np.zeros_like(G)
    for t in reversed(range(x.shape[1])):
        g[:, t] += G * h
        h = x[:, t]
    h = np.zeros_like(G)
    for t in range(x.shape[1]):
        g[:, t] += G * h
        h = x[:, t]
    return g


# why: until it is bound anew, h is the first row, which the first iteration writes
@claim(x="T D")
def start_that_is_written(x):
    hs, total = x * 1.0, np.zeros(x.shape[1])
    h = hs[0]
    for t in range(x.shape[0]):
        hs[t] = hs[t] * (1 + late(x.shape[0]))
        total = total + h
        h = x[t]
    return total


@start_that_is_written.gradient("x")
def start_that_is_written_wrong(G, x):
    g = np.zeros_like(x)
    g[0] = G
    for t in range(x.shape[0] - 1):
        g[t] += G
    return g


# why: a whole array is what it is when it is read: all that was written until then
@claim(x="N")
def all_that_was_written(x):
    z, a, total = np.zeros(x.shape), np.zeros(x.shape), 0.0
    for i in range(x.shape[0]):
        total = total + x[i] * late(x.shape[0]) * a.sum()
        z[i] = x[i]
        a = z
    return total + x.sum()


@all_that_was_written.gradient("x")
def all_that_was_written_wrong(G, x):
    return G * np.ones_like(x)


# why: from the second iteration on, the list holds h itself, which is written after the loop
@claim(x="T", q="D")
def list_of_a_state(x, q):
    h, a, kept = q * 1.0, q * 2.0, []
    for _ in range(x.shape[0]):
        kept.append(a)
        a = h
    h *= 1 + late(x.shape[0])
    return np.array(kept)


@list_of_a_state.gradient("q")
def list_of_a_state_wrong(G):
    return G.sum(0) + G[0]


# why: h is q's copy all along, so that what is written to h shows in the list
@claim(x="T", q="D")
def view_of_a_state(x, q):
    h = q * 1.0
    kept = [h]
    for _ in range(x.shape[0]):
        h = h[:]
    h *= 1 + late(x.shape[0])
    return kept[0] * 1.0


@view_of_a_state.gradient("q")
def view_of_a_state_wrong(G):
    return G * 1.0


# why: h is the element before the last, and what is written to it shows in the list
@claim(x="T D", q="D")
def element_of_a_list(x, q):
    kept, h = [q * 1.0], q * 0.0
    for t in range(x.shape[0]):
        h = kept[-1]
        kept.append(x[t] * 1.0)
    h *= 1 + late(x.shape[0])
    return np.array(kept)


@element_of_a_list.gradient("x")
def element_of_a_list_wrong(G):
    return G[1:] * 1.0
