(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |s[]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |V B[0,0]| () Real)
(assert (not (= (* |G[0,0]| |s[]| |X[0,0]| |A[0,0]| |V B[0,0]|) (* |s[]| |X[0,0]| |A[0,0]| |G[0,0]| |V B[0,0]|))))  ; claim, that it fails: G[0, 0] * s[] * X[0, 0] * A[0, 0] * V B[0, 0] = s[] * X[0, 0] * A[0, 0] * G[0, 0] * V B[0, 0]
(check-sat)
