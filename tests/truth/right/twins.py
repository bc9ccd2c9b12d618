"""Course code twice: with loops over named sizes, and vectorised; both are proved at every shape."""

import numpy as np

from verify import claim, from_loss


def softmax_loss_naive(W, X, y, reg):
    loss = 0.0
    dW = np.zeros_like(W)
    num_train = X.shape[0]
    num_classes = W.shape[1]
    for i in range(num_train):
        scores = X[i].dot(W)
        scores -= np.max(scores)
        p = np.exp(scores) / np.sum(np.exp(scores))
        loss += -np.log(p[y[i]])
        for j in range(num_classes):
            if j == y[i]:
                dW[:, j] += (p[j] - 1) * X[i]
            else:
                dW[:, j] += p[j] * X[i]
    loss /= num_train
    dW /= num_train
    loss += reg * np.sum(W * W)
    dW += 2 * reg * W
    return loss, dW


def softmax_loss_vectorized(W, X, y, reg):
    num_train = X.shape[0]
    scores = X.dot(W)
    scores -= scores.max(axis=1, keepdims=True)
    p = np.exp(scores)
    p /= p.sum(axis=1, keepdims=True)
    loss = -np.log(p[np.arange(num_train), y]).sum() / num_train + reg * np.sum(W * W)
    p[np.arange(num_train), y] -= 1
    return loss, X.T.dot(p) / num_train + 2 * reg * W


def svm_loss_naive(W, X, y, reg):
    dW = np.zeros(W.shape)
    num_classes = W.shape[1]
    num_train = X.shape[0]
    loss = 0.0
    for i in range(num_train):
        scores = X[i].dot(W)
        correct_class_score = scores[y[i]]
        for j in range(num_classes):
            if j == y[i]:
                continue
            margin = scores[j] - correct_class_score + 1
            if margin > 0:
                loss += margin
                dW[:, j] += X[i]
                dW[:, y[i]] -= X[i]
    loss /= num_train
    dW /= num_train
    loss += reg * np.sum(W * W)
    dW += 2 * reg * W
    return loss, dW


def svm_loss_vectorized(W, X, y, reg):
    num_train = X.shape[0]
    scores = X.dot(W)
    correct = scores[np.arange(num_train), y][:, None]
    margins = np.maximum(0, scores - correct + 1)
    margins[np.arange(num_train), y] = 0
    loss = margins.sum() / num_train + reg * np.sum(W * W)
    mask = (margins > 0).astype(float)
    mask[np.arange(num_train), y] = -mask.sum(axis=1)
    return loss, X.T.dot(mask) / num_train + 2 * reg * W


for loss in (softmax_loss_naive, softmax_loss_vectorized, svm_loss_naive, svm_loss_vectorized):
    from_loss(loss, wrt="W", W="D C", X="N D", y="N", reg="", where={"y": "labels(C)"})


@claim(x="N D", w="D M", b="M")
def affine_naive(x, w, b):
    out = np.zeros((x.shape[0], w.shape[1]))
    for i in range(x.shape[0]):
        for j in range(w.shape[1]):
            out[i, j] = b[j]
            for k in range(x.shape[1]):
                out[i, j] += x[i, k] * w[k, j]
    return out


@affine_naive.gradient("x", "w", "b")
def affine_naive_gradient(G, x, w, b):
    dx, dw, db = np.zeros_like(x), np.zeros_like(w), np.zeros_like(b)
    for i in range(x.shape[0]):
        for j in range(w.shape[1]):
            db[j] += G[i, j]
            for k in range(x.shape[1]):
                dx[i, k] += G[i, j] * w[k, j]
                dw[k, j] += G[i, j] * x[i, k]
    return dx, dw, db


@claim(x="N D", w="D M", b="M")
def affine_vectorized(x, w, b):
    return x.dot(w) + b


@affine_vectorized.gradient("x", "w", "b")
def affine_vectorized_gradient(G, x, w, b):
    return G.dot(w.T), x.T.dot(G), G.sum(axis=0)


@claim(W="V E", idx="B T", where={"idx": "index(V)"})
def bag_naive(W, idx):
    out = []
    for row in idx:
        s = np.zeros(W.shape[1])
        for t in row:
            s += W[t]
        out.append(s)
    return np.array(out)


@bag_naive.gradient("W")
def bag_naive_gradient(G, W, idx):
    dW = np.zeros_like(W)
    for b in range(idx.shape[0]):
        for t in range(idx.shape[1]):
            dW[idx[b, t]] += G[b]
    return dW


@claim(W="V E", idx="B T", where={"idx": "index(V)"})
def bag_vectorized(W, idx):
    return W[idx].sum(axis=1)


@bag_vectorized.gradient("W")
def bag_vectorized_gradient(G, W, idx):
    dW = np.zeros_like(W)
    np.add.at(dW, idx, G[:, None, :])
    return dW


@claim(x="N D", mu="K D")
def kmeans_naive(x, mu):
    loss = 0.0
    for i in range(x.shape[0]):
        d = np.array([-np.sum((x[i] - mu[k]) ** 2) for k in range(mu.shape[0])])
        loss += np.sum((x[i] - mu[np.argmax(d)]) ** 2)
    return loss


@kmeans_naive.gradient("x", "mu")
def kmeans_naive_gradient(G, x, mu):
    dx, dmu = np.zeros_like(x), np.zeros_like(mu)
    for i in range(x.shape[0]):
        k = np.argmax(-((x[i] - mu) ** 2).sum(axis=1))
        dx[i] = 2 * G * (x[i] - mu[k])
        dmu[k] -= 2 * G * (x[i] - mu[k])
    return dx, dmu


@claim(x="N D", mu="K D")
def kmeans_vectorized(x, mu):
    z = np.argmax(-((x[:, None, :] - mu[None, :, :]) ** 2).sum(axis=2), axis=1)
    return np.sum((x - mu[z]) ** 2)


@kmeans_vectorized.gradient("x", "mu")
def kmeans_vectorized_gradient(G, x, mu):
    z = np.argmax(-((x[:, None, :] - mu[None, :, :]) ** 2).sum(axis=2), axis=1)
    dx = 2 * G * (x - mu[z])
    dmu = np.zeros_like(mu)
    np.subtract.at(dmu, z, dx)
    return dx, dmu
