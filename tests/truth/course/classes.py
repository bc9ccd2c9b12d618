"""Course code: layers as classes that keep their input and their parameters' gradients."""

import numpy as np

from verify import claim, from_cached


class Affine:
    def __init__(self, W, b):
        self.W, self.b = W, b
        self.x = None
        self.dW = None
        self.db = None

    def forward(self, x):
        self.x = x
        return np.dot(x, self.W) + self.b

    def backward(self, dout):
        self.dW = np.dot(self.x.T, dout)
        self.db = np.sum(dout, axis=0)
        return np.dot(dout, self.W.T)


class Relu:
    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout = dout.copy()
        dout[self.mask] = 0
        return dout


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, dout):
        return dout * self.out * (1.0 - self.out)


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, dout):
        for layer in reversed(self.layers):
            dout = layer.backward(dout)
        return dout


class LSTMCell:
    def __init__(self, Wx, Wh, b):
        self.params = {"Wx": Wx, "Wh": Wh, "b": b}
        self.grads = {}
        self.saved = None

    def forward(self, x, h, c):
        H = h.shape[1]
        a = x @ self.params["Wx"] + h @ self.params["Wh"] + self.params["b"]
        gates = [1 / (1 + np.exp(-a[:, k * H : (k + 1) * H])) for k in range(3)]
        g = np.tanh(a[:, 3 * H :])
        i, f, o = gates
        c_next = f * c + i * g
        self.saved = x, h, c, i, f, o, g, np.tanh(c_next)
        return o * self.saved[-1], c_next

    def backward(self, dh_next, dc_next):
        x, h, c, i, f, o, g, t = self.saved
        dc = dc_next + dh_next * o * (1 - t**2)
        da = np.concatenate(
            [dc * g * i * (1 - i), dc * c * f * (1 - f), dh_next * t * o * (1 - o), dc * i * (1 - g**2)],
            axis=1,
        )
        self.grads["Wx"] = x.T @ da
        self.grads["Wh"] = h.T @ da
        self.grads["b"] = da.sum(axis=0)
        return da @ self.params["Wx"].T, da @ self.params["Wh"].T, dc * f


@claim(x="N D", W="D M", b="M")
def affine_layer(x, W, b):
    return Affine(W, b).forward(x)


@affine_layer.gradient("x", "W", "b")
def affine_layer_backward(G, x, W, b):
    layer = Affine(W, b)
    layer.forward(x)
    dx = layer.backward(G)
    return dx, layer.dW, layer.db


def network_forward(x, W1, b1, W2, b2):
    net = Sequential(Affine(W1, b1), Relu(), Affine(W2, b2), Sigmoid())
    return net.forward(x), net


def network_backward(dout, net):
    dx = net.backward(dout)
    first, _, second, _ = net.layers
    return {"x": dx, "W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}


def lstm_cell_forward(x, h, c, Wx, Wh, b):
    cell = LSTMCell(Wx, Wh, b)
    h_next, c_next = cell.forward(x, h, c)
    return h_next, c_next, cell


def lstm_cell_backward(dh_next, dc_next, cell):
    dx, dh, dc = cell.backward(dh_next, dc_next)
    return dx, dh, dc, cell.grads["Wx"], cell.grads["Wh"], cell.grads["b"]


network = from_cached(network_forward, network_backward, x="N D", W1="D H", b1="H", W2="H C", b2="C")
lstm_cell = from_cached(
    lstm_cell_forward, lstm_cell_backward, x="N D", h="N H", c="N H", Wx="D 4*H", Wh="H 4*H", b="4*H"
)
