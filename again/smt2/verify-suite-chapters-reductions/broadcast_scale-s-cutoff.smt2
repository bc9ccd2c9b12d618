(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(declare-fun |V s[0]| () Real)
(assert (not (= (* |G[0,0]| |X[0,0]| |V s[0]|) (* |G[0,0]| |X[0,0]| |V s[0]|))))  ; claim, that it fails: G[0, 0] * X[0, 0] * V s[0] = G[0, 0] * X[0, 0] * V s[0]
(check-sat)
