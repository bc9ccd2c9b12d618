(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V X[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |s[]| () Real)
(declare-fun |A[0,0]| () Real)
(declare-fun |B[0,0]| () Real)
(assert (not (= (* |G[0,0]| (+ (* |V X[0,0]| |W[0,0]|) (* |s[]| |V X[0,0]| |A[0,0]| |B[0,0]|))) (* (+ (* |G[0,0]| |W[0,0]|) (* |s[]| |G[0,0]| |B[0,0]| |A[0,0]|)) |V X[0,0]|))))  ; claim, that it fails: G[0, 0] * (V X[0, 0] * W[0, 0] + s[] * V X[0, 0] * A[0, 0] * B[0, 0]) = (G[0, 0] * W[0, 0] + s[] * G[0, 0] * B[0, 0] * A[0, 0]) * V X[0...
(check-sat)
