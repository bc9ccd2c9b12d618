(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |Z[0,0]| () Real)
(declare-fun |V x[0]| () Real)
(assert (not (= (* |G[0,0]| |Z[0,0]| |V x[0]|) (* |G[0,0]| |Z[0,0]| |V x[0]|))))  ; claim, that it fails: G[0, 0] * Z[0, 0] * V x[0] = G[0, 0] * Z[0, 0] * V x[0]
(check-sat)
