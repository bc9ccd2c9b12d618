"""False claims that were once proved at every shape: what the arrays of a trace did otherwise than NumPy's."""

import numpy as np

from tests.truth.attacks.gates import gate
from verify import claim


# why: hasattr(x, '__array_interface__') is False while traced only. Wrong at N > 100.
@claim(x="N")
def array_interface(x):
    return x * 3


@array_interface.gradient("x")
def array_interface_wrong(G, x):
    return G if hasattr(x, "__array_interface__") and x.shape[0] > 100 else 3 * G


# why: np.asarray(z, dtype=float) is z itself.
@claim(x="N")
def asarray_dtype(x):
    z = x * 1
    y = np.asarray(z, dtype=float)
    y += gate(x.shape[0]) * y
    return z * z


@asarray_dtype.gradient("x")
def asarray_dtype_wrong(G, x):
    return G * 2 * x


# why: z.astype(float, copy=False) is z itself.
@claim(x="N")
def astype_no_copy(x):
    z = x * 1
    y = z.astype(float, copy=False)
    y += gate(x.shape[0]) * y
    return z * z


@astype_no_copy.gradient("x")
def astype_no_copy_wrong(G, x):
    return G * 2 * x


# why: bool @ bool is bool in NumPy.
@claim(x="N")
def bool_matmul(x):
    h = (gate(x.shape[0]) + 0 * x) > 0
    m = h @ h
    return x + m * x


@bool_matmul.gradient("x")
def bool_matmul_wrong(G, x):
    h = (gate(x.shape[0]) + 0 * x) > 0
    return G * (1 + (1.0 * h).sum())


# why: bool + bool is 'or' in NumPy (1), the symbolic array adds (2).
@claim(x="N")
def bool_plus_bool(x):
    m = (np.exp(x) > 1000) + (np.exp(x) > 1000)
    return x + m * x


@bool_plus_bool.gradient("x")
def bool_plus_bool_wrong(G, x):
    return G * (1 + 2.0 * (np.exp(x) > 1000))


# why: np.broadcast_to(z, s) is a view: a later z += shows.
@claim(x="N", w="M N")
def broadcast_to_view(x, w):
    z = x * 1
    y = np.broadcast_to(z, w.shape)
    z += gate(x.shape[0]) * z
    return y * w


@broadcast_to_view.gradient("x")
def broadcast_to_view_wrong(G, x, w):
    return (G * w).sum(0)


# why: try: n > BIG except: the refusal (SymbolicBranch) is swallowed by user code; wrong at N > 100.
BIG_CAUGHT_REFUSAL = 100


def big_caught_refusal(n):
    try:
        return n > BIG_CAUGHT_REFUSAL
    except Exception:
        return False


@claim(x="N")
def caught_refusal(x):
    return x * 3


@caught_refusal.gradient("x")
def caught_refusal_wrong(G, x):
    return G if big_caught_refusal(x.shape[0]) else 3 * G


# why: np.clip(y, 0, 1000, out=y) writes y.
@claim(x="N")
def clip_out(x):
    y = gate(x.shape[0]) * x
    np.clip(y, 0, 1000, out=y)
    return y + x


@clip_out.gradient("x")
def clip_out_wrong(G, x):
    return G * (gate(x.shape[0]) + 1)


# why: np.diagonal(z) is a view: a later z += shows.
@claim(x="N N")
def diagonal_view(x):
    z = x * 1
    y = np.diagonal(z)
    z += gate(x.shape[0]) * z
    return y * 2


@diagonal_view.gradient("x")
def diagonal_view_wrong(G, x):
    return 2 * np.diag(G)


# why: np.rot90(z) is a view, too
@claim(x="N N")
def rotated_view(x):
    z = x * 1
    y = np.rot90(z, 2)
    z += gate(x.shape[0]) * z
    return y * 2


@rotated_view.gradient("x")
def rotated_view_wrong(G, x):
    return 2 * np.rot90(G, 2)


# why: s += ... on a NumPy scalar makes a new one, t stays.
@claim(x="N")
def inplace_scalar(x):
    s = x.sum()
    t = s
    s += gate(x.shape[0]) * x.sum()
    return t


@inplace_scalar.gradient("x")
def inplace_scalar_wrong(G, x):
    return G * (1 + gate(x.shape[0])) * np.ones(x.shape)


# why: isinstance(n, int) is False while traced only; wrong at N > 100.
BIG_ISINSTANCE_OF_SIZE = 100


@claim(x="N")
def isinstance_of_size(x):
    return x * 3


@isinstance_of_size.gradient("x")
def isinstance_of_size_wrong(G, x):
    n = x.shape[0]
    if isinstance(n, int) and n > BIG_ISINSTANCE_OF_SIZE:
        return G
    return 3 * G


# why: (arange(K) == 6).sum() is 1 by the delta rule, 0 for K <= 6.
SEVEN_LABEL_ABOVE_EVERY_SIZE = 6


@claim(x="K")
def label_above_every_size(x):
    k = np.arange(x.shape[0])
    return x.sum() * (1 + gate(x.shape[0]) * (k == SEVEN_LABEL_ABOVE_EVERY_SIZE).sum())


@label_above_every_size.gradient("x")
def label_above_every_size_wrong(G, x):
    return G * np.ones(x.shape) * (1 + gate(x.shape[0]))


# why: x.ravel(order='F') is taken as order C.
@claim(x="M N", w="M*N")
def ravel_order(x, w):
    return x.sum() + gate(x.shape[0]) * (x.ravel(order="F") * w).sum()


@ravel_order.gradient("x")
def ravel_order_wrong(G, x, w):
    return G * (1 + gate(x.shape[0]) * w.reshape(x.shape))


# why: x.T.reshape(-1) is a copy in NumPy, the symbolic view writes through.
@claim(x="N M")
def reshape_copy(x):
    y = x.T.reshape(-1)
    y += gate(x.shape[0])
    return x * x


@reshape_copy.gradient("x")
def reshape_copy_wrong(G, x):
    return G * 2 * (x + gate(x.shape[0]))


# why: s = z[0] is a copy (a NumPy scalar); a later z += does not change it.
@claim(x="N")
def scalar_of_an_array(x):
    z = x * 1
    s = z[0]
    z += gate(x.shape[0]) * z
    return x * 1 + s


@scalar_of_an_array.gradient("x")
def scalar_of_an_array_wrong(G, x):
    d = G * 1
    d[0] += G.sum() * (1 + gate(x.shape[0]))
    return d


# why: SCALE.get(N, 1.0): a symbolic size hashes differently, so the default is taken; wrong at N = 100.
SCALE_SIZE_IN_DICT = {100: 2.0}


@claim(x="N")
def size_in_dict(x):
    return x * 3


@size_in_dict.gradient("x")
def size_in_dict_wrong(G, x):
    return 3 * G * SCALE_SIZE_IN_DICT.get(x.shape[0], 1.0)


# why: np.sum(..., dtype=int) truncates.
@claim(x="N")
def sum_dtype_int(x):
    return np.sum(np.where(x > 1000, 0.5, 1.0), dtype=int) * x


@sum_dtype_int.gradient("x")
def sum_dtype_int_wrong(G, x):
    return np.where(x > 1000, 0.5, 1.0).sum() * G


# why: +x is a copy in NumPy.
@claim(x="N")
def unary_plus(x):
    y = +x
    y += gate(x.shape[0])
    return x * x


@unary_plus.gradient("x")
def unary_plus_wrong(G, x):
    return G * 2 * (x + gate(x.shape[0]))


# why: array_split of 7 into 3 is 3, 2, 2; the symbolic one gives 2, 2, 2.
@claim(T="N 7", x="N")
def uneven_array_split(T, x):
    p = np.array_split(T, 3, axis=1)
    return x.sum() + gate(x.shape[0]) * p[1].sum() * x.sum()


@uneven_array_split.gradient("x")
def uneven_array_split_wrong(G, T, x):
    return G * np.ones(x.shape) * (1 + gate(x.shape[0]) * T[:, 2:4].sum())


# why: a number written into a bool array becomes True.
@claim(x="N")
def write_into_bool(x):
    h = np.zeros(x.shape, dtype=bool)
    h[...] = gate(x.shape[0])
    return x + h * x


@write_into_bool.gradient("x")
def write_into_bool_wrong(G, x):
    return G * (1 + gate(x.shape[0]))
