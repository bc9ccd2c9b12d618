"""``gradproof init``: a claim file to start from."""

from __future__ import annotations

import os
from typing import Final

import click

from verify.codes import Code
from verify.command import help

TEXT: Final = '''"""Gradients that were derived by hand. Check them with: gradproof check {file}"""

import numpy as np
from verify import claim


# A claim is a forward function and the shapes of its inputs. Sizes are names, integers and products ("4*H");
# "" is a scalar. Two inputs with a size of the same name have to agree in it.
@claim(W="H m", X="m n")
def linear(W, X):
    return W @ X


# A gradient names the inputs that it answers for. G is the gradient of any loss by what linear returns; beside G,
# take the inputs that you need, and out, if you need what the forward returned.
@linear.gradient("W", "X")
def linear_backward(G, W, X):
    return G @ X.T, W.T @ G


# A loss is one number, so that its gradient needs no G. Inputs can be restricted: positive, nonzero, symmetric,
# invertible, labels(C) and others.
@claim(x="N", where={{"x": "positive"}})
def total_log(x):
    return np.sum(np.log(x))


@total_log.gradient("x")
def total_log_backward(x):
    return 1 / x


# Now break one of them (write 2 * W.T @ G), and check again: the answer is the smallest counterexample.
'''


@click.command("init", help=help.INIT, short_help="Write a claim file to start from.")
@click.argument("file", default="claims.py")
def init(file: str) -> int:
    """Write an example."""
    from verify.errors import BadInput

    if not file.endswith(".py"):
        raise BadInput("claim files end in .py", file=file, code=Code.USAGE)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        raise BadInput("is there already; name another file", file=file, code=Code.USAGE) from None
    except OSError as error:
        raise BadInput(f"cannot be written: {error.strerror}", file=file, code=Code.UNREADABLE) from None
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(TEXT.format(file=os.path.basename(file)).encode())
    print(f"{file} is written. Next: gradproof check {file}")
    return 0
