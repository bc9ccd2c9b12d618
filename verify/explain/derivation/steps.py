"""A derivation step by step, as one writes it on paper: from one entry of the gradient to its matrix form.

Each step is an equation. What stands between an output's entry and the collapsed sum was compared by the canonical form
(`coefficient`); that the parts make up the whole is proved as any claim (`composed`). That a differentiable loss obeys
the chain rule is assumed, as everywhere.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from verify.canonical.poly import Poly
from verify.claims.claim import Claim, Gradient
from verify.everyshape.typed import ANY_LOSS
from verify.explain.derivation.coefficient import UNIT, Coefficient, Entry, coefficient, plain
from verify.explain.derivation.factors import everywhere
from verify.explain.derivation.latex import HERE, Indexed, Letters, formula_latex, letters_for
from verify.explain.derivation.numpy_code import Writer
from verify.explain.derivation.stages import Stage
from verify.explain.derivation.text import Lined
from verify.notation.interpret import interpret
from verify.terms.index import Var
from verify.testing.expression import fill

CHAIN: Final = "chain rule, f differentiable"
FORM: Final = "canonical form"
WHOLE: Final = "by the proof of the whole"  # NumPy was written for it: only all lines together are proved


@dataclass(frozen=True)
class Step:
    """One step: what is done, why, the equation as text and in LaTeX, and what has shown it."""

    title: str
    why: str
    text: str
    latex: str
    shown: str


@dataclass(frozen=True)
class Part:
    """The gradient that one input of a stage gets through that stage: ``tree`` is NumPy over the stage's names."""

    stage: Stage
    name: str
    found: Coefficient
    tree: ast.expr


def parts_of(stages: Sequence[Stage], name: str) -> tuple[Part, ...]:
    """Backwards through the stages, every way from the output to the input ``name``."""
    moving = {name}
    for stage in stages:
        if any(i.name in moving for i in stage.claim.inputs):
            moving.add(stage.name)
    reached, found = {stages[-1].name}, list[Part]()
    for stage in reversed(stages):
        for i in stage.claim.inputs if stage.name in reached else ():
            if i.name in moving:
                reached.add(i.name)
                found.append(_part(stage, i.name, stage is stages[-1]))
    return tuple(found)


def _part(stage: Stage, name: str, last: bool) -> Part:
    found = coefficient(stage.claim, name)
    tree = Writer(stage.claim, found.canonical, found.outputs).gradient(found, name)
    return Part(stage, name, found, tree if last else _renamed(tree, ANY_LOSS, f"d{stage.name}"))


def _renamed(tree: ast.expr, old: str, new: str) -> ast.expr:
    class Renamed(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.Name:
            return ast.Name(new, node.ctx) if node.id == old else node

    renamed: ast.expr = Renamed().visit(tree)
    return renamed


def program(parts: Sequence[Part], name: str) -> list[tuple[str, ast.expr]]:
    """The gradients of the intermediates in order, that of ``name`` last: a backward pass as lines of NumPy."""
    ways: dict[str, list[ast.expr]] = {}
    for part in parts:
        ways.setdefault(part.name, []).append(part.tree)
    order = [*dict.fromkeys(p.stage.name for p in parts if p.stage.name in ways), name]
    return [(n, _sum(ways[n])) for n in order]


def _sum(trees: Sequence[ast.expr]) -> ast.expr:
    made = trees[0]
    for tree in trees[1:]:
        made = fill("L + R", L=made, R=tree)
    return ast.fix_missing_locations(made)


def composed(claim: Claim, stages: Sequence[Stage], parts: Sequence[Part], name: str) -> Claim:
    """The claim that the program is the gradient of ``name``."""
    made, lines = plain(claim, name), program(parts, name)
    free = ANY_LOSS in made.gradients[0].parameters or parts[0].found.free

    def backward(**values: Any) -> Any:
        known = dict(values)
        for stage in stages[:-1]:
            taken = {i.name: known[i.name] for i in stage.claim.inputs}
            known[stage.name] = stage.claim.run_forward(taken).outputs[0]
        for n, tree in lines:
            known[f"d{n}"] = interpret(tree, known)
        return known[f"d{name}"]

    parameters = (*(i.name for i in claim.inputs), *([ANY_LOSS] if free else []))
    made.gradients[:] = [Gradient((name,), backward, parameters, None, None)]
    return made


# --- in words ---------------------------------------------------------------------------------------------------------


def steps_of(parts: Sequence[Part], name: str, whole: str) -> tuple[Step, ...]:
    """The steps, stage by stage from the output back; ``whole`` says where the gradient was proved."""
    found: list[Step] = []
    trees, written = dict(program(parts, name)), set[str]()
    for k, part in enumerate(parts):
        ways = [q.stage.name for q in parts if q.name == part.name]
        found += _Steps(part, part.stage.name not in written, len(ways) > 1).steps()
        written.add(part.stage.name)
        if len(ways) > 1 and not any(q.name == part.name for q in parts[k + 1 :]):
            why = f"{part.name} reaches L through {', '.join(ways)}"
            found.append(Step("sum over the ways", why, *numpy_line(part.name, trees[part.name], parts), CHAIN))
    return (*found[:-1], replace(found[-1], shown=f"{found[-1].shown}; the whole is proved {whole}"))


def numpy_line(name: str, tree: ast.expr, parts: Sequence[Part], way: str = "") -> tuple[str, str]:
    """``dW = G @ X.T`` as text and in LaTeX: the gradients of intermediates as derivatives, sizes by name."""
    latex = formula_latex(tree)
    for stage in (p.stage for p in parts):
        latex = latex.replace(rf"\mathrm{{d{stage.name}}}", _slope("L", stage.name))
        for given in stage.claim.inputs:
            for axis, dim in enumerate(given.shape):
                latex = latex.replace(rf"\texttt{{{given.name}.shape[{axis}]}}", str(dim))
    text = f"d{name}{f' via {way}' if way else ''} = {ast.unparse(tree)}"
    return text, f"{_slope('L', name)}{_through(way)} = {latex}"


def _slope(top: str, bottom: str) -> str:
    return rf"\frac{{\partial {_math(top)}}}{{\partial {_math(bottom)}}}"


def _through(way: str) -> str:
    return rf"\Big|_{{{_math(way)}}}" if way else ""


def _math(text: str) -> str:
    """A name with its indices in LaTeX: ``W[h,m]``."""
    head, bracket, rest = text.partition("[")
    shown = head if len(head) == 1 else rf"\mathrm{{{head}}}".replace("_", r"\_")
    return shown + (f"_{{{rest.rstrip(']').replace(',', ' ')}}}" if bracket else "")


@dataclass(frozen=True)
class _Steps:
    """The steps of one part; ``first`` where nothing was said of its stage, ``one_of`` where there are other ways."""

    part: Part
    first: bool
    one_of: bool

    def steps(self) -> Iterator[Step]:
        """An entry, the chain rule, the partial derivatives, the collapsed sum, the matrix form."""
        found, out = self.part.found, self.part.stage.name
        at = found.entry.at if found.entry is not None else ()
        written = _Written(letters_for(v for v in (*found.axes, *at) if v != UNIT), out)
        way = out if self.one_of else ""
        target = written.place(self.part.name, found.axes)
        whole = f"dL/d{target}{f' via {way}' if way else ''}", _slope("L", target) + _through(way)
        met: list[str] = []
        if found.entry is not None:
            entry = written.place(out, at)
            yield from self._entry(written, entry, found.entry)
            met = written.where(found.entry)
            if found.free:
                yield from _reached(written, found.entry, entry, target, whole)
        title, why = ("collapsed sum", "the terms that are 0 drop out") if found.free and met else TITLES[found.free]
        yield Step(title, why, *written.both(whole, found.poly), FORM)
        line = numpy_line(self.part.name, self.part.tree, [self.part], way)
        yield Step("matrix form", "what is left, as NumPy writes it", *line, WHOLE)

    def _entry(self, written: _Written, entry: str, of: Entry) -> Iterator[Step]:
        stage = self.part.stage
        if self.first and len(of.value) <= SHORT:  # a longer one is the user's formula, multiplied out
            stated = f"{stage.name} = {stage.text}" if stage.text else f"{stage.name} is what the forward returns"
            yield Step(f"an entry of {stage.name}", stated, *written.both((entry, _math(entry)), of.value), FORM)


SHORT: Final = 2  # products
TITLES: Final = {
    True: ("inserted", "the partial derivatives, in the sum"),
    False: ("derivative of the loss", "L is the one number that the forward returns"),
}


def _reached(written: _Written, of: Entry, entry: str, target: str, whole: tuple[str, str]) -> Iterator[Step]:
    """The chain rule over the entries of the output, where several may count; and the partial derivatives."""
    met, out = written.where(of), written.out
    names = [written.letters.of(v) for v in of.at if v != UNIT]
    if len(met) < len(names):
        total = (f"sum_{{{','.join(names)}}} ", rf"\sum_{{{' '.join(names)}}} ") if names else ("", "")
        text = f"{whole[0]} = {total[0]}dL/d{entry} d{entry}/d{target}"
        latex = f"{whole[1]} = {total[1]}{_slope('L', entry)} {_slope(entry, target)}"
        yield Step("chain rule", f"{target} reaches L through the entries of {out}", text, latex, CHAIN)
    why = f"0 unless {' and '.join(met)}: no other entry of {out} depends on {target}"
    sides = written.both((f"d{entry}/d{target}", _slope(entry, target)), of.partial)
    yield Step("partial derivatives", why if met else f"{target} moves every {entry}", *sides, FORM)


@dataclass(frozen=True)
class _Written:
    """Index notation with the letters of one part, whose stage is called ``out``."""

    letters: Letters
    out: str

    def place(self, name: str, indices: Sequence[Var]) -> str:
        """``W[h,m]``."""
        shown = ["0" if v == UNIT else self.letters.of(v) for v in indices]
        return f"{name}[{','.join(shown)}]" if shown else name

    def both(self, left: tuple[str, str], p: Poly) -> tuple[str, str]:
        """An equation as text and in LaTeX."""
        slope = rf"\frac{{\partial L}}{{\partial {_math(self.out)}{HERE}}}"
        text = Lined(self.letters, {ANY_LOSS: f"dL/d{self.out}"}).poly(p)
        return f"{left[0]} = {text}", f"{left[1]} = {Indexed(self.letters, {ANY_LOSS: slope}).poly(p)}"

    def where(self, of: Entry) -> list[str]:
        """The indices that agree wherever a partial derivative is not 0: ``i = h``."""
        shared = [a for a, _ in everywhere(of.partial) if a.kind == "delta" and all(isinstance(i, Var) for i in a.data)]
        pairs = [sorted(a.data, key=lambda i: i not in of.at) for a in shared]
        return [" = ".join(map(self.letters.of, pair)) for pair in pairs]
