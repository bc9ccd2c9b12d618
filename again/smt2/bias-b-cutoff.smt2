(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V b[0]| () Real)
(assert (not (= (* |G[0,0]| |V b[0]|) (* |G[0,0]| |V b[0]|))))  ; claim, that it fails: G[0, 0] * V b[0] = G[0, 0] * V b[0]
(check-sat)
