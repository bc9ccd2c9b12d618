(set-logic QF_NRA)
(declare-fun |x[0]| () Real)
(declare-fun |V x[0]| () Real)
(assert (not (= (* |x[0]| |V x[0]| 2.0) (* |x[0]| |V x[0]| 2.0))))  ; claim, that it fails: x[0] * V x[0] * 2 = x[0] * V x[0] * 2
(check-sat)
