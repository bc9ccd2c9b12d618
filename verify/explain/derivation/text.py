"""Index expressions on one line of plain text, for the steps of a derivation on a terminal. Display only."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from verify.canonical.poly import Atom, Mono
from verify.explain.derivation.latex import Indexed, upright
from verify.terms.index import Label


class Lined(Indexed):
    """The same notation without LaTeX: ``sum_n G[h,n] X[m,n]``."""

    def product(self, m: Mono, c: Fraction) -> str:
        """One product, its bound variables in scope."""
        sizes, top, over = self.factors(m)
        number = str(abs(c)) if abs(c) != 1 or not (sizes or top) else ""
        letters = ",".join(sorted(self.letters.of(v) for v in m.bound))
        total = f"sum_{{{letters}}}" if letters else ""
        body = " ".join(x for x in (number, *sizes, total, *top) if x) or "1"
        return ("-" if c < 0 else "") + body + "".join(f" / {each}" for each in over)

    def power(self, a: Atom, e: Fraction) -> str:
        """A factor to a positive power."""
        if e == Fraction(1, 2):
            return f"sqrt{self.atom(a)}" if a.kind == "pow" else f"sqrt({self.atom(a)})"
        return self.atom(a) if e == 1 else f"{self.atom(a)}^{e if e.denominator == 1 else f'({e})'}"

    def atom(self, a: Atom, raised: bool = False) -> str:
        """A factor."""
        write = ATOMS.get(a.kind)
        if write is not None:
            return write(self, a)
        if a.kind == "entry":
            return f"{self.names.get(a.data[0], a.data[0])}{self.places(a.data[1])}"
        if a.kind in ("inv", "det", "chol", "pinv"):
            m, *places = upright(a)
            return f"{a.kind}({self.datum(m)}){self.places(places)}"
        return f"{a.kind}({', '.join(self.datum(d) for d in a.data)})"

    def places(self, indices: Any) -> str:
        """Indices in brackets."""
        return f"[{','.join(self.place(i) for i in indices)}]" if indices else ""

    def place(self, i: Any) -> str:
        """An index."""
        return f"{i.tensor}{self.places(i.indices)}" if isinstance(i, Label) else self.letters.index(i)


ATOMS: Final[dict[str, Callable[[Lined, Atom], str]]] = {
    "size": lambda w, a: str(a.data[0]),
    "prime": lambda w, a: str(a.data[0]),
    "exp": lambda w, a: f"exp({w.poly(a.data[0])})",
    "log": lambda w, a: f"log|{w.poly(a.data[0])}|",
    "pow": lambda w, a: f"({w.poly(a.data[0])})",
    "fn": lambda w, a: f"{a.data[0]}({w.poly(a.data[1])})",
    "gt": lambda w, a: f"[{w.poly(a.data[0])} > 0]",
    "delta": lambda w, a: f"[{w.place(a.data[0])} = {w.place(a.data[1])}]",
    "le": lambda w, a: f"[{w.place(a.data[0])} <= {w.place(a.data[1])}{f' + {a.data[2]}' * bool(a.data[2])}]",
}
