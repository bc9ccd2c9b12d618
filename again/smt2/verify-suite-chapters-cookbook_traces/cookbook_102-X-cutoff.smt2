(set-logic QF_NRA)
(declare-fun |A[0,0]| () Real)
(declare-fun |V X[0,0]| () Real)
(declare-fun |B[0,0]| () Real)
(assert (not (= (* |A[0,0]| |V X[0,0]| |B[0,0]|) (* |B[0,0]| |A[0,0]| |V X[0,0]|))))  ; claim, that it fails: A[0, 0] * V X[0, 0] * B[0, 0] = B[0, 0] * A[0, 0] * V X[0, 0]
(check-sat)
