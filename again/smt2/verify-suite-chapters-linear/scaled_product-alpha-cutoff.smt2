(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V alpha[]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |B[0,0]| () Real)
(assert (not (= (* |G[0,0]| |V alpha[]| |A[0,0]| |B[0,0]|) (* |G[0,0]| |A[0,0]| |B[0,0]| |V alpha[]|))))  ; claim, that it fails: G[0, 0] * V alpha[] * A[0, 0] * B[0, 0] = G[0, 0] * A[0, 0] * B[0, 0] * V alpha[]
(check-sat)
