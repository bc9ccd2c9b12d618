"""What to do about each reason: one sentence or two a code, for `gradproof explain` and docs/messages.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verify.codes import Code

REMEDIES: Final[Mapping[Code, str]] = {
    # of the input
    Code.BAD_INPUT: "Read the message: it names the argument, the value and what is expected.",
    Code.BAD_SHAPE: 'Write sizes with spaces between them: names, integers or products, as in `"N 4*H"`; `""` is a '
    "scalar.",
    Code.CLUSTER: "Look at the address, start workers (`dask worker ADDRESS`), and install the same versions on them.",
    Code.CONTRADICTING_KINDS: "Leave one of the kinds out that the message names; some array has to be of all of them.",
    Code.FOREIGN_ARRAYS: "Write the function in NumPy; a `torch.autograd.Function` goes through `from_torch`.",
    Code.FORMULA: "Write the formula as NumPy does, `A @ B`, or as papers do, `A B^T`; the caret is below the place.",
    Code.FORWARD_RAISES: "Call the forward on arrays of the stated shapes; usually one of the shapes is wrong.",
    Code.FORWARD_RESULT: "Let the forward return one array, a number, or a tuple of arrays.",
    Code.GRADIENT_ARGUMENT: "Name the arguments of the gradient after the inputs; `G` is the cotangent and `out` what "
    "the forward returned.",
    Code.GRADIENT_RESULT: "Return one array for each name in `.gradient(...)`, in that order.",
    Code.GRADIENT_SHAPE: "A gradient has the shape of its input: sum over what was broadcast, or transpose.",
    Code.GUEST: "The file does more than state claims: look for code that writes to descriptors, forks, or changes "
    "functions of gradproof or of Python. None of its verdicts counts. If it does nothing of the kind, report it.",
    Code.IMPORT: "Run the file with Python first; the message has the line that failed.",
    Code.MISSING_SHAPE: 'Give every input its shape, as in `@claim(W="H m", X="m n")`; what is no array goes in '
    "`constants={...}`.",
    Code.NO_CLAIMS: "State one: decorate a function with `@claim(...)`, or call `from_cached` or `from_loss`.",
    Code.NO_GRADIENT: 'Decorate the gradient with `@name.gradient("W")`.',
    Code.NO_SUCH_CLAIM: "Names are those of the decorated functions; without `::NAME` the whole file is checked.",
    Code.NO_SUCH_FILE: "Look at the path; it is read from the folder in which the command runs.",
    Code.NOT_A_FILE: "Name a claim file, not a folder or a device.",
    Code.NOT_A_REPORT: "Name the folder that `--out` wrote, the one with `report.json` in it.",
    Code.NOT_PYTHON: "Name a file of Python source.",
    Code.PLATFORM: "Use Linux, macOS or WSL: user code runs in forked processes.",
    Code.REPORT: "Choose another `--out`: a folder that gradproof did not write, or that was edited, is not replaced.",
    Code.SHADOWED_NAME: "Rename the file or folder beside your claims: Python finds it in place of the package.",
    Code.SYNTAX: "Mend the line that is named.",
    Code.TAKEN_NAME: "Rename one of the two.",
    Code.UNKNOWN_INPUT: "Use the names of the forward's parameters; capital letters count.",
    Code.UNKNOWN_KIND: "Use one of the kinds that the message lists.",
    Code.UNKNOWN_SIZE: "Use a size that occurs in some shape.",
    Code.UNREADABLE: "Look at the file's permissions and its encoding (UTF-8).",
    Code.USAGE: "See `gradproof COMMAND --help`.",
    # of what is ours to support
    Code.UNSUPPORTED_OPERATION: "Write it with operations that are supported: docs/numpy.md lists them.",
    Code.BRANCHES_ON_VALUE: "Write the choice with `np.where`, `np.maximum` or a mask; a flag goes in `constants`.",
    Code.CODE_DIFFERS: "The code asks what kind of array it has, or rounds. Leave out what is not arithmetic.",
    Code.COMPLEX: "Write real and imaginary parts as two inputs.",
    Code.INFINITE_CONSTANT: "Mask with `np.where` instead of adding an infinity; write constants that a float64 holds.",
    Code.LOSSY_CAST: "Leave the cast out: the proof is about real numbers.",
    Code.NOT_A_NUMBER: "Let arrays hold numbers or truth values only.",
    Code.NOT_REPEATABLE: "Make the function depend on its arguments alone: pass a random mask in as an input.",
    Code.NOT_RETURNED: "Name the inputs whose gradients it claims (`wrt=...`), or return that of this one, too.",
    Code.NOT_SYMBOLIC: "The code needs sizes as numbers; a proof at listed shapes may be enough: `--require bounded`.",
    Code.PLAIN_NUMBER: "Leave out `float()`, `int()` and `.item()`: they take the entry out of the arithmetic.",
    Code.REAL_INDEX: 'Declare the input as integers: `where={"y": "labels(C)"}`.',
    Code.TRUNCATION: "Make the array a float one: `np.zeros(shape)` without `dtype=int`.",
    Code.UNINITIALISED: "Use `np.zeros` in place of `np.empty`, or write every entry before it is read.",
    # of what was not decided
    Code.AMBIGUOUS: "Two values are too near to tell apart. Restrict the input (`where=`) to leave that point out.",
    Code.COUNTERMODEL_DENIED: "Nothing is known to be wrong. Simplify the expression, or accept a smaller `--bound`.",
    Code.COUNTERMODEL_NOT_CONFIRMED: "Compare with NumPy at the point that the message gives; it may be a true error.",
    Code.DEFINEDNESS: 'State what it needs, such as `where={"x": "nonzero"}`, or write it without the division.',
    Code.DEGENERATE: "Raise `--bound`: at sizes 1 alone, mistakes hide.",
    Code.DERIVATIVE: "State what the rule needs: a positive argument under a root or a logarithm, say.",
    Code.GRADIENT_BENEATH: "Look at the verdict on the gradient that this one differentiates: mend that first.",
    Code.INCOMPLETE: "Use a smaller `--bound`, or split the claim into smaller ones.",
    Code.NO_BUDGET: "Use fewer sizes, or smaller ones, or split the claim into smaller ones.",
    Code.NO_CUT_OFF: "A proof at listed shapes may be enough: `--require bounded`; simpler expressions have one.",
    Code.NO_MODEL: "The assumptions may exclude each other at that shape. Look at `where=`.",
    Code.NO_POINT: "The forward has no value or no derivative at any point tried. Look at `where=` and at logarithms, "
    "roots and divisions.",
    Code.NOT_PROVED: "The tests passed, and no proof was found. Write forward and backward more alike, or split them.",
    Code.ROUNDED_CONSTANT: "Write the constant as an expression: `1/3` and not `0.3333`.",
    Code.ROUNDED_AWAY: "Rescale the constants: all differences are below the precision of float64.",
    Code.SOLVER_GAVE_UP: "Split the claim, use a smaller `--bound`, or write the expression with fewer products.",
    Code.TESTED: "Nothing: `--require tested` asks for no proof. Leave it out to have one.",
    Code.TOO_LARGE: "Split the claim: a layer at a time.",
    Code.TRACE_DIFFERS: "The code keeps state, or asks how it runs. Make it a plain function of its arguments.",
    Code.UNFIT_SHAPES: "Look for a slip in the shapes: sizes that have to be equal get one name, and one that is a "
    'product of others is written so (`"N H*D"`).',
    Code.UNDEFINED: "Restrict the inputs (`where=`) to where the value exists.",
    Code.VACUOUS: "No point satisfies the assumptions, so nothing was shown. Weaken `where=`.",
    # of a run that ended early
    Code.CRASH: "The Python process was killed or crashed. Run the function alone; memory is the usual cause.",
    Code.EXIT: "Take `sys.exit` and `os._exit` out of the code that is checked.",
    Code.EXCEPTION: "The message has the exception and its line.",
    Code.INTERRUPT: "Run it again.",
    Code.MEMORY: "Use smaller constants or sizes: an array is too large for the limit of one claim.",
    Code.TIMEOUT: "The message names the function that ran. Look for a loop without end; use a smaller `--bound`.",
    Code.WORKER: "Run it again; if it happens twice, report it.",
    # of a refutation
    Code.REFUTED: "Look at the counterexample; the program below it shows the difference.",
    Code.SHAPE: "Run the program that is shown: it calls your function at the shapes at which it goes wrong.",
    Code.VALUE: "Compare `claimed` with `true` at the entry that is named; a `repair`, where there is one, is proved.",
    Code.MUTATION: "Copy before you write: `dx = G.copy()`.",
    # of ours
    Code.DEFECT: "Report it, with the claim file. No verdict of the run counts.",
    Code.ERROR: "Report it, with the claim file.",
}
