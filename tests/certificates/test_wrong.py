"""Certificates that do not hold, of many kinds: Coq refuses each, or the data cannot be built at all."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import pytest

from tests.certificates.examples import (
    certificate,
    ends,
    linear,
    mean,
    product,
    reciprocal,
    softmax,
    square,
    symmetric,
    trap,
)
from verify.certificates import Certificate, Cofactor, Forward, Hypothesis
from verify.certificates.coq import Compiled, Coq, check_term, emit
from verify.certificates.coq.compiling import compile_certificates


def two_sums(right: str) -> Certificate:
    """``sum_ij A_ij x_j y_i`` against something else over one sort."""
    return certificate("sums", "n", "A:n,n x:n y:n", (product("n n", "A:0,1 x:1 y:0"),), (product("n n", right),))


def without_cofactors(cert: Certificate) -> Certificate:
    return Certificate(cert.name, cert.sorts, cert.tensors, cert.left, cert.right, cert.hypotheses, probes=cert.probes)


# Well-formed data whose two sides are not equal: Coq's computation refuses them.
UNEQUAL: dict[str, Certificate] = {
    "indices of a square matrix swapped": two_sums("A:1,0 x:1 y:0"),
    "two vectors swapped": two_sums("A:0,1 x:0 y:1"),
    "a tensor in the place of another": two_sums("A:0,1 x:1 x:0"),
    "a factor dropped": two_sums("A:0,1 x:1"),
    "a factor repeated": two_sums("A:0,1 x:1 y:0 y:0"),
    "a trace for a full sum": certificate(
        "t", "n", "A:n,n", (product("n n", "A:0,1"),), (product("n", "A:0,0"),)
    ),
    "a missing sum": certificate("m", "N M", "g:N,M v:M", (product("N M", "g:0,1 v:1"),), (product("M", "v:0"),)),
    "a sum too many": certificate("m", "N", "g:N", (product("N", "g:0"),), (product("N N", "g:0"),)),
    "a product of sums for a sum of products": certificate(
        "p", "N", "x:N y:N", (product("N N", "x:0 y:1"),), (product("N", "x:0 y:0"),)
    ),
    "a sign": certificate("s", "N", "x:N", (product("N", "x:0"),), (product("N", "x:0", -1),)),
    "a factor of two": certificate("s", "N", "x:N", (product("N", "x:0"),), (product("N", "x:0", 2),)),
    "a rounded constant": certificate(
        "c", "N", "x:N", (product("N", "x:0", Fraction(1, 3)),), (product("N", "x:0", Fraction(333, 1000)),)
    ),
    "a term too many": certificate("t", "", "x: y:", (product("", "x:"),), (product("", "x:"), product("", "y:"))),
    "a term missing": certificate("t", "", "x: y:", (product("", "x:"), product("", "y:")), (product("", "x:"),)),
    "nothing for something": certificate("z", "N", "x:N", (product("N", "x:0"),), ()),
    "another size as a coefficient": mean("M"),
    "a missing delta": certificate(
        "d", "N", "x:N y:N", (product("N N", "x:0 y:1", deltas="0,1"),), (product("N N", "x:0 y:1"),)
    ),
    "a delta between the wrong indices": certificate(
        "d", "N", "A:N,N x:N",
        (product("N N N", "A:0,1 x:2", deltas="1,2"),),
        (product("N N N", "A:0,1 x:2", deltas="0,2"),),
    ),
    "the first entry for the last": ends("@-1"),
    "the first entry for the second": ends("@1"),
    "an identity that holds at sizes 1 and 2 only": trap(),
    "a cofactor of the wrong size": reciprocal(cofactor=-2),
    "a cofactor with the wrong sign": reciprocal(cofactor=1),
    "a relation used at another index": certificate(
        "r", "N", "x:N u:N v:N",
        (product("N N", "u:0 x:0 v:1"),),
        (product("N N", "v:1"),),
        hypotheses=reciprocal().hypotheses,
        cofactors=(Cofactor(product("N N", "v:1", -1), "reciprocal 1", (1,)),),
        probes=("v",),
    ),
    "the cofactors left out": without_cofactors(reciprocal()),
    "softmax without its relation": without_cofactors(softmax()),
    "a symmetry that was not assumed": without_cofactors(symmetric()),
}  # fmt: skip

# The adjoint identity may hold, and still the right side is not the forward's gradient.
NOT_THE_GRADIENT: dict[str, Certificate] = {
    "the gradient of another forward": linear(forward="W:0,2 X:2,1 X:2,1"),
    "the derivative of a square without its two": square(Fraction(1, 2)),
    "a forward that does not depend on the variable": certificate(
        "k", "N", "x:N v:N y:N",
        (product("N", "y:0 v:0"),),
        (product("N", "y:0 v:0"),),
        forward=Forward("x", "v", None, (), (product("N", "y:0 y:0"),)),
    ),
}  # fmt: skip


def test_none_of_the_unequal_ones_is_accepted(coq: Coq) -> None:
    """All in one file: the same boolean that a certificate computes. True examples show that it can be true."""
    asked = [check_term(c) for c in UNEQUAL.values()]
    asked += [check_term(c) for c in (ends(), reciprocal(), softmax(), mean())]
    answer = coq.answer("\n".join(f"Eval vm_compute in {term}." for term in asked))
    assert answer.certified, answer.detail
    verdicts = [line.split("=")[1].strip() for line in answer.detail.splitlines() if line.strip().startswith("=")]
    assert dict(zip(UNEQUAL, verdicts[: len(UNEQUAL)], strict=True)) == dict.fromkeys(UNEQUAL, "false")
    assert verdicts[len(UNEQUAL) :] == ["true"] * 4


def compiled(coq: Coq, folder: Path, text: str, expected: Certificate) -> Compiled:
    (folder / "c.v").write_text(text)
    return coq.certificate(folder / "c.v", expected)


@pytest.mark.parametrize("kind", ["a factor of two", "the cofactors left out"])
def test_a_false_certificate_does_not_compile(coq: Coq, tmp_path: Path, kind: str) -> None:
    done = compiled(coq, tmp_path, emit(UNEQUAL[kind]), UNEQUAL[kind])
    assert done.status == "rejected"
    assert "accepted" in done.detail or "check" in done.detail


def test_a_right_side_that_is_not_the_gradient_is_found_among_true_ones(coq: Coq) -> None:
    """Together in one run of coqc, and still each refusal is of the one that is wrong."""
    true = {f"true {c.name}": c for c in (linear(), square(), mean(), ends())}
    given = dict(sorted((true | NOT_THE_GRADIENT).items()))
    done = coq.certificates({name: emit(cert) for name, cert in given.items()}, given)
    assert {n: c.status for n, c in done.items()} == {n: "certified" if n in true else "rejected" for n in given}


def test_a_text_that_leaves_its_module_is_compiled_alone(coq: Coq) -> None:
    """One that proves its neighbour's theorem in its neighbour's module: the neighbour still proves nothing."""
    helpful = emit(linear()) + "End claim_0.\nModule claim_1.\n" + TAMPERED["a checker of its own"]
    expected = {"helpful": linear(), "lie": FALSE}
    done = coq.certificates({"helpful": helpful, "lie": TAMPERED["nothing"]}, expected)
    assert {c.status for c in done.values()} == {"rejected"}


# --- data that cannot be built ---

TRIVIAL = (product("N", "v:0"),)


def assuming(name: str, left: str, right: str, of: int | Fraction = 1, free: str = "N", bound: str = "") -> Certificate:
    """The identity ``v = v`` under a hypothesis ``left = of * right``."""
    return certificate(
        "c", "N", "x:N u:N v:N", TRIVIAL, TRIVIAL,
        hypotheses=(Hypothesis(name, tuple(free.split()), (product(bound, left),), (product("", right, of),)),),
        probes=("v",),
    )  # fmt: skip


def test_a_hypothesis_of_a_known_kind_and_form_can_be_stated() -> None:
    """What is refused below is refused for its form."""
    assert assuming("reciprocal 1", "u:0 x:0", "").hypotheses
    assert assuming("zero or one 1", "x:0 x:0", "x:0").hypotheses
    assert assuming("function 1", "x:0", "u:0").hypotheses


IMPOSSIBLE: dict[str, Callable[[], Certificate]] = {
    "axes of other sorts": lambda: certificate("c", "N M", "x:N", (product("M", "x:0"),), ()),
    "an index that is not bound": lambda: certificate("c", "N", "x:N", (product("N", "x:1"),), ()),
    "a tensor that is not declared": lambda: certificate("c", "N", "x:N", (product("N", "y:0"),), ()),
    "a sort that is not declared": lambda: certificate("c", "N", "x:N", (product("M", ""),), ()),
    "a wrong number of axes": lambda: certificate("c", "N", "x:N", (product("N", "x:0,0"),), ()),
    "a delta between two sorts": lambda: certificate("c", "N M", "", (product("N M", "", deltas="0,1"),), ()),
    "a cofactor of no hypothesis": lambda: certificate(
        "c", "N", "v:N", TRIVIAL, TRIVIAL, cofactors=(Cofactor(product("", ""), "absent"),)
    ),
    "the conclusion as a hypothesis": lambda: certificate(
        "c", "N", "x:N v:N", TRIVIAL, (product("N", "x:0 v:0"),),
        hypotheses=(Hypothesis("comparison 1", (), (product("N", "v:0"), product("N", "x:0 v:0", -1))),),
        cofactors=(Cofactor(product("", "", -1), "comparison 1"),), probes=("v",),
    ),
    "hypotheses, and no word of what they may not mention": lambda: certificate(
        "c", "N", "x:N v:N", TRIVIAL, TRIVIAL, hypotheses=(Hypothesis("comparison 1", (), (product("", ""),)),)
    ),
    "a hypothesis of no known kind": lambda: assuming("wish 1", "x:0", ""),
    "a hypothesis without a kind": lambda: assuming("1", "x:0", ""),
    "a reciprocal that its relation does not hold": lambda: assuming("reciprocal 1", "", "", free="", bound="N"),
    "a reciprocal that is summed over": lambda: assuming("reciprocal 1", "u:0 x:0", "", free="", bound="N"),
    "a reciprocal whose product is 2": lambda: assuming("reciprocal 1", "u:0 x:0", "", 2),
    "a definition that speaks of itself": lambda: assuming("function 1", "x:0", "x:0 x:0"),
    "a relation of constants": lambda: assuming("comparison 1", "", "", 2),
    "an indicator that is a half": lambda: assuming("zero or one 1", "x:0 x:0", "x:0", Fraction(1, 2)),
    "a symmetry with another tensor": lambda: assuming("symmetric 1", "x:0", "u:0"),
    "a kink where two numbers meet": lambda: assuming("off a kink 1", "x:0", "u:0"),
    "an assumption of the wrong name": lambda: assuming("simplex 1", "x:0", ""),
    "a gradient along a tangent of another shape": lambda: certificate(
        "c", "N M", "x:N v:M", TRIVIAL[:0], (), forward=Forward("x", "v", None, (), ())
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", IMPOSSIBLE)
def test_ill_formed_data_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="certificate c"):
        IMPOSSIBLE[kind]()


# --- files that were tampered with ---

HEADER = "From Gradproof Require Import Certificate.\nImport GRing.Theory.\nLocal Open Scope ring_scope.\n"
FALSE = certificate("lie", "N", "x:N y:N", (product("N", "x:0"),), (product("N", "y:0"),))
STATED = r"forall (R : comRingType) (N : nat) (x y : nat -> R), \sum_(i < N) x i = \sum_(i < N) y i"
CIRCULAR = STATED.replace(", ", r", (\sum_(i < N) x i = \sum_(i < N) y i) -> ")

TAMPERED: dict[str, str] = {
    "nothing": "",
    "no theorem of that name": HEADER + "Theorem other : True. Proof. by []. Qed.",
    "a statement weakened to True": HEADER + "Theorem lie : True. Proof. by []. Qed.",
    "left = left": HEADER + f"Theorem lie : {STATED.replace('y i', 'x i')}. Proof. by []. Qed.",
    "one size only": HEADER + f"Theorem lie : {STATED.replace('(N : nat)', '(N : nat) (_ : N = 0%N)')}. "
    "Proof. by move=> R N -> x y; rewrite !big_ord0. Qed.",
    "the conclusion as a premise": HEADER + f"Theorem lie : {CIRCULAR}. Proof. by []. Qed.",
    "another ring": HEADER + rf"Theorem lie : {STATED.replace('comRingType', '1 = 0 :> int')}. Proof. by []. Qed.",
    "Admitted": HEADER + f"Theorem lie : {STATED}. Proof. Admitted.",
    "admit and Abort": HEADER + f"Theorem lie : {STATED}. Proof. Abort.",
    "an axiom": HEADER + f"Axiom magic : False. Theorem lie : {STATED}. Proof. by case: magic. Qed.",
    "the theorem as an axiom": HEADER + f"Axiom lie : {STATED}.",
    "a parameter": HEADER + f"Parameter lie : {STATED}.",
    "a conjecture": HEADER + f"Conjecture lie : {STATED}.",
    "a variable of a section": HEADER
    + f"Section S. Hypothesis h : {STATED}. Theorem lie : {STATED}. Proof. exact: h. Qed. End S.",
    "an axiom in a module type": HEADER
    + f"Module Type M. Axiom h : {STATED}. End M. Declare Module D : M. Definition lie := D.h.",
    "a fixpoint without a guard": HEADER + "Unset Guard Checking. Fixpoint loop (n : nat) : False := loop n. "
    f"Theorem lie : {STATED}. Proof. by case: (loop 0). Qed.",
    "a universe in itself": HEADER + "Unset Universe Checking. Definition U : Type := Type. "
    f"Definition lie : {STATED} := let A : U := U in loop_of A.",
    "a notation that changes what it says": HEADER + 'Notation "a = b" := (a = a) (only parsing) : type_scope. '
    f"Theorem lie : {STATED}. Proof. by []. Qed.",
    "a checker of its own": HEADER + "Definition check := true. Lemma accepted : check = true. Proof. by []. Qed. "
    f"Theorem lie : {STATED}. Proof. exact: (@certified _ _ (in_ring _) _ _ [::] [::] [::] [::] _ [::] [::] isT accepted). Qed.",
    "a theorem inside a functor": HEADER + f"Module F. Axiom lie : {STATED}. End F. Include F.",
    "a proof by a plain error": HEADER + f"Theorem lie : {STATED}. Proof. by []. Qed.",
}


@pytest.fixture(scope="module")
def tampered(coq: Coq) -> dict[str, Compiled]:
    """What Coq says of each file, two at a time."""
    assert coq.theory().certified
    with ThreadPoolExecutor(2) as pool:
        answers = pool.map(lambda kind: coq.certificates({kind: TAMPERED[kind]}, {kind: FALSE})[kind], TAMPERED)
        return dict(zip(TAMPERED, answers, strict=True))


@pytest.mark.parametrize("kind", TAMPERED)
def test_a_tampered_file_certifies_nothing(tampered: dict[str, Compiled], kind: str) -> None:
    assert tampered[kind].status == "rejected", kind


@pytest.mark.parametrize("kind", ["Admitted", "the theorem as an axiom", "a variable of a section"])
def test_the_same_statement_is_what_is_asked_for(tampered: dict[str, Compiled], kind: str) -> None:
    """The refusals above are not for a difference of wording: what is refused here is the axiom."""
    done = tampered[kind]
    assert done.axioms or kind == "a variable of a section", done.detail


def test_the_file_of_another_claim_does_not_pass_for_this_one(coq: Coq, tmp_path: Path) -> None:
    mine, other = (
        certificate("claim", "N", "x:N y:N", (product("N", f"{t}:0 x:0"),), (product("N", f"x:0 {t}:0"),)) for t in "xy"
    )
    assert compiled(coq, tmp_path, emit(other), other).certified
    assert compiled(coq, tmp_path, emit(other), mine).status == "rejected"


ON_ITS_OWN_WORD = (
    "Admitted",
    "an axiom",
    "a variable of a section",
    "a fixpoint without a guard",
    "a notation that changes what it says",
    "nothing",
)


@pytest.mark.parametrize("kind", ON_ITS_OWN_WORD)
def test_a_file_without_its_claim_must_still_prove_what_it_says(coq: Coq, tmp_path: Path, kind: str) -> None:
    (tmp_path / "c.v").write_text(TAMPERED[kind].replace("Theorem lie", "\nTheorem lie"))
    assert coq.file(tmp_path / "c.v").status == "rejected"


def test_a_file_without_its_claim_is_read_as_it_is_written(coq: Coq, tmp_path: Path) -> None:
    (tmp_path / "c.v").write_text(emit(linear()))
    assert coq.file(tmp_path / "c.v").certified
    injected = "Theorem c : True. Axiom x : False. Definition y := I.\nProof. by []. Qed."
    (tmp_path / "d.v").write_text(HEADER + injected)
    assert coq.file(tmp_path / "d.v").status == "rejected"


# --- a compiler that cannot answer ---


def test_without_coqc_nothing_is_certified(tmp_path: Path) -> None:
    (tmp_path / "linear.v").write_text(emit(linear()))
    done = compile_certificates(tmp_path, {"linear": linear()}, coqc="no-such-coqc")
    assert done["linear"].status == "no-coqc"
    assert not done["linear"].certified


def test_a_time_out_certifies_nothing(tmp_path: Path) -> None:
    (tmp_path / "linear.v").write_text(emit(linear()))
    done = compile_certificates(tmp_path, {"linear": linear()}, timeout=0.05)
    assert done["linear"].status == "timeout"
    assert not done["linear"].certified


def test_a_program_that_only_exits_with_zero_is_no_coq(tmp_path: Path) -> None:
    (tmp_path / "linear.v").write_text(emit(linear()))
    done = compile_certificates(tmp_path, {"linear": linear()}, coqc="true")
    assert done["linear"].status == "rejected"
