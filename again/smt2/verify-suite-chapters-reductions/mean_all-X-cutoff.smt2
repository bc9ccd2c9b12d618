(set-logic QF_NRA)
(declare-fun |G[]| () Real)
(declare-fun |V X[0,0]| () Real)
(assert (not (= (* |G[]| |V X[0,0]|) (* |G[]| |V X[0,0]|))))  ; claim, that it fails: G[] * V X[0, 0] = G[] * V X[0, 0]
(check-sat)
