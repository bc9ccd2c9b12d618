r"""Index expressions and NumPy expressions as text and LaTeX, for the steps of a derivation. Display only."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from typing import Any, Final

from verify.canonical.poly import Atom, Matrix, Mono, Poly, atom
from verify.explain.derivation.factors import in_order
from verify.terms.index import Fixed, Label, Var
from verify.terms.term import GAMMA, STEPS

SPARE: Final = "ijklpqrstuvwxyz"
NUMBERS: Final = ("size", "prime")
HERE: Final = "<>"  # where the indices of a renamed tensor stand


@dataclass
class Letters:
    """A letter for each index variable, none of them ``reserved``."""

    found: dict[Var, str] = field(default_factory=dict)
    reserved: list[str] = field(default_factory=list)

    def of(self, v: Var) -> str:
        """The letter of a variable; always the same one."""
        if v not in self.found:
            used = {*self.found.values(), *self.reserved}
            free = [c for c in SPARE if c not in used]
            self.found[v] = free[0] if free else f"i_{{{len(used)}}}"
        return self.found[v]

    @contextmanager
    def scope(self, bound: Iterable[Var]) -> Iterator[None]:
        """Inside, bound variables have letters of their own, also where a sum around binds the same ones."""
        outer = {v: self.found.pop(v) for v in bound if v in self.found}
        self.reserved += outer.values()
        yield
        for v in bound:
            self.found.pop(v, None)
        del self.reserved[len(self.reserved) - len(outer) :]
        self.found.update(outer)

    def index(self, i: Any) -> str:
        """An index."""
        match i:
            case Var():
                return self.of(i)
            case Fixed():
                return str(i.k)
            case Label():
                return f"{i.tensor}_{{{''.join(map(self.index, i.indices))}}}"
            case _:
                return str(i)


class Sorts(Letters):
    """Each variable as its sort: texts that do not depend on names, to order terms by, each written once."""

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[tuple[Mono, Fraction], str] = {}

    def of(self, v: Var) -> str:
        """The sort."""
        return v.sort


@dataclass(frozen=True)
class Indexed:
    """Writes polynomials in index notation, in LaTeX; ``names`` is LaTeX for tensors, with `HERE` for the indices, and
    ``tensors`` the order in which these are written."""

    letters: Letters
    names: dict[str, str]
    tensors: tuple[str, ...] = ()

    def poly(self, p: Poly) -> str:
        """A sum of products; what is taken away comes last."""
        ordered = sorted(p, key=lambda mc: (mc[1] < 0, len(mc[0].factors), self._nameless(*mc)))
        parts = [self.mono(m, c) for m, c in ordered] or ["0"]
        return parts[0] + "".join(f" - {x[1:]}" if x.startswith("-") else f" + {x}" for x in parts[1:])

    def _nameless(self, m: Mono, c: Fraction) -> str:
        writer, letters = self._by_sorts
        if (m, c) not in letters.written:
            letters.written[m, c] = writer.mono(m, c)
        return letters.written[m, c]

    @cached_property
    def _by_sorts(self) -> tuple[Indexed, Sorts]:
        """What writes it without names."""
        if isinstance(self.letters, Sorts):
            return self, self.letters
        letters = Sorts()
        return replace(self, letters=letters), letters

    def mono(self, m: Mono, c: Fraction) -> str:
        """One product under its sum."""
        with self.letters.scope(m.bound):
            return self.product(m, c)

    def product(self, m: Mono, c: Fraction) -> str:
        """One product, its bound variables in scope."""
        sizes, top, over = self.factors(m)
        number = _number(abs(c)) if abs(c) != 1 or not (sizes or top) else ""
        before, body = " ".join(x for x in (number, *sizes) if x), " ".join(top)
        if over:
            body = rf"\frac{{{body or before or 1}}}{{{' '.join(over)}}}"
            before = before if top else ""
        letters = " ".join(sorted(self.letters.of(v) for v in m.bound))
        total = rf"\sum_{{{letters}}}" if letters else ""
        return ("-" if c < 0 else "") + " ".join(x for x in (before, total, body) if x)

    def factors(self, m: Mono) -> tuple[list[str], list[str], list[str]]:
        """Sizes, which stand before a sum, other factors and divisors, in the order of the tensors and the letters."""
        letters = sorted(self.letters.found.items(), key=lambda item: item[1])
        found = in_order(m, {part: k for k, part in enumerate((*self.tensors, *(v for v, _ in letters)))})
        sizes = [self.power(a, e) for a, e in found if e > 0 and a.kind in NUMBERS]
        top = [self.power(a, e) for a, e in found if e > 0 and a.kind not in NUMBERS]
        return sizes, top, [self.power(a, -e) for a, e in found if e < 0]

    def power(self, a: Atom, e: Fraction) -> str:
        """A factor to a positive power."""
        if e == Fraction(1, 2):
            return rf"\sqrt{{{self.atom(a)}}}"
        return self.atom(a) if e == 1 else rf"{{{self.atom(a, True)}}}^{{{e}}}"

    def atom(self, a: Atom, raised: bool = False) -> str:
        """A factor; in parentheses where it is a sum that multiplies or is raised."""
        write = ATOMS.get(a.kind)
        if write is not None:
            return write(self, a)
        if a.kind == "entry":
            tensor, indices = a.data
            subscript = " ".join(map(self.letters.index, indices))
            head = self.names.get(tensor) or symbol(tensor) + HERE
            return head.replace(HERE, f"_{{{subscript}}}" if subscript else "")
        return rf"\mathrm{{{a.kind}}}({', '.join(self.datum(d) for d in a.data)})"

    def datum(self, d: Any) -> str:
        """A part of a factor."""
        if isinstance(d, Poly):
            return self.poly(d)
        return self.whole(d) if isinstance(d, Matrix) else self.letters.index(d)

    def whole(self, m: Matrix) -> str:
        """A matrix: by its name where it is an array as it stands, else by its entries."""
        tensor = _array(m)
        return self.poly(m.body) if tensor is None else self.atom(atom("entry", tensor, ()))

    def matrix(self, head: str, a: Atom) -> str:
        """A matrix function, at its indices."""
        m, *places = upright(a)
        indices = " ".join(map(self.letters.index, places))
        return head.replace("M", self.datum(m)) + (f"_{{{indices}}}" if indices else "")


def upright(a: Atom) -> tuple[Any, ...]:
    """A matrix and the indices at which a function of it is taken; of an array's transpose, those of the array itself.

    The canonical form writes one of ``inv(X)[i,j]`` and ``inv(X')[j,i]``, which are equal; a reader wants the first.
    """
    m, *places = a.data
    turned = Matrix(m.column, m.row, m.body)
    return a.data if a.kind == "chol" or _array(turned) is None else (turned, *reversed(places))


def _array(m: Matrix) -> str | None:
    """The array that a matrix is as it stands."""
    single = m.body.single
    if single is None or single[0].bound or single[1] != 1 or len(single[0].factors) != 1:
        return None
    a, e = single[0].factors[0]
    return str(a.data[0]) if a.kind == "entry" and e == 1 and a.data[1] == (m.row, m.column) else None


def symbol(text: str) -> str:
    """A name in LaTeX."""
    return text if len(text) == 1 else rf"\mathrm{{{text}}}".replace("_", r"\_")


def _number(c: Fraction) -> str:
    return str(c.numerator) if c.denominator == 1 else rf"\tfrac{{{c.numerator}}}{{{c.denominator}}}"


def _named(function: str) -> str:
    return rf"\operatorname{{{function}}}" if function in STEPS.keys() | GAMMA else rf"\{function}"


ATOMS: Final[dict[str, Callable[[Indexed, Atom], str]]] = {
    "size": lambda w, a: str(a.data[0]),
    "prime": lambda w, a: str(a.data[0]),
    "exp": lambda w, a: f"e^{{{w.poly(a.data[0])}}}",
    "log": lambda w, a: rf"\log\left|{w.poly(a.data[0])}\right|",
    "pow": lambda w, a: rf"\left({w.poly(a.data[0])}\right)",
    "fn": lambda w, a: rf"{_named(a.data[0])}\left({w.poly(a.data[1])}\right)",
    "gt": lambda w, a: rf"\left[{w.poly(a.data[0])} > 0\right]",
    "delta": lambda w, a: rf"\delta_{{{w.letters.index(a.data[0])} {w.letters.index(a.data[1])}}}",
    "inv": lambda w, a: w.matrix(r"\left(M\right)^{-1}", a),
    "det": lambda w, a: w.matrix(r"\det\left(M\right)", a),
}


# --- NumPy expressions ------------------------------------------------------------------------------------------------


def formula_latex(node: ast.expr) -> str:
    """A NumPy expression of those that `derive` writes, in matrix notation; code that has none as code."""
    match node:
        case ast.Name():
            return symbol(node.id)
        case ast.Constant():
            return str(node.value)
        case ast.BinOp():
            write = BINARY.get(type(node.op))
            if write is not None:
                return write(node.left, node.right)
        case ast.Compare(ops=[ast.Gt()]):
            return rf"\left[{formula_latex(node.left)} > {formula_latex(node.comparators[0])}\right]"
        case ast.UnaryOp(op=ast.USub()):
            return f"-{_inner(node.operand)}"
        case ast.Attribute(attr="T"):
            return rf"{_base(node.value)}^{{\top}}"
        case ast.Call(func=ast.Attribute(attr="inv"), args=[ast.Name() as of]):
            return rf"{symbol(of.id)}^{{-1}}"
        case ast.Call(func=ast.Attribute() as function) if len(node.args) == 1 and function.attr in CALLS:
            return CALLS[function.attr].replace("E", formula_latex(node.args[0]))
    return rf"\texttt{{{_escaped(ast.unparse(node))}}}"


def _escaped(text: str) -> str:
    return "".join("\\" + c if c in "_%&#{}" else c for c in text)


def _inner(node: ast.expr) -> str:
    text = formula_latex(node)
    return rf"\left({text}\right)" if isinstance(node, (ast.BinOp, ast.UnaryOp)) else text


def _base(node: ast.expr) -> str:
    return formula_latex(node) if isinstance(node, ast.Name) else rf"{{{_inner(node)}}}"


def _factor(node: ast.expr) -> str:
    text = formula_latex(node)
    return rf"\left({text}\right)" if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) else text


BINARY: Final[dict[type[ast.operator], Callable[[ast.expr, ast.expr], str]]] = {
    ast.MatMult: lambda x, y: f"{_factor(x)} {_factor(y)}",
    ast.Mult: lambda x, y: (
        f"{x.value!r} {_factor(y)}" if isinstance(x, ast.Constant) else rf"{_factor(x)} \odot {_factor(y)}"
    ),
    ast.Div: lambda x, y: rf"\frac{{{formula_latex(x)}}}{{{formula_latex(y)}}}",
    ast.Add: lambda x, y: f"{formula_latex(x)} + {formula_latex(y)}",
    ast.Sub: lambda x, y: f"{formula_latex(x)} - {_factor(y)}",
    ast.Pow: lambda x, y: f"{_inner(x)}^{{{formula_latex(y)}}}",
}
CALLS: Final = {
    "inv": r"\left(E\right)^{-1}",
    "det": r"\det\left(E\right)",
    "exp": r"\exp\left(E\right)",
    "log": r"\log\left(E\right)",
    "tanh": r"\tanh\left(E\right)",
    "sqrt": r"\sqrt{E}",
    "diag": r"\operatorname{diag}\left(E\right)",
}
