"""Max pooling as courses write it: loops with argmax, unravel_index, masks of a window, im2col with argmax."""

import numpy as np

from verify import claim, from_cached

TWO = {"pool_height": 2, "pool_width": 2, "stride": 2}


def windows(x, param):
    height, width, s = param["pool_height"], param["pool_width"], param["stride"]
    for i in range(1 + (x.shape[-2] - height) // s):
        for j in range(1 + (x.shape[-1] - width) // s):
            yield i, j, (slice(i * s, i * s + height), slice(j * s, j * s + width))


def max_pool_forward(x, pool_param):
    N, C, H, W = x.shape
    s = pool_param["stride"]
    out = np.zeros((N, C, 1 + (H - pool_param["pool_height"]) // s, 1 + (W - pool_param["pool_width"]) // s))
    for n in range(N):
        for c in range(C):
            for i, j, place in windows(x, pool_param):
                out[n, c, i, j] = np.max(x[n, c][place])
    return out, (x, pool_param)


def max_pool_unravel(dout, cache):
    x, pool_param = cache
    dx = np.zeros_like(x)
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            for i, j, place in windows(x, pool_param):
                window = x[n, c][place]
                best = np.unravel_index(np.argmax(window, axis=None), window.shape)
                dx[n, c][place][best] += dout[n, c, i, j]
    return dx


def max_pool_mask(dout, cache):
    x, pool_param = cache
    dx = np.zeros(x.shape)
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            for i, j, place in windows(x, pool_param):
                mask = x[n, c][place] == np.max(x[n, c][place])
                dx[n, c][place] += mask * dout[n, c, i, j]
    return dx


from_cached(max_pool_forward, max_pool_unravel, x="1 C 4 4", constants={"pool_param": TWO})


def mask_pool_forward(x, pool_param):
    return max_pool_forward(x, pool_param)


from_cached(mask_pool_forward, max_pool_mask, x="1 1 4 4", constants={"pool_param": TWO})


def overlapping_pool(x, pool_param):
    return max_pool_forward(x, pool_param)


OVERLAPPING = {"pool_height": 2, "pool_width": 2, "stride": 1}
from_cached(overlapping_pool, max_pool_unravel, x="1 1 3 3", constants={"pool_param": OVERLAPPING})


def column_pool_forward(x):
    N, C, H, W = x.shape
    cols = x.reshape(N, C, H // 2, 2, W // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(-1, 4)
    best = np.argmax(cols, axis=1)
    out = cols[range(best.size), best].reshape(N, C, H // 2, W // 2)
    return out, (x.shape, cols, best)


def column_pool_backward(dout, cache):
    (N, C, H, W), cols, best = cache
    dcols = np.zeros_like(cols)
    dcols[np.arange(best.size), best.flatten()] = dout.ravel()
    return dcols.reshape(N, C, H // 2, W // 2, 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(N, C, H, W)


from_cached(column_pool_forward, column_pool_backward, x="N 1 4 4")


@claim(x="4 6")
def divmod_pool(x):
    return np.array([[x[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max() for j in range(3)] for i in range(2)])


@divmod_pool.gradient("x")
def divmod_pool_backward(G, x):
    dx = np.zeros(x.shape)
    for i in range(2):
        for j in range(3):
            row, column = divmod(x[2 * i : 2 * i + 2, 2 * j : 2 * j + 2].argmax(), 2)
            dx[2 * i + row, 2 * j + column] += G[i, j]
    return dx


@claim(x="N 3")
def along_axis(x):
    return x.max(axis=1)


@along_axis.gradient("x")
def along_axis_backward(G, x):
    dx = np.zeros_like(x)
    np.put_along_axis(dx, x.argmax(axis=1, keepdims=True), G[:, None], axis=1)
    return dx


@claim(x="N 1 4 4")
def tiled_pool(x):
    N, C, H, W = x.shape
    return x.reshape(N, C, H // 2, 2, W // 2, 2).max(axis=3).max(axis=4)


@tiled_pool.gradient("x")
def tiled_pool_backward(G, x, out):
    N, C, H, W = x.shape
    tiles = x.reshape(N, C, H // 2, 2, W // 2, 2)
    mask = tiles == out[:, :, :, np.newaxis, :, np.newaxis]
    dtiles = np.zeros_like(tiles)
    spread, _ = np.broadcast_arrays(G[:, :, :, np.newaxis, :, np.newaxis], dtiles)
    dtiles[mask] = spread[mask]
    dtiles /= np.sum(mask, axis=(3, 5), keepdims=True)
    return dtiles.reshape(x.shape)
