"""The theorems that ship with the checker: they compile, say what the documents claim, and use no other axiom."""

import pytest

from verify.certificates.coq import Coq
from verify.certificates.coq.compiling import CLASSICAL, SHIPPED
from verify.certificates.coq.emission import IMPORTS
from verify.checker.laws import LAWS

STATEMENTS = {
    "Soundness": r"""(@check_sound : forall (C : coefficients) (R : comRingType) (I : interpretation C R)
      (size_of : nat -> nat) (T : nat -> seq nat -> R) (lits Lits frees : seq nat) (hyps : seq (hypothesis C)),
      typed size_of Lits lits ->
      (forall k, holds I size_of T lits (nth (Hypothesis_ [::] [::] [::]) hyps k)) ->
      forall w cert left right, check Lits frees hyps cert left right -> typed size_of frees w ->
      eval I size_of T (lits ++ w) left = eval I size_of T (lits ++ w) right)""",
    "Gradient": r"""(@taylor : forall (C : coefficients) (R : comRingType) (I : interpretation C R)
      (size_of : nat -> nat) (T : nat -> seq nat -> R) (x v : nat), x != 0%N -> v != x -> v != 0%N ->
      forall rho e, exists r : {poly R}, forall t, eval I size_of (along T x v t) rho e =
      eval I size_of T rho e + t * eval I size_of T rho (derivative x v e) + t ^+ 2 * r.[t])""",
    "Cutoff": r"""(@cutoff : forall (C : coefficients) (R : numDomainType) (I : interpretation C R)
      (sorts_of : nat -> seq nat) (e : side C), all (well_typed sorts_of) e ->
      forall n0 : nat -> nat, (forall s, all (fun p => count_mem s (bounds p) <= n0 s)%N e) ->
      (forall T, eval I n0 T [::] e = 0) -> forall n T, eval I n T [::] e = 0)""",
    "Laws": r"""(@root_exists : forall (R : rcfType) (b : R) q, (0 < q)%N -> 0 <= b -> exists2 t, 0 <= t & t ^+ q = b).
      Check (@root_unique : forall (R : realDomainType) (s t : R) q, (0 < q)%N -> 0 <= s -> 0 <= t -> s ^+ q = t ^+ q ->
      s = t).
      Check (@reciprocal_of_root : forall (F : fieldType) (b r : F) q, r ^+ q = b -> b != 0 -> (r^-1) ^+ q * b = 1).
      Check (@one_selected : forall (R : ringType) n (k : 'I_n), \sum_(i < n) (i == k)%:R = 1 :> R).
      Check (@one_turned : forall (R : ringType) n (turn : 'I_n -> 'I_n) (i : 'I_n), injective turn ->
      \sum_(k < n) (i == turn k)%:R = 1 :> R).
      Check (@one_value : forall (A B : Type) (f : A -> B) (x y : A), x = y -> f x = f y).
      Check (@inverse_of_symmetric : forall (F : fieldType) n (A : 'M[F]_n) (i j : 'I_n),
      (forall k l, A k l = A l k) -> invmx A i j = invmx A j i)""",
    "Loops": r"""(@loop : forall (E Z : Type) (V : zmodType) (w : nat -> nat), injective w ->
      forall (f : nat -> E -> Z -> E) (g : nat -> E -> Z -> V) (h : nat -> E -> Z -> Z)
      (B : nat -> state E Z V -> state E Z V), (forall i s j, j != w i -> array (B i s) j = array s j) ->
      (forall i s, array (B i s) (w i) = f i (array s (w i)) (handed s)) ->
      (forall i s, total (B i s) = total s + g i (array s (w i)) (handed s)) ->
      (forall i s, handed (B i s) = h i (array s (w i)) (handed s)) -> forall start n,
      [/\ forall j, (forall i, (i < n)%N -> j != w i) -> array (iterated B start n) j = array start j,
      forall i, (i < n)%N -> array (iterated B start n) (w i) = f i (array start (w i)) (family w h start i),
      total (iterated B start n) = total start + \sum_(i < n) g i (array start (w i)) (family w h start i)
      & handed (iterated B start n) = family w h start n]).
      Check (@one_family : forall (S : Type) (B C : nat -> S -> S) (s : S) n,
      (forall i x, (i < n)%N -> B i x = C i x) -> iterated B s n = iterated C s n).
      Check (@telescope : forall (R : ringType) m (D A : nat -> 'I_m -> R) n,
      paired (A 0%N) (D n) - paired (A n) (D 0%N) -
      \sum_(i < n) (paired (A (n - i.+1)%N) (D i.+1) - paired (A (n - i)%N) (D i)) = 0).
      Check (@through_time : forall (R : ringType) m (D A : nat -> 'I_m -> R) n (left right : nat -> R),
      (forall i, (i < n)%N ->
      left i + paired (A (n - i.+1)%N) (D i.+1) = paired (A (n - i)%N) (D i) + right i) ->
      \sum_(i < n) left i + paired (A 0%N) (D n) = paired (A n) (D 0%N) + \sum_(i < n) right i)""",
    "Analytic": r"""(@grad_left : forall (R : realType) (h m n : nat) (W : 'M[R]_(h.+1, m.+1))
      (X : 'M[R]_(m.+1, n.+1)) (f : 'M[R]_(h.+1, n.+1) -> R), differentiable f (W *m X) ->
      differentiable (fun W => f (W *m X)) W /\
      grad (fun W => f (W *m X)) W = grad f (W *m X) *m X^T)""",
}
# the laws of the small checker, each with the theorems that say it; what was assumed of an input is its own law
THEOREMS_OF_LAWS = {
    "power": ("root_exists", "root_unique", "reciprocal_of_root"),
    "one of": ("one_selected", "one_turned"),
    "turned": ("one_value", "inverse_of_symmetric"),
    "simplex": (),
    "symmetric": (),
    "telescope": ("telescope",),
}
ANALYSIS = """From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp.classical Require Import boolp classical_sets functions.
From mathcomp.analysis Require Import reals topology normedtype derive.
Import GRing.Theory numFieldNormedType.Exports.
Local Open Scope ring_scope. Local Open Scope classical_set_scope."""


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_theorem_uses_only_the_axioms_it_may(coq: Coq, name: str) -> None:
    done = coq.shipped(name)
    assert done.status == "certified", done.detail
    assert set(done.axioms) == (CLASSICAL if name == "Analytic" else set())


@pytest.mark.parametrize("names", [[n for n in SHIPPED if n != "Analytic"], ["Analytic"]], ids=["checker", "analytic"])
def test_the_shipped_theorems_have_the_documented_statements(coq: Coq, names: list[str]) -> None:
    assert all(coq.theory(name).certified for name in names)
    imports = ANALYSIS if names == ["Analytic"] else IMPORTS
    asked = "".join(f"Check {STATEMENTS[name]}.\n" for name in names)
    answer = coq.answer(f"From Gradproof Require Import {' '.join(names)}.\n{asked}", imports)
    assert answer.certified, answer.detail


def test_every_law_of_the_small_checker_is_a_theorem_or_what_was_assumed() -> None:
    assert THEOREMS_OF_LAWS.keys() == LAWS.keys()
    stated = [t for theorems in THEOREMS_OF_LAWS.values() for t in theorems]
    assert stated == [*SHIPPED["Laws"].theorems, "telescope"] and "telescope" in SHIPPED["Loops"].theorems


def test_the_cut_off_is_tight_on_the_trap(coq: Coq) -> None:
    """The trap of three vectors needs size 3: at 2 the room that the theorem asks for is missing."""
    assert coq.theory("Cutoff").certified
    trap = """
    Definition p3 c i j k := Product (C := Integers) c [:: 0; 0; 0]%N [:: (1, [:: i]); (2, [:: j]); (3, [:: k])]%N.
    Definition e : side Integers := [:: p3 (Zpos 1) 0 1 2]%N.
    Eval vm_compute in all (well_typed (fun=> [:: 0]%N)) e.
    Eval vm_compute in all (fun p => count_mem 0 (bounds p) <= 3)%N e.
    Eval vm_compute in all (fun p => count_mem 0 (bounds p) <= 2)%N e."""
    answer = coq.answer(f"From Gradproof Require Import Cutoff.\n{trap}")
    assert answer.certified, answer.detail
    said = [line.split("=")[1].strip() for line in answer.detail.splitlines() if line.strip()[:1] == "="]
    assert said == ["true", "true", "false"]
