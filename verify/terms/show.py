"""Terms and polynomials as text, for messages and reports. Display only: nothing here decides anything."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from verify.terms.index import ArgMax, Fixed, Flip, Label, Roll, Var
from verify.terms.poly import Atom, Largest, Matrix, Mono, Poly
from verify.terms.term import Term


def index_text(i: Any) -> str:
    """An index: its sort in lower case and its number for a variable, the position for a fixed one."""
    match i:
        case Var():
            return f"{i.sort.lower()}{i.uid}"
        case Fixed():
            return str(i.k)
        case Label():
            return f"{i.tensor}[{', '.join(map(index_text, i.indices))}]"
        case Flip():
            return f"{i.sort}-1-{index_text(i.inner)}"
        case Roll():
            return f"({index_text(i.inner)}-{i.shift})%{i.sort}"
        case ArgMax() | Largest():
            return f"argmax_{index_text(i.var)}({i.body!r})"
        case tuple():
            return ", ".join(map(index_text, i))
        case _:
            return str(i)


def _matrix_text(t: Term) -> str:
    r, c, *indices = t.data
    return f"{t.op}[{index_text(r)},{index_text(c)}: {text(t.args[0])}]({', '.join(map(index_text, indices))})"


TEXT: Final[dict[str, Callable[[Term], str]]] = {
    "const": lambda t: str(t.data),
    "size": lambda t: str(t.data),
    "entry": lambda t: f"{t.data[0]}[{', '.join(map(index_text, t.data[1]))}]",
    "add": lambda t: "(" + " + ".join(map(text, t.args)) + ")",
    "mul": lambda t: " * ".join(map(text, t.args)),
    "pow": lambda t: f"({text(t.args[0])})**({t.data})",
    "fn": lambda t: f"{t.data}({text(t.args[0])})",
    "gt": lambda t: f"[{text(t.args[0])} > 0]",
    "eq": lambda t: f"[{text(t.args[0])} = 0]",
    "ite": lambda t: f"where({', '.join(map(text, t.args))})",
    "sum": lambda t: f"sum_{','.join(map(index_text, t.data))}({text(t.args[0])})",
    "delta": lambda t: f"[{index_text(t.data[0])} = {index_text(t.data[1])}]",
    "le": lambda t: f"[{index_text(t.data[0])} <= {index_text(t.data[1])} + {t.data[2]}]",
    **dict.fromkeys(("inv", "det", "chol", "pinv"), _matrix_text),
}


def text(t: Term) -> str:
    """A term on one line."""
    return TEXT[t.op](t)


def atom_text(a: Atom) -> str:
    """An atom on one line."""
    parts = [_datum(d) for d in a.data]
    if a.kind == "entry":
        return f"{parts[0]}[{', '.join(parts[1:])}]" if a.data[1] else parts[0]
    if a.kind in ("size", "prime"):
        return parts[0]
    if a.kind == "gt":
        return f"[{parts[0]} > 0]"
    if a.kind == "eq":
        return f"[{parts[0]} = 0]"
    return f"{a.kind}({', '.join(parts)})" if a.kind != "pow" else f"({parts[0]})"


def _datum(d: Any) -> str:
    if isinstance(d, Poly):
        return poly_text(d)
    return poly_text(d.body) if isinstance(d, Matrix) else index_text(d)


def mono_text(m: Mono, c: Fraction) -> str:
    """A monomial with its coefficient on one line."""
    factors = [atom_text(a) + ("" if e == 1 else f"^{e}") for a, e in m.factors]
    body = "·".join([str(c)] * (c != 1 or not factors) + factors)
    return f"Σ_{{{','.join(sorted(map(index_text, m.bound)))}}} {body}" if m.bound else body


def poly_text(p: Poly) -> str:
    """A polynomial on one line."""
    return " + ".join(mono_text(m, c) for m, c in p) or "0"
