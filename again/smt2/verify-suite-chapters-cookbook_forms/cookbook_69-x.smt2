; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_69.x at n=2
(push 1)
(declare-fun |a[0]| () Real)
(declare-fun |a[1]| () Real)
(assert (or (not (= |a[0]| |a[0]|)) (not (= |a[1]| |a[1]|))))  ; claim, that one of 2 equations fails, as in: a[0] = a[0]
(check-sat)
(pop 1)
