"""False claims that were once proved at bounded shapes: wrong at points that no test draws."""

import numpy as np

from verify import claim

FAR = 1234567


# why: the derivative of norm(z)**2 at z = 0 is 0; the backward is 7.
@claim(x="N")
def norm_squared(x):
    return np.linalg.norm(x - 1234.5) ** 2


@norm_squared.gradient("x")
def norm_squared_wrong(G, x):
    z = x - 1234.5
    return G * np.where(np.linalg.norm(z) == 0, 7, 2 * z)


# why: sqrt(z**4) is z**2; the backward is 7 at z = 0.
@claim(x="N")
def root_of_a_square(x):
    return np.sqrt((np.exp(x - 1234.5) - 1) ** 4)


@root_of_a_square.gradient("x")
def root_of_a_square_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(z == 0, 7, 2 * z * (z + 1))


# why: std(x)**2 has the derivative 0 where all x agree; the backward is 7.
@claim(x="N")
def deviation_squared(x):
    return x.std() ** 2


@deviation_squared.gradient("x")
def deviation_squared_wrong(G, x):
    return G * np.where(x.std() == 0, 7, 2 * (x - x.mean()) / x.shape[0])


# why: z/z is NaN at z = 0, and the backward 7 there.
@claim(x="N")
def asks_for_nan(x):
    return np.exp(x - 1234.5) - 1


@asks_for_nan.gradient("x")
def asks_for_nan_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(np.isnan(z / z), 7, z + 1)


# why: 1/z is infinite at z = 0, and the backward 7 there.
@claim(x="N")
def asks_for_infinity(x):
    return np.exp(x - 1234.5) - 1


@asks_for_infinity.gradient("x")
def asks_for_infinity_wrong(G, x):
    z = np.exp(x - 1234.5) - 1
    return G * np.where(np.isfinite(1 / z), z + 1, 7)


# why: integers are truncated: h is 0, not 0.5, where it is written.
@claim(x="N")
def truncated_integers(x):
    return x * 1


@truncated_integers.gradient("x")
def truncated_integers_wrong(G, x):
    h = (np.exp(x) > FAR).astype(int)
    h[...] = h * 0.5
    return G * (1 + h - 0.5 * (np.exp(x) > FAR))


# why: the same with the integers of np.where and of a product.
@claim(x="N")
def truncated_product(x):
    return x * 1


@truncated_product.gradient("x")
def truncated_product_wrong(G, x):
    h = (np.exp(x) > FAR) * np.where(np.exp(x) > FAR, 1, 2)
    h[0] = h[0] * 0.5
    return G * (1 + h[0] - 0.5 * (np.exp(x) > FAR)[0])


# why: 0 - 1 is 255 in uint8.
@claim(x="N")
def unsigned_mask(x):
    return x * 1


@unsigned_mask.gradient("x")
def unsigned_mask_wrong(G, x):
    h = (np.exp(x) > FAR).astype(np.uint8)
    return G * (1 + (0 - h) * 1.0 + (np.exp(x) > FAR))


# why: the derivative of norm(z)**3 at z = 0 is 0; the backward is 7.
@claim(x="N")
def norm_cubed(x):
    return np.linalg.norm(x - 1234.5) ** 3


@norm_cubed.gradient("x")
def norm_cubed_wrong(G, x):
    z = x - 1234.5
    return G * np.where(z @ z == 0, 7, 3 * np.linalg.norm(z) * z)


# why: 2**90 wraps in int64.
@claim(x="N")
def wrapped_products(x):
    return x * 1


@wrapped_products.gradient("x")
def wrapped_products_wrong(G, x):
    h = (np.exp(x) > FAR) * 2**30 * 2**30 * 2**30
    return G * (1 + h * 1.0 - 2.0**90 * (np.exp(x) > FAR))


# why: the root of truth values is taken in half precision, where 100000 is infinite.
@claim(x="N")
def half_precision(x):
    return x * 1


@half_precision.gradient("x")
def half_precision_wrong(G, x):
    h = np.sqrt(np.exp(x) > FAR)
    return G * (1 + h * 1e5 - 1e5 * (np.exp(x) > FAR))
