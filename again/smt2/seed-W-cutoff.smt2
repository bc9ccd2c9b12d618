(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V W[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(assert (not (= (* |G[0,0]| |V W[0,0]| |X[0,0]|) (* |G[0,0]| |X[0,0]| |V W[0,0]|))))  ; claim, that it fails: G[0, 0] * V W[0, 0] * X[0, 0] = G[0, 0] * X[0, 0] * V W[0, 0]
(check-sat)
