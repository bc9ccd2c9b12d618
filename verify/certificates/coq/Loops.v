(** * Loops at every length

    What [docs/loops.md] proves in words, for arbitrary bodies and families. A loop runs its body [B] for
    [i = 0, ..., n - 1]. Its state has three parts: an array [a], of which iteration [i] writes the slot [w i] alone; an
    accumulator [s], to which it adds; and what is handed on, [z], which is anything. *)
From mathcomp Require Import all_ssreflect all_algebra.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory.
Local Open Scope ring_scope.

(** [iterated B s n] is the state after [n] iterations. *)
Fixpoint iterated (S : Type) (B : nat -> S -> S) (s : S) (n : nat) : S :=
  if n is m.+1 then B m (iterated B s m) else s.

Section Loop.
Variables (E Z : Type) (V : zmodType) (w : nat -> nat).
Hypothesis w_inj : injective w.

Record state := State { array : nat -> E; total : V; handed : Z }.

(** What the body computes of the entry in its own slot and of what is handed on, whatever these are. *)
Variables (f : nat -> E -> Z -> E) (g : nat -> E -> Z -> V) (h : nat -> E -> Z -> Z).
Variable B : nat -> state -> state.
Hypothesis others_stay : forall i s j, j != w i -> array (B i s) j = array s j.
Hypothesis own_slot : forall i s, array (B i s) (w i) = f i (array s (w i)) (handed s).
Hypothesis adds : forall i s, total (B i s) = total s + g i (array s (w i)) (handed s).
Hypothesis hands_on : forall i s, handed (B i s) = h i (array s (w i)) (handed s).

Variable start : state.

(** The family of the states that are handed on: a start, and a step. It speaks of the array before the loop alone. *)
Definition family := iterated (fun i => h i (array start (w i))) (handed start).

Theorem loop n :
  [/\ forall j, (forall i, (i < n)%N -> j != w i) -> array (iterated B start n) j = array start j,
      forall i, (i < n)%N -> array (iterated B start n) (w i) = f i (array start (w i)) (family i),
      total (iterated B start n) = total start + \sum_(i < n) g i (array start (w i)) (family i)
    & handed (iterated B start n) = family n].
Proof.
elim: n => [|n [same own sum state_n]]; first by rewrite big_ord0 addr0.
have unread : array (iterated B start n) (w n) = array start (w n).
  by apply: same => i lt_i_n; rewrite inj_eq // gtn_eqF.
split=> [j not_j|i|/=|/=].
- rewrite /= others_stay ?not_j //; apply: same => i lt_i_n; exact: not_j (ltnW lt_i_n).
- rewrite ltnS leq_eqVlt => /orP[/eqP-> /=|lt_i_n /=]; first by rewrite own_slot unread state_n.
  by rewrite others_stay ?own // inj_eq // ltn_eqF.
- by rewrite adds sum unread state_n big_ord_recr addrA.
- by rewrite hands_on unread state_n.
Qed.

End Loop.

(** Two families that start and step alike are one. *)
Theorem one_family (S : Type) (B C : nat -> S -> S) (s : S) n :
  (forall i x, (i < n)%N -> B i x = C i x) -> iterated B s n = iterated C s n.
Proof.
elim: n => //= n IH same; rewrite IH ?same // => i x lt_i_n; exact: same (ltnW lt_i_n).
Qed.

(** ** By induction over the length *)
Section Telescope.
Variables (R : ringType) (m : nat).
Implicit Types (D A : nat -> 'I_m -> R).

Definition paired (a d : 'I_m -> R) : R := \sum_(j < m) a j * d j.

(** Whatever the two families are: [D i] tangents before step [i], [A k] cotangents after [k] steps backwards. *)
Theorem telescope D A n :
  paired (A 0%N) (D n) - paired (A n) (D 0%N) -
  \sum_(i < n) (paired (A (n - i.+1)%N) (D i.+1) - paired (A (n - i)%N) (D i)) = 0.
Proof.
rewrite -(big_mkord xpredT (fun i => paired (A (n - i.+1)%N) (D i.+1) - paired (A (n - i)%N) (D i))).
by rewrite (telescope_sumr (fun i => paired (A (n - i)%N) (D i))) // subnn subn0 subrr.
Qed.

(** The identity of one step, at every step, is that of all of them. *)
Theorem through_time D A n (left right : nat -> R) :
  (forall i, (i < n)%N ->
     left i + paired (A (n - i.+1)%N) (D i.+1) = paired (A (n - i)%N) (D i) + right i) ->
  \sum_(i < n) left i + paired (A 0%N) (D n) = paired (A n) (D 0%N) + \sum_(i < n) right i.
Proof.
move=> one_step; have sums : \sum_(i < n) (paired (A (n - i.+1)%N) (D i.+1) - paired (A (n - i)%N) (D i)) =
    \sum_(i < n) right i - \sum_(i < n) left i.
  rewrite -sumrB; apply: eq_bigr => i _.
  rewrite -[X in X - _](addKr (left i)) one_step // addrCA [LHS]addrAC subrr add0r.
  exact: addrC.
have /eqP := telescope D A n; rewrite sums subr_eq0 subr_eq => /eqP->.
by rewrite [_ - \sum_(i < n) left i]addrC -addrA addrA subrr add0r addrC.
Qed.

End Telescope.
