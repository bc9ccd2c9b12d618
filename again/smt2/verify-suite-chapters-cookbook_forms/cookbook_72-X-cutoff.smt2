(set-logic QF_NRA)
(declare-fun |a[0]| () Real)
(declare-fun |V X[0,0]| () Real)
(declare-fun |a[1]| () Real)
(declare-fun |V X[1,0]| () Real)
(declare-fun |V X[0,1]| () Real)
(declare-fun |V X[1,1]| () Real)
(assert (not (= (+ (* (+ (* |a[0]| |V X[0,0]|) (* |a[1]| |V X[1,0]|)) |a[0]|) (* (+ (* |a[0]| |V X[0,1]|) (* |a[1]| |V X[1,1]|)) |a[1]|)) (+ (* |a[0]| |a[0]| |V X[0,0]|) (* |a[0]| |a[1]| |V X[0,1]|) (* |a[1]| |a[0]| |V X[1,0]|) (* |a[1]| |a[1]| |V X[1,1]|)))))  ; claim, that it fails: ((a[0] * V X[0, 0] + a[1] * V X[1, 0]) * a[0] + (a[0] * V X[0, 1] + a[1] * V X[1, 1]) * a[1]) = (a[0] * a[0] * V X[0, 0] + a[0] * a[1] ...
(check-sat)
