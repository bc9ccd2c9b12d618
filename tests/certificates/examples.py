"""Certificates to test with, written densely: ``product("H m n", "G:0,2 X:1,2 V:0,1")`` sums over three indices."""

from fractions import Fraction

from verify.certificates import Certificate, Cofactor, Factor, Forward, Hypothesis, Index, Literal, Product, Side

Number = int | Fraction


def index(text: str) -> Index:
    """``3`` is a position, ``@0`` and ``@-1`` are literals."""
    return Literal(int(text[1:])) if text.startswith("@") else int(text)


def indices(text: str) -> tuple[Index, ...]:
    return tuple(index(t) for t in text.split(",") if t)


def product(bound: str, factors: str, coefficient: Number = 1, deltas: str = "") -> Product:
    entries = (f.partition(":") for f in factors.split())
    pairs = (indices(d) for d in deltas.split())
    return Product(
        Fraction(coefficient),
        tuple(bound.split()),
        tuple(Factor(name, indices(at)) for name, _, at in entries),
        tuple((a, b) for a, b in pairs),
    )


def tensors(text: str) -> dict[str, tuple[str, ...]]:
    return {name: tuple(s for s in axes.split(",") if s) for name, _, axes in (t.partition(":") for t in text.split())}


def certificate(name: str, sorts: str, signature: str, left: Side, right: Side, **more: object) -> Certificate:
    return Certificate(name, tuple(sorts.split()), tensors(signature), left, right, **more)  # type: ignore[arg-type]


def linear(right: str = "G:0,2 X:1,2 V:0,1", forward: str = "W:0,2 X:2,1") -> Certificate:
    """``D = W X`` and its gradient in W, with the sides open to sabotage."""
    return certificate(
        "linear W", "H m n", "G:H,n W:H,m X:m,n V:H,m",
        (product("H n m", "G:0,1 V:0,2 X:2,1"),),
        (product("H m n", right),),
        forward=Forward("W", "V", "G", ("H", "n"), (product("m", forward),)),
    )  # fmt: skip


def square(right: Number = 1) -> Certificate:
    """``sum x**2 / 2``: a scalar forward with a rational coefficient and a delta in the tangent."""
    return certificate(
        "half square", "N", "x:N v:N",
        (product("N N", "x:0 v:1", deltas="0,1"),),
        (product("N", "x:0 v:0", right),),
        forward=Forward("x", "v", None, (), (product("N", "x:0 x:0", Fraction(1, 2)),)),
    )  # fmt: skip


def ends(at: str = "@0") -> Certificate:
    """The gradient of ``x[0] + 3 x[-1]`` as a sum with deltas."""
    return certificate(
        "ends", "N", "x:N v:N",
        (product("", f"v:{at}"), product("", "v:@-1", 3)),
        (product("N", "v:0", deltas="0,@0"), product("N", "v:0", 3, deltas="@-1,0")),
    )  # fmt: skip


def reciprocal(cofactor: Number = -1, at: str = "0") -> Certificate:
    """``sum u x v = sum v`` where ``u x = 1``."""
    return certificate(
        "reciprocal", "N", "x:N u:N v:N",
        (product("N", "u:0 x:0 v:0"),),
        (product("N", "v:0"),),
        hypotheses=(Hypothesis("reciprocal 1", ("N",), (product("", "u:0 x:0"),), (product("", ""),)),),
        cofactors=(Cofactor(product("N", "v:0", cofactor), "reciprocal 1", indices(at)),),
        probes=("v",),
    )  # fmt: skip


def softmax() -> Certificate:
    """The adjoint identity of a row softmax, with ``s = e r`` and ``r`` the reciprocal of the row sum.

    Left: the tangent of ``e r``, where ``dr = - r r sum(e v)``; right: ``s (G - sum(G s))``, both written in e, r.
    """
    relation = Hypothesis("reciprocal 1", ("N",), (product("C", "r:0 e:0,1"),), (product("", ""),))
    return certificate(
        "softmax", "N C", "e:N,C r:N G:N,C v:N,C",
        (
            product("N C", "G:0,1 e:0,1 v:0,1 r:0"),
            product("N C C", "G:0,1 e:0,1 r:0 r:0 e:0,2 v:0,2", -1),
        ),
        (
            product("N C C", "e:0,1 r:0 v:0,1 G:0,1 e:0,2 r:0"),
            product("N C C", "e:0,1 r:0 v:0,1 G:0,2 e:0,2 r:0", -1),
        ),
        hypotheses=(relation,),
        cofactors=(Cofactor(product("N C", "e:0,1 r:0 v:0,1 G:0,1"), "reciprocal 1", (0,)),),
        probes=("G", "v"),
    )  # fmt: skip


def mean(size: str = "N") -> Certificate:
    """``N * sum(g) / N``: a size enters as a sum of ones."""
    return certificate(
        "mean", "N M", "g:N",
        (product(f"N {size}", "g:0"),),
        (product("N N", "g:1"),),
    )  # fmt: skip


def symmetric() -> Certificate:
    """The gradient of ``x^T A x`` for symmetric A is ``2 A x``; A's symmetry is a relation used inside a sum."""
    return certificate(
        "quadratic form", "n", "A:n,n x:n v:n",
        (product("n n", "v:0 A:0,1 x:1"), product("n n", "x:0 A:0,1 v:1")),
        (product("n n", "A:0,1 x:1 v:0", 2),),
        hypotheses=(Hypothesis("symmetric 1", ("n", "n"), (product("", "A:0,1"),), (product("", "A:1,0"),)),),
        cofactors=(Cofactor(product("n n", "x:0 v:1", -1), "symmetric 1", (0, 1)),),
        probes=("v",),
        forward=Forward("x", "v", None, (), (product("n n", "x:0 A:0,1 x:1"),)),
    )  # fmt: skip


def trap() -> Certificate:
    """An identity that holds at sizes 1 and 2 and fails at 3."""
    three, pair = "x:0 y:1 z:2", "n n"
    return certificate(
        "trap", "n", "x:n y:n z:n",
        (product("n n n", three), product("n", "x:0 y:0 z:0", 2)),
        (product(pair, "x:0 y:0 z:1"), product(pair, "x:0 z:0 y:1"), product(pair, "y:0 z:0 x:1")),
    )  # fmt: skip


def entrywise() -> Certificate:
    """``(W X)^T = X^T W^T``, entry by entry: free indices."""
    return certificate(
        "transpose of a product", "H m n", "W:H,m X:m,n",
        (product("m", "W:0,2 X:2,1"),),
        (product("m", "X:2,1 W:0,2"),),
        free=("H", "n"),
    )  # fmt: skip


TRUE = {c.name: c for c in (linear(), square(), ends(), reciprocal(), softmax(), mean(), symmetric(), entrywise())}
