(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V A[0,0]| () Real)
(declare-fun |B[0,0]| () Real)
(declare-fun |C[0,0]| () Real)
(assert (not (= (* |G[0,0]| |V A[0,0]| |B[0,0]| |C[0,0]|) (* |G[0,0]| |C[0,0]| |B[0,0]| |V A[0,0]|))))  ; claim, that it fails: G[0, 0] * V A[0, 0] * B[0, 0] * C[0, 0] = G[0, 0] * C[0, 0] * B[0, 0] * V A[0, 0]
(check-sat)
