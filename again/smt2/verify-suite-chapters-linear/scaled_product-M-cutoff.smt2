(set-logic QF_NRA)
(declare-fun |G[0,0]| () Real)
(declare-fun |beta[]| () Real)
(declare-fun |V M[0,0]| () Real)
(assert (not (= (* |G[0,0]| |beta[]| |V M[0,0]|) (* |beta[]| |G[0,0]| |V M[0,0]|))))  ; claim, that it fails: G[0, 0] * beta[] * V M[0, 0] = beta[] * G[0, 0] * V M[0, 0]
(check-sat)
