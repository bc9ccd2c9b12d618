(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |V beta[]| () Real)
(declare-fun |M[0,0]| () Real)
(assert (not (= (* |G[0,0]| |V beta[]| |M[0,0]|) (* |G[0,0]| |M[0,0]| |V beta[]|))))  ; claim, that it fails: G[0, 0] * V beta[] * M[0, 0] = G[0, 0] * M[0, 0] * V beta[]
(check-sat)
