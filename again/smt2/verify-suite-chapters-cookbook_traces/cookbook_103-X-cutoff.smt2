(set-logic QF_NRA)
(declare-fun |V X[0,0]| () Real)
(declare-fun |A[0,0]| () Real)
(assert (not (= (* |V X[0,0]| |A[0,0]|) (* |A[0,0]| |V X[0,0]|))))  ; claim, that it fails: V X[0, 0] * A[0, 0] = A[0, 0] * V X[0, 0]
(check-sat)
