"""Short programs on arrays of symbolic shape: expressions, each followed by the inputs that it takes.

VIEWS are expressions in ``z``: what is written to one of ``z`` and the result shows in the other, or does not.
"""

EXPRESSIONS = """
x.reshape(-1) | x
p.reshape(x.shape) | p,x
p.reshape(x.shape[::-1]) | p,x
u.reshape(2, -1) | u
u[v.shape[0]:] | u,v
u[-v.shape[0]:] | u,v
u[v.shape[0]] | u,v
v[:100] | v
v[:-1] - v[1:] | v
v[2:] - 2 * v[1:-1] + v[:-2] | v
v[1:][1:][::-1] * v[2:] | v
v[1:-2][0] + v[2:][-1] + v[3] | v
x[1 : x.shape[0] - 1, 2:].sum(axis=0) | x
np.zeros(v.shape[0] - 2) + v[2:] | v
v[:2] * v[-2:] | v
v[1:4] + v[-4:-1] + v[1:][:3] | v
(x[:2, -1] ** 2).sum() * x[:, :1] | x
np.concatenate([np.zeros(2), v[3:], q[:1]]) | v,q
np.concatenate([q[1:2], v[1:-1] * 2, [c]]) * v | v,q,c
np.append(v[2:], q[:2])[::-1] | v,q
np.lib.stride_tricks.sliding_window_view(v, 3) | v
np.lib.stride_tricks.sliding_window_view(v, 3)[1:].max(axis=1) | v
np.lib.stride_tricks.sliding_window_view(x, (2, 3)).mean(axis=(2, 3)) | x
np.lib.stride_tricks.sliding_window_view(x, 2, axis=-1).sum(axis=0) | x
np.lib.stride_tricks.sliding_window_view(T, (2, 2)) * 2 | T
np.lib.stride_tricks.sliding_window_view(v[1:], 2)[..., 1] | v
np.lib.stride_tricks.sliding_window_view(v, 1)[:, 0] | v
np.einsum("nk,k->n", np.lib.stride_tricks.sliding_window_view(v, 3), q) | v,q
np.roll(v, 5)[0] + np.roll(v, -3)[-1] | v
(v[:-1] - v[1:]).sum() | v
x[1:].T @ v[1:] | v,x
(x[:, 1:] * x[:, :-1]).sum(1) | x
np.append(0.0, v[1:]) * v | v
np.concatenate([v[1:], v[:1]]) | v
np.concatenate([v[:-1], [1.0]]) | v
np.diff(x, axis=0).mean() | x
np.diff(v)[::-1].reshape(-1, 1).sum(1) | v
np.diff(np.diff(v)).sum() | v
np.roll(np.append(v[1:], 0), 1) | v
np.append(v[1:], np.ones(1))[-1] | v
(np.zeros(v.shape[0] - 1) + v[1:]).sum() | v
np.arange(1, v.shape[0] + 1) / 2 * v | v
np.arange(v.shape[0])[::-1] * v | v
np.arange(v.shape[0]) ** 2 * v | v
-np.arange(v.shape[0]) @ v | v
2.0 ** np.arange(v.shape[0]) | v
np.arange(v.shape[0])[-1] * v[0] | v
np.arange(v.shape[0]).astype(float)[1:].sum() | v
x[..., None, :] | x
T[:, 3:0:-2] | T
T[[0, 0], [1, 2]] | T
R[np.arange(R.shape[0]), :, np.arange(R.shape[0])] | R
R[:, np.arange(R.shape[1]), np.arange(R.shape[2])[:, None]] | R
R[0, :, np.arange(R.shape[2])] | R
np.take(v, [1], mode='clip') | v
np.take(v, [1], mode='wrap') | v
np.rollaxis(R, 2, 1) | R
np.rollaxis(R, 0, 3) | R
np.rollaxis(R, -1) | R
np.rollaxis(R, -1, 1) | R
np.rollaxis(R, 0, -1) | R
np.rollaxis(R, 1, -1) | R
np.moveaxis(R, [0, 1], [-1, 0]) | R
np.squeeze(o) | o
np.concatenate([v, w])[v.shape[0]:] | v,w
np.concatenate([v, u])[2*v.shape[0]:] | u,v
np.column_stack([v, x, v]) | v,x
np.split(T, [1, 6], axis=1)[1] | T
np.pad(x, ((0, 1), (2, 0))) | x
np.roll(v, 7) | v
np.flip(x, ()) | x
np.tile(v, (2, 3)) | v
np.diagflat(S) | S
np.diagflat(x) | x
np.tril(v) | v
np.triu(x, 1) | x
np.arange(u.shape[0])[:, None] <= np.arange(u.shape[0]) | u
np.arange(p.shape[0]) > 0 | p
np.arange(v.shape[0]) == 0 | v
np.arange(v.shape[0])[::-1] < np.arange(v.shape[0]) | v
np.arange(v.shape[0], dtype=float) * v | v
np.arange(v.shape[0]) * v | v
np.einsum('ii->ii', S) | S
np.einsum('Ba', x) | x
np.einsum('iji->ij', R) | R
np.einsum('ij->ij', x, dtype=int, casting='unsafe') | x
np.einsum(x, [0, 1], [1, 0]) | x
np.tensordot(R, R, axes=([0, 2], [2, 0])) | R
np.kron(x, S) | x,S
np.inner(R, S) | R,S
np.linalg.norm(R, 'fro') | R
np.linalg.norm(x, 'fro', axis=1) | x
np.linalg.norm(v, 0.5) | v
np.sum(x, axis=(0, 0)) | x
np.sum([v, v], axis=0) | v
x.sum(0, float) | x
x.sum(0, None, None, True) | x
x.mean(0, float) | x
x.var(0, None, None, 0, True) | x
x.max(0, None, True) | x
(x * 1.7).sum(0, int) * 1.0 | x
(S * 1.7).trace(dtype=int) * 1.0 | S
np.trace(S * 1.7, dtype=int) * 1.0 | S
np.add(v, 0.5, dtype=int, casting='unsafe') | v
np.multiply(v * 1.7, 1, dtype='int', casting='unsafe') | v
np.multiply.outer(x, x, dtype=int, casting='unsafe') * 1.0 | x
np.size(x, 0) * v | x,v
np.size(x, -1) * v | x,v
len(x) * v | x,v
(x.shape[0] == 1.0) * v | x,v
(x.shape[0] == np.int64(3)) * v | x,v
(x.shape[0] == 2.5) * v | x,v
x.shape[0] ** 0 * v | x,v
x.shape[0] ** -1 * v | x,v
np.power(x.shape[0], -1) * c | x,c
np.power(x.shape[0], 25) * c | x,c
np.array(x.shape[0]) ** 25 * c | x,c
np.reciprocal(x.shape[0]) * c | x,c
np.multiply(x.shape[0] ** 13, x.shape[0] ** 12) * c | x,c
np.array([x.shape[0]**13]) @ np.array([x.shape[0]**12]) * c | x,c
math.pow(x.shape[0], 2) * v | x,v
np.full(x.shape, 2.5) | x
np.full(x.shape, 2) * x | x
np.full(x.shape, True) + np.full(x.shape, True) | x
np.full(x.shape, 2, dtype=bool) | x
np.full(x.shape, c, dtype=bool) * 1.0 | x,c
np.full_like(x > 0, 2) | x
np.full_like(x > 0, 2.5) * 1.0 | x
np.eye(v.shape[0], dtype=bool) + np.eye(v.shape[0], dtype=bool) | v
np.identity(v.shape[0], dtype=bool) + np.eye(v.shape[0], dtype=bool) | v
np.tri(v.shape[0], dtype=bool) + np.tri(v.shape[0], dtype=bool) | v
np.array(v, ndmin=2) | v
np.array([v > 0, v > 1]).sum(0) | v
np.array([v > 0, v > 1])[0] + np.array([v > 0, v > 1])[1] | v
np.ascontiguousarray(c) | c
(v > 0).astype(int) + (v > 0).astype(int) | v
(v > 0).astype(np.int8) * 100 * 2 | v
(v > 0).max() + (v > 0).max() | v
np.add(v > 0, v > 0, dtype=float) | v
np.add(v > 0, v > 0, dtype=int) | v
np.add.outer(v > 0, v > 0) | v
np.multiply.outer(v > 0, v > 0) + np.multiply.outer(v > 0, v > 0) | v
np.exp(v > 0) | v
np.trace(S > 0) | S
np.where(v > 0, True, False) + np.where(v > 0, True, False) | v
((v > 0).sum(0).dtype == float) * v | v
np.isscalar(v[0]) * v | v
np.isscalar(v.sum()) * v | v
np.isscalar(np.squeeze(v[[0]])) * v | v
np.where(x > 0, 1, 2) ** -1 | x
np.reciprocal(np.where(x > 0, 2, 3)) * 1.0 | x
np.where(x > 0, 10**10, 3) * np.where(x > 0, 10**10, 3) * 1.0 | x
np.where(x > 0, 2, 3) ** 62 * np.where(x > 0, 2, 3) * 1.0 | x
v.clip(0, 1) | v
x.item(0, 0) | x
x.item(1) | x
"""

VIEWS = """
z[:] | x
z[0] | x
z[0, ...] | v
z[()] | x
z[None] | c
z[::-1] | x
z.T | x
z.mT | R
z.copy() | x
+z | x
np.array(z) | x
np.array(z, copy=None) | x
np.array(z, order='F', copy=None) | x
np.asarray(z) | x
np.asarray(z, order='F') | x
np.asarray(z, dtype=float) | x
np.ascontiguousarray(z) | x
np.ascontiguousarray(z.T) | x
np.asfortranarray(z) | x
z.astype(float, copy=False) | x
z.astype(float, order='F', copy=False) | x
z.astype(float, 'K', 'unsafe', True, False) | x
z.astype(np.longdouble, copy=False) | x
z.reshape(-1) | v
z.reshape(-1) | x
z.reshape(-1, 1) | v
z[:, 0].reshape(-1, 1) | x
z[:, 0].ravel() | x
z[::-1].ravel() | v
z[::2].ravel() | q
z.ravel() | v
z.flatten() | v
z.T.ravel() | x
z.swapaxes(0, 1) | x
np.expand_dims(z, 0) | x
np.broadcast_to(z, z.shape) | x
np.atleast_1d(z) | c
np.atleast_2d(z) | v
np.diagonal(z) | S
np.diag(z) | S
np.tril(z) | x
np.flip(z) | x
np.roll(z, 0) | v
np.split(z, 2)[1] | u
np.concatenate([z]) | v
np.tile(z, 1) | v
np.repeat(z, 1) | v
np.pad(z, 0) | v
np.take(z, 0, 0) | x
z[[0]] | x
np.where(True, z, z) | x
np.clip(z, None, None) | x
z.conj() | x
np.prod(z) | x
np.prod(z, 0) | x
np.prod(z, (0, 1), keepdims=True) | x
np.cumprod(z, 0) | x
np.cumprod(z) | v
np.take_along_axis(z, np.argmin(z, 0)[None], 0) | x
np.dstack([z, z]) | x
np.atleast_3d(z) | x
np.broadcast_arrays(z, 2 * z)[1] | x
np.linalg.matmul(z, z.T) | x
np.conj(z) | x
np.einsum('ij->ji', z) | x
np.einsum('ii->i', z) | S
np.einsum('i', z) | v
np.linalg.matrix_power(z, 1) | S
copy.copy(z[:]) | x
copy.deepcopy(z[:]) | x
z.sum() | v
z[0][...] | v
z.reshape(()) | c
np.squeeze(z[[0]], 0) | v
np.array(z[0]) | v
np.copy(z[0]) | v
np.ones_like(z[0]) | v
np.zeros(()) + 0 * z[0] | v
np.tensordot(z, z, 1) | v
"""

PROGRAMS = """
s = np.zeros(()); r = s; s += v.sum(); return v + r | v
s = np.full((), 2.0); r = s; r += v.sum(); return v + s | v
s = np.array(v.sum()); r = s; r -= 1; return v + s | v
s = np.where(v[0] > 0, 1.0, 2.0); r = s; r += v.sum(); return v + s | v
s = v[[0]] * 1; r = s.squeeze(0); r += v.sum(); return v + s | v
s = v[[0]] * 1; r = s[0, ...]; r += v.sum(); return v + s | v
s = np.squeeze(v[[0]], 0); t = s; s += 1; return v + t | v
s = v[0]; s *= 2; return v + s | v
s = v.sum(); s[...] = 3; return v + s | v
s = v[0]; s.fill(3); return v + s | v
m = np.full(x.shape, 0); m[...] = x; return m | x
m = np.array([x.shape[0], 2]); m[0] = 0.5; return m | x
m = np.tri(x.shape[0], dtype=int); m[0, 0] = 0.5; return m | x
m = np.tri(x.shape[0], dtype=bool); m[0, 0] = 0.5; return m * 1.0 | x
m = (x > 0).astype(int); m[...] = x; return m | x
m = (x > 0) * 1; m[...] = 0.5; return m | x
m = (x > 0).sum(0); m[...] = 0.5; return m | x
m = np.where(x > 0, 1, 0); y = np.zeros_like(m); y[...] = x; return y | x
m = np.where(x > 0, 1, 0); y = np.empty_like(m); y[...] = x; return y | x
m = np.cumsum(x > 0, 0); m[...] = 0.5; return m | x
m = np.count_nonzero(x, axis=0); m[...] = 0.5; return m | x
m = (x > 0).T @ ((x > 0) * 1); m[...] = 0.5; return m | x
m = np.concatenate([(x > 0) * 1, (x > 0) * 1]); m[...] = 0.5; return m | x
m = ((x > 0) * 1)[:, 0]; m[...] = 0.5; return m | x
m = np.where(x > 0, 1, 0); np.add.at(m, [0], 0.5); return m | x
m = x > 0; m[0] = np.float64(0.5); return m * 1.0 | x
y = np.zeros_like(x); x.clip(0, 1, out=y); return y | x
y = np.zeros((2,)); np.stack([S, S], -1).trace(out=y); return y | S
y = np.zeros_like(x); x.sum(0, None, y[0]); return y | x
y = np.zeros_like(x); x.max(0, y[0]); return y | x
k = np.array([1.0, 2.0, 3.0]); y = q * k; k[0] = 5; return y | q
k = np.array([0, 1]); y = T[:, k]; k[0] = 3; return y | T
y = x * 1; z = y[None, ::-1].T; z[0] = 5; y[-1] = 2; return z | x
y = S * 1; y[0] = y[:, 0]; y[:, -1] += y[0]; return y | S
y = T * 1; y[:, 1:] += y[:, :-1]; return y | T
y = R * 1; y[np.arange(R.shape[0]), :, np.arange(R.shape[0])] += x; return y | R,x
y = x * 1; m = y > 0; s = y[m]; y += 5; y[m] = s; return y | x
y = x * 1; y[np.arange(x.shape[0])][0] = 3; return y | x
"""

QUESTIONS = """
getattr(x, '__array_interface__', None) is None | x
getattr(x, 'strides', None) is None | x
getattr(n, 'bit_length', None) is None | n
x.__class__ is np.ndarray | x
n.__class__ is int | n
by_type(x) | x
by_type(n) | n
by_type(x.sum()) | x
by_pattern(x) | x
by_pattern(n) | n
by_pattern(x.sum()) | x
isinstance(x.sum(), float) | x
raises(lambda: divmod(n, 2)) | n
raises(lambda: n & 1) | n
raises(lambda: 1 & n) | n
raises(lambda: n >> 1) | n
raises(lambda: ~n) | n
raises(lambda: round(n)) | n
raises(lambda: math.floor(n)) | n
raises(lambda: 2 ** n) | n
raises(lambda: pow(n, 2, 3)) | n
raises(lambda: 7 % n) | n
raises(lambda: n.bit_length()) | n
raises(lambda: [0] * n) | n
raises(lambda: f'{n}') | n
raises(lambda: complex(n)) | n
raises(lambda: hash(x[0])) | x
raises(lambda: round(x[0])) | x
raises(lambda: divmod(x, 1)) | x
raises(lambda: f'{x[0]:.2f}') | x
raises(lambda: str(x)) | x
raises(lambda: x << 1) | x
raises(lambda: 1.0 in x) | x
"""
