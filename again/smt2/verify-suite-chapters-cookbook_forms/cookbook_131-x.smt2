; 1 obligations, each unsatisfiable where it is proved
(set-logic QF_NRA)
; cookbook_131.x at n=2
(push 1)
(declare-fun |x[0]| () Real)
(declare-fun |x[1]| () Real)
(assert (or (not (= (* |x[0]| 2.0) (* |x[0]| 2.0))) (not (= (* |x[1]| 2.0) (* |x[1]| 2.0)))))  ; claim, that one of 2 equations fails, as in: x[0] * 2 = x[0] * 2
(check-sat)
(pop 1)
