(set-logic QF_NRA)
(declare-fun |P[0,0]| () Real)
(declare-fun |Y[0,0]| () Real)
(declare-fun |V P[0,0]| () Real)
(assert (not (= (* (+ |P[0,0]| (* |Y[0,0]| (- 1.0))) |V P[0,0]| 2.0) (* (+ |P[0,0]| (* |Y[0,0]| (- 1.0))) |V P[0,0]| 2.0))))  ; claim, that it fails: (P[0, 0] + Y[0, 0] * -1) * V P[0, 0] * 2 = (P[0, 0] + Y[0, 0] * -1) * V P[0, 0] * 2
(check-sat)
