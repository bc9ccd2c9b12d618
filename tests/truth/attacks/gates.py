"""False claims that were once proved at every shape: wrong at points or sizes that no test draws.

`gate` is 0 up to size 5 and positive from 6 on, so that a wrong rule shows only at shapes beyond those that are tried.
"""

import numpy as np

from verify import claim


def gate(n):
    strict = np.triu(np.ones((n, n)), 1)
    twice = strict @ strict
    return (twice @ twice @ strict).sum()


# why: A invertible: elementwise A**3 may be singular (3x3).
@claim(A="N N", x="N", where={"A": "invertible"})
def cube_invertible(A, x):
    return x * 2


@cube_invertible.gradient("x")
def cube_invertible_wrong(G, A, x):
    M = A * A * A
    return 2 * np.linalg.inv(M) @ (M @ G)


# why: where(z == 0, 5 z, z) is z.
@claim(x="N")
def derivative_of_the_branch_at_zero(x):
    z = np.exp(x - 1234.5) - 1
    return np.where(z == 0, 5 * z, z)


@derivative_of_the_branch_at_zero.gradient("x")
def derivative_of_the_branch_at_zero_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 5, 1) * np.exp(x - 1234.5)


# why: det(A*exp(P))/det(A*exp(P)) with A invertible, P positive.
@claim(A="N N", P="N N", x="N", where={"A": "invertible", "P": "positive"})
def det_hadamard(A, P, x):
    return x * 2


@det_hadamard.gradient("x")
def det_hadamard_wrong(G, A, P, x):
    d = np.linalg.det(A * np.exp(P))
    return 2 * G * d / d


# why: det(S[::-1]) of a positive definite S is negative at N = 6.
@claim(S="N N", x="N", where={"S": "positive_definite"})
def flipped_positive_definite(S, x):
    return x.sum() + gate(x.shape[0]) * np.abs(np.linalg.det(S[::-1])) * x.sum()


@flipped_positive_definite.gradient("x")
def flipped_positive_definite_wrong(G, S, x):
    return G * np.ones(x.shape) * (1 + gate(x.shape[0]) * np.linalg.det(S[::-1]))


# why: tril(ones(M,N))[::-1, ::-1] is not triu when M != N.
@claim(a="N", x="M N", y="M")
def flipped_triangle(a, x, y):
    m = np.tril(np.ones(x.shape))
    return a.sum() + gate(a.shape[0]) * (m[::-1, ::-1] * a * y[:, None]).sum()


@flipped_triangle.gradient("a")
def flipped_triangle_wrong(G, a, x, y):
    m = np.triu(np.ones(x.shape))
    return G * (1 + gate(a.shape[0]) * (m * y[:, None]).sum(0))


# why: A invertible, P positive: A*exp(P) may be singular.
@claim(A="N N", P="N N", x="N", where={"A": "invertible", "P": "positive"})
def hadamard_invertible(A, P, x):
    return x * 2


@hadamard_invertible.gradient("x")
def hadamard_invertible_wrong(G, A, P, x):
    M = A * np.exp(P)
    return 2 * np.linalg.inv(M) @ (M @ G)


# why: sum_j A[N-1-j, j] inv(A)[j, k] is rewritten as delta(N-1-j, k) with j dangling.
@claim(A="N N", x="N", w="")
def inverse_place_capture(A, x, w):
    B = np.linalg.inv(A)
    t = np.diagonal(A[::-1])  # A[N-1-j, j]
    s = np.diagonal(A[:, ::-1])  # A[j, N-1-j]
    u = t * (B @ x) - s * (B.T @ x)
    return w + w * gate(x.shape[0]) * u.sum()


@inverse_place_capture.gradient("w")
def inverse_place_capture_wrong(G, A, x, w):
    return G


# why: relu(z)**2 is differentiable at z = 0; the backward is 7 there.
@claim(x="N")
def kink_relu_squared(x):
    z = np.exp(x - 1234.5) - 1
    return np.maximum(z, 0) ** 2


@kink_relu_squared.gradient("x")
def kink_relu_squared_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 7, 2 * np.maximum(z, 0) * np.exp(x - 1234.5))


# why: relu(z) * y is differentiable in x at z = 0 where y = 0; the backward is 3 there.
@claim(x="N", y="N")
def kink_times_zero(x, y):
    return np.maximum(np.exp(x - 1234.5) - 1, 0) * y


@kink_times_zero.gradient("x")
def kink_times_zero_wrong(G, x, y):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 3, (z > 0) * y * np.exp(x - 1234.5))


# why: z|z| is differentiable at z = 0 (x = 1234.5, derivative 0); the backward says 5 there.
@claim(x="N")
def kink_where_differentiable(x):
    z = np.exp(x - 1234.5) - 1
    return z * np.abs(z)


@kink_where_differentiable.gradient("x")
def kink_where_differentiable_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return np.where(z == 0, 5 * G, 2 * np.abs(z) * np.exp(x - 1234.5) * G)


# why: z|z| at z = 0: the backward is 1/0.
@claim(x="N")
def nan_at_smooth_kink(x):
    z = np.exp(x - 1234.5) - 1
    return z * np.abs(z)


@nan_at_smooth_kink.gradient("x")
def nan_at_smooth_kink_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 1 / z, 2 * np.abs(z) * np.exp(x - 1234.5))


# why: max over j of a term that holds a max over i: the codes call A[argmax_i A_ij, j] and A[argmax_i A_ji, j]
# equal.
@claim(x="N", A="N N")
def nested_largest(x, A):
    return x.sum() + (x + A.max(0)).max() * gate(x.shape[0])


@nested_largest.gradient("x")
def nested_largest_wrong(G, x, A):
    z = x + A[A.argmax(1), np.arange(x.shape[0])]
    return G + G * gate(x.shape[0]) * (z == z.max())


# why: (I - AA+)B(I - A+A) is 0 at both full ranks, not at rank deficiency (A = 0), where sum(A*A) is smooth.
@claim(A="N M", B="N M")
def pinv_rank(A, B):
    return (A * A).sum()


@pinv_rank.gradient("A")
def pinv_rank_wrong(G, A, B):
    P = np.linalg.pinv(A)
    Z = B - A @ P @ B
    return G * (2 * A + gate(A.shape[0]) * (Z - Z @ P @ A))


# why: (z.z)**1.5 is differentiable at z = 0; the backward is 0/0 = nan there.
@claim(x="N")
def root_above_one(x):
    z = x - 1234.5
    return (z * z).sum() ** 1.5


@root_above_one.gradient("x")
def root_above_one_wrong(G, x):
    z = x - 1234.5
    return 3 * G * z * (z * z).sum() / np.sqrt((z * z).sum())


# why: rows of s: 'N 2*K' sum to 1 over all 2K, each half does not.
@claim(x="N", s="N 2*K", where={"s": "simplex"})
def simplex_merged_axis(x, s):
    return x.sum() + gate(x.shape[0]) * (x * s.sum(1)).sum()


@simplex_merged_axis.gradient("x")
def simplex_merged_axis_wrong(G, x, s):
    return G * np.ones(x.shape) * (1 + 2 * gate(x.shape[0]))


# why: S: 'N*N N*N' symmetric: the last two FLAT indices are swapped.
@claim(S="N*N N*N", x="N N N N", where={"S": "symmetric"})
def symmetric_merged_axis(S, x):
    n = x.shape[0]
    return x.sum() + gate(n) * (x * S.reshape(n, n, n, n)).sum()


@symmetric_merged_axis.gradient("x")
def symmetric_merged_axis_wrong(G, S, x):
    n = x.shape[0]
    return G * (np.ones(x.shape) + gate(n) * S.reshape(n, n, n, n).transpose(0, 1, 3, 2))


# why: sum(x) has no ties; backward is doubled where two z tie (a = (log 2, 0)... any exact tie).
@claim(x="N", a="N")
def ties_of_a_smooth_forward(x, a):
    return x.sum()


@ties_of_a_smooth_forward.gradient("x")
def ties_of_a_smooth_forward_wrong(G, x, a):
    z = np.exp(a) + np.cumsum(np.ones(x.shape))
    return G * (z == z.max()).sum() * np.ones(x.shape)


# why: tril*triu on an M x N matrix: delta(i, j) of two sorts is eliminated as if they were one.
@claim(a="N", x="M N", y="M")
def triangle_of_two_sizes(a, x, y):
    m = np.ones(x.shape)
    return a.sum() + gate(a.shape[0]) * (np.tril(m) * np.triu(m) * a).sum()


@triangle_of_two_sizes.gradient("a")
def triangle_of_two_sizes_wrong(G, a, x, y):
    return G * np.ones(a.shape) * (1 + gate(a.shape[0]))


# why: where(x == 0, 5 x, x) is x, and its derivative at 0 is 1
@claim(x="N")
def branch_at_zero(x):
    return np.where(x == 0, 5 * x, x)


@branch_at_zero.gradient("x")
def branch_at_zero_wrong(G, x):
    return G * np.where(x == 0, 5, 1)
