(set-logic QF_NRA)
(declare-fun |V w[0]| () Real)
(declare-fun |x[0]| () Real)
(assert (not (= (* |V w[0]| |x[0]|) (* |x[0]| |V w[0]|))))  ; claim, that it fails: V w[0] * x[0] = x[0] * V w[0]
(check-sat)
