"""The Coq text of a certificate: its data, one computation, and the theorem that a reader recognises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from verify.certificates.certificate import Certificate, Hypothesis
from verify.certificates.coq.names import comment
from verify.certificates.coq.statement import Statement
from verify.certificates.encoding import Coded, CodedCofactor, Encoding
from verify.certificates.renaming import orders

IMPORTS = """From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope."""


def emit(cert: Certificate) -> str:
    """The text of ``<theorem>.v``. Coq accepts it only if the certificate's two sides are equal."""
    statement = Statement(cert)
    blocks = [_header(statement), IMPORTS, *_data(statement), *_theorems(statement)]
    return "\n\n".join(blocks) + "\n"


def _header(s: Statement) -> str:
    meanings = s.cert.meanings
    renamed = [f"{new} is {old}" for old, new in (s.sizes | s.tensors).items() if new != old and old not in meanings]
    renamed += [f"{s.tensors[old]}{text}" for old, text in meanings.items()]
    if s.cert.hypotheses:
        renamed.append(f"The hypotheses, in their order: {', '.join(h.name for h in s.cert.hypotheses)}")
    lines = [
        f"(* Certificate {comment(s.cert.name)}.",
        "   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one",
        "   computation, by the checker that Soundness.v proves correct, and a change of notation.",
        *(f"   {comment(line)}" for line in renamed),
    ]
    return "\n".join(lines) + " *)"


def check_term(cert: Certificate) -> str:
    """The boolean that Coq computes for ``left = right``, as one closed term."""
    s = Statement(cert)
    write, code = _Writer(s), s.encoding
    left, right = code.side(cert.left, cert.free), code.side(cert.right, cert.free)
    renaming = write.renaming(code, left + right + code.expanded)
    sides = f"({write.side(left)})%N ({write.side(right)})%N"
    return f"check {_sorts(s)} ({write.relations(code)})%N ({renaming})%N {sides}"


# --- data ---


def _list(items: Iterable[str], newline: bool = False) -> str:
    return "[::" + (";\n    " if newline else ";").join(f" {i}" for i in items) + "]"


def _numbers(items: Iterable[int]) -> str:
    return _list(map(str, items))


def _integer(n: int) -> str:
    return "Z0" if n == 0 else f"(Zpos {n})" if n > 0 else f"(Zneg {-n})"


class _Writer:
    """Products as Coq terms, over the integers or the rationals."""

    def __init__(self, s: Statement) -> None:
        self.rational = s.rational
        self.ring = "Rationals" if s.rational else "Integers"

    def coefficient(self, c: Fraction) -> str:
        if not self.rational:
            return _integer(c.numerator)
        return f"(Qmake {_integer(c.numerator)} {c.denominator})"

    def factors(self, p: Coded) -> str:
        return _list(f"({t}, {_numbers(idx)})" for t, idx in p.factors)

    def product(self, p: Coded) -> str:
        scalar = self.coefficient(p.coefficient)
        return f"Product (C := {self.ring}) {scalar} {_numbers(p.bounds)} {self.factors(p)}"

    def side(self, products: Sequence[Coded]) -> str:
        return _list(map(self.product, products), newline=True)

    def cofactor(self, c: CodedCofactor) -> str:
        p = c.product
        parts = f"{self.coefficient(p.coefficient)} {_numbers(p.bounds)} {self.factors(p)}"
        return f"Cofactor (C := {self.ring}) {parts} {c.hypothesis} {_numbers(c.at)}"

    def hypothesis(self, code: Encoding, h: Hypothesis) -> str:
        left, right = (self.side(code.side(side, h.free)) for side in (h.left, h.right))
        return f"Hypothesis_ (C := {self.ring}) {_numbers(code.sorts_of(h.free))} {left}\n    {right}"

    def relations(self, code: Encoding) -> str:
        return _list((self.hypothesis(code, h) for h in code.cert.hypotheses), newline=True)

    def renaming(self, code: Encoding, products: Sequence[Coded]) -> str:
        gamma = code.literal_sorts + code.sorts_of(code.cert.free)
        cofactors = _list((self.cofactor(code.cofactor(c)) for c in code.cert.cofactors), newline=True)
        order = _list(map(_numbers, orders(gamma, products)), newline=True)
        return f"Certificate (C := {self.ring}) {cofactors}\n    {order}"

    def define(self, name: str, kind: str, value: str) -> str:
        return f"Definition {name} : {kind} {self.ring} :=\n  ({value})%N."


def _data(s: Statement) -> list[str]:
    write, code, cert = _Writer(s), s.encoding, s.cert
    left, right = code.side(cert.left, cert.free), code.side(cert.right, cert.free)
    renaming = write.renaming(code, left + right + code.expanded)
    blocks = [
        write.define("left_side", "side", write.side(left)),
        write.define("right_side", "side", write.side(right)),
        f"Definition side_relations : seq (hypothesis {write.ring}) :=\n  ({write.relations(code)})%N.",
        write.define("renaming", "certificate", renaming),
        _accepted("accepted", s, "renaming left_side right_side"),
    ]
    if cert.forward is not None:
        along = f"{code.tensors[cert.forward.variable]} {code.tensors[cert.forward.tangent]}"
        derived = write.renaming(code, code.differentiated + right + code.expanded)
        sides = f"(derivative {along} forward_side) right_side"
        blocks += [
            write.define("forward_side", "side", write.side(code.weighted)),
            write.define("renaming_of_derivative", "certificate", derived),
            _accepted("derivative_accepted", s, f"renaming_of_derivative {sides}"),
        ]
    return blocks


def _sorts(s: Statement) -> str:
    free = _numbers(s.encoding.sorts_of(s.cert.free))
    return f"({_numbers(s.encoding.literal_sorts)})%N ({free})%N"


def _accepted(name: str, s: Statement, arguments: str) -> str:
    return (
        f"Lemma {name} : check {_sorts(s)} side_relations {arguments} = true.\n"
        "Proof. vm_cast_no_check (erefl true). Qed."
    )


# --- theorems ---


def _tensor(name: str, axes: int) -> str:
    return f"(fun v : seq nat => {name}{''.join(f' (value v {k})' for k in range(axes))})"


def _theorems(s: Statement) -> list[str]:
    forward = s.cert.forward
    identity = f"@certified {_model(s)} _ _ inside accepted"
    if forward is None:
        return [_theorem(s, s.theorem, s.identity(), identity)]
    numbers = s.encoding.tensors
    along = f"{numbers[forward.variable]} {numbers[forward.tangent]} isT isT isT "
    gradient = f"@certified_gradient {_model(s, along)} _ _ inside derivative_accepted"
    return [
        _theorem(s, s.adjoint, s.identity(), identity),
        _theorem(s, s.theorem, s.gradient(), gradient),
    ]


def _model(s: Statement, along: str = "") -> str:
    ring = "(in_field R)" if s.rational else "(in_ring R)"
    return f"_ _ {ring} size_of T {along}lits {_sorts(s)} side_relations _"


def _theorem(s: Statement, name: str, text: str, proof: str) -> str:
    bounds = [f"in_axis_{k}" for k in range(len(s.literal_bounds()))]
    inside = f"typed size_of ({_numbers(s.encoding.literal_sorts)})%N lits"
    tensors = (_tensor(s.tensors[t], len(sorts)) for t, sorts in s.cert.tensors.items())
    return f"""Theorem {name} :
  {text}.
Proof.
move=> {" ".join([s.variables(), *bounds])}.
pose size_of s := nth 0%N ({_list(s.sizes.values())})%N s.
pose T t := nth (fun=> 0) {_list(["fun=> 0", *tensors], newline=True)} t.
pose lits : seq nat := {_list(s.literal(v, sort) for v, sort in s.encoding.literals)}.
have inside : {inside} by rewrite /={"".join(f" ?{b}" for b in bounds)}.
exact: ({proof}).
Qed."""
