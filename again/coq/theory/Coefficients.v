(** * The two kinds of coefficients

    Integers make sense in every commutative ring, rationals in every field of
    characteristic zero (MathComp's [numFieldType]). Both are binary. *)
From Coq Require Import ZArith QArith.
From mathcomp Require Import all_ssreflect all_algebra ssrZ.
From Gradproof Require Import Expr.
Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.
Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Definition Integers : coefficients :=
  Coefficients (Zpos xH) Z.add Z.mul Z.opp (Z.eqb Z0).

Definition Rationals : coefficients :=
  Coefficients (Qmake (Zpos xH) xH) (fun a b => Qred (Qplus a b)) (fun a b => Qred (Qmult a b))
    Qopp (fun a => Z.eqb Z0 (Qnum a)).

Notation nat_of p := (Pos.to_nat p).

Section IntegerMeaning.
Variable R : comRingType.

Definition image_Z (z : Z) : R := (int_of_Z z)%:~R.

Definition show_Z (z : Z) (x : R) : R :=
  match z with
  | Z0 => 0
  | Zpos xH => x
  | Zpos p => (nat_of p)%:R * x
  | Zneg xH => - x
  | Zneg p => - ((nat_of p)%:R * x)
  end.

Lemma image_Zpos p : image_Z (Zpos p) = (nat_of p)%:R.
Proof. by []. Qed.

Lemma image_ZN z : image_Z (Z.opp z) = - image_Z z.
Proof. by rewrite /image_Z -[Z.opp z]/(- z) !rmorphN. Qed.

Lemma image_ZD y z : image_Z (Z.add y z) = image_Z y + image_Z z.
Proof. by rewrite /image_Z -[Z.add y z]/(y + z) !rmorphD. Qed.

Lemma image_ZM y z : image_Z (Z.mul y z) = image_Z y * image_Z z.
Proof. by rewrite /image_Z -[Z.mul y z]/(y * z) !rmorphM. Qed.

Lemma show_ZE z x : show_Z z x = image_Z z * x.
Proof.
case: z => [|[p|p|]|[p|p|]]; rewrite /show_Z ?mul0r ?mul1r //.
- by rewrite -[Zneg _]/(Z.opp (Zpos _)) image_ZN mulNr image_Zpos.
- by rewrite -[Zneg _]/(Z.opp (Zpos _)) image_ZN mulNr image_Zpos.
- by rewrite -[Zneg _]/(Z.opp (Zpos _)) image_ZN mulNr mul1r.
Qed.

Definition in_ring : interpretation Integers R.
Proof.
exists image_Z show_Z => //; [exact: show_ZE|exact: image_ZD|exact: image_ZM|exact: image_ZN|].
by move=> c /Z.eqb_eq <-.
Defined.

End IntegerMeaning.

Section RationalMeaning.
Variable R : numFieldType.

Definition image_Q (q : Q) : R := image_Z R (Qnum q) / (nat_of (Qden q))%:R.

Definition show_Q (q : Q) (x : R) : R :=
  match q with
  | Qmake z xH => show_Z z x
  | Qmake Z0 _ => 0
  | Qmake (Zpos p) d => (nat_of p)%:R / (nat_of d)%:R * x
  | Qmake (Zneg p) d => - ((nat_of p)%:R / (nat_of d)%:R * x)
  end.

Lemma nat_of_neq0 p : (nat_of p)%:R != 0 :> R.
Proof. by rewrite pnatr_eq0 -lt0n; apply/ltP; apply: Pos2Nat.is_pos. Qed.

Lemma eq_image_Q a b : Qeq a b -> image_Q a = image_Q b.
Proof.
rewrite /Qeq /image_Q => /(congr1 (image_Z R)); rewrite !image_ZM !image_Zpos => eq_ab.
by apply/eqP; rewrite eqr_div ?nat_of_neq0 //; apply/eqP.
Qed.

Lemma show_QE q x : show_Q q x = image_Q q * x.
Proof.
have whole z : image_Q (Qmake z 1) = image_Z R z by rewrite /image_Q /= divr1.
case: q => z [d|d|] /=; last by rewrite whole -show_ZE; case: z.
- case: z => [|p|p]; rewrite /image_Q /= ?mul0r //.
  by rewrite -[Zneg _]/(Z.opp (Zpos _)) image_ZN !mulNr.
- case: z => [|p|p]; rewrite /image_Q /= ?mul0r //.
  by rewrite -[Zneg _]/(Z.opp (Zpos _)) image_ZN !mulNr.
Qed.

Definition in_field : interpretation Rationals R.
Proof.
exists image_Q show_Q; first exact: show_QE.
- by rewrite /image_Q divr1.
- move=> a b; rewrite -[cadd a b]/(Qred (Qplus a b)) (eq_image_Q (Qred_correct _)).
  rewrite /image_Q image_ZD !image_ZM !image_Zpos Pos2Nat.inj_mul natrM.
  by rewrite addf_div ?nat_of_neq0.
- move=> a b; rewrite -[cmul a b]/(Qred (Qmult a b)) (eq_image_Q (Qred_correct _)).
  by rewrite /image_Q image_ZM Pos2Nat.inj_mul natrM mulf_div.
- by move=> a; rewrite /image_Q image_ZN mulNr.
- by move=> a /Z.eqb_eq; rewrite /image_Q => <-; rewrite mul0r.
Defined.

End RationalMeaning.
