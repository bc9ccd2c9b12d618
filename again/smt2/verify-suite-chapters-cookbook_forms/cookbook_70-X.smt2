; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_70.X at m=2, n=3
(push 1)
(declare-fun |a[0]| () Real)
(declare-fun |b[0]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |b[2]| () Real)
(declare-fun |a[1]| () Real)
(assert (or (not (= (* |a[0]| |b[0]|) (* |b[0]| |a[0]|))) (not (= (* |a[0]| |b[1]|) (* |b[1]| |a[0]|))) (not (= (* |a[0]| |b[2]|) (* |b[2]| |a[0]|))) (not (= (* |a[1]| |b[0]|) (* |b[0]| |a[1]|))) (not (= (* |a[1]| |b[1]|) (* |b[1]| |a[1]|))) (not (= (* |a[1]| |b[2]|) (* |b[2]| |a[1]|)))))  ; claim, that one of 6 equations fails, as in: a[0] * b[0] = b[0] * a[0]
(check-sat)
(pop 1)
