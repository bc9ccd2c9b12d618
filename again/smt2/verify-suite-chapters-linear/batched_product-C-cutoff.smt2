(set-logic QF_NRA)
(declare-fun |G[0,0,0]| () Real)
(declare-fun |A[0,0,0]| () Real)
(declare-fun |V C[0,0,0]| () Real)
(assert (not (= (* |G[0,0,0]| |A[0,0,0]| |V C[0,0,0]|) (* |A[0,0,0]| |G[0,0,0]| |V C[0,0,0]|))))  ; claim, that it fails: G[0, 0, 0] * A[0, 0, 0] * V C[0, 0, 0] = A[0, 0, 0] * G[0, 0, 0] * V C[0, 0, 0]
(check-sat)
