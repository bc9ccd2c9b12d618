(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |W[0,0]| () Real)
(declare-fun |V X[0,0]| () Real)
(assert (not (= (* |G[0,0]| |W[0,0]| |V X[0,0]|) (* |W[0,0]| |G[0,0]| |V X[0,0]|))))  ; claim, that it fails: G[0, 0] * W[0, 0] * V X[0, 0] = W[0, 0] * G[0, 0] * V X[0, 0]
(check-sat)
