"""Backward functions in the manner of public kernels' reference code, right ones; `faults` has one fault of each."""

import math

import torch
import torch.nn.functional as F
from torch.autograd import Function
from torch.autograd.function import once_differentiable

from verify import from_torch


class Linear(Function):
    @staticmethod
    def forward(ctx, x, weight, bias):
        ctx.save_for_backward(x, weight)
        return F.linear(x, weight, bias)

    @staticmethod
    def backward(ctx, grad_output):
        x, weight = ctx.saved_tensors
        grad_x = grad_output.mm(weight) if ctx.needs_input_grad[0] else None
        return grad_x, grad_output.t().mm(x), grad_output.sum(0)


class BatchedLinear(Function):
    @staticmethod
    def forward(ctx, x, weight):
        ctx.save_for_backward(x, weight)
        return torch.einsum("btd,od->bto", x, weight)

    @staticmethod
    def backward(ctx, grad_output):
        x, weight = ctx.saved_tensors
        flat = grad_output.reshape(-1, grad_output.shape[-1])
        return grad_output @ weight, flat.T @ x.reshape(-1, x.size(-1))


class LayerNorm(Function):
    @staticmethod
    def forward(ctx, x, gamma, beta, eps=1e-5):
        mean = x.mean(-1, keepdim=True)
        var = x.var(-1, unbiased=False, keepdim=True)
        rstd = torch.rsqrt(var + eps)
        xhat = (x - mean) * rstd
        ctx.save_for_backward(xhat, gamma, rstd)
        return xhat * gamma + beta

    @staticmethod
    def backward(ctx, dy):
        xhat, gamma, rstd = ctx.saved_tensors
        g = dy * gamma
        c1 = (xhat * g).mean(-1, keepdim=True)
        c2 = g.mean(-1, keepdim=True)
        return (g - (xhat * c1 + c2)) * rstd, (dy * xhat).sum(0), dy.sum(0), None


class RMSNorm(Function):
    @staticmethod
    def forward(ctx, x, weight, eps):
        x = x.float()
        inv = x.pow(2).mean(dim=-1, keepdim=True).add_(eps).rsqrt_()
        ctx.save_for_backward(x, weight, inv)
        return (x * inv).to(weight.dtype) * weight

    @staticmethod
    def backward(ctx, dy):
        x, weight, inv = ctx.saved_tensors
        m = dy * weight
        dx = inv * m
        dx += inv * (-(1 / x.shape[-1]) * inv * inv * torch.sum(m * x, dim=-1, keepdim=True) * x)
        return dx, torch.sum(dy * x * inv, dim=0), None


class BatchNorm(Function):
    @staticmethod
    def forward(ctx, x, gamma, beta, eps):
        mu = torch.mean(x, 0)
        centred = x - mu
        std = torch.sqrt(torch.mean(centred**2, dim=0) + eps)
        ctx.save_for_backward(centred / std, gamma, std)
        return gamma * (centred / std) + beta

    @staticmethod
    def backward(ctx, dout):
        xhat, gamma, std = ctx.saved_tensors
        n = dout.shape[0]
        dgamma, dbeta = torch.sum(dout * xhat, 0), torch.sum(dout, 0)
        return gamma / (n * std) * (n * dout - dbeta - xhat * dgamma), dgamma, dbeta, None


class Softmax(Function):
    @staticmethod
    def forward(ctx, x):
        y = torch.softmax(x, dim=-1)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, dy):
        (y,) = ctx.saved_tensors
        return y * (dy - (dy * y).sum(dim=-1, keepdim=True))


class LogSoftmax(Function):
    @staticmethod
    def forward(ctx, x):
        y = F.log_softmax(x, dim=1)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, dy):
        (y,) = ctx.saved_tensors
        return dy - torch.exp(y) * dy.sum(1, keepdim=True)


class CrossEntropy(Function):
    @staticmethod
    def forward(ctx, logits, target):
        logits = logits - logits.max(dim=-1, keepdim=True).values
        lse = torch.logsumexp(logits, dim=-1)
        picked = logits.gather(1, target.unsqueeze(1)).squeeze(1)
        ctx.save_for_backward(logits, lse, target)
        return (lse - picked).mean()

    @staticmethod
    def backward(ctx, grad):
        logits, lse, target = ctx.saved_tensors
        p = torch.exp(logits - lse[:, None])
        p[torch.arange(p.size(0)), target] -= 1.0
        return grad * p / p.size(0), None


class SmoothedCrossEntropy(Function):
    @staticmethod
    def forward(ctx, logits, target, smoothing):
        n, classes = logits.shape
        log_p = torch.log_softmax(logits, dim=-1)
        q = F.one_hot(target, classes).to(logits.dtype) * (1 - smoothing) + smoothing / classes
        ctx.save_for_backward(log_p, q)
        return -(q * log_p).sum() / n

    @staticmethod
    def backward(ctx, g):
        log_p, q = ctx.saved_tensors
        return g * (log_p.exp() - q) / log_p.shape[0], None, None


class ReLU(Function):
    @staticmethod
    def forward(ctx, input):
        ctx.save_for_backward(input)
        return input.clamp(min=0)

    @staticmethod
    def backward(ctx, grad_output):
        (input,) = ctx.saved_tensors
        grad_input = grad_output.clone()
        grad_input[input < 0] = 0
        return grad_input


class SwiGLU(Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return F.silu(a) * b

    @staticmethod
    def backward(ctx, dc):
        a, b = ctx.saved_tensors
        sig = torch.sigmoid(a)
        silu = a * sig
        return dc * (silu * (1 - sig) + sig) * b, dc * silu


class GeGLU(Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return F.gelu(a, approximate="tanh") * b

    @staticmethod
    def backward(ctx, dc):
        a, b = ctx.saved_tensors
        k = math.sqrt(2.0 / math.pi)
        t = torch.tanh(k * (a + 0.044715 * a * a * a))
        gelu = 0.5 * a * (1 + t)
        da = 0.5 * (1 + t) + 0.5 * a * (1 - t * t) * k * (1 + 3 * 0.044715 * a**2)
        return dc * b * da, dc * gelu


class SiLU(Function):
    @staticmethod
    @torch.amp.custom_fwd(device_type="cpu")
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.sigmoid(x)

    @staticmethod
    @torch.amp.custom_bwd(device_type="cpu")
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        s = x.sigmoid()
        return dy * s * (1 + x * (1 - s))


class Mish(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.mul(torch.tanh(F.softplus(x)))

    @staticmethod
    def backward(ctx, dy):
        x = ctx.saved_tensors[0]
        s = torch.sigmoid(x)
        t = F.softplus(x).tanh()
        return dy.mul(t + x * s * (1 - t * t))


class LeakyReLU(Function):
    @staticmethod
    def forward(x, slope):
        return torch.where(x > 0, x, slope * x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, slope = inputs
        ctx.save_for_backward(x)
        ctx.slope = slope

    @staticmethod
    def backward(ctx, dy):
        (x,) = ctx.saved_tensors
        return dy * torch.where(x > 0, torch.ones_like(x), torch.full_like(x, ctx.slope)), None


class Rope(Function):
    @staticmethod
    def forward(ctx, x, cos, sin):
        ctx.save_for_backward(cos, sin)
        x1, x2 = x[..., 0::2], x[..., 1::2]
        return torch.stack((x1 * cos - x2 * sin, x1 * sin + x2 * cos), dim=-1).flatten(-2)

    @staticmethod
    def backward(ctx, dy):
        cos, sin = ctx.saved_tensors
        d1, d2 = dy[..., 0::2], dy[..., 1::2]
        return torch.stack((d1 * cos + d2 * sin, d2 * cos - d1 * sin), dim=-1).flatten(-2), None, None


class RotateHalf(Function):
    @staticmethod
    def forward(ctx, x, cos, sin):
        ctx.save_for_backward(cos, sin)
        x1, x2 = x.chunk(2, dim=-1)
        return torch.cat((x1 * cos - x2 * sin, x2 * cos + x1 * sin), dim=-1)

    @staticmethod
    def backward(ctx, dy):
        cos, sin = ctx.saved_tensors
        d1, d2 = dy.chunk(2, dim=-1)
        return torch.cat((d1 * cos + d2 * sin, d2 * cos - d1 * sin), dim=-1), None, None


class Attention(Function):
    @staticmethod
    def forward(ctx, q, k, v):
        scale = q.size(-1) ** -0.5
        p = torch.softmax(torch.matmul(q, k.transpose(-2, -1)) * scale, dim=-1)
        o = torch.matmul(p, v)
        ctx.save_for_backward(q, k, v, p, o)
        ctx.scale = scale
        return o

    @staticmethod
    def backward(ctx, do):
        q, k, v, p, o = ctx.saved_tensors
        dv = torch.matmul(p.transpose(-2, -1), do)
        dp = torch.matmul(do, v.transpose(-2, -1))
        ds = p * (dp - (do * o).sum(-1, keepdim=True)) * ctx.scale
        return torch.matmul(ds, k), torch.matmul(ds.transpose(-2, -1), q), dv


class FlashAttention2(Function):
    """The backward of FlashAttention-2, one tile: probabilities again from the saved log-sum-exp."""

    @staticmethod
    def forward(ctx, q, k, v):
        s = q @ k.mT / math.sqrt(q.shape[-1])
        m = s.amax(dim=-1, keepdim=True)
        e = torch.exp(s - m)
        total = e.sum(dim=-1, keepdim=True)
        o = e @ v / total
        ctx.save_for_backward(q, k, v, o, m + torch.log(total))
        return o

    @staticmethod
    def backward(ctx, do):
        q, k, v, o, lse = ctx.saved_tensors
        delta = torch.sum(o * do, dim=-1, keepdim=True)
        p = torch.exp(q @ k.mT / math.sqrt(q.shape[-1]) - lse)
        dv = p.mT @ do
        ds = p * (do @ v.mT - delta)
        return ds @ k / math.sqrt(q.shape[-1]), ds.mT @ q / math.sqrt(q.shape[-1]), dv


class CausalAttention(Function):
    @staticmethod
    def forward(ctx, q, k, v):
        s = q @ k.T
        mask = torch.ones_like(s).triu(1).bool()
        p = s.masked_fill(mask, float("-inf")).softmax(dim=-1)
        ctx.save_for_backward(q, k, v, p)
        return p @ v

    @staticmethod
    def backward(ctx, do):
        q, k, v, p = ctx.saved_tensors
        dp = do @ v.T
        ds = p * (dp - (p * dp).sum(-1, keepdim=True))
        return ds @ k, ds.T @ q, p.T @ do


class MSE(Function):
    @staticmethod
    def forward(ctx, pred, target):
        ctx.save_for_backward(pred - target)
        return F.mse_loss(pred, target)

    @staticmethod
    @once_differentiable
    def backward(ctx, g):
        (diff,) = ctx.saved_tensors
        grad = 2 * g * diff / diff.numel()
        return grad, -grad


class Huber(Function):
    @staticmethod
    def forward(ctx, x, y):
        d = x - y
        ctx.save_for_backward(d)
        return torch.where(d.abs() < 1, 0.5 * d * d, d.abs() - 0.5).sum()

    @staticmethod
    def backward(ctx, g):
        (d,) = ctx.saved_tensors
        grad = g * d.clamp(-1, 1)
        return grad, grad.neg()


class BCEWithLogits(Function):
    @staticmethod
    def forward(ctx, z, y):
        ctx.save_for_backward(z, y)
        return (torch.clamp(z, min=0) - z * y + torch.log1p(torch.exp(-torch.abs(z)))).mean()

    @staticmethod
    def backward(ctx, g):
        z, y = ctx.saved_tensors
        return g * (torch.sigmoid(z) - y) / z.numel(), -g * z / z.numel()


class KLDivergence(Function):
    @staticmethod
    def forward(ctx, mu, logvar):
        ctx.save_for_backward(mu, logvar)
        return -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())

    @staticmethod
    def backward(ctx, g):
        mu, logvar = ctx.saved_tensors
        return g * mu, 0.5 * g * (torch.exp(logvar) - 1)


class Normalise(Function):
    @staticmethod
    def forward(ctx, x):
        norm = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
        y = x / norm
        ctx.save_for_backward(y, norm)
        return y

    @staticmethod
    def backward(ctx, dy):
        y, norm = ctx.saved_tensors
        return (dy - y * torch.sum(y * dy, -1, keepdim=True)) / norm


class LogSumExp(Function):
    @staticmethod
    def forward(ctx, x):
        y = torch.logsumexp(x, dim=1, keepdim=True)
        ctx.save_for_backward(x, y)
        return y.squeeze(1)

    @staticmethod
    def backward(ctx, dy):
        x, y = ctx.saved_tensors
        return dy.unsqueeze(1) * (x - y).exp()


class Inverse(Function):
    @staticmethod
    def forward(ctx, a):
        b = torch.linalg.inv(a)
        ctx.save_for_backward(b)
        return b

    @staticmethod
    def backward(ctx, g):
        (b,) = ctx.saved_tensors
        return -b.t() @ g @ b.t()


class ErfGELU(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return F.gelu(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        cdf = 0.5 * (1 + torch.erf(x / math.sqrt(2)))
        return g * (cdf + x * torch.exp(-x * x / 2) / math.sqrt(2 * math.pi))


class Convolution(Function):
    @staticmethod
    def forward(ctx, x, weight):
        ctx.save_for_backward(x, weight)
        return F.conv1d(x, weight, padding=1)

    @staticmethod
    def backward(ctx, g):
        x, weight = ctx.saved_tensors
        dx = F.conv1d(g, weight.transpose(0, 1).flip(2), padding=1)
        return dx, torch.nn.grad.conv1d_weight(x, weight.shape, g, padding=1)


class SiLULinear(Function):
    """One function that calls another's forward, and its own formula of the gradient."""

    @staticmethod
    def forward(ctx, x, weight):
        ctx.save_for_backward(x, weight)
        return SiLU.apply(x) @ weight.t()

    @staticmethod
    def backward(ctx, g):
        x, weight = ctx.saved_tensors
        sig = torch.sigmoid(x)
        dx = (g @ weight).mul_(sig).mul_(1 + x * (1 - sig))
        return dx, g.t() @ SiLU.apply(x)


class TwoOutputs(Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x, w)
        return x @ w, (x * x).sum(1)

    @staticmethod
    def backward(ctx, dy, ds):
        x, w = ctx.saved_tensors
        return dy @ w.T + 2 * x * ds.view(-1, 1), x.T @ dy


CLAIMS = (
    (Linear, {"x": "N D", "weight": "M D", "bias": "M"}, {}, {}),
    (BatchedLinear, {"x": "B T D", "weight": "M D"}, {}, {}),
    (LayerNorm, {"x": "N D", "gamma": "D", "beta": "D"}, {}, {}),
    (RMSNorm, {"x": "N D", "weight": "D"}, {}, {"eps": 1e-6}),
    (BatchNorm, {"x": "N D", "gamma": "D", "beta": "D"}, {}, {"eps": 1e-5}),
    (Softmax, {"x": "N C"}, {}, {}),
    (LogSoftmax, {"x": "N C"}, {}, {}),
    (CrossEntropy, {"logits": "N C", "target": "N"}, {"target": "labels(C)"}, {}),
    (SmoothedCrossEntropy, {"logits": "N C", "target": "N"}, {"target": "labels(C)"}, {"smoothing": 0.1}),
    (ReLU, {"input": "N"}, {}, {}),
    (SwiGLU, {"a": "N D", "b": "N D"}, {}, {}),
    (GeGLU, {"a": "N", "b": "N"}, {}, {}),
    (SiLU, {"x": "N D"}, {}, {}),
    (Mish, {"x": "N"}, {}, {}),
    (LeakyReLU, {"x": "N"}, {}, {"slope": 0.1}),
    (Rope, {"x": "T 2*D", "cos": "T D", "sin": "T D"}, {}, {}),
    (RotateHalf, {"x": "T 2*D", "cos": "T D", "sin": "T D"}, {}, {}),
    (Attention, {"q": "B T d", "k": "B S d", "v": "B S e"}, {}, {}),
    (FlashAttention2, {"q": "T d", "k": "S d", "v": "S e"}, {}, {}),
    (CausalAttention, {"q": "T d", "k": "T d", "v": "T e"}, {}, {}),
    (MSE, {"pred": "N D", "target": "N D"}, {}, {}),
    (Huber, {"x": "N", "y": "N"}, {}, {}),
    (BCEWithLogits, {"z": "N", "y": "N"}, {}, {}),
    (KLDivergence, {"mu": "N", "logvar": "N"}, {}, {}),
    (Normalise, {"x": "N D"}, {}, {}),
    (LogSumExp, {"x": "N C"}, {}, {}),
    (Inverse, {"a": "n n"}, {"a": "invertible"}, {}),
    (ErfGELU, {"x": "N D"}, {}, {}),
    (Convolution, {"x": "1 C T", "weight": "O C 3"}, {}, {}),
    (SiLULinear, {"x": "N D", "weight": "M D"}, {}, {}),
    (TwoOutputs, {"x": "N D", "w": "D M"}, {}, {}),
)
WRT = {"Rope": "x", "RotateHalf": "x"}

for function, shapes, where, constants in CLAIMS:
    from_torch(function, constants, WRT.get(function.__name__), where, shapes)
