"""Convolution and pooling: spatial extents are literal, a part of each claim; the other sizes are free."""

import numpy as np

from verify import claim

TITLE = "Convolution"


# theorem: Convolution of one dimension
# statement: Y_{not} = \textstyle\sum_{ck} X_{n c, t + k} W_{ock} \implies \bar W_{ock} = \sum_{nt} G_{not}
#     X_{n c, t + k}
# source: LeCun et al. (1989); CS231n assignment 2
# scope: all-shapes
@claim(X="N C 5", W="M C 3")
def convolution_1d(X, W):
    return sum(np.einsum("nct,oc->not", X[:, :, k : k + 3], W[:, :, k]) for k in range(3))


@convolution_1d.gradient("X", "W")
def convolution_1d_backward(G, X, W):
    dX = np.zeros_like(X)
    for k in range(3):
        dX[:, :, k : k + 3] += np.einsum("not,oc->nct", G, W[:, :, k])
    dW = np.stack([np.einsum("not,nct->oc", G, X[:, :, k : k + 3]) for k in range(3)], axis=2)
    return dX, dW


# theorem: The input gradient as a full convolution with the flipped kernel
# statement: \bar X_{nct} = \textstyle\sum_{ok} \tilde G_{n o, t + k} W_{o c, K - 1 - k},\ \tilde G = G
#     \text{ padded by } K - 1
# source: Goodfellow, Bengio, Courville, Deep Learning (2016), section 9.5
# scope: all-shapes
@claim(X="N C 5", W="M C 3")
def convolution_flipped(X, W):
    return sum(np.einsum("nct,oc->not", X[:, :, k : k + 3], W[:, :, k]) for k in range(3))


@convolution_flipped.gradient("X")
def convolution_flipped_backward(G, W):
    padded = np.pad(G, ((0, 0), (0, 0), (2, 2)))
    flipped = W[:, :, ::-1]
    return sum(np.einsum("not,oc->nct", padded[:, :, k : k + 5], flipped[:, :, k]) for k in range(3))


# theorem: Padded convolution of two dimensions
# statement: Y_{nopq} = b_o + \textstyle\sum_{cij} \tilde X_{n c, p + i, q + j} W_{ocij},\ \tilde X = X
#     \text{ padded by } 1
# source: CS231n assignment 2, the convolution layer
# scope: all-shapes
@claim(X="N C 2 3", W="M C 3 3", b="M")
def convolution_2d(X, W, b):
    P = np.pad(X, ((0, 0), (0, 0), (1, 1), (1, 1)))
    Y = b[:, None, None]
    for i in range(3):
        for j in range(3):
            Y = Y + np.einsum("ncpq,oc->nopq", P[:, :, i : i + 2, j : j + 3], W[:, :, i, j])
    return Y


@convolution_2d.gradient("X", "W", "b")
def convolution_2d_backward(G, X, W):
    P = np.pad(X, ((0, 0), (0, 0), (1, 1), (1, 1)))
    dP, dW = np.zeros_like(P), np.zeros_like(W)
    for i in range(3):
        for j in range(3):
            dP[:, :, i : i + 2, j : j + 3] += np.einsum("nopq,oc->ncpq", G, W[:, :, i, j])
            dW[:, :, i, j] = np.einsum("nopq,ncpq->oc", G, P[:, :, i : i + 2, j : j + 3])
    return dP[:, :, 1:-1, 1:-1], dW, G.sum(axis=(0, 2, 3))


# theorem: Strided convolution
# statement: Y_{not} = \textstyle\sum_{ck} X_{n c, 2 t + k} W_{ock} \implies \bar X_{n c, 2 t + k}
#     \mathrel{+}= G_{not} W_{ock}
# source: Dumoulin and Visin, A guide to convolution arithmetic (2016)
# scope: all-shapes
@claim(X="N C 7", W="M C 3")
def strided_convolution(X, W):
    return sum(np.einsum("nct,oc->not", X[:, :, k : k + 5 : 2], W[:, :, k]) for k in range(3))


@strided_convolution.gradient("X", "W")
def strided_convolution_backward(G, X, W):
    dX, dW = np.zeros_like(X), np.zeros_like(W)
    for k in range(3):
        dX[:, :, k : k + 5 : 2] += np.einsum("not,oc->nct", G, W[:, :, k])
        dW[:, :, k] = np.einsum("not,nct->oc", G, X[:, :, k : k + 5 : 2])
    return dX, dW


# theorem: Depthwise convolution
# statement: Y_{nct} = \textstyle\sum_k X_{n c, t + k} W_{ck}
# source: Howard et al., MobileNets (2017), equation 3
# scope: all-shapes
@claim(X="N C 5", W="C 2")
def depthwise_convolution(X, W):
    return X[:, :, :-1] * W[:, :1] + X[:, :, 1:] * W[:, 1:]


@depthwise_convolution.gradient("X", "W")
def depthwise_convolution_backward(G, X, W):
    dX = np.pad(G * W[:, :1], ((0, 0), (0, 0), (0, 1))) + np.pad(G * W[:, 1:], ((0, 0), (0, 0), (1, 0)))
    taps = [(G * X[:, :, :-1]).sum(axis=(0, 2)), (G * X[:, :, 1:]).sum(axis=(0, 2))]
    return dX, np.stack(taps, axis=1)


# theorem: Pointwise convolution
# statement: Y_{nopq} = \textstyle\sum_c W_{oc} X_{ncpq} \implies \bar W_{oc} = \sum_{npq} G_{nopq} X_{ncpq}
# source: Lin, Chen, Yan, Network in network (2014), section 3.1
# scope: all-shapes
@claim(X="N C P Q", W="M C")
def pointwise_convolution(X, W):
    return np.einsum("ncpq,oc->nopq", X, W)


@pointwise_convolution.gradient("X", "W")
def pointwise_convolution_backward(G, X, W):
    return np.einsum("nopq,oc->ncpq", G, W), np.einsum("nopq,ncpq->oc", G, X)


# theorem: Average pooling
# statement: Y_{ncp} = \tfrac12 (X_{n c, 2 p} + X_{n c, 2 p + 1}) \implies \bar X_{n c, 2 p + k} = \tfrac12
#     G_{ncp}
# source: LeCun et al., Gradient-based learning applied to document recognition (1998), section II.B
# scope: all-shapes
@claim(X="N C P 2")
def average_pooling(X):
    return X.mean(axis=3)


@average_pooling.gradient("X")
def average_pooling_backward(G, X):
    return np.broadcast_to(G[..., None] / 2, X.shape)


# theorem: Global average pooling
# statement: y_{nc} = \tfrac{1}{P Q} \textstyle\sum_{pq} X_{ncpq} \implies \bar X_{ncpq} = G_{nc} / (P Q)
# source: Lin, Chen, Yan, Network in network (2014), section 3.2
# scope: all-shapes
@claim(X="N C P Q")
def global_average_pooling(X):
    return X.mean(axis=(2, 3))


@global_average_pooling.gradient("X")
def global_average_pooling_backward(G, X):
    P, Q = X.shape[2:]
    return np.broadcast_to(G[:, :, None, None] / (P * Q), X.shape)


# theorem: Max pooling over windows
# statement: Y_{ncp} = \max_k X_{ncpk} \implies \bar X_{ncpk} = G_{ncp} [X_{ncpk} = Y_{ncp}]
# source: CS231n assignment 2, the pooling layer, for windows that do not overlap
# scope: all-shapes
# note: where two entries of a window tie there is no derivative.
@claim(X="N C P K")
def max_pooling(X):
    return X.max(axis=3)


@max_pooling.gradient("X")
def max_pooling_backward(G, out, X):
    return G[..., None] * (out[..., None] == X)
