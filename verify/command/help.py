"""What ``--help`` says: examples first."""

from __future__ import annotations

from typing import Final

CHECK: Final = """Check the claims of FILE, or the one called NAME.

A folder stands for every claim file in it, and a quoted pattern for what it matches.

A claim file is plain Python, or a notebook (.ipynb), whose cells are run from top to bottom:

\b
    import numpy as np
    from verify import claim

\b
    @claim(W="H m", X="m n")
    def linear(W, X):
        return W @ X

\b
    @linear.gradient("W", "X")
    def linear_backward(G, W, X):
        return G @ X.T, W.T @ G

\b
    gradproof check layers.py
    gradproof check layers.py::linear --format json
    gradproof check homework/ 'week*/layers.py' --quiet
    gradproof check layers.py --watch
    gradproof check layers.py::linear --explain
    gradproof check layers.py --out report --title "Two layers" --author "A. Writer" --pdf
    gradproof check layers.py --timeout 20

Ctrl-C prints the verdicts that there are, and names the claims that have none.
"""

INIT: Final = """Write a commented example of a claim file to FILE (claims.py), which must not be there yet.

\b
    gradproof init
    gradproof init layers.py
"""

GRADE: Final = """Mark a class: the forwards are those of REFERENCE, the gradients those of SUBMISSIONS.

SUBMISSIONS is a folder with a .py, a .ipynb or a folder for each student, or files. REFERENCE is a claim file; each of
its gradients asks for a function of the same name, or of the name in a comment above:

\b
    # submission: W, X = backward
    @claim(W="H m", X="m n")
    def linear(W, X):
        return W @ X

\b
    gradproof grade submissions/ --against reference.py
    gradproof grade submissions/ --against reference.py --points W=2,X=1 --out marks

Students' functions are plain NumPy, without gradproof: `def backward(dout, W, X)`. Each submission runs in a process of
its own, with limits, in a copy that is thrown away; docs/marking.md says what is contained and what is not. A run that
was interrupted goes on; a submission that changed is marked again.

\b
Exit code, the first that applies:
    2  bad usage, or a reference that cannot be used
    3  marked, and some gradients have to be looked at by hand
    0  marked
"""

SUITE: Final = """Prove the built-in theorems and write a report that can be cited.

\b
    gradproof suite
    gradproof suite --out my-report --bound 6
"""

EXPLAIN: Final = """Say what the CODE of a reason (`code` in JSON) means, leads to and asks for; without one, list all.

\b
    gradproof explain no-cut-off
"""

RECHECK: Final = """Re-check a report without trusting whoever wrote it.

The report is made again from the sources, options and versions that it states, and every file of it has to come out,
byte for byte: verdicts, formulas, scripts, certificates, pages. Then z3, cvc5 where that is installed, and with --coq
Coq are asked again. What differs is named; of each row is said what was established and by what.

Its claim files are run, as `gradproof check` runs them, in processes of their own under limits: read `sources/` first,
and re-check the reports of people whom you trust with your files. Nothing else of a report is run or compiled. A claim
that reads files which it does not import cannot be made again from its report.

\b
    gradproof recheck gradproof-report
    gradproof recheck gradproof-report --coq --format json

\b
Exit code, the first that applies:
    2  it is not a report      1  it is not what its sources give
    3  no answer (another version made it, a solver gave up)
    0  every row was established again
"""

PROVE: Final = """Check one formula and its gradients, without a file.

EXPRESSION and gradients are NumPy, with or without `np.`, or what papers and LaTeX write: `W^T G`, `||X w - y||^2`,
`sum_i x_i y_i`, `\\log\\det(A)`; what is not NumPy is shown as it was understood. In a gradient, G is the gradient of
the loss by EXPRESSION.

\b
    gradproof prove "W @ X" --shape "W=H m" --shape "X=m n" --gradient "W=G @ X.T"
    gradproof prove "log(x).sum()" --shape "x=N" --where "x=positive" --gradient "x=1/x"
"""

DERIVE: Final = """Derive the gradient of EXPRESSION with respect to an input, or those of the claims of FILE, with
their derivations.

Of FILE[::NAME], what is printed is a backward to paste under NAME, which need not have one: it uses the forward's own
names and `out`, and each of its gradients is proved.

EXPRESSION is NumPy, with or without `np.`, or what papers and LaTeX write. What is not NumPy is shown as it was
understood; what has two meanings is asked about, with a caret.

\b
    products    W X, a x^T y, M \\odot X, \\langle x, y\\rangle
    powers      x^2, e^{-x}, \\frac{a}{b}, A^{-1}
    transposes  X', X^T, X^\\top, A^{-T}, X^{\\dagger}
    norms       ||x||^2, ||X||_F^2, \\lVert w\\rVert_1
    sums        sum_i x_i y_i, \\sum_{i,j} A_{ij}, \\prod_i x_i
    accents     \\hat{y} is the input y_hat or yhat
    functions   tr, det, log det, inv, norm, sigmoid, relu,
                softplus, softmax, logsumexp
    sizes       1/n sum(x), eye(n), X'X + I

\b
    gradproof derive "W @ X" --shape "W=H m" --shape "X=m n" --wrt W
    gradproof derive "||X w - y||^2" --shape "X=n d" --shape "w=d" --shape "y=n" --wrt w
    gradproof derive layers.py::attention
    gradproof derive layers.py::attention --wrt Q --wrt K
"""

GROUP: Final = """Is the gradient that you derived right? For all values, and for every shape.

You write a forward function and the gradient that you derived for it, in plain NumPy. gradproof refutes it,
with the smallest counterexample; or proves it, for every shape where it can.

\b
    gradproof suite                          prove the built-in theorems, write a report
    gradproof init layers.py                 write a claim file to start from
    gradproof check layers.py                check the claims of a file
    gradproof grade submissions/ --against reference.py
    gradproof prove "W @ X" --shape "W=H m" --shape "X=m n" --gradient "W=G @ X.T"
    gradproof derive "W @ X" --shape "W=H m" --shape "X=m n" --wrt W
    gradproof recheck gradproof-report       re-check a report without trusting it
    gradproof explain no-cut-off             say what the code of a reason means

\b
Exit code, the first that applies:
    2  bad usage, unreadable input, no claims      1  something refuted
    3  undecided, vacuous or unsupported           0  all proved at the required scope
    70 a defect of gradproof                       130 interrupted
"""
