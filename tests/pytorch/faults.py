"""One fault for each function of `functions`: its class, what stands there, and what stands there instead."""

from __future__ import annotations

from pathlib import Path

FAULTS = {
    "Linear": ("grad_output.t().mm(x), grad_output.sum(0)", "grad_output.t().mm(x), grad_output.mean(0)"),
    "BatchedLinear": ("return grad_output @ weight,", "return grad_output @ weight * 2,"),
    "LayerNorm": ("(g - (xhat * c1 + c2)) * rstd", "(g - xhat * c1) * rstd"),
    "RMSNorm": ("(1 / x.shape[-1]) * inv * inv", "(1 / x.shape[0]) * inv * inv"),
    "BatchNorm": ("n * dout - dbeta - xhat * dgamma", "n * dout - dbeta"),
    "Softmax": ("y * (dy - (dy * y).sum(dim=-1, keepdim=True))", "y * (1 - y) * dy"),
    "LogSoftmax": ("torch.exp(y) * dy.sum(1, keepdim=True)", "torch.exp(y) * dy"),
    "CrossEntropy": ("return grad * p / p.size(0), None", "return grad * p, None"),
    "SmoothedCrossEntropy": ("(log_p.exp() - q)", "(log_p - q)"),
    "ReLU": ("grad_input[input < 0] = 0", "grad_input[input > 0] = 0"),
    "SwiGLU": ("silu * (1 - sig) + sig", "sig * (1 - sig) + sig"),
    "GeGLU": ("1 + 3 * 0.044715 * a**2", "1 + 0.044715 * a**2"),
    "SiLU": ("dy * s * (1 + x * (1 - s))", "dy * s * (1 - s)"),
    "Mish": ("t + x * s * (1 - t * t)", "t + s * (1 - t * t)"),
    "LeakyReLU": ("torch.full_like(x, ctx.slope)", "torch.zeros_like(x)"),
    "Rope": ("d1 * cos + d2 * sin, d2 * cos - d1 * sin", "d1 * cos - d2 * sin, d2 * cos + d1 * sin"),
    "RotateHalf": ("d2 * cos - d1 * sin", "d2 * cos + d1 * sin"),
    "Attention": ("ds = p * (dp - (do * o).sum(-1, keepdim=True)) * ctx.scale", "ds = p * dp * ctx.scale"),
    "FlashAttention2": ("dv = p.mT @ do", "dv = p.mT @ o"),
    "CausalAttention": ("return ds @ k, ds.T @ q", "return ds @ k, ds @ q"),
    "MSE": ("grad = 2 * g * diff / diff.numel()", "grad = 2 * g * diff / diff.shape[0]"),
    "Huber": ("d.clamp(-1, 1)", "d.clamp(-0.1, 0.1)"),
    "BCEWithLogits": ("(torch.sigmoid(z) - y) / z.numel()", "(torch.sigmoid(z) - y)"),
    "KLDivergence": ("0.5 * g * (torch.exp(logvar) - 1)", "0.5 * g * torch.exp(logvar)"),
    "Normalise": ("(dy - y * torch.sum(y * dy, -1, keepdim=True)) / norm", "dy / norm"),
    "LogSumExp": ("(x - y).exp()", "x.exp()"),
    "Inverse": ("-b.t() @ g @ b.t()", "-b @ g @ b"),
    "ErfGELU": ("g * (cdf + x *", "g * (cdf + 2 * x *"),
    "Convolution": ("weight.transpose(0, 1).flip(2)", "weight.transpose(0, 1)"),
    "SiLULinear": ("1 + x * (1 - sig)", "1 - x * (1 - sig)"),
    "TwoOutputs": ("dy @ w.T + 2 * x * ds.view(-1, 1)", "dy @ w.T + x * ds.view(-1, 1)"),
}
RIGHT = Path(__file__).with_name("functions.py")


def faulty() -> str:
    """The text of `functions`, with every fault in its class."""
    first, *classes = RIGHT.read_text().split("\n\n\nclass ")
    return "\n\n\nclass ".join([first, *map(_with_fault, classes)])


def _with_fault(text: str) -> str:
    name = text.partition("(")[0]
    right, wrong = FAULTS[name]
    assert text.count(right) == 1, f"{name}: {right!r} stands there {text.count(right)} times"
    return text.replace(right, wrong)
