"""Torch's functions of single entries.

The formulas are those of torch's documentation, read over the reals.
"""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np

from verify.libraries.rows import erf as gaussian
from verify.pytorch.rows import ROWS, row
from verify.tracing.session import unsupported

UFUNCS: Final = {
    **{n: n for n in ("exp", "log", "log1p", "expm1", "log2", "log10", "sqrt", "abs", "absolute", "negative")},
    **{
        n: n
        for n in ("square", "sin", "cos", "tan", "tanh", "sinh", "cosh", "sign", "maximum", "minimum", "fmax", "fmin")
    },
    **{n: n for n in ("arctan", "exp2", "reciprocal", "floor", "ceil", "trunc", "hypot", "logaddexp")},
    **{n: n for n in ("logical_not", "logical_and", "logical_or", "logical_xor", "isnan", "isfinite", "isinf")},
    **{"neg": "negative", "sgn": "sign", "atan": "arctan", "mul": "multiply", "multiply": "multiply"},
    **{"eq": "equal", "ne": "not_equal", "lt": "less", "le": "less_equal", "gt": "greater", "ge": "greater_equal"},
    **{"less": "less", "greater": "greater", "less_equal": "less_equal", "greater_equal": "greater_equal"},
    **{"pow": "power", "float_power": "power", "remainder": "remainder", "bitwise_not": "logical_not"},
    **{"asin": "arcsin", "acos": "arccos", "asinh": "arcsinh", "acosh": "arccosh", "atanh": "arctanh"},
    **{"bitwise_and": "bitwise_and", "bitwise_or": "bitwise_or"},
}
ROWS.update({name: getattr(np, ufunc) for name, ufunc in UFUNCS.items()})


@row()
def add(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """``input + alpha * other``."""
    return input + (other if alpha == 1 else alpha * other)


@row("sub", "subtract")
def sub(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """``input - alpha * other``."""
    return input - (other if alpha == 1 else alpha * other)


@row("rsub")
def rsub(input: Any, other: Any, *, alpha: Any = 1) -> Any:
    """``other - alpha * input``."""
    return sub(other, input, alpha=alpha)


@row("div", "divide", "true_divide")
def div(input: Any, other: Any, *, rounding_mode: Any = None) -> Any:
    """The quotient of reals."""
    if rounding_mode is not None:
        raise unsupported(f"torch.div with rounding_mode={rounding_mode!r}")
    return input / other


@row()
def rsqrt(input: Any) -> Any:
    """``1 / sqrt(x)``."""
    return 1 / np.sqrt(input)


@row("sigmoid", "special_expit")
def sigmoid(input: Any) -> Any:
    """``1 / (1 + exp(-x))``."""
    return 1 / (1 + np.exp(-input))


@row("log_sigmoid")
def logsigmoid(input: Any) -> Any:
    """``log(sigmoid(x))``."""
    return -np.log(1 + np.exp(-input))


@row("clamp", "clip")
def clamp(input: Any, min: Any = None, max: Any = None) -> Any:
    """Between two bounds."""
    found = input if min is None else np.maximum(input, min)
    return found if max is None else np.minimum(found, max)


@row("clamp_min")
def clamp_min(input: Any, min: Any) -> Any:
    """From below."""
    return np.maximum(input, min)


@row("clamp_max")
def clamp_max(input: Any, max: Any) -> Any:
    """From above."""
    return np.minimum(input, max)


@row()
def addcmul(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """``input + value * tensor1 * tensor2``."""
    return input + value * tensor1 * tensor2


@row()
def addcdiv(input: Any, tensor1: Any, tensor2: Any, *, value: Any = 1) -> Any:
    """``input + value * tensor1 / tensor2``."""
    return input + value * tensor1 / tensor2


@row()
def lerp(input: Any, end: Any, weight: Any) -> Any:
    """``input + weight * (end - input)``."""
    return input + weight * (end - input)


@row()
def where(condition: Any, input: Any, other: Any) -> Any:
    """One of two, by a condition."""
    return np.where(condition, input, other)


@row()
def masked_fill(input: Any, mask: Any, value: Any) -> Any:
    """``value`` where the mask holds."""
    return np.where(mask, value, input)


@row()
def nan_to_num(input: Any, nan: Any = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    """As NumPy's, without bounds."""
    return np.nan_to_num(input, nan=nan, posinf=posinf, neginf=neginf)


@row("erf", "special_erf")
def erf(input: Any) -> Any:
    """The error function."""
    return gaussian(input)


@row("erfc", "special_erfc")
def erfc(input: Any) -> Any:
    """``1 - erf(x)``."""
    return 1 - gaussian(input)


# --- activations of torch.nn.functional -------------------------------------------------------------------------------


@row("relu")
def relu(input: Any, inplace: bool = False) -> Any:
    """``max(x, 0)``."""
    return np.maximum(input, 0)


@row("relu6")
def relu6(input: Any, inplace: bool = False) -> Any:
    """``min(max(x, 0), 6)``."""
    return clamp(input, 0, 6)


@row("leaky_relu")
def leaky_relu(input: Any, negative_slope: Any = 0.01, inplace: bool = False) -> Any:
    """``x`` above 0, ``negative_slope * x`` below."""
    return np.where(input > 0, input, negative_slope * input)


@row("elu")
def elu(input: Any, alpha: Any = 1.0, inplace: bool = False) -> Any:
    """``x`` above 0, ``alpha * (exp(x) - 1)`` below."""
    return np.where(input > 0, input, alpha * (np.exp(input) - 1))


@row("silu")
def silu(input: Any, inplace: bool = False) -> Any:
    """``x * sigmoid(x)``."""
    return input * sigmoid(input)


@row("softplus")
def softplus(input: Any, beta: Any = 1, threshold: Any = 20) -> Any:
    """``log(1 + exp(beta x)) / beta``; torch's threshold is there for floating point alone."""
    return np.log(1 + np.exp(beta * input)) / beta


@row("mish")
def mish(input: Any, inplace: bool = False) -> Any:
    """``x * tanh(softplus(x))``."""
    return input * np.tanh(softplus(input))


@row("hardtanh")
def hardtanh(input: Any, min_val: Any = -1.0, max_val: Any = 1.0, inplace: bool = False) -> Any:
    """Between two bounds."""
    return clamp(input, min_val, max_val)


@row("softsign")
def softsign(input: Any) -> Any:
    """``x / (1 + |x|)``."""
    return input / (1 + np.abs(input))


@row("gelu")
def gelu(input: Any, approximate: str = "none") -> Any:
    """``x`` times the Gaussian's distribution function, or what tanh makes of it."""
    if approximate == "none":
        return input * (1 + gaussian(input / np.sqrt(np.full((), 2.0)))) / 2
    return input * (1 + np.tanh(np.sqrt(2 / math.pi) * (input + 0.044715 * input**3))) / 2
