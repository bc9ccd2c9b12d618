"""Write docs/pytorch.md, the table of PyTorch's functions that claims may use: ``python docs/pytorch.py``."""

from __future__ import annotations

from pathlib import Path

from verify.pytorch.rows import ROWS
from verify.pytorch.standing_in import CREATION, OF_THE_PROCESS, RANDOM
from verify.pytorch.tensor import SAME


def page() -> str:
    """The text of docs/pytorch.md."""
    rows = ", ".join(f"`{name}`" for name in sorted(ROWS))
    made = ", ".join(f"`{name}`" for name in sorted({*CREATION} - {*RANDOM, *OF_THE_PROCESS}))
    same = ", ".join(f"`{name}`" for name in sorted(SAME))
    return f"""# Supported PyTorch

`from_torch(MyFunction, x="N D", w="D")` states a claim from a `torch.autograd.Function`: its own `forward` and
`backward` run, as they stand, on the arrays of the check, and each of torch's functions is a row of one table, which
says what it is in NumPy (`verify/pytorch`). A test compares each row with torch on numbers; another compares this page,
written by `python docs/pytorch.py`. A row is supported at every shape where [its NumPy](numpy.md) is.

Before a proof stands, torch itself runs the function, forward and backward by its autograd, at random points that the
file is not told, and has to agree. Casts to narrower floats are the same reals: what rounding makes of them is not
covered. Random numbers are refused. In-place methods (`add_`, `mul_`) write into their tensor. `ctx` has
`save_for_backward`, `saved_tensors`, `needs_input_grad`, `mark_non_differentiable` and `set_materialize_grads`, and
keeps attributes; the newer style, with `setup_context`, is taken, too. A backward that asks `needs_input_grad` has to
give the same gradients whichever of them are wanted: it runs again for each wish. A forward that asks it is refused,
and so is code that asks what the call around it is (`is_grad_enabled`, `requires_grad`, `grad`). Of itself a tensor
says what a contiguous one of float64 on the CPU says: a proof is of the code that runs there. Constants of `forward`
(an `eps`, a flag) are given as `constants={{"eps": 1e-5}}`.

Functions and methods, by torch's names for them (of `torch`, `torch.nn.functional` and tensors; those of
`torch.linalg` and `torch.special` begin with `linalg_` and `special_`): {rows}.

Tensors out of nothing: {made}.

The same tensor again: {same}.

Beside torch's gradcheck, a verdict on five such functions takes [three to twelve times as long](bench-functions.md).

A function that is missing is named in the verdict's reason with file and line; most take three lines in
`verify/pytorch`, and a case in `tests/pytorch/test_rows.py`.
"""


if __name__ == "__main__":
    Path(__file__).with_name("pytorch.md").write_text(page(), encoding="utf-8")
