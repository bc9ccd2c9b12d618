(set-logic QF_NRA)
(declare-fun |a[0]| () Real)
(declare-fun |V X[0,0]| () Real)
(declare-fun |b[0]| () Real)
(assert (not (= (* |a[0]| |V X[0,0]| |b[0]|) (* |a[0]| |b[0]| |V X[0,0]|))))  ; claim, that it fails: a[0] * V X[0, 0] * b[0] = a[0] * b[0] * V X[0, 0]
(check-sat)
