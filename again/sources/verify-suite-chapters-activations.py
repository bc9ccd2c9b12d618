"""Elementwise activations and the softmax family."""

import numpy as np

from verify import claim

TITLE = "Activations"


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# theorem: Rectified linear unit
# statement: y = \max(x, 0) \implies \bar x = G \odot [x > 0]
# source: Nair and Hinton (2010); CS231n assignment 1
# scope: all-shapes
# note: off the kink x = 0, where there is no derivative.
@claim(x="N M")
def relu(x):
    return np.maximum(x, 0)


@relu.gradient("x")
def relu_backward(G, x):
    return G * (x > 0)


# theorem: Leaky rectified linear unit
# statement: y = \max(x, a x),\ 0 < a < 1 \implies \bar x = G \odot ([x > 0] + a [x \le 0])
# source: Maas, Hannun, Ng (2013), section 2
# scope: all-shapes
@claim(x="N M", a="", where={"a": "probability"})
def leaky_relu(x, a):
    return np.where(x > 0, x, a * x)


@leaky_relu.gradient("x", "a")
def leaky_relu_backward(G, x, a):
    return np.where(x > 0, G, a * G), (G * np.where(x > 0, 0, x)).sum()


# theorem: Logistic sigmoid
# statement: s = \sigma(x) \implies \bar x = G \odot s \odot (1 - s)
# source: Nielsen, Neural networks and deep learning (2015), chapter 1
# scope: all-shapes
@claim(x="N M")
def logistic(x):
    return sigmoid(x)


@logistic.gradient("x")
def logistic_backward(G, out):
    return G * out * (1 - out)


# theorem: Hyperbolic tangent
# statement: h = \tanh x \implies \bar x = G \odot (1 - h^2)
# source: Goodfellow, Bengio, Courville, Deep Learning (2016), section 6.3.2
# scope: all-shapes
@claim(x="N M")
def hyperbolic_tangent(x):
    return np.tanh(x)


@hyperbolic_tangent.gradient("x")
def hyperbolic_tangent_backward(G, out):
    return G * (1 - out**2)


# theorem: Softplus
# statement: y = \ln(1 + e^x) \implies \bar x = G \odot \sigma(x)
# source: Dugas et al. (2001); PyTorch derivatives.yaml, softplus
# scope: all-shapes
@claim(x="N M")
def softplus(x):
    return np.log(1 + np.exp(x))


@softplus.gradient("x")
def softplus_backward(G, x):
    return G * sigmoid(x)


# theorem: Swish (SiLU)
# statement: y = x \sigma(x) \implies \bar x = G \odot (y + \sigma(x)(1 - y))
# source: Ramachandran, Zoph, Le, Searching for activation functions (2017)
# scope: all-shapes
@claim(x="N M")
def swish(x):
    return x * sigmoid(x)


@swish.gradient("x")
def swish_backward(G, out, x):
    return G * (out + sigmoid(x) * (1 - out))


# theorem: Tanh approximation of GELU
# statement: y = \tfrac12 x (1 + t),\ t = \tanh(c (x + a x^3)) \implies y' = \tfrac12 (1 + t + c x (1 -
#     t^2)(1 + 3 a x^2))
# source: Hendrycks and Gimpel, Gaussian error linear units (2016), section 2
# scope: all-shapes
@claim(x="N", c="", a="")
def gelu_tanh(x, c, a):
    return 0.5 * x * (1 + np.tanh(c * (x + a * x**3)))


@gelu_tanh.gradient("x")
def gelu_tanh_backward(G, x, c, a):
    t = np.tanh(c * (x + a * x**3))
    return 0.5 * G * (1 + t + c * x * (1 - t**2) * (1 + 3 * a * x**2))


# theorem: Gated linear unit
# statement: Y = A \odot \sigma(B) \implies \bar A = G \odot \sigma(B),\ \bar B = G \odot Y \odot (1 -
#     \sigma(B))
# source: Dauphin et al., Language modeling with gated convolutional networks (2017), equation 3
# scope: all-shapes
@claim(A="N M", B="N M")
def gated_linear_unit(A, B):
    return A * sigmoid(B)


@gated_linear_unit.gradient("A", "B")
def gated_linear_unit_backward(G, out, B):
    s = sigmoid(B)
    return G * s, G * out * (1 - s)


# theorem: Softsign
# statement: y = x / (1 + |x|) \implies \bar x = G / (1 + |x|)^2
# source: Turian, Bergstra, Bengio (2009); PyTorch functional.softsign
# scope: all-shapes
# note: at x = 0 the absolute value has no derivative, softsign has: the formula is right there too.
@claim(x="N", where={"x": "nonzero"})
def softsign(x):
    return x / (1 + np.abs(x))


@softsign.gradient("x")
def softsign_backward(G, x):
    return G / (1 + np.abs(x)) ** 2


# theorem: Exponential linear unit
# statement: y = x [x > 0] + a(e^x - 1)[x \le 0] \implies \bar x = G \odot ([x > 0] + a e^x [x \le 0])
# source: Clevert, Unterthiner, Hochreiter, ELU (2016), equation 15
# scope: all-shapes
@claim(x="N", a="")
def elu(x, a):
    return np.where(x > 0, x, a * (np.exp(x) - 1))


@elu.gradient("x")
def elu_backward(G, x, a):
    return G * np.where(x > 0, 1, a * np.exp(x))


# theorem: Softmax
# statement: s = \operatorname{softmax}(x) \implies \bar x = s \odot (G - (G \cdot s) 1)
# source: PyTorch derivatives.yaml, _softmax_backward_data
# scope: all-shapes
@claim(x="N K")
def softmax_rows(x):
    return softmax(x)


@softmax_rows.gradient("x")
def softmax_rows_backward(G, out):
    return out * (G - (G * out).sum(axis=1, keepdims=True))


# theorem: Softmax by its Jacobian
# statement: J = \operatorname{diag}(s) - s s^T \implies \bar x = J^T g
# source: Goodfellow, Bengio, Courville, Deep Learning (2016), section 6.2.2.3
# scope: all-shapes
@claim(x="K")
def softmax_jacobian(x):
    return softmax(x)


@softmax_jacobian.gradient("x")
def softmax_jacobian_backward(G, out):
    return (np.diag(out) - np.outer(out, out)).T @ G


# theorem: Softmax with a temperature
# statement: s = \operatorname{softmax}(x / \tau) \implies \bar x = \tfrac{1}{\tau} s \odot (G - (G \cdot
#     s) 1)
# source: Hinton, Vinyals, Dean, Distilling the knowledge in a neural network (2015), equation 1
# scope: all-shapes
@claim(x="N K", tau="", where={"tau": "positive"})
def softmax_temperature(x, tau):
    return softmax(x / tau)


@softmax_temperature.gradient("x")
def softmax_temperature_backward(G, out, tau):
    return out * (G - (G * out).sum(axis=1, keepdims=True)) / tau


# theorem: Logarithm of softmax
# statement: y = x - \operatorname{lse}(x) \implies \bar x = G - (\textstyle\sum_k G_k)
#     \operatorname{softmax}(x)
# source: PyTorch derivatives.yaml, _log_softmax_backward_data
# scope: all-shapes
@claim(x="N K")
def log_softmax(x):
    shifted = x - x.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


@log_softmax.gradient("x")
def log_softmax_backward(G, out):
    return G - np.exp(out) * G.sum(axis=1, keepdims=True)


# theorem: Log-sum-exp
# statement: y = \ln \sum_k e^{x_k} \implies \bar x = g \operatorname{softmax}(x)
# source: Boyd and Vandenberghe, Convex Optimization (2004), section 3.1.5
# scope: all-shapes
@claim(x="N K")
def log_sum_exp(x):
    m = x.max(axis=1)
    return m + np.log(np.exp(x - m[:, None]).sum(axis=1))


@log_sum_exp.gradient("x")
def log_sum_exp_backward(G, x):
    return G[:, None] * softmax(x)
