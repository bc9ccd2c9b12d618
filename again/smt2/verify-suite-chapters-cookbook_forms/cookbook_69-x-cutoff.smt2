(set-logic QF_NRA)
(declare-fun |a[0]| () Real)
(declare-fun |V x[0]| () Real)
(assert (not (= (* |a[0]| |V x[0]|) (* |a[0]| |V x[0]|))))  ; claim, that it fails: a[0] * V x[0] = a[0] * V x[0]
(check-sat)
