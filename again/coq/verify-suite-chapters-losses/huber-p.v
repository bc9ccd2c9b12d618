(* Certificate huber dp.
   Sizes, ring and tensors (any functions of their indices) are arbitrary. The proof is one
   computation, by the checker that Soundness.v proves correct, and a change of notation.
   V_p is V p
   above_1[i] = [(abs((p[i] + y[i] * -1)) + -1) > 0]
   abs_2[i] = abs((p[i] + y[i] * -1))
   above_3[i] = [(p[i] + y[i] * -1) > 0]
   above_4[i] = [(p[i] + y[i] * -1) * -1 > 0]
   above_5[i] = [(where([(p[i] + y[i] * -1 + 1) > 0], (p[i] + y[i] * -1), -1) * -1 + 1) > 0]
   above_6[i] = [(p[i] + y[i] * -1 + 1) > 0]
   at_7[i] = [(p[i] * -1 + y[i] + 1) = 0]
   at_8[i] = [(p[i] + y[i] * -1 + 1) = 0]
   at_9[i] = [(p[i] + y[i] * -1) = 0]
   The hypotheses, in their order: comparison 1, function 2, zero or one 3, comparison 4, comparison 7, comparison 8, comparison 9, comparison 10, comparison 11, comparison 13, comparison 16, comparison 20, comparison 24, comparison 27, comparison 31, comparison 33, comparison 35 *)

From Gradproof Require Import Certificate.
Import GRing.Theory.
Local Open Scope ring_scope.

Definition left_side : side Integers :=
  ([:: Product (C := Integers) (Zneg 1) [:: 0] [:: (4, [:: 0]); (5, [:: 0]); (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (5, [:: 0]); (7, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 0]); (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (5, [:: 0]); (7, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (4, [:: 0]); (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (4, [:: 0]); (7, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0])]])%N.

Definition right_side : side Integers :=
  ([:: Product (C := Integers) (Zpos 1) [:: 0] [:: (8, [:: 0]); (9, [:: 0]); (1, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (8, [:: 0]); (9, [:: 0]); (2, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (8, [:: 0]); (9, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (8, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zneg 1) [:: 0] [:: (8, [:: 0]); (3, [:: 0])];
     Product (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])]])%N.

Definition side_relations : seq (hypothesis Integers) :=
  ([:: Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (4, [:: 0])]]
    [:: Product (C := Integers) (Zneg 1) [::] [:: (8, [:: 0])];
     Product (C := Integers) (Zpos 2) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (10, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (9, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (11, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (5, [:: 0])]]
    [:: Product (C := Integers) (Zpos 2) [::] [:: (1, [:: 0]); (6, [:: 0])];
     Product (C := Integers) (Zneg 2) [::] [:: (2, [:: 0]); (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (2, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (6, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (7, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [::];
     Product (C := Integers) (Zneg 1) [::] [:: (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (12, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (8, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (9, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (10, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (11, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (6, [:: 0]); (12, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0]); (9, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (9, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [::]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (8, [:: 0]); (12, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (12, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (9, [:: 0]); (12, [:: 0])]]
    [:: Product (C := Integers) (Zpos 1) [::] [:: (12, [:: 0])]];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0]); (12, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (11, [:: 0]); (12, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zneg 1) [::] [:: (10, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (10, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (11, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (11, [:: 0]); (2, [:: 0])];
     Product (C := Integers) (Zpos 1) [::] [:: (11, [:: 0])]]
    [::];
     Hypothesis_ (C := Integers) [:: 0] [:: Product (C := Integers) (Zpos 1) [::] [:: (12, [:: 0]); (1, [:: 0])];
     Product (C := Integers) (Zneg 1) [::] [:: (12, [:: 0]); (2, [:: 0])]]
    [::]])%N.

Definition renaming : certificate Integers :=
  (Certificate (C := Integers) [:: Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (5, [:: 0]); (6, [:: 0]); (3, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (5, [:: 0]); (7, [:: 0]); (3, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0])] 0 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0]); (8, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0]); (10, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0]); (9, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (6, [:: 0]); (3, [:: 0]); (11, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0]); (8, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0]); (10, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0]); (9, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (7, [:: 0]); (3, [:: 0]); (11, [:: 0])] 1 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (8, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (10, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (9, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (11, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (1, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (2, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (2, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (1, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (2, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (2, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (1, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (2, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (2, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (1, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (2, [:: 0]); (6, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (1, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (2, [:: 0])] 3 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (3, [:: 0]); (8, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (3, [:: 0]); (10, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (3, [:: 0]); (9, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zneg 4) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (1, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 4) [:: 0] [:: (3, [:: 0]); (11, [:: 0]); (2, [:: 0])] 2 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (12, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (12, [:: 0])] 4 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0])] 5 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (12, [:: 0])] 5 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (12, [:: 0])] 5 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0])] 6 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (12, [:: 0])] 6 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (12, [:: 0])] 6 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0])] 7 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0]); (12, [:: 0])] 7 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0]); (12, [:: 0])] 7 [:: 0];
     Cofactor (C := Integers) (Zneg 2) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 8 [:: 0];
     Cofactor (C := Integers) (Zpos 2) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 8 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (1, [:: 0]); (3, [:: 0])] 9 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (2, [:: 0]); (3, [:: 0])] 9 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 9 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 10 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 10 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 10 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 11 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 11 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 11 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 12 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 12 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 12 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 13 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0]); (1, [:: 0])] 13 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0]); (2, [:: 0])] 13 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 14 [:: 0];
     Cofactor (C := Integers) (Zneg 1) [:: 0] [:: (3, [:: 0])] 15 [:: 0];
     Cofactor (C := Integers) (Zpos 1) [:: 0] [:: (3, [:: 0])] 16 [:: 0]]
    [:: [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0];
     [:: 0]])%N.

Lemma accepted : check ([::])%N ([::])%N side_relations renaming left_side right_side = true.
Proof. vm_cast_no_check (erefl true). Qed.

Theorem huber_dp :
  forall (R : comRingType) (N : nat)
  (p y V_p above_1 abs_2 above_3 above_4 above_5 above_6 at_7 at_8 at_9 : nat -> R),
  (forall (i : 'I_N), above_1 i = - (above_5 i) + 2%:R * (1) - at_7 i - above_6 i - at_8 i) ->
  (forall (i : 'I_N), abs_2 i = 2%:R * (p i * above_3 i) - 2%:R * (y i * above_3 i) - p i + y i) ->
  (forall (i : 'I_N), above_3 i * above_3 i = above_3 i) ->
  (forall (i : 'I_N), above_4 i = 1 - above_3 i - at_9 i) ->
  (forall (i : 'I_N), above_3 i * above_5 i = above_5 i + above_3 i - 1) ->
  (forall (i : 'I_N), above_3 i * above_6 i = above_3 i) ->
  (forall (i : 'I_N), above_3 i * at_7 i = at_7 i) ->
  (forall (i : 'I_N), above_3 i * at_8 i = 0) ->
  (forall (i : 'I_N), above_3 i * at_9 i = 0) ->
  (forall (i : 'I_N), above_5 i * above_6 i = above_6 i + above_5 i - 1) ->
  (forall (i : 'I_N), above_5 i * at_9 i = at_9 i) ->
  (forall (i : 'I_N), above_6 i * at_9 i = at_9 i) ->
  (forall (i : 'I_N), at_7 i * at_9 i = 0) ->
  (forall (i : 'I_N), at_8 i * at_9 i = 0) ->
  (forall (i : 'I_N), - (at_7 i * p i) + at_7 i * y i + at_7 i = 0) ->
  (forall (i : 'I_N), at_8 i * p i - at_8 i * y i + at_8 i = 0) ->
  (forall (i : 'I_N), at_9 i * p i - at_9 i * y i = 0) ->
  - ((\sum_(i < N) above_1 i * abs_2 i * above_3 i * V_p i))
   + (\sum_(i < N) above_1 i * abs_2 i * above_4 i * V_p i)
   + (\sum_(i < N) abs_2 i * above_3 i * V_p i)
   - (\sum_(i < N) abs_2 i * above_4 i * V_p i)
   + (\sum_(i < N) above_3 i * V_p i)
   - (\sum_(i < N) above_4 i * V_p i)
   + (\sum_(i < N) above_1 i * above_3 i * V_p i)
   - (\sum_(i < N) above_1 i * above_4 i * V_p i)
   - (\sum_(i < N) above_3 i * V_p i)
   + (\sum_(i < N) above_4 i * V_p i)
  = (\sum_(i < N) above_5 i * above_6 i * p i * V_p i)
   - (\sum_(i < N) above_5 i * above_6 i * y i * V_p i)
   + (\sum_(i < N) above_5 i * above_6 i * V_p i)
   - (\sum_(i < N) above_5 i * V_p i)
   - (\sum_(i < N) above_5 i * V_p i)
   + (\sum_(i < N) V_p i).
Proof.
move=> R N p y V_p above_1 abs_2 above_3 above_4 above_5 above_6 at_7 at_8 at_9.
pose size_of s := nth 0%N ([:: N])%N s.
pose T t := nth (fun=> 0) [:: fun=> 0;
     (fun v => p (value v 0));
     (fun v => y (value v 0));
     (fun v => V_p (value v 0));
     (fun v => above_1 (value v 0));
     (fun v => abs_2 (value v 0));
     (fun v => above_3 (value v 0));
     (fun v => above_4 (value v 0));
     (fun v => above_5 (value v 0));
     (fun v => above_6 (value v 0));
     (fun v => at_7 (value v 0));
     (fun v => at_8 (value v 0));
     (fun v => at_9 (value v 0))] t.
pose lits : seq nat := [::].
have inside : typed size_of ([::])%N lits by rewrite /=.
exact: (@certified _ _ (in_ring R) size_of T lits ([::])%N ([::])%N side_relations _ _ _ inside accepted).
Qed.
