"""Course code with one fault each: losses that return their gradient."""

import numpy as np

from verify import from_loss


def softmax_loss(x, y):
    N = x.shape[0]
    probs = np.exp(x - np.max(x, axis=1, keepdims=True))
    probs /= np.sum(probs, axis=1, keepdims=True)
    loss = -np.sum(np.log(probs[np.arange(N), y])) / N
    dx = probs.copy()
    dx[np.arange(N), y] -= 1
    return loss, dx  # fault: not divided by N


def svm_loss(x, y):
    N = x.shape[0]
    correct = x[np.arange(N), y]
    margins = np.maximum(0, x - correct[:, np.newaxis] + 1.0)
    margins[np.arange(N), y] = 0
    loss = np.sum(margins) / N
    dx = np.zeros_like(x)
    dx[margins > 0] = 1
    dx[np.arange(N), y] -= 1  # fault: once, not as often as a margin is violated
    return loss, dx / N


def softmax_loss_naive(W, X, y, reg):
    loss = 0.0
    dW = np.zeros_like(W)
    for i in range(X.shape[0]):
        scores = X[i].dot(W)
        p = np.exp(scores - np.max(scores))
        p = p / np.sum(p)
        loss += -np.log(p[y[i]])
        for j in range(W.shape[1]):
            dW[:, j] += p[j] * X[i]
        dW[:, y[i]] -= X[i]
    return loss / X.shape[0] + reg * np.sum(W * W), dW / X.shape[0] + reg * W  # fault: reg without its 2


def svm_loss_naive(W, X, y):
    dW = np.zeros(W.shape)
    loss = 0.0
    for i in range(X.shape[0]):
        scores = X[i].dot(W)
        for j in range(W.shape[1]):
            if j == y[i]:
                continue
            margin = scores[j] - scores[y[i]] + 1
            if margin > 0:
                loss += margin
                dW[:, j] += X[i]  # fault: the correct class gets nothing
    return loss / X.shape[0], dW / X.shape[0]


def logistic_cost(w, b, X, Y):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return cost, {"w": np.dot(X, (A - Y).T) / m, "b": np.sum(A - Y)}  # fault: db not divided by m


def two_layer_net(X, y, W1, b1, W2, b2):
    N = X.shape[0]
    hidden = np.maximum(0, X @ W1 + b1)
    probs = np.exp(hidden @ W2 + b2)
    probs = probs / probs.sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(N), y]).sum() / N
    dscores = probs.copy()
    dscores[np.arange(N), y] -= 1
    dscores /= N
    dhidden = dscores @ W2.T  # fault: the mask of ReLU is missing
    return loss, {
        "W1": X.T @ dhidden,
        "b1": dhidden.sum(axis=0),
        "W2": hidden.T @ dscores,
        "b2": dscores.sum(axis=0),
    }


softmax = from_loss(softmax_loss, wrt="x", x="N C", y="N", where={"y": "labels(C)"})
svm = from_loss(svm_loss, wrt="x", x="N C", y="N", where={"y": "labels(C)"})
softmax_naive = from_loss(softmax_loss_naive, wrt="W", W="D C", X="N D", y="N", reg="", where={"y": "labels(C)"})
svm_naive = from_loss(svm_loss_naive, wrt="W", W="D C", X="N D", y="N", where={"y": "labels(C)"})
logistic = from_loss(logistic_cost, wrt=["w", "b"], w="D 1", b="", X="D m", Y="1 m", where={"Y": "binary"})
network = from_loss(
    two_layer_net,
    wrt=["W1", "b1", "W2", "b2"],
    X="N D",
    y="N",
    W1="D H",
    b1="H",
    W2="H C",
    b2="C",
    where={"y": "labels(C)"},
)
