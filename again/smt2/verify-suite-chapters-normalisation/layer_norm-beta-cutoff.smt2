(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V beta[0]| () Real)
(assert (not (= (* |G[0,0]| |V beta[0]|) (* |G[0,0]| |V beta[0]|))))  ; claim, that it fails: G[0, 0] * V beta[0] = G[0, 0] * V beta[0]
(check-sat)
