"""Write docs/comparison.md, derived gradients beside matrixcalculus.org's: ``python docs/comparison.py``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from verify.claims.formulas import claim_of
from verify.errors import GradproofError
from verify.explain.derivation.derive import derive

PAGE: Final = Path(__file__).with_name("comparison.md")
SYMBOL: Final = re.compile(r"\\?[A-Za-z_]\w*|\d+\.?\d*|\*\*|\.\*|\./|\.\^|[-+*/^@'⊙]|==|>|<")


class Row(NamedTuple):
    """A formula in matrixcalculus.org's language and in NumPy, with the shapes of its inputs.

    ``theirs`` is its output as somebody published it, and ``source`` says when; or the same gradient from a book, whose
    equation ``source`` names; empty where neither is known.
    """

    asked: str
    theirs: str
    source: str
    ours: str
    wrt: str
    shapes: str
    where: tuple[str, ...] = ()


PRODUCT: Final = "V=p q;W=q h;z=h;u=p"
SITE: Final = (
    Row(
        "norm2(V*W*z-u)^2", "2*W'*V'*(V*W*z-u)", "2018-01-01", "((V @ W @ z - u)**2).sum()", "z", "V=p q;W=q h;z=h;u=p"
    ),
    Row(
        "norm2(V*W*z-u)^2", "2*V'*(V*W*z-u)*z'", "2018-01-01", "((V @ W @ z - u)**2).sum()", "W", "V=p q;W=q h;z=h;u=p"
    ),
    Row(
        "norm2(b - A*x + c*x)^2",
        "(2*c*(b-A*x+c*x))'-2*(b-A*x+c*x)'*A",
        "2018-11-13",
        "((b - A @ x + c * x)**2).sum()",
        "x",
        "A=n n;b=n;c=;x=n",
    ),
    Row("K*(R-(1/d)*N)", "1/d.^2*K*N", "2019-07-12", "K @ (R - N / d)", "d", "K=n m;R=m p;N=m p;d="),
    Row("W*x", "x'\\otimes eye", "2019-11-27", "W @ x", "W", "W=n m;x=m"),
    Row(
        "alpha' * (y * y' .* ((P*K*P') .* (Q*K*Q') - (P*K*Q') .* (Q*K*P'))) * alpha",
        "(((P*K*P').*(Q*K*Q')-(P*K*Q').*(Q*K*P'))*(y.*alpha)).*y+(((P*K*P').*(Q*K*Q')-(Q*K*P').*(P*K*Q'))*(alpha.*y)).*y",
        "2020-05-26",
        "alpha @ (outer(y, y) * ((P @ K @ P.T) * (Q @ K @ Q.T) - (P @ K @ Q.T) * (Q @ K @ P.T))) @ alpha",
        "alpha",
        "alpha=m;y=m;P=m n;Q=m n;K=n n",
        ("K=symmetric",),
    ),
    Row("A+B", "eye\\otimes eye", "2020-07-08", "A + B", "A", "A=n m;B=n m"),
    Row(
        "x .* tanh(log(vector(1) + exp(x)))",
        "diag(tanh(log(vector(1)+exp(x))))+diag(x.*(vector(1)-tanh(log(vector(1)+exp(x))).^2).*exp(x)./(vector(1)+exp(x)))",
        "2020-07-24",
        "x * tanh(log(1 + exp(x)))",
        "x",
        "x=n",
    ),
    Row("X * W", "eye\\otimes X", "2020-11-16", "X @ W", "W", "X=n m;W=m p"),
    Row("A*exp(x)", "A*diag(exp(x))", "2021-02-28", "A @ exp(x)", "x", "A=n n;x=n", ("A=symmetric",)),
    Row("y' * log(x * theta)", "x'*(y./(x*theta))", "2021-12-11", "y @ log(x @ theta)", "theta", "y=n;x=n m;theta=m"),
    Row(
        "y' * log(x * theta) - 1/18 * theta' * theta",
        "x'*(y./(x*theta))-2/18*theta",
        "2021-12-11",
        "y @ log(x @ theta) - theta @ theta / 18",
        "theta",
        "y=n;x=n m;theta=m",
    ),
    Row(
        "y' * log(x * exp(theta) / sum(exp(theta))) - 1/18 * theta' * theta",
        "1/sum(exp(theta))*(x'*(y./(1/sum(exp(theta))*x*exp(theta)))).*exp(theta)"
        "-1/sum(exp(theta)).^2*exp(theta)'*x'*(y./(1/sum(exp(theta))*x*exp(theta)))*exp(theta)-2/18*theta",
        "2021-12-11",
        "y @ log(x @ exp(theta) / exp(theta).sum()) - theta @ theta / 18",
        "theta",
        "y=n;x=n m;theta=m",
    ),
    Row(
        "b'*H'*A'*M*A*H*b",
        "M*A*H*b*(H*b)'+M'*A*H*b*(H*b)'",
        "2022-04-17",
        "b @ H.T @ A.T @ M @ A @ H @ b",
        "A",
        "b=p;H=n p;A=m n;M=m m",
    ),
    Row(
        "I-(1/2)*phi*phi",
        "-(1/2*phi'\\otimes eye+1/2*eye\\otimes phi)",
        "2022-04-17",
        "I - phi @ phi / 2",
        "phi",
        "I=n n;phi=n n",
    ),
    Row(
        "phi*-(1/6)*phi*phi*phi",
        "-(1/6*(phi*phi*phi)'\\otimes eye+1/6*(phi*phi)'\\otimes phi"
        "+1/6*phi'\\otimes (phi*phi)+1/6*eye\\otimes (phi*phi*phi))",
        "2022-04-17",
        "-phi @ phi @ phi @ phi / 6",
        "phi",
        "phi=n n",
    ),
    Row(
        "((weight'*returns)-riskless)/(weight'*covmatr*weight).^0.5",
        "1/(weight'*covmatr*weight).^0.5*returns-((0.5*(weight'*covmatr*weight).^(-0.5)*(weight'*returns-riskless))"
        "/((weight'*covmatr*weight).^0.5).^2*covmatr*weight+(0.5*(weight'*covmatr*weight).^(-0.5)"
        "*(returns'*weight-riskless))/((weight'*covmatr*weight).^0.5).^2*covmatr*weight)",
        "2022-04-27",
        "(weight @ returns - riskless) / sqrt(weight @ covmatr @ weight)",
        "weight",
        "weight=n;returns=n;riskless=;covmatr=n n",
        ("covmatr=symmetric",),
    ),
    Row(
        "tanh(W1 * t + b1)",
        "diag(vector(1)-tanh(b1+t*W1).^2)",
        "2022-05-14",
        "tanh(W1 * t + b1)",
        "b1",
        "W1=n;t=;b1=n",
    ),
    Row(
        "-exp(-(x-x0)'*D*(x-x0))",
        "2*exp(-(x-x0)'*D*(x-x0))*D*(x-x0)",
        "2022-12-06",
        "-exp(-(x - x0) @ D @ (x - x0))",
        "x",
        "x=n;x0=n;D=n n",
        ("D=symmetric",),
    ),
    Row("w*w'*v - (w'*w)*v", "w'*v*eye+w*v'-2*v*w'", "2023-02-19", "w * (w @ v) - (w @ w) * v", "w", "w=n;v=n"),
    Row(
        "sum(log(exp(-b.*(A*x)) + vector(1)))",
        "-A'*(exp(-b.*(A*x)).*b./(vector(1)+exp(-b.*(A*x))))",
        "2023-03-21",
        "log(exp(-b * (A @ x)) + 1).sum()",
        "x",
        "A=n m;b=n;x=m",
    ),
    Row(
        "tr(A'*inv(X))",
        "0.5*(-(inv(X)'*A*inv(X)'+inv(X)*A'*inv(X)))",
        "2023-10-22",
        "trace(A.T @ linalg.inv(X))",
        "X",
        "A=n n;X=n n",
        ("A=symmetric", "X=symmetric"),
    ),
    Row("X'", "\\mathbbT", "2024-04-23", "X.T", "X", "X=n m"),
    Row(
        "((tanh(w'*i+b)+1)/2-d)^2",
        "(1-tanh(b+w'*i).^2)*((1+tanh(b+w'*i))/2-d)",
        "2024-06-10",
        "((tanh(w @ i + b) + 1) / 2 - d)**2",
        "b",
        "w=n;i=n;b=;d=",
    ),
    Row(
        "sum(((0.5 * tanh((i * w) + vector(b)) + vector(1)) - vector(d)).^2)",
        "sum((vector(1)+0.5*tanh(i*w+b*vector(1))-d*vector(1)).*(vector(1)-tanh(i*w+b*vector(1)).^2))",
        "2024-06-16",
        "((tanh(i @ w + b) / 2 + 1 - d)**2).sum()",
        "b",
        "i=n m;w=m;b=;d=",
    ),
    Row(
        "(1-l0/norm2(p-q))*(p-q)",
        "l0/norm2(p-q).^3*(p-q)*(p-q)'+(1-l0/norm2(p-q))*eye",
        "2024-11-04",
        "(1 - l0 / linalg.norm(p - q)) * (p - q)",
        "p",
        "p=n;q=n;l0=",
    ),
    Row(
        "(1/2)*((norm2(R-5*((exp((-1)*(F*U'))+matrix(1)).^(-1))))^2 + a*(norm2(F))^2)",
        "a*F-10/2*((R-5*(matrix(1)+exp(-F*U')).^(-1)).*(matrix(1)+exp(-F*U')).^(-2).*exp(-F*U'))*U",
        "2025-05-07",
        "((R - 5 / (exp(-F @ U.T) + 1))**2).sum() / 2 + a * (F**2).sum() / 2",
        "F",
        "R=n m;F=n p;U=m p;a=",
    ),
)
ELSEWHERE: Final = (
    Row("0.5*x'*A*x", "", "", "x @ A @ x / 2", "x", "x=n;A=n n"),
    Row("(y.*v)'*x", "", "", "(y * v) @ x", "y", "y=n;v=n;x=n"),
    Row("a^b", "", "", "a**b", "a", "a=;b=", ("a=positive",)),
    Row("norm1(A*x-y)", "", "", "abs(A @ x - y).sum()", "x", "A=n m;x=m;y=n"),
    Row("norm2(A*x-y)^2", "", "", "((A @ x - y)**2).sum()", "x", "A=n m;x=m;y=n"),
    Row("tr(A*X'*B*X*C)", "B'*X*A'*C'+B*X*C*A", "118", "trace(A @ X.T @ B @ X @ C)", "X", "A=p m;X=n m;B=n n;C=m p"),
    Row("log(det(inv(X)))", "", "", "-linalg.slogdet(X)[1]", "X", "X=n n", ("X=invertible",)),
    Row("log(det(X))", "inv(X)'", "57", "linalg.slogdet(X)[1]", "X", "X=n n", ("X=invertible",)),
    Row("a'*inv(X)*b", "-inv(X)'*a*b'*inv(X)'", "61", "a @ linalg.inv(X) @ b", "X", "a=n;X=n n;b=n"),
    Row("tr(inv(X+A))", "-(inv(X+A)*inv(X+A))'", "64", "trace(linalg.inv(X + A))", "X", "X=n n;A=n n"),
    Row("a'*X*b", "a*b'", "70", "a @ X @ b", "X", "a=n;X=n m;b=m"),
    Row("b'*X'*X*c", "X*(b*c'+c*b')", "77", "b @ X.T @ X @ c", "X", "X=n m;b=m;c=m"),
    Row("tr(X*X'*B)", "B*X+B'*X", "109", "trace(X @ X.T @ B)", "X", "X=n m;B=n n"),
)


def symbols(formula: str) -> int:
    """How much there is to read: names, numbers and operators; brackets, commas and ``np.`` count nothing."""
    return len(SYMBOL.findall(formula.replace("np.", "").replace(".T", "'")))


def derived(row: Row) -> str:
    """Our gradient, proved at every shape; or why there is none."""
    try:
        found = derive(claim_of(row.ours, row.shapes.split(";"), (), row.where), row.wrt)
    except GradproofError as error:
        return f"none: {error.message}"
    assumed = "".join(f" (assuming that {c.text})" for c in found.assumes)
    return f"{found.formula}{assumed}" if found.proved == "at every shape" else f"none {found.proved} only"


def _code(text: str) -> str:
    return f"`` {text.replace('|', chr(92) + '|')} ``" if "`" in text else f"`{text.replace('|', chr(92) + '|')}`"


def _line(number: int, row: Row) -> str:
    made = derived(row)
    theirs = f"{_code(row.theirs)} ({row.source})" if row.theirs else "not published where we looked"
    size = f"{symbols(row.theirs)}" if row.theirs else ""
    own = _code(made) if not made.startswith("none") else made
    return f"| {number} | {_code(row.asked)} by {_code(row.wrt)} | {theirs} | {size} | {own} | {symbols(made)} |"


def _table(rows: Sequence[Row], first: int, theirs: str) -> Iterator[str]:
    yield f"| | formula | {theirs} | symbols | derived here | symbols |"
    yield "|---|---|---|---|---|---|"
    yield from (_line(first + k, row) for k, row in enumerate(rows))


HEAD: Final = """# Beside matrixcalculus.org

[matrixcalculus.org](https://www.matrixcalculus.org) derives vector and matrix derivatives (S. Laue, M.
Mitterreiter, J. Giesen: *Computing Higher Order Derivatives of Matrix and Tensor Expressions*, NeurIPS 2018). Here
are forty formulas beside what `gradproof derive` says of them. This page is written by `python docs/comparison.py`;
each gradient on the right is proved at every shape.

What to know before you compare:

- The site was not asked for this page. Its outputs are those that people published: the site writes its formula and
  its result above the code that it generates, and that code stands in public repositories. The date is the one in
  that header. A line that was broken or renamed there stands in one line here, and `vprime` is called `u`.
- The site gives derivatives: of a vector by a vector a Jacobian, of a matrix by a matrix a Kronecker product.
  `derive` gives gradients: `G` is that of a loss by the formula's value, so that no Jacobian is written out.
- Symbols are names, numbers and operators. Brackets, commas and `np.` are not counted, a transpose counts one on
  both sides.
- Lengths say what there is to read, not what is right. The site proves nothing, and need not: it differentiates by
  rules.

## Published outputs
"""
BOOK: Final = """
## Formulas whose output was not found

The first seven are examples in the site's documentation, which shows no results. Where the Matrix Cookbook
(Petersen, Pedersen, 2012) has the gradient, the middle column is the Cookbook's, with the number of its equation,
written in the site's language: it is not the site's output.
"""


def page() -> str:
    """The page."""
    first = _table(SITE, 1, "matrixcalculus.org (published)")
    second = _table(ELSEWHERE, len(SITE) + 1, "Matrix Cookbook (equation)")
    return "\n".join([HEAD, *first, BOOK, *second]) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
