(set-logic QF_NRA)
(declare-fun |V X[0,0]| () Real)
(declare-fun |X[0,0]| () Real)
(assert (not (= (+ (* |V X[0,0]| |X[0,0]|) (* |X[0,0]| |V X[0,0]|)) (* |X[0,0]| |V X[0,0]| 2.0))))  ; claim, that it fails: (V X[0, 0] * X[0, 0] + X[0, 0] * V X[0, 0]) = X[0, 0] * V X[0, 0] * 2
(check-sat)
