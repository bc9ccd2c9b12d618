; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_71.X at n=2, m=3
(push 1)
(declare-fun |b[0]| () Real)
(declare-fun |a[0]| () Real)
(declare-fun |a[1]| () Real)
(declare-fun |b[1]| () Real)
(declare-fun |b[2]| () Real)
(assert (or (not (= (* |b[0]| |a[0]|) (* |b[0]| |a[0]|))) (not (= (* |b[0]| |a[1]|) (* |b[0]| |a[1]|))) (not (= (* |b[1]| |a[0]|) (* |b[1]| |a[0]|))) (not (= (* |b[1]| |a[1]|) (* |b[1]| |a[1]|))) (not (= (* |b[2]| |a[0]|) (* |b[2]| |a[0]|))) (not (= (* |b[2]| |a[1]|) (* |b[2]| |a[1]|)))))  ; claim, that one of 6 equations fails, as in: b[0] * a[0] = b[0] * a[0]
(check-sat)
(pop 1)
