"""Gradient claims that people published: losses."""

import numpy as np

from verify import claim


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def dsig(x):
    s = sigmoid(x)
    return s * (1 - s)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def logsumexp(x):
    m = x.max(-1)
    return m + np.log(np.exp(x - m[..., None]).sum(-1))


# sigmoid derivative x(1-x) on the pre-activation  [GH BoltzmannEntropy/interviews.ai#4]
@claim(x="N M")
def c02(x):
    out = sigmoid(x)
    return out


@c02.gradient("x")
def c02_dx(G, x):
    return G * x * (1 - x)


# sigmoid_backward = s(1-s(g))  [GH yizt/numpy_neural_network#3]
@claim(x="N M")
def c04(x):
    out = sigmoid(x)
    return out


@c04.gradient("x")
def c04_dx(G):
    return sigmoid(1 - sigmoid(G))


# tanh: 1/(1-h^2)  [GH oreilly-japan/deep-learning-from-scratch-2#26 (issue claim)]
@claim(x="N M")
def c07(x):
    out = np.tanh(x)
    return out


@c07.gradient("x")
def c07_dx(G, out):
    return G / (1 - out**2)


# relu masks where the upstream gradient is negative  [GH exacity/deeplearningbook-chinese#127]
@claim(x="N M")
def c09(x):
    out = np.maximum(x, 0)
    return out


@c09.gradient("x")
def c09_dx(G):
    return G * (G > 0)


# leaky relu forgets the upstream factor  [GH SilasMarvin/dnns-from-scratch-in-zig#5]
@claim(x="N M")
def c12(x):
    out = np.where(x > 0, x, 0.01 * x)
    return out


@c12.gradient("x")
def c12_dx(G, x):
    return np.where(x > 0, G, 0.01)


# d/dy sin(x)y = -sin(x)  [GH jax-ml/jax#3213 (docs, sign)]
@claim(x="N", y="N")
def c14(x, y):
    out = np.sin(x) * y
    return out


@c14.gradient("y")
def c14_dy(G, x):
    return -G * np.sin(x)


# rsqrt / reciprocal  [pytorch rsqrt, reciprocal]
@claim(x="N", where={"x": "positive"})
def c17(x):
    out = 1 / np.sqrt(x) + 1 / x
    return out


@c17.gradient("x")
def c17_dx(G, x):
    return -0.5 * G * x**-1.5 - G / x**2


# (t-o)^2: factor o instead of -1  [GH makeyourownneuralnetwork#77 (reader)]
@claim(t="N", o="N")
def c19(t, o):
    out = ((t - o) ** 2).sum()
    return out


@c19.gradient("o")
def c19_do(t, o):
    return 2 * (t - o) * o


# softmax Jacobian built from the input  [StackOverflow 36279904 (newbe.dev mirror)]
@claim(x="N")
def c22(x):
    out = softmax(x)
    return out


@c22.gradient("x")
def c22_dx(G, out, x):
    return (np.diag(out) - np.outer(out, x)).T @ G


# log_softmax: g + softmax  [GH mlpack/mlpack#2360]
@claim(x="N M")
def c24(x):
    out = x - logsumexp(x)[:, None]
    return out


@c24.gradient("x")
def c24_dx(G, out):
    return G + np.exp(out)


# CE with reduction=sum still divided by batch  [GH paiml/aprender#2182]
@claim(z="N K", y="N K", where={"y": "one_hot"})
def c27(z, y):
    p = softmax(z)
    out = -(y * np.log(p)).sum()
    return out


@c27.gradient("z")
def c27_dz(z, y):
    p = softmax(z)
    out = -(y * np.log(p)).sum()
    return (p - y) / z.shape[0]


# 1/N applied twice  [GH janchorowski/nn_assignments#21 (proposed fix)]
@claim(Th="D K", X="D N", Y="K N", where={"Y": "one_hot_columns"})
def c29(Th, X, Y):
    N_ = X.shape[1]
    A = Th.T @ X
    P = softmax(A.T).T
    out = -(Y * np.log(P)).sum() / N_
    dLdA = (P - Y) / N_
    return out


@c29.gradient("Th")
def c29_dTh(Th, X, Y):
    N_ = X.shape[1]
    A = Th.T @ X
    P = softmax(A.T).T
    out = -(Y * np.log(P)).sum() / N_
    dLdA = (P - Y) / N_
    return X @ dLdA.T / N_


# logistic loss gradient y - p  [GH eriklindernoren/ML-From-Scratch#107 (asker)]
@claim(z="N", y="N", where={"y": "binary"})
def c32(z, y):
    p = sigmoid(z)
    out = -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()
    return out


@c32.gradient("z")
def c32_dz(z, y):
    p = sigmoid(z)
    out = -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum()
    return y - p


# Nielsen BP1-BP4, quadratic cost, 2 layers  [Nielsen ch.2 BP1-BP4]
@claim(W1="M D", b1="M 1", W2="K M", b2="K 1", x="D 1", y="K 1")
def c34(W1, b1, W2, b2, x, y):
    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    out = 0.5 * ((a2 - y) ** 2).sum()
    return out


@c34.gradient("W2")
def c34_dW2(W1, b1, W2, b2, x, y):
    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    out = 0.5 * ((a2 - y) ** 2).sum()
    dW2 = ((a2 - y) * dsig(z2)) @ a1.T
    return dW2


@c34.gradient("b2")
def c34_db2(W1, b1, W2, b2, x, y):
    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    out = 0.5 * ((a2 - y) ** 2).sum()
    db2 = (a2 - y) * dsig(z2)
    return db2


@c34.gradient("W1")
def c34_dW1(W1, b1, W2, b2, x, y):
    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    out = 0.5 * ((a2 - y) ** 2).sum()
    d2 = (a2 - y) * dsig(z2)
    dW1 = ((W2.T @ d2) * dsig(z1)) @ x.T
    return dW1


@c34.gradient("b1")
def c34_db1(W1, b1, W2, b2, x, y):
    z1 = W1 @ x + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)
    out = 0.5 * ((a2 - y) ** 2).sum()
    d2 = (a2 - y) * dsig(z2)
    db1 = (W2.T @ d2) * dsig(z1)
    return db1


# layer i delta uses layer i weights  [GH hanbt/learn_dl#1]
@claim(W1="M D", W2="K M", x="D 1")
def c37(W1, W2, x):
    z1 = W1 @ x
    a1 = sigmoid(z1)
    out = W2 @ a1
    return out


@c37.gradient("W1")
def c37_dW1(G, W1, W2, x):
    z1 = W1 @ x
    a1 = sigmoid(z1)
    out = W2 @ a1
    return ((W1.T @ G) * dsig(z1)) @ x.T


# same, reg term without the 2  [GH jingtinghuang/CS231n-Spring-2017#3; bruceoutdoors/CS231n#9]
@claim(X="N D", W="D K", yl="N", reg="", where={"yl": "labels(K)"})
def c39(X, W, yl, reg):
    Nn = X.shape[0]
    S = X @ W
    cor = S[np.arange(Nn), yl][:, None]
    mar = np.maximum(0, S - cor + 1)
    mar[np.arange(Nn), yl] = 0
    out = mar.sum() / Nn + reg * (W**2).sum()
    return out


@c39.gradient("W")
def c39_dW(X, W, yl, reg):
    Nn = X.shape[0]
    S = X @ W
    cor = S[np.arange(Nn), yl][:, None]
    mar = np.maximum(0, S - cor + 1)
    mar[np.arange(Nn), yl] = 0
    out = mar.sum() / Nn + reg * (W**2).sum()
    k = (mar > 0).astype(float)
    k[np.arange(Nn), yl] -= k.sum(1)
    dW = X.T @ k / Nn + reg * W
    return dW


# neuron max(0,w.x+b), MSE  [Parr & Howard, The Matrix Calculus You Need sec. 6]
@claim(X="N D", w="D", b="", y="N")
def c42(X, w, b, y):
    N_ = X.shape[0]
    z = X @ w + b
    a = np.maximum(0, z)
    out = ((y - a) ** 2).sum() / N_
    return out


@c42.gradient("w")
def c42_dw(X, w, b, y):
    N_ = X.shape[0]
    z = X @ w + b
    a = np.maximum(0, z)
    out = ((y - a) ** 2).sum() / N_
    return 2 / N_ * X.T @ ((a - y) * (z > 0))


@c42.gradient("b")
def c42_db(X, w, b, y):
    N_ = X.shape[0]
    z = X @ w + b
    a = np.maximum(0, z)
    out = ((y - a) ** 2).sum() / N_
    db = 2 / N_ * ((a - y) * (z > 0)).sum()
    return db
