(set-logic QF_NRA)
(declare-fun |X[0,0]| () Real)
(declare-fun |V X[0,0]| () Real)
(assert (not (= (* |X[0,0]| |V X[0,0]| 2.0) (* |X[0,0]| |V X[0,0]| 2.0))))  ; claim, that it fails: X[0, 0] * V X[0, 0] * 2 = X[0, 0] * V X[0, 0] * 2
(check-sat)
