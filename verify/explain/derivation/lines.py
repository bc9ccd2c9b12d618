"""The steps of a derivation in words, in the order of a derivation on paper: each goes on where the one before ended.

One entry of the gradient, the chain rule over every entry of the output, which of them count, what their partial
derivatives are, the transpose that the sum reveals, the matrix form. All but the first and the last were compared with
what the trace gave by the canonical form; where two do not agree, the lines between are left out.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from verify.canonical.poly import Poly
from verify.explain.derivation.coefficient import ONE, UNIT, Coefficient, Entry
from verify.explain.derivation.explained import VIA, Step
from verify.explain.derivation.factors import everywhere
from verify.explain.derivation.latex import HERE, Indexed, Letters, formula_latex, symbol
from verify.explain.derivation.steps import Part, program
from verify.explain.derivation.text import Lined
from verify.symbolic import axes as ax
from verify.terms import term as t
from verify.terms.index import Var
from verify.testing.expression import renamed

CHAIN: Final = "chain rule, f differentiable"
FORM: Final = "canonical form"
WHOLE: Final = "by the proof of the whole"  # NumPy was written for it: only all lines together are proved
SHORT: Final = 2  # products: a longer entry is the user's formula, multiplied out
SHARED, OTHER, OUTPUT = "defgh", "cbauv", "ijklpqrst"  # letters of indices, as the post has them
Both = tuple[str, str]  # as text and in LaTeX


def steps_of(parts: Sequence[Part], name: str, whole: str) -> tuple[Step, ...]:
    """The steps, stage by stage from the output back; ``whole`` says where the gradient was proved."""
    found: list[Step] = []
    trees, letters = dict(program(parts, name)), dict[str, str]()
    taken = frozenset(n for p in parts for n in (p.stage.name, *p.stage.claim.sizes, *_inputs(p)))
    for k, part in enumerate(parts):
        ways = [q.stage.name for q in parts if q.name == part.name]
        found += _Lines(part, len(ways) > 1, taken, letters).steps()
        if len(ways) > 1 and not any(q.name == part.name for q in parts[k + 1 :]):
            why = _said(_name_of(part.name), " reaches ", _name_of("L"), " through ", *_listed(ways))
            found.append(_step("sum over the ways", why, numpy_line(part.name, trees[part.name], parts), CHAIN))
    last = found[-1]
    shown = [f"proved {whole}"] if last.shown == WHOLE else [last.shown, f"proved {whole}"]
    return (*found[:-1], replace(last, shown="; ".join(shown)))


def _step(title: str, why: Both, equation: Both, shown: str) -> Step:
    """A step; ``why`` as text and as prose."""
    return Step(title, why[0], *equation, shown, why[1])


def _said(*parts: str | Both) -> Both:
    """Words and formulas as text, and as prose with LaTeX."""
    text = "".join(p if isinstance(p, str) else p[0] for p in parts)
    return text, "".join(p if isinstance(p, str) else rf"\({p[1]}\)" for p in parts)


def _name_of(name: str) -> Both:
    """A name, with its indices."""
    return name, _math(name)


def _listed(names: Sequence[str], between: str = ", ") -> Iterator[str | Both]:
    """Names in a row."""
    for k, each in enumerate(names):
        yield from (between, _name_of(each)) if k else (_name_of(each),)


def _inputs(part: Part) -> list[str]:
    return [i.name for i in part.stage.claim.inputs]


def numpy_line(name: str, tree: ast.expr, parts: Sequence[Part], way: str = "") -> Both:
    """``dW = G @ X.T`` as text and in LaTeX: the gradients of intermediates as derivatives, sizes by name."""
    cotangent = f"d{parts[0].stage.name}"
    latex = formula_latex(renamed(tree, parts[0].slope, cotangent))
    if re.search(rf"\\texttt{{[^{{}}]*\b{cotangent}\b", latex):  # code says G
        latex = formula_latex(tree)
    for stage in (p.stage for p in parts):
        latex = latex.replace(rf"\mathrm{{d{stage.name}}}", _slope("L", stage.name))
        for given in stage.claim.inputs:
            for axis, dim in enumerate(given.shape):
                latex = latex.replace(rf"\texttt{{{given.name}.shape[{axis}]}}", str(dim))
    text = f"d{name}{f'{VIA}{way}' if way else ''} = {ast.unparse(tree)}"
    return text, f"{_slope('L', name)}{_through(way)} = {latex}"


def _slope(top: str, bottom: str) -> str:
    return rf"\frac{{\partial {_math(top)}}}{{\partial {_math(bottom)}}}"


def _through(way: str) -> str:
    return rf"\Big|_{{{_math(way)}}}" if way else ""


def _math(text: str) -> str:
    """A name with its indices in LaTeX: ``W[h,m]``."""
    head, bracket, rest = text.partition("[")
    return symbol(head) + (f"_{{{rest.rstrip(']').replace(',', ' ')}}}" if bracket else "")


@dataclass(frozen=True)
class _Lines:
    """The lines of one part; ``one_of`` where its variable reaches the output through other parts, too.

    ``taken`` are names that are no letters of indices, ``known`` the letters that sizes had before.
    """

    part: Part
    one_of: bool
    taken: frozenset[str]
    known: dict[str, str]

    def steps(self) -> Iterator[Step]:
        """From one entry to the matrix form."""
        found, way = self.part.found, self.part.stage.name if self.one_of else ""
        if found.entry is not None and found.free:
            yield from self._chain(found.entry)
        else:
            why = self._stated() if found.free else _said(_name_of("L"), " is the one number that the forward returns")
            yield _step("derivative of the loss", why, self._line(self._written(found.poly)), FORM)
        numpy = numpy_line(self.part.name, self.part.tree, [self.part], way)
        yield _step("matrix form", _said("all entries at once, as NumPy writes them"), numpy, WHOLE)

    @cached_property
    def kept(self) -> dict[Var, Var]:
        """The indices of the output that a partial derivative ties to those of the variable: it is 0 elsewhere."""
        of, met = self.part.found.entry, dict[Var, Var]()
        if of is None:
            return met
        for a, _ in everywhere(of.partial):
            if a.kind == "delta" and all(isinstance(i, Var) for i in a.data):
                tied = sorted((met.get(i, i) for i in a.data), key=lambda i: i not in of.at)
                if tied[0] in of.at and tied[0] != tied[1]:
                    met = {i: tied[1] if j == tied[0] else j for i, j in met.items()} | {tied[0]: tied[1]}
        return met

    @cached_property
    def letters(self) -> Letters:
        """Those of the post: d is an index that the variable shares with the output, c another; the output has i, j."""
        axes = [v for v in self.part.found.axes if v != UNIT]
        letters, shared = Letters(reserved=[n for n in self.taken if len(n) == 1]), set(self.kept.values())
        at = self.part.found.entry.at if self.part.found.entry is not None else ()
        for names, variables in ((SHARED, [v for v in axes if v in shared]), (OTHER, axes)):
            for v in variables:
                self._letter(letters, v, names)
        free = iter([c for c in OUTPUT if c not in letters.reserved])
        letters.found.update({v: c for v, c in zip(at, free, strict=False) if v != UNIT})
        return letters

    def _letter(self, letters: Letters, v: Var, names: str) -> None:
        """The letter that an index of this size had before, or the next one."""
        if v not in letters.found:
            others = (c for sort, c in self.known.items() if sort != v.sort)
            used = {*letters.found.values(), *letters.reserved, *others}
            free = [c for c in (self.known.get(v.sort), *names) if c and c not in used]
            if free:
                letters.found[v] = free[0]
                self.known.setdefault(v.sort, free[0])

    # --- the chain of equations

    def _chain(self, of: Entry) -> Iterator[Step]:
        out, kept = self.part.stage.name, self.kept
        free = [v for v in of.at if v != UNIT and v not in kept]
        first, last = self._place(out, of.at), self._place(out, [kept.get(v, v) for v in of.at])
        why = _said(_name_of(self._target), " reaches ", _name_of("L"), " through ", _name_of(out))
        named = [v for v in of.at if v != UNIT]
        yield _step("chain rule", why, self._line(self._sum(named, self._product(first))), CHAIN)
        if kept:
            tied = " and ".join(f"{self.letters.of(i)} = {self.letters.of(j)}" for i, j in kept.items())
            why = _said(_name_of(first), " does not depend on ", _name_of(self._target), f" unless {tied}")
            yield _step("collapsed sum", why, self._line(self._sum(free, self._product(last))), FORM)
        yield from self._inserted(of, last, free)

    def _inserted(self, of: Entry, last: str, free: Sequence[Var]) -> Iterator[Step]:
        """The partial derivatives, in the sum; what else that is, where it still has terms that are 0."""
        canonical, poly = self.part.found.canonical, self.part.found.poly
        partial = canonical.settled(canonical.substitute(of.partial, dict(self.kept)))
        cotangent = canonical.poly(t.entry(self._cotangent, ax.flat_index(self._at(of))))
        same = _equal(self.part.found, canonical.sum_over(canonical.mul(cotangent, partial), free), poly)
        why, done = self._because(of, last), False
        if same and len(partial) > 0:
            times = self._times(partial)
            slope = (f"dL/d{last}", _slope("L", last))
            both = self._sum(free, (f"{slope[0]}{times[0]}", f"{slope[1]}{times[1]}"))
            done = not any(a.kind == "delta" for m, _ in partial for a, _ in m.factors)
            yield _step("partial derivatives", why, self._line(both), FORM)
            why = _said("what is 0 drops out, what is 1 goes")
        if not done:
            yield _step("inserted" if not same else "collapsed sum", why, self._line(self._written(poly)), FORM)
        yield from self._transposed(free)

    def _because(self, of: Entry, last: str) -> Both:
        """What the output is: an entry of it where that is short, or the user's formula."""
        canonical = self.part.found.canonical
        value = canonical.settled(canonical.substitute(of.value, dict(self.kept)))
        if len(value) > SHORT:
            return self._stated()
        text, latex = self._written(value)
        return _said((f"{last} = {text}", f"{_math(last)} = {latex}"))

    def _stated(self) -> Both:
        stage = self.part.stage
        if stage.text:
            return _said(f"{stage.name} = {stage.text}")
        return _said(_name_of(stage.name), " is what the forward returns")

    def _transposed(self, free: Sequence[Var]) -> Iterator[Step]:
        """Where NumPy's form is a product of two arrays: the sum as one over their entries."""
        sides = _sides(self.part.tree, self._arrays)
        axes = [v for v in self.part.found.axes if v != UNIT]
        if sides is None or len(free) != 1 or len(axes) != len(self.part.found.axes):
            return
        (left, right), (summed,) = sides, free
        if len(axes) != left.axes + right.axes - 2:
            return
        places = (*axes[: left.axes - 1], summed), (summed, *axes[left.axes - 1 :])
        canonical = self.part.found.canonical
        entries = [canonical.poly(t.entry(s.tensor, s.turned(p))) for s, p in zip(sides, places, strict=True)]
        if not _equal(self.part.found, canonical.sum_over(canonical.mul(*entries), free), self.part.found.poly):
            return
        shown = [self._factor(s, p) for s, p in zip(sides, places, strict=True)]
        if left.transposed or right.transposed:
            both = self._sum(free, (" ".join(s[0] for s in shown), " ".join(s[1] for s in shown)))
            turned = [s for s in sides if s.transposed]
            whose = (turned[0].called, turned[0].math), (turned[0].text, turned[0].latex)
            why = _said("an entry of ", whose[0], " is one of ", whose[1])
            yield _step("transpose", why, self._line(both), FORM)
        indices = self._place("", axes)
        text = f"({left.text} {right.text}){indices}"
        latex = rf"\left({left.latex} {right.latex}\right){_math('X' + indices)[1:]}"
        yield _step("matrix product", _said("rows times columns"), self._line((text, latex)), FORM)

    @cached_property
    def _arrays(self) -> Mapping[str, _Side]:
        """What the names in NumPy's form are."""
        stage = self.part.stage
        found = {i.name: _Side(i.name, i.name, _math(i.name), len(i.shape)) for i in stage.claim.inputs}
        called = f"dL/d{stage.name}"
        slope = _Side(self._cotangent, called, _slope("L", stage.name), len(self.part.found.outputs[0]))
        return found | {self.part.slope: slope}

    # --- in words

    @property
    def _cotangent(self) -> str:
        """What the gradient by the stage's output is called in its forms."""
        return self.part.stage.claim.cotangent

    def _at(self, of: Entry) -> tuple[Var | int, ...]:
        return tuple(0 if v == UNIT else self.kept.get(v, v) for v in of.at)

    @cached_property
    def _target(self) -> str:
        return self._place(self.part.name, self.part.found.axes)

    def _line(self, right: Both) -> Both:
        """An equation for the entry of the gradient."""
        way = self.part.stage.name if self.one_of else ""
        left = f"dL/d{self._target}{f'{VIA}{way}' if way else ''}"
        return f"{left} = {right[0]}", f"{_slope('L', self._target)}{_through(way)} = {right[1]}"

    def _product(self, entry: str) -> Both:
        text = f"dL/d{entry} d{entry}/d{self._target}"
        return text, f"{_slope('L', entry)} {_slope(entry, self._target)}"

    def _sum(self, over: Sequence[Var], inner: Both) -> Both:
        names = [self.letters.of(v) for v in over]
        if not names:
            return inner
        return f"sum_{{{','.join(names)}}} {inner[0]}", rf"\sum_{{{' '.join(names)}}} {inner[1]}"

    def _times(self, p: Poly) -> Both:
        """A polynomial as the last factor of a product; nothing where it is 1."""
        text, latex = self._written(p)
        if text == "1":
            return "", ""
        if text.startswith("1 / "):
            return text[1:], f" {latex}"
        alone = len(p) == 1 and not text.startswith("-")
        return (f" {text}", f" {latex}") if alone else (f" ({text})", rf" \left({latex}\right)")

    def _factor(self, side: _Side, place: tuple[Var, ...]) -> Both:
        indices = self._place("", place)
        text = f"({side.text}){indices}" if side.transposed else f"{side.text}{indices}"
        if side.tensor == self._cotangent and not side.transposed:
            return text, _slope("L", self.part.stage.name + indices)
        subscript = _math("X" + indices)[1:]
        return text, rf"\left({side.latex}\right){subscript}" if side.transposed else f"{side.latex}{subscript}"

    def _place(self, name: str, indices: Sequence[Var]) -> str:
        """``W[d,c]``."""
        shown = ["0" if v == UNIT else self.letters.of(v) for v in indices]
        return f"{name}[{','.join(shown)}]" if shown else name

    def _written(self, p: Poly) -> Both:
        """A polynomial as text and in LaTeX."""
        out = self.part.stage.name
        slope = rf"\frac{{\partial L}}{{\partial {_math(out)}{HERE}}}"
        order = (self._cotangent, *_inputs(self.part))
        text = Lined(self.letters, {self._cotangent: f"dL/d{out}"}, order).poly(p)
        return text, Indexed(self.letters, {self._cotangent: slope}, order).poly(p)


def _equal(found: Coefficient, one: Poly, other: Poly) -> bool:
    canonical = found.canonical
    return not canonical.add(one, canonical.scale(other, -ONE)).terms


@dataclass(frozen=True)
class _Side:
    """A factor of a product of matrices: the array ``tensor``, which has ``axes`` axes, or its transpose."""

    tensor: str
    called: str
    math: str
    axes: int
    transposed: bool = False

    @property
    def text(self) -> str:
        """The factor."""
        return f"{self.called}^T" if self.transposed else self.called

    @property
    def latex(self) -> str:
        """The same in LaTeX."""
        return rf"{{{self.math}}}^{{\top}}" if self.transposed else self.math

    def turned(self, place: tuple[Var, ...]) -> tuple[Var, ...]:
        """Where an entry of the factor stands in the array."""
        return place[::-1] if self.transposed else place


def _sides(tree: ast.expr, arrays: Mapping[str, _Side]) -> tuple[_Side, _Side] | None:
    """The two factors of a product of arrays with names."""
    if not (isinstance(tree, ast.BinOp) and isinstance(tree.op, ast.MatMult)):
        return None
    left, right = (_side(node, arrays) for node in (tree.left, tree.right))
    return None if left is None or right is None else (left, right)


def _side(node: ast.expr, arrays: Mapping[str, _Side]) -> _Side | None:
    match node:
        case ast.Name():
            return arrays.get(node.id)
        case ast.Attribute(value=ast.Name() as of, attr="T") if of.id in arrays and arrays[of.id].axes == 2:
            return replace(arrays[of.id], transposed=True)
    return None
